/* xitong-case-loading.c - reads case files without keeping anybody waiting
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-loading.h"

#include "xitong-case-reader.h"
#include "xitong-pair-file.h"
#include "xitong-replay-check.h"

void
xitong_loaded_case_free (XitongLoadedCase *self)
{
  g_free (self->path);
  g_clear_object (&self->enterprise_case);
  g_clear_object (&self->problems);
  g_free (self->message);
  g_free (self);
}

XitongLoadedCase *
xitong_case_load (const char *path)
{
  XitongLoadedCase *self = g_new0 (XitongLoadedCase, 1);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;

  self->path = g_strdup (path);
  self->enterprise_case = xitong_case_read_and_check (path, xitong_replay_check, diagnostics, &error);
  self->n_errors = xitong_diagnostics_count_errors (diagnostics);
  self->problems = g_object_ref (xitong_diagnostics_get_list (diagnostics));
  if (self->n_errors > 0)
    g_clear_object (&self->enterprise_case);
  if (self->enterprise_case == NULL)
    self->message = g_strdup (error != NULL ? error->message : NULL);
  return self;
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  if (g_task_return_error_if_cancelled (task))
    return;
  g_task_return_pointer (task, xitong_case_load (data), (GDestroyNotify) xitong_loaded_case_free);
}

void
xitong_case_load_async (const char          *path,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, xitong_case_load_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

XitongLoadedCase *
xitong_case_load_finish (GAsyncResult  *result,
                         GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

typedef struct
{
  XitongCase *cases[2];
} Pair;

static void
pair_free (gpointer data)
{
  Pair *self = data;

  g_object_unref (self->cases[0]);
  g_object_unref (self->cases[1]);
  g_free (self);
}

static void
load_counterparts_in_thread (GTask        *task,
                             gpointer      source,
                             gpointer      data,
                             GCancellable *cancellable)
{
  Pair *pair = data;
  g_autofree char *path = xitong_pair_file_find (pair->cases[0], pair->cases[1]);
  g_autoptr (XitongDiagnostics) diagnostics = NULL;
  XitongCounterparts *counterparts;
  GError *error = NULL;

  if (path == NULL)
    {
      g_task_return_pointer (task, NULL, NULL);
      return;
    }
  diagnostics = xitong_diagnostics_new (path);
  counterparts = xitong_pair_file_read (path, pair->cases[0], pair->cases[1], diagnostics, &error);
  if (counterparts != NULL)
    g_task_return_pointer (task, counterparts, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
xitong_counterparts_load_async (XitongCase          *a,
                                XitongCase          *b,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Pair *pair = g_new0 (Pair, 1);

  pair->cases[0] = g_object_ref (a);
  pair->cases[1] = g_object_ref (b);
  g_task_set_source_tag (task, xitong_counterparts_load_async);
  g_task_set_task_data (task, pair, pair_free);
  g_task_run_in_thread (task, load_counterparts_in_thread);
}

XitongCounterparts *
xitong_counterparts_load_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
