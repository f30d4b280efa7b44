"""In the fixed frame what does not change stands at the same spot on the figures of all eras of a case."""

import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from json import loads

XITONG = os.environ["XITONG"]
SVG = "{http://www.w3.org/2000/svg}"
CASE = "ussr"


def run(*words):
    result = subprocess.run([XITONG, *words], capture_output=True, text=True, timeout=300)
    if result.returncode != 0:
        print(f"Bail out! {' '.join(words)}: {result.stderr}")
        sys.exit(1)
    return result.stdout


def units_of(era, directory):
    """Of each unit: where it belongs, and how its box is drawn."""
    path = pathlib.Path(directory) / f"{era}.svg"
    run("export", "--case", CASE, "--era", era, "--frame", "fixed", "--no-title", "-o", str(path))
    superiors, boxes = {}, {}
    for group in ElementTree.parse(path).iter(SVG + "g"):
        if group.get("class", "").split()[:1] == ["subordination"]:
            superiors.setdefault(group.get("data-to"), set()).add(group.get("data-from"))
    for group in ElementTree.parse(path).iter(SVG + "g"):
        if "unit" in group.get("class", "").split():
            unit = group.get("data-unit")
            outline = next(shape for shape in group.iter() if shape.tag in (SVG + "rect", SVG + "path"))
            place = (group.get("data-system"), group.get("data-level"), frozenset(superiors.get(unit, ())))
            boxes[unit] = (place, {key: outline.get(key) for key in ("x", "y", "width", "height", "d")})
    return boxes


eras = [era["id"] for case in loads(run("list", "--json"))["cases"] if case["id"] == CASE for era in case["eras"]]
print(f"1..{len(eras)}")
failed = False
with tempfile.TemporaryDirectory() as directory:
    shown = {era: units_of(era, directory) for era in eras}
kept = 0
for number, (before, after) in enumerate(zip(eras, eras[1:]), start=1):
    moved = []
    for unit, (place, outline) in shown[after].items():
        if unit in shown[before] and shown[before][unit][0] == place:
            kept += 1
            if shown[before][unit][1] != outline:
                moved.append(unit)
    failed = failed or bool(moved)
    print(f"{'not ok' if moved else 'ok'} {number} from {before} to {after}: {', '.join(moved) or 'nothing moves'}")
failed = failed or kept < 30
print(f"{'ok' if kept >= 30 else 'not ok'} {len(eras)} {kept} units keep their place")
sys.exit(failed)
