/* xitong-walk-key.c - the steps of a procedure, listed below its chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-walk-key.h"

#include "xitong-step-badges.h"
#include "xitong-text-style.h"
#include "xitong-walk-texts.h"

#define GAP_BETWEEN_ROWS 2.4
#define GAP_BETWEEN_COLUMNS 14.0
#define INDENT 9.0
#define LEAST_COLUMN 200.0

typedef struct
{
  XitongComposer *composer;
  double          column;
  double          for_badge;
} Key;

static XitongStepBadge
get_badge (const XitongOutlineRow *row)
{
  return (XitongStepBadge) { row->number, row->walked->step->veto, row->walked->missing };
}

/* As wide as the widest badge, so that all texts begin at one edge. */
static double
find_room_for_badges (XitongComposer *composer)
{
  GArray *rows = composer->outline->rows;
  double widest = xitong_step_badge_get_height (composer);

  for (guint i = 0; i < rows->len; i++)
    {
      XitongStepBadge badge = get_badge (&g_array_index (rows, XitongOutlineRow, i));

      widest = MAX (widest, xitong_step_badge_measure (composer, &badge));
    }
  return widest + 3.5 * composer->scale;
}

static double
get_indent (const Key              *self,
            const XitongOutlineRow *row)
{
  double indent = row->depth * INDENT * self->composer->scale;

  return row->kind == XITONG_OUTLINE_HEADING ? indent : indent + self->for_badge;
}

static XitongTextBlock *
measure_row (const Key              *self,
             const XitongOutlineRow *row)
{
  g_autofree char *text = xitong_walk_text_dup (self->composer->outline, row, self->composer->language);

  return xitong_text_measure (self->composer->measure, text, self->composer->language, XITONG_TEXT_LEGEND,
                              self->column - get_indent (self, row));
}

static double
get_height (const Key              *self,
            const XitongOutlineRow *row)
{
  g_autoptr (XitongTextBlock) block = measure_row (self, row);

  return MAX (block->height, xitong_step_badge_get_height (self->composer)) + GAP_BETWEEN_ROWS * self->composer->scale;
}

static void
draw_end (const Key  *self,
          XitongMark *mark,
          double      x,
          double      y)
{
  double s = self->composer->scale;
  XitongGraphic path = xitong_graphic_path (XITONG_INK_LINE, 0.9 * s, XITONG_INK_NONE);

  xitong_graphic_move_to (&path, x + 0.5 * s, y);
  xitong_graphic_line_to (&path, x + 7.5 * s, y);
  xitong_graphic_move_to (&path, x + 7.5 * s, y - 2.6 * s);
  xitong_graphic_line_to (&path, x + 7.5 * s, y + 2.6 * s);
  xitong_mark_add (mark, path);
}

static void
add_row (const Key              *self,
         guint                   index,
         const XitongOutlineRow *row,
         double                  x,
         double                  y)
{
  XitongComposer *composer = self->composer;
  g_autoptr (XitongTextBlock) block = measure_row (self, row);
  g_autofree char *key = g_strdup_printf ("key:%u", index);
  XitongMark *mark = xitong_mark_new (XITONG_MARK_KEY, key);
  double height = xitong_step_badge_get_height (composer), left = x + row->depth * INDENT * composer->scale;
  XitongPlacedText text = { block, x + get_indent (self, row), y - composer->dy + MAX (0, 0.5 * (height - block->line_height)), -1, FALSE };
  XitongStepBadge badge = get_badge (row);

  xitong_mark_set (mark, "procedure", xitong_entity_get_id (composer->outline->procedure));
  if (row->kind == XITONG_OUTLINE_STEP)
    {
      xitong_mark_set (mark, "step", row->number != NULL ? row->number : "unordered");
      xitong_step_badge_draw (composer, mark, &badge, left + 0.5 * xitong_step_badge_measure (composer, &badge), y + 0.5 * height);
    }
  else if (row->kind == XITONG_OUTLINE_END)
    draw_end (self, mark, left, y + 0.5 * height);
  xitong_composer_add_text (composer, mark, &text, row->walked->missing ? XITONG_INK_QUIET_TEXT : XITONG_INK_NONE, NULL);
  xitong_scene_add (composer->scene, mark);
}

/* The first row of the second column: where both are as equal as can be; a heading is not left alone at the foot of the first. */
static guint
find_break (const Key *self)
{
  GArray *rows = self->composer->outline->rows;
  double whole = 0, above = 0, lowest = G_MAXDOUBLE;
  guint best = rows->len;

  for (guint i = 0; i < rows->len; i++)
    whole += get_height (self, &g_array_index (rows, XitongOutlineRow, i));
  for (guint i = 0; i <= rows->len; i++)
    {
      gboolean alone = i > 0 && g_array_index (rows, XitongOutlineRow, i - 1).kind == XITONG_OUTLINE_HEADING;

      if (!alone && MAX (above, whole - above) < lowest)
        {
          lowest = MAX (above, whole - above);
          best = i;
        }
      if (i < rows->len)
        above += get_height (self, &g_array_index (rows, XitongOutlineRow, i));
    }
  return best;
}

double
xitong_walk_key_add (XitongComposer *composer,
                     double          y)
{
  GArray *rows = composer->outline->rows;
  double width = composer->right - composer->left, gap = GAP_BETWEEN_COLUMNS * composer->scale;
  gboolean two = width >= 2 * LEAST_COLUMN * composer->scale + gap && rows->len > 1;
  Key self = { composer, two ? 0.5 * (width - gap) : width, find_room_for_badges (composer) };
  guint first_of_second = two ? find_break (&self) : rows->len;
  double down = y, deepest = y;

  for (guint i = 0; i < rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (rows, XitongOutlineRow, i);

      if (i == first_of_second)
        down = y;
      add_row (&self, i, row, composer->left + (i >= first_of_second ? self.column + gap : 0), down);
      down += get_height (&self, row);
      deepest = MAX (deepest, down);
    }
  return deepest - y;
}
