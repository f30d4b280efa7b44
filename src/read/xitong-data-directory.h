/* xitong-data-directory.h - where cases, counterparts and profiles are installed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * xitong_data_directory_dup:
 * @name: "cases", "profiles" ...
 *
 * Returns: (transfer full): the folder; XITONG_DATA_DIR in the environment goes before what was set at building
 */
char  *xitong_data_directory_dup       (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_data_directory_dup_cases:
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths of the cases that come with the program, by name
 */
char **xitong_data_directory_dup_cases (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
