"""Whatever the shipped cases say is cited, says something, and names its language; what they pass over in silence they explain.

Citations pass down from variant to change to part to action, as in the format; what the editor supplies has none by definition. That a cited page
is in the book is the reader's own rule, for every case. Notes on what is no longer heard of are passed down likewise.
"""
import glob
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

SPACE = "{urn:xitong:case:1}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
HEIRS = ("variant", "change", "part", "tie", "procedure", "number", "remark", "place", "move", "affirm", "restore")
PLACES = ("place", "move", "affirm", "restore")
# A term in the script of the country stands with its transliteration.
TRANSLITERATIONS = {"zh-Hans": "zh-Latn-pinyin", "ru": "ru-Latn"}


def tag(element):
    return element.tag.removeprefix(SPACE)


def is_cited(element):
    return bool(element.get("pages")) or element.find(SPACE + "cite") is not None or element.get("standing") == "supplied"


def walk(element, inherited=False):
    """Every element with whether it is cited, by itself or by what it stands in."""
    cited = is_cited(element) or inherited
    yield element, cited
    for child in element:
        yield from walk(child, cited and tag(element) in HEIRS)


def is_explained(element):
    return any(element.get(name) or element.find(SPACE + name) is not None for name in ("note", "doubt"))


def unexplained(element, inherited=False):
    """What lapses without a word, there or in the part, change or variant that it stands in."""
    explained = is_explained(element) or inherited
    if tag(element) == "lapse" and not explained:
        yield f"what lapses is not explained: {element.get('units') or ''} {element.get('ties') or ''}"
    for child in element:
        yield from unexplained(child, explained and tag(element) in HEIRS)


def unreviewed(path):
    """Offices that nobody says a word about, and states that never end, as the command itself lists them."""
    lines = subprocess.run([command, "check", "--verbose", path], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return [line.partition("for review: ")[2] for line in lines if re.search(r"No note says what|to the end\.$", line)]


def says_something(variant):
    return any(tag(element) in ("change", "remark", "number") for element in variant)


def name_of(element):
    return f"{tag(element)} “{element.get('id') or element.get('title') or ''.join(element.itertext()).strip()[:50]}”"


def faults_of(root):
    yield from unexplained(root)
    cited_units = set()
    for element, cited in walk(root):
        kind = tag(element)
        if kind in PLACES and cited:
            cited_units.update((element.get("units") or "").split())
        if kind == "unit" and cited:
            cited_units.add(element.get("id"))
        values = element.findall(SPACE + "value") if kind == "number" else []
        if kind in ("tie", "change", "variant", "procedure", "remark") and not cited \
                or kind == "number" and not (cited or values and all(is_cited(value) for value in values)):
            yield f"{name_of(element)} has no citation"
        if kind == "variant" and not says_something(element):
            yield f"{name_of(element)} has neither a change nor a remark nor a number"
        if kind == "term" and not element.get(LANGUAGE):
            yield f"the term “{element.text}” does not say of which language it is"
    for unit in root.iter(SPACE + "unit"):
        if unit.get("id") not in cited_units:
            yield f"{name_of(unit)} has no citation"
        languages = {term.get(LANGUAGE) for term in unit.findall(SPACE + "term")}
        for script, letters in TRANSLITERATIONS.items():
            if script in languages and letters not in languages:
                yield f"{name_of(unit)} has a term in {script}, and none in {letters}"


source, command = sys.argv[1], os.path.abspath(sys.argv[3])
CASE = f"<case xmlns='{SPACE[1:-1]}' id='t'>{{}}</case>"
PLACED = "<units><unit id='u'/></units><change id='c' pages='1'><place units='u'/></change>"
for body, expected in (
    (PLACED, 0),
    (PLACED + "<change id='d'><tie id='t'/></change>", 2),
    (PLACED + "<variant id='v' pages='2'><change id='d'><tie id='t'/></change></variant>", 0),
    (PLACED + "<variant id='v' pages='2'/>", 1),
    (PLACED + "<variant id='v'><remark/></variant>", 2),
    (PLACED + "<number title='n'><value pages='1'/></number><number title='n'><value/></number>", 1),
    (PLACED + "<remark standing='supplied'/><remark/><procedure id='p'/>", 2),
    ("<change id='c' pages='1'><lapse units='u'/></change>", 1),
    ("<change id='c' pages='1'><note/><part><lapse units='u'/></part></change>", 0),
    ("<units><unit id='u'/></units>", 1),
    ("<units><unit id='u' pages='1'><term xml:lang='zh-Hans'>a</term><term>b</term></unit></units>", 2),
):
    found = list(faults_of(ElementTree.fromstring(CASE.format(body))))
    assert len(found) == expected, (body, found)

faults = [f"{os.path.basename(path)}: {fault}" for path in sorted(glob.glob(f"{source}/data/cases/*.xml"))
          for fault in (*faults_of(ElementTree.parse(path).getroot()), *unreviewed(path))]
sys.exit("\n".join(faults) or None)
