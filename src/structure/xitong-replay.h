/* xitong-replay.h - changes, applied one after another
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-diagnostic.h"
#include "xitong-state.h"

G_BEGIN_DECLS

/**
 * XitongReplay:
 * @state: what stands so far; altered by every change
 * @diagnostics: (nullable): gets what does not go
 * @lenient: an action of the main line is skipped where a variant has taken away what it needs
 * @change: the change at work
 */
typedef struct
{
  XitongState       *state;
  XitongDiagnostics *diagnostics;
  gboolean           lenient;
  XitongChange      *change;
} XitongReplay;

/* Applies all actions of @change, and looks at the end whether everything has a place. */
void xitong_replay_change (XitongReplay *self,
                           XitongChange *change);

/* The parts of it, one file each. */
void xitong_replay_fault    (XitongReplay        *self,
                             const XitongAction  *action,
                             XitongDiagnosticTag  tag,
                             const char          *first,
                             const char          *second);
void xitong_replay_place    (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_move     (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_restore  (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_leave    (XitongReplay        *self,
                             const XitongAction  *action,
                             XitongUnit          *unit,
                             gboolean             lapses);
void xitong_replay_tie      (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_alter    (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_untie    (XitongReplay        *self,
                             const XitongAction  *action);
void xitong_replay_holder   (XitongReplay        *self,
                             const XitongAction  *action);
/* Ties whose end has left go with it; they may come back with a restored unit. */
void xitong_replay_cut_ties (XitongReplay        *self,
                             const XitongUnit    *unit);
void xitong_replay_return_ties (XitongReplay     *self,
                                const XitongUnit *unit);
void xitong_replay_inherit_ties (XitongReplay     *self,
                                 const XitongUnit *from,
                                 XitongUnit       *to);

G_END_DECLS
