/* test-views.c - what the window is for is what is drawn: one chart, charter against practice, a procedure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-emphasis.h"
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
  xitong_choice_set_change (choice, xitong_case_nth (xitong_choice_get_era (choice)->changes, 0));
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/views/procedure", test_procedure);
  g_test_add_func ("/views/era-and-procedure", test_era_and_procedure);
  g_test_add_func ("/views/gap", test_gap);
  g_test_add_func ("/views/fixed-frame", test_fixed_frame);
  return g_test_run ();
}
