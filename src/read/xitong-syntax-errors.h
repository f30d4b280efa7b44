/* xitong-syntax-errors.h - what the parser of XML objects to, in words for authors
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/parser.h>

#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * XitongSyntaxErrors:
 * @diagnostics: gets them
 * @line: of the last that was told; 0 before the first
 * @is_cut: it was told that the file ends too early
 * @is_lost: an error was told after which the parser reads wrongly
 *
 * What follows from an error that was told is not told too.
 */
typedef struct
{
  XitongDiagnostics *diagnostics;
  int                line;
  gboolean           is_cut;
  gboolean           is_lost;
} XitongSyntaxErrors;

/**
 * xitong_syntax_errors_collect:
 *
 * For xmlSetStructuredErrorFunc().
 */
void xitong_syntax_errors_collect (XitongSyntaxErrors *self,
                                   xmlError           *error);

G_END_DECLS
