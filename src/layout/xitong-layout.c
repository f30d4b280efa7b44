/* xitong-layout.c - where everything on a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout.h"

#include "xitong-arrangement.h"
#include "xitong-label-rounds.h"
#include "xitong-layout-assembly.h"
#include "xitong-node-text.h"
#include "xitong-quality.h"
#include "xitong-supergraph.h"

G_DEFINE_BOXED_TYPE (XitongLayout, xitong_layout, xitong_layout_ref, xitong_layout_unref)

/* Names are broken at these widths, and labels at so many times the width, in points at a type size of 7. */
static const double wraps[] = { 76, 60, 50, 43, 37 };
static const double label_wraps[] = { 2.2, 1.3, 0.9 };

/* A chart of more units is laid out in the first way that fits; the best of several is sought for those that are looked at as a whole. */
#define MANY 80

/* Of charts that are laid out together, all of them. */
#define MANY_TOGETHER 3000

/* Of so many charts together fewer ways are tried. */
#define MANY_CHARTS 24

/* What a layout costs that is wider than it may be. */
#define UNFIT 1e6

/* A page holds a chart of this shape with its caption: 174 mm by 240 mm. Names of 7 points are made for it; larger ones take a larger page. */
#define PAGE_WIDTH (174 * 72 / 25.4)
#define PAGE_HEIGHT (240 * 72 / 25.4)

/* Which part of the usual distances is kept: less than all where a chart would be higher than a page, or a little too wide. */
static const double spacings[] = { 1, 0.85, 0.72, 0.66 };
#define LITTLE 1.25

/* What it costs a line to run beside another, see XitongWays. With more lines than CROWDED few can be put in an order, and company is tried at a
 * higher price too. */
static const double companies[] = { 0.08, 0.4 };
#define CROWDED 60

/* selections: of the charts that are laid out together */
typedef struct
{
  GPtrArray                 *selections;
  const XitongLayoutOptions *options;
  const XitongTextMeasure   *measure;
  double                     width;
} Request;

/* One way of drawing: at which widths texts are broken, which part of the usual distances is kept, and what company costs. */
typedef struct
{
  double wrap;
  double label_wrap;
  double spacing;
  double company;
} Manner;

/* Charts on their way from graphs to coordinates.
 * diagrams, plans, ways: of each chart
 * stacks: of them all
 * spots: of its labels */
typedef struct
{
  const Request *request;
  Manner         manner;
  GPtrArray     *diagrams;
  GPtrArray     *plans;
  XitongStacks  *stacks;
  GPtrArray     *ways;
  XitongSeries  *series;
  GPtrArray     *spots;
} Drawing;

static void
drawing_clear (Drawing *self)
{
  g_clear_pointer (&self->spots, g_ptr_array_unref);
  g_clear_pointer (&self->series, xitong_series_free);
  g_clear_pointer (&self->ways, g_ptr_array_unref);
  g_clear_pointer (&self->stacks, xitong_stacks_free);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->diagrams, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Drawing, drawing_clear)

static void
place_labels (Drawing *self)
{
  g_clear_pointer (&self->spots, g_ptr_array_unref);
  self->spots = xitong_label_rounds_run (self->series);
}

static void
size (Drawing  *self,
      gboolean  widen)
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

static gboolean
widen_all_labels (Drawing *self)
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
draw_graphs (Drawing *self)
{
  const Request *request = self->request;
  double wrap = self->manner.wrap * request->options->font_size / 7.0, label_wrap = self->manner.label_wrap * wrap;
  guint last_level = find_last_level (request->selections);

  self->diagrams = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_diagram_free);
  for (guint i = 0; i < request->selections->len; i++)
    g_ptr_array_add (self->diagrams, xitong_diagram_new (g_ptr_array_index (request->selections, i), last_level, request->options,
                                                         request->measure, wrap, label_wrap));
}

/* Returns how many places for boxes there are. */
static guint
arrange (Drawing *self,
         guint   *n_box_columns)
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
make_plans (Drawing *self)
{
  const Request *request = self->request;
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
find_ways (Drawing *self,
           guint    n_places)
{
  self->ways = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_ways_free);
  self->series = xitong_series_new (n_places, self->manner.spacing);
  for (guint i = 0; i < self->plans->len; i++)
    {
      XitongWays *ways = xitong_ways_new (g_ptr_array_index (self->plans, i), self->stacks, self->plans->len > 1 ? self->ways : NULL,
                                          self->manner.company);

      g_ptr_array_add (self->ways, ways);
      xitong_series_add (self->series, ways);
    }
}

/* All but the labels. */
static void
begin (Drawing *self,
       guint   *n_box_columns)
{
  guint n_places;

  draw_graphs (self);
  n_places = arrange (self, n_box_columns);
  make_plans (self);
  find_ways (self, n_places);
  xitong_series_run (self->series);
}

/* Returns the layouts, one for each chart. */
static GPtrArray *
finish (Drawing  *self,
        gboolean  widen)
{
  const Request *request = self->request;
  GPtrArray *layouts = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_layout_unref);

  size (self, widen);
  if (self->diagrams->len <= MANY_CHARTS && widen_all_labels (self))
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

static GPtrArray *
lay_out (const Request *request,
         const Manner  *manner,
         gboolean       widen,
         guint         *n_box_columns)
{
  g_auto (Drawing) self = { .request = request, .manner = *manner };

  begin (&self, n_box_columns);
  return finish (&self, widen);
}

static guint
guess_box_columns (const Request *request)
{
  double scale = request->options->font_size / 7.0;

  return request->width <= 0 ? 12 : MAX ((guint) (request->width / (62.0 * scale)), 1);
}

/* Charts of many units are not measured: that takes longer than it is worth. */
static gboolean
is_large (const Request *request)
{
  guint n = 0;

  for (guint i = 0; i < request->selections->len; i++)
    {
      guint n_units = ((XitongSelection *) g_ptr_array_index (request->selections, i))->units->len;

      if (n_units > MANY)
        return TRUE;
      n += n_units;
    }
  return n > MANY_TOGETHER;
}

/* How high a chart may be; a wide one is for a large page. */
static double
find_greatest_height (const Request *request)
{
  if (request->options->height > 0)
    return request->options->height;
  return request->width > 0 ? PAGE_HEIGHT * MAX (request->width / PAGE_WIDTH, request->options->font_size / 7.0) : G_MAXDOUBLE;
}

/* What a reader minds: faults above all, then width that is not there, then crossings, bends, and height, above all that which no page has. */
static double
judge_looks (const Request       *request,
             const XitongQuality *quality)
{
  double beyond = MAX (quality->height - find_greatest_height (request), 0);

  return 10.0 * quality->crossings + quality->bends + 0.5 * quality->labels_on_edges
         + (0.14 * quality->height + beyond) * 7.0 / request->options->font_size;
}

static double
judge (const Request *request,
       GPtrArray     *layouts)
{
  const XitongLayout *first = g_ptr_array_index (layouts, 0);
  double cost = 0, lacking = request->width > 0 ? first->width - request->width - 0.01 : 0;

  if (lacking > 0)
    cost += UNFIT + 100 * lacking;
  if (is_large (request))
    return cost;
  for (guint i = 0; i < layouts->len; i++)
    {
      XitongQuality quality;

      xitong_quality_measure (g_ptr_array_index (layouts, i), &quality);
      cost += 2000.0 * (quality.box_overlaps + quality.lines_through_boxes + quality.lines_on_lines + quality.loose_ends
                        + quality.label_faults + quality.text_faults);
      cost += judge_looks (request, &quality) / layouts->len;
    }
  return cost;
}

/* The best so far, and how it was come by. */
typedef struct
{
  GPtrArray *layouts;
  double     cost;
  Manner     manner;
  guint      n_box_columns;
} Best;

static void
take (Best      *best,
      GPtrArray *layouts,
      double     cost)
{
  g_clear_pointer (&best->layouts, g_ptr_array_unref);
  best->layouts = g_ptr_array_ref (layouts);
  best->cost = cost;
}

/* Tries one way. Returns whether it fits. */
static gboolean
attempt (const Request *request,
         const Manner  *manner,
         guint         *n_box_columns,
         Best          *best)
{
  guint asked = *n_box_columns;
  g_autoptr (GPtrArray) layouts = lay_out (request, manner, FALSE, n_box_columns);
  double cost = judge (request, layouts);

  if (best->layouts == NULL || cost < best->cost)
    {
      take (best, layouts, cost);
      best->manner = *manner;
      best->n_box_columns = asked;
    }
  return cost < UNFIT;
}

/* Which ways of breaking texts are tried: of several charts together, fewer, and fewer where company is dear. */
static gboolean
is_tried (const Request *request,
          double         company,
          guint          wrap,
          guint          label_wrap)
{
  guint n = request->selections->len;

  return (n == 1 && company <= companies[0]) || (label_wrap == 1 && (n <= MANY_CHARTS || wrap % 2 == 1));
}

/* Every way of breaking texts, with as many columns of boxes as there is room for, then fewer. */
static void
seek_best (const Request *request,
           double         spacing,
           double         company,
           Best          *best)
{
  guint fitting = 0, tried = G_MAXUINT, n = guess_box_columns (request), n_charts = request->selections->len;
  guint enough = n_charts == 1 ? 3 : n_charts <= MANY_CHARTS ? 2 : 1;

  while (n > 0 && fitting < enough)
    {
      gboolean fits = FALSE;
      guint used = n;

      for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
        for (guint j = 0; j < G_N_ELEMENTS (label_wraps); j++)
          if (is_tried (request, company, i, j))
            {
              Manner manner = { wraps[i], label_wraps[j], spacing, company };

              used = n;
              fits |= attempt (request, &manner, &used, best);
            }
      fitting += fits;
      if (used > n || used == tried)
        break;
      tried = used;
      n = MIN (n, used) - 1;
    }
}

static gboolean
is_crowded (const Request *request)
{
  const XitongSelection *selection = g_ptr_array_index (request->selections, 0);

  return request->selections->len == 1 && selection->subordinations->len + selection->ties->len + selection->bars->len > CROWDED;
}

/* Whether closer distances could help: charts that are laid out together are for the screen. */
static gboolean
is_worth_spacing (const Request *request,
                  const Best    *best)
{
  const XitongLayout *first = g_ptr_array_index (best->layouts, 0);

  if (request->selections->len > 1 || request->width <= 0)
    return FALSE;
  return best->cost >= UNFIT ? first->width < LITTLE * request->width : first->height > find_greatest_height (request);
}

/* Half as many columns of boxes each time, until it fits without labels; or else the narrowest. */
static void
seek_first (const Request *request,
            Best          *best)
{
  g_auto (Drawing) narrowest = { .request = request };
  g_autoptr (GPtrArray) layouts = NULL;

  for (guint n = guess_box_columns (request); n > 0; n /= 2)
    {
      g_auto (Drawing) drawing = { .request = request, .manner = { wraps[1], label_wraps[1], spacings[0], companies[0] } };
      guint used = n;

      begin (&drawing, &used);
      if (narrowest.series == NULL || xitong_series_get_width (drawing.series) < xitong_series_get_width (narrowest.series))
        {
          Drawing other = narrowest;

          narrowest = drawing;
          drawing = other;
        }
      if (used > n || request->width <= 0 || xitong_series_get_width (narrowest.series) <= request->width)
        break;
    }
  layouts = finish (&narrowest, FALSE);
  take (best, layouts, judge (request, layouts));
}

/* What fits is made as wide as the figure, unless that spoils it. */
static void
fill_width (const Request *request,
            Best          *best)
{
  g_autoptr (GPtrArray) layouts = NULL;
  guint n = best->n_box_columns;
  double cost;

  if (request->width <= 0 || best->cost >= UNFIT)
    return;
  layouts = lay_out (request, &best->manner, TRUE, &n);
  cost = judge (request, layouts);
  if (cost < best->cost + 30)
    take (best, layouts, cost);
}

GPtrArray *
xitong_layout_new_series (GPtrArray                 *selections,
                          const XitongLayoutOptions *options,
                          const XitongTextMeasure   *measure)
{
  Request request = { selections, options, measure, options->width };
  Best best = { NULL };

  g_return_val_if_fail (selections->len > 0, NULL);

  if (is_large (&request))
    {
      seek_first (&request, &best);
    }
  else
    {
      seek_best (&request, spacings[0], companies[0], &best);
      for (guint i = 1; i < G_N_ELEMENTS (companies) && is_crowded (&request) && best.cost < UNFIT && best.manner.company <= companies[0]; i++)
        seek_best (&request, spacings[0], companies[i], &best);
      for (guint i = 1; i < G_N_ELEMENTS (spacings) && is_worth_spacing (&request, &best); i++)
        seek_best (&request, spacings[i], best.manner.company, &best);
      fill_width (&request, &best);
    }
  for (guint i = 0; i < best.layouts->len; i++)
    {
      XitongLayout *layout = g_ptr_array_index (best.layouts, i);

      if (options->width > 0 && layout->width > options->width + 0.02)
        layout->wanted_width = layout->width;
    }
  return best.layouts;
}

XitongLayout *
xitong_layout_new (XitongSelection           *selection,
                   const XitongLayoutOptions *options,
                   const XitongTextMeasure   *measure)
{
  g_autoptr (GPtrArray) selections = g_ptr_array_new ();
  g_autoptr (GPtrArray) layouts = NULL;

  g_ptr_array_add (selections, selection);
  layouts = xitong_layout_new_series (selections, options, measure);
  return xitong_layout_ref (g_ptr_array_index (layouts, 0));
}
