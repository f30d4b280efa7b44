/* xitong-scene.c - everything that is drawn, in order
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-scene.h"

#define CELL 64.0

G_DEFINE_BOXED_TYPE (XitongScene, xitong_scene, xitong_scene_ref, xitong_scene_unref)

/* Buckets of marks by where they are: columns times rows lists of indices into the marks. */
struct _XitongPickGrid
{
  guint    columns;
  guint    rows;
  GArray **cells;
};

static void
pick_grid_free (XitongPickGrid *self)
{
  for (guint i = 0; i < self->columns * self->rows; i++)
    if (self->cells[i] != NULL)
      g_array_unref (self->cells[i]);
  g_free (self->cells);
  g_free (self);
}

static guint
get_cell (double place,
          guint  n)
{
  return (guint) CLAMP (place / CELL, 0, n - 1.0);
}

static XitongPickGrid *
pick_grid_new (const XitongScene *scene)
{
  XitongPickGrid *self = g_new0 (XitongPickGrid, 1);

  self->columns = (guint) CLAMP (scene->width / CELL + 1, 1, 1024);
  self->rows = (guint) CLAMP (scene->height / CELL + 1, 1, 1024);
  self->cells = g_new0 (GArray *, self->columns * self->rows);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongRectangle *bounds = &((XitongMark *) g_ptr_array_index (scene->marks, i))->bounds;

      for (guint y = get_cell (bounds->y - 8, self->rows); y <= get_cell (bounds->y + bounds->height + 8, self->rows); y++)
        for (guint x = get_cell (bounds->x - 8, self->columns);
             x <= get_cell (bounds->x + bounds->width + 8, self->columns); x++)
          {
            GArray **cell = &self->cells[y * self->columns + x];

            if (*cell == NULL)
              *cell = g_array_new (FALSE, FALSE, sizeof (guint));
            g_array_append_val (*cell, i);
          }
    }
  return self;
}

XitongScene *
xitong_scene_new (double width,
                  double height,
                  double font_size)
{
  XitongScene *self = g_atomic_rc_box_new0 (XitongScene);

  self->width = width;
  self->height = height;
  self->font_size = font_size;
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_mark_unref);
  return self;
}

XitongScene *
xitong_scene_ref (XitongScene *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
scene_clear (gpointer data)
{
  XitongScene *self = data;

  g_free (self->title);
  g_free (self->description);
  g_free (self->language);
  g_clear_pointer (&self->cited, xitong_cited_pages_unref);
  g_ptr_array_unref (self->marks);
  g_clear_pointer (&self->keys, g_hash_table_unref);
  g_clear_pointer (&self->grid, pick_grid_free);
}

void
xitong_scene_unref (XitongScene *self)
{
  g_atomic_rc_box_release_full (self, scene_clear);
}

void
xitong_scene_add (XitongScene *self,
                  XitongMark  *mark)
{
  g_return_if_fail (!self->sealed);

  xitong_mark_finish (mark, self->font_size);
  g_ptr_array_add (self->marks, mark);
}

XitongMark *
xitong_scene_ground_new (double width,
                         double height,
                         double font_size)
{
  XitongMark *mark = xitong_mark_new (XITONG_MARK_GROUND, "ground");

  xitong_mark_add (mark, xitong_graphic_rectangle (0, 0, width, height, 0, XITONG_INK_PAPER, XITONG_INK_NONE, 0));
  xitong_mark_finish (mark, font_size);
  return mark;
}

void
xitong_scene_add_ground (XitongScene *self)
{
  g_return_if_fail (!self->sealed);

  g_ptr_array_insert (self->marks, 0, xitong_scene_ground_new (self->width, self->height, self->font_size));
}

void
xitong_scene_seal (XitongScene *self)
{
  g_return_if_fail (!self->sealed);

  self->sealed = TRUE;
}

/* What is made when somebody first asks: a frame that is only painted, and a figure on its way to a file, need none of it. */
static GMutex mutex;

static GHashTable *
get_keys (const XitongScene *self)
{
  XitongScene *scene = (XitongScene *) self;

  g_mutex_lock (&mutex);
  if (scene->keys == NULL)
    {
      scene->keys = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = 0; i < self->marks->len; i++)
        {
          XitongMark *mark = g_ptr_array_index (self->marks, i);

          g_hash_table_insert (scene->keys, mark->key, mark);
        }
    }
  g_mutex_unlock (&mutex);
  return scene->keys;
}

static const XitongPickGrid *
get_grid (const XitongScene *self)
{
  XitongScene *scene = (XitongScene *) self;

  g_mutex_lock (&mutex);
  if (scene->grid == NULL)
    scene->grid = pick_grid_new (scene);
  g_mutex_unlock (&mutex);
  return scene->grid;
}

XitongMark *
xitong_scene_find (const XitongScene *self,
                   const char        *key)
{
  return self->sealed ? g_hash_table_lookup (get_keys (self), key) : NULL;
}

static guint
get_rank (const XitongMark *mark)
{
  switch (mark->mark_class)
    {
    case XITONG_MARK_UNIT:
    case XITONG_MARK_GHOST:
      return 3;
    case XITONG_MARK_SUBORDINATION:
    case XITONG_MARK_TIE:
    case XITONG_MARK_HOLDER:
      return 2;
    case XITONG_MARK_ZONE:
    case XITONG_MARK_BAND:
    case XITONG_MARK_TITLE:
    case XITONG_MARK_KEY:
    case XITONG_MARK_LEGEND:
    case XITONG_MARK_CAPTION:
      return 1;
    case XITONG_MARK_GROUND:
    case XITONG_MARK_STEP:
    case XITONG_MARK_COMPARISON:
    case XITONG_MARK_FRAME:
    case XITONG_MARK_SUCCESSION:
    case XITONG_MARK_RING:
    case XITONG_N_MARKS:
    default:
      return 0;
    }
}

XitongMark *
xitong_scene_pick (const XitongScene *self,
                   double             x,
                   double             y,
                   double             tolerance)
{
  XitongMark *best = NULL;
  double nearest = 0;
  const XitongPickGrid *grid;
  GArray *cell;

  g_return_val_if_fail (self->sealed, NULL);

  if (x < 0 || y < 0 || x > self->width || y > self->height)
    return NULL;
  grid = get_grid (self);
  cell = grid->cells[get_cell (y, grid->rows) * grid->columns + get_cell (x, grid->columns)];
  for (guint i = 0; cell != NULL && i < cell->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (self->marks, g_array_index (cell, guint, i));
      guint rank = get_rank (mark);
      double distance = xitong_mark_get_distance (mark, x, y);

      if (rank == 0 || distance > (rank == 2 ? tolerance : 0))
        continue;
      if (best == NULL || rank > get_rank (best) || (rank == get_rank (best) && distance <= nearest))
        {
          best = mark;
          nearest = distance;
        }
    }
  return best;
}
