/* xitong-window-search.c - going to what was found by its name
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-parts.h"
#include "xitong-window-private.h"

static XitongEra *
find_era_of (XitongCase *enterprise_case,
             XitongUnit *unit)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (xitong_page_era_places (era, unit))
        return era;
    }
  return NULL;
}

/* Which unit must be called up so that the thing is drawn. */
static XitongUnit *
find_unit (XitongWindow *self,
           const char   *link)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);
  XitongStructure *structure = xitong_picture_get_structure (self->picture);
  const XitongStandingTie *tie;

  if (g_str_has_prefix (link, "unit:"))
    return xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, link + strlen ("unit:"));
  if (!g_str_has_prefix (link, "tie:"))
    return NULL;
  tie = xitong_structure_get_tie (structure, link + strlen ("tie:"));
  return tie != NULL && tie->from.kind == XITONG_REFERENCE_UNIT ? XITONG_UNIT (tie->from.entity) : NULL;
}

/* What stands at another time is shown there, what is left out of the chart is called up; then it is selected. */
static void
go_to (XitongWindow *self,
       const char   *link)
{
  XitongUnit *unit = self->picture != NULL ? find_unit (self, link) : NULL;
  XitongEra *era = NULL;

  if (unit == NULL || xitong_scene_find (self->picture->scene, link) != NULL)
    {
      xitong_window_follow_link (self, link);
      return;
    }
  if (xitong_structure_get (xitong_picture_get_structure (self->picture), unit) == NULL)
    era = find_era_of (xitong_choice_get_case (self->choice), unit);
  if (era != NULL && (era != xitong_choice_get_era (self->choice) || xitong_choice_get_change (self->choice) != NULL))
    xitong_choice_set_era (self->choice, era);
  else if (era == NULL && !xitong_choice_is_called (self->choice, unit))
    xitong_choice_call (self->choice, unit, TRUE);
  else
    {
      xitong_window_follow_link (self, link);
      return;
    }
  /* Every choice forgets what the one before waited for. */
  self->pending_link = g_strdup (link);
}

static void
go_to_procedure (XitongWindow *self,
                 const char   *id)
{
  xitong_choice_set_procedure (self->choice, xitong_case_lookup (xitong_choice_get_case (self->choice), XITONG_TYPE_PROCEDURE, id));
  xitong_choice_set_view (self->choice, XITONG_VIEW_PROCEDURE);
}

static void
link_cb (XitongWindow      *self,
         const char        *link,
         XitongSearchPanel *panel)
{
  if (g_str_has_prefix (link, "procedure:"))
    go_to_procedure (self, link + strlen ("procedure:"));
  else
    go_to (self, link);
}

void
xitong_window_follow_pending_link (XitongWindow *self)
{
  g_autofree char *link = g_steal_pointer (&self->pending_link);

  /* It may have to be called up there. */
  if (link != NULL)
    go_to (self, link);
}

static void
mapped_cb (XitongWindow *self)
{
  xitong_window_pause (self);
  xitong_search_panel_open (self->search_panel, self->picture != NULL ? xitong_picture_get_structure (self->picture) : NULL);
}

static void
closed_cb (XitongWindow *self)
{
  gtk_menu_button_popdown (self->search_button);
  gtk_widget_grab_focus (GTK_WIDGET (self->chart_view));
}

void
xitong_window_init_search (XitongWindow *self)
{
  g_signal_connect_swapped (self->search_panel, "map", G_CALLBACK (mapped_cb), self);
  g_signal_connect_swapped (self->search_panel, "link", G_CALLBACK (link_cb), self);
  g_signal_connect_swapped (self->search_panel, "closed", G_CALLBACK (closed_cb), self);
}
