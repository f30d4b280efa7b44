/* xitong-procedure-text.c - a procedure that is asked for: when it is told of, and its steps as lines of text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-procedure-text.h"

#include "xitong-moment.h"
#include "xitong-named-entity.h"
#include "xitong-page-list-text.h"
#include "xitong-walk-outline.h"
#include "xitong-walk-texts.h"

#include <glib/gi18n.h>

/* The era in which to ask for it; (nullable) */
static XitongEra *
find_era_of (XitongCase    *enterprise_case,
             XitongVariant *variant)
{
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      if (xitong_variant_is_offered_in (variant, era))
        return era;
    }
  return NULL;
}

/* Nobody named the variant: it is the procedure that belongs to it. */
static gboolean
check_variant (XitongCase       *enterprise_case,
               XitongProcedure  *procedure,
               const char       *era,
               GError          **error)
{
  XitongVariant *variant = XITONG_VARIANT (procedure->variant);
  XitongEra *asked = era != NULL ? xitong_case_lookup (enterprise_case, XITONG_TYPE_ERA, era) : NULL;
  XitongEra *right = asked != NULL && !xitong_variant_is_offered_in (variant, asked) ? find_era_of (enterprise_case, variant) : NULL;

  if (right == NULL)
    return TRUE;
  g_set_error (error, XITONG_MOMENT_ERROR, XITONG_MOMENT_ERROR_UNKNOWN,
               _("The procedure \"%s\" belongs to the variant \"%s\" of the era \"%s\", and not to \"%s\". Ask for it with --era %s --variant %s."),
               xitong_entity_get_id (procedure), xitong_entity_get_id (variant), xitong_entity_get_id (right), era,
               xitong_entity_get_id (right), xitong_entity_get_id (variant));
  return FALSE;
}

XitongProcedure *
xitong_procedure_text_find (XitongCase  *enterprise_case,
                            const char  *id,
                            const char **era,
                            const char **variants,
                            const char  *change,
                            GError     **error)
{
  XitongProcedure *procedure = xitong_named_entity_find (enterprise_case, XITONG_TYPE_PROCEDURE, enterprise_case->procedures,
                                                         _("procedure"), id, error);

  if (procedure == NULL)
    return NULL;
  if (*variants == NULL && procedure->variant != NULL && !check_variant (enterprise_case, procedure, *era, error))
    return NULL;
  if (*era == NULL && change == NULL && procedure->eras->len > 0)
    *era = xitong_entity_get_id (procedure->eras->pdata[0]);
  if (*variants == NULL && procedure->variant != NULL)
    *variants = xitong_entity_get_id (procedure->variant);
  return procedure;
}

static void
append_row (GString                 *text,
            const XitongWalkOutline *outline,
            const XitongOutlineRow  *row)
{
  g_autofree char *words = xitong_walk_text_dup (outline, row, NULL);

  g_string_append_printf (text, "  %*s%-4s %s\n", 2 * (int) row->depth, "", row->number != NULL ? row->number : "", words);
}

/* What the signs behind the pages mean, where there are any. */
static void
append_signs (GString *text)
{
  gboolean is_told = strstr (text->str, ")°\n") != NULL, is_unsure = strstr (text->str, ")?\n") != NULL;

  if (is_told || is_unsure)
    g_string_append_c (text, '\n');
  if (is_told)
    g_string_append_printf (text, "%s\n", _("° told by others"));
  if (is_unsure)
    g_string_append_printf (text, "%s\n", _("? inferred, or in dispute"));
}

char *
xitong_procedure_text_dup (XitongProcedure *procedure,
                           XitongStructure *structure)
{
  g_autoptr (XitongWalkOutline) outline = xitong_walk_outline_new (procedure, structure);
  GString *text = g_string_new (xitong_entity_get_title (procedure));
  const char *summary = procedure->summary != NULL ? xitong_texts_pick (procedure->summary, NULL) : NULL;

  xitong_page_list_text_append (text, xitong_entity_data (procedure)->evidence);
  g_string_append_c (text, '\n');
  if (summary != NULL)
    g_string_append_printf (text, "%s\n", summary);
  if (!xitong_procedure_is_told_in (procedure, structure->era))
    g_string_append_printf (text, "%s\n", _("The source does not tell of it at this time."));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < outline->rows->len; i++)
    append_row (text, outline, &g_array_index (outline->rows, XitongOutlineRow, i));
  append_signs (text);
  return g_string_free (text, FALSE);
}
