/* xitong-vector-encoder.h - a scene as PDF or EPS
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure-writer.h"

G_BEGIN_DECLS

/* On a page of the figure's size, with its fonts; PDF with title, author and keywords, and links between notes and sources. */
GBytes *xitong_vector_encode (const XitongScene    *scene,
                              XitongTypesetter     *typesetter,
                              XitongFormat          format,
                              const XitongWriting  *writing,
                              GError              **error);

G_END_DECLS
