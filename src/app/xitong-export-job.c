/* xitong-export-job.c - a figure made and written without keeping anybody waiting
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-job.h"

#include <glib/gi18n.h>

#include "xitong-figure-fit.h"
#include "xitong-figure-recipe.h"

#define MILLIMETRE (72 / 25.4)

typedef struct
{
  XitongChosenFigure *chosen;
  char               *path;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  xitong_chosen_figure_unref (self->chosen);
  g_free (self->path);
  g_free (self);
}

void
xitong_export_preview_free (XitongExportPreview *self)
{
  g_clear_pointer (&self->scene, xitong_scene_unref);
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);
  g_free (self);
}

char *
xitong_export_preview_dup_note (const XitongExportPreview *self)
{
  /* Translators: width and height of a figure, in millimetres. */
  g_autofree char *size = g_strdup_printf (_("%.0f × %.0f mm"), self->scene->width / MILLIMETRE, self->scene->height / MILLIMETRE);
  const char *wide = self->wanted_width > 0 ? _(" At this type size the labels need that width.") : "";
  g_autofree char *high = NULL;

  if (self->scene->height > XITONG_PAGE_HEIGHT + 0.5 * MILLIMETRE)
    high = g_strdup_printf (_(" A page has room for a height of %.0f mm: leave the legend or the notes out, or choose smaller type."),
                            XITONG_PAGE_HEIGHT / MILLIMETRE);
  return g_strconcat (size, *wide != '\0' || high != NULL ? "." : "", wide, high, NULL);
}

static XitongExportPreview *
compose (const XitongFigure  *figure,
         GError             **error)
{
  XitongExportPreview *preview = g_new0 (XitongExportPreview, 1);

  preview->typesetter = xitong_figure_new_typesetter (figure);
  preview->palette = figure->palette;
  preview->scene = xitong_figure_compose (figure, preview->typesetter, &preview->wanted_width, error);
  if (preview->scene == NULL)
    g_clear_pointer (&preview, xitong_export_preview_free);
  return preview;
}

static void
preview_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  XitongExportPreview *preview;

  if (g_task_return_error_if_cancelled (task))
    return;
  preview = compose (&job->chosen->figure, &error);
  if (preview != NULL)
    g_task_return_pointer (task, preview, (GDestroyNotify) xitong_export_preview_free);
  else
    g_task_return_error (task, error);
}

static void
write_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  Job *job = data;
  const XitongFigure *figure = &job->chosen->figure;
  g_autoptr (XitongExportPreview) preview = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) recipe = xitong_figure_dup_recipe (figure);
  const XitongWriting writing = { figure->palette, figure->dpi, (const char * const *) recipe };
  GError *error = NULL;
  XitongFormat format;

  if (!xitong_format_from_path (job->path, &format, &error)
      || (preview = compose (figure, &error)) == NULL
      || (bytes = xitong_figure_encode (preview->scene, preview->typesetter, format, &writing, &error)) == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  /* Up to here nothing is on the disk: who cancels now finds what was there before. */
  if (g_task_return_error_if_cancelled (task))
    return;
  if (xitong_figure_write_bytes (bytes, job->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
start (XitongChosenFigure  *chosen,
       const char          *path,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             data,
       GTaskThreadFunc      work)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->chosen = xitong_chosen_figure_ref (chosen);
  job->path = g_strdup (path);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, work);
}

void
xitong_export_job_preview_async (XitongChosenFigure  *chosen,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             data)
{
  start (chosen, NULL, cancellable, callback, data, preview_thread);
}

XitongExportPreview *
xitong_export_job_preview_finish (GAsyncResult  *result,
                                  GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
xitong_export_job_write_async (XitongChosenFigure  *chosen,
                               const char          *path,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             data)
{
  start (chosen, path, cancellable, callback, data, write_thread);
}

gboolean
xitong_export_job_write_finish (GAsyncResult  *result,
                                GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
