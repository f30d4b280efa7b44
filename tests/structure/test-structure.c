/* test-structure.c - changes are replayed, and charts show what stands
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-random-case.h"
#include "xitong-replay-check.h"
#include "xitong-selection.h"
#include "xitong-test-case.h"

/* The same moment is the same structure, whether by its era or by its last change. */
static void
test_same_moment (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 30);
      g_autoptr (XitongStructure) by_era = xitong_test_case_replay (enterprise_case, "second", NULL, NULL);
      g_autoptr (XitongStructure) by_change = xitong_test_case_replay (enterprise_case, NULL, NULL, "turn");
      g_autoptr (XitongStructure) before = xitong_test_case_replay (enterprise_case, "first", NULL, NULL);

      g_assert_true (xitong_structure_equal (by_era, by_change));
      g_assert_false (xitong_structure_equal (by_era, before));
    }
}

/* Nothing on a chart that the structure lacks, and the counts add up. */
static void
test_selection (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 30);
      g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "second", NULL, NULL);
      g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);
      guint told = selection->units->len;

      for (guint i = 0; i < selection->units->len; i++)
        {
          XitongSelectedUnit *unit = &g_array_index (selection->units, XitongSelectedUnit, i);

          g_assert_true (xitong_structure_get (structure, unit->placement->unit) == unit->placement);
          told += unit->parts->len;
        }
      g_assert_cmpuint (told + selection->left_out_units, ==, structure->standing->len);
    }
}

/* A vacant post does not act: what it would do to others sleeps. */
static void
test_dormant (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    {
      g_autoptr (XitongCase) enterprise_case = xitong_random_case_read (seed, 30);
      g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "second", NULL, NULL);

      for (guint i = 0; i < structure->ties->len; i++)
        {
          const XitongStandingTie *tie = g_ptr_array_index (structure->ties, i);
          gboolean from_vacant = g_strcmp0 (xitong_entity_get_id (tie->from.entity), "u3") == 0;
          gboolean placing = tie->kind->style == XITONG_STYLE_PLACING;

          g_assert_cmpint (tie->dormant, ==, from_vacant && !placing);
        }
    }
}

static void
test_central_chart (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_shipped ("china");
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "party-leadership", NULL, NULL);
  g_autoptr (XitongStructure) northeast = xitong_test_case_replay (enterprise_case, "party-leadership", "northeast", NULL);
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);
  XitongUnit *personnel = xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, "personnel-section");
  XitongUnit *labor = xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, "labor-and-wages");
  XitongUnit *secretary = xitong_case_lookup (enterprise_case, XITONG_TYPE_UNIT, "party-secretary");

  /* The secretary holds the second key to some files, which makes him no keeper. */
  g_assert_true (xitong_selection_find (selection, personnel)->keeps_files);
  g_assert_false (xitong_selection_find (selection, secretary)->keeps_files);
  g_assert_cmpuint (selection->units->len, ==, 25);
  g_assert_cmpuint (selection->ties->len, ==, 13);
  g_assert_cmpuint (selection->bars->len, ==, 4);
  g_assert_cmpstr (xitong_entity_get_id (xitong_structure_get_system (structure, personnel)), ==, "party");
  g_assert_cmpstr (xitong_entity_get_id (xitong_structure_get_system (northeast, personnel)), ==, "management");
  g_assert_cmpstr (xitong_entity_get_id (xitong_structure_get_system (northeast, labor)), ==, "management");
  g_assert_cmpuint (xitong_structure_get (structure, personnel)->contested->len, ==, 2);
}

/* Under itself by charter only: no tree shows it, and yet it cannot be. */
static void
test_under_itself (void)
{
  const char *text =
    "<case xmlns='urn:xitong:case:1' id='small' xml:lang='en' source='book'><title>Small</title>\n"
    "<sources><source id='book' kind='book' first-page='i' last-page='170'><title>Book</title></source></sources>\n"
    "<levels><level id='top' title='Top'/></levels><systems><system id='party' title='Party'/></systems>\n"
    "<units><unit id='head' kind='post' level='top' title='Head'/><unit id='office' kind='section' level='top' title='Office'/></units>\n"
    "<eras><era id='only' from='1956' to='1966' title='Only'><change id='opening' on='1956' title='Opening' pages='54'>\n"
    "<place units='head' system='party' under='none'/><place units='office'>\n"
    "<under unit='head' form='effective'/><under unit='office' form='formal'/></place></change></era></eras></case>\n";
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongDiagnostics) diagnostics = xitong_diagnostics_new ("small.xml");
  g_autoptr (XitongDiagnostic) first = NULL;
  g_autofree char *told = NULL;

  xitong_replay_check (enterprise_case, diagnostics);
  g_assert_cmpuint (xitong_diagnostics_count_errors (diagnostics), ==, 1);
  first = g_list_model_get_item (xitong_diagnostics_get_list (diagnostics), 0);
  told = xitong_diagnostic_dup_text (first);
  g_assert_nonnull (strstr (told, "\"office\" stands under itself"));
}

static const XitongSelectedSubordination *
find_line (XitongSelection *selection,
           const char      *unit)
{
  for (guint i = 0; i < selection->subordinations->len; i++)
    {
      const XitongSelectedSubordination *line = &g_array_index (selection->subordinations, XitongSelectedSubordination, i);

      if (g_str_equal (xitong_entity_get_id (line->unit), unit))
        return line;
    }
  return NULL;
}

/* Who has a superior in one form only stands open on the chart of the other, which says so. */
static void
test_one_form (void)
{
  const char *text =
    "<case xmlns='urn:xitong:case:1' id='small' xml:lang='en' source='book'><title>Small</title>\n"
    "<sources><source id='book' kind='book' first-page='i' last-page='170'><title>Book</title></source></sources>\n"
    "<levels><level id='top' title='Top'/></levels><systems><system id='party' title='Party'/></systems>\n"
    "<units><unit id='head' kind='post' level='top' title='Head'/><unit id='real' kind='post' level='top' title='Real'/>"
    "<unit id='paper' kind='post' level='top' title='Paper'/></units>\n"
    "<eras><era id='only' from='1956' to='1966' title='Only'><change id='opening' on='1956' title='Opening' pages='54'>\n"
    "<place units='head' system='party' under='none'/>"
    "<place units='real'><under unit='head' form='effective'/></place>"
    "<place units='paper'><under unit='head' form='formal'/></place></change></era></eras></case>\n";
  static const struct { XitongForm form; const char *under, *open; guint left_out; } expected[] = {
    { XITONG_FORM_FORMAL, "paper", "real", 1 },
    { XITONG_FORM_EFFECTIVE, "real", "paper", 1 },
    { XITONG_FORM_UNSAID, "paper", NULL, 0 },
  };
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "only", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      XitongSelectionOptions options = { .form = expected[i].form };
      g_autoptr (XitongSelection) selection = xitong_selection_new (structure, &options);
      const XitongSelectedSubordination *under = find_line (selection, expected[i].under);
      const XitongSelectedSubordination *open = expected[i].open != NULL ? find_line (selection, expected[i].open) : NULL;

      g_assert_cmpuint (selection->subordinations->len, ==, 2);
      g_assert_true (under != NULL && under->superior != NULL);
      g_assert_cmpuint (selection->left_out_superiors, ==, expected[i].left_out);
      if (open != NULL)
        g_assert_null (open->superior);
    }
}

/* To show a tie on request only says nothing of it: its pages are not those of the change that does so. */
static void
test_altered_show (void)
{
  const char *text =
    "<case xmlns='urn:xitong:case:1' id='small' xml:lang='en' source='book'><title>Small</title>\n"
    "<sources><source id='book' kind='book' first-page='i' last-page='170'><title>Book</title></source></sources>\n"
    "<levels><level id='top' title='Top'/></levels><systems><system id='party' title='Party'/></systems>\n"
    "<units><unit id='head' kind='post' level='top' title='Head'/><unit id='clerk' kind='post' level='top' title='Clerk'/></units>\n"
    "<eras><era id='only' from='1956' to='1966' title='Only'><change id='opening' on='1956' title='Opening' pages='54'>\n"
    "<place units='head clerk' system='party' under='none'/>"
    "<tie id='shown' kind='command' from='head' to='clerk' pages='55' standing='typical'/>"
    "<tie id='told' kind='support' from='head' to='clerk' pages='55' standing='typical'/></change>\n"
    "<change id='later' title='Later' pages='60'>"
    "<alter ties='shown' show='on-request'/><alter ties='told' show='on-request' strength='weak'/></change></era></eras></case>\n";
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "only", NULL, NULL);

  g_assert_cmpstr (xitong_evidence_get_citation (xitong_structure_get_tie (structure, "shown")->evidence, 0)->pages, ==, "55");
  g_assert_cmpint (xitong_structure_get_tie (structure, "shown")->evidence->standing, ==, XITONG_STANDING_TYPICAL);
  g_assert_cmpint (xitong_standing_tie_get_show (xitong_structure_get_tie (structure, "shown")), ==, XITONG_SHOW_ON_REQUEST);
  g_assert_cmpstr (xitong_evidence_get_citation (xitong_structure_get_tie (structure, "told")->evidence, 0)->pages, ==, "60");
}

/* (transfer full): a case of @n ties, the first of which advises, the second of which waits by its own word */
static XitongCase *
read_ties (guint n)
{
  g_autoptr (GString) text = g_string_new (
    "<case xmlns='urn:xitong:case:1' id='small' xml:lang='en' source='book'><title>Small</title>\n"
    "<sources><source id='book' kind='book' first-page='i' last-page='170'><title>Book</title></source></sources>\n"
    "<levels><level id='top' title='Top'/></levels><systems><system id='party' title='Party'/></systems>\n"
    "<units><unit id='head' kind='post' level='top' title='Head'/><unit id='clerk' kind='post' level='top' title='Clerk'/></units>\n"
    "<eras><era id='only' from='1956' to='1966' title='Only'><change id='opening' on='1956' title='Opening' pages='54'>\n"
    "<place units='head clerk' system='party' under='none'/><tie id='advises' kind='consultation' from='head' to='clerk'/>"
    "<tie id='waits' kind='support' from='head' to='clerk' show='on-request'/>");

  for (guint i = 2; i < n; i++)
    g_string_append_printf (text, "<tie id='tie-%u' kind='command' from='head' to='clerk'/>", i);
  g_string_append (text, "</change></era></eras></case>\n");
  return xitong_test_case_read_text (text->str);
}

/* A small case draws all its ties, but for those that its author holds back. */
static void
test_few_ties_are_drawn (void)
{
  for (guint n = 8; n <= 9; n++)
    {
      g_autoptr (XitongCase) enterprise_case = read_ties (n);
      g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, "only", NULL, NULL);

      g_assert_cmpint (xitong_standing_tie_waits (xitong_structure_get_tie (structure, "advises"), enterprise_case), ==, n == 9);
      g_assert_true (xitong_standing_tie_waits (xitong_structure_get_tie (structure, "waits"), enterprise_case));
      g_assert_false (xitong_standing_tie_waits (xitong_structure_get_tie (structure, "tie-2"), enterprise_case));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/structure/same-moment", test_same_moment);
  g_test_add_func ("/structure/selection", test_selection);
  g_test_add_func ("/structure/dormant", test_dormant);
  g_test_add_func ("/structure/central-chart", test_central_chart);
  g_test_add_func ("/structure/under-itself", test_under_itself);
  g_test_add_func ("/structure/one-form", test_one_form);
  g_test_add_func ("/structure/altered-show", test_altered_show);
  g_test_add_func ("/structure/few-ties-are-drawn", test_few_ties_are_drawn);
  return g_test_run ();
}
