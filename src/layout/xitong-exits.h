/* xitong-exits.h - how a line may leave a box, a zone or the frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-ways.h"

G_BEGIN_DECLS

/**
 * XitongEnd:
 * @node: of the diagram, or %XITONG_ENTERPRISE_END
 * @column: the system at whose zone it ends, where @node is %XITONG_NO_NODE
 * @place: of the end: across and down, in keys
 */
typedef struct
{
  int         node;
  int         column;
  XitongPoint place;
} XitongEnd;

/**
 * XitongExit:
 * @side: of the box
 * @has_port: a leg of its own leads from the box to the channel; otherwise the leg in the channel begins at the box
 * @port_slot: lane or row of that leg
 * @port_key: likewise; without a port, of the leg in the channel
 * @channel_upright: whether the channel is upright
 * @channel: which one
 * @owner: the node that is made wider, see XitongLeg
 * @cost: what it costs besides bends and crossings
 */
typedef struct
{
  XitongSide side;
  gboolean   has_port;
  guint      port_slot;
  double     port_key;
  gboolean   channel_upright;
  guint      channel;
  int        owner;
  double     cost;
} XitongExit;

/**
 * xitong_exits_find:
 * @end: where the line ends
 * @other: where it ends at the other side
 *
 * Returns: (transfer full) (element-type XitongExit): the ways out
 */
GArray *xitong_exits_find     (const XitongPlan *plan,
                               const XitongEnd  *end,
                               const XitongEnd  *other) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_end_locate:
 *
 * Fills in the place of @self.
 */
void    xitong_end_locate     (const XitongPlan *plan,
                               XitongEnd        *self);

G_END_DECLS
