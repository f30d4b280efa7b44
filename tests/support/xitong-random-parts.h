/* xitong-random-parts.h - what all cases by chance have in common
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

extern const char * const xitong_random_levels[4];
extern const char * const xitong_random_systems[3];
extern const char * const xitong_random_tie_kinds[7];

/* A number below @n; 0 where there is none. */
guint xitong_random_pick        (GRand   *rand,
                                 guint    n);

/* One of an array of words. */
#define xitong_random_pick_word(rand, words) ((words)[xitong_random_pick ((rand), G_N_ELEMENTS (words))])

/* From the beginning of the file to the end of the systems. */
void  xitong_random_append_head (GString *xml);

G_END_DECLS
