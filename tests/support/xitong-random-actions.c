/* xitong-random-actions.c - actions by chance of all kinds, on what stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-actions.h"

#include "xitong-random-parts.h"

typedef void (*Writer) (XitongRandomActions *self,
                        GString             *xml);

static const char * const marks[] = { "vacant", "sidelined", "paralysed", "nominal", "targeted", "replaced" };

static guint
pick (XitongRandomActions *self,
      guint                n)
{
  return xitong_random_pick (self->rand, n);
}

static gboolean
perhaps (XitongRandomActions *self)
{
  return pick (self, 2) == 0;
}

#define pick_word(self, words) xitong_random_pick_word ((self)->rand, words)

static const char *
pick_standing (XitongRandomActions *self)
{
  const XitongPlacement *placement = self->now->standing->pdata[pick (self, self->now->standing->len)];

  return xitong_entity_get_id (placement->unit);
}

static const char *
pick_absent (XitongRandomActions *self)
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
pick_tie (XitongRandomActions *self)
{
  const XitongStandingTie *tie;

  if (self->now->ties->len == 0)
    return "t0";
  tie = self->now->ties->pdata[pick (self, self->now->ties->len)];
  return perhaps (self) ? xitong_entity_get_id (tie->claim) : tie->row;
}

static const char *
pick_post (XitongRandomActions *self)
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
write_place (XitongRandomActions *self,
             GString             *xml)
{
  g_string_append_printf (xml, "<place units='%s' under='%s' level='%s' pages='%u'>", pick_absent (self),
                          pick (self, 8) == 0 ? "unknown' system='party" : pick_standing (self), pick_word (self, xitong_random_levels), 1 + pick (self, 99));
  if (perhaps (self))
    g_string_append_printf (xml, "<contested system='%s' count='%u' of='12'/>", pick_word (self, xitong_random_systems), 1 + pick (self, 11));
  g_string_append (xml, "</place>");
}

static void
write_move (XitongRandomActions *self,
            GString             *xml)
{
  switch (pick (self, 4))
    {
    case 0:
      g_string_append_printf (xml, "<move units='%s'><under unit='%s' form='formal'/><under unit='%s' form='effective' strength='weak'/></move>",
                              pick_standing (self), pick_standing (self), pick_standing (self));
      break;
    case 1:
      g_string_append_printf (xml, "<move units='%s' level='%s'/>", pick_standing (self), pick_word (self, xitong_random_levels));
      break;
    case 2:
      g_string_append_printf (xml, "<move units='%s' system='%s' under='%s' also-in='security'/>", pick_standing (self),
                              pick_word (self, xitong_random_systems), pick_standing (self));
      break;
    default:
      g_string_append_printf (xml, "<move units='%s' under='%s'/>", pick_standing (self), pick_standing (self));
      break;
    }
}

/* What stands under @id goes elsewhere first. */
static void
write_way_out (XitongRandomActions *self,
               GString             *xml,
               const char          *id)
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
write_remove (XitongRandomActions *self,
              GString             *xml)
{
  const char *id = pick_standing (self);

  write_way_out (self, xml, id);
  g_string_append_printf (xml, "<remove units='%s'/>", id);
}

static void
write_lapse (XitongRandomActions *self,
             GString             *xml)
{
  if (perhaps (self))
    g_string_append_printf (xml, "<lapse units='%s'/>", pick_standing (self));
  else if (perhaps (self))
    g_string_append_printf (xml, "<lapse ties='%s'/>", pick_tie (self));
  else
    g_string_append_printf (xml, "<lapse holders='h%u'/>", pick (self, 4));
}

static void
write_affirm (XitongRandomActions *self,
              GString             *xml)
{
  if (perhaps (self))
    g_string_append_printf (xml, "<affirm units='%s' contested='keep' pages='%u'><note>Said again.</note></affirm>", pick_standing (self), 1 + pick (self, 99));
  else
    g_string_append_printf (xml, "<affirm ties='%s' pages='%u'/>", pick_tie (self), 1 + pick (self, 99));
}

static void
write_rename (XitongRandomActions *self,
              GString             *xml)
{
  g_string_append_printf (xml, "<rename unit='%s'><title>Name %u</title></rename>", pick_standing (self), pick (self, 100));
}

static void
write_mark (XitongRandomActions *self,
            GString             *xml)
{
  const char *mark = pick_word (self, marks);

  if (g_str_equal (mark, "replaced"))
    g_string_append_printf (xml, "<mark units='%s' as='replaced' by='%s'/>", pick_standing (self), pick_standing (self));
  else
    g_string_append_printf (xml, "<mark units='%s %s' as='%s'/>", pick_standing (self), pick_standing (self), mark);
}

static void
write_unmark (XitongRandomActions *self,
              GString             *xml)
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
write_tie (XitongRandomActions *self,
           GString             *xml)
{
  const char *second = pick (self, 3) == 0 ? "enterprise" : pick (self, 3) == 0 ? pick_standing (self) : "";

  g_string_append_printf (xml, "<tie id='t%u' kind='%s' from='%s' to='%s %s'%s show='always' pages='%u'><label>tie %u</label></tie>",
                          self->n_ties, pick_word (self, xitong_random_tie_kinds), pick_standing (self), pick_standing (self), second,
                          pick (self, 6) == 0 ? " denied='both'" : perhaps (self) ? " form='effective'" : "", 1 + pick (self, 99), self->n_ties);
  self->n_ties++;
}

static void
write_tie_about (XitongRandomActions *self,
                 GString             *xml)
{
  g_string_append_printf (xml, "<tie id='t%u' kind='bypass' from='%s' to='%s' about='tie:%s'/>", self->n_ties, pick_standing (self),
                          pick_standing (self), pick_tie (self));
  self->n_ties++;
}

static void
write_alter (XitongRandomActions *self,
             GString             *xml)
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
      g_string_append_printf (xml, "<alter every='%s' strength='strong'/>", pick_word (self, xitong_random_tie_kinds));
      break;
    default:
      g_string_append_printf (xml, "<alter ties='%s' kind='%s'/>", pick_tie (self), pick_word (self, xitong_random_tie_kinds));
      break;
    }
}

static void
write_untie (XitongRandomActions *self,
             GString             *xml)
{
  g_string_append_printf (xml, "<untie ties='%s'/>", pick_tie (self));
}

static void
write_restore (XitongRandomActions *self,
               GString             *xml)
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
write_seat (XitongRandomActions *self,
            GString             *xml)
{
  g_string_append_printf (xml, "<seat holder='h%u' posts='%s %s'/>", pick (self, 4), pick_post (self), pick_post (self));
}

static void
write_unseat (XitongRandomActions *self,
              GString             *xml)
{
  g_string_append_printf (xml, "<unseat holder='h%u' manner='%s'/>", pick (self, 4), perhaps (self) ? "dismissed" : "died");
}

static void
write_send (XitongRandomActions *self,
            GString             *xml)
{
  g_string_append_printf (xml, "<send holder='h%u' to='%s'/><mark holders='h%u' as='confined'/>", pick (self, 4), pick_standing (self), pick (self, 4));
}

static void
write_succession (XitongRandomActions *self,
                  GString             *xml)
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
write_settled_proposal (XitongRandomActions *self,
                        GString             *xml)
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

void
xitong_random_actions_write (XitongRandomActions *self,
                             GString             *xml)
{
  guint n = 1 + pick (self, 3);

  for (guint i = 0; i < n; i++)
    writers[pick (self, G_N_ELEMENTS (writers))] (self, xml);
}
