/* xitong-kind-words.c - kinds of units, variants and ties in the words of the interface
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page-words.h"

#include <glib/gi18n.h>

/* The built-in kinds of ties, told of their first and of their second end. */
static const struct
{
  const char *kind;
  const char *outwards;
  const char *inwards;
} verbs[] = {
  { "access", NC_("tie", "may read"), NC_("tie", "may be read by") },
  { "agency", NC_("tie", "is an arm of"), NC_("tie", "has as its arm") },
  { "appeal", NC_("tie", "appeals to"), NC_("tie", "hears appeals of") },
  { "appointment", NC_("tie", "appoints"), NC_("tie", "appointed by") },
  { "approval", NC_("tie", "approves"), NC_("tie", "approved by") },
  { "attack", NC_("tie", "attacks"), NC_("tie", "attacked by") },
  { "bypass", NC_("tie", "goes past others to"), NC_("tie", "reached directly by") },
  { "claim", NC_("tie", "claims the place of"), NC_("tie", "its place claimed by") },
  { "command", NC_("tie", "commands"), NC_("tie", "commanded by") },
  { "conflict", NC_("tie", "in conflict with"), NC_("tie", "in conflict with") },
  { "consultation", NC_("tie", "consults"), NC_("tie", "consulted by") },
  { "cooperation", NC_("tie", "works with"), NC_("tie", "works with") },
  { "criticism", NC_("tie", "criticizes"), NC_("tie", "criticized by") },
  { "custody", NC_("tie", "keeps"), NC_("tie", "kept by") },
  { "deference", NC_("tie", "defers to"), NC_("tie", "deferred to by") },
  { "disclosure", NC_("tie", "sends files to"), NC_("tie", "gets files from") },
  { "dual-leadership", NC_("tie", "leads jointly"), NC_("tie", "led jointly by") },
  { "education", NC_("tie", "teaches"), NC_("tie", "taught by") },
  { "exclusion", NC_("tie", "excludes"), NC_("tie", "excluded by") },
  { "leadership", NC_("tie", "leads"), NC_("tie", "led by") },
  { "membership", NC_("tie", "sits in"), NC_("tie", "has as member") },
  { "override", NC_("tie", "overrules"), NC_("tie", "overruled by") },
  { "patronage", NC_("tie", "is patron of"), NC_("tie", "has as patron") },
  { "performance", NC_("tie", "judges"), NC_("tie", "judged by") },
  { "precedence", NC_("tie", "goes before"), NC_("tie", "yields to") },
  { "pressure", NC_("tie", "presses"), NC_("tie", "pressed by") },
  { "protection", NC_("tie", "protects"), NC_("tie", "protected by") },
  { "recruitment", NC_("tie", "gives people to"), NC_("tie", "takes people from") },
  { "removal", NC_("tie", "removes"), NC_("tie", "removed by") },
  { "report", NC_("tie", "reports to"), NC_("tie", "hears from") },
  { "sanction", NC_("tie", "rewards, punishes"), NC_("tie", "rewarded, punished by") },
  { "substitution", NC_("tie", "does the work of"), NC_("tie", "its work done by") },
  { "supervision", NC_("tie", "supervises"), NC_("tie", "supervised by") },
  { "support", NC_("tie", "supports"), NC_("tie", "supported by") },
  { "surveillance", NC_("tie", "watches"), NC_("tie", "watched by") },
  { "transfer", NC_("tie", "loses people to"), NC_("tie", "gets people from") },
  { "verdict", NC_("tie", "decides on"), NC_("tie", "decided on by") },
  { "veto", NC_("tie", "can stop"), NC_("tie", "can be stopped by") },
};

const char *
xitong_words_get_verb (const XitongStandingTie *tie,
                       gboolean                 outwards)
{
  const XitongTieKind *kind = tie->kind;

  while (kind->base != NULL && !kind->is_built_in)
    kind = kind->base;
  if (tie->directed && g_strcmp0 (xitong_entity_get_id ((gpointer) kind), "conflict") == 0)
    return outwards ? C_("tie", "opposes") : C_("tie", "opposed by");
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_strcmp0 (verbs[i].kind, xitong_entity_get_id ((gpointer) kind)) == 0)
      return g_dpgettext2 (GETTEXT_PACKAGE, "tie", outwards ? verbs[i].outwards : verbs[i].inwards);
  return xitong_entity_get_title (tie->kind);
}

const char *
xitong_words_get_unit_kind (XitongUnitKind kind)
{
  static const char * const words[] = {
    NC_("unit kind", "Organ"), NC_("unit kind", "Section"), NC_("unit kind", "Post"), NC_("unit kind", "Body"),
    NC_("unit kind", "Group"), NC_("unit kind", "Forum"), NC_("unit kind", "Instrument"), NC_("unit kind", "Site"),
    NC_("unit kind", "Campaign"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "unit kind", words[kind]);
}

const char *
xitong_words_get_variant_kind (XitongVariantKind kind)
{
  static const char * const words[] = {
    NC_("variant kind", "Region"), NC_("variant kind", "Pattern"), NC_("variant kind", "Documented enterprise"),
    NC_("variant kind", "Period"), NC_("variant kind", "Depiction"), NC_("variant kind", "Reading"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "variant kind", words[kind]);
}

const char *
xitong_words_get_style (XitongTieStyle style)
{
  static const char * const words[] = {
    "", NC_("tie style", "Authority"), NC_("tie style", "Oversight"), NC_("tie style", "Overruling"),
    NC_("tie style", "Advice and help"), NC_("tie style", "Watching and files"), NC_("tie style", "Placing people"),
    NC_("tie style", "Acting for"), NC_("tie style", "Against"),
  };

  return style >= XITONG_STYLE_AUTHORITY && style <= XITONG_STYLE_AGAINST
         ? g_dpgettext2 (GETTEXT_PACKAGE, "tie style", words[style]) : "";
}
