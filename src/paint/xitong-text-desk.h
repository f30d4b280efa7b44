/* xitong-text-desk.h - where texts are set, one after the other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-text-measure.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/* In which texts of one role are measured; language is interned, or NULL. */
typedef struct
{
  PangoLayout *layout;
  const char  *language;
} XitongTextBench;

/**
 * XitongTextDesk:
 * @mutex: held by whoever works at the desk
 * @family: of the font
 * @font_size: of names in boxes, in points
 * @font_map: (nullable): of this desk alone, made when it is wanted first: the system looks through all its fonts then
 *
 * Texts are as wide at one desk as at another.
 */
typedef struct
{
  GMutex           mutex;
  const char      *family;
  double           font_size;
  PangoFontMap    *font_map;
  PangoContext    *context;
  XitongTextBench  benches[XITONG_N_TEXTS];
} XitongTextDesk;

/**
 * xitong_text_desk_init:
 * @family: must live as long as the desk
 */
void         xitong_text_desk_init     (XitongTextDesk *self,
                                        const char     *family,
                                        double          font_size);
void         xitong_text_desk_clear    (XitongTextDesk *self);

/**
 * xitong_text_desk_new_layout:
 * @language: (nullable): a BCP 47 tag
 * @plain: not bold, whatever the role
 *
 * Returns: (transfer full): the text, unbroken; nothing is rounded to pixels
 */
PangoLayout *xitong_text_desk_new_layout (XitongTextDesk *self,
                                          const char     *text,
                                          const char     *language,
                                          XitongTextRole  role,
                                          gboolean        plain) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_text_desk_lay:
 * @width: in Pango's units, at which it is broken; -1 where it is not
 *
 * Returns: (transfer none): the text, until the next one is laid on the desk
 */
PangoLayout *xitong_text_desk_lay        (XitongTextDesk *self,
                                          const char     *text,
                                          const char     *language,
                                          XitongTextRole  role,
                                          int             width);

G_END_DECLS
