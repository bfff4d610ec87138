import pytest

from reader.analysis.findings import SourceKind
from reader.analysis.naming import Gender, is_pronoun, pronoun_gender, read_phrase


@pytest.mark.parametrize(
    ("phrase", "kind", "name", "description"),
    [
        ("Ada Orell", "named_person", "Ada Orell", ""),
        ("Harbour Minister Ada Orell", "named_person", "Ada Orell", "Harbour Minister"),
        ("Secretary of State Ada Orell", "named_person", "Ada Orell", "Secretary of State"),
        ("Ms. Orell", "named_person", "Orell", "Ms."),
        ("Orell, who runs the town,", "named_person", "Orell", "who runs the town"),
        ("a spokeswoman, Ada Orell", "named_person", "Ada Orell", "a spokeswoman"),
        ("French academic and bridge expert, Tomas Brandt", "named_person", "Tomas Brandt", None),
        ("the Selm Courier", "named_organisation", "the Selm Courier", ""),
        ("the Ministry of Bridges", "named_organisation", "the Ministry of Bridges", ""),
        ("the council", "named_organisation", "the council", ""),
        ("FBI", "named_organisation", "FBI", ""),
        ("Paris", "named_organisation", "Paris", ""),
        ("the United States", "named_organisation", "the United States", ""),
        ("Norway and Sweden", "named_organisation", "Norway and Sweden", ""),
        ("the White House", "named_organisation", "the White House", ""),
        ("a senior harbour official", "unnamed_person", "a senior harbour official", ""),
        ("two sources close to the council", "unnamed_person", "two sources", "close to the council"),
        ("a spokesman for the council", "unnamed_person", "a spokesman", "for the council"),
        ("experts", "vague", "experts", ""),
        ("some", "vague", "some", ""),
        ("many in the town", "vague", "many", "in the town"),
        ("critics of the bridge", "vague", "critics", "of the bridge"),
        ("a new report", "document", "a new report", ""),
        ("the Selm University study", "document", "the Selm University study", ""),
        ("figures", "document", "figures", ""),
        ("a report published by the bridge office", "document", "a report", "published by the bridge office"),
        ("a study written by two engineers", "document", "a study", "written by two engineers"),
        ("figures released Tuesday", "document", "figures", "released Tuesday"),
        ("people briefed on the talks", "vague", "people", "briefed on the talks"),
        ("the Harbour Minister Mohammed Orell", "named_person", "Mohammed Orell", "the Harbour Minister"),
        ("a council appointed expert", "unnamed_person", "a council appointed expert", ""),
        ("", "vague", "", ""),
        (", —", "vague", "", ""),
    ],
)
def test_a_phrase_is_taken_apart(phrase, kind, name, description):
    naming = read_phrase(phrase)
    assert (naming.kind, naming.name) == (SourceKind(kind), name)
    if description is not None:
        assert naming.description == description


def test_the_outlet_is_known_by_its_name():
    assert read_phrase("The Selm Courier", outlet="Selm Courier").kind is SourceKind.OUTLET
    assert read_phrase("this newspaper").kind is SourceKind.OUTLET


@pytest.mark.parametrize(
    ("phrase", "gender"),
    [
        ("Mr. Orell", Gender.MALE),
        ("spokeswoman Ada Orell", Gender.FEMALE),
        ("Ada Orell", Gender.UNKNOWN),
    ],
)
def test_titles_show_how_a_person_is_spoken_of(phrase, gender):
    assert read_phrase(phrase).gender is gender


def test_pronouns_are_known():
    assert is_pronoun("He")
    assert is_pronoun("they")
    assert not is_pronoun("the mayor")
    assert pronoun_gender("She") is Gender.FEMALE
    assert pronoun_gender("his") is Gender.MALE
    assert pronoun_gender("it") is None


def test_a_name_after_an_office_with_its_place_is_a_person():
    naming = read_phrase("the head doctor of Norrin Hospital, Mina Rask,")
    assert (naming.kind, naming.name) == (SourceKind.NAMED_PERSON, "Mina Rask")


def test_an_owner_keeps_the_possessive():
    assert read_phrase("the ferry master’s log").name == "the ferry master’s log"


def test_a_place_of_the_article_is_a_body():
    assert read_phrase("Norvia", places=frozenset({"norvia"})).kind is SourceKind.NAMED_ORGANISATION
    assert read_phrase("Minister Norvia", places=frozenset({"norvia"})).kind is SourceKind.NAMED_PERSON
