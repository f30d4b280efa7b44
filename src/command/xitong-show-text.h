/* xitong-show-text.h - what stands at a moment, as lines of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_show_text_append_unit:
 * @form: whose superior the line stands under
 *
 * Adds one line: the name, pages, and in what condition it stands and how sure that and the line to its superior are.
 */
void     xitong_show_text_append_unit    (GString                 *text,
                                          XitongStructure         *structure,
                                          const XitongPlacement   *placement,
                                          XitongForm               form);

/**
 * xitong_show_text_append_tie:
 *
 * Adds one line: who, to whom, over what, pages, and how sure it is; of a line that is denied that there is none.
 */
void     xitong_show_text_append_tie     (GString                 *text,
                                          XitongStructure         *structure,
                                          const XitongStandingTie *tie);

/**
 * xitong_show_text_append_holding:
 *
 * Adds one line: the holder, his posts or where he is, pages, and how sure it is.
 */
void     xitong_show_text_append_holding (GString                 *text,
                                          XitongStructure         *structure,
                                          const XitongHolding     *holding);

G_END_DECLS
