/* xitong-stage-words.c - what happens in a stage of a transition, in words
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-stage-words.h"

#include <glib/gi18n-lib.h>

/* More than these are not named: nobody reads them while the stage lasts. */
#define MAX_NAMES 5

/* Lines of Chinese and the like, and those broken at a hyphen, are joined without a gap. */
static gboolean
needs_gap (const GString *name,
           const char    *next)
{
  gunichar last = name->len > 0 ? g_utf8_get_char (g_utf8_prev_char (name->str + name->len)) : '-';

  return last != '-' && !(g_unichar_iswide (last) && g_unichar_iswide (g_utf8_get_char (next)));
}

char *
xitong_stage_words_dup_name (const XitongMark *unit)
{
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < unit->graphics->len; i++)
    {
      const XitongGraphic *graphic = &g_array_index (unit->graphics, XitongGraphic, i);

      if (graphic->kind != XITONG_GRAPHIC_TEXT || (graphic->role != XITONG_TEXT_NAME && graphic->role != XITONG_TEXT_HEAD_NAME))
        continue;
      if (needs_gap (name, graphic->text))
        g_string_append_c (name, ' ');
      g_string_append (name, graphic->text);
    }
  return g_string_free (name, FALSE);
}

static void
append_separator (GString *names)
{
  if (names->len > 0)
    g_string_append (names, C_("list", "; "));
}

void
xitong_stage_words_append_count (GString    *names,
                                 guint       n,
                                 const char *one,
                                 const char *many)
{
  if (n == 0)
    return;
  append_separator (names);
  g_string_append_printf (names, "%u %s", n, n == 1 ? one : many);
}

/* Of @marks those of units, as far as they are not NULL. */
static char *
dup_names (GPtrArray *marks)
{
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongMark *mark = marks->pdata[i];
      g_autofree char *name = NULL;

      if (mark == NULL || mark->mark_class != XITONG_MARK_UNIT || n++ >= MAX_NAMES)
        continue;
      name = xitong_stage_words_dup_name (mark);
      append_separator (names);
      g_string_append (names, name);
    }
  if (n > MAX_NAMES)
    {
      append_separator (names);
      /* Translators: after a list of some units. */
      g_string_append_printf (names, C_("stage", "%u more"), n - MAX_NAMES);
    }
  return g_string_free (names, FALSE);
}

static void
append_sentence (GString    *words,
                 const char *title,
                 const char *names)
{
  if (*names == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, C_("stage", ". "));
  /* Translators: what happens to these: "Leaves: Factory manager; Deputy managers". */
  g_string_append_printf (words, C_("stage", "%s: %s"), title, names);
}

static XitongMark *
find_superior (const XitongScene *scene,
               const XitongMark  *unit)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const XitongMark *line = scene->marks->pdata[i];
      g_autofree char *key = NULL;

      if (line->mark_class != XITONG_MARK_SUBORDINATION
          || g_strcmp0 (xitong_mark_get (line, "to"), xitong_mark_get (unit, "unit")) != 0)
        continue;
      key = g_strconcat ("unit:", xitong_mark_get (line, "from"), NULL);
      return xitong_scene_find (scene, key);
    }
  return NULL;
}

static gboolean
is_led_anew (const XitongTransition *transition,
             const XitongMark       *unit)
{
  const XitongMark *before = find_superior (xitong_transition_get_before (transition), unit);
  const XitongMark *after = find_superior (xitong_transition_get_after (transition), unit);

  return g_strcmp0 (before != NULL ? before->key : NULL, after != NULL ? after->key : NULL) != 0;
}

static gboolean
changes_system (const XitongTransition *transition,
                const char             *key)
{
  const XitongMark *before = xitong_scene_find (xitong_transition_get_before (transition), key);
  const XitongMark *after = xitong_scene_find (xitong_transition_get_after (transition), key);

  return before != NULL && after != NULL && g_strcmp0 (xitong_mark_get (before, "system"), xitong_mark_get (after, "system")) != 0;
}

/* With its superior it gets into another system. */
static gboolean
goes_along (const XitongTransition *transition,
            const XitongMark       *unit)
{
  const XitongMark *superior = find_superior (xitong_transition_get_after (transition), unit);

  return superior != NULL && !is_led_anew (transition, unit) && changes_system (transition, unit->key)
         && changes_system (transition, superior->key);
}

gboolean
xitong_stage_words_is_altered (const XitongTransition *transition,
                               const XitongMark       *unit)
{
  return xitong_scene_find (xitong_transition_get_before (transition), unit->key) != NULL
         && xitong_scene_find (xitong_transition_get_after (transition), unit->key) != NULL && !is_led_anew (transition, unit)
         && !goes_along (transition, unit);
}

XitongMark *
xitong_stage_words_find_new_superior (const XitongTransition *transition,
                                      const XitongMark       *unit)
{
  if (xitong_scene_find (xitong_transition_get_before (transition), unit->key) == NULL || !is_led_anew (transition, unit))
    return NULL;
  return find_superior (xitong_transition_get_after (transition), unit);
}

/* Those of the movers that come to stand under the same superior; they are told then. */
static GPtrArray *
take_brothers (const XitongTransition *transition,
               GPtrArray              *movers,
               const XitongMark       *superior)
{
  GPtrArray *brothers = g_ptr_array_new ();

  for (guint i = 0; i < movers->len; i++)
    if (movers->pdata[i] != NULL && is_led_anew (transition, movers->pdata[i])
        && find_superior (xitong_transition_get_after (transition), movers->pdata[i]) == superior)
      {
        g_ptr_array_add (brothers, movers->pdata[i]);
        movers->pdata[i] = NULL;
      }
  return brothers;
}

static void
append_movers (GString                *words,
               const XitongTransition *transition,
               GPtrArray              *movers)
{
  for (guint i = 0; i < movers->len; i++)
    {
      g_autoptr (GPtrArray) brothers = NULL;
      g_autofree char *names = NULL, *title = NULL;
      const XitongMark *superior;

      if (movers->pdata[i] == NULL || !is_led_anew (transition, movers->pdata[i]))
        continue;
      superior = find_superior (xitong_transition_get_after (transition), movers->pdata[i]);
      brothers = take_brothers (transition, movers, superior);
      names = dup_names (brothers);
      if (superior != NULL)
        {
          g_autofree char *name = xitong_stage_words_dup_name (superior);

          /* Translators: what comes under another superior: "Moves under Revolutionary committee". */
          title = g_strdup_printf (C_("stage", "Moves under %s"), name);
        }
      /* Translators: units that are still there, and of which it is not said any more under whom. */
      append_sentence (words, title != NULL ? title : C_("stage", "No superior told any more"), names);
    }
}

/* Units that stand before and after, at whatever place, are altered, or get another superior. */
static GPtrArray *
take_lasting (const XitongTransition *transition,
              GPtrArray              *marks)
{
  GPtrArray *lasting = g_ptr_array_new ();

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongMark *mark = marks->pdata[i];

      if (mark->mark_class != XITONG_MARK_UNIT || xitong_scene_find (xitong_transition_get_before (transition), mark->key) == NULL
          || xitong_scene_find (xitong_transition_get_after (transition), mark->key) == NULL)
        continue;
      g_ptr_array_add (lasting, marks->pdata[i]);
      marks->pdata[i] = NULL;
    }
  return lasting;
}

static guint
count_ties (GPtrArray *marks)
{
  guint n = 0;

  for (guint i = 0; i < marks->len; i++)
    n += marks->pdata[i] != NULL && ((XitongMark *) marks->pdata[i])->mark_class == XITONG_MARK_TIE;
  return n;
}

/* "The secretary: Party secretary, First deputy manager": those that have their bars in @scene alone. */
static void
append_holders (GString           *words,
                GPtrArray         *marks,
                const XitongScene *scene,
                const char        *title)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const XitongMark *mark = marks->pdata[i];

      if (mark == NULL || mark->mark_class != XITONG_MARK_HOLDER || mark->title == NULL
          || xitong_scene_find (scene, mark->key) == NULL || !g_hash_table_add (told, mark->title))
        continue;
      append_separator (names);
      g_string_append (names, mark->title);
    }
  append_sentence (words, title, names->str);
}

/* How much the change touches, before anything of it is seen; what is only no longer told of is not touched. */
static void
append_announcement (GString                *words,
                     const XitongTransition *transition)
{
  guint n_leave = 0, n_arrive = 0, n_stay = 0;
  g_autoptr (GString) counts = g_string_new (NULL);

  for (guint stage = XITONG_STAGE_ANNOUNCE; stage < XITONG_N_STAGES; stage++)
    {
      g_autoptr (GPtrArray) marks = xitong_transition_list_marks (transition, (XitongStage) stage);

      for (guint i = 0; i < marks->len; i++)
        {
          const XitongMark *mark = marks->pdata[i];
          gboolean leaves = xitong_scene_find (xitong_transition_get_after (transition), mark->key) == NULL;
          gboolean arrives = xitong_scene_find (xitong_transition_get_before (transition), mark->key) == NULL;

          if (mark->mark_class != XITONG_MARK_UNIT || xitong_transition_is_lapse (transition, mark->key))
            continue;
          n_leave += leaves;
          n_arrive += arrives;
          n_stay += !leaves && !arrives;
        }
    }
  xitong_stage_words_append_count (counts, n_leave, C_("stage", "unit leaves"), C_("stage", "units leave"));
  xitong_stage_words_append_count (counts, n_stay, C_("stage", "unit moves or alters"), C_("stage", "units move or alter"));
  xitong_stage_words_append_count (counts, n_arrive, C_("stage", "unit arrives"), C_("stage", "units arrive"));
  append_sentence (words, xitong_stage_get_title (XITONG_STAGE_ANNOUNCE), counts->str);
}

static void
append_units_and_ties (GString    *words,
                       const char *title,
                       GPtrArray  *marks)
{
  g_autofree char *units = dup_names (marks);
  g_autoptr (GString) names = g_string_new (units);

  xitong_stage_words_append_count (names, count_ties (marks), C_("strip", "tie"), C_("strip", "ties"));
  append_sentence (words, title, names->str);
}

/* Where all changes at once, or one unit gives way to another, what goes and what comes. */
static void
append_goers_and_comers (GString                *words,
                         const XitongTransition *transition,
                         XitongStage             stage,
                         GPtrArray              *marks)
{
  g_autoptr (GPtrArray) lapses = g_ptr_array_new ();
  g_autoptr (GPtrArray) goers = g_ptr_array_new ();
  g_autoptr (GPtrArray) comers = g_ptr_array_new ();

  for (guint i = 0; i < marks->len; i++)
    {
      XitongMark *mark = marks->pdata[i];

      if (mark == NULL)
        continue;
      if (xitong_scene_find (xitong_transition_get_after (transition), mark->key) != NULL)
        g_ptr_array_add (comers, mark);
      else
        g_ptr_array_add (xitong_transition_is_lapse (transition, mark->key) ? lapses : goers, mark);
    }
  append_units_and_ties (words, xitong_stage_get_title (XITONG_STAGE_LAPSE), lapses);
  append_units_and_ties (words, xitong_stage_get_title (XITONG_STAGE_LEAVE), goers);
  append_units_and_ties (words, xitong_stage_get_title (stage), comers);
}

/* What keeps its superior: it goes where that goes, or gets another name, mark or look. */
static void
append_others (GString                *words,
               const XitongTransition *transition,
               GPtrArray              *lasting)
{
  g_autoptr (GPtrArray) along = g_ptr_array_new ();
  g_autoptr (GPtrArray) altered = g_ptr_array_new ();
  g_autofree char *names_along = NULL, *names_altered = NULL;

  for (guint i = 0; i < lasting->len; i++)
    {
      XitongMark *mark = lasting->pdata[i];

      if (mark != NULL)
        g_ptr_array_add (goes_along (transition, mark) ? along : altered, mark);
    }
  names_along = dup_names (along);
  names_altered = dup_names (altered);
  /* Translators: units that are in another system now, because their superior is: "Goes along: Work groups". */
  append_sentence (words, C_("stage", "Goes along"), names_along);
  /* Translators: what keeps its superior and gets another name, mark or look: "Alters: Party secretary". */
  append_sentence (words, C_("stage", "Alters"), names_altered);
}

char *
xitong_stage_words_dup (const XitongTransition *transition,
                        XitongStage             stage)
{
  g_autoptr (GPtrArray) marks = xitong_transition_list_marks (transition, stage);
  g_autoptr (GPtrArray) lasting = take_lasting (transition, marks);
  GString *words = g_string_new (NULL);

  if (stage == XITONG_STAGE_ANNOUNCE)
    append_announcement (words, transition);
  if (stage == XITONG_STAGE_MOVE || stage == XITONG_STAGE_PREPARE)
    append_goers_and_comers (words, transition, stage == XITONG_STAGE_MOVE ? XITONG_STAGE_ADD : stage, marks);
  else
    append_units_and_ties (words, xitong_stage_get_title (stage), marks);
  /* Translators: a person who held these posts does so no longer: "Gives up: the secretary: Party secretary, First deputy manager". */
  append_holders (words, marks, xitong_transition_get_before (transition),
                  stage == XITONG_STAGE_LAPSE ? xitong_stage_get_title (stage) : C_("stage", "Gives up"));
  /* Translators: a person comes to hold these posts. */
  append_holders (words, marks, xitong_transition_get_after (transition), C_("stage", "Takes"));
  append_movers (words, transition, lasting);
  append_others (words, transition, lasting);
  if (words->len == 0 && stage != XITONG_STAGE_ROOM && stage != XITONG_STAGE_SETTLE && stage != XITONG_STAGE_CLOSE)
    /* Translators: in a stage in which no unit, tie or holder changes. */
    g_string_append (words, C_("stage", "Lines and labels follow"));
  else if (words->len == 0)
    g_string_append (words, xitong_stage_get_title (stage));
  return g_string_free (words, FALSE);
}
