/* xitong-route-crossings.c - where the lines of a chart cross each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-route-crossings.h"

#include "xitong-halves.h"

#include <math.h>

#define NEAR 0.01

/* Level pieces are compared with the upright ones that reach into their strip of the chart; of so many strips. */
#define MAX_STRIPS 96
#define LEAST_STRIP 64.0

/* Of fewer a second thread is not worth its start. */
#define MANY_LEVELS 4000

typedef struct
{
  guint       route;
  XitongPoint a;
  XitongPoint b;
} Piece;

/* uprights: from left to right
 * strips: of guint: the uprights that reach into each, from left to right */
typedef struct
{
  GArray *uprights;
  GArray *levels;
  GArray *strips[MAX_STRIPS];
  double  top;
  double  height;
  /* How many others each route lies under, and how many that may be. */
  guint  *counts;
  guint   most;
} Sweep;

static guint
find_strip (const Sweep *self,
            double       y)
{
  return (guint) CLAMP ((y - self->top) / self->height, 0, MAX_STRIPS - 1);
}

static void
add_piece (Sweep             *self,
           guint              route,
           const XitongPoint *a,
           const XitongPoint *b)
{
  Piece piece = { route, *a, *b };

  if (fabs (a->x - b->x) < NEAR)
    g_array_append_val (self->uprights, piece);
  else
    g_array_append_val (self->levels, piece);
}

static void
collect_pieces (Sweep     *self,
                GPtrArray *routes)
{
  double bottom = 0;

  for (guint i = 0; i < routes->len; i++)
    {
      GArray *points = g_ptr_array_index (routes, i);

      for (guint j = 0; j < points->len; j++)
        {
          const XitongPoint *point = &g_array_index (points, XitongPoint, j);

          self->top = MIN (self->top, point->y);
          bottom = MAX (bottom, point->y);
          if (j > 0)
            add_piece (self, i, &g_array_index (points, XitongPoint, j - 1), point);
        }
    }
  self->height = MAX ((bottom - self->top) / MAX_STRIPS, LEAST_STRIP);
}

static int
compare_pieces (gconstpointer a,
                gconstpointer b)
{
  double first = ((const Piece *) a)->a.x, second = ((const Piece *) b)->a.x;

  return first < second ? -1 : first > second;
}

static void
fill_strips (Sweep *self)
{
  g_array_sort (self->uprights, compare_pieces);
  for (guint i = 0; i < self->uprights->len; i++)
    {
      const Piece *piece = &g_array_index (self->uprights, Piece, i);
      guint last = find_strip (self, MAX (piece->a.y, piece->b.y));

      for (guint strip = find_strip (self, MIN (piece->a.y, piece->b.y)); strip <= last; strip++)
        g_array_append_val (self->strips[strip], i);
    }
}

static gboolean
cross (const Piece *upright,
       const Piece *level)
{
  double x = upright->a.x, y = level->a.y;

  return y > MIN (upright->a.y, upright->b.y) + NEAR && y < MAX (upright->a.y, upright->b.y) - NEAR
         && x > MIN (level->a.x, level->b.x) + NEAR && x < MAX (level->a.x, level->b.x) - NEAR;
}

static const Piece *
get_upright (const Sweep  *self,
             const GArray *strip,
             guint         i)
{
  return &g_array_index (self->uprights, Piece, g_array_index (strip, guint, i));
}

/* The first upright of the strip that is not left of @x. */
static guint
find_first (const Sweep  *self,
            const GArray *strip,
            double        x)
{
  guint low = 0, high = strip->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (get_upright (self, strip, middle)->a.x < x)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
find_on_level (const Sweep *self,
               const Piece *level,
               GArray      *crossings)
{
  const GArray *strip = self->strips[find_strip (self, level->a.y)];
  double right = MAX (level->a.x, level->b.x);

  for (guint i = find_first (self, strip, MIN (level->a.x, level->b.x)); i < strip->len && get_upright (self, strip, i)->a.x <= right; i++)
    {
      const Piece *upright = get_upright (self, strip, i);
      XitongRouteCrossing crossing = { MIN (level->route, upright->route), MAX (level->route, upright->route), { upright->a.x, level->a.y } };

      if (level->route != upright->route && cross (upright, level) && self->counts[crossing.under]++ < self->most)
        g_array_append_val (crossings, crossing);
    }
}

static int
compare_crossings (gconstpointer a,
                   gconstpointer b)
{
  const XitongRouteCrossing *first = a, *second = b;

  if (first->under != second->under)
    return first->under < second->under ? -1 : 1;
  if (first->over != second->over)
    return first->over < second->over ? -1 : 1;
  if (first->at.y < second->at.y || first->at.y > second->at.y)
    return first->at.y < second->at.y ? -1 : 1;
  return first->at.x < second->at.x ? -1 : first->at.x > second->at.x;
}

static void
drop_many (const Sweep *self,
           GArray      *crossings)
{
  guint n = 0;

  for (guint i = 0; i < crossings->len; i++)
    {
      const XitongRouteCrossing *crossing = &g_array_index (crossings, XitongRouteCrossing, i);

      if (self->counts[crossing->under] <= self->most)
        g_array_index (crossings, XitongRouteCrossing, n++) = *crossing;
    }
  g_array_set_size (crossings, n);
}

/* Of the level pieces two threads take a half each, and count for themselves. */
typedef struct
{
  const Sweep *whole;
  guint       *counts[2];
  GArray      *crossings[2];
} Halves;

static void
find_on_half (guint    begin,
              guint    end,
              gpointer data)
{
  const Halves *halves = data;
  guint half = begin > 0;
  Sweep self = *halves->whole;

  self.counts = halves->counts[half];
  for (guint i = begin; i < end; i++)
    find_on_level (&self, &g_array_index (self.levels, Piece, i), halves->crossings[half]);
}

/* A route that lies under few in all has all its crossings listed by both. */
static void
find_on_all (Sweep  *self,
             guint   n_routes,
             GArray *crossings)
{
  g_autofree guint *more = g_new0 (guint, n_routes + 1);
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (XitongRouteCrossing));
  Halves halves = { self, { self->counts, more }, { crossings, others } };

  xitong_halves_run (self->levels->len, MANY_LEVELS, find_on_half, &halves);
  for (guint i = 0; i < n_routes; i++)
    self->counts[i] += more[i];
  g_array_append_vals (crossings, others->data, others->len);
  drop_many (self, crossings);
}

GArray *
xitong_route_crossings_find (GPtrArray *routes,
                             guint      most)
{
  g_autoptr (GArray) uprights = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (Piece));
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (XitongRouteCrossing));
  g_autofree guint *counts = g_new0 (guint, routes->len + 1);
  Sweep self = { .uprights = uprights, .levels = levels, .counts = counts, .most = most };

  for (guint i = 0; i < MAX_STRIPS; i++)
    self.strips[i] = g_array_new (FALSE, FALSE, sizeof (guint));
  collect_pieces (&self, routes);
  fill_strips (&self);
  find_on_all (&self, routes->len, crossings);
  g_array_sort (crossings, compare_crossings);
  for (guint i = 0; i < MAX_STRIPS; i++)
    g_array_unref (self.strips[i]);
  return crossings;
}
