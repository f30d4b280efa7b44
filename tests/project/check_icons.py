"""The icons are there under the application's name, are square, and show something."""
import sys
import xml.etree.ElementTree as ElementTree

source = sys.argv[1]
identifier = "io.github.xitong.Xitong"
SVG = "{http://www.w3.org/2000/svg}"
for path, least in ((f"scalable/apps/{identifier}.svg", 6), (f"symbolic/apps/{identifier}-symbolic.svg", 1)):
    root = ElementTree.parse(f"{source}/data/icons/hicolor/{path}").getroot()
    left, top, width, height = (float(number) for number in root.get("viewBox").split())
    assert (left, top) == (0, 0) and width == height
    drawn = [element for element in root.iter() if element.tag in (SVG + "path", SVG + "rect")]
    assert len(drawn) >= least, path
