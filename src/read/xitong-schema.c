/* xitong-schema.c - the RELAX NG schema of the format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-schema.h"

#include <libxml/relaxng.h>

#include "xitong-schema-resource.h"

#define SCHEMA_PATH "/io/github/xitong/schema/xitong.rng"

static xmlRelaxNG *
parse_schema (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (xitong_schema_get_resource (), SCHEMA_PATH,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  xmlRelaxNGParserCtxt *context;
  xmlRelaxNG *schema;

  g_assert_no_error (error);
  context = xmlRelaxNGNewMemParserCtxt (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes));
  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  g_assert (schema != NULL);
  return schema;
}

/* Parsed once; validation only reads it. */
static xmlRelaxNG *
get_schema (void)
{
  static xmlRelaxNG *schema;

  if (g_once_init_enter (&schema))
    g_once_init_leave (&schema, parse_schema ());
  return schema;
}

/* Of a refusal only the first message says where it is; those that follow are about what stands around it. */
static void
collect_refusal (void     *data,
                 xmlError *error)
{
  XitongDiagnostics *diagnostics = data;
  g_autofree char *message = NULL;

  if (error->message == NULL || xitong_diagnostics_count_errors (diagnostics) > 0)
    return;
  message = g_strstrip (g_strdup (error->message));
  xitong_diagnostics_add (diagnostics, error->line, XITONG_TAG_SCHEMA, message);
}

void
xitong_schema_check (xmlDoc            *document,
                     XitongDiagnostics *diagnostics)
{
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (get_schema ());

  xmlRelaxNGSetValidStructuredErrors (context, (xmlStructuredErrorFunc) collect_refusal, diagnostics);
  if (xmlRelaxNGValidateDoc (context, document) != 0 && xitong_diagnostics_count_errors (diagnostics) == 0)
    xitong_diagnostics_add (diagnostics, 1, XITONG_TAG_SCHEMA, "RELAX NG");
  xmlRelaxNGFreeValidCtxt (context);
}
