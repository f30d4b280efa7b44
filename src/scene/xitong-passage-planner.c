/* xitong-passage-planner.c - what is needed of each stage, while the passages are planned
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-passage-planner.h"

#include <math.h>

/* Seconds, and points: 0.25 seconds for each 200 pixels at 96 to the inch. */
#define SECONDS_LAPSE    0.4
#define SECONDS_ANNOUNCE 0.4
#define SECONDS_CLEAR    0.6
#define SECONDS_PREPARE  0.3
#define SECONDS_MOVE     1.0
#define SECONDS_MOVE_TO  1.6
/* Where only lines find another way among boxes that stay. */
#define SECONDS_FOLLOW   0.6
#define SECONDS_CLASP    0.8
#define SECONDS_LEAVE    0.4
#define SECONDS_ADD      0.6
#define SECONDS_WAVE     0.2
#define SECONDS_SETTLE   0.4
#define SECONDS_FAR      0.25
#define FAR              150.0

gboolean
xitong_mark_has_text (const XitongMark *mark)
{
  for (guint i = 0; mark != NULL && i < mark->graphics->len; i++)
    if (g_array_index (mark->graphics, XitongGraphic, i).kind == XITONG_GRAPHIC_TEXT)
      return TRUE;
  return FALSE;
}

gboolean
xitong_mark_is_of_lines (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_SUBORDINATION || mark->mark_class == XITONG_MARK_TIE
         || mark->mark_class == XITONG_MARK_HOLDER || mark->mark_class == XITONG_MARK_SUCCESSION;
}

XitongStagePart
xitong_passage_planner_use (XitongPassagePlanner *self,
                            XitongStage           stage,
                            double                from,
                            double                to)
{
  self->used[stage] = TRUE;
  return (XitongStagePart) { stage, from, to };
}

/* The waves come one after the other; see finish_wave(). */
XitongStagePart
xitong_passage_planner_use_wave (XitongPassagePlanner *self,
                                 guint                 wave,
                                 double                from,
                                 double                to)
{
  self->n_waves = MAX (self->n_waves, wave);
  return xitong_passage_planner_use (self, XITONG_STAGE_ADD, wave - 1 + from, wave - 1 + to);
}

XitongStagePart
xitong_passage_planner_use_late (XitongPassagePlanner *self)
{
  self->late = TRUE;
  return xitong_passage_planner_use (self, XITONG_STAGE_ADD, XITONG_LAST_WAVE, XITONG_LAST_WAVE + 1);
}

XitongPassage *
xitong_passage_planner_add (XitongPassagePlanner *self,
                            XitongPassageManner   manner,
                            XitongMark           *before,
                            XitongMark           *after)
{
  XitongPassage passage = { .manner = manner };

  passage.before = before != NULL ? xitong_mark_ref (before) : NULL;
  passage.after = after != NULL ? xitong_mark_ref (after) : NULL;
  passage.old_texts = (XitongStagePart) { XITONG_STAGE_CLEAR, 0, 1 };
  passage.new_texts = (XitongStagePart) { XITONG_STAGE_ADD, 0, 1 };
  g_array_append_val (self->passages, passage);
  return &g_array_index (self->passages, XitongPassage, self->passages->len - 1);
}

void
xitong_passage_planner_note_distance (XitongPassagePlanner *self,
                                      const XitongPoint    *a,
                                      const XitongPoint    *b)
{
  self->farthest = MAX (self->farthest, hypot (a->x - b->x, a->y - b->y));
}

void
xitong_passage_planner_note_box (XitongPassagePlanner  *self,
                                 const XitongRectangle *a,
                                 const XitongRectangle *b)
{
  XitongPoint from = { a->x + 0.5 * a->width, a->y + 0.5 * a->height };
  XitongPoint to = { b->x + 0.5 * b->width, b->y + 0.5 * b->height };

  xitong_passage_planner_note_distance (self, &from, &to);
}

XitongStagePart
xitong_passage_planner_use_leaving (XitongPassagePlanner   *self,
                                    const XitongUnitCourse *course)
{
  if (course->gives_way)
    return xitong_passage_planner_use (self, XITONG_STAGE_PREPARE, 0, 0.5);
  if (course->awaited)
    return xitong_passage_planner_use (self, XITONG_STAGE_LEAVE, 0, 1);
  if (course->lapsed)
    return xitong_passage_planner_use (self, XITONG_STAGE_LAPSE, 0, 1);
  return xitong_passage_planner_use (self, XITONG_STAGE_CLEAR, 0.4, 1);
}

/* From parts of the last stage to fractions of it: the waves, then what is late. */
static void
finish_wave (XitongPassagePlanner *self,
             XitongStagePart         *part,
             guint                 n_parts)
{
  gboolean late = part->from >= XITONG_LAST_WAVE;
  double shift = late ? (double) self->n_waves - XITONG_LAST_WAVE : 0;

  if (part->stage != XITONG_STAGE_ADD)
    return;
  part->from = (part->from + shift) / n_parts;
  part->to = (part->to + shift) / n_parts;
}

static void
halve_clasp (XitongPassagePlanner *self,
             XitongPassage        *passage)
{
  if (passage->change.stage != XITONG_STAGE_CLASP)
    return;
  passage->change.from = passage->after != NULL && self->releases ? 0.5 : 0;
  passage->change.to = passage->before != NULL && self->clasps ? 0.5 : 1;
}

void
xitong_passage_planner_finish (XitongPassagePlanner *self,
                               XitongStages         *stages)
{
  guint n_parts = self->n_waves + (self->late ? 1 : 0);
  const double seconds[XITONG_N_STAGES] = {
    0, SECONDS_LAPSE, SECONDS_ANNOUNCE, SECONDS_CLEAR, SECONDS_PREPARE,
    self->any_moves ? MIN (SECONDS_MOVE + SECONDS_FAR * self->farthest / FAR, SECONDS_MOVE_TO) : SECONDS_FOLLOW, SECONDS_CLASP, SECONDS_LEAVE,
    SECONDS_ADD + SECONDS_WAVE * (MAX (n_parts, 1) - 1), SECONDS_SETTLE, 0,
  };

  for (guint i = 0; i < self->passages->len; i++)
    {
      XitongPassage *passage = &g_array_index (self->passages, XitongPassage, i);

      xitong_passage_finish (passage, self->after->font_size);
      halve_clasp (self, passage);
      if (n_parts > 0)
        {
          finish_wave (self, &passage->change, n_parts);
          finish_wave (self, &passage->new_texts, n_parts);
        }
    }
  for (guint i = 0; i < XITONG_N_STAGES; i++)
    {
      gboolean any = self->used[i] || i == XITONG_STAGE_ANNOUNCE || i == XITONG_STAGE_SETTLE;

      stages->seconds[i] = any ? seconds[i] : 0;
    }
}
