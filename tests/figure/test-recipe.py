# test-recipe.py - what a figure's file says of its making makes the figure again
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe in the metadata, given back to the command, gives the same bytes. Standard library and poppler's tools only."""

import os
import re
import shlex
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

NO_OPTIONS = ('data', 'language')
CHINA = ('--case', 'china', '--era', 'party-leadership')
FIGURES = (
    CHINA,
    CHINA + ('--variant', 'northeast', '--proposed', '--labels', 'both', '--palette', 'bw', '--font-size', '6.3pt', '--width', '190.7mm'),
    ('--case', 'china', '--change', 'three-anti-begins', '--width', '500pt'),
    CHINA + ('--ties', 'placing,appointment,denied', '--contested', '--width', '300mm', '--no-legend'),
    CHINA + ('--units', 'deputy-department-heads', '--open', 'staff-departments', '--width', '420mm', '--no-title'),
    CHINA + ('--detail', 'all', '--form', 'effective', '--width', '900mm', '--no-sources'),
    CHINA + ('--form', 'gap', '--width', '260mm'),
    CHINA + ('--procedure', 'cadre-approval'),
    CHINA + ('--frame', 'fixed', '--width', '400mm'),
    CHINA + ('--difference', 'four-cleanups', '--width', '260mm'),
    CHINA + ('--variant', 'northeast', '--difference', 'party-leadership', '--width', '260mm'),
    CHINA + ('--compare', 'ussr:one-man-management', '--width', '260mm'),
    CHINA + ('--compare', 'four-cleanups', '--width', '260mm', '--palette', 'grey'),
    CHINA + ('--strip', '--width', '160mm'),
    CHINA + ('--journal', 'comparative-politics'),
)


def export(words, ending='.svg', name='figure'):
    """The bytes of a figure, of the first frame where there are several."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, name + ending)
        succeed('export', *words, '-o', path)
        with open(os.path.join(directory, sorted(os.listdir(directory))[0]), 'rb') as file:
            return file.read()


def read_options(svg):
    """The recipe as options."""
    recipe = ElementTree.fromstring(svg).find('.//{urn:xitong:figure:1}recipe')
    words = []
    for name, value in recipe.attrib.items():
        if name not in NO_OPTIONS:
            words += ['--' + name] if value == 'yes' else ['--no-' + name] if value == 'no' else ['--' + name, value]
    return words


def check(words):
    first = export(words)
    options = read_options(first)
    assert export(options) == first, f'{" ".join(words)}: another figure by {" ".join(options)}'
    return options


def every_option_is_in_it():
    for words in FIGURES:
        options = check(words)
        for word in words:
            if word.startswith('--') and word not in ('--journal', '--change'):
                assert word in options, f'{word} of {" ".join(words)} is not in the recipe'


def frames_of_a_transition():
    words = CHINA + ('--transition', 'four-cleanups', '--frames-per-second', '1', '--step-by-step', '--width', '300mm')
    options = check(words)
    for word in words:
        assert word in options, word


def a_command_line_where_there_is_a_text_only():
    words = CHINA + ('--width', '190mm', '--no-legend')
    png = export(words, '.png')
    line = re.search(rb'tEXtComment\0(xitong export [^\0]*? --sources)', png).group(1).decode()
    pdf = export(words, '.pdf')
    with tempfile.NamedTemporaryFile(suffix='.pdf') as file:
        file.write(pdf)
        file.flush()
        told = subprocess.run(['pdfinfo', file.name], stdout=subprocess.PIPE, check=True).stdout.decode()
    equal(re.search('^Keywords: .*(xitong export .*)$', told, re.M).group(1), line)
    assert export(shlex.split(line)[2:], '.png') == png, line
    assert export(shlex.split(line)[2:], '.pdf') == pdf, line
    comments = dict(re.findall('^%%XitongRecipe: ([a-z-]+)=(.*)$', export(words, '.eps').decode('latin-1'), re.M))
    equal((comments['case'], comments['era'], comments['width'], comments['legend']), ('china', 'party-leadership', '190mm', 'no'))


main([every_option_is_in_it, frames_of_a_transition, a_command_line_where_there_is_a_text_only])
