/* test-picture.c - how one picture becomes the next
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-transition.h"

/* Forwards and backwards, what is played begins with the one chart and ends with the other. */
static void
test_passage (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;

  for (guint is_backwards = 0; is_backwards < 2; is_backwards++)
    {
      g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
      g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, "cultural-revolution", NULL);
      XitongDeparture passage = { before, is_backwards != 0, FALSE };
      g_autoptr (XitongScene) first = NULL, last = NULL;

      xitong_picture_connect (after, &passage);
      g_assert_nonnull (after->transition);
      g_assert_cmpfloat (xitong_transition_get_duration (after->transition), >, 0.5);
      first = xitong_transition_scene_at (after->transition, after->is_backwards ? 1 : 0);
      last = xitong_transition_scene_at (after->transition, after->is_backwards ? 0 : 1);
      g_assert_true (first == before->scene);
      g_assert_true (last == after->scene);
    }
}

static XitongMark *
find_unit (const XitongTransition *transition,
           double                  t,
           const char             *key)
{
  g_autoptr (XitongScene) scene = xitong_transition_scene_at (transition, t);
  XitongMark *mark = xitong_scene_find (scene, key);

  g_assert_nonnull (mark);
  return xitong_mark_ref (mark);
}

/* Each chart is laid out by itself, and yet nothing that stays moves while the change is played: only before and after it. */
static void
test_calm (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, "cultural-revolution", NULL);
  XitongDeparture passage = { before, FALSE, FALSE };
  const GArray *stages;
  const XitongStageSpan *first, *last;
  g_autoptr (XitongMark) early = NULL;
  g_autoptr (XitongMark) late = NULL;

  xitong_picture_connect (after, &passage);
  stages = xitong_transition_get_stages (after->transition);
  first = &g_array_index (stages, XitongStageSpan, 0);
  last = &g_array_index (stages, XitongStageSpan, stages->len - 1);
  g_assert_cmpint (first->stage, ==, XITONG_STAGE_ROOM);
  g_assert_cmpint (last->stage, ==, XITONG_STAGE_CLOSE);
  early = find_unit (after->transition, first->end, "unit:factory-manager");
  late = find_unit (after->transition, last->start, "unit:factory-manager");
  g_assert_cmpfloat (early->box.x, ==, late->box.x);
  g_assert_cmpfloat (early->box.y, ==, late->box.y);
}

/* On the way there is more than in each chart, and yet it is seen nearly as large: in a common view 1.7 times as wide as high. */
static void
test_size_on_the_way (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, "cultural-revolution", NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, "army-teams", NULL);
  XitongDeparture passage = { before, FALSE, FALSE };
  g_autoptr (XitongScene) frame = NULL;
  double alone = MAX (MAX (before->scene->height, after->scene->height), MAX (before->scene->width, after->scene->width) / 1.7);

  xitong_picture_connect (after, &passage);
  frame = xitong_transition_scene_at (after->transition, 0.5);
  g_assert_cmpfloat (MAX (frame->height, frame->width / 1.7), <, alone / 0.8);
}

/* What a change touched is told by its keys on the new chart; where nearly all is new, nothing is. */
static void
test_touched (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, "party-leadership", "combined-section");
  g_autoptr (XitongPicture) elsewhere = xitong_app_support_picture (enterprise_case, "cultural-revolution", NULL);
  XitongDeparture passage = { before, FALSE, FALSE };
  g_auto (GStrv) keys = NULL;
  g_auto (GStrv) too_many = NULL;

  g_assert_null (xitong_picture_dup_touched (before));
  xitong_picture_connect (after, &passage);
  keys = xitong_picture_dup_touched (after);
  g_assert_nonnull (keys);
  for (guint i = 0; keys[i] != NULL; i++)
    g_assert_nonnull (xitong_scene_find (after->scene, keys[i]));
  xitong_picture_connect (elsewhere, &passage);
  too_many = xitong_picture_dup_touched (elsewhere);
  g_assert_null (too_many);
}

/* Another choice of what is shown of the same moment is no event, and from nowhere one comes at once. */
static void
test_nothing_to_play (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongPicture) before = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
  g_autoptr (XitongPicture) after = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
  XitongDeparture passage = { before, FALSE, FALSE };
  XitongDeparture nowhere = { NULL, FALSE, FALSE };

  xitong_picture_connect (after, &passage);
  g_assert_null (after->transition);
  xitong_picture_connect (after, &nowhere);
  g_assert_null (after->transition);
}

int
main (int    argc,
      char **argv)
{
  XitongCase *enterprise_case;
  int result;

  g_test_init (&argc, &argv, NULL);
  enterprise_case = xitong_app_support_read ("china");
  g_test_add_data_func ("/app/picture/passage", enterprise_case, test_passage);
  g_test_add_data_func ("/app/picture/calm", enterprise_case, test_calm);
  g_test_add_data_func ("/app/picture/nothing-to-play", enterprise_case, test_nothing_to_play);
  g_test_add_data_func ("/app/picture/size-on-the-way", enterprise_case, test_size_on_the_way);
  g_test_add_data_func ("/app/picture/touched", enterprise_case, test_touched);
  result = g_test_run ();
  g_assert_finalize_object (enterprise_case);
  return result;
}
