/* xitong-window-unit.c - what of a unit is on the chart: its ties that wait for the reader, and its parts
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-waiting-ties.h"
#include "xitong-window-private.h"

/* The unit that a mark of the first chart is of. */
static XitongUnit *
find_unit (XitongWindow *self,
           const char   *key)
{
  if (self->picture == NULL || key == NULL || !g_str_has_prefix (key, "unit:"))
    return NULL;
  return xitong_case_lookup (xitong_choice_get_case (self->choice), XITONG_TYPE_UNIT, key + strlen ("unit:"));
}

static const XitongSelectedUnit *
find_selected (XitongWindow *self,
               XitongUnit   *unit)
{
  GArray *units = xitong_picture_get_selection (self->picture)->units;

  for (guint i = 0; i < units->len; i++)
    if (g_array_index (units, XitongSelectedUnit, i).placement->unit == unit)
      return &g_array_index (units, XitongSelectedUnit, i);
  return NULL;
}

static gboolean
stands (XitongWindow *self,
        XitongUnit   *unit)
{
  return unit != NULL && xitong_structure_get (xitong_picture_get_structure (self->picture), unit) != NULL;
}

static gboolean
has_waiting (XitongWindow *self,
             XitongUnit   *unit)
{
  g_autoptr (GPtrArray) ties = xitong_waiting_ties_find (self->picture->scene, xitong_picture_get_selection (self->picture), unit);

  return ties->len > 0 || find_selected (self, unit) == NULL;
}

static gboolean
has_parts (XitongWindow *self,
           XitongUnit   *unit)
{
  const XitongSelectedUnit *selected = find_selected (self, unit);

  return selected != NULL && selected->parts != NULL && selected->parts->len > 0;
}

static void
set_action (XitongWindow *self,
            const char   *name,
            gboolean      is_enabled,
            gboolean      is_on)
{
  GSimpleAction *action = G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name));

  g_simple_action_set_enabled (action, is_enabled);
  g_simple_action_set_state (action, g_variant_new_boolean (is_on));
}

void
xitong_window_update_unit (XitongWindow *self)
{
  XitongUnit *unit = find_unit (self, self->page_key);
  gboolean is_there = stands (self, unit);
  gboolean is_called = is_there && xitong_choice_is_called (self->choice, unit);
  gboolean is_opened = is_there && xitong_choice_is_opened (self->choice, unit);

  set_action (self, "call-ties", is_called || (is_there && has_waiting (self, unit)), is_called);
  set_action (self, "open-parts", is_opened || (is_there && has_parts (self, unit)), is_opened);
}

static void
call_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       data)
{
  XitongWindow *self = data;
  XitongUnit *unit = find_unit (self, self->page_key);

  if (unit != NULL)
    xitong_choice_call (self->choice, unit, g_variant_get_boolean (value));
}

static void
open_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       data)
{
  XitongWindow *self = data;
  XitongUnit *unit = find_unit (self, self->page_key);

  if (unit != NULL)
    xitong_choice_open (self->choice, unit, g_variant_get_boolean (value));
}

static void
hovered_cb (XitongWindow *self)
{
  XitongUnit *unit = find_unit (self, xitong_chart_view_get_hovered (self->chart_view));
  g_autoptr (GPtrArray) ties = NULL;

  if (unit != NULL && self->picture->outline == NULL)
    ties = xitong_waiting_ties_find (self->picture->scene, xitong_picture_get_selection (self->picture), unit);
  xitong_chart_view_set_waiting (self->chart_view, ties);
}

void
xitong_window_init_unit (XitongWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "call-ties", .state = "false", .change_state = call_cb },
    { .name = "open-parts", .state = "false", .change_state = open_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_swapped (self->chart_view, "hovered", G_CALLBACK (hovered_cb), self);
}
