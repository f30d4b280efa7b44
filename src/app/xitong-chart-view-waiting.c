/* xitong-chart-view-waiting.c - draws over a chart the ties that it leaves out, while the pointer is on one of their ends
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include <math.h>

#include "xitong-waiting-labels.h"
#include "xitong-waiting-ties.h"

#define LINE 1.5
#define ARROW 7.0
#define LABEL 0.72
#define PADDING 3.0

static void
draw_arrow (cairo_t     *cr,
            XitongPoint  begin,
            XitongPoint  end)
{
  double angle = atan2 (end.y - begin.y, end.x - begin.x);

  for (int side = -1; side <= 1; side += 2)
    {
      cairo_move_to (cr, end.x, end.y);
      cairo_line_to (cr, end.x - ARROW * cos (angle + side * 0.45), end.y - ARROW * sin (angle + side * 0.45));
    }
  cairo_stroke (cr);
}

static PangoLayout *
lay_out_label (XitongChartView *self,
               const char      *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (LABEL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  return layout;
}

static void
draw_label (XitongChartView       *self,
            GtkSnapshot           *snapshot,
            const char            *text,
            const XitongRectangle *box)
{
  g_autoptr (PangoLayout) layout = lay_out_label (self, text);
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA ground = { 1, 1, 1, 1 }, colour;

  gtk_style_context_lookup_color (context, "view_bg_color", &ground);
  gtk_style_context_get_color (context, &colour);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (box->x), (float) round (box->y)));
  gtk_snapshot_append_color (snapshot, &ground, &GRAPHENE_RECT_INIT (0, 0, (float) box->width, (float) box->height));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) PADDING, 0));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_lines (XitongChartView *self,
            GtkSnapshot     *snapshot,
            const GArray    *labels)
{
  GdkRGBA accent = { 0.21f, 0.52f, 0.89f, 1 };
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                                                          (float) gtk_widget_get_height (GTK_WIDGET (self))));

  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "accent_color", &accent);
  gdk_cairo_set_source_rgba (cr, &accent);
  cairo_set_line_width (cr, LINE);
  for (guint i = 0; i < labels->len; i++)
    {
      const XitongWaitingLabel *line = &g_array_index (labels, XitongWaitingLabel, i);

      cairo_move_to (cr, line->begin.x, line->begin.y);
      cairo_line_to (cr, line->end.x, line->end.y);
      cairo_stroke (cr);
      if (((const XitongWaitingTie *) g_ptr_array_index (self->waiting, i))->is_directed)
        draw_arrow (cr, line->begin, line->end);
    }
  cairo_destroy (cr);
}

static GArray *
list_labels (XitongChartView *self)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (XitongWaitingLabel));

  for (guint i = 0; i < self->waiting->len; i++)
    {
      const XitongWaitingTie *tie = g_ptr_array_index (self->waiting, i);
      g_autoptr (PangoLayout) layout = lay_out_label (self, tie->label);
      XitongWaitingLabel label = { .box.width = 0 };
      int width, height;

      xitong_waiting_tie_get_ends (tie, &label.begin, &label.end);
      label.begin = xitong_camera_to_view (&self->camera, label.begin.x, label.begin.y);
      label.end = xitong_camera_to_view (&self->camera, label.end.x, label.end.y);
      pango_layout_get_pixel_size (layout, &width, &height);
      label.box.width = width + 2 * PADDING;
      label.box.height = height;
      g_array_append_val (labels, label);
    }
  return labels;
}

/* What labels had better not hide: the boxes of units. */
static GArray *
list_obstacles (XitongChartView *self)
{
  GArray *obstacles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

  for (guint i = 0; self->scene != NULL && i < self->scene->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (self->scene->marks, i);
      XitongPoint corner = xitong_camera_to_view (&self->camera, mark->box.x, mark->box.y);
      XitongPoint other = xitong_camera_to_view (&self->camera, mark->box.x + mark->box.width, mark->box.y + mark->box.height);
      XitongRectangle obstacle = { corner.x, corner.y, other.x - corner.x, other.y - corner.y };

      if (mark->mark_class == XITONG_MARK_UNIT)
        g_array_append_val (obstacles, obstacle);
    }
  return obstacles;
}

void
xitong_chart_view_draw_waiting (XitongChartView *self,
                                GtkSnapshot     *snapshot)
{
  g_autoptr (GArray) labels = NULL, obstacles = NULL;

  if (self->waiting == NULL || self->waiting->len == 0)
    return;
  labels = list_labels (self);
  obstacles = list_obstacles (self);
  xitong_waiting_labels_place (labels, obstacles);
  draw_lines (self, snapshot, labels);
  for (guint i = 0; i < labels->len; i++)
    draw_label (self, snapshot, ((const XitongWaitingTie *) g_ptr_array_index (self->waiting, i))->label,
                &g_array_index (labels, XitongWaitingLabel, i).box);
}

void
xitong_chart_view_set_waiting (XitongChartView *self,
                               GPtrArray       *ties)
{
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  self->waiting = ties != NULL ? g_ptr_array_ref (ties) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
