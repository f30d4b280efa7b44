/* xitong-chart-view-private.h - what the files of the chart view share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-chart-texture.h"
#include "xitong-chart-view.h"
#include "xitong-chart-walk.h"

G_BEGIN_DECLS

struct _XitongChartView
{
  GtkWidget           parent_instance;

  /* Owned */
  XitongScene        *scene;
  XitongScene        *frame;
  XitongTypesetter   *typesetter;
  XitongChartTexture *texture;
  char               *selected;
  char               *hovered;
  /* Keys of marks. */
  char              **lit;
  /* Of XitongWaitingTie. */
  GPtrArray          *waiting;
  GtkAdjustment      *adjustments[2];
  /* Key to XitongChartItem. */
  GHashTable         *items;

  /* State */
  XitongCamera        camera;
  XitongPalette       palette;
  GtkScrollablePolicy policies[2];
  gboolean            is_adjusting;
  XitongPoint         drag;
  XitongPoint         pointer;
  double              pinch_zoom;
  gboolean            is_dragging;
  /* Whether lit is lit only until the reader looks at something else. */
  gboolean            is_lit_passing;
};

void xitong_chart_view_init_input  (XitongChartView *self);

/* Repaints with what is selected and hovered now. */
void xitong_chart_view_emphasise   (XitongChartView *self);

/* What is lit until the reader looks at something else goes out. */
void xitong_chart_view_answer_click (XitongChartView *self);

/* Above all else. */
void xitong_chart_view_draw_waiting (XitongChartView *self,
                                     GtkSnapshot     *snapshot);

/* The key of what the pointer is on, or NULL. */
void xitong_chart_view_set_hovered (XitongChartView *self,
                                    const char      *key);

/* The scroll bars. */
void xitong_chart_view_update_adjustments (XitongChartView *self);
void xitong_chart_view_set_adjustment (XitongChartView *self,
                                       GtkOrientation   orientation,
                                       GtkAdjustment   *adjustment);

/* A child for each unit and line of the scene; those that there are already stay. */
void xitong_chart_view_add_items      (XitongChartView *self);
void xitong_chart_view_remove_items   (XitongChartView *self);
void xitong_chart_view_allocate_items (XitongChartView *self);
void xitong_chart_view_mark_item      (XitongChartView *self,
                                       const char      *key,
                                       gboolean         is_selected);

/* After the camera was moved: scroll bars, children, picture. */
void xitong_chart_view_moved       (XitongChartView *self);

XitongMark *xitong_chart_view_pick (XitongChartView *self,
                                    double           x,
                                    double           y);
void xitong_chart_view_activate    (XitongChartView *self);

G_END_DECLS
