/* xitong-timeline-view.c - the years of a case, to scale, with a play head
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "xitong-moment-keys.h"
#include "xitong-timeline-drawing.h"
#include "xitong-timeline-target.h"

/* How far the pointer must be drawn for a drag, in pixels. */
#define DRAG 4.0

struct _XitongTimelineView
{
  GtkWidget            parent_instance;

  /* Owned */
  XitongChoice        *choice;
  XitongStops         *stops;
  GskRenderNode       *ground;

  /* State */
  XitongTimelineScale  scale;
  gboolean             is_compact;
  gboolean             is_dragging;
  /* Where the head is held, in years. */
  double               held;
  double               from;
  double               passed;
};

enum
{
  SIGNAL_LINK,
  SIGNAL_SEEK,
  SIGNAL_RELEASED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongTimelineView, xitong_timeline_view, GTK_TYPE_WIDGET)

static void
forget_ground (XitongTimelineView *self)
{
  g_clear_pointer (&self->ground, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static const XitongStop *
get_stop (XitongTimelineView *self)
{
  return xitong_stops_get (self->stops, self->stops->present);
}

static double
get_head (XitongTimelineView *self)
{
  double at = get_stop (self)->at;

  if (self->is_dragging)
    return self->held;
  return self->passed < 1 ? self->from + (at - self->from) * self->passed : at;
}

/* ---- What it says ------------------------------------------------------------------------------------------------- */

static char *
dup_span_text (XitongEra *era)
{
  g_autofree char *years = xitong_date_dup_span (&era->from, &era->to);

  if (*years == '\0')
    return g_strdup (xitong_entity_get_title (era));
  return g_strdup_printf ("%s: %s", years, xitong_entity_get_title (era));
}

static char *
dup_change_text (XitongChange *change)
{
  g_autofree char *on = xitong_date_dup_display (&change->on);

  if (on == NULL)
    return g_strdup (xitong_entity_get_title (change));
  return g_strdup_printf ("%s: %s", on, xitong_entity_get_title (change));
}

static char *
dup_band_text (const XitongTimelineBand *band)
{
  g_autofree char *first = g_strdup_printf ("%.0f", floor (band->begin.first));
  g_autofree char *last = g_strdup_printf ("%.0f", ceil (band->end.last) - 1);

  if (g_str_equal (first, last))
    return g_strdup_printf ("%s: %s", first, xitong_entity_get_title (band->campaign));
  return g_strdup_printf ("%s–%s: %s", first, last, xitong_entity_get_title (band->campaign));
}

static void
describe (XitongTimelineView *self)
{
  const XitongStop *stop = get_stop (self);
  g_autofree char *era = dup_span_text (stop->era);
  g_autofree char *change = stop->change != NULL ? dup_change_text (stop->change) : NULL;
  g_autofree char *text = change != NULL ? g_strdup_printf ("%s. %s", era, change) : g_strdup (era);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, self->stops->timeline->first,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, self->stops->timeline->last,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, stop->at,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
update (XitongTimelineView *self)
{
  double height = self->scale.height;

  g_clear_pointer (&self->stops, xitong_stops_free);
  if (xitong_choice_get_case (self->choice) != NULL && xitong_choice_get_era (self->choice) != NULL)
    self->stops = xitong_stops_new (self->choice);
  self->scale = xitong_timeline_scale_new (self->stops != NULL ? self->stops->timeline : NULL,
                                           gtk_widget_get_width (GTK_WIDGET (self)), self->is_compact);
  if (self->scale.height != height)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  if (self->stops != NULL)
    describe (self);
  forget_ground (self);
}

/* ---- Pointer ------------------------------------------------------------------------------------------------------ */

static XitongTimelineTarget
pick (XitongTimelineView *self,
      double              x,
      double              y)
{
  XitongTimelineTarget target = { 0 };

  if (self->stops == NULL)
    return target;
  target = xitong_timeline_pick_target (self->stops->timeline, &self->scale, x, y);
  /* Bands are thin: their names are what one clicks. */
  if (target.tick == NULL && target.span == NULL && target.band == NULL)
    target.band = xitong_timeline_find_name (&self->scale, GTK_WIDGET (self), self->stops->timeline, x, y);
  return target;
}

static void
go (XitongTimelineView *self,
    guint               index)
{
  xitong_stops_go (self->stops, self->choice, index);
}

static void
go_to_change (XitongTimelineView *self,
              XitongChange       *change)
{
  for (guint i = 0; i < xitong_stops_count (self->stops); i++)
    if (xitong_stops_get (self->stops, i)->change == change)
      {
        go (self, i);
        return;
      }
}

/* In the years that are shown already a click leads to its year. */
static void
go_to_span (XitongTimelineView       *self,
            const XitongTimelineSpan *span,
            double                    x)
{
  if (span->era == get_stop (self)->era)
    go (self, xitong_stops_pick (self->stops, xitong_timeline_scale_to_year (&self->scale, x)));
  else
    xitong_choice_set_era (self->choice, span->era);
}

static void
clicked_cb (XitongTimelineView *self,
            int                 n_press,
            double              x,
            double              y,
            GtkGesture         *gesture)
{
  XitongTimelineTarget target = pick (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (target.tick != NULL && target.tick->era->overlays != NULL)
    xitong_choice_set_moment (self->choice, target.tick->era, target.tick->change);
  else if (target.tick != NULL)
    go_to_change (self, target.tick->change);
  else if (target.span != NULL)
    go_to_span (self, target.span, x);
  else if (target.band != NULL)
    {
      g_autofree char *link = g_strconcat ("unit:", xitong_entity_get_id (target.band->campaign), NULL);

      g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
    }
}

static void
drag_began_cb (XitongTimelineView *self,
               double              x,
               double              y,
               GtkGesture         *gesture)
{
  if (self->stops == NULL)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

/* Forwards one is on the way to the next change, backwards to what had happened by then. */
static guint
find_aim (XitongTimelineView *self,
          double              year,
          gboolean            is_later)
{
  guint index = xitong_stops_pick (self->stops, year);

  if (is_later && index + 1 < xitong_stops_count (self->stops) && xitong_stops_get (self->stops, index)->at < year)
    return index + 1;
  return index;
}

/* Outside the passage that is shown, another one begins. */
static void
drag_to (XitongTimelineView *self,
         double              x)
{
  double at = get_stop (self)->at, from = self->passed < 1 ? self->from : at;

  self->held = xitong_timeline_scale_to_year (&self->scale, x);
  if (from == at || self->held < MIN (from, at) || self->held > MAX (from, at))
    {
      guint aim = find_aim (self, self->held, self->held > MAX (from, at));

      if (aim != self->stops->present)
        go (self, aim);
      at = get_stop (self)->at;
      from = self->passed < 1 ? self->from : at;
    }
  if (from != at)
    g_signal_emit (self, signals[SIGNAL_SEEK], 0, CLAMP ((self->held - from) / (at - from), 0, 1));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
dragged_cb (XitongTimelineView *self,
            double              dx,
            double              dy,
            GtkGesture         *gesture)
{
  double x, y;

  if (self->stops == NULL || !gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (gesture), &x, &y))
    return;
  if (!self->is_dragging && fabs (dx) < DRAG)
    return;
  if (!self->is_dragging)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  self->is_dragging = TRUE;
  drag_to (self, x + dx);
}

static void
drag_ended_cb (XitongTimelineView *self,
               double              dx,
               double              dy,
               GtkGesture         *gesture)
{
  /* A mere click holds nothing. */
  if (!self->is_dragging)
    return;
  self->is_dragging = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_RELEASED], 0);
}

static void
pointed_cb (XitongTimelineView *self,
            double              x,
            double              y)
{
  XitongTimelineTarget target = pick (self, x, y);
  gboolean is_link = target.tick != NULL || target.span != NULL || target.band != NULL;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_link ? "pointer" : NULL);
}

static gboolean
tooltip_cb (XitongTimelineView *self,
            int                 x,
            int                 y,
            gboolean            keyboard,
            GtkTooltip         *tooltip)
{
  XitongTimelineTarget target = keyboard || self->is_dragging ? (XitongTimelineTarget) { 0 } : pick (self, x, y);
  g_autofree char *text = NULL;

  if (target.tick != NULL)
    text = dup_change_text (target.tick->change);
  else if (target.span != NULL)
    text = dup_span_text (target.span->era);
  else if (target.band != NULL)
    text = dup_band_text (target.band);
  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

static void
init_input (XitongTimelineView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_began_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (dragged_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_ended_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}

/* ---- Widget ------------------------------------------------------------------------------------------------------- */

static void
xitong_timeline_view_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  XitongTimelineView *self = XITONG_TIMELINE_VIEW (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 120 : (int) ceil (self->scale.height);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 400 : *minimum;
}

static void
xitong_timeline_view_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  XitongTimelineView *self = XITONG_TIMELINE_VIEW (widget);

  self->scale = xitong_timeline_scale_new (self->stops != NULL ? self->stops->timeline : NULL, width, self->is_compact);
  g_clear_pointer (&self->ground, gsk_render_node_unref);
}

static void
xitong_timeline_view_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  XitongTimelineView *self = XITONG_TIMELINE_VIEW (widget);

  if (self->stops == NULL)
    return;
  if (self->ground == NULL)
    {
      GtkSnapshot *ground = gtk_snapshot_new ();

      xitong_timeline_draw_ground (&self->scale, widget, self->stops, get_stop (self)->era, ground);
      self->ground = gtk_snapshot_free_to_node (ground);
    }
  if (self->ground != NULL)
    gtk_snapshot_append_node (snapshot, self->ground);
  if (self->passed < 1)
    xitong_timeline_draw_bracket (&self->scale, widget, self->from, get_stop (self)->at, snapshot);
  xitong_timeline_draw_head (&self->scale, widget, self->stops, get_head (self), snapshot);
}

static void
xitong_timeline_view_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (xitong_timeline_view_parent_class)->css_changed (widget, change);
  forget_ground (XITONG_TIMELINE_VIEW (widget));
}

static void
xitong_timeline_view_dispose (GObject *object)
{
  XitongTimelineView *self = XITONG_TIMELINE_VIEW (object);

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  g_signal_handlers_disconnect_by_func (adw_style_manager_get_default (), forget_ground, self);
  g_clear_object (&self->choice);
  g_clear_pointer (&self->stops, xitong_stops_free);
  g_clear_pointer (&self->ground, gsk_render_node_unref);

  G_OBJECT_CLASS (xitong_timeline_view_parent_class)->dispose (object);
}

static void
xitong_timeline_view_class_init (XitongTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_timeline_view_dispose;
  widget_class->measure = xitong_timeline_view_measure;
  widget_class->size_allocate = xitong_timeline_view_size_allocate;
  widget_class->snapshot = xitong_timeline_view_snapshot;
  widget_class->css_changed = xitong_timeline_view_css_changed;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);
  signals[SIGNAL_SEEK] = g_signal_new ("seek", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_DOUBLE);
  signals[SIGNAL_RELEASED] = g_signal_new ("released", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  xitong_moment_keys_bind (widget_class);
  xitong_moment_keys_bind_arrows (widget_class);
}

static void
xitong_timeline_view_init (XitongTimelineView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->scale = xitong_timeline_scale_new (NULL, 0, FALSE);
  self->passed = 1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"), -1);
  g_signal_connect_swapped (manager, "notify::dark", G_CALLBACK (forget_ground), self);
  g_signal_connect_swapped (manager, "notify::high-contrast", G_CALLBACK (forget_ground), self);
  init_input (self);
}

void
xitong_timeline_view_set_choice (XitongTimelineView *self,
                                 XitongChoice       *choice)
{
  g_return_if_fail (XITONG_IS_TIMELINE_VIEW (self));

  if (self->choice == choice)
    return;
  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  g_set_object (&self->choice, choice);
  if (choice == NULL)
    return;
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (update), self);
  update (self);
}

const XitongStops *
xitong_timeline_view_get_stops (XitongTimelineView *self)
{
  return self->stops;
}

void
xitong_timeline_view_show_passage (XitongTimelineView *self,
                                   double              from,
                                   double              t)
{
  self->from = from;
  self->passed = t;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
xitong_timeline_view_set_compact (XitongTimelineView *self,
                                  gboolean            is_compact)
{
  if (self->is_compact == is_compact)
    return;
  self->is_compact = is_compact;
  if (self->choice != NULL)
    update (self);
}
