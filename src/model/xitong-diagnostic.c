/* xitong-diagnostic.c - what is wrong with a case file, where, and how to mend it
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xitong-diagnostic.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of each severity. */
#define MAX_DIAGNOSTICS 200
#define MAX_MESSAGE 1200

typedef struct
{
  const char     *word;
  XitongSeverity  severity;
  const char     *message;
} TagRow;

static const TagRow tag_rows[XITONG_N_TAGS] = {
  [XITONG_TAG_EMPTY] = { "empty", XITONG_SEVERITY_ERROR, N_("the file is empty. Write a case into it, as docs/authoring.md shows, or open another file.") },
  [XITONG_TAG_CUT] = { "cut", XITONG_SEVERITY_ERROR, N_("the file ends too early%s. Write what is missing at its end, or copy the whole file once more.") },
  [XITONG_TAG_ENCODING] = { "encoding", XITONG_SEVERITY_ERROR, N_("this line has letters that are not UTF-8. Save the file in the encoding UTF-8.") },
  [XITONG_TAG_NOT_XML] = { "not-xml", XITONG_SEVERITY_ERROR, N_("this is not well-formed XML: %s") },
  [XITONG_TAG_DOCTYPE] = { "doctype", XITONG_SEVERITY_ERROR, N_("a case file has no DOCTYPE and no entities. Take the DOCTYPE away, and write letters as they are.") },
  [XITONG_TAG_TOO_DEEP] = { "too-deep", XITONG_SEVERITY_ERROR, N_("the elements are nested too deeply to be a case. Look for a tag that is not closed.") },
  [XITONG_TAG_WRONG_ROOT] = { "wrong-root", XITONG_SEVERITY_ERROR, N_("this is no case file. It has to begin with <case xmlns=\"urn:xitong:case:1\" id=\"...\">.") },
  [XITONG_TAG_SCHEMA] = { "schema", XITONG_SEVERITY_ERROR, N_("this does not follow the format: %s. See docs/authoring.md for what may stand here.") },
  [XITONG_TAG_MISSING_ATTRIBUTE] = { "missing-attribute", XITONG_SEVERITY_ERROR, N_("<%s> needs %s=\"...\". Write it.") },
  [XITONG_TAG_BAD_WORD] = { "bad-word", XITONG_SEVERITY_ERROR, N_("%s=\"%s\" is none of the words that may stand here: %s.%s") },
  [XITONG_TAG_BAD_DATE] = { "bad-date", XITONG_SEVERITY_ERROR, N_("\"%s\" is no date. Write 1967, 1967-06, 1967-06-15, 1967~ (about), 196X, 1969/1972, ../1966, 1983/.. or unknown.") },
  [XITONG_TAG_BAD_PAGES] = { "bad-pages", XITONG_SEVERITY_ERROR, N_("\"%s\" are no pages. Write them as in \"36 n.4, 57-58\".") },
  [XITONG_TAG_PAGES_TURNED] = { "pages-turned", XITONG_SEVERITY_ERROR, N_("the pages \"%s\" are turned round. Write the first page first, and both in full, as in \"155-157\".") },
  [XITONG_TAG_PAGES_OUTSIDE] = { "pages-outside", XITONG_SEVERITY_ERROR, N_("page %s is not in the source \"%s\". Mend the page, or the first and last page of the source.") },
  [XITONG_TAG_BAD_ID] = { "bad-id", XITONG_SEVERITY_ERROR, N_("\"%s\" cannot be an id. Use letters, digits and hyphens, and begin with a letter.") },
  [XITONG_TAG_DUPLICATE_ID] = { "duplicate-id", XITONG_SEVERITY_ERROR, N_("the id \"%s\" is taken already, in line %s. Give one of the two another id.") },
  [XITONG_TAG_UNKNOWN_REFERENCE] = { "unknown-reference", XITONG_SEVERITY_ERROR, N_("there is no %s \"%s\" in this case.%s") },
  [XITONG_TAG_UNKNOWN_IN_CASE] = { "unknown-in-case", XITONG_SEVERITY_ERROR, N_("there is no %s \"%s\" in the case \"%s\".%s") },
  [XITONG_TAG_NO_CASE] = { "no-case", XITONG_SEVERITY_ERROR, N_("the case \"%s\" cannot be read: %s") },
  [XITONG_TAG_UNKNOWN_ELEMENT] = { "unknown-element", XITONG_SEVERITY_ERROR, N_("<%s> cannot stand inside <%s>.%s") },
  [XITONG_TAG_UNKNOWN_ATTRIBUTE] = { "unknown-attribute", XITONG_SEVERITY_ERROR, N_("<%s> has no attribute \"%s\".%s") },
  [XITONG_TAG_STRAY_TEXT] = { "stray-text", XITONG_SEVERITY_ERROR, N_("<%s> holds no text of its own, as here \"%s\". Put it into a <note>, or take it away.") },
  [XITONG_TAG_NO_OBJECT] = { "no-object", XITONG_SEVERITY_ERROR, N_("<%s> does not say what it concerns. Write %s.") },
  [XITONG_TAG_REFERENCE_KIND] = { "reference-kind", XITONG_SEVERITY_ERROR, N_("\"%s\" cannot stand in %s=\"...\". Name %s there.") },
  [XITONG_TAG_FOREIGN_UNIT] = { "foreign-unit", XITONG_SEVERITY_ERROR, N_("\"%s\" belongs to the variant \"%s\" and is not known outside it. Declare it in the case's own list, or use it in that variant only.") },
  [XITONG_TAG_NO_SOURCE] = { "no-source", XITONG_SEVERITY_ERROR, N_("the pages \"%s\" are in no source. Write source=\"...\" on <case>, or a <cite source=\"...\"> here.") },
  [XITONG_TAG_CIRCLE] = { "circle", XITONG_SEVERITY_ERROR, N_("\"%s\" leads back to itself by %s. Break the circle at one place.") },
  [XITONG_TAG_TIE_TO_ITSELF] = { "tie-to-itself", XITONG_SEVERITY_ERROR, N_("the tie \"%s\" leads from \"%s\" to itself. Mend one of its ends.") },
  [XITONG_TAG_ERA_SPAN] = { "era-span", XITONG_SEVERITY_ERROR, N_("the era \"%s\" ends before it begins. Mend from or to.") },
  [XITONG_TAG_WRONG_CHART] = { "wrong-chart", XITONG_SEVERITY_ERROR, N_("the chart of \"%s\" cannot be taken after \"%s\", which is no change of it. Name one of its own changes.") },
  [XITONG_TAG_NOT_PROPOSED] = { "not-proposed", XITONG_SEVERITY_ERROR, N_("\"%s\" is no proposed change. Write status=\"proposed\" on it, or name another.") },
  [XITONG_TAG_NOTHING_ACTS] = { "nothing-acts", XITONG_SEVERITY_ERROR, N_("the change \"%s\" is of kind \"nothing\" and yet does something. Take its actions or its kind away.") },
  [XITONG_TAG_OUT_OF_ORDER] = { "out-of-order", XITONG_SEVERITY_WARNING, N_("the change \"%s\" is dated before the one that precedes it in the file, \"%s\". The order in the file is the order of events: mend the date, or move the change.") },
  [XITONG_TAG_OUTSIDE_ERA] = { "outside-era", XITONG_SEVERITY_WARNING, N_("the change \"%s\" is dated outside its era, \"%s\". Mend the date, or the years of the era, or move the change.") },
  [XITONG_TAG_ERAS_OVERLAP] = { "eras-overlap", XITONG_SEVERITY_WARNING, N_("the era \"%s\" begins before the one that precedes it, \"%s\", has ended. Mend from or to, or write overlays=\"...\" where it lies upon another.") },
  [XITONG_TAG_NO_KIND] = { "no-kind", XITONG_SEVERITY_WARNING, N_("the unit \"%s\" has no kind, and is drawn as a section. Write kind=\"...\".") },
  [XITONG_TAG_NO_ERAS] = { "no-eras", XITONG_SEVERITY_WARNING, N_("the procedure \"%s\" says no eras, and is offered in every one. Write eras=\"...\" with those in which it was so.") },
  [XITONG_TAG_NO_TITLE] = { "no-title", XITONG_SEVERITY_WARNING, N_("\"%s\" has no <title>. Give it one, or its id is shown to readers.") },
  [XITONG_TAG_NEVER_PLACED] = { "never-placed", XITONG_SEVERITY_WARNING, N_("the unit \"%s\" is never placed on a chart. Place it in a change, take it away, or write analogy=\"yes\".") },
  [XITONG_TAG_NO_CITATION] = { "no-citation", XITONG_SEVERITY_WARNING, N_("%s cites no page. Write pages=\"...\" there, or standing=\"supplied\" where it is your own knowledge.") },
  [XITONG_TAG_NOT_STANDING] = { "not-standing", XITONG_SEVERITY_ERROR, N_("\"%s\" is not on the chart at this moment. Place it in an earlier change, or mend the order of changes.") },
  [XITONG_TAG_ALREADY_STANDING] = { "already-standing", XITONG_SEVERITY_ERROR, N_("\"%s\" is on the chart already. Use <move> to change its place, or <affirm> to say it again.") },
  [XITONG_TAG_TIE_END_MISSING] = { "tie-end-missing", XITONG_SEVERITY_ERROR, N_("the tie \"%s\" ends on \"%s\", which is not on the chart at this moment. Place it first.") },
  [XITONG_TAG_TIE_NOT_STANDING] = { "tie-not-standing", XITONG_SEVERITY_ERROR, N_("the tie \"%s\" is not on the chart at this moment. Mend the id, or the order of changes.") },
  [XITONG_TAG_TIE_AGAIN] = { "tie-again", XITONG_SEVERITY_ERROR, N_("the tie \"%s\" is on the chart already. Use <alter> or <affirm>.") },
  [XITONG_TAG_SUPERIOR_MISSING] = { "superior-missing", XITONG_SEVERITY_ERROR, N_("\"%s\" is put under \"%s\", which is not on the chart at this moment. Place the superior first.") },
  [XITONG_TAG_WHOLE_MISSING] = { "whole-missing", XITONG_SEVERITY_ERROR, N_("\"%s\" is part of \"%s\", which is not on the chart at this moment. Place the whole first.") },
  [XITONG_TAG_NO_SYSTEM] = { "no-system", XITONG_SEVERITY_ERROR, N_("\"%s\" stands in no system. Write system=\"...\", or under=\"...\" with a unit that has one.") },
  [XITONG_TAG_NO_LEVEL] = { "no-level", XITONG_SEVERITY_ERROR, N_("\"%s\" has no level. Write level=\"...\" on the unit or here.") },
  [XITONG_TAG_CYCLE] = { "cycle", XITONG_SEVERITY_ERROR, N_("\"%s\" stands under itself in the end. Mend one of the superiors.") },
  [XITONG_TAG_ORPHAN] = { "orphan", XITONG_SEVERITY_ERROR, N_("\"%s\" loses its superior in this change. Move it in the same change, or put it under unknown.") },
  [XITONG_TAG_POST_MISSING] = { "post-missing", XITONG_SEVERITY_ERROR, N_("\"%s\" is to hold \"%s\", which is not on the chart at this moment. Place the post first.") },
  [XITONG_TAG_TIE_CONTRADICTS] = { "tie-contradicts", XITONG_SEVERITY_ERROR, N_("the ties \"%s\" and \"%s\" say the same, and one affirms what the other denies. Take one away, or tell them apart by over, about or form.") },
  [XITONG_TAG_HOLDER_MISSING] = { "holder-missing", XITONG_SEVERITY_ERROR, N_("the holder \"%s\" holds no post and is nowhere at this moment. Seat him first, or mend the order of changes.") },
  [XITONG_TAG_NOT_SEATED] = { "not-seated", XITONG_SEVERITY_ERROR, N_("\"%s\" does not hold \"%s\" at this moment. Mend the post, or the order of changes.") },
  [XITONG_TAG_NEVER_STOOD] = { "never-stood", XITONG_SEVERITY_ERROR, N_("\"%s\" cannot be restored: it did not stand then, or its ends do not stand now. Mend as-of, or place it anew.") },
  [XITONG_TAG_REVIEW_CARRIED] = { "review-carried", XITONG_SEVERITY_WARNING, N_("\"%s\" is carried into the era \"%s\", the second and more in which nothing names it. Affirm, lapse or remove it there if the source allows.") },
  [XITONG_TAG_REVIEW_COLUMN] = { "review-column", XITONG_SEVERITY_WARNING, N_("the system \"%s\" holds a single unit in the era \"%s\". Look whether it is a column of its own.") },
  [XITONG_TAG_REVIEW_LAPSED] = { "review-lapsed", XITONG_SEVERITY_WARNING, N_("\"%s\" lapses and never comes back. Look whether the source says that it ended.") },
  [XITONG_TAG_REVIEW_MARKED] = { "review-marked", XITONG_SEVERITY_WARNING, N_("\"%s\" is still marked \"%s\" when the story ends. Look whether the mark was lifted.") },
  [XITONG_TAG_REVIEW_LARGE] = { "review-large", XITONG_SEVERITY_WARNING, N_("the change \"%s\" does %s things at once. More than about twenty are hard to follow: divide it, or give it parts.") },
  [XITONG_TAG_TOO_MANY] = { "too-many", XITONG_SEVERITY_ERROR, N_("there is more than is listed here. Mend these first.") },
};

G_DEFINE_FINAL_TYPE (XitongDiagnostic, xitong_diagnostic, G_TYPE_OBJECT)

enum { PROP_FILE = 1, PROP_LINE, PROP_MESSAGE, N_PROPERTIES };

static GParamSpec *properties[N_PROPERTIES];

static void
xitong_diagnostic_finalize (GObject *object)
{
  XitongDiagnostic *self = XITONG_DIAGNOSTIC (object);

  g_free (self->file);
  g_free (self->message);
  G_OBJECT_CLASS (xitong_diagnostic_parent_class)->finalize (object);
}

static void
xitong_diagnostic_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  XitongDiagnostic *self = XITONG_DIAGNOSTIC (object);

  switch (property_id)
    {
    case PROP_FILE:
      g_value_set_string (value, self->file);
      break;
    case PROP_LINE:
      g_value_set_int (value, self->line);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
xitong_diagnostic_class_init (XitongDiagnosticClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = xitong_diagnostic_finalize;
  object_class->get_property = xitong_diagnostic_get_property;
  properties[PROP_FILE] = g_param_spec_string ("file", NULL, NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_int ("line", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
xitong_diagnostic_init (XitongDiagnostic *self)
{
  self->severity = XITONG_SEVERITY_ERROR;
}

const char *
xitong_diagnostic_tag_word (XitongDiagnosticTag tag)
{
  return tag_rows[tag].word;
}

char *
xitong_diagnostic_dup_text (XitongDiagnostic *self)
{
  if (self->severity == XITONG_SEVERITY_WARNING)
    /* Translators: a file, a line, and what is doubtful there; "warning:" as compilers write it. */
    return g_strdup_printf (_("%s:%d: warning: %s"), self->file, self->line, self->message);
  return g_strdup_printf ("%s:%d: %s", self->file, self->line, self->message);
}

struct _XitongDiagnostics
{
  char       *file;
  GListStore *list;
  guint       counts[XITONG_SEVERITY_WARNING + 1];
};

XitongDiagnostics *
xitong_diagnostics_new (const char *file)
{
  XitongDiagnostics *self = g_new0 (XitongDiagnostics, 1);

  self->file = g_strdup (file);
  self->list = g_list_store_new (XITONG_TYPE_DIAGNOSTIC);
  return self;
}

void
xitong_diagnostics_free (XitongDiagnostics *self)
{
  g_free (self->file);
  g_object_unref (self->list);
  g_free (self);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return ((const XitongDiagnostic *) a)->line - ((const XitongDiagnostic *) b)->line;
}

/* A broken file may have an attribute of many megabytes. */
static char *
shorten (const char *message)
{
  g_autofree char *valid = g_utf8_make_valid (message, (gssize) strnlen (message, MAX_MESSAGE));

  return strnlen (message, MAX_MESSAGE) < MAX_MESSAGE ? g_strdup (valid) : g_strconcat (valid, "…", NULL);
}

void
xitong_diagnostics_add (XitongDiagnostics  *self,
                        int                 line,
                        XitongDiagnosticTag tag,
                        ...)
{
  XitongSeverity severity = tag_rows[tag].severity;
  guint n = self->counts[severity]++;
  g_autoptr (XitongDiagnostic) diagnostic = NULL;
  g_autofree char *message = NULL;
  va_list arguments;

  if (n > MAX_DIAGNOSTICS)
    return;
  if (n == MAX_DIAGNOSTICS)
    tag = XITONG_TAG_TOO_MANY;

  diagnostic = g_object_new (XITONG_TYPE_DIAGNOSTIC, NULL);
  diagnostic->file = g_strdup (self->file);
  diagnostic->line = line;
  diagnostic->tag = tag;
  diagnostic->severity = severity;
  va_start (arguments, tag);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  message = g_strdup_vprintf (_(tag_rows[tag].message), arguments);
#pragma GCC diagnostic pop
  va_end (arguments);
  diagnostic->message = shorten (message);
  g_list_store_insert_sorted (self->list, diagnostic, compare_lines, NULL);
}

guint
xitong_diagnostics_count_errors (XitongDiagnostics *self)
{
  return self->counts[XITONG_SEVERITY_ERROR];
}

gboolean
xitong_diagnostics_is_full (XitongDiagnostics *self)
{
  return self->counts[XITONG_SEVERITY_ERROR] > MAX_DIAGNOSTICS;
}

XitongDiagnostics *
xitong_diagnostics_new_branch (const XitongDiagnostics *self)
{
  XitongDiagnostics *branch = xitong_diagnostics_new (self->file);

  memcpy (branch->counts, self->counts, sizeof self->counts);
  return branch;
}

void
xitong_diagnostics_join (XitongDiagnostics       *self,
                         const XitongDiagnostics *branch)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (branch->list)); i++)
    {
      g_autoptr (XitongDiagnostic) diagnostic = g_list_model_get_item (G_LIST_MODEL (branch->list), i);

      g_list_store_insert_sorted (self->list, diagnostic, compare_lines, NULL);
    }
  memcpy (self->counts, branch->counts, sizeof self->counts);
}

GListModel *
xitong_diagnostics_get_list (XitongDiagnostics *self)
{
  return G_LIST_MODEL (self->list);
}
