/* xitong-chart-item.c - a unit or a line of a chart, for those who do not see it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-chart-item.h"

struct _XitongChartItem
{
  GtkWidget   parent_instance;
  XitongMark *mark;
};

G_DEFINE_FINAL_TYPE (XitongChartItem, xitong_chart_item, GTK_TYPE_WIDGET)

static void
xitong_chart_item_finalize (GObject *object)
{
  g_clear_pointer (&XITONG_CHART_ITEM (object)->mark, xitong_mark_unref);

  G_OBJECT_CLASS (xitong_chart_item_parent_class)->finalize (object);
}

static void
xitong_chart_item_class_init (XitongChartItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = xitong_chart_item_finalize;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "chartitem");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
xitong_chart_item_init (XitongChartItem *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
xitong_chart_item_new (XitongMark *mark)
{
  XitongChartItem *self = g_object_new (XITONG_TYPE_CHART_ITEM, NULL);

  self->mark = xitong_mark_ref (mark);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, mark->title != NULL ? mark->title : mark->key,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, mark->description != NULL ? mark->description : "",
                                  -1);
  xitong_chart_item_set_selected (self, FALSE);
  return GTK_WIDGET (self);
}

XitongMark *
xitong_chart_item_get_mark (XitongChartItem *self)
{
  return self->mark;
}

void
xitong_chart_item_set_selected (XitongChartItem *self,
                                gboolean         is_selected)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
}
