/* xitong-window-views.c - what the window is for at the moment: a chart, a comparison, a procedure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

/* Below this width the switch stands at the foot of the window, and the steps below the chart. */
#define SWITCH_MOVES 860

/* From this width on its names stand beside their icons. */
#define SWITCH_WIDENS 1180

/* Of the list of steps: its width beside the chart, and its height below it. */
#define PANE_WIDTH 320
#define PANE_HEIGHT 220

/* Below this width two charts, or a chart and the list of its steps, cannot be read beside the inspector. */
#define INSPECTOR_LEAVES 1500

static const char * const names[] = {
  [XITONG_VIEW_CHART] = "chart",
  [XITONG_VIEW_COMPARE] = "compare",
  [XITONG_VIEW_PROCEDURE] = "procedure",
};

void
xitong_window_show_view (XitongWindow *self,
                         XitongView    view)
{
  g_return_if_fail (view < G_N_ELEMENTS (names));

  adw_view_stack_set_visible_child_name (self->view_stack, names[view]);
}

static void
switched_cb (XitongWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->view_stack);

  xitong_window_pause (self);
  if (g_strcmp0 (name, names[XITONG_VIEW_CHART]) != 0 && self->width < INSPECTOR_LEAVES)
    xitong_window_show_inspector (self, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (name, names[i]) == 0)
      xitong_choice_set_view (self->choice, (XitongView) i);
}

static void
counterparts_read_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      data)
{
  g_autoptr (XitongWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCounterparts) counterparts = xitong_counterparts_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->choice == NULL)
    return;
  self->is_comparing = FALSE;
  if (error != NULL)
    adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (error->message));
  if (counterparts != NULL)
    xitong_choice_set_counterparts (self->choice, counterparts);
  else
    xitong_window_update_chart (self);
}

/* Read once for each pair of cases; where there are none, the comparison does without. */
gboolean
xitong_window_waits_for_counterparts (XitongWindow *self)
{
  XitongCase *other = xitong_choice_get_other_case (self->choice);

  if (!xitong_choice_wants_counterparts (self->choice))
    {
      self->compared = NULL;
      self->is_comparing = FALSE;
    }
  if (!xitong_choice_wants_counterparts (self->choice) || self->compared == other)
    return self->is_comparing;
  self->compared = other;
  self->is_comparing = TRUE;
  gtk_spinner_start (self->spinner);
  if (self->comparing != NULL)
    g_cancellable_cancel (self->comparing);
  g_clear_object (&self->comparing);
  self->comparing = g_cancellable_new ();
  xitong_counterparts_load_async (xitong_choice_get_case (self->choice), other, self->comparing, counterparts_read_cb, g_object_ref (self));
  return TRUE;
}

static void
changed_cb (XitongWindow *self)
{
  XitongView view = xitong_choice_get_view (self->choice);

  xitong_window_show_view (self, view);
  gtk_widget_set_visible (GTK_WIDGET (self->procedure_pane), view == XITONG_VIEW_PROCEDURE);
}

static void
step_changed_cb (XitongWindow *self)
{
  g_auto (GStrv) keys = xitong_procedure_pane_dup_keys (self->procedure_pane);

  xitong_chart_view_light (self->chart_view, (const char * const *) keys, FALSE);
  if (keys != NULL && keys[0] != NULL)
    {
      xitong_chart_view_select (self->chart_view, NULL);
      xitong_chart_view_reveal (self->chart_view, keys[0]);
    }
  xitong_window_update_actions (self);
}

void
xitong_window_walk (XitongWindow *self,
                    int           steps)
{
  xitong_procedure_pane_step (self->procedure_pane, steps);
}

void
xitong_window_adapt_views (XitongWindow *self)
{
  gboolean is_small = self->width < SWITCH_MOVES;

  gtk_widget_set_visible (GTK_WIDGET (self->view_switcher), !is_small);
  adw_view_switcher_set_policy (self->view_switcher, self->width < SWITCH_WIDENS ? ADW_VIEW_SWITCHER_POLICY_NARROW
                                                     : ADW_VIEW_SWITCHER_POLICY_WIDE);
  adw_view_switcher_bar_set_reveal (self->view_switcher_bar, is_small);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->view_box), is_small ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->procedure_pane), is_small ? -1 : PANE_WIDTH, is_small ? PANE_HEIGHT : -1);
}

void
xitong_window_init_views (XitongWindow *self)
{
  xitong_procedure_pane_set_choice (self->procedure_pane, self->choice);
  xitong_compare_bar_set_choice (self->compare_bar, self->choice, G_LIST_MODEL (self->cases));
  g_signal_connect_swapped (self->view_stack, "notify::visible-child-name", G_CALLBACK (switched_cb), self);
  g_signal_connect_swapped (self->choice, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->procedure_pane, "step-changed", G_CALLBACK (step_changed_cb), self);
}
