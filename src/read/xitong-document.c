/* xitong-document.c - XML as a tree, without entities and without the network
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-document.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>
#include <string.h>

#include "xitong-element.h"
#include "xitong-syntax-errors.h"

#define CASE_NAMESPACE "urn:xitong:case:1"

/* Blanks, or a mark of the order of bytes, say nothing. */
static gboolean
is_blank (const char *text,
          gsize       length)
{
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    return is_blank (text + 3, length - 3);
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (text[i]))
      return FALSE;
  return TRUE;
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
  XitongSyntaxErrors errors = { .diagnostics = diagnostics };
  xmlParserCtxt *context;
  xmlDoc *document;

  if (text == NULL || is_blank (text, length))
    {
      xitong_diagnostics_add (diagnostics, 1, XITONG_TAG_EMPTY);
      return NULL;
    }
  context = xmlNewParserCtxt ();
  context->_private = diagnostics;
  context->sax->internalSubset = refuse_doctype;
  xmlSetStructuredErrorFunc (&errors, (xmlStructuredErrorFunc) xitong_syntax_errors_collect);
  document = xmlCtxtReadMemory (context, text, (int) length, file_name, NULL,
                                XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT);
  xmlSetStructuredErrorFunc (NULL, NULL);
  xmlFreeParserCtxt (context);
  if (document == NULL && xitong_diagnostics_count_errors (diagnostics) == 0)
    xitong_diagnostics_add (diagnostics, 1, XITONG_TAG_WRONG_ROOT);
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

gboolean
xitong_document_begins_with (const char *path,
                             const char *name)
{
  gboolean begins = FALSE;
  xmlTextReader *reader;

  /* libxml2 speaks to standard error of what it cannot open. */
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  reader = xmlReaderForFile (path, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  while (reader != NULL && xmlTextReaderRead (reader) == 1)
    {
      if (xmlTextReaderNodeType (reader) != XML_READER_TYPE_ELEMENT)
        continue;
      begins = g_strcmp0 ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
      break;
    }
  if (reader != NULL)
    xmlFreeTextReader (reader);
  return begins;
}
