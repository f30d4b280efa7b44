/* xitong-page.c - a page of the inspector, as text
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-page.h"

#include <string.h>

static void
row_free (gpointer data)
{
  XitongPageRow *self = data;

  g_free (self->key);
  g_free (self->text);
  g_free (self->pages);
  g_free (self->hint);
  g_free (self);
}

static void
section_free (gpointer data)
{
  XitongPageSection *self = data;

  g_free (self->heading);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
xitong_page_free (XitongPage *self)
{
  g_free (self->key);
  g_free (self->kind);
  g_free (self->title);
  g_free (self->terms);
  g_free (self->text);
  g_ptr_array_unref (self->sections);
  g_free (self);
}

XitongPageSection *
xitong_page_add_section (XitongPage        *self,
                         const char        *word,
                         const char        *heading,
                         XitongSectionLook  look)
{
  XitongPageSection *section = g_new0 (XitongPageSection, 1);

  section->word = word;
  section->heading = g_strdup (heading);
  section->look = look;
  section->rows = g_ptr_array_new_with_free_func (row_free);
  g_ptr_array_add (self->sections, section);
  return section;
}

XitongPageRow *
xitong_page_section_add (XitongPageSection *self,
                         const char        *key,
                         char              *text,
                         char              *pages)
{
  XitongPageRow *row = g_new0 (XitongPageRow, 1);

  row->key = g_strdup (key);
  row->text = text;
  row->pages = pages;
  g_ptr_array_add (self->rows, row);
  return row;
}

void
xitong_page_drop_empty (XitongPage *self)
{
  for (guint i = self->sections->len; i > 0; i--)
    if (((XitongPageSection *) g_ptr_array_index (self->sections, i - 1))->rows->len == 0)
      g_ptr_array_remove_index (self->sections, i - 1);
}

static gpointer
find (XitongStructure *structure,
      GType            type,
      const char      *id)
{
  return xitong_case_lookup (structure->enterprise_case, type, id);
}

static gboolean
fill_unit (XitongPage      *self,
           XitongStructure *structure,
           const char      *id)
{
  XitongUnit *unit = find (structure, XITONG_TYPE_UNIT, id);

  if (unit != NULL)
    xitong_page_fill_unit (self, structure, unit);
  return unit != NULL;
}

/* "ghost:UNIT:SYSTEM" is a contested place: the page of the unit tells of it. */
static gboolean
fill_ghost (XitongPage      *self,
            XitongStructure *structure,
            const char      *ids)
{
  g_autofree char *unit = g_strndup (ids, strcspn (ids, ":"));

  return fill_unit (self, structure, unit);
}

static gboolean
fill_tie (XitongPage      *self,
          XitongStructure *structure,
          const char      *row)
{
  const XitongStandingTie *tie = xitong_structure_get_tie (structure, row);

  if (tie != NULL)
    xitong_page_fill_tie (self, structure, tie);
  return tie != NULL;
}

static gboolean
fill_subordination (XitongPage      *self,
                    XitongStructure *structure,
                    const char      *ids)
{
  g_auto (GStrv) ends = g_strsplit (ids, ":", 2);
  XitongUnit *unit = ends[0] != NULL && ends[1] != NULL ? find (structure, XITONG_TYPE_UNIT, ends[1]) : NULL;
  const XitongPlacement *placement = unit != NULL ? xitong_structure_get (structure, unit) : NULL;

  for (guint i = 0; placement != NULL && i < placement->superiors->len; i++)
    {
      const XitongStandingSuperior *superior = &g_array_index (placement->superiors, XitongStandingSuperior, i);

      if (g_strcmp0 (xitong_reference_get_name (&superior->reference), ends[0]) != 0)
        continue;
      xitong_page_fill_subordination (self, structure, unit, superior);
      return TRUE;
    }
  /* Units between the two are left out of the chart: the page of the lower one tells. */
  return placement != NULL && fill_unit (self, structure, ends[1]);
}

static gboolean
fill_holder (XitongPage      *self,
             XitongStructure *structure,
             const char      *id)
{
  XitongHolder *holder = find (structure, XITONG_TYPE_HOLDER, id);

  if (holder != NULL)
    xitong_page_fill_holder (self, structure, holder);
  return holder != NULL;
}

static gboolean
fill_system (XitongPage      *self,
             XitongStructure *structure,
             const char      *id)
{
  XitongSystem *system = find (structure, XITONG_TYPE_SYSTEM, id);

  if (system != NULL)
    xitong_page_fill_system (self, structure, system);
  return system != NULL;
}

static gboolean
fill_era (XitongPage      *self,
          XitongStructure *structure,
          const char      *id)
{
  XitongEra *era = find (structure, XITONG_TYPE_ERA, id);

  if (era != NULL)
    xitong_page_fill_era (self, structure, era);
  return era != NULL;
}

static gboolean
fill_change (XitongPage      *self,
             XitongStructure *structure,
             const char      *id)
{
  XitongChange *change = find (structure, XITONG_TYPE_CHANGE, id);

  if (change != NULL)
    xitong_page_fill_change (self, structure, change);
  return change != NULL;
}

static gboolean
fill_variant (XitongPage      *self,
              XitongStructure *structure,
              const char      *id)
{
  XitongVariant *variant = find (structure, XITONG_TYPE_VARIANT, id);

  if (variant != NULL)
    xitong_page_fill_variant (self, structure, variant);
  return variant != NULL;
}

static const struct
{
  const char *prefix;
  gboolean  (*fill) (XitongPage      *self,
                     XitongStructure *structure,
                     const char      *rest);
} makers[] = {
  { "unit:", fill_unit },
  { "ghost:", fill_ghost },
  { "tie:", fill_tie },
  { "subordination:", fill_subordination },
  { "holder:", fill_holder },
  { "zone:", fill_system },
  { "era:", fill_era },
  { "change:", fill_change },
  { "variant:", fill_variant },
};

XitongPage *
xitong_page_new (XitongStructure *structure,
                 const char      *key)
{
  g_autoptr (XitongPage) self = g_new0 (XitongPage, 1);

  self->key = g_strdup (key);
  self->sections = g_ptr_array_new_with_free_func (section_free);
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    if (g_str_has_prefix (key, makers[i].prefix) && makers[i].fill (self, structure, key + strlen (makers[i].prefix)))
      {
        xitong_page_drop_empty (self);
        return g_steal_pointer (&self);
      }
  return NULL;
}

static void
add_text (GMarkupParseContext  *context,
          const char           *text,
          gsize                 length,
          gpointer              data,
          GError              **error)
{
  g_string_append_len (data, text, (gssize) length);
}

/* Markup without its tags. */
static char *
dup_plain (const char *markup)
{
  static const GMarkupParser parser = { .text = add_text };
  GString *plain = g_string_new (NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, plain, NULL);
  g_autofree char *whole = g_strdup_printf ("<text>%s</text>", markup);

  g_markup_parse_context_parse (context, whole, -1, NULL);
  return g_string_free (plain, FALSE);
}

char *
xitong_page_dup_line (XitongPage *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      XitongPageSection *section = g_ptr_array_index (self->sections, i);
      const XitongPageRow *row = section->rows->len > 0 ? g_ptr_array_index (section->rows, 0) : NULL;
      g_autofree char *plain = NULL;

      if (row == NULL || row->text == NULL || !g_str_equal (section->word, "place"))
        continue;
      plain = dup_plain (row->text);
      return row->key != NULL ? g_strdup_printf ("%s: %s", row->key, plain) : g_steal_pointer (&plain);
    }
  return g_strdup (self->kind);
}
