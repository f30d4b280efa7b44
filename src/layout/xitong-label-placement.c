/* xitong-label-placement.c - a free spot for the label of every line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-placement.h"

#include <math.h>

#define MAX_ROUNDS 300

/* From the box a line starts at to its label, clear of the second outline of several. */
#define SIDE_MARGIN 6.0

typedef struct
{
  XitongSizing  *sizing;
  XitongDiagram *diagram;
  XitongGrid    *grid;
  GArray        *paths;
  GArray        *obstacles;
  GArray        *spots;
  guint         *attempts;
  double         scale;
} Placement;

static XitongPoint
get_point (Placement             *self,
           const XitongGridPoint *point)
{
  return (XitongPoint) { xitong_grid_x (self->grid, point->x)->position, xitong_grid_y (self->grid, point->y)->position };
}

static void
add_boxes (Placement *self)
{
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    {
      XitongNode *node = xitong_diagram_node (self->diagram, i);
      XitongGridSlot x, y;
      XitongRectangle box;
      double stack = node->unit->placement->unit->several ? 3.5 * self->scale : 0;

      xitong_grid_get_box (self->grid, node, &x, &y);
      box.x = xitong_grid_x (self->grid, x.start)->position - 1.5;
      box.y = xitong_grid_y (self->grid, y.start)->position - 1.5 - stack;
      box.width = xitong_grid_x (self->grid, x.end)->position - box.x + 1.5 + stack;
      box.height = xitong_grid_y (self->grid, y.end)->position - box.y + 1.5;
      g_array_append_val (self->obstacles, box);
    }
}

static void
add_lines (Placement *self)
{
  for (guint i = 0; i < self->paths->len; i++)
    {
      GArray *points = g_array_index (self->paths, XitongGridPath, i).points;
      double half = xitong_diagram_net (self->diagram, i)->kind == XITONG_ROUTE_BAR ? 4.0 * self->scale : 1.2;

      for (guint j = 1; j < points->len; j++)
        {
          XitongPoint a = get_point (self, &g_array_index (points, XitongGridPoint, j - 1));
          XitongPoint b = get_point (self, &g_array_index (points, XitongGridPoint, j));
          XitongRectangle line = { MIN (a.x, b.x) - half, MIN (a.y, b.y) - half,
                                   fabs (a.x - b.x) + 2 * half, fabs (a.y - b.y) + 2 * half };

          g_array_append_val (self->obstacles, line);
        }
    }
}

static void
add_titles (Placement *self)
{
  XitongGrid *grid = self->grid;

  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      XitongRectangle title;

      if (column->title == NULL)
        continue;
      title.x = xitong_grid_x (grid, xitong_grid_box_column (grid, column->title_box)->start)->position;
      title.y = xitong_grid_y (grid, grid->zone_top)->position;
      title.width = MAX (column->title->width, column->subtitle != NULL ? column->subtitle->width : 0);
      title.height = xitong_grid_y (grid, grid->zone_title)->position - title.y;
      g_array_append_val (self->obstacles, title);
    }
}

/* Labels keep off the edges of the frame and of the zones, too. */
static void
add_edges (Placement *self)
{
  XitongGrid *grid = self->grid;
  double left = xitong_grid_x (grid, grid->frame_left)->position;
  double right = xitong_grid_x (grid, grid->frame_right)->position;
  double top = xitong_grid_y (grid, grid->frame_top)->position;
  double bottom = xitong_grid_y (grid, grid->frame_bottom)->position;
  XitongRectangle edges[] = {
    { left, top - 1, right - left, 2 }, { left, bottom - 1, right - left, 2 },
    { left - 1, top, 2, bottom - top }, { right - 1, top, 2, bottom - top },
  };

  g_array_append_vals (self->obstacles, edges, G_N_ELEMENTS (edges));
}

static gboolean
is_free (Placement             *self,
         const XitongRectangle *spot)
{
  XitongRectangle own = { spot->x, spot->y, spot->width, spot->height };

  if (spot->x < 0 || spot->y < 0 || spot->x + spot->width > xitong_sizing_get_width (self->sizing))
    return FALSE;
  for (guint i = 0; i < self->obstacles->len; i++)
    if (xitong_rectangle_intersects (&own, &g_array_index (self->obstacles, XitongRectangle, i), 0.3))
      return FALSE;
  return TRUE;
}

/* Along a horizontal piece: above it first, and near its start. */
static gboolean
try_horizontal (Placement       *self,
                XitongPoint      a,
                XitongPoint      b,
                double           half,
                XitongRectangle *spot)
{
  double left = MIN (a.x, b.x) + SIDE_MARGIN * self->scale, right = MAX (a.x, b.x) - SIDE_MARGIN * self->scale;
  double direction = b.x > a.x ? 1 : -1;

  for (int below = 0; below < 2; below++)
    for (double off = 0; off + spot->width <= right - left; off += 3)
      {
        spot->x = direction > 0 ? left + off : right - off - spot->width;
        spot->y = below ? a.y + half + 0.8 : a.y - half - 0.8 - spot->height;
        if (is_free (self, spot))
          return TRUE;
      }
  return FALSE;
}

static gboolean
try_vertical (Placement       *self,
              XitongPoint      a,
              XitongPoint      b,
              double           half,
              XitongRectangle *spot)
{
  double top = MIN (a.y, b.y) + 2, bottom = MAX (a.y, b.y) - 2;

  for (int left = 0; left < 2; left++)
    for (double off = 0; off + spot->height <= bottom - top; off += 3)
      {
        spot->x = left ? a.x - half - 3 - spot->width : a.x + half + 3;
        spot->y = top + off;
        if (is_free (self, spot))
          return TRUE;
      }
  return FALSE;
}

static gboolean
try_spots (Placement       *self,
           guint            net,
           XitongRectangle *spot)
{
  GArray *points = g_array_index (self->paths, XitongGridPath, net).points;
  double half = xitong_diagram_net (self->diagram, net)->kind == XITONG_ROUTE_BAR ? 4.2 * self->scale : 1.5;

  for (int upright = 0; upright < 2; upright++)
    for (guint i = 1; i < points->len; i++)
      {
        XitongPoint a = get_point (self, &g_array_index (points, XitongGridPoint, i - 1));
        XitongPoint b = get_point (self, &g_array_index (points, XitongGridPoint, i));
        gboolean vertical = fabs (a.x - b.x) < 1e-6;

        if (vertical != upright)
          continue;
        if (vertical ? try_vertical (self, a, b, half, spot) : try_horizontal (self, a, b, half, spot))
          return TRUE;
      }
  return FALSE;
}

typedef struct
{
  guint  piece;
  double lacking;
} Choice;

static int
compare_choices (gconstpointer a,
                 gconstpointer b)
{
  const Choice *first = a, *second = b;

  if (fabs (first->lacking - second->lacking) > 1e-9)
    return first->lacking < second->lacking ? -1 : 1;
  return (int) first->piece - (int) second->piece;
}

/* The pieces of a line, the one first that could take the label with the least growth. */
static GArray *
rank_pieces (Placement             *self,
             GArray                *points,
             const XitongRectangle *spot)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (Choice));

  for (guint i = 1; i < points->len; i++)
    {
      XitongPoint a = get_point (self, &g_array_index (points, XitongGridPoint, i - 1));
      XitongPoint b = get_point (self, &g_array_index (points, XitongGridPoint, i));
      double length = fabs (a.x - b.x) + fabs (a.y - b.y);
      gboolean vertical = fabs (a.x - b.x) < 1e-6;
      Choice choice = { i, vertical ? MAX (spot->height + 5 - length, 0) + 0.8 * spot->width
                                    : MAX (spot->width + 2 * SIDE_MARGIN * self->scale + 1 - length, 0) + 0.5 * spot->height };

      g_array_append_val (choices, choice);
    }
  g_array_sort (choices, compare_choices);
  return choices;
}

static void
make_room_along (Placement             *self,
                 const XitongGridPoint *from,
                 const XitongGridPoint *to,
                 const XitongRectangle *spot,
                 gboolean               apart)
{
  XitongPoint a = get_point (self, from), b = get_point (self, to);
  double lacking = spot->width + 2 * SIDE_MARGIN * self->scale + 1 - fabs (a.x - b.x);

  if (apart)
    lacking = MAX (lacking, 0.5 * spot->width);

  if (lacking > 0)
    xitong_sizing_grow_x (self->sizing, MIN (from->x, to->x), MAX (from->x, to->x), lacking);
  else
    xitong_sizing_grow_y (self->sizing, from->y - 1, from->y, MAX (spot->height * 0.5, 3));
}

static void
make_room_beside (Placement             *self,
                  const XitongGridPoint *from,
                  const XitongGridPoint *to,
                  const XitongRectangle *spot,
                  gboolean               down)
{
  double lacking = spot->height + 5 - fabs (get_point (self, from).y - get_point (self, to).y);
  guint next = from->x + 1;

  if (lacking > 0)
    {
      xitong_sizing_grow_y (self->sizing, MIN (from->y, to->y), MAX (from->y, to->y), lacking);
      return;
    }
  if (down)
    {
      next = MIN (from->y, to->y) + 1;
      while (next < MAX (from->y, to->y) && self->sizing->y_gaps[next] <= 0)
        next++;
      xitong_sizing_grow_y (self->sizing, next - 1, next, MAX (spot->height * 0.5, 3));
      return;
    }
  while (next + 1 < self->grid->x->len && self->sizing->x_gaps[next] <= 0)
    next++;
  xitong_sizing_grow_x (self->sizing, next - 1, next, MAX (spot->width * 0.4, 3));
}

/* What did not help three times is left, and the next piece of the line tried. */
static void
make_room (Placement             *self,
           guint                  net,
           const XitongRectangle *spot)
{
  GArray *points = g_array_index (self->paths, XitongGridPath, net).points;
  g_autoptr (GArray) choices = rank_pieces (self, points, spot);
  guint attempt = self->attempts[net]++;
  guint piece = g_array_index (choices, Choice, (attempt / 3) % choices->len).piece;
  XitongGridPoint *from = &g_array_index (points, XitongGridPoint, piece - 1);
  XitongGridPoint *to = &g_array_index (points, XitongGridPoint, piece);

  if (from->y == to->y)
    make_room_along (self, from, to, spot, attempt % 3 == 2);
  else
    make_room_beside (self, from, to, spot, attempt % 3 != 2);
}

static gboolean
place_all (Placement *self)
{
  g_array_set_size (self->obstacles, 0);
  g_array_set_size (self->spots, 0);
  add_boxes (self);
  add_lines (self);
  add_titles (self);
  add_edges (self);

  for (guint i = 0; i < self->paths->len; i++)
    {
      XitongNet *net = xitong_diagram_net (self->diagram, i);
      GArray *points = g_array_index (self->paths, XitongGridPath, i).points;
      XitongRectangle spot = { 0 };

      if (net->label != NULL && points->len > 1)
        {
          spot.width = net->label->width;
          spot.height = net->label->height;
          if (!try_spots (self, i, &spot))
            {
              make_room (self, i, &spot);
              return FALSE;
            }
          g_array_append_val (self->obstacles, spot);
        }
      g_array_append_val (self->spots, spot);
    }
  return TRUE;
}

GArray *
xitong_label_placement_run (XitongSizing *sizing,
                            GArray       *paths)
{
  Placement self = { .sizing = sizing, .diagram = sizing->diagram, .grid = sizing->grid, .paths = paths };

  self.scale = sizing->diagram->scale;
  self.attempts = g_new0 (guint, paths->len + 1);
  self.obstacles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  self.spots = g_array_new (FALSE, TRUE, sizeof (XitongRectangle));
  for (guint round = 0; round < MAX_ROUNDS && !place_all (&self); round++)
    ;
  g_array_set_size (self.spots, paths->len);
  g_array_unref (self.obstacles);
  g_free (self.attempts);
  return self.spots;
}
