"""What is installed is whole: the command finds its cases, and every shipped case and its schema are there."""
import json
import os
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

source, build, _ = sys.argv[1:4]
with tempfile.TemporaryDirectory() as directory:
    environment = {name: value for name, value in os.environ.items() if name != "XITONG_DATA_DIR"}
    subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet"], check=True,
                   env={**environment, "DESTDIR": directory}, stdout=subprocess.DEVNULL)
    found = {}
    for path, _, names in os.walk(directory):
        for name in names:
            found.setdefault(name, []).append(os.path.join(path, name))
    cases = sorted(name for name in os.listdir(f"{source}/data/cases") if name.endswith(".xml"))
    counterparts = sorted(os.listdir(f"{source}/data/counterparts"))
    for name in [*cases, *counterparts, "xitong.rnc", "xitong.rng"]:
        assert name in found, f"{name} is not installed: name it in data/meson.build"
    data = os.path.dirname(os.path.dirname(found[cases[0]][0]))
    told = subprocess.run([found["xitong"][0], "list", "--json"], check=True, text=True, stdout=subprocess.PIPE,
                          env={**environment, "XITONG_DATA_DIR": data}).stdout
    assert len(json.loads(told)["cases"]) == len(cases)
    for name in counterparts:
        whole = ElementTree.parse(f"{source}/data/counterparts/{name}").getroot()
        align = whole.find("{urn:xitong:case:1}align")
        told = subprocess.run([found["xitong"][0], "diff", "--case", whole.get("a"), "--era", align.get("a"),
                               "--with", f"{whole.get('b')}:{align.get('b')}", "--json"], check=True, text=True,
                              stdout=subprocess.PIPE, env={**environment, "XITONG_DATA_DIR": data}).stdout
        assert json.loads(told)["counterparts"], f"the command does not find {name} where it is installed"
