/* xitong-data-directory.c - where cases, counterparts and profiles are installed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-data-directory.h"

#include <string.h>

char *
xitong_data_directory_dup (const char *name)
{
  const char *data = g_getenv ("XITONG_DATA_DIR");

  return g_build_filename (data != NULL ? data : XITONG_PACKAGE_DATA_DIR, name, NULL);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

char **
xitong_data_directory_dup_cases (void)
{
  g_autofree char *directory = xitong_data_directory_dup ("cases");
  g_autoptr (GDir) entries = g_dir_open (directory, 0, NULL);
  GPtrArray *paths = g_ptr_array_new ();
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (paths, g_build_filename (directory, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (paths, FALSE);
}
