/* film-list.h - all the ways in which a case is played
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-moment.h"

G_BEGIN_DECLS

/* From one moment to another: owned by the list. */
typedef struct
{
  char         *name;
  XitongMoment *before;
  XitongMoment *after;
} FilmEntry;

/**
 * film_list_new:
 *
 * Returns: (transfer full) (element-type FilmEntry): each era to the next, and back; each change; distant eras; each variant
 */
GPtrArray *film_list_new (XitongCase *enterprise_case);

G_END_DECLS
