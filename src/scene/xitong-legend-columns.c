/* xitong-legend-columns.c - the items of a legend in columns
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend-columns.h"

#include "xitong-text-style.h"

#define ROW 10.6

/* Of samples with what is behind them, of boxes and of lines. */
#define BOX_INDENT 24.0
#define LINE_INDENT 30.0

/* A text takes no more than this, and is broken else; so far it keeps from the next column. */
#define MOST_TEXT 108.0
#define GAP 9.0

#define MOST_COLUMNS 8

typedef struct
{
  XitongComposer *composer;
  GArray         *items;
  double          most_text;
  double         *widths;
  double         *heights;
} Columns;

/**
 * Division:
 * @n_columns: of @counts that are in use
 * @counts: how many items are in each column
 * @width: that the columns need, with the gaps between them
 * @height: of the highest
 */
typedef struct
{
  guint  n_columns;
  guint  counts[MOST_COLUMNS];
  double widths[MOST_COLUMNS];
  double width;
  double height;
} Division;

/* From the first line on all items are lines. */
static gboolean
starts_lines (const XitongLegendItem *item)
{
  switch (item->kind)
    {
    case XITONG_LEGEND_LINE:
    case XITONG_LEGEND_STUB:
    case XITONG_LEGEND_NOMINAL:
    case XITONG_LEGEND_PROPOSED:
    case XITONG_LEGEND_DENIED:
    case XITONG_LEGEND_BAR:
    case XITONG_LEGEND_FORMALITY:
      return TRUE;
    case XITONG_LEGEND_BOX:
    case XITONG_LEGEND_SEVERAL:
    case XITONG_LEGEND_INFERRED_BOX:
    case XITONG_LEGEND_REPORTED_BOX:
    case XITONG_LEGEND_GHOST:
    case XITONG_LEGEND_IDLE_BOX:
    case XITONG_LEGEND_BADGE:
    case XITONG_LEGEND_SIGN:
    case XITONG_LEGEND_STEP:
    case XITONG_LEGEND_OUTCOME:
    case XITONG_LEGEND_QUIET_BOX:
    case XITONG_LEGEND_LETTER:
    default:
      return FALSE;
    }
}

static double
get_indent (const Columns *self,
            guint          index)
{
  const XitongLegendItem *item = &g_array_index (self->items, XitongLegendItem, index);

  return (starts_lines (item) ? LINE_INDENT : BOX_INDENT) * self->composer->scale;
}

static double
get_line_height (const Columns *self)
{
  return xitong_text_style_get (XITONG_TEXT_LEGEND)->line_height * 7 * self->composer->scale;
}

static void
measure_items (Columns *self)
{
  XitongComposer *composer = self->composer;
  double row = ROW * composer->scale;

  for (guint i = 0; i < self->items->len; i++)
    {
      const char *text = g_array_index (self->items, XitongLegendItem, i).text;
      g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, text, composer->language, XITONG_TEXT_LEGEND,
                                                               self->most_text);

      self->widths[i] = get_indent (self, i) + block->width;
      self->heights[i] = MAX (row, block->height + row - get_line_height (self));
    }
}

/* One item: its sample, and what it means. */
static void
set_item (const Columns *self,
          XitongMark    *mark,
          guint          index,
          double         x,
          double         y)
{
  XitongComposer *composer = self->composer;
  const XitongLegendItem *item = &g_array_index (self->items, XitongLegendItem, index);
  double row = ROW * composer->scale;

  xitong_legend_item_draw (composer, mark, item, x, y + 0.5 * row);
  xitong_composer_add_paragraph (composer, mark, item->text, XITONG_TEXT_LEGEND, x + get_indent (self, index),
                                 y + 0.5 * (row - get_line_height (self)), self->most_text);
}

/* Adds columns, none of them higher than @height, for the items from @first to before @end. Returns whether there are enough. */
static gboolean
fill_columns (const Columns *self,
              Division      *division,
              guint          first,
              guint          end,
              guint          n_columns,
              double         height)
{
  guint begin = division->n_columns;
  double down = 0;

  for (guint i = first; i < end; i++)
    {
      guint last;

      if (i == first || down + self->heights[i] > height + 0.01)
        {
          if (division->n_columns - begin == n_columns)
            return FALSE;
          down = 0;
          division->n_columns++;
        }
      last = division->n_columns - 1;
      down += self->heights[i];
      division->counts[last]++;
      division->widths[last] = MAX (division->widths[last], self->widths[i]);
      division->height = MAX (division->height, down);
    }
  return TRUE;
}

/* As low as so many columns allow: all heights are sums of rows and of further lines in a row. */
static gboolean
divide (const Columns *self,
        Division      *division,
        guint          first,
        guint          end,
        guint          n_columns)
{
  const double row = ROW * self->composer->scale, line = get_line_height (self);
  const Division before = *division;

  if (first == end || n_columns == 0)
    return first == end && n_columns == 0;
  for (double height = row; !fill_columns (self, division, first, end, n_columns, height); height += MIN (line, row - line))
    *division = before;
  return TRUE;
}

static void
consider (const Columns *self,
          guint          n_boxes,
          guint          n_for_boxes,
          guint          n_for_lines,
          double         width,
          Division      *best)
{
  Division division = { 0 };

  if (!divide (self, &division, 0, n_boxes, n_for_boxes) || !divide (self, &division, n_boxes, self->items->len, n_for_lines))
    return;
  division.width = (division.n_columns - 1) * GAP * self->composer->scale;
  for (guint i = 0; i < division.n_columns; i++)
    division.width += division.widths[i];
  if (division.width <= width && (best->n_columns == 0 || division.height < best->height - 0.01))
    *best = division;
}

/* As low as can be, and of those that are, the one with the fewest columns. */
static void
choose_columns (const Columns *self,
                guint          n_boxes,
                double         width,
                Division      *best)
{
  for (guint n = 1; n <= MOST_COLUMNS; n++)
    for (guint n_for_lines = 0; n_for_lines <= n; n_for_lines++)
      consider (self, n_boxes, n - n_for_lines, n_for_lines, width, best);
  /* Where there is room for but one column all stand below each other. */
  if (best->n_columns == 0)
    fill_columns (self, best, 0, self->items->len, 1, G_MAXDOUBLE);
}

double
xitong_legend_columns_add (XitongComposer *composer,
                           XitongMark     *mark,
                           GArray         *items,
                           double          y)
{
  double width = composer->right - composer->left, x = composer->left, between;
  g_autofree double *widths = g_new (double, items->len), *heights = g_new (double, items->len);
  Columns self = { composer, items, MIN (MOST_TEXT * composer->scale, width - LINE_INDENT * composer->scale), widths, heights };
  Division division = { 0 };
  guint n_boxes = 0, next = 0;

  while (n_boxes < items->len && !starts_lines (&g_array_index (items, XitongLegendItem, n_boxes)))
    n_boxes++;
  measure_items (&self);
  choose_columns (&self, n_boxes, width, &division);
  /* What is over is shared, so that the columns take the width. */
  between = division.n_columns > 0 ? GAP * composer->scale + (width - division.width) / division.n_columns : 0;
  for (guint i = 0; i < division.n_columns; i++)
    {
      double down = y;

      for (guint j = 0; j < division.counts[i]; j++, next++)
        {
          set_item (&self, mark, next, x, down);
          down += heights[next];
        }
      x += division.widths[i] + between;
    }
  return division.height;
}
