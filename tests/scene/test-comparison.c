/* test-comparison.c - two charts beside each other keep all that they have, and do not get in each other's way
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-comparison-scene.h"
#include "xitong-difference.h"
#include "xitong-random-history.h"
#include "xitong-test-measure.h"

static const XitongSceneOptions whole = { .title = TRUE, .legend = TRUE, .sources = TRUE, .key = TRUE };

static XitongLayout *
lay_out (XitongStructure *structure)
{
  XitongLayoutOptions options = { .font_size = 7 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);

  return xitong_layout_new (selection, &options, xitong_test_measure_get ());
}

/* Legend and caption are for both charts. */
static gboolean
is_of_half (const XitongMark *mark)
{
  return mark->mark_class != XITONG_MARK_GROUND && mark->mark_class != XITONG_MARK_LEGEND && mark->mark_class != XITONG_MARK_CAPTION;
}

/* Every mark that a chart has alone it has here, of the same size, with its letters no smaller. */
static void
assert_keeps_its_marks (XitongScene  *scene,
                        XitongLayout *layout,
                        const char   *prefix)
{
  g_autoptr (XitongScene) alone = xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
  guint n = 0;

  for (guint i = 0; i < alone->marks->len; i++)
    {
      const XitongMark *mark = alone->marks->pdata[i];
      g_autofree char *key = g_strconcat (prefix, mark->key, NULL);
      const XitongMark *here = xitong_scene_find (scene, key);

      if (!is_of_half (mark))
        continue;
      n++;
      if (here == NULL)
        g_error ("%s is lost", key);
      g_assert_cmpint (here->mark_class, ==, mark->mark_class);
      g_assert_cmpuint (here->graphics->len, ==, mark->graphics->len);
      g_assert_cmpfloat_with_epsilon (here->box.width, mark->box.width, 0.001);
      g_assert_cmpfloat_with_epsilon (here->box.height, mark->box.height, 0.001);
    }
  g_assert_cmpuint (n, >, 2);
}

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} Extent;

static Extent
find_extent (XitongScene *scene,
             const char  *chart)
{
  Extent extent = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = scene->marks->pdata[i];

      if (g_strcmp0 (xitong_mark_get (mark, "chart"), chart) != 0)
        continue;
      extent.left = MIN (extent.left, mark->bounds.x);
      extent.top = MIN (extent.top, mark->bounds.y);
      extent.right = MAX (extent.right, mark->bounds.x + mark->bounds.width);
      extent.bottom = MAX (extent.bottom, mark->bounds.y + mark->bounds.height);
    }
  return extent;
}

static void
assert_keys_are_unique (XitongScene *scene)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < scene->marks->len; i++)
    if (!g_hash_table_add (keys, ((XitongMark *) scene->marks->pdata[i])->key))
      g_error ("two marks are keyed %s", ((XitongMark *) scene->marks->pdata[i])->key);
}

static void
assert_inside (XitongScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = scene->marks->pdata[i];

      if (mark->bounds.x < -0.1 || mark->bounds.x + mark->bounds.width > scene->width + 0.1
          || mark->bounds.y + mark->bounds.height > scene->height + 0.1)
        g_error ("%s reaches over the edge", mark->key);
    }
}

static gboolean
has_sign (XitongScene *scene,
          const char  *chart,
          const char  *sign,
          XitongUnit  *unit)
{
  g_autofree char *key = g_strdup_printf ("%scomparison:%s:%s", chart, sign, xitong_entity_get_id (unit));

  return xitong_scene_find (scene, key) != NULL;
}

/* What is only on one side is marked there, and what stands elsewhere on both; nothing else is. */
static void
assert_signs (XitongScene     *scene,
              XitongLayout    *layout,
              XitongStructure *other,
              const char      *prefix)
{
  GArray *units = layout->selection->units;
  g_autoptr (XitongDifference) difference = xitong_difference_new (layout->selection->structure, other, NULL);

  for (guint i = 0; i < units->len; i++)
    {
      XitongUnit *unit = g_array_index (units, XitongSelectedUnit, i).placement->unit;
      const XitongUnitDifference *differs;

      g_assert_true (has_sign (scene, prefix, "only", unit) == (xitong_structure_get (other, unit) == NULL));
      differs = xitong_difference_find_unit (difference, unit);
      g_assert_true (has_sign (scene, prefix, "moved", unit) == (differs != NULL && (differs->how & XITONG_DIFFERS_MOVED) != 0));
    }
}

/* From the texts of one column to those of the next it is everywhere as far, but for the breadth of samples. */
static void
assert_no_empty_column (const XitongMark *legend)
{
  double start = -G_MAXDOUBLE, end = 0, least = G_MAXDOUBLE, most = 0;

  for (guint i = 0; i < legend->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (legend->graphics, XitongGraphic, i);

      if (graphic->kind != XITONG_GRAPHIC_TEXT || graphic->role != XITONG_TEXT_LEGEND || graphic->align >= 0)
        continue;
      if (graphic->at.x > start + 1)
        {
          if (end > 0)
            {
              least = MIN (least, graphic->at.x - end);
              most = MAX (most, graphic->at.x - end);
            }
          start = graphic->at.x;
          end = 0;
        }
      end = MAX (end, graphic->at.x + graphic->text_width);
    }
  g_assert_cmpfloat (most, <, least + 6.1);
}

static void
check (XitongStructure *first,
       XitongStructure *second,
       gboolean         wide)
{
  g_autoptr (XitongLayout) a = lay_out (first);
  g_autoptr (XitongLayout) b = lay_out (second);
  double gap = xitong_comparison_scene_get_gap (7);
  g_autoptr (XitongScene) scene = xitong_comparison_scene_new (a, b, NULL, wide ? a->width + b->width + gap : MAX (a->width, b->width),
                                                               &whole, xitong_test_measure_get ());
  Extent of_a = find_extent (scene, "first"), of_b = find_extent (scene, "second");

  assert_keys_are_unique (scene);
  assert_keeps_its_marks (scene, a, "");
  assert_keeps_its_marks (scene, b, XITONG_OTHER_CHART);
  assert_inside (scene);
  assert_signs (scene, a, second, "");
  assert_signs (scene, b, first, XITONG_OTHER_CHART);
  if (wide)
    g_assert_cmpfloat (of_a.right, <, of_b.left);
  else
    g_assert_cmpfloat (of_a.bottom, <, of_b.top);
  g_assert_nonnull (xitong_scene_find (scene, "legend"));
  assert_no_empty_column (xitong_scene_find (scene, "legend"));
  g_assert_nonnull (xitong_scene_find (scene, "caption"));
  g_assert_nonnull (xitong_scene_find (scene, XITONG_OTHER_CHART "caption"));
}

static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 4; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 12, 10);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = seed; i + 5 < moments->len; i += 9)
        {
          g_test_message ("seed %u, moments %u and %u", seed, i, i + 5);
          check (moments->pdata[i], moments->pdata[i + 5], i % 2 == 0);
        }
    }
}

/* What is compared with itself has no signs, and the legend explains none. */
static void
test_with_itself (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (3, 12, 10);
  g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);
  g_autoptr (XitongLayout) a = lay_out (moments->pdata[2]);
  g_autoptr (XitongLayout) b = lay_out (moments->pdata[2]);
  g_autoptr (XitongScene) scene = xitong_comparison_scene_new (a, b, NULL, 10000, &whole, xitong_test_measure_get ());

  for (guint i = 0; i < scene->marks->len; i++)
    g_assert_cmpint (((XitongMark *) scene->marks->pdata[i])->mark_class, !=, XITONG_MARK_COMPARISON);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/random", test_random);
  g_test_add_func ("/comparison/with-itself", test_with_itself);
  return g_test_run ();
}
