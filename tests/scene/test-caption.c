/* test-caption.c - the notes below a chart are all there, whether each has its own paragraph or they run on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "shipped-chart.h"

static gboolean
is_letter (const XitongGraphic *graphic)
{
  return graphic->role == XITONG_TEXT_NOTE_LETTER;
}

/* (transfer full): every note behind its letter, in the order of the page */
static char *
dup_notes (const XitongMark *caption)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < caption->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (caption->graphics, XitongGraphic, i);

      g_string_append_printf (text, is_letter (graphic) ? " [%s]" : " %s", graphic->text);
    }
  return g_string_free (text, FALSE);
}

/* What stands in one line stands beside what comes before it. */
static void
assert_nothing_overlaps (const XitongMark *caption,
                         double            width)
{
  double end = 0, y = -1;

  for (guint i = 0; i < caption->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (caption->graphics, XitongGraphic, i);

      if (graphic->at.y == y && graphic->at.x < end + 1)
        g_error ("\"%s\" stands on what is before it", graphic->text);
      y = graphic->at.y;
      end = graphic->at.x + graphic->text_width;
      g_assert_cmpfloat (end, <, width);
    }
}

static guint
count_letters_beside_others (const XitongMark *caption)
{
  guint n = 0;

  for (guint i = 1; i < caption->graphics->len; i++)
    {
      const XitongGraphic *before = &g_array_index (caption->graphics, XitongGraphic, i - 1);
      const XitongGraphic *graphic = &g_array_index (caption->graphics, XitongGraphic, i);

      n += is_letter (graphic) && before->at.y == graphic->at.y;
    }
  return n;
}

static void
assert_links (const XitongMark *caption)
{
  for (guint i = 0; i < caption->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (caption->graphics, XitongGraphic, i);
      g_autofree char *anchor = is_letter (graphic) ? g_strconcat ("note-", graphic->text, NULL) : NULL;

      if (anchor == NULL)
        continue;
      g_assert_cmpstr (graphic->anchor, ==, anchor);
      g_assert_cmpuint (i + 1, <, caption->graphics->len);
      g_assert_cmpstr (g_array_index (caption->graphics, XitongGraphic, i + 1).link, ==, "sources");
    }
}

/* Short notes follow each other; to print each in a line of its own would take more lines. */
static void
test_short_notes_run_on (void)
{
  g_autoptr (XitongScene) scene = shipped_chart_compose ("china", "army-teams");
  const XitongMark *caption = xitong_scene_find (scene, "caption");
  g_autofree char *notes = dup_notes (caption);

  g_assert_nonnull (strstr (notes, "[a] That they were sent is said; by whom, and whom they answered to, is not. [b] No superior of the committee"));
  g_assert_nonnull (strstr (notes, "[c] Who headed the committee"));
  g_assert_nonnull (strstr (notes, "[d] Whom the groups answered to"));
  g_assert_cmpuint (count_letters_beside_others (caption), >, 0);
  assert_nothing_overlaps (caption, scene->width);
  assert_links (caption);
}

/* A single note has nothing to run on with. */
static void
test_one_note_alone (void)
{
  g_autoptr (XitongScene) scene = shipped_chart_compose ("china", "cultural-revolution");
  const XitongMark *caption = xitong_scene_find (scene, "caption");
  g_autofree char *notes = dup_notes (caption);

  g_assert_nonnull (strstr (notes, "[a] They keep the files and pass them on"));
  g_assert_cmpuint (count_letters_beside_others (caption), ==, 0);
  assert_nothing_overlaps (caption, scene->width);
  assert_links (caption);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/caption/short-notes-run-on", test_short_notes_run_on);
  g_test_add_func ("/caption/one-note-alone", test_one_note_alone);
  return g_test_run ();
}
