/* xitong-remark-reader.c - remarks and numbers from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-remark-reader.h"

#include "xitong-element-references.h"
#include "xitong-evidence-reader.h"

/* Words such as enterprise name no thing of their own. */
static void
read_about (XitongReading *reading,
            const xmlNode *element,
            GPtrArray     *about)
{
  g_autoptr (GArray) references = g_array_new (FALSE, TRUE, sizeof (XitongReference));

  xitong_element_parse_references (reading, element, "about", references);
  for (guint i = 0; i < references->len; i++)
    if (g_array_index (references, XitongReference, i).entity != NULL)
      g_ptr_array_add (about, g_array_index (references, XitongReference, i).entity);
}

static void
read_remark (XitongReading    *reading,
             xmlNode          *element,
             XitongEntityList *list)
{
  g_autoptr (XitongRemark) remark = xitong_remark_new ();

  xitong_element_read_common (reading, element, remark);
  xitong_entity_data (remark)->evidence = xitong_evidence_read (reading, element, NULL);
  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_remark_kind_from_word, xitong_remark_kind_words (),
                       &remark->kind);
  read_about (reading, element, remark->about);
  remark->text = xitong_element_texts (reading, element, "p");
  xitong_element_date (reading, element, "from", &remark->from);
  xitong_element_date (reading, element, "to", &remark->to);
  xitong_entity_list_append (list, remark);
}

static void
read_value (XitongReading  *reading,
            xmlNode        *element,
            XitongEvidence *inherited,
            GArray         *values)
{
  XitongNumberValue value = { 0 };

  value.value = g_strdup (xitong_element_attribute (element, "value"));
  value.low = g_strdup (xitong_element_attribute (element, "low"));
  value.high = g_strdup (xitong_element_attribute (element, "high"));
  value.below = g_strdup (xitong_element_attribute (element, "below"));
  value.above = g_strdup (xitong_element_attribute (element, "above"));
  value.of = g_strdup (xitong_element_attribute (element, "of"));
  value.printed = g_strdup (xitong_element_attribute (element, "printed"));
  value.circa = xitong_element_flag (element, "circa");
  xitong_element_date (reading, element, "on", &value.on);
  value.evidence = xitong_evidence_read (reading, element, inherited);
  g_array_append_val (values, value);
}

static void
read_number (XitongReading    *reading,
             xmlNode          *element,
             XitongEntityList *list)
{
  g_autoptr (XitongNumber) number = xitong_number_new ();
  XitongEvidence *evidence = xitong_evidence_read (reading, element, NULL);
  gboolean is_series = FALSE;

  xitong_element_read_common (reading, element, number);
  xitong_entity_data (number)->evidence = evidence;
  read_about (reading, element, number->about);
  number->measure = g_strdup (xitong_element_attribute (element, "measure"));
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (!xitong_element_is (child, "value"))
        continue;
      read_value (reading, child, evidence, number->values);
      is_series = TRUE;
    }
  if (!is_series)
    read_value (reading, element, evidence, number->values);
  xitong_entity_list_append (list, number);
}

void
xitong_remarks_read (XitongReading    *reading,
                     xmlNode          *element,
                     XitongEntityList *remarks,
                     XitongEntityList *numbers)
{
  for (xmlNode *child = xitong_element_first (element); child != NULL; child = xitong_element_next (child))
    {
      if (xitong_element_is (child, "remark"))
        read_remark (reading, child, remarks);
      else if (xitong_element_is (child, "number"))
        read_number (reading, child, numbers);
    }
}
