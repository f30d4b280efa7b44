/* xitong-raster-encoder.h - a scene as PNG or TIFF
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure-writer.h"

G_BEGIN_DECLS

/* With its resolution written into it; PNG with title, source and recipe as texts, TIFF packed by LZW. */
GBytes *xitong_raster_encode (const XitongScene    *scene,
                              XitongTypesetter     *typesetter,
                              XitongFormat          format,
                              const XitongWriting  *writing,
                              GError              **error);

G_END_DECLS
