/* xitong-chart-view.c - shows a chart, and answers pointer and keys
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include <glib/gi18n.h>

#include "xitong-moment-keys.h"

/* Round the chart, in pixels. */
#define MARGIN 6.0

enum
{
  PROP_SELECTED = 1,
  PROP_ZOOM,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_HOVERED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (XitongChartView, xitong_chart_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static gboolean
get_colour (XitongChartView *self,
            const char      *name,
            XitongColour    *colour)
{
  GdkRGBA rgba;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), name, &rgba))
    return FALSE;
  *colour = (XitongColour) { rgba.red, rgba.green, rgba.blue };
  return TRUE;
}

void
xitong_chart_view_emphasise (XitongChartView *self)
{
  XitongScene *scene = self->frame != NULL ? self->frame : self->scene;
  XitongColour accent = { 0.21, 0.52, 0.89 };
  const char *hovered = self->is_dragging ? NULL : self->hovered;
  char **lit = self->is_lit_passing && hovered != NULL ? NULL : self->lit;
  g_autoptr (XitongEmphasis) emphasis = NULL;

  get_colour (self, "accent_bg_color", &accent);
  if (scene != NULL)
    emphasis = xitong_emphasis_new (scene, self->palette, self->selected, hovered, (const char * const *) lit);
  xitong_chart_texture_set (self->texture, emphasis, self->typesetter, &accent, self->frame != NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
xitong_chart_view_select (XitongChartView *self,
                          const char      *key)
{
  GtkWidget *item;

  g_return_if_fail (XITONG_IS_CHART_VIEW (self));

  if (g_strcmp0 (self->selected, key) == 0)
    return;
  xitong_chart_view_mark_item (self, self->selected, FALSE);
  g_free (self->selected);
  self->selected = g_strdup (key);
  xitong_chart_view_mark_item (self, self->selected, TRUE);
  if (key != NULL)
    xitong_chart_view_answer_click (self);
  /* The focus goes along, so that it is read out. */
  item = key != NULL ? g_hash_table_lookup (self->items, key) : NULL;
  if (item != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    gtk_widget_grab_focus (item);
  xitong_chart_view_emphasise (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

void
xitong_chart_view_light (XitongChartView    *self,
                         const char * const *keys,
                         gboolean            is_passing)
{
  g_return_if_fail (XITONG_IS_CHART_VIEW (self));

  if (self->lit == NULL && keys == NULL)
    return;
  self->is_lit_passing = is_passing;
  g_strfreev (self->lit);
  self->lit = g_strdupv ((char **) keys);
  xitong_chart_view_emphasise (self);
}

void
xitong_chart_view_answer_click (XitongChartView *self)
{
  if (self->is_lit_passing)
    xitong_chart_view_light (self, NULL, FALSE);
}

void
xitong_chart_view_set_hovered (XitongChartView *self,
                               const char      *key)
{
  if (g_strcmp0 (self->hovered, key) == 0)
    return;
  g_free (self->hovered);
  self->hovered = g_strdup (key);
  if (!self->is_dragging)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), key != NULL ? "pointer" : NULL);
  if (self->selected == NULL)
    xitong_chart_view_emphasise (self);
  g_signal_emit (self, signals[SIGNAL_HOVERED], 0);
}

const char *
xitong_chart_view_get_hovered (XitongChartView *self)
{
  return self->hovered;
}

const char *
xitong_chart_view_get_selected (XitongChartView *self)
{
  return self->selected;
}

static void
describe (XitongChartView *self)
{
  if (self->scene != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, self->scene->title != NULL ? self->scene->title : _("Chart"),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->scene->description != NULL
                                                                         ? self->scene->description : "",
                                    -1);
}

/* While something moves a screen reader is told to wait. */
static void
set_frame (XitongChartView *self,
           XitongScene     *frame)
{
  XitongScene *old = self->frame;

  self->frame = frame != NULL ? xitong_scene_ref (frame) : NULL;
  if ((old != NULL) != (frame != NULL))
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, frame != NULL, -1);
  g_clear_pointer (&old, xitong_scene_unref);
}

void
xitong_chart_view_set_scene (XitongChartView  *self,
                             XitongScene      *scene,
                             XitongTypesetter *typesetter)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  g_return_if_fail (XITONG_IS_CHART_VIEW (self));

  set_frame (self, NULL);
  xitong_chart_view_set_hovered (self, NULL);
  xitong_chart_view_remove_items (self);
  if (self->scene != scene)
    {
      g_clear_pointer (&self->scene, xitong_scene_unref);
      self->scene = scene != NULL ? xitong_scene_ref (scene) : NULL;
    }
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);
  self->typesetter = typesetter != NULL ? xitong_typesetter_ref (typesetter) : NULL;
  xitong_chart_view_add_items (self);
  describe (self);
  xitong_camera_set_content (&self->camera, scene != NULL ? scene->width : 0, scene != NULL ? scene->height : 0);
  if (self->selected != NULL && (scene == NULL || xitong_scene_find (scene, self->selected) == NULL))
    xitong_chart_view_select (self, NULL);
  xitong_chart_view_mark_item (self, self->selected, TRUE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  xitong_chart_view_emphasise (self);
  xitong_chart_view_moved (self);
}

XitongScene *
xitong_chart_view_get_scene (XitongChartView *self)
{
  return self->scene;
}

void
xitong_chart_view_show_frame (XitongChartView *self,
                              XitongScene     *scene,
                              double           width,
                              double           height)
{
  set_frame (self, scene);
  xitong_chart_view_emphasise (self);
  if (width == self->camera.content_width && height == self->camera.content_height)
    return;
  xitong_camera_set_content (&self->camera, width, height);
  xitong_chart_view_moved (self);
}

void
xitong_chart_view_set_palette (XitongChartView *self,
                               XitongPalette    palette)
{
  if (self->palette == palette)
    return;
  self->palette = palette;
  xitong_chart_view_emphasise (self);
}

XitongMark *
xitong_chart_view_pick (XitongChartView *self,
                        double           x,
                        double           y)
{
  XitongPoint point = xitong_camera_to_content (&self->camera, x, y);
  XitongScene *scene = self->frame != NULL ? self->frame : self->scene;

  if (scene == NULL)
    return NULL;
  return xitong_scene_pick (scene, point.x, point.y, 5 / self->camera.zoom);
}

void
xitong_chart_view_activate (XitongChartView *self)
{
  if (self->selected != NULL)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
xitong_chart_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = 60;
  *natural = 300;
}

static void
xitong_chart_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  XitongChartView *self = XITONG_CHART_VIEW (widget);
  double zoom = self->camera.zoom;

  xitong_camera_set_view (&self->camera, width, height);
  xitong_chart_view_update_adjustments (self);
  xitong_chart_view_allocate_items (self);
  if (zoom != self->camera.zoom)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

static void
xitong_chart_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  XitongChartView *self = XITONG_CHART_VIEW (widget);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                         (float) gtk_widget_get_height (widget)));
  xitong_chart_texture_snapshot (self->texture, &self->camera, gtk_widget_get_scale_factor (widget), snapshot);
  xitong_chart_view_draw_waiting (self, snapshot);
  gtk_snapshot_pop (snapshot);
}

static void
xitong_chart_view_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (xitong_chart_view_parent_class)->css_changed (widget, change);
  xitong_chart_view_emphasise (XITONG_CHART_VIEW (widget));
}

/* The chart is one stop of the Tab key: inside it one walks with the arrows. */
static gboolean
xitong_chart_view_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  XitongChartView *self = XITONG_CHART_VIEW (widget);
  GtkWidget *item;

  if (gtk_widget_is_focus (widget) || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  item = self->selected != NULL ? g_hash_table_lookup (self->items, self->selected) : NULL;
  return gtk_widget_grab_focus (item != NULL ? item : widget);
}

static gboolean
xitong_chart_view_grab_focus (GtkWidget *widget)
{
  XitongChartView *self = XITONG_CHART_VIEW (widget);
  GtkWidget *item = self->selected != NULL ? g_hash_table_lookup (self->items, self->selected) : NULL;

  if (item != NULL && gtk_widget_grab_focus (item))
    return TRUE;
  return GTK_WIDGET_CLASS (xitong_chart_view_parent_class)->grab_focus (widget);
}

static void
xitong_chart_view_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  XitongChartView *self = XITONG_CHART_VIEW (object);

  switch (id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->camera.zoom);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, (int) self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, (int) self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
xitong_chart_view_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  XitongChartView *self = XITONG_CHART_VIEW (object);

  switch (id)
    {
    case PROP_SELECTED:
      xitong_chart_view_select (self, g_value_get_string (value));
      break;
    case PROP_HADJUSTMENT:
      xitong_chart_view_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      xitong_chart_view_set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = (GtkScrollablePolicy) g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
xitong_chart_view_dispose (GObject *object)
{
  XitongChartView *self = XITONG_CHART_VIEW (object);

  if (self->items != NULL)
    xitong_chart_view_remove_items (self);
  xitong_chart_view_set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  xitong_chart_view_set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_hash_table_unref);
  g_clear_pointer (&self->texture, xitong_chart_texture_free);
  g_clear_pointer (&self->frame, xitong_scene_unref);
  g_clear_pointer (&self->scene, xitong_scene_unref);
  g_clear_pointer (&self->typesetter, xitong_typesetter_unref);

  G_OBJECT_CLASS (xitong_chart_view_parent_class)->dispose (object);
}

static void
xitong_chart_view_finalize (GObject *object)
{
  XitongChartView *self = XITONG_CHART_VIEW (object);

  g_free (self->selected);
  g_free (self->hovered);
  g_strfreev (self->lit);

  G_OBJECT_CLASS (xitong_chart_view_parent_class)->finalize (object);
}

static void
xitong_chart_view_class_init (XitongChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = xitong_chart_view_dispose;
  object_class->finalize = xitong_chart_view_finalize;
  object_class->get_property = xitong_chart_view_get_property;
  object_class->set_property = xitong_chart_view_set_property;
  widget_class->measure = xitong_chart_view_measure;
  widget_class->size_allocate = xitong_chart_view_size_allocate;
  widget_class->snapshot = xitong_chart_view_snapshot;
  widget_class->css_changed = xitong_chart_view_css_changed;
  widget_class->focus = xitong_chart_view_focus;
  widget_class->grab_focus = xitong_chart_view_grab_focus;

  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, 0, 1000, 1,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 0);

  signals[SIGNAL_HOVERED] = g_signal_new ("hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  xitong_moment_keys_bind (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
xitong_chart_view_init (XitongChartView *self)
{
  self->items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->texture = xitong_chart_texture_new (GTK_WIDGET (self));
  xitong_camera_init (&self->camera);
  self->camera.margin = MARGIN;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Chart"), -1);
  xitong_chart_view_init_input (self);
}
