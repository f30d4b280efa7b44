/* xitong-label-placement.c - a free spot for the label of every line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-label-placement.h"

#include "xitong-label-neighbours.h"
#include "xitong-label-room.h"
#include "xitong-obstacles.h"

#include <math.h>

/* What is laid down already.
 * obstacles: what no label may lie on
 * lines: those of them that are lines
 * words: the labels of more than a mark
 * apart: whether words are to keep so far from each other that nobody reads on from one to the next, and off the boxes of others
 * net: whose label is placed */
typedef struct
{
  XitongSizing    *sizing;
  XitongDiagram   *diagram;
  XitongObstacles *obstacles;
  XitongObstacles *lines;
  GArray          *words;
  GArray          *spots;
  double           scale;
  gboolean         apart;
  guint            net;
} Placement;

static void
add_boxes (Placement *self)
{
  for (guint i = 0; i < self->diagram->nodes->len; i++)
    {
      const XitongNode *node = xitong_diagram_node (self->diagram, i);
      XitongRectangle box = self->sizing->boxes[i];
      double stack = node->is_several ? 3.5 * self->scale : 0;

      box.x -= 1.5;
      box.y -= 1.5 + stack;
      box.width += 3 + stack;
      box.height += 3 + stack;
      xitong_obstacles_add (self->obstacles, &box);
    }
}

static double
get_half (Placement *self,
          guint      net)
{
  return xitong_diagram_net (self->diagram, net)->kind == XITONG_ROUTE_BAR ? 3.4 * self->scale : 1.0;
}

static XitongRectangle
get_piece (const GArray *points,
           guint         end,
           double        half)
{
  XitongPoint a = g_array_index (points, XitongPoint, end - 1), b = g_array_index (points, XitongPoint, end);

  return (XitongRectangle) { MIN (a.x, b.x) - half, MIN (a.y, b.y) - half, fabs (a.x - b.x) + 2 * half, fabs (a.y - b.y) + 2 * half };
}

/* The trunk that piece @end of a line is part of, if it shares it with others. Some lines have pieces that are no legs. */
static XitongRectangle *
find_trunk (const XitongWays *ways,
            guint             net,
            guint             end,
            XitongRectangle  *trunks)
{
  const XitongWay *way = xitong_ways_way (ways, net);
  guint leg;

  if (end > way->legs->len)
    return NULL;
  leg = xitong_way_leg (way, end - 1);
  return xitong_ways_leg (ways, leg)->used > 1 ? &trunks[leg] : NULL;
}

static void
add_line (Placement             *self,
          const XitongRectangle *line)
{
  xitong_obstacles_add (self->obstacles, line);
  xitong_obstacles_add (self->lines, line);
}

/* A trunk that many lines share is in the way once, as far as the longest of them goes. */
static void
add_lines (Placement *self)
{
  const XitongWays *ways = self->sizing->ways;
  g_autofree XitongRectangle *trunks = g_new0 (XitongRectangle, ways->legs->len + 1);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));

  for (guint i = 0; i < self->diagram->nets->len; i++)
    {
      xitong_sizing_find_points (self->sizing, i, points);
      for (guint j = 1; j < points->len; j++)
        {
          XitongRectangle piece = get_piece (points, j, get_half (self, i)), *trunk = find_trunk (ways, i, j, trunks);

          if (trunk != NULL && (trunk->width <= 0 || xitong_rectangle_intersects (trunk, &piece, 0)))
            xitong_rectangle_unite (trunk, &piece);
          else
            add_line (self, &piece);
        }
    }
  for (guint i = 0; i < ways->legs->len; i++)
    if (trunks[i].width > 0)
      add_line (self, &trunks[i]);
}

static void
add_titles (Placement *self)
{
  const XitongPlan *plan = self->sizing->ways->plan;
  int row = xitong_plan_find_row (plan, XITONG_ROW_TITLES);

  for (guint i = 0; i < self->diagram->columns->len; i++)
    {
      XitongColumn *column = xitong_diagram_column (self->diagram, i);
      XitongRectangle title;

      if (column->title == NULL)
        continue;
      title.x = self->sizing->lane_starts[xitong_plan_find_box_lane (plan, column->title_box)];
      title.y = self->sizing->row_starts[row];
      title.width = MAX (column->title->width, column->subtitle != NULL ? column->subtitle->width : 0);
      title.height = self->sizing->row_ends[row] - title.y;
      xitong_obstacles_add (self->obstacles, &title);
    }
}

/* Labels keep off the edges of the frame, and the names of the rows. */
static void
add_edges (Placement *self)
{
  const XitongPlan *plan = self->sizing->ways->plan;
  double left = self->sizing->lane_starts[xitong_plan_find_lane (plan, XITONG_LANE_FRAME_LEFT, -1)];
  double right = self->sizing->lane_starts[xitong_plan_find_lane (plan, XITONG_LANE_FRAME_RIGHT, -1)];
  double top = self->sizing->row_starts[xitong_plan_find_row (plan, XITONG_ROW_FRAME_TOP)];
  double bottom = self->sizing->row_starts[xitong_plan_find_row (plan, XITONG_ROW_FRAME_BOTTOM)];
  XitongRectangle edges[] = {
    { left, top - 1, right - left, 2 }, { left, bottom - 1, right - left, 2 },
    { left - 1, top, 2, bottom - top }, { right - 1, top, 2, bottom - top },
    { 0, 0, 10 * self->scale, self->sizing->height },
  };

  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    xitong_obstacles_add (self->obstacles, &edges[i]);
}

static gboolean
reads_on (Placement             *self,
          const XitongRectangle *spot)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const XitongRectangle *word = &g_array_index (self->words, XitongRectangle, i);
      XitongRectangle gap;

      if (xitong_rectangle_intersects (spot, word, XITONG_LABEL_REACH * self->scale)
          && xitong_label_neighbours_find_gap (spot, word, self->scale, &gap)
          && xitong_obstacles_is_free (self->lines, &gap, 0))
        return TRUE;
    }
  return FALSE;
}

/* Charts of more boxes are not read label by label, and take long. */
#define MANY_BOXES 120

static gboolean
is_caption (Placement             *self,
            const XitongRectangle *spot)
{
  const XitongNet *net = xitong_diagram_net (self->diagram, self->net);

  for (guint i = 0; self->diagram->nodes->len <= MANY_BOXES && i < self->diagram->nodes->len; i++)
    if ((int) i != net->from && (int) i != net->to && !xitong_diagram_node (self->diagram, i)->spans
        && xitong_label_neighbours_is_caption (spot, &self->sizing->boxes[i], self->scale))
      return TRUE;
  return FALSE;
}

static gboolean
is_free (Placement             *self,
         const XitongRectangle *spot)
{
  if (spot->x < 0 || spot->y < 0 || spot->x + spot->width > self->sizing->width || spot->y + spot->height > self->sizing->height)
    return FALSE;
  return xitong_obstacles_is_free (self->obstacles, spot, 0.3) && !(self->apart && (reads_on (self, spot) || is_caption (self, spot)));
}

/* From one spot to the next along a piece: not more than a hundred of them. */
static double
get_step (double length)
{
  return MAX (3, length / 100);
}

/* No words: a question mark, a sign of who told it. */
static gboolean
is_mark (Placement *self,
         double     width)
{
  return width < 14 * self->scale;
}

static double
get_side_margin (Placement *self,
                 double     width)
{
  return (is_mark (self, width) ? 1.5 : XITONG_LABEL_SIDE_MARGIN) * self->scale;
}

/* Along a level piece: above it first, and near its start. */
static gboolean
try_level (Placement       *self,
           XitongPoint      a,
           XitongPoint      b,
           double           half,
           XitongRectangle *spot)
{
  double margin = get_side_margin (self, spot->width);
  double left = MIN (a.x, b.x) + margin, right = MAX (a.x, b.x) - margin;

  for (int below = 0; below < 2; below++)
    for (double off = 0; off + spot->width <= right - left + 0.01; off += get_step (right - left))
      {
        spot->x = left + off;
        spot->y = below ? a.y + half + 0.8 : a.y - half - 0.6 - spot->height;
        if (is_free (self, spot))
          return TRUE;
      }
  return FALSE;
}

static gboolean
try_upright (Placement       *self,
             XitongPoint      a,
             XitongPoint      b,
             double           half,
             XitongRectangle *spot)
{
  double top = MIN (a.y, b.y) + 2, bottom = MAX (a.y, b.y) - 2;

  for (double off = 0; off + spot->height <= bottom - top + 0.01; off += get_step (bottom - top))
    for (int left = 0; left < 2; left++)
      {
        spot->x = left ? a.x - half - 3 - spot->width : a.x + half + 3;
        spot->y = top + off;
        if (is_free (self, spot))
          return TRUE;
      }
  return FALSE;
}

/* On a leg that several share a label would be said of all of them; but a trunk may go straight on to one box when the others have left it.
 * Returns whether there is a piece that the line has for itself, and shortens it to that. */
static gboolean
find_own_piece (Placement   *self,
                guint        net,
                guint        leg,
                XitongPoint *a)
{
  int last;

  if (xitong_ways_leg (self->sizing->ways, leg)->used <= 1)
    return TRUE;
  last = xitong_ways_leg (self->sizing->ways, leg)->upright ? xitong_sizing_find_last (self->sizing, net, leg) : -1;
  if (last >= 0)
    a->y = self->sizing->places[last];
  return last >= 0;
}

static gboolean
try_spots (Placement       *self,
           guint            net,
           XitongRectangle *spot)
{
  g_autoptr (GArray) points = xitong_sizing_get_points (self->sizing, net);
  double half = get_half (self, net);
  gboolean narrow = is_mark (self, spot->width);
  const XitongWay *way = xitong_ways_way (self->sizing->ways, net);

  for (int round = 0; round < 2; round++)
    for (guint i = 1; i < points->len; i++)
      {
        /* A mark alone stands near the end of its line, where it belongs to nobody else. */
        guint piece = narrow ? points->len - i : i;
        XitongPoint a = g_array_index (points, XitongPoint, piece - 1), b = g_array_index (points, XitongPoint, piece);
        const XitongLeg *leg = xitong_ways_leg (self->sizing->ways, xitong_way_leg (way, piece - 1));

        if (leg->upright != (narrow ? round == 0 : round == 1) || !find_own_piece (self, net, xitong_way_leg (way, piece - 1), &a))
          continue;
        if (leg->upright ? try_upright (self, a, b, half, spot) : try_level (self, a, b, half, spot))
          return TRUE;
      }
  return FALSE;
}

/* Close to another label, or to a box, is better than nowhere. */
static gboolean
find_spot (Placement       *self,
           guint            net,
           XitongRectangle *spot)
{
  gboolean found;

  self->net = net;
  self->apart = !is_mark (self, spot->width);
  found = try_spots (self, net, spot);
  if (!found && self->apart)
    {
      self->apart = FALSE;
      found = try_spots (self, net, spot);
    }
  return found;
}

static void
lay_down (Placement             *self,
          guint                  net,
          const XitongRectangle *spot)
{
  g_array_index (self->spots, XitongRectangle, net) = *spot;
  xitong_obstacles_add (self->obstacles, spot);
  if (!is_mark (self, spot->width))
    g_array_append_val (self->words, *spot);
}

/* In which turn a label is placed: those first for which room was asked again and again, as another may lie where they alone could; then long ones, which
 * have fewer spots. */
static guint
get_turn (Placement *self,
          guint      net,
          guint      n_attempts)
{
  if (n_attempts > XITONG_LABEL_STUBBORN)
    return 0;
  return is_mark (self, xitong_diagram_net (self->diagram, net)->label->width) ? 2 : 1;
}

GArray *
xitong_label_placement_place (XitongSizing *sizing,
                              const guint  *attempts,
                              GArray       *failed)
{
  Placement self = { .sizing = sizing, .diagram = sizing->ways->plan->diagram };

  self.scale = self.diagram->scale;
  self.obstacles = xitong_obstacles_new (sizing->width, sizing->height);
  self.lines = xitong_obstacles_new (sizing->width, sizing->height);
  self.words = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));
  self.spots = g_array_new (FALSE, TRUE, sizeof (XitongRectangle));
  add_boxes (&self);
  add_lines (&self);
  add_titles (&self);
  add_edges (&self);
  g_array_set_size (self.spots, self.diagram->nets->len);
  for (guint turn = 0; turn < 3; turn++)
    for (guint i = 0; i < self.diagram->nets->len; i++)
      {
        XitongNet *net = xitong_diagram_net (self.diagram, i);
        XitongRectangle spot = { 0 };

        if (net->label == NULL || xitong_ways_way (sizing->ways, i)->legs->len == 0 || get_turn (&self, i, attempts[i]) != turn)
          continue;
        spot.width = net->label->width;
        spot.height = net->label->height;
        if (find_spot (&self, i, &spot))
          lay_down (&self, i, &spot);
        else
          g_array_append_val (failed, i);
      }
  xitong_obstacles_free (self.obstacles);
  xitong_obstacles_free (self.lines);
  g_array_unref (self.words);
  return self.spots;
}
