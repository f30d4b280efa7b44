/* xitong-schema.c - the RELAX NG schema of the format
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-schema.h"

#include <libxml/parser.h>
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

/* preparation: makes the schema, where this is the first check
 * validation: (nullable): of the document
 * line, message: of what the schema refuses; the message is NULL where it refuses nothing
 *
 * What the threads write is read when they have ended. */
struct _XitongSchemaCheck
{
  GThread *preparation;
  GThread *validation;
  xmlDoc  *document;
  int      line;
  char    *message;
};

/* Of a refusal only the first message says where it is; those that follow are about what stands around it. */
static void
collect_refusal (void     *data,
                 xmlError *error)
{
  XitongSchemaCheck *self = data;

  if (error->message == NULL || self->message != NULL)
    return;
  self->line = error->line;
  self->message = g_strstrip (g_strdup (error->message));
}

static gpointer
prepare (gpointer data)
{
  return get_schema ();
}

static gpointer
validate (gpointer data)
{
  XitongSchemaCheck *self = data;
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (get_schema ());

  xmlRelaxNGSetValidStructuredErrors (context, (xmlStructuredErrorFunc) collect_refusal, self);
  if (xmlRelaxNGValidateDoc (context, self->document) != 0 && self->message == NULL)
    {
      self->line = 1;
      self->message = g_strdup ("RELAX NG");
    }
  xmlRelaxNGFreeValidCtxt (context);
  return NULL;
}

XitongSchemaCheck *
xitong_schema_check_new (void)
{
  XitongSchemaCheck *self = g_new0 (XitongSchemaCheck, 1);

  xmlInitParser ();
  self->preparation = g_thread_new ("schema", prepare, NULL);
  return self;
}

void
xitong_schema_check_begin (XitongSchemaCheck *self,
                           xmlDoc            *document)
{
  g_return_if_fail (self->validation == NULL);

  self->document = document;
  self->validation = g_thread_new ("validation", validate, self);
}

void
xitong_schema_check_end (XitongSchemaCheck *self,
                         XitongDiagnostics *diagnostics)
{
  g_thread_join (self->preparation);
  if (self->validation != NULL)
    g_thread_join (self->validation);
  if (self->message != NULL && xitong_diagnostics_count_errors (diagnostics) == 0)
    xitong_diagnostics_add (diagnostics, self->line, XITONG_TAG_SCHEMA, self->message);
  g_free (self->message);
  g_free (self);
}
