/* xitong-router.c - ways for the lines of a chart through its grid
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-router.h"

#include <math.h>
#include <string.h>

#include "xitong-occupancy.h"
#include "xitong-state-queue.h"

#define BEND_COST 45.0
#define CROSSING_COST 130.0
#define BAR_CROSSING_COST 30.0
#define SHARED_FACTOR 0.15

enum { LEFT, RIGHT, UP, DOWN, N_DIRECTIONS };

static const int step_x[N_DIRECTIONS] = { -1, 1, 0, 0 };
static const int step_y[N_DIRECTIONS] = { 0, 0, -1, 1 };

typedef struct
{
  XitongDiagram    *diagram;
  XitongGrid       *grid;
  XitongOccupancy  *occupancy;
  XitongStateQueue *queue;
  GArray           *paths;
  guint             nx;
  guint             ny;
  double           *cost;
  guint            *previous;
  guint            *stamp;
  guint             now;
  XitongNet        *net;
} Router;

static gboolean
is_horizontal (guint direction)
{
  return direction == LEFT || direction == RIGHT;
}

static guint
state_of (Router *self,
          guint   x,
          guint   y,
          guint   direction)
{
  return xitong_grid_at (self->grid, x, y) * N_DIRECTIONS + direction;
}

static void
relax (Router *self,
       guint   state,
       guint   previous,
       double  cost)
{
  if (self->stamp[state] == self->now && self->cost[state] <= cost)
    return;
  self->stamp[state] = self->now;
  self->cost[state] = cost;
  self->previous[state] = previous;
  xitong_state_queue_push (self->queue, cost, state);
}

/* What it costs to leave or reach a box there: the middle of a side is best, and some sides are out of the question. */
static double
find_port_cost (Router *self,
                int     node,
                guint   x,
                guint   y,
                guint   direction,
                gboolean leaving)
{
  XitongNode *box = xitong_diagram_node (self->diagram, node);
  XitongGridSlot across, down;
  double middle, off;

  xitong_grid_get_box (self->grid, box, &across, &down);
  if (is_horizontal (direction))
    {
      if (y == down.start || y == down.end)
        return INFINITY;
      middle = 0.5 * (down.start + down.end);
      off = fabs (y - middle);
    }
  else
    {
      if (x == across.start || x == across.end)
        return INFINITY;
      middle = 0.5 * (across.start + across.end);
      off = box->spans ? 0 : fabs (x - middle);
    }

  if (box->spans && is_horizontal (direction))
    return INFINITY;
  if (self->net->kind == XITONG_ROUTE_BAR && !is_horizontal (direction))
    return INFINITY;
  if (self->net->kind == XITONG_ROUTE_SUBORDINATION)
    {
      if (leaving && direction == UP)
        return INFINITY;
      if (!leaving && direction == UP)
        return INFINITY;
      if (leaving && is_horizontal (direction))
        return 60.0 + 3.0 * off;
      return is_horizontal (direction) ? 8.0 + 4.0 * off : 3.0 * off;
    }
  return 3.0 * off;
}

static void
start_at_node (Router *self,
               int     node)
{
  XitongGridSlot across, down;

  xitong_grid_get_box (self->grid, xitong_diagram_node (self->diagram, node), &across, &down);
  for (guint direction = 0; direction < N_DIRECTIONS; direction++)
    {
      guint n = is_horizontal (direction) ? down.end - down.start : across.end - across.start;

      for (guint i = 1; i < n; i++)
        {
          guint x = direction == LEFT ? across.start : direction == RIGHT ? across.end : across.start + i;
          guint y = direction == UP ? down.start : direction == DOWN ? down.end : down.start + i;
          double cost = find_port_cost (self, node, x, y, direction, TRUE);
          guint state = state_of (self, x, y, direction);

          if (isfinite (cost) && xitong_occupancy_port_is_free (self->occupancy, xitong_grid_at (self->grid, x, y), self->net->group))
            relax (self, state, state, cost);
        }
    }
}

/* The edge of a zone, or of the frame: from outside above, or from inside at the sides. */
static gboolean
is_edge_point (Router *self,
               int     node,
               int     column,
               guint   x,
               guint   y,
               guint   direction)
{
  XitongGrid *grid = self->grid;
  guint left = node == XITONG_ENTERPRISE_END ? grid->frame_left : xitong_grid_zone (grid, column)->start;
  guint right = node == XITONG_ENTERPRISE_END ? grid->frame_right : xitong_grid_zone (grid, column)->end;
  guint top = node == XITONG_ENTERPRISE_END ? grid->frame_top : grid->zone_top;
  guint bottom = node == XITONG_ENTERPRISE_END ? grid->frame_bottom : grid->zone_bottom;

  if (direction == DOWN && y == top)
    return x > left && x < right;
  if (direction == UP && y == bottom)
    return x > left && x < right;
  if (direction == RIGHT && x == left)
    return y > top && y < bottom;
  if (direction == LEFT && x == right)
    return y > top && y < bottom;
  return FALSE;
}

static void
start_at_edge (Router *self)
{
  static const guint opposite[N_DIRECTIONS] = { RIGHT, LEFT, DOWN, UP };

  for (guint y = 0; y < self->ny; y++)
    for (guint x = 0; x < self->nx; x++)
      for (guint direction = 0; direction < N_DIRECTIONS; direction++)
        if (is_edge_point (self, self->net->from, self->net->from_column, x, y, direction))
          {
            guint state = state_of (self, x, y, opposite[direction]);

            if (xitong_occupancy_port_is_free (self->occupancy, xitong_grid_at (self->grid, x, y), self->net->group))
              relax (self, state, state, 0);
          }
}

/* A later line of a group may set out from anywhere on the earlier ones. */
static void
start_at_group (Router *self,
                guint   net_index)
{
  for (guint i = 0; i < net_index; i++)
    {
      XitongGridPath *path = &g_array_index (self->paths, XitongGridPath, i);

      if (xitong_diagram_net (self->diagram, i)->group != self->net->group)
        continue;
      for (guint j = 1; j < path->points->len; j++)
        {
          XitongGridPoint a = g_array_index (path->points, XitongGridPoint, j - 1);
          XitongGridPoint b = g_array_index (path->points, XitongGridPoint, j);
          guint direction = a.x < b.x ? RIGHT : a.x > b.x ? LEFT : a.y < b.y ? DOWN : UP;

          while (a.x != b.x || a.y != b.y)
            {
              a.x += step_x[direction];
              a.y += step_y[direction];
              if (self->grid->owner[xitong_grid_at (self->grid, a.x, a.y)] == 0)
                {
                  guint state = state_of (self, a.x, a.y, direction);

                  relax (self, state, state, 20.0);
                }
            }
        }
    }
}

static gboolean
reaches_end (Router *self,
             guint   x,
             guint   y,
             guint   direction,
             double *cost)
{
  XitongNet *net = self->net;
  guint owner = self->grid->owner[xitong_grid_at (self->grid, x, y)];

  *cost = 0;
  if (net->to >= 0)
    {
      if (owner != (guint) net->to + 1)
        return FALSE;
      *cost = find_port_cost (self, net->to, x, y, direction, FALSE);
      return isfinite (*cost)
             && xitong_occupancy_port_is_free (self->occupancy, xitong_grid_at (self->grid, x, y), net->group);
    }
  if (net->kind == XITONG_ROUTE_STUB)
    return FALSE;
  return is_edge_point (self, net->to, net->to_column, x, y, direction)
         && xitong_occupancy_port_is_free (self->occupancy, xitong_grid_at (self->grid, x, y), net->group);
}

static double
find_step_cost (Router *self,
                guint   x,
                guint   y,
                guint   next_x,
                guint   next_y)
{
  gboolean across = x != next_x;
  XitongGridLine *line = across ? xitong_grid_y (self->grid, y) : xitong_grid_x (self->grid, x);
  double length = across ? fabs (xitong_grid_x (self->grid, next_x)->estimate - xitong_grid_x (self->grid, x)->estimate)
                         : fabs (xitong_grid_y (self->grid, next_y)->estimate - xitong_grid_y (self->grid, y)->estimate);

  if (line->kind == XITONG_GRID_EDGE)
    return INFINITY;
  return 0.5 + length * (line->used ? 1.0 : 1.02);
}

static void
expand (Router *self,
        guint   state)
{
  guint direction = state % N_DIRECTIONS, at = state / N_DIRECTIONS;
  guint x = at % self->nx, y = at / self->nx;
  double cost = self->cost[state];

  for (guint turn = 0; turn < N_DIRECTIONS; turn++)
    {
      int next_x = (int) x + step_x[turn], next_y = (int) y + step_y[turn];
      double step, port;
      guint next;

      if (is_horizontal (turn) == is_horizontal (direction) && turn != direction)
        continue;
      if (next_x < 0 || next_y < 0 || next_x >= (int) self->nx || next_y >= (int) self->ny)
        continue;
      if (turn != direction
          && (self->grid->owner[at] != 0 || !xitong_occupancy_may_turn (self->occupancy, at, self->net->group)
              || xitong_grid_x (self->grid, x)->kind == XITONG_GRID_EDGE || xitong_grid_y (self->grid, y)->kind == XITONG_GRID_EDGE))
        continue;

      next = xitong_grid_at (self->grid, next_x, next_y);
      if (self->grid->wall[next] && !is_horizontal (turn))
        continue;
      step = find_step_cost (self, x, y, next_x, next_y);
      step += turn != direction ? BEND_COST : 0;
      if (!isfinite (step))
        continue;
      if (reaches_end (self, next_x, next_y, turn, &port))
        {
          guint reached = state_of (self, next_x, next_y, turn);

          relax (self, reached, state, cost + step + port);
          continue;
        }
      if (self->grid->owner[next] != 0)
        continue;
      step *= xitong_occupancy_is_shared (self->occupancy, at, next, is_horizontal (turn), self->net->group) ? SHARED_FACTOR : 1.0;
      step += (self->net->kind == XITONG_ROUTE_BAR ? BAR_CROSSING_COST : CROSSING_COST)
              * xitong_occupancy_count_crossings (self->occupancy, next, is_horizontal (turn), self->net->group);
      if (isfinite (step))
        relax (self, state_of (self, next_x, next_y, turn), state, cost + step);
    }
}

static gboolean
is_end_state (Router *self,
              guint   state)
{
  guint direction = state % N_DIRECTIONS, at = state / N_DIRECTIONS;
  double cost;

  return self->previous[state] != state
         && reaches_end (self, at % self->nx, at / self->nx, direction, &cost);
}

/* The corners of the way that ends in @state, from the start on; the way of the group it sets out from is put before it. */
static void
trace (Router *self,
       guint   state,
       GArray *points)
{
  g_array_set_size (points, 0);
  while (TRUE)
    {
      guint at = state / N_DIRECTIONS;
      XitongGridPoint point = { at % self->nx, at / self->nx };
      guint n = points->len;

      if (n >= 2)
        {
          XitongGridPoint *last = &g_array_index (points, XitongGridPoint, n - 1);
          XitongGridPoint *before = &g_array_index (points, XitongGridPoint, n - 2);

          if ((before->x == last->x && last->x == point.x) || (before->y == last->y && last->y == point.y))
            g_array_set_size (points, n - 1);
        }
      g_array_append_val (points, point);
      if (self->previous[state] == state)
        break;
      state = self->previous[state];
    }
  for (guint i = 0; i < points->len / 2; i++)
    {
      XitongGridPoint *a = &g_array_index (points, XitongGridPoint, i);
      XitongGridPoint *b = &g_array_index (points, XitongGridPoint, points->len - 1 - i);
      XitongGridPoint kept = *a;

      *a = *b;
      *b = kept;
    }
}

static void
route_net (Router *self,
           guint   index)
{
  XitongGridPath *path = &g_array_index (self->paths, XitongGridPath, index);
  guint state;

  self->net = xitong_diagram_net (self->diagram, index);
  g_array_set_size (path->points, 0);
  if (self->net->kind == XITONG_ROUTE_STUB)
    return;

  self->now++;
  xitong_state_queue_clear (self->queue);
  if (self->net->from >= 0)
    start_at_node (self, self->net->from);
  else
    start_at_edge (self);
  if (self->net->kind == XITONG_ROUTE_SUBORDINATION)
    start_at_group (self, index);

  while (xitong_state_queue_pop (self->queue, self->cost, &state))
    {
      if (is_end_state (self, state))
        {
          trace (self, state, path->points);
          break;
        }
      expand (self, state);
    }
  xitong_occupancy_add (self->occupancy, self->grid, path->points, self->net);
}

static void
forget_net (Router *self,
            guint   index)
{
  XitongGridPath *path = &g_array_index (self->paths, XitongGridPath, index);

  xitong_occupancy_remove (self->occupancy, self->grid, path->points, xitong_diagram_net (self->diagram, index));
}

static void
path_clear (gpointer path)
{
  g_array_unref (((XitongGridPath *) path)->points);
}

static void
mark_used_lines (Router *self)
{
  for (guint i = 0; i < self->paths->len; i++)
    {
      GArray *points = g_array_index (self->paths, XitongGridPath, i).points;
      gboolean broad = xitong_diagram_net (self->diagram, i)->kind == XITONG_ROUTE_BAR;

      for (guint j = 1; j < points->len; j++)
        {
          XitongGridPoint a = g_array_index (points, XitongGridPoint, j - 1);
          XitongGridPoint b = g_array_index (points, XitongGridPoint, j);
          XitongGridLine *line = a.x == b.x ? xitong_grid_x (self->grid, a.x) : xitong_grid_y (self->grid, a.y);

          line->used = TRUE;
          line->broad |= broad;
        }
    }
}

/* Each group is taken up once more when all others are there. */
static void
improve (Router *self)
{
  guint n = self->diagram->nets->len;

  for (guint i = 0; i < n; i++)
    {
      XitongNet *net = xitong_diagram_net (self->diagram, i);
      guint last = i;

      while (last + 1 < n && xitong_diagram_net (self->diagram, last + 1)->group == net->group)
        last++;
      for (guint j = i; j <= last; j++)
        forget_net (self, j);
      for (guint j = i; j <= last; j++)
        g_array_set_size (g_array_index (self->paths, XitongGridPath, j).points, 0);
      for (guint j = i; j <= last; j++)
        route_net (self, j);
      i = last;
    }
}

GArray *
xitong_router_route (XitongDiagram *diagram,
                     XitongGrid    *grid)
{
  Router self = { .diagram = diagram, .grid = grid, .nx = grid->x->len, .ny = grid->y->len };
  gsize n_states = (gsize) self.nx * self.ny * N_DIRECTIONS;

  self.occupancy = xitong_occupancy_new (self.nx, self.ny);
  self.queue = xitong_state_queue_new ();
  self.cost = g_new (double, n_states);
  self.previous = g_new (guint, n_states);
  self.stamp = g_new0 (guint, n_states);
  self.paths = g_array_new (FALSE, TRUE, sizeof (XitongGridPath));
  g_array_set_clear_func (self.paths, path_clear);
  for (guint i = 0; i < diagram->nets->len; i++)
    {
      XitongGridPath path = { g_array_new (FALSE, FALSE, sizeof (XitongGridPoint)) };

      g_array_append_val (self.paths, path);
    }

  for (guint i = 0; i < diagram->nets->len; i++)
    route_net (&self, i);
  improve (&self);
  improve (&self);
  mark_used_lines (&self);

  xitong_occupancy_free (self.occupancy);
  xitong_state_queue_free (self.queue);
  g_free (self.cost);
  g_free (self.previous);
  g_free (self.stamp);
  return self.paths;
}
