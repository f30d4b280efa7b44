/* xitong-tie.h - one claim of a relation other than subordination
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "xitong-tie-kind.h"
#include "xitong-reference.h"

G_BEGIN_DECLS

/**
 * XitongTie:
 * @from: of XitongReference
 * @to: of XitongReference
 * @about: of XitongReference: whom or what it concerns
 * @via: of XitongReference: by way of what
 * @over: of XitongMatter
 * @label: (nullable)
 * @when: (nullable): the condition, as text
 * @denied: of which form the source says that there is no such line
 * @lasts_change: an episode, no part of the structure
 * @given: in an alter: which values are given
 * @cleared: in an alter: which are taken away
 * @index: its place in the case's list of claims, from 0
 *
 * A claim with n units at one end and m at the other has n times m rows; xitong_tie_row() in the structure's room names them.
 * Also the new values of an `alter`, where only what is in @given counts.
 */
#define XITONG_TYPE_TIE (xitong_tie_get_type ())
G_DECLARE_FINAL_TYPE (XitongTie, xitong_tie, XITONG, TIE, XitongEntity)

struct _XitongTie
{
  XitongEntity parent_instance;

  XitongTieKind  *kind;
  GArray         *from;
  GArray         *to;
  GArray         *about;
  GArray         *via;
  GPtrArray      *over;
  XitongTexts    *label;
  XitongTexts    *when;
  XitongForm      form;
  XitongForm      denied;
  XitongStrength  strength;
  gboolean        directed;
  gboolean        lasts_change;
  XitongShow      show;
  XitongTieField  given;
  XitongTieField  cleared;
  guint           index;
};

/**
 * xitong_tie_new:
 *
 * Returns: (transfer full): an empty one, to be filled by the reader
 */
XitongTie *xitong_tie_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
