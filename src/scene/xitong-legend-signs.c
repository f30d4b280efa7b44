/* xitong-legend-signs.c - which signs are on a chart
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-legend-signs.h"

static void
note_evidence (XitongLegendSigns    *seen,
               const XitongEvidence *evidence)
{
  if (evidence == NULL)
    return;
  if (evidence->standing == XITONG_STANDING_REPORTED)
    seen->reported = TRUE;
  else if (evidence->standing >= XITONG_STANDING_INFERRED)
    seen->inferred_line = TRUE;
  else if (xitong_evidence_is_disputed (evidence))
    seen->disputed = TRUE;
}

static void
note_proposed (XitongLegendSigns *seen,
               XitongProposed     proposed)
{
  if (proposed == XITONG_PROPOSED_NEW)
    seen->states[XITONG_BADGE_PROPOSED] = TRUE;
  else if (proposed == XITONG_PROPOSED_CUT)
    seen->states[XITONG_BADGE_CUT] = TRUE;
  else if (proposed == XITONG_PROPOSED_MOVED)
    seen->states[XITONG_BADGE_MOVED] = TRUE;
  else if (proposed == XITONG_PROPOSED_CHANGED)
    seen->states[XITONG_BADGE_CHANGED] = TRUE;
}

/* Where a procedure is walked, @is_quiet is one that has no part in it: it is lighter anyway. */
static void
note_box (XitongLegendSigns     *seen,
          const XitongPlacedBox *box,
          const XitongEra       *era,
          gboolean               is_quiet)
{
  const XitongPlacement *placement = box->unit->placement;
  XitongStanding standing = xitong_placement_get_standing (placement, era);

  if (box->ghost != NULL)
    {
      seen->ghosts = TRUE;
      return;
    }
  seen->kinds[placement->unit->kind] = TRUE;
  seen->several = seen->several || box->stack > 0;
  seen->files = seen->files || box->unit->keeps_files;
  seen->idle = seen->idle || !xitong_placement_acts (placement);
  if (standing == XITONG_STANDING_REPORTED)
    {
      seen->reported = TRUE;
      seen->reported_box = seen->reported_box || !is_quiet;
    }
  if (standing >= XITONG_STANDING_INFERRED)
    seen->inferred_box = TRUE;
  if (placement->evidence != NULL && xitong_evidence_is_disputed (placement->evidence))
    seen->disputed = TRUE;
  note_proposed (seen, placement->proposed);
  for (guint i = 0; placement->marks != NULL && i < placement->marks->len; i++)
    {
      XitongStandingMark *state = &g_array_index (placement->marks, XitongStandingMark, i);

      seen->states[xitong_badge_find_state (xitong_entity_get_id (state->kind))] = TRUE;
    }
}

static void
note_route (XitongLegendSigns *seen,
            const XitongRoute *route)
{
  if (route->kind == XITONG_ROUTE_BAR)
    {
      seen->bar = TRUE;
      note_evidence (seen, route->bar->holding->evidence);
    }
  else if (route->kind == XITONG_ROUTE_TIE)
    {
      seen->nominal = seen->nominal || route->tie->tie->strength == XITONG_STRENGTH_NOMINAL;
      seen->proposed = seen->proposed || route->tie->tie->proposed == XITONG_PROPOSED_NEW;
      seen->denied = seen->denied || route->tie->tie->denied != XITONG_FORM_UNSAID;
      note_evidence (seen, route->tie->tie->evidence);
    }
  else
    {
      seen->stub = seen->stub || route->kind == XITONG_ROUTE_STUB;
      seen->subordination = seen->subordination || route->kind == XITONG_ROUTE_SUBORDINATION;
      seen->nominal = seen->nominal || route->subordination->claim->strength == XITONG_STRENGTH_NOMINAL;
      note_evidence (seen, route->subordination->claim->evidence);
    }
}

/* On a chart of charter against practice. */
static void
note_formality (XitongLegendSigns *seen,
                XitongStructure   *structure,
                const XitongRoute *route)
{
  if (route->kind == XITONG_ROUTE_TIE)
    {
      XitongFormality formality = xitong_formality_of_tie (route->tie->tie);

      if (formality == XITONG_FORMALITY_DENIED)
        seen->denied_forms[route->tie->tie->denied] = TRUE;
      seen->formalities[formality] = TRUE;
      seen->denied = FALSE;
    }
  else if (route->kind != XITONG_ROUTE_BAR)
    seen->formalities[xitong_formality_of_superior (xitong_structure_get (structure, route->subordination->unit),
                                                    route->subordination->claim)] = TRUE;
}

void
xitong_legend_signs_look (XitongLegendSigns    *self,
                          const XitongComposer *composer)
{
  XitongLayout *layout = composer->layout;
  GHashTableIter fates;
  gpointer fate;

  if (layout->selection->fates != NULL)
    {
      g_hash_table_iter_init (&fates, layout->selection->fates);
      while (g_hash_table_iter_next (&fates, NULL, &fate))
        self->fates[GPOINTER_TO_INT (fate)] = TRUE;
    }
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const XitongPlacedBox *box = &g_array_index (layout->boxes, XitongPlacedBox, i);

      note_box (self, box, layout->selection->structure->era, xitong_composer_is_quiet (composer, box->unit->placement->unit));
    }
  for (guint i = 0; i < layout->routes->len; i++)
    {
      const XitongRoute *route = &g_array_index (layout->routes, XitongRoute, i);

      note_route (self, route);
      if (layout->selection->gap)
        note_formality (self, layout->selection->structure, route);
    }
}
