/* xitong-timeline-bar.c - what is below a chart: buttons, what happens, and the timeline
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-timeline-bar.h"

#include <glib/gi18n.h>

#include "xitong-change-list.h"
#include "xitong-page-words.h"

/* So many letters of pages stand beside each other at most. */
#define PAGES_WIDE   24
#define PAGES_NARROW 9

struct _XitongTimelineBar
{
  GtkWidget           parent_instance;

  /* Template widgets */
  GtkWidget          *box;
  GtkWidget          *buttons;
  GtkWidget          *backwards_button;
  GtkButton          *play_button;
  GtkMenuButton      *speed_button;
  GtkLabel           *title_label;
  GtkWidget          *title_room;
  GtkWidget          *note_box;
  GtkLabel           *note_label;
  GtkLabel           *pages_label;
  GtkMenuButton      *list_button;
  XitongChangeList   *change_list;
  XitongTimelineView *view;

  /* Owned */
  XitongChoice       *choice;
  XitongEra          *from;
  char               *told;

  /* State */
  gboolean            is_narrow;
};

enum
{
  SIGNAL_LINK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (XitongTimelineBar, xitong_timeline_bar, GTK_TYPE_WIDGET)

/* In a narrow window the title has two lines, and the date goes before what is below: "After 1962. At work as at school ..." */
static char *
dup_dated (const char *on,
           const char *note)
{
  char first[8] = { 0 };

  if (on == NULL || note == NULL || *on == '\0')
    return g_strdup (on != NULL && *on != '\0' ? on : note);
  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (on)), first);
  /* Translators: a date, which begins with the first letter, and what happened then: "After 1962. At work as at school ..." */
  return g_strdup_printf (C_("change", "%s%s. %s"), first, g_utf8_next_char (on), note);
}

/* An era rests on the pages of its changes, which its page lists. */
static char *
dup_pages (XitongTimelineBar    *self,
           XitongCase           *enterprise_case,
           const XitongEvidence *evidence)
{
  char *pages = xitong_words_dup_pages (enterprise_case, evidence);

  if (pages != NULL || self->from == NULL)
    return pages;
  return g_strdup_printf ("<a href=\"era\">%s</a>", _("Sources"));
}

/* "Class background weighs more  after 1962", and below what is known of it, with pages. */
static void
caption (XitongTimelineBar *self,
         XitongCase        *enterprise_case,
         gpointer           entity,
         const char        *on,
         const char        *note)
{
  g_autofree char *pages = dup_pages (self, enterprise_case, xitong_entity_data (entity)->evidence);
  g_autofree char *dated = self->is_narrow ? dup_dated (on, note) : g_strdup (note);
  const char *below = self->told != NULL ? self->told : dated;
  g_autofree char *title = NULL;

  if (on != NULL && !self->is_narrow)
    title = g_markup_printf_escaped ("<b>%s</b>  <span alpha=\"70%%\" size=\"small\">%s</span>", xitong_entity_get_title (entity), on);
  else
    title = g_markup_printf_escaped (self->is_narrow ? "<b><small>%s</small></b>" : "<b>%s</b>", xitong_entity_get_title (entity));
  gtk_label_set_markup (self->title_label, title);
  gtk_label_set_label (self->note_label, below != NULL ? below : "");
  gtk_label_set_markup (self->pages_label, pages != NULL ? pages : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title_label), xitong_entity_get_title (entity));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->note_label), below);
}

static void
caption_change (XitongTimelineBar *self,
                XitongCase        *enterprise_case,
                XitongChange      *change)
{
  g_autofree char *on = xitong_date_dup_display (&change->on);

  caption (self, enterprise_case, change, on, xitong_entity_get_note (change));
}

static void
caption_era (XitongTimelineBar *self,
             XitongCase        *enterprise_case,
             XitongEra         *era)
{
  g_autofree char *before = xitong_date_dup_span (&self->from->from, &self->from->to);
  g_autofree char *after = xitong_date_dup_span (&era->from, &era->to);
  /* Translators: from the years of one era to those of another: "1955/56–66 to 1967–69". */
  g_autofree char *on = g_strdup_printf (C_("eras", "%s to %s"), before, after);

  caption (self, enterprise_case, era, on, era->summary != NULL ? xitong_texts_pick (era->summary, NULL) : xitong_entity_get_note (era));
}

static void
update (XitongTimelineBar *self)
{
  const XitongStops *stops = xitong_timeline_view_get_stops (self->view);
  const XitongStop *stop = stops != NULL ? xitong_stops_get (stops, stops->present) : NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self->list_button), stop != NULL && stop->change != NULL);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->change_list)))
    xitong_change_list_show (self->change_list, stops, self->is_narrow);
  if (stop != NULL && self->from != NULL)
    {
      caption_era (self, stops->enterprise_case, stop->era);
      return;
    }
  if (stop != NULL && stop->change != NULL)
    {
      caption_change (self, stops->enterprise_case, stop->change);
      return;
    }
  gtk_label_set_label (self->title_label, "");
  gtk_label_set_label (self->note_label, "");
  gtk_label_set_label (self->pages_label, "");
}

static void
list_mapped_cb (XitongTimelineBar *self)
{
  xitong_change_list_show (self->change_list, xitong_timeline_view_get_stops (self->view), self->is_narrow);
  /* The list is scrolled to where one is. */
  gtk_widget_grab_focus (GTK_WIDGET (self->change_list));
}

/* Pages lead to the page of the change, which lists its sources. */
static gboolean
pages_cb (XitongTimelineBar *self,
          const char        *uri,
          GtkLabel          *label)
{
  const XitongStops *stops = xitong_timeline_view_get_stops (self->view);
  const XitongStop *stop = stops != NULL ? xitong_stops_get (stops, stops->present) : NULL;

  if (stop != NULL && (self->from != NULL || stop->change != NULL))
    {
      g_autofree char *link = self->from != NULL ? g_strconcat ("era:", xitong_entity_get_id (stop->era), NULL)
                              : g_strconcat ("change:", xitong_entity_get_id (stop->change), NULL);

      g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
    }
  return TRUE;
}

static void
link_cb (XitongTimelineBar *self,
         const char        *link,
         GtkWidget         *from)
{
  gtk_menu_button_popdown (self->list_button);
  g_signal_emit (self, signals[SIGNAL_LINK], 0, link);
}

void
xitong_timeline_bar_set_choice (XitongTimelineBar *self,
                                XitongChoice      *choice)
{
  g_return_if_fail (XITONG_IS_TIMELINE_BAR (self));

  if (self->choice == choice)
    return;
  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  g_set_object (&self->choice, choice);
  /* The timeline hears of the choice first. */
  xitong_timeline_view_set_choice (self->view, choice);
  if (choice == NULL)
    return;
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (update), self);
  update (self);
}

XitongTimelineView *
xitong_timeline_bar_get_view (XitongTimelineBar *self)
{
  return self->view;
}

/* Beside the buttons, or below them with the whole width for itself. */
static void
place (GtkWidget *child,
       int        column,
       int        columns,
       int        rows)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (gtk_widget_get_parent (child));
  GtkGridLayoutChild *position = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (manager, child));

  gtk_grid_layout_child_set_column (position, column);
  gtk_grid_layout_child_set_column_span (position, columns);
  gtk_grid_layout_child_set_row_span (position, rows);
}

void
xitong_timeline_bar_set_narrow (XitongTimelineBar *self,
                                gboolean           is_narrow)
{
  int rows = is_narrow ? 1 : 2;

  self->is_narrow = is_narrow;
  place (self->buttons, 0, 1, rows);
  place (GTK_WIDGET (self->list_button), 2, 1, rows);
  place (self->note_box, is_narrow ? 0 : 1, is_narrow ? 3 : 1, 1);
  gtk_widget_set_margin_start (self->note_box, is_narrow ? 6 : 12);
  gtk_widget_set_hexpand (GTK_WIDGET (self->note_label), is_narrow);
  gtk_label_set_lines (self->title_label, is_narrow ? 2 : 1);
  gtk_label_set_max_width_chars (self->pages_label, is_narrow ? PAGES_NARROW : PAGES_WIDE);
  gtk_widget_set_visible (self->title_room, is_narrow);
  gtk_widget_set_visible (self->backwards_button, !is_narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->speed_button), !is_narrow);
  xitong_timeline_view_set_compact (self->view, is_narrow);
  update (self);
}

void
xitong_timeline_bar_set_from (XitongTimelineBar *self,
                              XitongEra         *from)
{
  if (g_set_object (&self->from, from))
    update (self);
}

void
xitong_timeline_bar_tell (XitongTimelineBar *self,
                          const char        *words)
{
  if (g_strcmp0 (self->told, words) == 0)
    return;
  g_free (self->told);
  self->told = g_strdup (words);
  update (self);
}

void
xitong_timeline_bar_set_playing (XitongTimelineBar *self,
                                 int                direction)
{
  gtk_button_set_icon_name (self->play_button, direction != 0 ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button), direction != 0 ? _("Pause") : _("Play"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->play_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  direction != 0 ? _("Pause") : _("Play"), -1);
}

void
xitong_timeline_bar_set_speed (XitongTimelineBar *self,
                               double             speed)
{
  g_autofree char *text = g_strdup_printf ("%g×", speed);

  gtk_menu_button_set_label (self->speed_button, text);
}

static void
xitong_timeline_bar_dispose (GObject *object)
{
  XitongTimelineBar *self = XITONG_TIMELINE_BAR (object);

  if (self->choice != NULL)
    g_signal_handlers_disconnect_by_func (self->choice, update, self);
  g_clear_object (&self->choice);
  g_clear_object (&self->from);
  g_clear_pointer (&self->told, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), XITONG_TYPE_TIMELINE_BAR);

  G_OBJECT_CLASS (xitong_timeline_bar_parent_class)->dispose (object);
}

static void
xitong_timeline_bar_class_init (XitongTimelineBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = xitong_timeline_bar_dispose;

  signals[SIGNAL_LINK] = g_signal_new ("link", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_STRING);

  g_type_ensure (XITONG_TYPE_CHANGE_LIST);
  g_type_ensure (XITONG_TYPE_TIMELINE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/xitong/Xitong/ui/xitong-timeline-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, box);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, buttons);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, backwards_button);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, play_button);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, speed_button);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, title_label);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, title_room);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, note_box);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, note_label);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, pages_label);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, list_button);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, change_list);
  gtk_widget_class_bind_template_child (widget_class, XitongTimelineBar, view);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
xitong_timeline_bar_init (XitongTimelineBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->pages_label, "activate-link", G_CALLBACK (pages_cb), self);
  g_signal_connect_swapped (self->change_list, "link", G_CALLBACK (link_cb), self);
  g_signal_connect_swapped (self->change_list, "map", G_CALLBACK (list_mapped_cb), self);
  g_signal_connect_swapped (self->view, "link", G_CALLBACK (link_cb), self);
}
