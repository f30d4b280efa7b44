/* xitong-tie-difference.c - what two structures say differently of each row of a tie
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

static void
clear_difference (gpointer data)
{
  XitongTieDifference *difference = data;

  g_clear_pointer (&difference->before, xitong_standing_tie_unref);
  g_clear_pointer (&difference->after, xitong_standing_tie_unref);
}

GArray *
xitong_tie_differences_empty (void)
{
  GArray *differences = g_array_new (FALSE, TRUE, sizeof (XitongTieDifference));

  g_array_set_clear_func (differences, clear_difference);
  return differences;
}

static XitongTieDiffers
compare_relations (const XitongStandingTie *before,
                   const XitongStandingTie *after)
{
  XitongTieDiffers fields = 0;

  if (before->kind != after->kind)
    fields |= XITONG_TIE_DIFFERS_KIND;
  if (!xitong_reference_equal (&before->from, &after->from))
    fields |= XITONG_TIE_DIFFERS_FROM;
  if (!xitong_reference_equal (&before->to, &after->to))
    fields |= XITONG_TIE_DIFFERS_TO;
  if (!xitong_references_equal (before->about, after->about))
    fields |= XITONG_TIE_DIFFERS_ABOUT;
  if (!xitong_references_equal (before->via, after->via))
    fields |= XITONG_TIE_DIFFERS_VIA;
  if (!xitong_pointers_equal (before->over, after->over))
    fields |= XITONG_TIE_DIFFERS_OVER;
  if (before->directed != after->directed)
    fields |= XITONG_TIE_DIFFERS_DIRECTED;
  return fields;
}

static XitongTieDiffers
compare_words (const XitongStandingTie *before,
               const XitongStandingTie *after)
{
  XitongTieDiffers fields = 0;

  if (before->label != after->label)
    fields |= xitong_difference_texts_equal (before->label, after->label) ? XITONG_TIE_DIFFERS_SINCE : XITONG_TIE_DIFFERS_LABEL;
  if (before->when != after->when)
    fields |= xitong_difference_texts_equal (before->when, after->when) ? XITONG_TIE_DIFFERS_SINCE : XITONG_TIE_DIFFERS_WHEN;
  if (before->note != after->note)
    fields |= XITONG_TIE_DIFFERS_NOTE;
  return fields;
}

XitongTieDiffers
xitong_tie_compare_manners (const XitongStandingTie *before,
                            const XitongStandingTie *after)
{
  XitongTieDiffers fields = 0;

  if (before->form != after->form)
    fields |= XITONG_TIE_DIFFERS_FORM;
  if (before->denied != after->denied)
    fields |= XITONG_TIE_DIFFERS_DENIED;
  if (before->strength != after->strength)
    fields |= XITONG_TIE_DIFFERS_STRENGTH;
  if (before->dormant != after->dormant)
    fields |= XITONG_TIE_DIFFERS_DORMANT;
  return fields;
}

static XitongTieDiffers
compare_ties (const XitongStandingTie *before,
              const XitongStandingTie *after)
{
  XitongTieDiffers fields = compare_relations (before, after) | xitong_tie_compare_manners (before, after) |
                            compare_words (before, after);

  if (before->show != after->show)
    fields |= XITONG_TIE_DIFFERS_SHOW;
  if (!xitong_evidence_equal (before->evidence, after->evidence))
    fields |= XITONG_TIE_DIFFERS_EVIDENCE;
  if (before->since != after->since)
    fields |= XITONG_TIE_DIFFERS_SINCE;
  if (before->proposed != after->proposed)
    fields |= XITONG_TIE_DIFFERS_PROPOSED;
  return fields;
}

static XitongDiffers
judge_fields (XitongTieDiffers fields)
{
  const XitongTieDiffers words = XITONG_TIE_DIFFERS_NOTE | XITONG_TIE_DIFFERS_EVIDENCE | XITONG_TIE_DIFFERS_SINCE |
                                 XITONG_TIE_DIFFERS_SHOW;
  XitongDiffers how = 0;

  if (fields & XITONG_TIE_DIFFERS_PROPOSED)
    how |= XITONG_DIFFERS_PROPOSED;
  if (fields & ~(words | XITONG_TIE_DIFFERS_PROPOSED))
    how |= XITONG_DIFFERS_CHANGED;
  return how == 0 && fields != 0 ? XITONG_DIFFERS_AFFIRMED : how;
}

/* What @row was in @before: itself is not meant, and what still stands is not meant. */
static GPtrArray *
find_sources (const XitongStructure *before,
              const XitongStructure *after,
              const char            *row)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GPtrArray) line = g_ptr_array_new ();

  g_ptr_array_add (line, (gpointer) row);
  for (guint i = 0; i < line->len; i++)
    {
      GPtrArray *origins = xitong_structure_get_origins (after, line->pdata[i]);

      for (guint j = 0; origins != NULL && j < origins->len; j++)
        {
          const XitongStandingTie *then = xitong_structure_get_tie (before, origins->pdata[j]);

          if (g_ptr_array_find (line, origins->pdata[j], NULL) ||
              xitong_is_in_force (xitong_structure_get_tie (after, origins->pdata[j])))
            continue;
          g_ptr_array_add (line, origins->pdata[j]);
          if (xitong_is_in_force (then))
            g_ptr_array_add (found, (gpointer) then);
        }
    }
  return found;
}

static gboolean
is_inherited_end (const XitongStructure *before,
                  const XitongStructure *after,
                  const XitongReference *was,
                  const XitongReference *is)
{
  g_autoptr (GPtrArray) old_ones = NULL;

  if (xitong_reference_equal (was, is))
    return TRUE;
  if (was->kind != XITONG_REFERENCE_UNIT || is->kind != XITONG_REFERENCE_UNIT)
    return FALSE;
  old_ones = xitong_succession_find_old_ones (before, after, XITONG_UNIT (is->entity));
  return g_ptr_array_find (old_ones, was->entity, NULL);
}

static void
add_from_source (GArray                  *differences,
                 const XitongStructure   *before,
                 const XitongStructure   *after,
                 const XitongStandingTie *then,
                 const XitongStandingTie *now)
{
  XitongTieDifference self = { 0 };

  self.before = xitong_standing_tie_ref ((XitongStandingTie *) then);
  self.after = xitong_standing_tie_ref ((XitongStandingTie *) now);
  self.fields = compare_ties (then, now);
  self.how = is_inherited_end (before, after, &then->from, &now->from) &&
             is_inherited_end (before, after, &then->to, &now->to)
             ? XITONG_DIFFERS_INHERITED : XITONG_DIFFERS_CHANGED;
  g_array_append_val (differences, self);
}

static XitongUnit *
find_cut_end (const XitongStandingTie *tie,
              const XitongStructure   *after)
{
  const XitongReference *ends[] = { &tie->from, &tie->to };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends[i]->kind == XITONG_REFERENCE_UNIT &&
        !xitong_is_in_force (xitong_structure_get (after, XITONG_UNIT (ends[i]->entity))))
      return XITONG_UNIT (ends[i]->entity);
  return NULL;
}

static void
add_left (GArray                  *differences,
          XitongStructure         *after,
          const XitongStandingTie *then)
{
  XitongTieDifference self = { 0 };

  self.before = xitong_standing_tie_ref ((XitongStandingTie *) then);
  self.how = !xitong_is_in_force (then) ? XITONG_DIFFERS_PROPOSED
             : xitong_structure_is_lapsed (after, then->row) ? XITONG_DIFFERS_LAPSED : XITONG_DIFFERS_REMOVED;
  self.cut_with = find_cut_end (then, after);
  g_array_append_val (differences, self);
}

static void
add_both (GArray                  *differences,
          const XitongStandingTie *then,
          const XitongStandingTie *now)
{
  XitongTieDifference self = { .fields = compare_ties (then, now) };

  if (self.fields == 0)
    return;
  self.before = xitong_standing_tie_ref ((XitongStandingTie *) then);
  self.after = xitong_standing_tie_ref ((XitongStandingTie *) now);
  if (xitong_is_in_force (then) && xitong_is_in_force (now))
    self.how = judge_fields (self.fields);
  else
    self.how = xitong_difference_judge_presence (&then->proposed, &now->proposed, FALSE);
  g_array_append_val (differences, self);
}

static void
add_now (GArray                  *differences,
         XitongStructure         *before,
         XitongStructure         *after,
         const XitongStandingTie *now,
         GHashTable              *passed_on)
{
  const XitongStandingTie *then = xitong_structure_get_tie (before, now->row);
  g_autoptr (GPtrArray) sources = find_sources (before, after, now->row);

  for (guint i = 0; i < sources->len; i++)
    {
      add_from_source (differences, before, after, sources->pdata[i], now);
      g_hash_table_add (passed_on, (gpointer) ((const XitongStandingTie *) sources->pdata[i])->row);
    }
  if (then != NULL)
    {
      add_both (differences, then, now);
    }
  else if (sources->len == 0)
    {
      XitongTieDifference self = { .after = xitong_standing_tie_ref ((XitongStandingTie *) now) };

      self.how = xitong_is_in_force (now) ? XITONG_DIFFERS_ADDED : XITONG_DIFFERS_PROPOSED;
      g_array_append_val (differences, self);
    }
}

static int
compare_order (gconstpointer a,
               gconstpointer b)
{
  const XitongTieDifference *left = a;
  const XitongTieDifference *right = b;
  int order = xitong_standing_tie_compare (left->after != NULL ? left->after : left->before,
                                           right->after != NULL ? right->after : right->before);

  if (order != 0 || left->before == NULL || right->before == NULL)
    return order;
  return xitong_standing_tie_compare (left->before, right->before);
}

GArray *
xitong_tie_differences_new (XitongStructure *before,
                            XitongStructure *after)
{
  GArray *differences = xitong_tie_differences_empty ();
  g_autoptr (GHashTable) passed_on = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < after->ties->len; i++)
    add_now (differences, before, after, after->ties->pdata[i], passed_on);
  for (guint i = 0; i < before->ties->len; i++)
    {
      const XitongStandingTie *then = before->ties->pdata[i];

      if (xitong_structure_get_tie (after, then->row) == NULL && !g_hash_table_contains (passed_on, then->row))
        add_left (differences, after, then);
    }
  g_array_sort (differences, compare_order);
  return differences;
}
