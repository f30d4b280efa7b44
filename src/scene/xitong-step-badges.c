/* xitong-step-badges.c - the numbers of a procedure's steps, at the units where they take place
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-step-badges.h"

#include "xitong-badge-spots.h"
#include "xitong-text-style.h"
#include "xitong-walk-texts.h"

#define RADIUS 4.3
#define RIM 0.9

/* Of a sign: a bullet for what has no number. */
#define NO_ORDER "•"

static const char *
get_text (const XitongStepBadge *badge)
{
  return badge->text != NULL ? badge->text : NO_ORDER;
}

double
xitong_step_badge_get_height (XitongComposer *composer)
{
  return 2 * RADIUS * composer->scale;
}

double
xitong_step_badge_measure (XitongComposer        *composer,
                           const XitongStepBadge *badge)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, get_text (badge), NULL, XITONG_TEXT_MARK, 1000);

  return MAX (xitong_step_badge_get_height (composer), block->width + 4.4 * composer->scale);
}

static void
draw_octagon (XitongMark *mark,
              double      x,
              double      y,
              double      width,
              double      height,
              XitongInk   ink)
{
  const double cut = 0.293 * height;
  const double left = x - 0.5 * width, right = x + 0.5 * width, top = y - 0.5 * height, bottom = y + 0.5 * height;
  XitongGraphic path = xitong_graphic_path (XITONG_INK_NONE, 0, ink);

  xitong_graphic_move_to (&path, left + cut, top);
  xitong_graphic_line_to (&path, right - cut, top);
  xitong_graphic_line_to (&path, right, top + cut);
  xitong_graphic_line_to (&path, right, bottom - cut);
  xitong_graphic_line_to (&path, right - cut, bottom);
  xitong_graphic_line_to (&path, left + cut, bottom);
  xitong_graphic_line_to (&path, left, bottom - cut);
  xitong_graphic_line_to (&path, left, top + cut);
  xitong_graphic_close (&path);
  xitong_mark_add (mark, path);
}

void
xitong_step_badge_draw (XitongComposer        *composer,
                        XitongMark            *mark,
                        const XitongStepBadge *badge,
                        double                 x,
                        double                 y)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (composer->measure, get_text (badge), NULL, XITONG_TEXT_MARK, 1000);
  double width = xitong_step_badge_measure (composer, badge), height = xitong_step_badge_get_height (composer);
  double rim = RIM * composer->scale, size = xitong_text_style_get (XITONG_TEXT_MARK)->size * 7 * composer->scale;
  XitongInk ink = badge->quiet ? XITONG_INK_FRAME : XITONG_INK_LINE;
  XitongGraphic text;

  /* A rim of paper sets it off from what it stands on. */
  if (badge->veto)
    {
      draw_octagon (mark, x, y, width + 2 * rim, height + 2 * rim, XITONG_INK_PAPER);
      draw_octagon (mark, x, y, width, height, ink);
    }
  else
    {
      xitong_mark_add (mark, xitong_graphic_rectangle (x - 0.5 * width - rim, y - 0.5 * height - rim, width + 2 * rim, height + 2 * rim,
                                                       0.5 * height + rim, XITONG_INK_PAPER, XITONG_INK_NONE, 0));
      xitong_mark_add (mark, xitong_graphic_rectangle (x - 0.5 * width, y - 0.5 * height, width, height, 0.5 * height, ink,
                                                       XITONG_INK_NONE, 0));
    }
  text = xitong_graphic_text (&g_array_index (block->lines, XitongTextLine, 0), XITONG_TEXT_MARK, x, y + 0.36 * size, 0);
  text.fill = XITONG_INK_PAPER;
  xitong_mark_add (mark, text);
}

static void
add_badge (XitongComposer         *composer,
           XitongBadgeSpots       *spots,
           guint                   index,
           const XitongOutlineRow *row,
           const XitongUnit       *unit)
{
  const XitongStepBadge badge = { row->number, row->walked->step->veto, row->walked->missing };
  const char *id = xitong_entity_get_id ((gpointer) unit);
  g_autofree char *key = g_strdup_printf ("step:%u:%s", index, id);
  double rims = 2 * RIM * composer->scale;
  XitongPoint at;
  XitongMark *mark;

  if (!xitong_badge_spots_take (spots, unit, xitong_step_badge_measure (composer, &badge) + rims,
                                xitong_step_badge_get_height (composer) + rims, &at))
    return;
  mark = xitong_mark_new (XITONG_MARK_STEP, key);
  xitong_mark_set (mark, "procedure", xitong_entity_get_id (composer->outline->procedure));
  xitong_mark_set (mark, "step", row->number != NULL ? row->number : "unordered");
  xitong_mark_set (mark, "at", id);
  xitong_mark_set (mark, "act", row->walked->step->act);
  xitong_mark_set (mark, "veto", badge.veto ? "yes" : NULL);
  mark->title = xitong_walk_text_dup (composer->outline, row, composer->language);
  xitong_step_badge_draw (composer, mark, &badge, at.x, at.y);
  xitong_scene_add (composer->scene, mark);
}

void
xitong_step_badges_add (XitongComposer *composer)
{
  g_autoptr (XitongBadgeSpots) spots = xitong_badge_spots_new (composer);
  GArray *rows = composer->outline->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (rows, XitongOutlineRow, i);

      for (guint j = 0; row->kind == XITONG_OUTLINE_STEP && j < row->units->len; j++)
        add_badge (composer, spots, i, row, row->units->pdata[j]);
    }
}

void
xitong_outcome_sign_draw (XitongComposer *composer,
                          XitongMark     *mark,
                          double          x,
                          double          y)
{
  double s = composer->scale;
  XitongGraphic path = xitong_graphic_path (XITONG_INK_LINE, 0.9 * s, XITONG_INK_NONE);

  xitong_graphic_move_to (&path, x + 0.5 * s, y);
  xitong_graphic_line_to (&path, x + 7.5 * s, y);
  xitong_graphic_move_to (&path, x + 7.5 * s, y - 2.6 * s);
  xitong_graphic_line_to (&path, x + 7.5 * s, y + 2.6 * s);
  xitong_mark_add (mark, path);
}
