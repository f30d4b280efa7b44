/* xitong-drop-down-name.h - what a drop-down is called by a screen reader
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * xitong_drop_down_name:
 * @drop_down: of strings, with a tooltip that says what is chosen by it
 *
 * From then on it is called by its tooltip and by what is chosen: "The other era: 1966–67".
 */
void xitong_drop_down_name (GtkDropDown *drop_down);

G_END_DECLS
