/* test-transition-view.c - of a transition all is made that can be seen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-scene.h"
#include "xitong-random-case.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"
#include "xitong-transition-view.h"

#include <math.h>

#define N_FRAMES 11

static XitongTransition *transition;

static XitongScene *
compose (XitongStructure *structure)
{
  XitongSelectionOptions selecting = { .everything = TRUE };
  XitongLayoutOptions options = { .font_size = 11, .width = 1100 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, NULL, xitong_test_measure_get ());
}

static XitongTransition *
make_transition (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (7, 300);
  g_autoptr (XitongStructure) before = xitong_test_case_replay (enterprise_case, "first", NULL, NULL);
  g_autoptr (XitongStructure) after = xitong_test_case_replay (enterprise_case, "second", NULL, NULL);
  g_autoptr (XitongScene) first = compose (before);
  g_autoptr (XitongScene) last = compose (after);
  g_autoptr (XitongDifference) difference = xitong_difference_new (before, after, NULL);

  return xitong_transition_new (first, last, difference, NULL);
}

static XitongSight
make_sight (double zoom,
            double x,
            double y,
            double side)
{
  return (XitongSight) { .pixel = 1 / zoom, .smallest_text = 4.5 / zoom, .part = { x, y, side / zoom, side / zoom } };
}

/* Calls @check with each frame as it is seen, and with all of it. */
static void
for_frames (const XitongSight *sight,
            void             (*check) (const XitongScene *seen,
                                       const XitongScene *all,
                                       const XitongSight *sight))
{
  g_autoptr (XitongTransitionView) view = xitong_transition_view_new (transition, sight);

  for (guint i = 0; i <= N_FRAMES; i++)
    {
      double t = (double) i / N_FRAMES;
      g_autoptr (XitongScene) seen = xitong_transition_view_scene_at (view, t);
      g_autoptr (XitongScene) all = xitong_transition_scene_at (transition, t);

      check (seen, all, sight);
    }
}

static double
get_distance (const XitongRectangle *a,
              const XitongRectangle *b)
{
  return MAX (MAX (fabs (a->x - b->x), fabs (a->y - b->y)), MAX (fabs (a->width - b->width), fabs (a->height - b->height)));
}

/* Everything in sight is there, and not a pixel off; in the order in which it is painted. */
static void
check_sight (const XitongScene *seen,
             const XitongScene *all,
             const XitongSight *sight)
{
  guint j = 0;

  for (guint i = 0; i < all->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (all->marks, i), *other;

      other = j < seen->marks->len ? g_ptr_array_index (seen->marks, j) : NULL;
      if (other != NULL && g_str_equal (mark->key, other->key))
        {
          g_assert_cmpfloat (get_distance (&mark->box, &other->box), <=, sight->pixel);
          j++;
          continue;
        }
      g_test_message ("%s", mark->key);
      g_assert_false (xitong_rectangle_intersects (&mark->bounds, &sight->part, 0));
    }
  g_assert_cmpuint (j, ==, seen->marks->len);
}

static void
test_part (void)
{
  const XitongScene *after = xitong_transition_get_after (transition);

  for (guint i = 0; i < 4; i++)
    {
      XitongSight sight = make_sight (0.8, i % 2 * 0.4 * after->width, i / 2 * 0.5 * after->height, 300);

      for_frames (&sight, check_sight);
    }
}

static void
test_whole (void)
{
  const XitongScene *after = xitong_transition_get_after (transition);
  XitongSight sight = make_sight (0.7, 0, 0, 0.7 * MAX (after->width, after->height));

  for_frames (&sight, check_sight);
}

/* Where nobody can tell one box from the next, some stand for all. */
static void
check_coarse (const XitongScene *seen,
              const XitongScene *all,
              const XitongSight *sight)
{
  XitongRectangle extent = { 0, 0, 0, 0 }, other = { 0, 0, 0, 0 };

  if (seen == all)
    return;
  g_assert_cmpuint (4 * seen->marks->len, <, 3 * all->marks->len);
  for (guint i = 0; i < all->marks->len; i++)
    xitong_rectangle_unite (&extent, &((XitongMark *) all->marks->pdata[i])->bounds);
  for (guint i = 0; i < seen->marks->len; i++)
    xitong_rectangle_unite (&other, &((XitongMark *) seen->marks->pdata[i])->bounds);
  g_assert_cmpfloat (get_distance (&extent, &other), <=, 8 * sight->pixel);
}

static void
test_coarse (void)
{
  const XitongScene *after = xitong_transition_get_after (transition);
  double zoom = 60 / MAX (after->width, after->height);
  XitongSight sight = make_sight (zoom, 0, 0, 60);

  for_frames (&sight, check_coarse);
}

/* What was found serves as long as no more is seen, and about as large. */
static void
test_look (void)
{
  XitongSight sight = make_sight (1, 400, 400, 400), beside = make_sight (1, 460, 400, 400), away = make_sight (1, 700, 400, 400);
  XitongSight finer = make_sight (2, 450, 450, 400);
  g_autoptr (XitongTransitionView) view = xitong_transition_view_new (transition, &sight);

  g_assert_true (xitong_transition_view_shows (view, transition, &sight));
  g_assert_true (xitong_transition_view_shows (view, transition, &beside));
  g_assert_false (xitong_transition_view_shows (view, transition, &away));
  g_assert_false (xitong_transition_view_shows (view, transition, &finer));
  g_assert_false (xitong_transition_view_shows (view, NULL, &sight));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  transition = make_transition ();
  g_test_add_func ("/transition-view/part", test_part);
  g_test_add_func ("/transition-view/whole", test_whole);
  g_test_add_func ("/transition-view/coarse", test_coarse);
  g_test_add_func ("/transition-view/look", test_look);
  status = g_test_run ();
  xitong_transition_unref (transition);
  return status;
}
