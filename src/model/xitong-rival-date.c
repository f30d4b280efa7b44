/* xitong-rival-date.c - another date that a source gives for the same event
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "xitong-rival-date.h"

static void
clear_rival_date (gpointer data)
{
  XitongRivalDate *self = data;

  xitong_date_clear (&self->date);
  g_clear_pointer (&self->note, xitong_texts_unref);
  g_clear_pointer (&self->evidence, xitong_evidence_unref);
}

GArray *
xitong_rival_dates_new (void)
{
  GArray *dates = g_array_new (FALSE, TRUE, sizeof (XitongRivalDate));

  g_array_set_clear_func (dates, clear_rival_date);
  return dates;
}
