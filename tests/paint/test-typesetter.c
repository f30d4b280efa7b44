/* test-typesetter.c - texts are as wide for several threads at once as for one alone, and are broken where they may be
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-typesetter.h"

#define N_THREADS 4
#define N_TEXTS 300

static XitongTextBlock *
measure (XitongTypesetter *typesetter,
         guint             i)
{
  static const char * const languages[] = { NULL, "en", "ru", "zh-Latn" };
  g_autofree char *text = g_strdup_printf ("Committee number %u of the workshops, with its office", i % (N_TEXTS / 2));

  return xitong_text_measure (xitong_typesetter_get_measure (typesetter), text, languages[i % G_N_ELEMENTS (languages)],
                              i % XITONG_N_TEXTS, 20 + i % 90);
}

static gpointer
measure_all (gpointer typesetter)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) xitong_text_block_unref);

  for (guint i = 0; i < N_TEXTS; i++)
    g_ptr_array_add (blocks, measure (typesetter, i));
  return blocks;
}

static void
compare (const XitongTextBlock *a,
         const XitongTextBlock *b)
{
  g_assert_cmpuint (a->lines->len, ==, b->lines->len);
  for (guint i = 0; i < a->lines->len; i++)
    {
      g_assert_cmpstr (g_array_index (a->lines, XitongTextLine, i).text, ==, g_array_index (b->lines, XitongTextLine, i).text);
      g_assert_cmpfloat (g_array_index (a->lines, XitongTextLine, i).width, ==, g_array_index (b->lines, XitongTextLine, i).width);
    }
}

static void
test_threads (gconstpointer prepared)
{
  g_autoptr (XitongTypesetter) alone = xitong_typesetter_new (NULL, 7);
  g_autoptr (XitongTypesetter) shared = xitong_typesetter_new (NULL, 7);
  g_autoptr (GPtrArray) expected = measure_all (alone);
  GThread *threads[N_THREADS];

  if (GPOINTER_TO_INT (prepared))
    xitong_typesetter_prepare (shared);
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("measure", measure_all, shared);
  for (guint i = 0; i < N_THREADS; i++)
    {
      g_autoptr (GPtrArray) blocks = g_thread_join (threads[i]);

      for (guint j = 0; j < N_TEXTS; j++)
        compare (blocks->pdata[j], expected->pdata[j]);
    }
}

/* Where nothing is wanted of it after all, what was begun is waited for. */
static void
test_prepared_in_vain (void)
{
  XitongTypesetter *typesetter = xitong_typesetter_new (NULL, 9);

  xitong_typesetter_prepare (typesetter);
  xitong_typesetter_unref (typesetter);
}

/* Pages from one to another stand in one line, as long as there is another place to break. */
static void
test_ranges_are_whole (void)
{
  static const char text[] = "A source, 35–36, 38–41, 47, 51–59, 82, 98–99, 103–104, in years 1955–66 – and others";
  g_autoptr (XitongTypesetter) typesetter = xitong_typesetter_new (NULL, 7);
  const XitongTextMeasure *measures = xitong_typesetter_get_measure (typesetter);
  guint n_broken = 0;

  for (double width = 40; width < 300; width += 3)
    {
      g_autoptr (XitongTextBlock) block = xitong_text_measure (measures, text, "en", XITONG_TEXT_CAPTION, width);
      g_autoptr (GString) whole = g_string_new (NULL);

      n_broken += block->lines->len > 1;
      for (guint i = 0; i < block->lines->len; i++)
        {
          const char *line = g_array_index (block->lines, XitongTextLine, i).text;

          if (g_str_has_suffix (line, "–") && !g_str_has_suffix (line, " –"))
            g_error ("at %.0f points a line ends with \"%s\"", width, line);
          g_string_append_printf (whole, "%s%s", i > 0 ? " " : "", line);
        }
      g_assert_cmpstr (whole->str, ==, text);
    }
  g_assert_cmpuint (n_broken, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/typesetter/threads", GINT_TO_POINTER (FALSE), test_threads);
  g_test_add_data_func ("/typesetter/threads-prepared", GINT_TO_POINTER (TRUE), test_threads);
  g_test_add_func ("/typesetter/prepared-in-vain", test_prepared_in_vain);
  g_test_add_func ("/typesetter/ranges-are-whole", test_ranges_are_whole);
  return g_test_run ();
}
