/* xitong-exits.c - how a line may leave a box, a zone or the frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-exits.h"

#include <math.h>

/* How many channels beyond the nearest are tried. */
#define REACH 5

/* How near over a lane or channel a box above the enterprise must stand for a straight line. */
#define OVER 0.32

static void
add_exit (GArray     *exits,
          XitongSide  side,
          gboolean    has_port,
          guint       port_slot,
          double      port_key,
          gboolean    channel_upright,
          guint       channel,
          double      cost)
{
  XitongExit way_out = { side, has_port, port_slot, port_key, channel_upright, channel, XITONG_NO_NODE, cost };

  g_array_append_val (exits, way_out);
}

/* Straight up or down in a lane, through the empty cells of it. */
static void
add_upright (const XitongPlan *plan,
             GArray           *exits,
             int               lane,
             double            key,
             guint             row,
             gboolean          down,
             gboolean          through)
{
  XitongSide side = down ? XITONG_SIDE_BOTTOM : XITONG_SIDE_TOP;

  for (guint i = 0; i <= (through ? REACH + 3 : 0); i++)
    {
      guint channel = down ? row + 1 + i : row - i;

      if (i > 0 && !xitong_plan_lane_is_free (plan, lane, down ? row + i : row - i))
        break;
      add_exit (exits, side, TRUE, lane, key, FALSE, channel, 0);
      if (down ? channel >= plan->rows->len : channel == 0)
        break;
    }
}

static void
add_level (const XitongPlan *plan,
           GArray           *exits,
           int               lane,
           double            key,
           guint             row,
           gboolean          right)
{
  for (guint i = 0; i <= REACH; i++)
    {
      int channel = right ? lane + 1 + (int) i : lane - (int) i;

      if (channel < 0 || channel > (int) plan->lanes->len)
        break;
      if (i > 0 && !xitong_plan_row_is_free (plan, right ? lane + (int) i : lane - (int) i, row))
        break;
      if (xitong_plan_channel_is_free (plan, channel, row))
        add_exit (exits, right ? XITONG_SIDE_RIGHT : XITONG_SIDE_LEFT, TRUE, row, key, TRUE, channel, 0);
    }
}

/*
 * A box that others of its stack hide from below reaches over the channel beside it. From above it is not done: two boxes of one stack could not
 * both reach over one channel then, one upwards and one downwards.
 */
static void
add_reaching_over (GArray           *exits,
                   const XitongSpot *spot,
                   int               node)
{
  for (int right = 0; right < 2; right++)
    {
      guint channel = spot->lane + right;
      XitongExit way_out = { XITONG_SIDE_BOTTOM, FALSE, 0, 2 * channel, TRUE, channel, node, 0.6 };

      g_array_append_val (exits, way_out);
    }
}

static void
add_box_exits (const XitongPlan *plan,
               GArray           *exits,
               int               node)
{
  const XitongSpot *spot = xitong_plan_spot (plan, node);
  double key = xitong_spot_get_row_key (spot);

  if (spot->index == 0)
    add_upright (plan, exits, spot->lane, spot->key, spot->row, FALSE, TRUE);
  if (spot->index + 1 == spot->size)
    add_upright (plan, exits, spot->lane, spot->key, spot->row, TRUE, TRUE);
  else
    add_reaching_over (exits, spot, node);
  add_level (plan, exits, spot->lane, key, spot->row, FALSE);
  add_level (plan, exits, spot->lane, key, spot->row, TRUE);
}

/* Whether another box of its row stands between @from and @to. */
static gboolean
is_between (const XitongPlan *plan,
            int               node,
            double            from,
            double            to)
{
  const XitongSpot *spot = xitong_plan_spot (plan, node);

  for (guint i = 0; i < plan->spots->len; i++)
    {
      const XitongSpot *other = xitong_plan_spot (plan, i);

      if ((int) i != node && other->row == spot->row && other->key > from && other->key < to)
        return TRUE;
    }
  return FALSE;
}

/* Boxes above the enterprise stand beside each other anywhere; over a lane or channel they have straight lines down. */
static void
add_above_exits (const XitongPlan *plan,
                 GArray           *exits,
                 int               node)
{
  const XitongSpot *spot = xitong_plan_spot (plan, node);
  int slot = (int) lround (spot->key);
  gboolean over = fabs (spot->key - slot) <= OVER;
  double row_key = 2 * spot->row + 1;
  int left = (int) floor ((spot->key - 0.3) / 2), right = (int) ceil ((spot->key + 0.3) / 2);

  if (slot % 2 != 0)
    {
      add_upright (plan, exits, (slot - 1) / 2, spot->key, spot->row, TRUE, over);
      add_upright (plan, exits, (slot - 1) / 2, spot->key, spot->row, FALSE, FALSE);
    }
  else
    {
      add_exit (exits, XITONG_SIDE_BOTTOM, FALSE, 0, spot->key, TRUE, slot / 2, 0);
      add_exit (exits, XITONG_SIDE_TOP, FALSE, 0, spot->key, TRUE, slot / 2, 0);
    }
  if (left >= 0 && !is_between (plan, node, 2 * left - 0.4, spot->key))
    add_exit (exits, XITONG_SIDE_LEFT, TRUE, spot->row, row_key, TRUE, left, 0.4);
  if (right <= (int) plan->lanes->len && !is_between (plan, node, spot->key, 2 * right + 0.4))
    add_exit (exits, XITONG_SIDE_RIGHT, TRUE, spot->row, row_key, TRUE, right, 0.4);
}

static void
add_spanning_exits (const XitongPlan *plan,
                    GArray           *exits,
                    int               node,
                    const XitongEnd  *other)
{
  guint row = xitong_plan_spot (plan, node)->row;
  int near = (int) floor (other->place.x / 2);
  int first = MAX ((int) plan->first_zone + 1, near - 3), last = MIN ((int) plan->last_zone, near + 4);
  gboolean above = other->place.y < 2 * row + 1;

  for (int channel = first; channel <= last; channel++)
    add_exit (exits, above ? XITONG_SIDE_TOP : XITONG_SIDE_BOTTOM, FALSE, 0, 2 * channel, TRUE, channel, 0);
  for (int lane = first; lane < last; lane++)
    if (xitong_plan_lane (plan, lane)->kind == XITONG_LANE_BOXES)
      add_upright (plan, exits, lane, 2 * lane + 1, row, !above, TRUE);
  add_exit (exits, XITONG_SIDE_LEFT, TRUE, row, 2 * row + 1, TRUE, plan->first_zone, 0);
  add_exit (exits, XITONG_SIDE_RIGHT, TRUE, row, 2 * row + 1, TRUE, plan->last_zone + 1, 0);
}

/* A line ends on the edge of a zone, or of the frame, from outside; from inside the frame, under its upper edge. */
static void
add_edge_exits (const XitongPlan *plan,
                GArray           *exits,
                const XitongEnd  *end,
                const XitongEnd  *other)
{
  gboolean frame = end->node == XITONG_ENTERPRISE_END;
  int column = frame ? -1 : end->column;
  int left = xitong_plan_find_lane (plan, frame ? XITONG_LANE_FRAME_LEFT : XITONG_LANE_ZONE_LEFT, column);
  int right = xitong_plan_find_lane (plan, frame ? XITONG_LANE_FRAME_RIGHT : XITONG_LANE_ZONE_RIGHT, column);
  int top = xitong_plan_find_row (plan, frame ? XITONG_ROW_FRAME_TOP : XITONG_ROW_ZONE_TOP);
  gboolean inside = frame && other->place.y > 2 * top + 1;
  int row = CLAMP ((int) floor (other->place.y / 2), xitong_plan_find_row (plan, XITONG_ROW_TITLES) + 1,
                   xitong_plan_find_row (plan, XITONG_ROW_ZONE_BOTTOM) - 1);

  for (int lane = left + 1; lane < right; lane++)
    if (xitong_plan_lane (plan, lane)->kind == XITONG_LANE_BOXES)
      add_upright (plan, exits, lane, 2 * lane + 1, top, inside, FALSE);
  if (frame || other->place.y < 2 * top)
    return;
  add_exit (exits, XITONG_SIDE_LEFT, TRUE, row, other->place.y, TRUE, left, 0);
  add_exit (exits, XITONG_SIDE_RIGHT, TRUE, row, other->place.y, TRUE, right + 1, 0);
}

GArray *
xitong_exits_find (const XitongPlan *plan,
                   const XitongEnd  *end,
                   const XitongEnd  *other)
{
  GArray *exits = g_array_new (FALSE, FALSE, sizeof (XitongExit));

  if (end->node < 0)
    add_edge_exits (plan, exits, end, other);
  else if (xitong_plan_spot (plan, end->node)->lane < 0)
    add_spanning_exits (plan, exits, end->node, other);
  else if (xitong_plan_row (plan, xitong_plan_spot (plan, end->node)->row)->kind == XITONG_ROW_ABOVE
           && xitong_diagram_node (plan->diagram, end->node)->column < 0)
    add_above_exits (plan, exits, end->node);
  else
    add_box_exits (plan, exits, end->node);
  return exits;
}

void
xitong_end_locate (const XitongPlan *plan,
                   XitongEnd        *self)
{
  if (self->node >= 0)
    {
      const XitongSpot *spot = xitong_plan_spot (plan, self->node);

      self->place.x = spot->lane < 0 ? plan->first_zone + plan->last_zone + 1 : spot->key;
      self->place.y = xitong_spot_get_row_key (spot);
    }
  else if (self->node == XITONG_ENTERPRISE_END)
    {
      self->place.x = plan->first_zone + plan->last_zone + 1;
      self->place.y = 2 * xitong_plan_find_row (plan, XITONG_ROW_FRAME_TOP) + 1;
    }
  else
    {
      self->place.x = xitong_plan_find_lane (plan, XITONG_LANE_ZONE_LEFT, self->column)
                      + xitong_plan_find_lane (plan, XITONG_LANE_ZONE_RIGHT, self->column) + 1;
      self->place.y = 2 * xitong_plan_find_row (plan, XITONG_ROW_ZONE_TOP) + 1;
    }
}
