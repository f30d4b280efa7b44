"""What README.md shows of the command line works as it stands there."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

source, command = sys.argv[1], os.path.abspath(sys.argv[3])
with open(f"{source}/README.md", encoding="utf-8") as file:
    shown = re.findall(r"^    \./dev run (\S.*)$", file.read(), re.M)
# What stands behind two blanks and more says what the command is for.
examples = [re.split(r"\s{2,}", line.strip())[0] for line in shown]
assert len(examples) >= 15, f"README.md shows {len(examples)} commands"

# A film is hundreds of pictures; a few small ones do here.
QUICK = {"--transition": " --dpi 20 --frames-per-second 1"}

with tempfile.TemporaryDirectory() as directory:
    shutil.copy(f"{source}/docs/examples/newspaper.xml", f"{directory}/my-case.xml")
    for example in examples:
        quick = "".join(more for option, more in QUICK.items() if option in example)
        done = subprocess.run(f"'{command}' {example}{quick}", shell=True, cwd=directory, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert done.returncode == 0, f"./dev run {example}\n{done.stderr}"
        written = re.findall(r"(?:-o|--bibliography|>) (\S+)", example)
        for name in written:
            name = "film-0001.png" if name == "film.png" else name
            assert os.path.getsize(os.path.join(directory, name)) > 200, f"./dev run {example} wrote no {name}"
        assert written or done.stdout.strip() or " check " in f" {example} ", f"./dev run {example} says nothing"
