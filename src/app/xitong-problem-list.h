/* xitong-problem-list.h - what is wrong with a case file, line by line
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case-loading.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A page of the window, not a dialog: it stays until the file is mended, or one goes back to the last good case. */
#define XITONG_TYPE_PROBLEM_LIST (xitong_problem_list_get_type ())
G_DECLARE_FINAL_TYPE (XitongProblemList, xitong_problem_list, XITONG, PROBLEM_LIST, GtkWidget)

/**
 * xitong_problem_list_show:
 * @loaded: what was read; its problems are listed
 * @can_go_back: a good case is open behind the list
 */
void xitong_problem_list_show (XitongProblemList      *self,
                               const XitongLoadedCase *loaded,
                               gboolean                can_go_back);

G_END_DECLS
