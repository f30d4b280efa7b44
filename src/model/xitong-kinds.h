/* xitong-kinds.h - the closed word lists of the case format, as enumerations
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  XITONG_UNIT_ORGAN,
  XITONG_UNIT_SECTION,
  XITONG_UNIT_POST,
  XITONG_UNIT_BODY,
  XITONG_UNIT_GROUP,
  XITONG_UNIT_FORUM,
  XITONG_UNIT_INSTRUMENT,
  XITONG_UNIT_SITE,
  XITONG_UNIT_CAMPAIGN,
} XitongUnitKind;

typedef enum
{
  XITONG_LEVEL_ABOVE,
  XITONG_LEVEL_INSIDE,
} XitongLevelZone;

typedef enum
{
  XITONG_ZONE_MAIN,
  XITONG_ZONE_OUTSIDE,
  XITONG_ZONE_MARGIN,
} XitongSystemZone;

/* What the default chart does with a unit, a tie or a kind of tie. */
typedef enum
{
  XITONG_SHOW_UNSET,
  XITONG_SHOW_ALWAYS,
  XITONG_SHOW_ON_REQUEST,
} XitongShow;

typedef enum
{
  XITONG_HOLDER_PERSON,
  XITONG_HOLDER_TYPE,
  XITONG_HOLDER_ANYONE,
} XitongHolderKind;

typedef enum
{
  XITONG_FORM_UNSAID,
  XITONG_FORM_FORMAL,
  XITONG_FORM_EFFECTIVE,
  XITONG_FORM_BOTH,
} XitongForm;

typedef enum
{
  XITONG_STRENGTH_NORMAL,
  XITONG_STRENGTH_NOMINAL,
  XITONG_STRENGTH_WEAK,
  XITONG_STRENGTH_STRONG,
} XitongStrength;

/* The eight line styles of ties, in the order of the case format, section 5. */
typedef enum
{
  XITONG_STYLE_AUTHORITY = 1,
  XITONG_STYLE_OVERSIGHT,
  XITONG_STYLE_OVERRULING,
  XITONG_STYLE_ADVICE,
  XITONG_STYLE_WATCHING,
  XITONG_STYLE_PLACING,
  XITONG_STYLE_ACTING,
  XITONG_STYLE_AGAINST,
} XitongTieStyle;

typedef enum
{
  XITONG_STANDING_STATED,
  XITONG_STANDING_TYPICAL,
  XITONG_STANDING_REPORTED,
  XITONG_STANDING_INFERRED,
  XITONG_STANDING_SUPPLIED,
} XitongStanding;

typedef enum
{
  XITONG_BASIS_NONE = 0,
  XITONG_BASIS_AUTHOR = 1 << 0,
  XITONG_BASIS_INTERVIEWS = 1 << 1,
  XITONG_BASIS_INFORMANT = 1 << 2,
  XITONG_BASIS_EMIGRES = 1 << 3,
  XITONG_BASIS_LITERATURE = 1 << 4,
  XITONG_BASIS_OFFICIAL = 1 << 5,
  XITONG_BASIS_PRESS = 1 << 6,
  XITONG_BASIS_EDITOR = 1 << 7,
} XitongBasis;

typedef enum
{
  XITONG_EXTENT_UNSAID,
  XITONG_EXTENT_ALL,
  XITONG_EXTENT_MOST,
  XITONG_EXTENT_MANY,
  XITONG_EXTENT_SOME,
  XITONG_EXTENT_FEW,
  XITONG_EXTENT_ONE,
} XitongExtent;

typedef enum
{
  XITONG_STANCE_FOR,
  XITONG_STANCE_AGAINST,
  XITONG_STANCE_DOUBTS,
} XitongStance;

typedef enum
{
  XITONG_INHERIT_NONE = 0,
  XITONG_INHERIT_TIES = 1 << 0,
  XITONG_INHERIT_PARTS = 1 << 1,
  XITONG_INHERIT_SUBORDINATES = 1 << 2,
  XITONG_INHERIT_HOLDERS = 1 << 3,
} XitongInherit;

typedef enum
{
  XITONG_MANNER_UNSAID,
  XITONG_MANNER_DISMISSED,
  XITONG_MANNER_DEMOTED,
  XITONG_MANNER_TRANSFERRED,
  XITONG_MANNER_EXPELLED,
  XITONG_MANNER_RETIRED,
  XITONG_MANNER_DIED,
  XITONG_MANNER_KILLED,
  XITONG_MANNER_SUICIDE,
} XitongManner;

typedef enum
{
  XITONG_ACTION_PLACE,
  XITONG_ACTION_MOVE,
  XITONG_ACTION_REMOVE,
  XITONG_ACTION_LAPSE,
  XITONG_ACTION_AFFIRM,
  XITONG_ACTION_RENAME,
  XITONG_ACTION_MARK,
  XITONG_ACTION_UNMARK,
  XITONG_ACTION_TIE,
  XITONG_ACTION_ALTER,
  XITONG_ACTION_UNTIE,
  XITONG_ACTION_RESTORE,
  XITONG_ACTION_SEAT,
  XITONG_ACTION_UNSEAT,
  XITONG_ACTION_SEND,
  XITONG_ACTION_ENACT,
  XITONG_ACTION_WITHDRAW,
} XitongActionKind;

typedef enum
{
  XITONG_CHANGE_ORDINARY,
  XITONG_CHANGE_OPENING,
  XITONG_CHANGE_NOTHING,
} XitongChangeKind;

typedef enum
{
  XITONG_VARIANT_REGION,
  XITONG_VARIANT_PATTERN,
  XITONG_VARIANT_ENTERPRISE,
  XITONG_VARIANT_PERIOD,
  XITONG_VARIANT_DEPICTION,
  XITONG_VARIANT_READING,
} XitongVariantKind;

/* How a chart came about, where the case says so. */
typedef enum
{
  XITONG_DRAWING_UNSAID,
  XITONG_DRAWING_RECONSTRUCTED,
  XITONG_DRAWING_COPIED,
} XitongDrawing;

typedef enum
{
  XITONG_REMARK_FINDING,
  XITONG_REMARK_SILENCE,
} XitongRemarkKind;

/* How a unit of one case is like one of another. */
typedef enum
{
  XITONG_LIKENESS_CLOSE,
  XITONG_LIKENESS_PARTLY,
  XITONG_LIKENESS_OPPOSITE,
  XITONG_LIKENESS_INVERTED,
  XITONG_LIKENESS_FUNCTION,
  XITONG_LIKENESS_NONE,
  XITONG_LIKENESS_NOT_VALID,
} XitongLikeness;

/* What an alter gives a tie. */
typedef enum
{
  XITONG_TIE_FIELD_NONE = 0,
  XITONG_TIE_FIELD_KIND = 1 << 0,
  XITONG_TIE_FIELD_FROM = 1 << 1,
  XITONG_TIE_FIELD_TO = 1 << 2,
  XITONG_TIE_FIELD_ABOUT = 1 << 3,
  XITONG_TIE_FIELD_VIA = 1 << 4,
  XITONG_TIE_FIELD_OVER = 1 << 5,
  XITONG_TIE_FIELD_LABEL = 1 << 6,
  XITONG_TIE_FIELD_WHEN = 1 << 7,
  XITONG_TIE_FIELD_FORM = 1 << 8,
  XITONG_TIE_FIELD_DENIED = 1 << 9,
  XITONG_TIE_FIELD_STRENGTH = 1 << 10,
  XITONG_TIE_FIELD_DIRECTED = 1 << 11,
  XITONG_TIE_FIELD_SHOW = 1 << 12,
} XitongTieField;

typedef enum
{
  XITONG_STEP_SEQUENCE,
  XITONG_STEP_STEP,
  XITONG_STEP_CHOICE,
  XITONG_STEP_PARALLEL,
  XITONG_STEP_BRANCH,
  XITONG_STEP_ALL,
  XITONG_STEP_ANY,
  XITONG_STEP_LADDER,
  XITONG_STEP_DEGREE,
  XITONG_STEP_REPEAT,
  XITONG_STEP_END,
  XITONG_STEP_IF,
} XitongStepKind;

/* The three blocks of evidence that are inherited whole. */
typedef enum
{
  XITONG_EVIDENCE_NOTHING = 0,
  XITONG_EVIDENCE_PAGES = 1 << 0,
  XITONG_EVIDENCE_STANDING = 1 << 1,
  XITONG_EVIDENCE_EXTENT = 1 << 2,
} XitongEvidenceBlock;

/* Each word list has a word for a value, and a value for a word.
 * xitong_*_word() never returns NULL; for the value that is not written it returns "".
 * xitong_*_from_word() returns FALSE, and leaves @value alone, where the word is none of the list.
 * xitong_*_words() is the whole list, NULL-terminated, indexed by value, static. */
#define XITONG_DECLARE_WORDS(Type, name)                       \
  const char         *xitong_##name##_word      (Type        value); \
  gboolean            xitong_##name##_from_word (const char *word,   \
                                                 Type       *value); \
  const char * const *xitong_##name##_words     (void);

XITONG_DECLARE_WORDS (XitongUnitKind, unit_kind)
XITONG_DECLARE_WORDS (XitongLevelZone, level_zone)
XITONG_DECLARE_WORDS (XitongSystemZone, system_zone)
XITONG_DECLARE_WORDS (XitongShow, show)
XITONG_DECLARE_WORDS (XitongHolderKind, holder_kind)
XITONG_DECLARE_WORDS (XitongForm, form)
XITONG_DECLARE_WORDS (XitongStrength, strength)
XITONG_DECLARE_WORDS (XitongTieStyle, tie_style)
XITONG_DECLARE_WORDS (XitongStanding, standing)
XITONG_DECLARE_WORDS (XitongExtent, extent)
XITONG_DECLARE_WORDS (XitongStance, stance)
XITONG_DECLARE_WORDS (XitongManner, manner)
XITONG_DECLARE_WORDS (XitongActionKind, action_kind)
XITONG_DECLARE_WORDS (XitongChangeKind, change_kind)
XITONG_DECLARE_WORDS (XitongVariantKind, variant_kind)
XITONG_DECLARE_WORDS (XitongDrawing, drawing)
XITONG_DECLARE_WORDS (XitongRemarkKind, remark_kind)
XITONG_DECLARE_WORDS (XitongLikeness, likeness)
XITONG_DECLARE_WORDS (XitongStepKind, step_kind)

/* Flags: one word each; a list is the caller's to split. */
const char         *xitong_basis_word        (XitongBasis    single);
gboolean            xitong_basis_from_word   (const char    *word,
                                              XitongBasis   *value);
gboolean            xitong_inherit_from_word (const char    *word,
                                              XitongInherit *value);

/**
 * xitong_basis_dup_words:
 * @basis: any combination
 *
 * Returns: (transfer full): the words separated by spaces, "" for none
 */
char *xitong_basis_dup_words (XitongBasis basis) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
