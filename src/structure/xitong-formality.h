/* xitong-formality.h - what of a line is the charter's, and what is practice
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-standing-tie.h"

G_BEGIN_DECLS

/**
 * XitongFormality:
 * @XITONG_FORMALITY_UNSAID: the source does not say
 * @XITONG_FORMALITY_PAPER: the charter has it, practice not
 * @XITONG_FORMALITY_PRACTICE: practice has it, the charter not
 * @XITONG_FORMALITY_BOTH: both have it
 * @XITONG_FORMALITY_DENIED: the source says that there is no such line
 */
typedef enum
{
  XITONG_FORMALITY_UNSAID,
  XITONG_FORMALITY_PAPER,
  XITONG_FORMALITY_PRACTICE,
  XITONG_FORMALITY_BOTH,
  XITONG_FORMALITY_DENIED,
  XITONG_N_FORMALITIES,
} XitongFormality;

/**
 * xitong_formality_of_superior:
 * @placement: of a unit
 * @claim: one of its superiors
 *
 * Two claims of one superior, one formal and one effective, are both.
 *
 * Returns: what the claim is; never %XITONG_FORMALITY_DENIED
 */
XitongFormality xitong_formality_of_superior (const XitongPlacement        *placement,
                                              const XitongStandingSuperior *claim);

/**
 * xitong_formality_of_tie:
 *
 * A tie that is formal and denied in practice is on paper only, and the other way round; one that is only denied is denied.
 *
 * Returns: what the row is
 */
XitongFormality xitong_formality_of_tie      (const XitongStandingTie      *tie);

/**
 * xitong_formality_shows:
 * @asked: %XITONG_FORM_FORMAL for the charter alone, %XITONG_FORM_EFFECTIVE for practice alone, anything else for both
 * @form: of a line
 *
 * Returns: whether the line is of the form that is asked for, or not said to be of the other alone
 */
gboolean        xitong_formality_shows       (XitongForm                    asked,
                                              XitongForm                    form);

/**
 * xitong_formality_word:
 *
 * Returns: (nullable): "paper", "practice", "both" or "denied"; %NULL where nothing is said
 */
const char     *xitong_formality_word        (XitongFormality               self);

G_END_DECLS
