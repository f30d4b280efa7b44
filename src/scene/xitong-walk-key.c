/* xitong-walk-key.c - the steps of a procedure, listed below its chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-walk-key.h"

#include "xitong-key-list.h"
#include "xitong-step-badges.h"
#include "xitong-walk-texts.h"

static XitongStepBadge
get_badge (const XitongOutlineRow *row)
{
  return (XitongStepBadge) { row->number, row->walked->step->veto, row->walked->missing };
}

static double
find_widest (XitongComposer *composer)
{
  GArray *rows = composer->outline->rows;
  double widest = xitong_step_badge_get_height (composer);

  for (guint i = 0; i < rows->len; i++)
    {
      XitongStepBadge badge = get_badge (&g_array_index (rows, XitongOutlineRow, i));

      widest = MAX (widest, xitong_step_badge_measure (composer, &badge));
    }
  return widest;
}

static void
draw_sign (XitongComposer *composer,
           XitongMark     *mark,
           gconstpointer   sign,
           double          x,
           double          y)
{
  const XitongOutlineRow *row = sign;
  XitongStepBadge badge = get_badge (row);

  if (row->kind == XITONG_OUTLINE_END)
    xitong_outcome_sign_draw (composer, mark, x, y);
  else
    xitong_step_badge_draw (composer, mark, &badge, x + 0.5 * xitong_step_badge_measure (composer, &badge), y);
}

static XitongKeyRow
make_row (XitongComposer         *composer,
          guint                   index,
          const XitongOutlineRow *row)
{
  g_autofree char *key = g_strdup_printf ("key:%u", index);
  XitongKeyRow made = {
    .mark = xitong_mark_new (XITONG_MARK_KEY, key), .text = xitong_walk_text_dup (composer->outline, row, composer->language),
    .depth = row->depth, .is_heading = row->kind == XITONG_OUTLINE_HEADING, .sign = row,
    .ink = row->walked->missing ? XITONG_INK_QUIET_TEXT : XITONG_INK_NONE,
  };

  xitong_mark_set (made.mark, "procedure", xitong_entity_get_id (composer->outline->procedure));
  if (row->kind == XITONG_OUTLINE_STEP)
    xitong_mark_set (made.mark, "step", row->number != NULL ? row->number : "unordered");
  return made;
}

double
xitong_walk_key_add (XitongComposer *composer,
                     double          y)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (XitongKeyRow));

  for (guint i = 0; i < composer->outline->rows->len; i++)
    {
      XitongKeyRow row = make_row (composer, i, &g_array_index (composer->outline->rows, XitongOutlineRow, i));

      g_array_append_val (rows, row);
    }
  return xitong_key_list_add (composer, rows, draw_sign, find_widest (composer), xitong_step_badge_get_height (composer), y);
}
