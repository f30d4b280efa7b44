/* test-diagnostics.c - every fault a case file can have is named, at its line, with its mend
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-reading-support.h"

#include <string.h>

static const struct
{
  const char *tags;
  const char *declarations;
  const char *actions;
  const char *rest;
} faults[] = {
  { "", NULL, NULL, NULL },
  { "unknown-element", NULL, "<plaice units=\"head\"/>", NULL },
  { "unknown-element", "<unit/>", NULL, NULL },
  { "unknown-element", "<x:sources xmlns:x=\"urn:other\"/>", NULL, NULL },
  { "unknown-attribute", NULL, "<move units=\"office\" udner=\"head\"/>", NULL },
  { "unknown-attribute", NULL, "<move xmlns:x=\"urn:other\" units=\"office\" x:under=\"head\"/>", NULL },
  { "stray-text", NULL, "Then came 1956.", NULL },
  { "bad-word", NULL, "<move units=\"office\" under=\"head\" standing=\"typicle\"/>", NULL },
  { "bad-word", NULL, "<move units=\"office\" under=\"head\" basis=\"interviews hearsay\"/>", NULL },
  { "bad-word", NULL, "<tie id=\"t\" kind=\"command\" from=\"head\" to=\"office\" directed=\"maybe\"/>", NULL },
  { "bad-pages", NULL, "<move units=\"office\" under=\"head\" pages=\"fifty\"/>", NULL },
  { "pages-turned", NULL, "<move units=\"office\" under=\"head\" pages=\"12, 20-10\"/>", NULL },
  { "pages-turned", NULL, "<move units=\"office\" under=\"head\" pages=\"155-7 n.2\"/>", NULL },
  { "bad-id", "<units><unit id=\"the rector\" kind=\"post\" level=\"top\" title=\"Rector\"/></units>",
    "<place units=\"the rector\" under=\"head\"/><seat holder=\"someone\" posts=\"the rector\"/>", NULL },
  { "unknown-reference", "<units><unit id=\"senate\" kind=\"organ\" level=\"top\" title=\"Senate\"/>"
    "<unit id=\"deans\" kind=\"group\" level=\"top\" title=\"Deans\"/></units>", "<place units=\"deans, senate\" under=\"head\"/>", NULL },
  { "pages-outside", NULL, "<move units=\"office\" under=\"head\" pages=\"12, 171\"/>", NULL },
  { "unknown-reference", NULL, "<move units=\"ofice\" under=\"head\"/>", NULL },
  { "unknown-reference", NULL, "<tie id=\"t\" kind=\"comand\" from=\"head\" to=\"office\"/>", NULL },
  { "missing-attribute", NULL, "<tie id=\"t\" kind=\"command\" from=\"head\"/>", NULL },
  { "missing-attribute", NULL, "<tie kind=\"command\" from=\"head\" to=\"office\"/>", NULL },
  { "duplicate-id", NULL, "<tie id=\"leads\" kind=\"command\" from=\"head\" to=\"office\"/>", NULL },
  { "unknown-reference", NULL, "<untie ties=\"laeds\"/>", NULL },
  { "", NULL, "<untie ties=\"leads.head.office\"/>", NULL },
  { "", NULL, "<alter ties=\"leads\" form=\"none\" over=\"none\" label=\"none\" strength=\"weak\"/>", NULL },
  { "bad-word", NULL, "<tie id=\"t\" kind=\"command\" from=\"head\" to=\"office\" form=\"none\"/>", NULL },
  { "reference-kind", NULL, "<tie id=\"t\" kind=\"command\" from=\"head\" to=\"none\"/>", NULL },
  { "reference-kind", NULL, "<seat holder=\"someone\" posts=\"head office\"/>", NULL },
  { "reference-kind", NULL, "<send holder=\"someone\" to=\"deputy\"/>", NULL },
  { "reference-kind", "<mark-kinds><mark-kind id=\"ill\" on=\"holder\"/></mark-kinds>", "<mark units=\"head\" as=\"ill\"/>", NULL },
  { "no-object", NULL, "<remove units=\"  \"/>", NULL },
  { "no-object", NULL, "<lapse/>", NULL },
  { "no-object", NULL, "<mark units=\"head\"/>", NULL },
  { "circle circle", "<units><unit id=\"a\" title=\"A\" part-of=\"b\" analogy=\"yes\"/>\n<unit id=\"b\" title=\"B\" part-of=\"a\" analogy=\"yes\"/>"
    "<unit id=\"c\" title=\"C\" part-of=\"c\" analogy=\"yes\"/></units>", NULL, NULL },
  { "circle", NULL, NULL, "<variants><variant id=\"v\" title=\"V\" based-on=\"w\" era=\"only\"/>"
    "<variant id=\"w\" title=\"W\" based-on=\"v\" era=\"only\"/></variants>" },
  { "foreign-unit", NULL, "<place units=\"shed\" under=\"head\"/>", "<variants><variant id=\"v\" title=\"V\" era=\"only\">"
    "<units><unit id=\"shed\" kind=\"site\" title=\"Shed\" level=\"top\"/></units></variant></variants>" },
  { "", NULL, NULL, "<variants><variant id=\"v\" title=\"V\"><units><unit id=\"shed\" kind=\"site\" title=\"Shed\" level=\"top\"/></units>"
    "<change id=\"c\" title=\"C\" era=\"only\" pages=\"9\"><place units=\"shed\" under=\"head\"/></change></variant>"
    "<variant id=\"w\" title=\"W\" based-on=\"v\"><change id=\"d\" title=\"D\" era=\"only\" pages=\"9\"><remove units=\"shed\"/></change></variant></variants>" },
  { "era-span", NULL, "</change></era><era id=\"e\" title=\"E\" from=\"1966\" to=\"1960\"><change id=\"c\" title=\"C\">", NULL },
  { "wrong-chart", NULL, "</change></era><era id=\"e\" title=\"E\" chart=\"opening\"><change id=\"c\" title=\"C\">", NULL },
  { "nothing-acts", NULL, "</change><change id=\"c\" title=\"C\" kind=\"nothing\"><remove units=\"office\"/>", NULL },
  { "not-proposed", NULL, "</change><change id=\"c\" title=\"C\"><enact change=\"opening\"/>", NULL },
  { "", NULL, "</change><change id=\"c\" title=\"C\" status=\"proposed\" pages=\"9\"><remove units=\"office\"/></change>"
    "<change id=\"d\" title=\"D\" pages=\"9\"><withdraw change=\"c\" outcome=\"postponed\"/>", NULL },
  { "outside-era", NULL, "</change><change id=\"c\" title=\"C\" on=\"1955-12\" pages=\"9\">", NULL },
  { "out-of-order", NULL, "</change><change id=\"c\" title=\"C\" on=\"1960\" pages=\"9\"></change><change id=\"d\" title=\"D\" on=\"1958\" pages=\"9\">", NULL },
  { "", NULL, "</change><change id=\"c\" title=\"C\" on=\"1956/1957\" pages=\"9\"></change><change id=\"d\" title=\"D\" on=\"1956-06\" pages=\"9\">", NULL },
  { "no-title", NULL, "</change><change id=\"c\" pages=\"9\">", NULL },
  { "no-citation", NULL, "</change><change id=\"c\" title=\"C\"><remove units=\"office\"/><move units=\"deputy\" under=\"head\"/>", NULL },
  { "no-citation", NULL, "</change><change id=\"c\" title=\"C\"><remove units=\"office\" pages=\"9\"/><move units=\"deputy\" under=\"head\"/>"
    "<move units=\"files\" under=\"head\"/>", NULL },
  { "", NULL, "</change><change id=\"c\" title=\"C\" standing=\"supplied\"><remove units=\"office\"/>", NULL },
  { "", NULL, "</change><change id=\"c\" title=\"C\"><remove units=\"office\"><cite pages=\"9\"/></remove><alter ties=\"leads\" show=\"always\"/>", NULL },
  { "no-citation", NULL, NULL, "<variants><variant id=\"v\" title=\"V\" era=\"only\"/></variants>" },
  { "no-citation", NULL, NULL, "<procedures><procedure id=\"p\" title=\"P\"><step by=\"head\"/><step by=\"office\"/></procedure></procedures>" },
  { "", NULL, NULL, "<procedures><procedure id=\"p\" title=\"P\"><step by=\"head\" pages=\"9\"/><step by=\"office\"/></procedure></procedures>" },
  { "no-kind", "<units><unit id=\"shed\" level=\"top\" title=\"Shed\"/></units>", "<place units=\"shed\" under=\"head\"/>", NULL },
  { "bad-word", "<systems><system id=\"club\" role=\"partei\" title=\"Club\"/></systems>", NULL, NULL },
  { "tie-to-itself", NULL, "<tie id=\"t\" kind=\"command\" from=\"head\" to=\"office head\"/>", NULL },
  { "tie-to-itself", NULL, "<alter ties=\"leads\" from=\"head\" to=\"head\"/>", NULL },
  { "outside-era", NULL, "</change><change id=\"c\" title=\"C\" on=\"1975\" pages=\"9\">", NULL },
  { "", NULL, "</change><change id=\"c\" title=\"C\" on=\"1966/1968\" pages=\"9\">", NULL },
  { "outside-era", NULL, "</change></era><era id=\"e\" title=\"E\" from=\"1967\" to=\"1970\"><change id=\"c\" title=\"C\" on=\"1966\" pages=\"9\">", NULL },
  { "eras-overlap", NULL, "</change></era><era id=\"e\" title=\"E\" from=\"1964\" to=\"1970\"><change id=\"c\" title=\"C\" pages=\"9\">", NULL },
  { "", NULL, "</change></era><era id=\"e\" title=\"E\" from=\"1966\" to=\"1970\"><change id=\"c\" title=\"C\" pages=\"9\">", NULL },
  { "", NULL, "</change></era><era id=\"e\" title=\"E\" overlays=\"only\" from=\"1964\" to=\"1970\"><change id=\"c\" title=\"C\" pages=\"9\">", NULL },
  { "no-eras", NULL, "</change></era><era id=\"e\" title=\"E\" from=\"1967\"><change id=\"c\" title=\"C\" pages=\"9\">",
    "<procedures><procedure id=\"p\" title=\"P\" pages=\"9\"><step by=\"head\"/></procedure></procedures>" },
  { "never-placed", "<units><unit id=\"a\" kind=\"section\" title=\"A\"/></units>", NULL, NULL },
  { "unknown-reference", NULL, NULL, "<procedures><procedure id=\"p\"><role id=\"applicant\"/><step by=\"role:aplicant\"/></procedure></procedures>" },
  { "bad-word", NULL, NULL, "<procedures><procedure id=\"p\"><step by=\"head\" act=\"askk\"/></procedure></procedures>" },
  { "unknown-element", NULL, NULL, "<procedures><procedure id=\"p\"><choice><step by=\"head\"/></choice></procedure></procedures>" },
  { "unknown-reference", NULL, NULL, "<remark about=\"tie:laeds\"><p>Nothing.</p></remark>" },
  { "bad-id", NULL, "<tie id=\"a.b\" kind=\"command\" from=\"head\" to=\"office\"/>", NULL },
};

static void
test_fault (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = dup_case_text (faults[i].declarations, faults[i].actions, faults[i].rest);
  g_autofree char *tags = dup_tags (text);

  g_assert_cmpstr (tags, ==, faults[i].tags);
}

static XitongDiagnostic *
read_first (const char *text)
{
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("small.xml");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (XitongCase) enterprise_case = xitong_case_read_bytes (bytes, "small.xml", diagnostics, NULL);

  return g_list_model_get_item (xitong_diagnostics_get_list (diagnostics), 0);
}

static void
test_line_and_hint (void)
{
  g_autofree char *text = dup_case_text (NULL, "\n\n<move units=\"ofice\" under=\"head\"/>", NULL);
  g_autoptr (XitongDiagnostic) diagnostic = read_first (text);

  g_assert_cmpint (diagnostic->line, ==, 17);
  g_assert_nonnull (strstr (diagnostic->message, "\"office\""));
}

/* What stands in the wrong place is told its own. */
static void
test_place_hint (void)
{
  static const struct { const char *element; const char *words; } strays[] = {
    { "<procedures/>", "inside <case>." }, { "<unit id=\"a\"/>", "inside <units>." }, { "<label>a</label>", "inside <tie> or <alter>." },
    { "<plaice/>", "Did you mean \"place\"?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (strays); i++)
    {
      g_autofree char *text = dup_case_text (NULL, strays[i].element, NULL);
      g_autoptr (XitongDiagnostic) diagnostic = read_first (text);

      if (strstr (diagnostic->message, strays[i].words) == NULL)
        g_error ("%s: %s", strays[i].element, diagnostic->message);
    }
}

static void
test_comma_hint (void)
{
  g_autofree char *text = dup_case_text (NULL, "<move units=\"office, deputy\" under=\"head\"/>", NULL);
  g_autoptr (XitongDiagnostic) diagnostic = read_first (text);

  g_assert_nonnull (strstr (diagnostic->message, "no commas"));
}

/* A reader of the terminal tells one from the other. */
static void
test_warning_says_so (void)
{
  g_autofree char *doubtful = dup_case_text (NULL, "</change><change id=\"c\" title=\"C\"><remove units=\"office\"/>", NULL);
  g_autofree char *wrong = dup_case_text (NULL, "<move units=\"ofice\" under=\"head\"/>", NULL);
  g_autoptr (XitongDiagnostic) warning = read_first (doubtful);
  g_autoptr (XitongDiagnostic) error = read_first (wrong);
  g_autofree char *warned = xitong_diagnostic_dup_text (warning);
  g_autofree char *told = xitong_diagnostic_dup_text (error);

  g_assert_true (g_str_has_prefix (warned, "small.xml:15: warning: the change"));
  g_assert_true (g_str_has_prefix (told, "small.xml:15: there is no unit"));
}

/* One wrong name of the main source is one error, not one for each page. */
static void
test_main_source (void)
{
  g_autofree char *text = dup_case_text (NULL, "<move units=\"office\" under=\"head\" pages=\"9\"/>", NULL);
  g_auto (GStrv) halves = g_strsplit (text, "source=\"book\"", 2);
  g_autofree char *wrong = g_strjoinv ("source=\"boko\"", halves);
  g_autofree char *tags = dup_tags (wrong);

  g_assert_cmpstr (tags, ==, "unknown-reference");
}

static void
test_word_hint (void)
{
  g_autofree char *text = dup_case_text (NULL, "<move units=\"office\" udner=\"head\"/>", NULL);
  g_autoptr (XitongDiagnostic) diagnostic = read_first (text);

  g_assert_nonnull (strstr (diagnostic->message, "Did you mean \"under\"?"));
}

/* Each fault of writing XML has its own mend, and what follows from it is not told. */
static void
test_syntax (void)
{
  static const struct { const char *text; int line; const char *words; } slips[] = {
    { "<note>staff < 300</note>", 15, "&lt;" },
    { "<note>Smith & Sons</note>", 15, "&amp;" },
    { "<note>Smith &Sons</note>", 15, "&amp;" },
    { "<note>a&nbsp;b</note>", 15, "&#160;" },
    { "\n<move units=“office” under=\"head\"/>\n<move units=\"office\" under=\"head\"/>\n", 16, "straight" },
    { "\n<move units=\"office” under=\"head\"/>\n<move units=\"office\" under=\"head\"/>\n", 16, "straight" },
    { "<!-- how -- it was --><move units=\"office\" under=\"head\"/>", 15, "two hyphens" },
    { "<move units=office under=\"head\"/>", 15, "as in id=" },
    { "<move units=\"office\"under=\"head\"/>", 15, "blank" },
    { "<note>A</title>", 15, "closed by </title>" },
    { "<move units=\"office\" units=\"head\"/>", 15, "twice" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *text = dup_case_text (NULL, slips[i].text, NULL);
      g_autofree char *tags = dup_tags (text);
      g_autoptr (XitongDiagnostic) diagnostic = read_first (text);

      g_assert_cmpstr (tags, ==, "not-xml");
      g_assert_cmpint (diagnostic->line, ==, slips[i].line);
      if (strstr (diagnostic->message, slips[i].words) == NULL)
        g_error ("%s: %s", slips[i].text, diagnostic->message);
    }
}

static void
test_blank_line_first (void)
{
  g_autofree char *text = dup_case_text (NULL, NULL, NULL);
  g_autofree char *late = g_strconcat ("\n<?xml version=\"1.0\"?>\n", text, NULL);
  g_autofree char *tags = dup_tags (late);
  g_autoptr (XitongDiagnostic) diagnostic = read_first (late);

  g_assert_cmpstr (tags, ==, "not-xml");
  g_assert_nonnull (strstr (diagnostic->message, "blank lines"));
}

/* All faults of a file are found in one pass, as many as a reader can use. */
static void
test_many (void)
{
  g_autoptr (GString) actions = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *tags = NULL;
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append (actions, "<move units=\"nobody\" under=\"head\"/>\n");
  text = dup_case_text (NULL, actions->str, NULL);
  tags = dup_tags (text);
  words = g_strsplit (tags, " ", -1);
  g_assert_cmpuint (g_strv_length (words), ==, 201);
  g_assert_cmpstr (words[199], ==, "unknown-reference");
}

/* On many lines, several on some of them, more than are listed. */
static void
add_faults (XitongDiagnostics *diagnostics,
            guint              begin,
            guint              end)
{
  for (guint i = begin; i < end; i++)
    {
      g_autofree char *word = g_strdup_printf ("word-%u", i);

      xitong_diagnostics_add (diagnostics, (int) (1 + i * 7 % 50), i % 3 == 0 ? XITONG_TAG_NO_TITLE : XITONG_TAG_BAD_ID, word);
    }
}

/* What a branch found is told as if there had been no branch. */
static void
test_branch (void)
{
  static const guint numbers[] = { 0, 1, 40, 190, 450 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (XitongDiagnostics) straight = xitong_diagnostics_new ("small.xml"), joined = xitong_diagnostics_new ("small.xml");
      g_autoptr (XitongDiagnostics) branch = NULL;
      GListModel *expected = xitong_diagnostics_get_list (straight), *list = xitong_diagnostics_get_list (joined);

      add_faults (straight, 0, 500);
      add_faults (joined, 0, numbers[i]);
      branch = xitong_diagnostics_new_branch (joined);
      add_faults (branch, numbers[i], 500);
      xitong_diagnostics_join (joined, branch);
      g_assert_cmpuint (xitong_diagnostics_count_errors (joined), ==, xitong_diagnostics_count_errors (straight));
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_list_model_get_n_items (expected));
      for (guint j = 0; j < g_list_model_get_n_items (list); j++)
        {
          g_autoptr (XitongDiagnostic) a = g_list_model_get_item (list, j), b = g_list_model_get_item (expected, j);

          g_assert_cmpint (a->line, ==, b->line);
          g_assert_cmpstr (a->message, ==, b->message);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/read/fault/%02u/%s", i, *faults[i].tags != '\0' ? faults[i].tags : "none");

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fault);
    }
  g_test_add_func ("/read/line-and-hint", test_line_and_hint);
  g_test_add_func ("/read/place-hint", test_place_hint);
  g_test_add_func ("/read/comma-hint", test_comma_hint);
  g_test_add_func ("/read/warning-says-so", test_warning_says_so);
  g_test_add_func ("/read/main-source", test_main_source);
  g_test_add_func ("/read/word-hint", test_word_hint);
  g_test_add_func ("/read/syntax", test_syntax);
  g_test_add_func ("/read/blank-line-first", test_blank_line_first);
  g_test_add_func ("/read/many", test_many);
  g_test_add_func ("/read/branch", test_branch);
  return g_test_run ();
}
