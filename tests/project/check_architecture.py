"""Holds docs/architecture.md to the code: rooms, paths and types that it names are there, and every room is named."""

import pathlib
import re
import sys

top = pathlib.Path(sys.argv[1])
text = (top / "docs/architecture.md").read_text(encoding="utf-8")
faults = []

for path in sorted(set(re.findall(r"`((?:src|tests|data|po|docs|ui)/[\w./-]+)`", text))):
    if not (top / path).exists() and not path.endswith("ROOM"):
        faults.append(f"{path} is named, and is not there")

headers = {path: path.read_text(encoding="utf-8") for path in sorted((top / "src").rglob("*.h"))}
declared = "\n".join(headers.values())
for name in sorted(set(re.findall(r"`(Xitong[A-Z]\w*)`", text))):
    if not re.search(rf"\b{name}\b", declared):
        faults.append(f"{name} is named, and no header declares it")

rooms = sorted(path.parent.name for path in (top / "src").glob("*/meson.build"))
described = re.findall(r"^### (\w+)$", text, flags=re.M)
if sorted(described) != rooms:
    faults.append(f"the rooms are {', '.join(rooms)}; described are {', '.join(sorted(described))}")

# The order of the rooms is the order in which they may see each other.
order = re.findall(r"^subdir\('(\w+)'\)", (top / "src/meson.build").read_text(encoding="utf-8"), flags=re.M)
if described != order:
    faults.append(f"the rooms are described in the order {', '.join(described)}, and built in the order {', '.join(order)}")
room_of = {path.name: path.parent.name for path in headers}
for path in sorted((top / "src").rglob("*.[ch]")):
    for name in re.findall(r'^#include "(xitong-[\w-]+\.h)"', path.read_text(encoding="utf-8"), flags=re.M):
        seen = room_of.get(name)
        if seen is not None and order.index(seen) > order.index(path.parent.name):
            faults.append(f"{path.relative_to(top)} includes {name} of {seen}, which comes after it")

for fault in faults:
    print(fault, file=sys.stderr)
sys.exit(1 if faults else 0)
