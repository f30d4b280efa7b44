/* xitong-badges.c - small signs at the corners of boxes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-badges.h"

#define TILE 7.6

/* Strokes on a tile: "M" and "L" with coordinates in points from its upper left corner, as in the path data of SVG. */
static const char * const strokes[XITONG_N_BADGES] = {
  [XITONG_BADGE_SIDELINED] = "M 1.5 3.8 L 5.6 3.8 M 3.8 2 L 5.6 3.8 L 3.8 5.6 M 6.3 1.7 L 6.3 5.9",
  [XITONG_BADGE_CONFINED] = "M 1.9 1.2 L 1.9 6.4 M 3.8 1.2 L 3.8 6.4 M 5.7 1.2 L 5.7 6.4",
  [XITONG_BADGE_PARALYSED] = "M 1.4 3.8 L 6.2 3.8 M 1.4 3 L 6.2 3 M 1.4 4.6 L 6.2 4.6",
  [XITONG_BADGE_NOMINAL] = "M 2 1.2 L 4.6 1.2 L 5.8 2.4 L 5.8 6.4 L 2 6.4 L 2 1.2 M 3 3.4 L 4.9 3.4 M 3 4.8 L 4.9 4.8",
  [XITONG_BADGE_REPLACED] = "M 1.3 2.8 L 6.2 2.8 M 4.8 1.4 L 6.2 2.8 M 6.3 4.8 L 1.4 4.8 M 2.8 6.2 L 1.4 4.8",
  [XITONG_BADGE_SPLIT] = "M 4.6 0.9 L 3 3 L 4.7 4.5 L 3.1 6.7",
  [XITONG_BADGE_TARGETED] = "M 3.8 0.6 L 3.8 2.6 M 3.8 5 L 3.8 7 M 0.6 3.8 L 2.6 3.8 M 5 3.8 L 7 3.8",
  [XITONG_BADGE_REHABILITATED] = "M 1.6 4 L 3.2 5.7 L 6.1 1.9",
  [XITONG_BADGE_OTHER_STATE] = "M 3.8 1.3 L 3.8 4.6 M 3.8 5.4 L 3.8 6.4",
  [XITONG_BADGE_PROPOSED] = "M 1.6 3.8 L 2.4 3.8 M 3.4 3.8 L 4.2 3.8 M 5.2 3.8 L 6 3.8",
  [XITONG_BADGE_CUT] = "M 2 2 L 5.6 5.6 M 5.6 2 L 2 5.6",
  [XITONG_BADGE_MOVED] = "M 1.4 3.8 L 6.1 3.8 M 4.2 1.9 L 6.1 3.8 L 4.2 5.7",
  [XITONG_BADGE_CHANGED] = "M 1.3 4.4 L 2.6 3.1 L 5 4.5 L 6.3 3.2",
};

XitongBadge
xitong_badge_find_state (const char *mark_kind)
{
  static const struct
  {
    const char  *id;
    XitongBadge  badge;
  } states[] = {
    { "vacant", XITONG_BADGE_VACANT },
    { "sidelined", XITONG_BADGE_SIDELINED },
    { "confined", XITONG_BADGE_CONFINED },
    { "paralysed", XITONG_BADGE_PARALYSED },
    { "nominal", XITONG_BADGE_NOMINAL },
    { "replaced", XITONG_BADGE_REPLACED },
    { "split", XITONG_BADGE_SPLIT },
    { "targeted", XITONG_BADGE_TARGETED },
    { "rehabilitated", XITONG_BADGE_REHABILITATED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (g_strcmp0 (mark_kind, states[i].id) == 0)
      return states[i].badge;
  return XITONG_BADGE_OTHER_STATE;
}

static void
draw_files (XitongMark *mark,
            double      x,
            double      y,
            XitongInk   ink,
            double      s)
{
  XitongGraphic folder = xitong_graphic_path (ink, 0.8 * s, XITONG_INK_PAPER);
  XitongGraphic lines = xitong_graphic_path (ink, 0.6 * s, XITONG_INK_NONE);

  xitong_graphic_move_to (&folder, x, y);
  xitong_graphic_line_to (&folder, x + 3.2 * s, y);
  xitong_graphic_line_to (&folder, x + 4.2 * s, y + 1.2 * s);
  xitong_graphic_line_to (&folder, x + 9.2 * s, y + 1.2 * s);
  xitong_graphic_line_to (&folder, x + 9.2 * s, y + 7 * s);
  xitong_graphic_line_to (&folder, x, y + 7 * s);
  xitong_graphic_close (&folder);
  xitong_mark_add (mark, folder);
  for (guint i = 0; i < 2; i++)
    {
      xitong_graphic_move_to (&lines, x + 1.8 * s, y + (3.2 + 1.8 * i) * s);
      xitong_graphic_line_to (&lines, x + 7.4 * s, y + (3.2 + 1.8 * i) * s);
    }
  xitong_mark_add (mark, lines);
}

static void
draw_strokes (XitongMark *mark,
              const char *data,
              double      x,
              double      y,
              XitongInk   ink,
              double      s)
{
  XitongGraphic path = xitong_graphic_path (ink, 0.8 * s, XITONG_INK_NONE);
  const char *at = data;

  while (*at != '\0')
    {
      gboolean move = *at == 'M';
      char *next = NULL;
      double px, py;

      px = g_ascii_strtod (at + 1, &next);
      py = g_ascii_strtod (next, &next);
      if (move)
        xitong_graphic_move_to (&path, x + px * s, y + py * s);
      else
        xitong_graphic_line_to (&path, x + px * s, y + py * s);
      at = *next == ' ' ? next + 1 : next;
    }
  xitong_mark_add (mark, path);
}

void
xitong_badge_draw (XitongMark  *mark,
                   XitongBadge  badge,
                   double       x,
                   double       y,
                   XitongInk    ink,
                   double       scale)
{
  double tile = TILE * scale;
  gboolean round = badge == XITONG_BADGE_VACANT || badge == XITONG_BADGE_TARGETED || badge >= XITONG_BADGE_PROPOSED;

  g_return_if_fail (badge < XITONG_N_BADGES);

  if (badge == XITONG_BADGE_FILES)
    {
      draw_files (mark, x, y, ink, scale);
      return;
    }
  xitong_mark_add (mark, xitong_graphic_rectangle (x, y, tile, tile, (round ? 0.5 * TILE : 1.2) * scale,
                                                   XITONG_INK_PAPER, ink, 0.8 * scale));
  if (badge == XITONG_BADGE_VACANT)
    {
      static const double dashes[] = { 1.1, 0.9 };
      double scaled[] = { dashes[0] * scale, dashes[1] * scale };
      XitongGraphic ring = xitong_graphic_circle (x + 0.5 * tile, y + 0.5 * tile, 1.9 * scale, XITONG_INK_NONE, ink,
                                                  0.7 * scale);

      xitong_graphic_set_dashes (&ring, scaled, 2, FALSE);
      xitong_mark_add (mark, ring);
    }
  else
    draw_strokes (mark, strokes[badge], x, y, ink, scale);
}
