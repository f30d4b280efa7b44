/* xitong-passages.c - what becomes of all marks in a transition, and how long that takes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-passages.h"

#include "xitong-detours.h"
#include "xitong-mark-between.h"
#include "xitong-passage-planner.h"
#include "xitong-succession-mark.h"

static gboolean
stays (XitongPassagePlanner *self,
       XitongMark           *before,
       XitongMark           *after)
{
  if (!xitong_mark_looks_like (before, after))
    return FALSE;
  /* The trunk that brothers share is drawn by one of them: where one of them changes, each draws its own. */
  return before->mark_class != XITONG_MARK_SUBORDINATION
         || !g_hash_table_contains (self->restless, xitong_mark_get (before, "from"));
}

static XitongInk
find_ring (const XitongUnitCourse *course)
{
  if (!course->touched || course->lapsed)
    return XITONG_INK_NONE;
  if (xitong_unit_course_leaves (course))
    return XITONG_INK_REMOVED;
  return xitong_unit_course_arrives (course) ? XITONG_INK_ADDED : XITONG_INK_MOVED;
}

/* Where its line comes to it, or in the middle. */
static void
open_box (XitongPassagePlanner *self,
          XitongPassage        *passage)
{
  const XitongMark *unit = passage->after, *line = g_hash_table_lookup (self->lines, xitong_mark_get (unit, "unit"));

  passage->opens = TRUE;
  passage->anchor = (XitongPoint) { unit->box.x + 0.5 * unit->box.width, unit->box.y + 0.5 * unit->box.height };
  if (line != NULL && line->route != NULL && line->route->len > 0)
    passage->anchor = g_array_index (line->route, XitongPoint, line->route->len - 1);
}

static void
plan_unit (XitongPassagePlanner *self,
           XitongMark           *before,
           XitongMark           *after)
{
  XitongUnitCourse *course = xitong_unit_courses_find (self->courses, xitong_mark_get (before != NULL ? before : after, "unit"));
  gboolean rests = before != NULL && after != NULL && stays (self, before, after);
  XitongPassage *passage = xitong_passage_planner_add (self, rests ? XITONG_PASSAGE_STAYS : XITONG_PASSAGE_BOX, before, after);

  passage->ring = find_ring (course);
  passage->is_led_anew = course->is_led_anew;
  self->any_moves |= course->moves || course->is_led_anew;
  passage->is_lapse = xitong_unit_course_leaves (course) && course->lapsed;
  if (rests)
    return;
  if (after == NULL)
    passage->change = xitong_passage_planner_use_leaving (self, course);
  else if (before == NULL && course->prepared)
    {
      passage->prepared = TRUE;
      passage->outline = xitong_passage_planner_use (self, XITONG_STAGE_PREPARE, 0.5, 1);
      passage->change = xitong_passage_planner_use_wave (self, 1, 0, 1);
    }
  else if (before == NULL)
    {
      open_box (self, passage);
      passage->change = xitong_passage_planner_use_wave (self, course->wave, 0.3, 1);
    }
  /* With another superior it gets another system's look where it stands. */
  else if (course->moves || course->is_led_anew || g_strcmp0 (xitong_mark_get (before, "system"), xitong_mark_get (after, "system")) != 0)
    {
      passage->change = xitong_passage_planner_use (self, XITONG_STAGE_MOVE, 0, 1);
      xitong_passage_planner_note_box (self, &before->box, &after->box);
      self->any_moves = TRUE;
    }
  else
    passage->change = xitong_passage_planner_use (self, XITONG_STAGE_CLEAR, 0, 1);
}

static gboolean
is_all_text (const XitongMark *mark)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    if (g_array_index (mark->graphics, XitongGraphic, i).kind != XITONG_GRAPHIC_TEXT)
      return FALSE;
  return TRUE;
}

static void
plan_ground (XitongPassagePlanner *self,
             XitongMark           *before,
             XitongMark           *after)
{
  XitongPassage *passage = xitong_passage_planner_add (self, XITONG_PASSAGE_GROUND, before, after);
  gboolean bare = is_all_text (before != NULL ? before : after);

  if (xitong_mark_has_text (before))
    passage->old_texts = xitong_passage_planner_use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (xitong_mark_has_text (after))
    passage->new_texts = xitong_passage_planner_use_late (self);
  if (bare)
    passage->change = (XitongStagePart) { XITONG_STAGE_MOVE, 0, 1 };
  else if (after == NULL)
    passage->change = xitong_passage_planner_use (self, XITONG_STAGE_LEAVE, 0, 1);
  else if (before == NULL)
    passage->change = xitong_passage_planner_use (self, XITONG_STAGE_PREPARE, 0, 1);
  else
    {
      passage->change = xitong_passage_planner_use (self, XITONG_STAGE_MOVE, 0, 1);
      xitong_passage_planner_note_box (self, &before->bounds, &after->bounds);
    }
}

/* Title, legend and caption are made anew. */
static void
plan_print (XitongPassagePlanner *self,
            XitongMark           *before,
            XitongMark           *after)
{
  if (before != NULL)
    xitong_passage_planner_add (self, XITONG_PASSAGE_BOX, before, NULL)->change
      = xitong_passage_planner_use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (after != NULL)
    xitong_passage_planner_add (self, XITONG_PASSAGE_BOX, NULL, after)->change = xitong_passage_planner_use_late (self);
}

static void
plan_ghost (XitongPassagePlanner *self,
            XitongMark           *before,
            XitongMark           *after)
{
  plan_print (self, before, after);
}

static void
plan_pair (XitongPassagePlanner *self,
           XitongMark           *before,
           XitongMark           *after)
{
  XitongMark *mark = before != NULL ? before : after;

  if (mark->mark_class == XITONG_MARK_UNIT)
    plan_unit (self, before, after);
  else if (before != NULL && after != NULL && stays (self, before, after))
    xitong_passage_planner_add (self, XITONG_PASSAGE_STAYS, before, after);
  else if (mark->mark_class == XITONG_MARK_GHOST)
    plan_ghost (self, before, after);
  else if (xitong_mark_is_of_lines (mark))
    xitong_passage_planner_plan_line (self, before, after);
  else if (mark->mark_class == XITONG_MARK_FRAME || mark->mark_class == XITONG_MARK_ZONE
           || mark->mark_class == XITONG_MARK_BAND)
    plan_ground (self, before, after);
  else
    plan_print (self, before, after);
}

/* Grounds below lines below boxes, and movers on top of all; each in the order of the scenes. */
static guint
get_layer (const XitongPassage *passage)
{
  const XitongMark *mark = passage->before != NULL ? passage->before : passage->after;

  if (mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_GHOST)
    return passage->before != NULL && passage->after != NULL && passage->manner != XITONG_PASSAGE_STAYS
           && passage->change.stage == XITONG_STAGE_MOVE ? 4 : 3;
  if (mark->mark_class < XITONG_MARK_SUBORDINATION)
    return 1;
  return xitong_mark_is_of_lines (mark) ? 2 : 5;
}

static void
sort_layers (XitongPassagePlanner *self)
{
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (XitongPassage), self->passages->len);

  g_array_set_clear_func (sorted, (GDestroyNotify) xitong_passage_clear);
  for (guint layer = 1; layer <= 5; layer++)
    for (guint i = 0; i < self->passages->len; i++)
      if (get_layer (&g_array_index (self->passages, XitongPassage, i)) == layer)
        g_array_append_val (sorted, g_array_index (self->passages, XitongPassage, i));
  g_array_set_clear_func (self->passages, NULL);
  g_array_unref (self->passages);
  self->passages = sorted;
}

static void
add_still (XitongPassagePlanner *self,
           const XitongPassage  *like,
           XitongMark           *before,
           XitongMark           *after)
{
  XitongPassageManner manner = xitong_mark_is_of_lines (before != NULL ? before : after) ? XITONG_PASSAGE_LINE : XITONG_PASSAGE_BOX;
  XitongPassage *passage = xitong_passage_planner_add (self, manner, before, after);

  passage->ring = like->ring;
  passage->is_lapse = like->is_lapse;
  passage->change = xitong_passage_planner_use (self, XITONG_STAGE_MOVE, after != NULL ? 0.5 : 0, after != NULL ? 1 : 0.5);
  passage->old_texts = passage->change;
  passage->new_texts = passage->change;
}

/* Nothing moves or grows: all that changes fades out, then all it becomes fades in. */
static void
make_still (XitongPassagePlanner *self)
{
  g_autoptr (GArray) moving = g_steal_pointer (&self->passages);

  g_array_set_clear_func (moving, (GDestroyNotify) xitong_passage_clear);
  self->passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  for (guint i = 0; i < XITONG_N_STAGES; i++)
    self->used[i] = FALSE;
  self->farthest = 0;
  self->any_moves = TRUE;
  self->n_waves = 0;
  self->late = FALSE;
  for (guint i = 0; i < moving->len; i++)
    {
      const XitongPassage *passage = &g_array_index (moving, XitongPassage, i);

      if (passage->manner == XITONG_PASSAGE_STAYS)
        xitong_passage_planner_add (self, XITONG_PASSAGE_STAYS, passage->before, passage->after)->ring = passage->ring;
      if (passage->manner == XITONG_PASSAGE_STAYS || passage->manner == XITONG_PASSAGE_PASSING)
        continue;
      if (passage->before != NULL)
        add_still (self, passage, passage->before, NULL);
      if (passage->after != NULL)
        add_still (self, passage, NULL, passage->after);
    }
}

/* Of a whole chart only the lines of subordination that are new, and the superiors whose lines do not all stay. */
static void
find_restless (XitongPassagePlanner *self)
{
  for (guint i = 0; i < self->after->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->after->marks, i);
      XitongMark *before = xitong_scene_find (self->before, mark->key);

      self->n_ties += mark->mark_class == XITONG_MARK_TIE && before == NULL;
      if (mark->mark_class != XITONG_MARK_SUBORDINATION)
        continue;
      if (xitong_mark_get (mark, "to") != NULL)
        g_hash_table_insert (self->lines, (gpointer) xitong_mark_get (mark, "to"), mark);
      if (before == NULL)
        g_ptr_array_add (self->arriving, mark);
      if (before == NULL || !xitong_mark_looks_like (before, mark))
        g_hash_table_add (self->restless, (gpointer) xitong_mark_get (mark, "from"));
    }
  for (guint i = 0; i < self->before->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->before->marks, i);

      if (mark->mark_class == XITONG_MARK_SUBORDINATION && xitong_scene_find (self->after, mark->key) == NULL)
        g_hash_table_add (self->restless, (gpointer) xitong_mark_get (mark, "from"));
    }
}

static void
find_lapsed_ties (XitongPassagePlanner *self)
{
  for (guint i = 0; self->difference != NULL && i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);

      if (tie->before != NULL && (tie->how & XITONG_DIFFERS_LAPSED))
        g_hash_table_add (self->lapsed_ties, (gpointer) tie->before->row);
    }
}

/* While both an old unit and its heir are on the chart. */
static void
plan_succession (XitongPassagePlanner *self,
                 XitongUnitCourse     *old,
                 XitongUnitCourse     *heir)
{
  XitongPassage *passage;

  if (old == NULL || heir == NULL || !old->awaited || old->gives_way || !heir->prepared)
    return;
  passage = xitong_passage_planner_add (self, XITONG_PASSAGE_PASSING, NULL, NULL);
  passage->after = xitong_succession_mark_new (old->before, heir->after, self->after->font_size);
  passage->outline = xitong_passage_planner_use (self, XITONG_STAGE_PREPARE, 0.5, 1);
  passage->change = xitong_passage_planner_use (self, XITONG_STAGE_LEAVE, 0, 1);
}

static void
plan_successions (XitongPassagePlanner *self)
{
  for (guint i = 0; self->difference != NULL && i < self->difference->successions->len; i++)
    {
      const XitongSuccession *succession = &g_array_index (self->difference->successions, XitongSuccession, i);

      for (guint j = 0; j < succession->old_ones->len; j++)
        for (guint k = 0; k < succession->heirs->len; k++)
          plan_succession (self,
                           xitong_unit_courses_find (self->courses, xitong_entity_get_id (succession->old_ones->pdata[j])),
                           xitong_unit_courses_find (self->courses, xitong_entity_get_id (succession->heirs->pdata[k])));
    }
}

static gboolean
is_drawn_anew (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_GROUND;
}

static void
plan (XitongPassagePlanner *self)
{
  for (guint i = 0; i < self->before->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->before->marks, i);
      XitongMark *after = xitong_scene_find (self->after, mark->key);
      XitongUnitCourse *unit = NULL;

      if (mark->mark_class == XITONG_MARK_SUBORDINATION)
        unit = xitong_unit_courses_find (self->courses, xitong_mark_get (mark, "to"));
      if (after == NULL && unit != NULL && !xitong_unit_course_leaves (unit))
        after = xitong_passage_planner_take_counterpart (self, mark);
      if (!is_drawn_anew (mark))
        plan_pair (self, mark, after);
    }
  for (guint i = 0; i < self->after->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->after->marks, i);

      if (!is_drawn_anew (mark) && xitong_scene_find (self->before, mark->key) == NULL
          && !g_hash_table_contains (self->paired, mark))
        plan_pair (self, NULL, mark);
    }
  plan_successions (self);
}

static void
begin (XitongPassagePlanner *self)
{
  self->courses = xitong_unit_courses_new (self->before, self->after, self->difference);
  self->lapsed_ties = g_hash_table_new (g_str_hash, g_str_equal);
  self->restless = g_hash_table_new (g_str_hash, g_str_equal);
  self->lines = g_hash_table_new (g_str_hash, g_str_equal);
  self->arriving = g_ptr_array_new ();
  self->paired = g_hash_table_new (NULL, NULL);
  self->passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  find_restless (self);
  find_lapsed_ties (self);
  plan (self);
}

static GArray *
end (XitongPassagePlanner *self)
{
  g_hash_table_unref (self->courses);
  g_hash_table_unref (self->lapsed_ties);
  g_hash_table_unref (self->restless);
  g_hash_table_unref (self->lines);
  g_ptr_array_unref (self->arriving);
  g_hash_table_unref (self->paired);
  return self->passages;
}

GArray *
xitong_passages_new (const XitongScene      *before,
                     const XitongScene      *after,
                     const XitongDifference *difference,
                     gboolean                motion,
                     XitongStages           *stages)
{
  XitongPassagePlanner self = { .before = before, .after = after, .difference = difference };

  *stages = (XitongStages) { { 0 }, NULL, 0 };
  begin (&self);
  if (!motion)
    make_still (&self);
  sort_layers (&self);
  xitong_detours_plan (self.passages, XITONG_STAGE_MOVE);
  xitong_passage_planner_finish (&self, stages);
  return end (&self);
}

/* All goes at once, and words that do not stand in a box are away while it does: they would slide through each other. */
#define WORDS_GONE 0.2
#define WORDS_BACK 0.8

static void
shift (XitongPassage *passage,
       XitongStage    stage)
{
  const XitongStagePart goes = { stage, 0, WORDS_GONE }, moves = { stage, WORDS_GONE, WORDS_BACK }, comes = { stage, WORDS_BACK, 1 };

  passage->ring = XITONG_INK_NONE;
  if (passage->manner == XITONG_PASSAGE_GROWING)
    passage->manner = XITONG_PASSAGE_LINE;
  passage->change = passage->before == NULL ? comes : passage->after == NULL ? goes : moves;
  passage->old_texts = goes;
  passage->new_texts = comes;
}

GArray *
xitong_passages_new_shift (const XitongScene *before,
                           const XitongScene *after,
                           XitongStage        stage)
{
  XitongPassagePlanner self = { .before = before, .after = after };
  gboolean any = FALSE;
  GArray *passages;

  begin (&self);
  for (guint i = 0; i < self.passages->len; i++)
    any |= g_array_index (self.passages, XitongPassage, i).manner != XITONG_PASSAGE_STAYS;
  sort_layers (&self);
  passages = end (&self);
  for (guint i = 0; i < passages->len; i++)
    {
      shift (&g_array_index (passages, XitongPassage, i), stage);
      xitong_passage_finish (&g_array_index (passages, XitongPassage, i), after->font_size);
    }
  xitong_detours_plan (passages, stage);
  if (!any)
    g_clear_pointer (&passages, g_array_unref);
  return passages;
}
