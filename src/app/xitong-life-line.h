/* xitong-life-line.h - the life of a unit over all eras, in one line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "xitong-lives.h"

G_BEGIN_DECLS

/* Signal "link" with "moment:CHANGE": the reader wants to see the chart after that change. */
#define XITONG_TYPE_LIFE_LINE (xitong_life_line_get_type ())
G_DECLARE_FINAL_TYPE (XitongLifeLine, xitong_life_line, XITONG, LIFE_LINE, GtkWidget)

/**
 * xitong_life_line_new:
 * @life: (transfer full): what is shown
 * @enterprise_case: whose it is; kept alive
 * @begin: when the era that is shown begins, in years: it is framed
 * @end: when it ends
 */
GtkWidget *xitong_life_line_new (XitongLife *life,
                                 XitongCase *enterprise_case,
                                 double      begin,
                                 double      end);

G_END_DECLS
