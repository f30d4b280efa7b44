/* xitong-unit-courses.c - what becomes of each unit between two charts
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-unit-courses.h"

#include <math.h>

#define NEAR 0.005
#define APART 0.5

static void
course_free (gpointer data)
{
  XitongUnitCourse *course = data;

  g_ptr_array_unref (course->superiors_before);
  g_ptr_array_unref (course->superiors_after);
  g_free (course);
}

gboolean
xitong_unit_course_leaves (const XitongUnitCourse *self)
{
  return self->after == NULL;
}

gboolean
xitong_unit_course_arrives (const XitongUnitCourse *self)
{
  return self->before == NULL;
}

XitongUnitCourse *
xitong_unit_courses_find (GHashTable *self,
                          const char *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (self, id);
}

static XitongUnitCourse *
find_or_add (GHashTable *courses,
             const char *id)
{
  XitongUnitCourse *course = g_hash_table_lookup (courses, id);

  if (course != NULL)
    return course;
  course = g_new0 (XitongUnitCourse, 1);
  course->id = id;
  course->superiors_before = g_ptr_array_new ();
  course->superiors_after = g_ptr_array_new ();
  g_hash_table_insert (courses, (gpointer) id, course);
  return course;
}

static void
add_units (GHashTable        *courses,
           const XitongScene *scene,
           gboolean           after)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      const char *id = xitong_mark_get (mark, "unit");
      XitongUnitCourse *course;

      if (mark->mark_class != XITONG_MARK_UNIT || id == NULL)
        continue;
      course = find_or_add (courses, id);
      if (after)
        course->after = mark;
      else
        course->before = mark;
    }
}

static void
add_superiors (GHashTable        *courses,
               const XitongScene *scene,
               gboolean           after)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      XitongUnitCourse *superior, *unit;

      if (mark->mark_class != XITONG_MARK_SUBORDINATION)
        continue;
      superior = xitong_unit_courses_find (courses, xitong_mark_get (mark, "from"));
      unit = xitong_unit_courses_find (courses, xitong_mark_get (mark, "to"));
      if (superior != NULL && unit != NULL)
        g_ptr_array_add (after ? unit->superiors_after : unit->superiors_before, superior);
    }
}

static gboolean
has_moved (const XitongUnitCourse *course)
{
  const XitongRectangle *a, *b;

  if (course->before == NULL || course->after == NULL)
    return FALSE;
  a = &course->before->box;
  b = &course->after->box;
  return fabs (a->x - b->x) > NEAR || fabs (a->y - b->y) > NEAR || fabs (a->width - b->width) > NEAR
         || fabs (a->height - b->height) > NEAR;
}

/* All who leave above somebody who stays are awaited; all who arrive above him are prepared. */
static void
await (XitongUnitCourse *course)
{
  if (course == NULL || !xitong_unit_course_leaves (course) || course->awaited)
    return;
  course->awaited = TRUE;
  for (guint i = 0; i < course->superiors_before->len; i++)
    await (g_ptr_array_index (course->superiors_before, i));
}

static void
prepare (XitongUnitCourse *course)
{
  if (course == NULL || !xitong_unit_course_arrives (course) || course->prepared)
    return;
  course->prepared = TRUE;
  for (guint i = 0; i < course->superiors_after->len; i++)
    prepare (g_ptr_array_index (course->superiors_after, i));
}

static void
relate_superiors (XitongUnitCourse *course)
{
  if (course->before == NULL || course->after == NULL)
    return;
  for (guint i = 0; i < course->superiors_before->len; i++)
    await (g_ptr_array_index (course->superiors_before, i));
  for (guint i = 0; i < course->superiors_after->len; i++)
    prepare (g_ptr_array_index (course->superiors_after, i));
}

static void
relate_end (GHashTable *courses,
            const char *id)
{
  XitongUnitCourse *course = xitong_unit_courses_find (courses, id);

  await (course);
  prepare (course);
}

static void
relate_posts (GHashTable *courses,
              const char *posts)
{
  g_auto (GStrv) ids = g_strsplit (posts != NULL ? posts : "", " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    relate_end (courses, ids[i]);
}

/* A tie, or a holder, that goes from one unit to another needs both while it is under way. */
static void
relate_lines (GHashTable        *courses,
              const XitongScene *before,
              const XitongScene *after)
{
  for (guint i = 0; i < before->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (before->marks, i);
      XitongMark *other;

      if (mark->mark_class != XITONG_MARK_TIE && mark->mark_class != XITONG_MARK_HOLDER)
        continue;
      other = xitong_scene_find (after, mark->key);
      if (other == NULL)
        continue;
      relate_end (courses, xitong_mark_get (mark, "from"));
      relate_end (courses, xitong_mark_get (mark, "to"));
      relate_posts (courses, xitong_mark_get (mark, "posts"));
      relate_end (courses, xitong_mark_get (other, "from"));
      relate_end (courses, xitong_mark_get (other, "to"));
      relate_posts (courses, xitong_mark_get (other, "posts"));
    }
}

static gboolean
is_in_the_way (GHashTable             *courses,
               const XitongUnitCourse *course)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, courses);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      XitongUnitCourse *other = value;

      if ((other->moves || other->prepared)
          && xitong_rectangle_intersects (&course->before->box, &other->after->box, APART))
        return TRUE;
    }
  return FALSE;
}

/* @depth guards against superiors in a circle. */
static guint
find_wave (XitongUnitCourse *course,
           guint             depth)
{
  guint wave = 1;

  if (course->prepared || !xitong_unit_course_arrives (course))
    return 0;
  if (course->wave > 0)
    return course->wave;
  for (guint i = 0; i < course->superiors_after->len && depth < XITONG_LAST_WAVE; i++)
    {
      guint above = find_wave (g_ptr_array_index (course->superiors_after, i), depth + 1);

      wave = MAX (wave, above + 1);
    }
  return MIN (wave, XITONG_LAST_WAVE);
}

static gboolean
has_same_superiors (const XitongUnitCourse *course)
{
  if (course->superiors_before->len != course->superiors_after->len)
    return FALSE;
  for (guint i = 0; i < course->superiors_before->len; i++)
    if (!g_ptr_array_find (course->superiors_after, g_ptr_array_index (course->superiors_before, i), NULL))
      return FALSE;
  return TRUE;
}

static void
mark_told (GHashTable             *courses,
           const XitongDifference *difference)
{
  for (guint i = 0; difference != NULL && i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);
      XitongUnitCourse *course = xitong_unit_courses_find (courses, xitong_entity_get_id (unit->unit));

      if (course != NULL && xitong_unit_course_leaves (course))
        course->lapsed = (unit->how & XITONG_DIFFERS_LAPSED) != 0;
      if (course != NULL && (unit->how & (XITONG_DIFFERS_MOVED | XITONG_DIFFERS_RENAMED | XITONG_DIFFERS_MARKED)) != 0)
        course->touched = TRUE;
    }
}

/* Heirs and those they come after are on the chart together for a while, as far as both are drawn. */
static void
relate_heirs (GHashTable             *courses,
              const XitongDifference *difference)
{
  for (guint i = 0; difference != NULL && i < difference->successions->len; i++)
    {
      const XitongSuccession *succession = &g_array_index (difference->successions, XitongSuccession, i);

      for (guint j = 0; j < succession->old_ones->len; j++)
        await (xitong_unit_courses_find (courses, xitong_entity_get_id (g_ptr_array_index (succession->old_ones, j))));
      for (guint j = 0; j < succession->heirs->len; j++)
        prepare (xitong_unit_courses_find (courses, xitong_entity_get_id (g_ptr_array_index (succession->heirs, j))));
    }
}

GHashTable *
xitong_unit_courses_new (const XitongScene      *before,
                         const XitongScene      *after,
                         const XitongDifference *difference)
{
  GHashTable *courses = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, course_free);
  GHashTableIter iter;
  gpointer value;

  add_units (courses, before, FALSE);
  add_units (courses, after, TRUE);
  add_superiors (courses, before, FALSE);
  add_superiors (courses, after, TRUE);
  mark_told (courses, difference);
  g_hash_table_iter_init (&iter, courses);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      XitongUnitCourse *course = value;

      relate_superiors (course);
      course->moves = has_moved (course);
      course->is_led_anew = course->before != NULL && course->after != NULL && !has_same_superiors (course);
      course->touched = course->touched || xitong_unit_course_leaves (course) || xitong_unit_course_arrives (course)
                        || course->is_led_anew;
    }
  relate_lines (courses, before, after);
  relate_heirs (courses, difference);
  g_hash_table_iter_init (&iter, courses);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      XitongUnitCourse *course = value;

      course->gives_way = course->awaited && is_in_the_way (courses, course);
      course->wave = find_wave (course, 0);
    }
  return courses;
}
