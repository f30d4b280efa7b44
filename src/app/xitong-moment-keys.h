/* xitong-moment-keys.h - the keys that lead from one moment of a case to another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * xitong_moment_keys_bind:
 * @klass: of the window, or of a widget round which another one wants these keys for itself, as a scrolled window does
 *
 * Binds Space, full stop, comma, Page Up, Page Down, Home and End to the window's actions. They are no accelerators: an entry that has
 * the focus gets them first.
 */
void xitong_moment_keys_bind        (GtkWidgetClass *klass);

/**
 * xitong_moment_keys_bind_arrows:
 *
 * The arrow keys too: for a slider.
 */
void xitong_moment_keys_bind_arrows (GtkWidgetClass *klass);

G_END_DECLS
