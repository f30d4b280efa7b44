/* xitong-line-passages.c - what becomes of lines of subordination, ties and bars in a transition
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-passage-planner.h"

#include "xitong-line-between.h"

#include <math.h>

/* More ties than these that arrive at once come without motion, but for those of authority. */
#define FEW_TIES 12

#define NEAR 0.005

/* The part in which @course leaves, or one that comes later, whichever is first. */
static XitongStagePart
find_end_with (XitongPassagePlanner *self,
               XitongUnitCourse     *course,
               XitongStagePart          part)
{
  XitongStagePart other;

  if (course == NULL || !xitong_unit_course_leaves (course))
    return part;
  other = xitong_passage_planner_use_leaving (self, course);
  return other.stage < part.stage ? other : part;
}

static XitongStagePart
find_end_with_posts (XitongPassagePlanner *self,
                     const char           *posts,
                     XitongStagePart          part)
{
  g_auto (GStrv) ids = g_strsplit (posts != NULL ? posts : "", " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    part = find_end_with (self, xitong_unit_courses_find (self->courses, ids[i]), part);
  return part;
}

static XitongUnitCourse *
find_end (XitongPassagePlanner *self,
          const XitongMark     *mark,
          const char           *attribute)
{
  return xitong_unit_courses_find (self->courses, xitong_mark_get (mark, attribute));
}

/* A post that is not there before the last stage but one. */
static gboolean
is_late (const XitongUnitCourse *course)
{
  return course != NULL && xitong_unit_course_arrives (course) && !course->prepared;
}

static gboolean
has_late_post (XitongPassagePlanner *self,
               const char           *posts)
{
  g_auto (GStrv) ids = g_strsplit (posts != NULL ? posts : "", " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    if (is_late (xitong_unit_courses_find (self->courses, ids[i])))
      return TRUE;
  return FALSE;
}

static XitongStagePart
find_end_of_tie (XitongPassagePlanner *self,
                 XitongMark           *mark)
{
  XitongStagePart part = { XITONG_STAGE_CLEAR, 0, 0.6 };

  if (g_hash_table_contains (self->lapsed_ties, xitong_mark_get (mark, "tie")))
    part = (XitongStagePart) { XITONG_STAGE_LAPSE, 0, 1 };
  part = find_end_with (self, find_end (self, mark, "from"), part);
  return find_end_with (self, find_end (self, mark, "to"), part);
}

static XitongStagePart
find_end_of_line (XitongPassagePlanner *self,
                  XitongMark           *mark)
{
  XitongUnitCourse *unit;

  if (mark->mark_class == XITONG_MARK_TIE)
    return find_end_of_tie (self, mark);
  if (mark->mark_class == XITONG_MARK_HOLDER)
    return find_end_with_posts (self, xitong_mark_get (mark, "posts"), (XitongStagePart) { XITONG_STAGE_CLASP, 0, 0.5 });
  unit = find_end (self, mark, "to");
  return unit != NULL && xitong_unit_course_leaves (unit) ? xitong_passage_planner_use_leaving (self, unit)
         : (XitongStagePart) { XITONG_STAGE_CLEAR, 0, 0.6 };
}

static void
plan_leaving_line (XitongPassagePlanner *self,
                   XitongMark           *mark)
{
  XitongPassage *passage = xitong_passage_planner_add (self, XITONG_PASSAGE_LINE, mark, NULL);
  XitongStagePart part = find_end_of_line (self, mark);

  passage->is_lapse = mark->mark_class == XITONG_MARK_TIE && g_hash_table_contains (self->lapsed_ties, xitong_mark_get (mark, "tie"));
  self->releases = self->releases || part.stage == XITONG_STAGE_CLASP;
  passage->change = xitong_passage_planner_use (self, part.stage, part.from, part.to);
  if (xitong_mark_has_text (mark))
    passage->old_texts = xitong_passage_planner_use (self, MIN (part.stage, XITONG_STAGE_CLEAR), 0, 0.6);
}

static void
plan_arriving_line (XitongPassagePlanner *self,
                    XitongMark           *mark)
{
  XitongPassage *passage = xitong_passage_planner_add (self, XITONG_PASSAGE_GROWING, NULL, mark);
  XitongUnitCourse *unit;

  if (mark->mark_class == XITONG_MARK_SUBORDINATION)
    {
      unit = find_end (self, mark, "to");
      if (unit == NULL || !xitong_unit_course_arrives (unit))
        passage->change = xitong_passage_planner_use_late (self);
      else if (unit->prepared)
        {
          passage->manner = XITONG_PASSAGE_LINE;
          passage->change = xitong_passage_planner_use (self, XITONG_STAGE_PREPARE, 0.5, 1);
        }
      else
        passage->change = xitong_passage_planner_use_wave (self, unit->wave, 0, 0.7);
    }
  else if (mark->mark_class == XITONG_MARK_HOLDER && !has_late_post (self, xitong_mark_get (mark, "posts")))
    {
      passage->change = xitong_passage_planner_use (self, XITONG_STAGE_CLASP, 0, 1);
      self->clasps = TRUE;
    }
  else
    passage->change = xitong_passage_planner_use_late (self);
  if (xitong_mark_has_text (mark))
    passage->new_texts = xitong_passage_planner_use_late (self);
  if (mark->mark_class == XITONG_MARK_TIE && self->n_ties > FEW_TIES
      && g_strcmp0 (xitong_mark_get (mark, "style"), "authority") != 0)
    passage->manner = XITONG_PASSAGE_LINE;
}

static gboolean
moves_route (XitongPassagePlanner *self,
             XitongMark           *before,
             XitongMark           *after)
{
  XitongPoint *a = &g_array_index (before->route, XitongPoint, 0), *b = &g_array_index (after->route, XitongPoint, 0);
  guint last_a = before->route->len - 1, last_b = after->route->len - 1;

  xitong_passage_planner_note_distance (self, a, b);
  xitong_passage_planner_note_distance (self, &a[last_a], &b[last_b]);
  if (last_a != last_b)
    return TRUE;
  for (guint i = 0; i <= last_a; i++)
    if (fabs (a[i].x - b[i].x) > NEAR || fabs (a[i].y - b[i].y) > NEAR)
      return TRUE;
  return FALSE;
}

static gboolean
changes_stroke (const XitongMark *before,
                const XitongMark *after)
{
  const XitongGraphic *a = &g_array_index (before->graphics, XitongGraphic, 0);
  const XitongGraphic *b = &g_array_index (after->graphics, XitongGraphic, 0);

  return a->stroke != b->stroke || fabs (a->width - b->width) > NEAR || a->n_dashes != b->n_dashes
         || fabs (a->presence - b->presence) > NEAR;
}

static void
plan_lasting_line (XitongPassagePlanner *self,
                   XitongMark           *before,
                   XitongMark           *after)
{
  XitongPassage *passage = xitong_passage_planner_add (self, XITONG_PASSAGE_LINE, before, after);

  passage->change = (XitongStagePart) { XITONG_STAGE_MOVE, 0, 1 };
  if (moves_route (self, before, after) || changes_stroke (before, after))
    xitong_passage_planner_use (self, XITONG_STAGE_MOVE, 0, 1);
  if (xitong_line_has_same_labels (before, after))
    return;
  if (xitong_mark_has_text (before))
    passage->old_texts = xitong_passage_planner_use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (xitong_mark_has_text (after))
    passage->new_texts = xitong_passage_planner_use_late (self);
}

void
xitong_passage_planner_plan_line (XitongPassagePlanner *self,
                                  XitongMark           *before,
                                  XitongMark           *after)
{
  if (before != NULL && after != NULL)
    plan_lasting_line (self, before, after);
  else if (before != NULL)
    plan_leaving_line (self, before);
  else
    plan_arriving_line (self, after);
}

/* A new superior: the line of a unit that stays slides from the old one. */
XitongMark *
xitong_passage_planner_take_counterpart (XitongPassagePlanner *self,
                                         XitongMark           *before)
{
  const char *unit = xitong_mark_get (before, "to");

  for (guint i = 0; i < self->arriving->len; i++)
    {
      XitongMark *after = g_ptr_array_index (self->arriving, i);

      if (g_strcmp0 (xitong_mark_get (after, "to"), unit) != 0 || g_hash_table_contains (self->paired, after))
        continue;
      g_hash_table_add (self->paired, after);
      return after;
    }
  return NULL;
}
