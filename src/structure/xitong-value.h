/* xitong-value.h - what the values of this room have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-holding.h"
#include "xitong-standing-tie.h"

G_BEGIN_DECLS

/* Placements, standing ties and holdings are shared by many structures and copied before they are written to. Their arrays
 * are never altered once they hang in a value: a writer hangs in a new array. */

/* How a thing went off the chart: cut because something it needs went, or ended by itself, or no longer mentioned. */
typedef enum
{
  XITONG_LEAVING_ENDED,
  XITONG_LEAVING_CUT,
  XITONG_LEAVING_LAPSED,
} XitongLeaving;

XitongPlacement   *xitong_placement_new           (XitongUnit *unit) G_GNUC_WARN_UNUSED_RESULT;
XitongPlacement   *xitong_placement_ref           (XitongPlacement *self);
void               xitong_placement_unref         (XitongPlacement *self);

/**
 * xitong_placement_writable:
 * @self: (transfer full): a placement
 *
 * Returns: (transfer full): @self where nobody else holds it, else a copy
 */
XitongPlacement   *xitong_placement_writable      (XitongPlacement *self) G_GNUC_WARN_UNUSED_RESULT;

/* The era in which the contested places were said; they end with it. */
XitongEra         *xitong_placement_get_contested_era (const XitongPlacement *self);
void               xitong_placement_set_contested (XitongPlacement *self,
                                                   GPtrArray       *contested,
                                                   XitongEra       *era);
void               xitong_placement_set_superiors (XitongPlacement *self,
                                                   GArray          *superiors);
const XitongStandingSuperior *xitong_placement_find_superior (const XitongPlacement *self,
                                                              XitongForm             form);
gboolean           xitong_placement_equal         (const XitongPlacement *a,
                                                   const XitongPlacement *b);

/**
 * xitong_placements_new:
 *
 * Returns: (transfer full): of XitongPlacement, by the unit's index: %NULL for each
 */
GPtrArray         *xitong_placements_new          (guint      n_units) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray         *xitong_placements_copy         (GPtrArray *placements) G_GNUC_WARN_UNUSED_RESULT;

XitongStandingTie *xitong_standing_tie_new        (XitongTie             *claim,
                                                   const XitongReference *from,
                                                   const XitongReference *to) G_GNUC_WARN_UNUSED_RESULT;
XitongStandingTie *xitong_standing_tie_ref        (XitongStandingTie *self);
void               xitong_standing_tie_unref      (XitongStandingTie *self);
XitongStandingTie *xitong_standing_tie_writable   (XitongStandingTie *self) G_GNUC_WARN_UNUSED_RESULT;
XitongStandingTie *xitong_standing_tie_copy       (const XitongStandingTie *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean           xitong_standing_tie_equal      (const XitongStandingTie *a,
                                                   const XitongStandingTie *b);
/* Alike in kind, ends, about, via, over and form: one tie, if both are affirmed or both denied. */
gboolean           xitong_standing_tie_alike      (const XitongStandingTie *a,
                                                   const XitongStandingTie *b);
int                xitong_standing_tie_compare    (const XitongStandingTie *a,
                                                   const XitongStandingTie *b);

/**
 * xitong_holdings_new:
 *
 * Returns: (transfer full): of XitongHolding, by the holder's index: %NULL for each
 */
GPtrArray         *xitong_holdings_new            (guint         n_holders) G_GNUC_WARN_UNUSED_RESULT;
XitongHolding     *xitong_holding_new             (XitongHolder *holder) G_GNUC_WARN_UNUSED_RESULT;
XitongHolding     *xitong_holding_ref             (XitongHolding *self);
void               xitong_holding_unref           (XitongHolding *self);
XitongHolding     *xitong_holding_writable        (XitongHolding *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean           xitong_holding_equal           (const XitongHolding *a,
                                                   const XitongHolding *b);

/* Arrays that own what their items refer to. */
GArray            *xitong_superiors_new           (void) G_GNUC_WARN_UNUSED_RESULT;
GArray            *xitong_marks_new               (void) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_superiors_add           (GArray                *superiors,
                                                   const XitongReference *reference,
                                                   XitongForm             form,
                                                   XitongStrength         strength,
                                                   XitongEvidence        *evidence);

/**
 * xitong_marks_with:
 * @marks: of XitongStandingMark
 *
 * Returns: (transfer full): @marks and one more of @kind, in the stead of an older one of that kind
 */
GArray            *xitong_marks_with              (GArray                *marks,
                                                   XitongMarkKind        *kind,
                                                   const XitongReference *by,
                                                   XitongEvidence        *evidence) G_GNUC_WARN_UNUSED_RESULT;
GArray            *xitong_marks_without           (GArray                *marks,
                                                   XitongMarkKind        *kind,
                                                   XitongUnit            *by) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray         *xitong_pointers_with           (GPtrArray *pointers,
                                                   gpointer   item) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray         *xitong_pointers_without        (GPtrArray *pointers,
                                                   gpointer   item) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_set_pointers            (GPtrArray **slot,
                                                   GPtrArray  *pointers);
void               xitong_set_array               (GArray **slot,
                                                   GArray  *array);
void               xitong_set_texts               (XitongTexts **slot,
                                                   XitongTexts  *texts);
void               xitong_set_evidence            (XitongEvidence **slot,
                                                   XitongEvidence  *evidence);

/* Adds to the list of @key in a table of lists. */
void               xitong_table_add               (GHashTable    *table,
                                                   gconstpointer  key,
                                                   gpointer       item);
gboolean           xitong_pointers_equal          (GPtrArray *a,
                                                   GPtrArray *b);
gboolean           xitong_references_equal        (GArray *a,
                                                   GArray *b);
gboolean           xitong_superiors_equal         (GArray *a,
                                                   GArray *b);
gboolean           xitong_marks_equal             (GArray *a,
                                                   GArray *b);
gboolean           xitong_evidence_equal          (const XitongEvidence *a,
                                                   const XitongEvidence *b);

/**
 * xitong_evidence_merge:
 * @a: (nullable)
 * @b: (nullable)
 *
 * Returns: (transfer full) (nullable): @a with the citations of both
 */
XitongEvidence    *xitong_evidence_merge          (XitongEvidence *a,
                                                   XitongEvidence *b) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_evidence_replace:
 *
 * Returns: (transfer full) (nullable): @old with the blocks that @new has, given or inherited from its change, and its doubt
 */
XitongEvidence    *xitong_evidence_replace        (XitongEvidence *old,
                                                   XitongEvidence *new) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_placements_get_system:
 * @placements: of XitongPlacement, by the unit's index
 *
 * Returns: (transfer none) (nullable): the system @unit stands in, %NULL for none and where superiors run in a circle
 */
XitongSystem      *xitong_placements_get_system   (GPtrArray  *placements,
                                                   XitongUnit *unit);

/**
 * xitong_placement_get_above:
 *
 * Returns: (transfer none) (nullable): the unit from which @self takes its system: its whole, its neighbour, its superior
 */
XitongUnit        *xitong_placement_get_above     (const XitongPlacement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPlacement, xitong_placement_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongStandingTie, xitong_standing_tie_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongHolding, xitong_holding_unref)

G_END_DECLS
