/* xitong-kinds.c - the words of the closed lists
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-kinds.h"

static gboolean
find_word (const char * const *words,
           const char         *word,
           int                *value)
{
  for (int i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && g_strcmp0 (words[i], word) == 0)
      {
        *value = i;
        return TRUE;
      }

  return FALSE;
}

#define XITONG_DEFINE_WORDS(Type, name, ...)                                   \
  static const char * const name##_words[] = { __VA_ARGS__, NULL };            \
                                                                               \
  const char *                                                                 \
  xitong_##name##_word (Type value)                                            \
  {                                                                            \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (name##_words) - 1, ""); \
    return name##_words[value];                                                \
  }                                                                            \
                                                                               \
  gboolean                                                                     \
  xitong_##name##_from_word (const char *word, Type *value)                    \
  {                                                                            \
    int found;                                                                 \
                                                                               \
    if (!find_word (name##_words, word, &found))                               \
      return FALSE;                                                            \
                                                                               \
    *value = (Type) found;                                                     \
    return TRUE;                                                               \
  }                                                                            \
                                                                               \
  const char * const *                                                         \
  xitong_##name##_words (void)                                                 \
  {                                                                            \
    return name##_words;                                                       \
  }

XITONG_DEFINE_WORDS (XitongUnitKind, unit_kind,
                     "organ", "section", "post", "body", "group", "forum", "instrument", "site", "campaign")
XITONG_DEFINE_WORDS (XitongLevelZone, level_zone, "above", "inside")
XITONG_DEFINE_WORDS (XitongSystemZone, system_zone, "main", "outside", "margin")
XITONG_DEFINE_WORDS (XitongShow, show, "", "always", "on-request")
XITONG_DEFINE_WORDS (XitongHolderKind, holder_kind, "person", "type", "anyone")
XITONG_DEFINE_WORDS (XitongForm, form, "", "formal", "effective", "both")
XITONG_DEFINE_WORDS (XitongStrength, strength, "normal", "nominal", "weak", "strong")
XITONG_DEFINE_WORDS (XitongTieStyle, tie_style,
                     "", "authority", "oversight", "overruling", "advice", "watching", "placing", "acting",
                     "against")
XITONG_DEFINE_WORDS (XitongStanding, standing, "stated", "typical", "reported", "inferred", "supplied")
XITONG_DEFINE_WORDS (XitongExtent, extent, "", "all", "most", "many", "some", "few", "one")
XITONG_DEFINE_WORDS (XitongStance, stance, "for", "against", "doubts")
XITONG_DEFINE_WORDS (XitongManner, manner,
                     "", "dismissed", "demoted", "transferred", "expelled", "retired", "died", "killed",
                     "suicide")
XITONG_DEFINE_WORDS (XitongActionKind, action_kind,
                     "place", "move", "remove", "lapse", "affirm", "rename", "mark", "unmark", "tie", "alter",
                     "untie", "restore", "seat", "unseat", "send", "enact", "withdraw")
XITONG_DEFINE_WORDS (XitongChangeKind, change_kind, "", "opening", "nothing")
XITONG_DEFINE_WORDS (XitongVariantKind, variant_kind,
                     "region", "pattern", "enterprise", "period", "depiction", "reading")
XITONG_DEFINE_WORDS (XitongDrawing, drawing, "", "reconstructed", "copied")
XITONG_DEFINE_WORDS (XitongRemarkKind, remark_kind, "finding", "silence")
XITONG_DEFINE_WORDS (XitongLikeness, likeness,
                     "close", "partly", "opposite", "inverted", "function", "none", "not-valid")
XITONG_DEFINE_WORDS (XitongStepKind, step_kind,
                     "", "step", "choice", "parallel", "branch", "all", "any", "ladder", "degree", "repeat",
                     "end", "if")

static const char * const basis_words[] = {
  "author", "interviews", "informant", "emigres", "literature", "official", "press", "editor", NULL
};

static const char * const inherit_words[] = { "ties", "parts", "subordinates", "holders", NULL };

const char *
xitong_basis_word (XitongBasis single)
{
  for (guint i = 0; basis_words[i] != NULL; i++)
    if (single == (XitongBasis) (1 << i))
      return basis_words[i];

  return "";
}

gboolean
xitong_basis_from_word (const char  *word,
                        XitongBasis *value)
{
  int found;

  if (!find_word (basis_words, word, &found))
    return FALSE;

  *value = (XitongBasis) (1 << found);
  return TRUE;
}

gboolean
xitong_inherit_from_word (const char    *word,
                          XitongInherit *value)
{
  int found;

  if (!find_word (inherit_words, word, &found))
    return FALSE;

  *value = (XitongInherit) (1 << found);
  return TRUE;
}

char *
xitong_basis_dup_words (XitongBasis basis)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; basis_words[i] != NULL; i++)
    if (basis & (XitongBasis) (1 << i))
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", basis_words[i]);

  return g_string_free (words, FALSE);
}
