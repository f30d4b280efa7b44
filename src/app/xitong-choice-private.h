/* xitong-choice-private.h - what the files of the choice share
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"

G_BEGIN_DECLS

struct _XitongChoice
{
  GObject          parent_instance;

  XitongCase      *enterprise_case;
  XitongEra       *era;
  XitongChange    *change;
  GPtrArray       *variants;
  gboolean         everything;
  guint            styles;
  /* Of XitongTieKind. */
  GPtrArray       *kinds;
  gboolean         contested;
  gboolean         denied;
  gboolean         proposed;
  gboolean         fixed_frame;
  XitongForm       form;
  gboolean         gap;
  XitongLabels     labels;
  XitongView       view;
  XitongProcedure *procedure;
  XitongCase      *other_case;
  XitongEra       *other_era;
  XitongVariant   *other_variant;
  XitongCounterparts *counterparts;
  GHashTable      *called;
  GHashTable      *opened;
};

/* Tells whoever listens, once for all that was set together. */
void          xitong_choice_changed          (XitongChoice       *self);

/* The thing that has the id of @old in @enterprise_case. */
gpointer      xitong_choice_find_again       (XitongCase         *enterprise_case,
                                              GType               type,
                                              gpointer            old);

/* The chart cannot stand after a change of another era, nor after one of a variant that is not followed. */
void          xitong_choice_drop_not_played  (XitongChoice       *self);

/* What does not go with the era. */
void          xitong_choice_drop_not_offered (XitongChoice       *self);

/* Follows @variant. Those that go with it stay; of the others the latest that can. */
void          xitong_choice_follow           (XitongChoice       *self,
                                              XitongVariant      *variant);

/* The era that the case tells most of: the one with the most changes and variants. */
XitongEra    *xitong_choice_find_central_era (XitongCase         *enterprise_case);

/* Where procedures are walked, one that the era has is chosen. */
void          xitong_choice_choose_procedure (XitongChoice       *self);

/* Where two charts are compared, there is a second one. A case that was read again is read again here too. */
void          xitong_choice_choose_other     (XitongChoice       *self);

/* Whether the counterparts are of these two cases, in either order. */
gboolean      xitong_choice_are_between      (XitongCounterparts *counterparts,
                                              XitongCase         *one,
                                              XitongCase         *other);

G_END_DECLS
