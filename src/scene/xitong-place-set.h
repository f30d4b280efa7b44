/* xitong-place-set.h - which places of a very large chart are taken
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Hundreds of lines share the trunk that is seen, and dozens of boxes a pixel: of what would colour the same pixels alike, one is enough.
 * What is alike is told by a hash of 64 bits. */
typedef struct _XitongPlaceSet XitongPlaceSet;

XitongPlaceSet *xitong_place_set_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void            xitong_place_set_free (XitongPlaceSet *self);

/**
 * xitong_place_set_add:
 *
 * Returns: whether @hash was not there yet
 */
gboolean        xitong_place_set_add  (XitongPlaceSet *self,
                                       guint64         hash);

/**
 * xitong_place_hash_add:
 * @hash: of what came before
 * @value: what is hashed with it
 */
void            xitong_place_hash_add (guint64        *hash,
                                       gint64          value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongPlaceSet, xitong_place_set_free)

G_END_DECLS
