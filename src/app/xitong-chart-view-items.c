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

static GtkWidget *
find_end (XitongChartView  *self,
          const XitongMark *line,
          const char       *end)
{
  XitongMark *mark = xitong_connections_find_beside (self->scene, line, "unit:", xitong_mark_get (line, end));

  return mark != NULL ? g_hash_table_lookup (self->items, mark->key) : NULL;
}

static void
set_relation (GtkAccessible         *item,
              GtkAccessibleRelation  relation,
              GList                 *others)
{
  GValue value = G_VALUE_INIT;

  gtk_accessible_relation_init_value (relation, &value);
  g_value_set_pointer (&value, others);
  gtk_accessible_update_relation_value (item, 1, &relation, &value);
  g_value_unset (&value);
}

/* Of GtkWidget: those at the other ends of the lines that begin at each. */
static void
relate (XitongChartView       *self,
        XitongMarkClass        lines,
        GtkAccessibleRelation  relation)
{
  g_autoptr (GHashTable) ends = g_hash_table_new (NULL, NULL);
  GHashTableIter iterator;
  gpointer item, others;

  for (guint i = 0; i < self->scene->marks->len; i++)
    {
      const XitongMark *line = g_ptr_array_index (self->scene->marks, i);
      GtkWidget *from = line->mark_class == lines ? find_end (self, line, "from") : NULL;
      GtkWidget *to = from != NULL ? find_end (self, line, "to") : NULL;

      if (to != NULL && from != to)
        g_hash_table_insert (ends, from, g_list_append (g_hash_table_lookup (ends, from), to));
    }
  g_hash_table_iter_init (&iterator, ends);
  while (g_hash_table_iter_next (&iterator, &item, &others))
    set_relation (item, relation, others);
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
  if (self->scene == NULL)
    return;
  /* Who stands over whom, and from whom a tie leads to whom. */
  relate (self, XITONG_MARK_SUBORDINATION, GTK_ACCESSIBLE_RELATION_CONTROLS);
  relate (self, XITONG_MARK_TIE, GTK_ACCESSIBLE_RELATION_FLOW_TO);
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
