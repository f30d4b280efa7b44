/* xitong-caption-notes.c - the notes a, b ... in the caption
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-caption-notes.h"

#include <string.h>

/* Between notes that follow each other in a line, and between a letter and its note. */
#define BETWEEN "  "
#define BEHIND_LETTER "\302\240"

/* Where each note has a paragraph: how far it stands behind its letter. */
#define HANGING 7.0

/* Letters are bold, and so a little wider than what the lines are broken for. */
#define SPARE 4.0

guint
xitong_caption_count_lines (XitongComposer *self,
                            const char     *text,
                            double          width)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (self->measure, text, self->language, XITONG_TEXT_CAPTION, width);

  return block->lines->len;
}

static double
measure_piece (XitongComposer *self,
               const char     *text,
               XitongTextRole  role)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (self->measure, text, self->language, role, G_MAXINT / 2);

  return block->width;
}

static const XitongFootnote *
get_note (XitongComposer *self,
          guint           index)
{
  return &g_array_index (self->footnotes, XitongFootnote, index);
}

static guint
count_lines_apart (XitongComposer *self)
{
  guint n = 0;

  for (guint i = self->first_note; i < self->end_note; i++)
    n += xitong_caption_count_lines (self, get_note (self, i)->text, self->right - self->left - HANGING * self->scale);
  return n;
}

static void
set_link (XitongMark *mark,
          guint       first,
          const char *anchor,
          const char *link)
{
  for (guint i = first; i < mark->graphics->len; i++)
    {
      XitongGraphic *line = &g_array_index (mark->graphics, XitongGraphic, i);

      line->anchor = i == first ? g_intern_string (anchor) : NULL;
      line->link = g_intern_string (link);
    }
}

static void
add_letter (XitongComposer *self,
            XitongMark     *mark,
            const char     *letter,
            double          x,
            double          y)
{
  g_autofree char *anchor = xitong_composer_dup_note_anchor (letter);
  guint first = mark->graphics->len;

  xitong_composer_add_paragraph (self, mark, letter, XITONG_TEXT_NOTE_LETTER, x, y, self->right - self->left);
  set_link (mark, first, anchor, NULL);
}

static double
add_text (XitongComposer *self,
          XitongMark     *mark,
          const char     *text,
          double          x,
          double          y,
          double          width,
          const char     *sources)
{
  guint first = mark->graphics->len;
  double height = xitong_composer_add_paragraph (self, mark, text, XITONG_TEXT_CAPTION, x, y, width);

  set_link (mark, first, NULL, sources);
  return height;
}

static double
add_apart (XitongComposer *self,
           XitongMark     *mark,
           double          y,
           const char     *sources)
{
  double s = self->scale, top = y;

  for (guint i = self->first_note; i < self->end_note; i++)
    {
      const XitongFootnote *note = get_note (self, i);

      add_letter (self, mark, note->letter, self->left, y);
      y += add_text (self, mark, note->text, self->left + HANGING * s, y, self->right - self->left - HANGING * s, sources);
      y += XITONG_CAPTION_GAP * s;
    }
  return y - top;
}

/* (transfer full): all notes as one text; @starts: where in it the letter of each is */
static char *
dup_run_on (XitongComposer *self,
            gsize          *starts)
{
  GString *text = g_string_new (NULL);

  for (guint i = self->first_note; i < self->end_note; i++)
    {
      const XitongFootnote *note = get_note (self, i);

      if (text->len > 0)
        g_string_append (text, BETWEEN);
      starts[i - self->first_note] = text->len;
      g_string_append_printf (text, "%s" BEHIND_LETTER "%s", note->letter, note->text);
    }
  return g_string_free (text, FALSE);
}

/* What of a line is before the letter at @length, with its letter, is as wide as what is before it and the letter. */
static double
find_letter_x (XitongComposer *self,
               const char     *line,
               gsize           length,
               const char     *letter)
{
  g_autofree char *until = g_strndup (line, length + strlen (letter));

  return self->left + measure_piece (self, until, XITONG_TEXT_CAPTION) - measure_piece (self, letter, XITONG_TEXT_CAPTION);
}

/* One line of notes that run on: @from is where it begins among them. */
static void
add_line (XitongComposer *self,
          XitongMark     *mark,
          const char     *line,
          gsize           from,
          const gsize    *starts,
          double          y,
          const char     *sources)
{
  const gsize length = strlen (line);
  double x = self->left;
  gsize done = 0;

  for (guint i = self->first_note; i <= self->end_note; i++)
    {
      const gsize start = i < self->end_note ? starts[i - self->first_note] : from + length;
      const char *letter = i < self->end_note ? get_note (self, i)->letter : "";
      g_autofree char *piece = NULL;

      if (start < from || start - from > length)
        continue;
      piece = g_strchomp (g_strndup (line + done, start - from - done));
      if (*piece != '\0')
        add_text (self, mark, piece, x, y, G_MAXINT / 2, sources);
      if (i == self->end_note)
        break;
      x = find_letter_x (self, line, start - from, letter);
      add_letter (self, mark, letter, x, y);
      x += measure_piece (self, letter, XITONG_TEXT_NOTE_LETTER) + 2 * self->scale;
      done = MIN (start - from + strlen (letter) + strlen (BEHIND_LETTER), length);
    }
}

static double
add_run_on (XitongComposer  *self,
            XitongMark      *mark,
            double           y,
            const char      *text,
            XitongTextBlock *block,
            const gsize     *starts,
            const char      *sources)
{
  const char *rest = text;

  for (guint i = 0; i < block->lines->len; i++)
    {
      const char *line = g_array_index (block->lines, XitongTextLine, i).text;
      const char *found = strstr (rest, line);

      rest = found != NULL ? found : rest;
      add_line (self, mark, line, (gsize) (rest - text), starts, y + i * block->line_height, sources);
      rest += strlen (line);
    }
  return block->height + XITONG_CAPTION_GAP * self->scale;
}

double
xitong_caption_notes_add (XitongComposer *self,
                          XitongMark     *mark,
                          double          y,
                          const char     *sources)
{
  const guint n = self->end_note - self->first_note;
  g_autofree gsize *starts = g_new (gsize, n);
  g_autofree char *text = dup_run_on (self, starts);
  g_autoptr (XitongTextBlock) block = NULL;

  if (n == 0)
    return 0;
  block = xitong_text_measure (self->measure, text, self->language, XITONG_TEXT_CAPTION, self->right - self->left - SPARE * self->scale);
  if (block->lines->len < count_lines_apart (self))
    return add_run_on (self, mark, y, text, block, starts, sources);
  return add_apart (self, mark, y, sources);
}
