/* xitong-syntax-errors.c - what the parser of XML objects to, in words for authors
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-syntax-errors.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Nothing of the file is left but half a "/>" or "-->": what the parser misses is what does not come any more. */
static gboolean
is_at_end (const xmlParserCtxt *context)
{
  const xmlParserInput *input = context != NULL ? context->input : NULL;
  const xmlChar *rest = input != NULL ? input->cur : NULL;

  if (input == NULL || (input->buf != NULL && input->buf->raw != NULL && xmlBufUse (input->buf->raw) > 0))
    return FALSE;
  while (rest < input->end && (*rest == '/' || *rest == '?' || *rest == '-'))
    rest++;
  return rest >= input->end;
}

/* The innermost element that is open there: ", inside <sources> of line 7". */
static char *
dup_place (const xmlParserCtxt *context)
{
  const xmlNode *node = context->node;

  if (node == NULL || node->type != XML_ELEMENT_NODE)
    return g_strdup ("");
  return g_strdup_printf (_(", inside <%s> of line %ld"), (const char *) node->name, xmlGetLineNo (node));
}

static void
tell_cut (XitongSyntaxErrors *self,
          xmlError           *error)
{
  g_autofree char *place = dup_place (error->ctxt);

  self->is_cut = TRUE;
  xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_CUT, place);
}

/* In words where libxml2's own are for those who wrote it; (transfer full). */
static char *
dup_words (const xmlError *error)
{
  switch (error->code)
    {
    case XML_ERR_NAME_REQUIRED:
      return g_strdup (strstr (error->message, "EntityRef") != NULL ? _("an & stands alone") : _("a name is missing behind <"));
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return g_strdup (_("an & stands before a word"));
    case XML_ERR_TAG_NAME_MISMATCH:
      return g_strdup_printf (_("<%s> of line %d is closed by </%s>"), error->str1, error->int1, error->str2);
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return g_strdup (_("the value of an attribute does not stand in quotation marks"));
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return g_strdup_printf (_("the attribute %s has no value"), error->str1);
    case XML_ERR_LT_IN_ATTRIBUTE:
      return g_strdup (_("a < stands in the value of an attribute; a quotation mark may be missing before it"));
    case XML_ERR_SPACE_REQUIRED:
      return g_strdup (_("two attributes touch, or a quotation mark is missing"));
    case XML_ERR_GT_REQUIRED:
      return g_strdup (_("a tag has no > at its end"));
    case XML_ERR_DOCUMENT_END:
      return g_strdup (_("something stands behind the end of the case"));
    default:
      return g_strstrip (g_strdup (error->message));
    }
}

void
xitong_syntax_errors_collect (XitongSyntaxErrors *self,
                              xmlError           *error)
{
  g_autofree char *words = NULL;

  if (error->level < XML_ERR_ERROR || error->message == NULL || self->is_cut || (self->line > 0 && self->line == error->line))
    return;
  self->line = error->line;
  if (strstr (error->message, "Excessive depth") != NULL)
    xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_TOO_DEEP);
  else if (error->code == XML_ERR_INVALID_ENCODING || error->code == XML_ERR_INVALID_CHAR)
    xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_ENCODING);
  else if (is_at_end (error->ctxt))
    tell_cut (self, error);
  else if (error->code == XML_ERR_DOCUMENT_EMPTY)
    xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_WRONG_ROOT);
  else
    {
      words = dup_words (error);
      xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_NOT_XML, words);
    }
}
