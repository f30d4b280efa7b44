/* xitong-key-list.c - a list below a chart, of the signs that stand on it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-key-list.h"

#define GAP_BETWEEN_ROWS 2.4
#define GAP_BETWEEN_COLUMNS 14.0
#define GAP_BEHIND_SIGN 3.5
#define INDENT 9.0
#define LEAST_COLUMN 200.0

typedef struct
{
  XitongComposer *composer;
  GArray         *rows;
  XitongKeyDraw   draw;
  double          column;
  double          sign_width;
  double          sign_height;
} List;

static double
get_indent (const List         *self,
            const XitongKeyRow *row)
{
  double s = self->composer->scale, indent = row->depth * INDENT * s;

  return row->is_heading ? indent : indent + self->sign_width + GAP_BEHIND_SIGN * s;
}

static XitongTextBlock *
measure_row (const List         *self,
             const XitongKeyRow *row)
{
  return xitong_text_measure (self->composer->measure, row->text, self->composer->language, XITONG_TEXT_LEGEND,
                              self->column - get_indent (self, row));
}

static double
get_height (const List         *self,
            const XitongKeyRow *row)
{
  g_autoptr (XitongTextBlock) block = measure_row (self, row);

  return MAX (block->height, self->sign_height) + GAP_BETWEEN_ROWS * self->composer->scale;
}

static void
add_row (const List   *self,
         XitongKeyRow *row,
         double        x,
         double        y)
{
  XitongComposer *composer = self->composer;
  g_autoptr (XitongTextBlock) block = measure_row (self, row);
  double down = MAX (0, 0.5 * (self->sign_height - block->line_height));
  XitongPlacedText text = { block, x + get_indent (self, row), y - composer->dy + down, -1, FALSE };

  if (!row->is_heading)
    self->draw (composer, row->mark, row->sign, x + row->depth * INDENT * composer->scale, y + 0.5 * self->sign_height);
  xitong_composer_add_text (composer, row->mark, &text, row->ink, NULL);
  xitong_scene_add (composer->scene, g_steal_pointer (&row->mark));
  g_clear_pointer (&row->text, g_free);
}

/* The first row of the second column: where both are as equal as can be. */
static guint
find_break (const List *self)
{
  double whole = 0, above = 0, lowest = G_MAXDOUBLE;
  guint best = self->rows->len;

  for (guint i = 0; i < self->rows->len; i++)
    whole += get_height (self, &g_array_index (self->rows, XitongKeyRow, i));
  for (guint i = 0; i <= self->rows->len; i++)
    {
      gboolean alone = i > 0 && g_array_index (self->rows, XitongKeyRow, i - 1).is_heading;

      if (!alone && MAX (above, whole - above) < lowest)
        {
          lowest = MAX (above, whole - above);
          best = i;
        }
      if (i < self->rows->len)
        above += get_height (self, &g_array_index (self->rows, XitongKeyRow, i));
    }
  return best;
}

double
xitong_key_list_add (XitongComposer *composer,
                     GArray         *rows,
                     XitongKeyDraw   draw,
                     double          sign_width,
                     double          sign_height,
                     double          y)
{
  double width = composer->right - composer->left, gap = GAP_BETWEEN_COLUMNS * composer->scale;
  gboolean two = width >= 2 * LEAST_COLUMN * composer->scale + gap && rows->len > 1;
  List self = { composer, rows, draw, two ? 0.5 * (width - gap) : width, sign_width, sign_height };
  guint first_of_second = two ? find_break (&self) : rows->len;
  double down = y, deepest = y;

  for (guint i = 0; i < rows->len; i++)
    {
      XitongKeyRow *row = &g_array_index (rows, XitongKeyRow, i);
      double height = get_height (&self, row);

      if (i == first_of_second)
        down = y;
      add_row (&self, row, composer->left + (i >= first_of_second ? self.column + gap : 0), down);
      down += height;
      deepest = MAX (deepest, down);
    }
  return deepest - y;
}
