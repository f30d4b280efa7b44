/* xitong-page-words.h - claims, citations and things in the words of the inspector
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-structure.h"

G_BEGIN_DECLS

/**
 * xitong_words_dup_pages:
 * @evidence: (nullable)
 *
 * Returns: (transfer full) (nullable): markup: the pages, each work a link to its entry: "55, 57", "Richman 1969, 44"
 */
char       *xitong_words_dup_pages      (XitongCase            *enterprise_case,
                                         const XitongEvidence  *evidence) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_dup_hint:
 * @evidence: (nullable)
 *
 * Returns: (transfer full) (nullable): standing and basis in full
 */
char       *xitong_words_dup_hint       (const XitongEvidence  *evidence) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_dup_unit:
 *
 * Returns: (transfer full): markup: its name at this moment, as a link
 */
char       *xitong_words_dup_unit       (const XitongStructure *structure,
                                         XitongUnit            *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_dup_reference:
 *
 * Returns: (transfer full): markup: what is referred to, as a link where it has a page
 */
char       *xitong_words_dup_reference  (const XitongStructure *structure,
                                         const XitongReference *reference) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_get_name:
 *
 * Returns: (transfer none): the plain name of a unit at this moment
 */
const char *xitong_words_get_name       (const XitongStructure *structure,
                                         XitongUnit            *unit);

/**
 * xitong_words_dup_terms:
 * @terms: (nullable)
 *
 * Returns: (transfer full) (nullable): markup: "人事科 · renshi ke"
 */
char       *xitong_words_dup_terms      (XitongTexts           *terms) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_dup_claim:
 * @subject: (transfer full): markup
 * @evidence: (nullable)
 * @with_pages: the citation follows
 *
 * Returns: (transfer full): @subject, how sure that is, and the citation
 */
char       *xitong_words_dup_claim      (XitongCase            *enterprise_case,
                                         char                  *subject,
                                         const XitongEvidence  *evidence,
                                         gboolean               with_pages) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_words_get_verb:
 * @outwards: told of where it comes from; otherwise of where it leads
 *
 * Returns: (transfer none): "watches", "watched by"
 */
const char *xitong_words_get_verb       (const XitongStandingTie *tie,
                                         gboolean                 outwards);

/* The kinds as the interface calls them, translated. */
const char *xitong_words_get_unit_kind    (XitongUnitKind    kind);
const char *xitong_words_get_variant_kind (XitongVariantKind kind);
const char *xitong_words_get_style        (XitongTieStyle    style);

G_END_DECLS
