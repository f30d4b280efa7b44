/* xitong-case-check.c - what can be wrong with a case as a whole, without replaying it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-case-check.h"

#include "xitong-time-check.h"

typedef struct
{
  XitongCase        *enterprise_case;
  XitongDiagnostics *diagnostics;
} Check;

static void
add (Check              *check,
     gpointer            entity,
     XitongDiagnosticTag tag,
     const char         *other)
{
  xitong_diagnostics_add (check->diagnostics, xitong_entity_get_line (entity), tag, xitong_entity_get_id (entity), other);
}

/* Each unit is walked over once: a walk ends where an earlier one has been. */
static void
check_parts (Check *check)
{
  guint n = xitong_entity_list_count (check->enterprise_case->units);
  g_autofree guint *walks = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (check->enterprise_case->units, i);

      while (unit != NULL && walks[unit->index] == 0)
        {
          walks[unit->index] = i + 1;
          unit = unit->part_of;
        }
      if (unit != NULL && walks[unit->index] == i + 1)
        add (check, unit, XITONG_TAG_CIRCLE, "part-of");
    }
}

static gboolean
has_era (XitongVariant *variant,
         XitongEntity  *era)
{
  return era != NULL && g_ptr_array_find (variant->eras, era, NULL);
}

static void
check_variant (Check         *check,
               XitongVariant *variant)
{
  for (guint i = 0; i < variant->charts->len; i++)
    {
      XitongChange *chart = g_ptr_array_index (variant->charts, i);

      if (!has_era (variant, chart->era))
        add (check, variant, XITONG_TAG_WRONG_CHART, xitong_entity_get_id (chart));
    }
}

static void
check_era (Check     *check,
           XitongEra *era)
{
  if (era->chart != NULL && (era->chart->era != XITONG_ENTITY (era) || era->chart->variant != NULL))
    add (check, era, XITONG_TAG_WRONG_CHART, xitong_entity_get_id (era->chart));
  if (era->overlays != NULL && era->overlays->index >= era->index)
    add (check, era, XITONG_TAG_CIRCLE, "overlays");
}

static void
check_change (Check        *check,
              XitongChange *change,
              GHashTable   *placed)
{
  if (change->kind == XITONG_CHANGE_NOTHING && change->actions->len > 0)
    add (check, change, XITONG_TAG_NOTHING_ACTS, NULL);
  for (guint i = 0; i < change->actions->len; i++)
    {
      XitongAction *action = g_ptr_array_index (change->actions, i);

      if (action->change != NULL && !((XitongChange *) action->change)->is_proposed)
        xitong_diagnostics_add (check->diagnostics, xitong_entity_get_line (action), XITONG_TAG_NOT_PROPOSED,
                                xitong_entity_get_id (action->change));
      for (guint j = 0; action->kind == XITONG_ACTION_PLACE && j < action->units->len; j++)
        g_hash_table_add (placed, g_ptr_array_index (action->units, j));
    }
}

static void
check_title (Check    *check,
             gpointer  entity)
{
  if (xitong_entity_data (entity)->title == NULL && xitong_entity_get_id (entity) != NULL)
    add (check, entity, XITONG_TAG_NO_TITLE, NULL);
}

static void
check_titles (Check            *check,
              XitongEntityList *list)
{
  for (guint i = 0; i < xitong_entity_list_count (list); i++)
    check_title (check, xitong_entity_list_nth (list, i));
}

static void
check_changes (Check *check)
{
  XitongCase *enterprise_case = check->enterprise_case;
  g_autoptr (GHashTable) placed = g_hash_table_new (NULL, NULL);
  /* What a faulty action was to place is not known. */
  gboolean has_errors = xitong_diagnostics_count_errors (check->diagnostics) > 0;

  for (guint i = 0; i < enterprise_case->changes->len; i++)
    {
      check_change (check, g_ptr_array_index (enterprise_case->changes, i), placed);
      check_title (check, g_ptr_array_index (enterprise_case->changes, i));
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->units); i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (enterprise_case->units, i);

      if (!unit->analogy && !has_errors && !g_hash_table_contains (placed, unit))
        add (check, unit, XITONG_TAG_NEVER_PLACED, NULL);
    }
}

/* Where there is one era only, nothing is left open. */
static void
check_procedures (Check *check)
{
  XitongCase *enterprise_case = check->enterprise_case;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (enterprise_case->procedures, i);

      if (procedure->eras->len == 0 && procedure->instead_of == NULL && xitong_entity_list_count (enterprise_case->eras) > 1)
        add (check, procedure, XITONG_TAG_NO_ERAS, NULL);
    }
}

void
xitong_case_check (XitongCase        *enterprise_case,
                   XitongDiagnostics *diagnostics)
{
  Check check = { enterprise_case, diagnostics };

  check_titles (&check, enterprise_case->systems);
  check_titles (&check, enterprise_case->levels);
  check_titles (&check, enterprise_case->units);
  check_titles (&check, enterprise_case->holders);
  check_titles (&check, enterprise_case->eras);
  check_titles (&check, enterprise_case->variants);
  check_parts (&check);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    check_era (&check, xitong_entity_list_nth (enterprise_case->eras, i));
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    check_variant (&check, xitong_entity_list_nth (enterprise_case->variants, i));
  check_procedures (&check);
  xitong_time_check (enterprise_case, diagnostics);
  check_changes (&check);
}
