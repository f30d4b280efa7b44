/* xitong-structure.c - what stands on the chart at one moment of one variant
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-structure.h"

#include "xitong-placement-builder.h"
#include "xitong-state.h"

G_DEFINE_BOXED_TYPE (XitongStructure, xitong_structure, xitong_structure_ref, xitong_structure_unref)

static void
structure_clear (gpointer data)
{
  XitongStructure *self = data;

  g_ptr_array_unref (self->variants);
  g_ptr_array_unref (self->standing);
  g_ptr_array_unref (self->placements);
  g_ptr_array_unref (self->ties);
  g_ptr_array_unref (self->holdings);
  g_object_unref (self->enterprise_case);
}

XitongStructure *
xitong_structure_ref (XitongStructure *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_structure_unref (XitongStructure *self)
{
  g_atomic_rc_box_release_full (self, structure_clear);
}

const XitongPlacement *
xitong_structure_get (const XitongStructure *self,
                      XitongUnit            *unit)
{
  return g_ptr_array_index (self->placements, unit->index);
}

XitongSystem *
xitong_structure_get_system (const XitongStructure *self,
                             XitongUnit            *unit)
{
  return xitong_state_find_system (self->placements, unit);
}

const XitongStandingSuperior *
xitong_structure_get_superior (const XitongStructure *self,
                               XitongUnit            *unit,
                               XitongForm             form)
{
  const XitongPlacement *placement = xitong_structure_get (self, unit);

  return placement != NULL ? xitong_state_find_superior (placement, form) : NULL;
}

const XitongStandingTie *
xitong_structure_get_tie (const XitongStructure *self,
                          const char            *row)
{
  for (guint i = 0; i < self->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (self->ties, i);

      if (g_str_equal (tie->row, row))
        return tie;
    }
  return NULL;
}

const XitongHolding *
xitong_structure_get_holding (const XitongStructure *self,
                              XitongHolder          *holder)
{
  for (guint i = 0; i < self->holdings->len; i++)
    {
      const XitongHolding *holding = g_ptr_array_index (self->holdings, i);

      if (holding->holder == holder)
        return holding;
    }
  return NULL;
}

static gboolean
pointers_equal (GPtrArray *a,
                GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
      return FALSE;
  return TRUE;
}

static gboolean
superiors_equal (const XitongPlacement *a,
                 const XitongPlacement *b)
{
  if (a->superiors->len != b->superiors->len)
    return FALSE;
  for (guint i = 0; i < a->superiors->len; i++)
    {
      const XitongStandingSuperior *first = &g_array_index (a->superiors, XitongStandingSuperior, i);
      const XitongStandingSuperior *second = &g_array_index (b->superiors, XitongStandingSuperior, i);

      if (!xitong_reference_equal (&first->reference, &second->reference) || first->form != second->form
          || first->strength != second->strength)
        return FALSE;
    }
  return TRUE;
}

static gboolean
placements_equal (const XitongPlacement *a,
                  const XitongPlacement *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->system == b->system && a->level == b->level && a->part_of == b->part_of && a->title == b->title
         && superiors_equal (a, b) && a->marks->len == b->marks->len && pointers_equal (a->contested, b->contested)
         && pointers_equal (a->also_in, b->also_in) && a->proposed == b->proposed;
}

static gboolean
ties_equal (const XitongStandingTie *a,
            const XitongStandingTie *b)
{
  return a->row == b->row && a->kind == b->kind && a->form == b->form && a->denied == b->denied
         && a->strength == b->strength && a->dormant == b->dormant && a->label == b->label
         && xitong_reference_equal (&a->from, &b->from) && xitong_reference_equal (&a->to, &b->to);
}

static gboolean
holdings_equal (const XitongHolding *a,
                const XitongHolding *b)
{
  return a->holder == b->holder && pointers_equal (a->posts, b->posts) && pointers_equal (a->at, b->at);
}

gboolean
xitong_structure_equal (const XitongStructure *a,
                        const XitongStructure *b)
{
  if (a->ties->len != b->ties->len || a->holdings->len != b->holdings->len || a->placements->len != b->placements->len)
    return FALSE;
  for (guint i = 0; i < a->placements->len; i++)
    if (!placements_equal (g_ptr_array_index (a->placements, i), g_ptr_array_index (b->placements, i)))
      return FALSE;
  for (guint i = 0; i < a->ties->len; i++)
    if (!ties_equal (g_ptr_array_index (a->ties, i), g_ptr_array_index (b->ties, i)))
      return FALSE;
  for (guint i = 0; i < a->holdings->len; i++)
    if (!holdings_equal (g_ptr_array_index (a->holdings, i), g_ptr_array_index (b->holdings, i)))
      return FALSE;
  return TRUE;
}

XitongShow
xitong_standing_tie_get_show (const XitongStandingTie *self)
{
  if (self->denied != XITONG_FORM_UNSAID)
    return XITONG_SHOW_ON_REQUEST;
  return self->show != XITONG_SHOW_UNSET ? self->show : self->kind->show;
}

/* A tie sleeps while the end that acts does not act; custody and denied ties never do. */
static gboolean
end_acts (GPtrArray             *placements,
          const XitongReference *end)
{
  const XitongPlacement *placement;

  if (end->kind != XITONG_REFERENCE_UNIT)
    return TRUE;
  placement = g_ptr_array_index (placements, ((XitongUnit *) end->entity)->index);
  return placement == NULL || xitong_placement_acts (placement);
}

static void
find_dormancy (XitongStructure *self)
{
  for (guint i = 0; i < self->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->ties, i);
      gboolean can_sleep = tie->kind->style <= XITONG_STYLE_WATCHING || tie->kind->style == XITONG_STYLE_ACTING;

      tie->dormant = can_sleep && tie->denied == XITONG_FORM_UNSAID
                     && g_strcmp0 (xitong_entity_get_id (tie->kind), "custody") != 0
                     && (!end_acts (self->placements, &tie->from)
                         || (!tie->directed && !end_acts (self->placements, &tie->to)));
    }
  for (guint i = 0; i < self->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->ties, i);

      for (guint j = 0; j < tie->about->len; j++)
        {
          const XitongReference *about = &g_array_index (tie->about, XitongReference, j);
          const XitongStandingTie *other;

          if (about->kind != XITONG_REFERENCE_TIE)
            continue;
          other = xitong_structure_get_tie (self, xitong_entity_get_id (about->entity));
          tie->dormant |= other != NULL && other->dormant;
        }
    }
}

static gboolean
is_carried (XitongChange *since,
            XitongEra    *era)
{
  return since != NULL && since->era != (XitongEntity *) era;
}

XitongStructure *
xitong_state_freeze (XitongState  *state,
                     XitongEra    *era,
                     XitongChange *change,
                     GPtrArray    *variants)
{
  XitongStructure *self = g_atomic_rc_box_new0 (XitongStructure);
  g_autoptr (XitongState) copy = xitong_state_copy (state);

  self->enterprise_case = g_object_ref (state->enterprise_case);
  self->era = era;
  self->change = change;
  self->variants = variants != NULL ? g_ptr_array_copy (variants, NULL, NULL) : g_ptr_array_new ();
  self->placements = g_ptr_array_ref (copy->placements);
  self->ties = g_ptr_array_ref (copy->ties);
  self->standing = g_ptr_array_new ();
  self->holdings = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_holding_free);
  for (guint i = 0; i < self->placements->len; i++)
    {
      XitongPlacement *placement = g_ptr_array_index (self->placements, i);

      if (placement == NULL)
        continue;
      placement->carried = is_carried (placement->since, era);
      g_ptr_array_add (self->standing, placement);
    }
  for (guint i = 0; i < copy->holdings->len; i++)
    {
      XitongHolding *holding = g_ptr_array_index (copy->holdings, i);

      if (holding == NULL || holding->posts->len + holding->at->len + holding->marks->len == 0)
        continue;
      holding->carried = is_carried (holding->since, era);
      g_ptr_array_add (self->holdings, xitong_holding_copy (holding));
    }
  for (guint i = 0; i < self->ties->len; i++)
    {
      XitongStandingTie *tie = g_ptr_array_index (self->ties, i);

      tie->carried = is_carried (tie->since, era);
    }
  find_dormancy (self);
  return self;
}
