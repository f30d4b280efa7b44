# test-differences.py - the facts a case must be able to say, as differences between two moments
#
# Copyright 2026 The Xitong authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `diff` tells of the acceptance list: who moves, succeeds, is put aside, and what is not claimed to have changed."""

import glob
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'support'))
from xitong_test import *  # noqa: E402,F403

NO_CLAIM = ('added', 'removed', 'moved', 'renamed', 'marked', 'succeeded')


def fact(number):
    path, = glob.glob(os.path.join(SOURCE, 'data', 'facts', f'{number:02}-*.xml'))
    return path


def claims(difference, of='units'):
    return {what: difference.ids(of, what) for what in NO_CLAIM if difference.json[of].get(what)}


def diff_01_tallies_end_and_nothing_moves():
    later = Difference(fact(1), 'after', era='before')
    equal(claims(later), {'added': ['revolutionary-committee']})
    equal(later.ids('units', 'changed'), ['personnel', 'security'])
    contains(later.find('units', 'changed', 'personnel')['what'], 'contested')


def diff_03_labor_follows_personnel():
    both = Difference(fact(3), ':files-3+northeast')
    equal(claims(both), {'moved': ['labor', 'personnel']})
    labor = both.find('units', 'moved', 'labor')
    equal((labor['which'], labor['from']['system'], labor['to']['system']), (['system'], 'party', 'management'))
    equal(both.find('units', 'moved', 'personnel')['to']['superior'], 'manager')
    equal((both.ids('ties', 'changed'), both.ids('ties', 'added'), both.ids('ties', 'removed')), (['keeps'], [], []))


def diff_04_an_arrangement_equals_itself():
    same = Difference(fact(4), 'before', era='before')
    equal((same.empty, claims(same), same.ids('holders', 'added')), (True, {}, []))


def diff_06_the_second_key_stays():
    for variant in ('files-2', 'files-3', 'files-4', 'files-5'):
        other = Difference(fact(6), ':' + variant, variant='files-1')
        for what in ('added', 'removed', 'changed', 'lapsed', 'inherited'):
            equal([tie for tie in other.ids('ties', what) if not tie.startswith('keeps')], [])
        equal(claims(other), {})
        equal(other.empty, False)


def diff_07_bars_become_one():
    one = Difference(fact(7), ':one-person')
    equal(one.ids('ties', 'removed'), ['asks', 'undoes'])
    equal((one.ids('holders', 'added'), one.ids('holders', 'removed')), (['both'], ['the-manager', 'the-secretary']))
    equal(claims(one), {})
    equal(Difference(fact(7), ':textile').ids('units', 'moved'), ['labor'])


def diff_08_marks_are_marks():
    again = Difference(fact(8), 'busy-again', change='marked')
    contains(again.ids('units', 'marked'), 'organization')
    equal({what for what in claims(again)}, {'marked'})


def diff_09_one_succession():
    merged = Difference(fact(9), ':one-section')
    succession, = merged.json['units']['succeeded']
    equal((succession['kind'], succession['units'], sorted(succession['succeeds'])),
          ('merger', ['personnel-and-security'], ['personnel', 'security']))
    equal((merged.ids('units', 'added'), merged.ids('units', 'removed')), ([], []))
    equal(merged.ids('ties', 'removed'), ['help-each-other'])
    equal(merged.ids('ties', 'inherited'), ['personnel-watches', 'security-reports'])


def diff_10_replaced_and_given_back():
    rules = Difference(fact(10), ':in-place', era='before')
    equal(rules.ids('units', 'added'), ['work-team'])
    equal((rules.ids('units', 'removed'), rules.ids('ties', 'removed')), ([], []))
    contains(rules.ids('units', 'marked'), 'secretary')
    contains(Difference(fact(10), 'before', era='before', variant='in-place').ids('units', 'removed'), 'work-team')


def diff_12_the_manager_comes_back():
    stead = Difference(fact(12), 'in-his-stead', era='before')
    succession, = stead.json['units']['succeeded']
    equal((succession['units'], succession['succeeds']), (['revolutionary-committee'], ['manager']))
    gone = Difference(fact(12), 'no-departments', change='in-his-stead')
    contains(gone.ids('units', 'removed'), 'departments')
    again = Difference(fact(12), 'departments-again', change='in-his-stead')
    equal((claims(again), again.ids('ties', 'added'), again.ids('ties', 'removed')), ({}, [], []))
    back = Difference(fact(12), 'manager-again', era='before')
    equal([tie for tie in back.ids('ties', 'added') if 'lead' in tie], [])


def diff_14_a_proposal_adds_nothing():
    proposal = Difference(fact(14), 'protests', change='under-the-committee')
    equal((claims(proposal), proposal.ids('ties', 'removed')), ({}, []))
    assert any(proposal.json['proposed'].values()), 'the proposal is not told'
    enacted = Difference(fact(14), 'protests', change='under-the-committee', proposed=True)
    equal(enacted.ids('units', 'added'), ['legal-person'])
    off = Difference(fact(14), 'put-off', change='under-the-committee')
    equal((claims(off), off.ids('ties', 'added'), off.ids('ties', 'removed')), ({}, [], []))


def diff_15_silence_is_no_end():
    silence = Difference(fact(15), 'thirties', era='twenties')
    equal((silence.ids('units', 'removed'), silence.ids('ties', 'removed'), silence.ids('holders', 'removed')), ([], [], []))
    contains(silence.ids('units', 'lapsed'), 'technical-director')
    weaker = Difference(fact(15), 'later', era='thirties')
    equal((weaker.ids('ties', 'changed'), weaker.ids('ties', 'removed')), (['supervises', 'watches'], []))
    contains(weaker.find('ties', 'changed', 'supervises')['what'], 'strength')


def diff_17_two_styles_are_only_here():
    styles = Difference(fact(17), ':mao-style', variant='liu-style')
    equal(styles.json['compared'], 'variants')
    equal(styles.ids('units', 'removed'), [])
    after = Difference(fact(17), 'turmoil', era='before')
    equal([unit for unit in after.ids('units', 'added') if unit in ('work-team', 'four-cleanups')], [])


main([test for name, test in sorted(globals().items()) if name.startswith('diff_')])
