# test-preflight.py - finished figures are measured, and journals' rules are kept
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was asked for at export is what is measured in the file; and each rule that is broken is named."""

import glob
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

CHART = ('--case', os.path.join(SOURCE, 'data', 'facts', '01-personnel.xml'), '--era', 'before')
ANYTHING = '[Journal]\nName=A journal\n'


class Folder(tempfile.TemporaryDirectory):
    def path(self, name):
        return os.path.join(self.name, name)

    def write(self, name, contents):
        with open(self.path(name), 'wb') as file:
            file.write(contents.encode() if isinstance(contents, str) else contents)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), 'rb') as file:
            return file.read()

    def export(self, name, *options):
        succeed('export', *CHART, '-o', self.path(name), *options)
        return self.path(name)


def measure(path, profile):
    """What preflight tells, as a dictionary, and the rules that are broken."""
    result = run('preflight', path, '--journal', profile)
    equal(result.stderr, b'')
    lines = result.stdout.decode().splitlines()
    broken = [line[len(path) + 2:] for line in lines if line.startswith(path + ': ')]
    equal(result.returncode, 1 if broken else 0)
    return dict(line.split(': ', 1) for line in lines if not line.startswith(path) and ': ' in line), broken


def all_formats_agree():
    folder = Folder()
    profile = folder.write('any.ini', ANYTHING)
    for size, palette in (('7pt', 'colour'), ('9pt', 'bw')):
        found = {}
        for ending in ('svg', 'pdf', 'eps'):
            path = folder.export('figure.' + ending, '--font-size', size, '--palette', palette)
            told, broken = measure(path, profile)
            equal(broken, [])
            width, height = (float(number) for number in re.findall(r'[\d.]+', told['Size']))
            found[ending] = told
            svg = Figure(*CHART[1:2], era=CHART[3], font_size=size, palette=palette).root
            assert abs(width - float(svg.get('width')[:-2])) < 0.5 and abs(height - float(svg.get('height')[:-2])) < 0.5
        for key in ('Type', 'Thinnest line', 'Printed in'):
            equal({told[key] for told in found.values()}, {found['svg'][key]})
        scale = float(size[:-2]) / 7
        equal([round(float(number), 1) for number in re.findall(r'[\d.]+', found['svg']['Type'])],
              [round(6 * scale, 1), round(11.5 * scale, 1)])
        equal(found['svg']['Printed in'], 'colours' if palette == 'colour' else 'black and white')
    for ending in ('png', 'tiff'):
        told, broken = measure(folder.export('figure.' + ending, '--dpi', '200', '--palette', 'grey'), profile)
        equal((broken, told['Resolution'], told['Printed in']), ([], '200 dpi', 'greys'))
    folder.cleanup()


def each_rule_is_checked():
    rules = (('Widths=40', 'wide', '--width 40mm'), ('MaxHeight=20', 'high', '--no-legend'), ('Formats=eps;tiff', 'format', '.eps, .tiff'),
             ('MinLine=3', 'thinnest line', '--font-size'), ('MinType=8', 'smallest type', '--font-size'),
             ('MaxType=8', 'largest type', '--font-size'), ('Fonts=No Such Font', 'fonts', 'Install'),
             ('Fonts=Noto Sans Mono;DejaVu Sans', 'fonts', '--font'), ('Colours=grey', 'colours', '--palette grey'),
             ('Colours=bw', 'greys', '--palette bw'))
    folder = Folder()
    path = folder.export('figure.pdf')
    for rule, word, mend in rules:
        told, broken = measure(path, folder.write('rule.ini', ANYTHING + rule + '\n'))
        equal(len(broken), 1)
        contains(broken[0], word)
        contains(broken[0], mend)
    for rule in ('Widths=40;300', 'MaxHeight=400', 'Formats=pdf', 'MinLine=0.3', 'MinType=6', 'MaxType=12', 'Fonts=Noto Sans',
                 'Colours=colour'):
        equal(measure(path, folder.write('rule.ini', ANYTHING + rule + '\n'))[1], [])
    picture = folder.export('figure.png', '--dpi', '100')
    contains(measure(picture, folder.write('rule.ini', ANYTHING + 'LineArtDpi=600\n'))[1][0], '--dpi 600')
    folder.cleanup()


PAGE = b'''%PDF-1.4
1 0 obj << /Type /Pages /Kids [2 0 R] /Count 1 /MediaBox [0 0 200 100] >> endobj
2 0 obj << /Type /Page /Parent 1 0 R /Contents 3 0 R >> endobj
3 0 obj << /Length 90 >>
stream
q 2 0 0 2 0 0 cm 0.5 w 0 0 m 9 9 l S Q BT /F1 4 Tf 2 0 0 2 0 0 Tm (a \\) S 0.01 w) Tj ET 1 0 0 rg
endstream
endobj
4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
5 0 obj << /Type /ExtGState /ca 0.5 >> endobj
%%EOF
'''


def files_of_other_programs():
    folder = Folder()
    strict = folder.write('strict.ini', ANYTHING + 'Transparency=false\n')
    told, broken = measure(folder.write('other.pdf', PAGE), strict)
    equal((told['Size'], told['Thinnest line'], told['Type'], told['Font'], told['Printed in']),
          ('70.6 by 35.3 mm', '1.00 pt', '8.0 to 8.0 pt', 'Helvetica', 'colours'))
    equal(len(broken), 2)
    svg = folder.read(os.path.basename(folder.export('figure.svg'))).replace(b'<g class="unit"', b'<g opacity="0.5" class="unit"', 1)
    contains(measure(folder.write('faint.svg', svg), strict)[1][0], 'opaque')
    folder.cleanup()


def what_cannot_be_measured():
    folder = Folder()
    profile = folder.write('any.ini', ANYTHING)
    figure = folder.export('figure.svg')
    contains(fail('preflight', figure, '--journal', 'no-such'), 'springer')
    contains(fail('preflight', figure, '--journal', figure), 'figure.svg')
    contains(fail('preflight', figure), 'Springer journals: 84, 174 mm wide, up to 234 mm high')
    contains(fail('preflight', figure, '--journal', 'spinger'), '"springer"?')
    fail('preflight', '--journal', profile)
    fail('preflight', folder.path('none.pdf'), '--journal', profile)
    for name in ('bad.svg', 'bad.pdf', 'bad.eps', 'bad.png', 'bad.tiff', 'bad.doc'):
        for contents in (b'', b'%PD', b'<svg', bytes(range(256)) * 20):
            contains(fail('preflight', folder.write(name, contents), '--journal', profile), name)
    whole = folder.read(os.path.basename(folder.export('figure.pdf')))
    for length in range(10, len(whole), len(whole) // 40):
        result = run('preflight', folder.write('cut.pdf', whole[:length]), '--journal', profile)
        contains((0, 1), result.returncode)
    folder.cleanup()


def exports_keep_the_rules():
    folder = Folder()
    profile = folder.write('a.ini', ANYTHING + 'Widths=90;150\nFormats=pdf;eps\nMinType=7\nColours=bw\nTitles=false\n')
    path = folder.export('figure.pdf', '--journal', profile)
    told, broken = measure(path, profile)
    equal((broken, told['Type'].split()[0], told['Printed in']), ([], '7.0', 'black and white'))
    before = folder.read('figure.pdf')
    contains(fail('export', *CHART, '-o', path, '--journal', profile, '--palette', 'colour'), 'black and white')
    contains(fail('export', *CHART, '-o', path, '--journal', profile, '--font-size', '5pt'), 'smallest type')
    equal(folder.read('figure.pdf'), before)
    contains(fail('export', *CHART, '-o', folder.path('figure.svg'), '--journal', profile), 'svg')
    assert not os.path.exists(folder.path('figure.svg')), 'what breaks the rules was written'
    folder.cleanup()


def mends_are_enough():
    """What the message says of a figure that would break a rule, done, keeps the rule."""
    folder = Folder()
    path = folder.path('figure.pdf')
    figure = Figure(*CHART[1:2], era=CHART[3])
    height = float(figure.root.get('height')[:-2])
    for rule in (f'MaxHeight={height - 5:.0f}', f'MaxHeight={height - 20:.0f}', 'MinLine=1.2', 'MaxType=9\nTitles=false'):
        profile = folder.write('rule.ini', ANYTHING + rule + '\n')
        asked = () if rule.startswith('MaxHeight') else ('--font-size', '7pt' if 'Min' in rule else '12pt')
        message = fail('export', *CHART, '-o', path, '--journal', profile, *asked)
        contains(message, 'Nothing was written')
        mend = re.search(r'(?:With|Give) ((?:--[a-z-]+(?: [\d.]+pt)? ?)+)(?: it is|\.)', message)
        assert mend, message
        succeed('export', *CHART, '-o', path, '--journal', profile, *mend.group(1).split())
    contains(fail('export', *CHART, '-o', path, '--journal', folder.write('rule.ini', ANYTHING + 'MaxHeight=40\n')), 'No option makes it fit')
    folder.cleanup()


def fonts_without_a_name():
    """Cairo gives fonts that are not TrueType no name in EPS; in PDF it does."""
    folder = Folder()
    profile = folder.write('rule.ini', ANYTHING + 'Fonts=Noto Sans CJK SC\n')
    message = fail('export', *CHART, '-o', folder.path('figure.eps'), '--journal', profile)
    contains(message, 'no name in the file')
    contains(message, 'PDF')
    folder.export('figure.pdf', '--journal', profile)
    folder.cleanup()


def shipped_profiles():
    profiles = glob.glob(os.path.join(os.environ['XITONG_DATA_DIR'], 'profiles', '*.ini'))
    assert len(profiles) >= 8, profiles
    folder = Folder()
    path = folder.export('figure.eps', '--palette', 'bw', '--no-title', '--no-sources', '--font-size', '9.4pt')
    for profile in profiles:
        broken = measure(path, os.path.basename(profile)[:-len('.ini')])[1]
        for line in broken:
            assert 'font' in line or 'type' in line or 'high' in line, line
    folder.cleanup()


def heights_beyond_a_page_are_told():
    """A journal that names no height has pages all the same; what is no rule of its does not fail."""
    folder = Folder()
    free, strict = folder.write('free.ini', ANYTHING), folder.write('strict.ini', ANYTHING + 'MaxHeight=600\n')
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="174mm" height="%dmm" viewBox="0 0 174 %d"><path d="M0 0h174" stroke="black"/></svg>'
    for height, profile, told in ((510, free, True), (510, strict, False), (239, free, False)):
        warned, broken = measure(folder.write('tall.svg', svg % (height, height)), profile)
        equal(('Height' in warned, broken), (told, []))
        if told:
            contains(warned['Height'], f'{height}.0 mm is more than a page has room for, 240 mm')
    folder.cleanup()


def widths_are_kept_or_refused():
    folder = Folder()
    needed = re.search(r'--width (\d+)mm', fail('export', *CHART, '-o', folder.path('figure.svg'), '--width', '20mm'))
    equal(os.listdir(folder.name), [])
    folder.export('figure.svg', '--width', needed.group(1) + 'mm')
    folder.cleanup()


main([all_formats_agree, each_rule_is_checked, files_of_other_programs, what_cannot_be_measured, exports_keep_the_rules,
      mends_are_enough, fonts_without_a_name, shipped_profiles, heights_beyond_a_page_are_told,
      widths_are_kept_or_refused])
