"""Case files of any size, the same for the same size: trees in four systems, with ties across them."""

import random
from xml.sax.saxutils import quoteattr

SYSTEMS = ["party", "management", "security", "mass"]
KINDS = ["section", "organ", "post", "body", "group"]
TIES = ["leadership", "supervision", "surveillance", "consultation"]
N_LEVELS = 8


class Case:
    def __init__(self, n_units, n_ties):
        chance = random.Random(n_units)
        self.n_units = n_units
        self.superiors = [None] * n_units
        self.levels = [0] * n_units
        for unit in range(len(SYSTEMS), n_units):
            first = max(0, (unit - len(SYSTEMS)) // 6 - 3)
            self.superiors[unit] = min(chance.randrange(first, max(first + 1, unit // 4)), unit - 1)
            self.levels[unit] = min(N_LEVELS - 1, self.levels[self.superiors[unit]] + 1)
        self.ties = [(chance.choice(TIES), *chance.sample(range(n_units), 2)) for _ in range(n_ties)]

    def title(self, unit):
        return f"Unit number {unit}"

    def write_xml(self, path, later=False):
        with open(path, "w", encoding="utf-8") as file:
            file.write('<?xml version="1.0" encoding="UTF-8"?>\n<case xmlns="urn:xitong:case:1" id="synthetic" source="book">\n'
                       '<title>Synthetic</title>\n<sources><source id="book" first-page="1" last-page="99"><title>A book</title></source></sources>\n')
            file.write("<levels>" + "".join(f'<level id="l{n}"><title>Level {n}</title></level>' for n in range(N_LEVELS)) + "</levels>\n")
            file.write("<enterprise><title>Works</title></enterprise>\n<systems>"
                       + "".join(f'<system id="s{n}" role="{role}"><title>System {n}</title></system>' for n, role in enumerate(SYSTEMS))
                       + "</systems>\n<units>\n")
            for unit in range(self.n_units):
                kind = KINDS[unit % len(KINDS)] if unit % 7 else "section"
                file.write(f'<unit id="u{unit}" kind="{kind}" level="l{self.levels[unit]}"><title>{self.title(unit)}</title></unit>\n')
            file.write('</units>\n<eras><era id="first" from="1950" to="1959"><title>First</title>\n<change id="opening"><title>Opening</title>\n')
            for unit, superior in enumerate(self.superiors):
                under = f'under="u{superior}"' if superior is not None else f'system="s{unit}" under="none"'
                file.write(f'<place units="u{unit}" {under} pages="1"/>\n')
            for number, (kind, a, b) in enumerate(self.ties):
                file.write(f'<tie id="t{number}" kind="{kind}" from="u{a}" to="u{b}" show="always" pages="1"/>\n')
            file.write("</change></era>\n")
            if later:
                self.write_later(file)
            file.write("</eras>\n</case>\n")

    def write_later(self, file):
        """A change as large as one that can still be followed: twenty units go under another superior, ten leave, ten ties end."""
        leaves = [unit for unit in range(len(SYSTEMS), self.n_units) if unit not in set(self.superiors)]
        moved, gone = leaves[:20], leaves[20:30]
        tied = {end for _, a, b in self.ties for end in (a, b)}
        file.write('<era id="second" from="1960" to="1969"><title>Second</title>\n<change id="change"><title>A change</title>\n')
        for unit in moved:
            superior = (self.superiors[unit] + 1) % len(SYSTEMS)
            file.write(f'<move units="u{unit}" under="u{superior}" pages="1"/>\n')
        ended = [number for number in range(len(self.ties))][:10]
        if ended:
            file.write(f'<untie ties="{" ".join(f"t{number}" for number in ended)}" pages="1"/>\n')
        for unit in gone:
            if unit not in tied:
                file.write(f'<remove units="u{unit}" pages="1"/>\n')
        file.write("</change></era>\n")

    def write_dot(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("digraph {\nrankdir=TB;\nnode [shape=box];\n")
            for unit in range(self.n_units):
                file.write(f"u{unit} [label={quoteattr(self.title(unit))}];\n")
            for unit, superior in enumerate(self.superiors):
                if superior is not None:
                    file.write(f"u{superior} -> u{unit};\n")
            for _, a, b in self.ties:
                file.write(f"u{a} -> u{b};\n")
            file.write("}\n")
