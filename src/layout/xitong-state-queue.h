/* xitong-state-queue.h - the states of a shortest-path search, the cheapest first
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A binary heap; a state may be in it more than once, and counts only at its least cost. */
typedef struct _XitongStateQueue XitongStateQueue;

XitongStateQueue *xitong_state_queue_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_state_queue_free  (XitongStateQueue *self);
void              xitong_state_queue_clear (XitongStateQueue *self);
void              xitong_state_queue_push  (XitongStateQueue *self,
                                            double            cost,
                                            guint             state);
/**
 * xitong_state_queue_pop:
 * @costs: the least cost of each state known by now; entries that cost more are passed over
 * @state: (out): the cheapest state
 *
 * Returns: %FALSE where nothing is left
 */
gboolean          xitong_state_queue_pop   (XitongStateQueue *self,
                                            const double     *costs,
                                            guint            *state);

G_END_DECLS
