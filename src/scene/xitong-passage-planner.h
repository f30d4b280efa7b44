/* xitong-passage-planner.h - what is needed of each stage, while the passages are planned
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-passage.h"
#include "xitong-unit-courses.h"

G_BEGIN_DECLS

/**
 * XitongPassagePlanner:
 * @courses: what becomes of the units
 * @lapsed_ties: the rows of ties of which is only no longer told
 * @restless: ids of superiors whose lines do not all stay
 * @lines: from ids of units to lines that lead to them from their superiors in the second scene
 * @arriving: of XitongMark: lines of subordination that are new
 * @paired: those of them that take the place of another
 * @passages: of XitongPassage
 * @used: the stages in which something happens
 * @n_waves: in which units arrive
 * @n_ties: how many ties arrive
 * @late: something comes after the last wave
 * @releases: a bar draws back in its own stage
 * @clasps: a bar slides out in its own stage
 * @any_moves: a unit moves, or gets another superior, or all changes at once
 * @farthest: how far something goes, in points
 *
 * While planning, a part of the stage of adding is counted in waves, not as a fraction of the stage.
 */
typedef struct
{
  const XitongScene      *before;
  const XitongScene      *after;
  const XitongDifference *difference;
  GHashTable             *courses;
  GHashTable             *lapsed_ties;
  GHashTable             *restless;
  GHashTable             *lines;
  GPtrArray              *arriving;
  GHashTable             *paired;
  GArray                 *passages;
  gboolean                used[XITONG_N_STAGES];
  guint                   n_waves;
  guint                   n_ties;
  gboolean                late;
  gboolean                releases;
  gboolean                clasps;
  gboolean                any_moves;
  double                  farthest;
} XitongPassagePlanner;

/* Notes that something happens in @stage. */
XitongStagePart   xitong_passage_planner_use           (XitongPassagePlanner   *self,
                                                     XitongStage             stage,
                                                     double                  from,
                                                     double                  to);
XitongStagePart   xitong_passage_planner_use_wave      (XitongPassagePlanner   *self,
                                                     guint                   wave,
                                                     double                  from,
                                                     double                  to);

/* After the last wave. */
XitongStagePart   xitong_passage_planner_use_late      (XitongPassagePlanner   *self);

/* When a unit that leaves does so. */
XitongStagePart   xitong_passage_planner_use_leaving   (XitongPassagePlanner   *self,
                                                     const XitongUnitCourse *course);

/**
 * xitong_passage_planner_add:
 * @before: (nullable)
 * @after: (nullable)
 *
 * Returns: (transfer none): a new passage, valid until the next is added
 */
XitongPassage *xitong_passage_planner_add           (XitongPassagePlanner   *self,
                                                     XitongPassageManner     manner,
                                                     XitongMark             *before,
                                                     XitongMark             *after);
void           xitong_passage_planner_note_distance (XitongPassagePlanner   *self,
                                                     const XitongPoint      *a,
                                                     const XitongPoint      *b);
void           xitong_passage_planner_note_box      (XitongPassagePlanner   *self,
                                                     const XitongRectangle  *a,
                                                     const XitongRectangle  *b);

/**
 * xitong_passage_planner_finish:
 * @stages: (out): how long each stage takes
 *
 * Turns waves into parts of their stage.
 */
void           xitong_passage_planner_finish        (XitongPassagePlanner   *self,
                                                     XitongStages           *stages);

/**
 * xitong_passage_planner_plan_line:
 * @before: (nullable): a line of subordination, a tie or a bar
 * @after: (nullable): likewise
 */
void           xitong_passage_planner_plan_line     (XitongPassagePlanner   *self,
                                                     XitongMark             *before,
                                                     XitongMark             *after);

/**
 * xitong_passage_planner_take_counterpart:
 * @before: the line of a unit that stays, and gets another superior
 *
 * Returns: (transfer none) (nullable): the line that takes its place
 */
XitongMark    *xitong_passage_planner_take_counterpart (XitongPassagePlanner *self,
                                                        XitongMark           *before);
gboolean       xitong_mark_has_text                 (const XitongMark       *mark);
gboolean       xitong_mark_is_of_lines              (const XitongMark       *mark);

G_END_DECLS
