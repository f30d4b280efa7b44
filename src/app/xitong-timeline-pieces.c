/* xitong-timeline-pieces.c - what the years of a case are drawn of
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-drawing-private.h"

#include <math.h>

#define RADIUS 4.0

XitongTimelineDrawing
xitong_timeline_drawing_begin (const XitongTimelineScale *scale,
                               GtkWidget                 *widget,
                               GtkSnapshot               *snapshot)
{
  XitongTimelineDrawing drawing = { scale, widget, snapshot, { 0, 0, 0, 1 } };

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &drawing.text);
  return drawing;
}

PangoLayout *
xitong_timeline_drawing_lay_out (const XitongTimelineDrawing *self,
                                 const char                  *text,
                                 gboolean                     is_bold,
                                 double                       scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->widget, text);
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  if (is_bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

void
xitong_timeline_drawing_text (const XitongTimelineDrawing *self,
                              PangoLayout                 *layout,
                              double                       x,
                              double                       y,
                              const GdkRGBA               *colour)
{
  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (self->snapshot, layout, colour);
  gtk_snapshot_restore (self->snapshot);
}

void
xitong_timeline_drawing_outline (const XitongTimelineDrawing *self,
                                 double                       x,
                                 double                       y,
                                 double                       width,
                                 double                       height,
                                 float                        weight,
                                 GdkRGBA                      colour)
{
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height), RADIUS);
  gtk_snapshot_append_border (self->snapshot, &rect, (float[4]) { weight, weight, weight, weight },
                              (GdkRGBA[4]) { colour, colour, colour, colour });
}

void
xitong_timeline_drawing_bar (const XitongTimelineDrawing *self,
                             XitongTimelineBound          begin,
                             XitongTimelineBound          end,
                             double                       y,
                             double                       height,
                             GdkRGBA                      colour)
{
  double left = to_x (self, begin.first), right = MAX (to_x (self, end.last), left + 2);
  double solid = to_x (self, begin.last), fading = to_x (self, end.first);
  float from = (float) CLAMP ((solid - left) / (right - left), 0, 1), to = (float) CLAMP ((fading - left) / (right - left), 0, 1);
  graphene_rect_t rect = GRAPHENE_RECT_INIT ((float) left, (float) y, (float) (right - left), (float) height);
  GskRoundedRect clip;

  if (to < from)
    from = to = (from + to) / 2;
  gsk_rounded_rect_init_from_rect (&clip, &rect, (float) MIN (height / 2, 2));
  gtk_snapshot_push_rounded_clip (self->snapshot, &clip);
  gtk_snapshot_append_linear_gradient (self->snapshot, &rect, &rect.origin, &GRAPHENE_POINT_INIT ((float) right, (float) y),
                                       (GskColorStop[4]) {
    { 0, begin.first < begin.last ? pale (colour, 0) : colour }, { from, colour },
    { to, colour }, { 1, end.first < end.last ? pale (colour, 0) : colour },
  }, 4);
  gtk_snapshot_pop (self->snapshot);
}
