/* xitong-mark-between.c - a mark while it changes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-mark-between.h"

#include <math.h>
#include <string.h>

/* Points that no eye tells apart. */
#define NEAR 0.005
/* Lines of a text that go further apart than this, in points, are not set alike. */
#define TOGETHER 1.0
/* In this part of the time a box opens; its words come in the rest. */
#define OPEN 0.6
/* What covers less of its mark than this, either way, lies on it. */
#define WHOLE 0.6
#define OUTLINE_WIDTH 0.55
#define OUTLINE_PRESENCE 0.6

#define graphic_at(mark, i) (&g_array_index ((mark)->graphics, XitongGraphic, (i)))

static double
mix (double a,
     double b,
     double progress)
{
  return a + progress * (b - a);
}

static XitongPoint
mix_points (const XitongPoint *a,
            const XitongPoint *b,
            double             progress)
{
  return (XitongPoint) { mix (a->x, b->x, progress), mix (a->y, b->y, progress) };
}

static XitongRectangle
mix_rectangles (const XitongRectangle *a,
                const XitongRectangle *b,
                double                 progress)
{
  return (XitongRectangle) {
    mix (a->x, b->x, progress), mix (a->y, b->y, progress), mix (a->width, b->width, progress),
    mix (a->height, b->height, progress),
  };
}

static gboolean
is_near (double a,
         double b)
{
  return fabs (a - b) < NEAR;
}

static gboolean
has_same_steps (const XitongGraphic *a,
                const XitongGraphic *b)
{
  guint n = a->path == NULL ? 0 : a->path->len;

  if (n != (b->path == NULL ? 0 : b->path->len))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_array_index (a->path, XitongPathStep, i).operation != g_array_index (b->path, XitongPathStep, i).operation)
      return FALSE;
  return TRUE;
}

gboolean
xitong_graphic_is_counterpart (const XitongGraphic *a,
                               const XitongGraphic *b)
{
  return a->kind == b->kind && a->part == b->part && a->role == b->role && a->align == b->align && a->turned == b->turned
         && a->plain == b->plain && a->hatched == b->hatched && a->style == b->style && a->n_dashes == b->n_dashes
         && (a->stroke == XITONG_INK_NONE) == (b->stroke == XITONG_INK_NONE)
         && (a->fill == XITONG_INK_NONE) == (b->fill == XITONG_INK_NONE)
         && g_strcmp0 (a->text, b->text) == 0 && g_strcmp0 (a->suffix, b->suffix) == 0 && has_same_steps (a, b);
}

static gboolean
is_at_same_place (const XitongGraphic *a,
                  const XitongGraphic *b)
{
  for (guint i = 0; a->path != NULL && i < a->path->len; i++)
    {
      XitongPathStep *one = &g_array_index (a->path, XitongPathStep, i);
      XitongPathStep *other = &g_array_index (b->path, XitongPathStep, i);

      if (!is_near (one->to.x, other->to.x) || !is_near (one->to.y, other->to.y)
          || !is_near (one->control.x, other->control.x) || !is_near (one->control.y, other->control.y))
        return FALSE;
    }
  return is_near (a->at.x, b->at.x) && is_near (a->at.y, b->at.y) && is_near (a->rectangle.x, b->rectangle.x)
         && is_near (a->rectangle.y, b->rectangle.y) && is_near (a->rectangle.width, b->rectangle.width)
         && is_near (a->rectangle.height, b->rectangle.height);
}

static gboolean
looks_like (const XitongGraphic *a,
            const XitongGraphic *b)
{
  if (!xitong_graphic_is_counterpart (a, b) || a->stroke != b->stroke || a->fill != b->fill || !is_near (a->width, b->width)
      || !is_near (a->presence, b->presence) || !is_near (a->radius, b->radius))
    return FALSE;
  for (guint i = 0; i < a->n_dashes; i++)
    if (!is_near (a->dashes[i], b->dashes[i]))
      return FALSE;
  return is_at_same_place (a, b);
}

static gboolean
has_same_route (const XitongMark *a,
                const XitongMark *b)
{
  guint n = a->route == NULL ? 0 : a->route->len;

  if (n != (b->route == NULL ? 0 : b->route->len))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      XitongPoint *one = &g_array_index (a->route, XitongPoint, i), *other = &g_array_index (b->route, XitongPoint, i);

      if (!is_near (one->x, other->x) || !is_near (one->y, other->y))
        return FALSE;
    }
  return TRUE;
}

gboolean
xitong_mark_looks_like (const XitongMark *self,
                        const XitongMark *other)
{
  if (self->graphics->len != other->graphics->len || !is_near (self->presence, other->presence)
      || !has_same_route (self, other))
    return FALSE;
  for (guint i = 0; i < self->graphics->len; i++)
    if (!looks_like (graphic_at (self, i), graphic_at (other, i)))
      return FALSE;
  return TRUE;
}

static XitongMark *
copy_graphics (const XitongMark *self)
{
  XitongMark *copy = xitong_mark_new_like (self);

  copy->box = self->box;
  copy->route = self->route != NULL ? g_array_ref (self->route) : NULL;
  copy->breaks = self->breaks != NULL ? g_array_ref (self->breaks) : NULL;
  for (guint i = 0; i < self->graphics->len; i++)
    xitong_mark_add (copy, xitong_graphic_copy (graphic_at (self, i)));
  return copy;
}

XitongMark *
xitong_mark_faded (const XitongMark *self,
                   double            opacity)
{
  XitongMark *mark = copy_graphics (self);

  mark->opacity *= opacity;
  return mark;
}

XitongMark *
xitong_mark_outlined (const XitongMark *self,
                      double            progress)
{
  XitongMark *mark = copy_graphics (self);

  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = graphic_at (mark, i);

      graphic->presence *= mix (OUTLINE_PRESENCE, 1, progress);
      if (graphic->kind != XITONG_GRAPHIC_TEXT)
        graphic->width *= mix (OUTLINE_WIDTH, 1, progress);
    }
  return mark;
}

static XitongGraphic
slide (const XitongGraphic *a,
       const XitongGraphic *b,
       double               progress)
{
  XitongGraphic graphic = xitong_graphic_copy (a);

  graphic.at = mix_points (&a->at, &b->at, progress);
  graphic.rectangle = mix_rectangles (&a->rectangle, &b->rectangle, progress);
  graphic.radius = mix (a->radius, b->radius, progress);
  graphic.width = mix (a->width, b->width, progress);
  graphic.presence = mix (a->presence, b->presence, progress);
  for (guint i = 0; i < a->n_dashes; i++)
    graphic.dashes[i] = mix (a->dashes[i], b->dashes[i], progress);
  for (guint i = 0; a->path != NULL && i < a->path->len; i++)
    {
      XitongPathStep *from = &g_array_index (a->path, XitongPathStep, i);
      XitongPathStep *to = &g_array_index (b->path, XitongPathStep, i);
      XitongPathStep *step = &g_array_index (graphic.path, XitongPathStep, i);

      step->to = mix_points (&from->to, &to->to, progress);
      step->control = mix_points (&from->control, &to->control, progress);
    }
  return graphic;
}

static void
add_slide (XitongMark          *mark,
           const XitongGraphic *a,
           const XitongGraphic *b,
           double               progress)
{
  xitong_mark_add (mark, slide (a, b, progress));
  if (a->stroke != b->stroke || a->fill != b->fill)
    {
      /* The new colour comes over the old one; the form is that of both. */
      XitongGraphic *over = xitong_mark_add (mark, slide (b, a, 1 - progress));

      over->opacity *= progress;
    }
}

static void
fit_point (XitongPoint           *point,
           const XitongRectangle *from,
           const XitongRectangle *to)
{
  point->x = to->x + (point->x - from->x) * (from->width > 0 ? to->width / from->width : 1);
  point->y = to->y + (point->y - from->y) * (from->height > 0 ? to->height / from->height : 1);
}

/* Shapes are stretched from one box to the other; texts only go along, as far from each other as they were. */
static void
fit (XitongGraphic         *graphic,
     const XitongRectangle *from,
     const XitongRectangle *to)
{
  XitongPoint corner = { graphic->rectangle.x, graphic->rectangle.y };

  if (graphic->kind == XITONG_GRAPHIC_TEXT)
    {
      graphic->at.x += to->x + 0.5 * to->width - from->x - 0.5 * from->width;
      graphic->at.y += to->y + 0.5 * to->height - from->y - 0.5 * from->height;
      return;
    }
  for (guint i = 0; graphic->path != NULL && i < graphic->path->len; i++)
    {
      fit_point (&g_array_index (graphic->path, XitongPathStep, i).to, from, to);
      fit_point (&g_array_index (graphic->path, XitongPathStep, i).control, from, to);
    }
  fit_point (&corner, from, to);
  graphic->rectangle.x = corner.x;
  graphic->rectangle.y = corner.y;
  graphic->rectangle.width *= from->width > 0 ? to->width / from->width : 1;
  graphic->rectangle.height *= from->height > 0 ? to->height / from->height : 1;
}

/* What is written in the middle of a box keeps its lines together. */
static gboolean
is_in_the_middle (const XitongGraphic *graphic)
{
  return graphic->kind == XITONG_GRAPHIC_TEXT && graphic->role <= XITONG_TEXT_HOLDER;
}

static void
add_along (XitongMark            *mark,
           const XitongGraphic   *graphic,
           const XitongRectangle *from,
           const XitongRectangle *to,
           double                 opacity)
{
  XitongGraphic copy;

  if (opacity <= 0)
    return;
  copy = xitong_graphic_copy (graphic);
  if (is_in_the_middle (graphic))
    {
      copy.at.x += to->x + 0.5 * to->width - from->x - 0.5 * from->width;
      copy.at.y += to->y + 0.5 * to->height - from->y - 0.5 * from->height;
    }
  else
    fit (&copy, from, to);
  copy.opacity *= opacity;
  xitong_mark_add (mark, copy);
}

/* What becomes of a text that is in both: it slides, it stays if it is at the same place, or it goes and another comes. */
typedef enum
{
  TEXTS_SLIDE,
  TEXTS_STAY,
  TEXTS_CHANGE,
} Texts;

/* The outline of the box, as against a badge at its edge. */
static gboolean
is_outline (const XitongMark    *mark,
            const XitongGraphic *graphic)
{
  XitongRectangle bounds = xitong_graphic_get_bounds (graphic, 1);

  return graphic->kind != XITONG_GRAPHIC_TEXT && bounds.width > WHOLE * mark->box.width && bounds.height > WHOLE * mark->box.height;
}

static gboolean
goes_on (const XitongMark *before,
         const XitongMark *after,
         guint             i,
         guint             j,
         Texts             texts)
{
  const XitongGraphic *a = graphic_at (before, i), *b = graphic_at (after, j);

  if (is_outline (before, a) != is_outline (after, b))
    return FALSE;
  if (a->kind == XITONG_GRAPHIC_TEXT && (texts == TEXTS_CHANGE || (texts == TEXTS_STAY && !is_at_same_place (a, b))))
    return FALSE;
  return xitong_graphic_is_counterpart (a, b);
}

static const XitongGraphic *
find_text (const XitongMark *mark,
           guint             index)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    if (graphic_at (mark, i)->kind == XITONG_GRAPHIC_TEXT && index-- == 0)
      return graphic_at (mark, i);
  return NULL;
}

/* Lines of which one is new, or that are set otherwise, would slide through each other. */
static gboolean
has_same_texts (const XitongMark *before,
                const XitongMark *after)
{
  XitongPoint way = { 0, 0 };

  for (guint i = 0;; i++)
    {
      const XitongGraphic *a = find_text (before, i), *b = find_text (after, i);

      if (a == NULL || b == NULL)
        return a == b;
      if (i == 0)
        way = (XitongPoint) { b->at.x - a->at.x, b->at.y - a->at.y };
      if (!xitong_graphic_is_counterpart (a, b) || hypot (b->at.x - a->at.x - way.x, b->at.y - a->at.y - way.y) > TOGETHER)
        return FALSE;
    }
}

/* Most boxes consist of the same as before. */
static gboolean
goes_on_whole (const XitongMark *a,
               const XitongMark *b,
               Texts             texts)
{
  if (a->graphics->len != b->graphics->len)
    return FALSE;
  for (guint i = 0; i < a->graphics->len; i++)
    if (!goes_on (a, b, i, i, texts))
      return FALSE;
  return TRUE;
}

/* The longest common sequence of counterparts: lengths[i * width + j] is that of what follows from @a's i and @b's j on. */
static guint *
find_common (const XitongMark *a,
             const XitongMark *b,
             Texts             texts)
{
  guint width = b->graphics->len + 1;
  guint *lengths = g_new0 (guint, (a->graphics->len + 1) * width);

  for (guint i = a->graphics->len; i-- > 0;)
    for (guint j = b->graphics->len; j-- > 0;)
      if (goes_on (a, b, i, j, texts))
        lengths[i * width + j] = lengths[(i + 1) * width + j + 1] + 1;
      else
        lengths[i * width + j] = MAX (lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
  return lengths;
}

static const XitongRectangle *
get_place (const XitongMark *mark)
{
  return mark->box.width > 0 ? &mark->box : &mark->bounds;
}

/* Free texts, and those of a box that stays where it is, stay or change; those of a box that moves go along or change. */
static Texts
choose_texts (const XitongMark *before,
              const XitongMark *after,
              gboolean          texts_slide)
{
  const XitongRectangle *a = get_place (before), *b = get_place (after);

  if (!texts_slide || (is_near (a->x, b->x) && is_near (a->y, b->y) && is_near (a->width, b->width) && is_near (a->height, b->height)))
    return TEXTS_STAY;
  return has_same_texts (before, after) ? TEXTS_SLIDE : TEXTS_CHANGE;
}

/* A ground that comes over another stays below the words, and the plate below new words below the old ones. */
static void
raise_words (XitongMark *mark)
{
  guint n_shapes = 0;

  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic graphic = *graphic_at (mark, i);

      if (graphic.kind == XITONG_GRAPHIC_TEXT)
        continue;
      memmove (graphic_at (mark, n_shapes + 1), graphic_at (mark, n_shapes), (i - n_shapes) * sizeof (XitongGraphic));
      *graphic_at (mark, n_shapes++) = graphic;
    }
}

XitongMark *
xitong_box_opened (const XitongMark  *self,
                   const XitongPoint *from,
                   double             progress)
{
  XitongMark *mark = xitong_mark_new_like (self);
  double size = MIN (progress / OPEN, 1), words = (progress - OPEN) / (1 - OPEN);

  /* Its edges set out from the point, and slow down where they belong. */
  size = size * (2 - size);
  mark->box = (XitongRectangle) {
    from->x + size * (self->box.x - from->x), from->y + size * (self->box.y - from->y), size * self->box.width, size * self->box.height,
  };
  mark->presence = self->presence;
  for (guint i = 0; i < self->graphics->len; i++)
    add_along (mark, graphic_at (self, i), &self->box, &mark->box, graphic_at (self, i)->kind == XITONG_GRAPHIC_TEXT ? words : 1);
  return mark;
}

/* When words in a box that changes give way to others, or to the same in other lines: at once, so that it has a name at any moment, and
 * when it is wide enough for both. */
static double
find_handover (const XitongRectangle *from,
               const XitongRectangle *to)
{
  if (is_near (from->width, to->width))
    return 0.5;
  return to->width > from->width ? 0.7 : 0.3;
}

static void
add_matched (XitongMark       *mark,
             const XitongMark *before,
             const XitongMark *after,
             Texts             texts,
             double            progress,
             double            old_texts,
             double            new_texts)
{
  g_autofree guint *lengths = find_common (before, after, texts);
  guint width = after->graphics->len + 1, i = 0, j = 0;
  const XitongRectangle *from = get_place (before), *to = get_place (after);
  XitongRectangle place = mix_rectangles (from, to, progress);

  while (i < before->graphics->len || j < after->graphics->len)
    {
      const XitongGraphic *old = i < before->graphics->len ? graphic_at (before, i) : NULL;
      const XitongGraphic *new = j < after->graphics->len ? graphic_at (after, j) : NULL;

      if (old != NULL && new != NULL && goes_on (before, after, i, j, texts)
          && lengths[i * width + j] == lengths[(i + 1) * width + j + 1] + 1)
        {
          add_slide (mark, old, new, progress);
          i++;
          j++;
        }
      else if (new == NULL || (old != NULL && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]))
        {
          double shapes = i > 0 ? 1 - progress : progress < 1;

          /* The ground stays below what comes over it: it would else let through what lies below the box. */
          add_along (mark, old, from, &place, old->kind == XITONG_GRAPHIC_TEXT ? old_texts : shapes);
          i++;
        }
      else
        {
          add_along (mark, new, to, &place, new->kind == XITONG_GRAPHIC_TEXT ? new_texts : progress);
          j++;
        }
    }
}

XitongMark *
xitong_box_between (const XitongMark *before,
                    const XitongMark *after,
                    double            progress,
                    XitongTextManner  manner,
                    double            old_texts,
                    double            new_texts)
{
  XitongMark *mark = xitong_mark_new_like (progress < 0.5 ? before : after);
  Texts texts = choose_texts (before, after, manner != XITONG_TEXTS_STAND);

  if (manner != XITONG_TEXTS_STAND)
    {
      old_texts = progress < find_handover (get_place (before), get_place (after));
      new_texts = 1 - old_texts;
    }
  mark->box = mix_rectangles (&before->box, &after->box, progress);
  mark->presence = mix (before->presence, after->presence, progress);
  if (!goes_on_whole (before, after, texts))
    add_matched (mark, before, after, texts, progress, old_texts, new_texts);
  else
    for (guint i = 0; i < before->graphics->len; i++)
      if (manner != XITONG_TEXTS_UNSEEN || graphic_at (before, i)->kind != XITONG_GRAPHIC_TEXT)
        add_slide (mark, graphic_at (before, i), graphic_at (after, i), progress);
  if (manner != XITONG_TEXTS_STAND)
    raise_words (mark);
  return mark;
}
