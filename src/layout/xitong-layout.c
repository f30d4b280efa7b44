/* xitong-layout.c - where everything on a chart stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-layout.h"

#include "xitong-draft.h"
#include "xitong-quality.h"

G_DEFINE_BOXED_TYPE (XitongLayout, xitong_layout, xitong_layout_ref, xitong_layout_unref)

/* Names are broken at these widths, and labels at so many times the width, in points at a type size of 7. */
static const double wraps[] = { 76, 60, 50, 43, 37 };
static const double label_wraps[] = { 2.2, 1.3, 0.9 };

/* A chart of more units is laid out in the first way that fits; the best of several is sought for those that are looked at as a whole. */
#define MANY 80

/* Of charts that are laid out together, all of them. */
#define MANY_TOGETHER 3000

/* So many of the best ways are tried at full width, and how much that may cost. */
#define N_BEST G_N_ELEMENTS (wraps)
#define SPOILT 30

/* So many of the best are tried with other ways for the lines, of which each may try so many. */
#define N_REROUTED 2
#define ALTERNATIVES 6

/* What a layout costs that is wider than it may be. */
#define UNFIT 1e6

/* A page holds a chart of this shape with its caption: 174 mm by 240 mm. Names of 7 points are made for it; larger ones take a larger page. */
#define PAGE_WIDTH (174 * 72 / 25.4)
#define PAGE_HEIGHT (240 * 72 / 25.4)

/* Which part of the usual distances is kept: less than all where a chart would be higher than a page, or a little too wide. */
static const double spacings[] = { 1, 0.85, 0.72, 0.66 };
#define LITTLE 1.25

static guint
guess_box_columns (const XitongRequest *request)
{
  double scale = request->options->font_size / 7.0;

  return request->width <= 0 ? 12 : MAX ((guint) (request->width / (62.0 * scale)), 1);
}

/* Charts of many units are not measured: that takes longer than it is worth. */
static gboolean
is_large (const XitongRequest *request)
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
find_greatest_height (const XitongRequest *request)
{
  if (request->options->height > 0)
    return request->options->height;
  return request->width > 0 ? PAGE_HEIGHT * MAX (request->width / PAGE_WIDTH, request->options->font_size / 7.0) : G_MAXDOUBLE;
}

/* What a reader minds: faults above all, then width that is not there, then crossings and labels that read as one, bends, and height, above all that
 * which no page has. */
static double
judge_looks (const XitongRequest *request,
             const XitongQuality *quality)
{
  double beyond = MAX (quality->height - find_greatest_height (request), 0);

  return 10.0 * (quality->crossings + quality->labels_joined) + quality->bends + 0.5 * quality->labels_on_edges
         + (0.14 * quality->height + beyond) * 7.0 / request->options->font_size;
}

static double
judge (const XitongRequest *request,
       GPtrArray           *layouts)
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

/* A way that was tried, with how many columns of boxes, and what came of it. */
typedef struct
{
  XitongDraftManner manner;
  guint  n_box_columns;
  double cost;
} Trial;

/* The best so far, and how it was come by: the first of @trials. */
typedef struct
{
  GPtrArray *layouts;
  double     cost;
  Trial      trials[N_BEST];
  guint      n_trials;
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

/* Keeps it among the best, in their order: of those that break names alike, the best one. */
static void
note_trial (Best        *best,
            const Trial *trial)
{
  guint i = 0;

  while (i < best->n_trials && best->trials[i].manner.wrap != trial->manner.wrap)
    i++;
  if (i < best->n_trials && best->trials[i].cost <= trial->cost)
    return;
  if (i == best->n_trials)
    best->n_trials++;
  for (; i > 0 && best->trials[i - 1].cost > trial->cost; i--)
    best->trials[i] = best->trials[i - 1];
  best->trials[i] = *trial;
}

/* Tries one way. Returns whether it fits. */
static gboolean
attempt (const XitongRequest       *request,
         const XitongDraftManner *manner,
         guint                     *n_box_columns,
         Best                      *best)
{
  Trial trial = { *manner, *n_box_columns, 0 };
  g_autoptr (GPtrArray) layouts = xitong_draft_lay_out (request, manner, FALSE, n_box_columns);

  trial.cost = judge (request, layouts);
  note_trial (best, &trial);
  if (best->layouts == NULL || trial.cost < best->cost)
    take (best, layouts, trial.cost);
  return trial.cost < UNFIT;
}

/* Which ways of breaking texts are tried: of several charts together, fewer. */
static gboolean
is_tried (const XitongRequest *request,
          guint                wrap,
          guint                label_wrap)
{
  guint n = request->selections->len;

  return n == 1 || (label_wrap == 1 && (n <= XITONG_MANY_CHARTS || wrap % 2 == 1));
}

/* Every way of breaking texts, with as many columns of boxes as there is room for, then fewer. */
static void
seek_best (const XitongRequest *request,
           double               spacing,
           Best                *best)
{
  guint fitting = 0, tried = G_MAXUINT, n = guess_box_columns (request), n_charts = request->selections->len;
  guint enough = n_charts == 1 ? 3 : n_charts <= XITONG_MANY_CHARTS ? 2 : 1;

  while (n > 0 && fitting < enough)
    {
      gboolean fits = FALSE;
      guint used = n;

      for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
        for (guint j = 0; j < G_N_ELEMENTS (label_wraps); j++)
          if (is_tried (request, i, j))
            {
              XitongDraftManner manner = { wraps[i], label_wraps[j], spacing, 0 };

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

/* Whether closer distances could help: charts that are laid out together are for the screen. */
static gboolean
is_worth_spacing (const XitongRequest *request,
                  const Best          *best)
{
  const XitongLayout *first = g_ptr_array_index (best->layouts, 0);

  if (request->selections->len > 1 || request->width <= 0)
    return FALSE;
  return best->cost >= UNFIT ? first->width < LITTLE * request->width : first->height > find_greatest_height (request);
}

/* Half as many columns of boxes each time, until it fits without labels; or else the narrowest. */
static void
seek_first (const XitongRequest *request,
            Best                *best)
{
  g_auto (XitongDraft) narrowest = { .request = request };
  g_autoptr (GPtrArray) layouts = NULL;

  for (guint n = guess_box_columns (request); n > 0; n /= 2)
    {
      g_auto (XitongDraft) drawing = { .request = request, .manner = { wraps[1], label_wraps[1], spacings[0], 0 } };
      guint used = n;

      xitong_draft_begin (&drawing, &used);
      if (narrowest.series == NULL || xitong_series_get_width (drawing.series) < xitong_series_get_width (narrowest.series))
        {
          XitongDraft other = narrowest;

          narrowest = drawing;
          drawing = other;
        }
      if (used > n || request->width <= 0 || xitong_series_get_width (narrowest.series) <= request->width)
        break;
    }
  layouts = xitong_draft_finish (&narrowest, FALSE);
  take (best, layouts, judge (request, layouts));
}

/* What fits is made as wide as the figure, unless that spoils it. What was best may not be so when it is wide. */
static void
fill_width (const XitongRequest *request,
            Best                *best)
{
  g_autoptr (GPtrArray) widest = NULL;
  double least = best->cost + SPOILT;

  for (guint i = 0; i < best->n_trials && request->width > 0 && best->trials[i].cost < UNFIT; i++)
    {
      guint n = best->trials[i].n_box_columns;
      g_autoptr (GPtrArray) layouts = xitong_draft_lay_out (request, &best->trials[i].manner, TRUE, &n);
      double cost = judge (request, layouts);

      if (cost >= least)
        continue;
      least = cost;
      g_clear_pointer (&widest, g_ptr_array_unref);
      widest = g_steal_pointer (&layouts);
    }
  if (widest != NULL)
    take (best, widest, least);
}

static gboolean
is_on_page (const XitongRequest *request,
            GPtrArray           *layouts)
{
  return ((const XitongLayout *) g_ptr_array_index (layouts, 0))->height <= find_greatest_height (request);
}

/* The best ways of drawing a chart by itself are tried once more, with other ways for the lines: but none that makes it higher than a page. */
static void
reroute (const XitongRequest *request,
         Best                *best)
{
  for (guint i = 0; i < MIN (best->n_trials, N_REROUTED) && best->trials[i].cost < UNFIT; i++)
    {
      XitongDraftManner manner = best->trials[i].manner;
      guint n = best->trials[i].n_box_columns;
      g_autoptr (GPtrArray) layouts = NULL;
      double cost;

      manner.alternatives = ALTERNATIVES;
      layouts = xitong_draft_lay_out (request, &manner, request->width > 0, &n);
      cost = judge (request, layouts);
      if (cost < best->cost && (is_on_page (request, layouts) || !is_on_page (request, best->layouts)))
        take (best, layouts, cost);
    }
}

GPtrArray *
xitong_layout_new_series (GPtrArray                 *selections,
                          const XitongLayoutOptions *options,
                          const XitongTextMeasure   *measure)
{
  XitongRequest request = { selections, options, measure, options->width };
  Best best = { NULL };

  g_return_val_if_fail (selections->len > 0, NULL);

  if (is_large (&request))
    {
      seek_first (&request, &best);
    }
  else
    {
      seek_best (&request, spacings[0], &best);
      for (guint i = 1; i < G_N_ELEMENTS (spacings) && is_worth_spacing (&request, &best); i++)
        seek_best (&request, spacings[i], &best);
      fill_width (&request, &best);
      if (selections->len == 1)
        reroute (&request, &best);
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
