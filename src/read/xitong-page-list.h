/* xitong-page-list.h - pages as a citation writes them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_page_list_is_turned:
 * @pages: as for xitong_page_list_check()
 *
 * Returns: whether one of its spans ends before it begins, as "20-10" does
 */
gboolean xitong_page_list_is_turned (const char *pages);

/**
 * xitong_page_list_check:
 * @pages: "36 n.4, 57-58", arabic or roman
 * @first: (nullable): first page of the source
 * @last: (nullable): its last
 * @outside: (out) (transfer full) (nullable): the item that is not in the source; %NULL where the list is no list of pages at all
 *
 * Returns: whether all is well
 */
gboolean xitong_page_list_check (const char  *pages,
                                 const char  *first,
                                 const char  *last,
                                 char       **outside);

G_END_DECLS
