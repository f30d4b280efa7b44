"""The command that is tested, and what it draws.

Copyright 2026 The Xitong authors
SPDX-License-Identifier: GPL-3.0-or-later
"""

import os
import subprocess
import sys
import tempfile

# What follows these two is for unittest.
COMMAND, DATA = sys.argv[1:3]
del sys.argv[1:3]


def run(*words):
    return subprocess.run([COMMAND, *words], capture_output=True, text=True, timeout=60)


def draw(*words):
    """What `xitong export WORDS` says, and the SVG that it writes; where it fails, whether it has written a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "drawn.svg")
        result = run("export", *words, "-o", path)
        if result.returncode != 0:
            return result, os.path.exists(path)
        with open(path, encoding="utf-8") as file:
            return result, file.read()
