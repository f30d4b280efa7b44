/* xitong-composer.h - what the parts of a chart's scene are composed with
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "xitong-layout.h"
#include "xitong-scene.h"
#include "xitong-walk-outline.h"

G_BEGIN_DECLS

/**
 * XitongFootnote:
 * @letter: "a", "b" ...
 * @text: what it says
 */
typedef struct
{
  char *letter;
  char *text;
} XitongFootnote;

typedef struct _XitongComparison XitongComparison;

/**
 * XitongComposer:
 * @scene: what is composed
 * @layout: where everything stands
 * @measure: of texts
 * @language: (nullable): of names
 * @outline: (nullable): the procedure that is walked on the chart
 * @comparison: (nullable): with another chart
 * @scale: 1 at a type size of 7 points
 * @dy: how far the chart stands below the top of the scene
 * @left: where titles, legend and caption begin
 * @right: and end
 * @footnotes: of XitongFootnote
 * @letters: XitongUnit to the letter of its footnote
 * @first_note: from which of @footnotes on they are this chart's; a comparison's second chart goes on with the letters
 * @end_note: up to which, that one not among them
 * @heading: (nullable): of the caption: which of two charts it is of
 * @prefix: (nullable): of keys and anchors, of a comparison's second chart
 * @cites_too: (nullable): what else the sources are of
 * @wordless: the chart is drawn without words, and so without the signs that stand at words
 * @cites_nothing: the sources are told elsewhere
 *
 * Lives while one scene is composed.
 */
typedef struct
{
  XitongScene             *scene;
  XitongLayout            *layout;
  const XitongTextMeasure *measure;
  const char              *language;
  const XitongWalkOutline *outline;
  const XitongComparison  *comparison;
  double                   scale;
  double                   dy;
  double                   left;
  double                   right;
  GArray                  *footnotes;
  GHashTable              *letters;
  guint                    first_note;
  guint                    end_note;
  const char              *heading;
  const char              *prefix;
  XitongSelection         *cites_too;
  gboolean                 wordless;
  gboolean                 cites_nothing;
} XitongComposer;

/* The ink of what belongs to @system; (nullable). */
XitongInk xitong_composer_get_ink       (XitongInkKind           kind,
                                         XitongSystem           *system);

/**
 * xitong_composer_add_text:
 * @ink: for all lines; %XITONG_INK_NONE for that of the text's role
 * @suffix: (nullable): a raised sign behind the last line
 *
 * Adds the lines of a placed text, moved down by `dy`.
 */
void      xitong_composer_add_text      (XitongComposer         *self,
                                         XitongMark             *mark,
                                         const XitongPlacedText *text,
                                         XitongInk               ink,
                                         const char             *suffix);

/**
 * xitong_composer_add_paragraph:
 * @y: of its top, in the scene
 *
 * Adds a text broken at @width.
 *
 * Returns: its height
 */
double    xitong_composer_add_paragraph (XitongComposer         *self,
                                         XitongMark             *mark,
                                         const char             *text,
                                         XitongTextRole          role,
                                         double                  x,
                                         double                  y,
                                         double                  width);

/**
 * xitong_composer_dup_citations:
 * @evidence: (nullable)
 * @with_source: name the works too, not only the pages
 *
 * Returns: (transfer full) (nullable): "55, 57–58", without the works the same pages once; %NULL where nothing is cited
 */
char     *xitong_composer_dup_citations (XitongCase             *enterprise_case,
                                         const XitongEvidence   *evidence,
                                         gboolean                with_source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_composer_dup_description:
 * @note: (nullable)
 * @evidence: (nullable)
 *
 * Returns: (transfer full) (nullable): the note and the citation, for readers of the picture's text
 */
char     *xitong_composer_dup_description (XitongComposer       *self,
                                           const char           *note,
                                           const XitongEvidence *evidence) G_GNUC_WARN_UNUSED_RESULT;

/* Where links lead to. */
#define XITONG_ANCHOR_SOURCES "sources"

/**
 * xitong_composer_dup_note_anchor:
 * @letter: of a footnote
 *
 * Returns: (transfer full): the anchor of its text, "note-a"
 */
char     *xitong_composer_dup_note_anchor (const char *letter) G_GNUC_WARN_UNUSED_RESULT;

/**
 * xitong_composer_get_fate:
 *
 * Returns: (nullable): the word of a difference chart for what has become of @thing, see xitong_selection_get_fate(); %NULL where it was kept
 */
const char *xitong_composer_get_fate (XitongComposer *self,
                                      gconstpointer   thing);

/**
 * xitong_composer_is_quiet:
 * @unit: (nullable)
 *
 * Returns: whether a procedure is walked in which @unit has no part
 */
gboolean    xitong_composer_is_quiet (const XitongComposer *self,
                                      const XitongUnit     *unit);

/* Of what stands back: how much of the ink is left of its lines, and of its texts. */
#define XITONG_QUIET_PRESENCE 0.55
#define XITONG_QUIET_TEXT_PRESENCE 0.66

G_END_DECLS
