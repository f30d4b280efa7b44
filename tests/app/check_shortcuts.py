"""Whatever has a key is in the shortcuts window: by its action, or by the key itself."""

import re
import sys
import xml.etree.ElementTree
from pathlib import Path

top = Path(sys.argv[1])


def read(name):
    return (top / "src" / "app" / name).read_text(encoding="utf-8")


def main():
    overlay = xml.etree.ElementTree.parse(top / "ui" / "help-overlay.ui")
    told = {kind: set() for kind in ("action-name", "accelerator")}
    for item in overlay.iter("property"):
        if item.get("name") in told:
            told[item.get("name")].update([item.text] if item.get("name") == "action-name" else item.text.split())
    table = re.findall(r'^  \{ "((?:win|app|window)\.[^"]*)", \{ "([^"]*)"', read("xitong-application.c"), re.MULTILINE)
    actions = {action for action, _ in table}
    assert len(actions) > 15, "the table of accelerators was not found"
    missing = [f"{action} ({key})" for action, key in table
               if action not in told["action-name"] and key not in told["accelerator"] and key.replace("<Control>", "") not in told["accelerator"]]
    assert not missing, f"not in the shortcuts window: {', '.join(missing)}"
    keys = set(re.findall(r"GDK_KEY_(\w+), (?:0|GDK_SHIFT_MASK), \"win", read("xitong-moment-keys.c")))
    keys |= set(re.findall(r"case GDK_KEY_(\w+):", read("xitong-chart-view-input.c")))
    keys = {key for key in keys if not key.startswith("KP_") and not (len(key) == 1 and key.isupper()) and key != "equal"}
    assert {"space", "comma", "t", "f"} <= keys, "the keys of the chart were not found"
    plain = {re.sub(r"<\w+>", "", key) for key in told["accelerator"]}
    missing = sorted(keys - plain)
    assert not missing, f"not in the shortcuts window: {', '.join(missing)}"
    print(f"{len(actions)} actions and {len(keys)} keys are in the shortcuts window")


if __name__ == "__main__":
    main()
