/* xitong-placement.c - where one unit stands at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-value.h"

typedef struct
{
  XitongPlacement  placement;
  gatomicrefcount  references;
  XitongEra       *contested_era;
} PlacementValue;

const char *
xitong_proposed_word (XitongProposed proposed)
{
  static const char * const words[] = {
    [XITONG_PROPOSED_NOT] = NULL, [XITONG_PROPOSED_NEW] = NULL, [XITONG_PROPOSED_CUT] = "cut",
    [XITONG_PROPOSED_MOVED] = "moved", [XITONG_PROPOSED_CHANGED] = "changed",
  };

  return words[proposed];
}

XitongPlacement *
xitong_placement_new (XitongUnit *unit)
{
  PlacementValue *value = g_new0 (PlacementValue, 1);
  XitongPlacement *self = &value->placement;
  XitongEntityData *data = xitong_entity_data (unit);

  g_atomic_ref_count_init (&value->references);
  self->unit = unit;
  self->superior_known = TRUE;
  self->superiors = xitong_superiors_new ();
  self->marks = xitong_marks_new ();
  self->also_in = g_ptr_array_new ();
  self->contested = g_ptr_array_new ();
  self->succeeds = g_ptr_array_new ();
  xitong_set_texts (&self->title, data->title);
  xitong_set_texts (&self->subtitle, data->subtitle);
  xitong_set_texts (&self->terms, data->terms);
  xitong_set_texts (&self->note, data->note);
  xitong_set_evidence (&self->evidence, data->evidence);
  return self;
}

XitongPlacement *
xitong_placement_ref (XitongPlacement *self)
{
  g_atomic_ref_count_inc (&((PlacementValue *) self)->references);
  return self;
}

void
xitong_placement_unref (XitongPlacement *self)
{
  if (!g_atomic_ref_count_dec (&((PlacementValue *) self)->references))
    return;

  xitong_set_texts (&self->title, NULL);
  xitong_set_texts (&self->subtitle, NULL);
  xitong_set_texts (&self->terms, NULL);
  xitong_set_texts (&self->note, NULL);
  g_array_unref (self->superiors);
  g_array_unref (self->marks);
  g_ptr_array_unref (self->also_in);
  g_ptr_array_unref (self->contested);
  g_ptr_array_unref (self->succeeds);
  g_clear_pointer (&self->evidence, xitong_evidence_unref);
  g_free (self);
}

static XitongPlacement *
copy_placement (const XitongPlacement *self)
{
  PlacementValue *value = g_memdup2 (self, sizeof (PlacementValue));
  XitongPlacement *copy = &value->placement;

  g_atomic_ref_count_init (&value->references);
  copy->title = copy->title != NULL ? xitong_texts_ref (copy->title) : NULL;
  copy->subtitle = copy->subtitle != NULL ? xitong_texts_ref (copy->subtitle) : NULL;
  copy->terms = copy->terms != NULL ? xitong_texts_ref (copy->terms) : NULL;
  copy->note = copy->note != NULL ? xitong_texts_ref (copy->note) : NULL;
  copy->evidence = copy->evidence != NULL ? xitong_evidence_ref (copy->evidence) : NULL;
  g_array_ref (copy->superiors);
  g_array_ref (copy->marks);
  g_ptr_array_ref (copy->also_in);
  g_ptr_array_ref (copy->contested);
  g_ptr_array_ref (copy->succeeds);
  return copy;
}

XitongPlacement *
xitong_placement_writable (XitongPlacement *self)
{
  XitongPlacement *copy;

  if (g_atomic_ref_count_compare (&((PlacementValue *) self)->references, 1))
    return self;

  copy = copy_placement (self);
  xitong_placement_unref (self);
  return copy;
}

XitongEra *
xitong_placement_get_contested_era (const XitongPlacement *self)
{
  return ((const PlacementValue *) self)->contested_era;
}

void
xitong_placement_set_contested (XitongPlacement *self,
                                GPtrArray       *contested,
                                XitongEra       *era)
{
  xitong_set_pointers (&self->contested, contested);
  ((PlacementValue *) self)->contested_era = era;
}

void
xitong_placement_set_superiors (XitongPlacement *self,
                                GArray          *superiors)
{
  const XitongStandingSuperior *superior;

  xitong_set_array (&self->superiors, superiors);
  superior = xitong_placement_find_superior (self, XITONG_FORM_UNSAID);
  self->superior_known = superior == NULL || superior->reference.kind != XITONG_REFERENCE_UNKNOWN;
}

const XitongStandingSuperior *
xitong_placement_find_superior (const XitongPlacement *self,
                                XitongForm             form)
{
  XitongForm other = form == XITONG_FORM_FORMAL ? XITONG_FORM_EFFECTIVE : XITONG_FORM_FORMAL;
  gboolean is_any = form != XITONG_FORM_FORMAL && form != XITONG_FORM_EFFECTIVE;

  for (guint i = 0; i < self->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (self->superiors, XitongStandingSuperior, i);

      if (superior->form != other)
        return superior;
    }
  return is_any && self->superiors->len > 0 ? &g_array_index (self->superiors, XitongStandingSuperior, 0) : NULL;
}

XitongUnit *
xitong_placement_get_above (const XitongPlacement *self)
{
  const XitongStandingSuperior *superior;

  if (self->part_of != NULL)
    return self->part_of;
  if (self->beside.kind == XITONG_REFERENCE_UNIT)
    return XITONG_UNIT (self->beside.entity);

  superior = xitong_placement_find_superior (self, XITONG_FORM_UNSAID);
  return superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT
         ? XITONG_UNIT (superior->reference.entity) : NULL;
}

static void
unref_placement (gpointer data)
{
  if (data != NULL)
    xitong_placement_unref (data);
}

GPtrArray *
xitong_placements_new (guint n_units)
{
  GPtrArray *placements = g_ptr_array_new_full (n_units, unref_placement);

  g_ptr_array_set_size (placements, (int) n_units);
  return placements;
}

GPtrArray *
xitong_placements_copy (GPtrArray *placements)
{
  GPtrArray *copy = xitong_placements_new (placements->len);

  for (guint i = 0; i < placements->len; i++)
    if (placements->pdata[i] != NULL)
      copy->pdata[i] = xitong_placement_ref (placements->pdata[i]);
  return copy;
}

XitongSystem *
xitong_placements_get_system (GPtrArray  *placements,
                              XitongUnit *unit)
{
  for (guint steps = 0; unit != NULL && steps <= placements->len; steps++)
    {
      const XitongPlacement *placement = g_ptr_array_index (placements, unit->index);

      if (placement == NULL)
        return NULL;
      if (placement->system != NULL)
        return placement->system;
      unit = xitong_placement_get_above (placement);
    }
  return NULL;
}

const char *
xitong_placement_get_title (const XitongPlacement *self,
                            const char            *language)
{
  const char *title = xitong_texts_pick (self->title, language);

  return title != NULL ? title : xitong_entity_get_title_in (self->unit, language);
}

XitongStanding
xitong_placement_get_standing (const XitongPlacement *self,
                               const XitongEra       *era)
{
  XitongStanding standing = self->evidence != NULL ? self->evidence->standing : XITONG_STANDING_STATED;

  if (self->carried && era != NULL && era->carried_inferred)
    return MAX (standing, XITONG_STANDING_INFERRED);
  return standing;
}

gboolean
xitong_placement_acts (const XitongPlacement *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    if (!g_array_index (self->marks, XitongStandingMark, i).kind->acts)
      return FALSE;
  return TRUE;
}

gboolean
xitong_placement_equal (const XitongPlacement *a,
                        const XitongPlacement *b)
{
  if (a == b)
    return TRUE;
  return a->unit == b->unit &&
         a->title == b->title && a->subtitle == b->subtitle && a->terms == b->terms && a->note == b->note &&
         a->level == b->level && a->system == b->system &&
         xitong_superiors_equal (a->superiors, b->superiors) &&
         a->part_of == b->part_of &&
         xitong_reference_equal (&a->beside, &b->beside) &&
         xitong_pointers_equal (a->also_in, b->also_in) &&
         xitong_pointers_equal (a->contested, b->contested) &&
         xitong_marks_equal (a->marks, b->marks) &&
         xitong_evidence_equal (a->evidence, b->evidence) &&
         a->proposed == b->proposed;
}
