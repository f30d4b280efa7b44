/* xitong-citation-check.c - claims that cite nothing
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-citation-check.h"

#include <glib/gi18n-lib.h>

static gboolean
rests_on_nothing (gpointer entity)
{
  const XitongEvidence *evidence = xitong_entity_data (entity)->evidence;

  return evidence == NULL || (xitong_evidence_n_citations (evidence) == 0 && evidence->standing != XITONG_STANDING_SUPPLIED);
}

static void
tell (XitongDiagnostics *diagnostics,
      int                line,
      const char        *what,
      gpointer           entity)
{
  const char *id = xitong_entity_get_id (entity);
  g_autofree char *name = g_strdup_printf ("%s \"%s\"", what, id != NULL ? id : "");

  xitong_diagnostics_add (diagnostics, line, XITONG_TAG_NO_CITATION, name);
}

/* Whether a tie waits for the reader is nothing that a source says. */
static gboolean
makes_claim (const XitongAction *action)
{
  return action->kind != XITONG_ACTION_ALTER || (action->tie->given | action->tie->cleared) != XITONG_TIE_FIELD_SHOW;
}

/* (nullable): the first thing @change does that rests on nothing; @n: how many such there are */
static XitongAction *
find_uncited (XitongChange *change,
              guint        *n)
{
  XitongAction *first = NULL;

  *n = 0;
  for (guint i = 0; i < change->actions->len; i++)
    {
      XitongAction *action = g_ptr_array_index (change->actions, i);

      if (!makes_claim (action) || !rests_on_nothing (action))
        continue;
      first = first != NULL ? first : action;
      (*n)++;
    }
  return first;
}

/* A change is cited by itself, or by each thing it does. */
static void
check_change (XitongChange      *change,
              XitongDiagnostics *diagnostics)
{
  guint n;
  XitongAction *uncited = find_uncited (change, &n);

  if (change->actions->len == 0 ? rests_on_nothing (change) : n == change->actions->len)
    tell (diagnostics, xitong_entity_get_line (change), _("the change"), change);
  else if (uncited != NULL)
    {
      g_autofree char *what = g_strdup_printf (_("<%s> in the change"), xitong_action_kind_word (uncited->kind));

      tell (diagnostics, xitong_entity_get_line (uncited), what, change);
    }
}

/* One that changes something is cited by what it changes. */
static void
check_variant (XitongVariant     *variant,
               XitongDiagnostics *diagnostics)
{
  gboolean says_more = xitong_entity_list_count (variant->changes) + xitong_entity_list_count (variant->remarks)
                       + xitong_entity_list_count (variant->numbers) > 0;

  if (!says_more && rests_on_nothing (variant))
    tell (diagnostics, xitong_entity_get_line (variant), _("the variant"), variant);
}

/* A step that is a tie at work is cited by the tie. */
static gboolean
is_cited (XitongStep *step)
{
  if (step->tie != NULL || !rests_on_nothing (step))
    return TRUE;
  for (guint i = 0; i < step->children->len; i++)
    if (is_cited (g_ptr_array_index (step->children, i)))
      return TRUE;
  return FALSE;
}

static void
check_procedure (XitongProcedure   *procedure,
                 XitongDiagnostics *diagnostics)
{
  if (rests_on_nothing (procedure) && procedure->steps != NULL && !is_cited (procedure->steps))
    tell (diagnostics, xitong_entity_get_line (procedure), _("the procedure"), procedure);
}

void
xitong_citation_check (XitongCase        *enterprise_case,
                       XitongDiagnostics *diagnostics)
{
  for (guint i = 0; i < enterprise_case->changes->len; i++)
    check_change (g_ptr_array_index (enterprise_case->changes, i), diagnostics);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    check_variant (xitong_entity_list_nth (enterprise_case->variants, i), diagnostics);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    check_procedure (xitong_entity_list_nth (enterprise_case->procedures, i), diagnostics);
}
