/* xitong-reading-support.c - short cases for the tests of the reader
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-reading-support.h"

#include <string.h>

char *
dup_case_text (const char *declarations,
               const char *actions,
               const char *rest)
{
  return g_strdup_printf (
    "<case xmlns=\"urn:xitong:case:1\" id=\"small\" xml:lang=\"en\" source=\"book\"><title>Small</title>\n"
    "<sources><source id=\"book\" kind=\"book\" first-page=\"i\" last-page=\"170\"><title>Book</title></source></sources>\n"
    "<levels><level id=\"top\" title=\"Top\"/></levels>\n"
    "<systems><system id=\"party\" title=\"Party\"/><system id=\"management\" title=\"Management\"/></systems>\n"
    "<matters><matter id=\"production\" title=\"production\"/></matters>\n"
    "<units><unit id=\"head\" kind=\"post\" level=\"top\" title=\"Head\"/>\n"
    "<unit id=\"deputy\" kind=\"post\" level=\"top\" title=\"Deputy\"/>\n"
    "<unit id=\"office\" kind=\"section\" level=\"top\" title=\"Office\"/>\n"
    "<unit id=\"files\" kind=\"instrument\" level=\"top\" title=\"Files\"/></units>\n"
    "<holders><holder id=\"someone\" kind=\"person\" title=\"Someone\"/></holders>\n"
    "%s<eras><era id=\"only\" from=\"1956\" to=\"1966\" title=\"Only\">\n"
    "<change id=\"opening\" on=\"1956\" title=\"Opening\" pages=\"54\">\n"
    "<place units=\"head\" system=\"party\" under=\"none\"/><place units=\"deputy office files\" under=\"head\"/>\n"
    "<tie id=\"leads\" kind=\"leadership\" from=\"head\" to=\"office\" over=\"production\"/>\n"
    "%s</change></era></eras>%s</case>\n",
    declarations != NULL ? declarations : "", actions != NULL ? actions : "", rest != NULL ? rest : "");
}

char *
dup_tags (const char *text)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("small.xml");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "small.xml", diagnostics, &error);
  GListModel *list = xitong_diagnostics_get_list (diagnostics);
  GString *tags = g_string_new (NULL);

  g_assert_cmpint (enterprise_case == NULL, ==, error != NULL);
  g_assert_cmpint (enterprise_case == NULL, ==, xitong_diagnostics_count_errors (diagnostics) > 0);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (list, i);
      g_autofree char *line = xitong_diagnostic_dup_text (diagnostic);

      g_test_message ("%s", line);
      g_assert_true (g_str_has_prefix (line, "small.xml:"));
      g_string_append_printf (tags, "%s%s", i > 0 ? " " : "", xitong_diagnostic_tag_word (diagnostic->tag));
    }
  return g_string_free (tags, FALSE);
}
