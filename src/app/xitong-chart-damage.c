/* xitong-chart-damage.c - where one picture of a chart differs from the one before it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-damage.h"

#include <math.h>

/* What differs is kept by cells of so many pixels a side. */
#define CELL 32

/* What a stroke colours beyond its outline, in device pixels. */
#define SMEAR 2

/* Each rectangle is painted by itself, at some cost. */
#define MAX_RECTANGLES 8

/* Where more of the surface differs, all of it is painted at once. */
#define MAX_SHARE 0.7

typedef struct
{
  const XitongPainting *before;
  const XitongPainting *after;
  int                   columns;
  int                   rows;
  guint8               *cells;
} Damage;

static void
add_rectangle (Damage                *self,
               const XitongRectangle *r,
               double                 edge)
{
  const XitongRectangle *part = &self->after->part;
  double factor = xitong_painting_get_factor (self->after);
  double left = ((r->x - part->x) * factor - edge) / CELL, right = ((r->x + r->width - part->x) * factor + edge) / CELL;
  double top = ((r->y - part->y) * factor - edge) / CELL, bottom = ((r->y + r->height - part->y) * factor + edge) / CELL;

  if (right < 0 || bottom < 0 || left >= self->columns || top >= self->rows)
    return;
  for (int y = (int) MAX (top, 0); y <= (int) MIN (bottom, self->rows - 1); y++)
    for (int x = (int) MAX (left, 0); x <= (int) MIN (right, self->columns - 1); x++)
      self->cells[y * self->columns + x] = TRUE;
}

/* A line with corners is by far smaller than the rectangle round it. */
static void
add_path (Damage              *self,
          const XitongGraphic *graphic)
{
  double half = 0.5 * graphic->width;

  for (guint i = 1; i < graphic->path->len; i++)
    {
      const XitongPathStep *step = &g_array_index (graphic->path, XitongPathStep, i);
      const XitongPoint *a = &(step - 1)->to, *b = &step->to;
      XitongRectangle r = { MIN (a->x, b->x) - half, MIN (a->y, b->y) - half, fabs (a->x - b->x) + 2 * half, fabs (a->y - b->y) + 2 * half };

      if (step->operation != XITONG_PATH_MOVE)
        add_rectangle (self, &r, SMEAR);
    }
}

static void
add_graphic (Damage              *self,
             const XitongGraphic *graphic,
             double               font_size)
{
  double overhang = graphic->kind == XITONG_GRAPHIC_TEXT ? XITONG_TEXT_OVERHANG * font_size : 0;
  XitongRectangle bounds = xitong_graphic_get_bounds (graphic, font_size);

  if (graphic->part == XITONG_PART_STROKE && graphic->kind == XITONG_GRAPHIC_PATH)
    add_path (self, graphic);
  else
    add_rectangle (self, &bounds, SMEAR + overhang * xitong_painting_get_factor (self->after));
}

/* Of a ground that grows, only what it grows by: the strips between its old edges and its new ones. */
static void
add_edges (Damage              *self,
           const XitongGraphic *a,
           const XitongGraphic *b)
{
  const XitongRectangle *r = &a->rectangle, *s = &b->rectangle;
  double edge = MAX (a->width, b->width) + MAX (a->radius, b->radius);
  double left = MIN (r->x, s->x), right = MAX (r->x + r->width, s->x + s->width);
  double top = MIN (r->y, s->y), bottom = MAX (r->y + r->height, s->y + s->height);
  double right_gap = fabs (r->x + r->width - s->x - s->width), bottom_gap = fabs (r->y + r->height - s->y - s->height);
  XitongRectangle strips[] = {
    { left - edge, top - edge, fabs (r->x - s->x) + 2 * edge, bottom - top + 2 * edge },
    { right - right_gap - edge, top - edge, right_gap + 2 * edge, bottom - top + 2 * edge },
    { left - edge, top - edge, right - left + 2 * edge, fabs (r->y - s->y) + 2 * edge },
    { left - edge, bottom - bottom_gap - edge, right - left + 2 * edge, bottom_gap + 2 * edge },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    add_rectangle (self, &strips[i], SMEAR);
}

/* What is painted as the mark of the same key before: the places of those of its graphics that differ. */
static void
add_difference (Damage           *self,
                const XitongMark *before,
                const XitongMark *after,
                double            font_size)
{
  gboolean is_as_faint = before->opacity == after->opacity && before->presence == after->presence;

  for (guint i = 0; i < MAX (before->graphics->len, after->graphics->len); i++)
    {
      const XitongGraphic *a = i < before->graphics->len ? &g_array_index (before->graphics, XitongGraphic, i) : NULL;
      const XitongGraphic *b = i < after->graphics->len ? &g_array_index (after->graphics, XitongGraphic, i) : NULL;

      if (a != NULL && b != NULL && is_as_faint && xitong_graphic_equal (a, b))
        continue;
      if (a != NULL && b != NULL && is_as_faint && xitong_graphic_differs_in_size (a, b))
        {
          add_edges (self, a, b);
          continue;
        }
      if (a != NULL)
        add_graphic (self, a, font_size);
      if (b != NULL)
        add_graphic (self, b, font_size);
    }
}

static void
add_mark (Damage           *self,
          const XitongMark *mark,
          double            font_size)
{
  for (guint i = 0; i < mark->graphics->len; i++)
    add_graphic (self, &g_array_index (mark->graphics, XitongGraphic, i), font_size);
}

static XitongMark *
get_mark (const XitongPainting *painting,
          guint                 index)
{
  return index < xitong_emphasis_get_length (painting->emphasis) ? xitong_emphasis_get_mark (painting->emphasis, index) : NULL;
}

/* The mark at @index of one of the two, with what is painted round it. */
static void
add (Damage               *self,
     const XitongPainting *painting,
     guint                 index)
{
  const XitongMark *mark = xitong_emphasis_get_mark (painting->emphasis, index);

  if (xitong_emphasis_has_ring (painting->emphasis, index))
    add_rectangle (self, &mark->bounds, XITONG_EMPHASIS_EDGE * painting->scale + SMEAR);
  else
    add_mark (self, mark, xitong_emphasis_get_scene (painting->emphasis)->font_size);
}

/* Key to the place in @before, counted from 1, of marks that do not stand at the same place in the order of both. Of several with one
 * key, as there may be while one gives way to another, one is compared. */
static GHashTable *
list_others (Damage *self)
{
  GHashTable *others = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < xitong_emphasis_get_length (self->before->emphasis); i++)
    {
      XitongMark *mark = xitong_emphasis_get_mark (self->before->emphasis, i), *other = get_mark (self->after, i);

      if (other != NULL && (mark == other || g_str_equal (mark->key, other->key)))
        continue;
      if (g_hash_table_contains (others, mark->key))
        add (self, self->before, i);
      else
        g_hash_table_insert (others, mark->key, GUINT_TO_POINTER (i + 1));
    }
  return others;
}

/* Returns the place of the mark in @before, from 1 on, or 0. */
static guint
find_before (const Damage *self,
             GHashTable   *others,
             guint         index)
{
  XitongMark *mark = xitong_emphasis_get_mark (self->after->emphasis, index), *other = get_mark (self->before, index);

  if (other != NULL && (mark == other || g_str_equal (mark->key, other->key)))
    return index + 1;
  return GPOINTER_TO_UINT (g_hash_table_lookup (others, mark->key));
}

/* A mark that is in both, and lies above the same others. */
static void
compare_marks (Damage *self,
               guint   before,
               guint   after)
{
  XitongMark *old = xitong_emphasis_get_mark (self->before->emphasis, before);
  XitongMark *new = xitong_emphasis_get_mark (self->after->emphasis, after);

  if (xitong_emphasis_has_ring (self->before->emphasis, before) || xitong_emphasis_has_ring (self->after->emphasis, after))
    {
      add (self, self->before, before);
      add (self, self->after, after);
    }
  else if (old != new)
    add_difference (self, old, new, xitong_emphasis_get_scene (self->after->emphasis)->font_size);
}

/* A mark that comes to lie above or below others than before counts as another. */
static void
compare (Damage *self)
{
  g_autoptr (GHashTable) others = list_others (self);
  guint last = 0;
  GHashTableIter iter;
  gpointer value;

  for (guint i = 0; i < xitong_emphasis_get_length (self->after->emphasis); i++)
    {
      guint place = find_before (self, others, i);

      if (place > last)
        {
          compare_marks (self, place - 1, i);
          g_hash_table_remove (others, xitong_emphasis_get_mark (self->after->emphasis, i)->key);
          last = place;
        }
      else
        add (self, self->after, i);
    }
  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    add (self, self->before, GPOINTER_TO_UINT (value) - 1);
}

static gboolean
is_same_run (const cairo_rectangle_int_t *a,
             const cairo_rectangle_int_t *b)
{
  return a->x == b->x && a->width == b->width && a->y + a->height == b->y;
}

static void
add_run (GArray *rectangles,
         int     x,
         int     y,
         int     length)
{
  cairo_rectangle_int_t run = { x, y, length, 1 };

  for (guint i = 0; i < rectangles->len; i++)
    {
      cairo_rectangle_int_t *above = &g_array_index (rectangles, cairo_rectangle_int_t, i);

      if (is_same_run (above, &run))
        {
          above->height++;
          return;
        }
    }
  g_array_append_val (rectangles, run);
}

/* As rectangles of cells. */
static GArray *
list_runs (const Damage *self)
{
  GArray *rectangles = g_array_new (FALSE, FALSE, sizeof (cairo_rectangle_int_t));

  for (int y = 0; y < self->rows; y++)
    for (int x = 0; x < self->columns; x++)
      {
        int start = x;

        while (x < self->columns && self->cells[y * self->columns + x])
          x++;
        if (x > start)
          add_run (rectangles, start, y, x - start);
      }
  return rectangles;
}

static cairo_rectangle_int_t
unite (const cairo_rectangle_int_t *a,
       const cairo_rectangle_int_t *b)
{
  int x = MIN (a->x, b->x), y = MIN (a->y, b->y);

  return (cairo_rectangle_int_t) { x, y, MAX (a->x + a->width, b->x + b->width) - x, MAX (a->y + a->height, b->y + b->height) - y };
}

static int
get_area (const cairo_rectangle_int_t *r)
{
  return r->width * r->height;
}

/* Unites the two of which the union holds least that is in neither. */
static void
unite_nearest (GArray *rectangles)
{
  cairo_rectangle_int_t *all = (gpointer) rectangles->data;
  int least = G_MAXINT;
  guint first = 0, second = 1;

  for (guint i = 0; i < rectangles->len; i++)
    for (guint j = i + 1; j < rectangles->len; j++)
      {
        cairo_rectangle_int_t both = unite (&all[i], &all[j]);
        int waste = get_area (&both) - get_area (&all[i]) - get_area (&all[j]);

        if (waste < least)
          {
            least = waste;
            first = i;
            second = j;
          }
      }
  all[first] = unite (&all[first], &all[second]);
  g_array_remove_index_fast (rectangles, second);
}

/* Rows of many pieces become one piece each: finding the best few of very many would take longer than painting them. */
static void
close_rows (Damage *self)
{
  for (int y = 0; y < self->rows; y++)
    {
      guint8 *row = self->cells + y * self->columns;
      int first = 0, last = self->columns - 1;

      while (first < self->columns && !row[first])
        first++;
      while (last > first && !row[last])
        last--;
      for (int x = first; x <= last; x++)
        row[x] = TRUE;
    }
}

static GArray *
list_rectangles (Damage *self)
{
  GArray *rectangles = list_runs (self);

  if (rectangles->len > 4 * MAX_RECTANGLES)
    {
      g_array_unref (rectangles);
      close_rows (self);
      rectangles = list_runs (self);
    }
  while (rectangles->len > MAX_RECTANGLES)
    unite_nearest (rectangles);
  return rectangles;
}

/* From cells to pixels. */
static void
scale (GArray *rectangles,
       int     width,
       int     height)
{
  double area = 0;

  for (guint i = 0; i < rectangles->len; i++)
    {
      cairo_rectangle_int_t *r = &g_array_index (rectangles, cairo_rectangle_int_t, i);
      int x = r->x * CELL, y = r->y * CELL;

      *r = (cairo_rectangle_int_t) { x, y, MIN (r->width * CELL, width - x), MIN (r->height * CELL, height - y) };
      area += get_area (r);
    }
  if (area > MAX_SHARE * width * height)
    {
      cairo_rectangle_int_t whole = { 0, 0, width, height };

      g_array_set_size (rectangles, 0);
      g_array_append_val (rectangles, whole);
    }
}

GArray *
xitong_chart_damage_find (const XitongPainting *before,
                          const XitongPainting *after,
                          int                   width,
                          int                   height)
{
  Damage self = { .before = before, .after = after, .columns = (width + CELL - 1) / CELL, .rows = (height + CELL - 1) / CELL };
  GArray *rectangles;

  self.cells = g_malloc0 ((gsize) self.columns * (gsize) self.rows);
  if (xitong_painting_has_same_view (before, after))
    compare (&self);
  else
    memset (self.cells, TRUE, (gsize) self.columns * (gsize) self.rows);
  rectangles = list_rectangles (&self);
  scale (rectangles, width, height);
  g_free (self.cells);
  return rectangles;
}
