/* xitong-left-out.c - what a chart does not show
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-left-out.h"

#include <glib/gi18n-lib.h>

/* Kinds of unit in the plural, as a note names what is left out. */
static const char * const kind_names[] = {
  [XITONG_UNIT_ORGAN] = N_("organs"),
  [XITONG_UNIT_SECTION] = N_("sections"),
  [XITONG_UNIT_POST] = N_("posts"),
  [XITONG_UNIT_BODY] = N_("bodies with members"),
  [XITONG_UNIT_GROUP] = N_("groups of people"),
  [XITONG_UNIT_FORUM] = N_("meetings"),
  [XITONG_UNIT_INSTRUMENT] = N_("files and norms"),
  [XITONG_UNIT_SITE] = N_("sites"),
  [XITONG_UNIT_CAMPAIGN] = N_("campaigns"),
};

static void
note_unit (GHashTable *told,
           XitongUnit *unit)
{
  g_hash_table_add (told, unit);
}

static GHashTable *
find_told (XitongSelection *selection)
{
  GHashTable *told = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongSelectedUnit *selected = &g_array_index (selection->units, XitongSelectedUnit, i);

      note_unit (told, selected->placement->unit);
      for (guint j = 0; j < selected->parts->len; j++)
        note_unit (told, ((const XitongPlacement *) g_ptr_array_index (selected->parts, j))->unit);
    }
  return told;
}

static void
name_kinds (XitongSelection *selection,
            const guint     *counts)
{
  gboolean named[G_N_ELEMENTS (kind_names)] = { FALSE };

  for (guint n = 0; n < G_N_ELEMENTS (kind_names); n++)
    {
      int most = -1;

      for (guint i = 0; i < G_N_ELEMENTS (kind_names); i++)
        if (!named[i] && counts[i] > 0 && (most < 0 || counts[i] > counts[most]))
          most = i;
      if (most < 0)
        return;
      named[most] = TRUE;
      g_ptr_array_add (selection->left_out_kinds, g_strdup (_(kind_names[most])));
    }
}

static guint
count_shown_ties (XitongSelection *selection)
{
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < selection->ties->len; i++)
    g_hash_table_add (told, (gpointer) g_array_index (selection->ties, XitongSelectedTie, i).tie);
  for (guint i = 0; i < selection->units->len; i++)
    {
      GPtrArray *custody = g_array_index (selection->units, XitongSelectedUnit, i).custody;

      for (guint j = 0; j < custody->len; j++)
        g_hash_table_add (told, g_ptr_array_index (custody, j));
    }
  return g_hash_table_size (told);
}

static guint
count_ties (XitongStructure *structure)
{
  guint n = 0;

  for (guint i = 0; i < structure->ties->len; i++)
    n += ((const XitongStandingTie *) g_ptr_array_index (structure->ties, i))->denied == XITONG_FORM_UNSAID;
  return n;
}

/* Who is drawn as superior of @unit, if only by another claim, is not left out. */
static gboolean
is_drawn_under (const XitongSelection *selection,
                const XitongUnit      *unit,
                const XitongReference *superior)
{
  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);

      if (line->unit == unit && line->superior != NULL && (XitongEntity *) line->superior == superior->entity)
        return TRUE;
    }
  return FALSE;
}

static guint
count_superiors (const XitongSelection *selection)
{
  XitongForm other = selection->form == XITONG_FORM_FORMAL ? XITONG_FORM_EFFECTIVE : XITONG_FORM_FORMAL;
  guint n = 0;

  if (selection->form != XITONG_FORM_FORMAL && selection->form != XITONG_FORM_EFFECTIVE)
    return 0;
  for (guint i = 0; i < selection->units->len; i++)
    {
      const XitongPlacement *placement = g_array_index (selection->units, XitongSelectedUnit, i).placement;

      for (guint j = 0; j < placement->superiors->len; j++)
        {
          const XitongStandingSuperior *claim = &g_array_index (placement->superiors, XitongStandingSuperior, j);

          n += claim->form == other && claim->reference.kind == XITONG_REFERENCE_UNIT
               && !is_drawn_under (selection, placement->unit, &claim->reference);
        }
    }
  return n;
}

void
xitong_left_out_count (XitongSelection *selection)
{
  g_autoptr (GHashTable) told = find_told (selection);
  guint counts[G_N_ELEMENTS (kind_names)] = { 0 };
  guint ties = count_ties (selection->structure), shown;

  for (guint i = 0; i < selection->structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (selection->structure->standing, i);

      if (placement->unit->kind == XITONG_UNIT_CAMPAIGN || g_hash_table_contains (told, placement->unit))
        continue;
      selection->left_out_units++;
      counts[placement->unit->kind]++;
    }
  shown = count_shown_ties (selection);
  selection->left_out_ties = ties > shown ? ties - shown : 0;
  selection->left_out_superiors = count_superiors (selection);
  name_kinds (selection, counts);
}
