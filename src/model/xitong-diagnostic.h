/* xitong-diagnostic.h - what is wrong with a case file, where, and how to mend it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  XITONG_SEVERITY_ERROR,
  XITONG_SEVERITY_WARNING,
} XitongSeverity;

/* Each kind of diagnostic has a tag, a word by which tests and other programs know it, and a message; see the table in the source file. */
typedef enum
{
  XITONG_TAG_EMPTY,
  XITONG_TAG_CUT,
  XITONG_TAG_ENCODING,
  XITONG_TAG_NOT_XML,
  XITONG_TAG_DOCTYPE,
  XITONG_TAG_TOO_DEEP,
  XITONG_TAG_WRONG_ROOT,
  XITONG_TAG_SCHEMA,
  XITONG_TAG_MISSING_ATTRIBUTE,
  XITONG_TAG_BAD_WORD,
  XITONG_TAG_BAD_DATE,
  XITONG_TAG_BAD_PAGES,
  XITONG_TAG_PAGES_TURNED,
  XITONG_TAG_PAGES_OUTSIDE,
  XITONG_TAG_BAD_ID,
  XITONG_TAG_DUPLICATE_ID,
  XITONG_TAG_UNKNOWN_REFERENCE,
  XITONG_TAG_UNKNOWN_IN_CASE,
  XITONG_TAG_NO_CASE,
  XITONG_TAG_UNKNOWN_ELEMENT,
  XITONG_TAG_UNKNOWN_ATTRIBUTE,
  XITONG_TAG_STRAY_TEXT,
  XITONG_TAG_NO_OBJECT,
  XITONG_TAG_REFERENCE_KIND,
  XITONG_TAG_FOREIGN_UNIT,
  XITONG_TAG_NO_SOURCE,
  XITONG_TAG_CIRCLE,
  XITONG_TAG_TIE_TO_ITSELF,
  XITONG_TAG_ERA_SPAN,
  XITONG_TAG_WRONG_CHART,
  XITONG_TAG_NOT_PROPOSED,
  XITONG_TAG_NOTHING_ACTS,
  XITONG_TAG_OUT_OF_ORDER,
  XITONG_TAG_OUTSIDE_ERA,
  XITONG_TAG_ERAS_OVERLAP,
  XITONG_TAG_NO_KIND,
  XITONG_TAG_NO_ERAS,
  XITONG_TAG_NO_TITLE,
  XITONG_TAG_NEVER_PLACED,
  XITONG_TAG_NO_CITATION,
  XITONG_TAG_NOT_STANDING,
  XITONG_TAG_ALREADY_STANDING,
  XITONG_TAG_TIE_END_MISSING,
  XITONG_TAG_TIE_NOT_STANDING,
  XITONG_TAG_TIE_AGAIN,
  XITONG_TAG_SUPERIOR_MISSING,
  XITONG_TAG_WHOLE_MISSING,
  XITONG_TAG_NO_SYSTEM,
  XITONG_TAG_NO_LEVEL,
  XITONG_TAG_CYCLE,
  XITONG_TAG_ORPHAN,
  XITONG_TAG_POST_MISSING,
  XITONG_TAG_TIE_CONTRADICTS,
  XITONG_TAG_HOLDER_MISSING,
  XITONG_TAG_NOT_SEATED,
  XITONG_TAG_NEVER_STOOD,
  XITONG_TAG_REVIEW_CARRIED,
  XITONG_TAG_REVIEW_COLUMN,
  XITONG_TAG_REVIEW_LAPSED,
  XITONG_TAG_REVIEW_MARKED,
  XITONG_TAG_REVIEW_LARGE,
  XITONG_TAG_TOO_MANY,
  XITONG_N_TAGS,
} XitongDiagnosticTag;

/**
 * XitongDiagnostic:
 * @file: as it is named in messages
 * @line: from 1; 0 where it concerns the file as a whole
 *
 * Properties: "file", "line", "message".
 */
#define XITONG_TYPE_DIAGNOSTIC (xitong_diagnostic_get_type ())
G_DECLARE_FINAL_TYPE (XitongDiagnostic, xitong_diagnostic, XITONG, DIAGNOSTIC, GObject)

struct _XitongDiagnostic
{
  GObject parent_instance;
  char                *file;
  int                  line;
  XitongDiagnosticTag  tag;
  XitongSeverity       severity;
  char                *message;
};

const char *xitong_diagnostic_tag_word (XitongDiagnosticTag tag);

/**
 * xitong_diagnostic_dup_text:
 *
 * Returns: (transfer full): `FILE:LINE: message`
 */
char       *xitong_diagnostic_dup_text (XitongDiagnostic *self) G_GNUC_WARN_UNUSED_RESULT;

/* All that was found in one file: a bounded list, sorted by line on demand. */
typedef struct _XitongDiagnostics XitongDiagnostics;

XitongDiagnostics *xitong_diagnostics_new   (const char        *file) G_GNUC_WARN_UNUSED_RESULT;
void               xitong_diagnostics_free  (XitongDiagnostics *self);

/**
 * xitong_diagnostics_add:
 * @line: from 1
 * @tag: which; the further arguments are those of its message, all strings
 */
void               xitong_diagnostics_add   (XitongDiagnostics  *self,
                                             int                 line,
                                             XitongDiagnosticTag tag,
                                             ...);
guint              xitong_diagnostics_count_errors (XitongDiagnostics *self);

/**
 * xitong_diagnostics_is_full:
 *
 * Returns: whether further errors are counted and not listed, so that nothing costly need be done for their messages
 */
gboolean           xitong_diagnostics_is_full (XitongDiagnostics *self);

/**
 * xitong_diagnostics_new_branch:
 *
 * Returns: (transfer full): an empty list that counts on from @self, for what may turn out not to be told
 */
XitongDiagnostics *xitong_diagnostics_new_branch (const XitongDiagnostics *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_diagnostics_join:
 * @branch: of @self, to which nothing was added since
 *
 * What is in the branch is in @self then, as if it had been added to it.
 */
void               xitong_diagnostics_join  (XitongDiagnostics       *self,
                                             const XitongDiagnostics *branch);

/**
 * xitong_diagnostics_get_list:
 *
 * Returns: (transfer none): of XitongDiagnostic, by line
 */
GListModel        *xitong_diagnostics_get_list (XitongDiagnostics *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (XitongDiagnostics, xitong_diagnostics_free)

G_END_DECLS
