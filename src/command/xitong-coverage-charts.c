/* xitong-coverage-charts.c - how much each chart of a case has, and on what it rests
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-coverage-charts.h"

#include <glib/gi18n.h>

#include "xitong-moments.h"
#include "xitong-procedure.h"

#define N_STANDINGS (XITONG_STANDING_SUPPLIED + 1)
#define N_BASES     8

/**
 * Counts:
 * @standings: claims of each standing
 * @bases: claims on each basis; a claim on two counts for both
 * @n_carried: units and ties not named in the era
 */
typedef struct
{
  guint n_units;
  guint n_ties;
  guint n_carried;
  guint n_changes;
  guint n_procedures;
  guint n_citations;
  guint standings[N_STANDINGS];
  guint bases[N_BASES];
} Counts;

static void
count_evidence (Counts               *self,
                const XitongEvidence *evidence)
{
  if (evidence == NULL)
    return;
  self->n_citations += xitong_evidence_n_citations (evidence);
  self->standings[evidence->standing]++;
  for (guint i = 0; i < N_BASES; i++)
    self->bases[i] += (evidence->basis >> i) & 1;
}

static void
count_structure (Counts                *self,
                 const XitongStructure *structure)
{
  self->n_units = structure->standing->len;
  self->n_ties = structure->ties->len;
  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = g_ptr_array_index (structure->standing, i);

      self->n_carried += placement->carried;
      count_evidence (self, placement->evidence);
    }
  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = g_ptr_array_index (structure->ties, i);

      self->n_carried += tie->carried;
      count_evidence (self, tie->evidence);
    }
}

static gboolean
is_followed (const XitongMoment *moment,
             gconstpointer       variant)
{
  return moment->variants != NULL && g_ptr_array_find (moment->variants, variant, NULL);
}

/* The era's own changes, and in a variant's chart those that the variant makes in it. */
static guint
count_changes (const XitongMoment *moment)
{
  guint n = xitong_entity_list_count (moment->era->changes);

  for (guint i = 0; moment->variants != NULL && i < moment->variants->len; i++)
    {
      XitongVariant *variant = g_ptr_array_index (moment->variants, i);

      for (guint j = 0; j < xitong_entity_list_count (variant->changes); j++)
        {
          XitongChange *change = xitong_entity_list_nth (variant->changes, j);

          n += (gpointer) change->era == (gpointer) moment->era;
        }
    }
  return n;
}

static guint
count_procedures (XitongCase         *enterprise_case,
                  const XitongMoment *moment)
{
  guint n = 0;

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    {
      XitongProcedure *procedure = xitong_entity_list_nth (enterprise_case->procedures, i);

      n += xitong_procedure_is_told_in (procedure, moment->era)
           && (procedure->variant == NULL || is_followed (moment, procedure->variant));
    }
  return n;
}

static const char *
standing_name (guint index)
{
  return xitong_standing_words ()[index];
}

static const char *
basis_name (guint index)
{
  return xitong_basis_word ((XitongBasis) (1 << index));
}

/* Those that occur. */
static void
write_words (XitongJsonWriter *json,
             const char       *member,
             const guint      *counts,
             guint             n,
             const char     *(*name) (guint index))
{
  xitong_json_writer_begin (json, member, '{');
  for (guint i = 0; i < n; i++)
    if (counts[i] > 0)
      xitong_json_writer_number (json, name (i), counts[i]);
  xitong_json_writer_end (json);
}

static void
write_chart (XitongJsonWriter   *json,
             const XitongMoment *moment,
             const char         *variant,
             const Counts       *counts)
{
  xitong_json_writer_begin (json, NULL, '{');
  xitong_json_writer_text (json, "era", xitong_entity_get_id (moment->era));
  xitong_json_writer_text (json, "variant", variant);
  xitong_json_writer_number (json, "units", counts->n_units);
  xitong_json_writer_number (json, "ties", counts->n_ties);
  xitong_json_writer_number (json, "carried", counts->n_carried);
  xitong_json_writer_number (json, "changes", counts->n_changes);
  xitong_json_writer_number (json, "procedures", counts->n_procedures);
  xitong_json_writer_number (json, "citations", counts->n_citations);
  write_words (json, "standing", counts->standings, N_STANDINGS, standing_name);
  write_words (json, "basis", counts->bases, N_BASES, basis_name);
  xitong_json_writer_end (json);
}

static void
print_heading (void)
{
  g_print ("\n%-24s %-28s %5s %5s %7s %7s %10s %9s", _("era"), _("variant"), _("units"), _("ties"), _("carried"), _("changes"), _("procedures"), _("citations"));
  for (guint i = 0; i < N_STANDINGS; i++)
    g_print (" %9s", standing_name (i));
  g_print ("  %s\n", _("basis"));
}

static void
print_chart (const XitongMoment *moment,
             const char         *variant,
             const Counts       *counts)
{
  g_print ("%-24s %-28s %5u %5u %7u %7u %10u %9u", xitong_entity_get_id (moment->era), variant != NULL ? variant : "-",
           counts->n_units, counts->n_ties, counts->n_carried, counts->n_changes, counts->n_procedures, counts->n_citations);
  for (guint i = 0; i < N_STANDINGS; i++)
    g_print (" %9u", counts->standings[i]);
  g_print (" ");
  for (guint i = 0; i < N_BASES; i++)
    if (counts->bases[i] > 0)
      g_print (" %s %u", basis_name (i), counts->bases[i]);
  g_print ("\n");
}

void
xitong_coverage_charts_tell (XitongCase       *enterprise_case,
                             XitongJsonWriter *json)
{
  g_autoptr (GPtrArray) moments = xitong_moments_new_charts (enterprise_case);

  if (json != NULL)
    xitong_json_writer_begin (json, "charts", '[');
  else
    print_heading ();
  for (guint i = 0; i < moments->len; i++)
    {
      const XitongMoment *moment = g_ptr_array_index (moments, i);
      g_autoptr (XitongStructure) structure = xitong_moment_replay (moment, enterprise_case, NULL);
      const char *variant = moment->variants != NULL && moment->variants->len > 0
                              ? xitong_entity_get_id (g_ptr_array_index (moment->variants, moment->variants->len - 1)) : NULL;
      Counts counts = { .n_changes = count_changes (moment), .n_procedures = count_procedures (enterprise_case, moment) };

      /* The reader has replayed each variant already. */
      if (structure == NULL)
        continue;
      count_structure (&counts, structure);
      if (json != NULL)
        write_chart (json, moment, variant, &counts);
      else
        print_chart (moment, variant, &counts);
    }
  if (json != NULL)
    xitong_json_writer_end (json);
}
