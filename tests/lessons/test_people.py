"""Who is who: told apart by number and name, put right by hand, and taken back."""

import pytest

from reader.lessons.people import People, key, people_object, perhaps_same, read_people
from reader.lessons.response import Person
from tests.lessons.classes import person

ANA, BEN, CARO = (key(person(name)) for name in ("Ana", "Ben", "Caro"))


def test_capitals_and_spaces_of_a_name_do_not_matter():
    assert key(Person(id="1", name=" Ana  Kovač ")) == key(Person(id="1", name="ana kovač"))


def test_two_names_under_one_number_are_two_people_and_are_pointed_out():
    copied = [Person(id="1", name="Ana"), Person(id="1", name="Ben"), Person(id="2", name="Caro")]
    assert len({key(one) for one in copied}) == 3
    assert perhaps_same(copied) == [("1 ana", "1 ben")]


def test_one_name_on_two_computers_is_pointed_out():
    assert perhaps_same([Person(id="1", name="Ana"), Person(id="2", name="Ana")]) == [("1 ana", "2 ana")]
    assert perhaps_same([Person(id="1"), Person(id="2")]) == []


def test_two_people_are_joined_and_apart_again():
    people = People().joined(ANA, to=BEN)
    assert people.key_of(ANA) == people.key_of(BEN) == BEN
    assert people.undone().key_of(ANA) == ANA
    assert people.undone() == People()
    assert People().undone() == People()


def test_joining_goes_on_from_joining():
    people = People().joined(ANA, to=BEN).joined(BEN, to=CARO)
    assert {people.key_of(one) for one in (ANA, BEN, CARO)} == {CARO}
    assert people.undone().key_of(ANA) == BEN


@pytest.mark.parametrize("pair", [(ANA, BEN), (BEN, ANA), (ANA, ANA)])
def test_joining_what_is_one_already_changes_nothing(pair):
    people = People().joined(ANA, to=BEN)
    assert people.joined(pair[0], to=pair[1]) == people


def test_a_name_is_given_and_taken_back():
    people = People().named(ANA, " Anna ")
    assert people.name_of(ANA) == "Anna"
    assert people.undone().name_of(ANA) == ""


def test_what_was_put_right_comes_back():
    people = People().joined(ANA, to=BEN).named(CARO, "Karo")
    assert read_people(people_object(people)) == people


@pytest.mark.parametrize("given", [None, [], {}, {"steps": 1}, {"steps": [{"who": "x"}]}, {"steps": [{"person": 1}]}])
def test_a_list_that_is_none_is_refused(given):
    with pytest.raises(ValueError, match=r"\w"):
        read_people(given)


def test_a_ring_that_somebody_wrote_into_the_file_ends():
    ring = read_people({"steps": [{"person": "a", "same_as": "b"}, {"person": "b", "same_as": "a"}]})
    assert ring.key_of("a") in {"a", "b"}
