/* xitong-option-value.h - what is written behind an option
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_option_value_refuse:
 * @option: without its dashes
 * @value: what was written
 * @choices: what may be written
 *
 * Returns: %FALSE, with @error
 */
gboolean xitong_option_value_refuse (const char          *option,
                                     const char          *value,
                                     const char          *choices,
                                     GError             **error);

/**
 * xitong_option_value_choose:
 * @value: (nullable): what was written
 * @words: %NULL-terminated: what may be written
 * @index: (inout): which of them it is; as it was where nothing was written
 *
 * Returns: %FALSE with @error where @value is none of them
 */
gboolean xitong_option_value_choose (const char          *option,
                                     const char          *value,
                                     const char * const  *words,
                                     guint               *index,
                                     GError             **error);

/**
 * xitong_option_value_width:
 * @value: (nullable): what was written behind --width
 * @points: (inout): how wide; as it was where nothing was written
 *
 * Returns: %FALSE with @error where @value is no width of a figure
 */
gboolean xitong_option_value_width  (const char          *value,
                                     double              *points,
                                     GError             **error);

/**
 * xitong_option_value_family:
 * @value: (nullable): what was written behind --font
 * @family: (inout): the family; as it was where nothing was written
 *
 * Returns: %FALSE with @error where no such font is installed
 */
gboolean xitong_option_value_family (const char          *value,
                                     const char         **family,
                                     GError             **error);

/**
 * xitong_option_value_font_size:
 * @value: (nullable): what was written behind --font-size
 * @points: (inout): how large; as it was where nothing was written
 *
 * Returns: %FALSE with @error where @value is no size of type
 */
gboolean xitong_option_value_font_size (const char       *value,
                                        double           *points,
                                        GError          **error);

G_END_DECLS
