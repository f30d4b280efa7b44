/* xitong-history.h - the pages one has been at, back and forward
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A bounded list of words with a place in it. */
typedef struct _XitongHistory XitongHistory;

XitongHistory *xitong_history_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void           xitong_history_free          (XitongHistory *self);

/**
 * xitong_history_visit:
 * @page: becomes the present one, what lay ahead is forgotten; visiting the present one again alters nothing
 */
void           xitong_history_visit         (XitongHistory *self,
                                             const char    *page);

/**
 * xitong_history_go:
 * @steps: -1 back, 1 forward
 *
 * Returns: (transfer none) (nullable): the page one comes to; %NULL where there is none that way
 */
const char    *xitong_history_go            (XitongHistory *self,
                                             int            steps);
gboolean       xitong_history_can_go        (XitongHistory *self,
                                             int            steps);
void           xitong_history_clear         (XitongHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongHistory, xitong_history_free)

G_END_DECLS
