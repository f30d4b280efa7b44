/* xitong-label-room.h - room for a label that found no spot
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-sizing.h"

G_BEGIN_DECLS

/* From the box a line starts at to its label, clear of the second outline of several. */
#define XITONG_LABEL_SIDE_MARGIN 6.0

/* So many times room is asked for a label before it is placed ahead of others. */
#define XITONG_LABEL_STUBBORN 6

/**
 * xitong_label_room_ask:
 * @net: whose label it is
 * @attempt: how often room was asked for it
 *
 * Asks the next sizing for room beside one of the legs of the line, first at that which needs to grow least. What did not help is left, and the next
 * leg tried.
 */
void xitong_label_room_ask (XitongSizing *sizing,
                            guint         net,
                            guint         attempt);

G_END_DECLS
