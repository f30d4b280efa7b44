/* xitong-text-measure.c - how the layout asks for the size of a text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-text-measure.h"

static void
text_line_clear (gpointer line)
{
  g_free (((XitongTextLine *) line)->text);
}

XitongTextBlock *
xitong_text_block_new (XitongTextRole role)
{
  XitongTextBlock *self = g_atomic_rc_box_new0 (XitongTextBlock);

  self->role = role;
  self->lines = g_array_new (FALSE, TRUE, sizeof (XitongTextLine));
  g_array_set_clear_func (self->lines, text_line_clear);
  return self;
}

XitongTextBlock *
xitong_text_block_ref (XitongTextBlock *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
text_block_clear (gpointer self)
{
  g_array_unref (((XitongTextBlock *) self)->lines);
}

void
xitong_text_block_unref (XitongTextBlock *self)
{
  g_atomic_rc_box_release_full (self, text_block_clear);
}

void
xitong_text_block_add (XitongTextBlock *self,
                       const char      *text,
                       double           width)
{
  XitongTextLine line = { g_strdup (text), width };

  g_array_append_val (self->lines, line);
  self->width = MAX (self->width, width);
  self->height = self->line_height * self->lines->len;
}

XitongTextBlock *
xitong_text_measure (const XitongTextMeasure *self,
                     const char              *text,
                     const char              *language,
                     XitongTextRole           role,
                     double                   max_width)
{
  return self->measure (self->data, text, language, role, max_width);
}
