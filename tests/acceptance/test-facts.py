# test-facts.py - the twenty facts a case must be able to say, from the file to the figure
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One test for each fact of the acceptance list: read and checked, replayed, told as JSON, and drawn."""

import glob
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403


def fact(number):
    path, = glob.glob(os.path.join(SOURCE, 'data', 'facts', f'{number:02}-*.xml'))
    equal(succeed('check', path), b'')
    return path


def fact_01_whose_personnel_is():
    path = fact(1)
    before = Structure(path, era='before')
    equal(before.place('personnel'), ('party', 'secretary'))
    equal(before.units['personnel']['standing'], 'typical')
    tallies = [(c['system'], c['superior'], c['count'], c['of'], c['among'], c['absent'])
               for c in before.units['personnel']['contested']]
    equal(tallies, [('management', 'manager', '2', 'unknown', 'enterprises', False),
                    ('management', 'manager', '6', '12', 'charts', False)])
    equal([pages(c) for c in before.units['personnel']['contested']], [['58'], ['58 n.53']])
    absence, = before.units['security']['contested']
    equal((absence['system'], absence['absent'], absence['count'], absence['of']), (None, True, '12', '12'))

    figure = Figure(path, era='before')
    equal(figure.units()['personnel'].get('data-system'), 'party')
    caption = ' '.join(figure.text('caption').split())
    contains(caption, 'In two enterprises')
    contains(caption, 'under the factory manager (58)')
    contains(caption, 'In 6 of 12 charts')
    contains(caption, 'None of 12 charts shows')
    equal(['note-a' in text.attrib.values() for text in figure.root.iter(SVG + 'text')].count(True), 1)

    after = Structure(path, era='after')
    equal(after.units['personnel']['contested'], [])
    equal(after.units['security']['contested'], [])
    equal(after.units['personnel']['carried'], False)
    equal(after.units['security']['carried'], True)
    equal(Figure(path, era='after').ghosts(), [])


def fact_02_superior_by_form():
    path = fact(2)
    whole = Structure(path)
    head = whole.units['head-of-special-section']
    equal([(s['unit'], s['form'], s['strength'], s['standing'], pages(s)) for s in head['superiors']],
          [('nkvd', 'effective', 'strong', 'reported', ['28-29']), ('director', 'formal', 'normal', 'stated', ['27'])])
    equal(head['superior'], 'nkvd')
    equal(head['partOf'], 'special-section')
    equal(Structure(path, form='formal').units['head-of-special-section']['superior'], 'director')
    equal(Structure(path, form='effective').units['head-of-special-section']['superior'], 'nkvd')
    separate = whole.ties['separate']
    equal((separate['denied'], pages(separate)), ('both', ['29']))

    figure = Figure(path)
    lines = {(g.get('data-from'), g.get('data-form'), g.get('data-strength')) for g in figure.groups('subordination')
             if g.get('data-to') == 'head-of-special-section'}
    equal(lines, {('nkvd', 'effective', 'strong'), ('director', 'formal', None)})
    equal(list(figure.ties()), [])
    formal = Figure(path, form='formal').subordinations()
    contains(formal, ('director', 'head-of-special-section'))
    equal(('nkvd', 'head-of-special-section') in formal, False)
    equal(Figure(path, ties='denied').ties()['separate'].get('data-denied'), 'both')


def fact_03_manager_and_combination():
    path = fact(3)
    usual = Structure(path)
    equal([(s['unit'], s['form']) for s in usual.units['manager']['superiors']],
          [('committee', 'formal'), ('secretary', 'effective')])
    equal(usual.place('manager'), ('management', 'secretary'))
    equal(Structure(path, form='formal').place('manager'), ('management', 'committee'))
    equal(usual.place('labor'), ('party', 'personnel'))
    equal(usual.ties['keeps']['from'], 'personnel')
    both = Structure(path, variant='files-3+northeast')
    equal(both.place('personnel'), ('management', 'manager'))
    equal(both.place('labor'), ('management', 'personnel'))
    equal([(t['tie'], t['from'], t['to']) for t in both.ties.values()], [('keeps', 'labor', 'files')])
    equal(both.json['units'], Structure(path, variant='northeast+files-3').json['units'])
    contains(fail('show', '--case', path, '--variant', 'files-1+files-3'), 'exclude each other')

    figure = Figure(path, variant='northeast+files-3')
    caption = ' '.join(figure.text('caption').split())
    contains(caption, 'Shown is one arrangement of several')
    contains(caption, 'in another place')
    assert 'after “' not in figure.text('title'), 'a variant’s own chart is told as that after a change'
    equal({u: g.get('data-system') for u, g in figure.units().items() if u in ('personnel', 'labor')},
          {'personnel': 'management', 'labor': 'management'})


def fact_04_two_hats():
    path = fact(4)
    holders = Structure(path).holders
    equal(holders['the-secretary']['posts'], ['secretary', 'deputy-manager'])
    equal(holders['the-manager']['posts'], ['manager', 'deputy-secretary'])
    equal(holders['shop-leader']['posts'], ['shop-head', 'branch-secretary'])
    equal(holders['the-secretary']['standing'], 'typical')
    equal(Figure(path).holders(), {'the-secretary': {'secretary', 'deputy-manager'},
                                   'the-manager': {'manager', 'deputy-secretary'},
                                   'shop-leader': {'shop-head', 'branch-secretary'}})


def fact_05_past_the_manager():
    path = fact(5)
    lines = Structure(path, change='lines')
    equal(lines.tie_ends('bypass'), [('departments', 'secretary'), ('shops', 'secretary')])
    equal({t['tie'] for t in lines.ties.values() if t['kind'] == 'bypass'}, {'past'})
    equal(sorted(i for i in lines.ties if i.startswith('past')), ['past.departments.secretary', 'past.shops.secretary'])
    equal(lines.ties['past.shops.secretary']['about'], ['manager'])
    undoes = lines.ties['undoes']
    equal((undoes['about'], undoes['form'], undoes['when'], undoes['label'], undoes['basis']),
          (['tie:orders'], 'effective', 'they disagree', 'has the last word', ['interviews']))
    figure = Figure(path, change='lines', ties='command')
    equal(set(figure.ties()), {'orders', 'past.departments.secretary', 'past.shops.secretary', 'undoes'})
    contains(text_of(figure.ties()['undoes']), 'has the last word')
    equal(set(Structure(path).ties), {'past.departments.secretary', 'past.shops.secretary'})


def fact_06_two_keys():
    path = fact(6)
    keepers = {'files-1': 'personnel personnel personnel', 'files-2': 'labor personnel personnel',
               'files-3': 'labor labor labor', 'files-4': 'personnel organization organization',
               'files-5': 'security organization organization'}
    for variant, expected in keepers.items():
        shown = Structure(path, variant=variant)
        keeper = {t['to']: t['from'] for t in shown.ties.values() if t['kind'] == 'custody'}
        equal([keeper['worker-files'], keeper['cadre-files'], keeper['own-files']], expected.split())
        equal((shown.ties['key']['from'], shown.ties['key']['to'], pages(shown.ties['key'])),
              ('secretary', 'own-files', ['36 n.4']))
        equal(sorted((t['from'], t['denied']) for t in shown.ties.values() if t['tie'] == 'not-their-own'),
              [('personnel', 'both'), ('security', 'both')])
    equal(set(Figure(path, detail='all', ties='denied').ties()) >=
          {'not-their-own.personnel.own-files', 'not-their-own.security.own-files', 'key'}, True)
    equal('not-their-own.personnel.own-files' in Figure(path, detail='all').ties(), False)


def fact_07_one_person():
    path = fact(7)
    one = Structure(path, variant='one-person')
    equal(set(one.ties), {'leads-deputy'})
    equal({holder: h['posts'] for holder, h in one.holders.items()}, {'both': ['secretary', 'manager']})
    equal(Figure(path, variant='one-person').holders(), {'both': {'secretary', 'manager'}})
    equal(one.place('labor')[0], 'party')
    textile = Structure(path, variant='textile')
    equal(textile.holders['both']['posts'], ['secretary', 'manager'])
    equal(textile.place('labor'), ('management', 'manager'))
    chemical = Structure(path, variant='chemical')
    equal(chemical.holders['kept-on']['posts'], ['deputy'])
    figure = Figure(path, variant='chemical')
    equal(figure.holders(), {})
    contains(text_of(figure.units()['deputy']), 'Engineer Wang')


def fact_08_marks():
    path = fact(8)
    marked = Structure(path, change='marked')
    equal(marked.states('organization'), ['party-staffed', 'idle'])
    equal(marked.units['organization']['state'], 'party-staffed')
    equal([pages(s) for s in marked.units['organization']['states']], [['57'], ['60']])
    equal(marked.states('committee'), ['nominal'])
    equal({tie: t['dormant'] for tie, t in marked.ties.items()}, {'keeps': False, 'reports': True})
    figure = Figure(path, change='marked')
    equal(figure.units()['organization'].get('data-state'), 'party-staffed idle')
    equal(list(figure.ties()), [])
    again = Structure(path)
    equal(again.states('organization'), ['party-staffed'])
    equal(again.ties['reports']['dormant'], False)
    contains(Figure(path).ties(), 'reports')


def fact_09_merger():
    path = fact(9)
    merged = Structure(path, variant='one-section')
    equal('personnel' in merged.units or 'security' in merged.units, False)
    equal(merged.units['personnel-and-security']['succeeds'], ['personnel', 'security'])
    equal(merged.place('clerks'), ('party', 'personnel-and-security'))
    watches, = [t for t in merged.ties.values() if t['kind'] == 'surveillance']
    equal((watches['from'], watches['to'], sorted(pages(watches))), ('personnel-and-security', 'manager', ['57', '58']))
    equal(merged.tie_ends('report'), [('personnel-and-security', 'secretary')])
    equal(merged.tie_ends('cooperation'), [])
    contains(Figure(path, variant='one-section').units(), 'personnel-and-security')


def fact_10_work_team():
    path = fact(10)
    beside = Structure(path, variant='beside')
    equal((beside.place('work-team'), beside.states('secretary')), (('team', 'bureau'), []))
    rules = Structure(path, variant='in-place')
    equal(rules.states('secretary'), ['replaced'])
    equal(rules.units['manager']['states'][0]['by'], 'work-team')
    equal({tie: t['dormant'] for tie, t in rules.ties.items()}, {'undoes': True, 'appoints': False})
    equal(rules.place('shops'), ('management', 'manager'))
    figure = Figure(path, variant='in-place')
    contains(figure.units(), 'work-team')
    equal(figure.units()['secretary'].get('data-state'), 'replaced')
    equal('undoes' in figure.ties(), False)
    left = Structure(path, era='before', change='team-leaves')
    equal((left.states('secretary'), 'work-team' in left.units, left.ties['undoes']['dormant']), ([], False, False))
    late = Structure(path, era='late')
    equal((late.states('committee'), late.units['committee']['states'][0]['by']), (['replaced'], 'work-team'))


def fact_11_way_of_a_secretary():
    path = fact(11)
    aside = Structure(path, change='kicked-aside')
    equal(aside.states('secretary'), ['vacant'])
    equal(aside.tie_ends('claim'), [('conservatives', 'secretary'), ('rebels', 'secretary')])
    equal(aside.ties['undoes']['dormant'], True)
    equal(aside.ties['struggle']['directed'], False)
    man = aside.holders['the-secretary']
    equal((man['posts'], man['path'], man['at'], [(s['state'], s['by']) for s in man['states']]),
          ([], ['shop-floor'], ['study-class', 'cowshed'], [('confined', 'rebels')]))
    figure = Figure(path, change='kicked-aside', detail='all')
    equal(figure.units()['secretary'].get('data-state'), 'vacant')
    contains(text_of(figure.units()['cowshed']), 'the secretary')
    cleared = Structure(path, change='cleared').holders['the-secretary']
    equal((cleared['at'], [s['state'] for s in cleared['states']]), (['study-class', 'cowshed'], ['rehabilitated']))
    sits = Structure(path, change='in-committee')
    equal((sits.holders['the-secretary']['at'], sits.holders['the-secretary']['posts']), (['revolutionary-committee'], []))
    equal(sits.tie_ends('claim'), [])
    contains(text_of(Figure(path, change='in-committee').units()['revolutionary-committee']), 'the secretary')
    heads = Structure(path)
    equal((heads.holders['the-secretary']['posts'], heads.holders['the-secretary']['at']), (['chairman'], []))
    equal(heads.units['chairman']['partOf'], 'revolutionary-committee')


def fact_12_revolutionary_committee():
    path = fact(12)
    stead = Structure(path, change='in-his-stead')
    committee = stead.units['revolutionary-committee']
    equal((committee['system'], committee['alsoIn'], committee['succeeds']), ('committee', ['army', 'mass'], ['manager']))
    equal((stead.place('shops'), stead.place('departments')),
          (('committee', 'revolutionary-committee'), ('committee', 'revolutionary-committee')))
    equal('manager' in stead.units, False)
    equal(stead.tie_ends('consultation'), [('revolutionary-committee', 'secretary')])
    none = Structure(path, change='no-departments')
    equal([u for u in ('departments', 'planning', 'meeting') if u in none.units], [])
    equal(none.tie_ends('command') + none.tie_ends('report'), [])
    again = Structure(path, change='departments-again')
    equal(again.place('departments'), ('committee', 'revolutionary-committee'))
    equal((again.units['planning']['partOf'], again.units['meeting']['beside']), ('departments', 'departments'))
    equal((again.tie_ends('command'), again.tie_ends('report')), ([('departments', 'shops')], [('departments', 'secretary')]))
    back = Structure(path)
    equal((back.place('manager'), back.place('shops'), back.place('departments')),
          (('management', None), ('management', 'manager'), ('management', 'manager')))
    equal('revolutionary-committee' in back.units, False)
    equal(back.tie_ends('leadership'), [])
    equal(back.units['manager']['succeeds'], ['revolutionary-committee'])
    contains(Figure(path).subordinations(), ('manager', 'shops'))
    contains(Figure(path, era='committee-era').subordinations(), ('revolutionary-committee', 'shops'))


def fact_13_rule_of_1984():
    path = fact(13)
    reform = Structure(path)
    equal(reform.place('personnel'), ('party', 'secretary'))
    equal(Structure(path, form='formal').units['personnel']['superior'], 'manager')
    appoints = reform.ties['appoints']
    equal((appoints['form'], appoints['denied'], appoints['over']), ('formal', 'effective', ['personnel']))
    order = reform.ties['court-order']
    equal((order['form'], order['denied'], order['label']), ('formal', 'effective', 'has no effect'))
    lines = {(g.get('data-from'), g.get('data-form')) for g in Figure(path).groups('subordination') if g.get('data-to') == 'personnel'}
    equal(lines, {('secretary', 'effective'), ('manager', 'formal')})
    equal(Figure(path, ties='denied', detail='all').ties()['court-order'].get('data-denied'), 'effective')


def fact_14_legal_person():
    path = fact(14)
    proposed = Structure(path, change='protests')
    equal((proposed.units['legal-person']['status'], proposed.units['legal-person']['proposed']), ('proposed', None))
    equal((proposed.units['manager']['status'], proposed.units['manager']['proposed']), ('in-force', 'moved'))
    equal(proposed.place('manager'), ('management', 'committee'))
    equal((proposed.ties['supervises']['status'], proposed.ties['supervises']['proposed']), ('in-force', 'cut'))
    equal(proposed.ties['guards']['status'], 'proposed')
    equal(proposed.units['committee']['proposed'], None)
    figure = Figure(path, change='protests')
    equal(figure.units()['legal-person'].get('data-status'), 'proposed')
    equal((figure.units()['manager'].get('data-status'), figure.units()['manager'].get('data-proposed')), (None, 'moved'))
    equal(figure.ties()['supervises'].get('data-proposed'), 'cut')
    enacted = Structure(path, change='protests', proposed=True)
    equal((enacted.place('manager'), set(enacted.ties)), (('management', 'legal-person'), {'guards'}))
    equal(enacted.units['legal-person']['status'], 'in-force')
    off = Structure(path)
    equal(('legal-person' in off.units, off.units['manager']['proposed'], off.ties['supervises']['proposed']), (False, None, None))
    for shown in (proposed, enacted, off):
        equal('control-body' in shown.units, False)
    remark, = off.json['remarks']
    equal((remark['about'], remark['kind'], pages(remark)), (['control-body'], 'finding', ['126']))


def fact_15_less_of_it():
    path = fact(15)
    thirties = Structure(path, era='thirties')
    equal('technical-director' in thirties.units, False)
    equal(thirties.units['technicians']['superiorKnown'], False)
    equal(thirties.place('technicians'), ('management', None))
    equal((thirties.tie_ends('consultation'), thirties.holders), ([], {}))
    equal({tie: t['strength'] for tie, t in thirties.ties.items()},
          {'supervises': 'strong', 'watches.special-section.director': 'strong', 'watches.special-section.technicians': 'strong'})
    stub, = [g for g in Figure(path, era='thirties').groups('subordination') if g.get('data-to') == 'technicians']
    equal(stub.get('data-from'), 'unknown')
    later = Structure(path)
    equal(set(later.ties), set(thirties.ties))
    equal({t['strength'] for t in later.ties.values()}, {'weak'})
    equal((later.ties['supervises']['standing'], pages(later.ties['supervises'])), ('stated', ['26']))
    watches = later.ties['watches.special-section.director']
    equal((watches['standing'], watches['basis'], pages(watches)), ('reported', ['emigres'], ['28']))
    equal({g.get('data-strength') for g in Figure(path).groups('tie')}, {'weak'})


def fact_16_through_eras():
    path = fact(16)
    steps = [('rises', ['workshop-head'], []), ('falls', [], ['shop-floor']), ('rises-again', ['workshop-head'], []),
             ('falls-again', [], ['shop-floor'])]
    for change, posts, at in steps:
        man = Structure(path, variant='tianjin', change=change).holders['rebel']
        equal((man['posts'], man['at']), (posts, at))
    equal(Structure(path, variant='tianjin', era='turmoil').place('workshop-head'), ('committee', 'revolutionary-committee'))
    equal(Structure(path, era='committee-era').holders, {})
    contains(fail('show', '--case', path, '--era', 'reform', '--variant', 'tianjin'), 'tianjin')
    equal(Structure(path, variant='shougang').place('secretary'), ('management', 'manager'))
    contains(text_of(Figure(path, variant='tianjin', change='rises').units()['workshop-head']), 'A leader of the rebels')


def fact_17_four_cleanups():
    path = fact(17)
    layer = Structure(path, era='cleanups')
    equal((layer.states('secretary'), layer.place('manager')), ([], ('management', 'secretary')))
    equal(layer.units['four-cleanups']['kind'], 'campaign')
    equal((layer.units['four-cleanups']['system'], layer.units['four-cleanups']['level']), (None, None))
    equal(len(layer.units['secretary']['contested']), 1)
    equal(layer.tie_ends('verdict') + layer.tie_ends('criticism'), [])
    equal(Structure(path, variant='liu-style').tie_ends('verdict'), [('work-team', 'manager')])
    below = Structure(path, variant='mao-style')
    equal(below.states('manager'), ['replaced'])
    equal(below.tie_ends('criticism'), [('workers', 'manager'), ('workers', 'secretary')])
    contains(fail('show', '--case', path, '--variant', 'liu-style+mao-style'), 'exclude each other')
    next_era = Structure(path, era='turmoil')
    equal('work-team' in next_era.units or 'four-cleanups' in next_era.units, False)
    contains(Figure(path, era='cleanups').text(), 'Four Cleanups')


def walk(path, procedure, **options):
    walked, = [p for p in Structure(path, **options).json['procedures'] if p['id'] == procedure]
    return walked


def fact_18_procedures():
    path = fact(18)
    steps = walk(path, 'transfer')['steps']
    equal([s['step'] for s in steps], ['step', 'all', 'step', 'end'])
    each = steps[1]['steps']
    equal([s['by'] for s in each], [['personnel'], ['security'], ['committee'], ['unknown'], ['organization-bureau']])
    equal([s['veto'] for s in each], [True] * 5)
    equal((each[2]['to'], pages(each[2]), each[4]['when']), (['personnel'], ['38'], 'the applicant is a cadre'))
    equal((steps[0]['by'], steps[0]['text'], steps[3]['outcome']), (['role:applicant'], 'asks for a transfer', 'transferred'))
    equal(steps[2]['by'], ['personnel'])
    merged = walk(path, 'transfer', variant='one-section')['steps']
    equal([s['by'] for s in merged[1]['steps']][:2], [['personnel-and-security'], ['personnel-and-security']])
    equal(merged[0]['to'], ['personnel-and-security'])
    equal(merged[2]['by'], ['personnel-and-security'])
    equal([s['missing'] for s in merged[1]['steps']], [False] * 5)
    third = walk(path, 'transfer', variant='files-3')['steps']
    equal((third[2]['by'], third[1]['steps'][0]['by']), (['labor'], ['personnel', 'labor']))
    without = walk(path, 'transfer', variant='no-bureau')['steps']
    equal([s['missing'] for s in without[1]['steps']], [False, False, False, False, True])
    ladder, = walk(path, 'criticism')['steps']
    equal((ladder['step'], len(ladder['steps'])), ('ladder', 5))
    choice, = walk(path, 'shop-problem')['steps']
    equal([(b['when'], b['steps'][0]['to']) for b in choice['steps']],
          [('it is about production', ['shop-head']), ('it is about people', ['branch-secretary'])])


def captioned(text):
    """The caption of the case that the text is."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, 'told.xml')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return Figure(path).text('caption')


def fact_19_reconstruction():
    path = fact(19)
    remarks = [(r['of'], r['kind'], pages(r)) for r in Structure(path).json['remarks']]
    equal(remarks, [('case', 'finding', ['102']), ('era', 'silence', ['102'])])
    contains(Figure(path).text('caption').lower(), 'reconstruction')
    with open(path, encoding='utf-8') as file:
        text = file.read()
    # Another case says so only when it is told to; what an era says of itself goes before what its case says.
    equal('reconstruction' in captioned(text.replace(' drawn="reconstructed"', '')).lower(), False)
    copied = captioned(text.replace('<era ', '<era drawn="copied" '))
    contains(copied, 'Drawn after a chart in the sources.')
    equal('A reconstruction' in copied, False)


def fact_20_numbers_and_dates():
    path = fact(20)
    numbers = Structure(path, era='reform').json['numbers']
    engineers = numbers[0]['values'][0]
    equal((numbers[0]['about'], engineers['value'], engineers['of'], engineers['printed']), (['engineers'], '27', '56', '40.8 %'))
    equal(pages(engineers), ['111'])
    equal([(v['on'], v['value']) for v in numbers[1]['values']], [('1979', '23'), ('1983', '61.1')])
    restored = Structure(path, era='committee-era').json['dates']
    equal([(d['of'], d['date'], pages(d)) for d in restored if d['change'] == 'cadres-restored'],
          [('on', '1973', ['71']), ('on', '1972', ['79'])])
    elsewhere = Structure(path, era='committee-era', variant='elsewhere').json['dates']
    equal([(d['date'], pages(d)) for d in elsewhere if d['change'] == 'restored-elsewhere'], [('1971', ['80'])])
    ended = Structure(path, era='one-man').json['dates']
    equal([(d['of'], d['date'], pages(d)) for d in ended], [('to', '1956', ['54'])])


main([test for name, test in sorted(globals().items()) if name.startswith('fact_')])
