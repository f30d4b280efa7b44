/* xitong-evidence-json.h - on what a claim rests, and what it names, as JSON
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-json-writer.h"
#include "xitong-reference.h"

G_BEGIN_DECLS

/* "citations": of source, pages and, where it is not for the claim, stance */
void xitong_json_write_citations  (XitongJsonWriter     *json,
                                   const XitongEvidence *evidence);

/* "standing" and "citations"; what gives no evidence is as the source states it */
void xitong_json_write_standing   (XitongJsonWriter     *json,
                                   const XitongEvidence *evidence);

/* "standing", "basis", "disputed", "citations", and of how far it holds what is given */
void xitong_json_write_evidence   (XitongJsonWriter     *json,
                                   const XitongEvidence *evidence,
                                   XitongStanding        standing);

/* "note", where there is one */
void xitong_json_write_note       (XitongJsonWriter     *json,
                                   const XitongTexts    *note);

/* "terms": language to text, the first of each language */
void xitong_json_write_terms      (XitongJsonWriter     *json,
                                   const XitongTexts    *terms);

/* The id of @entity, null where it is %NULL. */
void xitong_json_write_id         (XitongJsonWriter     *json,
                                   const char           *name,
                                   gpointer              entity);

/* An array of the ids of entities, and of references. */
void xitong_json_write_ids        (XitongJsonWriter     *json,
                                   const char           *name,
                                   GPtrArray            *entities);
void xitong_json_write_references (XitongJsonWriter     *json,
                                   const char           *name,
                                   GArray               *references);

G_END_DECLS
