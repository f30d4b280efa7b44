# xitong_test.py - what the tests of the whole program, from a case file to a figure, have in common
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the command, reads what it writes, and reports in TAP. Standard library only."""

import json
import os
import subprocess
import sys
import tempfile
import traceback
import xml.etree.ElementTree as ElementTree

SVG = '{http://www.w3.org/2000/svg}'
XITONG = os.environ.get('XITONG', 'xitong')
SOURCE = os.environ.get('G_TEST_SRCDIR', os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(*arguments, environment=None, timeout=300, directory=None):
    """What `xitong ARGUMENTS` does, whatever its exit code; its output as bytes."""
    return subprocess.run([XITONG, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, **(environment or {})}, timeout=timeout, cwd=directory)


def succeed(*arguments, **options):
    """The standard output of a run that must succeed."""
    result = run(*arguments, **options)
    assert result.returncode == 0, f'xitong {" ".join(arguments)}: {result.returncode}: {result.stderr.decode()}'
    return result.stdout


def fail(*arguments, **options):
    """The standard error of a run that must fail, say why, and print nothing else."""
    result = run(*arguments, **options)
    assert result.returncode > 0, f'xitong {" ".join(arguments)}: exit {result.returncode}'
    assert result.stderr.strip(), f'xitong {" ".join(arguments)}: it does not say why'
    return result.stderr.decode()


def words(options):
    """`era='x', json=True` as `--era x --json`; what is None or False is left out."""
    arguments = []
    for name, value in options.items():
        if value is True:
            arguments.append('--' + name.replace('_', '-'))
        elif value is not None and value is not False:
            arguments += ['--' + name.replace('_', '-'), value]
    return arguments


class Structure:
    """What `xitong show --json` says."""

    def __init__(self, case, **options):
        self.json = json.loads(succeed('show', '--case', case, '--json', *words(options)))
        self.units = {unit['id']: unit for unit in self.json['units']}
        self.ties = {tie['id']: tie for tie in self.json['ties']}
        self.holders = {holder['id']: holder for holder in self.json['holders']}
        assert len(self.units) == len(self.json['units']), 'two units of one id'
        assert len(self.ties) == len(self.json['ties']), 'two ties of one id'

    def place(self, unit):
        return self.units[unit]['system'], self.units[unit]['superior']

    def states(self, unit):
        return [state['state'] for state in self.units[unit]['states']]

    def tie_ends(self, kind):
        return sorted((tie['from'], tie['to']) for tie in self.ties.values() if tie['kind'] == kind)


class Difference:
    """What `xitong diff --json` says."""

    def __init__(self, case, with_, **options):
        self.json = json.loads(succeed('diff', '--case', case, '--with', with_, '--json', *words(options)))
        self.empty = self.json['empty']

    def ids(self, of, what):
        """The ids told under, say, units and added; of ties the claims."""
        return sorted({item.get('tie', item.get('id')) for item in self.json[of].get(what, [])})

    def find(self, of, what, id):
        """The one item of this id told there."""
        item, = [item for item in self.json[of][what] if item['id'] == id]
        return item


def pages(thing):
    return [citation['pages'] for citation in thing['citations']]


class Figure:
    """An exported SVG, parsed."""

    def __init__(self, case, **options):
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, 'figure.svg')
            self.result = run('export', '--case', case, '-o', path, *words(options))
            assert self.result.returncode == 0, self.result.stderr.decode()
            with open(path, 'rb') as file:
                self.bytes = file.read()
        self.root = ElementTree.fromstring(self.bytes)

    def groups(self, name):
        return [group for group in self.root.iter(SVG + 'g') if group.get('class') == name]

    def units(self):
        return {group.get('data-unit'): group for group in self.groups('unit')}

    def ghosts(self):
        return sorted((group.get('data-unit'), group.get('data-system')) for group in self.groups('ghost'))

    def ties(self):
        return {group.get('data-tie'): group for group in self.groups('tie')}

    def holders(self):
        return {group.get('data-holder'): set(group.get('data-posts').split()) for group in self.groups('holder')}

    def subordinations(self):
        return {(group.get('data-from'), group.get('data-to')) for group in self.groups('subordination')}

    def text(self, name=None):
        groups = self.groups(name) if name else [self.root]
        return ' '.join(''.join(text.itertext()) for group in groups for text in group.iter(SVG + 'text'))


def text_of(group):
    return ' '.join(''.join(text.itertext()) for text in group.iter(SVG + 'text'))


def equal(actual, expected):
    assert actual == expected, f'{actual!r}, and not {expected!r}'


def contains(whole, part):
    assert part in whole, f'{part!r} is not in {whole!r}'


def main(tests):
    """Runs the functions, each a test named by its name, and reports in TAP. Names on the command line choose among them."""
    chosen = [test for test in tests if len(sys.argv) < 2 or test.__name__ in sys.argv[1:]]
    failures = 0
    print(f'1..{len(chosen)}', flush=True)
    for number, test in enumerate(chosen, 1):
        name = test.__name__.replace('_', '-')
        try:
            test()
            print(f'ok {number} {name}', flush=True)
        except Exception:
            failures += 1
            for line in traceback.format_exc().splitlines():
                print('#', line)
            print(f'not ok {number} {name}', flush=True)
    sys.exit(1 if failures else 0)
