/* xitong-evidence.c - on what a claim rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-evidence.h"

#include <glib/gi18n-lib.h>

static void
clear_citation (XitongCitation *citation)
{
  g_clear_pointer (&citation->pages, g_free);
  g_clear_pointer (&citation->note, xitong_texts_unref);
}

static void
clear_evidence (XitongEvidence *self)
{
  g_array_unref (self->citations);
  g_free (self->count);
  g_free (self->of);
  g_free (self->among);
  g_free (self->where);
  g_clear_pointer (&self->doubt, xitong_texts_unref);
}

XitongEvidence *
xitong_evidence_new (void)
{
  XitongEvidence *self = g_atomic_rc_box_new0 (XitongEvidence);

  self->citations = g_array_new (FALSE, TRUE, sizeof (XitongCitation));
  g_array_set_clear_func (self->citations, (GDestroyNotify) clear_citation);
  return self;
}

XitongEvidence *
xitong_evidence_ref (XitongEvidence *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_evidence_unref (XitongEvidence *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_evidence);
}

void
xitong_evidence_cite (XitongEvidence *self,
                      const char     *source,
                      const char     *pages,
                      XitongStance    stance,
                      XitongTexts    *note)
{
  XitongCitation citation = {
    .source = g_intern_string (source),
    .pages = g_strdup (pages),
    .stance = stance,
    .note = note != NULL ? xitong_texts_ref (note) : NULL,
  };

  g_array_append_val (self->citations, citation);
}

guint
xitong_evidence_n_citations (const XitongEvidence *self)
{
  return self != NULL ? self->citations->len : 0;
}

const XitongCitation *
xitong_evidence_get_citation (const XitongEvidence *self,
                              guint                 index)
{
  g_return_val_if_fail (index < xitong_evidence_n_citations (self), NULL);

  return &g_array_index (self->citations, XitongCitation, index);
}

gboolean
xitong_evidence_is_disputed (const XitongEvidence *self)
{
  for (guint i = 0; i < xitong_evidence_n_citations (self); i++)
    if (xitong_evidence_get_citation (self, i)->stance != XITONG_STANCE_FOR)
      return TRUE;

  return FALSE;
}

gboolean
xitong_evidence_has_tally (const XitongEvidence *self)
{
  return self->count != NULL || self->of != NULL || self->among != NULL || self->where != NULL || self->doubt != NULL;
}

char *
xitong_evidence_dup_tally (const XitongEvidence *self)
{
  const char *among;

  if (self == NULL || self->count == NULL)
    return NULL;

  among = self->among != NULL ? self->among : "";
  if (self->of == NULL || g_strcmp0 (self->of, "unknown") == 0)
    return g_strchomp (g_strdup_printf ("%s %s", self->count, among));

  /* Translators: a tally: 6 of 12 charts */
  return g_strchomp (g_strdup_printf (C_("tally", "%s of %s %s"), self->count, self->of, among));
}
