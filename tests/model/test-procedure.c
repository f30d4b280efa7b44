/* test-procedure.c - in which eras a procedure is told
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-procedure.h"

/* One that names eras is told in those; one that names none is told in every era. */
static void
test_told_in (void)
{
  g_autoptr (XitongProcedure) procedure = xitong_procedure_new ();
  g_autoptr (XitongEra) first = xitong_era_new ();
  g_autoptr (XitongEra) second = xitong_era_new ();

  g_assert_true (xitong_procedure_is_told_in (procedure, first));
  g_assert_true (xitong_procedure_is_told_in (procedure, second));
  g_ptr_array_add (procedure->eras, second);
  g_assert_false (xitong_procedure_is_told_in (procedure, first));
  g_assert_true (xitong_procedure_is_told_in (procedure, second));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/procedure/told-in", test_told_in);
  return g_test_run ();
}
