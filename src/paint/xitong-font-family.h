/* xitong-font-family.h - which fonts there are
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_font_family_dup_all:
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of all families that are installed, in no order
 */
char   **xitong_font_family_dup_all      (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_font_family_is_installed:
 * @family: a name, in small letters or capitals
 */
gboolean xitong_font_family_is_installed (const char *family);

/**
 * xitong_font_family_dup_used:
 * @family: a name
 *
 * Returns: (transfer full): the family that letters are set in where @family is asked for: itself, or what stands in for it
 */
char    *xitong_font_family_dup_used     (const char *family) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
