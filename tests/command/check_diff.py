"""What `xitong diff` says, and what `xitong check` says of counterparts.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import json
import os
import shutil
import tempfile
import unittest

from command_line import DATA, run

CASES = os.path.join(DATA, "counterparts")


def diff(name, *words):
    result = run("diff", "--case", os.path.join(CASES, name + ".xml"), *words, "--json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def ids(items):
    return [item["id"] for item in items]


class InTime(unittest.TestCase):
    def setUp(self):
        self.found = diff("works", "--era", "early", "--with", "late")

    def test_contract(self):
        self.assertLessEqual({"added", "removed", "moved", "renamed", "marked", "succeeded", "lapsed", "changed"}, set(self.found["units"]))
        self.assertLessEqual({"added", "removed", "changed", "lapsed", "inherited"}, set(self.found["ties"]))
        self.assertLessEqual({"added", "removed", "changed"}, set(self.found["holders"]))
        self.assertEqual(self.found["compared"], "time")

    def test_merger_is_one_succession(self):
        self.assertEqual(self.found["units"]["succeeded"], [{"kind": "merger", "units": ["both"], "succeeds": ["personnel", "security"]}])
        self.assertEqual(self.found["units"]["added"], [])
        self.assertEqual(ids(self.found["units"]["removed"]), ["planning", "desk"])

    def test_inherited_ties_are_neither_added_nor_removed(self):
        inherited = self.found["ties"]["inherited"]
        self.assertEqual([(tie["tie"], tie["from"], tie["to"], tie["was"]) for tie in inherited], [("asks", "both", "manager", "asks")])
        self.assertEqual(self.found["ties"]["added"], [])
        self.assertEqual(ids(self.found["ties"]["removed"]), ["watch", "plans"])

    def test_what_goes_along_says_with_what(self):
        removed = {unit["id"]: unit for unit in self.found["units"]["removed"]}
        self.assertEqual(removed["desk"]["with"], "planning")
        self.assertNotIn("with", removed["planning"])

    def test_silence_is_no_end(self):
        self.assertEqual(ids(self.found["units"]["lapsed"]), ["union"])
        self.assertEqual(ids(self.found["ties"]["lapsed"]), ["cares"])

    def test_names_states_and_holders(self):
        self.assertEqual([(unit["from"], unit["to"]) for unit in self.found["units"]["renamed"]], [("Manager", "Director")])
        self.assertEqual([mark["state"] for mark in self.found["units"]["marked"][0]["added"]], ["vacant"])
        self.assertEqual(self.found["holders"]["changed"][0]["to"]["posts"], ["manager"])

    def test_proposals_are_not_added(self):
        self.assertEqual(self.found["proposed"]["units"], [{"id": "council", "was": None, "proposed": "new"}])
        enacted = diff("works", "--era", "early", "--with", "late", "--proposed")
        self.assertEqual(ids(enacted["units"]["added"]), ["council"])

    def test_nothing(self):
        self.assertTrue(diff("works", "--era", "early", "--with", "early")["empty"])


class BetweenVariants(unittest.TestCase):
    def test_moved_names_what(self):
        found = diff("works", "--era", "late", "--with", "late:north")
        self.assertEqual(found["compared"], "variants")
        self.assertEqual(ids(found["units"]["moved"]), ["both"])
        self.assertEqual(found["units"]["moved"][0]["which"], ["system", "superior"])
        self.assertEqual(found["units"]["moved"][0]["to"]["superior"], "secretary")

    def test_words(self):
        text = run("diff", "--case", os.path.join(CASES, "works.xml"), "--era", "late", "--with", "early").stdout
        self.assertIn("Only here", text)
        self.assertNotIn("Added", text)
        text = run("diff", "--case", os.path.join(CASES, "works.xml"), "--era", "early", "--with", "late").stdout
        self.assertIn("Merged\n  Personnel section, Security section → Personnel and security section", text)
        self.assertIn("No longer mentioned\n  Union", text)


class BetweenCases(unittest.TestCase):
    def test_counterparts(self):
        found = diff("works", "--era", "early", "--with", os.path.join(CASES, "mill.xml") + ":only")
        self.assertEqual(found["compared"], "cases")
        self.assertEqual([(pair["a"], pair["b"], pair["like"]) for pair in found["counterparts"]],
                         [("manager", "director", "close"), ("personnel", "special", "partly"), ("security", "special", "partly")])
        self.assertEqual(ids(found["units"]["added"]), ["norms"])
        self.assertIn("union", ids(found["units"]["removed"]))
        self.assertNotIn("asks", ids(found["ties"]["removed"]))
        self.assertEqual(found["ties"]["added"], [])

    def test_turned_round(self):
        found = diff("mill", "--with", os.path.join(CASES, "works.xml") + ":early")
        self.assertEqual([(pair["a"], pair["b"]) for pair in found["counterparts"]],
                         [("director", "manager"), ("special", "personnel"), ("special", "security")])


class Check(unittest.TestCase):
    def test_right(self):
        result = run("check", os.path.join(CASES, "works-mill.xml"))
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_faults_have_lines(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("works.xml", "mill.xml"):
                shutil.copy(os.path.join(CASES, name), folder)
            path = os.path.join(folder, "works-mill.xml")
            with open(path, "w", encoding="utf-8") as file:
                file.write('<counterparts xmlns="urn:xitong:case:1" a="works" b="mill">\n'
                           '<pair like="close" a="manger" b="director" pages="35"/>\n'
                           '<pair like="close" a="manager" b="manager" pages="35"/>\n'
                           '<pair like="near" a="manager" b="director" pages="35"/>\n'
                           '<pair like="close" a="manager" pages="350"/>\n'
                           '<align a="early" b="early"/>\n</counterparts>\n')
            result = run("check", path)
        self.assertEqual(result.returncode, 1)
        for line, words in ((2, 'no unit "manger" in the case "works". Did you mean "manager"?'), (3, 'no unit "manager" in the case "mill"'),
                            (4, '"near" is none of the words'), (5, "page 350"), (5, '<pair> needs b='), (6, 'no era "early" in the case "mill"')):
            self.assertTrue(any(found.startswith(f"{path}:{line}: ") and words in found for found in result.stdout.splitlines()),
                            f"{line} {words}\n{result.stdout}")

    def test_missing_case(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x-y.xml")
            with open(path, "w", encoding="utf-8") as file:
                file.write('<counterparts xmlns="urn:xitong:case:1" a="nowhere" b="neither"/>')
            result = run("check", path)
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"{path}:1: ", result.stdout)

    def test_unknown_moment(self):
        result = run("diff", "--case", os.path.join(CASES, "works.xml"), "--with", "lat")
        self.assertEqual(result.returncode, 1)
        self.assertIn("late", result.stderr)


if __name__ == "__main__":
    unittest.main()
