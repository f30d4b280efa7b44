/* xitong-transition.h - how one chart becomes another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-difference.h"
#include "xitong-scene.h"
#include "xitong-stages.h"

G_BEGIN_DECLS

/**
 * XitongTransitionOptions:
 * @title: (nullable): what happens, for the caption: the title of the change, or of the era that begins
 * @note: (nullable): a sentence or two about it
 * @citation: (nullable): on which pages it rests
 * @opening: it opens a case: all is drawn at once
 * @reduced_motion: nothing moves or grows: what changes fades out, then fades in
 * @joint_before: (nullable): where each chart is laid out by itself: the first as it is laid out together with the second
 * @joint_after: (nullable): likewise the second
 */
typedef struct
{
  const char  *title;
  const char  *note;
  const char  *citation;
  gboolean     opening;
  gboolean     reduced_motion;
  XitongScene *joint_before;
  XitongScene *joint_after;
} XitongTransitionOptions;

/**
 * XitongTransition:
 *
 * A pure function of two scenes, of what differs between them and of a time from 0 to 1. It is made once, immutable, reference-counted, and
 * may be asked from any thread. Played with falling times it runs backwards.
 *
 * Charts that are laid out by themselves have unchanged boxes at other places. With both as they are laid out together, room is made first, then
 * the change is played among boxes that do not move, and then the gaps are closed: so whatever moves for the change alone is seen to.
 *
 * What stays the same does not move, and is the very same #XitongMark in every frame, so that it can be painted once. No mark becomes
 * another datum: a key belongs to one unit, tie, holder or claim throughout.
 */
typedef struct _XitongTransition XitongTransition;

#define XITONG_TYPE_TRANSITION (xitong_transition_get_type ())

GType             xitong_transition_get_type     (void) G_GNUC_CONST;

/**
 * xitong_transition_new:
 * @before: a sealed scene of a chart
 * @after: another, of the same case; laid out with the same measure
 * @difference: (nullable): between their structures: tells what has lapsed and what came in whose stead; without it what is gone is taken
 *   to have ended
 * @options: (nullable): caption and manner
 *
 * Returns: (transfer full): the transition
 */
XitongTransition *xitong_transition_new          (XitongScene                   *before,
                                                  XitongScene                   *after,
                                                  const XitongDifference        *difference,
                                                  const XitongTransitionOptions *options) G_GNUC_WARN_UNUSED_RESULT;
XitongTransition *xitong_transition_ref          (XitongTransition       *self);
void              xitong_transition_unref        (XitongTransition       *self);

/**
 * xitong_transition_scene_at:
 * @t: from 0 to 1
 *
 * Returns: (transfer full): a sealed scene; that before at 0 and that after at 1, themselves. In between its page is large enough for both.
 */
XitongScene      *xitong_transition_scene_at     (const XitongTransition *self,
                                                  double                  t) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_transition_get_duration:
 *
 * Returns: how long it takes at normal speed, in seconds; at most %XITONG_TRANSITION_LONGEST; 0 where nothing that is seen differs
 */
double            xitong_transition_get_duration (const XitongTransition *self);
XitongStage       xitong_transition_get_stage_at (const XitongTransition *self,
                                                  double                  t);

/**
 * xitong_transition_get_stages:
 *
 * Returns: (transfer none) (element-type XitongStageSpan): the stages in which something happens, in order, without gaps from 0 to 1; empty
 *   where nothing that is seen differs
 */
const GArray     *xitong_transition_get_stages   (const XitongTransition *self);

/**
 * xitong_transition_get_touched:
 *
 * Returns: (transfer none) (element-type utf8): the keys of the marks that do not stay as they are, in the order of the scenes: for a window that
 *   keeps them highlighted after the end
 */
const GPtrArray  *xitong_transition_get_touched  (const XitongTransition *self);

/**
 * xitong_transition_list_marks:
 *
 * Returns: (transfer container) (element-type XitongMark): the units, ties and holders that @stage is about: in the stage of moving all units that
 *   get another superior, whether or not their boxes stay where they are; what is altered in another way in the stage in which it is
 */
GPtrArray        *xitong_transition_list_marks   (const XitongTransition *self,
                                                  XitongStage             stage) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_transition_is_lapse:
 * @key: of a unit or a tie
 *
 * Returns: whether it is only no longer told of: nothing says that it ended
 */
gboolean          xitong_transition_is_lapse     (const XitongTransition *self,
                                                  const char             *key);

/**
 * xitong_transition_get_page:
 * @width: (out): of the page that all frames but the first and the last have
 * @height: (out): likewise
 */
void              xitong_transition_get_page     (const XitongTransition *self,
                                                  double                 *width,
                                                  double                 *height);
const char       *xitong_transition_get_title    (const XitongTransition *self);

/* Returns: (transfer full) (nullable): the note of the change, and the citation */
char             *xitong_transition_dup_note     (const XitongTransition *self) G_GNUC_WARN_UNUSED_RESULT;
XitongScene      *xitong_transition_get_before   (const XitongTransition *self);
XitongScene      *xitong_transition_get_after    (const XitongTransition *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongTransition, xitong_transition_unref)

G_END_DECLS
