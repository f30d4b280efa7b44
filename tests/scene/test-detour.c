/* test-detour.c - boxes that change places go round each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-detours.h"
#include "xitong-route-between.h"

#include <math.h>

#define N_LOOKS 200

static const XitongRectangle upper = { 10, 10, 60, 20 }, lower = { 15, 40, 50, 30 };
static const XitongRectangle far_upper = { 205, 100, 50, 30 }, far_lower = { 200, 140, 60, 20 };

static void
test_swap (void)
{
  g_assert_cmpint (xitong_detour_find_swap (&upper, &far_lower, &lower, &far_upper), ==, XITONG_SWAP_UPRIGHT);
  g_assert_cmpint (xitong_detour_find_swap (&upper, &far_upper, &lower, &far_lower), ==, XITONG_SWAP_NONE);
  g_assert_cmpint (xitong_detour_find_swap (&upper, &upper, &lower, &lower), ==, XITONG_SWAP_NONE);
}

static void
add_box (GArray                *passages,
         const char            *unit,
         const XitongRectangle *before,
         const XitongRectangle *after)
{
  XitongPassage passage = { .manner = XITONG_PASSAGE_BOX, .change = { XITONG_STAGE_MOVE, 0, 1 } };

  passage.before = xitong_mark_new (XITONG_MARK_UNIT, unit);
  passage.after = xitong_mark_new (XITONG_MARK_UNIT, unit);
  xitong_mark_set (passage.before, "unit", unit);
  xitong_mark_set (passage.after, "unit", unit);
  passage.before->box = *before;
  passage.after->box = *after;
  passage.before->bounds = *before;
  passage.after->bounds = *after;
  g_array_append_val (passages, passage);
}

/* Round the boxes there is room to step aside. */
static void
add_page (GArray *passages)
{
  XitongPassage passage = { .manner = XITONG_PASSAGE_STAYS };

  passage.before = xitong_mark_new (XITONG_MARK_FRAME, "frame");
  passage.before->bounds = (XitongRectangle) { -500, -500, 1500, 1500 };
  g_array_append_val (passages, passage);
}

static void
assert_same (const XitongRectangle *a,
             const XitongRectangle *b)
{
  g_assert_cmpfloat_with_epsilon (a->x, b->x, 1e-9);
  g_assert_cmpfloat_with_epsilon (a->y, b->y, 1e-9);
}

/* They never meet, set out and come to where they should, and the middle between them goes straight. */
static void
test_way (void)
{
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  const XitongPassage *a, *b;

  g_array_set_clear_func (passages, (GDestroyNotify) xitong_passage_clear);
  add_box (passages, "a", &upper, &far_lower);
  add_box (passages, "b", &lower, &far_upper);
  add_page (passages);
  xitong_detours_plan (passages, XITONG_STAGE_MOVE);
  a = &g_array_index (passages, XitongPassage, 0);
  b = &g_array_index (passages, XitongPassage, 1);
  g_assert_cmpfloat (a->detour.side * b->detour.side, <, 0);
  for (guint i = 0; i <= N_LOOKS; i++)
    {
      double p = (double) i / N_LOOKS;
      XitongRectangle one = xitong_detour_get_place (&a->detour, &upper, &far_lower, p);
      XitongRectangle other = xitong_detour_get_place (&b->detour, &lower, &far_upper, p);
      XitongPoint offset = xitong_detour_get_offset (&a->detour, p), other_offset = xitong_detour_get_offset (&b->detour, p);

      g_test_message ("%g", p);
      g_assert_false (xitong_rectangle_intersects (&one, &other, 0));
      g_assert_cmpfloat_with_epsilon (offset.y + other_offset.y, 0, 1e-9);
      if (i == 0)
        assert_same (&one, &upper);
      if (i == N_LOOKS)
        assert_same (&one, &far_lower);
    }
}

static guint
count_meetings (GArray *passages)
{
  guint n = 0;

  for (guint i = 0; i < passages->len; i++)
    for (guint j = 0; j < i; j++)
      for (guint k = 0; k <= N_LOOKS; k++)
        {
          const XitongPassage *a = &g_array_index (passages, XitongPassage, i), *b = &g_array_index (passages, XitongPassage, j);
          XitongRectangle one, other;

          if (a->before->mark_class != XITONG_MARK_UNIT || b->before->mark_class != XITONG_MARK_UNIT)
            continue;
          one = xitong_detour_get_place (&a->detour, &a->before->box, &a->after->box, (double) k / N_LOOKS);
          other = xitong_detour_get_place (&b->detour, &b->before->box, &b->after->box, (double) k / N_LOOKS);
          n += xitong_rectangle_intersects (&one, &other, -1);
        }
  return n;
}

/* Three that change places all round, and one on whose straight way another stands: nobody meets anybody. */
static void
test_search (void)
{
  const XitongRectangle places[] = { { 10, 10, 60, 20 }, { 10, 50, 60, 20 }, { 10, 90, 60, 20 } };
  const XitongRectangle from = { 10, 200, 40, 20 }, to = { 210, 200, 40, 20 }, between = { 110, 195, 50, 30 };
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));

  g_array_set_clear_func (passages, (GDestroyNotify) xitong_passage_clear);
  add_box (passages, "a", &places[0], &places[1]);
  add_box (passages, "b", &places[1], &places[2]);
  add_box (passages, "c", &places[2], &places[0]);
  add_box (passages, "d", &from, &to);
  add_box (passages, "e", &between, &between);
  add_page (passages);
  g_assert_cmpuint (count_meetings (passages), >, 0);
  xitong_detours_plan (passages, XITONG_STAGE_MOVE);
  g_assert_cmpuint (count_meetings (passages), ==, 0);
  for (guint i = 0; i < 5; i++)
    {
      const XitongPassage *passage = &g_array_index (passages, XitongPassage, i);
      XitongRectangle first = xitong_detour_get_place (&passage->detour, &passage->before->box, &passage->after->box, 0);
      XitongRectangle last = xitong_detour_get_place (&passage->detour, &passage->before->box, &passage->after->box, 1);

      assert_same (&first, &passage->before->box);
      assert_same (&last, &passage->after->box);
    }
}

/* Where very many change places each still sets out and comes to where it should. */
static void
test_many (void)
{
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));
  const guint n = 140;

  g_array_set_clear_func (passages, (GDestroyNotify) xitong_passage_clear);
  for (guint i = 0; i < n; i++)
    {
      guint j = n - 1 - i;
      const XitongRectangle before = { i % 12 * 70, i / 12 * 30, 60, 20 }, after = { j % 12 * 70, j / 12 * 30, 60, 20 };
      g_autofree char *unit = g_strdup_printf ("unit-%u", i);

      add_box (passages, unit, &before, &after);
    }
  add_page (passages);
  xitong_detours_plan (passages, XITONG_STAGE_MOVE);
  for (guint i = 0; i < n; i++)
    {
      const XitongPassage *passage = &g_array_index (passages, XitongPassage, i);
      XitongRectangle first = xitong_detour_get_place (&passage->detour, &passage->before->box, &passage->after->box, 0);
      XitongRectangle last = xitong_detour_get_place (&passage->detour, &passage->before->box, &passage->after->box, 1);

      assert_same (&first, &passage->before->box);
      assert_same (&last, &passage->after->box);
    }
}

/* Whoever has nobody on its way goes straight, all the time. */
static void
test_straight (void)
{
  const XitongRectangle from = { 10, 200, 40, 20 }, to = { 210, 200, 40, 20 }, beside = { 110, 250, 50, 30 };
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));

  g_array_set_clear_func (passages, (GDestroyNotify) xitong_passage_clear);
  add_box (passages, "a", &from, &to);
  add_box (passages, "b", &beside, &beside);
  add_page (passages);
  xitong_detours_plan (passages, XITONG_STAGE_MOVE);
  g_assert_cmpfloat (xitong_detour_get_reach (&g_array_index (passages, XitongPassage, 0).detour), ==, 0);
}

/* Where something stands on both sides they stay on the page, and between what stands there. */
static void
test_no_way (void)
{
  const XitongRectangle left = { -400, -400, 405, 2000 }, right = { 75, -400, 500, 2000 };
  const XitongRectangle a_after = { 10, 50, 60, 20 }, b_after = { 15, 10, 50, 30 };
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (XitongPassage));

  g_array_set_clear_func (passages, (GDestroyNotify) xitong_passage_clear);
  add_box (passages, "a", &upper, &a_after);
  add_box (passages, "b", &lower, &b_after);
  add_box (passages, "left", &left, &left);
  add_box (passages, "right", &right, &right);
  xitong_detours_plan (passages, XITONG_STAGE_MOVE);
  for (guint i = 0; i < 2; i++)
    for (guint k = 0; k <= N_LOOKS; k++)
      {
        const XitongPassage *passage = &g_array_index (passages, XitongPassage, i);
        XitongRectangle place = xitong_detour_get_place (&passage->detour, &passage->before->box, &passage->after->box, (double) k / N_LOOKS);

        g_assert_cmpfloat (place.x, >=, left.x + left.width);
        g_assert_cmpfloat (place.x + place.width, <=, right.x);
      }
}

/* A line stays at right angles, and its ends are where they are carried. */
static void
test_line (void)
{
  const XitongPoint shapes[][4] = { { { 0, 0 }, { 0, 50 } }, { { 0, 0 }, { 0, 50 }, { 30, 50 } }, { { 0, 0 }, { 20, 0 }, { 20, 40 }, { 50, 40 } } };
  const guint lengths[] = { 2, 3, 4 };
  const XitongPoint start = { 5, -7 }, end = { -11, 13 };

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (XitongPoint));
      const XitongPoint *first, *last;

      g_array_append_vals (points, shapes[i], lengths[i]);
      xitong_route_carry (points, &start, &end);
      first = &g_array_index (points, XitongPoint, 0);
      last = &g_array_index (points, XitongPoint, points->len - 1);
      g_assert_cmpfloat (first->x, ==, shapes[i][0].x + start.x);
      g_assert_cmpfloat (first->y, ==, shapes[i][0].y + start.y);
      g_assert_cmpfloat (last->x, ==, shapes[i][lengths[i] - 1].x + end.x);
      g_assert_cmpfloat (last->y, ==, shapes[i][lengths[i] - 1].y + end.y);
      for (guint j = 1; j < points->len; j++)
        g_assert_true (fabs (first[j].x - first[j - 1].x) < 1e-9 || fabs (first[j].y - first[j - 1].y) < 1e-9);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/detour/swap", test_swap);
  g_test_add_func ("/detour/way", test_way);
  g_test_add_func ("/detour/search", test_search);
  g_test_add_func ("/detour/many", test_many);
  g_test_add_func ("/detour/straight", test_straight);
  g_test_add_func ("/detour/no-way", test_no_way);
  g_test_add_func ("/detour/line", test_line);
  return g_test_run ();
}
