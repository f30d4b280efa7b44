"""The shipped cases tell what the monograph found, never in its sentences: no eight words in a row are the book's.

The text of the book is not in the repository, and no digest of it either, since overlapping runs of words can be read back from their digests one
word at a time. Whoever has the text names the file in XITONG_SOURCE_TEXT; without it only the comparison itself is tested, and the test is skipped.
"""
import glob
import os
import re
import sys
from xml.etree import ElementTree

LENGTH = 8
# What the book itself quotes as the name of an office or an arrangement.
TERMS = ("factory manager under leadership of the party committee",)
SPACE = "{urn:xitong:case:1}"
NAMES = ("authors", "short")


def words(text):
    return re.findall(r"[^\W_]+", text.lower().replace("’", "").replace("'", ""))


def runs(text):
    found = words(text)
    return {" ".join(found[start:start + LENGTH]) for start in range(len(found) - LENGTH + 1)}


def source_runs(text):
    unmarked = re.sub(r"\[p\. \w+\]", " ", text)
    return runs(re.sub(r"-\s*\n\s*", "", unmarked)) | runs(unmarked)


def told(root):
    """Every text of a case, but not the titles of the works that it cites."""
    titles = {title for source in root.iter(SPACE + "source") for title in source.iter(SPACE + "title")}
    for element in root.iter():
        if element.text and element not in titles:
            yield element.text
        yield element.tail or ""
        yield from (value for name, value in element.attrib.items() if name not in NAMES)


def borrowed(root, known):
    allowed = {run for term in TERMS for run in runs(term)}
    return sorted({run for text in told(root) for run in runs(text) if run in known and run not in allowed})


BOOK = "[p. 3]\nThe harbour master kept a ledger of every ship that put in, and he let no-\nbody else write in it.\n"
QUOTES = "<case xmlns='urn:xitong:case:1'><note>He kept a ledger of every ship that put in, and let nobody write.</note></case>"
RETELLS = "<case xmlns='urn:xitong:case:1'><note>Arriving ships went into a ledger that was his alone.</note></case>"
assert borrowed(ElementTree.fromstring(QUOTES), source_runs(BOOK)) == [
    "a ledger of every ship that put in", "kept a ledger of every ship that put", "ledger of every ship that put in and"], "a quotation is not found"
assert not borrowed(ElementTree.fromstring(RETELLS), source_runs(BOOK)), "own words are taken for a quotation"

text = os.environ.get("XITONG_SOURCE_TEXT")
if not text:
    print("XITONG_SOURCE_TEXT names no text to compare with")
    sys.exit(77)
with open(text, encoding="utf-8") as file:
    known = source_runs(file.read())
faults = [f"{os.path.basename(path)}: {run}" for folder in ("cases", "counterparts")
          for path in sorted(glob.glob(f"{sys.argv[1]}/data/{folder}/*.xml"))
          for run in borrowed(ElementTree.parse(path).getroot(), known)]
sys.exit("\n".join(faults) or None)
