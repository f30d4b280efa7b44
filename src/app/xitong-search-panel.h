/* xitong-search-panel.h - an entry, and what is found
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-structure.h"

G_BEGIN_DECLS

/* Signal "link" with where a finding leads; "closed" when one has enough of searching. */
#define XITONG_TYPE_SEARCH_PANEL (xitong_search_panel_get_type ())
G_DECLARE_FINAL_TYPE (XitongSearchPanel, xitong_search_panel, XITONG, SEARCH_PANEL, GtkWidget)

/**
 * xitong_search_panel_open:
 * @structure: (nullable): the moment at which one searches
 *
 * The last query stays, selected, so that it can be typed over.
 */
void xitong_search_panel_open (XitongSearchPanel *self,
                               XitongStructure   *structure);

G_END_DECLS
