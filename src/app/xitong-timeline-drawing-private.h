/* xitong-timeline-drawing-private.h - what the files that draw a timeline share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-timeline-drawing.h"

G_BEGIN_DECLS

/* Of names and years, in parts of the type of the window. */
#define XITONG_TIMELINE_SMALL 0.8

/* On what is drawn. */
typedef struct
{
  const XitongTimelineScale *scale;
  GtkWidget                 *widget;
  GtkSnapshot               *snapshot;
  GdkRGBA                    text;
} XitongTimelineDrawing;

XitongTimelineDrawing xitong_timeline_drawing_begin (const XitongTimelineScale *scale,
                                                     GtkWidget                 *widget,
                                                     GtkSnapshot               *snapshot);

static inline GdkRGBA
pale (GdkRGBA colour,
      float   alpha)
{
  colour.alpha *= alpha;
  return colour;
}

static inline double
middle (XitongTimelineBound bound)
{
  return (bound.first + bound.last) / 2;
}

static inline double
to_x (const XitongTimelineDrawing *self,
      double                       year)
{
  return xitong_timeline_scale_to_x (self->scale, year);
}

PangoLayout *xitong_timeline_drawing_lay_out (const XitongTimelineDrawing *self,
                                              const char                  *text,
                                              gboolean                     is_bold,
                                              double                       scale) G_GNUC_WARN_UNUSED_RESULT;
void         xitong_timeline_drawing_text    (const XitongTimelineDrawing *self,
                                              PangoLayout                 *layout,
                                              double                       x,
                                              double                       y,
                                              const GdkRGBA               *colour);
void         xitong_timeline_drawing_outline (const XitongTimelineDrawing *self,
                                              double                       x,
                                              double                       y,
                                              double                       width,
                                              double                       height,
                                              float                        weight,
                                              GdkRGBA                      colour);

/* A bar that runs out over its soft ends. */
void         xitong_timeline_drawing_bar     (const XitongTimelineDrawing *self,
                                              XitongTimelineBound          begin,
                                              XitongTimelineBound          end,
                                              double                       y,
                                              double                       height,
                                              GdkRGBA                      colour);

/* The eras, with the outline of the one that is shown, and the layers above them. */
void         xitong_timeline_drawing_eras    (const XitongTimelineDrawing *self,
                                              const XitongTimeline        *timeline,
                                              XitongEra                   *shown);

G_END_DECLS
