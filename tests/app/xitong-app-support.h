/* xitong-app-support.h - pictures of shipped charts for tests of the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-case-loading.h"
#include "xitong-picture.h"

G_BEGIN_DECLS

/**
 * xitong_app_support_read:
 * @name: of a shipped case
 *
 * Returns: (transfer full): the case
 */
XitongCase    *xitong_app_support_read    (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_app_support_picture:
 * @variant: (nullable): the id of a variant
 *
 * Returns: (transfer full): the picture of an era's own chart
 */
XitongPicture *xitong_app_support_picture (XitongCase *enterprise_case,
                                           const char *era,
                                           const char *variant) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
