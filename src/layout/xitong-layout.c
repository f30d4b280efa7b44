/* xitong-layout.c - where everything on a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout.h"

#include "xitong-arrangement.h"
#include "xitong-label-placement.h"
#include "xitong-layout-assembly.h"
#include "xitong-node-text.h"
#include "xitong-quality.h"

G_DEFINE_BOXED_TYPE (XitongLayout, xitong_layout, xitong_layout_ref, xitong_layout_unref)

/* Names are broken at these widths, and labels at so many times the width, in points at a type size of 7. */
static const double wraps[] = { 76, 60, 50, 43, 37 };
static const double label_wraps[] = { 2.2, 1.3, 0.9 };

/* A chart of more units is laid out in the first way that fits; the best of several is sought for those that are looked at as a whole. */
#define MANY 80

typedef struct
{
  XitongSelection           *selection;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  double                     width;
} Request;

static GArray *
size (const Request *request,
      XitongSizing  *sizing,
      gboolean       widen)
{
  GArray *spots;

  xitong_sizing_run (sizing);
  spots = xitong_label_placement_run (sizing);
  if (!widen || sizing->width > request->width)
    return spots;
  /* Labels may ask for room of their own: what they take is given back by the lanes. */
  for (guint round = 0; round < 3; round++)
    {
      g_array_unref (spots);
      xitong_sizing_widen (sizing, request->width);
      spots = xitong_label_placement_run (sizing);
      if (sizing->width <= request->width + 0.01)
        break;
    }
  return spots;
}

/* Where a line turned out longer than its label was broken for, the label takes fewer lines. */
static gboolean
widen_labels (const Request *request,
              XitongSizing  *sizing)
{
  XitongDiagram *diagram = sizing->ways->plan->diagram;
  double margins = 13 * request->options->font_size / 7.0;
  gboolean any = FALSE;

  for (guint i = 0; i < diagram->nets->len; i++)
    {
      const XitongWay *way = xitong_ways_way (sizing->ways, i);
      const XitongTextBlock *label = xitong_diagram_net (diagram, i)->label;
      double longest = 0;

      if (label == NULL || label->lines->len < 2)
        continue;
      for (guint j = 0; j < way->legs->len; j++)
        {
          guint leg = xitong_way_leg (way, j);

          if (!xitong_ways_leg (sizing->ways, leg)->upright && xitong_ways_leg (sizing->ways, leg)->used == 1)
            longest = MAX (longest, sizing->extents[2 * leg + 1] - sizing->extents[2 * leg]);
        }
      /* Beside an upright line two lines of text read better than three, and take less height. */
      if (longest <= 0 && label->lines->len > 2)
        longest = 1.7 * label->width + margins;
      any |= longest - margins > label->width && xitong_node_text_widen_label (diagram, i, request->options, request->measure, longest - margins);
    }
  return any;
}

static XitongLayout *
lay_out (const Request *request,
         double         wrap,
         double         label_wrap,
         gboolean       widen,
         guint         *n_box_columns)
{
  double scale = request->options->font_size / 7.0;
  g_autoptr (XitongDiagram) diagram = NULL;
  g_autoptr (XitongPlan) plan = NULL;
  g_autoptr (XitongWays) ways = NULL;
  g_autoptr (XitongSizing) sizing = NULL;
  g_autoptr (GArray) spots = NULL;

  diagram = xitong_diagram_new (request->selection, request->options, request->measure, wrap * scale, label_wrap * wrap * scale);
  xitong_diagram_arrange (diagram, *n_box_columns);
  *n_box_columns = diagram->n_box_columns;
  xitong_node_text_measure_titles (diagram, request->options, request->measure, wrap * scale);
  plan = xitong_plan_new (diagram);
  ways = xitong_ways_new (plan);
  sizing = xitong_sizing_new (ways);
  spots = size (request, sizing, widen);
  if (widen_labels (request, sizing))
    {
      xitong_sizing_free (sizing);
      sizing = xitong_sizing_new (ways);
      g_array_unref (spots);
      spots = size (request, sizing, widen);
    }
  return xitong_layout_assembly_build (sizing, spots, request->options, request->measure);
}

static guint
guess_box_columns (const Request *request)
{
  double scale = request->options->font_size / 7.0;

  return request->width <= 0 ? 12 : MAX ((guint) (request->width / (62.0 * scale)), 1);
}

/* What a reader minds: faults above all, then width that is not there, then crossings, bends, and height. */
static double
judge (const Request      *request,
       const XitongLayout *layout)
{
  XitongQuality quality;
  double cost = 0, lacking = request->width > 0 ? layout->width - request->width - 0.01 : 0;

  if (lacking > 0)
    cost += 1e6 + 100 * lacking;
  if (request->selection->units->len > MANY)
    return cost;
  xitong_quality_measure (layout, &quality);
  cost += 2000.0 * (quality.box_overlaps + quality.lines_through_boxes + quality.lines_on_lines + quality.loose_ends
                   + quality.label_faults + quality.text_faults);
  return cost + 10.0 * quality.crossings + quality.bends + 0.5 * quality.labels_on_edges
         + 0.14 * layout->height * 7.0 / request->options->font_size;
}

/* The best so far, and how it was come by. */
typedef struct
{
  XitongLayout *layout;
  double        cost;
  double        wrap;
  double        label_wrap;
  guint         n_box_columns;
} Best;

static void
take (Best         *best,
      XitongLayout *layout,
      double        cost)
{
  g_clear_pointer (&best->layout, xitong_layout_unref);
  best->layout = xitong_layout_ref (layout);
  best->cost = cost;
}

/* Tries one way. Returns whether it fits. */
static gboolean
attempt (const Request *request,
         double         wrap,
         double         label_wrap,
         guint         *n_box_columns,
         Best          *best)
{
  guint asked = *n_box_columns;
  g_autoptr (XitongLayout) layout = lay_out (request, wrap, label_wrap, FALSE, n_box_columns);
  double cost = judge (request, layout);

  if (best->layout == NULL || cost < best->cost)
    {
      take (best, layout, cost);
      best->wrap = wrap;
      best->label_wrap = label_wrap;
      best->n_box_columns = asked;
    }
  return cost < 1e6;
}

/* Every way of breaking texts, with as many columns of boxes as there is room for, then fewer. */
static void
seek_best (const Request *request,
           Best          *best)
{
  guint fitting = 0, tried = G_MAXUINT, n = guess_box_columns (request);

  while (n > 0 && fitting < 3)
    {
      gboolean fits = FALSE;
      guint used = n;

      for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
        for (guint j = 0; j < G_N_ELEMENTS (label_wraps); j++)
          {
            used = n;
            fits |= attempt (request, wraps[i], label_wraps[j], &used, best);
          }
      fitting += fits;
      if (used > n || used == tried)
        break;
      tried = used;
      n = MIN (n, used) - 1;
    }
}

/* Half as many columns of boxes each time, until it fits. */
static void
seek_first (const Request *request,
            Best          *best)
{
  for (guint n = guess_box_columns (request); n > 0; n /= 2)
    {
      guint used = n;

      if (attempt (request, wraps[1], label_wraps[1], &used, best) || used > n)
        break;
    }
}

/* What fits is made as wide as the figure, unless that spoils it. */
static void
fill_width (const Request *request,
            Best          *best)
{
  g_autoptr (XitongLayout) layout = NULL;
  guint n = best->n_box_columns;
  double cost;

  if (request->width <= 0 || best->cost >= 1e6)
    return;
  layout = lay_out (request, best->wrap, best->label_wrap, TRUE, &n);
  cost = judge (request, layout);
  if (cost < best->cost + 30)
    take (best, layout, cost);
}

XitongLayout *
xitong_layout_new (XitongSelection           *selection,
                   const XitongLayoutOptions *options,
                   const XitongTextMeasure   *measure)
{
  Request request = { selection, options, measure, options->width };
  Best best = { NULL };

  if (selection->units->len > MANY)
    {
      seek_first (&request, &best);
    }
  else
    {
      seek_best (&request, &best);
      fill_width (&request, &best);
    }
  if (options->width > 0 && best.layout->width > options->width + 0.02)
    best.layout->wanted_width = best.layout->width;
  return best.layout;
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
