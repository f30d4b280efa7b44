/* xitong-value.c - what the values of this room have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-value.h"

static void
clear_superior (gpointer data)
{
  XitongStandingSuperior *superior = data;

  g_clear_pointer (&superior->evidence, xitong_evidence_unref);
}

static void
clear_mark (gpointer data)
{
  XitongStandingMark *mark = data;

  g_clear_pointer (&mark->evidence, xitong_evidence_unref);
}

GArray *
xitong_superiors_new (void)
{
  GArray *superiors = g_array_new (FALSE, TRUE, sizeof (XitongStandingSuperior));

  g_array_set_clear_func (superiors, clear_superior);
  return superiors;
}

GArray *
xitong_marks_new (void)
{
  GArray *marks = g_array_new (FALSE, TRUE, sizeof (XitongStandingMark));

  g_array_set_clear_func (marks, clear_mark);
  return marks;
}

void
xitong_superiors_add (GArray                *superiors,
                      const XitongReference *reference,
                      XitongForm             form,
                      XitongStrength         strength,
                      XitongEvidence        *evidence)
{
  XitongStandingSuperior superior = { *reference, form, strength, NULL };

  if (evidence != NULL)
    superior.evidence = xitong_evidence_ref (evidence);
  g_array_append_val (superiors, superior);
}

static void
add_mark (GArray                *marks,
          XitongMarkKind        *kind,
          const XitongReference *by,
          XitongEvidence        *evidence)
{
  XitongStandingMark mark = { kind, *by, NULL };

  if (evidence != NULL)
    mark.evidence = xitong_evidence_ref (evidence);
  g_array_append_val (marks, mark);
}

GArray *
xitong_marks_without (GArray         *marks,
                      XitongMarkKind *kind,
                      XitongUnit     *by)
{
  GArray *rest = xitong_marks_new ();

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *mark = &g_array_index (marks, XitongStandingMark, i);
      gboolean is_kind = kind == NULL || mark->kind == kind;
      gboolean is_by = by == NULL || mark->by.entity == XITONG_ENTITY (by);

      if (!is_kind || !is_by)
        add_mark (rest, mark->kind, &mark->by, mark->evidence);
    }
  return rest;
}

GArray *
xitong_marks_with (GArray                *marks,
                   XitongMarkKind        *kind,
                   const XitongReference *by,
                   XitongEvidence        *evidence)
{
  GArray *all = xitong_marks_without (marks, kind, NULL);

  add_mark (all, kind, by, evidence);
  return all;
}

GPtrArray *
xitong_pointers_with (GPtrArray *pointers,
                      gpointer   item)
{
  GPtrArray *all = g_ptr_array_copy (pointers, NULL, NULL);

  if (!g_ptr_array_find (all, item, NULL))
    g_ptr_array_add (all, item);
  return all;
}

GPtrArray *
xitong_pointers_without (GPtrArray *pointers,
                         gpointer   item)
{
  GPtrArray *rest = g_ptr_array_copy (pointers, NULL, NULL);

  g_ptr_array_remove (rest, item);
  return rest;
}

void
xitong_set_pointers (GPtrArray **slot,
                     GPtrArray  *pointers)
{
  GPtrArray *old = *slot;

  *slot = pointers;
  if (old != NULL)
    g_ptr_array_unref (old);
}

void
xitong_set_array (GArray **slot,
                  GArray  *array)
{
  GArray *old = *slot;

  *slot = array;
  if (old != NULL)
    g_array_unref (old);
}

void
xitong_set_texts (XitongTexts **slot,
                  XitongTexts  *texts)
{
  XitongTexts *old = *slot;

  *slot = texts != NULL ? xitong_texts_ref (texts) : NULL;
  if (old != NULL)
    xitong_texts_unref (old);
}

void
xitong_set_evidence (XitongEvidence **slot,
                     XitongEvidence  *evidence)
{
  XitongEvidence *old = *slot;

  *slot = evidence != NULL ? xitong_evidence_ref (evidence) : NULL;
  if (old != NULL)
    xitong_evidence_unref (old);
}

void
xitong_table_add (GHashTable    *table,
                  gconstpointer  key,
                  gpointer       item)
{
  GPtrArray *list = g_hash_table_lookup (table, key);

  if (list == NULL)
    {
      list = g_ptr_array_new ();
      g_hash_table_insert (table, (gpointer) key, list);
    }
  g_ptr_array_add (list, item);
}

gboolean
xitong_pointers_equal (GPtrArray *a,
                       GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;
  return TRUE;
}

gboolean
xitong_references_equal (GArray *a,
                         GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!xitong_reference_equal (&g_array_index (a, XitongReference, i), &g_array_index (b, XitongReference, i)))
      return FALSE;
  return TRUE;
}

gboolean
xitong_superiors_equal (GArray *a,
                        GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const XitongStandingSuperior *left = &g_array_index (a, XitongStandingSuperior, i);
      const XitongStandingSuperior *right = &g_array_index (b, XitongStandingSuperior, i);

      if (!xitong_reference_equal (&left->reference, &right->reference) ||
          left->form != right->form || left->strength != right->strength)
        return FALSE;
    }
  return TRUE;
}

gboolean
xitong_marks_equal (GArray *a,
                    GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const XitongStandingMark *left = &g_array_index (a, XitongStandingMark, i);
      const XitongStandingMark *right = &g_array_index (b, XitongStandingMark, i);

      if (left->kind != right->kind || !xitong_reference_equal (&left->by, &right->by))
        return FALSE;
    }
  return TRUE;
}

static gboolean
cites (const XitongEvidence *evidence,
       const XitongCitation *citation)
{
  for (guint i = 0; i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *own = xitong_evidence_get_citation (evidence, i);

      if (own->source == citation->source && g_strcmp0 (own->pages, citation->pages) == 0 &&
          own->stance == citation->stance)
        return TRUE;
    }
  return FALSE;
}

static void
cite_all (XitongEvidence       *evidence,
          const XitongEvidence *from)
{
  for (guint i = 0; from != NULL && i < xitong_evidence_n_citations (from); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (from, i);

      if (!cites (evidence, citation))
        xitong_evidence_cite (evidence, citation->source, citation->pages, citation->stance, citation->note);
    }
}

gboolean
xitong_evidence_equal (const XitongEvidence *a,
                       const XitongEvidence *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL)
    return FALSE;
  if (a->standing != b->standing || a->basis != b->basis || a->extent != b->extent ||
      g_strcmp0 (a->count, b->count) != 0 || g_strcmp0 (a->of, b->of) != 0 ||
      xitong_evidence_n_citations (a) != xitong_evidence_n_citations (b))
    return FALSE;
  for (guint i = 0; i < xitong_evidence_n_citations (b); i++)
    if (!cites (a, xitong_evidence_get_citation (b, i)))
      return FALSE;
  return TRUE;
}

static void
copy_tally (XitongEvidence       *self,
            const XitongEvidence *from)
{
  self->extent = from->extent;
  self->count = g_strdup (from->count);
  self->of = g_strdup (from->of);
  self->among = g_strdup (from->among);
  self->where = g_strdup (from->where);
}

static void
copy_standing (XitongEvidence       *self,
               const XitongEvidence *from)
{
  self->standing = from->standing;
  self->basis = from->basis;
}

XitongEvidence *
xitong_evidence_merge (XitongEvidence *a,
                       XitongEvidence *b)
{
  XitongEvidence *merged;

  if (a == NULL || b == NULL)
    return a != NULL ? xitong_evidence_ref (a) : b != NULL ? xitong_evidence_ref (b) : NULL;

  merged = xitong_evidence_new ();
  merged->blocks = a->blocks | b->blocks;
  copy_standing (merged, a);
  copy_tally (merged, a);
  merged->doubt = a->doubt != NULL ? xitong_texts_ref (a->doubt) : NULL;
  cite_all (merged, a);
  cite_all (merged, b);
  return merged;
}

static gboolean
says_anything (const XitongEvidence *evidence)
{
  return evidence->blocks != XITONG_EVIDENCE_NOTHING || evidence->count != NULL || evidence->doubt != NULL;
}

XitongEvidence *
xitong_evidence_replace (XitongEvidence *old,
                         XitongEvidence *new)
{
  XitongEvidence *result;

  if (old == NULL || new == NULL || !says_anything (new))
    return old != NULL ? xitong_evidence_ref (old) : new != NULL ? xitong_evidence_ref (new) : NULL;

  result = xitong_evidence_new ();
  copy_standing (result, new->blocks & XITONG_EVIDENCE_STANDING ? new : old);
  copy_tally (result, new->blocks & XITONG_EVIDENCE_EXTENT || new->count != NULL ? new : old);
  cite_all (result, new->blocks & XITONG_EVIDENCE_PAGES ? new : old);
  result->blocks = old->blocks | new->blocks;
  if (new->doubt != NULL || old->doubt != NULL)
    result->doubt = xitong_texts_ref (new->doubt != NULL ? new->doubt : old->doubt);
  return result;
}
