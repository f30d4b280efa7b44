/* xitong-built-in-kinds.c - the kinds of ties and marks that the format itself has
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-built-in-kinds.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char     *id;
  const char     *title;
  XitongTieStyle  style;
} BuiltInTieKind;

/* Translators: these are kinds of relations between offices, in the legend and in lists. */
static const BuiltInTieKind built_in_tie_kinds[] = {
  { "command", NC_("kind of tie", "commands"), XITONG_STYLE_AUTHORITY },
  { "leadership", NC_("kind of tie", "leads"), XITONG_STYLE_AUTHORITY },
  { "dual-leadership", NC_("kind of tie", "leads from outside"), XITONG_STYLE_AUTHORITY },
  { "supervision", NC_("kind of tie", "supervises"), XITONG_STYLE_OVERSIGHT },
  { "performance", NC_("kind of tie", "judges by results"), XITONG_STYLE_OVERSIGHT },
  { "pressure", NC_("kind of tie", "presses"), XITONG_STYLE_OVERSIGHT },
  { "sanction", NC_("kind of tie", "rewards and punishes"), XITONG_STYLE_OVERSIGHT },
  { "verdict", NC_("kind of tie", "passes verdicts on"), XITONG_STYLE_OVERSIGHT },
  { "override", NC_("kind of tie", "overrules"), XITONG_STYLE_OVERRULING },
  { "bypass", NC_("kind of tie", "goes past to"), XITONG_STYLE_OVERRULING },
  { "veto", NC_("kind of tie", "can veto"), XITONG_STYLE_OVERRULING },
  { "appeal", NC_("kind of tie", "appeals to"), XITONG_STYLE_OVERRULING },
  { "consultation", NC_("kind of tie", "consults"), XITONG_STYLE_ADVICE },
  { "cooperation", NC_("kind of tie", "cooperates with"), XITONG_STYLE_ADVICE },
  { "support", NC_("kind of tie", "supports"), XITONG_STYLE_ADVICE },
  { "education", NC_("kind of tie", "teaches"), XITONG_STYLE_ADVICE },
  { "protection", NC_("kind of tie", "protects"), XITONG_STYLE_ADVICE },
  { "patronage", NC_("kind of tie", "is patron of"), XITONG_STYLE_ADVICE },
  { "deference", NC_("kind of tie", "defers to"), XITONG_STYLE_ADVICE },
  { "surveillance", NC_("kind of tie", "watches"), XITONG_STYLE_WATCHING },
  { "report", NC_("kind of tie", "reports to"), XITONG_STYLE_WATCHING },
  { "custody", NC_("kind of tie", "keeps files"), XITONG_STYLE_WATCHING },
  { "access", NC_("kind of tie", "may read"), XITONG_STYLE_WATCHING },
  { "disclosure", NC_("kind of tie", "sends on files to"), XITONG_STYLE_WATCHING },
  { "appointment", NC_("kind of tie", "appoints"), XITONG_STYLE_PLACING },
  { "approval", NC_("kind of tie", "must approve"), XITONG_STYLE_PLACING },
  { "recruitment", NC_("kind of tie", "rise to"), XITONG_STYLE_PLACING },
  { "transfer", NC_("kind of tie", "leave for"), XITONG_STYLE_PLACING },
  { "membership", NC_("kind of tie", "sits in"), XITONG_STYLE_ACTING },
  { "substitution", NC_("kind of tie", "does the work of"), XITONG_STYLE_ACTING },
  { "agency", NC_("kind of tie", "is an arm of"), XITONG_STYLE_ACTING },
  { "claim", NC_("kind of tie", "claims the place of"), XITONG_STYLE_ACTING },
  { "conflict", NC_("kind of tie", "is in conflict with"), XITONG_STYLE_AGAINST },
  { "criticism", NC_("kind of tie", "criticizes"), XITONG_STYLE_AGAINST },
  { "attack", NC_("kind of tie", "attacks"), XITONG_STYLE_AGAINST },
  { "exclusion", NC_("kind of tie", "excludes"), XITONG_STYLE_AGAINST },
  { "removal", NC_("kind of tie", "throws out"), XITONG_STYLE_AGAINST },
  { "precedence", NC_("kind of tie", "is stronger than"), XITONG_STYLE_AGAINST },
};

typedef struct
{
  const char *id;
  const char *title;
  gboolean    acts;
} BuiltInMarkKind;

static const BuiltInMarkKind built_in_mark_kinds[] = {
  { "vacant", NC_("mark", "vacant"), FALSE },
  { "sidelined", NC_("mark", "sidelined"), TRUE },
  { "confined", NC_("mark", "confined"), TRUE },
  { "paralysed", NC_("mark", "paralyzed"), FALSE },
  { "nominal", NC_("mark", "on paper"), TRUE },
  { "replaced", NC_("mark", "replaced"), FALSE },
  { "split", NC_("mark", "split"), TRUE },
  { "targeted", NC_("mark", "under attack"), TRUE },
  { "rehabilitated", NC_("mark", "rehabilitated"), TRUE },
};

static void
set_name (gpointer    entity,
          const char *id,
          const char *title)
{
  XitongEntityData *data = xitong_entity_data (entity);

  data->id = g_intern_static_string (id);
  data->title = xitong_texts_new ();
  xitong_texts_add (data->title, "", title, NULL, NULL);
}

/* Case format, section 3: on request by default are the styles 4, 6 and 8 and some kinds of the others. */
static gboolean
is_on_request (const BuiltInTieKind *kind)
{
  const char * const on_request[] = {
    "sanction", "verdict", "veto", "appeal", "access", "disclosure", "agency", NULL
  };

  return kind->style == XITONG_STYLE_ADVICE ||
         kind->style == XITONG_STYLE_PLACING ||
         kind->style == XITONG_STYLE_AGAINST ||
         g_strv_contains (on_request, kind->id);
}

static void
add_tie_kind (XitongCase           *self,
              const BuiltInTieKind *built_in)
{
  g_autoptr (XitongTieKind) kind = xitong_tie_kind_new ();

  set_name (kind, built_in->id, g_dpgettext2 (GETTEXT_PACKAGE, "kind of tie", built_in->title));
  kind->style = built_in->style;
  kind->directed = !g_str_equal (built_in->id, "cooperation") && !g_str_equal (built_in->id, "conflict");
  kind->show = is_on_request (built_in) ? XITONG_SHOW_ON_REQUEST : XITONG_SHOW_ALWAYS;
  kind->is_built_in = TRUE;
  xitong_entity_list_append (self->tie_kinds, kind);
  xitong_case_register (self, kind);
}

static void
add_mark_kind (XitongCase            *self,
               const BuiltInMarkKind *built_in)
{
  g_autoptr (XitongMarkKind) kind = xitong_mark_kind_new ();

  set_name (kind, built_in->id, g_dpgettext2 (GETTEXT_PACKAGE, "mark", built_in->title));
  kind->on_units = TRUE;
  kind->on_holders = TRUE;
  kind->acts = built_in->acts;
  kind->is_built_in = TRUE;
  xitong_entity_list_append (self->mark_kinds, kind);
  xitong_case_register (self, kind);
}

void
xitong_built_in_kinds_add (XitongCase *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (built_in_tie_kinds); i++)
    add_tie_kind (self, &built_in_tie_kinds[i]);
  for (guint i = 0; i < G_N_ELEMENTS (built_in_mark_kinds); i++)
    add_mark_kind (self, &built_in_mark_kinds[i]);
}
