/* xitong-chart-view-input.c - what pointer, fingers and keys do on a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include <math.h>

#include "xitong-connections.h"

#define ZOOM_STEP 1.25
#define WHEEL_STEP 1.12
#define PAN_STEP 60.0

static gboolean
is_selectable (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_ZONE || xitong_mark_is_thing (mark);
}

static void
clicked_cb (XitongChartView *self,
            int              n_press,
            double           x,
            double           y,
            GtkGesture      *gesture)
{
  XitongMark *mark = xitong_chart_view_pick (self, x, y);

  if (mark != NULL && !is_selectable (mark))
    mark = NULL;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  xitong_chart_view_answer_click (self);
  xitong_chart_view_select (self, mark != NULL ? mark->key : NULL);
  if (n_press == 2)
    xitong_chart_view_activate (self);
}

static void
drag_began_cb (XitongChartView *self,
               double           x,
               double           y,
               GtkGesture      *gesture)
{
  self->drag = (XitongPoint) { 0, 0 };
}

static void
set_dragging (XitongChartView *self,
              gboolean         is_dragging)
{
  if (self->is_dragging == is_dragging)
    return;
  self->is_dragging = is_dragging;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_dragging ? "grabbing" : NULL);
}

static void
dragged_cb (XitongChartView *self,
            double           x,
            double           y,
            GtkGesture      *gesture)
{
  if (!self->is_dragging && hypot (x, y) < 6)
    return;
  if (!self->is_dragging)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  set_dragging (self, TRUE);
  xitong_camera_pan (&self->camera, self->drag.x - x, self->drag.y - y);
  self->drag = (XitongPoint) { x, y };
  xitong_chart_view_moved (self);
}

static void
drag_ended_cb (XitongChartView *self,
               double           x,
               double           y,
               GtkGesture      *gesture)
{
  set_dragging (self, FALSE);
}

static gboolean
scrolled_cb (XitongChartView          *self,
             double                    dx,
             double                    dy,
             GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  /* Without Control the scrolled window around moves the chart. */
  if (!(state & GDK_CONTROL_MASK))
    return GDK_EVENT_PROPAGATE;
  xitong_camera_zoom_about (&self->camera, self->camera.zoom * pow (WHEEL_STEP, -dy), self->pointer.x, self->pointer.y);
  xitong_chart_view_moved (self);
  return GDK_EVENT_STOP;
}

static void
pinch_began_cb (XitongChartView  *self,
                GdkEventSequence *sequence,
                GtkGesture       *gesture)
{
  self->pinch_zoom = self->camera.zoom;
}

static void
pinched_cb (XitongChartView *self,
            double           scale,
            GtkGesture      *gesture)
{
  double x = self->camera.view_width / 2, y = self->camera.view_height / 2;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  xitong_camera_zoom_about (&self->camera, self->pinch_zoom * scale, x, y);
  xitong_chart_view_moved (self);
}

static void
pointed_cb (XitongChartView *self,
            double           x,
            double           y)
{
  XitongMark *mark;

  self->pointer = (XitongPoint) { x, y };
  if (self->is_dragging)
    return;
  /* What moves is not put back because the pointer happens to be where something passes. */
  mark = self->frame == NULL ? xitong_chart_view_pick (self, x, y) : NULL;
  /* Zones are large: they are not brought forward by merely crossing them. */
  if (mark != NULL && (!is_selectable (mark) || mark->mark_class == XITONG_MARK_ZONE))
    mark = NULL;
  xitong_chart_view_set_hovered (self, mark != NULL ? mark->key : NULL);
}

static void
left_cb (XitongChartView *self)
{
  xitong_chart_view_set_hovered (self, NULL);
}

static gboolean
tooltip_cb (XitongChartView *self,
            int              x,
            int              y,
            gboolean         keyboard,
            GtkTooltip      *tooltip)
{
  XitongMark *mark = keyboard ? NULL : xitong_chart_view_pick (self, x, y);
  g_autofree char *text = NULL;
  GdkRectangle area;
  XitongPoint corner;

  if (mark == NULL || mark->title == NULL || !xitong_mark_is_thing (mark))
    return FALSE;
  text = xitong_connections_dup_words (self->frame != NULL ? self->frame : self->scene, mark);
  gtk_tooltip_set_text (tooltip, text);
  if (!xitong_mark_is_line (mark))
    {
      corner = xitong_camera_to_view (&self->camera, mark->bounds.x, mark->bounds.y);
      area = (GdkRectangle) {
        (int) corner.x, (int) corner.y, (int) (mark->bounds.width * self->camera.zoom),
        (int) (mark->bounds.height * self->camera.zoom),
      };
      gtk_tooltip_set_tip_area (tooltip, &area);
    }
  return TRUE;
}

static void
walk (XitongChartView *self,
      XitongWalk       direction)
{
  XitongMark *mark = self->scene != NULL ? xitong_chart_walk (self->scene, self->selected, direction) : NULL;
  g_autofree char *key = mark != NULL ? g_strdup (mark->key) : NULL;

  if (key == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  xitong_chart_view_select (self, key);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  xitong_chart_view_reveal (self, key);
}

static gboolean
find_direction (guint       key,
                XitongWalk *direction)
{
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *direction = XITONG_WALK_UP;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *direction = XITONG_WALK_DOWN;
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *direction = XITONG_WALK_LEFT;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *direction = XITONG_WALK_RIGHT;
      return TRUE;
    default:
      return FALSE;
    }
}

static void
pan (XitongChartView *self,
     XitongWalk       direction,
     double           step)
{
  double dx = direction == XITONG_WALK_LEFT ? -step : direction == XITONG_WALK_RIGHT ? step : 0;
  double dy = direction == XITONG_WALK_UP ? -step : direction == XITONG_WALK_DOWN ? step : 0;

  xitong_camera_pan (&self->camera, dx, dy);
  xitong_chart_view_moved (self);
}

static gboolean
press_plain_key (XitongChartView *self,
                 guint            key)
{
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      xitong_chart_view_zoom_by (self, ZOOM_STEP);
      return GDK_EVENT_STOP;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      xitong_chart_view_zoom_by (self, 1 / ZOOM_STEP);
      return GDK_EVENT_STOP;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      xitong_chart_view_zoom_to (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_f:
    case GDK_KEY_F:
      xitong_chart_view_fit (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_t:
    case GDK_KEY_T:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.call-ties", NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_p:
    case GDK_KEY_P:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.open-parts", NULL);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      xitong_chart_view_activate (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
pressed_cb (XitongChartView *self,
            guint            key,
            guint            code,
            GdkModifierType  state)
{
  GdkModifierType modifiers = state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK);
  XitongWalk direction;

  if (find_direction (key, &direction))
    {
      if (modifiers == 0)
        walk (self, direction);
      else if (modifiers == GDK_SHIFT_MASK)
        pan (self, direction, PAN_STEP);
      else if (modifiers == GDK_CONTROL_MASK)
        pan (self, direction, 4 * PAN_STEP);
      else
        return GDK_EVENT_PROPAGATE;
      return GDK_EVENT_STOP;
    }
  if (modifiers != 0 && modifiers != GDK_SHIFT_MASK)
    return GDK_EVENT_PROPAGATE;
  return press_plain_key (self, key);
}

static void
add (XitongChartView    *self,
     gpointer            controller,
     const char         *signal,
     GCallback           callback)
{
  g_signal_connect_swapped (controller, signal, callback, self);
}

static void
init_pointer (XitongChartView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  add (self, click, "released", G_CALLBACK (clicked_cb));
  add (self, drag, "drag-begin", G_CALLBACK (drag_began_cb));
  add (self, drag, "drag-update", G_CALLBACK (dragged_cb));
  add (self, drag, "drag-end", G_CALLBACK (drag_ended_cb));
  add (self, motion, "motion", G_CALLBACK (pointed_cb));
  add (self, motion, "leave", G_CALLBACK (left_cb));
  gtk_gesture_single_set_exclusive (GTK_GESTURE_SINGLE (drag), FALSE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

void
xitong_chart_view_init_input (XitongChartView *self)
{
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *keys = gtk_event_controller_key_new ();

  init_pointer (self);
  add (self, pinch, "begin", G_CALLBACK (pinch_began_cb));
  add (self, pinch, "scale-changed", G_CALLBACK (pinched_cb));
  add (self, scroll, "scroll", G_CALLBACK (scrolled_cb));
  add (self, keys, "key-pressed", G_CALLBACK (pressed_cb));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}
