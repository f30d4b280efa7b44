/* test-transition-places.c - in every frame between two charts boxes, lines and words have their places
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "transition-pairs.h"

#include "xitong-mark-between.h"

#include <math.h>

static GPtrArray *pairs;

static gboolean
overlap (const XitongMark *a,
         const XitongMark *b)
{
  return a != NULL && b != NULL && xitong_rectangle_intersects (&a->box, &b->box, -0.5);
}

static gboolean
overlap_in (const XitongScene *scene,
            const XitongMark  *a,
            const XitongMark  *b)
{
  return overlap (xitong_scene_find (scene, a->key), xitong_scene_find (scene, b->key));
}

/* Boxes keep apart, those that fade too, and those that move: they go round each other, or wait. Only where charts are laid out by themselves,
 * so that something may stand where another goes to, or where a random chart leaves no way at all, may a mover pass over another, whole and
 * opaque. */
static void
check_boxes (const TransitionPair *pair,
             XitongScene            *frame,
             G_GNUC_UNUSED double    t)
{
  guint n = 0;

  for (guint i = 0; i < frame->marks->len; i++)
    for (guint j = i + 1; j < frame->marks->len; j++)
      {
        XitongMark *a = g_ptr_array_index (frame->marks, i), *b = g_ptr_array_index (frame->marks, j);

        if (a->mark_class != XITONG_MARK_UNIT || b->mark_class != XITONG_MARK_UNIT || !overlap (a, b)
            || overlap_in (pair->before, a, b)
            || overlap_in (pair->after, a, b))
          continue;
        g_test_message ("%s, %s", a->key, b->key);
        n++;
        g_assert_true (pair->is_apart || (g_str_has_prefix (pair->name, "seed") && n < 2));
        g_assert_true (transition_pair_moves (pair, a->key) || transition_pair_moves (pair, b->key));
        /* The mover lies on top. */
        g_assert_true (transition_pair_moves (pair, b->key));
      }
}

typedef struct
{
  const XitongMark    *mark;
  const XitongGraphic *graphic;
  XitongRectangle      bounds;
} Label;

static GArray *
list_labels (const XitongScene *scene)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (Label));

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);

      for (guint j = 0; j < mark->graphics->len; j++)
        {
          const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, j);
          Label label = { mark, graphic, xitong_graphic_get_bounds (graphic, scene->font_size) };

          if (graphic->kind == XITONG_GRAPHIC_TEXT && mark->opacity * graphic->opacity > 0)
            g_array_append_val (labels, label);
        }
    }
  return labels;
}

/* Whether the two overlap on the scene itself, where they have the same words. */
static gboolean
labels_overlap_in (const XitongScene *scene,
                   const Label       *a,
                   const Label       *b)
{
  g_autoptr (GArray) labels = list_labels (scene);

  for (guint i = 0; i < labels->len; i++)
    for (guint j = 0; j < labels->len; j++)
      {
        const Label *one = &g_array_index (labels, Label, i), *other = &g_array_index (labels, Label, j);

        if (i != j && g_str_equal (one->mark->key, a->mark->key) && g_str_equal (other->mark->key, b->mark->key)
            && g_str_equal (one->graphic->text, a->graphic->text) && g_str_equal (other->graphic->text, b->graphic->text)
            && xitong_rectangle_intersects (&one->bounds, &other->bounds, -0.5))
          return TRUE;
      }
  return FALSE;
}

/* No text is read through another: what is below a mover is hidden by it. */
static void
check_labels (const TransitionPair *pair,
              XitongScene            *frame,
              G_GNUC_UNUSED double    t)
{
  g_autoptr (GArray) labels = list_labels (frame);

  for (guint i = 0; i < labels->len; i++)
    for (guint j = i + 1; j < labels->len; j++)
      {
        const Label *a = &g_array_index (labels, Label, i), *b = &g_array_index (labels, Label, j);

        if (!xitong_rectangle_intersects (&a->bounds, &b->bounds, -0.5)
            || (a->mark != b->mark && transition_pair_moves (pair, b->mark->key))
            || labels_overlap_in (pair->before, a, b)
            || labels_overlap_in (pair->after, a, b))
          continue;
        g_test_message ("%s: %s, %s: %s", a->mark->key, a->graphic->text, b->mark->key, b->graphic->text);
        g_assert_not_reached ();
      }
}

static gboolean
touches (const XitongScene *scene,
         const char        *unit,
         const XitongPoint *point)
{
  g_autofree char *key = g_strconcat ("unit:", unit, NULL);
  const XitongMark *mark = xitong_scene_find (scene, key);
  const double near = 1.5;

  return mark == NULL || (point->x > mark->box.x - near && point->x < mark->box.x + mark->box.width + near
                          && point->y > mark->box.y - near && point->y < mark->box.y + mark->box.height + near);
}

/* A line that comes where none goes. */
static gboolean
is_growing (const TransitionPair *pair,
            const XitongMark       *mark)
{
  const XitongMark *later = xitong_scene_find (pair->after, mark->key);

  return later != NULL && xitong_scene_find (pair->before, mark->key) == NULL
         && !xitong_mark_looks_like (mark, later);
}

/* Whoever draws the trunk that several share, the way of each line leads from the superior's box to the unit's, while both move too. */
static void
check_lines (const TransitionPair *pair,
             XitongScene            *frame,
             G_GNUC_UNUSED double    t)
{
  for (guint i = 0; i < frame->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (frame->marks, i);
      const GArray *route = mark->route;

      if (mark->mark_class != XITONG_MARK_SUBORDINATION || is_growing (pair, mark))
        continue;
      g_test_message ("%s", mark->key);
      g_assert_true (touches (frame, xitong_mark_get (mark, "to"), &g_array_index (route, XitongPoint, route->len - 1)));
    }
}

static void
check_trunks (const TransitionPair *pair)
{
  const XitongScene *scene = pair->after;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = g_ptr_array_index (scene->marks, i);

      g_test_message ("%s", mark->key);
      if (mark->mark_class == XITONG_MARK_SUBORDINATION)
        g_assert_true (touches (scene, xitong_mark_get (mark, "from"), &g_array_index (mark->route, XitongPoint, 0)));
    }
}

static gboolean
is_at_same_place (const XitongMark *a,
                  const XitongMark *b)
{
  return fabs (a->box.x - b->box.x) < 0.01 && fabs (a->box.y - b->box.y) < 0.01;
}

static gboolean
has_same_column_and_band (const XitongMark *a,
                          const XitongMark *b)
{
  return g_strcmp0 (xitong_mark_get (a, "system"), xitong_mark_get (b, "system")) == 0
         && g_strcmp0 (xitong_mark_get (a, "level"), xitong_mark_get (b, "level")) == 0;
}

/* Between making room and closing up nothing moves but what the change moves; and while room is made and gaps are closed nothing comes or goes. */
static void
check_calm (const TransitionPair *pair)
{
  gboolean is_joint = pair->from > 0 || pair->to < 1;

  for (guint i = 0; is_joint && i < pair->before->marks->len; i++)
    {
      const XitongMark *mark = pair->before->marks->pdata[i], *later = xitong_scene_find (pair->after, mark->key);

      if (mark->mark_class != XITONG_MARK_UNIT)
        continue;
      g_test_message ("%s", mark->key);
      g_assert_true (!pair->shifts || later != NULL);
      g_assert_true (pair->shifts || later == NULL || !has_same_column_and_band (mark, later) || is_at_same_place (mark, later));
    }
}

static void
check_whole (const TransitionPair  *pair,
             XitongScene           *frame,
             G_GNUC_UNUSED double   t)
{
  for (guint i = 0; pair->shifts && i < pair->before->marks->len; i++)
    {
      const XitongMark *mark = pair->before->marks->pdata[i], *now = xitong_scene_find (frame, mark->key);

      if (mark->mark_class != XITONG_MARK_UNIT && mark->mark_class != XITONG_MARK_SUBORDINATION && mark->mark_class != XITONG_MARK_TIE)
        continue;
      g_test_message ("%s", mark->key);
      g_assert_nonnull (now);
      g_assert_cmpfloat (now->opacity, ==, mark->opacity);
    }
}

static void
test_calm (void)
{
  guint n = 0;

  for (guint i = 0; i < pairs->len; i++)
    n += ((TransitionPair *) pairs->pdata[i])->shifts;
  g_assert_cmpuint (n, >, 20);
  transition_pairs_check (pairs, check_calm);
  transition_pairs_check_frames (pairs, check_whole);
}

/* How large, in parts of the box and the one way and the other together, the largest of the shapes is that do not cover most of their box. */
static double
get_largest_part (const XitongMark *unit)
{
  double largest = 0;

  for (guint i = 0; i < unit->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (unit->graphics, XitongGraphic, i);
      XitongRectangle bounds = xitong_graphic_get_bounds (graphic, 1);

      if (graphic->kind != XITONG_GRAPHIC_TEXT
          && (bounds.width < 0.6 * unit->box.width || bounds.height < 0.6 * unit->box.height))
        largest = MAX (largest, bounds.width / unit->box.width + bounds.height / unit->box.height);
    }
  return largest;
}

/* Whether a filled shape lies on words before it. */
static gboolean
covers_words (const XitongMark *unit)
{
  for (guint i = 0; i < unit->graphics->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const XitongGraphic *shape = &g_array_index (unit->graphics, XitongGraphic, i);
        const XitongGraphic *words = &g_array_index (unit->graphics, XitongGraphic, j);
        XitongRectangle over = xitong_graphic_get_bounds (shape, 7), under = xitong_graphic_get_bounds (words, 7);

        if (shape->kind != XITONG_GRAPHIC_TEXT && shape->fill != XITONG_INK_NONE && words->kind == XITONG_GRAPHIC_TEXT
            && xitong_rectangle_intersects (&over, &under, -1))
          return TRUE;
      }
  return FALSE;
}

/* The outline of a box does not become a badge on it, nor a badge an outline; and no ground comes over words. */
static void
check_grounds (const TransitionPair  *pair,
               XitongScene           *frame,
               G_GNUC_UNUSED double   t)
{
  for (guint i = 0; i < pair->before->marks->len; i++)
    {
      const XitongMark *mark = pair->before->marks->pdata[i], *after = xitong_scene_find (pair->after, mark->key);
      const XitongMark *now = xitong_scene_find (frame, mark->key);

      if (mark->mark_class != XITONG_MARK_UNIT || after == NULL)
        continue;
      g_test_message ("%s", mark->key);
      g_assert_false (covers_words (now));
      g_assert_cmpfloat (get_largest_part (now), <=, 1.3 * MAX (get_largest_part (mark), get_largest_part (after)) + 0.1);
    }
}

static void
test_grounds (void)
{
  transition_pairs_check_frames (pairs, check_grounds);
}

/* What is fully seen of a unit's name. */
static char *
dup_legible_name (const XitongMark *unit)
{
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < unit->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (unit->graphics, XitongGraphic, i);

      if (graphic->kind == XITONG_GRAPHIC_TEXT && graphic->opacity > 0.99
          && (graphic->role == XITONG_TEXT_NAME || graphic->role == XITONG_TEXT_HEAD_NAME))
        g_string_append_printf (name, "%s ", graphic->text);
    }
  return g_string_free (name, FALSE);
}

/* Whatever moves, and whatever becomes of its box, has its name in every frame. */
static void
check_names (const TransitionPair  *pair,
             XitongScene           *frame,
             G_GNUC_UNUSED double   t)
{
  for (guint i = 0; !pair->still && i < pair->before->marks->len; i++)
    {
      const XitongMark *mark = pair->before->marks->pdata[i], *after = xitong_scene_find (pair->after, mark->key);
      const XitongMark *now = xitong_scene_find (frame, mark->key);
      g_autofree char *name = NULL, *old_name = NULL, *new_name = NULL;

      if (mark->mark_class != XITONG_MARK_UNIT || after == NULL)
        continue;
      name = dup_legible_name (now);
      old_name = dup_legible_name (mark);
      new_name = dup_legible_name (after);
      g_test_message ("%s: %s", mark->key, name);
      g_assert_true (g_str_equal (name, old_name) || g_str_equal (name, new_name));
    }
}

static void
test_names (void)
{
  transition_pairs_check_frames (pairs, check_names);
}

/* What arrives opens in its own place, from where its superior's line comes to it, and covers what it stands on from the beginning. */
static void
check_arrivals (const TransitionPair  *pair,
                XitongScene           *frame,
                G_GNUC_UNUSED double   t)
{
  for (guint i = 0; !pair->still && i < pair->after->marks->len; i++)
    {
      const XitongMark *mark = pair->after->marks->pdata[i], *now = xitong_scene_find (frame, mark->key);

      if (mark->mark_class != XITONG_MARK_UNIT || xitong_scene_find (pair->before, mark->key) != NULL || now == NULL)
        continue;
      g_test_message ("%s", mark->key);
      g_assert_cmpfloat (now->box.x, >=, mark->box.x - 0.01);
      g_assert_cmpfloat (now->box.y, >=, mark->box.y - 0.01);
      g_assert_cmpfloat (now->box.x + now->box.width, <=, mark->box.x + mark->box.width + 0.01);
      g_assert_cmpfloat (now->box.y + now->box.height, <=, mark->box.y + mark->box.height + 0.01);
    }
}

static void
test_arrivals (void)
{
  transition_pairs_check_frames (pairs, check_arrivals);
}

static gboolean
any_moves (const TransitionPair *pair)
{
  g_autoptr (GPtrArray) told = xitong_transition_list_marks (pair->transition, XITONG_STAGE_MOVE);

  for (guint i = 0; i < told->len; i++)
    if (((XitongMark *) told->pdata[i])->mark_class == XITONG_MARK_UNIT)
      return TRUE;
  for (guint i = 0; i < pair->before->marks->len; i++)
    if (transition_pair_moves (pair, ((XitongMark *) pair->before->marks->pdata[i])->key))
      return TRUE;
  return FALSE;
}

/* Where units move there is the time to follow them; where only lines find another way one does not wait for these. */
static void
test_time_to_move (void)
{
  guint n_quick = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      const TransitionPair *pair = pairs->pdata[i];
      const GArray *spans = xitong_transition_get_stages (pair->transition);

      for (guint j = 0; !pair->still && !pair->shifts && j < spans->len; j++)
        {
          const XitongStageSpan *span = &g_array_index (spans, XitongStageSpan, j);
          double seconds = (span->end - span->start) * xitong_transition_get_duration (pair->transition);

          if (span->stage != XITONG_STAGE_MOVE || any_moves (pair))
            continue;
          g_test_message ("%s", pair->name);
          g_assert_cmpfloat (seconds, <=, 0.61);
          n_quick++;
        }
    }
  g_assert_cmpuint (n_quick, >, 0);
}

static void
test_lines (void)
{
  transition_pairs_check (pairs, check_trunks);
  transition_pairs_check_frames (pairs, check_lines);
}

static void
test_boxes (void)
{
  transition_pairs_check_frames (pairs, check_boxes);
}

static void
test_labels (void)
{
  transition_pairs_check_frames (pairs, check_labels);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  pairs = transition_pairs_new ();
  g_test_add_func ("/transition-places/lines", test_lines);
  g_test_add_func ("/transition-places/calm", test_calm);
  g_test_add_func ("/transition-places/names", test_names);
  g_test_add_func ("/transition-places/grounds", test_grounds);
  g_test_add_func ("/transition-places/arrivals", test_arrivals);
  g_test_add_func ("/transition-places/time-to-move", test_time_to_move);
  g_test_add_func ("/transition-places/boxes", test_boxes);
  g_test_add_func ("/transition-places/labels", test_labels);
  status = g_test_run ();
  g_ptr_array_unref (pairs);
  return status;
}

