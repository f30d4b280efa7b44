/* xitong-halves.h - work that two threads share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongHalfFunc:
 * @begin: the first of the things
 * @end: the first that is no more among them
 *
 * Does the work for some things. What it writes must be of these things alone.
 */
typedef void (*XitongHalfFunc) (guint    begin,
                                guint    end,
                                gpointer data);

/**
 * xitong_halves_run:
 * @n_things: how many there are
 * @least: of fewer a second thread is not worth its start
 *
 * Does the work for all things: for the first half here, and for the second in another thread. Returns when both are done.
 */
void xitong_halves_run (guint          n_things,
                        guint          least,
                        XitongHalfFunc work,
                        gpointer       data);

G_END_DECLS
