/* test-record.c - what holds the shipped record together: everything is cited, and inside the book
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-page-list.h"
#include "xitong-reading-support.h"
#include "xitong-test-case.h"

#include <libxml/parser.h>

typedef struct
{
  XitongCase *enterprise_case;
  guint       faults;
} Record;

/* Counts a fault and says where it is. */
static void
note_fault (Record     *self,
            gpointer    entity,
            const char *fault)
{
  const char *id = xitong_entity_get_id (entity);

  self->faults++;
  g_test_message ("%s:%d: %s %s: %s", self->enterprise_case->file_name, xitong_entity_get_line (entity),
                  G_OBJECT_TYPE_NAME (entity), id != NULL ? id : "", fault);
}

/* The pages cited of a work that is known only through another are the other's. */
static void
check_pages (Record               *self,
             gpointer              entity,
             const XitongCitation *citation)
{
  XitongSource *source = xitong_case_lookup (self->enterprise_case, XITONG_TYPE_SOURCE, citation->source);
  g_autofree char *outside = NULL;

  while (source != NULL && source->through != NULL)
    source = source->through;
  if (source == NULL)
    note_fault (self, entity, "cites a source that is not listed");
  else if (citation->pages == NULL)
    note_fault (self, entity, "cites no page");
  else if (!xitong_page_list_check (citation->pages, source->first_page, source->last_page, &outside))
    note_fault (self, entity, "cites a page outside the book");
}

static void
check_evidence (Record               *self,
                gpointer              entity,
                const XitongEvidence *evidence)
{
  guint n = evidence != NULL ? xitong_evidence_n_citations (evidence) : 0;

  for (guint i = 0; i < n; i++)
    check_pages (self, entity, xitong_evidence_get_citation (evidence, i));
  if (n == 0 && (evidence == NULL || evidence->standing != XITONG_STANDING_SUPPLIED))
    note_fault (self, entity, "has no citation");
}

static void
check_entity (Record   *self,
              gpointer  entity)
{
  check_evidence (self, entity, xitong_entity_data (entity)->evidence);
}

static void
check_action (Record       *self,
              XitongAction *action)
{
  /* Whether a tie waits for the reader is nothing that a source says. */
  if (action->kind != XITONG_ACTION_ALTER || (action->tie->given | action->tie->cleared) != XITONG_TIE_FIELD_SHOW)
    check_entity (self, action);
  if (action->tie != NULL && action->kind == XITONG_ACTION_TIE)
    check_entity (self, action->tie);
  for (guint i = 0; i < action->superiors->len; i++)
    check_entity (self, g_ptr_array_index (action->superiors, i));
  for (guint i = 0; i < action->contested->len; i++)
    check_entity (self, g_ptr_array_index (action->contested, i));
}

static void
check_changes (Record *self)
{
  for (guint i = 0; i < self->enterprise_case->changes->len; i++)
    {
      XitongChange *change = g_ptr_array_index (self->enterprise_case->changes, i);

      /* A change is cited by itself or by each thing it does. */
      if (change->actions->len == 0)
        check_entity (self, change);
      for (guint j = 0; j < change->actions->len; j++)
        check_action (self, g_ptr_array_index (change->actions, j));
    }
}

static void
check_remarks_and_numbers (Record           *self,
                           XitongEntityList *remarks,
                           XitongEntityList *numbers)
{
  for (guint i = 0; i < xitong_entity_list_count (remarks); i++)
    check_entity (self, xitong_entity_list_nth (remarks, i));
  for (guint i = 0; i < xitong_entity_list_count (numbers); i++)
    {
      XitongNumber *number = xitong_entity_list_nth (numbers, i);

      for (guint j = 0; j < number->values->len; j++)
        check_evidence (self, number, g_array_index (number->values, XitongNumberValue, j).evidence);
    }
}

/* A variant says something: what changes, or a finding. */
static void
check_variant (Record        *self,
               XitongVariant *variant)
{
  check_remarks_and_numbers (self, variant->remarks, variant->numbers);
  if (xitong_entity_list_count (variant->changes) + xitong_entity_list_count (variant->remarks) + xitong_entity_list_count (variant->numbers) == 0
      && variant->without->len == 0)
    note_fault (self, variant, "has neither a change nor a remark nor a number");
  check_entity (self, variant);
}

/* A step that is a tie at work takes the tie's citation. */
static void
check_steps (Record     *self,
             XitongStep *step)
{
  if ((step->kind == XITONG_STEP_STEP || step->kind == XITONG_STEP_END) && step->tie == NULL)
    check_entity (self, step);
  for (guint i = 0; i < step->children->len; i++)
    check_steps (self, g_ptr_array_index (step->children, i));
}

static void
check_case (Record *self)
{
  XitongCase *enterprise_case = self->enterprise_case;

  check_changes (self);
  check_remarks_and_numbers (self, enterprise_case->remarks, enterprise_case->numbers);
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->eras); i++)
    {
      XitongEra *era = xitong_entity_list_nth (enterprise_case->eras, i);

      check_remarks_and_numbers (self, era->remarks, era->numbers);
    }
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->variants); i++)
    check_variant (self, xitong_entity_list_nth (enterprise_case->variants, i));
  for (guint i = 0; i < xitong_entity_list_count (enterprise_case->procedures); i++)
    check_steps (self, ((XitongProcedure *) xitong_entity_list_nth (enterprise_case->procedures, i))->steps);
}

/* A term without a language of its own would pass for one in the case's. */
static void
check_terms (Record     *self,
             xmlNodePtr  node)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;
      if (xmlStrEqual (node->name, (const xmlChar *) "term") && !xmlHasNsProp (node, (const xmlChar *) "lang", XML_XML_NAMESPACE))
        {
          self->faults++;
          g_test_message ("%s:%ld: a term without its language", self->enterprise_case->file_name, xmlGetLineNo (node));
        }
      check_terms (self, node->children);
    }
}

static void
test_cited (gconstpointer data)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read (data);
  Record record = { enterprise_case, 0 };

  check_case (&record);
  g_assert_cmpuint (record.faults, ==, 0);
}

static void
test_terms (gconstpointer data)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read (data);
  xmlDocPtr document = xmlReadFile (data, NULL, XML_PARSE_NONET);
  Record record = { enterprise_case, 0 };

  g_assert_nonnull (document);
  check_terms (&record, xmlDocGetRootElement (document));
  xmlFreeDoc (document);
  g_assert_cmpuint (record.faults, ==, 0);
}

/* A change that cites nothing, so that its actions have nothing to inherit. */
#define LATER "</change><change id='later' title='Later'>"

/* The checks find what they look for: each text has exactly so many faults. */
static void
test_faults (void)
{
  const struct
  {
    const char *actions;
    const char *rest;
    guint       faults;
  } cases[] = {
    { LATER "<affirm units='head' pages='5'/>", NULL, 0 },
    { LATER "<affirm units='head' pages='5'/><affirm units='deputy'/>", NULL, 1 },
    { LATER "<affirm units='head' standing='supplied'/>", NULL, 0 },
    { LATER "<tie id='more' kind='report' from='head' to='office'/>", NULL, 2 },
    { NULL, "<variants><variant id='empty' era='only' title='Empty' pages='5'/></variants>", 1 },
    { NULL, "<remark kind='finding'><p>Said by nobody.</p></remark>", 1 },
    { NULL, "<remark kind='finding' pages='5'><p>Said.</p></remark><number measure='heads' value='1'/>", 1 },
    { NULL, "<procedures><procedure id='way' title='A way' eras='only'><step by='head'>goes</step></procedure></procedures>", 1 },
  };
  guint base;

  {
    g_autofree char *text = dup_case_text (NULL, NULL, NULL);
    g_autoptr (XitongCase) plain = xitong_test_case_read_text (text);
    Record record = { plain, 0 };

    check_case (&record);
    base = record.faults;
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = dup_case_text (NULL, cases[i].actions, cases[i].rest);
      g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (text);
      Record record = { enterprise_case, 0 };

      check_case (&record);
      g_assert_cmpuint (record.faults, ==, base + cases[i].faults);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = g_build_filename (g_getenv ("XITONG_DATA_DIR"), "cases", NULL);
  g_autoptr (GDir) entries = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read/record/faults", test_faults);
  entries = g_dir_open (directory, 0, NULL);
  g_assert_nonnull (entries);
  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);
      g_autofree char *cited = g_strconcat ("/read/record/cited/", name, NULL);
      g_autofree char *terms = g_strconcat ("/read/record/terms/", name, NULL);

      if (!g_str_has_suffix (name, ".xml"))
        continue;
      g_test_add_data_func_full (cited, g_strdup (path), test_cited, g_free);
      g_test_add_data_func_full (terms, g_strdup (path), test_terms, g_free);
    }
  return g_test_run ();
}
