/* test-read.c - cases are read, and what is wrong with them is said
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case-reader.h"
#include "xitong-random-case.h"

static gboolean
has_tag (XitongDiagnostics  *diagnostics,
         XitongDiagnosticTag tag,
         int                 line)
{
  GListModel *list = xitong_diagnostics_get_list (diagnostics);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);

      if (diagnostic->tag == tag && diagnostic->line == line)
        return TRUE;
    }
  return FALSE;
}

static void
assert_refused (const char         *xml,
                XitongDiagnosticTag tag,
                int                 line)
{
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("x.xml");
  g_autoptr (GError) error = NULL;

  g_assert_null (xitong_case_read_bytes (bytes, "x.xml", diagnostics, &error));
  g_assert_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_INVALID);
  g_assert_true (has_tag (diagnostics, tag, line));
}

static void
test_refused (void)
{
  assert_refused ("", XITONG_TAG_EMPTY, 1);
  assert_refused ("<case", XITONG_TAG_CUT, 1);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<title>A</titel>\n</case>", XITONG_TAG_NOT_XML, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<title>A & B</title>\n</case>", XITONG_TAG_NOT_XML, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<title>caf\xe9 </title>\n</case>", XITONG_TAG_ENCODING, 2);
  assert_refused ("<case/>", XITONG_TAG_WRONG_ROOT, 1);
  assert_refused ("<?xml version='1.0'?>\n<!DOCTYPE case [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<case/>",
                  XITONG_TAG_DOCTYPE, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<units><unit id='b.c' kind='organ'/></units></case>",
                  XITONG_TAG_BAD_ID, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<units><unit id='b' kind='organs'/></units></case>",
                  XITONG_TAG_BAD_WORD, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<units><unit id='b' level='top'/></units></case>",
                  XITONG_TAG_UNKNOWN_REFERENCE, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'><units><unit id='b'/>\n<unit id='b'/></units></case>",
                  XITONG_TAG_DUPLICATE_ID, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'>\n<unit/></case>", XITONG_TAG_UNKNOWN_ELEMENT, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a'><eras>\n<era id='e' from='19x7'/></eras></case>",
                  XITONG_TAG_BAD_DATE, 2);
  assert_refused ("<case xmlns='urn:xitong:case:1' id='a' source='s'><sources><source id='s' first-page='1' last-page='9'/></sources>"
                  "<units>\n<unit id='b' pages='10'/></units></case>", XITONG_TAG_PAGES_OUTSIDE, 2);
}

/* A case that is cut off, or has a byte changed, is read or refused, and nothing else happens. */
static void
test_damaged (void)
{
  g_autofree char *xml = xitong_random_case_dup_xml (7, 20);
  gsize length = strlen (xml);
  GRand *rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *damaged = g_strdup (xml);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("x.xml");
      g_autoptr (XitongCase) enterprise_case = NULL;
      g_autoptr (GError) error = NULL;
      gsize kept = i % 2 == 0 ? (gsize) g_rand_int_range (rand, 0, (gint32) length) : length;

      damaged[g_rand_int_range (rand, 0, (gint32) length)] = (char) g_rand_int_range (rand, 1, 127);
      bytes = g_bytes_new (damaged, kept);
      enterprise_case = xitong_case_read_bytes (bytes, "x.xml", diagnostics, &error);
      g_assert_true ((enterprise_case == NULL) == (error != NULL));
    }
  g_rand_free (rand);
}

static void
test_evidence_is_inherited (void)
{
  const char *xml = "<case xmlns='urn:xitong:case:1' id='a' source='s'>"
                    "<sources><source id='s' first-page='i' last-page='99'/></sources>"
                    "<levels><level id='l'/></levels><systems><system id='y'/></systems>"
                    "<units><unit id='u' level='l'/><unit id='v' level='l'/></units>"
                    "<eras><era id='e'><change id='c' pages='iv, 36 n.4' standing='reported' basis='interviews'>"
                    "<place units='u' system='y' under='none'/><place units='v' under='u' pages='57-58'/></change></era></eras></case>";
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("x.xml");
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "x.xml", diagnostics, &error);
  XitongChange *change;
  XitongEvidence *first, *second;

  g_assert_no_error (error);
  change = g_ptr_array_index (enterprise_case->changes, 0);
  first = xitong_entity_data (g_ptr_array_index (change->actions, 0))->evidence;
  second = xitong_entity_data (g_ptr_array_index (change->actions, 1))->evidence;
  g_assert_cmpstr (xitong_evidence_get_citation (first, 0)->pages, ==, "iv, 36 n.4");
  g_assert_cmpuint (xitong_evidence_n_citations (second), ==, 1);
  g_assert_cmpstr (xitong_evidence_get_citation (second, 0)->pages, ==, "57-58");
  g_assert_cmpint (second->standing, ==, XITONG_STANDING_REPORTED);
  g_assert_cmpint (second->basis, ==, XITONG_BASIS_INTERVIEWS);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read/refused", test_refused);
  g_test_add_func ("/read/damaged", test_damaged);
  g_test_add_func ("/read/evidence-is-inherited", test_evidence_is_inherited);
  return g_test_run ();
}
