/* test-hostile.c - broken and hostile files are refused, quickly, and without harm
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-reading-support.h"

#include <string.h>

static void
expect (const char *text,
        const char *tag)
{
  g_autofree char *tags = dup_tags (text);

  g_assert_true (g_str_has_prefix (tags, tag));
}

static void
test_entity_bomb (void)
{
  expect ("<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE case [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
          "<case xmlns=\"urn:xitong:case:1\" id=\"x\">&b;</case>", "doctype");
  expect ("<!DOCTYPE case SYSTEM \"file:///etc/passwd\"><case xmlns=\"urn:xitong:case:1\" id=\"x\"/>", "doctype");
}

/* A byte search would not see it. */
static void
test_doctype_in_utf16 (void)
{
  const char *text = "\xef\xbb\xbf<!DOCTYPE case [<!ENTITY a \"aa\">]><case xmlns=\"urn:xitong:case:1\" id=\"x\">&a;</case>";
  gsize length;
  g_autofree char *wide = g_convert (text + 3, -1, "UTF-16", "UTF-8", NULL, &length, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (wide, length);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("wide.xml");
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "wide.xml", diagnostics, NULL);
  g_autoptr (XitongDiagnostic) first = g_list_model_get_item (xitong_diagnostics_get_list (diagnostics), 0);

  g_assert_null (enterprise_case);
  g_assert_cmpint (first->tag, ==, XITONG_TAG_DOCTYPE);
}

static void
test_deep (void)
{
  g_autoptr (GString) text = g_string_new ("<case xmlns=\"urn:xitong:case:1\" id=\"x\">");

  for (guint i = 0; i < 200000; i++)
    g_string_append (text, "<choice>");
  expect (text->str, "too-deep");
}

static void
test_huge_attribute (void)
{
  g_autofree char *long_id = g_strnfill (2 * 1024 * 1024, 'x');
  g_autofree char *action = g_strdup_printf ("<move units=\"%s\" under=\"head\"/>", long_id);
  g_autofree char *text = dup_case_text (NULL, action, NULL);

  expect (text, "unknown-reference");
}

static void
test_no_case (void)
{
  expect ("", "empty");
  expect ("   ", "empty");
  expect ("\xef\xbb\xbf\n", "empty");
  expect ("hello", "wrong-root");
  expect ("<case id=\"x\"/>", "wrong-root");
  expect ("<!-- a note", "cut");
  expect ("<html xmlns=\"urn:xitong:case:1\"/>", "wrong-root");
}

static void
read_silently (const char *text,
               gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("broken.xml");
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "broken.xml", diagnostics, &error);

  g_assert_cmpint (enterprise_case == NULL, ==, xitong_diagnostics_count_errors (diagnostics) > 0);
  g_assert_cmpint (enterprise_case == NULL, ==, error != NULL);
}

/* Whatever the parser was at, the author is told one thing: that the end is missing. */
static void
test_truncated (void)
{
  g_autofree char *text = dup_case_text (NULL, NULL, NULL);
  gsize whole = strlen (g_strchomp (text));

  for (gsize length = 1; length < whole; length++)
    {
      g_autofree char *cut = g_strndup (text, length);
      g_autofree char *tags = dup_tags (cut);

      if (!g_str_equal (tags, "cut"))
        g_error ("%" G_GSIZE_FORMAT " of %" G_GSIZE_FORMAT " bytes: %s", length, whole, tags);
    }
}

static void
test_flipped (void)
{
  g_autofree char *text = dup_case_text (NULL, "<seat holder=\"someone\" posts=\"head deputy\"/><unseat holder=\"someone\"/>",
                                         "<procedures><procedure id=\"p\" title=\"P\"><step by=\"head\"/></procedure></procedures>");
  gsize length = strlen (text);

  for (guint i = 0; i < 4000; i++)
    {
      g_autofree char *broken = g_strdup (text);

      for (int flips = g_test_rand_int_range (1, 4); flips > 0; flips--)
        broken[g_test_rand_int_range (0, (gint32) length)] = (char) g_test_rand_int_range (1, 256);
      read_silently (broken, length);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read/hostile/entity-bomb", test_entity_bomb);
  g_test_add_func ("/read/hostile/doctype-in-utf16", test_doctype_in_utf16);
  g_test_add_func ("/read/hostile/deep", test_deep);
  g_test_add_func ("/read/hostile/huge-attribute", test_huge_attribute);
  g_test_add_func ("/read/hostile/no-case", test_no_case);
  g_test_add_func ("/read/hostile/truncated", test_truncated);
  g_test_add_func ("/read/hostile/flipped", test_flipped);
  return g_test_run ();
}
