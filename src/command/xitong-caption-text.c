/* xitong-caption-text.c - what is printed above and below a figure, as plain text for a journal's caption
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-caption-text.h"

#include "xitong-text-style.h"

#include <math.h>

/* Lines of a paragraph are this much further apart at most than their style says; between paragraphs is more. */
#define LOOSEST_LINES 1.1

static gboolean
goes_on (const XitongGraphic *line,
         const XitongGraphic *before,
         double               font_size)
{
  const double pitch = xitong_text_style_get (line->role)->line_height * font_size;
  const double step = line->at.y - before->at.y;

  /* The letter of a note stands before its text. */
  if (fabs (step) < pitch / 4)
    return TRUE;
  return line->role == before->role && step <= pitch * LOOSEST_LINES;
}

static void
append_mark (GString          *text,
             const XitongMark *mark,
             double            font_size)
{
  const XitongGraphic *before = NULL;

  for (guint i = 0; i < mark->graphics->len; i++)
    {
      const XitongGraphic *line = &g_array_index (mark->graphics, XitongGraphic, i);

      if (line->kind != XITONG_GRAPHIC_TEXT || line->text == NULL)
        continue;
      if (text->len > 0)
        g_string_append_c (text, before != NULL && goes_on (line, before, font_size) ? ' ' : '\n');
      g_string_append (text, line->text);
      before = line;
    }
}

char *
xitong_caption_text_dup (const XitongFigure  *figure,
                         XitongTypesetter    *typesetter,
                         GError             **error)
{
  XitongFigure whole = *figure;
  g_autoptr (XitongScene) scene = NULL;
  GString *text;

  whole.printed.title = TRUE;
  whole.printed.sources = TRUE;
  scene = xitong_figure_compose (&whole, typesetter, NULL, error);
  if (scene == NULL)
    return NULL;
  text = g_string_new (NULL);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (scene->marks, i);

      if (mark->mark_class == XITONG_MARK_TITLE || mark->mark_class == XITONG_MARK_CAPTION)
        append_mark (text, mark, figure->layout.font_size);
    }
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}
