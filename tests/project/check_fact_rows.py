"""Nothing of the fact sheets is missing in the shipped cases.

tests/data/fact-rows-CASE.tsv names, for every row of the sheets on a case, what tells it: ids (a unit's bare, `tie:ID` and the like, `under:UNIT`
for a superior), words of a text, or, failing both, why the row is not told. A row is named as in its sheet; where the sheet has no name for it, by the
era and a letter for what it is, numbered in the order of the sheet: D changes, F and G figures, H groups, X comparisons, A what the source leaves open.
"""
import collections
import json
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

source, command = sys.argv[1], os.path.abspath(sys.argv[3])
SPACE = "{urn:xitong:case:1}"


def by_era(kinds):
    return {f"u{era}-{kind}": count for kind, counts in kinds.items() for era, count in enumerate(counts, 1)}


SHEETS = {  # how many rows of each kind the sheets have; which eras the units, ties and changes of a row belong to
    "ussr": (
        by_era({"B": (14, 23, 48, 58, 45, 23, 22, 15), "C": (11, 20, 94, 45, 16, 17, 22, 9), "D": (5, 15, 19, 19, 8, 13, 10, 7),
                "E": (1, 7, 15, 8, 1, 3, 3, 1), "F": (7, 8, 9, 11, 3, 6, 5, 4), "G": (5, 4, 8, 7, 5, 6, 7, 2)})
        | {"G": 19, "X": 53, "A": 41},
        {f"u{number}-[BCD]": (era,) for number, era in enumerate(
            ("red-directors", "class-war", "one-man-management", "great-purge", "late-stalin", "khrushchev", "brezhnev", "proposals"), 1)},
    ),
    "china": (
        {"c1-": 15, "c1-t": 14, "c1-D": 6, "c1-v": 2, "c1-E": 1, "c1-f": 3, "c1-G": 8}
        | {"c2-": 13, "c2-t": 20, "c2-D": 9, "c2-v": 3, "c2-k": 2, "c2-f": 4, "c2-G": 9}
        | {"c3-": 59, "c3-t": 77, "c3-D": 19, "c3-file": 5, "c3-v": 11, "c3-k": 17, "c3-f": 26, "c3-G": 27, "c3-H": 36}
        | {"c4-": 15, "c4L-t": 10, "c4M-t": 7, "c4-t": 5, "c4-D": 5, "c4": 3, "c4-k": 2, "c4-f": 5, "c4-G": 9}
        | {"c5.U": 36, "c5.T": 26, "c5.C": 12, "c5.F": 7, "c5.H": 13, "c6.U": 17, "c6.T": 16, "c6.C": 12, "c6.F": 9, "c6.H": 9}
        | {"c7.U": 36, "c7.T": 35, "c7.C": 20, "c7.F": 14, "c7.H": 9}
        | {"c8.U": 48, "c8.T": 33, "c8.C": 22, "c8.F": 45, "c8.H": 9, "c9.U": 18, "c9.T": 21, "c9.C": 9, "c9.F": 8, "c9.H": 6}
        | {"c10.U": 15, "c10.T": 12, "c10.C": 9, "c10.F": 6, "c10.H": 5}
        | {"K": 37, "P": 31, "HH": 12, "M": 31, "R": 6, "RO": 8, "AMB": 37, "X": 45, "A": 32},
        {"c1-([a-z]+$|[tD])": ("takeover",), "c2-([a-z]+$|[tD])": ("one-man-management",), "c3-([a-z]+$|[tD])": ("party-leadership",),
         "c4[LM]?-([a-z]+$|[tD])": ("four-cleanups",), r"c5\.[UTC]": ("cultural-revolution",), r"c6\.[UTC]": ("army-teams",),
         r"c7\.[UTC]": ("party-led-committee", "old-and-new-cadres", "after-the-gang"), r"c8\.[UTC]": ("restored-manager",),
         r"c9\.[UTC]": ("full-responsibility",), r"c10\.[UTC]": ("legal-autonomy",)},
    ),
}


def family(row):
    return re.sub(r"(\d+[a-z]?|(?<=-)[a-z]+|(?<=c4)[LMS])$", "", row)


def texts(root):
    return " \n ".join(text for element in root.iter() for text in [element.text or "", *element.attrib.values()])


def placed_under_another(case):
    return {unit for kind in ("place", "move", "restore") for action in case.iter(SPACE + kind) for unit in (action.get("units") or "").split()
            if action.get("under") not in (None, "none", "unknown") or action.find(SPACE + "under") is not None}


def said_in(block):
    """Units, ties and changes that a part of a case itself speaks of."""
    units = {unit for action in block.iter() for unit in (action.get("units") or "").split()}
    ties = {f"tie:{tie}" for action in block.iter() for tie in (action.get("ties") or "").split()}
    return units | ties | {f"{kind}:{element.get('id')}" for kind in ("tie", "change") for element in block.iter(SPACE + kind)}


def said_of_eras(case, eras):
    """What the eras speak of, with their variants, and the variants' changes in them that the case tells apart from the eras."""
    blocks = [element for element in case.iter(SPACE + "era") if element.get("id") in eras]
    blocks += [change for change in case.iter(SPACE + "change") if change.get("era") in eras]
    return set().union(*(said_in(block) for block in blocks))


def standing_in(name, era):
    told = json.loads(subprocess.run([command, "show", "--case", f"{source}/data/cases/{name}.xml", "--era", era, "--json"],
                                     check=True, stdout=subprocess.PIPE, text=True).stdout)
    return {unit["id"] for unit in told["units"]} | {f"tie:{tie['tie']}" for tie in told["ties"]}


def faults_of(name, counts, eras_of_rows):
    case = ElementTree.parse(f"{source}/data/cases/{name}.xml").getroot()
    said = texts(case) + texts(ElementTree.parse(f"{source}/data/counterparts/china-ussr.xml").getroot())
    ids = {kind: {element.get("id") for element in case.iter(SPACE + kind)}
           for kind in ("unit", "holder", "tie", "change", "procedure", "era", "variant")}
    ids["under"] = placed_under_another(case)
    faults = []
    rows = {}
    with open(f"{source}/tests/data/fact-rows-{name}.tsv", encoding="utf-8") as file:
        lines = file.read().splitlines()[1:]
    for line in lines:
        row, references, words, excuse = line.split("\t")
        if row in rows:
            faults.append(f"{row} is there twice")
        rows[row] = references.split()
        if bool(references or words) == bool(excuse):
            faults.append(f"{row} wants either what tells it, or why nothing does")
        for reference in rows[row]:
            kind, _, identifier = reference.rpartition(":")
            if identifier != "enterprise" and identifier not in ids[kind or "unit"]:
                faults.append(f"{row}: the case has no {reference}")
        if words not in said:
            faults.append(f"{row}: no text says “{words}”")
    found = collections.Counter(family(row) for row in rows)
    faults += [f"{kind}: the sheet has {counts.get(kind, 0)} rows, the table {found[kind]}"
               for kind in sorted(counts.keys() | found.keys()) if counts.get(kind, 0) != found[kind]]
    numbers = collections.defaultdict(set)
    for row in rows:
        numbers[family(row)].update(int(digits) for digits in re.findall(r"(\d+)[a-z]?$", row))
    faults += [f"{kind}: the rows are not numbered from 1 to {max(found)}"
               for kind, found in numbers.items() if found and found != set(range(1, max(found) + 1))]
    for pattern, eras in eras_of_rows.items():
        there = said_of_eras(case, eras).union(*(standing_in(name, era) for era in eras))
        faults += [f"{row}: {reference} is not of the era {' or '.join(eras)}"
                   for row, references in rows.items() if re.match(pattern, row) for reference in references
                   if re.match("tie:|change:|[^:]+$", reference) and reference != "enterprise" and reference not in there]
    return [f"{name}: {fault}" for fault in faults]


sys.exit("\n".join(fault for name, sheet in SHEETS.items() for fault in faults_of(name, *sheet)) or None)
