/* xitong-connections.h - what on a chart belongs to a mark
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-scene.h"

G_BEGIN_DECLS

/**
 * xitong_connections_find:
 * @scene: a chart
 * @key: of a mark: a unit, a line, a bar, a zone, a ghost
 *
 * A unit has its lines and bars, and what stands at their other ends; a line has its ends; a zone the units in it and the lines
 * between them.
 *
 * Returns: (transfer full) (element-type XitongMark): a set of marks, the one with @key among them
 */
GHashTable *xitong_connections_find (const XitongScene *scene,
                                     const char        *key) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_connections_find_center:
 * @scene: a chart
 * @system: (nullable): the id of the system that leads
 *
 * Returns: (transfer none) (nullable): the unit of @system at which most lines end; of any system where @system has none
 */
XitongMark *xitong_connections_find_center (const XitongScene *scene,
                                            const char        *system);

/**
 * xitong_connections_dup_words:
 * @mark: with a title
 *
 * Returns: (transfer full): its title, and below it what the signs at it say, where two charts are compared
 */
char       *xitong_connections_dup_words   (const XitongScene *scene,
                                            const XitongMark  *mark) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_mark_is_beside:
 *
 * Returns: whether both are of one chart, where two are compared
 */
gboolean    xitong_mark_is_beside   (const XitongMark  *self,
                                     const XitongMark  *other);

/**
 * xitong_connections_find_beside:
 * @mark: of the chart that is searched
 * @kind: "unit:", "zone:"
 * @id: (nullable): of what is sought
 *
 * Returns: (transfer none) (nullable): the mark, of the same chart as @mark where two are compared
 */
XitongMark *xitong_connections_find_beside (const XitongScene *scene,
                                            const XitongMark  *mark,
                                            const char        *kind,
                                            const char        *id);

/**
 * xitong_mark_is_line:
 *
 * Returns: whether it is a line of subordination, a tie or a holder's bar
 */
gboolean    xitong_mark_is_line     (const XitongMark  *mark);

/**
 * xitong_mark_is_thing:
 *
 * Returns: whether it is something that a chart tells of: a unit, a contested place of one, or a line
 */
gboolean    xitong_mark_is_thing    (const XitongMark  *mark);

G_END_DECLS
