# test-fit.py - what is said where a figure does not fit what was asked for
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each message says whether a file was written, how large it is, and what to ask for; and what it says to ask for is enough."""

import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

SMALL = ('--case', os.path.join(SOURCE, 'data', 'facts', '01-personnel.xml'), '--era', 'before')
WIDE = ('--case', 'ussr', '--era', 'brezhnev', '--detail', 'all', '--font-size', '8pt')
CHART = ('--case', 'china', '--era', 'party-leadership')
HIGH = ('--case', 'china', '--era', 'cultural-revolution', '--variant', 'tianjin-activist')
PAGES = (('china', 'four-cleanups'), ('china', 'cultural-revolution'), ('ussr', 'great-purge'))


# The message has a tenth of a millimetre, and the file a hundredth, each rounded by itself.
ROUNDING = 0.06


def export(directory, *options):
    """What is said; and the width and height of the file, or None where there is none."""
    path = os.path.join(directory, 'figure.svg')
    if os.path.exists(path):
        os.remove(path)
    result = run('export', *options, '-o', path)
    equal(result.returncode == 0, os.path.exists(path))
    if result.returncode:
        return result.stderr.decode(), None
    with open(path, encoding='utf-8') as file:
        size = re.search(r'width="([\d.]+)mm" height="([\d.]+)mm"', file.read())
    return result.stderr.decode(), (float(size.group(1)), float(size.group(2)))


def tells(message, millimetres, way):
    told = float(re.search(rf' is ([\d.]+) mm {way}', message).group(1))
    assert abs(told - millimetres) < ROUNDING, (message, millimetres)


def what_fits_is_written_without_a_word():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *SMALL)
        equal((message, round(size[0])), ('', 174))


def the_usual_width_gives_way():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *WIDE)
        contains(message, 'figure.svg was written')
        tells(message, size[0], 'wide')
        contains(message, 'without --detail all')
        message, size = export(directory, *SMALL, '--font-size', '40pt')
        contains(message, 'figure.svg was written')
        tells(message, size[0], 'wide')
        assert '--detail' not in message, message


def a_width_asked_for_is_refused():
    """And the width that is named is the least that does."""
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *WIDE, '--width', '150mm')
        equal(size, None)
        contains(message, 'Nothing was written')
        least = int(re.search(r'Ask for --width (\d+)mm', message).group(1))
        message, size = export(directory, *WIDE, '--width', f'{least}mm')
        # A chart that filling the width would spoil stays as narrow as it can be.
        assert ' wide' not in message and least - 1 < size[0] < least + 0.05, (message, size)
        equal(export(directory, *WIDE, '--width', f'{least - 1}mm')[1], None)


def a_page_is_not_endless():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *HIGH)
        contains(message, 'figure.svg was written')
        contains(message, 'mm high; a page has room for 240 mm')
        tells(message, size[1], 'high')
        mend, height = re.search(r'With (.+) it is ([\d.]+) mm high', message).groups()
        message, size = export(directory, *HIGH, *mend.split())
        equal(message, '')
        assert abs(size[1] - float(height)) < ROUNDING, (size, height)


def a_chart_is_drawn_closer_for_its_page():
    """With legend and sources these would be higher, were their charts not drawn for the room that is left."""
    with tempfile.TemporaryDirectory() as directory:
        for case, era in PAGES:
            message, size = export(directory, '--case', case, '--era', era)
            equal(message, '')
            assert round(size[0]) == 174 and size[1] <= 240.5, (era, size)


def a_strip_may_do_without_its_legend():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, '--case', 'china', '--era', 'party-leadership', '--strip')
        tells(message, size[1], 'high')
        contains(message, '--no-legend')


def two_charts_may_be_two_figures():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *CHART, '--compare', 'cultural-revolution')
        tells(message, size[1], 'high')
        contains(message, 'as a figure of its own')


def what_takes_room_is_named():
    """Only what was asked for: a chart has no fewer ties than none besides."""
    with tempfile.TemporaryDirectory() as directory:
        for options in (('--ties', 'watching'), ('--ties', 'watching', '--detail', 'all'), ('--contested',)):
            message = export(directory, *SMALL, '--font-size', '40pt', *options)[0]
            less = re.search(r'It takes less room without (.*)\.', message).group(1)
            equal(sorted(less.split(', ')), sorted(' '.join(option) for option in
                  (('--ties',) if '--ties' in options else (), ('--contested',) if '--contested' in options else (),
                   ('--detail', 'all') if '--detail' in options else ()) if option))


def a_journal_has_no_wider_column():
    with tempfile.TemporaryDirectory() as directory:
        profile = os.path.join(directory, 'narrow.ini')
        for rules, word in (('Widths=100', '--font-size'), ('Widths=100\nMinType=9', 'no smaller type, and no wider figure')):
            with open(profile, 'w') as file:
                file.write(f'[Journal]\nName=A journal\n{rules}\n')
            message = fail('export', *CHART, '-o', os.path.join(directory, 'figure.pdf'), '--journal', profile)
            contains(message, 'Nothing was written')
            contains(message, word)
            assert '--width' not in message, message
            size = re.search(r'Ask for --font-size ([\d.]+pt)', message)
            if size:
                succeed('export', *CHART, '-o', os.path.join(directory, 'figure.pdf'), '--journal', profile, '--font-size', size.group(1))


def a_journal_of_large_type_is_asked():
    """Nothing that the journal takes makes it fit: it is said what would, if it took smaller type."""
    with tempfile.TemporaryDirectory() as directory:
        message = fail('export', *CHART, '-o', os.path.join(directory, 'figure.pdf'), '--journal', 'springer')
        contains(message, 'No option makes it fit')
        height = re.search(r'with names of 7 pt, and labels of 6 pt, it would be ([\d.]+) mm high', message).group(1)
        contains(message, 'Ask the journal')
        assert float(height) <= 234.5, message


def a_width_has_a_unit():
    with tempfile.TemporaryDirectory() as directory:
        for width in ('174', '17.4'):
            message, size = export(directory, *SMALL, '--width', width)
            equal(size, None)
            contains(message, f'--width {width}mm')
        for width in ('200mm', '20cm', '7.874in', '566.93pt'):
            equal(round(export(directory, *SMALL, '--width', width)[1][0]), 200)


def lines_have_no_resolution():
    """A picture has; what is drawn in lines is written anyway, and it is said that the option does nothing."""
    with tempfile.TemporaryDirectory() as directory:
        for name, is_told in (('figure.pdf', True), ('figure.svg', True), ('figure.eps', True), ('figure.png', False), ('figure.tiff', False)):
            path = os.path.join(directory, name)
            message = run('export', *SMALL, '--dpi', '100', '-o', path).stderr.decode()
            equal((os.path.exists(path), '--dpi changes nothing' in message), (True, is_told))


def a_font_is_there_or_refused():
    with tempfile.TemporaryDirectory() as directory:
        message, size = export(directory, *SMALL, '--font', 'Noto Snas')
        equal(size, None)
        contains(message, 'Noto Snas')
        contains(message, 'Did you mean "Noto Sans"?')
        equal(export(directory, *SMALL, '--font', 'noto sans')[0], '')


main([what_fits_is_written_without_a_word, the_usual_width_gives_way, a_width_asked_for_is_refused,
      a_page_is_not_endless, a_chart_is_drawn_closer_for_its_page, a_strip_may_do_without_its_legend, two_charts_may_be_two_figures, what_takes_room_is_named,
      a_journal_has_no_wider_column, a_journal_of_large_type_is_asked, a_width_has_a_unit, lines_have_no_resolution, a_font_is_there_or_refused])
