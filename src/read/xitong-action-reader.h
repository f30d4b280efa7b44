/* xitong-action-reader.h - what a change does, from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-element.h"

G_BEGIN_DECLS

/* Whether @element is one of the seventeen actions. */
gboolean      xitong_action_is_element (const xmlNode *element);

/* The first pass: a <tie> declares a claim. */
void          xitong_action_declare    (XitongReading *reading,
                                        xmlNode       *element);

/**
 * xitong_action_read:
 * @inherited: (nullable): evidence of its part or change
 *
 * Returns: (transfer full): the action
 */
XitongAction *xitong_action_read       (XitongReading        *reading,
                                        xmlNode              *element,
                                        const XitongEvidence *inherited) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
