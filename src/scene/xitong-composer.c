/* xitong-composer.c - what the parts of a chart's scene are composed with
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-composer.h"

#include "xitong-text-style.h"

#include <glib/gi18n-lib.h>

/* Of a raised sign: the gap before it, and how much smaller than its word it is. */
#define SUFFIX_GAP 0.6

XitongInk
xitong_composer_get_ink (XitongInkKind  kind,
                         XitongSystem  *system)
{
  XitongRole role = system == NULL ? XITONG_ROLE_NONE : xitong_role_from_word (system->role);

  return xitong_ink_of_role (kind, role);
}

static void
add_suffix (XitongComposer *self,
            XitongGraphic  *graphic,
            const char     *suffix)
{
  XitongTextBlock *block = xitong_text_measure (self->measure, suffix, NULL, XITONG_TEXT_MARK, 1000);

  graphic->suffix = suffix != NULL ? g_ref_string_new (suffix) : NULL;
  graphic->suffix_width = block->width + SUFFIX_GAP * self->scale;
  xitong_text_block_unref (block);
}

void
xitong_composer_add_text (XitongComposer         *self,
                          XitongMark             *mark,
                          const XitongPlacedText *text,
                          XitongInk               ink,
                          const char             *suffix)
{
  XitongTextBlock *block = text->block;

  for (guint i = 0; i < block->lines->len; i++)
    {
      double down = block->ascent + i * block->line_height;
      double x = text->turned ? text->x + down : text->x;
      double y = self->dy + (text->turned ? text->y : text->y + down);
      XitongGraphic graphic;

      graphic = xitong_graphic_text (&g_array_index (block->lines, XitongTextLine, i), block->role, x, y,
                                     text->turned ? 0 : text->align);
      graphic.turned = text->turned;
      if (ink != XITONG_INK_NONE)
        graphic.fill = ink;
      if (suffix != NULL && i + 1 == block->lines->len)
        add_suffix (self, &graphic, suffix);
      xitong_mark_add (mark, graphic);
    }
}

double
xitong_composer_add_paragraph (XitongComposer *self,
                               XitongMark     *mark,
                               const char     *text,
                               XitongTextRole  role,
                               double          x,
                               double          y,
                               double          width)
{
  g_autoptr (XitongTextBlock) block = xitong_text_measure (self->measure, text, self->language, role, width);
  XitongPlacedText placed = { block, x, y - self->dy, -1, FALSE };

  xitong_composer_add_text (self, mark, &placed, XITONG_INK_NONE, NULL);
  return block->height;
}

/* "58 n.53" is printed "58 n. 53", and not broken. */
static void
append_pages (GString    *string,
              const char *pages)
{
  for (const char *at = pages; at != NULL && *at != '\0'; at++)
    {
      gboolean is_dash = *at == '-' && at > pages && g_ascii_isdigit (at[-1]) && g_ascii_isdigit (at[1]);

      if (is_dash)
        g_string_append (string, "–");
      else if (g_str_has_prefix (at, " n."))
        g_string_append (string, "\302\240");
      else
        g_string_append_c (string, *at);
      if (*at == '.' && at > pages && at[-1] == 'n' && g_ascii_isdigit (at[1]))
        g_string_append (string, "\302\240");
    }
}

static const char *
get_short_form (XitongCase *enterprise_case,
                const char *id)
{
  XitongSource *source = xitong_case_lookup (enterprise_case, XITONG_TYPE_SOURCE, id);

  if (source == NULL)
    return id;
  return source->short_form != NULL ? source->short_form : xitong_entity_get_title (source);
}

static gboolean
names_pages (const char *pages,
             const char *item)
{
  g_auto (GStrv) items = g_strsplit (pages != NULL ? pages : "", ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    if (g_str_equal (g_strstrip (items[i]), item))
      return TRUE;
  return FALSE;
}

/* A work is often cited for pages that the one that tells of it is cited for already. */
static gboolean
is_repeated (const XitongEvidence *evidence,
             guint                 index)
{
  const char *pages = xitong_evidence_get_citation (evidence, index)->pages;
  g_auto (GStrv) items = g_strsplit (pages != NULL ? pages : "", ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      gboolean is_named = FALSE;

      g_strstrip (items[i]);
      for (guint j = 0; j < index && !is_named; j++)
        is_named = names_pages (xitong_evidence_get_citation (evidence, j)->pages, items[i]);
      if (!is_named)
        return FALSE;
    }
  return index > 0;
}

char *
xitong_composer_dup_citations (XitongCase           *enterprise_case,
                               const XitongEvidence *evidence,
                               gboolean              with_source)
{
  GString *string;

  if (evidence == NULL || xitong_evidence_n_citations (evidence) == 0)
    return NULL;
  string = g_string_new (NULL);
  for (guint i = 0; i < xitong_evidence_n_citations (evidence); i++)
    {
      const XitongCitation *citation = xitong_evidence_get_citation (evidence, i);

      if (!with_source && is_repeated (evidence, i))
        continue;
      if (string->len > 0)
        g_string_append (string, "; ");
      if (with_source && citation->source != NULL)
        g_string_append_printf (string, "%s%s", get_short_form (enterprise_case, citation->source),
                                citation->pages != NULL ? ", " : "");
      append_pages (string, citation->pages);
    }
  return g_string_free (string, string->len == 0);
}

char *
xitong_composer_dup_description (XitongComposer       *self,
                                 const char           *note,
                                 const XitongEvidence *evidence)
{
  XitongCase *enterprise_case = self->layout->selection->structure->enterprise_case;
  g_autofree char *citations = xitong_composer_dup_citations (enterprise_case, evidence, TRUE);

  if (citations == NULL)
    return g_strdup (note);
  if (note == NULL || *note == '\0')
    return g_steal_pointer (&citations);
  return g_strdup_printf ("%s (%s)", note, citations);
}

char *
xitong_composer_dup_note_anchor (const char *letter)
{
  return g_strconcat ("note-", letter, NULL);
}

const char *
xitong_composer_get_fate (XitongComposer *self,
                          gconstpointer   thing)
{
  static const char * const words[XITONG_N_FATES] = {
    [XITONG_FATE_ADDED] = "added", [XITONG_FATE_REMOVED] = "removed", [XITONG_FATE_MOVED] = "moved",
    [XITONG_FATE_LAPSED] = "lapsed", [XITONG_FATE_SUCCEEDED] = "succeeded", [XITONG_FATE_SUCCEEDS] = "succeeds",
  };

  return words[xitong_selection_get_fate (self->layout->selection, thing)];
}

gboolean
xitong_composer_is_quiet (const XitongComposer *self,
                          const XitongUnit     *unit)
{
  return self->outline != NULL && (unit == NULL || !g_hash_table_contains (self->outline->involved, unit));
}
