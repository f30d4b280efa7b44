/* xitong-difference-text.c - a difference in sentences
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-text.h"

#include <glib/gi18n.h>

#include "xitong-difference-words.h"
#include "xitong-ending.h"
#include "xitong-moment-text.h"
#include "xitong-page-list-text.h"
#include "xitong-value.h"

typedef struct
{
  const XitongDifference *difference;
  GString                *text;
  char                   *name_before;
  char                   *name_after;
} Telling;

/* Headings that are only printed where something follows. */
typedef struct
{
  Telling    *telling;
  const char *title;
  gboolean    is_printed;
} Heading;

static GString *
begin_line (Heading *heading)
{
  if (!heading->is_printed)
    g_string_append_printf (heading->telling->text, "\n%s\n", heading->title);
  heading->is_printed = TRUE;
  g_string_append (heading->telling->text, "  ");
  return heading->telling->text;
}

static void
end_line (GString              *text,
          const XitongEvidence *evidence)
{
  xitong_page_list_text_append (text, evidence);
  g_string_append_c (text, '\n');
}

/* What ended: the pages on which it ended, else those on which it was told of. */
static void
end_ended_line (GString              *text,
                const XitongEvidence *ending,
                const XitongEvidence *told)
{
  if (ending == NULL && told != NULL && xitong_evidence_n_citations (told) > 0)
    g_string_append (text, _("; was told of"));
  end_line (text, ending != NULL ? ending : told);
}

static const char *
get_reference_title (const XitongReference *reference)
{
  switch (reference->kind)
    {
    case XITONG_REFERENCE_ENTERPRISE:
      return _("the enterprise");
    case XITONG_REFERENCE_UNKNOWN:
      return _("not named by the source");
    case XITONG_REFERENCE_NOTHING:
    case XITONG_REFERENCE_NONE:
      return _("nobody");
    case XITONG_REFERENCE_UNIT:
    case XITONG_REFERENCE_SYSTEM:
    case XITONG_REFERENCE_HOLDER:
    case XITONG_REFERENCE_TIE:
    case XITONG_REFERENCE_ROLE:
    case XITONG_REFERENCE_CHANGE:
    case XITONG_REFERENCE_ERA:
    case XITONG_REFERENCE_PROCEDURE:
    default:
      return reference->entity != NULL ? xitong_entity_get_title (reference->entity) : xitong_reference_get_name (reference);
    }
}

/* The heading of what only the second has, or only the first. */
static char *
dup_only (const Telling *self,
          gboolean       after,
          const char    *in_time)
{
  if (self->difference->compared == XITONG_COMPARED_IN_TIME)
    return g_strdup (in_time);
  return g_strdup_printf (_("Only here: %s"), after ? self->name_after : self->name_before);
}

static void
tell_single_units (Telling       *self,
                   XitongDiffers  how,
                   const char    *title)
{
  Heading heading = { self, title, FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);
      const XitongPlacement *placement = unit->after != NULL && how & XITONG_DIFFERS_ADDED ? unit->after : unit->before;

      if (!(unit->how & how))
        continue;
      g_string_append (begin_line (&heading), xitong_placement_get_title (placement, NULL));
      if (unit->with != NULL)
        g_string_append_printf (self->text, _(", with %s"), xitong_entity_get_title (unit->with));
      if (how & XITONG_DIFFERS_ADDED)
        end_line (self->text, placement->evidence);
      else
        end_ended_line (self->text, xitong_ending_of_unit (self->difference, unit), placement->evidence);
    }
}

static char *
dup_titles (GPtrArray *entities)
{
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < entities->len; i++)
    g_string_append_printf (titles, "%s%s", i == 0 ? "" : ", ", xitong_entity_get_title (entities->pdata[i]));
  return g_string_free (titles, FALSE);
}

static void
tell_successions (Telling *self)
{
  static const char * const titles[] = {
    N_("In the stead of one another"), N_("Merged"), N_("Split"), N_("Rearranged"),
  };

  for (guint kind = 0; kind < G_N_ELEMENTS (titles); kind++)
    {
      Heading heading = { self, _(titles[kind]), FALSE };

      for (guint i = 0; i < self->difference->successions->len; i++)
        {
          const XitongSuccession *succession = &g_array_index (self->difference->successions, XitongSuccession, i);
          g_autofree char *old_ones = dup_titles (succession->old_ones);
          g_autofree char *heirs = dup_titles (succession->heirs);

          if (succession->kind == (XitongSuccessionKind) kind)
            g_string_append_printf (begin_line (&heading), "%s → %s\n", old_ones, heirs);
        }
    }
}

static char *
dup_place (const XitongPlacement *placement,
           XitongSystem          *system,
           XitongUnitField        fields)
{
  const XitongStandingSuperior *superior = xitong_placement_find_superior (placement, XITONG_FORM_UNSAID);
  GPtrArray *words = g_ptr_array_new ();
  char *place;

  if (fields & XITONG_UNIT_FIELD_SYSTEM)
    g_ptr_array_add (words, (gpointer) (system != NULL ? xitong_entity_get_title (system) : _("no system")));
  if (fields & XITONG_UNIT_FIELD_LEVEL)
    g_ptr_array_add (words, (gpointer) (placement->level != NULL ? xitong_entity_get_title (placement->level) : _("no level")));
  if (fields & XITONG_UNIT_FIELD_SUPERIOR)
    g_ptr_array_add (words, (gpointer) (superior != NULL ? get_reference_title (&superior->reference) : _("nobody above")));
  if (fields & XITONG_UNIT_FIELD_WHOLE)
    g_ptr_array_add (words, (gpointer) (placement->part_of != NULL ? xitong_entity_get_title (placement->part_of) : _("by itself")));
  if (fields & XITONG_UNIT_FIELD_BESIDE)
    g_ptr_array_add (words, (gpointer) (placement->beside.kind != XITONG_REFERENCE_NOTHING
                                          ? get_reference_title (&placement->beside) : _("beside nobody")));
  g_ptr_array_add (words, NULL);
  place = g_strjoinv (", ", (char **) words->pdata);
  g_ptr_array_unref (words);
  return place;
}

static void
tell_moved (Telling *self)
{
  Heading heading = { self, self->difference->compared == XITONG_COMPARED_IN_TIME ? _("Moved") : _("Elsewhere"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      if (!(unit->how & XITONG_DIFFERS_MOVED))
        continue;
      before = dup_place (unit->before, unit->system_before, unit->fields);
      after = dup_place (unit->after, unit->system_after, unit->fields);
      g_string_append_printf (begin_line (&heading), "%s: %s → %s", xitong_placement_get_title (unit->after, NULL), before, after);
      end_line (self->text, unit->after->evidence);
    }
}

static void
tell_renamed (Telling *self)
{
  Heading heading = { self, _("Other names"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);

      if (unit->how & XITONG_DIFFERS_RENAMED)
        g_string_append_printf (begin_line (&heading), "%s → %s\n", xitong_placement_get_title (unit->before, NULL),
                                xitong_placement_get_title (unit->after, NULL));
    }
}

static char *
dup_marks (GArray *marks)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongStandingMark *mark = &g_array_index (marks, XitongStandingMark, i);

      g_string_append_printf (words, "%s%s", i == 0 ? "" : ", ", xitong_entity_get_title (mark->kind));
      if (mark->by.kind == XITONG_REFERENCE_UNIT)
        g_string_append_printf (words, " (%s)", xitong_entity_get_title (mark->by.entity));
    }
  if (marks->len == 0)
    g_string_append (words, _("in order"));
  return g_string_free (words, FALSE);
}

static void
tell_marked (Telling *self)
{
  Heading heading = { self, _("Other state"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      if (!(unit->how & XITONG_DIFFERS_MARKED))
        continue;
      before = dup_marks (unit->before->marks);
      after = dup_marks (unit->after->marks);
      g_string_append_printf (begin_line (&heading), "%s: %s → %s\n", xitong_placement_get_title (unit->after, NULL), before, after);
    }
}

static char *
dup_words (GPtrArray *words)
{
  char *text;

  g_ptr_array_add (words, NULL);
  text = g_strjoinv (", ", (char **) words->pdata);
  g_ptr_array_unref (words);
  return text;
}

static void
tell_changed_units (Telling *self)
{
  const XitongUnitField told = XITONG_UNIT_FIELD_SUPERIORS | XITONG_UNIT_FIELD_ALSO_IN | XITONG_UNIT_FIELD_CONTESTED |
                               XITONG_UNIT_FIELD_SUBTITLE;
  Heading heading = { self, _("Otherwise changed"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);
      g_autofree char *words = NULL;

      if (!(unit->how & XITONG_DIFFERS_CHANGED))
        continue;
      words = dup_words (xitong_unit_field_words (unit->fields & told));
      g_string_append_printf (begin_line (&heading), "%s: %s", xitong_placement_get_title (unit->after, NULL), words);
      end_line (self->text, unit->after->evidence);
    }
}

static void
append_tie (GString                 *text,
            const XitongStandingTie *tie)
{
  g_string_append_printf (text, tie->denied != XITONG_FORM_UNSAID ? _("%s: %s – %s (denied)") : "%s: %s – %s",
                          xitong_standing_tie_get_words (tie, NULL), get_reference_title (&tie->from), get_reference_title (&tie->to));
}

static void
tell_single_ties (Telling       *self,
                  XitongDiffers  how,
                  const char    *title)
{
  Heading heading = { self, title, FALSE };

  for (guint i = 0; i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);

      if (!(tie->how & how))
        continue;
      append_tie (begin_line (&heading), how & XITONG_DIFFERS_ADDED ? tie->after : tie->before);
      if (tie->cut_with != NULL)
        g_string_append_printf (self->text, _(", with %s"), xitong_entity_get_title (tie->cut_with));
      if (how & XITONG_DIFFERS_ADDED)
        end_line (self->text, tie->after->evidence);
      else
        end_ended_line (self->text, xitong_ending_of_tie (self->difference, tie), tie->before->evidence);
    }
}

static void
tell_inherited_ties (Telling *self)
{
  Heading heading = { self, _("Ties passed on"), FALSE };

  for (guint i = 0; i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);

      if (!(tie->how & XITONG_DIFFERS_INHERITED))
        continue;
      append_tie (begin_line (&heading), tie->after);
      g_string_append_printf (self->text, _("; was: %s – %s\n"), get_reference_title (&tie->before->from),
                              get_reference_title (&tie->before->to));
    }
}

static void
tell_changed_ties (Telling *self)
{
  const XitongTieDiffers silent = XITONG_TIE_DIFFERS_NOTE | XITONG_TIE_DIFFERS_EVIDENCE | XITONG_TIE_DIFFERS_SINCE |
                                  XITONG_TIE_DIFFERS_SHOW | XITONG_TIE_DIFFERS_PROPOSED;
  Heading heading = { self, _("Ties changed"), FALSE };

  for (guint i = 0; i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);
      g_autofree char *words = NULL;

      if (!(tie->how & XITONG_DIFFERS_CHANGED))
        continue;
      words = dup_words (xitong_tie_field_words (tie->fields & ~silent));
      append_tie (begin_line (&heading), tie->after);
      g_string_append_printf (self->text, ": %s", words);
      end_line (self->text, tie->after->evidence);
    }
}

static char *
dup_holding (const XitongHolding *holding)
{
  g_autofree char *posts = NULL;
  g_autofree char *places = NULL;

  if (holding == NULL)
    return g_strdup (_("nowhere"));
  posts = dup_titles (holding->posts);
  places = dup_titles (holding->at);
  if (holding->at->len == 0)
    return g_steal_pointer (&posts);
  if (holding->posts->len == 0)
    return g_strdup_printf (_("at %s"), places);
  return g_strdup_printf (_("%s, at %s"), posts, places);
}

static void
tell_holders (Telling *self)
{
  const XitongDiffers told = XITONG_DIFFERS_ADDED | XITONG_DIFFERS_REMOVED | XITONG_DIFFERS_LAPSED | XITONG_DIFFERS_CHANGED;
  Heading heading = { self, _("Holders of posts"), FALSE };

  for (guint i = 0; i < self->difference->holders->len; i++)
    {
      const XitongHolderDifference *holder = &g_array_index (self->difference->holders, XitongHolderDifference, i);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      if (!(holder->how & told))
        continue;
      before = dup_holding (holder->before);
      after = holder->how & XITONG_DIFFERS_LAPSED ? g_strdup (_("no longer mentioned")) : dup_holding (holder->after);
      g_string_append_printf (begin_line (&heading), "%s: %s → %s", xitong_entity_get_title (holder->holder), before, after);
      end_line (self->text, holder->after != NULL ? holder->after->evidence : NULL);
    }
}

static void
tell_counterparts (Telling *self)
{
  Heading heading = { self, _("Counterparts"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);

      if (unit->counterpart == NULL)
        continue;
      g_string_append_printf (begin_line (&heading), "%s – %s: %s", xitong_placement_get_title (unit->before, NULL),
                              xitong_placement_get_title (unit->after, NULL), xitong_likeness_word (unit->counterpart->like));
      end_line (self->text, xitong_entity_data (unit->counterpart)->evidence);
    }
}

static const char *
get_proposed_title (XitongProposed proposed)
{
  switch (proposed)
    {
    case XITONG_PROPOSED_NEW:
      return _("proposed");
    case XITONG_PROPOSED_CUT:
      return _("proposed to end");
    case XITONG_PROPOSED_MOVED:
      return _("proposed to move");
    case XITONG_PROPOSED_CHANGED:
      return _("proposed to change");
    case XITONG_PROPOSED_NOT:
    default:
      return _("no longer proposed");
    }
}

static void
tell_proposals (Telling *self)
{
  Heading heading = { self, _("Proposals"), FALSE };

  for (guint i = 0; i < self->difference->units->len; i++)
    {
      const XitongUnitDifference *unit = &g_array_index (self->difference->units, XitongUnitDifference, i);

      if (unit->how & XITONG_DIFFERS_PROPOSED)
        g_string_append_printf (begin_line (&heading), "%s: %s\n", xitong_entity_get_title (unit->unit),
                                get_proposed_title (unit->after != NULL ? unit->after->proposed : XITONG_PROPOSED_NOT));
    }
  for (guint i = 0; i < self->difference->ties->len; i++)
    {
      const XitongTieDifference *tie = &g_array_index (self->difference->ties, XitongTieDifference, i);

      if (!(tie->how & XITONG_DIFFERS_PROPOSED))
        continue;
      append_tie (begin_line (&heading), tie->after != NULL ? tie->after : tie->before);
      g_string_append_printf (self->text, ": %s\n", get_proposed_title (tie->after != NULL ? tie->after->proposed : XITONG_PROPOSED_NOT));
    }
}

static void
tell_units (Telling *self)
{
  g_autofree char *added = dup_only (self, TRUE, _("Added"));
  g_autofree char *removed = dup_only (self, FALSE, _("Removed"));

  tell_single_units (self, XITONG_DIFFERS_ADDED, added);
  tell_single_units (self, XITONG_DIFFERS_REMOVED, removed);
  tell_single_units (self, XITONG_DIFFERS_LAPSED, _("No longer mentioned"));
  tell_successions (self);
  tell_moved (self);
  tell_renamed (self);
  tell_marked (self);
  tell_changed_units (self);
}

static void
tell_ties (Telling *self)
{
  g_autofree char *added = dup_only (self, TRUE, _("Ties added"));
  g_autofree char *removed = dup_only (self, FALSE, _("Ties ended"));

  tell_single_ties (self, XITONG_DIFFERS_ADDED, added);
  tell_single_ties (self, XITONG_DIFFERS_REMOVED, removed);
  tell_single_ties (self, XITONG_DIFFERS_LAPSED, _("Ties no longer mentioned"));
  tell_inherited_ties (self);
  tell_changed_ties (self);
}

char *
xitong_difference_text_dup (const XitongDifference *difference)
{
  Telling self = { .difference = difference, .text = g_string_new (NULL) };

  self.name_before = xitong_moment_text_dup (difference->case_before, difference->era_before, difference->variants_before, difference->change_before);
  self.name_after = xitong_moment_text_dup (difference->case_after, difference->era_after, difference->variants_after, difference->change_after);
  g_string_append_printf (self.text, "%s\n→ %s\n", self.name_before, self.name_after);
  if (difference->compared == XITONG_COMPARED_CASES)
    tell_counterparts (&self);
  tell_units (&self);
  tell_ties (&self);
  tell_holders (&self);
  tell_proposals (&self);
  if (xitong_difference_is_empty (difference))
    g_string_append_printf (self.text, "\n%s\n", _("No difference of structure is recorded."));
  g_free (self.name_before);
  g_free (self.name_after);
  return g_string_free (self.text, FALSE);
}
