/* xitong-succession.c - units that came in the stead of others
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

const char *
xitong_succession_word (XitongSuccessionKind kind)
{
  static const char * const words[] = { "succession", "merger", "split", "rearrangement" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (words), "");
  return words[kind];
}

static void
clear_succession (gpointer data)
{
  XitongSuccession *succession = data;

  g_ptr_array_unref (succession->old_ones);
  g_ptr_array_unref (succession->heirs);
}

static gboolean
stands (const XitongStructure *structure,
        XitongUnit            *unit)
{
  return xitong_is_in_force (xitong_structure_get (structure, unit));
}

/* Those that came in between, and are gone, lead further back. */
GPtrArray *
xitong_succession_find_old_ones (const XitongStructure *before,
                                 const XitongStructure *after,
                                 XitongUnit            *heir)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GPtrArray) line = g_ptr_array_new ();

  g_ptr_array_add (line, heir);
  for (guint i = 0; i < line->len; i++)
    {
      GPtrArray *predecessors = xitong_structure_get_predecessors (after, line->pdata[i]);

      for (guint j = 0; predecessors != NULL && j < predecessors->len; j++)
        {
          XitongUnit *old = predecessors->pdata[j];

          if (g_ptr_array_find (line, old, NULL) || stands (after, old))
            continue;
          g_ptr_array_add (line, old);
          if (stands (before, old))
            g_ptr_array_add (found, old);
        }
    }
  return found;
}

/* A unit that stood already, and came in nobody's stead since, is no heir. */
static gboolean
is_heir (const XitongStructure *before,
         const XitongStructure *after,
         const XitongPlacement *placement)
{
  const XitongPlacement *then = xitong_structure_get (before, placement->unit);

  if (!xitong_is_in_force (placement) || placement->succeeds->len == 0)
    return FALSE;
  return !xitong_is_in_force (then) || !xitong_pointers_equal (then->succeeds, placement->succeeds);
}

static gboolean
share (GPtrArray *a,
       GPtrArray *b)
{
  for (guint i = 0; i < a->len; i++)
    if (g_ptr_array_find (b, a->pdata[i], NULL))
      return TRUE;
  return FALSE;
}

static void
add_missing (GPtrArray *into,
             GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    if (!g_ptr_array_find (into, from->pdata[i], NULL))
      g_ptr_array_add (into, from->pdata[i]);
}

/* Heirs of the same old ones belong together, whoever was named first. */
static void
add_heir (GArray     *successions,
          XitongUnit *heir,
          GPtrArray  *old_ones)
{
  XitongSuccession own = { g_ptr_array_ref (old_ones), g_ptr_array_new (), XITONG_SUCCESSION_PLAIN };

  for (guint i = successions->len; i > 0; i--)
    {
      XitongSuccession *other = &g_array_index (successions, XitongSuccession, i - 1);

      if (!share (other->old_ones, own.old_ones))
        continue;
      add_missing (other->old_ones, own.old_ones);
      add_missing (other->heirs, own.heirs);
      g_ptr_array_unref (own.old_ones);
      g_ptr_array_unref (own.heirs);
      own.old_ones = g_ptr_array_ref (other->old_ones);
      own.heirs = g_ptr_array_ref (other->heirs);
      g_array_remove_index (successions, i - 1);
    }
  g_ptr_array_add (own.heirs, heir);
  g_array_append_val (successions, own);
}

static XitongSuccessionKind
get_kind (const XitongSuccession *self)
{
  if (self->old_ones->len == 1)
    return self->heirs->len == 1 ? XITONG_SUCCESSION_PLAIN : XITONG_SUCCESSION_SPLIT;
  return self->heirs->len == 1 ? XITONG_SUCCESSION_MERGER : XITONG_SUCCESSION_REARRANGED;
}

GArray *
xitong_successions_new (XitongStructure *before,
                        XitongStructure *after)
{
  GArray *successions = g_array_new (FALSE, TRUE, sizeof (XitongSuccession));

  g_array_set_clear_func (successions, clear_succession);
  for (guint i = 0; i < after->standing->len; i++)
    {
      const XitongPlacement *placement = after->standing->pdata[i];
      g_autoptr (GPtrArray) old_ones = NULL;

      if (!is_heir (before, after, placement))
        continue;
      old_ones = xitong_succession_find_old_ones (before, after, placement->unit);
      if (old_ones->len > 0)
        add_heir (successions, placement->unit, old_ones);
    }
  for (guint i = 0; i < successions->len; i++)
    {
      XitongSuccession *succession = &g_array_index (successions, XitongSuccession, i);

      succession->kind = get_kind (succession);
    }
  return successions;
}
