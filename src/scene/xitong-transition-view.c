/* xitong-transition-view.c - a transition as it is seen on a screen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-transition-view.h"

#include "xitong-place-set.h"
#include "xitong-transition-private.h"

#include <math.h>

/* How far apart marks of one kind stand at least so that each is shown, in pixels: half a one, and more where a name would be less than a
 * pixel high, and nobody could follow any of them. */
#define FINEST 0.5
#define COARSEST 4.0

/* What is near the part that is seen is kept, in parts of it, and so is what is found for one size of pixels for a while. */
#define MARGIN 0.25
#define RANGE 1.25

struct _XitongTransitionView
{
  XitongTransition *transition;
  XitongSight       sight;
  /* Of guint: the numbers of the passages that are seen, of each part. */
  GArray           *seen[XITONG_N_TRANSITION_PARTS];
};

static void
hash_point (guint64 *hash,
            double   x,
            double   y,
            double   cell)
{
  xitong_place_hash_add (hash, (gint64) floor (x / cell));
  xitong_place_hash_add (hash, (gint64) floor (y / cell));
}

/* Where it is in the one scene; for lines, from where to where they lead, too. */
static void
hash_mark (guint64          *hash,
           const XitongMark *mark,
           double            cell)
{
  const XitongRectangle *bounds;

  xitong_place_hash_add (hash, mark != NULL);
  if (mark == NULL)
    return;
  bounds = &mark->bounds;
  hash_point (hash, bounds->x, bounds->y, cell);
  hash_point (hash, bounds->x + bounds->width, bounds->y + bounds->height, cell);
  if (mark->graphics->len > 0)
    xitong_place_hash_add (hash, g_array_index (mark->graphics, XitongGraphic, 0).stroke);
  if (mark->route == NULL)
    return;
  for (guint i = 0; i < mark->route->len; i += MAX (mark->route->len - 1, 1))
    hash_point (hash, g_array_index (mark->route, XitongPoint, i).x, g_array_index (mark->route, XitongPoint, i).y, cell);
}

/* What has texts that can be read, or a ring, is always seen for itself. */
static gboolean
is_one_of_many (const XitongPassage *passage,
                const XitongSight   *sight)
{
  return passage->ring == XITONG_INK_NONE && passage->manner != XITONG_PASSAGE_PASSING
         && passage->shift.largest_text < sight->smallest_text;
}

static gboolean
is_first (const XitongPassage *passage,
          XitongPlaceSet      *places,
          double               cell)
{
  const XitongMark *mark = passage->before != NULL ? passage->before : passage->after;
  guint64 hash = mark->mark_class;

  hash_mark (&hash, passage->before, cell);
  hash_mark (&hash, passage->after, cell);
  return xitong_place_set_add (places, hash);
}

static double
get_cell (const XitongTransition *transition,
          const XitongSight      *sight)
{
  double name = xitong_transition_get_before (transition)->font_size / sight->pixel;

  return CLAMP (1 / name, FINEST, COARSEST) * sight->pixel;
}

static XitongSight
widen (const XitongSight *sight)
{
  double dx = MARGIN * sight->part.width, dy = MARGIN * sight->part.height;
  XitongSight wide = *sight;

  wide.part = (XitongRectangle) { sight->part.x - dx, sight->part.y - dy, sight->part.width + 2 * dx, sight->part.height + 2 * dy };
  return wide;
}

static const XitongMark *
get_mark (const XitongPassage *passage)
{
  return passage->after != NULL ? passage->after : passage->before;
}

/* Of boxes, and of what else is no line of subordination. Those boxes that are left out are noted by their ids. */
static void
find_places (const GArray      *passages,
             const XitongSight *sight,
             double             cell,
             gboolean          *seen,
             GHashTable        *left_out)
{
  g_autoptr (XitongPlaceSet) places = xitong_place_set_new ();

  for (guint i = 0; i < passages->len; i++)
    {
      const XitongPassage *passage = &g_array_index (passages, XitongPassage, i);
      const XitongMark *mark = get_mark (passage);
      const char *unit = mark->mark_class == XITONG_MARK_UNIT ? xitong_mark_get (mark, "unit") : NULL;

      seen[i] = xitong_passage_is_seen (passage, sight);
      if (!seen[i] || !is_one_of_many (passage, sight) || is_first (passage, places, cell))
        continue;
      seen[i] = FALSE;
      if (unit != NULL)
        g_hash_table_add (left_out, (gpointer) unit);
    }
}

static gboolean
is_left_out (const XitongMark *mark,
             const char       *end,
             GHashTable       *left_out)
{
  const char *unit = xitong_mark_get (mark, end);

  return unit != NULL && g_hash_table_contains (left_out, unit);
}

/* The line of a box that is left out leads to nothing; so does a tie between two. */
static gboolean
leads_nowhere (const XitongPassage *passage,
               GHashTable          *left_out)
{
  const XitongMark *mark = get_mark (passage);

  if (g_hash_table_size (left_out) == 0)
    return FALSE;
  if (mark->mark_class == XITONG_MARK_SUBORDINATION)
    return is_left_out (mark, "to", left_out);
  return mark->mark_class == XITONG_MARK_TIE && is_left_out (mark, "from", left_out) && is_left_out (mark, "to", left_out);
}

static GArray *
list_seen (const GArray      *passages,
           const XitongSight *sight,
           double             cell)
{
  g_autoptr (GHashTable) left_out = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree gboolean *seen = g_new (gboolean, passages->len + 1);
  GArray *numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint), passages->len);

  find_places (passages, sight, cell, seen, left_out);
  for (guint i = 0; i < passages->len; i++)
    if (seen[i] && !leads_nowhere (&g_array_index (passages, XitongPassage, i), left_out))
      g_array_append_val (numbers, i);
  return numbers;
}

XitongTransitionView *
xitong_transition_view_new (XitongTransition  *transition,
                            const XitongSight *sight)
{
  XitongTransitionView *self = g_new0 (XitongTransitionView, 1);

  self->transition = xitong_transition_ref (transition);
  self->sight = widen (sight);
  for (guint i = 0; i < XITONG_N_TRANSITION_PARTS; i++)
    {
      const GArray *passages = xitong_transition_get_passages (transition, (XitongTransitionPart) i);

      if (passages != NULL)
        self->seen[i] = list_seen (passages, &self->sight, get_cell (transition, sight));
    }
  return self;
}

void
xitong_transition_view_free (XitongTransitionView *self)
{
  xitong_transition_unref (self->transition);
  for (guint i = 0; i < XITONG_N_TRANSITION_PARTS; i++)
    g_clear_pointer (&self->seen[i], g_array_unref);
  g_free (self);
}

gboolean
xitong_transition_view_shows (const XitongTransitionView *self,
                              const XitongTransition     *transition,
                              const XitongSight          *sight)
{
  const XitongRectangle *a = &self->sight.part, *b = &sight->part;

  return self->transition == transition && self->sight.pixel < RANGE * sight->pixel && sight->pixel < RANGE * self->sight.pixel
         && a->x <= b->x && a->y <= b->y && b->x + b->width <= a->x + a->width && b->y + b->height <= a->y + a->height;
}

XitongScene *
xitong_transition_view_scene_at (const XitongTransitionView *self,
                                 double                      t)
{
  return xitong_transition_make_frame (self->transition, t, self->seen, &self->sight);
}
