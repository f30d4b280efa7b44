/* xitong-document.c - XML as a tree, without entities and without the network
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-document.h"

#include <glib/gi18n-lib.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "xitong-element.h"

#define CASE_NAMESPACE "urn:xitong:case:1"

static void
collect_error (void     *data,
               xmlError *error)
{
  XitongDiagnostics *diagnostics = data;
  g_autofree char *message = NULL;

  if (error->level < XML_ERR_ERROR || error->message == NULL)
    return;
  if (strstr (error->message, "Excessive depth") != NULL)
    {
      xitong_diagnostics_add (diagnostics, error->line, XITONG_TAG_TOO_DEEP);
      return;
    }
  message = g_strstrip (g_strdup (error->message));
  xitong_diagnostics_add (diagnostics, error->line, XITONG_TAG_NOT_XML, message);
}

/* Stops at the DOCTYPE, in whatever encoding, so that no entity is ever declared. */
static void
refuse_doctype (void          *data,
                const xmlChar *name,
                const xmlChar *external_id,
                const xmlChar *system_id)
{
  xmlParserCtxt *context = data;

  xitong_diagnostics_add (context->_private, xmlSAX2GetLineNumber (context), XITONG_TAG_DOCTYPE);
  xmlStopParser (context);
}

xmlDoc *
xitong_document_parse (GBytes            *bytes,
                       const char        *file_name,
                       XitongDiagnostics *diagnostics)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  xmlParserCtxt *context = xmlNewParserCtxt ();
  xmlDoc *document;

  context->_private = diagnostics;
  context->sax->internalSubset = refuse_doctype;
  xmlSetStructuredErrorFunc (diagnostics, (xmlStructuredErrorFunc) collect_error);
  document = xmlCtxtReadMemory (context, text != NULL ? text : "", (int) length, file_name, NULL,
                                XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT);
  xmlSetStructuredErrorFunc (NULL, NULL);
  xmlFreeParserCtxt (context);
  if (document == NULL && xitong_diagnostics_count_errors (diagnostics) == 0)
    xitong_diagnostics_add (diagnostics, 1, XITONG_TAG_NOT_XML, _("the file is empty"));
  if (document != NULL && xitong_diagnostics_count_errors (diagnostics) > 0)
    g_clear_pointer (&document, xmlFreeDoc);
  return document;
}

gboolean
xitong_document_has_root (xmlDoc     *document,
                          const char *name)
{
  const xmlNode *root = xmlDocGetRootElement (document);

  return root != NULL && xitong_element_is (root, name) && root->ns != NULL &&
         strcmp ((const char *) root->ns->href, CASE_NAMESPACE) == 0;
}
