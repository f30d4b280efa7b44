/* test-scene.c - a chart shows what stands, and the legend what is on the chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-scene.h"
#include "xitong-random-case.h"
#include "xitong-random-history.h"
#include "xitong-test-measure.h"

static const XitongSceneOptions whole = { TRUE, TRUE, TRUE };

typedef void (* Check) (XitongScene *scene, XitongStructure *structure);

static XitongScene *
compose (XitongStructure *structure,
         gboolean         everything)
{
  XitongSelectionOptions selecting = { .everything = everything };
  XitongLayoutOptions options = { .font_size = 7 };
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &selecting);
  g_autoptr (XitongLayout) layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  return xitong_chart_scene_new (layout, &whole, xitong_test_measure_get ());
}

typedef struct
{
  XitongScene     *scene;
  XitongStructure *structure;
  char            *name;
} Chart;

static void
chart_free (gpointer data)
{
  Chart *self = data;

  xitong_scene_unref (self->scene);
  xitong_structure_unref (self->structure);
  g_free (self->name);
  g_free (self);
}

/* Histories in which everything happens: a few of the moments of each, as default chart and whole. */
static GPtrArray *
compose_random_charts (void)
{
  GPtrArray *charts = g_ptr_array_new_with_free_func (chart_free);

  for (guint32 seed = 1; seed <= 4; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (seed, 12, 10);
      g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);

      for (guint i = seed % 7; i < moments->len; i += 7)
        {
          Chart *chart = g_new0 (Chart, 1);

          chart->structure = xitong_structure_ref (moments->pdata[i]);
          chart->scene = compose (chart->structure, i % 2 == 0);
          chart->name = g_strdup_printf ("seed %u, moment %u", seed, i);
          g_ptr_array_add (charts, chart);
        }
    }
  return charts;
}

static GPtrArray *charts;

static void
for_random_charts (Check check)
{
  g_assert_cmpuint (charts->len, >, 10);
  for (guint i = 0; i < charts->len; i++)
    {
      Chart *chart = charts->pdata[i];

      g_test_message ("%s", chart->name);
      check (chart->scene, chart->structure);
    }
}

static void
check_keys (XitongScene     *scene,
            XitongStructure *structure)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (scene->marks->len, >, 1);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];

      g_assert_cmpstr (mark->key, !=, "");
      if (!g_hash_table_add (keys, mark->key))
        g_error ("two marks are keyed %s", mark->key);
      g_assert_true (xitong_scene_find (scene, mark->key) == mark);
    }
}

static void
test_keys_are_unique (void)
{
  for_random_charts (check_keys);
}

static XitongUnit *
find_unit (XitongStructure *structure,
           const char      *id)
{
  return id != NULL ? xitong_case_lookup (structure->enterprise_case, XITONG_TYPE_UNIT, id) : NULL;
}

static gboolean
is_tie (XitongStructure *structure,
        const char      *row)
{
  for (guint i = 0; i < structure->ties->len; i++)
    if (g_str_equal (((const XitongStandingTie *) structure->ties->pdata[i])->row, row))
      return TRUE;
  return FALSE;
}

static gboolean
is_superior (const XitongPlacement *placement,
             const char            *name)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    if (g_str_equal (xitong_reference_get_name (&g_array_index (placement->superiors, XitongStandingSuperior, i).reference), name))
      return TRUE;
  return FALSE;
}

static void
assert_stands (XitongMark      *mark,
               XitongStructure *structure)
{
  XitongUnit *unit = find_unit (structure, xitong_mark_get (mark, "unit"));
  const XitongPlacement *placement = unit != NULL ? xitong_structure_get (structure, unit) : NULL;

  if (placement == NULL)
    g_error ("%s does not stand", mark->key);
  g_assert_cmpstr (xitong_mark_get (mark, "kind"), ==, xitong_unit_kind_word (unit->kind));
  if (xitong_structure_get_system (structure, unit) != NULL)
    g_assert_cmpstr (xitong_mark_get (mark, "system"), ==, xitong_entity_get_id (xitong_structure_get_system (structure, unit)));
  g_assert_cmpfloat (mark->box.width, >, 0);
}

static void
assert_subordination (XitongMark      *mark,
                      XitongStructure *structure)
{
  XitongUnit *unit = find_unit (structure, xitong_mark_get (mark, "to"));
  const XitongPlacement *placement = unit != NULL ? xitong_structure_get (structure, unit) : NULL;

  if (placement == NULL || !is_superior (placement, xitong_mark_get (mark, "from")))
    g_error ("%s does not hold", mark->key);
}

static void
assert_holder (XitongMark      *mark,
               XitongStructure *structure)
{
  const char *id = xitong_mark_get (mark, "holder");
  XitongHolder *holder = xitong_case_lookup (structure->enterprise_case, XITONG_TYPE_HOLDER, id);
  const XitongHolding *holding = holder != NULL ? xitong_structure_get_holding (structure, holder) : NULL;
  g_auto (GStrv) posts = g_strsplit (xitong_mark_get (mark, "posts"), " ", -1);

  if (holding == NULL)
    g_error ("%s holds nothing", mark->key);
  for (guint i = 0; posts[i] != NULL; i++)
    g_assert_true (g_ptr_array_find (holding->posts, find_unit (structure, posts[i]), NULL));
}

static void
check_nothing_is_made_up (XitongScene     *scene,
                          XitongStructure *structure)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];

      if (mark->mark_class == XITONG_MARK_UNIT)
        assert_stands (mark, structure);
      else if (mark->mark_class == XITONG_MARK_SUBORDINATION)
        assert_subordination (mark, structure);
      else if (mark->mark_class == XITONG_MARK_HOLDER)
        assert_holder (mark, structure);
      else if (mark->mark_class == XITONG_MARK_TIE && !is_tie (structure, xitong_mark_get (mark, "tie")))
        g_error ("%s does not stand", mark->key);
    }
}

static void
test_nothing_is_made_up (void)
{
  for_random_charts (check_nothing_is_made_up);
}

static void
check_picking (XitongScene     *scene,
               XitongStructure *structure)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];

      if (mark->mark_class == XITONG_MARK_UNIT)
        g_assert_true (xitong_scene_pick (scene, mark->box.x + 0.5 * mark->box.width, mark->box.y + 0.5 * mark->box.height, 2) == mark);
    }
}

static void
test_picking (void)
{
  for_random_charts (check_picking);
}

/* The letters of tests have all one height, so that those of a title reach a little higher than its place. */
static void
check_inside (XitongScene     *scene,
              XitongStructure *structure)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];
      const XitongRectangle *bounds = &mark->bounds;

      if (bounds->x < -0.1 || bounds->y < -3 || bounds->x + bounds->width > scene->width + 0.1
          || bounds->y + bounds->height > scene->height + 0.1)
        g_error ("%s reaches over the edge: %g %g %g %g of %g %g", mark->key, bounds->x, bounds->y, bounds->width, bounds->height,
                 scene->width, scene->height);
    }
}

static void
test_inside_the_figure (void)
{
  for_random_charts (check_inside);
}

static char *
dup_text (const XitongMark *mark)
{
  GString *text = g_string_new ("\n");

  for (guint i = 0; mark != NULL && i < mark->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);

      if (graphic->kind == XITONG_GRAPHIC_TEXT)
        g_string_append_printf (text, "%s\n", graphic->text);
    }
  return g_string_free (text, FALSE);
}

static gboolean
has_marks (XitongScene     *scene,
           XitongMarkClass  mark_class,
           const char      *name,
           const char      *value)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = scene->marks->pdata[i];

      if (mark->mark_class == mark_class && (name == NULL || g_strcmp0 (xitong_mark_get (mark, name), value) == 0))
        return TRUE;
    }
  return FALSE;
}

/* Each of these words is in the legend where, and only where, the chart has what it tells. */
static void
check_legend (XitongScene     *scene,
              XitongStructure *structure)
{
  static const struct
  {
    const char      *word;
    XitongMarkClass  mark_class;
    const char      *name;
    const char      *value;
  } entries[] = {
    { "\norgan\n", XITONG_MARK_UNIT, "kind", "organ" },
    { "\nsection, ", XITONG_MARK_UNIT, "kind", "section" },
    { "\npost, ", XITONG_MARK_UNIT, "kind", "post" },
    { "\nbody ", XITONG_MARK_UNIT, "kind", "body" },
    { "\ngroup ", XITONG_MARK_UNIT, "kind", "group" },
    { "\nmeeting, ", XITONG_MARK_UNIT, "kind", "forum" },
    { "\nfiles, ", XITONG_MARK_UNIT, "kind", "instrument" },
    { "\nplace where ", XITONG_MARK_UNIT, "kind", "site" },
    { "\nsuperior not named\n", XITONG_MARK_SUBORDINATION, "from", "unknown" },
    { "\none person ", XITONG_MARK_HOLDER, NULL, NULL },
    { "\nits place in some (name not", XITONG_MARK_GHOST, NULL, NULL },
  };
  g_autofree char *text = dup_text (xitong_scene_find (scene, "legend"));

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      gboolean is_there = has_marks (scene, entries[i].mark_class, entries[i].name, entries[i].value);

      const char *found = strstr (text, entries[i].word);

      if (found != NULL && strstr (found + 1, entries[i].word) != NULL)
        g_error ("the legend says \"%s\" twice:\n%s", g_strstrip (g_strdup (entries[i].word)), text);
      if ((found != NULL) != is_there)
        g_error ("the legend %s \"%s\":\n%s", is_there ? "lacks" : "has", g_strstrip (g_strdup (entries[i].word)), text);
    }
}

static void
test_legend_lists_what_is_there (void)
{
  for_random_charts (check_legend);
}

static void
check_caption (XitongScene     *scene,
               XitongStructure *structure)
{
  g_autofree char *text = dup_text (xitong_scene_find (scene, "caption"));

  g_assert_nonnull (strstr (text, "A reconstruction"));
  if (!xitong_cited_pages_is_empty (scene->cited))
    g_assert_nonnull (strstr (text, "Source"));
}

static void
test_caption_says_what_it_is (void)
{
  for_random_charts (check_caption);
}

static void
test_same_twice (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_random_history_read (9, 12, 8);
  g_autoptr (GPtrArray) moments = xitong_random_history_moments (enterprise_case);
  g_autoptr (XitongScene) a = compose (moments->pdata[0], TRUE);
  g_autoptr (XitongScene) b = compose (moments->pdata[0], TRUE);

  g_assert_cmpuint (a->marks->len, ==, b->marks->len);
  for (guint i = 0; i < a->marks->len; i++)
    {
      const XitongMark *one = a->marks->pdata[i], *other = b->marks->pdata[i];

      g_assert_cmpstr (one->key, ==, other->key);
      g_assert_cmpuint (one->graphics->len, ==, other->graphics->len);
      g_assert_cmpfloat (one->bounds.x, ==, other->bounds.x);
      g_assert_cmpfloat (one->bounds.y, ==, other->bounds.y);
    }
}

int
main (int    argc,
      char **argv)
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  charts = compose_random_charts ();
  g_test_add_func ("/scene/keys-are-unique", test_keys_are_unique);
  g_test_add_func ("/scene/nothing-is-made-up", test_nothing_is_made_up);
  g_test_add_func ("/scene/picking", test_picking);
  g_test_add_func ("/scene/inside-the-figure", test_inside_the_figure);
  g_test_add_func ("/scene/legend-lists-what-is-there", test_legend_lists_what_is_there);
  g_test_add_func ("/scene/caption-says-what-it-is", test_caption_says_what_it_is);
  g_test_add_func ("/scene/same-twice", test_same_twice);
  failed = g_test_run ();
  g_ptr_array_unref (charts);
  return failed;
}
