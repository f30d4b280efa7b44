/* xitong-unit-courses.h - what becomes of each unit between two charts
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"
#include "xitong-scene.h"

G_BEGIN_DECLS

/* Units that arrive come in at most so many waves, level by level. */
#define XITONG_LAST_WAVE 4

/**
 * XitongUnitCourse:
 * @id: of the unit
 * @before: (nullable): its mark in the first scene
 * @after: (nullable): its mark in the second
 * @superiors_before: of XitongUnitCourse: those that its lines of subordination come from
 * @superiors_after: likewise
 * @moves: it stands in both, elsewhere or in another size
 * @is_led_anew: it stands in both, and gets another superior
 * @touched: the change says something of it: another superior, name or state; or it comes or goes
 * @lapsed: it is gone, but nothing says that it ended
 * @awaited: it leaves, but not before others that stand under it, or hang on it, have left for another place
 * @gives_way: it leaves, and what is to come over it needs its place
 * @prepared: it arrives, and others that are there already will stand under it or hang on it
 * @wave: of what arrives and is not prepared: 1 where nobody above it arrives, 2 under one of these, and so on
 */
typedef struct _XitongUnitCourse XitongUnitCourse;

struct _XitongUnitCourse
{
  const char *id;
  XitongMark *before;
  XitongMark *after;
  GPtrArray  *superiors_before;
  GPtrArray  *superiors_after;
  gboolean    moves;
  gboolean    is_led_anew;
  gboolean    touched;
  gboolean    lapsed;
  gboolean    awaited;
  gboolean    gives_way;
  gboolean    prepared;
  guint       wave;
};

/**
 * xitong_unit_courses_new:
 * @difference: (nullable)
 *
 * Returns: (transfer full): from the ids of all units of both scenes to their XitongUnitCourse; valid as long as both scenes
 */
GHashTable       *xitong_unit_courses_new       (const XitongScene      *before,
                                                 const XitongScene      *after,
                                                 const XitongDifference *difference) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_unit_courses_find:
 * @id: (nullable)
 *
 * Returns: (transfer none) (nullable): the course of the unit; %NULL for what is no unit
 */
XitongUnitCourse *xitong_unit_courses_find      (GHashTable             *self,
                                                 const char             *id);

/**
 * xitong_unit_course_leaves:
 *
 * Returns: whether it stands in the first scene only
 */
gboolean          xitong_unit_course_leaves     (const XitongUnitCourse *self);
gboolean          xitong_unit_course_arrives    (const XitongUnitCourse *self);

G_END_DECLS
