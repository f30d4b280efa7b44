/* test-gap.c - charter against practice: every line that a source tells of is there, with its sign, and the signs lie on nothing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-scene.h"
#include "xitong-formality.h"
#include "xitong-line-signs.h"
#include "xitong-random-history.h"
#include "xitong-test-measure.h"

#include <math.h>

static const XitongSceneOptions whole = { TRUE, TRUE, TRUE };

static XitongScene *
compose (XitongStructure *structure)
{
  XitongSelectionOptions selecting = { .gap = TRUE };
  XitongLayoutOptions options = { .font_size = 7 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
}

static gboolean
is_on_chart (XitongScene           *scene,
             const XitongReference *reference)
{
  g_autofree char *key = NULL;

  if (reference->kind != XITONG_REFERENCE_UNIT)
    return FALSE;
  key = g_strconcat ("unit:", xitong_entity_get_id (reference->entity), NULL);
  return xitong_scene_find (scene, key) != NULL;
}

/* Returns how many lines are told to be of the one or the other. */
static guint
assert_ties (XitongScene     *scene,
             XitongStructure *structure)
{
  guint n = 0;

  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = structure->ties->pdata[i];
      const char *word = xitong_formality_word (xitong_formality_of_tie (tie));
      g_autofree char *key = g_strconcat ("tie:", tie->row, NULL);
      XitongMark *mark = xitong_scene_find (scene, key);

      if (mark != NULL)
        g_assert_cmpstr (xitong_mark_get (mark, "gap"), ==, word);
      if (word == NULL || tie->dormant || !is_on_chart (scene, &tie->from) || !is_on_chart (scene, &tie->to)
          || xitong_reference_equal (&tie->from, &tie->to) || g_str_equal (xitong_entity_get_id (tie->kind), "custody"))
        continue;
      if (mark == NULL)
        g_error ("%s is not shown", key);
      n++;
    }
  return n;
}

static guint
assert_superiors (XitongScene     *scene,
                  XitongStructure *structure)
{
  guint n = 0;

  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = structure->standing->pdata[i];

      for (guint j = 0; j < placement->superiors->len; j++)
        {
          const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, j);
          g_autofree char *key = g_strdup_printf ("subordination:%s:%s", xitong_reference_get_name (&claim->reference),
                                                  xitong_entity_get_id (placement->unit));
          XitongMark *mark = xitong_scene_find (scene, key);

          if (claim->form == XITONG_FORM_UNSAID || claim->reference.kind != XITONG_REFERENCE_UNIT
              || !is_on_chart (scene, &claim->reference))
            continue;
          g_assert_nonnull (mark);
          g_assert_cmpstr (xitong_mark_get (mark, "gap"), ==,
                           xitong_formality_word (xitong_formality_of_superior (placement, claim)));
          n++;
        }
    }
  return n;
}

static gboolean
overlaps (const XitongGraphic   *disc,
          const XitongRectangle *box)
{
  double x = CLAMP (disc->rectangle.x, box->x, box->x + box->width), y = CLAMP (disc->rectangle.y, box->y, box->y + box->height);

  return hypot (disc->rectangle.x - x, disc->rectangle.y - y) < disc->radius;
}

static gboolean
is_sign (const XitongGraphic *graphic)
{
  return graphic->kind == XITONG_GRAPHIC_CIRCLE && fabs (graphic->radius - XITONG_LINE_SIGN_RADIUS) < 0.01;
}

/* Returns how many signs there are. */
static guint
assert_signs_lie_free (XitongScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];

      for (guint j = 0; mark->mark_class != XITONG_MARK_LEGEND && j < mark->graphics->len; j++)
        {
          const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, j);

          if (!is_sign (graphic))
            continue;
          n++;
          for (guint k = 0; k < scene->marks->len; k++)
            {
              const XitongMark *other = scene->marks->pdata[k];

              if (other->mark_class == XITONG_MARK_UNIT && overlaps (graphic, &other->box))
                g_error ("the sign of %s lies on %s", mark->key, other->key);
            }
        }
    }
  return n;
}

static gboolean
has_text (XitongMark *mark,
          const char *text)
{
  for (guint i = 0; mark != NULL && i < mark->graphics->len; i++)
    if (g_strcmp0 (g_array_index (mark->graphics, XitongGraphic, i).text, text) == 0)
      return TRUE;
  return FALSE;
}

static void
assert_legend (XitongScene *scene)
{
  static const char * const words[][2] = { { "paper", "by the charter only" }, { "practice", "in practice only" },
                                           { "both", "by the charter and in practice" } };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < scene->marks->len; j++)
        is_there = is_there || g_strcmp0 (xitong_mark_get (scene->marks->pdata[j], "gap"), words[i][0]) == 0;
      if (has_text (xitong_scene_find (scene, "legend"), words[i][1]) != is_there)
        g_error ("the legend %s \"%s\"", is_there ? "lacks" : "has", words[i][1]);
    }
}

static void
test_random (void)
{
  guint n_lines = 0, n_signs = 0;

  for (guint32 seed = 1; seed <= 5; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 12, 10);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = seed % 7; i < moments->len; i += 7)
        {
          g_autoptr (XitongScene) scene = compose (moments->pdata[i]);

          g_test_message ("seed %u, moment %u", seed, i);
          n_lines += assert_ties (scene, moments->pdata[i]) + assert_superiors (scene, moments->pdata[i]);
          n_signs += assert_signs_lie_free (scene);
          assert_legend (scene);
        }
    }
  g_assert_cmpuint (n_lines, >, 20);
  g_assert_cmpuint (n_signs, >, 10);
}

static XitongFormality
get_formality (XitongForm form,
               XitongForm denied)
{
  XitongStandingTie tie = { .form = form, .denied = denied };

  return xitong_formality_of_tie (&tie);
}

static void
test_denied (void)
{
  g_assert_cmpint (get_formality (XITONG_FORM_FORMAL, XITONG_FORM_EFFECTIVE), ==, XITONG_FORMALITY_PAPER);
  g_assert_cmpint (get_formality (XITONG_FORM_EFFECTIVE, XITONG_FORM_FORMAL), ==, XITONG_FORMALITY_PRACTICE);
  g_assert_cmpint (get_formality (XITONG_FORM_UNSAID, XITONG_FORM_FORMAL), ==, XITONG_FORMALITY_DENIED);
  g_assert_cmpint (get_formality (XITONG_FORM_FORMAL, XITONG_FORM_BOTH), ==, XITONG_FORMALITY_DENIED);
  g_assert_cmpint (get_formality (XITONG_FORM_BOTH, XITONG_FORM_UNSAID), ==, XITONG_FORMALITY_BOTH);
  g_assert_cmpint (get_formality (XITONG_FORM_UNSAID, XITONG_FORM_UNSAID), ==, XITONG_FORMALITY_UNSAID);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap/denied", test_denied);
  g_test_add_func ("/gap/random", test_random);
  return g_test_run ();
}
