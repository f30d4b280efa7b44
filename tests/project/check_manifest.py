"""The Flatpak manifest asks for no more than a window and a graphics card, and names what is built."""
import json
import sys

source = sys.argv[1]
with open(f"{source}/flatpak/io.github.xitong.Xitong.json", encoding="utf-8") as file:
    manifest = json.load(file)
assert manifest["id"] == "io.github.xitong.Xitong"
assert manifest["runtime"] == "org.gnome.Platform" and manifest["sdk"] == "org.gnome.Sdk"
assert manifest["command"] == "xitong"
for argument in manifest["finish-args"]:
    assert "network" not in argument and "filesystem" not in argument, argument
modules = {module["name"]: module for module in manifest["modules"]}
assert modules["xitong"]["buildsystem"] == "meson"
with open(f"{source}/meson_options.txt", encoding="utf-8") as file:
    options = file.read()
for option in modules["xitong"].get("config-opts", []):
    name = option[2:].split("=")[0]
    assert f"option('{name}'" in options, f"the manifest sets {name}, which is no option"
