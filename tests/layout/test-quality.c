/* test-quality.c - the measures of drawing quality are not blind
 *
 * Copyright 2026 The Xitong authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "xitong-movement.h"
#include "xitong-quality.h"
#include "xitong-test-case.h"
#include "xitong-test-measure.h"

static const char tiny_case[] =
  "<case xmlns='urn:xitong:case:1' id='tiny' source='book'><title>Tiny</title>"
  "<sources><source id='book' first-page='1' last-page='99'><title>A book</title></source></sources>"
  "<levels><level id='head'><title>Head</title></level><level id='shops'><title>Shops</title></level></levels>"
  "<enterprise><title>Works</title></enterprise>"
  "<systems><system id='party' role='party'><title>Party</title></system>"
  "<system id='management' role='management'><title>Manager</title></system></systems>"
  "<units><unit id='secretary' kind='post' level='head'><title>Secretary</title></unit>"
  "<unit id='manager' kind='post' level='head'><title>Manager</title></unit>"
  "<unit id='branches' kind='organ' level='shops' several='yes'><title>Branches</title></unit>"
  "<unit id='shops' kind='organ' level='shops'><title>Shops</title></unit></units>"
  "<holders><holder id='hats' kind='type'><title>one man</title></holder></holders>"
  "<eras><era id='only' from='1950' to='1959'><title>Only</title><change id='begin' on='1950' pages='7'><title>Begin</title>"
  "<place units='secretary' system='party' under='none'/><place units='manager' system='management' under='none'/>"
  "<place units='branches' under='secretary'/><place units='shops' under='manager'/>"
  "<tie id='leads' kind='leadership' from='secretary' to='manager' show='always'><label>leads</label></tie>"
  "<tie id='checks' kind='supervision' from='branches' to='shops' show='always'><label>checks</label></tie>"
  "<seat holder='hats' posts='secretary manager'/></change></era></eras></case>";

enum { SECRETARY, MANAGER, BRANCHES, SHOPS };
enum { LINE_TO_BRANCHES, LINE_TO_SHOPS, LEADS, CHECKS, BAR };

static XitongPlacedBox *
get_box (XitongLayout *layout,
         guint         index)
{
  return &g_array_index (layout->boxes, XitongPlacedBox, index);
}

static XitongRoute *
get_route (XitongLayout *layout,
           guint         index)
{
  return &g_array_index (layout->routes, XitongRoute, index);
}

static XitongPlacedText *
get_label (XitongLayout *layout,
           guint         route)
{
  return &g_array_index (get_route (layout, route)->labels, XitongPlacedText, 0);
}

static void
put_box (XitongLayout *layout,
         guint         index,
         double        x,
         double        y)
{
  XitongPlacedBox *box = get_box (layout, index);

  box->rectangle = (XitongRectangle) { x, y, 80, 40 };
  for (guint i = 0; i < box->texts->len; i++)
    {
      XitongPlacedText *text = &g_array_index (box->texts, XitongPlacedText, i);

      text->x = x + 40;
      text->y = y + 15 + 10 * i;
      text->align = 0;
    }
}

static void
put_route (XitongLayout *layout,
           guint         index,
           guint         n,
           const double *coordinates)
{
  GArray *points = get_route (layout, index)->points;

  g_array_set_size (points, 0);
  for (guint i = 0; i < n; i++)
    {
      XitongPoint point = { coordinates[2 * i], coordinates[2 * i + 1] };

      g_array_append_val (points, point);
    }
}

#define PUT_ROUTE(layout, index, ...)                                        \
  G_STMT_START {                                                             \
    const double coordinates[] = { __VA_ARGS__ };                            \
    put_route (layout, index, G_N_ELEMENTS (coordinates) / 2, coordinates);  \
  } G_STMT_END

static void
put_label (XitongLayout *layout,
           guint         route,
           double        x,
           double        y)
{
  XitongPlacedText *label = get_label (layout, route);

  label->x = x;
  label->y = y;
  label->align = -1;
  label->turned = FALSE;
}

static void
put_ground (XitongLayout *layout)
{
  layout->width = 400;
  layout->height = 300;
  layout->frame = (XitongRectangle) { 20, 20, 360, 260 };
  layout->frame_title.x = 180;
  layout->frame_title.y = 15;
  layout->frame_title.align = -1;
  for (guint i = 0; i < layout->zones->len; i++)
    {
      XitongPlacedZone *zone = &g_array_index (layout->zones, XitongPlacedZone, i);
      XitongPlacedText *title = &g_array_index (zone->texts, XitongPlacedText, 0);

      zone->rectangle = (XitongRectangle) { i == 0 ? 40 : 240, 30, 120, 240 };
      title->x = zone->rectangle.x + 5;
      title->y = 33;
      title->align = -1;
    }
  for (guint i = 0; i < layout->bands->len; i++)
    {
      XitongPlacedText *name = &g_array_index (layout->bands, XitongPlacedBand, i).text;

      name->x = 2;
      name->y = i == 0 ? 100 : 220;
    }
}

/* Four boxes, two above two, 120 points apart; nothing of how the layout came to be is left in it. */
static XitongLayout *
make_layout (void)
{
  g_autoptr (XitongCase) enterprise_case = xitong_test_case_read_text (tiny_case);
  g_autoptr (XitongStructure) structure = xitong_test_case_replay (enterprise_case, NULL, NULL, NULL);
  g_autoptr (XitongSelection) selection = xitong_selection_new (structure, NULL);
  const XitongLayoutOptions options = { .font_size = 7 };
  XitongLayout *layout = xitong_layout_new (selection, &options, xitong_test_measure_get ());

  g_assert_cmpuint (layout->boxes->len, ==, 4);
  g_assert_cmpuint (layout->routes->len, ==, 5);

  put_ground (layout);
  put_box (layout, SECRETARY, 60, 80);
  put_box (layout, MANAGER, 260, 80);
  put_box (layout, BRANCHES, 60, 200);
  put_box (layout, SHOPS, 260, 200);
  PUT_ROUTE (layout, LINE_TO_BRANCHES, 100, 120, 100, 200);
  PUT_ROUTE (layout, LINE_TO_SHOPS, 300, 120, 300, 200);
  PUT_ROUTE (layout, LEADS, 140, 92, 260, 92);
  PUT_ROUTE (layout, CHECKS, 140, 220, 260, 220);
  PUT_ROUTE (layout, BAR, 140, 110, 260, 110);
  put_label (layout, LEADS, 180, 82);
  put_label (layout, CHECKS, 180, 210);
  put_label (layout, BAR, 170, 98);
  return layout;
}

static XitongQuality
measure (XitongLayout *layout)
{
  XitongQuality quality;

  xitong_quality_measure (layout, &quality);
  return quality;
}

/* The faults of one kind in a layout with something wrong; that nothing is wrong without it is what test_faultless() says. */
#define ASSERT_FAULTS(layout, kind, n)                               \
  G_STMT_START {                                                     \
    XitongQuality measured = measure (layout);                       \
    g_assert_cmpuint (measured.kind, ==, n);                         \
    g_assert_cmpint (xitong_quality_is_faultless (&measured), ==, (n) == 0); \
  } G_STMT_END

static void
test_faultless (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();
  XitongQuality quality = measure (layout);

  g_assert_cmpuint (quality.box_overlaps, ==, 0);
  g_assert_cmpuint (quality.lines_through_boxes, ==, 0);
  g_assert_cmpuint (quality.lines_on_lines, ==, 0);
  g_assert_cmpuint (quality.loose_ends, ==, 0);
  g_assert_cmpuint (quality.label_faults, ==, 0);
  g_assert_cmpuint (quality.text_faults, ==, 0);
  g_assert_cmpuint (quality.lost, ==, 0);
  g_assert_cmpuint (quality.crossings, ==, 0);
  g_assert_cmpuint (quality.bends, ==, 0);
  g_assert_cmpuint (quality.labels_on_edges, ==, 0);
  g_assert_cmpfloat (quality.width, ==, 400);
  g_assert_true (xitong_quality_is_faultless (&quality));
}

static void
test_box_overlaps (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  put_box (layout, SHOPS, 139, 239);
  ASSERT_FAULTS (layout, box_overlaps, 1);
  /* Beside the box, but on the second outline of several. */
  get_box (layout, BRANCHES)->stack = 3;
  put_box (layout, SHOPS, 142, 200);
  ASSERT_FAULTS (layout, box_overlaps, 1);
}

static void
test_lines_through_boxes (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  /* Through the shops on its way to the manager. */
  PUT_ROUTE (layout, LEADS, 140, 85, 200, 85, 200, 180, 320, 180, 320, 120);
  g_assert_cmpuint (measure (layout).lines_through_boxes, ==, 0);
  PUT_ROUTE (layout, LEADS, 140, 85, 200, 85, 200, 210, 320, 210, 320, 120);
  g_assert_cmpuint (measure (layout).lines_through_boxes, ==, 2);
  /* One point above a box that is not its own, and along its very edge. */
  PUT_ROUTE (layout, LEADS, 140, 85, 200, 85, 200, 199, 320, 199, 320, 120);
  g_assert_cmpuint (measure (layout).lines_through_boxes, ==, 2);
  /* Out of its own box through the inside of it. */
  PUT_ROUTE (layout, LEADS, 100, 80, 100, 92, 260, 92);
  g_assert_cmpuint (measure (layout).lines_through_boxes, ==, 2);
  /* Along the edge of its own box. */
  PUT_ROUTE (layout, LEADS, 60, 80, 150, 80, 150, 92, 260, 92);
  g_assert_cmpuint (measure (layout).lines_through_boxes, ==, 1);
}

static void
test_lines_on_lines (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  PUT_ROUTE (layout, CHECKS, 140, 220, 200, 220, 200, 93, 250, 93, 250, 220, 260, 220);
  g_assert_cmpuint (measure (layout).lines_on_lines, >, 0);
  /* Two points beside it is far enough, one is not. */
  PUT_ROUTE (layout, LEADS, 140, 92, 200, 92, 200, 150, 230, 150, 230, 92, 260, 92);
  PUT_ROUTE (layout, CHECKS, 140, 220, 202, 220, 202, 152, 228, 152, 228, 220, 260, 220);
  g_assert_cmpuint (measure (layout).lines_on_lines, ==, 0);
  PUT_ROUTE (layout, CHECKS, 140, 220, 202, 220, 202, 151, 228, 151, 228, 220, 260, 220);
  g_assert_cmpuint (measure (layout).lines_on_lines, >, 0);
  /* Two corners in one point: which line goes on where? */
  PUT_ROUTE (layout, LEADS, 140, 92, 200, 92, 200, 150, 230, 150, 230, 92, 260, 92);
  PUT_ROUTE (layout, CHECKS, 140, 220, 230, 220, 230, 150, 250, 150, 250, 220, 260, 220);
  g_assert_cmpuint (measure (layout).lines_on_lines, >, 0);
  /* A line two points beside the middle of a bar is on it. */
  PUT_ROUTE (layout, LEADS, 140, 108, 260, 108);
  PUT_ROUTE (layout, CHECKS, 140, 220, 260, 220);
  ASSERT_FAULTS (layout, lines_on_lines, 1);
  /* Along the edge of a zone, and of the frame. */
  PUT_ROUTE (layout, LEADS, 140, 92, 160, 92, 160, 60, 220, 60, 220, 92, 260, 92);
  g_assert_cmpuint (measure (layout).lines_on_lines, ==, 1);
  PUT_ROUTE (layout, LEADS, 140, 92, 170, 92, 170, 20, 230, 20, 230, 92, 260, 92);
  g_assert_cmpuint (measure (layout).lines_on_lines, ==, 1);
}

/* The open stub of a superior who is not named ends in a ring: a line two points above it runs into it. */
static void
test_stub_ring (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  get_route (layout, LINE_TO_SHOPS)->kind = XITONG_ROUTE_STUB;
  PUT_ROUTE (layout, LINE_TO_SHOPS, 265, 195, 265, 200);
  PUT_ROUTE (layout, LEADS, 140, 92, 200, 92, 200, 188, 340, 188, 340, 92);
  g_assert_cmpuint (measure (layout).lines_on_lines, ==, 0);
  PUT_ROUTE (layout, LEADS, 140, 92, 200, 92, 200, 193, 340, 193, 340, 92);
  g_assert_cmpuint (measure (layout).lines_on_lines, ==, 1);
  PUT_ROUTE (layout, LEADS, 140, 92, 260, 92);
  put_label (layout, BAR, 262, 187);
  g_assert_cmpuint (measure (layout).label_faults, >, 0);
}

static void
test_loose_ends (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  PUT_ROUTE (layout, LEADS, 140, 92, 256, 92);
  ASSERT_FAULTS (layout, loose_ends, 1);
  PUT_ROUTE (layout, LEADS, 145, 92, 256, 92);
  ASSERT_FAULTS (layout, loose_ends, 2);
  /* On a box, but not on its own. */
  PUT_ROUTE (layout, LEADS, 140, 92, 170, 92, 170, 210, 260, 210);
  g_assert_cmpuint (measure (layout).loose_ends, ==, 1);
  /* Aslant. */
  PUT_ROUTE (layout, LEADS, 140, 92, 260, 95);
  g_assert_cmpuint (measure (layout).loose_ends, ==, 1);
}

static void
test_label_faults (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  put_label (layout, LEADS, 130, 82);
  ASSERT_FAULTS (layout, label_faults, 1);
  put_label (layout, LEADS, 180, 88);
  ASSERT_FAULTS (layout, label_faults, 1);
  put_label (layout, LEADS, 180, 104);
  ASSERT_FAULTS (layout, label_faults, 2);
  put_label (layout, LEADS, 180, 60);
  ASSERT_FAULTS (layout, label_faults, 1);
  put_label (layout, LEADS, 390, 82);
  ASSERT_FAULTS (layout, label_faults, 1);
  put_label (layout, LEADS, 170, 208);
  ASSERT_FAULTS (layout, label_faults, 2);
  put_label (layout, LEADS, 150, 82);
  g_assert_cmpuint (measure (layout).labels_on_edges, ==, 1);
  ASSERT_FAULTS (layout, label_faults, 0);
  /* On the title of a zone. */
  PUT_ROUTE (layout, LEADS, 140, 84, 166, 84, 166, 48, 240, 48, 240, 84, 260, 84);
  put_label (layout, LEADS, 240, 35);
  g_assert_cmpuint (measure (layout).label_faults, ==, 1);
  PUT_ROUTE (layout, LEADS, 140, 92, 260, 92);
  g_array_set_size (get_route (layout, LEADS)->labels, 0);
  ASSERT_FAULTS (layout, label_faults, 1);
  g_array_set_size (get_route (layout, BAR)->labels, 0);
  ASSERT_FAULTS (layout, label_faults, 2);
}

/* Right below a box at which its line does not end, a label is taken for something said of the box; not at a distance, nor beside it. */
static void
test_labels_astray (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  g_assert_cmpuint (measure (layout).labels_astray, ==, 0);
  put_label (layout, CHECKS, 280, 123);
  g_assert_cmpuint (measure (layout).labels_astray, ==, 1);
  put_label (layout, CHECKS, 280, 131);
  g_assert_cmpuint (measure (layout).labels_astray, ==, 0);
  put_label (layout, CHECKS, 328, 123);
  g_assert_cmpuint (measure (layout).labels_astray, ==, 0);
  put_label (layout, LEADS, 280, 123);
  g_assert_cmpuint (measure (layout).labels_astray, ==, 0);
}

/* A line of subordination says nothing, unless it holds on paper or in fact only, or is not plainly stated. */
static void
test_missing_signs (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();
  const XitongStandingSuperior *claim = get_route (layout, LINE_TO_SHOPS)->subordination->claim;

  ASSERT_FAULTS (layout, label_faults, 0);
  /* Both lines rest on the same. */
  ((XitongEvidence *) claim->evidence)->standing = XITONG_STANDING_INFERRED;
  ASSERT_FAULTS (layout, label_faults, 2);
  ((XitongEvidence *) claim->evidence)->standing = XITONG_STANDING_REPORTED;
  ASSERT_FAULTS (layout, label_faults, 2);
  ((XitongEvidence *) claim->evidence)->standing = XITONG_STANDING_TYPICAL;
  ASSERT_FAULTS (layout, label_faults, 0);
}

/* One may read on from a label to the next, but not across a line, nor from afar. */
static void
test_labels_joined (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  g_assert_cmpuint (measure (layout).labels_joined, ==, 0);
  put_label (layout, BAR, 150, 98);
  put_label (layout, LEADS, 183, 94);
  g_assert_cmpuint (measure (layout).labels_joined, ==, 1);
  ASSERT_FAULTS (layout, label_faults, 0);
  put_label (layout, LEADS, 225, 94);
  g_assert_cmpuint (measure (layout).labels_joined, ==, 0);
  PUT_ROUTE (layout, LEADS, 140, 92, 179, 92, 179, 104, 260, 104);
  put_label (layout, LEADS, 183, 94);
  g_assert_cmpuint (measure (layout).labels_joined, ==, 0);
}

static void
test_text_faults (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();
  XitongPlacedText *name = &g_array_index (get_box (layout, SHOPS)->texts, XitongPlacedText, 0);
  XitongPlacedText *post = &g_array_index (get_box (layout, MANAGER)->texts, XitongPlacedText, 0);
  XitongPlacedText *title = &g_array_index (g_array_index (layout->zones, XitongPlacedZone, 0).texts, XitongPlacedText, 0);
  XitongPlacedText second;

  name->x = 268;
  ASSERT_FAULTS (layout, text_faults, 1);
  put_box (layout, SHOPS, 260, 200);
  name->y = 195;
  ASSERT_FAULTS (layout, text_faults, 1);
  put_box (layout, SHOPS, 260, 200);
  /* In a round corner; a rectangle would hold it. */
  post->align = -1;
  post->x = 262;
  ASSERT_FAULTS (layout, text_faults, 0);
  post->y = 81;
  ASSERT_FAULTS (layout, text_faults, 1);
  put_box (layout, MANAGER, 260, 80);
  title->y = 85;
  title->x = 60;
  ASSERT_FAULTS (layout, text_faults, 1);
  title->x = 150;
  title->y = 40;
  ASSERT_FAULTS (layout, text_faults, 1);
  title->x = 90;
  title->y = 150;
  ASSERT_FAULTS (layout, text_faults, 1);
  title->y = 40;
  ASSERT_FAULTS (layout, text_faults, 0);
  second = *name;
  xitong_text_block_ref (second.block);
  g_array_append_val (get_box (layout, SHOPS)->texts, second);
  ASSERT_FAULTS (layout, text_faults, 1);
  g_array_set_size (get_box (layout, SHOPS)->texts, 0);
  ASSERT_FAULTS (layout, text_faults, 1);
}

static void
test_lost (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  g_array_remove_index (layout->routes, BAR);
  ASSERT_FAULTS (layout, lost, 1);
  g_array_set_size (get_route (layout, CHECKS)->points, 0);
  g_assert_cmpuint (measure (layout).lost, ==, 2);
  g_array_remove_index (layout->routes, LINE_TO_SHOPS);
  g_assert_cmpuint (measure (layout).lost, ==, 3);
  g_array_remove_index (layout->boxes, SHOPS);
  g_assert_cmpuint (measure (layout).lost, ==, 4);
}

static void
test_crossings_and_bends (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();

  /* The secretary's line goes down on the right of the gutter, across the tie between the shops, and back. */
  PUT_ROUTE (layout, LEADS, 140, 92, 200, 92, 200, 240, 340, 240, 340, 230);
  ASSERT_FAULTS (layout, loose_ends, 1);
  g_assert_cmpuint (measure (layout).crossings, ==, 2);
  g_assert_cmpuint (measure (layout).bends, ==, 3);
  /* A line across itself is a crossing too. */
  PUT_ROUTE (layout, CHECKS, 140, 220, 160, 220, 160, 260, 230, 260, 230, 215, 150, 215, 150, 270, 260, 270);
  g_assert_cmpuint (measure (layout).crossings, >, 2);
}

static void
test_shared_trunk (void)
{
  g_autoptr (XitongLayout) layout = make_layout ();
  XitongRoute *line = get_route (layout, LINE_TO_SHOPS);
  XitongSelectedSubordination *claim = (XitongSelectedSubordination *) line->subordination;

  /* Both under the secretary: the second sets out from the first. */
  claim->superior = get_route (layout, LINE_TO_BRANCHES)->subordination->superior;
  PUT_ROUTE (layout, LINE_TO_SHOPS, 100, 160, 300, 160, 300, 200);
  ASSERT_FAULTS (layout, lines_on_lines, 0);
  g_assert_cmpuint (measure (layout).crossings, ==, 0);
  /* From nowhere. */
  PUT_ROUTE (layout, LINE_TO_SHOPS, 110, 160, 300, 160, 300, 200);
  ASSERT_FAULTS (layout, loose_ends, 1);
}

static void
test_movement (void)
{
  g_autoptr (XitongLayout) a = make_layout ();
  g_autoptr (XitongLayout) b = make_layout ();
  XitongMovement movement;

  /* The two layouts are of two readings of the case: units are compared within one. */
  for (guint i = 0; i < 4; i++)
    get_box (b, i)->unit = get_box (a, i)->unit;
  xitong_movement_measure (a, b, &movement);
  g_assert_cmpuint (movement.n_units, ==, 4);
  g_assert_cmpfloat (movement.farthest, ==, 0);
  g_assert_cmpfloat (movement.resized, ==, 0);
  g_assert_cmpfloat (movement.box_height, ==, 40);
  put_box (b, SHOPS, 263, 204);
  get_box (b, MANAGER)->rectangle.width = 90;
  xitong_movement_measure (a, b, &movement);
  g_assert_cmpfloat (movement.median, ==, 0);
  g_assert_cmpfloat (movement.farthest, ==, 5);
  g_assert_cmpfloat (movement.resized, ==, 10);
  put_box (b, MANAGER, 260, 90);
  put_box (b, BRANCHES, 60, 210);
  xitong_movement_measure (a, b, &movement);
  g_assert_cmpfloat (movement.median, ==, 7.5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quality/faultless", test_faultless);
  g_test_add_func ("/quality/box-overlaps", test_box_overlaps);
  g_test_add_func ("/quality/lines-through-boxes", test_lines_through_boxes);
  g_test_add_func ("/quality/lines-on-lines", test_lines_on_lines);
  g_test_add_func ("/quality/stub-ring", test_stub_ring);
  g_test_add_func ("/quality/loose-ends", test_loose_ends);
  g_test_add_func ("/quality/label-faults", test_label_faults);
  g_test_add_func ("/quality/labels-astray", test_labels_astray);
  g_test_add_func ("/quality/missing-signs", test_missing_signs);
  g_test_add_func ("/quality/labels-joined", test_labels_joined);
  g_test_add_func ("/quality/text-faults", test_text_faults);
  g_test_add_func ("/quality/lost", test_lost);
  g_test_add_func ("/quality/crossings-and-bends", test_crossings_and_bends);
  g_test_add_func ("/quality/shared-trunk", test_shared_trunk);
  g_test_add_func ("/quality/movement", test_movement);
  return g_test_run ();
}
