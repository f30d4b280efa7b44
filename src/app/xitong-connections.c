/* xitong-connections.c - what on a chart belongs to a mark
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-connections.h"

#include "xitong-comparison-scene.h"

gboolean
xitong_mark_is_beside (const XitongMark *self,
                       const XitongMark *other)
{
  return g_strcmp0 (xitong_mark_get (self, "chart"), xitong_mark_get (other, "chart")) == 0;
}

XitongMark *
xitong_connections_find_beside (const XitongScene *scene,
                                const XitongMark  *mark,
                                const char        *kind,
                                const char        *id)
{
  const char *prefix = g_str_has_prefix (mark->key, XITONG_OTHER_CHART) ? XITONG_OTHER_CHART : "";
  g_autofree char *key = g_strconcat (prefix, kind, id, NULL);

  return id != NULL ? xitong_scene_find (scene, key) : NULL;
}

gboolean
xitong_mark_is_line (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_SUBORDINATION || mark->mark_class == XITONG_MARK_TIE
         || mark->mark_class == XITONG_MARK_HOLDER;
}

gboolean
xitong_mark_is_thing (const XitongMark *mark)
{
  return mark->mark_class == XITONG_MARK_UNIT || mark->mark_class == XITONG_MARK_GHOST || xitong_mark_is_line (mark);
}

static void
add (GHashTable        *set,
     const XitongScene *scene,
     const XitongMark  *beside,
     const char        *kind,
     const char        *id)
{
  XitongMark *mark = xitong_connections_find_beside (scene, beside, kind, id);

  if (mark != NULL)
    g_hash_table_add (set, mark);
}

/* The ids of the units at the ends of a line. */
static char **
dup_ends (const XitongMark *line)
{
  const char *posts = xitong_mark_get (line, "posts");
  const char *from = xitong_mark_get (line, "from");
  const char *to = xitong_mark_get (line, "to");
  g_autofree char *ends = NULL;

  if (posts != NULL)
    return g_strsplit (posts, " ", -1);
  ends = g_strdup_printf ("%s %s", from != NULL ? from : "", to != NULL ? to : "");
  return g_strsplit (ends, " ", -1);
}

static void
add_ends (GHashTable        *set,
          const XitongScene *scene,
          const XitongMark  *line)
{
  g_auto (GStrv) ends = dup_ends (line);

  for (guint i = 0; ends[i] != NULL; i++)
    if (g_str_has_prefix (ends[i], "system:"))
      add (set, scene, line, "zone:", ends[i] + strlen ("system:"));
    else
      add (set, scene, line, "unit:", ends[i]);
}

static void
add_lines_of (GHashTable        *set,
              const XitongScene *scene,
              const XitongMark  *unit_mark,
              const char        *end)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      const char *unit = xitong_mark_get (mark, "unit");

      if (!xitong_mark_is_beside (mark, unit_mark))
        continue;
      if (xitong_mark_is_line (mark))
        {
          g_auto (GStrv) ends = dup_ends (mark);

          if (!g_strv_contains ((const char * const *) ends, end))
            continue;
          g_hash_table_add (set, mark);
          add_ends (set, scene, mark);
        }
      else if (mark->mark_class == XITONG_MARK_GHOST && g_strcmp0 (unit, end) == 0)
        g_hash_table_add (set, mark);
    }
}

static void
add_units_in (GHashTable        *set,
              const XitongScene *scene,
              const XitongMark  *zone,
              const char        *system)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);

      if (mark->mark_class == XITONG_MARK_UNIT && xitong_mark_is_beside (mark, zone)
          && g_strcmp0 (xitong_mark_get (mark, "system"), system) == 0)
        g_hash_table_add (set, mark);
    }
  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      gboolean inside = xitong_mark_is_line (mark);
      g_auto (GStrv) ends = inside ? dup_ends (mark) : NULL;

      for (guint j = 0; inside && ends[j] != NULL; j++)
        {
          XitongMark *end = xitong_connections_find_beside (scene, mark, "unit:", ends[j]);

          inside = end != NULL && g_hash_table_contains (set, end);
        }
      if (inside)
        g_hash_table_add (set, mark);
    }
}

GHashTable *
xitong_connections_find (const XitongScene *scene,
                         const char        *key)
{
  GHashTable *set = g_hash_table_new (NULL, NULL);
  XitongMark *mark = xitong_scene_find (scene, key);
  const char *unit;

  if (mark == NULL)
    return set;
  g_hash_table_add (set, mark);
  unit = xitong_mark_get (mark, "unit");
  if (unit != NULL)
    {
      add_lines_of (set, scene, mark, unit);
      if (mark->mark_class == XITONG_MARK_GHOST)
        add (set, scene, mark, "unit:", unit);
    }
  else if (xitong_mark_is_line (mark))
    add_ends (set, scene, mark);
  else if (mark->mark_class == XITONG_MARK_ZONE)
    add_units_in (set, scene, mark, xitong_mark_get (mark, "system"));
  return set;
}

/* Of XitongMark: how many lines end at it. */
static GHashTable *
count_lines (const XitongScene *scene)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *line = g_ptr_array_index (scene->marks, i);
      g_auto (GStrv) ends = xitong_mark_is_line (line) ? dup_ends (line) : NULL;

      for (guint j = 0; ends != NULL && ends[j] != NULL; j++)
        {
          XitongMark *unit = xitong_connections_find_beside (scene, line, "unit:", ends[j]);

          if (unit != NULL)
            g_hash_table_insert (counts, unit, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, unit)) + 1));
        }
    }
  return counts;
}

/* Of a comparison, on the first chart. */
static XitongMark *
find_busiest (const XitongScene *scene,
              GHashTable        *counts,
              const char        *system)
{
  XitongMark *busiest = NULL;
  guint most = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      XitongMark *mark = g_ptr_array_index (scene->marks, i);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, mark));

      if (n <= most || g_str_has_prefix (mark->key, XITONG_OTHER_CHART)
          || (system != NULL && g_strcmp0 (xitong_mark_get (mark, "system"), system) != 0))
        continue;
      busiest = mark;
      most = n;
    }
  return busiest;
}

XitongMark *
xitong_connections_find_center (const XitongScene *scene,
                                const char        *system)
{
  g_autoptr (GHashTable) counts = count_lines (scene);
  XitongMark *mark = system != NULL ? find_busiest (scene, counts, system) : NULL;

  return mark != NULL ? mark : find_busiest (scene, counts, NULL);
}

char *
xitong_connections_dup_words (const XitongScene *scene,
                              const XitongMark  *mark)
{
  const char *unit = xitong_mark_get (mark, "unit");
  GString *words = g_string_new (mark->title);

  /* What is known of it, and on which pages. */
  if (mark->description != NULL && *mark->description != '\0')
    g_string_append_printf (words, "\n%s", mark->description);

  for (guint i = 0; unit != NULL && i < scene->marks->len; i++)
    {
      const XitongMark *sign = g_ptr_array_index (scene->marks, i);

      if (sign->mark_class == XITONG_MARK_COMPARISON && sign->title != NULL && xitong_mark_is_beside (sign, mark)
          && g_strcmp0 (xitong_mark_get (sign, "at"), unit) == 0)
        g_string_append_printf (words, "\n%s", sign->title);
    }
  return g_string_free (words, FALSE);
}
