/* xitong-compare-bar.h - the row in which one chooses what a chart is compared with
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows the second case, era and variant of a choice, and alters them. */
#define XITONG_TYPE_COMPARE_BAR (xitong_compare_bar_get_type ())
G_DECLARE_FINAL_TYPE (XitongCompareBar, xitong_compare_bar, XITONG, COMPARE_BAR, GtkWidget)

/**
 * xitong_compare_bar_set_choice:
 * @choice: (nullable): of which the second moment is shown and chosen
 * @cases: (nullable) (element-type XitongCase): those one can choose from
 */
void xitong_compare_bar_set_choice (XitongCompareBar *self,
                                    XitongChoice     *choice,
                                    GListModel       *cases);

/**
 * xitong_compare_bar_set_narrow:
 * @is_narrow: the other chart stands below the first, and names are read by scrolling the row
 */
void xitong_compare_bar_set_narrow (XitongCompareBar *self,
                                    gboolean          is_narrow);

G_END_DECLS
