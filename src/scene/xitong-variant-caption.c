/* xitong-variant-caption.c - which of several arrangements a chart shows
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-variant-caption.h"

#include "xitong-difference.h"
#include "xitong-footnotes.h"
#include "xitong-moment.h"

#include <glib/gi18n-lib.h>

/* A caption names so many units of a kind of difference; it counts the others. */
#define MAX_NAMES 5

static guint
count_variants (XitongCase *enterprise_case,
                XitongEra  *era)
{
  guint n = 0;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    n += xitong_variant_is_offered_in (xitong_entity_list_nth (enterprise_case->variants, i), era);
  return n;
}

static XitongStructure *
replay (XitongStructure *structure,
        GPtrArray       *variants)
{
  XitongMoment moment = { .era = structure->era, .variants = variants };

  return xitong_moment_replay (&moment, structure->enterprise_case, NULL);
}

static gboolean
has_variants (XitongStructure *structure)
{
  return structure->variants != NULL && structure->variants->len > 0;
}

gboolean
xitong_variant_caption_is_own_chart (XitongStructure *structure)
{
  XitongMoment own = { .era = structure->era, .variants = has_variants (structure) ? structure->variants : NULL };

  return structure->change == NULL || xitong_moment_find_last_change (&own, structure->enterprise_case) == structure->change;
}

static void
append_part (GString    *list,
             const char *part,
             const char *separator)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (list, "%s%s", list->len > 0 ? separator : "", part);
}

static void
append_basis (GString     *list,
              XitongBasis  basis)
{
  static const struct
  {
    XitongBasis  basis;
    const char  *text;
  } texts[] = {
    { XITONG_BASIS_AUTHOR, NC_("basis", "the author’s judgement") },
    { XITONG_BASIS_INTERVIEWS, NC_("basis", "interviews") },
    { XITONG_BASIS_INFORMANT, NC_("basis", "one informant") },
    { XITONG_BASIS_EMIGRES, NC_("basis", "émigrés") },
    { XITONG_BASIS_LITERATURE, NC_("basis", "other literature") },
    { XITONG_BASIS_OFFICIAL, NC_("basis", "official texts") },
    { XITONG_BASIS_PRESS, NC_("basis", "the press") },
    { XITONG_BASIS_EDITOR, NC_("basis", "the editor’s knowledge") },
  };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (basis & texts[i].basis)
      append_part (words, g_dpgettext2 (GETTEXT_PACKAGE, "basis", texts[i].text), ", ");
  if (words->len > 0)
    {
      /* Translators: on what a claim rests: interviews, other literature. */
      g_autofree char *part = g_strdup_printf (C_("figure", "after %s"), words->str);

      append_part (list, part, "; ");
    }
}

/* "Two enterprises of the Northeast (2 enterprises; after interviews; 58)" */
static char *
dup_variant (XitongComposer *self,
             XitongVariant  *variant)
{
  const XitongEvidence *evidence = xitong_entity_data (variant)->evidence;
  g_autoptr (GString) rests = g_string_new (NULL);
  g_autofree char *tally = xitong_evidence_dup_tally (evidence);
  g_autofree char *pages = NULL;
  const char *title = xitong_entity_get_title_in (variant, self->language);

  append_part (rests, tally, "; ");
  if (evidence != NULL)
    append_basis (rests, evidence->basis);
  pages = xitong_composer_dup_citations (self->layout->selection->structure->enterprise_case, evidence, FALSE);
  append_part (rests, pages, "; ");
  if (rests->len == 0)
    return g_strdup (title);
  return g_strdup_printf ("%s (%s)", title, rests->str);
}

/* What goes along with its whole, or is in another system because its superior is, is not told apart. */
static gboolean
goes_along (const XitongDifference     *difference,
            const XitongUnitDifference *unit,
            XitongDiffers               how)
{
  const XitongUnitField own = XITONG_UNIT_FIELDS_OF_PLACE & ~XITONG_UNIT_FIELD_SYSTEM;
  const XitongPlacement *placement = unit->after != NULL ? unit->after : unit->before;
  const XitongUnitDifference *whole = placement->part_of != NULL ? xitong_difference_find_unit (difference, placement->part_of) : NULL;

  if (unit->with != NULL || (whole != NULL && (whole->how & how) != 0))
    return TRUE;
  return (how & XITONG_DIFFERS_MOVED) != 0 && (unit->fields & own) == 0 && (unit->fields & XITONG_UNIT_FIELD_WRITTEN) == 0;
}

/* "only here Work team, Outside team" */
static void
append_units (XitongComposer         *self,
              GString                *list,
              const XitongDifference *difference,
              XitongDiffers           how,
              const char             *heading)
{
  g_autoptr (GString) names = g_string_new (heading);
  guint n = 0;

  for (guint i = 0; i < difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (difference->units, XitongUnitDifference, i);
      const XitongPlacement *placement = unit->after != NULL ? unit->after : unit->before;

      if ((unit->how & how) == 0 || goes_along (difference, unit, how) || ++n > MAX_NAMES)
        continue;
      g_string_append_printf (names, "%s%s", n == 1 ? " " : ", ", xitong_placement_get_title (placement, self->language));
    }
  if (n == 0)
    return;
  if (n > MAX_NAMES)
    g_string_append_printf (names, g_dngettext (GETTEXT_PACKAGE, " and %u other", " and %u others", n - MAX_NAMES), n - MAX_NAMES);
  append_part (list, names->str, "; ");
}

static void
append_ties (GString                *list,
             const XitongDifference *difference)
{
  guint more = 0, fewer = 0, other = 0;

  for (guint i = 0; i < difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (difference->ties, XitongTieDifference, i);

      more += (tie->how & XITONG_DIFFERS_ADDED) != 0;
      fewer += (tie->how & (XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED)) != 0;
      other += (tie->how & XITONG_DIFFERS_CHANGED) != 0;
    }
  if (more > 0)
    g_string_append_printf (list, "%s%u %s", list->len > 0 ? "; " : "", more,
                            g_dngettext (GETTEXT_PACKAGE, "tie only here", "ties only here", more));
  if (fewer > 0)
    g_string_append_printf (list, "%s%u %s", list->len > 0 ? "; " : "", fewer,
                            g_dngettext (GETTEXT_PACKAGE, "tie not here", "ties not here", fewer));
  if (other > 0)
    g_string_append_printf (list, "%s%u %s", list->len > 0 ? "; " : "", other,
                            g_dngettext (GETTEXT_PACKAGE, "tie with other ends or terms", "ties with other ends or terms", other));
}

static void
append_holders (GString                *list,
                const XitongDifference *difference)
{
  guint n = 0;

  for (guint i = 0; i < difference->holders->len; i++)
    n += (g_array_index (difference->holders, XitongHolderDifference, i).how & ~XITONG_DIFFERS_AFFIRMED) != 0;
  if (n > 0)
    append_part (list, C_("figure", "posts held otherwise"), "; ");
}

static char *
dup_difference (XitongComposer  *self,
                XitongStructure *structure)
{
  g_autoptr (XitongStructure) usual = replay (structure, NULL);
  g_autoptr (XitongDifference) difference = NULL;
  g_autoptr (GString) list = g_string_new (NULL);

  if (usual == NULL)
    return NULL;
  difference = xitong_difference_new (usual, structure, NULL);
  append_units (self, list, difference, XITONG_DIFFERS_MOVED, C_("figure", "in another place"));
  append_units (self, list, difference, XITONG_DIFFERS_ADDED | XITONG_DIFFERS_SUCCEEDS, C_("figure", "only here"));
  append_units (self, list, difference, XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED | XITONG_DIFFERS_SUCCEEDED, C_("figure", "not here"));
  append_units (self, list, difference, XITONG_DIFFERS_MARKED, C_("figure", "in another state"));
  append_ties (list, difference);
  append_holders (list, difference);
  if (list->len == 0)
    return g_strdup (_("It records no difference of structure from the usual arrangement."));
  /* Translators: %s is a list, "in another place Personnel section; 2 ties not here". */
  return g_strdup_printf (_("Against the usual arrangement: %s."), list->str);
}

char *
xitong_variant_caption_dup (XitongComposer *self)
{
  XitongStructure *structure = self->layout->selection->structure;
  guint n = count_variants (structure->enterprise_case, structure->era);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *difference = NULL;
  GString *text;

  if (!has_variants (structure) && n == 0)
    return NULL;
  if (!has_variants (structure))
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "Shown is the usual arrangement; the source describes %u other.",
                                         "Shown is the usual arrangement; the source describes %u others.", n), n);
  for (guint i = 0; i < structure->variants->len; i++)
    {
      g_autofree char *name = dup_variant (self, structure->variants->pdata[i]);

      append_part (names, name, C_("figure", ", together with "));
    }
  text = g_string_new (NULL);
  /* Translators: %s names one of several arrangements, and says on what it rests. */
  g_string_append_printf (text, _("Shown is one arrangement of several: %s."), names->str);
  difference = dup_difference (self, structure);
  xitong_footnotes_append_sentence (text, difference);
  return g_string_free (text, FALSE);
}
