/* xitong-difference-parts.c - what the parts of a difference ask of each other
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-parts.h"

XitongDiffers
xitong_difference_judge_presence (const XitongProposed *before,
                                  const XitongProposed *after,
                                  gboolean              lapsed)
{
  XitongProposed proposed_before = before != NULL ? *before : XITONG_PROPOSED_NOT;
  XitongProposed proposed_after = after != NULL ? *after : XITONG_PROPOSED_NOT;
  XitongDiffers how = proposed_before != proposed_after ? XITONG_DIFFERS_PROPOSED : 0;

  if (after != NULL && proposed_after != XITONG_PROPOSED_NEW)
    return how | XITONG_DIFFERS_ADDED;
  if (before != NULL && proposed_before != XITONG_PROPOSED_NEW)
    return how | (lapsed ? XITONG_DIFFERS_LAPSED : XITONG_DIFFERS_REMOVED);
  return XITONG_DIFFERS_PROPOSED;
}

gboolean
xitong_difference_texts_equal (const XitongTexts *a,
                               const XitongTexts *b)
{
  guint n = a != NULL ? xitong_texts_get_size (a) : 0;

  if (a == b)
    return TRUE;
  if (n != (b != NULL ? xitong_texts_get_size (b) : 0))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (xitong_texts_get (a, i)->language != xitong_texts_get (b, i)->language ||
        g_strcmp0 (xitong_texts_get (a, i)->text, xitong_texts_get (b, i)->text) != 0)
      return FALSE;
  return TRUE;
}

gboolean
xitong_marks_evidence_equal (GArray *a,
                             GArray *b)
{
  for (guint i = 0; i < MIN (a->len, b->len); i++)
    if (!xitong_evidence_equal (g_array_index (a, XitongStandingMark, i).evidence,
                                g_array_index (b, XitongStandingMark, i).evidence))
      return FALSE;
  return TRUE;
}
