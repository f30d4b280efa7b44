/* xitong-ink.h - what a stroke or a ground means; the palette says which colour that is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The role of a system, as far as a palette has a colour for it. */
typedef enum
{
  XITONG_ROLE_NONE,
  XITONG_ROLE_PARTY,
  XITONG_ROLE_MANAGEMENT,
  XITONG_ROLE_SECURITY,
  XITONG_ROLE_STATE,
  XITONG_ROLE_WORKFORCE,
  XITONG_ROLE_MASS,
  XITONG_ROLE_ARMY,
  XITONG_ROLE_TEAM,
  XITONG_ROLE_UNITED_FRONT,
  XITONG_ROLE_LAW,
  XITONG_ROLE_FUSED,
  XITONG_ROLE_OTHER,
  XITONG_N_ROLES,
} XitongRole;

typedef enum
{
  XITONG_INK_NONE,
  XITONG_INK_PAPER,
  XITONG_INK_TEXT,
  XITONG_INK_QUIET_TEXT,
  XITONG_INK_LINE,
  XITONG_INK_SOFT_LINE,
  XITONG_INK_FRAME,
  XITONG_INK_SAMPLE,
  XITONG_INK_BAR,
  XITONG_INK_ADDED,
  XITONG_INK_REMOVED,
  XITONG_INK_MOVED,
  XITONG_INK_HATCH,
  XITONG_INK_LABEL_GROUND,
  XITONG_INK_ROLE,
  XITONG_INK_ZONE,
  XITONG_INK_ZONE_EDGE,
  XITONG_N_INKS,
} XitongInkKind;

/* An ink: its kind, and for %XITONG_INK_ROLE and the zone's inks the role. */
typedef guint16 XitongInk;

#define xitong_ink_of_role(kind, role) ((XitongInk) ((kind) | (role) << 8))
#define xitong_ink_kind(ink)           ((XitongInkKind) ((ink) & 0xff))
#define xitong_ink_role(ink)           ((XitongRole) ((ink) >> 8))

/**
 * xitong_role_from_word:
 * @word: the role of a system, as its file says it
 *
 * Returns: the role; %XITONG_ROLE_OTHER for an author's own word
 */
XitongRole  xitong_role_from_word (const char *word);
const char *xitong_role_word      (XitongRole  role);

G_END_DECLS
