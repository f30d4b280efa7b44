"""What a program tells a screen reader, read over the accessibility bus.

The tree is asked for all at once: names, roles and states come in one answer, and only what has children is asked for them, without
waiting for one answer before the next question. Reading it node by node takes seconds where the machine has other work.
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
# How long is waited for news before one looks again all the same, in seconds.
PATIENCE = 0.25


def connect():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address, = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, GLib.VariantType("(s)"), 0, -1,
                                 None).unpack()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class Node:
    """One thing, as it was when the tree was read."""

    def __init__(self, tree, path, item):
        self.tree = tree
        self.path = path
        self.name = item[6]
        self.role = Atspi.Role(item[7]).value_nick.replace("-", " ")
        self.description = item[8]
        self.states = item[9]
        self.children = []

    def has(self, state):
        number = int(state)
        return bool(self.states[number // 32] >> number % 32 & 1)

    def has_now(self, state):
        """Asked again, for this node alone."""
        self.states, = self.tree.ask(self.path, ACCESSIBLE, "GetState")
        return self.has(state)

    def related(self, relation):
        """The paths of those that stand in a relation to it."""
        found, = self.tree.ask(self.path, ACCESSIBLE, "GetRelationSet")
        return [path for kind, others in found if kind == int(relation) for _, path in others]

    def extents(self):
        (x, y, width, height), = self.tree.ask(self.path, "org.a11y.atspi.Component", "GetExtents",
                                               GLib.Variant("(u)", (int(Atspi.CoordType.WINDOW),)))
        return x, y, width, height


class Tree:
    """All that one process shows."""

    def __init__(self, pid):
        self.pid = pid
        self.bus = connect()
        self.name = None
        self.has_news = True

    def call(self, name, path, interface, method, arguments=None):
        return self.bus.call_sync(name, path, interface, method, arguments, None, 0, -1, None).unpack()

    def ask(self, path, interface, method, arguments=None):
        return self.call(self.name, path, interface, method, arguments)

    def find(self):
        """Whether the process is on the bus."""
        if self.name is not None:
            return True
        applications, = self.call("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")
        for name, _ in applications:
            pid, = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                             GLib.Variant("(s)", (name,)))
            if pid == self.pid:
                self.name = name
                self.bus.signal_subscribe(name, None, None, None, None, 0, self.heard)
        return self.name is not None

    def heard(self, *_):
        self.has_news = True

    def wait_for_news(self):
        context = GLib.MainContext.default()
        end = time.monotonic() + PATIENCE
        while not self.has_news and time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.01)
        self.has_news = False

    def items(self):
        found, = self.ask("/org/a11y/atspi/cache", "org.a11y.atspi.Cache", "GetItems")
        return {item[0][1]: item for item in found}

    def children(self, paths):
        """Of each path, asked for together."""
        found = {}

        def answered(bus, result, path):
            try:
                found[path] = [child for _, child in bus.call_finish(result).unpack()[0]]
            except GLib.Error:
                # It is gone.
                found[path] = []

        for path in paths:
            self.bus.call(self.name, path, ACCESSIBLE, "GetChildren", None, None, 0, -1, None, answered, path)
        context = GLib.MainContext.default()
        while len(found) < len(paths):
            context.iteration(True)
        return found

    def read(self):
        """All nodes, each before its children and after what stands before it."""
        if not self.find():
            return []
        items = self.items()
        below = {}
        row = [ROOT]
        while row:
            # What was told to have no children is not asked for them; of the root that is told in any case.
            asked = [path for path in row if path == ROOT or path not in items or items[path][4] != 0]
            below.update(self.children(asked))
            row = [child for path in asked for child in below[path] if child not in below]
        if any(child not in items for row in below.values() for child in row):
            items = self.items()
        return list(self.in_order(ROOT, items, below))

    def in_order(self, path, items, below):
        if path not in items:
            return None
        node = Node(self, path, items[path])
        yield node
        for child in below.get(path, []):
            first = yield from self.in_order(child, items, below)
            if first is not None:
                node.children.append(first)
        return node
