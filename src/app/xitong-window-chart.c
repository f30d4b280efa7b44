/* xitong-window-chart.c - the chart in the window, what is selected on it, and the page about that
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "xitong-caption.h"
#include "xitong-connections.h"

/* Of names on the screen at 100 %, in pixels. */
#define FONT_SIZE 11.0

/* The chart is laid out for a view of this shape, whatever the window's: then boxes do not jump when it is resized. */
#define ASPECT 1.39

/* Of two charts in a narrow window: one above the other, each of the shape that it has alone. */
#define STACKED_ASPECT (0.5 * ASPECT)

static void
update_title (XitongWindow *self)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);
  XitongEra *era = xitong_choice_get_era (self->choice);
  g_autofree char *span = era != NULL ? xitong_date_dup_span (&era->from, &era->to) : NULL;
  g_autofree char *subtitle = NULL;

  adw_window_title_set_title (self->title, enterprise_case != NULL ? xitong_entity_get_title (enterprise_case) : _("Xitong"));
  /* In a narrow window there is room for the years. */
  if (era != NULL && *span != '\0')
    subtitle = self->is_narrow ? g_strdup (span) : g_strdup_printf ("%s, %s", span, xitong_entity_get_title (era));
  else if (era != NULL)
    subtitle = g_strdup (xitong_entity_get_title (era));
  adw_window_title_set_subtitle (self->title, subtitle != NULL ? subtitle : "");
  gtk_window_set_title (GTK_WINDOW (self), enterprise_case != NULL ? xitong_entity_get_title (enterprise_case) : _("Xitong"));
}

/* "Left out: 31 units and 50 ties." (nullable): where nothing is left out that could be shown */
static char *
dup_left_out (const XitongSelection *selection)
{
  g_autofree char *units = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit", "%u units", selection->left_out_units),
                                            selection->left_out_units);
  g_autofree char *ties = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u tie", "%u ties", selection->left_out_ties),
                                           selection->left_out_ties);

  if (selection->left_out_units == 0 && selection->left_out_ties == 0)
    return NULL;
  /* Translators: "Left out: 31 units and 50 ties." */
  return g_strdup_printf (_("Left out: %s and %s."), units, ties);
}

/* (nullable): what leads to the other choice, if there is another */
static char *
dup_note_link (XitongWindow *self,
               gboolean      leaves_out)
{
  if (leaves_out)
    return g_strdup_printf ("<a href=\"everything\">%s</a>", _("Show everything"));
  if (xitong_choice_get_everything (self->choice))
    return g_strdup_printf ("<a href=\"default\">%s</a>", self->is_narrow ? _("Show the default") : _("Show the default selection"));
  return NULL;
}

static void
append_words (GString    *text,
              const char *words)
{
  if (words == NULL)
    return;
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, words);
}

/* In a narrow window there is room for what can be done; the rest is a tooltip. */
static void
update_note (XitongWindow *self)
{
  XitongSelection *selection = self->picture != NULL ? xitong_picture_get_selection (self->picture) : NULL;
  g_autofree char *superiors = selection != NULL ? xitong_caption_dup_superiors_left_out (selection) : NULL;
  g_autofree char *left_out = selection != NULL ? dup_left_out (selection) : NULL;
  g_autofree char *link = selection != NULL ? dup_note_link (self, left_out != NULL) : NULL;
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  append_words (words, superiors);
  append_words (words, left_out == NULL && superiors == NULL && link != NULL ? _("Everything is shown.") : left_out);
  append_words (text, self->is_narrow ? NULL : words->str);
  append_words (text, link);
  gtk_label_set_markup (self->note_label, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->note_label), words->len > 0 ? words->str : NULL);
}

static gboolean
note_link_cb (XitongWindow *self,
              const char   *uri,
              GtkLabel     *label)
{
  if (g_str_equal (uri, "everything"))
    xitong_choice_set_everything (self->choice, TRUE);
  else
    xitong_choice_reset (self->choice);
  return TRUE;
}

static void
zoomed_cb (XitongWindow *self)
{
  /* Translators: the zoom, in percent. */
  g_autofree char *text = g_strdup_printf (C_("zoom", "%.0f %%"),
                                           round (100 * xitong_chart_view_get_camera (self->chart_view)->zoom));

  gtk_menu_button_set_label (self->zoom_button, text);
}

void
xitong_window_show_inspector (XitongWindow *self,
                              gboolean      is_shown)
{
  adw_flap_set_reveal_flap (self->inspector_flap, is_shown);
}

/* In a narrow window a card says in a line what is selected; it leads to the page. */
static void
update_peek (XitongWindow *self,
             XitongPage   *page)
{
  g_autofree char *place = NULL;

  gtk_revealer_set_reveal_child (GTK_REVEALER (self->peek_revealer), page != NULL && self->is_narrow);
  if (page == NULL)
    return;
  place = xitong_page_dup_line (page);
  gtk_label_set_label (self->peek_title, page->title);
  gtk_label_set_label (self->peek_subtitle, place);
}

void
xitong_window_show_page (XitongWindow *self,
                         const char   *key,
                         gboolean      opens)
{
  const char *own = key;
  XitongStructure *structure = self->picture != NULL && key != NULL ? xitong_picture_find_structure (self->picture, &own) : NULL;
  XitongPage *page = structure != NULL ? xitong_page_new (structure, own) : NULL;
  g_autofree char *kept = NULL;

  /* What is only met on the way is told as it was where one came from. */
  if (page == NULL && structure != NULL && self->picture->departed != NULL)
    page = xitong_page_new (self->picture->departed, own);
  kept = page != NULL ? g_strdup (key) : NULL;
  g_free (self->page_key);
  self->page_key = g_strdup (kept);
  update_peek (self, page);
  xitong_inspector_set_page (self->inspector, page);
  xitong_window_show_life (self);
  xitong_window_update_unit (self);
  if (kept != NULL && !self->is_moving_in_history)
    xitong_history_visit (self->history, kept);
  if (opens && kept != NULL && !self->is_narrow)
    xitong_window_show_inspector (self, TRUE);
  xitong_window_update_actions (self);
}

static void
selected_cb (XitongWindow *self)
{
  const char *key = xitong_chart_view_get_selected (self->chart_view);

  /* The page of something that is not drawn stays when nothing is selected any more. */
  if (key != NULL)
    xitong_window_show_page (self, key, TRUE);
  else
    xitong_window_show_page (self, NULL, FALSE);
}

static void
activated_cb (XitongWindow *self)
{
  xitong_window_show_inspector (self, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->inspector), GTK_DIR_TAB_FORWARD);
}

static void
follow_elsewhere (XitongWindow *self,
                  const char   *link)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);

  if (g_str_has_prefix (link, "era:"))
    {
      XitongEra *era = xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, link + strlen ("era:"));

      if (era != NULL)
        xitong_choice_set_era (self->choice, era);
    }
  else if (g_str_has_prefix (link, "change:") || g_str_has_prefix (link, "moment:"))
    {
      XitongChange *change = xitong_case_lookup (enterprise_case, XITONG_TYPE_CHANGE, strchr (link, ':') + 1);

      if (change != NULL)
        xitong_window_go_to_change (self, change);
    }
}

void
xitong_window_follow_link (XitongWindow *self,
                           const char   *link)
{
  XitongScene *scene = xitong_chart_view_get_scene (self->chart_view);
  g_autofree char *key = g_strdup (link);

  follow_elsewhere (self, key);
  /* Another moment of the same thing. */
  if (g_str_has_prefix (key, "moment:"))
    return;
  if (scene != NULL && xitong_scene_find (scene, key) != NULL)
    {
      if (g_strcmp0 (xitong_chart_view_get_selected (self->chart_view), key) == 0)
        xitong_window_show_page (self, key, TRUE);
      xitong_chart_view_select (self->chart_view, key);
      xitong_chart_view_reveal (self->chart_view, key);
      return;
    }
  /* Not on the chart: only its page is shown. */
  xitong_chart_view_select (self->chart_view, NULL);
  xitong_window_show_page (self, key, TRUE);
}

void
xitong_window_go (XitongWindow *self,
                  int           steps)
{
  const char *page = xitong_history_go (self->history, steps);
  g_autofree char *kept = g_strdup (page);

  if (kept == NULL)
    return;
  self->is_moving_in_history = TRUE;
  xitong_window_follow_link (self, kept);
  self->is_moving_in_history = FALSE;
  xitong_window_update_actions (self);
}

static void
link_cb (XitongWindow    *self,
         const char      *link,
         XitongInspector *inspector)
{
  g_autofree char *key = NULL;

  /* A page about something on the second chart of a comparison leads to the second chart. */
  if (self->page_key == NULL || !g_str_has_prefix (self->page_key, XITONG_OTHER_CHART))
    {
      xitong_window_follow_link (self, link);
    }
  else if (g_str_has_prefix (link, "era:"))
    {
      XitongCase *other = xitong_choice_get_other_case (self->choice);
      XitongEra *era = xitong_case_lookup (other, XITONG_TYPE_ERA, link + strlen ("era:"));

      if (era != NULL)
        xitong_choice_set_other (self->choice, other, era, NULL);
    }
  else
    {
      key = g_strconcat (XITONG_OTHER_CHART, link, NULL);
      xitong_window_follow_link (self, key);
    }
}

/* Whether one looks at the same things as before, at another moment. */
static gboolean
keeps_place (const XitongPicture *old,
             const XitongPicture *new)
{
  const char *file_name = old != NULL ? old->chosen->figure.enterprise_case->file_name : NULL;

  return file_name != NULL && g_strcmp0 (file_name, new->chosen->figure.enterprise_case->file_name) == 0
         && (old->other != NULL) == (new->other != NULL);
}

/* A comparison is seen as a whole where there is room; of a chart that is too large for that, who leads. */
static void
aim (XitongWindow        *self,
     const XitongPicture *picture)
{
  XitongSystem *leads = picture->chosen->figure.moment.era->leads;
  XitongMark *center = picture->other == NULL || self->is_narrow
                       ? xitong_connections_find_center (picture->scene, leads != NULL ? xitong_entity_get_id (leads) : NULL) : NULL;

  xitong_chart_view_aim (self->chart_view, center != NULL ? center->key : NULL);
}

/* Before anybody has chosen where to type, it is on the first button of the window, which would take the key that plays. */
static void
take_focus (XitongWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || (gtk_widget_is_ancestor (focus, GTK_WIDGET (self->header_bar))
                        && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL))
    gtk_widget_grab_focus (GTK_WIDGET (self->chart_view));
}

static void
show_picture (XitongWindow  *self,
              XitongPicture *picture)
{
  XitongPicture *old = self->picture;
  gboolean has_place = keeps_place (old, picture), is_first = old == NULL;
  g_autofree char *page = g_strdup (self->page_key);

  if (old != NULL)
    {
      self->from_width = old->scene->width;
      self->from_height = old->scene->height;
    }
  self->picture = xitong_picture_ref (picture);
  xitong_chart_view_set_scene (self->chart_view, picture->scene, picture->typesetter);
  if (!has_place)
    aim (self, picture);
  xitong_choice_bar_set_picture (self->choice_bar, picture);
  xitong_procedure_pane_set_picture (self->procedure_pane, picture);
  g_clear_pointer (&old, xitong_picture_unref);
  update_note (self);
  /* The same thing, as it is at the new moment. */
  xitong_window_show_page (self, page, FALSE);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "problems") != 0)
    gtk_stack_set_visible_child_name (self->stack, "chart");
  if (is_first)
    take_focus (self);
  xitong_window_update_actions (self);
  xitong_window_follow_pending_link (self);
  xitong_window_play_passage (self);
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (XitongWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongPicture) picture = xitong_picture_make_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->choice == NULL)
    return;
  gtk_spinner_stop (self->spinner);
  if (picture != NULL)
    {
      show_picture (self, picture);
      return;
    }
  xitong_window_stop_playing (self);
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (error->message));
}

/* Side by side, two charts would be too far from each other for a narrow window. */
static gboolean
stacks (XitongWindow *self)
{
  return self->is_narrow && xitong_choice_get_view (self->choice) == XITONG_VIEW_COMPARE;
}

void
xitong_window_adapt_chart (XitongWindow *self)
{
  update_title (self);
  update_note (self);
  if (self->picture != NULL && self->picture->other != NULL && self->picture->is_stacked != stacks (self))
    xitong_window_update_chart (self);
}

void
xitong_window_update_chart (XitongWindow *self)
{
  g_autoptr (XitongChosenFigure) chosen = NULL;
  XitongDeparture passage;

  update_title (self);
  g_clear_pointer (&self->pending_link, g_free);
  if (self->making != NULL)
    g_cancellable_cancel (self->making);
  g_clear_object (&self->making);
  if (xitong_choice_get_case (self->choice) == NULL || xitong_choice_get_era (self->choice) == NULL
      || xitong_window_waits_for_counterparts (self))
    return;
  chosen = xitong_choice_freeze (self->choice);
  self->making = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  passage = xitong_window_get_departure (self);
  xitong_picture_make_async (chosen, self->typesetter, stacks (self) ? STACKED_ASPECT : ASPECT, &passage, self->making, made_cb,
                             g_object_ref (self));
}

void
xitong_window_init_chart (XitongWindow *self)
{
  self->typesetter = xitong_typesetter_new (NULL, FONT_SIZE);
  g_signal_connect_swapped (self->choice, "changed", G_CALLBACK (xitong_window_update_chart), self);
  g_signal_connect_swapped (self->chart_view, "notify::selected", G_CALLBACK (selected_cb), self);
  g_signal_connect_swapped (self->chart_view, "notify::zoom", G_CALLBACK (zoomed_cb), self);
  g_signal_connect_swapped (self->chart_view, "activated", G_CALLBACK (activated_cb), self);
  g_signal_connect_swapped (self->inspector, "link", G_CALLBACK (link_cb), self);
  g_signal_connect_swapped (self->note_label, "activate-link", G_CALLBACK (note_link_cb), self);
  update_title (self);
  zoomed_cb (self);
}
