/* xitong-test-case.c - cases that must be right, and what stands in them
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-test-case.h"

#include "xitong-case-reader.h"
#include "xitong-data-directory.h"
#include "xitong-replay-check.h"

#include <string.h>

void
xitong_test_case_tell (XitongDiagnostics *diagnostics)
{
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *text = xitong_diagnostic_dup_text (diagnostic);

      g_test_message ("%s", text);
    }
}

XitongCase *
xitong_test_case_read (const char *path)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new (path);
  g_autoptr (GError) error = NULL;
  XitongCase *enterprise_case = xitong_case_read_file (path, diagnostics, &error);

  if (enterprise_case != NULL)
    xitong_replay_check (enterprise_case, diagnostics);
  xitong_test_case_tell (diagnostics);
  g_assert_no_error (error);
  g_assert_nonnull (enterprise_case);
  g_assert_cmpuint (xitong_diagnostics_count_errors (diagnostics), ==, 0);
  return enterprise_case;
}

XitongCase *
xitong_test_case_read_shipped (const char *id)
{
  g_autofree char *directory = xitong_data_directory_dup ("cases");
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (directory, name, NULL);

  return xitong_test_case_read (path);
}

XitongCase *
xitong_test_case_read_text (const char *xml)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("small.xml");
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (GError) error = NULL;
  XitongCase *enterprise_case = xitong_case_read_bytes (bytes, "small.xml", diagnostics, &error);

  xitong_test_case_tell (diagnostics);
  g_assert_no_error (error);
  g_assert_nonnull (enterprise_case);
  return enterprise_case;
}

XitongStructure *
xitong_test_case_replay (XitongCase *enterprise_case,
                         const char *era,
                         const char *variants,
                         const char *change)
{
  g_autoptr (GError) error = NULL;
  XitongStructure *structure;
  XitongMoment moment;

  g_assert_true (xitong_moment_parse (&moment, enterprise_case, era, variants, change, &error));
  g_assert_no_error (error);
  structure = xitong_test_case_replay_moment (enterprise_case, &moment);
  xitong_moment_clear (&moment);
  return structure;
}

XitongStructure *
xitong_test_case_replay_moment (XitongCase         *enterprise_case,
                                const XitongMoment *moment)
{
  g_autoptr (GError) error = NULL;
  XitongStructure *structure = xitong_moment_replay (moment, enterprise_case, &error);

  g_assert_no_error (error);
  return structure;
}

GPtrArray *
xitong_test_case_replay_all (XitongCase *enterprise_case,
                             GPtrArray  *moments)
{
  GPtrArray *structures = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_structure_unref);

  for (guint i = 0; i < moments->len; i++)
    g_ptr_array_add (structures, xitong_test_case_replay_moment (enterprise_case, moments->pdata[i]));
  return structures;
}
