/* xitong-data-directory.c - where cases and profiles are installed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-data-directory.h"

char *
xitong_data_directory_dup (const char *name)
{
  const char *data = g_getenv ("XITONG_DATA_DIR");

  return g_build_filename (data != NULL ? data : XITONG_PACKAGE_DATA_DIR, name, NULL);
}
