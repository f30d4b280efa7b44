/* xitong-layout.c - where everything on a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout.h"

#include "xitong-arrangement.h"
#include "xitong-layout-assembly.h"

G_DEFINE_BOXED_TYPE (XitongLayout, xitong_layout, xitong_layout_ref, xitong_layout_unref)

/* Names are broken at these widths, in points at a type size of 7, until the chart is narrow enough. */
static const double wraps[] = { 62, 52, 44, 38 };

typedef struct
{
  XitongSelection           *selection;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  double                     width;
} Request;

static XitongLayout *
lay_out (const Request *request,
         double         wrap,
         guint         *n_box_columns)
{
  double scale = request->options->font_size / 7.0;
  g_autoptr (XitongDiagram) diagram = NULL;
  g_autoptr (XitongGrid) grid = NULL;
  g_autoptr (GArray) paths = NULL;
  g_autoptr (XitongSizing) sizing = NULL;
  g_autoptr (GArray) spots = NULL;

  diagram = xitong_diagram_new (request->selection, request->options, request->measure, wrap * scale,
                                (wrap < 40 ? 1.0 : 1.15) * wrap * scale);
  xitong_diagram_arrange (diagram, *n_box_columns);
  *n_box_columns = diagram->n_box_columns;
  grid = xitong_grid_new (diagram);
  paths = xitong_router_route (diagram, grid);
  sizing = xitong_sizing_new (diagram, grid);
  g_array_unref (xitong_label_placement_run (sizing, paths));
  xitong_sizing_widen (sizing, request->width);
  spots = xitong_label_placement_run (sizing, paths);
  return xitong_layout_assembly_build (sizing, paths, spots, request->options, request->measure);
}

static guint
guess_box_columns (const Request *request)
{
  double scale = request->options->font_size / 7.0;

  return request->width <= 0 ? 12 : MAX ((guint) (request->width / (66.0 * scale)), 1);
}

XitongLayout *
xitong_layout_new (XitongSelection           *selection,
                   const XitongFixedFrame    *frame,
                   const XitongLayoutOptions *options,
                   const XitongTextMeasure   *measure)
{
  Request request = { selection, options, measure, options->width };
  g_autoptr (XitongLayout) best = NULL;

  (void) frame;
  for (guint n = guess_box_columns (&request), least = G_MAXUINT; n > 0 && n < least; n = least - 1)
    for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
      {
        guint used = n;
        g_autoptr (XitongLayout) layout = lay_out (&request, wraps[i], &used);

        least = used;
        if (best == NULL || layout->width < best->width)
          {
            g_clear_pointer (&best, xitong_layout_unref);
            best = xitong_layout_ref (layout);
          }
        if (options->width <= 0 || layout->width <= options->width + 0.01)
          return g_steal_pointer (&best);
      }
  g_assert (best != NULL);
  best->wanted_width = best->width;
  return g_steal_pointer (&best);
}

static void
layout_clear (gpointer data)
{
  XitongLayout *self = data;

  xitong_selection_unref (self->selection);
  g_clear_pointer (&self->frame_title.block, xitong_text_block_unref);
  g_array_unref (self->zones);
  g_array_unref (self->bands);
  g_array_unref (self->boxes);
  g_array_unref (self->routes);
}

XitongLayout *
xitong_layout_ref (XitongLayout *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_layout_unref (XitongLayout *self)
{
  g_atomic_rc_box_release_full (self, layout_clear);
}
