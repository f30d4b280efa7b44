/* xitong-random-parts.c - what all cases by chance have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-parts.h"

const char * const xitong_random_levels[4] = { "head", "departments", "shops", "floor" };
const char * const xitong_random_systems[3] = { "party", "management", "security" };
const char * const xitong_random_tie_kinds[7] = { "leadership", "supervision", "override", "consultation", "surveillance", "approval", "custody" };

guint
xitong_random_pick (GRand *rand,
                    guint  n)
{
  return n > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

void
xitong_random_append_head (GString *xml)
{
  g_string_append (xml,
                   "<case xmlns='urn:xitong:case:1' id='random' source='book' drawn='reconstructed'><title>Random</title>"
                   "<sources><source id='book' first-page='1' last-page='99'><title>A book</title></source></sources><levels>"
                   "<level id='above' zone='above'><title>Above</title></level>");
  for (guint i = 0; i < G_N_ELEMENTS (xitong_random_levels); i++)
    g_string_append_printf (xml, "<level id='%s'><title>%s</title></level>", xitong_random_levels[i], xitong_random_levels[i]);
  g_string_append (xml, "</levels><enterprise><title>Works</title></enterprise><systems>"
                        "<system id='state' role='state'><title>State</title></system>");
  for (guint i = 0; i < G_N_ELEMENTS (xitong_random_systems); i++)
    g_string_append_printf (xml, "<system id='%s' role='%s'><title>System of %s</title></system>", xitong_random_systems[i],
                            xitong_random_systems[i], xitong_random_systems[i]);
  g_string_append (xml, "</systems>");
}
