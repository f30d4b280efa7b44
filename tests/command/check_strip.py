"""What `xitong export --strip` draws: the stages of a transition as one figure of the width asked for, everything numbered and named.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import os
import re
import tempfile
import unittest

from command_line import run

CASE = "china"
EARLY, LATE = "after-the-gang", "restored-manager"


class Strip(unittest.TestCase):
    def draw(self, *words, ending=".svg"):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "strip" + ending)
            result = run("export", "--case", CASE, *words, "-o", path)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(os.listdir(folder), ["strip" + ending])
            with open(path, "rb") as file:
                return file.read()

    def panels(self, svg):
        """The ids of the units on each panel, in the order of the panels."""
        panels = {}
        for panel, unit in re.findall(r'<g class="unit" id="([a-z])-unit-[^"]*" data-unit="([^"]+)"', svg):
            panels.setdefault(panel, set()).add(unit)
        return [panels[key] for key in sorted(panels)]

    def test_from_chart_to_chart(self):
        svg = self.draw("--era", EARLY, "--strip", "--transition", LATE).decode()
        panels = self.panels(svg)
        found = json.loads(run("diff", "--case", CASE, "--era", EARLY, "--with", LATE, "--json").stdout)
        self.assertGreaterEqual(len(panels), 4)
        gone = {unit["id"] for unit in found["units"]["removed"]}
        new = {unit["id"] for unit in found["units"]["added"]}
        self.assertTrue(gone & panels[0])
        self.assertTrue(new & panels[-1])
        self.assertFalse(gone & panels[-1])
        self.assertFalse(new & panels[0])

    def test_every_box_has_a_number_and_every_number_a_name(self):
        svg = self.draw("--era", LATE, "--strip").decode()
        captions = " ".join(re.findall(r'<g class="caption"[^>]*>.*?</g>', svg, re.S))
        named = {int(number) for number in re.findall(r"(\d+)\u00a0\w", captions)}
        drawn = set()
        for panel, units in enumerate(self.panels(svg)):
            key = re.search(rf'<g class="key" id="{chr(97 + panel)}-numbers"[^>]*>(.*?)</g>', svg, re.S).group(1)
            numbers = [int(number) for number in re.findall(r">(\d+)</text>", key)]
            self.assertEqual(len(numbers), len(units))
            self.assertEqual(len(set(numbers)), len(numbers))
            drawn |= set(numbers)
        self.assertEqual(named, drawn)

    def test_the_untouched_are_named_in_the_whole_width(self):
        svg = self.draw("--era", "four-cleanups", "--strip").decode()
        lines = re.findall(r">([^<]+)</text>", re.search(r'<g class="caption" id="strip-untouched"[^>]*>(.*?)</g>', svg, re.S).group(1))
        self.assertTrue(lines[0].startswith("Untouched: "))
        self.assertGreater(len(lines[0]), 120)
        self.assertNotIn("Untouched", re.search(r'<g class="caption" id="a-caption"[^>]*>.*?</g>', svg, re.S).group())

    def test_numbers_lie_on_no_outline(self):
        """A number is inside its box; only where that is hatched there is a clear ground behind it."""
        svg = self.draw("--era", LATE, "--strip", "--width", "174mm").decode()
        for key in re.findall(r'<g class="key"[^>]*>(.*?)</g>', svg, re.S):
            for ground in re.findall(r"<rect [^>]*>", key):
                self.assertLess(float(re.search(r' height="([\d.]+)"', ground).group(1)), 6.5)
        hatched = len(re.findall(r'url\(#hatch\)', svg))
        grounds = sum(len(re.findall("<rect ", key)) for key in re.findall(r'<g class="key"[^>]*>(.*?)</g>', svg, re.S))
        self.assertLessEqual(grounds, hatched)

    def test_legend_explains_what_is_without_words(self):
        legend = re.search(r'<g class="legend".*?</g>', self.draw("--era", LATE, "--strip").decode(), re.S).group()
        for words in (">organ<", ">stands under<", ">inferred, or carried on<"):
            self.assertIn(words, legend)
        self.assertNotIn(">see notes<", legend)
        self.assertNotIn(">inferred, not in the source<", legend)
        self.assertNotIn('class="legend"', self.draw("--era", LATE, "--strip", "--no-legend").decode())

    def test_what_goes_is_thin_in_black_and_white(self):
        """What is no longer told is as black as the rest where all is black, but half as broad at most."""
        svg = self.draw("--era", "cultural-revolution", "--strip", "--transition", "army-teams", "--palette", "bw").decode()
        widths = {}
        for panel, unit, width in re.findall(r'<g class="unit" id="([ab])-unit-([^"]*)".*?stroke-width="([\d.]+)"', svg, re.S):
            widths.setdefault(unit, {})[panel] = float(width)
        thinner = [unit for unit, width in widths.items() if width.get("b", 9) < width["a"]]
        self.assertTrue(thinner)
        self.assertGreater(len(widths), len(thinner))

    def test_names_keep_their_words_apart(self):
        svg = self.draw("--case", "ussr", "--era", "khrushchev", "--strip", "--labels", "native").decode()
        captions = " ".join("".join(re.findall(r">([^<]*)<", caption)) for caption in re.findall(r'<g class="caption"[^>]*>.*?</g>', svg, re.S))
        self.assertIn("секретарь парткома", captions)
        self.assertIn("главный инженер", captions)
        hanzi = self.draw("--era", LATE, "--strip", "--labels", "native").decode()
        captions = " ".join("".join(re.findall(r">([^<]*)<", caption)) for caption in re.findall(r'<g class="caption"[^>]*>.*?</g>', hanzi, re.S))
        self.assertNotRegex(captions, "[\u4e00-\u9fff] [\u4e00-\u9fff]")

    def test_rows_are_balanced(self):
        for words in (["--era", LATE], ["--era", "full-responsibility"], ["--era", "cultural-revolution"]):
            svg = self.draw(*words, "--strip", "--width", "174mm").decode()
            tops = {}
            for panel, x, y in re.findall(r'<g class="frame" id="([a-z])-frame"[^>]*><rect x="([\d.]+)" y="([\d.]+)"', svg):
                tops.setdefault(y, []).append(panel)
            rows = [len(row) for row in tops.values()]
            self.assertEqual(sum(rows), len(self.panels(svg)))
            self.assertLessEqual(max(rows) - min(rows), 1, rows)

    def test_an_arrow_leads_to_the_new_superior(self):
        svg = self.draw("--era", "after-the-gang", "--strip", "--transition", "restored-manager").decode().split("</metadata>")[-1]
        text = re.sub("[ \n]+", " ", re.sub("<[^>]*>", " ", svg)).replace("\u00a0", " ")
        secretary = re.search(r"Personnel section → (\d+) Party secretary", text).group(1)
        self.assertIn(f"Security section → {secretary};", text)
        manager = re.search(r"(\d+) Factory manager", text).group(1)
        self.assertIn(f"Workshops → {manager};", text)

    def test_era_before_is_found(self):
        self.assertEqual(re.sub(r"<metadata.*?</metadata>", "", self.draw("--era", LATE, "--strip").decode(), flags=re.S),
                         re.sub(r"<metadata.*?</metadata>", "", self.draw("--era", EARLY, "--strip", "--transition", LATE).decode(), flags=re.S))

    def test_fits_any_width_and_is_opaque(self):
        for width in ("174mm", "110mm", "84mm"):
            svg = self.draw("--era", LATE, "--strip", "--width", width).decode()
            self.assertAlmostEqual(float(re.search(r'<svg [^>]*width="([\d.]+)mm"', svg).group(1)), float(width[:-2]), delta=0.01)
            self.assertNotIn("opacity", svg)
            ids = re.findall(r' id="([^"]+)"', svg)
            self.assertEqual(len(set(ids)), len(ids))

    def test_same_bytes_in_each_format(self):
        for ending in (".svg", ".pdf", ".eps"):
            self.assertEqual(self.draw("--era", LATE, "--strip", ending=ending), self.draw("--era", LATE, "--strip", ending=ending))

    def test_eps_is_no_raster(self):
        self.assertNotIn(b"/ImageType", self.draw("--era", LATE, "--strip", ending=".eps"))

    def test_wrong_words_write_nothing(self):
        for words in (["--era", "takeover", "--strip"], ["--era", LATE, "--strip", "--difference", EARLY],
                      ["--era", LATE, "--strip", "--form", "gap"], ["--era", LATE, "--strip", "--compare", EARLY]):
            with tempfile.TemporaryDirectory() as folder:
                result = run("export", "--case", CASE, *words, "-o", os.path.join(folder, "strip.svg"))
                self.assertEqual(result.returncode, 1, words)
                self.assertTrue(result.stderr)
                self.assertEqual(os.listdir(folder), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
