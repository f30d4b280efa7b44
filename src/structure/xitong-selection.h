/* xitong-selection.h - what of a structure a chart shows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * XitongSelectionOptions:
 * @everything: all units and ties that stand, as against what the default chart shows
 * @styles: which styles are asked for besides the default: bit n for style n
 * @kinds: (nullable): of XitongTieKind: kinds asked for besides
 * @form: %XITONG_FORM_UNSAID for formal and effective lines alike, else only lines of that form and those not said to be of the other
 * @denied: denied ties too
 * @gap: charter against practice: of the ties those of which the source says which they are, denied ones among them, with all their ends; ties
 *   asked for besides; no bars
 * @contested: a ghost, too, at every contested place; footnotes tell of them anyway
 * @involved: (nullable): set of XitongUnit: shown whatever waits for the reader or is folded, without all their ties
 * @at_work: (nullable): set of interned rows: of the ties only these, and no bars
 * @opened: (nullable): set of XitongUnit: wholes whose parts are drawn in boxes of their own
 * @called: (nullable): set of XitongUnit: units shown though they wait for the reader, with all their ties
 */
typedef struct
{
  gboolean    everything;
  guint       styles;
  GPtrArray  *kinds;
  XitongForm  form;
  gboolean    denied;
  gboolean    gap;
  gboolean    contested;
  GHashTable *involved;
  GHashTable *at_work;
  GHashTable *opened;
  GHashTable *called;
} XitongSelectionOptions;

/**
 * XitongSelectedUnit:
 * @placement: where it stands
 * @system: the column
 * @superior: (nullable): the superior that makes the tree, or its nearest superior that is on the chart
 * @superior_is_direct: %FALSE where units between are left out
 * @parts: of XitongPlacement: parts folded into its box, in order
 * @keeps_files: a custody of files is drawn as a badge here
 * @custody: of XitongStandingTie: of which files
 */
typedef struct
{
  const XitongPlacement *placement;
  XitongSystem          *system;
  XitongUnit            *superior;
  gboolean               superior_is_direct;
  GPtrArray             *parts;
  gboolean               keeps_files;
  GPtrArray             *custody;
} XitongSelectedUnit;

/**
 * XitongSelectedSubordination:
 * @unit: who stands under
 * @superior: (nullable): under whom; %NULL for the open stub of a superior whom the source does not name, or who is one only in the form
 *   that the chart does not show
 * @claim: the claim
 * @makes_tree: whether this is the line of the tree
 */
typedef struct
{
  XitongUnit                   *unit;
  XitongUnit                   *superior;
  const XitongStandingSuperior *claim;
  gboolean                      makes_tree;
} XitongSelectedSubordination;

/**
 * XitongSelectedTie:
 * @tie: the row
 * @from: where it is drawn from: the unit itself, or the whole it is folded into; %NULL with a system, or the enterprise
 * @to: likewise
 */
typedef struct
{
  const XitongStandingTie *tie;
  XitongUnit              *from;
  XitongSystem            *from_system;
  XitongUnit              *to;
  XitongSystem            *to_system;
} XitongSelectedTie;

/**
 * XitongSelectedBar:
 * @holding: who
 * @posts: of XitongUnit: two or more that are on the chart
 */
typedef struct
{
  const XitongHolding *holding;
  GPtrArray           *posts;
} XitongSelectedBar;

/**
 * XitongSelectedGhost:
 * @unit: the unit whose place is contested
 * @contested: where else it stands: the first claim of that place
 * @system: the column of the ghost; never %NULL, absences make no ghost
 */
typedef struct
{
  XitongUnit      *unit;
  XitongContested *contested;
  XitongSystem    *system;
} XitongSelectedGhost;

/* What has become of something from one moment to another. REMOVED is what ended, LAPSED what the source no longer tells of; SUCCEEDED goes on
 * in others (merged, split, or in its stead), SUCCEEDS comes out of others. */
typedef enum
{
  XITONG_FATE_KEPT,
  XITONG_FATE_ADDED,
  XITONG_FATE_REMOVED,
  XITONG_FATE_MOVED,
  XITONG_FATE_LAPSED,
  XITONG_FATE_SUCCEEDED,
  XITONG_FATE_SUCCEEDS,
  XITONG_N_FATES,
} XitongFate;

typedef struct _XitongSelection XitongSelection;

/**
 * XitongSelection:
 * @structure: what it was taken from
 * @units: of XitongSelectedUnit, in the order of the units; folded parts and campaigns are not among them
 * @subordinations: of XitongSelectedSubordination
 * @ties: of XitongSelectedTie
 * @bars: of XitongSelectedBar
 * @ghosts: of XitongSelectedGhost
 * @campaigns: of XitongPlacement
 * @left_out_units: units that stand and are neither drawn nor listed in a box that is drawn
 * @left_out_ties: likewise ties; those between a whole and its own parts, and custodies shown as badges, are not left out
 * @left_out_superiors: superiors of drawn units who are superiors only in the form that is not asked for, and so are not drawn as such
 * @left_out_kinds: (element-type utf8): what the units are, in words of the interface, the most frequent first
 *
 * @before: (nullable): of a difference chart, what was shown at the earlier moment
 * @gap: whether it tells charter from practice
 * @form: %XITONG_FORM_FORMAL for the charter alone, %XITONG_FORM_EFFECTIVE for practice alone
 * @fates: (nullable): of a difference chart, the fate of a #XitongUnit, or of a member of @subordinations, @ties or @bars
 *
 * Immutable, reference-counted; holds its structure.
 */
struct _XitongSelection
{
  XitongStructure *structure;
  GArray          *units;
  GArray          *subordinations;
  GArray          *ties;
  GArray          *bars;
  GArray          *ghosts;
  GPtrArray       *campaigns;
  guint            left_out_units;
  guint            left_out_ties;
  guint            left_out_superiors;
  GPtrArray       *left_out_kinds;
  gboolean         gap;
  XitongForm       form;
  XitongSelection *before;
  GHashTable      *fates;
};

#define XITONG_TYPE_SELECTION (xitong_selection_get_type ())

GType            xitong_selection_get_type (void) G_GNUC_CONST;

/**
 * xitong_selection_new:
 * @options: (nullable): %NULL for the default chart
 *
 * Returns: (transfer full): what a chart of @structure shows
 */
XitongSelection *xitong_selection_new      (XitongStructure              *structure,
                                            const XitongSelectionOptions *options) G_GNUC_WARN_UNUSED_RESULT;
XitongSelection *xitong_selection_ref      (XitongSelection              *self);
void             xitong_selection_unref    (XitongSelection              *self);

/**
 * xitong_selection_find:
 *
 * Returns: (transfer none) (nullable): the drawn unit, or %NULL
 */
const XitongSelectedUnit *xitong_selection_find (const XitongSelection *self,
                                                 const XitongUnit      *unit);

/**
 * xitong_selection_get_fate:
 * @thing: a unit, or a member of one of the lists of @self
 *
 * Returns: what has become of it; %XITONG_FATE_KEPT on any chart that is no difference chart
 */
XitongFate xitong_selection_get_fate (const XitongSelection *self,
                                      gconstpointer          thing);

/**
 * xitong_fate_is_past:
 *
 * Returns: whether it is only there at the earlier moment
 */
gboolean   xitong_fate_is_past       (XitongFate             fate);

/**
 * xitong_selection_get_structure_of:
 * @thing: a unit, or a member of one of the lists of @self
 *
 * Returns: (transfer none): the structure that says of @thing what the chart shows; on a difference chart the earlier one for what is gone in
 *   the later
 */
XitongStructure *xitong_selection_get_structure_of (const XitongSelection *self,
                                                    gconstpointer          thing);

/**
 * xitong_selection_get_title:
 * @unit: of the case, on the chart or left out
 * @language: (nullable)
 *
 * Returns: (transfer none): the name of @unit at the time of the chart; on a difference chart, where only the earlier moment has @unit, its
 *   name then; never %NULL
 */
const char *xitong_selection_get_title (const XitongSelection *self,
                                        const XitongUnit      *unit,
                                        const char            *language);

/**
 * xitong_selection_new_difference:
 * @before: what is shown at one moment of a case
 * @after: what is shown at another
 *
 * Returns: (transfer full): all that is in either, each thing once: what both have as it is in @after. Who stands under somebody else in @after has
 *   both lines.
 */
XitongSelection *xitong_selection_new_difference (XitongSelection *before,
                                                  XitongSelection *after) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongSelection, xitong_selection_unref)

G_END_DECLS
