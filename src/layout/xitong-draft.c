/* xitong-draft.c - charts on their way from selections to layouts, in one way of drawing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-draft.h"

#include "xitong-arrangement.h"
#include "xitong-label-rounds.h"
#include "xitong-layout-assembly.h"
#include "xitong-node-text.h"
#include "xitong-rerouting.h"
#include "xitong-supergraph.h"

void
xitong_draft_clear (XitongDraft *self)
{
  g_clear_pointer (&self->spots, g_ptr_array_unref);
  g_clear_pointer (&self->series, xitong_series_free);
  g_clear_pointer (&self->ways, g_ptr_array_unref);
  g_clear_pointer (&self->stacks, xitong_stacks_free);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->diagrams, g_ptr_array_unref);
}

static void
place_labels (XitongDraft *self)
{
  g_clear_pointer (&self->spots, g_ptr_array_unref);
  self->spots = xitong_label_rounds_run (self->series);
}

static void
size (XitongDraft *self,
      gboolean       widen)
{
  double width = self->request->width;

  place_labels (self);
  if (!widen || xitong_series_get_width (self->series) > width)
    return;
  /* Labels may ask for room of their own: what they take is given back by the lanes. */
  for (guint round = 0; round < 3; round++)
    {
      xitong_series_widen (self->series, width);
      place_labels (self);
      if (xitong_series_get_width (self->series) <= width + 0.01)
        break;
    }
}

/* Where a line turned out longer than its label was broken for, the label takes fewer lines. */
static gboolean
widen_labels (const XitongRequest *request,
              XitongSizing        *sizing)
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

static gboolean
widen_all_labels (XitongDraft *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->series->sizings->len; i++)
    any |= widen_labels (self->request, xitong_series_sizing (self->series, i));
  return any;
}

/* The level at whose foot strata of people span the frame: the lowest on any of the charts. */
static guint
find_last_level (GPtrArray *selections)
{
  guint last = 0;

  for (guint i = 0; i < selections->len; i++)
    last = MAX (last, xitong_diagram_find_last_level (g_ptr_array_index (selections, i)));
  return last;
}

static void
draw_graphs (XitongDraft *self)
{
  const XitongRequest *request = self->request;
  double wrap = self->manner.wrap * request->options->font_size / 7.0, label_wrap = self->manner.label_wrap * wrap;
  guint last_level = find_last_level (request->selections);

  self->diagrams = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_diagram_free);
  for (guint i = 0; i < request->selections->len; i++)
    g_ptr_array_add (self->diagrams, xitong_diagram_new (g_ptr_array_index (request->selections, i), last_level, request->options,
                                                         request->measure, wrap, label_wrap));
}

/* Returns how many places for boxes there are. */
static guint
arrange (XitongDraft *self,
         guint         *n_box_columns)
{
  XitongDiagram *first = g_ptr_array_index (self->diagrams, 0);

  if (self->diagrams->len == 1)
    {
      xitong_diagram_arrange (first, *n_box_columns);
      *n_box_columns = first->n_box_columns;
      return first->nodes->len;
    }
  else
    {
      g_autoptr (XitongDiagram) united = xitong_supergraph_new (self->diagrams);

      xitong_diagram_arrange (united, *n_box_columns);
      xitong_supergraph_share (united, self->diagrams);
      *n_box_columns = united->n_box_columns;
      return united->nodes->len;
    }
}

static void
make_plans (XitongDraft *self)
{
  const XitongRequest *request = self->request;
  double wrap = self->manner.wrap * request->options->font_size / 7.0;

  self->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_plan_free);
  for (guint i = 0; i < self->diagrams->len; i++)
    {
      XitongDiagram *diagram = g_ptr_array_index (self->diagrams, i);

      xitong_node_text_measure_titles (diagram, request->options, request->measure, wrap);
      g_ptr_array_add (self->plans, xitong_plan_new (diagram));
    }
  self->stacks = xitong_stacks_new (self->plans);
}

static void
find_ways (XitongDraft *self,
           guint          n_places)
{
  self->ways = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_ways_free);
  self->series = xitong_series_new (n_places, self->manner.spacing);
  for (guint i = 0; i < self->plans->len; i++)
    {
      XitongWays *ways = xitong_ways_new (g_ptr_array_index (self->plans, i), self->stacks, self->plans->len > 1 ? self->ways : NULL);

      g_ptr_array_add (self->ways, ways);
      xitong_series_add (self->series, ways);
    }
}

void
xitong_draft_begin (XitongDraft *self,
                      guint         *n_box_columns)
{
  guint n_places;

  draw_graphs (self);
  n_places = arrange (self, n_box_columns);
  make_plans (self);
  find_ways (self, n_places);
  xitong_series_run (self->series);
  if (self->manner.alternatives > 0 && self->diagrams->len == 1)
    xitong_rerouting_run (self->series, self->manner.alternatives);
}

GPtrArray *
xitong_draft_finish (XitongDraft *self,
                       gboolean       widen)
{
  const XitongRequest *request = self->request;
  GPtrArray *layouts = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_layout_unref);

  size (self, widen);
  if (self->diagrams->len <= XITONG_MANY_CHARTS && widen_all_labels (self))
    {
      xitong_series_reset (self->series);
      xitong_series_run (self->series);
      size (self, widen);
    }
  for (guint i = 0; i < request->selections->len; i++)
    g_ptr_array_add (layouts, xitong_layout_assembly_build (xitong_series_sizing (self->series, i), g_ptr_array_index (self->spots, i),
                                                            request->options, request->measure));
  return layouts;
}

GPtrArray *
xitong_draft_lay_out (const XitongRequest       *request,
                        const XitongDraftManner *manner,
                        gboolean                   widen,
                        guint                     *n_box_columns)
{
  g_auto (XitongDraft) self = { .request = request, .manner = *manner };

  xitong_draft_begin (&self, n_box_columns);
  return xitong_draft_finish (&self, widen);
}

