/* xitong-variant-list.h - the variants one can follow in an era
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Those that exclude each other as radio buttons under the name of their group, the others as check buttons. */
#define XITONG_TYPE_VARIANT_LIST (xitong_variant_list_get_type ())
G_DECLARE_FINAL_TYPE (XitongVariantList, xitong_variant_list, XITONG, VARIANT_LIST, GtkWidget)

void xitong_variant_list_set_choice (XitongVariantList *self,
                                     XitongChoice      *choice);

G_END_DECLS
