"""Every file with translatable strings is listed, and a translation of a case's text reaches the chart."""
import os
import re
import subprocess
import sys
import tempfile

source, command = sys.argv[1], os.path.abspath(sys.argv[3])
marked = re.compile(r'(?<![A-Za-z0-9_])(?:_|N_|C_|NC_|ngettext|g_dngettext) ?\("')
with open(f"{source}/po/POTFILES", encoding="utf-8") as file:
    listed = {line.strip() for line in file if line.strip() and not line.startswith("#")}

found = {f"data/{folder}/{name}" for folder in ("cases", "counterparts")
         for name in os.listdir(f"{source}/data/{folder}") if name.endswith(".xml")}
for folder in ("src", "ui"):
    for path, _, names in os.walk(f"{source}/{folder}"):
        for name in names:
            whole = os.path.join(path, name)
            if name.endswith((".c", ".h", ".ui")):
                with open(whole, encoding="utf-8") as file:
                    text = file.read()
                if marked.search(text) or (name.endswith(".ui") and 'translatable="yes"' in text):
                    found.add(os.path.relpath(whole, source))
assert not found - listed, f"missing in po/POTFILES: {sorted(found - listed)}"
for name in listed:
    assert os.path.exists(f"{source}/{name}"), f"po/POTFILES lists {name}, which is not there"

PO = '''msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"

msgid "Bureaus of the church"
msgstr "Ämter der Kirche"

msgid "Bishop"
msgstr "Bischof"
'''
CASE = '''<case xmlns="urn:xitong:case:1" id="church" xml:lang="en" source="book">
  <title>A church</title>
  <sources><source id="book" kind="book" year="1990" first-page="1" last-page="9"><title>Bishop</title></source></sources>
  <levels><level id="top"><title>Top</title></level></levels>
  <systems><system id="bureaus" role="state"><title>Bureaus of the church</title></system></systems>
  <units><unit id="bishop" kind="post" level="top"><title>Bishop</title></unit></units>
  <eras><era id="first" from="1900" to="1910"><title>First</title>
    <change id="start" on="1900" pages="2"><title>Start</title><place units="bishop" system="bureaus" under="none"/></change>
  </era></eras>
</case>
'''
with tempfile.TemporaryDirectory() as directory:
    for name, text in (("de.po", PO), ("LINGUAS", "de\n"), ("church.xml", CASE)):
        with open(os.path.join(directory, name), "w", encoding="utf-8") as file:
            file.write(text)
    merged = os.path.join(directory, "merged.xml")
    rules = {**os.environ, "GETTEXTDATADIRS": f"{source}/po"}
    subprocess.run(["msgfmt", "--xml", f"--template={directory}/church.xml", "-d", directory, "-o", merged], check=True, env=rules)
    with open(merged, encoding="utf-8") as file:
        text = file.read()
    assert '<title xml:lang="de">Bischof</title>' in text, text
    assert text.count("Bischof") == 1, "the title of a cited work was translated"
    checked = subprocess.run([command, "check", merged], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert checked.returncode == 0, checked.stdout

    template = os.path.join(directory, "xitong.pot")
    subprocess.run(["xgettext", "--from-code=UTF-8", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "-o", template,
                    *sorted(name for name in listed if not name.startswith("data/io."))], check=True, cwd=source, env=rules)
    with open(template, encoding="utf-8") as file:
        text = file.read()
    assert 'msgid "The Chinese industrial enterprise"' in text
    assert 'msgid "A bad entry ends a career."' in text, "what counterparts have in common is not offered for translation"
    assert "\nmsgid \"Stability and the Industrial Elite" not in text, "the title of a cited work is offered for translation"
