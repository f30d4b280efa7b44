/* xitong-change-list.c - the changes of the era that is shown
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-change-list.h"

#include <glib/gi18n.h>

#include "xitong-page-words.h"

struct _XitongChangeList
{
  GtkWidget   parent_instance;
  GtkWidget  *scrolled_window;
  GtkListBox *list;
};

enum
{
  SIGNAL_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongChangeList, xitong_change_list, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *style,
            int         width)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), width);
  gtk_label_set_max_width_chars (GTK_LABEL (label), width);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static gboolean
link_cb (XitongChangeList *self,
         const char       *uri,
         GtkLabel         *label)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (label), GTK_TYPE_LIST_BOX_ROW);

  g_signal_emit (self, signals[SIGNAL_LINK], 0, g_object_get_data (G_OBJECT (row), "link"));
  return TRUE;
}

static GtkWidget *
make_row (XitongChangeList *self,
          XitongCase       *enterprise_case,
          XitongChange     *change,
          gboolean          is_narrow)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *date = make_label ("dim-label", is_narrow ? 7 : 9), *title = make_label (NULL, is_narrow ? 15 : 30);
  GtkWidget *pages = make_label ("pages", is_narrow ? 7 : 12);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *on = xitong_date_dup_display (&change->on);
  g_autofree char *cited = xitong_words_dup_pages (enterprise_case, xitong_entity_data (change)->evidence);

  gtk_label_set_label (GTK_LABEL (date), on != NULL ? on : "");
  gtk_label_set_label (GTK_LABEL (title), xitong_entity_get_title (change));
  gtk_label_set_markup (GTK_LABEL (pages), cited != NULL ? cited : "");
  gtk_label_set_xalign (GTK_LABEL (pages), 1);
  gtk_widget_set_hexpand (title, TRUE);
  g_signal_connect_swapped (pages, "activate-link", G_CALLBACK (link_cb), self);
  gtk_box_append (GTK_BOX (box), date);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), pages);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "link", g_strconcat ("change:", xitong_entity_get_id (change), NULL), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, xitong_entity_get_title (change),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, on != NULL ? on : "", -1);
  return row;
}

void
xitong_change_list_show (XitongChangeList  *self,
                         const XitongStops *stops,
                         gboolean           is_narrow)
{
  GtkListBoxRow *row;

  g_return_if_fail (XITONG_IS_CHANGE_LIST (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; stops != NULL && i < xitong_stops_count (stops); i++)
    {
      const XitongStop *stop = xitong_stops_get (stops, i);
      GtkWidget *child;

      if (stop->era != xitong_stops_get (stops, stops->present)->era || stop->change == NULL)
        continue;
      child = make_row (self, stops->enterprise_case, stop->change, is_narrow);
      gtk_list_box_append (self->list, child);
      if (i == stops->present)
        gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (child));
    }
}

static gboolean
xitong_change_list_grab_focus (GtkWidget *widget)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (XITONG_CHANGE_LIST (widget)->list);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
activated_cb (XitongChangeList *self,
              GtkListBoxRow    *row,
              GtkListBox       *list)
{
  g_autofree char *link = g_strdup (g_object_get_data (G_OBJECT (row), "link"));

  g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
}

static void
xitong_change_list_dispose (GObject *object)
{
  g_clear_pointer (&XITONG_CHANGE_LIST (object)->scrolled_window, gtk_widget_unparent);

  G_OBJECT_CLASS (xitong_change_list_parent_class)->dispose (object);
}

static void
xitong_change_list_class_init (XitongChangeListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = xitong_change_list_dispose;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);
  GTK_WIDGET_CLASS (klass)->grab_focus = xitong_change_list_grab_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_change_list_init (XitongChangeList *self)
{
  self->scrolled_window = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scrolled_window), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scrolled_window), 420);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "change-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Changes of this era"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled_window), GTK_WIDGET (self->list));
  gtk_widget_set_parent (self->scrolled_window, GTK_WIDGET (self));
}
