/* xitong-passages.c - what becomes of all marks in a transition, and how long that takes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-passages.h"

#include "xitong-line-between.h"
#include "xitong-mark-between.h"
#include "xitong-succession-mark.h"

#include <math.h>

/* Seconds, and points: 0.25 seconds for each 200 pixels at 96 to the inch. */
#define SECONDS_LAPSE    0.4
#define SECONDS_ANNOUNCE 0.4
#define SECONDS_CLEAR    0.6
#define SECONDS_PREPARE  0.3
#define SECONDS_MOVE     1.0
#define SECONDS_MOVE_TO  1.6
#define SECONDS_CLASP    0.8
#define SECONDS_LEAVE    0.4
#define SECONDS_ADD      0.6
#define SECONDS_WAVE     0.2
#define SECONDS_SETTLE   0.4
#define SECONDS_FAR      0.25
#define FAR              150.0

/* More ties than these that arrive at once come without motion, but for those of authority. */
#define FEW_TIES 12

#define NEAR 0.005

typedef struct
{
  const XitongScene      *before;
  const XitongScene      *after;
  const XitongDifference *difference;
  GHashTable             *courses;
  GHashTable             *lapsed_ties;
  GHashTable             *restless;
  GPtrArray              *arriving;
  GHashTable             *paired;
  GArray                 *passages;
  gboolean                used[XITONG_N_STAGES];
  guint                   n_waves;
  guint                   n_ties;
  gboolean                late;
  gboolean                releases;
  gboolean                clasps;
  double                  farthest;
} Planner;

static XitongWindow
use (Planner     *self,
     XitongStage  stage,
     double       from,
     double       to)
{
  self->used[stage] = TRUE;
  return (XitongWindow) { stage, from, to };
}

/* The waves come one after the other; see finish_waves(). */
static XitongWindow
use_wave (Planner *self,
          guint    wave,
          double   from,
          double   to)
{
  self->n_waves = MAX (self->n_waves, wave);
  return use (self, XITONG_STAGE_ADD, wave - 1 + from, wave - 1 + to);
}

static XitongWindow
use_late (Planner *self)
{
  self->late = TRUE;
  return use (self, XITONG_STAGE_ADD, XITONG_LAST_WAVE, XITONG_LAST_WAVE + 1);
}

static XitongPassage *
add_passage (Planner             *self,
             XitongPassageManner  manner,
             XitongMark          *before,
             XitongMark          *after)
{
  XitongPassage passage = { .manner = manner };

  passage.before = before != NULL ? xitong_mark_ref (before) : NULL;
  passage.after = after != NULL ? xitong_mark_ref (after) : NULL;
  passage.old_texts = (XitongWindow) { XITONG_STAGE_CLEAR, 0, 1 };
  passage.new_texts = (XitongWindow) { XITONG_STAGE_ADD, 0, 1 };
  g_array_append_val (self->passages, passage);
  return &g_array_index (self->passages, XitongPassage, self->passages->len - 1);
}

static void
note_distance (Planner           *self,
               const XitongPoint *a,
               const XitongPoint *b)
{
  self->farthest = MAX (self->farthest, hypot (a->x - b->x, a->y - b->y));
}

static void
note_box (Planner               *self,
          const XitongRectangle *a,
          const XitongRectangle *b)
{
  XitongPoint from = { a->x + 0.5 * a->width, a->y + 0.5 * a->height };
  XitongPoint to = { b->x + 0.5 * b->width, b->y + 0.5 * b->height };

  note_distance (self, &from, &to);
}

static XitongWindow
use_leaving (Planner                *self,
             const XitongUnitCourse *course)
{
  if (course->gives_way)
    return use (self, XITONG_STAGE_PREPARE, 0, 0.5);
  if (course->awaited)
    return use (self, XITONG_STAGE_LEAVE, 0, 1);
  return course->lapsed ? use (self, XITONG_STAGE_LAPSE, 0, 1) : use (self, XITONG_STAGE_CLEAR, 0.4, 1);
}

static gboolean
stays (Planner    *self,
       XitongMark *before,
       XitongMark *after)
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

static void
plan_unit (Planner    *self,
           XitongMark *before,
           XitongMark *after)
{
  XitongUnitCourse *course = xitong_unit_courses_find (self->courses, xitong_mark_get (before != NULL ? before : after, "unit"));
  gboolean rests = before != NULL && after != NULL && stays (self, before, after);
  XitongPassage *passage = add_passage (self, rests ? XITONG_PASSAGE_STAYS : XITONG_PASSAGE_BOX, before, after);

  passage->ring = find_ring (course);
  if (rests)
    return;
  if (after == NULL)
    passage->change = use_leaving (self, course);
  else if (before == NULL && course->prepared)
    {
      passage->prepared = TRUE;
      passage->outline = use (self, XITONG_STAGE_PREPARE, 0.5, 1);
      passage->change = use_wave (self, 1, 0, 1);
    }
  else if (before == NULL)
    passage->change = use_wave (self, course->wave, 0.3, 1);
  else if (course->moves)
    {
      passage->change = use (self, XITONG_STAGE_MOVE, 0, 1);
      note_box (self, &before->box, &after->box);
    }
  else
    passage->change = use (self, XITONG_STAGE_CLEAR, 0, 1);
}

static gboolean
has_free_text (const XitongMark *mark)
{
  for (guint i = 0; mark != NULL && i < mark->graphics->len; i++)
    if (g_array_index (mark->graphics, XitongGraphic, i).kind == XITONG_GRAPHIC_TEXT)
      return TRUE;
  return FALSE;
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
plan_ground (Planner    *self,
             XitongMark *before,
             XitongMark *after)
{
  XitongPassage *passage = add_passage (self, XITONG_PASSAGE_GROUND, before, after);
  gboolean bare = is_all_text (before != NULL ? before : after);

  if (has_free_text (before))
    passage->old_texts = use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (has_free_text (after))
    passage->new_texts = use_late (self);
  if (bare)
    passage->change = (XitongWindow) { XITONG_STAGE_MOVE, 0, 1 };
  else if (after == NULL)
    passage->change = use (self, XITONG_STAGE_LEAVE, 0, 1);
  else if (before == NULL)
    passage->change = use (self, XITONG_STAGE_PREPARE, 0, 1);
  else
    {
      passage->change = use (self, XITONG_STAGE_MOVE, 0, 1);
      note_box (self, &before->bounds, &after->bounds);
    }
}

/* Title, legend and caption are made anew. */
static void
plan_print (Planner    *self,
            XitongMark *before,
            XitongMark *after)
{
  if (before != NULL)
    add_passage (self, XITONG_PASSAGE_BOX, before, NULL)->change = use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (after != NULL)
    add_passage (self, XITONG_PASSAGE_BOX, NULL, after)->change = use_late (self);
}

static void
plan_ghost (Planner    *self,
            XitongMark *before,
            XitongMark *after)
{
  plan_print (self, before, after);
}

/* The window in which @course leaves, or one that comes later, whichever is first. */
static XitongWindow
find_end_with (Planner          *self,
               XitongUnitCourse *course,
               XitongWindow      window)
{
  XitongWindow other;

  if (course == NULL || !xitong_unit_course_leaves (course))
    return window;
  other = use_leaving (self, course);
  return other.stage < window.stage ? other : window;
}

static XitongWindow
find_end_with_posts (Planner      *self,
                     const char   *posts,
                     XitongWindow  window)
{
  g_auto (GStrv) ids = g_strsplit (posts != NULL ? posts : "", " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    window = find_end_with (self, xitong_unit_courses_find (self->courses, ids[i]), window);
  return window;
}

static XitongUnitCourse *
find_end (Planner          *self,
          const XitongMark *mark,
          const char       *attribute)
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
has_late_post (Planner    *self,
               const char *posts)
{
  g_auto (GStrv) ids = g_strsplit (posts != NULL ? posts : "", " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    if (is_late (xitong_unit_courses_find (self->courses, ids[i])))
      return TRUE;
  return FALSE;
}

static XitongWindow
find_end_of_tie (Planner    *self,
                 XitongMark *mark)
{
  XitongWindow window = { XITONG_STAGE_CLEAR, 0, 0.6 };

  if (g_hash_table_contains (self->lapsed_ties, xitong_mark_get (mark, "tie")))
    window = (XitongWindow) { XITONG_STAGE_LAPSE, 0, 1 };
  window = find_end_with (self, find_end (self, mark, "from"), window);
  return find_end_with (self, find_end (self, mark, "to"), window);
}

static XitongWindow
find_end_of_line (Planner    *self,
                  XitongMark *mark)
{
  XitongUnitCourse *unit;

  if (mark->mark_class == XITONG_MARK_TIE)
    return find_end_of_tie (self, mark);
  if (mark->mark_class == XITONG_MARK_HOLDER)
    return find_end_with_posts (self, xitong_mark_get (mark, "posts"), (XitongWindow) { XITONG_STAGE_CLASP, 0, 0.5 });
  unit = find_end (self, mark, "to");
  return unit != NULL && xitong_unit_course_leaves (unit) ? use_leaving (self, unit)
         : (XitongWindow) { XITONG_STAGE_CLEAR, 0, 0.6 };
}

static void
plan_leaving_line (Planner    *self,
                   XitongMark *mark)
{
  XitongPassage *passage = add_passage (self, XITONG_PASSAGE_LINE, mark, NULL);
  XitongWindow window = find_end_of_line (self, mark);

  self->releases = self->releases || window.stage == XITONG_STAGE_CLASP;
  passage->change = use (self, window.stage, window.from, window.to);
  if (has_free_text (mark))
    passage->old_texts = use (self, MIN (window.stage, XITONG_STAGE_CLEAR), 0, 0.6);
}

static void
plan_arriving_line (Planner    *self,
                    XitongMark *mark)
{
  XitongPassage *passage = add_passage (self, XITONG_PASSAGE_GROWING, NULL, mark);
  XitongUnitCourse *unit;

  if (mark->mark_class == XITONG_MARK_SUBORDINATION)
    {
      unit = find_end (self, mark, "to");
      if (unit == NULL || !xitong_unit_course_arrives (unit))
        passage->change = use_late (self);
      else if (unit->prepared)
        {
          passage->manner = XITONG_PASSAGE_LINE;
          passage->change = use (self, XITONG_STAGE_PREPARE, 0.5, 1);
        }
      else
        passage->change = use_wave (self, unit->wave, 0, 0.7);
    }
  else if (mark->mark_class == XITONG_MARK_HOLDER && !has_late_post (self, xitong_mark_get (mark, "posts")))
    {
      passage->change = use (self, XITONG_STAGE_CLASP, 0, 1);
      self->clasps = TRUE;
    }
  else
    passage->change = use_late (self);
  if (has_free_text (mark))
    passage->new_texts = use_late (self);
  if (mark->mark_class == XITONG_MARK_TIE && self->n_ties > FEW_TIES
      && g_strcmp0 (xitong_mark_get (mark, "style"), "authority") != 0)
    passage->manner = XITONG_PASSAGE_LINE;
}

static gboolean
moves_route (Planner    *self,
             XitongMark *before,
             XitongMark *after)
{
  XitongPoint *a = &g_array_index (before->route, XitongPoint, 0), *b = &g_array_index (after->route, XitongPoint, 0);
  guint last_a = before->route->len - 1, last_b = after->route->len - 1;

  note_distance (self, a, b);
  note_distance (self, &a[last_a], &b[last_b]);
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
plan_line (Planner    *self,
           XitongMark *before,
           XitongMark *after)
{
  XitongPassage *passage = add_passage (self, XITONG_PASSAGE_LINE, before, after);

  passage->change = (XitongWindow) { XITONG_STAGE_MOVE, 0, 1 };
  if (moves_route (self, before, after) || changes_stroke (before, after))
    use (self, XITONG_STAGE_MOVE, 0, 1);
  if (xitong_line_has_same_labels (before, after))
    return;
  if (has_free_text (before))
    passage->old_texts = use (self, XITONG_STAGE_CLEAR, 0, 0.6);
  if (has_free_text (after))
    passage->new_texts = use_late (self);
}

static gboolean
is_line (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_SUBORDINATION || mark->mark_class == XITONG_MARK_TIE
         || mark->mark_class == XITONG_MARK_HOLDER || mark->mark_class == XITONG_MARK_SUCCESSION;
}

/* A new superior: the line of a unit that stays slides from the old one. */
static XitongMark *
take_counterpart (Planner    *self,
                  XitongMark *before)
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

static void
plan_pair (Planner    *self,
           XitongMark *before,
           XitongMark *after)
{
  XitongMark *mark = before != NULL ? before : after;

  if (mark->mark_class == XITONG_MARK_UNIT)
    plan_unit (self, before, after);
  else if (before != NULL && after != NULL && stays (self, before, after))
    add_passage (self, XITONG_PASSAGE_STAYS, before, after);
  else if (mark->mark_class == XITONG_MARK_GHOST)
    plan_ghost (self, before, after);
  else if (is_line (mark) && before != NULL && after != NULL)
    plan_line (self, before, after);
  else if (is_line (mark) && before != NULL)
    plan_leaving_line (self, before);
  else if (is_line (mark))
    plan_arriving_line (self, after);
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
  return is_line (mark) ? 2 : 5;
}

static void
sort_layers (Planner *self)
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

/* From parts of the last stage to fractions of it: the waves, then what is late. */
static void
finish_wave (Planner      *self,
             XitongWindow *window,
             guint         n_parts)
{
  gboolean late = window->from >= XITONG_LAST_WAVE;
  double shift = late ? (double) self->n_waves - XITONG_LAST_WAVE : 0;

  if (window->stage != XITONG_STAGE_ADD)
    return;
  window->from = (window->from + shift) / n_parts;
  window->to = (window->to + shift) / n_parts;
}

static void
halve_clasp (Planner       *self,
             XitongPassage *passage)
{
  if (passage->change.stage != XITONG_STAGE_CLASP)
    return;
  passage->change.from = passage->after != NULL && self->releases ? 0.5 : 0;
  passage->change.to = passage->before != NULL && self->clasps ? 0.5 : 1;
}

static void
finish (Planner      *self,
        XitongStages *stages)
{
  guint n_parts = self->n_waves + (self->late ? 1 : 0);
  const double seconds[XITONG_N_STAGES] = {
    SECONDS_LAPSE, SECONDS_ANNOUNCE, SECONDS_CLEAR, SECONDS_PREPARE,
    MIN (SECONDS_MOVE + SECONDS_FAR * self->farthest / FAR, SECONDS_MOVE_TO), SECONDS_CLASP, SECONDS_LEAVE,
    SECONDS_ADD + SECONDS_WAVE * (MAX (n_parts, 1) - 1), SECONDS_SETTLE,
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

static void
add_still (Planner             *self,
           const XitongPassage *like,
           XitongMark          *before,
           XitongMark          *after)
{
  XitongPassageManner manner = is_line (before != NULL ? before : after) ? XITONG_PASSAGE_LINE : XITONG_PASSAGE_BOX;
  XitongPassage *passage = add_passage (self, manner, before, after);

  passage->ring = like->ring;
  passage->change = after != NULL ? use (self, XITONG_STAGE_MOVE, 0.5, 1) : use (self, XITONG_STAGE_MOVE, 0, 0.5);
  passage->old_texts = passage->change;
  passage->new_texts = passage->change;
}

/* Nothing moves or grows: all that changes fades out, then all it becomes fades in. */
static void
make_still (Planner *self)
{
  g_autoptr (GArray) moving = g_steal_pointer (&self->passages);

  g_array_set_clear_func (moving, (GDestroyNotify) xitong_passage_clear);
  self->passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  for (guint i = 0; i < XITONG_N_STAGES; i++)
    self->used[i] = FALSE;
  self->farthest = 0;
  self->n_waves = 0;
  self->late = FALSE;
  for (guint i = 0; i < moving->len; i++)
    {
      const XitongPassage *passage = &g_array_index (moving, XitongPassage, i);

      if (passage->manner == XITONG_PASSAGE_STAYS)
        add_passage (self, XITONG_PASSAGE_STAYS, passage->before, passage->after)->ring = passage->ring;
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
find_restless (Planner *self)
{
  for (guint i = 0; i < self->after->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->after->marks, i);
      XitongMark *before = xitong_scene_find (self->before, mark->key);

      self->n_ties += mark->mark_class == XITONG_MARK_TIE && before == NULL;
      if (mark->mark_class != XITONG_MARK_SUBORDINATION)
        continue;
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
find_lapsed_ties (Planner *self)
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
plan_succession (Planner          *self,
                 XitongUnitCourse *old,
                 XitongUnitCourse *heir)
{
  XitongPassage *passage;

  if (old == NULL || heir == NULL || !old->awaited || old->gives_way || !heir->prepared)
    return;
  passage = add_passage (self, XITONG_PASSAGE_PASSING, NULL, NULL);
  passage->after = xitong_succession_mark_new (old->before, heir->after, self->after->font_size);
  passage->outline = use (self, XITONG_STAGE_PREPARE, 0.5, 1);
  passage->change = use (self, XITONG_STAGE_LEAVE, 0, 1);
}

static void
plan_successions (Planner *self)
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
plan (Planner *self)
{
  for (guint i = 0; i < self->before->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->before->marks, i);
      XitongMark *after = xitong_scene_find (self->after, mark->key);
      XitongUnitCourse *unit = mark->mark_class == XITONG_MARK_SUBORDINATION ? find_end (self, mark, "to") : NULL;

      if (after == NULL && unit != NULL && !xitong_unit_course_leaves (unit))
        after = take_counterpart (self, mark);
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

GArray *
xitong_passages_new (const XitongScene      *before,
                     const XitongScene      *after,
                     const XitongDifference *difference,
                     gboolean                motion,
                     XitongStages           *stages)
{
  Planner self = { .before = before, .after = after, .difference = difference };

  *stages = (XitongStages) { { 0 }, NULL, 0 };
  self.courses = xitong_unit_courses_new (before, after, difference);
  self.lapsed_ties = g_hash_table_new (g_str_hash, g_str_equal);
  self.restless = g_hash_table_new (g_str_hash, g_str_equal);
  self.arriving = g_ptr_array_new ();
  self.paired = g_hash_table_new (NULL, NULL);
  self.passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  find_restless (&self);
  find_lapsed_ties (&self);
  plan (&self);
  if (!motion)
    make_still (&self);
  sort_layers (&self);
  finish (&self, stages);
  g_hash_table_unref (self.courses);
  g_hash_table_unref (self.lapsed_ties);
  g_hash_table_unref (self.restless);
  g_ptr_array_unref (self.arriving);
  g_hash_table_unref (self.paired);
  return self.passages;
}
