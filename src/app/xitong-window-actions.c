/* xitong-window-actions.c - what one can do in the window: one table, one function that says what can be done now
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-export-dialog.h"
#include "xitong-moment-keys.h"
#include "xitong-window-private.h"

#include <glib/gi18n.h>

#define ZOOM_STEP 1.25

static void
open_cb (XitongWindow *self,
         GVariant     *parameter)
{
  xitong_window_choose_file (self);
}

static void
reload_cb (XitongWindow *self,
           GVariant     *parameter)
{
  xitong_window_reload (self);
}

static void
hide_problems_cb (XitongWindow *self,
                  GVariant     *parameter)
{
  xitong_window_hide_problems (self);
}

static void
show_problems_cb (XitongWindow *self,
                  GVariant     *parameter)
{
  gtk_stack_set_visible_child_name (self->stack, "problems");
  xitong_window_update_actions (self);
}

static void
zoom_in_cb (XitongWindow *self,
            GVariant     *parameter)
{
  xitong_chart_view_zoom_by (self->chart_view, ZOOM_STEP);
}

static void
zoom_out_cb (XitongWindow *self,
             GVariant     *parameter)
{
  xitong_chart_view_zoom_by (self->chart_view, 1 / ZOOM_STEP);
}

static void
zoom_100_cb (XitongWindow *self,
             GVariant     *parameter)
{
  xitong_chart_view_zoom_to (self->chart_view, 1);
}

static void
zoom_to_cb (XitongWindow *self,
            GVariant     *parameter)
{
  xitong_chart_view_zoom_to (self->chart_view, g_variant_get_double (parameter));
}

static void
fit_cb (XitongWindow *self,
        GVariant     *parameter)
{
  xitong_chart_view_fit (self->chart_view);
}

static void
back_cb (XitongWindow *self,
         GVariant     *parameter)
{
  xitong_window_go (self, -1);
}

static void
forward_cb (XitongWindow *self,
            GVariant     *parameter)
{
  xitong_window_go (self, 1);
}

static void
close_inspector_cb (XitongWindow *self,
                    GVariant     *parameter)
{
  xitong_window_show_inspector (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->chart_view));
}

static void
show_page_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_show_inspector (self, TRUE);
}

static void
show_everything_cb (XitongWindow *self,
                    GVariant     *parameter)
{
  xitong_choice_set_everything (self->choice, TRUE);
}

static void
show_default_cb (XitongWindow *self,
                 GVariant     *parameter)
{
  xitong_choice_reset (self->choice);
}

static void
written_cb (XitongWindow *self,
            const char   *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *text = g_strdup_printf (_("Written to “%s”"), name);

  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (text));
}

static void
export_cb (XitongWindow *self,
           GVariant     *parameter)
{
  g_autoptr (XitongChosenFigure) chosen = xitong_choice_freeze (self->choice);
  GtkWidget *dialog = xitong_export_dialog_new (GTK_WINDOW (self), chosen);

  /* What is exported is what is to be seen. */
  xitong_window_stop_playing (self);
  g_signal_connect_object (dialog, "written", G_CALLBACK (written_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
show_sidebar_cb (XitongWindow *self,
                 GVariant     *parameter)
{
  adw_flap_set_reveal_flap (self->sidebar_flap, !adw_flap_get_reveal_flap (self->sidebar_flap));
}

static void
show_inspector_cb (XitongWindow *self,
                   GVariant     *parameter)
{
  xitong_window_show_inspector (self, !adw_flap_get_reveal_flap (self->inspector_flap));
}

static void
step_back_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_step (self, -1);
}

static void
step_forward_cb (XitongWindow *self,
                 GVariant     *parameter)
{
  xitong_window_step (self, 1);
}

static void
play_cb (XitongWindow *self,
         GVariant     *parameter)
{
  xitong_window_play (self, 1);
}

static void
play_backwards_cb (XitongWindow *self,
                   GVariant     *parameter)
{
  xitong_window_play (self, -1);
}

static void
slower_cb (XitongWindow *self,
           GVariant     *parameter)
{
  xitong_window_hurry (self, -1);
}

static void
faster_cb (XitongWindow *self,
           GVariant     *parameter)
{
  xitong_window_hurry (self, 1);
}

static void
era_before_cb (XitongWindow *self,
               GVariant     *parameter)
{
  xitong_window_turn_era (self, -1);
}

static void
era_after_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_turn_era (self, 1);
}

static void
first_era_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_turn_era (self, -G_MAXINT);
}

static void
last_era_cb (XitongWindow *self,
             GVariant     *parameter)
{
  xitong_window_turn_era (self, G_MAXINT);
}

static void
show_view_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_show_view (self, (XitongView) g_variant_get_int32 (parameter));
}

static void
next_step_cb (XitongWindow *self,
              GVariant     *parameter)
{
  xitong_window_walk (self, 1);
}

static void
previous_step_cb (XitongWindow *self,
                  GVariant     *parameter)
{
  xitong_window_walk (self, -1);
}

static void
search_cb (XitongWindow *self,
           GVariant     *parameter)
{
  gtk_menu_button_popup (self->search_button);
}

static void
show_menu_cb (XitongWindow *self,
              GVariant     *parameter)
{
  gtk_menu_button_popup (self->menu_button);
}

/* What is in front goes first: a panel that lies over the chart, then what is selected. */
static void
escape_cb (XitongWindow *self,
           GVariant     *parameter)
{
  if (adw_flap_get_folded (self->inspector_flap) && adw_flap_get_reveal_flap (self->inspector_flap))
    xitong_window_show_inspector (self, FALSE);
  else if (adw_flap_get_folded (self->sidebar_flap) && adw_flap_get_reveal_flap (self->sidebar_flap))
    adw_flap_set_reveal_flap (self->sidebar_flap, FALSE);
  else
    xitong_chart_view_select (self->chart_view, NULL);
}

static const struct
{
  const char *name;
  const char *parameter;
  void      (*act) (XitongWindow *self,
                    GVariant     *parameter);
} actions[] = {
  { "win.open", NULL, open_cb },
  { "win.reload", NULL, reload_cb },
  { "win.hide-problems", NULL, hide_problems_cb },
  { "win.show-problems", NULL, show_problems_cb },
  { "win.zoom-in", NULL, zoom_in_cb },
  { "win.zoom-out", NULL, zoom_out_cb },
  { "win.zoom-100", NULL, zoom_100_cb },
  { "win.zoom-to", "d", zoom_to_cb },
  { "win.fit", NULL, fit_cb },
  { "win.back", NULL, back_cb },
  { "win.forward", NULL, forward_cb },
  { "win.close-inspector", NULL, close_inspector_cb },
  { "win.show-page", NULL, show_page_cb },
  { "win.show-everything", NULL, show_everything_cb },
  { "win.show-default", NULL, show_default_cb },
  { "win.export", NULL, export_cb },
  { "win.show-sidebar", NULL, show_sidebar_cb },
  { "win.show-inspector", NULL, show_inspector_cb },
  { "win.show-view", "i", show_view_cb },
  { "win.next-step", NULL, next_step_cb },
  { "win.previous-step", NULL, previous_step_cb },
  { "win.show-menu", NULL, show_menu_cb },
  { "win.search", NULL, search_cb },
  { "win.escape", NULL, escape_cb },
  { "win.step-back", NULL, step_back_cb },
  { "win.step-forward", NULL, step_forward_cb },
  { "win.play", NULL, play_cb },
  { "win.play-backwards", NULL, play_backwards_cb },
  { "win.slower", NULL, slower_cb },
  { "win.faster", NULL, faster_cb },
  { "win.era-before", NULL, era_before_cb },
  { "win.era-after", NULL, era_after_cb },
  { "win.first-era", NULL, first_era_cb },
  { "win.last-era", NULL, last_era_cb },
};

static void
activate_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, name))
      actions[i].act (XITONG_WINDOW (widget), parameter);
}

void
xitong_window_install_actions (XitongWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, activate_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.escape", NULL);
  xitong_moment_keys_bind (widget_class);
}

void
xitong_window_update_actions (XitongWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const char *page = gtk_stack_get_visible_child_name (self->stack);
  gboolean is_chart = g_strcmp0 (page, "chart") == 0;
  gboolean has_picture = self->picture != NULL;
  XitongSelection *selection = has_picture ? xitong_picture_get_selection (self->picture) : NULL;
  gboolean leaves_out = selection != NULL && (selection->left_out_units > 0 || selection->left_out_ties > 0);

  gtk_widget_action_set_enabled (widget, "win.reload", self->path != NULL);
  gtk_widget_action_set_enabled (widget, "win.hide-problems", has_picture && !is_chart);
  gtk_widget_action_set_enabled (widget, "win.zoom-in", is_chart && has_picture);
  gtk_widget_action_set_enabled (widget, "win.zoom-out", is_chart && has_picture);
  gtk_widget_action_set_enabled (widget, "win.zoom-100", is_chart && has_picture);
  gtk_widget_action_set_enabled (widget, "win.zoom-to", is_chart && has_picture);
  gtk_widget_action_set_enabled (widget, "win.export", has_picture);
  gtk_widget_action_set_enabled (widget, "win.fit", is_chart && has_picture);
  gtk_widget_action_set_enabled (widget, "win.back", has_picture && xitong_history_can_go (self->history, -1));
  gtk_widget_action_set_enabled (widget, "win.forward", has_picture && xitong_history_can_go (self->history, 1));
  gtk_widget_action_set_enabled (widget, "win.show-everything", leaves_out);
  gtk_widget_action_set_enabled (widget, "win.step-back", xitong_window_can_step (self, -1));
  gtk_widget_action_set_enabled (widget, "win.step-forward", xitong_window_can_step (self, 1));
  gtk_widget_action_set_enabled (widget, "win.search", has_picture);
  gtk_widget_action_set_enabled (widget, "win.play", has_picture);
  gtk_widget_action_set_enabled (widget, "win.play-backwards", has_picture);
  gtk_widget_action_set_enabled (widget, "win.slower", xitong_window_can_hurry (self, -1));
  gtk_widget_action_set_enabled (widget, "win.faster", xitong_window_can_hurry (self, 1));
  gtk_widget_action_set_enabled (widget, "win.next-step", is_chart && xitong_procedure_pane_can_step (self->procedure_pane, 1));
  gtk_widget_action_set_enabled (widget, "win.previous-step", is_chart && xitong_procedure_pane_can_step (self->procedure_pane, -1));
  gtk_widget_action_set_enabled (widget, "win.show-default", xitong_choice_get_everything (self->choice));
}
