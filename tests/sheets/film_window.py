"""Plays a case in the real window, and takes pictures on the way, for eyes to judge.

The window is on a display of its own, whose pixels Xvfb keeps in a file. From each era the step to the next is played; DIRECTORY gets
LOOK-ERA-NN.png for each picture, ERA being the one that is left. With --step so many changes are played one by one, each by the key for it.
"""

import argparse
import os
import struct
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree
import zlib

# What is looked at: width and height of the window, pixels to one of them, dark or not.
LOOKS = {
    "light": (1280, 800, 1, False),
    "dark": (1280, 800, 1, True),
    "narrow": (360, 720, 1, False),
    "double": (1280, 800, 2, False),
}
# Seconds between two looks at the screen, from the key to the last of them, and until the first chart is there at the earliest and the latest.
INTERVAL, PLAYED, LOADING, LOADED = 0.2, 7, 8, 60
# Pictures that are kept of each step.
KEPT = 9
# Round a window without a window manager, in pixels; and how large it opens before it is drawn to its size.
BORDER = 5
OPENED = (1280, 800)


def read_screen(data, most=(10000, 10000)):
    """The rows of an XWD file as RGB bytes, 32 bits a pixel in the file; of its upper left corner so many at most."""
    head = struct.unpack(">25I", data[:100])
    width, height, stride, start = min(head[4], most[0]), min(head[5], most[1]), head[12], head[0] + 12 * head[19]
    little = head[7] == 0
    rows = []
    for y in range(height):
        row = data[start + y * stride:start + y * stride + 4 * width]
        channels = (row[2::4], row[1::4], row[0::4]) if little else (row[1::4], row[2::4], row[3::4])
        pixels = bytearray(3 * width)
        for i, channel in enumerate(channels):
            pixels[i::3] = channel
        rows.append(bytes(pixels))
    return width, height, rows


def write_png(path, width, height, rows):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", packed) + chunk(b"IEND", b""))


def write_settings(folder, arguments):
    width, height = OPENED
    era = arguments.era or list_eras(arguments.case)[0]
    path = os.path.join(folder, "glib-2.0/settings")
    os.makedirs(path)
    with open(os.path.join(path, "keyfile"), "w", encoding="utf-8") as file:
        file.write(f"[io/github/xitong/Xitong]\nwindow-width={width}\nwindow-height={height}\ninspector-shown={str(arguments.inspector).lower()}\n"
                   f"case='{os.path.abspath(arguments.case)}'\nera='{era}'\nchange=''\n")


def get_size(arguments):
    """Of the window, in pixels of the screen."""
    width, height, scale, _ = LOOKS[arguments.look]
    return width * scale + 2 * BORDER, height * scale + 2 * BORDER


def list_eras(path):
    """The eras that are played one after the other; what lies on another is not."""
    name = "{urn:xitong:case:1}era"
    return [era.get("id") for era in xml.etree.ElementTree.parse(path).iter(name) if era.get("overlays") is None]


def film(screen, seconds):
    """Copies of the screen, those that differ from the one before."""
    copies = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with open(screen, "rb") as file:
            data = file.read()
        if not copies or data != copies[-1]:
            copies.append(data)
        time.sleep(INTERVAL)
    return copies


def write_pictures(arguments, era, copies, written=0):
    """So many of the copies as are kept, the first and the last among them."""
    n = min(len(copies), KEPT)
    for i in range(n):
        copy = copies[i * (len(copies) - 1) // max(n - 1, 1)]
        write_png(os.path.join(arguments.directory, f"{arguments.look}-{era}-{written + i + 1:02}.png"), *read_screen(copy, get_size(arguments)))
    return written + n


def press(key):
    # The pointer where it calls up nothing.
    subprocess.run(["xdotool", "mousemove", "1", "1", "key", key], check=True)


def wait_for_chart(screen, least):
    """So many seconds at least, and until the screen no longer changes."""
    end = time.monotonic() + LOADED
    before = None
    time.sleep(least)
    while time.monotonic() < end:
        with open(screen, "rb") as file:
            data = file.read()
        if data == before:
            return
        before = data
        time.sleep(1)


def resize(window, size):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.pid)], check=True, capture_output=True, text=True).stdout
    subprocess.run(["xdotool", "windowsize", found.split()[0], *map(str, size)], check=True)


def play(arguments, screen, environment):
    eras = list_eras(arguments.case)
    first = eras.index(arguments.era) if arguments.era else 0
    window = subprocess.Popen([arguments.window], env=environment)
    try:
        wait_for_chart(screen, LOADING)
        resize(window, get_size(arguments))
        wait_for_chart(screen, 1)
        for era in eras[first:] if not arguments.era else [arguments.era]:
            written = 0
            for _ in range(arguments.step or 1):
                press("period" if arguments.step else "Next")
                written = write_pictures(arguments, era, film(screen, PLAYED), written)
    finally:
        window.terminate()
        window.wait(10)


def inside(arguments, screen):
    """On the display."""
    _, _, scale, dark = LOOKS[arguments.look]
    with tempfile.TemporaryDirectory() as folder:
        write_settings(folder, arguments)
        play(arguments, screen, {
            **os.environ, "GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": folder, "GDK_SCALE": str(scale), "GSK_RENDERER": "cairo",
            "ADW_DISABLE_PORTAL": "1", "ADW_DEBUG_COLOR_SCHEME": "prefer-dark" if dark else "prefer-light"})


def outside(arguments):
    scale = LOOKS[arguments.look][2]
    os.makedirs(arguments.directory, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        server = f"-screen 0 {scale * OPENED[0] + 100}x{scale * OPENED[1] + 100}x24 -noreset -fbdir {folder}"
        subprocess.run(["xvfb-run", "-a", "-s", server, "dbus-run-session", "--", sys.executable, *sys.argv, "--screen",
                        os.path.join(folder, "Xvfb_screen0")], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("window")
    parser.add_argument("case")
    parser.add_argument("directory")
    parser.add_argument("--era", default="", help="from this era only; without it from each")
    parser.add_argument("--look", default="light", choices=LOOKS)
    parser.add_argument("--step", type=int, help="so many changes, one by one")
    parser.add_argument("--inspector", action="store_true", help="with the page beside the chart")
    parser.add_argument("--screen", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.screen is None:
        outside(arguments)
    else:
        inside(arguments, arguments.screen)


if __name__ == "__main__":
    main()
