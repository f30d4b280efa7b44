/* xitong-alike-fonts.h - free fonts that are drawn like those that journals name
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_alike_fonts_get:
 * @family: a name, "Arial"
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): families drawn like it
 */
const char * const *xitong_alike_fonts_get          (const char *family);

/**
 * xitong_alike_fonts_dup_installed:
 *
 * Returns: (transfer full) (nullable): @family where it is installed, else the first alike that is, else %NULL
 */
char               *xitong_alike_fonts_dup_installed (const char *family) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
