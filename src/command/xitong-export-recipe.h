/* xitong-export-recipe.h - options of "xitong export" as the recipe of a figure
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-export-options.h"
#include "xitong-figure.h"

G_BEGIN_DECLS

/**
 * xitong_export_recipe_set:
 * @figure: (inout): gets the sizes, the looks and the selection that @options ask for; must not outlive them
 *
 * Returns: %FALSE with @error where an option is not understood
 */
gboolean xitong_export_recipe_set (XitongFigure               *figure,
                                   const XitongExportOptions  *options,
                                   GError                    **error);

G_END_DECLS
