/* xitong-chart-view-waiting.c - draws over a chart the ties that it leaves out, while the pointer is on one of their ends
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include <math.h>

#include "xitong-waiting-ties.h"

#define LINE 1.5
#define ARROW 7.0
#define LABEL 0.72
#define PADDING 3.0

/* Several between the same boxes do not lie on each other: their labels stand at different parts of the way. */
#define FIRST_LABEL 0.5
#define LABEL_STEP 0.16

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

static void
draw_label (XitongChartView *self,
            GtkSnapshot     *snapshot,
            const char      *text,
            XitongPoint      at)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA ground = { 1, 1, 1, 1 }, colour;
  int width, height;

  pango_attr_list_insert (attributes, pango_attr_scale_new (LABEL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_style_context_lookup_color (context, "view_bg_color", &ground);
  gtk_style_context_get_color (context, &colour);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (at.x - width / 2.0), (float) round (at.y - height / 2.0)));
  gtk_snapshot_append_color (snapshot, &ground, &GRAPHENE_RECT_INIT (-(float) PADDING, 0, (float) (width + 2 * PADDING), (float) height));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
draw_tie (XitongChartView        *self,
          GtkSnapshot            *snapshot,
          const XitongWaitingTie *tie,
          double                  label_at)
{
  GdkRGBA accent = { 0.21f, 0.52f, 0.89f, 1 };
  XitongPoint begin, end;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                                                          (float) gtk_widget_get_height (GTK_WIDGET (self))));

  xitong_waiting_tie_get_ends (tie, &begin, &end);
  begin = xitong_camera_to_view (&self->camera, begin.x, begin.y);
  end = xitong_camera_to_view (&self->camera, end.x, end.y);
  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "accent_color", &accent);
  gdk_cairo_set_source_rgba (cr, &accent);
  cairo_set_line_width (cr, LINE);
  cairo_move_to (cr, begin.x, begin.y);
  cairo_line_to (cr, end.x, end.y);
  cairo_stroke (cr);
  if (tie->is_directed)
    draw_arrow (cr, begin, end);
  cairo_destroy (cr);
  draw_label (self, snapshot, tie->label, (XitongPoint) { begin.x + label_at * (end.x - begin.x), begin.y + label_at * (end.y - begin.y) });
}

void
xitong_chart_view_draw_waiting (XitongChartView *self,
                                GtkSnapshot     *snapshot)
{
  for (guint i = 0; self->waiting != NULL && i < self->waiting->len; i++)
    {
      const XitongWaitingTie *tie = g_ptr_array_index (self->waiting, i);
      guint n_before = 0;

      for (guint j = 0; j < i; j++)
        {
          const XitongWaitingTie *other = g_ptr_array_index (self->waiting, j);

          n_before += (other->from == tie->from && other->to == tie->to) || (other->from == tie->to && other->to == tie->from);
        }
      draw_tie (self, snapshot, tie, MIN (FIRST_LABEL + LABEL_STEP * n_before, 0.9));
    }
}

void
xitong_chart_view_set_waiting (XitongChartView *self,
                               GPtrArray       *ties)
{
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  self->waiting = ties != NULL ? g_ptr_array_ref (ties) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
