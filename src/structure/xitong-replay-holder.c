/* xitong-replay-holder.c - holders take and leave posts, and are sent elsewhere
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-replay.h"

static XitongHolding *
get_holding (XitongReplay *self,
             XitongHolder *holder)
{
  XitongHolding *holding = g_ptr_array_index (self->state->holdings, holder->index);

  if (holding == NULL)
    {
      holding = xitong_holding_new (holder);
      g_ptr_array_index (self->state->holdings, holder->index) = holding;
    }
  return holding;
}

/* A post that is one seat has one holder. */
static void
clear_seat (XitongReplay     *self,
            const XitongUnit *post,
            XitongHolding    *keep)
{
  if (post->several || post->each != NULL)
    return;
  for (guint i = 0; i < self->state->holdings->len; i++)
    {
      XitongHolding *holding = g_ptr_array_index (self->state->holdings, i);

      if (holding != NULL && holding != keep)
        g_ptr_array_remove (holding->posts, (gpointer) post);
    }
}

static void
fill_vacancy (XitongPlacement *placement)
{
  for (guint i = placement->marks->len; i > 0; i--)
    if (g_strcmp0 (xitong_entity_get_id (g_array_index (placement->marks, XitongStandingMark, i - 1).kind), "vacant") == 0)
      g_array_remove_index (placement->marks, i - 1);
}

static void
seat (XitongReplay       *self,
      const XitongAction *action,
      XitongHolding      *holding)
{
  for (guint i = 0; i < action->posts->len; i++)
    {
      XitongUnit *post = g_ptr_array_index (action->posts, i);
      XitongPlacement *placement = xitong_state_get (self->state, post);

      if (placement == NULL)
        {
          xitong_replay_fault (self, action, XITONG_TAG_POST_MISSING, xitong_entity_get_id (holding->holder),
                               xitong_entity_get_id (post));
          continue;
        }
      clear_seat (self, post, holding);
      fill_vacancy (placement);
      placement->since = self->change;
      if (!g_ptr_array_find (holding->posts, post, NULL))
        g_ptr_array_add (holding->posts, post);
    }
  g_ptr_array_set_size (holding->at, 0);
  g_ptr_array_set_size (holding->path, 0);
}

static void
unseat (const XitongAction *action,
        XitongHolding      *holding)
{
  if (action->posts->len == 0)
    g_ptr_array_set_size (holding->posts, 0);
  for (guint i = 0; i < action->posts->len; i++)
    g_ptr_array_remove (holding->posts, g_ptr_array_index (action->posts, i));
  if (action->manner >= XITONG_MANNER_DIED)
    {
      g_ptr_array_set_size (holding->posts, 0);
      g_ptr_array_set_size (holding->at, 0);
      g_array_set_size (holding->marks, 0);
    }
}

static void
send (const XitongAction *action,
      XitongHolding      *holding)
{
  for (guint i = 0; i < holding->at->len; i++)
    g_ptr_array_add (holding->path, g_ptr_array_index (holding->at, i));
  g_ptr_array_set_size (holding->at, 0);
  for (guint i = 0; i < action->to->len; i++)
    g_ptr_array_add (holding->at, g_ptr_array_index (action->to, i));
}

void
xitong_replay_holder (XitongReplay       *self,
                      const XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolding *holding = get_holding (self, g_ptr_array_index (action->holders, i));

      if (action->kind == XITONG_ACTION_SEAT)
        seat (self, action, holding);
      else if (action->kind == XITONG_ACTION_UNSEAT)
        unseat (action, holding);
      else
        send (action, holding);
      holding->since = self->change;
      holding->evidence = xitong_entity_data ((gpointer) action)->evidence;
      if (xitong_entity_data ((gpointer) action)->note != NULL)
        holding->note = xitong_entity_data ((gpointer) action)->note;
    }
}
