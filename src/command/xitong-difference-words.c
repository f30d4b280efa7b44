/* xitong-difference-words.c - the words in which differences are told
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-difference-words.h"

const char *
xitong_compared_word (XitongCompared compared)
{
  static const char * const words[] = { "time", "backwards", "variants", "cases" };

  return words[compared];
}

static GPtrArray *
pick (guint               fields,
      const char * const *words,
      guint               n_words)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < n_words; i++)
    if (fields & (1u << i) && words[i] != NULL)
      g_ptr_array_add (picked, (gpointer) words[i]);
  return picked;
}

GPtrArray *
xitong_unit_field_words (XitongUnitField fields)
{
  static const char * const words[] = {
    "system", "level", "superior", "partOf", "beside", "superiors", "alsoIn", "contested", "title", "terms", "states", "note",
    "citations", "since", "proposed", NULL, "subtitle",
  };

  return pick (fields, words, G_N_ELEMENTS (words));
}

GPtrArray *
xitong_tie_field_words (XitongTieDiffers fields)
{
  static const char * const words[] = {
    "kind", "from", "to", "about", "via", "over", "label", "when", "form", "denied", "strength", "directed", "dormant", "show", "note",
    "citations", "since", "proposed",
  };

  return pick (fields, words, G_N_ELEMENTS (words));
}

GPtrArray *
xitong_holder_field_words (XitongHolderField fields)
{
  static const char * const words[] = { "posts", "at", "path", "states", "note", "citations", "since", "proposed" };

  return pick (fields, words, G_N_ELEMENTS (words));
}
