/* xitong-change-list.h - the changes of the era that is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-stops.h"

G_BEGIN_DECLS

/* A list of dates, titles and pages. Signal "link" with "change:ID" when one is chosen, or its pages. */
#define XITONG_TYPE_CHANGE_LIST (xitong_change_list_get_type ())
G_DECLARE_FINAL_TYPE (XitongChangeList, xitong_change_list, XITONG, CHANGE_LIST, GtkWidget)

/**
 * xitong_change_list_show:
 * @stops: (nullable): the moments; those of the present one's era are listed
 * @is_narrow: for a narrow window
 */
void xitong_change_list_show (XitongChangeList  *self,
                              const XitongStops *stops,
                              gboolean           is_narrow);

G_END_DECLS
