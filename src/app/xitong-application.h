/* xitong-application.h - the window program
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define XITONG_TYPE_APPLICATION (xitong_application_get_type ())
G_DECLARE_FINAL_TYPE (XitongApplication, xitong_application, XITONG, APPLICATION, AdwApplication)

XitongApplication *xitong_application_new          (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_application_get_settings:
 *
 * Returns: (transfer none) (nullable): the settings; %NULL where their schema is not installed
 */
GSettings         *xitong_application_get_settings (XitongApplication *self);

G_END_DECLS
