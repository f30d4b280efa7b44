/* xitong-strip-panel.c - a small chart without words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-strip-panel.h"

#include "xitong-line-styles.h"

/* Journals ask for lines of a quarter of a point or more: that is left for what is going. */
#define THINNEST 0.35
#define THINNEST_OF_ALL 0.25

/* What is nearly gone would be but a pale trace on a tinted ground. */
#define SLIGHTEST 0.05
#define HALF_THERE 0.75
#define FRAME_RADIUS 4.0

/* In points at a type size of 7. */
#define LEAST_HEIGHT 6.2

static void
shrink_point (XitongPoint *point,
              double       scale,
              double       dx,
              double       dy)
{
  point->x = dx + scale * point->x;
  point->y = dy + scale * point->y;
}

static void
shrink_graphic (XitongGraphic *graphic,
                double         scale,
                double         dx,
                double         dy)
{
  for (guint i = 0; graphic->path != NULL && i < graphic->path->len; i++)
    {
      shrink_point (&g_array_index (graphic->path, XitongPathStep, i).to, scale, dx, dy);
      shrink_point (&g_array_index (graphic->path, XitongPathStep, i).control, scale, dx, dy);
    }
  graphic->rectangle = (XitongRectangle) {
    dx + scale * graphic->rectangle.x, dy + scale * graphic->rectangle.y, scale * graphic->rectangle.width,
    scale * graphic->rectangle.height,
  };
  graphic->radius *= scale;
  graphic->width = MAX (scale * graphic->width, MIN (THINNEST, graphic->width));
  for (guint i = 0; i < graphic->n_dashes; i++)
    graphic->dashes[i] *= scale;
}

/* Texts, and the clear grounds behind them. */
static gboolean
is_of_texts (const XitongGraphic *graphic,
             guint                index)
{
  if (graphic->kind == XITONG_GRAPHIC_TEXT || graphic->fill == XITONG_INK_LABEL_GROUND)
    return TRUE;
  return index > 0 && graphic->fill == XITONG_INK_PAPER && graphic->stroke == XITONG_INK_NONE;
}

/* Where its name stood there is a gap, which says nothing without the name. */
static XitongGraphic
close_frame (const XitongGraphic *frame)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  XitongGraphic closed;

  if (frame->kind != XITONG_GRAPHIC_PATH)
    return xitong_graphic_copy (frame);
  for (guint i = 0; i < frame->path->len; i++)
    {
      const XitongPoint *to = &g_array_index (frame->path, XitongPathStep, i).to;

      left = MIN (left, to->x);
      top = MIN (top, to->y);
      right = MAX (right, to->x);
      bottom = MAX (bottom, to->y);
    }
  closed = xitong_graphic_rectangle (left, top, right - left, bottom - top, FRAME_RADIUS, frame->fill, frame->stroke, frame->width);
  closed.presence = frame->presence;
  return closed;
}

/* The height of a box with room for a number in it; a ring is round the box. */
static double
find_least_height (const XitongMark *mark,
                   double            scale)
{
  return LEAST_HEIGHT * scale + (mark->mark_class == XITONG_MARK_RING ? 2 * THINNEST : 0);
}

static const XitongRectangle *
find_box (const XitongMark *mark)
{
  if (mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_GHOST)
    return &mark->box;
  if (mark->mark_class == XITONG_MARK_RING && mark->graphics->len > 0)
    return &g_array_index (mark->graphics, XitongGraphic, 0).rectangle;
  return NULL;
}

/* A box that has got too low for its number is drawn a little higher. */
static void
heighten (XitongMark *mark,
          double      least)
{
  const XitongRectangle *found = find_box (mark);
  XitongRectangle box = found != NULL ? *found : (XitongRectangle) { 0 };
  double middle = box.y + 0.5 * box.height, times = box.height > 0 ? least / box.height : 0;

  if (times <= 1)
    return;
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      for (guint j = 0; graphic->path != NULL && j < graphic->path->len; j++)
        {
          XitongPathStep *step = &g_array_index (graphic->path, XitongPathStep, j);

          step->to.y = middle + times * (step->to.y - middle);
          step->control.y = middle + times * (step->control.y - middle);
        }
      graphic->rectangle.y = middle + times * (graphic->rectangle.y - middle);
      graphic->rectangle.height *= times;
    }
  if (mark->box.height > 0)
    mark->box = (XitongRectangle) { box.x, middle - 0.5 * least, box.width, least };
}

XitongMark *
xitong_strip_panel_shrink (const XitongMark *mark,
                           const char       *prefix,
                           double            scale,
                           double            text_scale,
                           double            dx,
                           double            dy)
{
  g_autofree char *key = g_strconcat (prefix, ":", mark->key, NULL);
  gboolean is_frame = mark->mark_class == XITONG_MARK_FRAME;
  g_autoptr (XitongMark) small = xitong_mark_new (mark->mark_class, key);

  small->title = g_strdup (mark->title);
  small->presence = mark->presence;
  for (guint i = 0; i < mark->attributes->len; i++)
    xitong_mark_set (small, g_array_index (mark->attributes, XitongMarkAttribute, i).name,
                     g_array_index (mark->attributes, XitongMarkAttribute, i).value);
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);
      XitongGraphic copy;

      if (is_of_texts (graphic, i) || mark->opacity * graphic->opacity < SLIGHTEST)
        continue;
      copy = is_frame ? close_frame (graphic) : xitong_graphic_copy (graphic);
      shrink_graphic (&copy, scale, dx, dy);
      copy.presence *= mark->opacity * graphic->opacity;
      /* Where all ink is black, only its breadth tells that something is half gone. */
      if (mark->opacity * graphic->opacity < HALF_THERE)
        copy.width = MIN (copy.width, MAX (THINNEST_OF_ALL, XITONG_RECEDING_WIDTH * copy.width));
      copy.opacity = 1;
      xitong_mark_add (small, copy);
    }
  if (mark->box.width > 0)
    small->box = (XitongRectangle) { dx + scale * mark->box.x, dy + scale * mark->box.y, scale * mark->box.width, scale * mark->box.height };
  heighten (small, find_least_height (small, text_scale));
  return small->graphics->len > 0 ? g_steal_pointer (&small) : NULL;
}
