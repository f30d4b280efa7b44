"""The authoring guide builds the example from nothing: its pieces are the example, in order, and its commands work."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

source, command = sys.argv[1], os.path.abspath(sys.argv[3])
with open(f"{source}/docs/authoring.md", encoding="utf-8") as file:
    guide = file.read()
with open(f"{source}/docs/examples/newspaper.xml", encoding="utf-8") as file:
    example = [line.rstrip() for line in file if line.strip()]
built = [line.rstrip() for block in re.findall(r"```xml\n(.*?)```", guide, re.S) for line in block.splitlines() if line.strip()]
for number, (told, real) in enumerate(zip(built, example), 1):
    assert told == real, f"line {number} of the example is\n  {real}\nand the guide says\n  {told}"
assert len(built) == len(example), f"the guide builds {len(built)} lines of {len(example)}"



def close(text):
    """The text as its reader is told to end it: what is open in it is closed."""
    opened = []
    for tag in re.finditer(r'<!--.*?-->|<\?.*?\?>|<(/?)([\w-]+)(?:[^>"]|"[^"]*")*?(/?)>', text, re.S):
        if tag.group(2) and tag.group(1):
            assert opened.pop() == tag.group(2), tag.group()
        elif tag.group(2) and not tag.group(3):
            opened.append(tag.group(2))
    return text + "".join(f"</{name}>\n" for name in reversed(opened)), opened


# Whoever checks after each step sees what the guide says will be seen.
OPEN = {6: ["case", "eras"], 7: ["case", "eras", "era"], 8: ["case", "eras", "era"], 10: []}
with tempfile.TemporaryDirectory() as directory:
    steps = re.findall(r"```xml\n(.*?)```", guide, re.S)
    for number in range(1, len(steps) + 1):
        whole, opened = close("".join(steps[:number]))
        assert opened == OPEN.get(number, ["case"]), f"step {number} leaves {opened} open"
        with open(f"{directory}/newspaper.xml", "w", encoding="utf-8") as file:
            file.write(whole)
        done = subprocess.run([command, "check", "newspaper.xml"], cwd=directory, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        told = done.stdout.splitlines()
        if number == 1:
            assert len(told) == 1 and 'no source "history"' in told[0], done.stdout
        elif number in (4, 5):
            assert len(told) == whole.count("<unit ") and all("never placed" in line for line in told), done.stdout
        else:
            assert not told, f"after step {number}: {done.stdout}"

with tempfile.TemporaryDirectory() as directory:
    shutil.copy(f"{source}/docs/examples/newspaper.xml", directory)
    ran = 0
    for line in re.findall(r"^    xitong (.+)$", guide, re.M):
        if line.endswith(".xml") and " " not in line:
            continue  # opens the window
        done = subprocess.run([command, *line.split()], cwd=directory, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert done.returncode == 0, f"xitong {line}\n{done.stderr}"
        assert "newspaper.xml" not in done.stderr, f"xitong {line}\n{done.stderr}"
        ran += 1
    assert ran >= 7, "the guide shows hardly any commands"
    for name in ("founder.pdf", "two-sides.svg", "two-sides.pdf"):
        assert os.path.getsize(os.path.join(directory, name)) > 4000, name

    # What the guide promises of a slip of the pen: file, line, and the mend.
    with open(f"{directory}/newspaper.xml", encoding="utf-8") as file:
        text = file.read()
    with open(f"{directory}/slip.xml", "w", encoding="utf-8") as file:
        file.write(text.replace('kind="veto"', 'kind="vetto"'))
    done = subprocess.run([command, "check", "slip.xml"], cwd=directory, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    line = 1 + text[: text.index('kind="veto"')].count("\n")
    assert done.returncode == 1 and f"slip.xml:{line}:" in done.stdout and "veto" in done.stdout, done.stdout
