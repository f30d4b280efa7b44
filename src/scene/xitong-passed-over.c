/* xitong-passed-over.c - who stands between the two ends of a line of subordination, and is left out
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-passed-over.h"

#include <glib/gi18n-lib.h>

/* The superior in the tree, or the whole that a part stands in. */
static XitongUnit *
get_above (XitongStructure *structure,
           XitongUnit      *unit)
{
  const XitongPlacement *placement = xitong_structure_get (structure, unit);
  const XitongStandingSuperior *superior;

  if (placement == NULL)
    return NULL;
  superior = xitong_structure_get_superior (structure, unit, XITONG_FORM_UNSAID);
  if (superior != NULL)
    return superior->reference.kind == XITONG_REFERENCE_UNIT ? (XitongUnit *) superior->reference.entity : NULL;
  return placement->part_of;
}

/* Whether @unit is drawn in the box of @whole. */
static gboolean
is_inside (XitongStructure  *structure,
           const XitongUnit *unit,
           const XitongUnit *whole)
{
  const XitongPlacement *placement = xitong_structure_get (structure, (XitongUnit *) unit);

  return placement != NULL && placement->part_of == whole;
}

GPtrArray *
xitong_passed_over_list (const XitongSelection             *selection,
                         const XitongSelectedSubordination *line)
{
  XitongStructure *structure = xitong_selection_get_structure_of (selection, line);
  GPtrArray *units = g_ptr_array_new ();
  const XitongReference *claimed = &line->claim->reference;
  XitongUnit *unit = claimed->kind == XITONG_REFERENCE_UNIT ? (XitongUnit *) claimed->entity : NULL;

  for (guint i = 0; unit != NULL && line->superior != NULL && unit != line->superior && i < structure->standing->len; i++)
    {
      if (is_inside (structure, unit, line->superior))
        break;
      g_ptr_array_add (units, unit);
      unit = get_above (structure, unit);
    }
  return units;
}

char *
xitong_passed_over_dup_names (XitongComposer                    *self,
                              const XitongSelectedSubordination *line)
{
  XitongSelection *selection = self->layout->selection;
  g_autoptr (GPtrArray) units = xitong_passed_over_list (selection, line);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < units->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            xitong_selection_get_title (selection, units->pdata[i], self->language));
  return g_string_free (names, names->len == 0);
}

char *
xitong_passed_over_dup_sentence (XitongComposer *self)
{
  XitongSelection *selection = self->layout->selection;
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);
      g_autofree char *names = xitong_passed_over_dup_names (self, line);

      if (names != NULL)
        g_string_append_printf (list, C_("figure", "%s%s (above %s)"), list->len > 0 ? "; " : "", names,
                                xitong_selection_get_title (selection, line->unit, self->language));
    }
  if (list->len == 0)
    return NULL;
  /* Translators: %s is a list of offices, "Local party committee (above Local party secretary)". */
  return g_strdup_printf (_("Lines pass over offices that are left out: %s."), list->str);
}
