/* xitong-graphic.c - one shape or one line of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-graphic.h"

#include "xitong-text-style.h"

#include <string.h>

XitongGraphic
xitong_graphic_path (XitongInk stroke,
                     double    width,
                     XitongInk fill)
{
  XitongGraphic self = {
    .kind = XITONG_GRAPHIC_PATH, .stroke = stroke, .fill = fill, .width = width, .presence = 1, .opacity = 1,
  };

  self.path = g_array_new (FALSE, FALSE, sizeof (XitongPathStep));
  return self;
}

XitongGraphic
xitong_graphic_rectangle (double    x,
                          double    y,
                          double    width,
                          double    height,
                          double    radius,
                          XitongInk fill,
                          XitongInk stroke,
                          double    stroke_width)
{
  XitongGraphic self = {
    .kind = XITONG_GRAPHIC_RECTANGLE, .stroke = stroke, .fill = fill, .width = stroke_width, .presence = 1, .opacity = 1,
    .rectangle = { x, y, width, height }, .radius = MIN (radius, 0.5 * MIN (width, height)),
  };

  return self;
}

XitongGraphic
xitong_graphic_circle (double    x,
                       double    y,
                       double    radius,
                       XitongInk fill,
                       XitongInk stroke,
                       double    stroke_width)
{
  XitongGraphic self = {
    .kind = XITONG_GRAPHIC_CIRCLE, .stroke = stroke, .fill = fill, .width = stroke_width, .presence = 1, .opacity = 1,
    .rectangle = { x, y, 0, 0 }, .radius = radius,
  };

  return self;
}

XitongGraphic
xitong_graphic_text (const XitongTextLine *line,
                     XitongTextRole        role,
                     double                x,
                     double                y,
                     int                   align)
{
  XitongGraphic self = {
    .kind = XITONG_GRAPHIC_TEXT, .fill = xitong_text_style_get (role)->ink, .presence = 1, .opacity = 1, .role = role,
    .at = { x, y }, .align = align, .text_width = line->width,
  };

  self.text = g_ref_string_new (line->text);
  return self;
}

void
xitong_graphic_set_dashes (XitongGraphic *self,
                           const double  *dashes,
                           guint          n_dashes,
                           gboolean       round)
{
  g_return_if_fail (n_dashes <= XITONG_MAX_DASHES);

  for (guint i = 0; i < n_dashes; i++)
    self->dashes[i] = dashes[i];
  self->n_dashes = n_dashes;
  self->round = round;
}

XitongGraphic
xitong_graphic_copy (const XitongGraphic *self)
{
  XitongGraphic copy = *self;

  if (self->path != NULL)
    copy.path = g_array_copy (self->path);
  if (self->text != NULL)
    copy.text = g_ref_string_acquire (self->text);
  if (self->suffix != NULL)
    copy.suffix = g_ref_string_acquire (self->suffix);
  return copy;
}

void
xitong_graphic_clear (XitongGraphic *self)
{
  g_clear_pointer (&self->path, g_array_unref);
  g_clear_pointer (&self->text, g_ref_string_release);
  g_clear_pointer (&self->suffix, g_ref_string_release);
}

static void
add_step (XitongGraphic       *self,
          XitongPathOperation  operation,
          XitongPoint          control,
          XitongPoint          to)
{
  XitongPathStep step = { operation, control, to };

  g_return_if_fail (self->path != NULL);

  g_array_append_val (self->path, step);
}

void
xitong_graphic_move_to (XitongGraphic *self,
                        double         x,
                        double         y)
{
  add_step (self, XITONG_PATH_MOVE, (XitongPoint) { x, y }, (XitongPoint) { x, y });
}

void
xitong_graphic_line_to (XitongGraphic *self,
                        double         x,
                        double         y)
{
  add_step (self, XITONG_PATH_LINE, (XitongPoint) { x, y }, (XitongPoint) { x, y });
}

void
xitong_graphic_corner_to (XitongGraphic *self,
                          double         control_x,
                          double         control_y,
                          double         x,
                          double         y)
{
  add_step (self, XITONG_PATH_CORNER, (XitongPoint) { control_x, control_y }, (XitongPoint) { x, y });
}

void
xitong_graphic_close (XitongGraphic *self)
{
  XitongPoint start = { 0, 0 };

  if (self->path->len > 0)
    start = g_array_index (self->path, XitongPathStep, 0).to;
  add_step (self, XITONG_PATH_CLOSE, start, start);
}

void
xitong_graphic_translate (XitongGraphic *self,
                          double         dx,
                          double         dy)
{
  self->rectangle.x += dx;
  self->rectangle.y += dy;
  self->at.x += dx;
  self->at.y += dy;
  for (guint i = 0; self->path != NULL && i < self->path->len; i++)
    {
      XitongPathStep *step = &g_array_index (self->path, XitongPathStep, i);

      step->control.x += dx;
      step->control.y += dy;
      step->to.x += dx;
      step->to.y += dy;
    }
}

static gboolean
is_same_point (const XitongPoint *a,
               const XitongPoint *b)
{
  return a->x == b->x && a->y == b->y;
}

static gboolean
is_same_path (const XitongGraphic *a,
              const XitongGraphic *b)
{
  if (a->path == b->path)
    return TRUE;
  if (a->path == NULL || b->path == NULL || a->path->len != b->path->len)
    return FALSE;
  for (guint i = 0; i < a->path->len; i++)
    {
      const XitongPathStep *step = &g_array_index (a->path, XitongPathStep, i), *other = &g_array_index (b->path, XitongPathStep, i);

      if (step->operation != other->operation || !is_same_point (&step->to, &other->to)
          || !is_same_point (&step->control, &other->control))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_same_text (const XitongGraphic *a,
              const XitongGraphic *b)
{
  return a->role == b->role && a->align == b->align && a->turned == b->turned && a->plain == b->plain
         && a->text_width == b->text_width && a->suffix_width == b->suffix_width && g_strcmp0 (a->text, b->text) == 0
         && g_strcmp0 (a->suffix, b->suffix) == 0 && is_same_point (&a->at, &b->at);
}

/* In everything but where it is. */
static gboolean
is_alike (const XitongGraphic *a,
          const XitongGraphic *b)
{
  return a->kind == b->kind && a->style == b->style && a->stroke == b->stroke && a->fill == b->fill && a->width == b->width
         && a->n_dashes == b->n_dashes && memcmp (a->dashes, b->dashes, a->n_dashes * sizeof (double)) == 0
         && a->round == b->round && a->hatched == b->hatched && a->presence == b->presence && a->opacity == b->opacity
         && a->radius == b->radius;
}

gboolean
xitong_graphic_equal (const XitongGraphic *self,
                      const XitongGraphic *other)
{
  const XitongRectangle *r = &self->rectangle, *s = &other->rectangle;

  return is_alike (self, other) && r->x == s->x && r->y == s->y && r->width == s->width && r->height == s->height
         && is_same_path (self, other) && is_same_text (self, other);
}

gboolean
xitong_graphic_differs_in_size (const XitongGraphic *self,
                                const XitongGraphic *other)
{
  return self->kind == XITONG_GRAPHIC_RECTANGLE && self->n_dashes == 0 && !self->hatched && is_alike (self, other);
}

static XitongRectangle
get_text_bounds (const XitongGraphic *self,
                 double               font_size)
{
  double width = self->text_width + self->suffix_width;
  double ascent = xitong_text_style_get_ascent (self->role) * font_size;
  double height = xitong_text_style_get (self->role)->line_height * font_size;
  double before = 0.5 * (self->align + 1) * width;

  if (self->turned)
    return (XitongRectangle) { self->at.x - ascent, self->at.y - width + before, height, width };
  return (XitongRectangle) { self->at.x - before, self->at.y - ascent, width, height };
}

static XitongRectangle
get_path_bounds (const XitongGraphic *self)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  for (guint i = 0; i < self->path->len; i++)
    {
      XitongPathStep *step = &g_array_index (self->path, XitongPathStep, i);

      left = MIN (left, MIN (step->to.x, step->control.x));
      right = MAX (right, MAX (step->to.x, step->control.x));
      top = MIN (top, MIN (step->to.y, step->control.y));
      bottom = MAX (bottom, MAX (step->to.y, step->control.y));
    }
  if (right < left)
    return (XitongRectangle) { 0, 0, 0, 0 };
  return (XitongRectangle) { left, top, right - left, bottom - top };
}

XitongRectangle
xitong_graphic_get_bounds (const XitongGraphic *self,
                           double               font_size)
{
  XitongRectangle bounds;
  double edge = self->stroke == XITONG_INK_NONE ? 0 : 0.5 * self->width;

  if (self->kind == XITONG_GRAPHIC_TEXT)
    return get_text_bounds (self, font_size);
  if (self->kind == XITONG_GRAPHIC_PATH)
    bounds = get_path_bounds (self);
  else if (self->kind == XITONG_GRAPHIC_CIRCLE)
    bounds = (XitongRectangle) {
      self->rectangle.x - self->radius, self->rectangle.y - self->radius, 2 * self->radius, 2 * self->radius
    };
  else
    bounds = self->rectangle;
  return (XitongRectangle) { bounds.x - edge, bounds.y - edge, bounds.width + 2 * edge, bounds.height + 2 * edge };
}
