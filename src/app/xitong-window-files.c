/* xitong-window-files.c - how case files come into the window, and what happens when they are altered
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-data-directory.h"
#include "xitong-window-private.h"

#include <glib/gi18n.h>

/* Editors write a file in several steps: it is read when it has been quiet for so long, in milliseconds. */
#define QUIET 150

/* Where one was, in ids of the file. */
typedef struct
{
  char  *era;
  char  *change;
  char **variants;
} XitongPlace;

typedef struct
{
  XitongWindow *window;
  char         *path;
  XitongPlace   place;
  GCancellable *cancellable;
  gboolean      opens;
  gboolean      is_reload;
} Loading;

static void load (XitongWindow *self,
                  const char   *path,
                  XitongPlace  *place,
                  gboolean      opens,
                  gboolean      is_reload);

static void
place_clear (XitongPlace *self)
{
  g_clear_pointer (&self->era, g_free);
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->variants, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (XitongPlace, place_clear)

static void
loading_free (Loading *self)
{
  g_object_unref (self->window);
  g_free (self->path);
  place_clear (&self->place);
  g_clear_object (&self->cancellable);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Loading, loading_free)

static void
set_page (XitongWindow *self,
          const char   *page)
{
  gtk_stack_set_visible_child_name (self->stack, page);
  xitong_window_update_actions (self);
}

static guint
find_case (XitongWindow *self,
           const char   *path)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->cases)); i++)
    {
      g_autoptr (XitongCase) enterprise_case = g_list_model_get_item (G_LIST_MODEL (self->cases), i);

      if (g_strcmp0 (enterprise_case->file_name, path) == 0)
        return i;
    }
  return G_MAXUINT;
}

/* Where a path stands among those that come with the program; the others come after. */
static guint
get_rank (char       **installed,
          const char  *path)
{
  guint i = 0;

  while (installed[i] != NULL && g_strcmp0 (installed[i], path) != 0)
    i++;
  return i;
}

/* They are read side by side, and stand in the same order whichever is ready first. */
static guint
find_place (XitongWindow *self,
            const char   *path)
{
  g_auto (GStrv) installed = xitong_data_directory_dup_cases ();
  guint rank = get_rank (installed, path), n = g_list_model_get_n_items (G_LIST_MODEL (self->cases));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (XitongCase) other = g_list_model_get_item (G_LIST_MODEL (self->cases), i);

      if (get_rank (installed, other->file_name) > rank)
        return i;
    }
  return n;
}

/* A case read again stands where it stood in the list. */
static void
list_case (XitongWindow *self,
           XitongCase   *enterprise_case,
           const char   *path)
{
  guint place = find_case (self, path);

  if (place != G_MAXUINT)
    g_list_store_splice (self->cases, place, 1, (gpointer *) &enterprise_case, 1);
  else
    g_list_store_insert (self->cases, find_place (self, path), enterprise_case);
}

static gboolean
reload_idle (gpointer data)
{
  XitongWindow *self = data;

  self->reload_id = 0;
  xitong_window_reload (self);
  return G_SOURCE_REMOVE;
}

static void
file_changed_cb (XitongWindow      *self,
                 GFile             *file,
                 GFile             *other,
                 GFileMonitorEvent  event,
                 GFileMonitor      *monitor)
{
  if (event == G_FILE_MONITOR_EVENT_DELETED || event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT
      || event == G_FILE_MONITOR_EVENT_UNMOUNTED)
    return;
  g_clear_handle_id (&self->reload_id, g_source_remove);
  self->reload_id = g_timeout_add (QUIET, reload_idle, self);
}

static void
watch (XitongWindow *self,
       const char   *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_clear_handle_id (&self->reload_id, g_source_remove);
  if (self->monitor != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->monitor, file_changed_cb, self);
      g_file_monitor_cancel (self->monitor);
    }
  g_clear_object (&self->monitor);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (file_changed_cb), self);
}

static void
open_path (XitongWindow *self,
           const char   *path)
{
  if (g_strcmp0 (self->path, path) == 0)
    return;
  g_free (self->path);
  self->path = g_strdup (path);
  watch (self, path);
}

static void
set_case_at (XitongWindow *self,
             XitongCase   *enterprise_case,
             XitongEra    *era,
             XitongChange *change,
             GPtrArray    *variants)
{
  open_path (self, enterprise_case->file_name);
  gtk_widget_set_visible (self->problem_bar, FALSE);
  if (xitong_choice_get_case (self->choice) != enterprise_case)
    {
      xitong_window_stop_playing (self);
      xitong_history_clear (self->history);
      xitong_choice_set_case_at (self->choice, enterprise_case, era, change, variants);
      xitong_window_update_lives (self);
    }
  if (self->picture != NULL)
    set_page (self, "chart");
}

void
xitong_window_set_case (XitongWindow *self,
                        XitongCase   *enterprise_case)
{
  set_case_at (self, enterprise_case, NULL, NULL, NULL);
}

/* The last good case stays; a bar above it says what happened. */
static void
show_problems (XitongWindow     *self,
               XitongLoadedCase *loaded,
               gboolean          is_reload)
{
  gboolean has_case = xitong_choice_get_case (self->choice) != NULL;
  g_autofree char *name = g_path_get_basename (loaded->path);
  g_autofree char *text = NULL;

  xitong_problem_list_show (self->problem_list, loaded, has_case);
  if (loaded->n_errors > 0)
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s now has %u error; the chart is the last good one.",
                                         "%s now has %u errors; the chart is the last good one.", loaded->n_errors),
                            name, loaded->n_errors);
  else
    text = g_strdup_printf (_("%s cannot be read; the chart is the last good one."), name);
  gtk_label_set_label (self->problem_label, text);
  gtk_widget_set_visible (self->problem_bar, has_case);
  if (!has_case || !is_reload)
    set_page (self, "problems");
}

static gpointer
find (XitongCase *enterprise_case,
      GType       type,
      const char *id)
{
  return id != NULL ? xitong_case_lookup (enterprise_case, type, id) : NULL;
}

/* Where one was, as far as it is still there. */
static void
show_case (XitongWindow      *self,
           XitongCase        *enterprise_case,
           const XitongPlace *place)
{
  g_autoptr (GPtrArray) variants = g_ptr_array_new ();

  for (guint i = 0; place->variants != NULL && place->variants[i] != NULL; i++)
    {
      XitongVariant *variant = find (enterprise_case, XITONG_TYPE_VARIANT, place->variants[i]);

      if (variant != NULL)
        g_ptr_array_add (variants, variant);
    }
  set_case_at (self, enterprise_case, find (enterprise_case, XITONG_TYPE_ERA, place->era),
               find (enterprise_case, XITONG_TYPE_CHANGE, place->change), variants);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (Loading) loading = data;
  XitongWindow *self = loading->window;
  g_autoptr (XitongLoadedCase) loaded = xitong_case_load_finish (result, NULL);

  if (self->choice == NULL)
    return;
  if (self->listing != NULL && g_hash_table_lookup (self->listing, loading->path) == loading)
    g_hash_table_remove (self->listing, loading->path);
  if (loaded == NULL)
    return;
  if (loading->opens)
    gtk_spinner_stop (self->spinner);
  if (loaded->enterprise_case == NULL)
    {
      /* A broken file that comes with the program, and that nobody asked for, is left out of the list. */
      if (!loading->opens)
        return;
      open_path (self, loaded->path);
      show_problems (self, loaded, loading->is_reload);
      return;
    }
  /* What somebody has opened meanwhile is the one that is listed. */
  if (!loading->opens && find_case (self, loaded->path) != G_MAXUINT)
    return;
  list_case (self, loaded->enterprise_case, loaded->path);
  if (loading->opens)
    show_case (self, loaded->enterprise_case, &loading->place);
}

static void
stop_waiting (gpointer path,
              gpointer loading,
              gpointer data)
{
  ((Loading *) loading)->opens = FALSE;
}

/* @place is empty then. */
static void
take_place (Loading     *self,
            XitongPlace *place)
{
  place_clear (&self->place);
  if (place == NULL)
    return;
  self->place = *place;
  *place = (XitongPlace) { 0 };
}

/* A case that is being read for the list is not read a second time to be opened. */
static gboolean
open_listed (XitongWindow *self,
             const char   *path,
             XitongPlace  *place)
{
  Loading *loading = g_hash_table_lookup (self->listing, path);

  if (loading == NULL)
    return FALSE;
  loading->opens = TRUE;
  take_place (loading, place);
  return TRUE;
}

static void
begin (Loading *loading)
{
  xitong_case_load_async (loading->path, loading->cancellable, loaded_cb, loading);
}

/* The first frame is not kept waiting by cases that are read and laid out: other threads take time from it, too. */
static void
drawn_cb (GdkFrameClock *clock,
          XitongWindow  *self)
{
  g_autoptr (GPtrArray) waiting = g_steal_pointer (&self->waiting);

  g_signal_handlers_disconnect_by_func (clock, drawn_cb, self);
  if (waiting == NULL)
    return;
  g_ptr_array_set_free_func (waiting, NULL);
  for (guint i = 0; i < waiting->len; i++)
    begin (g_ptr_array_index (waiting, i));
}

static void
mapped_cb (XitongWindow *self)
{
  if (self->waiting != NULL)
    g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self)), "after-paint", G_CALLBACK (drawn_cb), self, 0);
}

static void
load (XitongWindow *self,
      const char   *path,
      XitongPlace  *place,
      gboolean      opens,
      gboolean      is_reload)
{
  Loading *loading;

  if (opens)
    {
      /* Whoever asks for another file no longer waits for the one before. */
      if (self->loading != NULL)
        g_cancellable_cancel (self->loading);
      g_clear_object (&self->loading);
      g_hash_table_foreach (self->listing, stop_waiting, NULL);
      self->loading = g_cancellable_new ();
      gtk_spinner_start (self->spinner);
      if (open_listed (self, path, place))
        return;
    }
  loading = g_new0 (Loading, 1);
  loading->window = g_object_ref (self);
  loading->path = g_strdup (path);
  loading->cancellable = opens ? g_object_ref (self->loading) : NULL;
  take_place (loading, place);
  loading->opens = opens;
  loading->is_reload = is_reload;
  if (!opens)
    g_hash_table_insert (self->listing, loading->path, loading);
  if (self->waiting == NULL)
    begin (loading);
  else
    g_ptr_array_insert (self->waiting, opens ? 0 : -1, loading);
}

void
xitong_window_open_file (XitongWindow *self,
                         GFile        *file)
{
  g_autofree char *path = g_file_get_path (file);

  g_return_if_fail (XITONG_IS_WINDOW (self));

  if (path == NULL)
    {
      adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_("Only files on this computer can be opened")));
      return;
    }
  load (self, path, NULL, TRUE, FALSE);
}

void
xitong_window_reload (XitongWindow *self)
{
  /* A case that is read again keeps its place by itself. */
  if (self->path != NULL)
    load (self, self->path, NULL, TRUE, TRUE);
}

void
xitong_window_hide_problems (XitongWindow *self)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);

  if (enterprise_case != NULL && g_strcmp0 (enterprise_case->file_name, self->path) != 0)
    xitong_window_set_case (self, enterprise_case);
  set_page (self, "chart");
}

void
xitong_window_open_last (XitongWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GSettings *settings = xitong_application_get_settings (XITONG_APPLICATION (application));
  g_autofree char *path = settings != NULL ? g_settings_get_string (settings, "case") : g_strdup ("");
  g_auto (XitongPlace) place = { 0 };
  g_auto (GStrv) installed = xitong_data_directory_dup_cases ();

  g_return_if_fail (XITONG_IS_WINDOW (self));

  if (self->path != NULL || self->loading != NULL)
    return;
  if (*path != '\0' && g_file_test (path, G_FILE_TEST_IS_REGULAR))
    {
      place.era = g_settings_get_string (settings, "era");
      place.change = g_settings_get_string (settings, "change");
      place.variants = g_settings_get_strv (settings, "variants");
      load (self, path, &place, TRUE, FALSE);
    }
  else if (installed[0] != NULL)
    load (self, installed[0], NULL, TRUE, FALSE);
  else
    set_page (self, "empty");
}

static void
list_installed (XitongWindow *self)
{
  g_auto (GStrv) installed = xitong_data_directory_dup_cases ();

  for (guint i = 0; installed[i] != NULL; i++)
    load (self, installed[i], NULL, FALSE, FALSE);
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         data)
{
  XitongWindow *self = data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      if (file != NULL)
        xitong_window_open_file (self, file);
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

void
xitong_window_choose_file (XitongWindow *self)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (_("Open a Case"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              _("_Open"), _("_Cancel"));
  g_autoptr (GtkFileFilter) cases = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (cases, _("Cases (XML)"));
  gtk_file_filter_add_pattern (cases, "*.xml");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), cases);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), all);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static gboolean
dropped_cb (XitongWindow *self,
            const GValue *value,
            double        x,
            double        y,
            GtkDropTarget *target)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;
  xitong_window_open_file (self, files->data);
  return TRUE;
}

static void
case_chosen_cb (XitongWindow  *self,
                XitongCase    *enterprise_case,
                XitongSidebar *sidebar)
{
  xitong_window_set_case (self, enterprise_case);
}

void
xitong_window_init_files (XitongWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  self->listing = g_hash_table_new (g_str_hash, g_str_equal);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_signal_connect_swapped (self->sidebar, "case-chosen", G_CALLBACK (case_chosen_cb), self);
  self->waiting = g_ptr_array_new_with_free_func ((GDestroyNotify) loading_free);
  g_signal_connect (self, "map", G_CALLBACK (mapped_cb), NULL);
  list_installed (self);
}
