"""What `xitong export --difference` draws: what is new, gone and moved is marked in the file, told in signs, and explained in the legend.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import os
import re
import subprocess
import tempfile
import unittest

from command_line import draw, run

CASE = "china"
EARLY, LATE = "party-leadership", "cultural-revolution"


class Chart(unittest.TestCase):
    def draw(self, *words):
        result, svg = draw("--case", CASE, *words)
        self.assertEqual(result.returncode, 0, result.stderr)
        return svg

    def test_what_diff_tells_is_drawn(self):
        found = json.loads(run("diff", "--case", CASE, "--era", EARLY, "--with", LATE, "--json").stdout)
        svg = self.draw("--era", EARLY, "--difference", LATE, "--detail", "all")
        fates = dict(re.findall(r'data-unit="([^"]+)"[^>]*data-difference="([^"]+)"', svg))
        drawn = set(re.findall(r'class="unit"[^>]*data-unit="([^"]+)"', svg))
        for fate in ("added", "lapsed"):
            told = {unit["id"] for unit in found["units"][fate]} & drawn
            self.assertTrue(told, f"the case has no unit that is {fate}")
            self.assertLessEqual(told, {unit for unit, has in fates.items() if has == fate})
        moved = {unit["id"] for unit in found["units"]["moved"]} & drawn
        self.assertTrue(moved)
        self.assertEqual(moved, {unit for unit, has in fates.items() if has == "moved"})
        self.assertIn(">new (lines: heavy)<", svg)
        self.assertIn(">no longer told of (lines: thin)<", svg)

    def test_what_is_gone_recedes_without_colour(self):
        """In black and white, too: a line that is gone is thinner than the same line where it stands, one that is new is heavier."""
        def widths(svg):
            return {tie: float(width) for tie, width in re.findall(r'data-tie="([^"]+)".*?stroke-width="([\d.]+)"', svg, re.S)}

        svg = self.draw("--era", EARLY, "--difference", LATE, "--palette", "bw", "--width", "260mm")
        fates = dict(re.findall(r'data-tie="([^"]+)"[^>]*data-difference="([^"]+)"', svg))
        self.assertLessEqual({"added", "lapsed"}, set(fates.values()))
        drawn = widths(svg)
        alone = {**widths(self.draw("--era", EARLY, "--palette", "bw")), **widths(self.draw("--era", LATE, "--palette", "bw"))}
        for tie, fate in fates.items():
            self.assertAlmostEqual(drawn[tie] / alone[tie], 1.6 if fate == "added" else 0.5, delta=0.05, msg=tie)

    def test_only_what_there_is_is_counted(self):
        svg = self.draw("--era", "party-leadership", "--difference", "four-cleanups", "--width", "260mm")
        words = " ".join(re.sub("<[^>]*>", " ", svg).split())
        self.assertIn("Units: 2 new. Ties: none.", words)

    def test_what_is_no_longer_told_of_is_not_gone(self):
        """The chart says no more than `xitong diff`: what lapsed is not gone, what merged is not new, each counted and explained by itself."""
        signs = (("lapsed", "…", "no longer told of (lines: thin)", "%u no longer told of"),
                 ("succeeds", "«", "comes out of others: merged, split", "%u coming out of others"),
                 ("succeeded", "»", "goes on in others: merged, split (thin)", "%u going on in others"))
        for early, late, expected in ((EARLY, "restored-manager", 2), (LATE, "army-teams", 3)):
            found = json.loads(run("diff", "--case", CASE, "--era", early, "--with", late, "--json").stdout)["units"]
            told = {unit["id"] for unit in found.get("lapsed", [])}
            for palette in ("colour", "bw"):
                svg = self.draw("--era", early, "--difference", late, "--width", "270mm", "--palette", palette)
                fates = dict(re.findall(r'class="unit"[^>]*data-unit="([^"]+)"[^>]*data-difference="([^"]+)"', svg))
                legend = svg[svg.index('class="legend"'):]
                words = " ".join(re.sub("<[^>]*>", " ", svg).split())
                seen = 0
                for fate, sign, text, count in signs:
                    drawn = [unit for unit, has in fates.items() if has == fate]
                    seen += bool(drawn)
                    if drawn:
                        self.assertIn(f">{text}<", legend)
                        self.assertIn(f">{sign}<", legend)
                        self.assertIn(count.replace("%u", str(len(drawn))), words)
                self.assertGreaterEqual(seen, expected)
                self.assertEqual({unit for unit, has in fates.items() if has == "lapsed"} - told, set())
                self.assertEqual({unit for unit, has in fates.items() if has == "removed"} & told, set())

    def test_no_letter_is_lent(self):
        """Signs and arrows are in the fonts that the chart asks for, not in whatever the system has."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "difference.pdf")
            for words in (("--difference", LATE), ("--strip", "--transition", LATE) , ("--procedure", "transfer")):
                result = run("export", "--case", CASE, "--era", EARLY, *words, "--width", "270mm", "-o", path)
                self.assertEqual(result.returncode, 0, result.stderr)
                fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, timeout=60).stdout.splitlines()[2:]
                self.assertTrue(fonts)
                for font in fonts:
                    self.assertIn("Noto", font.split()[0], words)

    def test_a_sign_stays_with_its_name(self):
        for labels in ("own", "native"):
            svg = self.draw("--era", EARLY, "--difference", LATE, "--width", "270mm", "--labels", labels)
            units = re.findall(r'<g class="unit"[^>]*data-difference="[a-z]+".*?</g>', svg, re.S)
            self.assertTrue(units)
            for unit in units:
                self.assertRegex(unit, ">[+−→…»«]\u202f[^<]")

    def test_offices_passed_over_of_old(self):
        """Lines that are gone may pass over offices that are gone too."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "difference.svg")
            result = run("export", "--case", "ussr", "--era", "late-stalin", "--difference", "khrushchev", "--width", "260mm", "-o", path)
            self.assertEqual(result.returncode, 0, result.stderr)
            with open(path, encoding="utf-8") as file:
                svg = file.read()
        lines = re.findall(r'<g class="subordination"[^>]*data-direct="no"[^>]*data-difference="(?:removed|lapsed)"[^>]*>.*?</g>', svg, re.S)
        self.assertTrue(lines)
        for line in lines:
            self.assertRegex(line, "left out between them: [A-Z]")

    def test_nothing_differs_from_itself(self):
        self.assertNotIn("data-difference", self.draw("--era", LATE, "--difference", LATE))
        self.assertNotIn("data-difference", self.draw("--era", LATE))

    def test_unknown_moment(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "none.svg")
            result = run("export", "--case", CASE, "--era", EARLY, "--difference", "never", "-o", path)
            self.assertEqual(result.returncode, 1)
            self.assertIn("never", result.stderr)
            self.assertFalse(os.path.exists(path))


if __name__ == "__main__":
    unittest.main(verbosity=2)
