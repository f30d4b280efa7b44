/* xitong-named-entity.h - an era, a variant, a change or a procedure that somebody names
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case.h"

G_BEGIN_DECLS

/**
 * xitong_named_entity_find:
 * @type: of what is looked for
 * @list: (nullable): all of that type; %NULL for the changes
 * @what: its kind in words, "era"
 * @id: the name
 *
 * Returns: (transfer none): what is named; %NULL with @error, which says what could be meant and, where they are few, which there are
 */
gpointer xitong_named_entity_find (XitongCase       *enterprise_case,
                                   GType             type,
                                   XitongEntityList *list,
                                   const char       *what,
                                   const char       *id,
                                   GError          **error);

G_END_DECLS
