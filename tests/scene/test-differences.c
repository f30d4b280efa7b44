/* test-differences.c - what differs between any two eras of the shipped cases can be drawn, and names whom its lines pass over
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-scene.h"
#include "xitong-moment.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

static const XitongSceneOptions whole = { TRUE, TRUE, TRUE };

/* Ties have no part in it, and take most of the time of a layout. */
static XitongSelection *
select_era (XitongCase *enterprise_case,
            guint       index)
{
  g_autoptr (GHashTable) no_ties = g_hash_table_new (g_str_hash, g_str_equal);
  const XitongSelectionOptions options = { .at_work = no_ties };
  const XitongMoment moment = { .era = xitong_entity_list_nth (enterprise_case->eras, index) };
  g_autoptr (XitongStructure) structure = xitong_test_case_replay_moment (enterprise_case, &moment);

  return xitong_selection_new (structure, &options);
}

/* Whom a line passes over, it passes over at the moment at which it is there. */
static void
assert_named (XitongScene     *scene,
              XitongSelection *both)
{
  for (guint i = 0; i < both->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (both->subordinations, XitongSelectedSubordination, i);
      const XitongReference *claimed = &line->claim->reference;
      g_autofree char *key = line->superior != NULL
                             ? g_strdup_printf ("subordination:%s:%s", xitong_entity_get_id (line->superior), xitong_entity_get_id (line->unit))
                             : NULL;
      XitongMark *mark = key != NULL ? xitong_scene_find (scene, key) : NULL;

      if (mark == NULL || claimed->kind != XITONG_REFERENCE_UNIT || (XitongUnit *) claimed->entity == line->superior)
        continue;
      g_assert_cmpstr (xitong_mark_get (mark, "direct"), ==, "no");
    }
}

static void
draw_difference (XitongSelection *before,
                 XitongSelection *after)
{
  const XitongLayoutOptions options = { .font_size = 7 };
  g_autoptr (XitongSelection) both = xitong_selection_new_difference (before, after);
  g_autoptr (XitongLayout) layout = xitong_layout_new (both, &options, xitong_test_measure_get ());
  g_autoptr (XitongScene) scene = xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());

  assert_named (scene, both);
}

static void
test_all_pairs (gconstpointer id)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);
  g_autoptr (GPtrArray) selections = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_selection_unref);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    g_ptr_array_add (selections, select_era (enterprise_case, i));
  for (guint i = 0; i < selections->len; i++)
    for (guint j = 0; j < selections->len; j++)
      {
        if (i == j)
          continue;
        g_test_message ("from era %u to era %u", i + 1, j + 1);
        draw_difference (selections->pdata[i], selections->pdata[j]);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/differences/china", "china", test_all_pairs);
  g_test_add_data_func ("/differences/ussr", "ussr", test_all_pairs);
  return g_test_run ();
}
