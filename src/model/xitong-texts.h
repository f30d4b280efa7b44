/* xitong-texts.h - one text in several languages
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * XitongText:
 * @language: BCP 47 tag, e.g. "zh-Hans"; interned
 * @text: the text, white space folded
 * @by: (nullable): "editor" where the source does not have it; interned
 * @printed: (nullable): how the source misspells it
 */
typedef struct
{
  const char *language;
  char       *text;
  const char *by;
  char       *printed;
} XitongText;

/* An ordered list of texts; reference-counted, built once, then not altered. */
typedef struct _XitongTexts XitongTexts;

#define XITONG_TYPE_TEXTS (xitong_texts_get_type ())
GType             xitong_texts_get_type (void) G_GNUC_CONST;

XitongTexts      *xitong_texts_new      (void) G_GNUC_WARN_UNUSED_RESULT;
XitongTexts      *xitong_texts_ref      (XitongTexts *self);
void              xitong_texts_unref    (XitongTexts *self);
void              xitong_texts_add      (XitongTexts *self,
                                         const char  *language,
                                         const char  *text,
                                         const char  *by,
                                         const char  *printed);
guint             xitong_texts_get_size (const XitongTexts *self);
const XitongText *xitong_texts_get      (const XitongTexts *self,
                                         guint              index);

/**
 * xitong_texts_pick:
 * @self: (nullable): the texts
 * @language: (nullable): the language wanted; %NULL for the first text
 *
 * The text in @language, else in the same language of another region or script, else the first.
 *
 * Returns: (transfer none) (nullable): %NULL only where there is no text at all
 */
const char       *xitong_texts_pick     (const XitongTexts *self,
                                         const char        *language);

/**
 * xitong_texts_find:
 *
 * Returns: (transfer none) (nullable): the text in exactly @language, or %NULL
 */
const XitongText *xitong_texts_find     (const XitongTexts *self,
                                         const char        *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTexts, xitong_texts_unref)

G_END_DECLS
