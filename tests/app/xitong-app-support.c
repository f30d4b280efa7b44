/* xitong-app-support.c - pictures of shipped charts for tests of the window
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"

#include "xitong-data-directory.h"

XitongCase *
xitong_app_support_read (const char *name)
{
  g_auto (GStrv) paths = xitong_data_directory_dup_cases ();
  g_autofree char *file = g_strconcat (name, ".xml", NULL);
  g_autoptr (XitongLoadedCase) loaded = NULL;
  guint i = 0;

  while (paths[i] != NULL && !g_str_has_suffix (paths[i], file))
    i++;
  g_assert_nonnull (paths[i]);
  loaded = xitong_case_load (paths[i]);
  g_assert_cmpuint (loaded->n_errors, ==, 0);
  g_assert_nonnull (loaded->enterprise_case);
  return g_object_ref (loaded->enterprise_case);
}

XitongPicture *
xitong_app_support_picture (XitongCase *enterprise_case,
                            const char *era,
                            const char *variant)
{
  g_autoptr (XitongChoice) choice = xitong_choice_new ();
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 11);
  g_autoptr (XitongChosenFigure) chosen = NULL;
  g_autoptr (GError) error = NULL;
  XitongPicture *picture;

  xitong_choice_set_case (choice, enterprise_case);
  xitong_choice_set_era (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, era));
  if (variant != NULL)
    xitong_choice_set_variant (choice, xitong_case_lookup (enterprise_case, XITONG_TYPE_VARIANT, variant), TRUE);
  chosen = xitong_choice_freeze (choice);
  picture = xitong_picture_new (chosen, typesetter, 1.4, NULL, &error);
  g_assert_no_error (error);
  return picture;
}
