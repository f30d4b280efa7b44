/* xitong-ink.c - what a stroke or a ground means; the palette says which colour that is
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-ink.h"

static const char * const role_words[XITONG_N_ROLES] = {
  "none", "party", "management", "security", "state", "workforce", "mass", "army", "team", "united-front", "law",
  "fused", "other",
};

XitongRole
xitong_role_from_word (const char *word)
{
  for (guint i = 0; word != NULL && i < XITONG_N_ROLES; i++)
    if (g_str_equal (word, role_words[i]))
      return (XitongRole) i;
  return word == NULL ? XITONG_ROLE_NONE : XITONG_ROLE_OTHER;
}

const char *
xitong_role_word (XitongRole role)
{
  g_return_val_if_fail (role < XITONG_N_ROLES, "none");

  return role_words[role];
}
