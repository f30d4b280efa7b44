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

/* Whether one of the quotation marks that word processors write stands in the tag that is being read. */
static gboolean
has_curly_quote (const xmlParserCtxt *context)
{
  static const char * const quotes[] = { "“", "”", "„", "‘", "’", "«", "»" };
  const xmlParserInput *input = context != NULL ? context->input : NULL;
  const xmlChar *start = input != NULL ? input->cur : NULL, *end = start;
  g_autofree char *tag = NULL;

  if (input == NULL)
    return FALSE;
  while (start > input->base && *start != '<')
    start--;
  while (end < input->end && *end != '>' && *end != '\n')
    end++;
  tag = g_strndup ((const char *) start, end - start);
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (strstr (tag, quotes[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* What is wrong, and how to mend it; (transfer full). */
static char *
dup_tag_words (const xmlError *error)
{
  if (error->code != XML_ERR_LT_IN_ATTRIBUTE && has_curly_quote (error->ctxt))
    return g_strdup (_("the value of an attribute stands in curly quotation marks. Write straight ones, as in id=\"editor\"."));
  switch (error->code)
    {
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
      return g_strdup (_("the value of an attribute does not stand in quotation marks. Write them, as in id=\"editor\"."));
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return g_strdup_printf (_("the attribute %s has no value. Write %s=\"...\", or take it away."), error->str1, error->str1);
    case XML_ERR_LT_IN_ATTRIBUTE:
      return g_strdup (_("a < stands in the value of an attribute. Write the quotation mark that is missing before it, or &lt; for <."));
    case XML_ERR_SPACE_REQUIRED:
      return g_strdup (_("two attributes touch, or a quotation mark is missing. Put a blank between them, or write the mark."));
    case XML_ERR_GT_REQUIRED:
      return g_strdup (_("a tag has no > at its end. Write it."));
    default:
      return NULL;
    }
}

/* In words where libxml2's own are for those who wrote it, each with its mend; (transfer full). */
static char *
dup_words (const xmlError *error)
{
  char *words = dup_tag_words (error);

  if (words != NULL)
    return words;
  switch (error->code)
    {
    case XML_ERR_NAME_REQUIRED:
      return g_strdup (strstr (error->message, "EntityRef") != NULL
                         ? _("an & stands alone. Write &amp; for &.")
                         : _("a < stands where no tag begins. Write &lt; for <, or the name of a tag directly behind it."));
    case XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return g_strdup (_("an & stands before a word. Write &amp; for &."));
    case XML_ERR_UNDECLARED_ENTITY:
      return g_strdup_printf (_("XML does not know &%s;. Write the letter as it is, or for a hard blank &#160;."), error->str1);
    case XML_ERR_TAG_NAME_MISMATCH:
      return g_strdup_printf (_("<%s> of line %d is closed by </%s>. Close every tag by its own name, the innermost first."),
                              error->str1, error->int1, error->str2);
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return g_strdup_printf (_("the attribute %s is written twice. Take one away."), error->str1);
    case XML_ERR_RESERVED_XML_NAME:
      return g_strdup (_("something stands before <?xml. Take away what precedes it, blank lines too: the file has to begin with it."));
    case XML_ERR_HYPHEN_IN_COMMENT:
      return g_strdup (_("two hyphens stand in a comment. Write one, or a dash; --> ends the comment."));
    case XML_ERR_COMMENT_NOT_FINISHED:
      return g_strdup (_("a comment does not end. Write --> at its end."));
    case XML_ERR_DOCUMENT_END:
      return g_strdup (_("something stands behind the end of the case. Take it away, or put it before </case>."));
    default:
      return g_strdup_printf (_("%s. Look for a tag that is not closed, or for a quotation mark that is missing."),
                              g_strstrip (error->message));
    }
}

/* Where a tag is not understood, all that follows is read wrongly. */
static gboolean
misleads (const xmlError *error)
{
  return error->code == XML_ERR_ATTRIBUTE_NOT_STARTED || error->code == XML_ERR_ATTRIBUTE_WITHOUT_VALUE
         || error->code == XML_ERR_LT_IN_ATTRIBUTE || error->code == XML_ERR_SPACE_REQUIRED || error->code == XML_ERR_GT_REQUIRED
         || error->code == XML_ERR_HYPHEN_IN_COMMENT || error->code == XML_ERR_COMMENT_NOT_FINISHED
         || (error->code == XML_ERR_NAME_REQUIRED && strstr (error->message, "EntityRef") == NULL);
}

void
xitong_syntax_errors_collect (XitongSyntaxErrors *self,
                              xmlError           *error)
{
  g_autofree char *words = NULL;

  if (error->level < XML_ERR_ERROR || error->message == NULL || self->is_cut || self->is_lost || (self->line > 0 && self->line == error->line))
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
      self->is_lost = misleads (error);
      words = dup_words (error);
      xitong_diagnostics_add (self->diagnostics, error->line, XITONG_TAG_NOT_XML, words);
    }
}
