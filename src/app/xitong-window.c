/* xitong-window.c - the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

#include <glib/gi18n.h>

#include "xitong-role-style.h"

/* Widths at which panels fold over the chart. */
#define INSPECTOR_FOLDS 900
#define SIDEBAR_FOLDS 760
#define NARROW 560

G_DEFINE_FINAL_TYPE (XitongWindow, xitong_window, ADW_TYPE_APPLICATION_WINDOW)

static GSettings *
get_settings (XitongWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL ? xitong_application_get_settings (XITONG_APPLICATION (application)) : NULL;
}

static const char *
get_key (XitongWindow *self,
         AdwFlap      *flap)
{
  return flap == self->sidebar_flap ? "sidebar-shown" : "inspector-shown";
}

/* What lies over the chart is put away at first, and that it is, is no wish for a wide window. */
static void
set_fold (XitongWindow *self,
          AdwFlap      *flap,
          gboolean      folds)
{
  AdwFlapFoldPolicy policy = folds ? ADW_FLAP_FOLD_POLICY_ALWAYS : ADW_FLAP_FOLD_POLICY_AUTO;
  GSettings *settings = get_settings (self);
  gboolean is_wanted = settings != NULL ? g_settings_get_boolean (settings, get_key (self, flap)) : flap == self->sidebar_flap;

  if (adw_flap_get_fold_policy (flap) == policy)
    return;
  adw_flap_set_fold_policy (flap, policy);
  adw_flap_set_reveal_flap (flap, is_wanted && !folds);
}

static void
revealed_cb (XitongWindow *self,
             GParamSpec   *pspec,
             AdwFlap      *flap)
{
  GSettings *settings = get_settings (self);

  if (settings != NULL && adw_flap_get_fold_policy (flap) != ADW_FLAP_FOLD_POLICY_ALWAYS)
    g_settings_set_boolean (settings, get_key (self, flap), adw_flap_get_reveal_flap (flap));
}

/* Everything that depends on the window's width, in this one place. */
static void
adapt (XitongWindow *self)
{
  gboolean is_narrow = self->width < NARROW;

  set_fold (self, self->inspector_flap, self->width < INSPECTOR_FOLDS);
  set_fold (self, self->sidebar_flap, self->width < SIDEBAR_FOLDS);
  /* A title that stands in the middle of the window needs the room of the buttons twice. */
  adw_header_bar_set_centering_policy (self->header_bar, self->width < SIDEBAR_FOLDS ? ADW_CENTERING_POLICY_LOOSE
                                                         : ADW_CENTERING_POLICY_STRICT);
  if (self->is_narrow != is_narrow)
    {
      self->is_narrow = is_narrow;
      xitong_choice_bar_set_narrow (self->choice_bar, is_narrow);
      xitong_timeline_bar_set_narrow (self->timeline_bar, is_narrow);
      xitong_compare_bar_set_narrow (self->compare_bar, is_narrow);
      gtk_widget_set_visible (self->export_button, !is_narrow);
      gtk_widget_set_visible (self->inspector_button, !is_narrow);
    }
  xitong_window_adapt_views (self);
  xitong_window_adapt_chart (self);
  xitong_window_update_actions (self);
}

static gboolean
adapt_idle (gpointer data)
{
  XitongWindow *self = data;

  self->update_id = 0;
  adapt (self);
  return G_SOURCE_REMOVE;
}

static void
xitong_window_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  XitongWindow *self = XITONG_WINDOW (widget);

  GTK_WIDGET_CLASS (xitong_window_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->width == width)
    return;
  self->width = width;
  /* Not in the middle of an allocation. */
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, adapt_idle, self, NULL);
}

static void
style_changed_cb (XitongWindow *self)
{
  xitong_chart_view_set_palette (self->chart_view, xitong_role_style_get_palette ());
}

static void
save_place (XitongWindow *self)
{
  GSettings *settings = get_settings (self);
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);
  XitongEra *era = xitong_choice_get_era (self->choice);

  if (settings == NULL)
    return;
  if (self->path != NULL)
    g_settings_set_string (settings, "case", self->path);
  if (enterprise_case != NULL && era != NULL)
    {
      XitongChange *change = xitong_choice_get_change (self->choice);
      GPtrArray *variants = xitong_choice_get_variants (self->choice);
      g_autoptr (GPtrArray) ids = g_ptr_array_new_null_terminated (variants->len, NULL, TRUE);

      for (guint i = 0; i < variants->len; i++)
        g_ptr_array_add (ids, (gpointer) xitong_entity_get_id (g_ptr_array_index (variants, i)));
      g_settings_set_strv (settings, "variants", (const char * const *) ids->pdata);
      g_settings_set_string (settings, "era", xitong_entity_get_id (era));
      g_settings_set_string (settings, "change", change != NULL ? xitong_entity_get_id (change) : "");
    }
}

static void
xitong_window_dispose (GObject *object)
{
  XitongWindow *self = XITONG_WINDOW (object);

  if (self->choice != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->choice, self);
      g_signal_handlers_disconnect_by_data (adw_style_manager_get_default (), self);
    }
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  if (self->comparing != NULL)
    g_cancellable_cancel (self->comparing);
  g_clear_object (&self->comparing);
  g_clear_object (&self->loading);
  g_clear_object (&self->making);
  if (self->living != NULL)
    g_cancellable_cancel (self->living);
  g_clear_object (&self->living);
  g_clear_pointer (&self->lives, xitong_lives_unref);
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_handle_id (&self->reload_id, g_source_remove);
  g_clear_handle_id (&self->play_id, g_source_remove);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_pointer (&self->player, xitong_player_free);
  g_clear_pointer (&self->picture, xitong_picture_unref);
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);
  g_clear_object (&self->cases);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (xitong_window_parent_class)->dispose (object);
}

static void
xitong_window_finalize (GObject *object)
{
  XitongWindow *self = XITONG_WINDOW (object);

  g_clear_pointer (&self->listing, g_hash_table_unref);
  g_clear_pointer (&self->history, xitong_history_free);
  g_free (self->path);
  g_free (self->page_key);
  g_free (self->pending_link);

  G_OBJECT_CLASS (xitong_window_parent_class)->finalize (object);
}

static gboolean
xitong_window_close_request (GtkWindow *window)
{
  save_place (XITONG_WINDOW (window));
  return GTK_WINDOW_CLASS (xitong_window_parent_class)->close_request (window);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, header_bar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, title);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, sidebar_flap);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, inspector_flap);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, inspector);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, choice_bar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, chart_view);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, timeline_bar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, problem_list);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, problem_bar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, problem_label);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, note_label);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, zoom_button);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, search_panel);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, inspector_button);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, peek_revealer);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, peek_title);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, peek_subtitle);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, view_switcher);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, view_switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, view_stack);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, view_box);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, procedure_pane);
  gtk_widget_class_bind_template_child (widget_class, XitongWindow, compare_bar);
}

static void
xitong_window_class_init (XitongWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = xitong_window_finalize;
  widget_class->size_allocate = xitong_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = xitong_window_close_request;

  g_type_ensure (XITONG_TYPE_SEARCH_PANEL);
  g_type_ensure (XITONG_TYPE_SIDEBAR);
  g_type_ensure (XITONG_TYPE_INSPECTOR);
  g_type_ensure (XITONG_TYPE_CHOICE_BAR);
  g_type_ensure (XITONG_TYPE_CHART_VIEW);
  g_type_ensure (XITONG_TYPE_PROBLEM_LIST);
  g_type_ensure (XITONG_TYPE_TIMELINE_BAR);
  g_type_ensure (XITONG_TYPE_PROCEDURE_PANE);
  g_type_ensure (XITONG_TYPE_COMPARE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-window.ui");
  bind_template (widget_class);
  xitong_window_install_actions (klass);
}

static void
xitong_window_init (XitongWindow *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->choice = xitong_choice_new ();
  self->cases = g_list_store_new (XITONG_TYPE_CASE);
  self->history = xitong_history_new ();
  xitong_sidebar_set_cases (self->sidebar, G_LIST_MODEL (self->cases));
  xitong_sidebar_set_choice (self->sidebar, self->choice);
  xitong_choice_bar_set_choice (self->choice_bar, self->choice);
  g_signal_connect_swapped (manager, "notify::dark", G_CALLBACK (style_changed_cb), self);
  g_signal_connect_swapped (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self);
  style_changed_cb (self);
  /* The timeline hears of the choice before the chart does. */
  xitong_window_init_timeline (self);
  xitong_window_init_play (self);
  xitong_window_init_chart (self);
  xitong_window_init_views (self);
  xitong_window_init_unit (self);
  xitong_window_init_search (self);
  xitong_window_init_files (self);
  xitong_window_update_actions (self);
}

static void
bind_settings (XitongWindow *self,
               GSettings    *settings)
{
  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  adw_flap_set_reveal_flap (self->sidebar_flap, g_settings_get_boolean (settings, "sidebar-shown"));
  adw_flap_set_reveal_flap (self->inspector_flap, g_settings_get_boolean (settings, "inspector-shown"));
  g_signal_connect_swapped (self->sidebar_flap, "notify::reveal-flap", G_CALLBACK (revealed_cb), self);
  g_signal_connect_swapped (self->inspector_flap, "notify::reveal-flap", G_CALLBACK (revealed_cb), self);
  /* A narrow window opens as one: what stands beside the chart in a wide one would not let it be so narrow. */
  self->width = g_settings_get_int (settings, "window-width");
  adapt (self);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

GtkWidget *
xitong_window_new (XitongApplication *application)
{
  XitongWindow *self = g_object_new (XITONG_TYPE_WINDOW, "application", application, NULL);
  GSettings *settings = xitong_application_get_settings (application);

  xitong_role_style_follow (gtk_widget_get_display (GTK_WIDGET (self)));
  if (settings != NULL)
    bind_settings (self, settings);
  return GTK_WIDGET (self);
}
