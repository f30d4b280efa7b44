/* test-chart.c - what a click hits, what it lights up, and where the arrow keys lead
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-chart-walk.h"
#include "xitong-connections.h"
#include "xitong-emphasis.h"
#include "xitong-history.h"
#include "xitong-waiting-labels.h"
#include "xitong-waiting-ties.h"

#include <math.h>
#include <string.h>

typedef struct
{
  XitongCase    *enterprise_case;
  XitongPicture *picture;
  XitongScene   *scene;
} Fixture;

static XitongMark *
find (const Fixture *fixture,
      const char    *key)
{
  XitongMark *mark = xitong_scene_find (fixture->scene, key);

  g_assert_nonnull (mark);
  return mark;
}

/* The middle of every box belongs to that box, and every line is hit somewhere along it. */
static void
test_hit (gconstpointer data)
{
  const Fixture *fixture = data;
  guint n_units = 0, n_lines = 0;

  for (guint i = 0; i < fixture->scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (fixture->scene->marks, i);
      gboolean is_hit = FALSE;

      if (mark->mark_class == XITONG_MARK_UNIT)
        {
          g_assert_true (xitong_scene_pick (fixture->scene, mark->box.x + mark->box.width / 2,
                                            mark->box.y + mark->box.height / 2, 4) == mark);
          n_units++;
        }
      if (!xitong_mark_is_line (mark))
        continue;
      for (guint j = 0; j + 1 < mark->route->len && !is_hit; j++)
        {
          XitongPoint *a = &g_array_index (mark->route, XitongPoint, j), *b = a + 1;

          for (double t = 0.05; t < 1 && !is_hit; t += 0.05)
            is_hit = xitong_scene_pick (fixture->scene, a->x + t * (b->x - a->x), a->y + t * (b->y - a->y), 1) == mark;
        }
      g_test_message ("%s", mark->key);
      g_assert_true (is_hit);
      n_lines++;
    }
  g_assert_cmpuint (n_units, >, 20);
  g_assert_cmpuint (n_lines, >, 30);
  g_assert_null (xitong_scene_pick (fixture->scene, -5, -5, 4));
}

static void
test_connections (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GHashTable) personnel = xitong_connections_find (fixture->scene, "unit:personnel-section");
  g_autoptr (GHashTable) tie = xitong_connections_find (fixture->scene, "tie:secretary-overrides");
  g_autoptr (GHashTable) nothing = xitong_connections_find (fixture->scene, "unit:nobody");

  g_assert_true (g_hash_table_contains (personnel, find (fixture, "unit:personnel-section")));
  g_assert_true (g_hash_table_contains (personnel, find (fixture, "unit:party-secretary")));
  g_assert_true (g_hash_table_contains (personnel, find (fixture, "unit:organization-bureau")));
  g_assert_true (g_hash_table_contains (personnel, find (fixture, "unit:all-employees")));
  g_assert_false (g_hash_table_contains (personnel, find (fixture, "unit:trade-union")));
  g_assert_false (g_hash_table_contains (personnel, find (fixture, "tie:secretary-overrides")));
  g_assert_cmpuint (g_hash_table_size (tie), ==, 3);
  g_assert_cmpuint (g_hash_table_size (nothing), ==, 0);
}

/* What one looks at first: who has most to do in the system that leads. */
static void
test_center (gconstpointer data)
{
  const Fixture *fixture = data;

  g_assert_cmpstr (xitong_connections_find_center (fixture->scene, "party")->key, ==, "unit:party-secretary");
  g_assert_cmpstr (xitong_connections_find_center (fixture->scene, "management")->key, ==, "unit:factory-manager");
  g_assert_nonnull (xitong_connections_find_center (fixture->scene, "nobody"));
}

/* What the default leaves out between boxes that are there waits at both of them, and is drawn from border to border. */
static void
test_waiting (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongSelection *selection = xitong_picture_get_selection (fixture->picture);
  XitongUnit *unit = xitong_case_lookup (fixture->enterprise_case, XITONG_TYPE_UNIT, "personnel-section");
  g_autoptr (GPtrArray) ties = xitong_waiting_ties_find (fixture->scene, selection, unit);
  XitongMark *own = find (fixture, "unit:personnel-section");
  gboolean leads = FALSE;

  for (guint i = 0; i < ties->len; i++)
    {
      const XitongWaitingTie *tie = g_ptr_array_index (ties, i);
      XitongPoint begin, end;

      g_assert_true (tie->from == own || tie->to == own);
      leads |= tie->from == find (fixture, "unit:party-committee") && strstr (tie->label, "leads as well") != NULL;
      xitong_waiting_tie_get_ends (tie, &begin, &end);
      if (tie->from == own)
        g_assert_true (fabs (begin.x - own->box.x) < 0.01 || fabs (begin.x - own->box.x - own->box.width) < 0.01
                       || fabs (begin.y - own->box.y) < 0.01 || fabs (begin.y - own->box.y - own->box.height) < 0.01);
    }
  g_assert_true (leads);
}

/* Lines to a box as wide as the frame came together in its middle, and their labels lay on each other. */
static void
test_waiting_labels (gconstpointer data)
{
  const Fixture *fixture = data;
  XitongSelection *selection = xitong_picture_get_selection (fixture->picture);
  XitongUnit *unit = xitong_case_lookup (fixture->enterprise_case, XITONG_TYPE_UNIT, "all-employees");
  g_autoptr (GPtrArray) ties = xitong_waiting_ties_find (fixture->scene, selection, unit);
  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (XitongWaitingLabel)), obstacles = g_array_new (FALSE, FALSE, sizeof (XitongRectangle));

  for (guint i = 0; i < ties->len; i++)
    {
      const XitongWaitingTie *tie = g_ptr_array_index (ties, i);
      XitongWaitingLabel label = { .box = { 0, 0, 60, 8 } };

      xitong_waiting_tie_get_ends (tie, &label.begin, &label.end);
      g_assert_cmpfloat (label.begin.x, ==, label.end.x);
      for (guint j = 0; j < i; j++)
        g_assert_cmpfloat (fabs (label.begin.x - g_array_index (labels, XitongWaitingLabel, j).begin.x), >, 6);
      g_array_append_val (labels, label);
    }
  g_assert_cmpuint (labels->len, >, 2);
  xitong_waiting_labels_place (labels, obstacles);
  for (guint i = 0; i < labels->len; i++)
    for (guint j = 0; j < i; j++)
      g_assert_false (xitong_rectangle_intersects (&g_array_index (labels, XitongWaitingLabel, i).box, &g_array_index (labels, XitongWaitingLabel, j).box, 0));
}

static const char *
walk (const Fixture *fixture,
      const char    *key,
      XitongWalk     direction)
{
  XitongMark *mark = xitong_chart_walk (fixture->scene, key, direction);

  return mark != NULL ? mark->key : NULL;
}

static void
test_walk (gconstpointer data)
{
  const Fixture *fixture = data;
  const char *key;

  g_assert_cmpstr (walk (fixture, "unit:personnel-section", XITONG_WALK_UP), ==, "unit:party-secretary");
  g_assert_cmpstr (walk (fixture, "unit:party-secretary", XITONG_WALK_UP), ==, "unit:party-committee");
  g_assert_cmpstr (walk (fixture, "unit:personnel-section", XITONG_WALK_DOWN), ==, "unit:labor-and-wages");
  g_assert_cmpstr (walk (fixture, "unit:party-secretary", XITONG_WALK_RIGHT), ==, "unit:factory-manager");
  g_assert_cmpstr (walk (fixture, "unit:factory-manager", XITONG_WALK_LEFT), ==, "unit:party-secretary");
  g_assert_cmpstr (walk (fixture, "tie:secretary-overrides", XITONG_WALK_RIGHT), ==, "unit:factory-manager");
  g_assert_cmpstr (walk (fixture, "tie:secretary-overrides", XITONG_WALK_UP), ==, "unit:party-secretary");

  /* From nowhere one comes to the first box; upwards one comes to an end. */
  key = walk (fixture, NULL, XITONG_WALK_DOWN);
  g_assert_nonnull (key);
  for (guint i = 0; i < 50 && key != NULL; i++)
    key = walk (fixture, key, XITONG_WALK_UP);
  g_assert_null (key);
}

/* Every box can be reached with the four keys alone. */
static void
test_reach (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();
  XitongMark *first = xitong_chart_walk (fixture->scene, NULL, XITONG_WALK_DOWN);

  g_hash_table_add (reached, first);
  g_ptr_array_add (queue, first);
  for (guint i = 0; i < queue->len; i++)
    for (guint direction = XITONG_WALK_UP; direction <= XITONG_WALK_RIGHT; direction++)
      {
        XitongMark *here = g_ptr_array_index (queue, i);
        XitongMark *next = xitong_chart_walk (fixture->scene, here->key, (XitongWalk) direction);

        if (next != NULL && g_hash_table_add (reached, next))
          g_ptr_array_add (queue, next);
      }
  for (guint i = 0; i < fixture->scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (fixture->scene->marks, i);

      g_test_message ("%s", mark->key);
      if (mark->mark_class == XITONG_MARK_UNIT)
        g_assert_true (g_hash_table_contains (reached, mark));
    }
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface);

  return *(const guint32 *) (gconstpointer) (data + y * cairo_image_surface_get_stride (surface) + x * 4) & 0xffffff;
}

/* The ring stands outside the selected box, and what is put back is paler than before. */
static void
test_emphasis (gconstpointer data)
{
  const Fixture *fixture = data;
  const XitongColour accent = { 0, 1, 0 };
  cairo_surface_t *surfaces[2];
  XitongMark *box = find (fixture, "unit:personnel-section");
  XitongMark *other = find (fixture, "unit:trade-union");
  guint darker = 0, paler = 0;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (XitongEmphasis) emphasis = xitong_emphasis_new (fixture->scene, XITONG_PALETTE_COLOUR,
                                                                 i == 1 ? box->key : NULL, NULL, NULL);
      cairo_t *cr;

      surfaces[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) fixture->scene->width, (int) fixture->scene->height);
      cr = cairo_create (surfaces[i]);
      xitong_emphasis_paint (emphasis, fixture->picture->typesetter, cr, &accent, 1, NULL);
      cairo_destroy (cr);
      cairo_surface_flush (surfaces[i]);
    }
  g_assert_cmphex (get_pixel (surfaces[1], (int) (box->box.x + 10), (int) (box->box.y + box->box.height + 4.5)), !=,
                   get_pixel (surfaces[0], (int) (box->box.x + 10), (int) (box->box.y + box->box.height + 4.5)));
  for (int x = (int) other->box.x; x < (int) (other->box.x + other->box.width); x++)
    {
      guint32 before = get_pixel (surfaces[0], x, (int) other->box.y), after = get_pixel (surfaces[1], x, (int) other->box.y);

      darker += (after >> 8 & 0xff) < (before >> 8 & 0xff);
      paler += (after >> 8 & 0xff) > (before >> 8 & 0xff);
    }
  g_assert_cmpuint (darker, ==, 0);
  g_assert_cmpuint (paler, >, 10);
  cairo_surface_destroy (surfaces[0]);
  cairo_surface_destroy (surfaces[1]);
}

static void
test_history (void)
{
  g_autoptr (XitongHistory) history = xitong_history_new ();

  g_assert_false (xitong_history_can_go (history, -1));
  g_assert_null (xitong_history_go (history, 1));
  xitong_history_visit (history, "a");
  xitong_history_visit (history, "b");
  xitong_history_visit (history, "b");
  xitong_history_visit (history, "c");
  g_assert_cmpstr (xitong_history_go (history, -1), ==, "b");
  g_assert_cmpstr (xitong_history_go (history, -1), ==, "a");
  g_assert_false (xitong_history_can_go (history, -1));
  g_assert_cmpstr (xitong_history_go (history, 1), ==, "b");
  xitong_history_visit (history, "d");
  g_assert_false (xitong_history_can_go (history, 1));
  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *page = g_strdup_printf ("%u", i);

      xitong_history_visit (history, page);
    }
  g_assert_cmpstr (xitong_history_go (history, -1), ==, "998");
  xitong_history_clear (history);
  g_assert_false (xitong_history_can_go (history, -1));
}

int
main (int    argc,
      char **argv)
{
  Fixture fixture;
  int result;

  g_test_init (&argc, &argv, NULL);
  fixture.enterprise_case = xitong_app_support_read ("china");
  fixture.picture = xitong_app_support_picture (fixture.enterprise_case, "party-leadership", NULL);
  fixture.scene = fixture.picture->scene;
  g_test_add_data_func ("/app/chart/hit", &fixture, test_hit);
  g_test_add_data_func ("/app/chart/connections", &fixture, test_connections);
  g_test_add_data_func ("/app/chart/center", &fixture, test_center);
  g_test_add_data_func ("/app/chart/waiting", &fixture, test_waiting);
  g_test_add_data_func ("/app/chart/waiting-labels", &fixture, test_waiting_labels);
  g_test_add_data_func ("/app/chart/walk", &fixture, test_walk);
  g_test_add_data_func ("/app/chart/reach", &fixture, test_reach);
  g_test_add_data_func ("/app/chart/emphasis", &fixture, test_emphasis);
  g_test_add_func ("/app/history", test_history);
  result = g_test_run ();
  xitong_picture_unref (fixture.picture);
  g_assert_finalize_object (fixture.enterprise_case);
  return result;
}
