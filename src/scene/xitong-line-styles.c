/* xitong-line-styles.c - dash, weight and head of each style of tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-line-styles.h"

const XitongLineStyle xitong_subordination_style = { 0.9, { 0 }, 0, FALSE, XITONG_HEAD_NONE };

static const XitongLineStyle styles[] = {
  [0] = { 0.9, { 0 }, 0, FALSE, XITONG_HEAD_NONE },
  [XITONG_STYLE_AUTHORITY] = { 1.5, { 0 }, 0, FALSE, XITONG_HEAD_FILLED },
  [XITONG_STYLE_OVERSIGHT] = { 1.1, { 9, 1.6 }, 2, FALSE, XITONG_HEAD_HOLLOW },
  [XITONG_STYLE_OVERRULING] = { 1.1, { 5, 2.2 }, 2, FALSE, XITONG_HEAD_DOUBLE },
  [XITONG_STYLE_ADVICE] = { 0.7, { 0 }, 0, FALSE, XITONG_HEAD_OPEN },
  [XITONG_STYLE_WATCHING] = { 1.25, { 0, 2.7 }, 2, TRUE, XITONG_HEAD_EYE },
  [XITONG_STYLE_PLACING] = { 0.9, { 7, 1.8, 1, 1.8 }, 4, FALSE, XITONG_HEAD_DIAMOND },
  [XITONG_STYLE_ACTING] = { 1.1, { 2, 1.6 }, 2, FALSE, XITONG_HEAD_SQUARE },
  [XITONG_STYLE_AGAINST] = { 1.1, { 4.4, 1.4, 1.1, 1.4, 1.1, 1.4 }, 6, FALSE, XITONG_HEAD_BARRED },
};

const XitongLineStyle *
xitong_line_style_get (XitongTieStyle style)
{
  return &styles[(guint) style < G_N_ELEMENTS (styles) ? (guint) style : 0];
}

XitongHead
xitong_line_style_find_head (XitongTieStyle  style,
                             const char     *kind)
{
  if (style == XITONG_STYLE_WATCHING
      && (g_strcmp0 (kind, "report") == 0 || g_strcmp0 (kind, "disclosure") == 0))
    return XITONG_HEAD_OPEN;
  return xitong_line_style_get (style)->head;
}

double
xitong_head_get_length (XitongHead head)
{
  switch (head)
    {
    case XITONG_HEAD_FILLED:
    case XITONG_HEAD_EYE:
    case XITONG_HEAD_DIAMOND:
      return 4;
    case XITONG_HEAD_HOLLOW:
      return 5.2;
    case XITONG_HEAD_DOUBLE:
      return 0.62;
    case XITONG_HEAD_OPEN:
      return 0.8;
    case XITONG_HEAD_SQUARE:
      return 3.4;
    case XITONG_HEAD_BARRED:
      return 5;
    case XITONG_HEAD_NONE:
    default:
      return 0;
    }
}

typedef struct
{
  XitongMark        *mark;
  const XitongPoint *tip;
  const XitongPoint *direction;
  XitongInk          ink;
  double             presence;
  double             scale;
} Head;

/* The point @back before the tip and @aside to the left of the line. */
static XitongPoint
at (const Head *self,
    double      back,
    double      aside)
{
  double b = back * self->scale, a = aside * self->scale;
  XitongPoint point = {
    self->tip->x - b * self->direction->x + a * self->direction->y,
    self->tip->y - b * self->direction->y - a * self->direction->x,
  };

  return point;
}

static void
move_to (const Head    *self,
         XitongGraphic *path,
         double         back,
         double         aside)
{
  XitongPoint point = at (self, back, aside);

  xitong_graphic_move_to (path, point.x, point.y);
}

static void
line_to (const Head    *self,
         XitongGraphic *path,
         double         back,
         double         aside)
{
  XitongPoint point = at (self, back, aside);

  xitong_graphic_line_to (path, point.x, point.y);
}

static void
add (const Head    *self,
     XitongGraphic  path)
{
  path.presence = self->presence;
  xitong_mark_add (self->mark, path);
}

static void
draw_triangle (const Head *self,
               double      length,
               double      half,
               gboolean    hollow)
{
  XitongGraphic path;

  if (hollow)
    path = xitong_graphic_path (self->ink, 0.8 * self->scale, XITONG_INK_PAPER);
  else
    path = xitong_graphic_path (XITONG_INK_NONE, 0, self->ink);
  move_to (self, &path, hollow ? 0.6 : 0.2, 0);
  line_to (self, &path, length, half);
  line_to (self, &path, length, -half);
  xitong_graphic_close (&path);
  add (self, path);
}

static void
draw_angle (const Head *self,
            double      back,
            double      length,
            double      half,
            double      width)
{
  XitongGraphic path = xitong_graphic_path (self->ink, width * self->scale, XITONG_INK_NONE);

  move_to (self, &path, back + length, half);
  line_to (self, &path, back, 0);
  line_to (self, &path, back + length, -half);
  add (self, path);
}

static void
draw_diamond (const Head *self)
{
  XitongGraphic path = xitong_graphic_path (self->ink, 0.8 * self->scale, XITONG_INK_PAPER);

  move_to (self, &path, 0.2, 0);
  line_to (self, &path, 3.1, 2.1);
  line_to (self, &path, 6, 0);
  line_to (self, &path, 3.1, -2.1);
  xitong_graphic_close (&path);
  add (self, path);
}

static void
draw_eye (const Head *self)
{
  XitongPoint middle = at (self, 2.5, 0);

  add (self, xitong_graphic_circle (middle.x, middle.y, 2.1 * self->scale, XITONG_INK_PAPER, self->ink,
                                    0.8 * self->scale));
  add (self, xitong_graphic_circle (middle.x, middle.y, 0.85 * self->scale, self->ink, XITONG_INK_NONE, 0));
}

static void
draw_square (const Head *self)
{
  XitongGraphic path = xitong_graphic_path (XITONG_INK_NONE, 0, self->ink);

  move_to (self, &path, 0.2, 1.8);
  line_to (self, &path, 3.8, 1.8);
  line_to (self, &path, 3.8, -1.8);
  line_to (self, &path, 0.2, -1.8);
  xitong_graphic_close (&path);
  add (self, path);
}

static void
draw_barred (const Head *self)
{
  XitongGraphic path = xitong_graphic_path (self->ink, 1.2 * self->scale, XITONG_INK_NONE);

  move_to (self, &path, 0.9, 2.7);
  line_to (self, &path, 0.9, -2.7);
  add (self, path);
  path = xitong_graphic_path (XITONG_INK_NONE, 0, self->ink);
  move_to (self, &path, 1.5, 0);
  line_to (self, &path, 6.2, 2.1);
  line_to (self, &path, 6.2, -2.1);
  xitong_graphic_close (&path);
  add (self, path);
}

void
xitong_head_draw (XitongMark        *mark,
                  XitongHead         head,
                  const XitongPoint *tip,
                  const XitongPoint *direction,
                  XitongInk          ink,
                  double             presence,
                  double             scale)
{
  Head self = { mark, tip, direction, ink, presence, scale };

  switch (head)
    {
    case XITONG_HEAD_FILLED:
      draw_triangle (&self, 5.4, 2.5, FALSE);
      break;
    case XITONG_HEAD_HOLLOW:
      draw_triangle (&self, 5.8, 2.5, TRUE);
      break;
    case XITONG_HEAD_DOUBLE:
      draw_angle (&self, 0.12, 3.6, 2.4, 1);
      draw_angle (&self, 3.12, 3.6, 2.4, 1);
      break;
    case XITONG_HEAD_OPEN:
      draw_angle (&self, 0.3, 3.9, 2.3, 0.9);
      break;
    case XITONG_HEAD_EYE:
      draw_eye (&self);
      break;
    case XITONG_HEAD_DIAMOND:
      draw_diamond (&self);
      break;
    case XITONG_HEAD_SQUARE:
      draw_square (&self);
      break;
    case XITONG_HEAD_BARRED:
      draw_barred (&self);
      break;
    case XITONG_HEAD_NONE:
    default:
      break;
    }
}
