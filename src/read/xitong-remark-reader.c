/* xitong-remark-reader.c - remarks, numbers and procedures from XML
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-remark-reader.h"

#include "xitong-evidence-reader.h"

void
xitong_remark_read (XitongReading *reading,
                    xmlNode       *element,
                    GListStore    *list)
{
  g_autoptr (XitongRemark) remark = xitong_remark_new ();

  xitong_element_read_common (reading, element, remark);
  xitong_entity_data (remark)->evidence = xitong_evidence_read (reading, element, NULL);
  xitong_element_word (reading, element, "kind", (XitongWordParser) xitong_remark_kind_from_word, xitong_remark_kind_words (),
                       &remark->kind);
  remark->text = xitong_element_texts (reading, element, "p");
  xitong_element_date (reading, element, "from", &remark->from);
  xitong_element_date (reading, element, "to", &remark->to);
  g_list_store_append (list, remark);
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

void
xitong_number_read (XitongReading *reading,
                    xmlNode       *element,
                    GListStore    *list)
{
  g_autoptr (XitongNumber) number = xitong_number_new ();
  XitongEvidence *evidence = xitong_evidence_read (reading, element, NULL);
  gboolean is_series = FALSE;

  xitong_element_read_common (reading, element, number);
  xitong_entity_data (number)->evidence = evidence;
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
  g_list_store_append (list, number);
}

void
xitong_procedures_declare (XitongReading *reading,
                           xmlNode       *root)
{
  for (xmlNode *child = xitong_element_first (root); child != NULL; child = xitong_element_next (child))
    {
      if (!xitong_element_is (child, "procedures"))
        continue;
      for (xmlNode *item = xitong_element_first (child); item != NULL; item = xitong_element_next (item))
        {
          g_autoptr (XitongProcedure) procedure = NULL;

          if (!xitong_element_is (item, "procedure"))
            continue;
          procedure = xitong_procedure_new ();
          xitong_element_declare (reading, item, procedure);
          xitong_entity_data (procedure)->evidence = xitong_evidence_read (reading, item, NULL);
          g_list_store_append (reading->enterprise_case->procedures, procedure);
        }
    }
}
