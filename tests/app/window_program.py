"""The window as a test sees it: a process that is driven by pointer and keyboard, and read as a screen reader does."""

import os
import subprocess
import sys
import time

from accessible_tree import Atspi, GLib, Tree

WINDOW = sys.argv[1]
CHINA = os.path.join(os.environ["XITONG_DATA_DIR"], "cases", "china.xml")
LIMIT = 60
# Without a window manager the window's contents begin after its shadow.
BORDER = 5


class Failure(Exception):
    pass


class Program:
    def __init__(self, *words, environment=None):
        # A warning ends it.
        self.process = subprocess.Popen([WINDOW, *words], env={**os.environ, "G_DEBUG": "fatal-warnings", **(environment or {})})
        self.tree = Tree(self.process.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def read(self):
        try:
            return self.tree.read()
        except GLib.Error:
            # It is not there yet, or not any more.
            return []

    def wait(self, what, matches, holds=lambda node: True):
        """The first node for which `matches` and `holds` are true, as soon as there is one."""
        end = time.monotonic() + LIMIT
        seen = set()
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Failure(f"the window ended with {self.process.returncode} before there was {what}")
            nodes = self.read()
            for node in nodes:
                if matches(node.role, node.name) and holds(node):
                    return node
            seen = {f"{node.role} {node.name}" for node in nodes}
            self.tree.wait_for_news()
        raise Failure(f"there is no {what}; there are:\n" + "\n".join(sorted(seen)))

    def wait_named(self, name, role=None):
        return self.wait(f"{role or 'thing'} named {name!r}", lambda has, called: name in called and (role is None or has == role))

    def click_named(self, name, role=None):
        """What is asked for its place may have been made anew since it was found, as a list is when a case has been read."""
        for _ in range(5):
            try:
                return click(self.wait_named(name, role))
            except GLib.Error:
                continue
        raise Failure(f"{name!r} does not stay")


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def click(node):
    x, y, width, height = node.extents()
    point(x + width // 2 + BORDER, y + height // 2 + BORDER, "click", "1")


def type_text(text):
    subprocess.run(["xdotool", "type", text], check=True)


def point(x, y, *then):
    subprocess.run(["xdotool", "mousemove", str(x), str(y), *then], check=True)


def wait_for_file(path, start):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        if os.path.exists(path):
            with open(path, "rb") as file:
                if file.read(len(start)) == start:
                    return
        time.sleep(0.1)
    raise Failure(f"{path} was not written")


def focus(node):
    """By a click at its lower edge, where there is nothing to hit."""
    x, y, width, height = node.extents()
    point(x + width // 2 + BORDER, y + height - 3 + BORDER, "click", "1")


def find_year(timeline, year):
    """On the segments: to scale, 18 pixels from either side."""
    x, y, width, height = timeline.extents()
    return round(x + BORDER + 18 + (year - 1949) / (1988 - 1949) * (width - 36)), y + BORDER + height // 2 - 12


def wait_for_timeline(program, words):
    """The slider says era and change."""
    program.wait(f"timeline at {words!r}", lambda role, name: role == "slider" and name == "Timeline",
                 lambda node: words in node.description)


def wait_for_pause(program):
    """The button offers to play again."""
    program.wait("button that plays", lambda role, name: role == "push button" and name == "Play")


def wait_until(what, holds):
    end = time.monotonic() + LIMIT
    while not holds():
        if time.monotonic() > end:
            raise Failure(f"there is no {what}")
        time.sleep(0.02)


def is_busy(node):
    return node.has_now(Atspi.StateType.BUSY)


def write_settings(folder, **values):
    """Returns the environment in which the window begins with these."""
    path = os.path.join(folder, "glib-2.0", "settings")
    os.makedirs(path, exist_ok=True)
    with open(os.path.join(path, "keyfile"), "w", encoding="utf-8") as file:
        file.write("[io/github/xitong/Xitong]\n" + "".join(f"{key.replace('_', '-')}={value}\n" for key, value in values.items()))
    return {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": folder}
