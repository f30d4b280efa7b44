/* xitong-heap.h - memory for a short run
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_heap_prepare:
 *
 * Asks the system for memory in few and large pieces, and keeps what is freed: a command runs for a moment, and wants at once again what it has
 * just let go. To be called before anything large is made. Where the C library or the system knows no such thing, nothing is altered.
 */
void xitong_heap_prepare (void);

/**
 * xitong_heap_keep:
 * @thing: (transfer full): something large, of which a command has no more use
 *
 * Leaves it to the end of the process, which lets go all at once what would be freed piece by piece.
 */
void xitong_heap_keep    (gpointer thing);

G_END_DECLS
