"""Measures loading, layout and export against other programs in the same run, as ratios: figures in seconds say more of the machine.

usage: bench.py BUILD [--runs N] [--limit SECONDS] [--largest UNITS]
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from synthetic import Case

TOP = pathlib.Path(__file__).resolve().parents[2]


def run(command, limit):
    """Seconds of one run, or None where it takes longer than the limit or fails."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        _, errors = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None
    if process.returncode != 0:
        print(errors.decode(errors="replace").strip().splitlines()[-1:] or "failed", file=sys.stderr)
        return None
    return time.monotonic() - started


def best(command, runs, limit, written=None):
    """The shortest of some runs: what else the machine does only ever makes them longer. Each writes a file where there was none: to write over one
    it has first to be safe on the disk, of which the one program takes care, and the other does not."""
    times = []
    for _ in range(runs):
        if written is not None and os.path.exists(written):
            os.remove(written)
        seconds = run(command, limit)
        if seconds is None:
            return None
        times.append(seconds)
        if seconds > 5:
            break
    return min(times)


def most_memory(command, limit):
    """Megabytes, asked of a process of its own so that each command is counted alone."""
    script = ("import resource, subprocess, sys; "
              "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode; "
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss if code == 0 else -1)")
    try:
        kilobytes = int(subprocess.run([sys.executable, "-c", script, *command], capture_output=True, timeout=limit, check=True).stdout)
    except subprocess.TimeoutExpired:
        return None
    return kilobytes / 1024 if kilobytes >= 0 else None


class Table:
    def __init__(self):
        self.missed = 0
        print(f"{'what':<52}{'ours':>10}{'theirs':>10}{'ratio':>9}  {'wanted':<16}verdict")

    def add(self, what, ours, theirs, ratio, wanted, holds):
        def seconds(value):
            return f"{value:.3f} s" if value is not None else "too long"
        verdict = "-" if holds is None else "holds" if holds else "MISSED"
        self.missed += holds is False
        print(f"{what:<52}{seconds(ours):>10}{seconds(theirs) if theirs != '' else '':>10}"
              f"{f'{ratio:.2f}' if ratio is not None else '-':>9}  {wanted:<16}{verdict}", flush=True)


def words_of(command, limit):
    """What a program prints, as numbers, or None where it fails."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    lines = done.stdout.strip().splitlines()
    return [float(word) for word in lines[-1].split()] if done.returncode == 0 and lines else None


def add_row(table, what, value, note, wanted, holds):
    """A row of what has no peer."""
    table.missed += not holds
    print(f"{what:<52}{value:>10}{note:>19}  {wanted:<16}{'holds' if holds else 'MISSED'}", flush=True)


def measure_frames(table, options, folder):
    """Processor time of a frame from two charts to pixels, as the window makes it: of so much of a chart as can be read, and of a chart of
    10,000 units all at once."""
    program = str(pathlib.Path(options.build, "tests/bench/bench-frame"))
    for n_units, how, wanted in ((50, "legible", 4), (200, "legible", 4), (2000, "legible", 4), (10000, "legible", 4), (10000, "whole", 16)):
        if n_units > options.largest:
            continue
        xml = os.path.join(folder, f"frame-{n_units}.xml")
        Case(n_units, n_units // 5).write_xml(xml, later=True)
        seconds = words_of([program, xml, how], options.limit)
        made, painted = (1000 * value for value in seconds) if seconds else (float("inf"), float("inf"))
        add_row(table, f"a frame, {n_units} units, {'all of them' if how == 'whole' else 'as large as can be read'}", f"{made + painted:.2f} ms",
                f"{made:.2f} to make it", f"under {wanted} ms", made + painted < wanted)


def on_display(command):
    """The command on a display of its own, without a window manager."""
    return ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -noreset", "dbus-run-session", "--", *command]


def measure_window(table, options):
    """Frames of the real window while it plays a shipped case, all that GTK does for them included; and its memory."""
    program = str(pathlib.Path(options.build, "tests/bench/bench-window"))
    numbers = words_of(on_display([program, str(TOP / "data/cases/china.xml")]), options.limit)
    frames, frame, longest, megabytes = numbers if numbers else (0, float("inf"), float("inf"), float("inf"))
    add_row(table, "a played frame in the window, with all of GTK", f"{1000 * frame:.2f} ms", f"longest {1000 * longest:.1f}", "under 4 ms", 1000 * frame < 4)
    print(f"{'memory of the window, libraries and all':<52}{f'{megabytes:.0f} MB':>10}{f'{frames:.0f} frames':>19}  {'':<16}-", flush=True)


def measure_start(table, options):
    """From nothing to something of a window, in turn with the text editor, so that both meet the same machine."""
    program = str(pathlib.Path(options.build, "tests/bench/bench-start"))
    window = str(pathlib.Path(options.build, "src/app/xitong-window"))
    times = {window: [], "gnome-text-editor": []}
    for _ in range(options.runs + 2):
        for command, seconds in times.items():
            found = words_of(on_display([program, command]), options.limit)
            if found:
                seconds.append(found[0])
    ours, theirs = (min(seconds, default=None) for seconds in times.values())
    ratio = ours / theirs if ours and theirs else None
    table.add("start to first frame, to gnome-text-editor", ours, theirs, ratio, "at most 1", ratio is not None and ratio <= 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("--largest", type=int, default=100000)
    options = parser.parse_args()
    xitong = str(pathlib.Path(options.build, "src/command/xitong"))
    os.environ.setdefault("XITONG_DATA_DIR", str(TOP / "data"))
    os.environ["LC_ALL"] = "C.UTF-8"
    # Windows are drawn by the processor, whatever the display: that of a graphics card is not counted, that of an imitated one would be.
    os.environ.update(GSK_RENDERER="cairo", GDK_DEBUG="gl-disable", GSETTINGS_BACKEND="memory", ADW_DISABLE_PORTAL="1",
                      GSETTINGS_SCHEMA_DIR=str(pathlib.Path(options.build, "data")))
    schema = str(TOP / "data/schema/xitong.rng")
    table = Table()

    with tempfile.TemporaryDirectory() as folder:
        exports = {}
        for n_units in (100, 1000, 10000, 100000):
            if n_units > options.largest:
                continue
            xml, dot, svg = (os.path.join(folder, f"{n_units}.{ending}") for ending in ("xml", "dot", "svg"))
            case = Case(n_units, n_units // 5)
            case.write_xml(xml)
            case.write_dot(dot)

            ours = best([xitong, "check", xml], options.runs, options.limit)
            theirs = best(["xmllint", "--noout", "--relaxng", schema, xml], options.runs, options.limit)
            ratio = ours / theirs if ours and theirs else None
            table.add(f"load and check {n_units} units, to xmllint", ours, theirs, ratio, "at most 2", ratio is not None and ratio <= 2)

            if n_units > 10000:
                continue
            ours = exports[n_units] = best([xitong, "export", "--case", xml, "-o", svg, "--width", "1000000mm"], options.runs, options.limit, svg)
            theirs = best(["dot", "-Tsvg", dot, "-o", svg], options.runs, options.limit, svg) if shutil.which("dot") else None
            wanted = {1000: 3, 10000: 50}.get(n_units)
            if ours is None:
                ratio, holds = None, False if wanted else None
            elif theirs is None:
                ratio = options.limit / ours
                holds = ratio >= wanted if wanted and ratio >= wanted else None
            else:
                ratio = theirs / ours
                holds = ratio >= wanted if wanted else None
            table.add(f"export {n_units} units as SVG, dot to us", ours, theirs, ratio, f"at least {wanted}" if wanted else "", holds)

            megabytes = most_memory([xitong, "check", xml], options.limit)
            if n_units == 10000:
                add_row(table, "memory to load and check 10000 units", f"{megabytes:.0f} MB" if megabytes else "failed", "", "under 60 MB",
                        bool(megabytes and megabytes < 60))
        measure_frames(table, options, folder)
        measure_window(table, options)
        measure_start(table, options)
        if exports.get(1000) and exports.get(10000):
            growth = exports[10000] / exports[1000] / 10
            table.add("export, ten times the units: time for each", exports[10000], "", growth, "at most 2", growth <= 2)
    print(f"{table.missed} of the wanted figures are missed" if table.missed else "all wanted figures hold")


if __name__ == "__main__":
    main()
