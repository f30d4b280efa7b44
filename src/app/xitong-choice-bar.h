/* xitong-choice-bar.h - the row in which one chooses what of a chart is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-picture.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define XITONG_TYPE_CHOICE_BAR (xitong_choice_bar_get_type ())
G_DECLARE_FINAL_TYPE (XitongChoiceBar, xitong_choice_bar, XITONG, CHOICE_BAR, GtkWidget)

void xitong_choice_bar_set_choice  (XitongChoiceBar *self,
                                    XitongChoice    *choice);

/**
 * xitong_choice_bar_set_picture:
 * @picture: (nullable): the legend explains what is on it
 */
void xitong_choice_bar_set_picture (XitongChoiceBar *self,
                                    XitongPicture   *picture);

/**
 * xitong_choice_bar_set_narrow:
 * @is_narrow: formal and effective are a menu instead of three buttons
 */
void xitong_choice_bar_set_narrow  (XitongChoiceBar *self,
                                    gboolean         is_narrow);

G_END_DECLS
