"""What `xitong export --procedure` draws: the steps in order, at their units, and listed with who can stop it and on which pages.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import re
import unittest

from command_line import draw


def marks(svg, which):
    """Attributes and all text of the marks of a class."""
    return [(dict(re.findall(r'data-([a-z-]+)="([^"]*)"', head)), re.sub(r"<[^>]*>", " ", re.sub(r"<title>.*?</title>", "", body)))
            for head, body in re.findall(rf'<g class="{which}"([^>]*)>(.*?)</g>', svg, re.S)]


class Procedure(unittest.TestCase):
    def test_steps_stand_at_their_units(self):
        _, svg = draw("--case", "china", "--procedure", "transfer")
        steps = [(step["step"], step["at"]) for step, _ in marks(svg, "step")]
        self.assertEqual(steps, [("1", "personnel-section"), ("2", "personnel-section"), ("3a", "security-section"),
                                 ("3b", "party-committee"), ("3c", "new-unit"), ("3d", "organization-bureau")])
        self.assertEqual({step["procedure"] for step, _ in marks(svg, "step") + marks(svg, "key")}, {"transfer"})
        units = set(re.findall(r'class="unit"[^>]*data-unit="([^"]+)"', svg))
        self.assertLessEqual({at for _, at in steps}, units)
        stops = [step["step"] for step, _ in marks(svg, "step") if step.get("veto")]
        self.assertEqual(stops, ["3a", "3b", "3c", "3d"])
        self.assertIn(">step that can stop it<", svg)
        self.assertIn(">how it ends<", svg)
        self.assertNotIn(">how it ends<", draw("--case", "ussr", "--procedure", "appoint-director")[1])
        # All that others told of has no part in it, and is light for that.
        self.assertNotIn(">told of, not documented<", svg)

    def test_no_caption_ends_with_a_line_of_one_word(self):
        for procedure in ("wage-adjustment", "cadre-approval", "transfer"):
            _, svg = draw("--case", "china", "--procedure", procedure)
            lines = re.findall(r'class="caption-text"[^>]*>([^<]+)</text>', re.search(r'<g class="caption".*?</g>', svg, re.S).group())
            self.assertIn(" ", lines[-1], lines)

    def test_key_tells_who_and_where_it_is_said(self):
        _, svg = draw("--case", "china", "--procedure", "transfer")
        rows = marks(svg, "key")
        self.assertEqual(len(rows), 8)
        first = " ".join(rows[0][1].split())
        self.assertEqual(first, "1 applicant → Personnel section: sets out the reasons (38)°")
        self.assertIn("can stop it", rows[3][1])
        self.assertNotIn("data-step", str(rows[2][0]))

    def test_no_order_no_numbers(self):
        _, svg = draw("--case", "china", "--procedure", "plan-meeting")
        unordered = [text.split()[0] for step, text in marks(svg, "key") if step.get("step") == "unordered"]
        self.assertEqual(unordered, ["•", "•"])
        self.assertEqual([step["step"] for step, _ in marks(svg, "key") if "step" in step], ["1", "2", "unordered", "unordered", "3a", "3b"])
        self.assertIn(">step, in no order<", svg)
        self.assertNotIn(">step that can stop it<", svg)

    def test_another_arrangement(self):
        _, svg = draw("--case", "china", "--procedure", "transfer", "--variant", "combined-section", "--era", "party-leadership")
        steps = [(step["step"], step["at"]) for step, _ in marks(svg, "step")]
        self.assertEqual(steps[:2], [("1", "personnel-and-security"), ("2a", "personnel-and-security")])

    def test_errors(self):
        for words, told in ((("--procedure", "never"), "never"), (("--procedure", "transfer", "--form", "gap"), "--procedure"),
                            (("--procedure", "transfer", "--difference", "takeover"), "--procedure")):
            result, exists = draw("--case", "china", *words)
            self.assertEqual(result.returncode, 1)
            self.assertIn(told, result.stderr)
            self.assertFalse(exists)


if __name__ == "__main__":
    unittest.main(verbosity=2)
