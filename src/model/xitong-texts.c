/* xitong-texts.c - one text in several languages
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-texts.h"

#include <string.h>

struct _XitongTexts
{
  GArray *texts;
};

G_DEFINE_BOXED_TYPE (XitongTexts, xitong_texts, xitong_texts_ref, xitong_texts_unref)

static void
clear_text (XitongText *text)
{
  g_clear_pointer (&text->text, g_free);
  g_clear_pointer (&text->printed, g_free);
}

static void
clear_texts (XitongTexts *self)
{
  g_array_unref (self->texts);
}

XitongTexts *
xitong_texts_new (void)
{
  XitongTexts *self = g_atomic_rc_box_new0 (XitongTexts);

  self->texts = g_array_sized_new (FALSE, TRUE, sizeof (XitongText), 1);
  g_array_set_clear_func (self->texts, (GDestroyNotify) clear_text);
  return self;
}

XitongTexts *
xitong_texts_ref (XitongTexts *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
xitong_texts_unref (XitongTexts *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_texts);
}

void
xitong_texts_add (XitongTexts *self,
                  const char  *language,
                  const char  *text,
                  const char  *by,
                  const char  *printed)
{
  XitongText entry = {
    .language = g_intern_string (language != NULL ? language : ""),
    .text = g_strdup (text),
    .by = g_intern_string (by),
    .printed = g_strdup (printed),
  };

  g_return_if_fail (text != NULL);

  g_array_append_val (self->texts, entry);
}

guint
xitong_texts_get_size (const XitongTexts *self)
{
  return self != NULL ? self->texts->len : 0;
}

const XitongText *
xitong_texts_get (const XitongTexts *self,
                  guint              index)
{
  g_return_val_if_fail (index < xitong_texts_get_size (self), NULL);

  return &g_array_index (self->texts, XitongText, index);
}

const XitongText *
xitong_texts_find (const XitongTexts *self,
                   const char        *language)
{
  for (guint i = 0; i < xitong_texts_get_size (self); i++)
    {
      const XitongText *text = xitong_texts_get (self, i);

      if (g_ascii_strcasecmp (text->language, language) == 0)
        return text;
    }

  return NULL;
}

static gboolean
same_primary_language (const char *a,
                       const char *b)
{
  gsize length_a = strcspn (a, "-_");
  gsize length_b = strcspn (b, "-_");

  return length_a == length_b && length_a > 0 && g_ascii_strncasecmp (a, b, length_a) == 0;
}

const char *
xitong_texts_pick (const XitongTexts *self,
                   const char        *language)
{
  const XitongText *exact;

  if (xitong_texts_get_size (self) == 0)
    return NULL;

  if (language == NULL)
    return xitong_texts_get (self, 0)->text;

  exact = xitong_texts_find (self, language);
  if (exact != NULL)
    return exact->text;

  for (guint i = 0; i < xitong_texts_get_size (self); i++)
    if (same_primary_language (xitong_texts_get (self, i)->language, language))
      return xitong_texts_get (self, i)->text;

  return xitong_texts_get (self, 0)->text;
}
