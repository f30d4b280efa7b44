# test-words.py - the words of the command line: what they print, to where, and with which exit code
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts depend on these: output on one stream, errors on the other, 0 for done, 1 for what cannot be done, 2 for what is not understood."""

import csv
import io
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

GOOD = os.path.join(SOURCE, 'data', 'facts', '01-personnel.xml')
CHINA = ('--case', 'china', '--era', 'party-leadership')


def refuse(code, *arguments, **options):
    """Standard error of a run that fails with this code, says why in one line or more, and prints nothing."""
    result = run(*arguments, **options)
    equal((result.returncode, result.stdout), (code, b''))
    assert result.stderr.startswith(b'xitong: '), result.stderr
    return result.stderr.decode()


def help_and_version():
    contains(succeed('--help').decode(), 'xitong export')
    assert re.match(r'xitong \d', succeed('--version').decode())
    for word in ('list', 'check', 'show', 'diff', 'export'):
        contains(succeed(word, '--help').decode(), f'xitong {word} [OPTION')
    equal(succeed('help'), succeed('--help'))
    for word in ('show', 'diff', 'export', 'list', 'check'):
        refuse(2, word, '--no-such-option')


def unknown_word():
    result = run('no-such-word')
    equal((result.returncode, b'no-such-word' in result.stderr), (2, True))
    contains(run('shwo').stderr.decode(), 'Did you mean "show"?')
    equal(refuse(2, 'none.xml'), 'xitong: There is no file none.xml.\n')


def words_that_stand_alone():
    """A word that would do nothing is not passed over."""
    for word in ('show', 'numbers', 'coverage'):
        contains(refuse(2, word, 'china'), '--case china')
    contains(refuse(2, 'diff', 'china', '--with', 'takeover'), '--case china')
    contains(refuse(2, 'export', 'china', '-o', 'x.svg'), '--case china')


def mistyped_names():
    """The nearest name is told, and which there are."""
    show = ('show', '--case')
    for arguments, words in (((*show, 'chnia'), ('"china"?', 'ussr')),
                             ((*show, 'china', '--era', 'partyleadership'), ('"party-leadership"?', 'takeover (1949–52)', 'xitong list')),
                             ((*show, 'china', '--era', 'anshan'), ('It is a variant.', 'takeover')),
                             ((*show, 'china', '--variant', 'norteast'), ('"northeast"?', 'xitong list')),
                             ((*show, 'china', '--change', 'two-system'), ('"two-systems"?', 'xitong list')),
                             ((*show, 'china', '--variant', 'shougang', '--era', 'takeover'), ('restored-manager, full-responsibility',)),
                             (('diff', *CHINA, '--with', 'four-cleanup'), ('"four-cleanups"?',)),
                             (('diff', *CHINA, '--with', 'uusr:khrushchev'), ('"ussr"?',)),
                             (('diff', *CHINA, '--with', 'a:b:c:d'), ('CASE:ERA:VARIANT',)),
                             (('diff', *CHINA, '--with', 'ussr'), ('ussr:ERA',)),
                             (('export', *CHINA, '-o', 'x.svg', '--procedure', 'tranfer'), ('"transfer"?',)),
                             (('export', *CHINA, '-o', 'x.svg', '--ties', 'authorty'), ('"authority"?',)),
                             (('export', *CHINA, '-o', 'x.svg', '--ties', 'supervison'), ('"supervision"?',)),
                             (('export', *CHINA, '-o', 'x.svg', '--palette', 'gray'), ('"grey"?',))):
        message = refuse(1, *arguments)
        for word in words:
            contains(message, word)


def list_names_all():
    cases = json.loads(succeed('list', '--json'))['cases']
    text = succeed('list').decode()
    assert cases, 'no cases'
    for case in cases:
        contains(text, case['id'])
        for era in case['eras']:
            contains(text, era['id'])
            for name in ('id', 'title', 'from', 'to', 'changes', 'variants'):
                contains(era, name)
            for change in era['changes']:
                equal(sorted(change), ['id', 'on', 'title'])
                contains(text, change['id'])
            for variant in era['variants']:
                equal(sorted(variant), ['id', 'title'])
                contains(text, variant['id'])
        for procedure in case['procedures']:
            equal(sorted(procedure), ['id', 'title'])


def check_names_lines():
    equal(succeed('check', GOOD), b'')
    with tempfile.TemporaryDirectory() as directory:
        bad = os.path.join(directory, 'bad.xml')
        with open(GOOD) as file:
            text = file.read()
        wrong = text.replace('<place units="manager"', '<place units="shopz"')
        assert wrong != text
        with open(bad, 'w') as file:
            file.write(wrong)
        line = wrong[:wrong.index('shopz')].count('\n') + 1
        result = run('check', bad)
        equal((result.returncode, result.stderr), (1, b''))
        contains(result.stdout.decode(), f'{bad}:{line}: ')
        contains(result.stdout.decode(), 'shopz')
        both = run('check', GOOD, bad)
        equal((both.returncode, both.stdout), (1, result.stdout))
        for contents in (b'', b'<', b'no xml', b'<other/>', b'\x00\xff\xfe'):
            with open(bad, 'wb') as file:
                file.write(contents)
            result = run('check', bad)
            equal(result.returncode, 1)
            assert re.match(re.escape(bad.encode()) + rb':\d+: .+', result.stdout), result.stdout
    refuse(1, 'check', '/no/such/file.xml')
    refuse(1, 'check', os.path.dirname(GOOD))
    refuse(2, 'check')


def check_takes_cases_too():
    equal(succeed('check', 'china', 'ussr'), b'')
    with tempfile.TemporaryDirectory() as directory:
        with open(os.path.join(directory, 'china'), 'w') as file:
            file.write('<other/>')
        equal(run('check', 'china', directory=directory).returncode, 1)
        contains(refuse(1, 'check', directory), 'folder')
    contains(refuse(1, 'check', 'chian'), 'Did you mean "china"?')
    with open(GOOD, 'rb') as file:
        piped = subprocess.run([XITONG, 'check', '/dev/stdin'], input=file.read(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    equal((piped.returncode, piped.stdout, piped.stderr), (0, b'', b''))


def list_stands_in_columns():
    titles, spans, kinds = set(), set(), set()
    cases = {case['id']: case for case in json.loads(succeed('list', '--json'))['cases']}
    name = None
    for line in succeed('list').decode().splitlines():
        words = line.split()
        if not line.startswith(' '):
            if words:
                name = words[0]
                titles.clear(), spans.clear(), kinds.clear()
            continue
        eras = {era['id']: era for era in cases[name]['eras']}
        kinds.add(line.index(f' {words[1]} '))
        if words[0] == 'era':
            spans.add(len(line) - len(re.sub(r'^ +era +\S+ +', '', line)))
            titles.add(line.rindex(f"  {eras[words[1]]['title']}"))
        equal((len(titles), len(spans), len(kinds)), (len(titles) and 1, len(spans) and 1, 1))


def show_says_which_moment():
    shown = succeed('show', *CHINA, '--variant', 'northeast', '--change', 'the-leap').decode().splitlines()[0]
    for words in ('The Chinese industrial enterprise', '1955/56–66', 'Factory manager', 'Two enterprises of the Northeast', 'The Great Leap Forward'):
        contains(shown, words)
    assert 'after' not in succeed('show', *CHINA).decode().splitlines()[0]


def show_names_things_as_they_were_named_then():
    shown = succeed('show', '--case', 'ussr', '--era', 'great-purge').decode()
    contains(shown, '  attacks: NKVD – Director (138)')
    assert 'Security police –' not in shown, shown
    contains(succeed('show', '--case', 'ussr', '--era', 'brezhnev').decode(), '  supervises: KGB – the enterprise (')


def list_takes_cases_and_files():
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'own.xml')
        shutil.copy(GOOD, path)
        own = succeed('list', path).decode()
        case, = json.loads(succeed('list', '--json', path))['cases']
        assert own.startswith(case['id'] + '  '), own
        for era in case['eras']:
            contains(own, era['id'])
    equal([case['id'] for case in json.loads(succeed('list', '--json', 'ussr'))['cases']], ['ussr'])
    contains(refuse(1, 'list', 'chian'), 'Did you mean "china"?')


def list_dates_changes():
    text = succeed('list', 'china').decode()
    assert re.search(r'^    change +three-anti-ends +1952 +The campaign ends', text, re.M), text
    era, = [line for line in text.splitlines() if line.startswith('  era ') and ' takeover ' in line]
    change, = [line for line in text.splitlines() if ' three-anti-ends ' in line]
    equal((era.index('1949–52'), era.index('Takeover,')), (change.index('1952'), change.index('The campaign')))


def dates_find_moments():
    """Of several eras in which a date falls, the last of which something has happened by then."""
    for on, era, change in (('1960', 'party-leadership', 'after-the-leap'), ('1967-05', 'cultural-revolution', None),
                            ('1952', 'takeover', 'three-anti-ends'), ('1965', 'four-cleanups', 'class-claims-checked')):
        shown = json.loads(succeed('show', '--case', 'china', '--on', on, '--json'))
        equal((shown['era'], shown['change']), (era, change or shown['change']))
        first = succeed('show', '--case', 'china', '--on', on).decode().splitlines()[0]
        assert first.startswith(f'On {on}: era {era} ('), first
        contains(first, f'after change {shown["change"]}')
    contains(succeed('show', '--case', 'china', '--on', '1965').decode(), 'belongs to party-leadership, too')
    equal(json.loads(succeed('show', '--case', 'china', '--on', '1965', '--era', 'party-leadership', '--json'))['era'], 'party-leadership')
    differs = succeed('diff', '--case', 'china', '--on', '1960', '--with', '1952').decode()
    assert differs.startswith('On 1960: era party-leadership'), differs
    contains(differs, '→ The Chinese industrial enterprise, 1949–52: ')
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'f.svg')
        result = run('export', '--case', 'china', '--on', '1960', '-o', path)
        equal((result.returncode, result.stderr.decode().startswith('xitong: On 1960: era party-leadership')), (0, True))
        with open(path, encoding='utf-8') as file:
            contains(file.read(), 'after-the-leap')
    for on, word in (('2050', 'no era in which 2050 falls'), ('sixties', 'Write it as in a case file')):
        contains(refuse(1, 'show', '--case', 'china', '--on', on), word)
    contains(refuse(1, 'show', '--case', 'china', '--on', '1960', '--change', 'the-leap'), 'without --change')
    contains(refuse(1, 'show', '--case', 'china', '--on', '1960', '--era', 'takeover'), '1949–52')


def procedures_are_told_as_text():
    text = succeed('show', '--case', 'china', '--procedure', 'transfer').decode()
    for words in ('1955/56–66', '\nA transfer to another unit (38', '  1    applicant → Personnel section: ', '    3b   Party committee → applicant: ',
                  'must agree; can stop it (38–39)°\n', '\n° told by others\n'):
        contains(text, words)
    told = json.loads(succeed('show', '--case', 'china', '--procedure', 'transfer', '--json'))
    equal((told['era'], told['procedure']['id']), ('party-leadership', 'transfer'))
    whole = json.loads(succeed('show', *CHINA, '--json'))['procedures']
    equal(told['procedure'], [procedure for procedure in whole if procedure['id'] == 'transfer'][0])
    contains(refuse(1, 'show', '--case', 'china', '--procedure', 'tranfer'), '"transfer"?')


def procedures_of_variants_say_where_they_belong():
    asked = (*CHINA, '--procedure', 'engineers-to-personnel')
    with tempfile.TemporaryDirectory() as directory:
        for words in (('show', *asked), ('export', *asked, '-o', os.path.join(directory, 'f.svg'))):
            message = refuse(1, *words)
            contains(message, 'The procedure "engineers-to-personnel" belongs to the variant "shougang"')
            contains(message, '--era restored-manager --variant shougang')
    succeed('show', '--case', 'china', '--procedure', 'engineers-to-personnel', '--era', 'restored-manager', '--variant', 'shougang')


def show_says_in_what_condition():
    """Nobody who is out of office, only proposed, carried on, inferred or contested stands there as if there were nothing to say."""
    revolution = succeed('show', '--case', 'china', '--era', 'cultural-revolution').decode()
    for line in ('Party secretary (72): overthrown, vacant; line: the editor infers (54–55)\n',
                 'Factory manager (72): overthrown, vacant; superior not named by the source\n',
                 'Party committee (35, 53–54): carried on from 1955/56–66\n',
                 'Personnel section (73): in doubt; superior not named by the source\n',
                 'Engineers (71, 81–82): as told; part of Staff departments\n',
                 '\nHolders of posts\n  the secretary, at Workshops, Study group, Cowshed (72–73): as told\n'):
        contains(revolution, line)
    leadership = succeed('show', *CHINA).decode()
    for line in ('    Party secretary (54–55): line: the editor infers (54–55)\n',
                 'Work groups (41, 52): line: the editor infers (41)\n',
                 'Factory manager (54–55): by charter under Party committee\n',
                 '57–58): contested: 2 enterprises, 6 of 12 charts under Factory manager; usually\n',
                 'must approve: Party committee – All employees, over business trips (38)\n'):
        contains(leadership, line)
    khrushchev = succeed('show', '--case', 'ussr', '--era', 'khrushchev').decode()
    contains(khrushchev, 'Control commission (126): proposed, not in force; superior not named by the source\n')
    contains(khrushchev, '\n  Khrushchev – Top leader (28, 126)\n')
    ties, denied = khrushchev.split('\nTies\n')[1].split('\nNo such line\n')
    contains(denied, 'commands: Director – Special section (29): no such line in practice; carried on from 1931–36')
    assert 'Director – Special section (29)' not in ties, 'what is denied is told as a tie'


def show_keeps_to_a_form():
    effective = succeed('show', '--case', 'ussr', '--era', 'khrushchev', '--form', 'effective').decode()
    assert 'by charter' not in effective.split('\nTies\n')[1], effective
    contains(succeed('show', '--case', 'ussr', '--era', 'khrushchev', '--form', 'formal').decode(), ': by charter')


def diff_says_on_which_page_something_ended():
    text = succeed('diff', *CHINA, '--with', 'cultural-revolution').decode()
    for heading in ('Ties ended', 'No longer mentioned', 'Ties no longer mentioned', 'Removed'):
        lines = text.split(f'\n{heading}\n')
        for line in lines[1].split('\n\n')[0].splitlines() if len(lines) > 1 else ():
            assert re.search(r'\([^()]*\d[^()]*\)$', line), line
    contains(text, '\nTies ended\n')


def pages_are_told_once():
    text = succeed('diff', *CHINA, '--with', 'four-cleanups').decode()
    contains(text, 'Campaign activists (52, 69, 132)\n')
    for output in (text, succeed('show', *CHINA).decode()):
        assert not re.search(r'\(.*\d-\d.*\)$', output, re.M), 'pages are told with a hyphen'
        for found in re.findall(r'\(([\d, –]+)\)$', output, re.M):
            told = found.split(', ')
            equal(sorted(set(told)), sorted(told))


def check_verbose_reviews():
    def review(name):
        path = os.path.join(SOURCE, 'data', 'facts', name)
        equal(succeed('check', path), b'')
        lines = succeed('check', '--verbose', path).decode().splitlines()
        for line in lines:
            assert re.match(re.escape(path) + r':\d+: for review: ', line), line
        return ' '.join(lines)

    less = review('15-less-of-it.xml')
    contains(less, 'units named by its changes 1, standing from earlier without being named 3')
    contains(less, 'said again with <affirm> 1, no longer told of with <lapse> 1')
    assert 'belong to neither' not in less, 'years are missed that an era has'
    contains(review('20-numbers-and-dates.xml'), 'Between the eras "one-man" and "committee-era" there are years that belong to neither')
    contains(less, '"director" is carried through 2 eras, to "later"')
    contains(less, 'unit "technical-director" lapses and never comes back')
    contains(less, 'holder "expert" lapses and never comes back')
    assert 'tie "advises"' not in less, 'a tie is told of that went with its unit'
    contains(less, 'system "police" has a single unit')
    assert '"supervises" lapses' not in less, 'what goes on is said to lapse'
    marked = review('08-marks.xml')
    contains(marked, '"committee" is "nominal" to the end')
    assert '"organization" is "idle"' not in marked, 'what was lifted is told of'
    assert 'carried through' not in review('01-personnel.xml'), 'one era is told of'


def show_says_what_is_wrong():
    contains(refuse(1, 'show', '--case', 'no-such'), 'no-such')
    contains(refuse(1, 'show', *CHINA[:2], '--era', 'no-such'), 'no-such')
    contains(refuse(1, 'show', *CHINA, '--variant', 'no-such'), 'no-such')
    contains(refuse(1, 'show', *CHINA, '--change', 'no-such'), 'no-such')
    contains(refuse(2, 'show', *CHINA, '--form', 'odd'), 'formal')
    contains(refuse(2, 'show', *CHINA, '--width', '174mm'), '--quality')
    refuse(2, 'show')
    contains(succeed('show', *CHINA).decode(), 'Party secretary')


def diff_says_what_is_wrong():
    refuse(2, 'diff', *CHINA)
    refuse(2, 'diff', '--with', 'takeover')
    contains(refuse(1, 'diff', *CHINA, '--with', 'no-such'), 'no-such')
    contains(refuse(1, 'diff', *CHINA, '--with', 'no-such:takeover'), 'no-such')
    contains(refuse(1, 'diff', *CHINA, '--with', ':no-such'), 'no-such')


def export_says_what_is_wrong():
    with tempfile.TemporaryDirectory() as directory:
        target = os.path.join(directory, 'figure.svg')
        refuse(2, 'export', *CHINA)
        refuse(2, 'export', '-o', target)
        for option, value, word in (('--width', 'wide', '174mm'), ('--font-size', '0pt', 'pt'), ('--dpi', 'many', '10 to 4800'),
                                    ('--palette', 'gold', 'grey'), ('--labels', 'odd', 'native'), ('--detail', 'odd', 'all'),
                                    ('--form', 'odd', 'formal'), ('--ties', 'odd', 'authority'), ('--frame', 'odd', 'fixed')):
            message = refuse(1, 'export', *CHINA, '-o', target, option, value)
            contains(message, option)
            contains(message, word)
        contains(refuse(1, 'export', *CHINA, '-o', target, '--procedure', 'transfer', '--frame', 'fixed'), '--frame')
        contains(refuse(1, 'export', *CHINA, '-o', target, '--compare', 'takeover', '--frame', 'fixed'), '--frame')
        for options in (('--step-by-step',), ('--frames-per-second', '12'), ('--difference', 'takeover', '--step-by-step')):
            contains(refuse(1, 'export', *CHINA, '-o', target, *options), '--transition')
        for option in (('--step-by-step',), ('--frames-per-second', '12')):
            contains(refuse(1, 'export', *CHINA, '-o', target, '--strip', *option), option[0])
        nowhere = os.path.join(directory, 'none')
        for options in (('-o', os.path.join(nowhere, 'f.svg')), ('-o', target, '--bibliography', os.path.join(nowhere, 'f.bib'))):
            contains(refuse(1, 'export', *CHINA, *options), f'there is no folder {nowhere}.')
        contains(refuse(1, 'export', *CHINA, '-o', '/proc/x.svg'), 'nothing can be written in the folder /proc')
        bibliography = ('--bibliography', os.path.join(directory, 'f.bib'))
        refuse(1, 'export', *CHINA, '-o', os.path.join(nowhere, 'f.svg'), *bibliography)
        folder = os.path.join(directory, 'folder.svg')
        os.mkdir(folder)
        message = refuse(1, 'export', *CHINA, '-o', folder)
        contains(message, 'folder')
        os.rmdir(folder)
        equal(os.listdir(directory), [])


def numbers_are_a_table():
    table = succeed('numbers', '--case', 'china')
    # Spreadsheets know by the mark that it is UTF-8; programs that do not know the mark can do without.
    equal((table[:3], table.count(b'\xef\xbb\xbf')), (b'\xef\xbb\xbf', 1))
    equal(succeed('numbers', '--case', 'china', '--no-bom'), table[3:])
    rows = list(csv.DictReader(io.StringIO(table.decode('utf-8-sig'))))
    record = json.loads(succeed('show', '--case', 'china', '--era', 'takeover', '--json'))['numbers']
    told = [row for row in rows if row['of'] == 'era' and row['id'] == 'takeover']
    expected = [(number['title'], value.get('value', '').replace(',', '')) for number in record if number['of'] == 'era'
                for value in number['values']]
    equal([(row['title'], row['value'] or row['text']) for row in told], expected)
    equal(len(told) > 0, True)
    for row in rows + list(csv.DictReader(io.StringIO(succeed('numbers', '--case', 'ussr').decode('utf-8-sig')))):
        counts = [row[name] for name in ('value', 'low', 'high', 'below', 'above', 'out of')]
        assert all(re.fullmatch(r'-?\d*(\.\d+)?', count) for count in counts), row
        assert any(counts) or row['text'], row
    equal([(row['value'], row['text']) for row in told if row['title'] in ('Officials of the state', 'Managers and administrators kept on')],
          [('720000', ''), ('7920000', ''), ('', 'thousands')])
    equal([row for row in rows if not row['sources'] and row['standing'] != 'supplied'], [])
    equal(len({len(row) for row in rows}), 1)
    refuse(2, 'numbers')
    contains(refuse(1, 'numbers', '--case', 'no-such'), 'no-such')


def numbers_are_plain():
    """However an author writes them."""
    counts = ('value', 'low', 'high', 'text')
    with open(os.path.join(SOURCE, 'data', 'facts', '20-numbers-and-dates.xml')) as file:
        case = file.read()
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'numbers.xml')
        for written, expected in (('1,200,000', ('1200000', '', '', '')), ('61.1', ('61.1', '', '', '')), ('-3', ('-3', '', '', '')),
                                  ('5–6', ('', '5', '6', '')), ('1,000-2,000', ('', '1000', '2000', '')), ('5 to 6', ('', '5', '6', '')),
                                  ('1,5', ('', '', '', '1,5')), ('1.000.000', ('', '', '', '1.000.000')), ('5-6-7', ('', '', '', '5-6-7')),
                                  ('two-thirds', ('', '', '', 'two-thirds'))):
            changed = case.replace('on="1979" value="23"', f'on="1979" value="{written}"')
            assert changed != case
            with open(path, 'w') as file:
                file.write(changed)
            rows = csv.DictReader(io.StringIO(succeed('numbers', '--case', path).decode('utf-8-sig')))
            row, = (row for row in rows if row['on'] == '1979')
            equal(tuple(row[name] for name in counts), expected)


def coverage_counts_pages():
    path = os.path.join(SOURCE, 'data', 'facts', '20-numbers-and-dates.xml')
    source, = json.loads(succeed('coverage', '--case', path, '--json'))['sources']
    equal((source['cited'], source['pages'], source['pagesCited']), ('53–54, 70–71, 79–80, 111–112', 170, 8))
    equal(source['notCited'], '1–52, 55–69, 72–78, 81–110, 113–170')
    contains(succeed('coverage', '--case', path).decode(), '8 of 170 pages')
    refuse(2, 'coverage')
    contains(refuse(1, 'coverage', '--case', 'no-such'), 'no-such')


def coverage_counts_charts():
    """As show tells each chart: what stands, what is carried, how sure each claim is."""
    charts = json.loads(succeed('coverage', '--case', 'china', '--json'))['charts']
    eras = next(case for case in json.loads(succeed('list', '--json'))['cases'] if case['id'] == 'china')['eras']
    equal([chart['era'] for chart in charts if chart['variant'] is None], [era['id'] for era in eras])
    table = succeed('coverage', '--case', 'china').decode()
    for era, variant in (('party-leadership', None), ('cultural-revolution', None), ('full-responsibility', 'shougang')):
        chart, = (chart for chart in charts if (chart['era'], chart['variant']) == (era, variant))
        shown = json.loads(succeed('show', '--case', 'china', '--era', era, *(('--variant', variant) if variant else ()), '--json'))
        equal((chart['units'], chart['ties']), (len(shown['units']), len(shown['ties'])))
        equal(sum(chart['standing'].values()), chart['units'] + chart['ties'])
        equal(chart['carried'], sum(unit['carried'] for unit in shown['units']) + sum(tie['carried'] for tie in shown['ties']))
        assert chart['changes'] > 0 and chart['citations'] > 0 and chart['procedures'] > 0, chart
        assert re.search(rf"{era} +{variant or '-'} +{chart['units']} +{chart['ties']} +{chart['carried']} ", table), table


def coverage_names_facts_not_told():
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'facts.tsv')
        with open(path, 'w') as file:
            file.write('row\tids\twords\twhy not\nF1\tunit\t\t\nF2\t\tsome words\t\nF3\t\t\tBeside the point.\nF4\t\t\t\n')
        facts = json.loads(succeed('coverage', '--case', GOOD, '--facts', path, '--json'))['facts']
        equal(facts, {'all': 4, 'told': 2, 'notTold': [{'fact': 'F3', 'why': 'Beside the point.'}, {'fact': 'F4', 'why': ''}]})
        text = succeed('coverage', '--case', GOOD, '--facts', path).decode()
        contains(text, '2 of 4 facts')
        contains(text, 'not F3: Beside the point.')
        with open(path, 'a') as file:
            file.write('F5\tunit\n')
        contains(refuse(1, 'coverage', '--case', GOOD, '--facts', path), 'facts.tsv:6')
        refuse(1, 'coverage', '--case', GOOD, '--facts', os.path.join(directory, 'none.tsv'))


def figures_name_pages_once():
    """Pages that two works are cited for are the same pages."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'f.svg')
        for era, variant, pages in (('full-responsibility', 'anshan', '104'), ('restored-manager', 'shougang', '101, 104, 111–113, 127')):
            succeed('export', '--case', 'china', '--era', era, '--variant', variant, '-o', path)
            with open(path, encoding='utf-8') as file:
                words = ' '.join(re.sub(r'<[^>]*>', ' ', file.read()).split())
            contains(words, f'after the press; {pages})')


def figures_and_bibliographies_agree():
    """What the last line of a figure names is in the bibliography, with the same pages; what two cases share is named once."""
    figures = (CHINA + ('--procedure', 'cadre-approval'), CHINA + ('--form', 'gap'), CHINA + ('--difference', 'four-cleanups'),
               CHINA + ('--strip',), CHINA + ('--compare', 'cultural-revolution'), CHINA + ('--compare', 'ussr:one-man-management'))
    with tempfile.TemporaryDirectory() as directory:
        figure, bib = (os.path.join(directory, name) for name in ('f.svg', 'f.json'))
        for words in figures:
            succeed('export', *words, '--width', '260mm', '-o', figure, '--bibliography', bib)
            with open(figure, encoding='utf-8') as file:
                svg = file.read()
            with open(bib, encoding='utf-8') as file:
                entries = {entry['id']: entry for entry in json.load(file)}
            ranges = entries['meaney1988']['note'].removeprefix('Cited: ')
            named = re.findall('<dc:source>Constance Squires Meaney, .*?\\(Berkeley 1988\\), (.*?)\\.</dc:source>', svg)
            equal(named, [ranges])
            printed = ' '.join(re.sub(r'<[^>]*>', ' ', svg[svg.index('class="caption"'):]).split())
            if 'ussr:one-man-management' not in words:
                contains(printed, ranges)


def legends_explain_once():
    """A kind of line that goes one way here and both ways there has one entry."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'f.svg')
        succeed('export', '--case', 'ussr', '--era', 'proposals', '-o', path)
        with open(path, encoding='utf-8') as file:
            legend = re.search('<g class="legend".*?</g>', file.read(), re.S).group()
        equal(legend.count('>is in conflict with<'), 1)


def what_is_proposed_recedes():
    """A line that is only proposed is thin, in black and white too, and the legend says so."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'f.svg')
        succeed('export', '--case', 'ussr', '--era', 'red-directors', '--palette', 'bw', '-o', path)
        with open(path, encoding='utf-8') as file:
            svg = file.read()
        tie = re.search('<g class="tie"[^>]*data-status="proposed".*?</g>', svg, re.S).group()
        assert float(re.search(r'stroke-width="([\d.]+)"', tie).group(1)) < 0.8, tie
        contains(svg[svg.index('class="legend"'):], '>only proposed<')


def captions_are_text():
    """What a journal does not want in the figure is told, and can be had as text, a line for each paragraph."""
    with tempfile.TemporaryDirectory() as directory:
        figure, caption = (os.path.join(directory, name) for name in ('f.svg', 'f.txt'))
        journal = ('export', *CHINA, '--journal', 'cambridge', '-o', os.path.join(directory, 'f.pdf'))
        alone = run(*journal)
        equal((alone.returncode, '--caption FILE' in alone.stderr.decode()), (0, True))
        asked = run(*journal, '--caption', caption)
        equal((asked.returncode, '--caption' in asked.stderr.decode()), (0, False))
        with open(caption, encoding='utf-8') as file:
            lines = file.read().splitlines()
        equal(lines[:2], ['The Chinese industrial enterprise, 1955/56–66', 'Factory manager under leadership of the party committee'])
        for line, begin in zip(lines[2:], ('A reconstruction', 'a ', 'b ', 'Left out: ', 'Source: ')):
            assert line.startswith(begin), line
        succeed('export', *CHINA, '-o', figure, '--caption', caption)
        with open(figure, encoding='utf-8') as file:
            drawn = ' '.join(re.sub(r'<[^>]*>', ' ', file.read()).split())
        with open(caption, encoding='utf-8') as file:
            for line in file.read().splitlines():
                contains(drawn, ' '.join(line.replace('&', '&amp;').split()))
        contains(refuse(1, 'export', *CHINA, '-o', figure, '--caption', os.path.join(directory, 'none', 'f.txt')), 'there is no folder')
        contains(refuse(1, 'export', *CHINA, '--transition', 'takeover', '-o', figure, '--caption', caption), '--caption')


def bibliographies():
    with tempfile.TemporaryDirectory() as directory:
        figure, bib, csl = (os.path.join(directory, name) for name in ('f.svg', 'f.bib', 'f.json'))
        succeed('export', *CHINA, '-o', figure, '--bibliography', csl)
        with open(csl) as file:
            entries = {entry['id']: entry for entry in json.load(file)}
        main_work = entries['meaney1988']
        equal((main_work['type'], main_work['author'], main_work['issued']),
              ('book', [{'family': 'Meaney', 'given': 'Constance Squires'}], {'date-parts': [[1988]]}))
        contains(main_work['note'], '51–59')
        contains(entries['richman1969']['note'], 'Cited in Meaney 1988, 58')
        succeed('export', *CHINA, '-o', figure, '--bibliography', bib)
        with open(bib) as file:
            text = file.read()
        contains(text, '@book{meaney1988,\n  author = {Constance Squires Meaney},\n')
        equal(set(re.findall(r'^@\w+\{([^,]+),$', text, re.M)), set(entries))
        equal(text.count('{'), text.count('}'))
        before = sorted(os.listdir(directory))
        os.remove(figure)
        contains(refuse(1, 'export', *CHINA, '-o', figure, '--bibliography', os.path.join(directory, 'f.txt')), '.bib')
        equal(sorted(os.listdir(directory)), [name for name in before if name != 'f.svg'])


def a_locale_that_was_never_set_does_no_harm():
    """Dashes, quotation marks and other scripts are printed, and files may be named in any script."""
    for arguments in (('list',), ('show', *CHINA)):
        equal(succeed(*arguments, environment={'LC_ALL': 'C'}), succeed(*arguments))
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, '工厂 – Werk.xml')
        shutil.copy(GOOD, path)
        for locale in ('C', 'C.UTF-8'):
            succeed('show', '--case', path, environment={'LC_ALL': locale})
            contains(run('show', '--case', path + 'x', environment={'LC_ALL': locale}).stderr.decode(), path + 'x')


def locales_do_not_matter():
    plain = succeed('show', *CHINA, '--json')
    for locale in ('C', 'de_DE.UTF-8', 'tr_TR.UTF-8'):
        equal(succeed('show', *CHINA, '--json', environment={'LC_ALL': locale}), plain)


def a_full_disk_is_told():
    for arguments in (('show', *CHINA, '--json'), ('show', *CHINA), ('list',), ('--help',)):
        with open('/dev/full', 'wb') as full:
            result = subprocess.run([XITONG, *arguments], stdout=full, stderr=subprocess.PIPE)
        equal((result.returncode, result.stderr.startswith(b'xitong: ')), (1, True))


def links_no_toolkit():
    linked = subprocess.run(['ldd', XITONG], stdout=subprocess.PIPE, check=True).stdout.decode()
    contains(linked, 'libgio')
    for name in ('libgtk', 'libadwaita', 'libgdk-4', 'libgraphene'):
        assert name not in linked, f'{name} is linked'


def opens_the_window():
    with tempfile.TemporaryDirectory() as directory:
        command = os.path.join(directory, 'xitong')
        window = os.path.join(directory, 'xitong-window')
        shutil.copy(XITONG, command)
        with open(window, 'w') as file:
            file.write('#!/bin/sh\necho "window $#: $*"\n')
        os.chmod(window, os.stat(window).st_mode | stat.S_IXUSR)
        equal(subprocess.run([command], stdout=subprocess.PIPE, check=True).stdout, b'window 0: \n')
        opened = subprocess.run([command, GOOD, GOOD], stdout=subprocess.PIPE, check=True).stdout
        equal(opened, f'window 2: {GOOD} {GOOD}\n'.encode())
        os.remove(window)
        alone = subprocess.run([command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        equal((alone.returncode, b'xitong-window' in alone.stderr), (1, True))


main([help_and_version, unknown_word, words_that_stand_alone, mistyped_names, list_names_all, check_names_lines, check_takes_cases_too,
      list_stands_in_columns, show_says_which_moment, show_names_things_as_they_were_named_then, show_says_in_what_condition, list_takes_cases_and_files,
      list_dates_changes, dates_find_moments, procedures_are_told_as_text, procedures_of_variants_say_where_they_belong,
      show_keeps_to_a_form, diff_says_on_which_page_something_ended, pages_are_told_once, check_verbose_reviews,
      show_says_what_is_wrong, diff_says_what_is_wrong, export_says_what_is_wrong, numbers_are_a_table, numbers_are_plain, coverage_counts_pages,
      coverage_counts_charts, coverage_names_facts_not_told, figures_name_pages_once, figures_and_bibliographies_agree, legends_explain_once,
      what_is_proposed_recedes, captions_are_text, bibliographies, a_locale_that_was_never_set_does_no_harm, locales_do_not_matter, a_full_disk_is_told,
      links_no_toolkit, opens_the_window])
