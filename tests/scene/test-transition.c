/* test-transition.c - every frame between two charts is a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "transition-pairs.h"

#include "xitong-mark-between.h"
#include "xitong-stage-words.h"

#include <math.h>
#include <string.h>

#define N_FRAMES 23

static GPtrArray *pairs;

static void
check_ends (const TransitionPair *pair)
{
  g_autoptr (XitongScene) first = xitong_transition_scene_at (pair->transition, 0);
  g_autoptr (XitongScene) last = xitong_transition_scene_at (pair->transition, 1);

  g_assert_true (pair->from > 0 || first == pair->before);
  g_assert_true (pair->to < 1 || last == pair->after);
}

/* Just inside the ends nothing has happened yet, and all has happened: every mark looks as in the scene, and lies in it. */
static void
check_near_end (const TransitionPair *pair,
                double                  t,
                const XitongScene      *end)
{
  g_autoptr (XitongScene) frame = NULL;

  if (xitong_transition_get_duration (pair->transition) <= 0)
    return;
  frame = xitong_transition_scene_at (pair->transition, t);
  for (guint i = 0; i < end->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (end->marks, i);
      XitongMark *near = xitong_scene_find (frame, mark->key);

      g_test_message ("%s at %g", mark->key, t);
      g_assert_nonnull (near);
      g_assert_cmpfloat (near->opacity, >, 0.9999);
      if (mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_ZONE)
        g_assert_true (xitong_mark_looks_like (near, mark));
    }
}

static void
check_near_ends (const TransitionPair *pair)
{
  check_near_end (pair, pair->from + 1e-6, pair->before);
  check_near_end (pair, pair->to - 1e-6, pair->after);
}

/* Who gives way to a new superior is not told to be one. Units of random cases have names that begin like those of others. */
static void
check_new_superiors (const TransitionPair *pair,
                     const char           *words,
                     GPtrArray            *marks)
{
  const char *told = strstr (words, "New superiors: ");

  for (guint i = 0; told != NULL && g_str_has_prefix (pair->name, "china") && i < marks->len; i++)
    {
      const XitongMark *mark = marks->pdata[i];
      g_autofree char *name = mark->mark_class == XITONG_MARK_UNIT ? xitong_stage_words_dup_name (mark) : g_strdup ("-");

      if (xitong_scene_find (xitong_transition_get_after (pair->transition), mark->key) == NULL)
        g_assert_null (strstr (told, name));
    }
}

/* Of every stage something is told; each unit of which the change says something is told of in one stage, and nothing twice. */
static void
check_words (const TransitionPair *pair)
{
  const GArray *spans = xitong_transition_get_stages (pair->transition);
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < spans->len; i++)
    {
      XitongStage stage = g_array_index (spans, XitongStageSpan, i).stage;
      g_autofree char *words = xitong_stage_words_dup (pair->transition, stage);
      g_autoptr (GPtrArray) marks = xitong_transition_list_marks (pair->transition, stage);

      g_test_message ("%s", words);
      g_assert_cmpuint (strlen (words), >, 3);
      check_new_superiors (pair, words, marks);
      /* What goes along with others does so when they go. */
      g_assert_true (stage == XITONG_STAGE_MOVE || strstr (words, "Goes along") == NULL);
      for (guint j = 0; j < marks->len; j++)
        g_assert_true (g_hash_table_add (told, ((XitongMark *) marks->pdata[j])->key));
    }
  for (guint i = 0; spans->len > 0 && i < pair->before->marks->len; i++)
    {
      const XitongMark *mark = pair->before->marks->pdata[i];

      if (mark->mark_class == XITONG_MARK_UNIT && pair->from <= 0 && pair->to >= 1)
        g_assert_true (xitong_scene_find (pair->after, mark->key) != NULL || g_hash_table_contains (told, mark->key));
    }
}

static void
check_stages (const TransitionPair *pair)
{
  const GArray *spans = xitong_transition_get_stages (pair->transition);
  double at = 0;

  g_assert_cmpfloat (xitong_transition_get_duration (pair->transition), <=, XITONG_TRANSITION_LONGEST);
  if (xitong_transition_get_duration (pair->transition) <= 0)
    {
      g_assert_cmpuint (spans->len, ==, 0);
      return;
    }
  for (guint i = 0; i < spans->len; i++)
    {
      const XitongStageSpan *span = &g_array_index (spans, XitongStageSpan, i);

      g_assert_cmpfloat (span->start, ==, at);
      g_assert_cmpfloat (span->end, >, span->start);
      g_assert_true (i == 0 || span[-1].stage < span->stage);
      g_assert_cmpint (xitong_transition_get_stage_at (pair->transition, 0.5 * (span->start + span->end)), ==, span->stage);
      at = span->end;
    }
  g_assert_cmpfloat (at, ==, 1);
}

/* With reduced motion every mark is where one of the two scenes has it. */
static void
test_reduced_motion (void)
{
  guint n = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      TransitionPair *pair = pairs->pdata[i];

      for (guint j = 1; pair->still && j < N_FRAMES; j++)
        {
          g_autoptr (XitongScene) frame = xitong_transition_scene_at (pair->transition, (double) j / N_FRAMES);

          for (guint k = 0; k < frame->marks->len; k++)
            {
              XitongMark *mark = g_ptr_array_index (frame->marks, k);
              XitongMark *before = xitong_scene_find (pair->before, mark->key);
              XitongMark *after = xitong_scene_find (pair->after, mark->key);

              if (mark->mark_class != XITONG_MARK_UNIT && mark->mark_class != XITONG_MARK_ZONE)
                continue;
              g_assert_true ((before != NULL && xitong_mark_looks_like (mark, before))
                             || (after != NULL && xitong_mark_looks_like (mark, after)));
              n++;
            }
        }
    }
  g_assert_cmpuint (n, >, 100);
}

static void
check_same_twice (const TransitionPair *pair,
                  XitongScene            *frame,
                  double                  t)
{
  g_autoptr (XitongScene) again = xitong_transition_scene_at (pair->transition, t);

  g_assert_cmpuint (frame->marks->len, ==, again->marks->len);
  for (guint i = 0; i < frame->marks->len; i++)
    {
      XitongMark *one = g_ptr_array_index (frame->marks, i), *other = g_ptr_array_index (again->marks, i);

      g_assert_cmpstr (one->key, ==, other->key);
      g_assert_cmpfloat (one->opacity, ==, other->opacity);
      g_assert_true (xitong_mark_looks_like (one, other));
    }
}

static gboolean
has_same_datum (const XitongMark *mark,
                const XitongMark *other)
{
  static const char * const names[] = { "unit", "tie", "holder", "system" };

  if (other == NULL || mark->mark_class != other->mark_class)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (i < 3 && g_strcmp0 (xitong_mark_get (mark, names[i]), xitong_mark_get (other, names[i])) != 0)
      return FALSE;
  return g_strcmp0 (xitong_mark_get (mark, "to"), xitong_mark_get (other, "to")) == 0
         && g_strcmp0 (xitong_mark_get (mark, "from"), xitong_mark_get (other, "from")) == 0
         && g_strcmp0 (mark->title, other->title) == 0;
}

/* A ring stands round a unit that is there; an arrow leads from one that was to one that will be. */
static gboolean
is_sign_of_unit (const TransitionPair *pair,
                 const XitongScene      *frame,
                 const XitongMark       *mark)
{
  const char *unit = xitong_mark_get (mark, "unit"), *from = xitong_mark_get (mark, "from"), *to = xitong_mark_get (mark, "to");
  g_autofree char *key = g_strconcat ("unit:", unit != NULL ? unit : from, NULL);
  g_autofree char *heir = g_strconcat ("unit:", to, NULL);

  if (unit != NULL)
    return xitong_scene_find (frame, key) != NULL;
  return xitong_scene_find (pair->before, key) != NULL
         && xitong_scene_find (pair->after, heir) != NULL;
}

/* What a mark says is what its namesake says in one of the scenes, and there are no two of a name. */
static void
check_datum (const TransitionPair *pair,
             XitongScene            *frame,
             G_GNUC_UNUSED double    t)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < frame->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (frame->marks, i);

      g_test_message ("%s", mark->key);
      g_assert_true (g_hash_table_add (keys, mark->key));
      if (mark->mark_class == XITONG_MARK_RING || mark->mark_class == XITONG_MARK_SUCCESSION)
        {
          g_assert_true (is_sign_of_unit (pair, frame, mark));
          continue;
        }
      g_assert_true (has_same_datum (mark, xitong_scene_find (pair->before, mark->key))
                     || has_same_datum (mark, xitong_scene_find (pair->after, mark->key)));
    }
}

/* What stays as it is is the same mark in every frame, so that a window can paint it once. */
static void
check_rest (const TransitionPair *pair,
            XitongScene            *frame,
            G_GNUC_UNUSED double    t)
{
  const XitongScene *before = pair->before, *after = pair->after;

  for (guint i = 0; i < before->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (before->marks, i), *later = xitong_scene_find (after, mark->key);

      if (mark->mark_class == XITONG_MARK_UNIT && later != NULL && xitong_mark_looks_like (mark, later))
        g_assert_true (xitong_scene_find (frame, mark->key) == mark);
    }
}

static void
unite_bounds (XitongRectangle   *page,
              const XitongScene *scene)
{
  XitongRectangle whole = { 0, 0, scene->width, scene->height };

  xitong_rectangle_unite (page, &whole);
  for (guint i = 0; i < scene->marks->len; i++)
    xitong_rectangle_unite (page, &((XitongMark *) g_ptr_array_index (scene->marks, i))->bounds);
}

/* A chart that has more names than room stands beyond its page; no frame goes beyond both charts, but for a badge that is stretched along
 * with the box it stands out of. */
static void
check_page (const TransitionPair *pair,
            XitongScene            *frame,
            G_GNUC_UNUSED double    t)
{
  XitongRectangle page = { 0, 0, 0, 0 };
  const double edge = 3;

  unite_bounds (&page, pair->before);
  unite_bounds (&page, pair->after);
  for (guint i = 0; i < frame->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (frame->marks, i);

      g_test_message ("%s", mark->key);
      g_assert_cmpfloat (mark->bounds.x, >=, page.x - edge);
      g_assert_cmpfloat (mark->bounds.y, >=, page.y - edge);
      g_assert_cmpfloat (mark->bounds.x + mark->bounds.width, <=, page.x + page.width + edge);
      g_assert_cmpfloat (mark->bounds.y + mark->bounds.height, <=, page.y + page.height + edge);
    }
}

static gboolean
has_superior (const XitongScene *scene,
              const char        *unit,
              const XitongScene *frame,
              guint             *n)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      g_autofree char *key = NULL;

      if (mark->mark_class != XITONG_MARK_SUBORDINATION || g_strcmp0 (xitong_mark_get (mark, "to"), unit) != 0)
        continue;
      key = g_strconcat ("unit:", xitong_mark_get (mark, "from"), NULL);
      if (xitong_scene_find (scene, key) == NULL)
        continue;
      (*n)++;
      if (frame == NULL || xitong_scene_find (frame, key) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Who had a superior and will have one has the one or the other. */
static void
check_superiors (const TransitionPair *pair,
                 XitongScene            *frame,
                 G_GNUC_UNUSED double    t)
{
  const XitongScene *before = pair->before, *after = pair->after;

  for (guint i = 0; i < frame->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (frame->marks, i);
      const char *unit = xitong_mark_get (mark, "unit");
      guint n_before = 0, n_after = 0;

      if (mark->mark_class != XITONG_MARK_UNIT)
        continue;
      g_test_message ("%s", mark->key);
      if (has_superior (before, unit, frame, &n_before) || has_superior (after, unit, frame, &n_after))
        continue;
      g_assert_true (xitong_scene_find (before, mark->key) == NULL || n_before == 0
                     || xitong_scene_find (after, mark->key) == NULL || n_after == 0);
    }
}

static void
test_ends (void)
{
  transition_pairs_check (pairs, check_ends);
  transition_pairs_check (pairs, check_near_ends);
}

static void
test_stages (void)
{
  transition_pairs_check (pairs, check_stages);
  transition_pairs_check (pairs, check_words);
}

static void
test_same_twice (void)
{
  transition_pairs_check_frames (pairs, check_same_twice);
}

static void
test_datum (void)
{
  transition_pairs_check_frames (pairs, check_datum);
}

static void
test_page (void)
{
  transition_pairs_check_frames (pairs, check_page);
}

static void
test_rest (void)
{
  transition_pairs_check_frames (pairs, check_rest);
}

static void
test_superiors (void)
{
  transition_pairs_check_frames (pairs, check_superiors);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pairs = transition_pairs_new ();
  g_test_add_func ("/transition/ends", test_ends);
  g_test_add_func ("/transition/stages", test_stages);
  g_test_add_func ("/transition/reduced-motion", test_reduced_motion);
  g_test_add_func ("/transition/same-twice", test_same_twice);
  g_test_add_func ("/transition/datum", test_datum);
  g_test_add_func ("/transition/page", test_page);
  g_test_add_func ("/transition/rest", test_rest);
  g_test_add_func ("/transition/superiors", test_superiors);
  status = g_test_run ();
  g_ptr_array_unref (pairs);
  return status;
}

