/* xitong-window.h - the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-application.h"

G_BEGIN_DECLS

#define XITONG_TYPE_WINDOW (xitong_window_get_type ())
G_DECLARE_FINAL_TYPE (XitongWindow, xitong_window, XITONG, WINDOW, AdwApplicationWindow)

GtkWidget *xitong_window_new       (XitongApplication *application) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_window_open_last:
 *
 * Opens the case and era that were open last, else the first case there is.
 */
void       xitong_window_open_last (XitongWindow      *self);

/**
 * xitong_window_open_file:
 * @file: a case file; it is read in another thread, and watched from then on
 */
void       xitong_window_open_file (XitongWindow      *self,
                                    GFile             *file);

G_END_DECLS
