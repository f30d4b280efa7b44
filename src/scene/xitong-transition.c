/* xitong-transition.c - how one chart becomes another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-transition-private.h"

#include "xitong-passages.h"
#include "xitong-succession-mark.h"

/* Of making room, and of closing up. */
#define SECONDS_SHIFT 0.7

struct _XitongTransition
{
  XitongScene  *before;
  XitongScene  *after;
  XitongStages  stages;
  GArray       *passages;
  GArray       *room;
  GArray       *closing;
  GPtrArray    *touched;
  XitongMark   *ground;
  double        width;
  double        height;
  char         *title;
  char         *note;
  char         *citation;
};

G_DEFINE_BOXED_TYPE (XitongTransition, xitong_transition, xitong_transition_ref, xitong_transition_unref)

static void
find_touched (XitongTransition *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      const XitongPassage *passage = &g_array_index (self->passages, XitongPassage, i);
      const XitongMark *mark = passage->before != NULL ? passage->before : passage->after;

      if (passage->manner == XITONG_PASSAGE_PASSING)
        continue;
      if (passage->manner != XITONG_PASSAGE_STAYS || passage->ring != XITONG_INK_NONE)
        g_ptr_array_add (self->touched, g_strdup (mark->key));
    }
}

static void
unite_page (XitongTransition  *self,
            const XitongScene *scene)
{
  self->width = MAX (self->width, scene->width);
  self->height = MAX (self->height, scene->height);
}

/* Returns: the passages from @from to @to, or %NULL where there is nothing to shift */
static GArray *
plan_shift (const XitongScene *from,
            const XitongScene *to,
            XitongStage        stage)
{
  return from != to ? xitong_passages_new_shift (from, to, stage) : NULL;
}

static void
plan (XitongTransition              *self,
      const XitongDifference        *difference,
      const XitongTransitionOptions *options)
{
  gboolean motion = !(options->reduced_motion || options->opening), is_joint = motion && options->joint_before != NULL;
  XitongScene *first = is_joint ? options->joint_before : self->before, *last = is_joint ? options->joint_after : self->after;

  self->room = plan_shift (self->before, first, XITONG_STAGE_ROOM);
  self->closing = plan_shift (last, self->after, XITONG_STAGE_CLOSE);
  /* What looks the same is the same. */
  first = self->room != NULL ? first : self->before;
  last = self->closing != NULL ? last : self->after;
  unite_page (self, first);
  unite_page (self, last);
  self->passages = xitong_passages_new (first, last, difference, motion, &self->stages);
  find_touched (self);
  self->stages.seconds[XITONG_STAGE_ROOM] = self->room != NULL ? SECONDS_SHIFT : 0;
  self->stages.seconds[XITONG_STAGE_CLOSE] = self->closing != NULL ? SECONDS_SHIFT : 0;
  for (guint i = 0; self->touched->len == 0 && i < XITONG_N_STAGES; i++)
    self->stages.seconds[i] = 0;
  xitong_stages_finish (&self->stages);
}

XitongTransition *
xitong_transition_new (XitongScene                   *before,
                       XitongScene                   *after,
                       const XitongDifference        *difference,
                       const XitongTransitionOptions *options)
{
  const XitongTransitionOptions plain = { 0 };
  XitongTransition *self = g_atomic_rc_box_new0 (XitongTransition);

  if (options == NULL)
    options = &plain;
  self->before = xitong_scene_ref (before);
  self->after = xitong_scene_ref (after);
  self->touched = g_ptr_array_new_with_free_func (g_free);
  unite_page (self, before);
  unite_page (self, after);
  plan (self, difference, options);
  self->ground = xitong_scene_ground_new (self->width, self->height, before->font_size);
  self->title = g_strdup (options->title);
  self->note = g_strdup (options->note);
  self->citation = g_strdup (options->citation);
  return self;
}

XitongTransition *
xitong_transition_ref (XitongTransition *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
transition_clear (gpointer data)
{
  XitongTransition *self = data;

  xitong_scene_unref (self->before);
  xitong_scene_unref (self->after);
  xitong_stages_clear (&self->stages);
  g_array_unref (self->passages);
  g_clear_pointer (&self->room, g_array_unref);
  g_clear_pointer (&self->closing, g_array_unref);
  g_ptr_array_unref (self->touched);
  xitong_mark_unref (self->ground);
  g_free (self->title);
  g_free (self->note);
  g_free (self->citation);
}

void
xitong_transition_unref (XitongTransition *self)
{
  g_atomic_rc_box_release_full (self, transition_clear);
}

static XitongScene *
new_frame (const XitongTransition *self,
           double                  t)
{
  const XitongScene *words = t < 0.5 ? self->before : self->after;
  XitongScene *scene = xitong_scene_new (self->width, self->height, words->font_size);

  scene->title = g_strdup (words->title);
  scene->description = g_strdup (words->description);
  scene->language = g_strdup (words->language);
  scene->cited = words->cited != NULL ? xitong_cited_pages_ref (words->cited) : NULL;
  g_ptr_array_add (scene->marks, xitong_mark_ref (self->ground));
  return scene;
}

/* Rings come with the announcement and go with the end; what comes and goes has its ring with it. */
static void
add_ring (const XitongTransition *self,
          XitongScene            *scene,
          const XitongPassage    *passage,
          const XitongMark       *mark,
          double                  t)
{
  const XitongStagePart announce = { XITONG_STAGE_ANNOUNCE, 0, 1 }, settle = { XITONG_STAGE_SETTLE, 0, 1 };
  double opacity = xitong_stages_get_progress (&self->stages, &announce, t) - xitong_stages_get_progress (&self->stages, &settle, t);
  XitongMark *ring;

  if (opacity <= 0)
    return;
  ring = xitong_ring_mark_new (mark, passage->ring, scene->width, scene->height, scene->font_size);
  ring->opacity = opacity * mark->opacity;
  xitong_scene_add (scene, ring);
}

static XitongTransitionPart
find_part (const XitongTransition *self,
           double                  t)
{
  XitongStage stage = xitong_stages_find (&self->stages, t);

  if (stage == XITONG_STAGE_ROOM)
    return XITONG_TRANSITION_ROOM;
  return stage == XITONG_STAGE_CLOSE ? XITONG_TRANSITION_CLOSING : XITONG_TRANSITION_CHANGE;
}

const GArray *
xitong_transition_get_passages (const XitongTransition *self,
                                XitongTransitionPart    part)
{
  if (part == XITONG_TRANSITION_ROOM)
    return self->room;
  return part == XITONG_TRANSITION_CLOSING ? self->closing : self->passages;
}

/* Adds the mark of one passage, and returns it, or %NULL where there is none at @t. */
static XitongMark *
add_passage (const XitongTransition *self,
             XitongScene            *scene,
             const XitongPassage    *passage,
             double                  t,
             const XitongSight      *sight)
{
  XitongMark *mark = xitong_passage_make_mark (passage, &self->stages, t, sight);

  /* Marks that are shared have their bounds, and may be in use by others. */
  if (mark != NULL && xitong_passage_owns (passage, mark))
    g_ptr_array_add (scene->marks, mark);
  else if (mark != NULL)
    xitong_scene_add (scene, mark);
  return mark;
}

XitongScene *
xitong_transition_make_frame (const XitongTransition *self,
                              double                  t,
                              GArray * const         *seen,
                              const XitongSight      *sight)
{
  g_autoptr (GPtrArray) ringed = NULL;
  const GArray *passages, *numbers;
  XitongScene *scene;

  if (t <= 0)
    return xitong_scene_ref (self->before);
  if (t >= 1 || self->touched->len == 0)
    return xitong_scene_ref (self->after);
  scene = new_frame (self, t);
  passages = xitong_transition_get_passages (self, find_part (self, t));
  numbers = seen != NULL ? seen[find_part (self, t)] : NULL;
  ringed = g_ptr_array_new ();
  for (guint i = 0; i < (numbers != NULL ? numbers->len : passages->len); i++)
    {
      guint number = numbers != NULL ? g_array_index (numbers, guint, i) : i;
      const XitongPassage *passage = &g_array_index (passages, XitongPassage, number);
      XitongMark *mark = add_passage (self, scene, passage, t, sight);

      if (mark != NULL && passage->ring != XITONG_INK_NONE)
        {
          g_ptr_array_add (ringed, (gpointer) passage);
          g_ptr_array_add (ringed, mark);
        }
    }
  for (guint i = 0; i < ringed->len; i += 2)
    add_ring (self, scene, g_ptr_array_index (ringed, i), g_ptr_array_index (ringed, i + 1), t);
  xitong_scene_seal (scene);
  return scene;
}

XitongScene *
xitong_transition_scene_at (const XitongTransition *self,
                            double                  t)
{
  return xitong_transition_make_frame (self, t, NULL, NULL);
}

double
xitong_transition_get_duration (const XitongTransition *self)
{
  return self->stages.duration;
}

XitongStage
xitong_transition_get_stage_at (const XitongTransition *self,
                                double                  t)
{
  return xitong_stages_find (&self->stages, t);
}

const GArray *
xitong_transition_get_stages (const XitongTransition *self)
{
  return self->stages.spans;
}

const GPtrArray *
xitong_transition_get_touched (const XitongTransition *self)
{
  return self->touched;
}

/* A unit that is there before and after is told once, where the change says something of it: in the stage in which its box is altered, and
 * where it gets another superior in that of moving. */
static gboolean
is_lasting_told_in (const XitongPassage *passage,
                    XitongStage          stage)
{
  if (passage->before == NULL || passage->ring == XITONG_INK_NONE)
    return FALSE;
  return stage == (passage->is_led_anew || passage->manner == XITONG_PASSAGE_STAYS ? XITONG_STAGE_MOVE : passage->change.stage);
}

/* Of what changes without a stage of its own: the stage it is told in. */
static gboolean
is_told_in (const XitongTransition *self,
            const XitongPassage    *passage,
            const XitongMark       *mark,
            XitongStage             stage)
{
  gboolean lasts = xitong_scene_find (self->before, mark->key) != NULL && xitong_scene_find (self->after, mark->key) != NULL;

  if (mark->mark_class == XITONG_MARK_UNIT && lasts)
    return is_lasting_told_in (passage, stage);
  if (mark->mark_class == XITONG_MARK_UNIT)
    return stage == (passage->prepared ? passage->outline.stage : passage->change.stage);
  return (mark->mark_class == XITONG_MARK_TIE || mark->mark_class == XITONG_MARK_HOLDER) && !lasts && passage->change.stage == stage;
}

GPtrArray *
xitong_transition_list_marks (const XitongTransition *self,
                              XitongStage             stage)
{
  GPtrArray *marks = g_ptr_array_new ();

  for (guint i = 0; i < self->passages->len; i++)
    {
      const XitongPassage *passage = &g_array_index (self->passages, XitongPassage, i);
      XitongMark *mark = passage->before != NULL ? passage->before : passage->after;

      if (passage->manner != XITONG_PASSAGE_PASSING && is_told_in (self, passage, mark, stage))
        g_ptr_array_add (marks, mark);
    }
  return marks;
}

gboolean
xitong_transition_is_lapse (const XitongTransition *self,
                            const char             *key)
{
  for (guint i = 0; i < self->passages->len; i++)
    {
      const XitongPassage *passage = &g_array_index (self->passages, XitongPassage, i);

      if (passage->is_lapse && g_str_equal (passage->before->key, key))
        return TRUE;
    }
  return FALSE;
}

void
xitong_transition_get_page (const XitongTransition *self,
                            double                 *width,
                            double                 *height)
{
  *width = self->width;
  *height = self->height;
}

const char *
xitong_transition_get_title (const XitongTransition *self)
{
  return self->title;
}

char *
xitong_transition_dup_note (const XitongTransition *self)
{
  if (self->citation == NULL)
    return g_strdup (self->note);
  return self->note == NULL ? g_strdup (self->citation) : g_strdup_printf ("%s (%s)", self->note, self->citation);
}

XitongScene *
xitong_transition_get_before (const XitongTransition *self)
{
  return self->before;
}

XitongScene *
xitong_transition_get_after (const XitongTransition *self)
{
  return self->after;
}
