"""What `xitong export --form gap` draws: charter against practice, as `show` tells them, with signs that the legend explains.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import re
import unittest

from command_line import draw, run

GAPS = {"formal": "paper", "effective": "practice", "both": "both"}


def attributes(svg, which):
    return [dict(re.findall(r'data-([a-z-]+)="([^"]*)"', group)) for group in re.findall(rf'<g class="{which}"[^>]*>', svg)]


class Gap(unittest.TestCase):
    def test_what_is_told_is_drawn(self):
        shown = json.loads(run("show", "--case", "ussr", "--era", "one-man-management", "--json").stdout)
        told = {tie["id"]: tie for tie in shown["ties"] if tie.get("form") in GAPS or tie.get("denied")}
        _, svg = draw("--case", "ussr", "--era", "one-man-management", "--form", "gap")
        drawn = {tie["tie"]: tie for tie in attributes(svg, "tie")}
        self.assertGreater(len(told), 8)
        self.assertEqual(set(drawn), set(told))
        for name, tie in drawn.items():
            self.assertEqual(tie["gap"], "denied" if tie.get("denied") else GAPS[tie["form"]], name)
        superiors = {line["from"]: line.get("gap") for line in attributes(svg, "subordination") if line["to"] == "special-head"}
        self.assertEqual(superiors, {"security-police": "practice", "director": "paper"})
        for words in ("by the charter only", "in practice only", "no such line in practice", "no such line at all"):
            self.assertIn(f">{words}<", svg)
        self.assertNotIn(">no such line by the charter<", svg)
        self.assertIn("gap", re.search(r"<metadata.*?</metadata>", svg, re.S).group())

    def test_text_says_what_the_chart_says(self):
        """As text, too, only ties of the form asked for are told; what a source denies, and who does not act, is said to be so."""
        for form in ("formal", "effective"):
            words = ("--case", "ussr", "--era", "one-man-management", "--form", form)
            told = json.loads(run("show", *words, "--json").stdout)["ties"]
            lines = [line for line in run("show", *words).stdout.split("\nTies\n")[1].splitlines() if line.startswith("  ")]
            self.assertEqual(len(lines), len(told))
            self.assertEqual(sum(": no such line" in line for line in lines), sum(bool(tie["denied"]) for tie in told))
            self.assertTrue(any(line.startswith("  commands: Director – Special section (29): no such line in practice") for line in lines))
        words = ("--case", "china", "--era", "four-cleanups", "--variant", "cleanups-in-place")
        sleeping = [tie for tie in json.loads(run("show", *words, "--json").stdout)["ties"] if tie["dormant"]]
        self.assertGreater(len(sleeping), 1)
        self.assertEqual(len(re.findall(r"[:;] dormant\b", run("show", *words).stdout)), len(sleeping))

    def test_name_of_the_frame_stands_off_labels(self):
        """No label is read together with the name in the frame's upper edge."""
        for words in (("ussr", "great-purge"), ("ussr", "one-man-management"), ("china", "party-leadership")):
            _, svg = draw("--case", words[0], "--era", words[1], "--form", "gap", "--width", "180mm")
            x, y, name = re.search(r'<g class="frame".*?<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)<', svg, re.S).groups()
            left, middle, right = float(x), float(y), float(x) + 3.3 * len(name)
            for label in re.findall(r'<text x="([\d.]+)" y="([\d.]+)" class="label">([^<]*)<', svg):
                start, end = float(label[0]), float(label[0]) + 2.7 * len(label[2])
                if abs(float(label[1]) - middle) < 7.5:
                    self.assertTrue(end < left or right < start, f"{words}: {label}")

    def test_where_nothing_is_told(self):
        _, svg = draw("--case", "ussr", "--era", "great-purge", "--form", "effective")
        self.assertNotIn("data-gap", svg)
        _, svg = draw("--case", "china", "--era", "takeover", "--form", "gap")
        self.assertNotIn("data-gap", svg)
        self.assertNotIn(">in practice only<", svg)
        self.assertIn("of no line here", svg)

    def test_no_gap_of_a_difference(self):
        result, exists = draw("--case", "ussr", "--era", "class-war", "--difference", "brezhnev", "--form", "gap")
        self.assertEqual(result.returncode, 1)
        self.assertIn("--form gap", result.stderr)
        self.assertFalse(exists)


if __name__ == "__main__":
    unittest.main(verbosity=2)
