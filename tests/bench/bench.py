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


def best(command, runs, limit):
    """The shortest of some runs: what else the machine does only ever makes them longer."""
    times = []
    for _ in range(runs):
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


def measure_transitions(table, options, folder):
    """Processor time of one frame, all marks made; what a window then paints is another matter."""
    program = str(pathlib.Path(options.build, "tests/bench/bench-transition"))
    for n_units, wanted in ((50, 4), (200, 4), (2000, 4), (10000, 16)):
        if n_units > options.largest:
            continue
        xml = os.path.join(folder, f"transition-{n_units}.xml")
        Case(n_units, n_units // 5).write_xml(xml, later=True)
        try:
            done = subprocess.run([program, xml], capture_output=True, text=True, timeout=options.limit)
        except subprocess.TimeoutExpired:
            done = None
        if done is None or done.returncode != 0:
            print(f"a frame of a transition of {n_units} units: failed", file=sys.stderr)
            table.missed += 1
            continue
        made, frame = (1000 * float(word) for word in done.stdout.split()[-2:])
        print(f"{f'a frame of a transition, {n_units} units':<52}{frame:>7.2f} ms{made:>7.1f} ms to make it{'':>3}"
              f"{f'under {wanted} ms':<16}{'holds' if frame < wanted else 'MISSED'}", flush=True)
        table.missed += frame >= wanted


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=120)
    parser.add_argument("--largest", type=int, default=100000)
    options = parser.parse_args()
    xitong = str(pathlib.Path(options.build, "src/command/xitong"))
    os.environ.setdefault("XITONG_DATA_DIR", str(TOP / "data"))
    os.environ["LC_ALL"] = "C.UTF-8"
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
            ours = exports[n_units] = best([xitong, "export", "--case", xml, "-o", svg, "--width", "1000000mm"], options.runs, options.limit)
            theirs = best(["dot", "-Tsvg", dot, "-o", svg], options.runs, options.limit) if shutil.which("dot") else None
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
                print(f"{'memory to load and check 10000 units':<52}{f'{megabytes:.0f} MB' if megabytes else 'failed':>10}{'':>19}  "
                      f"{'under 60 MB':<16}{'holds' if megabytes and megabytes < 60 else 'MISSED'}", flush=True)
                table.missed += not (megabytes and megabytes < 60)
        measure_transitions(table, options, folder)
        if exports.get(1000) and exports.get(10000):
            growth = exports[10000] / exports[1000] / 10
            table.add("export, ten times the units: time for each", exports[10000], "", growth, "at most 2", growth <= 2)
    print(f"{table.missed} of the wanted figures are missed" if table.missed else "all wanted figures hold")


if __name__ == "__main__":
    main()
