"""A case file is recognised as one by its contents, whatever its name, once the media type is installed."""
import os
import shutil
import subprocess
import sys
import tempfile

source = sys.argv[1]
identifier = "io.github.xitong.Xitong"
with tempfile.TemporaryDirectory() as directory:
    packages = os.path.join(directory, "mime", "packages")
    os.makedirs(packages)
    shutil.copy(f"{source}/data/{identifier}.mime.xml", f"{packages}/{identifier}.xml")
    base = "/usr/share/mime/packages/freedesktop.org.xml"
    if os.path.exists(base):
        shutil.copy(base, packages)
    subprocess.run(["update-mime-database", os.path.join(directory, "mime")], check=True)
    with open(f"{directory}/mime/XMLnamespaces", encoding="utf-8") as file:
        assert "urn:xitong:case:1 case application/x-xitong-case+xml" in file.read()
    case = os.path.join(directory, "some.xitong")
    shutil.copy(f"{source}/data/cases/china.xml", case)
    told = subprocess.run(["gio", "info", "--attributes=standard::content-type", case], check=True, text=True,
                          stdout=subprocess.PIPE, env={**os.environ, "XDG_DATA_DIRS": directory, "XDG_DATA_HOME": directory}).stdout
    assert "application/x-xitong-case+xml" in told, told
