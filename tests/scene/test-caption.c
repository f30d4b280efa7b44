/* test-caption.c - the notes below a chart are all there, whether each has its own paragraph or they run on
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-reader.h"
#include "xitong-chart-scene.h"
#include "xitong-moment.h"
#include "xitong-test-measure.h"

static const XitongSceneOptions whole = { TRUE, TRUE, TRUE };

static XitongScene *
compose_shipped (const char *name,
                 const char *era)
{
  g_autofree char *path = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "cases", name, NULL);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);
  g_autoptr (XitongStructure) structure = NULL;
  g_autoptr (XitongSelection) selection = NULL;
  g_autoptr (XitongLayout) layout = NULL;
  const XitongLayoutOptions options = { .font_size = 7, .width = 174 * 72 / 25.4 };
  XitongMoment moment;

  g_assert_no_error (error);
  g_assert_true (xitong_moment_parse (&moment, enterprise_case, era, NULL, NULL, &error));
  structure = xitong_moment_replay (&moment, enterprise_case, &error);
  g_assert_no_error (error);
  xitong_moment_clear (&moment);
  selection = xitong_selection_new (structure, NULL);
  layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());
  return xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
}

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
  g_autoptr (XitongScene) scene = compose_shipped ("china.xml", "army-teams");
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
  g_autoptr (XitongScene) scene = compose_shipped ("china.xml", "cultural-revolution");
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
