/* xitong-typesetter.h - measures and draws texts, always alike
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-graphic.h"
#include "xitong-text-measure.h"

#include <cairo.h>

G_BEGIN_DECLS

#define XITONG_DEFAULT_FONT "Noto Sans"

typedef struct _XitongTypesetter XitongTypesetter;

/**
 * xitong_typesetter_new:
 * @family: (nullable): of the font; %NULL for %XITONG_DEFAULT_FONT
 * @font_size: of names in boxes, in points
 *
 * Letters stand where their outlines say, without rounding to pixels, so that a text has the same width on every surface. A
 * typesetter may be used by any thread: two may measure at the same time, else the calls wait for each other.
 *
 * Returns: (transfer full): a typesetter with font maps of its own
 */
XitongTypesetter        *xitong_typesetter_new         (const char             *family,
                                                        double                  font_size) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_typesetter_prepare:
 *
 * Looks up the fonts in another thread, so that they are at hand when the first text is measured. What comes in the meantime waits for it.
 */
void                     xitong_typesetter_prepare     (XitongTypesetter       *self);
XitongTypesetter        *xitong_typesetter_ref         (XitongTypesetter       *self);
void                     xitong_typesetter_unref       (XitongTypesetter       *self);
const char              *xitong_typesetter_get_family  (const XitongTypesetter *self);
double                   xitong_typesetter_get_size    (const XitongTypesetter *self);

/**
 * xitong_typesetter_get_measure:
 *
 * Returns: (transfer none): the measurement for the layout, valid as long as @self
 */
const XitongTextMeasure *xitong_typesetter_get_measure (XitongTypesetter       *self);

/**
 * xitong_typesetter_show:
 * @cr: where to draw, in points
 * @graphic: a text
 *
 * Draws the text in the current colour of @cr.
 */
void                     xitong_typesetter_show        (XitongTypesetter       *self,
                                                        cairo_t                *cr,
                                                        const XitongGraphic    *graphic);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTypesetter, xitong_typesetter_unref)

G_END_DECLS
