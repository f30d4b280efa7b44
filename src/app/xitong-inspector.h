/* xitong-inspector.h - a page about what is selected
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-page.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * XitongInspector:
 *
 * Signals: "link" (const char *): a noun was clicked; see xitong-page.h for where links lead.
 */
#define XITONG_TYPE_INSPECTOR (xitong_inspector_get_type ())
G_DECLARE_FINAL_TYPE (XitongInspector, xitong_inspector, XITONG, INSPECTOR, GtkWidget)

/**
 * xitong_inspector_set_page:
 * @page: (nullable) (transfer full): what is shown; %NULL for a word on how to get one
 */
void xitong_inspector_set_page (XitongInspector *self,
                                XitongPage      *page);

/**
 * xitong_inspector_set_life:
 * @life_line: (transfer full) (nullable): what is shown below the name; a new page has none
 */
void       xitong_inspector_set_life (XitongInspector *self,
                                      GtkWidget       *life_line);

G_END_DECLS
