/* xitong-strip-panel.c - a small chart without words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-strip-panel.h"

/* Journals ask for lines of a quarter of a point or more. */
#define THINNEST 0.35

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

XitongMark *
xitong_strip_panel_shrink (const XitongMark *mark,
                           const char       *prefix,
                           double            scale,
                           double            dx,
                           double            dy)
{
  g_autofree char *key = g_strconcat (prefix, ":", mark->key, NULL);
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

      if (is_of_texts (graphic, i) || mark->opacity * graphic->opacity <= 0)
        continue;
      copy = xitong_graphic_copy (graphic);
      shrink_graphic (&copy, scale, dx, dy);
      copy.presence *= mark->opacity * graphic->opacity;
      copy.opacity = 1;
      xitong_mark_add (small, copy);
    }
  if (mark->box.width > 0)
    small->box = (XitongRectangle) { dx + scale * mark->box.x, dy + scale * mark->box.y, scale * mark->box.width, scale * mark->box.height };
  return small->graphics->len > 0 ? g_steal_pointer (&small) : NULL;
}
