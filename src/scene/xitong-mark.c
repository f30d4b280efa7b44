/* xitong-mark.c - one thing of a scene, which stays itself from scene to scene
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-mark.h"

#include <math.h>

G_DEFINE_BOXED_TYPE (XitongMark, xitong_mark, xitong_mark_ref, xitong_mark_unref)

static void
attribute_clear (gpointer attribute)
{
  g_free (((XitongMarkAttribute *) attribute)->value);
}

XitongMark *
xitong_mark_new (XitongMarkClass  mark_class,
                 const char      *key)
{
  XitongMark *self = g_atomic_rc_box_new0 (XitongMark);

  self->mark_class = mark_class;
  self->key = g_strdup (key);
  self->presence = 1;
  self->opacity = 1;
  self->attributes = g_array_new (FALSE, FALSE, sizeof (XitongMarkAttribute));
  g_array_set_clear_func (self->attributes, attribute_clear);
  self->graphics = g_array_new (FALSE, FALSE, sizeof (XitongGraphic));
  g_array_set_clear_func (self->graphics, (GDestroyNotify) xitong_graphic_clear);
  return self;
}

XitongMark *
xitong_mark_new_like (const XitongMark *self)
{
  XitongMark *like = g_atomic_rc_box_new0 (XitongMark);

  like->mark_class = self->mark_class;
  /* Its words are those of the first of all that are alike: there is one in every frame. */
  like->owner = xitong_mark_ref (self->owner != NULL ? self->owner : (XitongMark *) self);
  like->key = self->key;
  like->title = self->title;
  like->description = self->description;
  like->presence = self->presence;
  like->opacity = self->opacity;
  like->attributes = g_array_ref (self->attributes);
  like->graphics = g_array_sized_new (FALSE, FALSE, sizeof (XitongGraphic), self->graphics->len);
  g_array_set_clear_func (like->graphics, (GDestroyNotify) xitong_graphic_clear);
  return like;
}

XitongMark *
xitong_mark_ref (XitongMark *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
mark_clear (gpointer data)
{
  XitongMark *self = data;

  if (self->owner != NULL)
    xitong_mark_unref (self->owner);
  else
    {
      g_free (self->key);
      g_free (self->title);
      g_free (self->description);
    }
  g_array_unref (self->attributes);
  g_array_unref (self->graphics);
  g_clear_pointer (&self->route, g_array_unref);
  g_clear_pointer (&self->breaks, g_array_unref);
}

void
xitong_mark_unref (XitongMark *self)
{
  g_atomic_rc_box_release_full (self, mark_clear);
}

XitongMark *
xitong_mark_copy (const XitongMark *self)
{
  XitongMark *copy = xitong_mark_new (self->mark_class, self->key);

  copy->title = g_strdup (self->title);
  copy->description = g_strdup (self->description);
  copy->bounds = self->bounds;
  copy->box = self->box;
  copy->presence = self->presence;
  copy->opacity = self->opacity;
  if (self->route != NULL)
    copy->route = g_array_copy (self->route);
  if (self->breaks != NULL)
    copy->breaks = g_array_copy (self->breaks);
  for (guint i = 0; i < self->attributes->len; i++)
    {
      XitongMarkAttribute *attribute = &g_array_index (self->attributes, XitongMarkAttribute, i);

      xitong_mark_set (copy, attribute->name, attribute->value);
    }
  for (guint i = 0; i < self->graphics->len; i++)
    xitong_mark_add (copy, xitong_graphic_copy (&g_array_index (self->graphics, XitongGraphic, i)));
  return copy;
}

XitongGraphic *
xitong_mark_add (XitongMark    *self,
                 XitongGraphic  graphic)
{
  g_array_append_val (self->graphics, graphic);
  return &g_array_index (self->graphics, XitongGraphic, self->graphics->len - 1);
}

void
xitong_mark_set (XitongMark *self,
                 const char *name,
                 const char *value)
{
  XitongMarkAttribute attribute = { name, g_strdup (value) };

  if (value != NULL)
    g_array_append_val (self->attributes, attribute);
}

const char *
xitong_mark_get (const XitongMark *self,
                 const char       *name)
{
  for (guint i = 0; i < self->attributes->len; i++)
    {
      XitongMarkAttribute *attribute = &g_array_index (self->attributes, XitongMarkAttribute, i);

      if (g_str_equal (attribute->name, name))
        return attribute->value;
    }
  return NULL;
}

void
xitong_mark_translate (XitongMark *self,
                       double      dx,
                       double      dy)
{
  self->bounds.x += dx;
  self->bounds.y += dy;
  self->box.x += dx;
  self->box.y += dy;
  for (guint i = 0; i < self->graphics->len; i++)
    xitong_graphic_translate (&g_array_index (self->graphics, XitongGraphic, i), dx, dy);
  for (guint i = 0; self->route != NULL && i < self->route->len; i++)
    {
      g_array_index (self->route, XitongPoint, i).x += dx;
      g_array_index (self->route, XitongPoint, i).y += dy;
    }
}

void
xitong_mark_finish (XitongMark *self,
                    double      font_size)
{
  self->bounds = (XitongRectangle) { 0, 0, 0, 0 };
  for (guint i = 0; i < self->graphics->len; i++)
    {
      XitongRectangle bounds;

      bounds = xitong_graphic_get_bounds (&g_array_index (self->graphics, XitongGraphic, i), font_size);
      xitong_rectangle_unite (&self->bounds, &bounds);
    }
}

const char *
xitong_mark_class_word (XitongMarkClass mark_class)
{
  static const char * const words[XITONG_N_MARKS] = {
    "ground", "title", "frame", "zone", "row", "subordination", "tie", "holder", "unit", "ghost", "succession", "ring", "step", "key", "comparison", "legend", "caption",
  };

  g_return_val_if_fail (mark_class < XITONG_N_MARKS, words[0]);

  return words[mark_class];
}

static double
distance_to_rectangle (const XitongRectangle *rectangle,
                       double                 x,
                       double                 y)
{
  double dx = MAX (MAX (rectangle->x - x, x - rectangle->x - rectangle->width), 0);
  double dy = MAX (MAX (rectangle->y - y, y - rectangle->y - rectangle->height), 0);

  return hypot (dx, dy);
}

static double
distance_to_piece (const XitongPoint *a,
                   const XitongPoint *b,
                   double             x,
                   double             y)
{
  double dx = b->x - a->x, dy = b->y - a->y;
  double square = dx * dx + dy * dy;
  double along = square > 0 ? ((x - a->x) * dx + (y - a->y) * dy) / square : 0;

  along = CLAMP (along, 0, 1);
  return hypot (a->x + along * dx - x, a->y + along * dy - y);
}

static gboolean
is_break (const XitongMark *self,
          guint             index)
{
  for (guint i = 0; self->breaks != NULL && i < self->breaks->len; i++)
    if (g_array_index (self->breaks, guint, i) == index)
      return TRUE;
  return FALSE;
}

double
xitong_mark_get_distance (const XitongMark *self,
                          double            x,
                          double            y)
{
  double nearest = G_MAXDOUBLE;

  if (self->box.width > 0)
    return distance_to_rectangle (&self->box, x, y);
  if (self->route == NULL)
    return distance_to_rectangle (&self->bounds, x, y);
  for (guint i = 1; i < self->route->len; i++)
    if (!is_break (self, i))
      nearest = MIN (nearest, distance_to_piece (&g_array_index (self->route, XitongPoint, i - 1),
                                                 &g_array_index (self->route, XitongPoint, i), x, y));
  return nearest;
}
