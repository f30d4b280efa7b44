/* xitong-element.h - attributes and texts of an XML element
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libxml/tree.h>

#include "xitong-case.h"
#include "xitong-diagnostic.h"

G_BEGIN_DECLS

/**
 * XitongReading:
 * @enterprise_case: the case as far as it is read
 * @diagnostics: gets what is wrong
 * @roles: (nullable): of XitongEntity: those of the procedure that is being read
 * @checks_owners: whether units and holders of a variant may be named by that variant only
 * @variant: (nullable): the variant whose actions are being read
 * @nothing: the evidence of all that gives none
 * @told: (nullable): words that cannot be ids, and have been told of where they were declared
 * @names_case: whether messages have to say which case is meant
 *
 * Elements that declare something carry it in their `_private` between the two passes.
 */
typedef struct
{
  XitongCase        *enterprise_case;
  XitongDiagnostics *diagnostics;
  GPtrArray         *roles;
  gboolean           checks_owners;
  XitongVariant     *variant;
  XitongEvidence    *nothing;
  GHashTable        *told;
  gboolean           names_case;
} XitongReading;

typedef gboolean (*XitongWordParser) (const char *word,
                                      gpointer    value);

gboolean    xitong_element_is        (const xmlNode *element,
                                      const char    *name);
xmlNode    *xitong_element_first     (const xmlNode *element);
xmlNode    *xitong_element_next      (const xmlNode *element);
int         xitong_element_line      (const xmlNode *element);

/* The value of an attribute, borrowed from the document; %NULL where there is none. */
const char *xitong_element_attribute (const xmlNode *element,
                                      const char    *name);
const char *xitong_element_require   (XitongReading *reading,
                                      const xmlNode *element,
                                      const char    *name);
gboolean    xitong_element_flag      (const xmlNode *element,
                                      const char    *name);
char      **xitong_element_list      (const xmlNode *element,
                                      const char    *name) G_GNUC_WARN_UNUSED_RESULT;

/* A text with its white space folded; the text in an element, likewise. */
char       *xitong_element_fold      (const char    *text) G_GNUC_WARN_UNUSED_RESULT;
char       *xitong_element_dup_text  (const xmlNode *element) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_element_texts:
 * @name: of an attribute, and of child elements with xml:lang
 *
 * Returns: (transfer full) (nullable): the texts in all languages, %NULL where there is none
 */
XitongTexts *xitong_element_texts    (XitongReading *reading,
                                      const xmlNode *element,
                                      const char    *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_element_word:
 * @parse: one of the xitong_*_from_word()
 * @words: %NULL-terminated list for the message
 * @value: (out): left alone where the attribute is not there, or wrong
 *
 * Returns: whether the attribute is there and right
 */
gboolean    xitong_element_word      (XitongReading      *reading,
                                      const xmlNode      *element,
                                      const char         *name,
                                      XitongWordParser    parse,
                                      const char * const *words,
                                      gpointer            value);
void        xitong_element_bad_word  (XitongReading      *reading,
                                      const xmlNode      *element,
                                      const char         *name,
                                      const char         *word,
                                      const char * const *words);
void        xitong_element_date      (XitongReading      *reading,
                                      const xmlNode      *element,
                                      const char         *name,
                                      XitongDate         *date);

/**
 * xitong_element_read_common:
 * @entity: gets id, line, titles, terms and note
 */
void        xitong_element_read_common (XitongReading *reading,
                                        const xmlNode *element,
                                        gpointer       entity);
void        xitong_element_declare     (XitongReading *reading,
                                        xmlNode       *element,
                                        gpointer       entity);

G_END_DECLS
