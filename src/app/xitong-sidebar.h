/* xitong-sidebar.h - the cases, and the eras of the one that is open
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * XitongSidebar:
 *
 * Signals: "case-chosen" (XitongCase *): a row was chosen; "era-chosen": after the choice was altered by a row.
 */
#define XITONG_TYPE_SIDEBAR (xitong_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (XitongSidebar, xitong_sidebar, XITONG, SIDEBAR, GtkWidget)

/**
 * xitong_sidebar_set_choice:
 * @choice: is shown, and altered by the rows for eras and variants
 */
void xitong_sidebar_set_choice (XitongSidebar *self,
                                XitongChoice  *choice);

/**
 * xitong_sidebar_set_cases:
 * @cases: (element-type XitongCase): the cases one can choose from
 */
void xitong_sidebar_set_cases  (XitongSidebar *self,
                                GListModel    *cases);

G_END_DECLS
