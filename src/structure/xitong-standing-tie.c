/* xitong-standing-tie.c - one row of a tie at one moment
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-value.h"

#include <glib/gi18n-lib.h>

/* As many as a chart holds without a choice. */
#define FEW_TIES 8

typedef struct
{
  XitongStandingTie tie;
  gatomicrefcount   references;
} TieValue;

const char *
xitong_tie_row (XitongTie             *claim,
                const XitongReference *from,
                const XitongReference *to)
{
  const char *id = xitong_entity_get_id (claim);
  g_autofree char *row = NULL;

  if (id == NULL)
    {
      g_autofree char *numbered = g_strdup_printf ("tie-%u", claim->index + 1);

      id = g_intern_string (numbered);
    }
  if (claim->from->len == 1 && claim->to->len == 1 &&
      xitong_reference_equal (&g_array_index (claim->from, XitongReference, 0), from) &&
      xitong_reference_equal (&g_array_index (claim->to, XitongReference, 0), to))
    return id;

  row = g_strdup_printf ("%s.%s.%s", id, xitong_reference_get_name (from), xitong_reference_get_name (to));
  return g_intern_string (row);
}

XitongStandingTie *
xitong_standing_tie_new (XitongTie             *claim,
                         const XitongReference *from,
                         const XitongReference *to)
{
  TieValue *value = g_new0 (TieValue, 1);
  XitongStandingTie *self = &value->tie;

  g_atomic_ref_count_init (&value->references);
  self->row = xitong_tie_row (claim, from, to);
  self->claim = claim;
  self->kind = claim->kind;
  self->from = *from;
  self->to = *to;
  self->about = g_array_ref (claim->about);
  self->via = g_array_ref (claim->via);
  self->over = g_ptr_array_ref (claim->over);
  xitong_set_texts (&self->label, claim->label);
  xitong_set_texts (&self->when, claim->when);
  self->form = claim->form;
  self->denied = claim->denied;
  self->strength = claim->strength;
  self->directed = claim->directed;
  self->show = claim->show;
  xitong_set_evidence (&self->evidence, xitong_entity_data (claim)->evidence);
  return self;
}

XitongStandingTie *
xitong_standing_tie_ref (XitongStandingTie *self)
{
  g_atomic_ref_count_inc (&((TieValue *) self)->references);
  return self;
}

void
xitong_standing_tie_unref (XitongStandingTie *self)
{
  if (!g_atomic_ref_count_dec (&((TieValue *) self)->references))
    return;

  g_array_unref (self->about);
  g_array_unref (self->via);
  g_ptr_array_unref (self->over);
  xitong_set_texts (&self->label, NULL);
  xitong_set_texts (&self->when, NULL);
  xitong_set_texts (&self->note, NULL);
  g_clear_pointer (&self->evidence, xitong_evidence_unref);
  g_free (self);
}

XitongStandingTie *
xitong_standing_tie_copy (const XitongStandingTie *self)
{
  TieValue *value = g_memdup2 (self, sizeof (TieValue));
  XitongStandingTie *copy = &value->tie;

  g_atomic_ref_count_init (&value->references);
  g_array_ref (copy->about);
  g_array_ref (copy->via);
  g_ptr_array_ref (copy->over);
  copy->label = copy->label != NULL ? xitong_texts_ref (copy->label) : NULL;
  copy->when = copy->when != NULL ? xitong_texts_ref (copy->when) : NULL;
  copy->note = copy->note != NULL ? xitong_texts_ref (copy->note) : NULL;
  copy->evidence = copy->evidence != NULL ? xitong_evidence_ref (copy->evidence) : NULL;
  return copy;
}

XitongStandingTie *
xitong_standing_tie_writable (XitongStandingTie *self)
{
  XitongStandingTie *copy;

  if (g_atomic_ref_count_compare (&((TieValue *) self)->references, 1))
    return self;

  copy = xitong_standing_tie_copy (self);
  xitong_standing_tie_unref (self);
  return copy;
}

XitongShow
xitong_standing_tie_get_show (const XitongStandingTie *self)
{
  if (self->denied != XITONG_FORM_UNSAID)
    return XITONG_SHOW_ON_REQUEST;
  if (self->show != XITONG_SHOW_UNSET)
    return self->show;
  return self->kind->show != XITONG_SHOW_UNSET ? self->kind->show : XITONG_SHOW_ALWAYS;
}

gboolean
xitong_standing_tie_alike (const XitongStandingTie *a,
                           const XitongStandingTie *b)
{
  return a->kind == b->kind && a->form == b->form &&
         xitong_reference_equal (&a->from, &b->from) &&
         xitong_reference_equal (&a->to, &b->to) &&
         xitong_references_equal (a->about, b->about) &&
         xitong_references_equal (a->via, b->via) &&
         xitong_pointers_equal (a->over, b->over);
}

gboolean
xitong_standing_tie_equal (const XitongStandingTie *a,
                           const XitongStandingTie *b)
{
  if (a == b)
    return TRUE;
  return a->row == b->row && a->claim == b->claim &&
         xitong_standing_tie_alike (a, b) &&
         a->label == b->label && a->when == b->when &&
         a->denied == b->denied && a->strength == b->strength && a->directed == b->directed &&
         a->dormant == b->dormant && a->show == b->show && a->note == b->note &&
         a->proposed == b->proposed &&
         xitong_evidence_equal (a->evidence, b->evidence);
}

static int
compare_references (const XitongReference *a,
                    const XitongReference *b)
{
  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  if (a->entity == b->entity)
    return 0;
  if (a->kind == XITONG_REFERENCE_UNIT)
    return XITONG_UNIT (a->entity)->index < XITONG_UNIT (b->entity)->index ? -1 : 1;
  return g_strcmp0 (xitong_reference_get_name (a), xitong_reference_get_name (b));
}

int
xitong_standing_tie_compare (const XitongStandingTie *a,
                             const XitongStandingTie *b)
{
  int order;

  if (a->claim->index != b->claim->index)
    return a->claim->index < b->claim->index ? -1 : 1;

  order = compare_references (&a->from, &b->from);
  return order != 0 ? order : compare_references (&a->to, &b->to);
}

const char *
xitong_standing_tie_get_words (const XitongStandingTie *self,
                               const char              *language)
{
  if (self->directed && self->kind->is_built_in && g_str_equal (xitong_entity_get_id (self->kind), "conflict"))
    return C_("kind of tie", "opposes");
  return xitong_entity_get_title_in (self->kind, language);
}

/* What would be too much on a large chart leaves a small one empty. The whole case is counted, so that no tie comes or goes between two of its
 * moments for the number of the others. */
gboolean
xitong_standing_tie_waits (const XitongStandingTie *self,
                           const XitongCase        *enterprise_case)
{
  gboolean is_said = self->denied != XITONG_FORM_UNSAID || self->show != XITONG_SHOW_UNSET || !self->kind->is_built_in;

  if (!is_said && enterprise_case->ties->len <= FEW_TIES)
    return FALSE;
  return xitong_standing_tie_get_show (self) == XITONG_SHOW_ON_REQUEST;
}
