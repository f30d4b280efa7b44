# test-files.py - the files that figures are written to keep what they promise
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SVG, PDF, PNG, TIFF and EPS as scripts, journals and readers get them. Standard library and poppler's tools only."""

import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

CASES = json.loads(succeed('list', '--json'))['cases']
CENTRAL = ('china', 'party-leadership')
SMALL = (os.path.join(SOURCE, 'data', 'facts', '01-personnel.xml'), 'before')
XITONG_NAMES = '{urn:xitong:figure:1}'
DUBLIN_CORE = '{http://purl.org/dc/elements/1.1/}'
MILLIMETRE = 72 / 25.4


def export(ending, case=SMALL[0], era=SMALL[1], environment=None, **options):
    """The bytes of a figure."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'figure.' + ending)
        result = run('export', '--case', case, '--era', era, '-o', path, *words(options), environment=environment)
        assert result.returncode == 0, result.stderr.decode()
        equal(os.listdir(directory), ['figure.' + ending])
        with open(path, 'rb') as file:
            return file.read()


def tool(data, ending, *command):
    """What a program says of a file with these contents."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'figure.' + ending)
        with open(path, 'wb') as file:
            file.write(data)
        command = [path if word == 'FILE' else word for word in command]
        return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()


def size_of(svg):
    """Width and height in points."""
    width, height = svg.root.get('width'), svg.root.get('height')
    assert width.endswith('mm') and height.endswith('mm'), (width, height)
    return float(width[:-2]) * MILLIMETRE, float(height[:-2]) * MILLIMETRE


def child_text(group, name):
    child = group.find(SVG + name)
    return None if child is None else ''.join(child.itertext())


def check_root(svg):
    width, height = size_of(svg)
    box = [float(number) for number in svg.root.get('viewBox').split()]
    assert abs(box[2] - width) < 0.1 and abs(box[3] - height) < 0.1, 'the view box is not the size in points'
    equal(svg.root.get('role'), 'img')
    named = {element.get('id'): element for element in svg.root.iter() if element.get('id')}
    for name in svg.root.get('aria-labelledby').split():
        assert ''.join(named[name].itertext()).strip(), f'{name} is empty'
    ids = [element.get('id') for element in svg.root.iter() if element.get('id')]
    equal(len(ids), len(set(ids)))
    for element in svg.root.iter():
        href = element.get('href')
        assert href is None or href[1:] in named, f'{href} leads nowhere'
    assert b'opacity' not in svg.bytes and b'rgba' not in svg.bytes, 'something is transparent'
    assert b'<image' not in svg.bytes, 'there is a picture in it'


def check_metadata(svg, case, era):
    metadata = svg.root.find(SVG + 'metadata')
    recipe = metadata.find(XITONG_NAMES + 'recipe')
    equal((recipe.get('case'), recipe.get('era')), (case, era))
    assert re.fullmatch(r'sha256:[0-9a-f]{64}', recipe.get('data')), 'the version of the data is not there'
    assert metadata.find(XITONG_NAMES + 'program').text.startswith('Xitong ')
    assert metadata.find(DUBLIN_CORE + 'source') is not None, 'no source'


def check_units(svg, structure):
    for unit, group in svg.units().items():
        stands = structure.units[unit]
        equal(group.get('id'), 'unit-' + unit)
        equal((group.get('data-kind'), group.get('data-level')), (stands['kind'], stands['level']))
        if stands['system']:
            equal(group.get('data-system'), stands['system'])
        equal(group.get('data-state'), ' '.join(structure.states(unit)) or None)
        contains(child_text(group, 'title'), stands['title'])
        if stands['citations']:
            assert child_text(group, 'desc'), f'{unit}: no citation'
        assert text_of(group).strip(), f'{unit}: no text'


def above(svg, structure, unit):
    """The superiors of a unit; of one that is left out, those above it."""
    superiors = set()
    for line in structure.units[unit]['superiors']:
        superiors |= {line['unit']} if line['unit'] in svg.units() else above(svg, structure, line['unit'])
    return superiors


def is_part_above(structure, superior, unit):
    """Whether a superior is drawn inside the box the line comes from."""
    return superior in {structure.units[line['unit']]['partOf'] for line in structure.units[unit]['superiors']}


def check_lines(svg, structure):
    for name, group in svg.ties().items():
        stands = structure.ties[name]
        equal([group.get('data-' + key) for key in ('kind', 'from', 'to', 'standing')],
              [stands[key] for key in ('kind', 'from', 'to', 'standing')])
    for holder, posts in svg.holders().items():
        assert posts <= set(structure.holders[holder]['posts']), holder
    for group in svg.groups('subordination'):
        superior, unit = group.get('data-from'), group.get('data-to')
        assert superior == 'unknown' or superior in above(svg, structure, unit), (superior, unit)
        is_claim = superior in {line['unit'] for line in structure.units[unit]['superiors']} | {'unknown'}
        equal(group.get('data-direct'), None if is_claim or is_part_above(structure, superior, unit) else 'no')
        if group.get('data-direct'):
            contains(svg.text('caption'), 'Lines pass over')


def check_surroundings(svg):
    for name in ('zone', 'frame', 'legend', 'caption', 'title'):
        assert svg.groups(name), f'no {name}'
    for zone in svg.groups('zone'):
        assert zone.get('data-system'), 'a zone of no system'


def svg_contract():
    for case in CASES:
        for era in case['eras']:
            # A variant of the central era stands for the others.
            variants = [None] + [variant['id'] for variant in era['variants'] if era['id'] == CENTRAL[1]][:1]
            for variant in variants:
                svg = Figure(case['id'], era=era['id'], variant=variant)
                structure = Structure(case['id'], era=era['id'], variant=variant)
                check_root(svg)
                check_metadata(svg, case['id'], era['id'])
                check_units(svg, structure)
                check_lines(svg, structure)
                check_surroundings(svg)


def svg_left_out_superiors():
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'chain.xml')
        with open(os.path.join(SOURCE, 'data', 'facts', '01-personnel.xml')) as file:
            text = file.read()
        text = text.replace('</units>', """<unit id="hidden" kind="section" level="departments" show="on-request" title="Hidden office"/>
          <unit id="low" kind="section" level="shops" title="Low office"/></units>""")
        head, tail = text.split('</change>', 1)
        with open(path, 'w') as file:
            file.write(head + '<place units="hidden" under="manager"/><place units="low" under="hidden"/></change>' + tail)
        svg = Figure(path, era='before')
        line, = [group for group in svg.groups('subordination') if group.get('data-to') == 'low']
        equal((line.get('data-from'), line.get('data-direct')), ('manager', 'no'))
        contains(child_text(line, 'desc'), 'Hidden office')
        contains(' '.join(svg.text('caption').split()), 'Hidden office (above Low office)')
        whole = Figure(path, era='before', detail='all')
        contains(whole.subordinations(), ('hidden', 'low'))
        assert 'Lines pass over' not in whole.text('caption'), 'nothing is left out'


def svg_everything():
    svg = Figure(CENTRAL[0], era=CENTRAL[1], detail='all')
    structure = Structure(CENTRAL[0], era=CENTRAL[1])
    check_root(svg)
    check_units(svg, structure)
    check_lines(svg, structure)
    assert len(svg.units()) > len(Figure(CENTRAL[0], era=CENTRAL[1]).units()), 'all is not more'


def inflated(pdf):
    """The PDF with its packed streams unpacked."""
    whole = [pdf]
    for match in re.finditer(rb'stream\r?\n', pdf):
        try:
            whole.append(zlib.decompressobj().decompress(pdf[match.end():]))
        except zlib.error:
            pass
    return b'\n'.join(whole)


def pdf_page_and_metadata():
    pdf = export('pdf')
    svg = Figure(SMALL[0], era=SMALL[1])
    info = dict(line.split(':', 1) for line in tool(pdf, 'pdf', 'pdfinfo', 'FILE').splitlines() if ':' in line)
    width, height = (float(number) for number in re.findall(r'[\d.]+', info['Page size'])[:2])
    wanted = size_of(svg)
    assert abs(width - wanted[0]) < 0.5 and abs(height - wanted[1]) < 0.5, (width, height, wanted)
    equal(info['Pages'].strip(), '1')
    equal(info['Title'].strip(), child_text(svg.root, 'title'))
    assert info['Author'].strip() and info['Keywords'].strip(), 'no author, or no keywords'


def pdf_fonts_and_text():
    pdf = export('pdf', *CENTRAL, labels='both')
    lines = tool(pdf, 'pdf', 'pdffonts', 'FILE').splitlines()[2:]
    assert lines, 'no fonts'
    for line in lines:
        assert re.search(r'\s+yes\s+(yes|no)\s+yes\s', line), f'not embedded, or without its letters: {line}'
        assert 'Type 3' not in line, line
    text = tool(pdf, 'pdf', 'pdftotext', 'FILE', '-')
    contains(' '.join(text.split()), 'Party secretary')
    contains(text, '人事科')


def pdf_citations_are_links():
    whole = inflated(export('pdf'))
    assert whole.count(b'/Subtype /Link') >= 2, 'no links'
    contains(whole, b'note-a')
    svg = Figure(SMALL[0], era=SMALL[1])
    targets = {a.get('href') for a in svg.root.iter(SVG + 'a')}
    contains(targets, '#note-a')
    contains(targets, '#sources')


def chunks(png):
    at = 8
    while at < len(png):
        length, kind = struct.unpack('>I4s', png[at:at + 8])
        yield kind.decode(), png[at + 8:at + 8 + length]
        at += 12 + length


def png_resolution_and_texts():
    for dpi in (72, 300):
        png = export('png', dpi=str(dpi))
        found = list(chunks(png))
        across, down, unit = struct.unpack('>IIB', dict(found)['pHYs'])
        equal((across, down, unit), (round(dpi / 0.0254),) * 2 + (1,))
        width, height = struct.unpack('>II', dict(found)['IHDR'][:8])
        wanted = [points * dpi / 72 for points in size_of(Figure(SMALL[0], era=SMALL[1]))]
        assert abs(width - wanted[0]) <= 1.5 and abs(height - wanted[1]) <= 1.5, (width, height, wanted)
        texts = [data.split(b'\0')[0].decode() for kind, data in found if kind in ('tEXt', 'zTXt', 'iTXt')]
        for name in ('Title', 'Author', 'Source', 'Comment'):
            contains(texts, name)


def tags(tiff):
    order = '<' if tiff[:2] == b'II' else '>'
    at, = struct.unpack(order + 'I', tiff[4:8])
    count, = struct.unpack(order + 'H', tiff[at:at + 2])
    for i in range(count):
        tag, kind, n, value = struct.unpack(order + 'HHII', tiff[at + 2 + 12 * i:at + 14 + 12 * i])
        if kind == 3 and n == 1:
            value, = struct.unpack(order + 'H', tiff[at + 10 + 12 * i:at + 12 + 12 * i])
        if kind == 5:
            above, below = struct.unpack(order + 'II', tiff[value:value + 8])
            value = above / below
        yield tag, value


def tiff_resolution_and_packing():
    found = dict(tags(export('tiff', dpi='300')))
    width = size_of(Figure(SMALL[0], era=SMALL[1]))[0] * 300 / 72
    assert abs(found[256] - width) <= 1.5, (found[256], width)
    equal((round(found[282]), round(found[283])), (300, 300))
    equal((found[296], found[259]), (2, 5))


def eps_is_drawn():
    for palette in ('colour', 'bw', 'grey', 'contrast'):
        eps = export('eps', palette=palette).decode('latin-1')
        body = eps[eps.index('%%EndProlog'):]
        assert not re.search(r'cairo_image|cairo_imagemask|/ImageType|colorimage', body), f'{palette}: a raster is in it'
        assert '%%CreationDate' not in eps, 'the clock is in it'
        box = [int(number) for number in re.search(r'%%BoundingBox: (\d+) (\d+) (\d+) (\d+)', eps).groups()]
        width, height = size_of(Figure(SMALL[0], era=SMALL[1]))
        assert abs(box[2] - box[0] - width) <= 2 and abs(box[3] - box[1] - height) <= 2, (box, width, height)
        contains(eps, '%%BeginResource: font')


def same_bytes_twice():
    for ending in ('svg', 'pdf', 'eps', 'png', 'tiff'):
        equal(export(ending, dpi='72') == export(ending, dpi='72'), True)
    dated = {'SOURCE_DATE_EPOCH': '1000000000'}
    for ending in ('pdf', 'eps', 'png'):
        equal(export(ending, dpi='72', environment=dated) == export(ending, dpi='72', environment=dated), True)
    contains(tool(export('pdf', environment=dated), 'pdf', 'pdfinfo', '-rawdates', 'FILE'), '20010909')
    assert 'CreationDate' not in tool(export('pdf'), 'pdf', 'pdfinfo', 'FILE'), 'a date without being asked'


def errors_harm_no_file():
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'figure.png')
        with open(path, 'wb') as file:
            file.write(b'what was there')
        base = ('export', '--case', SMALL[0], '-o', path)
        for arguments in (('--era', 'no-such-era'), ('--variant', 'no-such'), ('--change', 'no-such'), ('--width', 'wide'),
                          ('--width', '1mm'), ('--dpi', '0'), ('--dpi', '4800', '--width', '2000mm', '--font-size', '40pt'),
                          ('--palette', 'gold'), ('--ties', 'no-such'), ('--form', 'odd'), ('--labels', 'odd')):
            fail(*base, *arguments)
            with open(path, 'rb') as file:
                equal(file.read(), b'what was there')
        equal(os.listdir(directory), ['figure.png'])
        broken = os.path.join(directory, 'broken.xml')
        with open(broken, 'w') as file:
            file.write('<case xmlns="urn:xitong:case:1" id="broken">')
        contains(fail('export', '--case', broken, '-o', path), 'broken.xml:1')
        for target in ('figure', 'figure.gif', os.path.join('no', 'such', 'folder', 'figure.svg')):
            fail('export', '--case', SMALL[0], '-o', os.path.join(directory, target))
        os.mkdir(os.path.join(directory, 'folder.svg'))
        fail('export', '--case', SMALL[0], '-o', os.path.join(directory, 'folder.svg'))
        equal(sorted(os.listdir(directory)), ['broken.xml', 'figure.png', 'folder.svg'])
        succeed('export', '--case', SMALL[0], '--dpi', '72', '-o', path)
        with open(path, 'rb') as file:
            equal(file.read(4), b'\x89PNG')


main([svg_contract, svg_left_out_superiors, svg_everything, pdf_page_and_metadata, pdf_fonts_and_text, pdf_citations_are_links, png_resolution_and_texts,
      tiff_resolution_and_packing, eps_is_drawn, same_bytes_twice, errors_harm_no_file])
