/* test-export.c - figures made and written beside the window's own work
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-export-job.h"

#include <glib/gstdio.h>

typedef struct
{
  GMainLoop           *loop;
  XitongExportPreview *preview;
  gboolean             written;
  GError              *error;
} Waiting;

static XitongChosenFigure *
freeze (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = xitong_choice_new ();

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "party-leadership"));
  return xitong_choice_freeze (choice);
}

static void
previewed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  Waiting *waiting = data;

  waiting->preview = xitong_export_job_preview_finish (result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  Waiting *waiting = data;

  waiting->written = xitong_export_job_write_finish (result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

static void
write_and_wait (Waiting            *waiting,
                XitongChosenFigure *chosen,
                const char         *path,
                GCancellable       *cancellable)
{
  waiting->loop = g_main_loop_new (NULL, FALSE);
  xitong_export_job_write_async (chosen, path, cancellable, written_cb, waiting);
  g_main_loop_run (waiting->loop);
  g_main_loop_unref (waiting->loop);
}

/* What is previewed is what the recipe gives anywhere. */
static void
test_preview (void)
{
  g_autoptr (XitongChosenFigure) chosen = freeze ();
  g_autoptr (XitongTypesetter) typesetter = xitong_figure_new_typesetter (&chosen->figure);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongScene) scene = xitong_figure_compose (&chosen->figure, typesetter, NULL, &error);
  Waiting waiting = { g_main_loop_new (NULL, FALSE) };

  g_assert_no_error (error);
  xitong_export_job_preview_async (chosen, NULL, previewed_cb, &waiting);
  g_main_loop_run (waiting.loop);
  g_assert_no_error (waiting.error);
  g_assert_cmpfloat (waiting.preview->scene->width, ==, scene->width);
  g_assert_cmpfloat (waiting.preview->scene->height, ==, scene->height);
  g_assert_cmpuint (waiting.preview->scene->marks->len, ==, scene->marks->len);
  xitong_export_preview_free (waiting.preview);
  g_main_loop_unref (waiting.loop);
}

static void
assert_note (double      wanted,
             double      height,
             const char *note)
{
  const double millimetre = 72 / 25.4;
  XitongScene scene = { .width = 174 * millimetre, .height = height * millimetre };
  const XitongExportPreview preview = { .scene = &scene, .wanted_width = wanted * millimetre };
  g_autofree char *text = xitong_export_preview_dup_note (&preview);

  g_assert_cmpstr (text, ==, note);
}

static void
test_note (void)
{
  assert_note (0, 200, "174 × 200 mm");
  assert_note (0, 240.2, "174 × 240 mm");
  assert_note (174, 200, "174 × 200 mm. At this type size the labels need that width.");
  assert_note (0, 246, "174 × 246 mm. A page has room for a height of 240 mm: leave the legend or the notes out, or choose smaller type.");
}

static void
test_write (void)
{
  static const char * const endings[] = { "svg", "pdf", "png" };
  static const char * const starts[] = { "<?xml", "%PDF", "\x89PNG" };
  g_autoptr (XitongChosenFigure) chosen = freeze ();
  g_autofree char *folder = g_dir_make_tmp ("xitong-export-XXXXXX", NULL);

  chosen->figure.dpi = 72;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/figure.%s", folder, endings[i]);
      g_autofree char *contents = NULL;
      Waiting waiting = { 0 };

      write_and_wait (&waiting, chosen, path, NULL);
      g_assert_no_error (waiting.error);
      g_assert_true (waiting.written);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, starts[i]));
      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Who cancels, or asks for what cannot be written, finds what was there before. */
static void
test_untouched (void)
{
  g_autoptr (XitongChosenFigure) chosen = freeze ();
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autofree char *folder = g_dir_make_tmp ("xitong-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "figure.svg", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "figure.svg", NULL);
  g_autofree char *contents = NULL;
  Waiting waiting = { 0 };

  g_assert_true (g_file_set_contents (path, "mine", -1, NULL));
  g_cancellable_cancel (cancelled);
  write_and_wait (&waiting, chosen, path, cancelled);
  g_assert_error (waiting.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&waiting.error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "mine");

  write_and_wait (&waiting, chosen, nowhere, NULL);
  g_assert_false (waiting.written);
  g_assert_nonnull (waiting.error);
  g_clear_error (&waiting.error);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/preview", test_preview);
  g_test_add_func ("/export/note", test_note);
  g_test_add_func ("/export/write", test_write);
  g_test_add_func ("/export/untouched", test_untouched);
  return g_test_run ();
}
