"""Drives the window by pointer and keyboard, and reads it as a screen reader does.

Runs inside Xvfb with a session bus of its own. It waits for what should appear, never for a time.
"""

import os
import sys
import tempfile
import time

from accessible_tree import Atspi
from window_program import (BORDER, CHINA, Failure, Program, click, find_year, focus, is_busy, point, press, type_text, wait_for_file,
                            wait_for_pause, wait_for_timeline, wait_until, write_settings)


def test_reading_a_chart(folder):
    """Choose an era, click a unit, read its page, zoom, and write the chart."""
    with Program() as program:
        era = program.wait_named("Factory manager under leadership of the party committee", "list item")
        click(era)
        unit = program.wait_named("Personnel section", "list item")
        click(unit)
        program.wait("page about the unit", lambda role, name: role in ("label", "link") and "Contested" in name)
        press("ctrl+question")
        program.wait_named("Its ties that the chart leaves out")
        press("Escape")
        program.wait("no other window", lambda role, name: role == "application", lambda node: len(node.children) == 1)
        before = program.wait("zoom", lambda role, name: name.endswith(" %")).name
        press("ctrl+plus")
        program.wait("another zoom", lambda role, name: name.endswith(" %") and name != before)
        press("ctrl+e")
        program.wait_named("Export Figure")
        program.wait("size of the preview", lambda role, name: " mm" in name)
        press("alt+e")
        program.wait_named("GtkFileChooserWidget")
        path = os.path.join(folder, "chart.pdf")
        press("ctrl+a")
        type_text(path)
        press("Return")
        wait_for_file(path, b"%PDF")
        program.wait_named("chart.pdf")


def test_the_timeline(folder):
    """Drag the head, click a segment, step by keys; the title and the slider say where one is."""
    with Program(CHINA) as program:
        timeline = program.wait_named("Timeline", "slider")
        wait_for_timeline(program, "Factory manager under leadership of the party committee")
        program.wait_named("Personnel section", "list item")
        # Within the era that is shown a click leads to its year.
        point(*find_year(timeline, 1961.9), "click", "1")
        wait_for_timeline(program, "hardly anyone")
        # The name of a campaign, above the years, opens its page.
        x, y, width, height = timeline.extents()
        point(find_year(timeline, 1959)[0], y + BORDER + height - 28, "click", "1")
        program.wait("page about the campaign", lambda role, name: role == "label" and name == "Campaign")
        point(*find_year(timeline, 1987.5), "click", "1")
        program.wait_named("June 1986–87, ", "label")
        press("Home")
        program.wait_named("1949–52, ", "label")
        press("Next")
        program.wait_named("1955/56, ", "label")
        # What moves on the way there would be held by the head.
        program.wait("chart at rest", lambda role, name: role == "list" and ", 1953" in name,
                     lambda node: not node.has(Atspi.StateType.BUSY))
        press("comma")
        wait_for_timeline(program, "one-man management")
        point(*find_year(timeline, 1955), "mousedown", "1")
        point(*find_year(timeline, 1960))
        point(*find_year(timeline, 1970.8), "mouseup", "1")
        program.wait_named("1969–72, ", "label")


def test_changes_are_listed_and_played(folder):
    """Choose a change in the list of its era; it is told in its words and opens its page; then play, pause, and play backwards."""
    with Program(CHINA) as program:
        program.wait_named("Personnel section", "list item")
        # A shipped case that is opened by its path is the one in the list.
        program.wait("case that is selected", lambda role, name: role == "list item" and name.startswith("The Chinese"),
                     lambda node: node.has(Atspi.StateType.SELECTED))
        button = program.wait_named("Changes of This Era")
        click(button)
        # The list is where one is: at the last change, which is the era's own chart.
        program.wait("list with the last change selected", lambda role, name: role == "list item" and name.startswith("A bureau of their own"),
                     lambda node: node.has(Atspi.StateType.FOCUSED))
        press("Up")
        press("Return")
        wait_for_timeline(program, "The party takes an interest")
        program.wait("caption", lambda role, name: role == "label" and name.startswith("The party takes an interest") and "1962" in name)
        program.wait("page about the change", lambda role, name: name == "Change")
        focus(program.wait_named("Timeline", "slider"))
        press("Home")
        wait_for_timeline(program, "1949–52")
        press("space")
        program.wait_named("Pause", "push button")
        wait_for_timeline(program, "1953?–1955/56")
        press("space")
        wait_for_pause(program)
        # What is exported, and another case, are looked at in peace.
        press("space")
        program.wait_named("Pause", "push button")
        press("ctrl+e")
        program.wait_named("Export Figure")
        wait_for_pause(program)
        press("Escape")
        program.wait("no dialog", lambda role, name: role == "application", lambda node: len(node.children) == 1)
        press("space")
        program.wait_named("Pause", "push button")
        program.click_named("The Soviet industrial enterprise", "list item")
        wait_for_pause(program)
        program.wait("case that is selected", lambda role, name: role == "list item" and name.startswith("The Soviet"),
                     lambda node: node.has(Atspi.StateType.SELECTED))


def test_one_chart_becomes_another(folder):
    """The change from one era to the next is played, and can be held in the middle."""
    with Program(CHINA) as program:
        program.wait_named("Personnel section", "list item")
        chart = program.wait("chart", lambda role, name: role == "list" and name.startswith("The Chinese industrial enterprise, 1955"))
        timeline = program.wait_named("Timeline", "slider")
        program.click_named("Speed")
        program.wait("speeds", lambda role, name: name == "4×")
        press("Down", "Down", "Return")
        program.wait("speed on the button", lambda role, name: name == "2×" and role == "label",
                     lambda node: not any(other.name == "4×" for other in program.read()))
        focus(timeline)
        press("Next")
        wait_until("movement", lambda: is_busy(chart))
        press("space", "space")
        wait_for_pause(program)
        # A click that draws nothing lets nothing go; at this speed nothing takes longer than this by itself.
        focus(timeline)
        time.sleep(2.7)
        if not is_busy(chart):
            raise Failure("what was paused went on")
        press("space")
        wait_until("rest", lambda: not is_busy(chart))
        press("space")
        wait_for_pause(program)
        # Past many changes the era one comes to is told.
        press("End")
        program.wait("caption of an era", lambda role, name: role == "label" and " to June 1986–87" in name)
        wait_until("rest", lambda: not is_busy(chart))
        # The head holds what moves, and lets it go.
        press("Home")
        wait_for_timeline(program, "1949–52")
        wait_until("rest", lambda: not is_busy(chart))
        point(*find_year(timeline, 1953), "mousedown", "1")
        point(*find_year(timeline, 1953.2))
        point(*find_year(timeline, 1953.3))
        wait_until("movement", lambda: is_busy(chart))
        time.sleep(2.7)
        if not is_busy(chart):
            raise Failure("what the head holds went on")
        point(*find_year(timeline, 1953.3), "mouseup", "1")
        wait_until("rest", lambda: not is_busy(chart))


def test_what_is_left_out_is_called_up(folder):
    """The ties and parts that a chart leaves out are drawn where the reader asks for them; who stands over whom is told to screen readers."""
    with Program(CHINA) as program:
        personnel = program.wait_named("Personnel section", "list item")
        nodes = {node.path: node for node in program.read()}
        secretary = next(node for node in nodes.values() if node.role == "list item" and node.name.startswith("Party secretary ("))
        if personnel.path not in secretary.related(Atspi.RelationType.CONTROLLER_FOR):
            raise Failure("it is not told that the personnel section stands under the party secretary")
        click(personnel)
        button = program.wait("button for its ties", lambda role, name: name == "Its Ties on the Chart" and role != "label",
                              lambda node: not node.has(Atspi.StateType.PRESSED))
        click(button)
        program.wait("tie that was left out", lambda role, name: role == "list item" and name.endswith("leads as well"))
        click(program.wait_named("Personnel section (", "list item"))
        press("t")
        program.wait("button for its ties", lambda role, name: name == "Its Ties on the Chart" and role != "label",
                     lambda node: not node.has(Atspi.StateType.PRESSED))
        program.click_named("Staff departments", "list item")
        program.wait("button for its parts", lambda role, name: name == "Its Parts in Boxes" and role != "label")
        press("p")
        program.wait("part in a box", lambda role, name: role == "list item" and name.startswith("accounting"))
        # All ties of one kind, from the menu.
        click(program.wait("menu", lambda role, name: role == "push button" and name == "Default selection"))
        click(program.wait("style in the menu", lambda role, name: role != "label" and name == "Placing people"))
        click(program.wait("kind in the menu", lambda role, name: role != "label" and name == "leave for"))
        program.wait("tie of that kind", lambda role, name: role == "list item" and name.endswith("hands over the arrested"))


def test_other_views(folder):
    """Walk the steps of a procedure by keys, compare with another era, see the gap between charter and practice."""
    with Program() as program:
        program.click_named("Factory manager under leadership of the party committee", "list item")
        program.click_named("Personnel section", "list item")
        program.wait("inspector", lambda role, name: name == "Inspector", lambda node: node.has(Atspi.StateType.PRESSED))
        press("ctrl+3")
        program.wait("room for the steps", lambda role, name: name == "Inspector", lambda node: not node.has(Atspi.StateType.PRESSED))
        program.wait("step with its page", lambda role, name: role == "list item" and name.endswith("(43)"))
        steps = program.wait("step that is selected", lambda role, name: name == "Steps",
                             lambda node: any(row.has(Atspi.StateType.SELECTED) for row in node.children))
        before, = (row.path for row in steps.children if row.has(Atspi.StateType.SELECTED))
        press("alt+Down")
        program.wait("walk that goes on", lambda role, name: name == "Steps",
                     lambda node: any(row.has(Atspi.StateType.SELECTED) and row.path != before for row in node.children))
        press("ctrl+2")
        # The era after it stands beside it, and what is clicked there is read as of that era.
        click(program.wait("work team on the second chart", lambda role, name: role == "list item" and name.startswith("Work team")))
        program.wait("page about the work team", lambda role, name: role == "label" and name == "Work team")
        # Another case beside it, with what is like in both.
        click(program.wait("cases", lambda role, name: role == "combo box", lambda node: node.extents()[2] > 0))
        press("Down", "Return")
        program.wait("the other case", lambda role, name: role == "list item" and name.startswith("Director"))
        press("ctrl+1")
        program.click_named("Gap", "label")
        program.wait("charter against practice", lambda role, name: role == "list item" and "leads by rule" in name)


def test_search(folder):
    """What is found by a term in another script is selected; what stands at another time is shown there."""
    with Program(CHINA) as program:
        program.wait_named("Personnel section", "list item")
        press("ctrl+f")
        program.wait("entry", lambda role, name: role in ("entry", "text", "search box") or name == "Search",
                     lambda node: node.has(Atspi.StateType.FOCUSED))
        type_text("baowei")
        program.wait("finding", lambda role, name: role == "list item" and name == "Security section",
                     lambda node: "Section" in node.description)
        press("Return")
        program.wait("page about the unit", lambda role, name: role == "label" and name == "Security section")
        press("ctrl+f")
        type_text("rebel faction")
        program.wait("finding", lambda role, name: role == "list item" and name == "Rebel faction")
        press("Return")
        program.wait_named("1966–67, ", "label")
        program.wait("page about the unit", lambda role, name: role == "label" and name == "Rebel faction")


def test_the_life_of_a_unit(folder):
    """The page of a unit has its life in a line; a click on it shows another moment of the same unit."""
    with Program(CHINA) as program:
        program.click_named("Personnel section", "list item")
        line = program.wait("life line", lambda role, name: name == "Life line", lambda node: "Party secretary" in node.description)
        program.wait("history", lambda role, name: name == "What happened to it")
        x, y, width, _ = line.extents()
        point(x + BORDER + round(width * 0.95), y + BORDER + 6, "click", "1")
        program.wait("later era", lambda role, name: role == "label" and name.startswith(("October 1984–86, ", "June 1986–87, ")))
        program.wait("page about the unit", lambda role, name: role == "label" and name == "Personnel section")


def test_a_file_that_is_altered(folder):
    """A file is read again when it is written, and one stays where one was; errors in it are told above the last good chart."""
    path = os.path.join(folder, "case.xml")
    with open(CHINA, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    with Program(path) as program:
        program.wait_named("Personnel section", "list item")
        press("comma")
        wait_for_timeline(program, "The party takes an interest")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace("<title>Personnel section</title>", "<title>Staffing section</title>", 1))
        program.wait_named("Staffing section", "list item")
        wait_for_timeline(program, "The party takes an interest")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace('kind="campaign"', 'kind="nonsense"', 1))
        program.wait("warning", lambda role, name: role == "label" and "now has 1 error" in name)
        wait_for_timeline(program, "The party takes an interest")


def test_one_comes_back_to_where_one_was(folder):
    """Case, era, change and variants are there again in the next window, and what stands beside the chart."""
    # This window ends by itself, so it is here that a leak is told: with whole stacks, by which those of libraries are known.
    sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":fast_unwind_on_malloc=0:malloc_context_size=10"
    environment = {"GSETTINGS_BACKEND": "keyfile", "XDG_CONFIG_HOME": folder, "ASAN_OPTIONS": sanitizer}
    with Program(environment=environment) as program:
        program.wait_named("Personnel section", "list item")
        press("F8")
        program.wait("inspector", lambda role, name: name == "Inspector", lambda node: node.has(Atspi.StateType.PRESSED))
        program.click_named("All files in the personnel section", "list item")
        program.wait_named("1 variant", "push button")
        press("comma")
        wait_for_timeline(program, "The party takes an interest")
        before = program.wait_named("Timeline", "slider").description
        press("ctrl+w")
        if program.process.wait(20) != 0:
            raise Failure("the window did not end well")
    with Program(environment=environment) as program:
        wait_for_timeline(program, before)
        program.wait_named("1 variant", "push button")
        program.wait("inspector", lambda role, name: name == "Inspector", lambda node: node.has(Atspi.StateType.PRESSED))


def test_a_narrow_window(folder):
    """It opens as narrow as it was; the chart is large enough to be read, round who leads; a card says what is selected."""
    with Program(CHINA, environment=write_settings(folder, window_width=360, window_height=720)) as program:
        secretary = program.wait_named("Party secretary", "list item")
        frame = program.wait("window", lambda role, name: role == "frame")
        width = frame.extents()[2]
        if width > 380:
            raise Failure(f"the window is {width} wide")
        x, _, width, _ = secretary.extents()
        if x < 0 or x + width > 360 or width < 70:
            raise Failure(f"the party secretary stands at {x}, {width} wide")
        click(secretary)
        program.wait("card", lambda role, name: role == "label" and name.startswith("Under: Party committee"))
        press("ctrl+e")
        dialog = program.wait("dialog", lambda role, name: name == "Export Figure" and role in ("frame", "dialog"))
        program.wait("size of the preview", lambda role, name: " mm" in name)
        if dialog.extents()[2] > 380:
            raise Failure("the dialog is wider than the window")
        press("Escape")
        program.wait("no dialog", lambda role, name: role == "application", lambda node: len(node.children) == 1)
        press("ctrl+2")
        program.wait_named("Below it:", "label")
        # The second chart stands below the first.
        second = program.wait("second chart", lambda role, name: role == "list item" and name.startswith("Work team"))
        first = program.wait_named("All employees", "list item")
        if second.extents()[1] <= first.extents()[1]:
            raise Failure("the second chart does not stand below the first")
        press("ctrl+3")
        program.wait("list of steps", lambda role, name: name == "Steps")
        program.wait("step with its page", lambda role, name: role == "list item" and name.endswith("(43)"))


def test_a_narrow_window_tells_what_happens(folder):
    """What happens while a change is played has two whole lines of the window, and nothing below it moves."""
    with Program(environment=write_settings(folder, window_width=360, window_height=720, case=f"'{CHINA}'", era="'army-teams'")) as program:
        program.wait_named("Party secretary", "list item")
        timeline = program.wait_named("Timeline", "slider")
        before = timeline.extents()
        press("Next")
        told = program.wait("what happens", lambda role, name: role == "label" and name.startswith(("To come: ", "Leaves: ", "Moves under ")))
        if told.extents()[2] < 240:
            raise Failure(f"what happens is told on {told.extents()[2]} pixels")
        if timeline.extents() != before:
            raise Failure("the timeline moves when it is told what happens")


def test_it_plays_by_keys_at_once(folder):
    """Nothing in the window takes the keys that play before one has gone there; the speed has keys, too. Who searches is not played on."""
    with Program(CHINA) as program:
        program.wait_named("Personnel section", "list item")
        press("bracketright", "bracketright", "bracketright")
        program.wait("greatest speed", lambda role, name: name == "4×" and role == "label")
        press("bracketleft")
        program.wait("speed before", lambda role, name: name == "2×" and role == "label")
        press("space")
        program.wait_named("Pause", "push button")
        press("space")
        wait_for_pause(program)
        press("space")
        program.wait_named("Pause", "push button")
        press("ctrl+f")
        wait_for_pause(program)


def test_what_is_met_on_the_way_has_a_page(folder):
    """Half-way from one era to the next whatever is clicked opens its page, with the pages it rests on."""
    with Program(environment=write_settings(folder, case=f"'{CHINA}'", era="'cultural-revolution'")) as program:
        program.wait_named("Factory manager", "list item")
        chart = program.wait("chart", lambda role, name: role == "list" and name.startswith("The Chinese industrial enterprise"))
        x, y, width, height = chart.extents()
        press("bracketleft", "Next")
        told = ("Ends: ", "New superiors: ", "Moves under ")
        program.wait("movement", lambda role, name: role == "label" and name.startswith(told))
        press("space", "space")
        program.wait("words of a stage", lambda role, name: role == "label" and name.startswith(told))
        # The manager, who is on neither chart at this place.
        point(x + BORDER + width * 69 // 100, y + BORDER + height // 5, "click", "1")
        program.wait("page about the manager", lambda role, name: role == "label" and name == "Post, Head")
        program.wait_named("Sources")
        if not is_busy(chart):
            raise Failure("what was paused went on")


def list_nameless(program):
    """What takes the focus and is called by its class, or by nothing."""
    return [node for node in program.read() if node.has(Atspi.StateType.FOCUSABLE) and node.has(Atspi.StateType.SHOWING)
            and node.role in ("push button", "toggle button", "combo box", "check box", "slider", "text", "entry", "list item", "link")
            and (not node.name or node.name.startswith(("Gtk", "Adw", "Xitong")))]


def test_everything_has_a_name(folder):
    """Whatever takes the focus tells a screen reader what it is, in each view and in the export dialog."""
    with Program(CHINA) as program:
        program.click_named("Personnel section", "list item")
        program.wait("page about the unit", lambda role, name: role in ("label", "link") and "Contested" in name)
        for key, last in (("ctrl+2", "The other era: "), ("ctrl+3", "The procedure that is walked: "), ("ctrl+e", " mm")):
            press(key)
            program.wait(f"{last!r}", lambda role, name: last in name)
            nameless = list_nameless(program)
            if nameless:
                raise Failure(f"after {key} without a name: " + ", ".join(f"{node.role} {node.name} at {node.extents()}" for node in nameless))


def test_errors_are_a_list(folder):
    """A file with errors opens as a list of its lines."""
    path = os.path.join(folder, "wrong.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<case xmlns="urn:xitong:case:1" id="wrong"><title>Wrong</title>\n<units>\n<unit id="a" kind="nonsense"/>\n</units></case>\n')
    with Program(path) as program:
        program.wait("error with its line", lambda role, name: "nonsense" in name)


def main():
    tests = [
        test_reading_a_chart,
        test_the_timeline,
        test_changes_are_listed_and_played,
        test_one_chart_becomes_another,
        test_search,
        test_the_life_of_a_unit,
        test_a_file_that_is_altered,
        test_one_comes_back_to_where_one_was,
        test_a_narrow_window,
        test_a_narrow_window_tells_what_happens,
        test_it_plays_by_keys_at_once,
        test_what_is_left_out_is_called_up,
        test_other_views,
        test_what_is_met_on_the_way_has_a_page,
        test_everything_has_a_name,
        test_errors_are_a_list,
    ]
    if len(sys.argv) > 2:
        tests = [test for test in tests if test.__name__ in sys.argv[2:]]
    print(f"1..{len(tests)}")
    failed = False
    for number, test in enumerate(tests, start=1):
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(folder)
                print(f"ok {number} {test.__name__}", flush=True)
            except Failure as failure:
                failed = True
                print(f"not ok {number} {test.__name__}", flush=True)
                for line in str(failure).splitlines():
                    print(f"# {line}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
