/* test-legend.c - the words of the legend are true of the lines that they explain
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "shipped-chart.h"
#include "xitong-chart-scene.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

static const XitongSceneOptions whole = { TRUE, TRUE, TRUE };

static const char quarrels[] =
  "<case xmlns='urn:xitong:case:1' id='quarrels' source='book'><title>Quarrels</title>"
  "<sources><source id='book' first-page='1' last-page='99'><title>A book</title></source></sources>"
  "<levels><level id='head'><title>Head</title></level></levels><enterprise><title>Works</title></enterprise>"
  "<systems><system id='party' role='party'><title>Party</title></system>"
  "<system id='management' role='management'><title>Manager</title></system>"
  "<system id='mass' role='mass'><title>Masses</title></system></systems>"
  "<units><unit id='secretary' kind='post' level='head'><title>Secretary</title></unit>"
  "<unit id='manager' kind='post' level='head'><title>Manager</title></unit>"
  "<unit id='rebels' kind='body' level='head'><title>Rebels</title></unit></units>"
  "<eras><era id='only' from='1950' to='1959'><title>Only</title><change id='begin' on='1950' pages='7'><title>Begin</title>"
  "<place units='secretary' system='party' under='none'/><place units='manager' system='management' under='none'/>"
  "<place units='rebels' system='mass' under='none'/>"
  "<tie id='both' kind='conflict' from='secretary' to='manager' show='always'><label>quarrel</label></tie>"
  "<tie id='one' kind='conflict' from='rebels' to='manager' directed='yes' show='always'><label>want him gone</label></tie>"
  "</change></era></eras></case>";

static GPtrArray *
collect_texts (const XitongMark *mark)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < mark->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      if (graphic->kind == XITONG_GRAPHIC_TEXT)
        g_ptr_array_add (texts, graphic->text);
    }
  return texts;
}

/* A line with one head tells of one side only: the other may not even know. */
static void
test_conflict_of_one_side (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (quarrels);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, NULL, NULL, NULL);
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);
  g_autoptr (XitongLayout) layout = NULL;
  g_autoptr (XitongScene) scene = NULL;
  g_autoptr (GPtrArray) texts = NULL;
  const XitongLayoutOptions options = { .font_size = 7 };

  layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());
  scene = xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
  texts = collect_texts (xitong_scene_find (scene, "legend"));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "is in conflict with", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "opposes", g_str_equal, NULL));
}

/* The foot of the sample of the item that ends with the text at @index, and its top; what a sample has of text is centred. */
static void
find_sample (const XitongMark *legend,
             guint             index,
             double           *top,
             double           *foot)
{
  *top = G_MAXDOUBLE;
  *foot = -G_MAXDOUBLE;
  for (guint i = index; i > 0; i--)
    {
      const XitongGraphic *graphic = &g_array_index (legend->graphics, XitongGraphic, i - 1);

      if (graphic->kind == XITONG_GRAPHIC_TEXT && graphic->align < 0)
        return;
      for (guint j = 0; graphic->path != NULL && j < graphic->path->len; j++)
        {
          const XitongPathStep *step = &g_array_index (graphic->path, XitongPathStep, j);

          if (step->operation == XITONG_PATH_CLOSE)
            continue;
          *top = MIN (*top, step->to.y - 0.5 * graphic->width);
          *foot = MAX (*foot, step->to.y + 0.5 * graphic->width);
        }
      if (graphic->kind == XITONG_GRAPHIC_RECTANGLE)
        {
          *top = MIN (*top, graphic->rectangle.y - 0.5 * graphic->width);
          *foot = MAX (*foot, graphic->rectangle.y + graphic->rectangle.height + 0.5 * graphic->width);
        }
    }
}

static void
assert_samples_keep_apart (const XitongMark *legend)
{
  double above = -G_MAXDOUBLE, column = G_MAXDOUBLE;

  for (guint i = 0; i < legend->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (legend->graphics, XitongGraphic, i);
      double top, foot;

      if (graphic->kind != XITONG_GRAPHIC_TEXT || graphic->align >= 0)
        continue;
      find_sample (legend, i, &top, &foot);
      if (foot < top)
        continue;
      if (graphic->at.x == column && top - above < 3)
        g_error ("the sample of \"%s\" is %.2f points below the one above it", graphic->text, top - above);
      column = graphic->at.x;
      above = foot;
    }
}

/* A box of several, and the place where people are sent, are higher than others. */
static void
test_samples_keep_apart (void)
{
  static const char * const charts[][2] = { { "china", "cultural-revolution" }, { "china", "army-teams" }, { "ussr", "great-purge" } };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr (XitongScene) scene = shipped_chart_compose (charts[i][0], charts[i][1]);

      assert_samples_keep_apart (xitong_scene_find (scene, "legend"));
    }
}

/* A column is as wide as its texts: none is broken for a word while there is room beside it. */
static void
test_columns_take_what_they_need (void)
{
  g_autoptr (XitongScene) scene = shipped_chart_compose ("china", "after-the-gang");
  g_autoptr (GPtrArray) texts = collect_texts (xitong_scene_find (scene, "legend"));

  g_assert_true (g_ptr_array_find_with_equal_func (texts, "supervises, passes verdicts on", g_str_equal, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/legend/conflict-of-one-side", test_conflict_of_one_side);
  g_test_add_func ("/legend/samples-keep-apart", test_samples_keep_apart);
  g_test_add_func ("/legend/columns-take-what-they-need", test_columns_take_what_they_need);
  return g_test_run ();
}
