/* xitong-claim-words.c - how sure a claim is and how far it holds, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-claim-words.h"

#include <glib/gi18n-lib.h>

static const char *
get_extent (XitongExtent extent)
{
  switch (extent)
    {
    case XITONG_EXTENT_ALL:
      return C_("extent", "in all");
    case XITONG_EXTENT_MOST:
      return C_("extent", "in most");
    case XITONG_EXTENT_MANY:
      return C_("extent", "in many");
    case XITONG_EXTENT_SOME:
      return C_("extent", "in some");
    case XITONG_EXTENT_FEW:
      return C_("extent", "in few");
    case XITONG_EXTENT_ONE:
      return C_("extent", "in one");
    case XITONG_EXTENT_UNSAID:
    default:
      return NULL;
    }
}

static const char *
get_reported (XitongBasis basis)
{
  if (basis & XITONG_BASIS_INFORMANT)
    return C_("standing", "one informant tells");
  if (basis & XITONG_BASIS_EMIGRES)
    return C_("standing", "emigrants tell");
  if (basis & XITONG_BASIS_INTERVIEWS)
    return C_("standing", "as told");
  if (basis & XITONG_BASIS_PRESS)
    return C_("standing", "the press reports");
  return C_("standing", "as reported");
}

static const char *
get_standing (const XitongEvidence *evidence)
{
  switch (evidence->standing)
    {
    case XITONG_STANDING_TYPICAL:
      return C_("standing", "usually");
    case XITONG_STANDING_REPORTED:
      return get_reported (evidence->basis);
    case XITONG_STANDING_INFERRED:
      return evidence->basis & XITONG_BASIS_EDITOR ? C_("standing", "the editor infers") : C_("standing", "the author infers");
    case XITONG_STANDING_SUPPLIED:
      return C_("standing", "general knowledge");
    case XITONG_STANDING_STATED:
    default:
      return NULL;
    }
}

static void
append (GString    *text,
        const char *separator,
        const char *word)
{
  if (word != NULL && *word != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", word);
}

/* (transfer full) (nullable) */
static char *
dup_standing (const XitongEvidence *evidence,
              const char           *separator,
              const char           *doubt)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *tally = NULL;

  if (evidence == NULL)
    return NULL;
  append (text, ", ", get_standing (evidence));
  append (text, ", ", get_extent (evidence->extent));
  tally = xitong_evidence_dup_tally (evidence);
  append (text, ", ", tally);
  append (text, ", ", evidence->where);
  if (xitong_evidence_is_disputed (evidence))
    append (text, ", ", C_("standing", "disputed"));
  if (evidence->doubt != NULL)
    append (text, separator, doubt);
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

char *
xitong_claim_words_dup_standing (const XitongEvidence *evidence)
{
  return dup_standing (evidence, "", " ?");
}

char *
xitong_claim_words_dup_plain (const XitongEvidence *evidence)
{
  return dup_standing (evidence, ", ", C_("standing", "in doubt"));
}
