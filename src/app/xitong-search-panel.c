/* xitong-search-panel.c - an entry, and what is found
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-search-panel.h"

#include <glib/gi18n.h>

#include "xitong-search.h"

/* Whoever sees more than this goes on typing. */
#define MAX_FOUND 40

struct _XitongSearchPanel
{
  GtkWidget       parent_instance;

  /* Template widgets */
  GtkWidget      *box;
  GtkSearchEntry *entry;
  GtkWidget      *nothing_label;
  GtkWidget      *scrolled_window;
  GtkListBox     *list;

  /* Owned */
  XitongSearch   *search;
};

enum
{
  SIGNAL_LINK,
  SIGNAL_CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongSearchPanel, xitong_search_panel, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text,
            const char *style,
            gboolean    is_dim)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  if (is_dim)
    gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static GtkWidget *
make_row (const XitongFinding *finding)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *names = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  /* Translators: of a unit that is found, but is not on the chart of the moment that is shown. */
  g_autofree char *kind = finding->stands ? g_strdup (finding->kind) : g_strdup_printf (_("%s, at another time"), finding->kind);

  gtk_box_append (GTK_BOX (names), make_label (finding->title, NULL, FALSE));
  if (finding->terms != NULL)
    gtk_box_append (GTK_BOX (names), make_label (finding->terms, "caption", TRUE));
  gtk_widget_set_hexpand (names, TRUE);
  gtk_box_append (GTK_BOX (box), names);
  gtk_box_append (GTK_BOX (box), make_label (kind, "caption", TRUE));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_tooltip_text (row, finding->title);
  g_object_set_data_full (G_OBJECT (row), "link", g_strdup (finding->link), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, finding->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, kind, -1);
  return row;
}

static void
clear (XitongSearchPanel *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
fill (XitongSearchPanel *self)
{
  const char *query = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (GPtrArray) found = self->search != NULL ? xitong_search_find (self->search, query, MAX_FOUND) : g_ptr_array_new ();

  clear (self);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (found, i)));
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  gtk_widget_set_visible (self->scrolled_window, found->len > 0);
  gtk_widget_set_visible (self->nothing_label, found->len == 0 && *query != '\0');
}

static void
choose (XitongSearchPanel *self,
        GtkListBoxRow     *row)
{
  g_autofree char *link = row != NULL ? g_strdup (g_object_get_data (G_OBJECT (row), "link")) : NULL;

  if (link == NULL)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
  g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
}

static void
entered_cb (XitongSearchPanel *self)
{
  choose (self, gtk_list_box_get_selected_row (self->list));
}

static void
activated_cb (XitongSearchPanel *self,
              GtkListBoxRow     *row,
              GtkListBox        *list)
{
  choose (self, row);
}

static void
stopped_cb (XitongSearchPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

/* Up and down go through what is found while one types. */
static gboolean
pressed_cb (XitongSearchPanel *self,
            guint              key,
            guint              code,
            GdkModifierType    state)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (self->list);
  int step = key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : key == GDK_KEY_Up || key == GDK_KEY_KP_Up ? -1 : 0;
  GtkListBoxRow *row;
  graphene_rect_t bounds;

  if (step == 0 || selected == NULL)
    return GDK_EVENT_PROPAGATE;
  row = gtk_list_box_get_row_at_index (self->list, gtk_list_box_row_get_index (selected) + step);
  if (row == NULL)
    return GDK_EVENT_STOP;
  gtk_list_box_select_row (self->list, row);
  if (gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled_window)), bounds.origin.y,
                               bounds.origin.y + bounds.size.height);
  return GDK_EVENT_STOP;
}

void
xitong_search_panel_open (XitongSearchPanel *self,
                          XitongStructure   *structure)
{
  g_return_if_fail (XITONG_IS_SEARCH_PANEL (self));

  g_clear_pointer (&self->search, xitong_search_free);
  if (structure != NULL)
    self->search = xitong_search_new (structure);
  fill (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
xitong_search_panel_dispose (GObject *object)
{
  XitongSearchPanel *self = XITONG_SEARCH_PANEL (object);

  g_clear_pointer (&self->search, xitong_search_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_SEARCH_PANEL);

  G_OBJECT_CLASS (xitong_search_panel_parent_class)->dispose (object);
}

static void
xitong_search_panel_class_init (XitongSearchPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_search_panel_dispose;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-search-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongSearchPanel, box);
  gtk_widget_class_bind_template_child (widget_class, XitongSearchPanel, entry);
  gtk_widget_class_bind_template_child (widget_class, XitongSearchPanel, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, XitongSearchPanel, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, XitongSearchPanel, list);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_search_panel_init (XitongSearchPanel *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (fill), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entered_cb), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (stopped_cb), self);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);
}
