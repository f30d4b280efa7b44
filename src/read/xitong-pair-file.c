/* xitong-pair-file.c - the file of the counterparts of two cases
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-pair-file.h"

#include "xitong-counterparts-reader.h"
#include "xitong-data-directory.h"

#include <glib/gi18n-lib.h>

static char *
find_in (const char *directory,
         XitongCase *a,
         XitongCase *b)
{
  const char *ids[] = { xitong_entity_get_id (a), xitong_entity_get_id (b) };

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%s.xml", ids[i], ids[1 - i]);
      g_autofree char *path = g_build_filename (directory, name, NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
  return NULL;
}

char *
xitong_pair_file_find (XitongCase *a,
                       XitongCase *b)
{
  g_autofree char *installed = xitong_data_directory_dup ("counterparts");
  g_autofree char *beside = a->file_name != NULL ? g_path_get_dirname (a->file_name) : NULL;
  char *path;

  if (a == b)
    return NULL;
  path = find_in (installed, a, b);
  return path == NULL && beside != NULL ? find_in (beside, a, b) : path;
}

static XitongCase *
give_opened (const char  *id,
             gpointer     data,
             GError     **error)
{
  XitongCase **cases = data;

  for (guint i = 0; i < 2; i++)
    if (g_strcmp0 (xitong_entity_get_id (cases[i]), id) == 0)
      return g_object_ref (cases[i]);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT, _("another case is compared"));
  return NULL;
}

XitongCounterparts *
xitong_pair_file_read (const char         *path,
                       XitongCase         *a,
                       XitongCase         *b,
                       XitongDiagnostics  *diagnostics,
                       GError            **error)
{
  XitongCase *cases[] = { a, b };

  return xitong_counterparts_read_file (path, give_opened, cases, diagnostics, error);
}
