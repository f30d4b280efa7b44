/* xitong-formality.c - what of a line is the charter's, and what is practice
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-formality.h"

static XitongFormality
from_form (XitongForm form)
{
  switch (form)
    {
    case XITONG_FORM_FORMAL:
      return XITONG_FORMALITY_PAPER;
    case XITONG_FORM_EFFECTIVE:
      return XITONG_FORMALITY_PRACTICE;
    case XITONG_FORM_BOTH:
      return XITONG_FORMALITY_BOTH;
    case XITONG_FORM_UNSAID:
    default:
      return XITONG_FORMALITY_UNSAID;
    }
}

XitongFormality
xitong_formality_of_superior (const XitongPlacement        *placement,
                              const XitongStandingSuperior *claim)
{
  for (guint i = 0; i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *other = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      if (other->form != claim->form && other->form != XITONG_FORM_UNSAID && claim->form != XITONG_FORM_UNSAID
          && xitong_reference_equal (&other->reference, &claim->reference))
        return XITONG_FORMALITY_BOTH;
    }
  return from_form (claim->form);
}

XitongFormality
xitong_formality_of_tie (const XitongStandingTie *tie)
{
  if (tie->denied != XITONG_FORM_UNSAID && (tie->form == XITONG_FORM_UNSAID || tie->form == tie->denied
                                            || tie->denied == XITONG_FORM_BOTH))
    return XITONG_FORMALITY_DENIED;
  return from_form (tie->form);
}

gboolean
xitong_formality_shows (XitongForm asked,
                        XitongForm form)
{
  if (asked == XITONG_FORM_FORMAL)
    return form != XITONG_FORM_EFFECTIVE;
  return asked != XITONG_FORM_EFFECTIVE || form != XITONG_FORM_FORMAL;
}

const char *
xitong_formality_word (XitongFormality self)
{
  static const char * const words[XITONG_N_FORMALITIES] = { NULL, "paper", "practice", "both", "denied" };

  g_return_val_if_fail (self < XITONG_N_FORMALITIES, NULL);

  return words[self];
}
