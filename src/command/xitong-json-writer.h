/* xitong-json-writer.h - JSON, written as it goes
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes commas, indentation and escapes; a @name of %NULL is for members of an array. Text of %NULL is written as null. */
typedef struct _XitongJsonWriter XitongJsonWriter;

XitongJsonWriter *xitong_json_writer_new   (void) G_GNUC_WARN_UNUSED_RESULT;
/* Returns: (transfer full): the text; frees the writer */
char             *xitong_json_writer_close (XitongJsonWriter *self) G_GNUC_WARN_UNUSED_RESULT;
void              xitong_json_writer_begin (XitongJsonWriter *self,
                                            const char       *name,
                                            char              bracket);
void              xitong_json_writer_end   (XitongJsonWriter *self);
void              xitong_json_writer_text  (XitongJsonWriter *self,
                                            const char       *name,
                                            const char       *text);
/* An array. @words: (transfer full): of char */
void              xitong_json_writer_words (XitongJsonWriter *self,
                                            const char       *name,
                                            GPtrArray        *words);
void              xitong_json_writer_flag  (XitongJsonWriter *self,
                                            const char       *name,
                                            gboolean          value);
/* At most two decimal places, none where there is nothing to say in them. */
void              xitong_json_writer_number (XitongJsonWriter *self,
                                             const char       *name,
                                             double            value);

G_END_DECLS
