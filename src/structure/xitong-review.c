/* xitong-review.c - what the author of a case should look over once more
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-review.h"

#include "xitong-action.h"
#include "xitong-moment.h"
#include "xitong-structure-value.h"

#include <glib/gi18n-lib.h>

/* Through so many eras a unit may be carried without a word. */
/* In years: a day or so is lost in rounding. */
#define LEAST_GAP 0.01
#define MOST_CARRIED 1

/**
 * Review:
 * @structures: of XitongStructure: the own chart of each era
 */
typedef struct
{
  XitongCase *enterprise_case;
  GPtrArray  *structures;
  GArray     *notes;
} Review;

static void
note_clear (gpointer data)
{
  g_free (((XitongReviewNote *) data)->text);
}

static void
add (Review     *self,
     int         line,
     const char *format,
     ...) G_GNUC_PRINTF (3, 4);

static void
add (Review     *self,
     int         line,
     const char *format,
     ...)
{
  XitongReviewNote note = { .line = line };
  va_list arguments;

  va_start (arguments, format);
  note.text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_array_append_val (self->notes, note);
}

static void
replay_eras (Review *self)
{
  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->eras); i++)
    {
      XitongMoment moment = { .era = xitong_entity_list_nth (self->enterprise_case->eras, i) };
      XitongStructure *structure = xitong_moment_replay (&moment, self->enterprise_case, NULL);

      if (structure != NULL)
        g_ptr_array_add (self->structures, structure);
    }
}

/* How many units and ties the changes of the era affirm, or let lapse. */
static guint
count_objects (XitongEra        *era,
               XitongActionKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < xitong_entity_list_count (era->changes); i++)
    {
      XitongChange *change = xitong_entity_list_nth (era->changes, i);

      for (guint j = 0; j < change->actions->len; j++)
        {
          const XitongAction *action = change->actions->pdata[j];

          if (action->kind == kind)
            n += action->units->len + action->ties->len;
        }
    }
  return n;
}

/* What the changes of the era name itself, and what is only carried. */
static void
count_named (Review          *self,
             XitongStructure *structure)
{
  guint n_named = 0, n_carried = 0, n_ties_carried = 0;

  for (guint i = 0; i < structure->standing->len; i++)
    if (((const XitongPlacement *) structure->standing->pdata[i])->carried)
      n_carried++;
    else
      n_named++;
  for (guint i = 0; i < structure->ties->len; i++)
    n_ties_carried += ((const XitongStandingTie *) structure->ties->pdata[i])->carried;
  add (self, xitong_entity_get_line (structure->era), _("The era \"%s\": units named by its changes %u, standing from earlier without being named %u; ties standing from earlier %u of %u; "
         "said again with <affirm> %u, no longer told of with <lapse> %u."),
       xitong_entity_get_id (structure->era), n_named, n_carried, n_ties_carried, structure->ties->len,
       count_objects (structure->era, XITONG_ACTION_AFFIRM), count_objects (structure->era, XITONG_ACTION_LAPSE));
}

static void
count_columns (Review          *self,
               XitongStructure *structure)
{
  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->systems); i++)
    {
      XitongSystem *system = xitong_entity_list_nth (self->enterprise_case->systems, i);
      guint n = 0;

      for (guint j = 0; j < structure->standing->len; j++)
        n += xitong_structure_get_system (structure, ((const XitongPlacement *) structure->standing->pdata[j])->unit) == system;
      if (n == 1)
        add (self, xitong_entity_get_line (system), _("The system \"%s\" has a single unit in the era \"%s\"."),
             xitong_entity_get_id (system), xitong_entity_get_id (structure->era));
    }
}

static const XitongPlacement *
get_placement (Review     *self,
               guint       era,
               XitongUnit *unit)
{
  return era < self->structures->len ? xitong_structure_get (self->structures->pdata[era], unit) : NULL;
}

static gboolean
is_carried (Review     *self,
            guint       era,
            XitongUnit *unit)
{
  const XitongPlacement *placement = get_placement (self, era, unit);

  return placement != NULL && placement->carried;
}

/* Told once, for the longest time. */
static void
find_carried (Review *self)
{
  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->units); i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (self->enterprise_case->units, i);
      guint longest = 0, last = 0;

      for (guint era = 0, run = 0; era < self->structures->len; era++)
        {
          run = is_carried (self, era, unit) ? run + 1 : 0;
          last = run > longest ? era : last;
          longest = MAX (longest, run);
        }
      if (longest > MOST_CARRIED)
        add (self, xitong_entity_get_line (unit), _("The unit \"%s\" is carried through %u eras, to \"%s\", without being named."),
             xitong_entity_get_id (unit), longest, xitong_entity_get_id (((XitongStructure *) self->structures->pdata[last])->era));
    }
}

/* There is one era at least. */
static XitongStructure *
get_last (Review *self)
{
  return g_ptr_array_index (self->structures, self->structures->len - 1);
}

static void
find_lapsed (Review *self)
{
  XitongStructure *last = get_last (self);

  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->units); i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (self->enterprise_case->units, i);

      if (xitong_structure_is_lapsed (last, unit))
        add (self, xitong_entity_get_line (unit), _("The unit \"%s\" lapses and never comes back."), xitong_entity_get_id (unit));
    }
  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->holders); i++)
    {
      XitongHolder *holder = xitong_entity_list_nth (self->enterprise_case->holders, i);

      if (xitong_structure_is_lapsed (last, holder) && xitong_structure_get_holding (last, holder) == NULL)
        add (self, xitong_entity_get_line (holder), _("The holder \"%s\" lapses and never comes back."), xitong_entity_get_id (holder));
    }
}

/* A tie that went with a unit is told of with it. */
static gboolean
went_with (XitongStructure       *last,
           const XitongReference *end)
{
  return end->kind == XITONG_REFERENCE_UNIT && xitong_structure_get (last, (XitongUnit *) end->entity) == NULL;
}

/* Rows are known from the eras they stood in. */
static void
find_lapsed_ties (Review *self)
{
  XitongStructure *last = get_last (self);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);

  for (guint era = 0; era < self->structures->len; era++)
    {
      XitongStructure *structure = self->structures->pdata[era];

      for (guint i = 0; i < structure->ties->len; i++)
        {
          const XitongStandingTie *tie = structure->ties->pdata[i];

          if (went_with (last, &tie->from) || went_with (last, &tie->to))
            continue;
          if (xitong_structure_is_lapsed (last, tie->row) && g_hash_table_add (told, (gpointer) tie->row))
            add (self, xitong_entity_get_line (tie->claim), _("The tie \"%s\" lapses after the era \"%s\" and never comes back."), tie->row,
                 xitong_entity_get_id (structure->era));
        }
    }
}

static void
find_marks (Review *self)
{
  XitongStructure *last = get_last (self);

  for (guint i = 0; i < last->standing->len; i++)
    {
      const XitongPlacement *placement = last->standing->pdata[i];

      for (guint j = 0; j < placement->marks->len; j++)
        add (self, xitong_entity_get_line (placement->unit), _("The unit \"%s\" is \"%s\" to the end."),
             xitong_entity_get_id (placement->unit), xitong_entity_get_id (g_array_index (placement->marks, XitongStandingMark, j).kind));
    }
}

static gboolean
is_supposed (const XitongEvidence *evidence)
{
  return evidence != NULL && evidence->standing >= XITONG_STANDING_INFERRED;
}

/* Claims that rest on the author of the source, or of the case: each once, where its change stands. */
static void
find_suppositions (Review          *self,
                   XitongStructure *structure,
                   GHashTable      *told)
{
  for (guint i = 0; i < structure->standing->len; i++)
    {
      const XitongPlacement *placement = structure->standing->pdata[i];
      int line = placement->since != NULL ? xitong_entity_get_line (placement->since) : xitong_entity_get_line (placement->unit);

      if (is_supposed (placement->evidence) && g_hash_table_add (told, placement->evidence))
        add (self, line, _("The place of \"%s\" is %s."), xitong_entity_get_id (placement->unit),
             xitong_standing_word (placement->evidence->standing));
      for (guint j = 0; j < placement->superiors->len; j++)
        {
          const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, j);

          if (is_supposed (superior->evidence) && superior->evidence != placement->evidence && g_hash_table_add (told, superior->evidence))
            add (self, line, _("That \"%s\" stands under \"%s\" is %s."), xitong_entity_get_id (placement->unit),
                 xitong_reference_get_name (&superior->reference), xitong_standing_word (superior->evidence->standing));
        }
    }
  for (guint i = 0; i < structure->ties->len; i++)
    {
      const XitongStandingTie *tie = structure->ties->pdata[i];

      if (is_supposed (tie->evidence) && g_hash_table_add (told, tie->evidence))
        add (self, xitong_entity_get_line (tie->claim), _("The tie \"%s\" is %s."), tie->row, xitong_standing_word (tie->evidence->standing));
    }
}

static void
find_unexplained (Review *self)
{
  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->units); i++)
    {
      XitongUnit *unit = xitong_entity_list_nth (self->enterprise_case->units, i);
      gboolean stands = FALSE, is_explained = xitong_entity_get_note (unit) != NULL || xitong_entity_data (unit)->subtitle != NULL;

      for (guint era = 0; era < self->structures->len && !is_explained; era++)
        {
          const XitongPlacement *placement = get_placement (self, era, unit);

          stands = stands || placement != NULL;
          is_explained = placement != NULL && (placement->note != NULL || placement->subtitle != NULL);
        }
      if (stands && !is_explained)
        add (self, xitong_entity_get_line (unit), _("No note says what the unit \"%s\" was."), xitong_entity_get_id (unit));
    }
}

/* A gap may be meant; where it is not, a chart stands for years that no era names. */
static void
find_gaps (Review *self)
{
  XitongEra *before = NULL;

  for (guint i = 0; i < xitong_entity_list_count (self->enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (self->enterprise_case->eras, i);

      if (era->overlays != NULL)
        continue;
      if (before != NULL && xitong_date_is_set (&before->to) && xitong_date_is_set (&era->from) && !before->to.unknown && !era->from.unknown
          && era->from.earliest > before->to.latest + LEAST_GAP)
        add (self, xitong_entity_get_line (era), _("Between the eras \"%s\" and \"%s\" there are years that belong to neither."),
             xitong_entity_get_id (before), xitong_entity_get_id (era));
      before = era;
    }
}

GArray *
xitong_review_new (XitongCase *enterprise_case)
{
  g_autoptr (GPtrArray) structures = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_structure_unref);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  GArray *notes = g_array_new (FALSE, FALSE, sizeof (XitongReviewNote));
  Review self = { enterprise_case, structures, notes };

  g_array_set_clear_func (notes, note_clear);
  replay_eras (&self);
  if (structures->len == 0)
    return notes;
  for (guint i = 0; i < structures->len; i++)
    {
      count_named (&self, structures->pdata[i]);
      count_columns (&self, structures->pdata[i]);
      find_suppositions (&self, structures->pdata[i], told);
    }
  find_gaps (&self);
  find_carried (&self);
  find_lapsed (&self);
  find_lapsed_ties (&self);
  find_marks (&self);
  find_unexplained (&self);
  return notes;
}
