/* xitong-role-style.h - the colours of systems in the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-palette.h"
#include "xitong-system.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * xitong_role_style_get_class:
 * @system: (nullable): a system; %NULL where nobody is said to lead
 *
 * Returns: (transfer none): the CSS class that has its colour
 */
const char    *xitong_role_style_get_class   (XitongSystem  *system);

/**
 * xitong_role_style_get_palette:
 *
 * Returns: the palette of charts that goes with the desktop's style: dark, high contrast or neither
 */
XitongPalette  xitong_role_style_get_palette (void);

/**
 * xitong_role_style_get_tint:
 * @system: (nullable)
 *
 * Returns: the quiet tint of its segment on the timeline; in high contrast the ground
 */
GdkRGBA        xitong_role_style_get_tint    (XitongSystem  *system);

/**
 * xitong_role_style_get_colour:
 *
 * Returns: the full colour of its lines and texts
 */
GdkRGBA        xitong_role_style_get_colour  (XitongSystem  *system);

/**
 * xitong_role_style_follow:
 *
 * Installs the classes for @display, and again whenever the desktop's style changes.
 */
void           xitong_role_style_follow      (GdkDisplay    *display);

G_END_DECLS
