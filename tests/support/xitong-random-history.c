/* xitong-random-history.c - cases by chance in which everything happens that can happen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-history.h"

#include "xitong-case-reader.h"
#include "xitong-random-actions.h"
#include "xitong-random-parts.h"
#include "xitong-replay-check.h"
#include "xitong-test-case.h"

#define CHANGES_PER_ERA 4

typedef struct
{
  XitongRandomActions actions;
  GString            *head;
  GPtrArray          *eras;
  GPtrArray          *variants;
  guint               n_units;
  guint               n_changes;
} History;

static const char * const kinds[] = { "organ", "section", "post", "body", "group", "post", "site", "instrument" };

static guint
pick (History *self,
      guint    n)
{
  return xitong_random_pick (self->actions.rand, n);
}

#define pick_word(self, words) xitong_random_pick_word ((self)->actions.rand, words)

static GString *
dup_whole (History *self)
{
  GString *xml = g_string_new (self->head->str);

  for (guint i = 0; i < self->eras->len; i++)
    {
      const GString *changes = self->eras->pdata[i];
      const GString *variants = self->variants->pdata[i];

      g_string_append_printf (xml, "<era id='era-%u' from='%u' to='%u'><title>Era %u</title>%s"
                              "<variant id='quiet-%u' kind='pattern'><title>Quiet %u</title></variant>%s</era>", i, 1950 + 10 * i, 1959 + 10 * i, i,
                              changes->str, i, i, variants->str);
    }
  g_string_append (xml, "</eras></case>");
  return xml;
}

static XitongCase *
read_text (const char *xml)
{
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("random.xml");
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "random.xml", diagnostics, NULL);

  if (enterprise_case == NULL)
    return NULL;
  xitong_replay_check (enterprise_case, diagnostics);
  return xitong_diagnostics_count_errors (diagnostics) == 0 ? g_steal_pointer (&enterprise_case) : NULL;
}

static XitongStructure *
replay_last (XitongCase *enterprise_case)
{
  XitongMoment moment = { .era = xitong_entity_list_nth (enterprise_case->eras, xitong_entity_list_count (enterprise_case->eras) - 1) };

  return xitong_moment_replay (&moment, enterprise_case, NULL);
}

/* Keeps @change at the end of @into if the case is still right with it. */
static gboolean
try_change (History    *self,
            GString    *into,
            const char *change)
{
  gsize length = into->len;
  g_autoptr (GString) whole = NULL;
  g_autoptr (XitongCase) enterprise_case = NULL;

  g_string_append (into, change);
  whole = dup_whole (self);
  enterprise_case = read_text (whole->str);
  if (enterprise_case == NULL)
    {
      g_string_truncate (into, length);
      return FALSE;
    }
  g_clear_pointer (&self->actions.now, xitong_structure_unref);
  self->actions.now = replay_last (enterprise_case);
  return TRUE;
}

static void
add_change (History *self,
            GString *into)
{
  for (guint attempt = 0; attempt < 12; attempt++)
    {
      g_autoptr (GString) xml = g_string_new (NULL);
      gboolean is_proposed = pick (self, 6) == 0;
      g_autofree char *id = g_strdup_printf ("change-%u", self->n_changes);

      g_string_append_printf (xml, "<change id='%s' pages='%u'%s><title>Change %u</title>", id, 1 + pick (self, 99),
                              is_proposed ? " status='proposed'" : "", self->n_changes);
      xitong_random_actions_write (&self->actions, xml);
      g_string_append (xml, "</change>");
      if (!try_change (self, into, xml->str))
        continue;
      self->n_changes++;
      if (is_proposed)
        g_ptr_array_add (self->actions.proposals, g_steal_pointer (&id));
      return;
    }
}

static void
append_head (History *self)
{
  GString *xml = self->head;

  xitong_random_append_head (xml);
  g_string_append (xml, "<units>");
  for (guint i = 0; i < self->n_units; i++)
    {
      g_string_append_printf (xml, "<unit id='u%u' kind='%s' level='%s'", i, pick_word (self, kinds), pick_word (self, xitong_random_levels));
      if (i >= 8 && pick (self, 6) == 0)
        g_string_append_printf (xml, " part-of='u%u'", pick (self, 8));
      g_string_append_printf (xml, "><title>Unit of number %u</title></unit>", i);
    }
  g_string_append (xml, "</units><holders>");
  for (guint i = 0; i < 4; i++)
    g_string_append_printf (xml, "<holder id='h%u' kind='person'><title>Person %u</title></holder>", i, i);
  g_string_append (xml, "</holders><eras>");
}

static void
append_opening (History *self,
                GString *xml)
{
  guint n = MIN (self->n_units, 8 + self->n_units / 3);

  g_string_append (xml, "<change id='opening' kind='opening' pages='7'><title>Opening</title>");
  for (guint i = 0; i < n; i++)
    {
      if (i < 3)
        g_string_append_printf (xml, "<place units='u%u' system='%s' under='none' level='head'/>", i, xitong_random_systems[i]);
      else
        g_string_append_printf (xml, "<place units='u%u' under='u%u'/>", i, pick (self, MIN (i, 8)));
    }
  for (guint i = 0; i < n / 2; i++)
    {
      guint from = pick (self, n), to = pick (self, n);

      if (from != to)
        g_string_append_printf (xml, "<tie id='t%u' kind='%s' from='u%u' to='u%u' show='always'/>", self->actions.n_ties++, pick_word (self, xitong_random_tie_kinds), from, to);
    }
  g_string_append (xml, "</change>");
}

/* A variant is tried on the structure of its era's end. */
static void
add_variant (History *self,
             guint    era)
{
  for (guint attempt = 0; attempt < 12; attempt++)
    {
      g_autoptr (GString) xml = g_string_new (NULL);

      g_string_append_printf (xml, "<variant id='other-%u' kind='region' pages='9'><title>Other %u</title><change id='deviation-%u'><title>Deviation</title>", era, era, era);
      xitong_random_actions_write (&self->actions, xml);
      g_string_append (xml, "</change></variant>");
      if (try_change (self, self->variants->pdata[era], xml->str))
        return;
    }
}

static void
free_string (gpointer data)
{
  g_string_free (data, TRUE);
}

char *
xitong_random_history_dup_xml (guint32 seed,
                               guint   n_units,
                               guint   n_changes)
{
  History self = { .actions.rand = g_rand_new_with_seed (seed), .head = g_string_new (NULL), .n_units = MAX (n_units, 12) };
  GString *whole;

  self.eras = g_ptr_array_new_with_free_func (free_string);
  self.variants = g_ptr_array_new_with_free_func (free_string);
  self.actions.proposals = g_ptr_array_new_with_free_func (g_free);
  append_head (&self);
  for (guint i = 0; i == 0 || i * CHANGES_PER_ERA < n_changes; i++)
    {
      GString *changes = g_string_new (NULL);

      g_ptr_array_add (self.eras, changes);
      g_ptr_array_add (self.variants, g_string_new (NULL));
      if (i == 0)
        {
          g_autoptr (GString) opening = g_string_new (NULL);

          append_opening (&self, opening);
          g_assert_true (try_change (&self, changes, opening->str));
        }
      for (guint j = 0; j < CHANGES_PER_ERA; j++)
        add_change (&self, changes);
      add_variant (&self, i);
    }
  whole = dup_whole (&self);
  g_clear_pointer (&self.actions.now, xitong_structure_unref);
  g_ptr_array_unref (self.eras);
  g_ptr_array_unref (self.variants);
  g_ptr_array_unref (self.actions.proposals);
  g_string_free (self.head, TRUE);
  g_rand_free (self.actions.rand);
  return g_string_free (whole, FALSE);
}

XitongCase *
xitong_random_history_read (guint32 seed,
                            guint   n_units,
                            guint   n_changes)
{
  g_autofree char *xml = xitong_random_history_dup_xml (seed, n_units, n_changes);
  XitongCase *enterprise_case = read_text (xml);

  g_assert_nonnull (enterprise_case);
  return enterprise_case;
}

static void
add_moment (GPtrArray    *moments,
            XitongCase   *enterprise_case,
            XitongMoment  moment)
{
  for (guint i = 0; i < 2; i++)
    {
      moment.proposed = i == 1;
      g_ptr_array_add (moments, xitong_test_case_replay_moment (enterprise_case, &moment));
    }
}

GPtrArray *
xitong_random_history_moments (XitongCase *enterprise_case)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_structure_unref);

  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      for (guint j = 0; j < xitong_entity_list_count (era->changes); j++)
        add_moment (moments, enterprise_case, (XitongMoment) { .era = era, .change = xitong_entity_list_nth (era->changes, j) });
      for (guint j = 0; j < xitong_entity_list_count (era->variants); j++)
        {
          g_autoptr (GPtrArray) variants = g_ptr_array_new ();

          g_ptr_array_add (variants, xitong_entity_list_nth (era->variants, j));
          add_moment (moments, enterprise_case, (XitongMoment) { .era = era, .variants = variants });
        }
    }
  return moments;
}
