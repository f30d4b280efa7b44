/* test-page.c - what the pages of the inspector say
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-app-support.h"
#include "xitong-page.h"

static XitongPageSection *
find_section (XitongPage *page,
              const char *word)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      XitongPageSection *section = g_ptr_array_index (page->sections, i);

      if (g_str_equal (section->word, word))
        return section;
    }
  g_error ("There is no section %s", word);
}

/* Readings of one number are compared with the largest; a single one with nothing. */
static void
test_numbers (gconstpointer data)
{
  g_autoptr (XitongPicture) picture = xitong_app_support_picture ((XitongCase *) data, "takeover", NULL);
  g_autoptr (XitongPage) page = xitong_page_new (xitong_picture_get_structure (picture), "era:takeover");
  XitongPageSection *section = find_section (page, "numbers");
  guint n_largest = 0;

  for (guint i = 0; i < section->rows->len; i++)
    {
      XitongPageRow *row = g_ptr_array_index (section->rows, i);

      g_test_message ("%s", row->text);
      g_assert_cmpfloat (row->share, <=, 1);
      n_largest += row->share == 1;
      if (strstr (row->text, "<b>720,000 (1949)") != NULL)
        g_assert_cmpfloat_with_epsilon (row->share, 720.0 / 7920, 1e-6);
      if (strstr (row->text, "thousands") != NULL)
        g_assert_cmpfloat (row->share, ==, 0);
    }
  g_assert_cmpuint (n_largest, >, 0);
}

/* Every change that names the unit is there, those of other times too, each with its page. */
static void
test_history (gconstpointer data)
{
  XitongCase *enterprise_case = (XitongCase *) data;
  g_autoptr (XitongPicture) picture = xitong_app_support_picture (enterprise_case, "party-leadership", NULL);
  g_autoptr (XitongPage) page = xitong_page_new (xitong_picture_get_structure (picture), "unit:factory-manager");
  XitongPageSection *section = find_section (page, "history");
  XitongUnit *unit = xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, "factory-manager");
  guint n = 0;

  for (guint i = 0; i < enterprise_case->changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (enterprise_case->changes, i);

      n += change->variant == NULL && xitong_change_concerns (change, unit);
    }
  g_assert_cmpuint (n, >, 3);
  g_assert_cmpuint (section->rows->len, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_true (g_str_has_prefix (((XitongPageRow *) g_ptr_array_index (section->rows, i))->text, "<a href=\"change:"));
}

/* What a narrow window says of a thing is plain text. */
static void
test_line (gconstpointer data)
{
  g_autoptr (XitongPicture) picture = xitong_app_support_picture ((XitongCase *) data, "party-leadership", NULL);
  XitongStructure *structure = xitong_picture_get_structure (picture);
  g_autoptr (XitongPage) unit = xitong_page_new (structure, "unit:personnel-section");
  g_autoptr (XitongPage) era = xitong_page_new (structure, "era:party-leadership");
  g_autofree char *of_unit = xitong_page_dup_line (unit);
  g_autofree char *of_era = xitong_page_dup_line (era);

  g_test_message ("%s", of_unit);
  g_assert_nonnull (strstr (of_unit, "Party secretary"));
  g_assert_null (strchr (of_unit, '<'));
  g_assert_cmpstr (of_era, ==, era->kind);
}

/* The system a unit stands in has a page, too. */
static void
test_system (gconstpointer data)
{
  g_autoptr (XitongPicture) picture = xitong_app_support_picture ((XitongCase *) data, "party-leadership", NULL);
  g_autoptr (XitongPage) page = xitong_page_new (xitong_picture_get_structure (picture), "unit:personnel-section");
  XitongPageSection *place = find_section (page, "place");
  gboolean is_told = FALSE;

  for (guint i = 0; i < place->rows->len; i++)
    is_told |= strstr (((XitongPageRow *) g_ptr_array_index (place->rows, i))->text, "<a href=\"zone:party\">") != NULL;
  g_assert_true (is_told);
}

/* Who is overthrown or carried on does not stand in the list of a system as if in office. */
static void
test_condition (gconstpointer data)
{
  g_autoptr (XitongPicture) picture = xitong_app_support_picture ((XitongCase *) data, "cultural-revolution", NULL);
  g_autoptr (XitongPage) page = xitong_page_new (xitong_picture_get_structure (picture), "zone:management");
  XitongPageSection *units = find_section (page, "units");
  guint n_overthrown = 0, n_carried = 0;

  for (guint i = 0; i < units->rows->len; i++)
    {
      const char *text = ((XitongPageRow *) g_ptr_array_index (units->rows, i))->text;

      g_test_message ("%s", text);
      if (strstr (text, ">Factory manager</a>: overthrown") != NULL)
        n_overthrown++;
      if (strstr (text, ">Work groups</a>: carried on from 1955/56–66") != NULL)
        n_carried++;
    }
  g_assert_cmpuint (n_overthrown, ==, 1);
  g_assert_cmpuint (n_carried, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  XitongCase *enterprise_case;
  int result;

  g_test_init (&argc, &argv, NULL);
  enterprise_case = xitong_app_support_read ("china");
  g_test_add_data_func ("/app/page/numbers", enterprise_case, test_numbers);
  g_test_add_data_func ("/app/page/history", enterprise_case, test_history);
  g_test_add_data_func ("/app/page/system", enterprise_case, test_system);
  g_test_add_data_func ("/app/page/line", enterprise_case, test_line);
  g_test_add_data_func ("/app/page/condition", enterprise_case, test_condition);
  result = g_test_run ();
  g_assert_finalize_object (enterprise_case);
  return result;
}
