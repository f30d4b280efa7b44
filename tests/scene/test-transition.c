/* test-transition.c - every frame between two charts is a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-transition.h"

#include "xitong-case-reader.h"
#include "xitong-chart-scene.h"
#include "xitong-mark-between.h"
#include "xitong-moments.h"
#include "xitong-random-history.h"
#include "xitong-test-measure.h"

#include <math.h>

#define N_FRAMES 23

typedef struct
{
  XitongTransition *transition;
  char             *name;
} Pair;

static void
pair_free (gpointer data)
{
  Pair *self = data;

  xitong_transition_unref (self->transition);
  g_free (self->name);
  g_free (self);
}

static XitongScene *
compose (XitongStructure *structure)
{
  XitongSelectionOptions selecting = { 0 };
  XitongLayoutOptions options = { .font_size = 7, .width = 493 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, NULL, xitong_test_measure_get ());
}

static void
add_pair (GPtrArray       *pairs,
          XitongStructure *before,
          XitongStructure *after,
          XitongScene     *scene_before,
          XitongScene     *scene_after,
          char            *name)
{
  g_autoptr (XitongDifference) difference = xitong_difference_new (before, after, NULL);
  Pair *pair = g_new0 (Pair, 1);

  pair->transition = xitong_transition_new (scene_before, scene_after, difference, NULL);
  pair->name = name;
  g_ptr_array_add (pairs, pair);
}

static void
add_random_pairs (GPtrArray *pairs)
{
  for (guint32 seed = 1; seed <= 6; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 12, 10);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = seed % 5; i + 1 < moments->len; i += 5)
        {
          g_autoptr (XitongScene) before = compose (moments->pdata[i]);
          g_autoptr (XitongScene) after = compose (moments->pdata[i + 1]);

          add_pair (pairs, moments->pdata[i], moments->pdata[i + 1], before, after,
                    g_strdup_printf ("seed %u, moment %u", seed, i));
        }
    }
}

/* Neighbouring eras forwards and backwards. */
static void
add_shipped_pairs (GPtrArray  *pairs,
                   const char *id)
{
  g_autofree char *file = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "cases", file, NULL);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_file (path, diagnostics, &error);
  g_autoptr (XitongStructure) before = NULL;
  g_autoptr (XitongScene) scene_before = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (enterprise_case->eras)); i++)
    {
      g_autoptr (XitongEra) era = g_list_model_get_item (G_LIST_MODEL (enterprise_case->eras), i);
      XitongMoment moment = { .era = era };
      g_autoptr (XitongStructure) after = xitong_moment_replay (&moment, enterprise_case, &error);

      g_autoptr (XitongScene) scene_after = compose (after);

      g_assert_no_error (error);
      if (before != NULL)
        {
          add_pair (pairs, before, after, scene_before, scene_after,
                    g_strdup_printf ("%s, up to %s", id, xitong_entity_get_id (era)));
          add_pair (pairs, after, before, scene_after, scene_before,
                    g_strdup_printf ("%s, back from %s", id, xitong_entity_get_id (era)));
        }
      g_clear_pointer (&before, xitong_structure_unref);
      g_clear_pointer (&scene_before, xitong_scene_unref);
      scene_before = g_steal_pointer (&scene_after);
      before = g_steal_pointer (&after);
    }
}

static GPtrArray *pairs;

typedef void (* Check) (const XitongTransition *transition);
typedef void (* FrameCheck) (const XitongTransition *transition, XitongScene *frame, double t);

static void
for_pairs (Check check)
{
  g_assert_cmpuint (pairs->len, >, 30);
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *pair = pairs->pdata[i];

      g_test_message ("%s", pair->name);
      check (pair->transition);
    }
}

/* Where nothing that is seen differs there is no frame in between. */
static void
for_frames (FrameCheck check)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *pair = pairs->pdata[i];

      for (guint j = 1; j < N_FRAMES && xitong_transition_get_duration (pair->transition) > 0; j++)
        {
          double t = (double) j / N_FRAMES;
          g_autoptr (XitongScene) frame = xitong_transition_scene_at (pair->transition, t);

          g_test_message ("%s, %.3f, %s", pair->name, t,
                          xitong_stage_get_title (xitong_transition_get_stage_at (pair->transition, t)));
          check (pair->transition, frame, t);
        }
    }
}

static void
check_ends (const XitongTransition *transition)
{
  g_autoptr (XitongScene) first = xitong_transition_scene_at (transition, 0);
  g_autoptr (XitongScene) last = xitong_transition_scene_at (transition, 1);

  g_assert_true (first == xitong_transition_get_before (transition));
  g_assert_true (last == xitong_transition_get_after (transition));
}

/* Just inside the ends nothing has happened yet, and all has happened: every mark looks as in the scene, and lies in it. */
static void
check_near_end (const XitongTransition *transition,
                double                  t,
                const XitongScene      *end)
{
  g_autoptr (XitongScene) frame = NULL;

  if (xitong_transition_get_duration (transition) <= 0)
    return;
  frame = xitong_transition_scene_at (transition, t);
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
check_near_ends (const XitongTransition *transition)
{
  check_near_end (transition, 1e-6, xitong_transition_get_before (transition));
  check_near_end (transition, 1 - 1e-6, xitong_transition_get_after (transition));
}

static void
check_stages (const XitongTransition *transition)
{
  const GArray *spans = xitong_transition_get_stages (transition);
  double at = 0;

  g_assert_cmpfloat (xitong_transition_get_duration (transition), <=, XITONG_TRANSITION_LONGEST);
  if (xitong_transition_get_duration (transition) <= 0)
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
      g_assert_cmpint (xitong_transition_get_stage_at (transition, 0.5 * (span->start + span->end)), ==, span->stage);
      at = span->end;
    }
  g_assert_cmpfloat (at, ==, 1);
}

static void
check_same_twice (const XitongTransition *transition,
                  XitongScene            *frame,
                  double                  t)
{
  g_autoptr (XitongScene) again = xitong_transition_scene_at (transition, t);

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

/* What a mark says is what its namesake says in one of the scenes, and there are no two of a name. */
static void
check_datum (const XitongTransition *transition,
             XitongScene            *frame,
             G_GNUC_UNUSED double    t)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < frame->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (frame->marks, i);

      g_test_message ("%s", mark->key);
      g_assert_true (g_hash_table_add (keys, mark->key));
      g_assert_true (has_same_datum (mark, xitong_scene_find (xitong_transition_get_before (transition), mark->key))
                     || has_same_datum (mark, xitong_scene_find (xitong_transition_get_after (transition), mark->key)));
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

/* A chart that has more names than room stands beyond its page; no frame goes beyond both charts. */
static void
check_page (const XitongTransition *transition,
            XitongScene            *frame,
            G_GNUC_UNUSED double    t)
{
  XitongRectangle page = { 0, 0, 0, 0 };
  const double edge = 1;

  unite_bounds (&page, xitong_transition_get_before (transition));
  unite_bounds (&page, xitong_transition_get_after (transition));
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
check_superiors (const XitongTransition *transition,
                 XitongScene            *frame,
                 G_GNUC_UNUSED double    t)
{
  const XitongScene *before = xitong_transition_get_before (transition), *after = xitong_transition_get_after (transition);

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
  for_pairs (check_ends);
  for_pairs (check_near_ends);
}

static void
test_stages (void)
{
  for_pairs (check_stages);
}

static void
test_same_twice (void)
{
  for_frames (check_same_twice);
}

static void
test_datum (void)
{
  for_frames (check_datum);
}

static void
test_page (void)
{
  for_frames (check_page);
}

static void
test_superiors (void)
{
  for_frames (check_superiors);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pairs = g_ptr_array_new_with_free_func (pair_free);
  add_random_pairs (pairs);
  add_shipped_pairs (pairs, "china");
  add_shipped_pairs (pairs, "ussr");
  g_test_add_func ("/transition/ends", test_ends);
  g_test_add_func ("/transition/stages", test_stages);
  g_test_add_func ("/transition/same-twice", test_same_twice);
  g_test_add_func ("/transition/datum", test_datum);
  g_test_add_func ("/transition/page", test_page);
  g_test_add_func ("/transition/superiors", test_superiors);
  status = g_test_run ();
  g_ptr_array_unref (pairs);
  return status;
}
