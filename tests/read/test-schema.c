/* test-schema.c - the schema and the reader's own checks say the same
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-case.h"
#include "xitong-reading-support.h"

#include <libxml/relaxng.h>
#include <string.h>

static xmlRelaxNG *schema;

static void
ignore (void       *data,
        const char *format,
        ...)
{
}

static gboolean
is_valid (const char *text)
{
  xmlDoc *document = xmlReadMemory (text, (int) strlen (text), "small.xml", NULL, XML_PARSE_NONET);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);
  gboolean valid;

  g_assert_nonnull (document);
  xmlRelaxNGSetValidErrors (context, ignore, ignore, NULL);
  valid = xmlRelaxNGValidateDoc (context, document) == 0;
  xmlRelaxNGFreeValidCtxt (context);
  xmlFreeDoc (document);
  return valid;
}

static void
test_right (void)
{
  for (guint32 seed = 0; seed < 10; seed++)
    {
      g_autofree char *text = xitong_random_case_dup_xml (seed, 30);

      g_assert_true (is_valid (text));
    }
}

/* What the schema refuses, the reader's own checks have a better message for. */
static void
test_faults (void)
{
  static const char * const actions[] = {
    "<plaice units=\"head\"/>", "<move units=\"office\" udner=\"head\"/>", "text", "<move units=\"office\" standing=\"so\"/>",
    "<move under=\"head\"/>", "<tie id=\"1a\" kind=\"command\" from=\"head\" to=\"office\"/>", "<seat holder=\"someone\"/>",
    "<mark units=\"head\"/>", "<tie id=\"t\" kind=\"command\" from=\"head\" to=\"office\" directed=\"perhaps\"/>",
    "<affirm units=\"head\" contested=\"yes\"/>", "<unseat holder=\"someone\" manner=\"gone\"/>", "<enact/>",
    "<move units=\"office\"><under/></move>", "<move units=\"office\"><cite stance=\"pro\"/></move>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *text = dup_case_text (NULL, actions[i], NULL);
      g_autofree char *tags = NULL;

      g_test_message ("%s", actions[i]);
      g_assert_false (is_valid (text));
      tags = dup_tags (text);
      g_assert_cmpstr (tags, !=, "");
      g_assert_null (strstr (tags, "schema"));
    }
}

/* Everything that the format has, once. */
static void
test_everything (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "data", "everything.xml", NULL);
  g_autofree char *text = NULL;
  g_autofree char *tags = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (is_valid (text));
  tags = dup_tags (text);
  g_assert_cmpstr (tags, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *path = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "schema", "xitong.rng", NULL);
  xmlRelaxNGParserCtxt *context = xmlRelaxNGNewParserCtxt (path);

  g_test_init (&argc, &argv, NULL);
  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  g_assert_nonnull (schema);
  g_test_add_func ("/read/schema/right", test_right);
  g_test_add_func ("/read/schema/faults", test_faults);
  g_test_add_func ("/read/schema/everything", test_everything);
  return g_test_run ();
}
