/* xitong-line-signs.h - signs on lines: by the charter, in practice, denied
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-composer.h"
#include "xitong-formality.h"

G_BEGIN_DECLS

/**
 * xitong_line_sign_draw:
 * @formality: what to say
 * @denied: of %XITONG_FORMALITY_DENIED: of which form there is no such line
 * @at: the middle
 *
 * A disc: empty for what is on paper only, full for what is practice only, half full for both; crossed out where it is denied.
 */
void        xitong_line_sign_draw      (XitongMark        *mark,
                                        XitongFormality    formality,
                                        XitongForm         denied,
                                        const XitongPoint *at,
                                        XitongInk          ink,
                                        double             scale);

/**
 * xitong_line_sign_find_spot:
 * @route: of the layout of @composer
 * @taken: of XitongPoint, as the layout has them: where signs stand already; the spot is added
 *
 * Looks along the route for the place nearest to its middle where a sign lies on no box, no text, no other line and no other sign. Where
 * there is none, the place where it lies on least.
 *
 * Returns: the place, as the scene has it
 */
XitongPoint xitong_line_sign_find_spot (XitongComposer    *composer,
                                        const XitongRoute *route,
                                        GArray            *taken);

/* How far a sign reaches, in points at a type size of 7. */
#define XITONG_LINE_SIGN_RADIUS 2.7

G_END_DECLS
