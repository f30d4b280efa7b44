/* xitong-counterparts-reader.c - the counterparts of two cases from their XML file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-counterparts-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "xitong-case-reader.h"
#include "xitong-document.h"
#include "xitong-element-references.h"
#include "xitong-element.h"
#include "xitong-evidence-reader.h"
#include "xitong-schema.h"
#include "xitong-vocabulary.h"

/* Of the two cases; the pages are those of the first one's main source. */
typedef struct
{
  XitongReading       a;
  XitongReading       b;
  XitongCounterparts *counterparts;
} Reading;

/* None and not-valid may say of one side only that it has no counterpart. */
static gboolean
needs_both (XitongLikeness like)
{
  return like != XITONG_LIKENESS_NONE && like != XITONG_LIKENESS_NOT_VALID;
}

static void
require_ends (Reading                 *self,
              const xmlNode           *element,
              const XitongCounterpart *pair)
{
  if (xitong_element_attribute (element, "a") == NULL && needs_both (pair->like))
    xitong_element_require (&self->a, element, "a");
  if (xitong_element_attribute (element, "b") == NULL && needs_both (pair->like))
    xitong_element_require (&self->b, element, "b");
}

static void
read_pair (Reading *self,
           xmlNode *element)
{
  g_autoptr (XitongCounterpart) pair = xitong_counterpart_new ();
  XitongEntityData *data = xitong_entity_data (pair);

  xitong_element_read_common (&self->a, element, pair);
  if (xitong_element_require (&self->a, element, "like") != NULL)
    xitong_element_word (&self->a, element, "like", (XitongWordParser) xitong_likeness_from_word, xitong_likeness_words (),
                         &pair->like);
  xitong_element_parse_references (&self->a, element, "a", pair->a);
  xitong_element_parse_references (&self->b, element, "b", pair->b);
  require_ends (self, element, pair);
  pair->alike = xitong_element_texts (&self->a, element, "alike");
  pair->unlike = xitong_element_texts (&self->a, element, "unlike");
  data->evidence = xitong_evidence_read (&self->a, element, NULL);
  if (xitong_evidence_n_citations (data->evidence) == 0 && data->evidence->standing != XITONG_STANDING_SUPPLIED)
    xitong_diagnostics_add (self->a.diagnostics, data->line, XITONG_TAG_NO_CITATION, "<pair>");
  xitong_entity_list_append (self->counterparts->pairs, pair);
}

static void
read_alignment (Reading *self,
                xmlNode *element)
{
  XitongAlignment alignment = { 0 };

  xitong_element_require (&self->a, element, "a");
  xitong_element_require (&self->b, element, "b");
  alignment.a = xitong_element_reference (&self->a, element, "a", XITONG_TYPE_ERA);
  alignment.b = xitong_element_reference (&self->b, element, "b", XITONG_TYPE_ERA);
  alignment.note = xitong_element_texts (&self->a, element, "note");
  if (alignment.a != NULL && alignment.b != NULL)
    g_array_append_val (self->counterparts->alignments, alignment);
  else
    g_clear_pointer (&alignment.note, xitong_texts_unref);
}

static void
read_content (Reading *self,
              xmlNode *root)
{
  xitong_vocabulary_check (&self->a, root);
  xitong_element_read_common (&self->a, root, self->counterparts);
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "pair"))
        read_pair (self, child);
      else if (xitong_element_is (child, "align"))
        read_alignment (self, child);
    }
}

static XitongCase *
open_case (xmlNode           *root,
           const char        *name,
           XitongCaseOpener   opener,
           gpointer           data,
           XitongDiagnostics *diagnostics)
{
  XitongReading reading = { .diagnostics = diagnostics };
  const char *id = xitong_element_require (&reading, root, name);
  g_autoptr (GError) error = NULL;
  XitongCase *enterprise_case = id != NULL ? opener (id, data, &error) : NULL;

  if (id != NULL && enterprise_case == NULL)
    xitong_diagnostics_add (diagnostics, xitong_element_line (root), XITONG_TAG_NO_CASE, id, error != NULL ? error->message : "");
  return enterprise_case;
}

static XitongCounterparts *
build (xmlDoc            *document,
       XitongCaseOpener   opener,
       gpointer           data,
       XitongDiagnostics *diagnostics)
{
  xmlNode *root = xmlDocGetRootElement (document);
  g_autoptr (XitongEvidence) nothing = xitong_evidence_new ();
  g_autoptr (XitongCase) a = NULL;
  g_autoptr (XitongCase) b = NULL;
  XitongSchemaCheck *check;
  Reading self = { 0 };

  if (!xitong_document_has_root (document, "counterparts"))
    {
      xitong_diagnostics_add (diagnostics, root != NULL ? xitong_element_line (root) : 1, XITONG_TAG_WRONG_ROOT);
      return NULL;
    }
  a = open_case (root, "a", opener, data, diagnostics);
  b = open_case (root, "b", opener, data, diagnostics);
  if (a == NULL || b == NULL)
    return NULL;
  self.a = (XitongReading) { .enterprise_case = a, .diagnostics = diagnostics, .nothing = nothing, .names_case = TRUE };
  self.b = (XitongReading) { .enterprise_case = b, .diagnostics = diagnostics, .nothing = nothing, .names_case = TRUE };
  self.counterparts = xitong_counterparts_new (a, b);
  check = xitong_schema_check_new ();
  xitong_schema_check_begin (check, document);
  read_content (&self, root);
  xitong_schema_check_end (check, diagnostics);
  return self.counterparts;
}

XitongCounterparts *
xitong_counterparts_read_file (const char         *path,
                               XitongCaseOpener    opener,
                               gpointer            data,
                               XitongDiagnostics  *diagnostics,
                               GError            **error)
{
  g_autoptr (XitongCounterparts) counterparts = NULL;
  g_autoptr (GBytes) bytes = NULL;
  xmlDoc *document;
  char *contents;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;
  bytes = g_bytes_new_take (contents, length);
  document = length <= XITONG_DOCUMENT_MAX_SIZE ? xitong_document_parse (bytes, path, diagnostics) : NULL;
  if (document != NULL)
    {
      counterparts = build (document, opener, data, diagnostics);
      xmlFreeDoc (document);
    }
  if (counterparts == NULL || xitong_diagnostics_count_errors (diagnostics) > 0)
    {
      guint n = xitong_diagnostics_count_errors (diagnostics);

      g_set_error (error, XITONG_READ_ERROR, XITONG_READ_ERROR_INVALID,
                   ngettext ("%s has %u error. Mend it and open the file again.",
                             "%s has %u errors. Mend them and open the file again.", n), path, n);
      return NULL;
    }
  counterparts->file_name = g_strdup (path);
  return g_steal_pointer (&counterparts);
}

gboolean
xitong_counterparts_is_file (const char *path)
{
  return xitong_document_begins_with (path, "counterparts");
}
