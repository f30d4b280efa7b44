/* xitong-passage.c - what becomes of one mark in a transition
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-passage.h"

#include "xitong-line-between.h"
#include "xitong-mark-between.h"

/* The radius of a dot, and the part of the way in which it comes and goes. */
#define DOT       2.2
#define DOT_COMES 0.1

/* What is drawn round a mark, in points: a ring stands off its box. */
#define EDGE 16

void
xitong_passage_clear (XitongPassage *self)
{
  g_clear_pointer (&self->before, xitong_mark_unref);
  g_clear_pointer (&self->after, xitong_mark_unref);
  g_clear_pointer (&self->whole_before, xitong_mark_unref);
  g_clear_pointer (&self->whole_after, xitong_mark_unref);
}

/* Lines are drawn with their trunks while they change; so they are when they do not yet, or no more. */
static void
finish_line (XitongPassage *self,
             double         font_size)
{
  if (self->before != NULL && self->after != NULL)
    {
      self->labels_stay = xitong_line_has_same_labels (self->before, self->after);
      self->slides = self->before->mark_class == XITONG_MARK_SUBORDINATION
                     && g_strcmp0 (xitong_mark_get (self->before, "from"), xitong_mark_get (self->after, "from")) != 0;
      self->scale = font_size / 7;
      self->whole_before = xitong_line_between (self->before, self->after, 0, NULL, self->labels_stay, 1, 0);
      self->whole_after = xitong_line_between (self->before, self->after, 1, NULL, self->labels_stay, 0, 1);
    }
  else if (self->before != NULL)
    self->whole_before = xitong_line_grown (self->before, 1, 1);
  else
    self->whole_after = xitong_line_grown (self->after, 1, 1);
  if (self->whole_before != NULL)
    xitong_mark_finish (self->whole_before, font_size);
  if (self->whole_after != NULL)
    xitong_mark_finish (self->whole_after, font_size);
}

void
xitong_passage_finish (XitongPassage *self,
                       double         font_size)
{
  gboolean is_line = self->manner == XITONG_PASSAGE_LINE || self->manner == XITONG_PASSAGE_GROWING;

  if (is_line)
    finish_line (self, font_size);
  xitong_mark_shift_find (&self->shift, is_line ? self->whole_before : self->before, is_line ? self->whole_after : self->after, font_size);
}

gboolean
xitong_passage_owns (const XitongPassage *self,
                     const XitongMark    *mark)
{
  return mark == self->before || mark == self->after || mark == self->whole_before || mark == self->whole_after;
}

static XitongMark *
fade (XitongMark *mark,
      double      opacity)
{
  return opacity >= 1 ? xitong_mark_ref (mark) : xitong_mark_faded (mark, opacity);
}

static XitongMark *
make_box (const XitongPassage *self,
          const XitongStages  *stages,
          double               t,
          XitongTextManner     manner)
{
  double progress = xitong_stages_get_progress (stages, &self->change, t);
  XitongPoint offset;
  XitongMark *mark;

  if (self->before == NULL && !self->prepared)
    {
      if (progress <= 0)
        return NULL;
      return self->opens && progress < 1 ? xitong_box_opened (self->after, &self->anchor, progress) : fade (self->after, progress);
    }
  if (self->before == NULL)
    {
      if (!xitong_stages_has_begun (stages, &self->outline, t))
        return NULL;
      if (progress >= 1)
        return xitong_mark_ref (self->after);
      mark = xitong_mark_outlined (self->after, progress);
      mark->opacity = xitong_stages_get_progress (stages, &self->outline, t);
      return mark;
    }
  if (self->after == NULL)
    return progress < 1 ? fade (self->before, 1 - progress) : NULL;
  if (progress <= 0 || progress >= 1)
    return xitong_mark_ref (progress <= 0 ? self->before : self->after);
  offset = xitong_detour_get_offset (&self->detour, progress);
  mark = xitong_box_between (self->before, self->after, xitong_ease (progress), manner, 0, 0);
  xitong_mark_translate (mark, offset.x, offset.y);
  return mark;
}

/* Its shape is there without its texts while others change. */
static XitongMark *
make_ground (const XitongPassage *self,
             const XitongStages  *stages,
             double               t)
{
  double progress = xitong_stages_get_progress (stages, &self->change, t);
  double old_texts = 1 - xitong_stages_get_progress (stages, &self->old_texts, t);
  double new_texts = xitong_stages_get_progress (stages, &self->new_texts, t);
  XitongMark *mark = self->before != NULL ? self->before : self->after;
  double texts = self->before != NULL ? old_texts : new_texts;

  if (self->before != NULL && self->after != NULL)
    {
      if ((progress <= 0 && old_texts >= 1) || (progress >= 1 && new_texts >= 1))
        return xitong_mark_ref (progress <= 0 ? self->before : self->after);
      return xitong_box_between (self->before, self->after, xitong_ease (progress), XITONG_TEXTS_STAND, old_texts, new_texts);
    }
  if (self->after == NULL)
    progress = 1 - progress;
  if (progress <= 0 && texts <= 0)
    return NULL;
  mark = xitong_mark_copy (mark);
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      graphic->opacity *= graphic->kind == XITONG_GRAPHIC_TEXT ? texts : progress;
    }
  return mark;
}

/* The end that leaves one superior for another is seen on its way: a dot, that is not there when it sets out and has come. */
static void
add_sliding_end (const XitongPassage *self,
                 XitongMark          *mark,
                 double               progress)
{
  const XitongPoint *end = &g_array_index (mark->route, XitongPoint, 0);
  XitongGraphic dot = xitong_graphic_circle (end->x, end->y, DOT * self->scale, XITONG_INK_MOVED, XITONG_INK_NONE, 0);

  dot.opacity = MIN (1, MIN (progress, 1 - progress) / DOT_COMES);
  xitong_mark_add (mark, dot);
}

static XitongMark *
make_line (const XitongPassage *self,
           const XitongStages  *stages,
           double               t)
{
  double progress = xitong_stages_get_progress (stages, &self->change, t);
  double old_texts = 1 - xitong_stages_get_progress (stages, &self->old_texts, t);
  double new_texts = xitong_stages_get_progress (stages, &self->new_texts, t);
  XitongPoint carried[2];
  XitongMark *mark;

  if (self->before != NULL && self->after != NULL)
    {
      if (progress <= 0 && (self->labels_stay || old_texts >= 1))
        return xitong_mark_ref (self->whole_before);
      if (progress >= 1 && (self->labels_stay || new_texts >= 1))
        return xitong_mark_ref (self->whole_after);
      carried[0] = xitong_detour_get_offset (&self->start, progress);
      carried[1] = xitong_detour_get_offset (&self->end, progress);
      mark = xitong_line_between (self->before, self->after, xitong_ease (progress), carried, self->labels_stay, old_texts, new_texts);
      if (self->slides && progress > 0 && progress < 1)
        add_sliding_end (self, mark, progress);
      return mark;
    }
  if (self->before != NULL)
    {
      if (progress >= 1)
        return NULL;
      if (progress <= 0 && old_texts >= 1)
        return xitong_mark_ref (self->whole_before);
      mark = xitong_line_grown (self->before, 1, old_texts);
      mark->opacity = 1 - progress;
      return mark;
    }
  if (progress <= 0)
    return NULL;
  if (progress >= 1 && new_texts >= 1)
    return xitong_mark_ref (self->whole_after);
  if (self->manner == XITONG_PASSAGE_GROWING)
    return xitong_line_grown (self->after, xitong_ease (progress), new_texts);
  mark = xitong_line_grown (self->after, 1, new_texts);
  mark->opacity = progress;
  return mark;
}

static XitongMark *
make_passing (const XitongPassage *self,
              const XitongStages  *stages,
              double               t)
{
  double opacity = xitong_stages_get_progress (stages, &self->outline, t) - xitong_stages_get_progress (stages, &self->change, t);

  return opacity > 0 ? fade (self->after, opacity) : NULL;
}

static XitongMark *
make_changing (const XitongPassage *self,
               const XitongStages  *stages,
               double               t,
               const XitongSight   *sight)
{
  gboolean is_legible = sight == NULL || self->shift.largest_text >= sight->smallest_text;

  if (self->manner == XITONG_PASSAGE_BOX)
    return make_box (self, stages, t, is_legible ? XITONG_TEXTS_SLIDE : XITONG_TEXTS_UNSEEN);
  if (self->manner == XITONG_PASSAGE_GROUND)
    return make_ground (self, stages, t);
  return make_line (self, stages, t);
}

gboolean
xitong_passage_is_seen (const XitongPassage *self,
                        const XitongSight   *sight)
{
  double aside = MAX (xitong_detour_get_reach (&self->detour), MAX (xitong_detour_get_reach (&self->start), xitong_detour_get_reach (&self->end)));

  return self->manner == XITONG_PASSAGE_PASSING || xitong_rectangle_intersects (&self->shift.reach, &sight->part, EDGE + aside);
}

/* Whether nobody could tell where between its ends it is. */
static gboolean
moves_unseen (const XitongPassage *self,
              const XitongSight   *sight)
{
  const XitongMarkShift *shift = &self->shift;
  double limit = 0.5 * sight->pixel;
  gboolean is_tiny = MAX (shift->reach.width, shift->reach.height) < sight->pixel;

  return self->before != NULL && self->after != NULL && (is_tiny || shift->distance < limit)
         && (shift->text_distance < limit || shift->largest_text < sight->smallest_text);
}

static XitongMark *
get_nearest (const XitongPassage *self,
             const XitongStages  *stages,
             double               t)
{
  gboolean is_before = xitong_stages_get_progress (stages, &self->change, t) < 0.5;

  if (self->manner == XITONG_PASSAGE_LINE)
    return xitong_mark_ref (is_before ? self->whole_before : self->whole_after);
  return xitong_mark_ref (is_before ? self->before : self->after);
}

XitongMark *
xitong_passage_make_mark (const XitongPassage *self,
                          const XitongStages  *stages,
                          double               t,
                          const XitongSight   *sight)
{
  switch (self->manner)
    {
    case XITONG_PASSAGE_BOX:
    case XITONG_PASSAGE_GROUND:
    case XITONG_PASSAGE_LINE:
      if (sight != NULL && moves_unseen (self, sight))
        return get_nearest (self, stages, t);
      return make_changing (self, stages, t, sight);
    case XITONG_PASSAGE_GROWING:
      return make_line (self, stages, t);
    case XITONG_PASSAGE_PASSING:
      return make_passing (self, stages, t);
    case XITONG_PASSAGE_STAYS:
    default:
      return xitong_mark_ref (self->before);
    }
}
