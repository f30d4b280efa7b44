/* xitong-selection.c - what of a structure a chart shows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-selection.h"

#include "xitong-formality.h"
#include "xitong-left-out.h"
#include "xitong-selection-private.h"

G_DEFINE_BOXED_TYPE (XitongSelection, xitong_selection, xitong_selection_ref, xitong_selection_unref)

typedef struct
{
  XitongSelection              *selection;
  XitongStructure              *structure;
  const XitongSelectionOptions *options;
  gboolean                     *drawn;
  GHashTable                   *ends;
} Selecting;

static const XitongSelectionOptions default_options = { 0 };

static void
selected_unit_clear (gpointer data)
{
  XitongSelectedUnit *unit = data;

  g_ptr_array_unref (unit->parts);
  g_ptr_array_unref (unit->custody);
}

static void
selected_bar_clear (gpointer data)
{
  g_ptr_array_unref (((XitongSelectedBar *) data)->posts);
}

static void
selection_clear (gpointer data)
{
  XitongSelection *self = data;

  g_array_unref (self->units);
  g_array_unref (self->subordinations);
  g_array_unref (self->ties);
  g_array_unref (self->bars);
  g_array_unref (self->ghosts);
  g_ptr_array_unref (self->campaigns);
  g_ptr_array_unref (self->left_out_kinds);
  xitong_structure_unref (self->structure);
  g_clear_pointer (&self->before, xitong_selection_unref);
  g_clear_pointer (&self->fates, g_hash_table_unref);
}

XitongSelection *
xitong_selection_ref (XitongSelection *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_selection_unref (XitongSelection *self)
{
  g_atomic_rc_box_release_full (self, selection_clear);
}

static gboolean
is_in (GHashTable *set,
       gpointer    thing)
{
  return set != NULL && g_hash_table_contains (set, thing);
}

static void
note_end (Selecting             *self,
          const XitongReference *reference)
{
  if (reference->kind == XITONG_REFERENCE_UNIT)
    g_hash_table_add (self->ends, reference->entity);
}

static gboolean
is_of_gap (const XitongStandingTie *tie)
{
  return !tie->dormant && xitong_formality_of_tie (tie) != XITONG_FORMALITY_UNSAID;
}

/* Who is named where the source tells charter from practice: no such line is to hang in the air. */
static void
find_ends_of_gap (Selecting *self)
{
  if (!self->options->gap)
    return;
  for (guint i = 0; i < self->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (self->structure->ties, i);

      if (!is_of_gap (tie))
        continue;
      note_end (self, &tie->from);
      note_end (self, &tie->to);
    }
  for (guint i = 0; i < self->structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (self->structure->standing, i);

      for (guint j = 0; j < placement->superiors->len; j++)
        {
          const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, j);

          if (claim->form == XITONG_FORM_UNSAID)
            continue;
          g_hash_table_add (self->ends, placement->unit);
          note_end (self, &claim->reference);
        }
    }
}

/* Parts are folded into their whole until somebody opens it. */
static gboolean
is_folded (Selecting             *self,
           const XitongPlacement *placement)
{
  return placement->part_of != NULL && !self->options->everything
         && !is_in (self->options->opened, placement->part_of)
         && !is_in (self->options->called, placement->unit)
         && !is_in (self->ends, placement->unit) && !is_in (self->options->involved, placement->unit)
         && placement->unit->show != XITONG_SHOW_ALWAYS
         && g_ptr_array_index (self->structure->placements, placement->part_of->index) != NULL;
}

static gboolean
is_shown (Selecting             *self,
          const XitongPlacement *placement)
{
  if (placement->unit->kind == XITONG_UNIT_CAMPAIGN || placement->level == NULL)
    return FALSE;
  if (is_folded (self, placement))
    return FALSE;
  return self->options->everything || placement->unit->show != XITONG_SHOW_ON_REQUEST
         || is_in (self->options->called, placement->unit) || is_in (self->ends, placement->unit)
         || is_in (self->options->involved, placement->unit);
}

/* The nearest superior that is drawn; none where that is the unit itself, headed by a part that is folded into it. */
static XitongUnit *
find_superior (Selecting             *self,
               const XitongPlacement *placement,
               gboolean              *direct)
{
  const XitongUnit *below = placement->unit;

  *direct = TRUE;
  for (guint steps = 0; placement != NULL && steps < self->structure->standing->len; steps++)
    {
      const XitongStandingSuperior *superior;
      XitongUnit *unit;

      superior = xitong_structure_get_superior (self->structure, placement->unit, self->options->form);
      unit = superior != NULL && superior->reference.kind == XITONG_REFERENCE_UNIT ? (XitongUnit *) superior->reference.entity : NULL;
      if (unit == NULL && superior == NULL && placement->part_of != NULL)
        unit = placement->part_of;
      if (unit == NULL || unit == below)
        return NULL;
      if (self->drawn[unit->index])
        return unit;
      *direct = FALSE;
      placement = xitong_structure_get (self->structure, unit);
    }
  return NULL;
}

static void
find_drawn (Selecting *self)
{
  for (guint i = 0; i < self->structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (self->structure->standing, i);

      self->drawn[placement->unit->index] = is_shown (self, placement)
                                            && xitong_structure_get_system (self->structure, placement->unit) != NULL;
      if (placement->unit->kind == XITONG_UNIT_CAMPAIGN)
        g_ptr_array_add (self->selection->campaigns, (gpointer) placement);
    }
}

static void
add_units (Selecting *self)
{
  for (guint i = 0; i < self->structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (self->structure->standing, i);
      XitongSelectedUnit unit = { .placement = placement };

      if (!self->drawn[placement->unit->index])
        continue;
      unit.system = xitong_structure_get_system (self->structure, placement->unit);
      unit.superior = find_superior (self, placement, &unit.superior_is_direct);
      unit.parts = g_ptr_array_new ();
      unit.custody = g_ptr_array_new ();
      g_array_append_val (self->selection->units, unit);
    }
}

static XitongSelectedUnit *
find_selected (Selecting        *self,
               const XitongUnit *unit)
{
  return (XitongSelectedUnit *) xitong_selection_find (self->selection, unit);
}

static void
fold_parts (Selecting *self)
{
  for (guint i = 0; i < self->structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (self->structure->standing, i);
      XitongSelectedUnit *whole;

      if (placement->part_of == NULL || self->drawn[placement->unit->index] || !is_folded (self, placement))
        continue;
      whole = find_selected (self, placement->part_of);
      if (whole != NULL && placement->unit->show != XITONG_SHOW_ON_REQUEST)
        g_ptr_array_add (whole->parts, (gpointer) placement);
    }
}

static void
add_subordinations (Selecting *self)
{
  for (guint i = 0; i < self->selection->units->len; i++)
    {
      XitongSelectedUnit *unit = &g_array_index (self->selection->units, XitongSelectedUnit, i);
      const XitongStandingSuperior *tree;

      tree = xitong_structure_get_superior (self->structure, unit->placement->unit, self->options->form);
      for (guint j = 0; j < unit->placement->superiors->len; j++)
        {
          const XitongStandingSuperior *claim = &g_array_index (unit->placement->superiors, XitongStandingSuperior, j);
          XitongSelectedSubordination line = { .unit = unit->placement->unit, .claim = claim, .makes_tree = claim == tree };

          gboolean matches = xitong_formality_shows (self->options->form, claim->form);

          /* Who stands under nobody in this form has an open stub, for the first of the other form. */
          if (!matches && (tree != NULL || unit->superior != NULL || j > 0))
            continue;
          if (claim == tree)
            line.superior = unit->superior;
          else if (!matches)
            line.superior = NULL;
          else if (claim->reference.kind == XITONG_REFERENCE_UNIT
                   && self->drawn[((XitongUnit *) claim->reference.entity)->index])
            line.superior = (XitongUnit *) claim->reference.entity;
          if (line.superior != NULL || claim->reference.kind == XITONG_REFERENCE_UNKNOWN || !matches)
            g_array_append_val (self->selection->subordinations, line);
        }
    }
}

static gboolean
is_custody (const XitongStandingTie *tie)
{
  return g_strcmp0 (xitong_entity_get_id (tie->kind), "custody") == 0
         || (tie->kind->base != NULL && g_strcmp0 (xitong_entity_get_id (tie->kind->base), "custody") == 0);
}

static gboolean
is_asked_for (Selecting               *self,
              const XitongStandingTie *tie)
{
  const XitongSelectionOptions *options = self->options;

  if (options->at_work != NULL)
    return g_hash_table_contains (options->at_work, tie->row);
  if (options->gap && is_of_gap (tie))
    return TRUE;
  if (tie->denied != XITONG_FORM_UNSAID && !options->denied)
    return FALSE;
  if (tie->dormant || !xitong_formality_shows (self->options->form, tie->form))
    return FALSE;
  if (tie->denied != XITONG_FORM_UNSAID)
    return TRUE;
  if (options->everything || (!options->gap && !xitong_standing_tie_waits (tie, self->structure->enterprise_case)))
    return TRUE;
  if (options->styles & (1u << tie->kind->style))
    return TRUE;
  if (options->kinds != NULL && g_ptr_array_find (options->kinds, tie->kind, NULL))
    return TRUE;
  return (tie->from.kind == XITONG_REFERENCE_UNIT && is_in (options->called, tie->from.entity))
         || (tie->to.kind == XITONG_REFERENCE_UNIT && is_in (options->called, tie->to.entity));
}

/* The drawn unit an end is drawn at: itself, or the whole it is folded into. */
static gboolean
find_end (Selecting              *self,
          const XitongReference  *end,
          XitongUnit            **unit,
          XitongSystem          **system)
{
  *unit = NULL;
  *system = NULL;
  if (end->kind == XITONG_REFERENCE_SYSTEM)
    {
      *system = (XitongSystem *) end->entity;
      return TRUE;
    }
  if (end->kind == XITONG_REFERENCE_ENTERPRISE)
    return TRUE;
  if (end->kind != XITONG_REFERENCE_UNIT)
    return FALSE;
  *unit = (XitongUnit *) end->entity;
  while (*unit != NULL && !self->drawn[(*unit)->index])
    {
      const XitongPlacement *placement = xitong_structure_get (self->structure, *unit);

      *unit = placement != NULL ? placement->part_of : NULL;
    }
  return *unit != NULL;
}

static gboolean
is_drawn_already (Selecting               *self,
                  const XitongSelectedTie *tie)
{
  for (guint i = 0; i < self->selection->ties->len; i++)
    {
      const XitongSelectedTie *other = &g_array_index (self->selection->ties, XitongSelectedTie, i);

      if (other->from == tie->from && other->to == tie->to && other->from_system == tie->from_system
          && other->to_system == tie->to_system && other->tie->claim == tie->tie->claim)
        return TRUE;
    }
  return FALSE;
}

static void
add_ties (Selecting *self)
{
  for (guint i = 0; i < self->structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (self->structure->ties, i);
      XitongSelectedTie selected = { .tie = tie };
      XitongSelectedUnit *keeper;

      if (!find_end (self, &tie->from, &selected.from, &selected.from_system))
        continue;
      keeper = selected.from != NULL ? find_selected (self, selected.from) : NULL;
      /* A custody that waits for the reader (a second key) makes nobody a keeper on the default chart. */
      if (is_custody (tie) && keeper != NULL && !self->options->everything && !is_in (self->options->at_work, (gpointer) tie->row)
          && !xitong_standing_tie_waits (tie, self->structure->enterprise_case))
        {
          keeper->keeps_files = TRUE;
          g_ptr_array_add (keeper->custody, (gpointer) tie);
          continue;
        }
      if (!is_asked_for (self, tie) || !find_end (self, &tie->to, &selected.to, &selected.to_system))
        continue;
      if ((selected.from != NULL && selected.from == selected.to) || is_drawn_already (self, &selected))
        continue;
      g_array_append_val (self->selection->ties, selected);
    }
}

static void
add_bars (Selecting *self)
{
  if ((self->options->gap && !self->options->everything) || self->options->at_work != NULL)
    return;
  for (guint i = 0; i < self->structure->holdings->len; i++)
    {
      const XitongHolding *holding = g_ptr_array_index (self->structure->holdings, i);
      XitongSelectedBar bar = { .holding = holding, .posts = g_ptr_array_new () };

      for (guint j = 0; j < holding->posts->len; j++)
        {
          XitongUnit *post = g_ptr_array_index (holding->posts, j);

          if (self->drawn[post->index])
            g_ptr_array_add (bar.posts, post);
        }
      if (bar.posts->len > 1)
        g_array_append_val (self->selection->bars, bar);
      else
        g_ptr_array_unref (bar.posts);
    }
}

/* Two claims of one place make one ghost. */
static gboolean
has_ghost (const XitongSelection     *selection,
           const XitongSelectedGhost *ghost)
{
  for (guint i = 0; i < selection->ghosts->len; i++)
    {
      const XitongSelectedGhost *other = &g_array_index (selection->ghosts, XitongSelectedGhost, i);

      if (other->unit == ghost->unit && other->system == ghost->system)
        return TRUE;
    }
  return FALSE;
}

static void
add_ghosts (Selecting *self)
{
  if (!self->options->contested && !self->options->everything)
    return;
  for (guint i = 0; i < self->selection->units->len; i++)
    {
      const XitongPlacement *placement = g_array_index (self->selection->units, XitongSelectedUnit, i).placement;

      for (guint j = 0; j < placement->contested->len; j++)
        {
          XitongContested *contested = g_ptr_array_index (placement->contested, j);
          XitongSelectedGhost ghost = { .unit = placement->unit, .contested = contested, .system = contested->system };

          if (contested->absent)
            continue;
          if (ghost.system == NULL && contested->superior != NULL)
            ghost.system = xitong_structure_get_system (self->structure, contested->superior);
          if (ghost.system != NULL && (contested->superior == NULL || self->drawn[contested->superior->index])
              && !has_ghost (self->selection, &ghost))
            g_array_append_val (self->selection->ghosts, ghost);
        }
    }
}

XitongSelection *
xitong_selection_new_empty (XitongStructure *structure)
{
  XitongSelection *selection = g_atomic_rc_box_new0 (XitongSelection);

  selection->structure = xitong_structure_ref (structure);
  selection->units = g_array_new (FALSE, TRUE, sizeof (XitongSelectedUnit));
  selection->subordinations = g_array_new (FALSE, TRUE, sizeof (XitongSelectedSubordination));
  selection->ties = g_array_new (FALSE, TRUE, sizeof (XitongSelectedTie));
  selection->bars = g_array_new (FALSE, TRUE, sizeof (XitongSelectedBar));
  selection->ghosts = g_array_new (FALSE, TRUE, sizeof (XitongSelectedGhost));
  selection->campaigns = g_ptr_array_new ();
  selection->left_out_kinds = g_ptr_array_new_with_free_func (g_free);
  g_array_set_clear_func (selection->units, selected_unit_clear);
  g_array_set_clear_func (selection->bars, selected_bar_clear);
  return selection;
}

XitongSelection *
xitong_selection_new (XitongStructure              *structure,
                      const XitongSelectionOptions *options)
{
  XitongSelection *selection = xitong_selection_new_empty (structure);
  g_autofree gboolean *drawn = g_new0 (gboolean, structure->placements->len + 1);
  g_autoptr (GHashTable) ends = g_hash_table_new (NULL, NULL);
  Selecting self = { selection, structure, options != NULL ? options : &default_options, drawn, ends };

  selection->gap = self.options->gap;
  selection->form = self.options->form;
  find_ends_of_gap (&self);
  find_drawn (&self);
  add_units (&self);
  fold_parts (&self);
  add_subordinations (&self);
  add_ties (&self);
  add_bars (&self);
  add_ghosts (&self);
  xitong_left_out_count (selection);
  return selection;
}

const XitongSelectedUnit *
xitong_selection_find (const XitongSelection *self,
                       const XitongUnit      *unit)
{
  guint low = 0, high = self->units->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const XitongSelectedUnit *selected = &g_array_index (self->units, XitongSelectedUnit, middle);

      if (selected->placement->unit == unit)
        return selected;
      if (selected->placement->unit->index < unit->index)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}
