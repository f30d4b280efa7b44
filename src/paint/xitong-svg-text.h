/* xitong-svg-text.h - numbers, words and elements as an SVG file has them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* By hand: a large chart has millions of these, and printf reads its format for each. */

/**
 * xitong_svg_put_escaped:
 * @text: in UTF-8; what is not is replaced
 */
void xitong_svg_put_escaped     (GString    *out,
                                 const char *text);

/**
 * xitong_svg_put_number:
 *
 * At most two decimals, without the zeros at the end, and with a point in every locale.
 */
void xitong_svg_put_number      (GString    *out,
                                 double      number);

/**
 * xitong_svg_begin_attribute:
 * @prefix: a space, and how the name begins
 * @name: the rest of it
 *
 * Up to the quotation mark that opens the value.
 */
void xitong_svg_begin_attribute (GString    *out,
                                 const char *prefix,
                                 const char *name);
void xitong_svg_put_attribute   (GString    *out,
                                 const char *name,
                                 double      value);
void xitong_svg_put_word        (GString    *out,
                                 const char *name,
                                 const char *value);

/**
 * xitong_svg_put_element:
 * @text: (nullable): its content; without it there is no element
 */
void xitong_svg_put_element     (GString    *out,
                                 const char *name,
                                 const char *text);

G_END_DECLS
