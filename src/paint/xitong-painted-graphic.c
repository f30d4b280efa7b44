/* xitong-painted-graphic.c - what of a very large chart lies on its pixels already
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-painted-graphic.h"

#include <math.h>

/* Larger shapes than this, in pixels, are painted whatever there is. */
#define SMALL 2.0

/* Places are told apart by so many to the pixel. */
#define STEPS 2.0

/* In pixels: what lies further outside of what is seen makes no difference. */
#define EDGE 4.0

static void
mix_place (guint64           *hash,
           double             place,
           const XitongSight *sight)
{
  xitong_place_hash_add (hash, (gint64) floor (place / sight->pixel * STEPS));
}

static double
clip (double place,
      double start,
      double length,
      double edge)
{
  return CLAMP (place, start - edge, start + length + edge);
}

/* The corners of a path as they are seen: what runs beyond the edge ends there. */
static void
mix_path (guint64             *hash,
          const XitongGraphic *graphic,
          const XitongSight   *sight)
{
  const XitongRectangle *part = &sight->part;
  double edge = EDGE * sight->pixel, last_x = -G_MAXDOUBLE, last_y = -G_MAXDOUBLE;

  for (guint i = 0; i < graphic->path->len; i++)
    {
      const XitongPoint *to = &g_array_index (graphic->path, XitongPathStep, i).to;
      double x = clip (to->x, part->x, part->width, edge), y = clip (to->y, part->y, part->height, edge);

      if (x == last_x && y == last_y)
        continue;
      mix_place (hash, x, sight);
      mix_place (hash, y, sight);
      last_x = x;
      last_y = y;
    }
}

static guint64
get_hash (const XitongGraphic *graphic,
          double               presence,
          const XitongSight   *sight)
{
  guint64 hash = (guint64) graphic->stroke << 32 | (guint64) graphic->fill << 8 | (guint64) graphic->kind;

  xitong_place_hash_add (&hash, (gint64) (presence * 100));
  mix_place (&hash, graphic->width, sight);
  if (graphic->kind == XITONG_GRAPHIC_PATH)
    mix_path (&hash, graphic, sight);
  else
    {
      mix_place (&hash, graphic->rectangle.x, sight);
      mix_place (&hash, graphic->rectangle.y, sight);
      mix_place (&hash, graphic->rectangle.width + graphic->radius, sight);
      mix_place (&hash, graphic->rectangle.height, sight);
    }
  return hash;
}

/* Lines at right angles can be told by the corners that are seen. */
static gboolean
can_be_alike (const XitongGraphic *graphic,
              const XitongSight   *sight)
{
  const XitongRectangle *r = &graphic->rectangle;

  if (graphic->kind == XITONG_GRAPHIC_TEXT || graphic->hatched)
    return FALSE;
  if (graphic->kind == XITONG_GRAPHIC_PATH)
    return graphic->part != XITONG_PART_PLAIN && graphic->n_dashes == 0;
  return MAX (MAX (r->width, r->height), 2 * graphic->radius) < SMALL * sight->pixel;
}

gboolean
xitong_painted_graphic_add (XitongPlaceSet      *painted,
                            const XitongGraphic *graphic,
                            double               presence,
                            const XitongSight   *sight)
{
  return !can_be_alike (graphic, sight) || xitong_place_set_add (painted, get_hash (graphic, presence, sight));
}
