"""What `xitong export --compare` draws: two charts of one type size, their counterparts or differences marked, and one legend.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re
import unittest
import xml.etree.ElementTree as ElementTree

from command_line import draw

SVG = "{http://www.w3.org/2000/svg}"


def draw_parsed(*words):
    result, svg = draw(*words)
    return result, ElementTree.fromstring(svg) if result.returncode == 0 else svg


def marks(root, which):
    return [group for group in root.iter(SVG + "g") if group.get("class") == which]


class Comparison(unittest.TestCase):
    def test_counterparts_have_one_letter(self):
        _, root = draw_parsed("--case", "china", "--era", "party-leadership", "--compare", "ussr:one-man-management")
        letters = {}
        for sign in marks(root, "comparison"):
            letters.setdefault(sign.get("data-comparison"), {}).setdefault(sign.get("data-chart"), []).append(sign.get("data-at"))
        self.assertGreater(len(letters), 4)
        for letter, at in letters.items():
            self.assertEqual(set(at), {"first", "second"}, letter)
        self.assertIn({"first": ["factory-manager"], "second": ["director"]}, letters.values())
        rows = {row.get("data-comparison"): "".join(row.itertext()) for row in marks(root, "key")}
        self.assertEqual(set(rows), set(letters))
        self.assertTrue(all(re.search(r"\(\d", text) for text in rows.values()), rows)
        self.assertEqual(len(marks(root, "legend")), 1)
        self.assertEqual(len(marks(root, "caption")), 2)
        inferred = [text for text in rows.values() if "; inferred)" in text]
        self.assertEqual(len(inferred), 1, "a pair that the source does not draw is not told from those that it draws")
        self.assertIn("Shops", inferred[0])

    def test_ids_and_sizes(self):
        _, root = draw_parsed("--case", "china", "--era", "party-leadership", "--compare", "ussr:one-man-management", "--width", "174mm")
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(root.get("width"), "174mm")
        links = {element.get("href") for element in root.iter(SVG + "a")}
        self.assertTrue(links)
        self.assertLessEqual({link[1:] for link in links}, set(ids))
        twice = [unit.get("id") for unit in marks(root, "unit") if unit.get("data-unit") == "party-committee"]
        self.assertEqual(twice, ["unit-party-committee", "other-unit-party-committee"])

    def test_notes_of_the_second_alone(self):
        """The first chart has no notes; those of the second are told below it, once."""
        _, root = draw_parsed("--case", "china", "--era", "takeover", "--compare", "one-man-management")
        notes = [element.get("id") for element in root.iter() if (element.get("id") or "").startswith("note-")]
        self.assertTrue(notes)
        self.assertEqual(len(notes), len(set(notes)))
        first, second = ("".join(caption.itertext()) for caption in marks(root, "caption"))
        self.assertNotIn("Experts are placed", first)
        self.assertIn("Experts are placed", second)

    def test_side_by_side_where_there_is_room(self):
        for width, beside in (("174mm", False), ("297mm", True)):
            _, root = draw_parsed("--case", "china", "--era", "party-leadership", "--compare", "ussr:one-man-management", "--width", width)
            texts = "".join(caption.findtext(SVG + "text") or "" for caption in marks(root, "caption"))
            self.assertEqual("Left: " in texts, beside)
            self.assertEqual("Above: " in texts, not beside)

    def test_one_case_marks_what_is_on_one_side(self):
        _, root = draw_parsed("--case", "china", "--era", "party-leadership", "--compare", ":combined-section")
        signs = {(sign.get("data-chart"), sign.get("data-comparison"), sign.get("data-at")) for sign in marks(root, "comparison")}
        self.assertIn(("first", "only", "personnel-section"), signs)
        self.assertIn(("second", "only", "personnel-and-security"), signs)
        self.assertFalse(marks(root, "key"))
        legend = "\n".join(text.text for text in marks(root, "legend")[0].iter(SVG + "text"))
        self.assertIn("only on this chart", legend)
        self.assertNotIn("counterparts", legend)

    def test_errors(self):
        for words, told in ((("--compare", "never"), "never"), (("--compare", "takeover", "--difference", "takeover"), "--compare")):
            result, exists = draw_parsed("--case", "china", *words)
            self.assertEqual(result.returncode, 1)
            self.assertIn(told, result.stderr)
            self.assertFalse(exists)


if __name__ == "__main__":
    unittest.main(verbosity=2)
