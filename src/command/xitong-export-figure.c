/* xitong-export-figure.c - writes a figure as one file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-figure.h"

#include "xitong-bibliography.h"
#include "xitong-caption-text.h"
#include "xitong-data-directory.h"
#include "xitong-export-fit.h"
#include "xitong-export-recipe.h"
#include "xitong-figure-recipe.h"
#include "xitong-figure-writer.h"
#include "xitong-heap.h"
#include "xitong-journal.h"

#include <glib/gi18n.h>

static gboolean
write_bibliography (const XitongScene  *scene,
                    const char         *path,
                    GError            **error)
{
  XitongBibliographyFormat format;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (path == NULL)
    return TRUE;
  if (!xitong_bibliography_format_from_path (path, &format, error))
    return FALSE;
  text = xitong_bibliography_dup (scene->cited, format);
  bytes = g_bytes_new (text, strlen (text));
  return xitong_figure_write_bytes (bytes, path, error);
}

static gboolean
write_caption (const XitongFigure  *figure,
               XitongTypesetter    *typesetter,
               const char          *path,
               GError             **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (path == NULL)
    return TRUE;
  text = xitong_caption_text_dup (figure, typesetter, error);
  if (text == NULL)
    return FALSE;
  bytes = g_bytes_new (text, strlen (text));
  return xitong_figure_write_bytes (bytes, path, error);
}

/* What a journal does not want in the figure itself it wants below it. */
static void
tell_caption (const XitongExportOptions *options,
              const XitongJournal       *journal)
{
  if (journal == NULL || journal->titles || options->caption != NULL)
    return;
  /* Translators: %s is the name of a journal. */
  g_printerr (_("xitong: Title, notes and sources are not in the figure: %s has them in the caption. Give --caption FILE to have them as text.\n"),
              journal->name);
}

/* Before anything is written: where one file cannot be, the other is not wanted either. */
static gboolean
check_paths (const XitongExportOptions  *options,
             GError                    **error)
{
  return xitong_figure_check_path (options->output, error)
         && (options->bibliography == NULL || xitong_figure_check_path (options->bibliography, error))
         && (options->caption == NULL || xitong_figure_check_path (options->caption, error));
}

static gboolean
make (XitongFigure               *figure,
      const XitongExportOptions  *options,
      const XitongJournal        *journal,
      GError                    **error)
{
  g_autoptr (XitongTypesetter) typesetter = NULL;
  g_autoptr (XitongScene) scene = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) recipe = NULL;
  XitongWriting writing;
  XitongFormat format;
  double wanted = 0;

  if (!xitong_format_from_path (options->output, &format, error) || !check_paths (options, error)
      || !xitong_export_recipe_set (figure, options, error))
    return FALSE;
  typesetter = xitong_figure_new_typesetter (figure);
  scene = xitong_figure_compose (figure, typesetter, &wanted, error);
  if (scene == NULL || !xitong_export_fit_check_width (figure, options, journal, typesetter, scene, wanted, error))
    return FALSE;
  recipe = xitong_figure_dup_recipe (figure);
  writing = (XitongWriting) { figure->palette, figure->dpi, (const char * const *) recipe };
  bytes = xitong_figure_encode (scene, typesetter, format, &writing, error);
  if (bytes == NULL || !xitong_export_fit_check_journal (journal, figure, scene, bytes, format, error)
      || !write_bibliography (scene, options->bibliography, error)
      || !write_caption (figure, typesetter, options->caption, error)
      || !xitong_figure_write_bytes (bytes, options->output, error))
    return FALSE;
  tell_caption (options, journal);
  xitong_export_fit_tell (figure, options, journal, typesetter, scene, wanted);
  xitong_heap_keep (g_steal_pointer (&scene));
  return TRUE;
}

gboolean
xitong_export_figure_write (XitongFigure               *figure,
                            const XitongExportOptions  *options,
                            GError                    **error)
{
  g_autofree char *directory = xitong_data_directory_dup ("profiles");
  g_autofree char *family = NULL;
  g_autoptr (XitongJournal) journal = NULL;

  if (options->journal == NULL)
    return make (figure, options, NULL, error);
  journal = xitong_journal_open (directory, options->journal, error);
  if (journal == NULL)
    return FALSE;
  xitong_journal_apply (journal, figure, &family);
  return make (figure, options, journal, error);
}
