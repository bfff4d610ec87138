"""Agreement is about what somebody marked, never about what nobody did."""

import pytest

from reader.lessons.agreement import (
    Counted,
    Discernment,
    KeySentences,
    all_alike,
    considered,
    d_prime,
    disagreement,
    discernment,
    krippendorff_alpha,
    mark_values,
    marked_by,
    mean_pair_agreement,
    pair_agreement,
)

HEDGE, UNSOURCED = frozenset({"hedge"}), frozenset({"unsourced"})

TABLES = [
    ("haahhua auhhahh huahhah auuhuah", 0.0963855421686749),
    ("au...- a.h.a. h...a- u.h.a- ahh-a- ..u-a-", 0.5680628272251309),
    ("uhuahhh uhuhahh uhahaha hhuhhhh uhuuahh uhauahh uhuhahh", 0.4824191279887482),
    ("ahhuhaa huuuuah auhuaha .haua.a a.uhuu. auuahuu ahuuhaa", 0.10199600798403197),
    ("..hh.a.a. .ahhha.a.", 1.0),
    ("ahhaaa.a .hh.aaha a..a..ha ..ha.ah. ....a.ha ah.a.ah. a.hah.h. .h..a... .hh..ah.", 0.9015151515151515),
    ("uhu. uuuu", 0.0),
    ("...a. ...hh .a... .aa.a a.... ....a h.hh. ..hh. ..hh.", 0.04761904761904767),
    ("u.. u.u u-. u-.", 1.0),
    ("aahaaaa aaahaaa aaaaaaa haaaaaa ahahaaa aaaahaa", -0.06296296296296289),
    ("uhuaa haauh uhuau uhuuh uuaua auhhh uhaaa huhah uuahu", -0.004491017964071808),
    ("a..h...uuuhu.a .a..ua.hu..hha ...a...h..a... .hh.u.u...uhha", 0.2735849056603773),
    ("haah haau", 0.631578947368421),
    ("uh-hahuuu uhu.ahu.a .h-aah.aa ..uh-..-a u--h..ha. .h.ha.uaa", 0.45280612244897955),
    ("......u a...-.h .u.ua.. ..-.h-.", -0.11111111111111116),
    ("aah.haaa aaahhhhh hhhha.ah", -0.22499999999999987),
    ("uu.--uu u.u--uu uuu--uu uuu--.u uu.---u uuu--uu", 0.8861538461538462),
    ("...hu.u.a .a-.u.h.- uhua-.-u. hhhh-.a.-", -0.03631284916201105),
    ("u.aua...a u.a.au.ha u...a..h.", 1.0),
    ("hu. uua auu .ua h.a ..a uuu uaa aha", 0.11224489795918369),
]
"""A row of letters for each person, a letter for each thing, a dot where it is missing; and alpha as the package
`krippendorff` 0.9.0 (numpy 2.4.6) gives it for nominal values. The tables were drawn at random: 2 to 9 people, 3 to 14
things, 2 to 4 values, up to half of the values missing, and people who follow one common list more or less closely."""


def test_two_people_who_mark_different_sentences_of_forty_agree_on_none_of_two():
    one, other = {6: HEDGE}, {31: HEDGE}
    assert str(pair_agreement(one, other)) == "0 of 2"
    assert str(all_alike([one, other])) == "0 of 2"
    assert mean_pair_agreement([one, other]) == 0


def test_the_same_sentence_marked_as_something_else_is_no_agreement():
    assert pair_agreement({6: HEDGE, 7: HEDGE}, {6: UNSOURCED, 7: HEDGE}) == Counted(1, 2)


def test_sentences_that_only_the_key_marks_count_as_well():
    assert considered([{6: HEDGE}, {}], key=[2, 9]) == (2, 6, 9)
    assert all_alike([{6: HEDGE}, {6: HEDGE}], key=[2, 9]) == Counted(1, 3)


def test_nothing_marked_is_no_agreement_and_no_disagreement():
    assert pair_agreement({}, {}) == Counted(0, 0)
    assert pair_agreement({}, {}).share == 0
    assert mean_pair_agreement([{}, {}, {}]) is None


def test_a_sentence_says_how_many_marked_it():
    marks = [{3: HEDGE}] * 17 + [{}] * 11
    assert str(marked_by(3, marks)) == "17 of 28"


def test_people_differ_most_about_what_half_of_them_marked():
    shares = [disagreement([HEDGE] * n + [frozenset()] * (28 - n)) for n in (0, 5, 14, 23, 28)]
    assert shares[0] == shares[4] == 0
    assert shares[1] == shares[3] < shares[2]
    assert disagreement([HEDGE]) == disagreement([]) == 0


@pytest.mark.parametrize(("rows", "alpha"), TABLES)
def test_alpha_is_that_of_the_package(rows, alpha):
    values = [[None if letter == "." else letter for letter in row] for row in rows.split()]
    assert krippendorff_alpha(values) == pytest.approx(alpha, abs=1e-12)


def test_there_are_twenty_tables():
    assert len(TABLES) == len({rows for rows, _ in TABLES}) == 20


@pytest.mark.parametrize("rows", ["aaa aaa", "a.. .a.", "... ...", "ab."])
def test_alpha_is_left_out_where_it_is_not_defined(rows):
    values = [[None if letter == "." else letter for letter in row] for row in rows.split()]
    assert krippendorff_alpha(values) is None


def test_alpha_is_over_marked_sentences_and_leaves_out_who_did_not_read():
    marks = [{3: HEDGE}, {3: HEDGE, 8: HEDGE}, None]
    values = mark_values(marks, considered([one for one in marks if one]))
    assert values == [[HEDGE, frozenset()], [HEDGE, HEDGE], [None, None]]


KEY = KeySentences(
    expected={1: UNSOURCED, 2: UNSOURCED | HEDGE},
    arguable=frozenset({3}),
    covered=UNSOURCED | HEDGE,
    all=frozenset(range(10)),
)


def test_hits_and_false_alarms_are_counted_side_by_side():
    found = discernment({1: UNSOURCED, 2: HEDGE, 5: HEDGE}, KEY)
    assert found == Discernment(hits=Counted(2, 2), false_alarms=Counted(1, 7), other_label=0)


def test_whoever_marks_everything_misses_nothing_and_that_shows():
    found = discernment(dict.fromkeys(range(10), UNSOURCED), KEY)
    assert found.hits.share == found.false_alarms.share == 1


def test_what_is_arguable_or_not_covered_by_the_key_is_not_counted():
    assert discernment({3: HEDGE, 6: frozenset({"highlight"})}, KEY).false_alarms.count == 0


def test_a_sentence_marked_as_something_else_is_neither_hit_nor_false_alarm():
    found = discernment({1: HEDGE}, KEY)
    assert (found.hits.count, found.false_alarms.count, found.other_label) == (0, 0, 1)


def test_counts_of_several_articles_add_up():
    found = discernment({1: UNSOURCED}, KEY) + discernment({5: HEDGE}, KEY)
    assert found == Discernment(hits=Counted(1, 4), false_alarms=Counted(1, 14), other_label=0)


def test_d_prime_is_given_only_where_there_is_enough_to_count():
    assert d_prime(Discernment(hits=Counted(9, 9), false_alarms=Counted(0, 40))) is None
    assert d_prime(Discernment(hits=Counted(40, 40), false_alarms=Counted(0, 9))) is None


def test_d_prime_is_zero_for_marking_at_random_and_finite_for_all_or_nothing():
    assert d_prime(Discernment(hits=Counted(10, 20), false_alarms=Counted(10, 20))) == pytest.approx(0)
    # z(20.5 / 21) - z(0.5 / 21), both from a table of the normal distribution.
    best = d_prime(Discernment(hits=Counted(20, 20), false_alarms=Counted(0, 20)))
    assert best == pytest.approx(3.961, abs=0.01)
