"""No file of the project carries what a merge left in it."""
import os
import re
import subprocess
import sys

top = sys.argv[1]
MARK = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
assert MARK.search("a\n" + "<" * 7 + " HEAD\nb\n"), "a mark of a merge is not found"
assert not MARK.search("a << b\n"), "a shift is taken for a mark of a merge"


def files():
    """Those that Git knows; all that are there where the project came without Git."""
    listed = subprocess.run(["git", "-C", top, "ls-files", "-z"], capture_output=True, text=True)
    if listed.returncode == 0:
        return [name for name in listed.stdout.split("\0") if name]
    return [os.path.relpath(os.path.join(folder, name), top) for folder, folders, names in os.walk(top)
            if "meson-private" not in folders for name in names]


left = []
for name in files():
    path = os.path.join(top, name)
    if not os.path.isfile(path):
        continue
    with open(path, encoding="utf-8", errors="replace") as file:
        if MARK.search(file.read()):
            left.append(name)
assert not left, f"a merge was left unfinished in {', '.join(left)}"
