/* xitong-random-case.c - cases by chance, the same for the same seed
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-case.h"

#include "xitong-random-parts.h"
#include "xitong-test-case.h"

static const char * const kinds[] = { "organ", "section", "post", "body", "group" };
static const char * const tie_kinds[] = { "leadership", "supervision", "override", "consultation", "surveillance", "approval" };

/* Level 0 is the top; a unit's superior always has a smaller number, so that there is no cycle. */
static void
append_places (GString *xml,
               GRand   *rand,
               guint    n_units)
{
  for (guint i = 0; i < n_units; i++)
    {
      guint level = xitong_random_pick (rand, 3) + 1 + i / (n_units / 2 + 1);

      if (i < 2)
        g_string_append_printf (xml, "<place units='u%u' system='state' under='none' level='above'/>", i);
      else if (i < 5)
        g_string_append_printf (xml, "<place units='u%u' system='%s' under='none' level='head'/>", i, xitong_random_systems[i - 2]);
      else
        g_string_append_printf (xml, "<place units='u%u' under='u%u' level='%s'/>", i, 2 + xitong_random_pick (rand, i - 2),
                                xitong_random_levels[MIN (level, 3)]);
    }
}

static void
append_ties (GString    *xml,
             GRand      *rand,
             guint       n_units,
             guint       n_ties,
             const char *prefix)
{
  for (guint i = 0; i < n_ties; i++)
    {
      guint from = xitong_random_pick (rand, n_units), to = xitong_random_pick (rand, n_units);

      if (from != to)
        g_string_append_printf (xml, "<tie id='%s%u' kind='%s' from='u%u' to='u%u' show='always'><label>tie number %u</label></tie>",
                                prefix, i, xitong_random_pick_word (rand, tie_kinds), from, to, i);
    }
}

char *
xitong_random_case_dup_xml (guint32 seed,
                            guint   n_units)
{
  GString *xml = g_string_new (NULL);
  GRand *rand = g_rand_new_with_seed (seed);

  n_units = MAX (n_units, 8);
  xitong_random_append_head (xml);
  g_string_append (xml, "<units>");
  for (guint i = 0; i < n_units; i++)
    g_string_append_printf (xml, "<unit id='u%u' kind='%s'%s><title>Unit of number %u%s</title></unit>", i,
                            i == 2 || i == 3 ? "post" : xitong_random_pick_word (rand, kinds), xitong_random_pick (rand, 4) == 0 ? " several='yes'" : "", i,
                            xitong_random_pick (rand, 3) == 0 ? " with a longer name" : "");
  g_string_append (xml, "</units><holders><holder id='two-hats' kind='type'><title>one person</title></holder></holders>"
                        "<eras><era id='first' from='1950' to='1959'><title>First</title>"
                        "<change id='begin' on='1950' pages='7'><title>Begin</title>");
  append_places (xml, rand, n_units);
  append_ties (xml, rand, n_units, n_units / 3, "a");
  g_string_append (xml, "<seat holder='two-hats' posts='u2 u3'/></change></era><era id='second' from='1960' to='1969'><title>Second</title>"
                        "<change id='turn' on='1960' pages='8-9'><title>Turn</title>");
  g_string_append_printf (xml, "<move units='u%u' under='u2'/>", 5 + xitong_random_pick (rand, n_units - 5));
  g_string_append (xml, "<mark units='u3' as='vacant'/>");
  append_ties (xml, rand, n_units, n_units / 6, "b");
  g_string_append (xml, "</change></era></eras></case>");
  g_rand_free (rand);
  return g_string_free (xml, FALSE);
}

XitongCase *
xitong_random_case_read (guint32 seed,
                         guint   n_units)
{
  g_autofree char *xml = xitong_random_case_dup_xml (seed, n_units);

  return xitong_test_case_read_text (xml);
}
