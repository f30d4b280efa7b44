/* xitong-standing-tie.h - one row of a tie at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"
#include "xitong-placement.h"

G_BEGIN_DECLS

/**
 * XitongStandingTie:
 * @row: `TIE` for the only pair of a claim, else `TIE.FROM.TO`; interned
 * @claim: what the file declares; the values at this time are the fields here
 * @from: a unit, a system, a holder or the enterprise
 * @to: likewise
 * @about: of XitongReference
 * @via: of XitongReference
 * @over: of XitongMatter
 * @label: (nullable)
 * @when: (nullable)
 * @denied: of which form there is no such line; a denied tie is never counted
 * @dormant: an end does not act, or the tie it is about is dormant
 * @note: (nullable)
 * @since: (nullable): the change that last named it
 */
typedef struct
{
  const char      *row;
  XitongTie       *claim;
  XitongTieKind   *kind;
  XitongReference  from;
  XitongReference  to;
  GArray          *about;
  GArray          *via;
  GPtrArray       *over;
  XitongTexts     *label;
  XitongTexts     *when;
  XitongForm       form;
  XitongForm       denied;
  XitongStrength   strength;
  gboolean         directed;
  gboolean         dormant;
  XitongShow       show;
  XitongTexts     *note;
  XitongEvidence  *evidence;
  XitongChange    *since;
  gboolean         carried;
  XitongProposed   proposed;
} XitongStandingTie;

/**
 * xitong_standing_tie_waits:
 * @enterprise_case: its case
 *
 * Returns: whether the default chart leaves it out until it is asked for: as xitong_standing_tie_get_show() says, but in a case of few
 *   ties only where its author says so, or it is denied
 */
gboolean xitong_standing_tie_waits (const XitongStandingTie *self,
                                    const XitongCase        *enterprise_case);

/**
 * xitong_standing_tie_get_show:
 *
 * Returns: what the default chart does with it: the tie's own word, else its kind's; denied ties wait always
 */
XitongShow xitong_standing_tie_get_show (const XitongStandingTie *self);

/**
 * xitong_standing_tie_get_words:
 * @language: (nullable): a BCP 47 tag; without it that of the case
 *
 * Returns: (transfer none): what its kind is called on a line from the one end to the other: a conflict that only one side has is none "with" the other
 */
const char *xitong_standing_tie_get_words (const XitongStandingTie *self,
                                           const char              *language);

/**
 * xitong_tie_row:
 *
 * Returns: (transfer none): what the row of @claim from @from to @to is called, interned: `TIE` for the pair of a claim that was
 *   declared with one, whatever happens to the claim, else `TIE.FROM.TO`
 */
const char *xitong_tie_row (XitongTie             *claim,
                            const XitongReference *from,
                            const XitongReference *to);

G_END_DECLS
