/* xitong-chart-view-items.c - what stands on a chart, for those who cannot see it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-view-private.h"

#include <math.h>

#include "xitong-chart-item.h"
#include "xitong-connections.h"

/* More children than this would slow the window, and nobody walks through them one by one. */
#define MAX_ITEMS 1500

void
xitong_chart_view_remove_items (XitongChartView *self)
{
  GHashTableIter iterator;
  gpointer item;

  g_hash_table_iter_init (&iterator, self->items);
  while (g_hash_table_iter_next (&iterator, NULL, &item))
    {
      gtk_widget_unparent (item);
      g_hash_table_iter_remove (&iterator);
    }
}

/* Units first, top to bottom, then lines: the order in which they are read. */
static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const XitongMark *first = *(XitongMark * const *) a, *second = *(XitongMark * const *) b;
  int rank = (int) xitong_mark_is_line (first) - (int) xitong_mark_is_line (second);

  if (rank != 0)
    return rank;
  if (ABS (first->bounds.y - second->bounds.y) > 8)
    return first->bounds.y < second->bounds.y ? -1 : 1;
  return first->bounds.x < second->bounds.x ? -1 : first->bounds.x > second->bounds.x;
}

void
xitong_chart_view_add_items (XitongChartView *self)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  for (guint i = 0; self->scene != NULL && i < self->scene->marks->len; i++)
    if (xitong_mark_is_thing (g_ptr_array_index (self->scene->marks, i)))
      g_ptr_array_add (marks, g_ptr_array_index (self->scene->marks, i));
  g_ptr_array_sort (marks, compare_marks);
  for (guint i = 0; i < MIN (marks->len, MAX_ITEMS); i++)
    {
      XitongMark *mark = g_ptr_array_index (marks, i);
      GtkWidget *item;

      if (g_hash_table_contains (self->items, mark->key))
        continue;
      item = xitong_chart_item_new (mark);
      gtk_widget_set_parent (item, GTK_WIDGET (self));
      g_hash_table_insert (self->items, g_strdup (mark->key), item);
    }
}

void
xitong_chart_view_allocate_items (XitongChartView *self)
{
  GHashTableIter iterator;
  gpointer item;

  g_hash_table_iter_init (&iterator, self->items);
  while (g_hash_table_iter_next (&iterator, NULL, &item))
    {
      XitongMark *mark = xitong_chart_item_get_mark (item);
      const XitongRectangle *r = mark->box.width > 0 ? &mark->box : &mark->bounds;
      XitongPoint corner = xitong_camera_to_view (&self->camera, r->x, r->y);
      GtkAllocation allocation = {
        (int) floor (corner.x), (int) floor (corner.y),
        (int) MAX (ceil (r->width * self->camera.zoom), 1), (int) MAX (ceil (r->height * self->camera.zoom), 1),
      };

      gtk_widget_size_allocate (item, &allocation, -1);
    }
}

void
xitong_chart_view_mark_item (XitongChartView *self,
                             const char      *key,
                             gboolean         is_selected)
{
  XitongChartItem *item = key != NULL ? g_hash_table_lookup (self->items, key) : NULL;

  if (item != NULL)
    xitong_chart_item_set_selected (item, is_selected);
}
