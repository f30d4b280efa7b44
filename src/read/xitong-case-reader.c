/* xitong-case-reader.c - a case from its XML file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-case-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-case-check.h"
#include "xitong-citation-check.h"
#include "xitong-declaration-reader.h"
#include "xitong-document.h"
#include "xitong-element.h"
#include "xitong-era-reader.h"
#include "xitong-procedure-reader.h"
#include "xitong-remark-reader.h"
#include "xitong-schema.h"
#include "xitong-vocabulary.h"

G_DEFINE_QUARK (xitong-read-error-quark, xitong_read_error)

static void
read_root (XitongReading *reading,
           xmlNode       *root)
{
  XitongCase *enterprise_case = reading->enterprise_case;
  const char *language = xitong_element_attribute (root, "lang");

  if (language != NULL)
    enterprise_case->language = g_intern_string (language);
  xitong_element_read_common (reading, root, enterprise_case);
  xitong_element_require (reading, root, "id");
  enterprise_case->summary = xitong_element_texts (reading, root, "summary");
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    if (xitong_element_is (child, "enterprise"))
      enterprise_case->enterprise_title = xitong_element_texts (reading, child, "title");
  xitong_element_word (reading, root, "drawn", (XitongWordParser) xitong_drawing_from_word, xitong_drawing_words (),
                       &enterprise_case->drawn);
  xitong_remarks_read (reading, root, enterprise_case->remarks, enterprise_case->numbers);
}

/* The schema is asked at the same time: it is the net beneath what the reader finds itself. */
static void
build (XitongReading     *reading,
       xmlDoc            *document,
       XitongSchemaCheck *check)
{
  xmlNode *root = xmlDocGetRootElement (document);

  if (!xitong_document_has_root (document, "case"))
    {
      xitong_diagnostics_add (reading->diagnostics, root != NULL ? xitong_element_line (root) : 1, XITONG_TAG_WRONG_ROOT);
      return;
    }
  xitong_schema_check_begin (check, document);
  xitong_vocabulary_check (reading, root);
  xitong_declarations_declare (reading, root);
  xitong_procedures_declare (reading, root);
  xitong_eras_declare (reading, root);
  read_root (reading, root);
  xitong_declarations_resolve (reading, root);
  xitong_eras_resolve (reading, root);
  xitong_procedures_resolve (reading, root);
  xitong_case_check (reading->enterprise_case, reading->diagnostics);
  /* Pages that are not understood have been told of; that they are missing then is no news. */
  if (xitong_diagnostics_count_errors (reading->diagnostics) == 0)
    xitong_citation_check (reading->enterprise_case, reading->diagnostics);
}

static XitongCase *
read_and_check (GBytes             *bytes,
                const char         *file_name,
                XitongCaseCheck     further,
                XitongDiagnostics  *diagnostics,
                GError            **error)
{
  g_autoptr (XitongCase) enterprise_case = xitong_case_new ();
  g_autoptr (XitongEvidence) nothing = xitong_evidence_new ();
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  XitongReading reading = { .enterprise_case = enterprise_case, .diagnostics = diagnostics, .nothing = nothing, .told = told };
  g_autoptr (XitongDiagnostics) found = NULL;
  XitongSchemaCheck *check;
  xmlDoc *document;

  if (g_bytes_get_size (bytes) > XITONG_DOCUMENT_MAX_SIZE)
    {
      g_set_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_FILE,
                   _("%s is larger than 256 MiB. Divide it into several cases."), file_name);
      return NULL;
    }
  check = xitong_schema_check_new ();
  enterprise_case->file_name = g_strdup (file_name);
  enterprise_case->checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  document = xitong_document_parse (bytes, file_name, diagnostics);
  if (document != NULL)
    build (&reading, document, check);
  found = xitong_diagnostics_new_branch (diagnostics);
  if (further != NULL && xitong_diagnostics_count_errors (diagnostics) == 0)
    further (enterprise_case, found);
  xitong_schema_check_end (check, diagnostics);
  g_clear_pointer (&document, xmlFreeDoc);
  if (xitong_diagnostics_count_errors (diagnostics) > 0)
    {
      g_set_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_INVALID,
                   ngettext ("%s has %u error. Mend it and open the file again.",
                             "%s has %u errors. Mend them and open the file again.",
                             xitong_diagnostics_count_errors (diagnostics)),
                   file_name, xitong_diagnostics_count_errors (diagnostics));
      return NULL;
    }
  xitong_diagnostics_join (diagnostics, found);
  return g_steal_pointer (&enterprise_case);
}

XitongCase *
xitong_case_read_bytes (GBytes             *bytes,
                        const char         *file_name,
                        XitongDiagnostics  *diagnostics,
                        GError            **error)
{
  return read_and_check (bytes, file_name, NULL, diagnostics, error);
}

XitongCase *
xitong_case_read_and_check (const char         *path,
                            XitongCaseCheck     check,
                            XitongDiagnostics  *diagnostics,
                            GError            **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *contents;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;
  bytes = g_bytes_new_take (contents, length);
  return read_and_check (bytes, path, check, diagnostics, error);
}

XitongCase *
xitong_case_read_file (const char         *path,
                       XitongDiagnostics  *diagnostics,
                       GError            **error)
{
  return xitong_case_read_and_check (path, NULL, diagnostics, error);
}
