/* xitong-window-lives.c - the lives of the units of the case that is open
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-window-private.h"

#include "xitong-life-line.h"

static void
link_cb (XitongWindow   *self,
         const char     *link,
         XitongLifeLine *line)
{
  xitong_window_follow_link (self, link);
}

/* "unit:ID" and "ghost:ID:SYSTEM" are about a unit. */
static XitongUnit *
find_unit (XitongCase *enterprise_case,
           const char *key)
{
  g_autofree char *id = NULL;
  const char *start;

  if (!g_str_has_prefix (key, "unit:") && !g_str_has_prefix (key, "ghost:"))
    return NULL;
  start = strchr (key, ':') + 1;
  id = g_strndup (start, strcspn (start, ":"));
  return xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, id);
}

void
xitong_window_show_life (XitongWindow *self)
{
  const XitongStops *stops = xitong_timeline_view_get_stops (self->timeline_view);
  XitongUnit *unit = NULL;
  const XitongTimelineSpan *span;
  XitongLife *life;
  GtkWidget *line;

  if (self->lives != NULL && stops != NULL && self->page_key != NULL && xitong_lives_get_case (self->lives) == stops->enterprise_case)
    unit = find_unit (stops->enterprise_case, self->page_key);
  life = unit != NULL ? xitong_lives_get (self->lives, unit) : NULL;
  if (life == NULL || life->spells->len == 0)
    {
      g_clear_pointer (&life, xitong_life_free);
      xitong_inspector_set_life (self->inspector, NULL);
      return;
    }
  span = xitong_timeline_find_span (stops->timeline, xitong_choice_get_era (self->choice));
  line = xitong_life_line_new (life, stops->enterprise_case, (span->begin.first + span->begin.last) / 2,
                               (span->end.first + span->end.last) / 2);
  g_signal_connect_object (line, "link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
  xitong_inspector_set_life (self->inspector, line);
}

static void
made_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (XitongWindow) self = data;
  g_autoptr (XitongLives) lives = xitong_lives_make_finish (result);

  if (lives == NULL || self->choice == NULL || xitong_lives_get_case (lives) != xitong_choice_get_case (self->choice))
    return;
  g_clear_pointer (&self->lives, xitong_lives_unref);
  self->lives = g_steal_pointer (&lives);
  xitong_window_show_life (self);
}

/* Every case is followed through once, beside the window's own work. */
void
xitong_window_update_lives (XitongWindow *self)
{
  XitongCase *enterprise_case = xitong_choice_get_case (self->choice);

  if (self->living != NULL)
    g_cancellable_cancel (self->living);
  g_clear_object (&self->living);
  g_clear_pointer (&self->lives, xitong_lives_unref);
  if (enterprise_case == NULL)
    return;
  self->living = g_cancellable_new ();
  xitong_lives_make_async (enterprise_case, self->living, made_cb, g_object_ref (self));
}
