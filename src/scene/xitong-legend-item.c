/* xitong-legend-item.c - samples of the signs that a legend explains
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend-item.h"

#include "xitong-box-shapes.h"
#include "xitong-comparison.h"
#include "xitong-text-style.h"

#define SAMPLE 24.0

static void
draw_box (XitongComposer         *composer,
          XitongMark             *mark,
          const XitongLegendItem *item,
          double                  x,
          double                  y)
{
  double s = composer->scale;
  XitongBoxLook look = {
    .kind = item->kind == XITONG_LEGEND_BOX ? item->unit_kind : XITONG_UNIT_SECTION,
    .rectangle = { x, y - 3.6 * s, 18 * s, 7.2 * s },
    .ink = XITONG_INK_SAMPLE, .fill = XITONG_INK_PAPER, .width = 0.9 * s, .presence = 1, .scale = s,
  };

  if (item->kind == XITONG_LEGEND_SEVERAL)
    {
      look.rectangle = (XitongRectangle) { x, y - 2 * s, 16 * s, 6.4 * s };
      look.stack = 2 * s;
    }
  /* Its ground line is below it. */
  if (item->kind == XITONG_LEGEND_BOX && item->unit_kind == XITONG_UNIT_SITE)
    look.rectangle.height -= 0.8 * s;
  look.dashed = item->kind == XITONG_LEGEND_INFERRED_BOX;
  look.hatched = item->kind == XITONG_LEGEND_IDLE_BOX;
  if (item->kind == XITONG_LEGEND_REPORTED_BOX)
    {
      look.presence = XITONG_REPORTED_PRESENCE;
      look.width = XITONG_REPORTED_WIDTH * s;
    }
  if (item->kind == XITONG_LEGEND_QUIET_BOX)
    {
      look.width = 0.5 * s;
      look.presence = XITONG_QUIET_PRESENCE;
    }
  if (item->kind == XITONG_LEGEND_GHOST)
    {
      look.width = 0.5 * s;
      look.fill = xitong_ink_of_role (XITONG_INK_ZONE, XITONG_ROLE_NONE);
    }
  xitong_box_shape_draw (mark, &look);
}

static void
draw_sign (XitongComposer         *composer,
           XitongMark             *mark,
           const XitongLegendItem *item,
           double                  x,
           double                  y)
{
  g_autoptr (XitongTextBlock) block = NULL;
  XitongPlacedText text = { .x = x + 9 * composer->scale, .align = 0 };

  block = xitong_text_measure (composer->measure, item->sign, NULL, XITONG_TEXT_LEGEND, 1000);
  text.block = block;
  text.y = y - 0.5 * block->line_height - composer->dy;
  xitong_composer_add_text (composer, mark, &text, XITONG_INK_NONE, NULL);
}

static void
draw_stroke (XitongMark            *mark,
             const XitongLineStyle *style,
             XitongInk              ink,
             double                 from,
             double                 to,
             double                 y,
             double                 width,
             double                 s)
{
  XitongGraphic path = xitong_graphic_path (ink, width, XITONG_INK_NONE);
  double dashes[XITONG_MAX_DASHES];

  for (guint i = 0; i < style->n_dashes; i++)
    dashes[i] = style->dashes[i] * s;
  xitong_graphic_set_dashes (&path, dashes, style->n_dashes, style->round);
  xitong_graphic_move_to (&path, from, y);
  xitong_graphic_line_to (&path, to, y);
  xitong_mark_add (mark, path);
}

static void
draw_line (XitongComposer         *composer,
           XitongMark             *mark,
           const XitongLegendItem *item,
           double                  x,
           double                  y)
{
  const XitongLineStyle *style = item->style != NULL ? item->style : &xitong_subordination_style;
  double s = composer->scale, back = xitong_head_get_length (item->head) * s;
  XitongPoint end = { x + SAMPLE * s, y }, start = { x, y };
  XitongPoint onward = { 1, 0 }, backward = { -1, 0 };
  XitongInk ink = style == xitong_line_style_get (XITONG_STYLE_PLACING) ? XITONG_INK_SOFT_LINE : XITONG_INK_LINE;

  if (item->kind == XITONG_LEGEND_NOMINAL)
    {
      draw_stroke (mark, style, ink, start.x, end.x, y, 2.2 * s, s);
      draw_stroke (mark, style, XITONG_INK_PAPER, start.x, end.x, y, 0.9 * s, s);
      return;
    }
  if (item->kind == XITONG_LEGEND_PROPOSED)
    {
      draw_stroke (mark, style, ink, start.x, end.x, y, XITONG_RECEDING_WIDTH * style->width * s, s);
      return;
    }
  draw_stroke (mark, style, ink, start.x + (item->both_ends ? back : 0), end.x - back, y, style->width * s, s);
  xitong_head_draw (mark, item->head, &end, &onward, ink, 1, s);
  if (item->both_ends)
    xitong_head_draw (mark, item->head, &start, &backward, ink, 1, s);
}

static void
draw_denied (XitongComposer         *composer,
             XitongMark             *mark,
             const XitongLegendItem *item,
             double                  x,
             double                  y)
{
  double s = composer->scale, middle = x + 0.5 * SAMPLE * s;
  XitongGraphic cross = xitong_graphic_path (XITONG_INK_LINE, 1.1 * s, XITONG_INK_NONE);

  draw_line (composer, mark, item, x, y);
  for (int side = -1; side <= 1; side += 2)
    {
      xitong_graphic_move_to (&cross, middle - 2.8 * s, y - side * 2.8 * s);
      xitong_graphic_line_to (&cross, middle + 2.8 * s, y + side * 2.8 * s);
    }
  xitong_mark_add (mark, cross);
}

static void
draw_bar (XitongComposer *composer,
          XitongMark     *mark,
          double          x,
          double          y)
{
  XitongGraphic path = xitong_graphic_path (XITONG_INK_BAR, 4.4 * composer->scale, XITONG_INK_NONE);

  path.style = XITONG_STROKE_BAR;
  xitong_graphic_move_to (&path, x, y);
  xitong_graphic_line_to (&path, x + SAMPLE * composer->scale, y);
  xitong_mark_add (mark, path);
}

static void
draw_stub (XitongComposer *composer,
           XitongMark     *mark,
           double          x,
           double          y)
{
  double s = composer->scale;

  draw_stroke (mark, &xitong_subordination_style, XITONG_INK_SAMPLE, x + 9 * s, x + 18 * s, y, 0.9 * s, s);
  xitong_mark_add (mark, xitong_graphic_circle (x + 9 * s, y, 1.4 * s, XITONG_INK_PAPER, XITONG_INK_SAMPLE, 0.8 * s));
}

static void
draw_step (XitongComposer         *composer,
           XitongMark             *mark,
           const XitongLegendItem *item,
           double                  x,
           double                  y)
{
  const XitongStepBadge badge = { item->sign, item->veto, FALSE };

  xitong_step_badge_draw (composer, mark, &badge, x + 9 * composer->scale, y);
}

static void
draw_formality (XitongComposer         *composer,
                XitongMark             *mark,
                const XitongLegendItem *item,
                double                  x,
                double                  y)
{
  double s = composer->scale, width = xitong_subordination_style.width * s;
  XitongPoint middle = { x + 0.5 * SAMPLE * s, y };

  if (item->formality == XITONG_FORMALITY_PAPER)
    {
      draw_stroke (mark, &xitong_subordination_style, XITONG_INK_LINE, x, x + SAMPLE * s, y, width + 1.3 * s, s);
      draw_stroke (mark, &xitong_subordination_style, XITONG_INK_PAPER, x, x + SAMPLE * s, y, width, s);
    }
  else
    draw_stroke (mark, &xitong_subordination_style, XITONG_INK_LINE, x, x + SAMPLE * s, y,
                 item->formality == XITONG_FORMALITY_PRACTICE ? 1.6 * width : width, s);
  xitong_line_sign_draw (mark, item->formality, item->denied, &middle, XITONG_INK_LINE, s);
}

void
xitong_legend_item_draw (XitongComposer         *composer,
                         XitongMark             *mark,
                         const XitongLegendItem *item,
                         double                  x,
                         double                  y)
{
  double s = composer->scale;

  switch (item->kind)
    {
    case XITONG_LEGEND_BOX:
    case XITONG_LEGEND_SEVERAL:
    case XITONG_LEGEND_INFERRED_BOX:
    case XITONG_LEGEND_REPORTED_BOX:
    case XITONG_LEGEND_GHOST:
    case XITONG_LEGEND_IDLE_BOX:
    case XITONG_LEGEND_QUIET_BOX:
      draw_box (composer, mark, item, x, y);
      break;
    case XITONG_LEGEND_BADGE:
      xitong_badge_draw (mark, item->badge, x + 4.4 * s, y - 3.7 * s, XITONG_INK_SAMPLE, s);
      break;
    case XITONG_LEGEND_SIGN:
      draw_sign (composer, mark, item, x, y);
      break;
    case XITONG_LEGEND_STUB:
      draw_stub (composer, mark, x, y);
      break;
    case XITONG_LEGEND_DENIED:
      draw_denied (composer, mark, item, x, y);
      break;
    case XITONG_LEGEND_BAR:
      draw_bar (composer, mark, x, y);
      break;
    case XITONG_LEGEND_LETTER:
      xitong_comparison_draw_badge (composer, mark, item->sign, x + 9 * composer->scale, y);
      break;
    case XITONG_LEGEND_STEP:
      draw_step (composer, mark, item, x, y);
      break;
    case XITONG_LEGEND_OUTCOME:
      xitong_outcome_sign_draw (composer, mark, x + 5 * s, y);
      break;
    case XITONG_LEGEND_FORMALITY:
      draw_formality (composer, mark, item, x, y);
      break;
    case XITONG_LEGEND_LINE:
    case XITONG_LEGEND_NOMINAL:
    case XITONG_LEGEND_PROPOSED:
    default:
      draw_line (composer, mark, item, x, y);
      break;
    }
}
