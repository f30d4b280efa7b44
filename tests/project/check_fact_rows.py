"""Nothing of the fact sheet on the USSR is missing in the shipped case.

tests/data/fact-rows-ussr.tsv names, for every row of the sheet, what tells it: ids (a unit's bare, `tie:ID` and the like, `under:UNIT` for a
superior), words of a text, or, failing both, why the row is not told. Rows are numbered within an era, u1 to u8, by what they are: B units, C ties,
D changes, E procedures, F figures, G standing of groups. G alone are statements across the eras, X comparisons with China, A what the source leaves open.
"""
import json
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

source, command = sys.argv[1], os.path.abspath(sys.argv[3])
SPACE = "{urn:xitong:case:1}"
COUNTS = {  # rows of each kind in the sheet, by era
    "B": (14, 23, 48, 58, 45, 23, 22, 15), "C": (11, 20, 94, 45, 16, 17, 22, 9), "D": (5, 15, 19, 19, 8, 13, 10, 7),
    "E": (1, 7, 15, 8, 1, 3, 3, 1), "F": (7, 8, 9, 11, 3, 6, 5, 4), "G": (5, 4, 8, 7, 5, 6, 7, 2),
}
ACROSS = {"G": 19, "X": 53, "A": 41}
ERAS = ("red-directors", "class-war", "one-man-management", "great-purge", "late-stalin", "khrushchev", "brezhnev", "proposals")


def expected_rows():
    rows = {f"u{era}-{kind}{number:02}" for kind, counts in COUNTS.items() for era, count in enumerate(counts, 1)
            for number in range(1, count + 1)}
    return rows | {f"{kind}{number:02}" for kind, count in ACROSS.items() for number in range(1, count + 1)}


def texts(root):
    return " \n ".join(text for element in root.iter() for text in [element.text or "", *element.attrib.values()])


def placed_under_another(case):
    return {unit for kind in ("place", "move") for action in case.iter(SPACE + kind) for unit in action.get("units").split()
            if action.get("under") not in (None, "none", "unknown") or action.find(SPACE + "under") is not None}


def block_of(case, era):
    block, = (element for element in case.iter(SPACE + "era") if element.get("id") == era)
    return block


def said_in(block):
    """Units, ties and changes that an era itself speaks of."""
    units = {unit for action in block.iter() for unit in (action.get("units") or "").split()}
    ties = {f"tie:{tie}" for action in block.iter() for tie in (action.get("ties") or "").split()}
    return units | ties | {f"{kind}:{element.get('id')}" for kind in ("tie", "change") for element in block.iter(SPACE + kind)}


def standing_in(era):
    told = json.loads(subprocess.run([command, "show", "--case", f"{source}/data/cases/ussr.xml", "--era", era, "--json"],
                                     check=True, stdout=subprocess.PIPE, text=True).stdout)
    return {unit["id"] for unit in told["units"]} | {f"tie:{tie['tie']}" for tie in told["ties"]}


case = ElementTree.parse(f"{source}/data/cases/ussr.xml").getroot()
said = texts(case) + texts(ElementTree.parse(f"{source}/data/counterparts/china-ussr.xml").getroot())
ids = {kind: {element.get("id") for element in case.iter(SPACE + kind)}
       for kind in ("unit", "holder", "tie", "change", "procedure", "era", "variant")}
ids["under"] = placed_under_another(case)
faults = []
seen = {}
with open(f"{source}/tests/data/fact-rows-ussr.tsv", encoding="utf-8") as file:
    lines = file.read().splitlines()[1:]
for line in lines:
    row, references, words, excuse = line.split("\t")
    if row in seen:
        faults.append(f"{row} is there twice")
    seen[row] = references.split()
    if bool(references or words) == bool(excuse):
        faults.append(f"{row} wants either what tells it, or why nothing does")
    for reference in seen[row]:
        kind, _, name = reference.rpartition(":")
        if name != "enterprise" and name not in ids[kind or "unit"]:
            faults.append(f"{row}: the case has no {reference}")
    if words not in said:
        faults.append(f"{row}: no text says “{words}”")
faults += [f"{row} of the sheet is not listed" for row in sorted(expected_rows() - set(seen))]
faults += [f"{row} is no row of the sheet" for row in sorted(set(seen) - expected_rows())]

for number, era in enumerate(ERAS, 1):
    there = standing_in(era) | said_in(block_of(case, era))
    for row, references in seen.items():
        if re.match(f"u{number}-[BCD]", row):
            faults += [f"{row}: {reference} is not of the era {era}" for reference in references
                       if re.match("tie:|change:|[^:]+$", reference) and reference != "enterprise" and reference not in there]
sys.exit("\n".join(faults) or None)
