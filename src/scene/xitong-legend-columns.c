/* xitong-legend-columns.c - the items of a legend in columns
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend-columns.h"

#include "xitong-text-style.h"

#define ROW 10.6
#define LEAST_COLUMN 112.0

typedef struct
{
  XitongComposer *composer;
  GArray         *items;
} Columns;

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

/* One item: its sample, and what it means, broken at the width of the column. */
static double
set_item (Columns                *self,
          XitongMark             *mark,
          const XitongLegendItem *item,
          double                  x,
          double                  y,
          double                  column)
{
  XitongComposer *composer = self->composer;
  double s = composer->scale;
  double indent = (starts_lines (item) ? 30 : 24) * s;
  double line = xitong_text_style_get (XITONG_TEXT_LEGEND)->line_height * 7 * s;
  double height;

  xitong_legend_item_draw (composer, mark, item, x, y + 0.5 * ROW * s);
  height = xitong_composer_add_paragraph (composer, mark, item->text, XITONG_TEXT_LEGEND, x + indent,
                                          y + 0.5 * (ROW * s - line), column - indent - 6 * s);
  return MAX (ROW * s, height + ROW * s - line);
}

static guint
divide (guint n_items,
        guint n_columns)
{
  return n_columns > 0 ? (n_items + n_columns - 1) / n_columns : n_items > 0 ? G_MAXUINT : 0;
}

/* Boxes and signs have columns of their own, as have lines: so many for the first that the legend is as low as can be. */
static guint
choose_columns (guint n_boxes,
                guint n_lines,
                guint n_columns)
{
  guint best = n_columns, lowest = G_MAXUINT;

  for (guint n = n_columns; n <= n_columns; n--)
    {
      guint rows = MAX (divide (n_boxes, n), divide (n_lines, n_columns - n));

      if (rows >= lowest)
        continue;
      lowest = rows;
      best = n;
    }
  return best;
}

/* The items from @first on in so many columns; returns the height of the highest. */
static double
set_columns (Columns    *self,
             XitongMark *mark,
             guint       first,
             guint       n_items,
             guint       n_columns,
             double      x,
             double      y,
             double      column)
{
  guint n_rows = divide (n_items, n_columns);
  double deepest = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      double down = y;

      for (guint j = i * n_rows; j < MIN ((i + 1) * n_rows, n_items); j++)
        down += set_item (self, mark, &g_array_index (self->items, XitongLegendItem, first + j), x + i * column, down, column);
      deepest = MAX (deepest, down - y);
    }
  return deepest;
}

double
xitong_legend_columns_add (XitongComposer *composer,
                           XitongMark     *mark,
                           GArray         *items,
                           double          y)
{
  Columns self = { composer, items };
  double width = composer->right - composer->left;
  guint n_columns = (guint) CLAMP (width / (LEAST_COLUMN * composer->scale), 1, 8);
  double column = width / n_columns, left = composer->left;
  double of_boxes, of_lines;
  guint n_boxes = 0, n_lines, n_for_boxes, n_filled;

  while (n_boxes < items->len && !starts_lines (&g_array_index (items, XitongLegendItem, n_boxes)))
    n_boxes++;
  n_lines = items->len - n_boxes;
  /* Where there is but one column they stand below each other. */
  if (n_columns == 1)
    return set_columns (&self, mark, 0, items->len, 1, left, y, column);
  n_for_boxes = choose_columns (n_boxes, n_lines, n_columns);
  of_boxes = set_columns (&self, mark, 0, n_boxes, n_for_boxes, left, y, column);
  /* No column stays empty between them. */
  n_filled = n_boxes > 0 ? divide (n_boxes, divide (n_boxes, n_for_boxes)) : 0;
  of_lines = set_columns (&self, mark, n_boxes, n_lines, n_columns - n_for_boxes, left + n_filled * column, y, column);
  return MAX (of_boxes, of_lines);
}
