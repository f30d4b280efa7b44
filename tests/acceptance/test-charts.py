"""Every chart of every era and variant that is shipped, as a journal prints it: 174 mm wide, names of 7 points, without any fault."""

import json
import os
import subprocess
import sys

FAULTS = ["box_overlaps", "lines_through_boxes", "lines_on_lines", "loose_ends", "label_faults", "text_faults", "lost"]
# No fault, but none is needed either: two labels so close that they read as one.
BLEMISHES = ["labels_joined"]
# What the page of a journal holds, with a caption below.
MOST_HEIGHT = 240
# The central chart, drawn by hand, has as many.
MOST_CROSSINGS_OF_CENTRAL_CHART = 2

result = subprocess.run([os.environ["XITONG"], "show", "--quality", "--json"], capture_output=True, text=True, timeout=540)
charts = json.loads(result.stdout)["charts"] if result.returncode == 0 else []
print(f"1..{len(charts) + 2}")
failed = result.returncode != 0


def report(number, name, complaints):
    global failed
    print(f"{'not ok' if complaints else 'ok'} {number} {name}")
    for complaint in complaints:
        print(f"# {complaint}")
    failed = failed or bool(complaints)


eras = {(chart["case"], chart["era"]) for chart in charts}
report(1, "both cases have charts", [] if len({case for case, _ in eras}) >= 2 and len(eras) >= 20 else [f"only {sorted(eras)}: {result.stderr}"])
for number, chart in enumerate(charts, start=2):
    complaints = [f"{fault}: {chart[fault]}" for fault in FAULTS + BLEMISHES if chart[fault]]
    if chart["wanted_width_mm"] or chart["width_mm"] > 174.05:
        complaints.append(f"{chart['width_mm']} mm wide")
    if chart["height_mm"] > MOST_HEIGHT:
        complaints.append(f"{chart['height_mm']} mm high")
    report(number, " ".join(filter(None, (chart["case"], chart["era"], chart["variant"]))), complaints)
central = [chart for chart in charts if (chart["case"], chart["era"], chart["variant"]) == ("china", "party-leadership", None)]
report(len(charts) + 2, "the central chart crosses no more than the one drawn by hand",
       [f"{chart['crossings']} crossings" for chart in central if chart["crossings"] > MOST_CROSSINGS_OF_CENTRAL_CHART]
       or ([] if central else ["there is none"]))
sys.exit(failed)
