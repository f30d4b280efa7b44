/* xitong-unit-difference.c - what two structures say differently of each unit
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

static void
clear_difference (gpointer data)
{
  XitongUnitDifference *difference = data;

  g_clear_pointer (&difference->before, xitong_placement_unref);
  g_clear_pointer (&difference->after, xitong_placement_unref);
}

GArray *
xitong_unit_differences_empty (void)
{
  GArray *differences = g_array_new (FALSE, TRUE, sizeof (XitongUnitDifference));

  g_array_set_clear_func (differences, clear_difference);
  return differences;
}

static gboolean
has_same_evidence (GArray *a,
                   GArray *b)
{
  for (guint i = 0; i < MIN (a->len, b->len); i++)
    if (!xitong_evidence_equal (g_array_index (a, XitongStandingSuperior, i).evidence,
                                g_array_index (b, XitongStandingSuperior, i).evidence))
      return FALSE;
  return TRUE;
}

static gboolean
has_same_superior (const XitongPlacement *before,
                   const XitongPlacement *after)
{
  const XitongStandingSuperior *a = xitong_placement_find_superior (before, XITONG_FORM_UNSAID);
  const XitongStandingSuperior *b = xitong_placement_find_superior (after, XITONG_FORM_UNSAID);

  if (a == NULL || b == NULL)
    return a == b;
  return xitong_reference_equal (&a->reference, &b->reference);
}

static XitongUnitField
compare_places (const XitongPlacement *before,
                const XitongPlacement *after)
{
  XitongUnitField fields = 0;

  if (before->system != after->system)
    fields |= XITONG_UNIT_FIELD_WRITTEN;
  if (before->level != after->level)
    fields |= XITONG_UNIT_FIELD_LEVEL;
  if (!has_same_superior (before, after))
    fields |= XITONG_UNIT_FIELD_SUPERIOR;
  if (!xitong_superiors_equal (before->superiors, after->superiors))
    fields |= XITONG_UNIT_FIELD_SUPERIORS;
  if (before->part_of != after->part_of)
    fields |= XITONG_UNIT_FIELD_WHOLE;
  if (!xitong_reference_equal (&before->beside, &after->beside))
    fields |= XITONG_UNIT_FIELD_BESIDE;
  if (!xitong_pointers_equal (before->also_in, after->also_in))
    fields |= XITONG_UNIT_FIELD_ALSO_IN;
  if (!xitong_pointers_equal (before->contested, after->contested))
    fields |= XITONG_UNIT_FIELD_CONTESTED;
  return fields;
}

/* A text that was given anew and reads as before is only said again. */
static XitongUnitField
compare_texts (const XitongTexts *before,
               const XitongTexts *after,
               XitongUnitField    field)
{
  if (before == after)
    return 0;
  return xitong_difference_texts_equal (before, after) ? XITONG_UNIT_FIELD_SINCE : field;
}

static XitongUnitField
compare_words (const XitongPlacement *before,
               const XitongPlacement *after)
{
  XitongUnitField fields = 0;

  fields |= compare_texts (before->title, after->title, XITONG_UNIT_FIELD_TITLE);
  fields |= compare_texts (before->subtitle, after->subtitle, XITONG_UNIT_FIELD_SUBTITLE);
  fields |= compare_texts (before->terms, after->terms, XITONG_UNIT_FIELD_TERMS);
  fields |= compare_texts (before->note, after->note, XITONG_UNIT_FIELD_NOTE);
  if (!xitong_evidence_equal (before->evidence, after->evidence) ||
      !has_same_evidence (before->superiors, after->superiors) ||
      !xitong_marks_evidence_equal (before->marks, after->marks))
    fields |= XITONG_UNIT_FIELD_EVIDENCE;
  if (before->since != after->since || !xitong_pointers_equal (before->succeeds, after->succeeds) ||
      xitong_placement_get_contested_era (before) != xitong_placement_get_contested_era (after))
    fields |= XITONG_UNIT_FIELD_SINCE;
  return fields;
}

static XitongUnitField
compare_placements (const XitongPlacement *before,
                    const XitongPlacement *after)
{
  XitongUnitField fields = compare_places (before, after) | compare_words (before, after);

  if (!xitong_marks_equal (before->marks, after->marks))
    fields |= XITONG_UNIT_FIELD_MARKS;
  if (before->proposed != after->proposed)
    fields |= XITONG_UNIT_FIELD_PROPOSED;
  return fields;
}

static XitongDiffers
judge_fields (XitongUnitField fields)
{
  XitongDiffers how = 0;

  if (fields & XITONG_UNIT_FIELDS_OF_PLACE)
    how |= XITONG_DIFFERS_MOVED;
  else if (fields & XITONG_UNIT_FIELD_SUPERIORS)
    how |= XITONG_DIFFERS_CHANGED;
  if (fields & (XITONG_UNIT_FIELD_ALSO_IN | XITONG_UNIT_FIELD_CONTESTED | XITONG_UNIT_FIELD_SUBTITLE))
    how |= XITONG_DIFFERS_CHANGED;
  if (fields & (XITONG_UNIT_FIELD_TITLE | XITONG_UNIT_FIELD_TERMS))
    how |= XITONG_DIFFERS_RENAMED;
  if (fields & XITONG_UNIT_FIELD_MARKS)
    how |= XITONG_DIFFERS_MARKED;
  if (fields & XITONG_UNIT_FIELD_PROPOSED)
    how |= XITONG_DIFFERS_PROPOSED;
  return how == 0 && fields != 0 ? XITONG_DIFFERS_AFFIRMED : how;
}

static XitongDiffers
judge (XitongUnitDifference *self,
       XitongStructure      *after)
{
  if (xitong_is_in_force (self->before) && xitong_is_in_force (self->after))
    return judge_fields (self->fields);
  return xitong_difference_judge_presence (self->before != NULL ? &self->before->proposed : NULL,
                                           self->after != NULL ? &self->after->proposed : NULL,
                                           xitong_structure_is_lapsed (after, self->unit));
}

/* A part goes with its whole, and what stands beside a unit with that unit. */
static XitongUnit *
find_with (const XitongUnitDifference *self,
           const XitongStructure      *after)
{
  XitongUnit *near;

  if (!(self->how & (XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED)))
    return NULL;
  near = self->before->part_of;
  if (near == NULL && self->before->beside.kind == XITONG_REFERENCE_UNIT)
    near = XITONG_UNIT (self->before->beside.entity);
  return near != NULL && !xitong_is_in_force (xitong_structure_get (after, near)) ? near : NULL;
}

static void
compare_unit (GArray          *differences,
              XitongUnit      *unit,
              XitongStructure *before,
              XitongStructure *after)
{
  XitongUnitDifference self = { .unit = unit };
  const XitongPlacement *then = xitong_structure_get (before, unit);
  const XitongPlacement *now = xitong_structure_get (after, unit);

  if (then == NULL && now == NULL)
    return;
  self.before = then != NULL ? xitong_placement_ref ((XitongPlacement *) then) : NULL;
  self.after = now != NULL ? xitong_placement_ref ((XitongPlacement *) now) : NULL;
  self.system_before = xitong_structure_get_system (before, unit);
  self.system_after = xitong_structure_get_system (after, unit);
  if (then != NULL && now != NULL)
    {
      self.fields = compare_placements (then, now);
      if (self.system_before != self.system_after)
        self.fields |= XITONG_UNIT_FIELD_SYSTEM;
    }
  if (then != NULL && now != NULL && self.fields == 0)
    {
      clear_difference (&self);
      return;
    }
  self.how = judge (&self, after);
  self.with = find_with (&self, after);
  g_array_append_val (differences, self);
}

static int
compare_index (gconstpointer a,
               gconstpointer b)
{
  const XitongUnit *left = ((const XitongUnitDifference *) a)->unit;
  const XitongUnit *right = ((const XitongUnitDifference *) b)->unit;

  return left->index < right->index ? -1 : left->index > right->index;
}

static void
tell_succession (GArray     *differences,
                 XitongUnit *unit,
                 gboolean    is_heir)
{
  XitongUnitDifference wanted = { .unit = unit };
  XitongUnitDifference *self;
  guint index;

  if (!g_array_binary_search (differences, &wanted, compare_index, &index))
    return;
  self = &g_array_index (differences, XitongUnitDifference, index);
  if (is_heir)
    self->how = (self->how & ~XITONG_DIFFERS_ADDED) | XITONG_DIFFERS_SUCCEEDS;
  else
    self->how = (self->how & ~(XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED)) | XITONG_DIFFERS_SUCCEEDED;
}

GArray *
xitong_unit_differences_new (XitongStructure *before,
                             XitongStructure *after,
                             GArray          *successions)
{
  GArray *differences = xitong_unit_differences_empty ();

  for (guint i = 0; i < before->placements->len; i++)
    compare_unit (differences, xitong_entity_list_nth (before->enterprise_case->units, i), before, after);
  for (guint i = 0; i < successions->len; i++)
    {
      const XitongSuccession *succession = &g_array_index (successions, XitongSuccession, i);

      for (guint j = 0; j < succession->heirs->len; j++)
        tell_succession (differences, succession->heirs->pdata[j], TRUE);
      for (guint j = 0; j < succession->old_ones->len; j++)
        tell_succession (differences, succession->old_ones->pdata[j], FALSE);
    }
  return differences;
}
