/* test-variant.c - in which eras a variant is offered
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-case.h"

/* One that is written in an era is offered there, though it tells of no change; one at case level in the eras it lasts. */
static void
test_offered_in (void)
{
  g_autoptr (XitongVariant) variant = xitong_variant_new ();
  g_autoptr (XitongEra) first = xitong_era_new ();
  g_autoptr (XitongEra) second = xitong_era_new ();

  g_assert_false (xitong_variant_is_offered_in (variant, first));
  g_ptr_array_add (variant->eras, second);
  g_assert_false (xitong_variant_is_offered_in (variant, first));
  g_assert_true (xitong_variant_is_offered_in (variant, second));

  g_ptr_array_set_size (variant->eras, 0);
  variant->era = XITONG_ENTITY (first);
  g_assert_true (xitong_variant_is_offered_in (variant, first));
  g_assert_false (xitong_variant_is_offered_in (variant, second));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/variant/offered-in", test_offered_in);
  return g_test_run ();
}
