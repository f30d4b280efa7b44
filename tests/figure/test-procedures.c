/* test-procedures.c - every shipped procedure can be drawn: its steps stand at their units, and lie on nothing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-figure.h"
#include "xitong-quality.h"
#include "xitong-test-case.h"

typedef struct
{
  XitongWalkOutline *outline;
  XitongLayout      *layout;
  XitongScene       *scene;
} Drawn;

/* Goes on, so that one run tells all that is wrong. */
static void G_GNUC_PRINTF (1, 2)
fail (const char *format,
      ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("Fault: %s", text);
  g_test_fail ();
}

static void
draw (XitongCase       *enterprise_case,
      XitongProcedure  *procedure,
      XitongTypesetter *typesetter,
      Drawn            *drawn)
{
  const XitongTextMeasure *measure = xitong_typesetter_get_measure (typesetter);
  const char *variant = procedure->variant != NULL ? xitong_entity_get_id (procedure->variant) : NULL;
  g_autoptr (XitongStructure) structure = NULL;
  g_autoptr (GError) error = NULL;
  XitongFigure figure;

  xitong_figure_init (&figure);
  figure.enterprise_case = enterprise_case;
  figure.procedure = procedure;
  g_assert_true (xitong_moment_parse (&figure.moment, enterprise_case, xitong_entity_get_id (procedure->eras->pdata[0]), variant, NULL, &error));
  structure = xitong_moment_replay (&figure.moment, enterprise_case, &error);
  g_assert_no_error (error);
  drawn->outline = xitong_walk_outline_new (procedure, structure);
  drawn->layout = xitong_figure_lay_out_walk (&figure, drawn->outline, typesetter);
  figure.printed.key = TRUE;
  figure.printed.outline = drawn->outline;
  drawn->scene = xitong_chart_scene_new (drawn->layout, &figure.printed, measure);
  xitong_moment_clear (&figure.moment);
}

static void
drawn_clear (Drawn *self)
{
  xitong_scene_unref (self->scene);
  xitong_layout_unref (self->layout);
  xitong_walk_outline_unref (self->outline);
}

static gboolean
intersects (const XitongRectangle *a,
            const XitongRectangle *b)
{
  const double touch = 0.3;

  return a->x + touch < b->x + b->width && b->x + touch < a->x + a->width && a->y + touch < b->y + b->height
         && b->y + touch < a->y + a->height;
}

/* What the letters of a line cover: from the height of a capital to the baseline. */
static XitongRectangle
get_letters (const XitongGraphic *text)
{
  const double size = 5;

  if (text->turned)
    return (XitongRectangle) { text->at.x - size, text->at.y - 0.5 * text->text_width, size, text->text_width };
  return (XitongRectangle) { text->at.x - 0.5 * (text->align + 1) * text->text_width, text->at.y - size, text->text_width, size };
}

static gboolean
is_of_chart (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_TIE || mark->mark_class == XITONG_MARK_SUBORDINATION
         || mark->mark_class == XITONG_MARK_ZONE || mark->mark_class == XITONG_MARK_BAND || mark->mark_class == XITONG_MARK_FRAME;
}

static void
assert_covers_no_text (const XitongMark *badge,
                       const XitongMark *mark)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (mark->graphics, XitongGraphic, i);
      XitongRectangle letters;

      if (graphic->kind != XITONG_GRAPHIC_TEXT)
        continue;
      letters = get_letters (graphic);
      if (intersects (&badge->bounds, &letters))
        fail ("%s lies on \"%s\" of %s", badge->key, graphic->text, mark->key);
    }
}

static void
assert_covers_no_head (const XitongMark *badge,
                       const XitongMark *tie)
{
  for (guint i = 0; i < tie->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (tie->graphics, XitongGraphic, i);
      XitongRectangle head;

      if (graphic->part != XITONG_PART_HEAD && graphic->part != XITONG_PART_TAIL)
        continue;
      head = xitong_graphic_get_bounds (graphic, 7);
      if (intersects (&badge->bounds, &head))
        fail ("%s lies on the head of %s", badge->key, tie->key);
    }
}

static void
assert_badge_lies_free (XitongScene      *scene,
                        const XitongMark *badge)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *mark = scene->marks->pdata[i];

      if (is_of_chart (mark))
        assert_covers_no_text (badge, mark);
      if (mark->mark_class == XITONG_MARK_TIE)
        assert_covers_no_head (badge, mark);
      if (mark->mark_class == XITONG_MARK_UNIT && g_strcmp0 (xitong_mark_get (mark, "unit"), xitong_mark_get (badge, "at")) != 0
          && intersects (&badge->bounds, &mark->box))
        fail ("%s lies on %s", badge->key, mark->key);
      if (mark != badge && mark->mark_class == XITONG_MARK_STEP && intersects (&badge->bounds, &mark->bounds))
        fail ("%s lies on %s", badge->key, mark->key);
    }
}

static void
assert_steps_are_there (const Drawn *drawn)
{
  for (guint i = 0; i < drawn->outline->rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (drawn->outline->rows, XitongOutlineRow, i);
      g_autofree char *key = g_strdup_printf ("key:%u", i);
      XitongMark *mark = xitong_scene_find (drawn->scene, key);

      g_assert_nonnull (mark);
      g_assert_cmpfloat (mark->bounds.x, >=, 0);
      g_assert_cmpfloat (mark->bounds.x + mark->bounds.width, <=, drawn->scene->width + 0.1);
      g_assert_cmpfloat (mark->bounds.y + mark->bounds.height, <=, drawn->scene->height);
      if (row->walked->missing)
        fail ("%s: %s is not on the chart", key, row->walked->missing_name);
      for (guint j = 0; j < row->units->len; j++)
        {
          g_autofree char *step = g_strdup_printf ("step:%u:%s", i, xitong_entity_get_id (row->units->pdata[j]));

          if (xitong_scene_find (drawn->scene, step) == NULL)
            fail ("%s is not on the chart", step);
        }
    }
}

static void
assert_involved_are_there (const Drawn *drawn)
{
  GHashTableIter iter;
  gpointer unit;

  g_hash_table_iter_init (&iter, drawn->outline->involved);
  while (g_hash_table_iter_next (&iter, &unit, NULL))
    {
      g_autofree char *key = g_strconcat ("unit:", xitong_entity_get_id (unit), NULL);

      if (((XitongUnit *) unit)->kind != XITONG_UNIT_CAMPAIGN && xitong_scene_find (drawn->scene, key) == NULL)
        fail ("%s is not on the chart", key);
    }
}

static void
check (XitongCase       *enterprise_case,
       XitongProcedure  *procedure,
       XitongTypesetter *typesetter)
{
  Drawn drawn;
  XitongQuality quality;
  guint n_badges = 0;

  g_test_message ("%s", xitong_entity_get_id (procedure));
  draw (enterprise_case, procedure, typesetter, &drawn);
  xitong_quality_measure (drawn.layout, &quality);
  if (!xitong_quality_is_faultless (&quality))
    fail ("%s: boxes %u, through %u, on lines %u, loose %u, labels %u, texts %u, lost %u", xitong_entity_get_id (procedure),
          quality.box_overlaps, quality.lines_through_boxes, quality.lines_on_lines, quality.loose_ends, quality.label_faults,
          quality.text_faults, quality.lost);
  if (drawn.layout->selection->ties->len == 0 && g_hash_table_size (drawn.outline->at_work) > 0)
    fail ("%s: the ties at work are left out", xitong_entity_get_id (procedure));
  assert_steps_are_there (&drawn);
  assert_involved_are_there (&drawn);
  for (guint i = 0; i < drawn.scene->marks->len; i++)
    if (((XitongMark *) drawn.scene->marks->pdata[i])->mark_class == XITONG_MARK_STEP)
      {
        assert_badge_lies_free (drawn.scene, drawn.scene->marks->pdata[i]);
        n_badges++;
      }
  g_assert_cmpuint (n_badges, >, 0);
  drawn_clear (&drawn);
}

static void
test_case (gconstpointer id)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped (id);
  g_autoptr (XitongTypesetter) typesetter = NULL;
  guint n = xitong_entity_list_count (enterprise_case->procedures);
  XitongFigure figure;

  xitong_figure_init (&figure);
  typesetter = xitong_figure_new_typesetter (&figure);
  g_assert_cmpuint (n, >, 20);
  for (guint i = 0; i < n; i++)
    check (enterprise_case, xitong_entity_list_nth (enterprise_case->procedures, i), typesetter);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/procedures/china", "china", test_case);
  g_test_add_data_func ("/procedures/ussr", "ussr", test_case);
  return g_test_run ();
}
