/* xitong-figure-recipe.h - the recipe of a figure in words, for its file
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * xitong_figure_dup_recipe:
 *
 * The names are those of the options of "xitong export", which with these values makes the figure again; only "data" and "language" are
 * no options: which version of the case it is of, and in which language it has its names.
 *
 * Returns: (transfer full) (array zero-terminated=1): names and values, in turn
 */
char **xitong_figure_dup_recipe              (const XitongFigure *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_figure_recipe_dup_command_line:
 * @recipe: (nullable) (array zero-terminated=1): names and values, in turn
 *
 * Returns: (transfer full): what to write in a shell to make the figure again, but for the file to write; for files that have room for a text only
 */
char  *xitong_figure_recipe_dup_command_line (const char * const *recipe) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
