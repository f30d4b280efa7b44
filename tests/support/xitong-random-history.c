/* xitong-random-history.c - cases by chance in which everything happens that can happen
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-history.h"

#include "xitong-case-reader.h"
#include "xitong-replay-check.h"

#define CHANGES_PER_ERA 4

typedef struct
{
  GRand           *rand;
  GString         *head;
  GPtrArray       *eras;
  GPtrArray       *variants;
  guint            n_units;
  guint            n_ties;
  guint            n_changes;
  GPtrArray       *proposals;
  XitongStructure *now;
} History;

typedef void (*Writer) (History *self,
                        GString *xml);

static const char * const kinds[] = { "organ", "section", "post", "body", "group", "post", "site", "instrument" };
static const char * const levels[] = { "head", "departments", "shops", "floor" };
static const char * const systems[] = { "party", "management", "security" };
static const char * const tie_kinds[] = { "leadership", "supervision", "override", "consultation", "surveillance", "approval", "custody" };
static const char * const marks[] = { "vacant", "sidelined", "paralysed", "nominal", "targeted", "replaced" };

static guint
pick (History *self,
      guint    n)
{
  return n > 0 ? (guint) g_rand_int_range (self->rand, 0, (gint32) n) : 0;
}

static gboolean
perhaps (History *self)
{
  return pick (self, 2) == 0;
}

#define pick_word(self, words) (words[pick (self, G_N_ELEMENTS (words))])

static const char *
pick_standing (History *self)
{
  const XitongPlacement *placement = self->now->standing->pdata[pick (self, self->now->standing->len)];

  return xitong_entity_get_id (placement->unit);
}

static const char *
pick_absent (History *self)
{
  XitongEntityList *units = self->now->enterprise_case->units;

  for (guint i = 0; i < 50; i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (units, pick (self, xitong_entity_list_count (units)));

      if (xitong_structure_get (self->now, unit) == NULL)
        return xitong_entity_get_id (unit);
    }
  return "u0";
}

static const char *
pick_tie (History *self)
{
  const XitongStandingTie *tie;

  if (self->now->ties->len == 0)
    return "t0";
  tie = self->now->ties->pdata[pick (self, self->now->ties->len)];
  return perhaps (self) ? xitong_entity_get_id (tie->claim) : tie->row;
}

static const char *
pick_post (History *self)
{
  for (guint i = 0; i < 50; i++)
    {
      const XitongPlacement *placement = self->now->standing->pdata[pick (self, self->now->standing->len)];

      if (placement->unit->kind == XITONG_UNIT_POST)
        return xitong_entity_get_id (placement->unit);
    }
  return pick_standing (self);
}

static void
write_place (History *self,
             GString *xml)
{
  g_string_append_printf (xml, "<place units='%s' under='%s' level='%s' pages='%u'>", pick_absent (self),
                          pick (self, 8) == 0 ? "unknown' system='party" : pick_standing (self), pick_word (self, levels), 1 + pick (self, 99));
  if (perhaps (self))
    g_string_append_printf (xml, "<contested system='%s' count='%u' of='12'/>", pick_word (self, systems), 1 + pick (self, 11));
  g_string_append (xml, "</place>");
}

static void
write_move (History *self,
            GString *xml)
{
  switch (pick (self, 4))
    {
    case 0:
      g_string_append_printf (xml, "<move units='%s'><under unit='%s' form='formal'/><under unit='%s' form='effective' strength='weak'/></move>",
                              pick_standing (self), pick_standing (self), pick_standing (self));
      break;
    case 1:
      g_string_append_printf (xml, "<move units='%s' level='%s'/>", pick_standing (self), pick_word (self, levels));
      break;
    case 2:
      g_string_append_printf (xml, "<move units='%s' system='%s' under='%s' also-in='security'/>", pick_standing (self),
                              pick_word (self, systems), pick_standing (self));
      break;
    default:
      g_string_append_printf (xml, "<move units='%s' under='%s'/>", pick_standing (self), pick_standing (self));
      break;
    }
}

/* What stands under @id goes elsewhere first. */
static void
write_way_out (History    *self,
               GString    *xml,
               const char *id)
{
  for (guint i = 0; i < self->now->standing->len; i++)
    {
      const XitongPlacement *placement = self->now->standing->pdata[i];

      for (guint j = 0; j < placement->superiors->len; j++)
        if (g_strcmp0 (xitong_reference_get_name (&g_array_index (placement->superiors, XitongStandingSuperior, j).reference), id) == 0)
          {
            g_string_append_printf (xml, "<move units='%s' under='%s'/>", xitong_entity_get_id (placement->unit), pick_standing (self));
            break;
          }
    }
}

static void
write_remove (History *self,
              GString *xml)
{
  const char *id = pick_standing (self);

  write_way_out (self, xml, id);
  g_string_append_printf (xml, "<remove units='%s'/>", id);
}

static void
write_lapse (History *self,
             GString *xml)
{
  if (perhaps (self))
    g_string_append_printf (xml, "<lapse units='%s'/>", pick_standing (self));
  else if (perhaps (self))
    g_string_append_printf (xml, "<lapse ties='%s'/>", pick_tie (self));
  else
    g_string_append_printf (xml, "<lapse holders='h%u'/>", pick (self, 4));
}

static void
write_affirm (History *self,
              GString *xml)
{
  if (perhaps (self))
    g_string_append_printf (xml, "<affirm units='%s' contested='keep' pages='%u'><note>Said again.</note></affirm>", pick_standing (self), 1 + pick (self, 99));
  else
    g_string_append_printf (xml, "<affirm ties='%s' pages='%u'/>", pick_tie (self), 1 + pick (self, 99));
}

static void
write_rename (History *self,
              GString *xml)
{
  g_string_append_printf (xml, "<rename unit='%s'><title>Name %u</title></rename>", pick_standing (self), pick (self, 100));
}

static void
write_mark (History *self,
            GString *xml)
{
  const char *mark = pick_word (self, marks);

  if (g_str_equal (mark, "replaced"))
    g_string_append_printf (xml, "<mark units='%s' as='replaced' by='%s'/>", pick_standing (self), pick_standing (self));
  else
    g_string_append_printf (xml, "<mark units='%s %s' as='%s'/>", pick_standing (self), pick_standing (self), mark);
}

static void
write_unmark (History *self,
              GString *xml)
{
  for (guint i = 0; i < self->now->standing->len; i++)
    {
      const XitongPlacement *placement = self->now->standing->pdata[i];

      if (placement->marks->len > 0 && perhaps (self))
        g_string_append_printf (xml, "<unmark units='%s' as='%s'/>", xitong_entity_get_id (placement->unit),
                                xitong_entity_get_id (g_array_index (placement->marks, XitongStandingMark, 0).kind));
    }
}

static void
write_tie (History *self,
           GString *xml)
{
  const char *second = pick (self, 3) == 0 ? "enterprise" : pick (self, 3) == 0 ? pick_standing (self) : "";

  g_string_append_printf (xml, "<tie id='t%u' kind='%s' from='%s' to='%s %s'%s show='always' pages='%u'><label>tie %u</label></tie>",
                          self->n_ties, pick_word (self, tie_kinds), pick_standing (self), pick_standing (self), second,
                          pick (self, 6) == 0 ? " denied='both'" : perhaps (self) ? " form='effective'" : "", 1 + pick (self, 99), self->n_ties);
  self->n_ties++;
}

static void
write_tie_about (History *self,
                 GString *xml)
{
  g_string_append_printf (xml, "<tie id='t%u' kind='bypass' from='%s' to='%s' about='tie:%s'/>", self->n_ties, pick_standing (self),
                          pick_standing (self), pick_tie (self));
  self->n_ties++;
}

static void
write_alter (History *self,
             GString *xml)
{
  switch (pick (self, 5))
    {
    case 0:
      g_string_append_printf (xml, "<alter ties='%s' strength='weak' label='none'/>", pick_tie (self));
      break;
    case 1:
      g_string_append_printf (xml, "<alter ties='%s' from='%s'/>", pick_tie (self), pick_standing (self));
      break;
    case 2:
      g_string_append_printf (xml, "<alter ties='%s' to='%s' form='formal' pages='%u'/>", pick_tie (self), pick_standing (self), 1 + pick (self, 99));
      break;
    case 3:
      g_string_append_printf (xml, "<alter every='%s' strength='strong'/>", pick_word (self, tie_kinds));
      break;
    default:
      g_string_append_printf (xml, "<alter ties='%s' kind='%s'/>", pick_tie (self), pick_word (self, tie_kinds));
      break;
    }
}

static void
write_untie (History *self,
             GString *xml)
{
  g_string_append_printf (xml, "<untie ties='%s'/>", pick_tie (self));
}

static void
write_restore (History *self,
               GString *xml)
{
  switch (pick (self, 4))
    {
    case 0:
      g_string_append_printf (xml, "<restore units='%s' as-of='opening'/>", pick_absent (self));
      break;
    case 1:
      g_string_append_printf (xml, "<restore ties='t%u'/>", pick (self, self->n_ties));
      break;
    case 2:
      {
        const char *old = pick_standing (self);

        write_way_out (self, xml, old);
        g_string_append_printf (xml, "<restore units='%s' under='%s' succeeds='%s' inherits='ties'/>", pick_absent (self), pick_standing (self), old);
      }
      break;
    default:
      g_string_append_printf (xml, "<restore units='%s' under='%s'/>", pick_absent (self), pick_standing (self));
      break;
    }
}

static void
write_seat (History *self,
            GString *xml)
{
  g_string_append_printf (xml, "<seat holder='h%u' posts='%s %s'/>", pick (self, 4), pick_post (self), pick_post (self));
}

static void
write_unseat (History *self,
              GString *xml)
{
  g_string_append_printf (xml, "<unseat holder='h%u' manner='%s'/>", pick (self, 4), perhaps (self) ? "dismissed" : "died");
}

static void
write_send (History *self,
            GString *xml)
{
  g_string_append_printf (xml, "<send holder='h%u' to='%s'/><mark holders='h%u' as='confined'/>", pick (self, 4), pick_standing (self), pick (self, 4));
}

static void
write_succession (History *self,
                  GString *xml)
{
  const char *first = pick_standing (self);

  switch (pick (self, 3))
    {
    case 0:
      g_string_append_printf (xml, "<place units='%s' under='%s' level='shops' succeeds='%s' inherits='ties parts subordinates holders'/>",
                              pick_absent (self), pick_standing (self), first);
      break;
    case 1:
      g_string_append_printf (xml, "<place units='%s' under='%s' level='shops' succeeds='%s %s' inherits='ties parts subordinates'/>",
                              pick_absent (self), pick_standing (self), first, pick_standing (self));
      break;
    default:
      g_string_append_printf (xml, "<place units='%s %s' under='%s' level='floor' succeeds='%s' inherits='ties subordinates'/>",
                              pick_absent (self), pick_absent (self), pick_standing (self), first);
      break;
    }
}

static void
write_settled_proposal (History *self,
                        GString *xml)
{
  if (self->proposals->len > 0)
    g_string_append_printf (xml, "<%s change='%s'/>", perhaps (self) ? "enact" : "withdraw outcome='postponed'",
                            (char *) self->proposals->pdata[pick (self, self->proposals->len)]);
}

static const Writer writers[] = {
  write_place, write_place, write_move, write_move, write_remove, write_lapse, write_affirm, write_rename, write_mark, write_unmark,
  write_tie, write_tie, write_tie_about, write_alter, write_alter, write_untie, write_restore, write_restore, write_seat, write_seat,
  write_unseat, write_send, write_succession, write_succession, write_settled_proposal,
};

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
  g_clear_pointer (&self->now, xitong_structure_unref);
  self->now = replay_last (enterprise_case);
  return TRUE;
}

static void
write_actions (History *self,
               GString *xml)
{
  guint n = 1 + pick (self, 3);

  for (guint i = 0; i < n; i++)
    pick_word (self, writers) (self, xml);
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
      write_actions (self, xml);
      g_string_append (xml, "</change>");
      if (!try_change (self, into, xml->str))
        continue;
      self->n_changes++;
      if (is_proposed)
        g_ptr_array_add (self->proposals, g_steal_pointer (&id));
      return;
    }
}

static void
append_head (History *self)
{
  GString *xml = self->head;

  g_string_append (xml,
                   "<case xmlns='urn:xitong:case:1' id='random' source='book'><title>Random</title>"
                   "<sources><source id='book' first-page='1' last-page='99'><title>A book</title></source></sources><levels>"
                   "<level id='above' zone='above'><title>Above</title></level>");
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    g_string_append_printf (xml, "<level id='%s'><title>%s</title></level>", levels[i], levels[i]);
  g_string_append (xml, "</levels><enterprise><title>Works</title></enterprise><systems>"
                        "<system id='state' role='state'><title>State</title></system>");
  for (guint i = 0; i < G_N_ELEMENTS (systems); i++)
    g_string_append_printf (xml, "<system id='%s' role='%s'><title>System of %s</title></system>", systems[i], systems[i], systems[i]);
  g_string_append (xml, "</systems><units>");
  for (guint i = 0; i < self->n_units; i++)
    {
      g_string_append_printf (xml, "<unit id='u%u' kind='%s' level='%s'", i, pick_word (self, kinds), pick_word (self, levels));
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
        g_string_append_printf (xml, "<place units='u%u' system='%s' under='none' level='head'/>", i, systems[i]);
      else
        g_string_append_printf (xml, "<place units='u%u' under='u%u'/>", i, pick (self, MIN (i, 8)));
    }
  for (guint i = 0; i < n / 2; i++)
    {
      guint from = pick (self, n), to = pick (self, n);

      if (from != to)
        g_string_append_printf (xml, "<tie id='t%u' kind='%s' from='u%u' to='u%u' show='always'/>", self->n_ties++, pick_word (self, tie_kinds), from, to);
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
      write_actions (self, xml);
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
  History self = { .rand = g_rand_new_with_seed (seed), .head = g_string_new (NULL), .n_units = MAX (n_units, 12) };
  GString *whole;

  self.eras = g_ptr_array_new_with_free_func (free_string);
  self.variants = g_ptr_array_new_with_free_func (free_string);
  self.proposals = g_ptr_array_new_with_free_func (g_free);
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
  g_clear_pointer (&self.now, xitong_structure_unref);
  g_ptr_array_unref (self.eras);
  g_ptr_array_unref (self.variants);
  g_ptr_array_unref (self.proposals);
  g_string_free (self.head, TRUE);
  g_rand_free (self.rand);
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
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++)
    {
      moment.proposed = i == 1;
      g_ptr_array_add (moments, xitong_moment_replay (&moment, enterprise_case, &error));
      g_assert_no_error (error);
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
