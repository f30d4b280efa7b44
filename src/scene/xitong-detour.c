/* xitong-detour.c - the way round each other of two boxes that change places
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-detour.h"

#include "xitong-stages.h"

#include <math.h>

/* The part of the way, at either end, in which they step aside. */
#define ASIDE 0.25

/* At how many moments it is seen whether two boxes meet. */
#define N_LOOKS 16

/* All at the same time. */
static XitongPoint
get_offset_together (const XitongDetour *self,
                     double              p)
{
  double aside = self->side * xitong_ease (MIN (p, 1 - p) / ASIDE);
  double along = self->flip * (xitong_ease ((p - ASIDE) / (1 - 2 * ASIDE)) - xitong_ease (p));

  return self->is_level ? (XitongPoint) { along, aside } : (XitongPoint) { aside, along };
}

/* What it has gone of its way, in its own time. */
static XitongPoint
get_gone (const XitongDetour *self,
          double              own)
{
  double first = xitong_ease (2 * own), then = xitong_ease (2 * own - 1);

  if (self->turn == XITONG_TURN_LEVEL_FIRST)
    return (XitongPoint) { first * self->way.x, then * self->way.y };
  if (self->turn == XITONG_TURN_UPRIGHT_FIRST)
    return (XitongPoint) { then * self->way.x, first * self->way.y };
  first = xitong_ease (self->side != 0 ? (own - ASIDE) / (1 - 2 * ASIDE) : own);
  return (XitongPoint) { first * self->way.x, first * self->way.y };
}

static XitongPoint
get_offset_in_time (const XitongDetour *self,
                    double              progress)
{
  double own = CLAMP ((progress - self->from) / (self->to - self->from), 0, 1), straight = xitong_ease (progress);
  double aside = self->side * xitong_ease (MIN (own, 1 - own) / ASIDE);
  XitongPoint offset = get_gone (self, own);

  offset.x += (self->is_level ? 0 : aside) - straight * self->way.x;
  offset.y += (self->is_level ? aside : 0) - straight * self->way.y;
  return offset;
}

XitongPoint
xitong_detour_get_offset (const XitongDetour *self,
                          double              progress)
{
  double p = CLAMP (progress, 0, 1);

  if (self->to > 0)
    return get_offset_in_time (self, p);
  return get_offset_together (self, p);
}

double
xitong_detour_get_reach (const XitongDetour *self)
{
  return fabs (self->side) + fabs (self->flip) + fabs (self->way.x) + fabs (self->way.y);
}

XitongRectangle
xitong_detour_get_place (const XitongDetour    *self,
                         const XitongRectangle *before,
                         const XitongRectangle *after,
                         double                 progress)
{
  double eased = xitong_ease (progress);
  XitongPoint offset = xitong_detour_get_offset (self, progress);

  return (XitongRectangle) {
    before->x + eased * (after->x - before->x) + offset.x, before->y + eased * (after->y - before->y) + offset.y,
    before->width + eased * (after->width - before->width), before->height + eased * (after->height - before->height),
  };
}

static gboolean
meet (const XitongRectangle *a_before,
      const XitongRectangle *a_after,
      const XitongRectangle *b_before,
      const XitongRectangle *b_after)
{
  const XitongDetour straight = { 0 };

  for (guint i = 1; i < N_LOOKS; i++)
    {
      XitongRectangle a = xitong_detour_get_place (&straight, a_before, a_after, (double) i / N_LOOKS);
      XitongRectangle b = xitong_detour_get_place (&straight, b_before, b_after, (double) i / N_LOOKS);

      if (xitong_rectangle_intersects (&a, &b, -0.5))
        return TRUE;
    }
  return FALSE;
}

static XitongPoint
get_centre (const XitongRectangle *box)
{
  return (XitongPoint) { box->x + 0.5 * box->width, box->y + 0.5 * box->height };
}

XitongSwap
xitong_detour_find_swap (const XitongRectangle *a_before,
                         const XitongRectangle *a_after,
                         const XitongRectangle *b_before,
                         const XitongRectangle *b_after)
{
  XitongPoint a0 = get_centre (a_before), a1 = get_centre (a_after), b0 = get_centre (b_before), b1 = get_centre (b_after);

  if (xitong_rectangle_intersects (a_before, b_before, -0.5) || xitong_rectangle_intersects (a_after, b_after, -0.5)
      || !meet (a_before, a_after, b_before, b_after))
    return XITONG_SWAP_NONE;
  if ((a0.y - b0.y) * (a1.y - b1.y) < 0)
    return XITONG_SWAP_UPRIGHT;
  return (a0.x - b0.x) * (a1.x - b1.x) < 0 ? XITONG_SWAP_LEVEL : XITONG_SWAP_NONE;
}
