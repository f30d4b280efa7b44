"""What `xitong export --transition` writes: numbered frames of one size, from the one chart to the other, the same on every run.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import os
import re
import tempfile
import unittest

from command_line import draw, run

CASE = "china"
EARLY, LATE = "party-leadership", "army-teams"


def units(svg):
    return set(re.findall(r'class="unit"[^>]*data-unit="([^"]+)"', svg))


class Frames(unittest.TestCase):
    def film(self, *words, ending=".svg"):
        with tempfile.TemporaryDirectory() as folder:
            result = run("export", "--case", CASE, *words, "-o", os.path.join(folder, "film" + ending))
            self.assertEqual(result.returncode, 0, result.stderr)
            names = sorted(os.listdir(folder))
            frames = []
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    frames.append(file.read())
            return names, frames

    def chart(self, era):
        result, svg = draw("--case", CASE, "--era", era)
        self.assertEqual(result.returncode, 0, result.stderr)
        return svg

    def test_frames_lead_from_chart_to_chart(self):
        names, frames = self.film("--era", EARLY, "--transition", LATE, "--frames-per-second", "4")
        self.assertEqual(names, [f"film-{i + 1:04}.svg" for i in range(len(names))])
        self.assertGreater(len(names), 10)
        self.assertLessEqual(len(names), 21)
        texts = [frame.decode() for frame in frames]
        self.assertEqual(units(texts[0]), units(self.chart(EARLY)))
        self.assertEqual(units(texts[-1]), units(self.chart(LATE)))
        self.assertEqual(len({re.search(r"viewBox=\"[^\"]*\"", text).group() for text in texts}), 1)
        for text in texts[:1] + texts[-1:]:
            self.assertNotIn(" opacity=", text)
        self.assertTrue(any(" opacity=" in text for text in texts))
        for text in texts:
            self.assertLessEqual(units(text), units(texts[0]) | units(texts[-1]))

    def test_a_variant_is_told_in_its_own_words(self):
        words = ["--era", "party-leadership", "--transition", "party-leadership:richman-charts", "--frames-per-second", "1", "--no-title"]
        texts = [re.sub(r"<[^>]*>", " ", frame.decode().split("</metadata>")[-1]) for frame in self.film(*words)[1]]
        for text in texts:
            self.assertIn("six of Richman", " ".join(text.split()))
        self.assertIn("Before", texts[0])
        self.assertTrue(any("Moves under Factory manager: Personnel section" in " ".join(text.split()) for text in texts))

    def test_more_frames_per_second_are_more_frames(self):
        few = len(self.film("--era", EARLY, "--transition", LATE, "--frames-per-second", "2")[0])
        more = len(self.film("--era", EARLY, "--transition", LATE, "--frames-per-second", "6")[0])
        self.assertAlmostEqual((more - 1) / (few - 1), 3, delta=0.5)

    def test_same_bytes_twice(self):
        words = ["--era", EARLY, "--transition", LATE, "--frames-per-second", "1", "--dpi", "60"]
        for ending in (".svg", ".png"):
            self.assertEqual(self.film(*words, ending=ending), self.film(*words, ending=ending))

    def test_step_by_step_shows_each_change(self):
        whole = self.film("--era", EARLY, "--transition", LATE, "--frames-per-second", "1")[1]
        steps = self.film("--era", EARLY, "--transition", LATE, "--step-by-step", "--frames-per-second", "1")[1]
        self.assertGreater(len(steps), 2 * len(whole))
        self.assertEqual(units(steps[0].decode()), units(whole[0].decode()))
        self.assertEqual(units(steps[-1].decode()), units(whole[-1].decode()))

    def test_wrong_words_write_nothing(self):
        for words in (["--transition", "never"], ["--transition", LATE, "--frames-per-second", "0"],
                      ["--transition", LATE, "--difference", LATE], ["--transition", LATE, "--form", "gap"],
                      ["--transition", LATE, "--procedure", "transfer"], ["--transition", LATE, "--journal", "springer"]):
            with tempfile.TemporaryDirectory() as folder:
                result = run("export", "--case", CASE, "--era", EARLY, *words, "-o", os.path.join(folder, "film.svg"))
                self.assertEqual(result.returncode, 1, words)
                self.assertTrue(result.stderr)
                self.assertEqual(os.listdir(folder), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
