/* test-walk-outline.c - a procedure as a list: what is nested stays nested, and nothing is lost
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-case.h"
#include "xitong-test-case.h"
#include "xitong-walk-outline.h"

/* A chart by chance, and a procedure on it whose steps are @steps. */
static XitongCase *
read_with_steps (const char *steps)
{
  g_autofree char *xml = xitong_random_case_dup_xml (1, 12);
  g_autoptr (GString) text = g_string_new (xml);
  g_autofree char *procedure = g_strdup_printf ("<procedures><procedure id='p' eras='first' pages='7' title='P'>%s</procedure></procedures></case>",
                                                steps);

  g_string_replace (text, "</case>", procedure, 1);
  return xitong_test_case_read_text (text->str);
}

/* "1 S", "H", "2a S": a row each, further in by as many dots. */
static char *
dup_outline (const char *steps)
{
  g_autoptr (XitongCase) enterprise_case = read_with_steps (steps);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "first", NULL, NULL);
  g_autoptr (XitongWalkOutline) outline = xitong_walk_outline_new (xitong_entity_list_nth (enterprise_case->procedures, 0), structure);
  GString *rows = g_string_new (NULL);

  for (guint i = 0; i < outline->rows->len; i++)
    {
      const XitongOutlineRow *row = &g_array_index (outline->rows, XitongOutlineRow, i);

      g_string_append (rows, i > 0 ? " " : "");
      for (guint j = 0; j < row->depth; j++)
        g_string_append_c (rows, '.');
      g_string_append (rows, row->kind == XITONG_OUTLINE_HEADING ? "H" : row->kind == XITONG_OUTLINE_END ? "E" : row->number != NULL ? row->number : "-");
      for (guint j = 0; j < row->branches->len; j++)
        g_string_append_printf (rows, "(%s)", ((XitongWalkStep *) row->branches->pdata[j])->step->when);
    }
  return g_string_free (rows, FALSE);
}

static void
assert_outline (const char *steps,
                const char *expected)
{
  g_autofree char *rows = dup_outline (steps);

  g_assert_cmpstr (rows, ==, expected);
}

#define STEP "<step by='u2' to='u3' act='ask'>asks</step>"

static void
test_in_a_row (void)
{
  assert_outline (STEP STEP "<end>done</end>", "1 2 E");
  assert_outline (STEP "<any>" STEP STEP "</any>" STEP, "1 H .- .- 2");
}

static void
test_side_by_side (void)
{
  assert_outline (STEP "<parallel>" STEP STEP "</parallel>" STEP, "1 H .2a .2b 3");
  assert_outline ("<choice><branch when='x'>" STEP STEP "</branch><branch when='y'>" STEP "</branch></choice>" STEP, "1a(x) 2a 1b(y) 3");
}

/* What stands among steps side by side is told as it is told in a row. */
static void
test_nested (void)
{
  assert_outline ("<parallel>" STEP "<any>" STEP STEP "</any></parallel>" STEP, "H .1a .H ..- ..- 2");
  assert_outline ("<all>" STEP "<repeat>" STEP STEP "</repeat></all>", "H .1a .H ..1b ..2b");
  assert_outline ("<parallel>" STEP "<choice><branch when='x'>" STEP "</branch><branch when='y'>" STEP "</branch></choice></parallel>",
                  "H .1a .1ba(x) .1bb(y)");
  assert_outline ("<all>" STEP STEP "<end>stopped</end></all>", "H .1a .1b .E");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/walk-outline/in-a-row", test_in_a_row);
  g_test_add_func ("/walk-outline/side-by-side", test_side_by_side);
  g_test_add_func ("/walk-outline/nested", test_nested);
  return g_test_run ();
}
