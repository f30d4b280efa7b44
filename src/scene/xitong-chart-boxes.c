/* xitong-chart-boxes.c - the units of a chart as boxes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-chart-boxes.h"

#include "xitong-badges.h"
#include "xitong-box-shapes.h"
#include "xitong-halves.h"
#include "xitong-text-style.h"

#include <glib/gi18n-lib.h>

/* Of fewer a second thread is not worth its start, and the fonts it would look up for what is written behind names. */
#define MANY_BOXES 2500

static XitongStanding
get_standing (XitongComposer        *self,
              const XitongPlacement *placement)
{
  return xitong_placement_get_standing (placement, self->layout->selection->structure->era);
}

static gboolean
is_head (const XitongPlacedBox *box)
{
  for (guint i = 0; i < box->texts->len; i++)
    if (g_array_index (box->texts, XitongPlacedText, i).block->role == XITONG_TEXT_HEAD_NAME)
      return TRUE;
  return FALSE;
}

static gboolean
is_thin (XitongComposer        *self,
         const XitongPlacedBox *box)
{
  return box->ghost != NULL || box->unit->placement->proposed == XITONG_PROPOSED_NEW
         || xitong_fate_is_past (xitong_selection_get_fate (self->layout->selection, box->unit->placement->unit));
}

/* What is gone on a difference chart, ghosts, proposed units and campaigns stand thin on the ground of their zone; all else is solid and opaque. */
static XitongBoxLook
make_look (XitongComposer        *self,
           const XitongPlacedBox *box)
{
  const XitongPlacement *placement = box->unit->placement;
  XitongSystem *system = box->ghost != NULL ? box->ghost->system : box->unit->system;
  XitongStanding standing = get_standing (self, placement);
  gboolean thin = is_thin (self, box);
  XitongBoxLook look = {
    .kind = placement->unit->kind, .rectangle = box->rectangle, .stack = box->stack,
    .ink = xitong_composer_get_ink (XITONG_INK_ROLE, system), .fill = XITONG_INK_PAPER, .presence = 1,
    .scale = self->scale,
  };

  look.rectangle.y += self->dy;
  look.width = (thin ? 0.5 : is_head (box) ? 1.3 : 0.9) * self->scale;
  if (thin)
    look.fill = xitong_composer_get_ink (XITONG_INK_ZONE, system);
  else if (standing == XITONG_STANDING_REPORTED)
    {
      look.presence = XITONG_REPORTED_PRESENCE;
      look.width = XITONG_REPORTED_WIDTH * self->scale;
    }
  look.dashed = !thin && standing >= XITONG_STANDING_INFERRED;
  look.hatched = !thin && !xitong_placement_acts (placement);
  if (xitong_composer_is_quiet (self, placement->unit))
    {
      look.presence = XITONG_QUIET_PRESENCE;
      look.width = 0.5 * self->scale;
    }
  return look;
}

/* "a?" and the like behind the name: a footnote's letter; what is in dispute; what is told only. Of what is inferred the dashed outline
 * tells. */
static char *
dup_suffix (XitongComposer        *self,
            const XitongPlacedBox *box)
{
  const XitongPlacement *placement = box->unit->placement;
  const char *letter = g_hash_table_lookup (self->letters, placement->unit);
  XitongStanding standing = get_standing (self, placement);
  const char *sign = "";

  if (box->ghost != NULL)
    return NULL;
  if (placement->evidence != NULL && xitong_evidence_is_disputed (placement->evidence))
    sign = "?";
  else if (standing == XITONG_STANDING_REPORTED)
    sign = "°";
  if (letter == NULL && *sign == '\0')
    return NULL;
  return g_strconcat (letter != NULL ? letter : "", sign, NULL);
}

/* Behind the texts of a hatched box the ground is clear. */
static void
clear_ground (XitongComposer        *self,
              XitongMark            *mark,
              const XitongPlacedBox *box)
{
  for (guint i = 0; i < box->texts->len; i++)
    {
      XitongPlacedText *text = &g_array_index (box->texts, XitongPlacedText, i);
      double width = text->block->width + 3 * self->scale;

      xitong_mark_add (mark, xitong_graphic_rectangle (text->x - 0.5 * width, text->y + self->dy, width,
                                                       text->block->height, 1, XITONG_INK_PAPER, XITONG_INK_NONE, 0));
    }
}

static gboolean
is_name (const XitongPlacedText *text)
{
  return text->block->role == XITONG_TEXT_NAME || text->block->role == XITONG_TEXT_HEAD_NAME;
}

/* Names are measured in bold; one that is not is narrower, and would stand aside. */
static void
set_plain (XitongComposer *self,
           XitongGraphic  *line)
{
  const XitongTextStyle *style = xitong_text_style_get (line->role), *regular = xitong_text_style_get (XITONG_TEXT_LEGEND);
  g_autoptr (XitongTextBlock) block = NULL;

  line->plain = TRUE;
  if (!style->bold)
    return;
  block = xitong_text_measure (self->measure, line->text, self->language, XITONG_TEXT_LEGEND, 1000);
  line->text_width = block->width * style->size / regular->size;
}

static void
add_texts (XitongComposer        *self,
           XitongMark            *mark,
           const XitongPlacedBox *box,
           gboolean               thin)
{
  g_autofree char *suffix = dup_suffix (self, box);
  const char *letter = g_hash_table_lookup (self->letters, box->unit->placement->unit);
  guint first = mark->graphics->len;
  gboolean named = FALSE;

  for (guint i = 0; i < box->texts->len; i++)
    {
      XitongPlacedText *text = &g_array_index (box->texts, XitongPlacedText, i);
      gboolean name = is_name (text) && !named;

      xitong_composer_add_text (self, mark, text, XITONG_INK_NONE, name ? suffix : NULL);
      if (name && letter != NULL && box->ghost == NULL)
        {
          g_autofree char *anchor = xitong_composer_dup_note_anchor (letter);

          g_array_index (mark->graphics, XitongGraphic, mark->graphics->len - 1).link = g_intern_string (anchor);
        }
      named = named || name;
    }
  for (guint i = first; i < mark->graphics->len; i++)
    {
      XitongGraphic *line = &g_array_index (mark->graphics, XitongGraphic, i);
      gboolean quiet = xitong_composer_is_quiet (self, box->unit->placement->unit);

      if (thin || quiet)
        set_plain (self, line);
      if (quiet)
        line->presence = XITONG_QUIET_TEXT_PRESENCE;
    }
}

static void
add_proposal (XitongMark            *mark,
              const XitongPlacement *placement,
              double                 x,
              double                 y,
              XitongInk              ink,
              double                 scale)
{
  static const XitongBadge badges[] = {
    [XITONG_PROPOSED_NOT] = XITONG_N_BADGES,
    [XITONG_PROPOSED_NEW] = XITONG_BADGE_PROPOSED,
    [XITONG_PROPOSED_CUT] = XITONG_BADGE_CUT,
    [XITONG_PROPOSED_MOVED] = XITONG_BADGE_MOVED,
    [XITONG_PROPOSED_CHANGED] = XITONG_BADGE_CHANGED,
  };

  if (placement->proposed != XITONG_PROPOSED_NOT)
    xitong_badge_draw (mark, badges[placement->proposed], x, y, ink, scale);
}

/* Files hang at the upper right corner; states stand at the upper left, and go on to the right. */
static void
add_badges (XitongComposer        *self,
            XitongMark            *mark,
            const XitongPlacedBox *box,
            XitongInk              ink)
{
  const XitongPlacement *placement = box->unit->placement;
  double s = self->scale;
  double x = box->rectangle.x - 3 * s, y = box->rectangle.y + self->dy - 3.6 * s;

  if (box->ghost != NULL)
    return;
  if (box->unit->keeps_files)
    xitong_badge_draw (mark, XITONG_BADGE_FILES, box->badge.x - 5.5 * s, box->badge.y + self->dy - 2.6 * s, ink, s);
  for (guint i = 0; placement->marks != NULL && i < placement->marks->len; i++, x += 9 * s)
    {
      XitongStandingMark *state = &g_array_index (placement->marks, XitongStandingMark, i);

      xitong_badge_draw (mark, xitong_badge_find_state (xitong_entity_get_id (state->kind)), x, y, ink, s);
    }
  add_proposal (mark, placement, x, y, ink, s);
}

static char *
dup_states (const XitongPlacement *placement)
{
  GString *states = g_string_new (NULL);

  for (guint i = 0; placement->marks != NULL && i < placement->marks->len; i++)
    {
      XitongStandingMark *state = &g_array_index (placement->marks, XitongStandingMark, i);

      if (states->len > 0)
        g_string_append_c (states, ' ');
      g_string_append (states, xitong_entity_get_id (state->kind));
    }
  return g_string_free (states, states->len == 0);
}

/* The full name with its terms and states, for readers of the picture's text. */
static char *
dup_full_name (XitongComposer        *self,
               const XitongPlacement *placement)
{
  GString *name = g_string_new (xitong_placement_get_title (placement, self->language));
  guint n_terms = placement->terms != NULL ? xitong_texts_get_size (placement->terms) : 0;

  for (guint i = 0; i < n_terms; i++)
    g_string_append_printf (name, "%s%s", i == 0 ? " (" : ", ", xitong_texts_get (placement->terms, i)->text);
  if (n_terms > 0)
    g_string_append_c (name, ')');
  for (guint i = 0; placement->marks != NULL && i < placement->marks->len; i++)
    {
      XitongStandingMark *state = &g_array_index (placement->marks, XitongStandingMark, i);

      g_string_append_printf (name, "; %s", xitong_entity_get_title_in (state->kind, self->language));
    }
  return g_string_free (name, FALSE);
}

static const char *
get_level_id (const XitongPlacement *placement)
{
  return placement->level != NULL ? xitong_entity_get_id (placement->level) : NULL;
}

static void
describe (XitongComposer        *self,
          XitongMark            *mark,
          const XitongPlacedBox *box)
{
  const XitongPlacement *placement = box->unit->placement;
  XitongSystem *system = box->ghost != NULL ? box->ghost->system : box->unit->system;
  g_autofree char *states = dup_states (placement);
  const XitongEvidence *evidence = placement->evidence;

  xitong_mark_set (mark, "unit", xitong_entity_get_id (placement->unit));
  xitong_mark_set (mark, "system", system != NULL ? xitong_entity_get_id (system) : "none");
  xitong_mark_set (mark, "level", get_level_id (placement));
  xitong_mark_set (mark, "kind", xitong_unit_kind_word (placement->unit->kind));
  xitong_mark_set (mark, "standing", xitong_standing_word (get_standing (self, placement)));
  xitong_mark_set (mark, "state", states);
  xitong_mark_set (mark, "difference", xitong_composer_get_fate (self, placement->unit));
  if (placement->unit->several)
    xitong_mark_set (mark, "several", "yes");
  if (placement->proposed == XITONG_PROPOSED_NEW)
    xitong_mark_set (mark, "status", "proposed");
  else if (placement->proposed != XITONG_PROPOSED_NOT)
    xitong_mark_set (mark, "proposed", xitong_proposed_word (placement->proposed));
  mark->title = dup_full_name (self, placement);
  if (box->ghost != NULL)
    evidence = xitong_entity_data (box->ghost->contested)->evidence;
  mark->description = xitong_composer_dup_description (self, box->ghost == NULL && placement->note != NULL
                                                       ? xitong_texts_pick (placement->note, self->language) : NULL,
                                                       evidence);
}

static XitongMark *
make_mark (XitongComposer        *self,
           const XitongPlacedBox *box)
{
  const char *id = xitong_entity_get_id (box->unit->placement->unit);
  XitongBoxLook look = make_look (self, box);
  gboolean thin = is_thin (self, box);
  g_autofree char *key = NULL;
  XitongMark *mark;

  if (box->ghost != NULL)
    key = g_strdup_printf ("ghost:%s:%s", id, xitong_entity_get_id (box->ghost->system));
  else
    key = g_strconcat ("unit:", id, NULL);
  mark = xitong_mark_new (box->ghost != NULL ? XITONG_MARK_GHOST : XITONG_MARK_UNIT, key);
  mark->box = look.rectangle;
  describe (self, mark, box);
  xitong_box_shape_draw (mark, &look);
  if (look.hatched)
    clear_ground (self, mark, box);
  add_texts (self, mark, box, thin);
  add_badges (self, mark, box, look.ink);
  return mark;
}

/* marks: one for each box */
typedef struct
{
  XitongComposer *composer;
  XitongMark    **marks;
} Drawing;

static void
draw (guint    begin,
      guint    end,
      gpointer data)
{
  const Drawing *self = data;

  for (guint i = begin; i < end; i++)
    self->marks[i] = make_mark (self->composer, &g_array_index (self->composer->layout->boxes, XitongPlacedBox, i));
}

void
xitong_chart_boxes_add (XitongComposer *self)
{
  const GArray *boxes = self->layout->boxes;
  g_autofree XitongMark **marks = g_new0 (XitongMark *, boxes->len + 1);
  Drawing drawing = { self, marks };

  xitong_halves_run (boxes->len, MANY_BOXES, draw, &drawing);
  for (guint i = 0; i < boxes->len; i++)
    xitong_scene_add (self->scene, marks[i]);
}
