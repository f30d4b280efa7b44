"""Holds the two syntaxes of the schema to each other: each definition names the same elements, attributes, patterns, values and words."""

import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

RNG = "{http://relaxng.org/ns/structure/1.0}"
ANNOTATION = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"
COMPACT = re.compile(r'##[ ]?(?P<words>[^\n]*)|#[^\n]*|"(?P<value>[^"]*)"|element\s+(?P<element>[\w:-]+)|attribute\s+(?P<attribute>[\w:-]+)'
                     r"|(?P<mark>[?*+])|(?P<name>[A-Za-z][\w:-]*)|(?P<other>\S)")
KEYWORDS = {"text", "list", "empty", "notAllowed", "mixed", "pattern", "minLength", "maxLength"}


def from_compact(text):
    """The parts of each definition, counted. Comments before a definition belong to it."""
    parts = collections.defaultdict(collections.Counter)
    starts = [(match.start(), match.group(1)) for match in re.finditer(r"^(\w[\w-]*) *\|?=\s", text, flags=re.M)]
    for number, (start, name) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(text)
        leading = re.search(r"((?:^##[^\n]*\n)*)\Z", text[:start], flags=re.M).group(1)
        body = leading + re.sub(r"((?:^##[^\n]*\n)*)\Z", "", text[start:end], flags=re.M)
        body = body.replace(f"{name} =", "", 1)
        for match in COMPACT.finditer(body):
            kind = match.lastgroup
            if kind == "words":
                parts[name].update(("words", word) for word in match.group("words").split())
            elif kind in ("value", "element", "attribute"):
                parts[name][kind, match.group(kind)] += 1
            elif kind == "name" and match.group(kind) not in KEYWORDS and ":" not in match.group(kind):
                parts[name]["name", match.group(kind)] += 1
            elif kind == "mark":
                parts[name]["mark", match.group(kind)] += 1
    return parts


def from_xml(root):
    marks = {"optional": "?", "zeroOrMore": "*", "oneOrMore": "+"}
    parts = collections.defaultdict(collections.Counter)
    for define in list(root.iter(RNG + "define")) + list(root.iter(RNG + "start")):
        counter = parts[define.get("name", "start")]
        for node in define.iter():
            kind = node.tag.replace(RNG, "")
            if node.tag == ANNOTATION:
                counter.update(("words", word) for word in (node.text or "").split())
            elif kind in ("element", "attribute") and node.get("name"):
                counter[kind, node.get("name")] += 1
            elif kind in ("value", "param"):
                counter["value", node.text or ""] += 1
            elif kind == "ref":
                counter["name", node.get("name")] += 1
            elif kind in marks:
                counter["mark", marks[kind]] += 1
    return parts


compact = from_compact(pathlib.Path(sys.argv[1], "data/schema/xitong.rnc").read_text(encoding="utf-8"))
full = from_xml(ET.parse(pathlib.Path(sys.argv[1], "data/schema/xitong.rng")).getroot())
faults = [f"{name} is defined in one of the two only" for name in sorted(set(compact) ^ set(full))]
for name in sorted(set(compact) & set(full)):
    for part in sorted((compact[name] - full[name]) + (full[name] - compact[name]), key=str):
        where = "xitong.rnc" if compact[name][part] > full[name][part] else "xitong.rng"
        faults.append(f"{name}: {' '.join(part)} stands in {where} only")
for fault in faults:
    print(fault, file=sys.stderr)
sys.exit(1 if faults else 0)
