/* xitong-stages.h - the stages of a transition, and when each begins and ends
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * XitongStage:
 * @XITONG_STAGE_ROOM: where both charts are laid out by themselves: room is made for what comes; nothing changes yet
 * @XITONG_STAGE_LAPSE: what is no longer told of fades; nothing says that it ended
 * @XITONG_STAGE_ANNOUNCE: what the change touches is outlined; nothing moves
 * @XITONG_STAGE_CLEAR: ties that end, then units that leave and have nobody under them
 * @XITONG_STAGE_PREPARE: units that others will stand under appear as outlines
 * @XITONG_STAGE_MOVE: all movers, and the ends of lines
 * @XITONG_STAGE_CLASP: holders' bars draw back, then others slide out
 * @XITONG_STAGE_LEAVE: units that had somebody under them until now
 * @XITONG_STAGE_ADD: units that arrive, then ties
 * @XITONG_STAGE_SETTLE: nothing changes any more
 * @XITONG_STAGE_CLOSE: where both charts are laid out by themselves: the gaps that what left has made are closed
 *
 * After Heer and Robertson, "Animated transitions in statistical data graphics" (2007): remove, then move, then add.
 */
typedef enum
{
  XITONG_STAGE_ROOM,
  XITONG_STAGE_LAPSE,
  XITONG_STAGE_ANNOUNCE,
  XITONG_STAGE_CLEAR,
  XITONG_STAGE_PREPARE,
  XITONG_STAGE_MOVE,
  XITONG_STAGE_CLASP,
  XITONG_STAGE_LEAVE,
  XITONG_STAGE_ADD,
  XITONG_STAGE_SETTLE,
  XITONG_STAGE_CLOSE,
  XITONG_N_STAGES,
} XitongStage;

/**
 * XitongStageSpan:
 * @stage: which stage
 * @start: when it begins, from 0 to 1 of the whole transition
 * @end: when it ends
 */
typedef struct
{
  XitongStage stage;
  double      start;
  double      end;
} XitongStageSpan;

/**
 * XitongStagePart:
 * @stage: the stage in which something happens
 * @from: the part of the stage at which it begins, 0 to 1
 * @to: and ends
 */
typedef struct
{
  XitongStage stage;
  double      from;
  double      to;
} XitongStagePart;

/**
 * XitongStages:
 * @seconds: how long each takes at normal speed; 0 for one that is skipped
 * @spans: of XitongStageSpan: those that are not skipped, in order
 * @duration: of all, in seconds
 */
typedef struct
{
  double  seconds[XITONG_N_STAGES];
  GArray *spans;
  double  duration;
} XitongStages;

/* The longest that one change may take, in seconds. */
#define XITONG_TRANSITION_LONGEST 5.0

/**
 * xitong_stages_finish:
 *
 * Sets the spans from the seconds; all are shortened alike where they would take longer than %XITONG_TRANSITION_LONGEST.
 */
void        xitong_stages_finish      (XitongStages       *self);
void        xitong_stages_clear       (XitongStages       *self);

/**
 * xitong_stages_get_progress:
 * @t: from 0 to 1 of the whole transition
 *
 * Returns: how far @part is through at @t: 0 until it begins, 1 once it has ended
 */
double      xitong_stages_get_progress (const XitongStages    *self,
                                        const XitongStagePart *part,
                                        double                 t);

/**
 * xitong_stages_has_begun:
 *
 * Returns: whether @t is not before the beginning of @part
 */
gboolean    xitong_stages_has_begun    (const XitongStages    *self,
                                        const XitongStagePart *part,
                                        double                 t);

/**
 * xitong_stages_find:
 *
 * Returns: the stage at @t; at a boundary the one that begins
 */
XitongStage xitong_stages_find        (const XitongStages *self,
                                       double              t);

/**
 * xitong_stage_get_title:
 *
 * Returns: (transfer none): its name in the user's language
 */
const char *xitong_stage_get_title    (XitongStage         stage);

/**
 * xitong_ease:
 * @progress: 0 to 1
 *
 * Returns: slow in and slow out, 0 to 1: the cubic with no speed at either end
 */
double      xitong_ease               (double              progress);

G_END_DECLS
