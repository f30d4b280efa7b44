/* xitong-replay-holder.c - who holds which post, where he is, and the marks of units and holders
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-replay.h"

XitongHolding *
xitong_replay_get_holding (XitongReplay *self,
                           XitongAction *action,
                           XitongHolder *holder)
{
  XitongHolding *holding = g_ptr_array_index (self->holdings, holder->index);

  if (holding == NULL)
    xitong_replay_miss (self, action, XITONG_TAG_HOLDER_MISSING, xitong_entity_get_id (holder), NULL);
  return holding;
}

XitongHolding *
xitong_replay_write_holding (XitongReplay *self,
                             XitongHolder *holder)
{
  gpointer *slot = &self->holdings->pdata[holder->index];

  *slot = *slot != NULL ? xitong_holding_writable (*slot) : xitong_holding_new (holder);
  return *slot;
}

GPtrArray *
xitong_replay_dup_holders (XitongReplay *self,
                           XitongUnit   *post)
{
  GPtrArray *holders = g_hash_table_lookup (self->seats, post);

  return holders != NULL ? g_ptr_array_copy (holders, NULL, NULL) : g_ptr_array_new ();
}

void
xitong_replay_unseat (XitongReplay *self,
                      XitongHolder *holder,
                      XitongUnit   *post)
{
  XitongHolding *holding = xitong_replay_write_holding (self, holder);
  GPtrArray *holders = g_hash_table_lookup (self->seats, post);

  xitong_set_pointers (&holding->posts, xitong_pointers_without (holding->posts, post));
  if (holders != NULL)
    g_ptr_array_remove (holders, holder);
}

static gboolean
has_one_seat (const XitongUnit *post)
{
  return post->kind == XITONG_UNIT_POST && !post->several && post->each == NULL;
}

/* Puts the former holder out, ends the post's vacancy and the holder's stay elsewhere. */
void
xitong_replay_take_seat (XitongReplay *self,
                         XitongHolder *holder,
                         XitongUnit   *post)
{
  g_autoptr (GPtrArray) former = xitong_replay_dup_holders (self, post);
  XitongMarkKind *vacant = xitong_case_lookup (self->enterprise_case, XITONG_TYPE_MARK_KIND, "vacant");
  XitongPlacement *placement = xitong_replay_write (self, post);
  XitongHolding *holding;

  for (guint i = 0; has_one_seat (post) && i < former->len; i++)
    if (former->pdata[i] != (gpointer) holder)
      xitong_replay_unseat (self, former->pdata[i], post);

  xitong_set_array (&placement->marks, xitong_marks_without (placement->marks, vacant, NULL));
  placement->since = self->change;
  holding = xitong_replay_write_holding (self, holder);
  if (!g_ptr_array_find (holding->posts, post, NULL))
    {
      xitong_set_pointers (&holding->posts, xitong_pointers_with (holding->posts, post));
      xitong_table_add (self->seats, post, holder);
    }
  xitong_set_pointers (&holding->at, g_ptr_array_new ());
  xitong_set_pointers (&holding->path, g_ptr_array_new ());
  g_hash_table_remove (self->lapsed_holders, holder);
}

/* The words and the evidence of an action that names a holder. */
void
xitong_replay_take_holding_words (XitongReplay  *self,
                                  XitongHolding *holding,
                                  XitongAction  *action)
{
  XitongEntityData *data = xitong_entity_data (action);

  if (data->evidence != NULL)
    xitong_set_evidence (&holding->evidence, data->evidence);
  if (data->note != NULL)
    xitong_set_texts (&holding->note, data->note);
  holding->since = self->change;
}

void
xitong_replay_do_seat (XitongReplay *self,
                       XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = action->holders->pdata[i];
      guint n_seats = 0;

      for (guint j = 0; j < action->posts->len; j++)
        {
          XitongUnit *post = action->posts->pdata[j];

          if (xitong_replay_get (self, post) == NULL)
            xitong_replay_miss (self, action, XITONG_TAG_POST_MISSING, xitong_entity_get_id (holder),
                                xitong_entity_get_id (post));
          else
            {
              xitong_replay_take_seat (self, holder, post);
              n_seats++;
            }
        }
      if (n_seats > 0 || action->posts->len == 0)
        xitong_replay_take_holding_words (self, xitong_replay_write_holding (self, holder), action);
    }
}

static gboolean
is_end_of_life (XitongManner manner)
{
  return manner == XITONG_MANNER_DIED || manner == XITONG_MANNER_KILLED || manner == XITONG_MANNER_SUICIDE;
}

static void
unseat_from (XitongReplay *self,
             XitongAction *action,
             XitongHolder *holder,
             GPtrArray    *posts)
{
  for (guint i = 0; i < posts->len; i++)
    {
      XitongHolding *holding = xitong_replay_write_holding (self, holder);
      XitongUnit *post = posts->pdata[i];

      if (g_ptr_array_find (holding->posts, post, NULL))
        {
          xitong_replay_unseat (self, holder, post);
          if (xitong_replay_get (self, post) != NULL)
            xitong_replay_write (self, post)->since = self->change;
        }
      else if (!g_hash_table_contains (self->gone, post))
        xitong_replay_miss (self, action, XITONG_TAG_NOT_SEATED, xitong_entity_get_id (holder),
                            xitong_entity_get_id (post));
    }
}

void
xitong_replay_do_unseat (XitongReplay *self,
                         XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = action->holders->pdata[i];
      const XitongHolding *holding = xitong_replay_get_holding (self, action, holder);
      g_autoptr (GPtrArray) posts = NULL;

      if (holding == NULL)
        continue;
      posts = g_ptr_array_copy (action->posts->len > 0 ? action->posts : holding->posts, NULL, NULL);
      unseat_from (self, action, holder, posts);
      xitong_replay_take_holding_words (self, xitong_replay_write_holding (self, holder), action);
      if (is_end_of_life (action->manner))
        g_clear_pointer (&self->holdings->pdata[holder->index], xitong_holding_unref);
    }
}

static gboolean
all_stand (XitongReplay *self,
           XitongAction *action)
{
  for (guint i = 0; i < action->to->len; i++)
    if (xitong_replay_get (self, action->to->pdata[i]) == NULL)
      return !xitong_replay_miss (self, action, XITONG_TAG_NOT_STANDING,
                                  xitong_entity_get_id (action->to->pdata[i]), NULL);
  return TRUE;
}

/* Several in one change are way-points of one path; the last is where he is. */
void
xitong_replay_do_send (XitongReplay *self,
                       XitongAction *action)
{
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolder *holder = action->holders->pdata[i];
      XitongHolding *holding;

      if (!all_stand (self, action))
        return;
      holding = xitong_replay_write_holding (self, holder);
      if (g_hash_table_contains (self->sent, holder))
        {
          GPtrArray *path = g_ptr_array_copy (holding->path, NULL, NULL);

          g_ptr_array_extend (path, holding->at, NULL, NULL);
          xitong_set_pointers (&holding->path, path);
        }
      else
        xitong_set_pointers (&holding->path, g_ptr_array_new ());
      xitong_set_pointers (&holding->at, g_ptr_array_ref (action->to));
      for (guint j = 0; j < action->to->len; j++)
        xitong_table_add (self->stays, action->to->pdata[j], holder);
      g_hash_table_add (self->sent, holder);
      xitong_replay_take_holding_words (self, holding, action);
    }
}

static GArray *
mark_all (XitongReplay *self,
          XitongAction *action,
          GArray       *marks)
{
  GArray *all = g_array_ref (marks);

  for (guint i = 0; i < action->marks->len; i++)
    xitong_set_array (&all, xitong_marks_with (all, action->marks->pdata[i], &action->by,
                                               xitong_entity_data (action)->evidence));
  return all;
}

static void
mark_unit (XitongReplay *self,
           XitongAction *action,
           XitongUnit   *unit)
{
  XitongPlacement *placement = xitong_replay_write_standing (self, action, unit);

  if (placement == NULL)
    return;
  if (!xitong_replay_reference_stands (self, &action->by))
    {
      xitong_replay_miss (self, action, XITONG_TAG_NOT_STANDING, xitong_reference_get_name (&action->by), NULL);
      return;
    }
  xitong_set_array (&placement->marks, mark_all (self, action, placement->marks));
  placement->since = self->change;
  if (action->by.kind == XITONG_REFERENCE_UNIT)
    xitong_table_add (self->substituted, action->by.entity, unit);
}

void
xitong_replay_do_mark (XitongReplay *self,
                       XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    mark_unit (self, action, action->units->pdata[i]);
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolding *holding = xitong_replay_write_holding (self, action->holders->pdata[i]);

      xitong_set_array (&holding->marks, mark_all (self, action, holding->marks));
      holding->since = self->change;
    }
}

static GArray *
unmark_all (XitongAction *action,
            GArray       *marks)
{
  GArray *rest = action->marks->len > 0 ? g_array_ref (marks) : xitong_marks_new ();

  for (guint i = 0; i < action->marks->len; i++)
    xitong_set_array (&rest, xitong_marks_without (rest, action->marks->pdata[i], NULL));
  return rest;
}

void
xitong_replay_do_unmark (XitongReplay *self,
                         XitongAction *action)
{
  for (guint i = 0; i < action->units->len; i++)
    {
      XitongPlacement *placement = xitong_replay_write_standing (self, action, action->units->pdata[i]);

      if (placement == NULL)
        continue;
      xitong_set_array (&placement->marks, unmark_all (action, placement->marks));
      placement->since = self->change;
    }
  for (guint i = 0; i < action->holders->len; i++)
    {
      XitongHolding *holding = xitong_replay_write_holding (self, action->holders->pdata[i]);

      xitong_set_array (&holding->marks, unmark_all (action, holding->marks));
      holding->since = self->change;
    }
}
