/* xitong-passage.h - what becomes of one mark in a transition
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-detour.h"
#include "xitong-mark-shift.h"
#include "xitong-sight.h"
#include "xitong-stages.h"

G_BEGIN_DECLS

/**
 * XitongPassageManner:
 * @XITONG_PASSAGE_STAYS: it looks the same before and after
 * @XITONG_PASSAGE_BOX: something that has one place
 * @XITONG_PASSAGE_GROUND: something that has one place, and texts that stand free
 * @XITONG_PASSAGE_LINE: a line that comes and goes where it is
 * @XITONG_PASSAGE_GROWING: a line that comes out of its start
 * @XITONG_PASSAGE_PASSING: what is there on the way only
 */
typedef enum
{
  XITONG_PASSAGE_STAYS,
  XITONG_PASSAGE_BOX,
  XITONG_PASSAGE_GROUND,
  XITONG_PASSAGE_LINE,
  XITONG_PASSAGE_GROWING,
  XITONG_PASSAGE_PASSING,
} XitongPassageManner;

/**
 * XitongPassage:
 * @before: (nullable): the mark in the first scene; none where it arrives
 * @after: (nullable): in the second; none where it leaves
 * @change: when what is in both changes, when what leaves fades, or when what arrives appears
 * @outline: of a box that is prepared: when its outline appears; of what is passing: when it comes, and @change when it goes
 * @prepared: it is, and @change is when it becomes whole
 * @old_texts: when labels of @before go
 * @new_texts: when those of @after come
 * @labels_stay: of a line: both marks have the same labels
 * @whole_before: (nullable): of a line: as it is before, with the trunk that another draws in its scene
 * @whole_after: (nullable): likewise after
 * @opens: of a unit that arrives and is not prepared: its box opens at @anchor
 * @anchor: where the line from its superior comes to it
 * @detour: of a box that is in both: its way
 * @start: of a line that is in both: the way of the box on which its start hangs
 * @end: likewise its end
 * @slides: of a line of subordination that is in both: it comes from another superior; what its end is seen by while it slides is @scale times
 *   as large as at a type size of 7 points
 * @is_led_anew: of a unit that is in both: it gets another superior
 * @is_lapse: of a unit or a tie that is gone: nothing says that it ended
 * @shift: how far it goes
 * @ring: of a unit that the change touches: what it is outlined with; else %XITONG_INK_NONE
 */
typedef struct
{
  XitongPassageManner  manner;
  XitongMark          *before;
  XitongMark          *after;
  XitongStagePart         change;
  XitongStagePart         outline;
  gboolean             prepared;
  XitongStagePart         old_texts;
  XitongStagePart         new_texts;
  gboolean             labels_stay;
  XitongMark          *whole_before;
  XitongMark          *whole_after;
  gboolean             opens;
  XitongPoint          anchor;
  XitongDetour         detour;
  XitongDetour         start;
  XitongDetour         end;
  gboolean             slides;
  double               scale;
  gboolean             is_led_anew;
  gboolean             is_lapse;
  XitongMarkShift      shift;
  XitongInk            ring;
} XitongPassage;

void        xitong_passage_clear     (XitongPassage       *self);

/**
 * xitong_passage_finish:
 * @font_size: of names, in points
 *
 * Makes once what several frames show alike.
 */
void        xitong_passage_finish    (XitongPassage       *self,
                                      double               font_size);

/**
 * xitong_passage_owns:
 *
 * Returns: whether @mark is one that several frames share
 */
gboolean    xitong_passage_owns      (const XitongPassage *self,
                                      const XitongMark    *mark);

/**
 * xitong_passage_is_seen:
 *
 * Returns: whether it comes into @sight on its way
 */
gboolean    xitong_passage_is_seen   (const XitongPassage *self,
                                      const XitongSight   *sight);

/**
 * xitong_passage_make_mark:
 * @t: from 0 to 1 of the whole transition
 * @sight: (nullable): how fine it is seen
 *
 * Returns: (transfer full) (nullable): the mark at @t, or %NULL where it is not on the chart
 */
XitongMark *xitong_passage_make_mark (const XitongPassage *self,
                                      const XitongStages  *stages,
                                      double               t,
                                      const XitongSight   *sight) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
