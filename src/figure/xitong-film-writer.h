/* xitong-film-writer.h - writes a film as numbered files, one a frame
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure-writer.h"
#include "xitong-film.h"

G_BEGIN_DECLS

/**
 * xitong_film_dup_path:
 * @path: the name that was asked for: `film.png`
 * @index: of the frame, from 0
 *
 * Returns: (transfer full): `film-0001.png` for the first frame
 */
char    *xitong_film_dup_path (const char           *path,
                               guint                 index) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_film_write:
 * @path: says the format, and with a number before its ending the name of each file
 *
 * Writes every frame beside its place, then renames it.
 *
 * Returns: %FALSE with @error where a frame cannot be made or written; those before it are there then
 */
gboolean xitong_film_write    (const XitongFilm     *self,
                               XitongTypesetter     *typesetter,
                               const char           *path,
                               const XitongWriting  *writing,
                               GError              **error);

G_END_DECLS
