/* test-views.c - what the window is for is what is drawn: one chart, charter against practice, two charts, a procedure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-case-loading.h"
#include "xitong-chart-walk.h"
#include "xitong-connections.h"
#include "xitong-movement.h"
#include "xitong-picture.h"

static XitongChoice *
choose_case (XitongCase *enterprise_case)
{
  XitongChoice *choice = xitong_choice_new ();

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "party-leadership"));
  return choice;
}

static XitongPicture *
make_after (XitongChoice  *choice,
            XitongPicture *before)
{
  g_autoptr (XitongChosenFigure) chosen = xitong_choice_freeze (choice);
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 11);
  g_autoptr (GError) error = NULL;
  XitongPicture *picture = xitong_picture_new (chosen, typesetter, 1.39, before, &error);

  g_assert_no_error (error);
  return picture;
}

static XitongPicture *
make (XitongChoice *choice)
{
  return make_after (choice, NULL);
}

static guint
count (XitongScene     *scene,
       XitongMarkClass  mark_class)
{
  guint n = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    n += ((XitongMark *) scene->marks->pdata[i])->mark_class == mark_class;
  return n;
}

static void
test_procedure (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  XitongProcedure *transfer = xitong_case_lookup (enterprise_case, XITONG_TYPE_PROCEDURE, "transfer");
  g_autoptr (XitongPicture) chart = make (choice);
  g_autoptr (XitongPicture) walk = NULL;
  g_autoptr (XitongScene) legend = NULL;

  g_assert_null (chart->outline);
  g_assert_cmpuint (count (chart->scene, XITONG_MARK_STEP), ==, 0);
  xitong_choice_set_view (choice, XITONG_VIEW_PROCEDURE);
  g_assert_nonnull (xitong_choice_get_procedure (choice));
  g_assert_true (g_ptr_array_find (xitong_choice_get_procedure (choice)->eras, xitong_choice_get_era (choice), NULL));
  xitong_choice_set_procedure (choice, transfer);
  walk = make (choice);
  g_assert_true (walk->outline->procedure == transfer);
  g_assert_cmpuint (count (walk->scene, XITONG_MARK_STEP), ==, 6);
  g_assert_nonnull (xitong_scene_find (walk->scene, "unit:new-unit"));
  legend = xitong_picture_compose (walk, TRUE);
  g_assert_nonnull (xitong_scene_find (legend, "legend"));
}

/* A procedure brings its era with it, an era one of its procedures; outside the view for them there is none. */
static void
test_era_and_procedure (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  XitongProcedure *command = xitong_case_lookup (enterprise_case, XITONG_TYPE_PROCEDURE, "one-man-command");
  g_autoptr (XitongChosenFigure) chosen = NULL;

  xitong_choice_set_view (choice, XITONG_VIEW_PROCEDURE);
  xitong_choice_set_procedure (choice, command);
  g_assert_cmpstr (xitong_entity_get_id (xitong_choice_get_era (choice)), ==, "one-man-management");
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "party-leadership"));
  g_assert_true (xitong_choice_get_procedure (choice) != command);
  xitong_choice_set_view (choice, XITONG_VIEW_CHART);
  chosen = xitong_choice_freeze (choice);
  g_assert_null (chosen->figure.procedure);
}

static void
test_gap (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  g_autoptr (XitongPicture) picture = NULL;
  XitongMark *tie;

  xitong_choice_set_form (choice, XITONG_FORM_FORMAL);
  xitong_choice_set_gap (choice, TRUE);
  g_assert_cmpint (xitong_choice_get_form (choice), ==, XITONG_FORM_UNSAID);
  picture = make (choice);
  tie = xitong_scene_find (picture->scene, "tie:committee-leads");
  g_assert_nonnull (tie);
  g_assert_cmpstr (xitong_mark_get (tie, "gap"), ==, "paper");
  xitong_choice_set_form (choice, XITONG_FORM_UNSAID);
  g_assert_false (xitong_choice_get_gap (choice));
}

static void
go_to (XitongChoice *choice,
       XitongChange *change)
{
  xitong_choice_set_moment (choice, XITONG_ERA (change->era), change);
}

/* In the frame of all eras what does not change keeps its place from one era to the next; laid out for itself it does not. */
static void
test_fixed_frame (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("ussr");
  g_autoptr (XitongChoice) choice = xitong_choice_new ();
  g_autoptr (XitongPicture) before = NULL;
  g_autoptr (XitongPicture) after = NULL;
  g_autoptr (XitongPicture) within = NULL;
  g_autoptr (XitongChosenFigure) other = NULL;
  XitongMovement movement;

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "one-man-management"));
  xitong_choice_set_fixed_frame (choice, TRUE);
  g_assert_true (xitong_choice_get_fixed_frame (choice));
  before = make (choice);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "great-purge"));
  after = make_after (choice, before);
  g_assert_true (after->frame == before->frame);
  xitong_movement_measure (before->layout, after->layout, &movement);
  g_assert_cmpuint (movement.n_units, >, 10);
  g_assert_cmpfloat (movement.farthest, ==, 0);
  g_assert_cmpfloat (movement.resized, ==, 0);
  go_to (choice, xitong_entity_list_nth (xitong_choice_get_era (choice)->changes, 0));
  within = make_after (choice, after);
  g_assert_true (within->frame == before->frame);
  xitong_movement_measure (within->layout, after->layout, &movement);
  g_assert_cmpuint (movement.n_units, >, 10);
  g_assert_cmpfloat (movement.farthest, ==, 0);
  /* Another choice of what is shown asks for another frame. */
  g_assert_nonnull (xitong_common_frame_find (before->frame, within->chosen, before->typesetter));
  xitong_choice_set_denied (choice, TRUE);
  other = xitong_choice_freeze (choice);
  g_assert_null (xitong_common_frame_find (before->frame, other, before->typesetter));
}

/* A variant that is followed is in the frame with all its steps, and so is what is proposed: to step on makes no new frame. */
static void
test_fixed_frame_followed (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("ussr");
  g_autoptr (XitongChoice) choice = xitong_choice_new ();
  XitongVariant *variant = xitong_case_lookup (enterprise_case, XITONG_TYPE_VARIANT, "secretary-of-the-plant");
  g_autoptr (XitongPicture) before = NULL;
  g_autoptr (XitongPicture) after = NULL;
  g_autoptr (XitongPicture) proposed = NULL;
  g_autoptr (XitongPicture) within = NULL;

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "one-man-management"));
  xitong_choice_set_fixed_frame (choice, TRUE);
  xitong_choice_set_variant (choice, variant, TRUE);
  before = make (choice);
  go_to (choice, xitong_entity_list_nth (variant->changes, 0));
  after = make_after (choice, before);
  g_assert_true (after->frame == before->frame);
  xitong_choice_set_variant (choice, variant, FALSE);
  xitong_choice_set_proposed (choice, TRUE);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, "proposals"));
  proposed = make_after (choice, after);
  go_to (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, "enterprise-independence"));
  within = make_after (choice, proposed);
  g_assert_true (within->frame == proposed->frame);
  xitong_choice_set_proposed (choice, FALSE);
  g_clear_pointer (&after, xitong_picture_unref);
  after = make_after (choice, within);
  g_assert_true (after->frame == proposed->frame);
}

typedef struct
{
  GMainLoop          *loop;
  XitongCounterparts *counterparts;
  GError             *error;
} Reading;

static void
counterparts_read_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      data)
{
  Reading *reading = data;

  reading->counterparts = xitong_counterparts_load_finish (result, &reading->error);
  g_main_loop_quit (reading->loop);
}

/* Where units stand in some enterprises is drawn where the reader asks for it, told of, and no longer there by default. */
static void
test_contested (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  g_autoptr (XitongPicture) plain = make (choice);
  g_autoptr (XitongPicture) contested = NULL;

  g_assert_cmpuint (count (plain->scene, XITONG_MARK_GHOST), ==, 0);
  xitong_choice_set_contested (choice, TRUE);
  contested = make (choice);
  g_assert_cmpuint (count (contested->scene, XITONG_MARK_GHOST), >=, 2);
  g_assert_true (contested->chosen->figure.selection.contested);
  xitong_choice_reset (choice);
  g_assert_false (xitong_choice_get_contested (choice));
}

/* In the view that compares there is always something to compare with, and in the others nothing. */
static void
test_compare_eras (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  g_autoptr (XitongPicture) both = NULL;
  g_autoptr (XitongScene) legend = NULL;
  g_autofree char *words = NULL;
  g_autoptr (XitongPicture) one = NULL;

  xitong_choice_set_view (choice, XITONG_VIEW_COMPARE);
  g_assert_true (xitong_choice_get_other_case (choice) == enterprise_case);
  g_assert_true (xitong_choice_get_other_era (choice) != xitong_choice_get_era (choice));
  g_assert_false (xitong_choice_wants_counterparts (choice));
  both = make (choice);
  g_assert_nonnull (both->other);
  g_assert_nonnull (xitong_scene_find (both->scene, "unit:factory-manager"));
  g_assert_nonnull (xitong_scene_find (both->scene, "other:unit:factory-manager"));
  /* What a sign says is told where it stands, and in the legend. */
  words = xitong_connections_dup_words (both->scene, xitong_scene_find (both->scene, "other:unit:work-team"));
  g_assert_nonnull (strstr (words, "\nonly on this chart"));
  legend = xitong_picture_compose (both, TRUE);
  g_assert_nonnull (xitong_scene_find (legend, "legend"));
  g_assert_cmpfloat (xitong_scene_find (legend, "legend")->bounds.width, <, 0.6 * both->scene->width);
  xitong_choice_set_view (choice, XITONG_VIEW_CHART);
  one = make (choice);
  g_assert_null (one->other);
}

/* In a view that is higher than wide the second chart stands below the first, each as large as alone. */
static void
test_compare_stacked (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 11);
  g_autoptr (XitongChosenFigure) chosen = NULL;
  g_autoptr (XitongPicture) both = NULL;
  g_autoptr (GError) error = NULL;
  const XitongMark *first, *second;

  xitong_choice_set_view (choice, XITONG_VIEW_COMPARE);
  chosen = xitong_choice_freeze (choice);
  both = xitong_picture_new (chosen, typesetter, 0.7, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (both->is_stacked);
  first = xitong_scene_find (both->scene, "unit:all-employees");
  second = xitong_scene_find (both->scene, "other:unit:labor-bureau");
  g_assert_cmpfloat (second->box.y, >, first->box.y + first->box.height);
  g_assert_cmpfloat (both->scene->width, ==, MAX (both->layout->width, both->other->width));
  g_assert_cmpfloat (both->scene->height, >, both->layout->height + both->other->height);
}

static void
test_compare_cases (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_app_support_read ("china");
  g_autoptr (XitongCase) other = xitong_app_support_read ("ussr");
  g_autoptr (XitongChoice) choice = choose_case (enterprise_case);
  g_autoptr (XitongChosenFigure) chosen = NULL;
  g_autoptr (XitongChosenFigure) copy = NULL;
  g_autoptr (XitongPicture) picture = NULL;
  g_autoptr (GHashTable) connected = NULL;
  Reading reading = { g_main_loop_new (NULL, FALSE) };
  const char *key = "other:unit:director";
  GHashTableIter iterator;
  gpointer mark;

  xitong_choice_set_view (choice, XITONG_VIEW_COMPARE);
  xitong_choice_set_other (choice, other, xitong_case_lookup (other, XITONG_TYPE_ERA, "one-man-management"), NULL);
  g_assert_true (xitong_choice_wants_counterparts (choice));
  xitong_counterparts_load_async (enterprise_case, other, NULL, counterparts_read_cb, &reading);
  g_main_loop_run (reading.loop);
  g_main_loop_unref (reading.loop);
  g_assert_no_error (reading.error);
  xitong_choice_set_counterparts (choice, reading.counterparts);
  g_assert_false (xitong_choice_wants_counterparts (choice));
  g_object_unref (reading.counterparts);

  picture = make (choice);
  g_assert_cmpuint (count (picture->scene, XITONG_MARK_COMPARISON), >, 8);
  g_assert_true (xitong_picture_find_structure (picture, &key)->enterprise_case == other);
  g_assert_cmpstr (key, ==, "unit:director");
  /* What is lit up on one chart is not lit up on the other, whatever has the same id. */
  connected = xitong_connections_find (picture->scene, "other:unit:party-committee");
  g_assert_cmpuint (g_hash_table_size (connected), >, 2);
  g_hash_table_iter_init (&iterator, connected);
  while (g_hash_table_iter_next (&iterator, &mark, NULL))
    g_assert_cmpstr (xitong_mark_get (mark, "chart"), ==, "second");
  mark = xitong_chart_walk (picture->scene, "other:unit:party-secretary", XITONG_WALK_UP);
  g_assert_cmpstr (((XitongMark *) mark)->key, ==, "other:unit:party-committee");

  /* What is exported is what is seen. */
  chosen = xitong_choice_freeze (choice);
  copy = xitong_chosen_figure_copy (chosen);
  g_clear_pointer (&chosen, xitong_chosen_figure_unref);
  g_assert_true (copy->figure.other_case == other);
  g_assert_cmpstr (xitong_entity_get_id (copy->figure.other->era), ==, "one-man-management");
  g_assert_nonnull (copy->figure.counterparts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/views/procedure", test_procedure);
  g_test_add_func ("/views/era-and-procedure", test_era_and_procedure);
  g_test_add_func ("/views/gap", test_gap);
  g_test_add_func ("/views/fixed-frame", test_fixed_frame);
  g_test_add_func ("/views/fixed-frame-followed", test_fixed_frame_followed);
  g_test_add_func ("/views/contested", test_contested);
  g_test_add_func ("/views/compare-eras", test_compare_eras);
  g_test_add_func ("/views/compare-stacked", test_compare_stacked);
  g_test_add_func ("/views/compare-cases", test_compare_cases);
  return g_test_run ();
}
