from reader.analysis.findings import SourceKind
from tests.analysis.handmade import attributed


def names(*paragraphs, **metadata):
    _, _, sources = attributed(*paragraphs, **metadata)
    return [source.name for source in sources]


def references(*paragraphs):
    article, marks, _ = attributed(*paragraphs)
    return [(mark.source[0].of(article.text), mark.refers_to) for mark in marks if mark.source]


def test_full_name_surname_and_title_are_one_source():
    article, marks, sources = attributed(
        "Orell said the bridge is old.",
        "Harbour Minister Ada Orell said it will close.",
        "“It is safe,” Ms. Orell said.",
    )
    [source] = sources
    assert source.id == "s1"
    assert source.name == "Ada Orell"
    assert source.description == "Harbour Minister"
    assert [span.of(article.text) for span in source.mentions] == [
        "Orell",
        "Harbour Minister Ada Orell",
        "Ms. Orell",
    ]
    assert source.findings == tuple(mark.id for mark in marks)
    assert {mark.speaker for mark in marks} == {"s1"}


def test_two_people_with_one_surname_stay_apart():
    assert names("Ada Orell said it is old.", "Bo Orell said it is new.", "Orell said it is closed.") == [
        "Ada Orell",
        "Bo Orell",
        "Orell",
    ]


def test_a_pronoun_stands_for_the_last_person_who_spoke():
    assert references("Ada Orell said the bridge is old. She added that it will close.") == [
        ("Ada Orell", None),
        ("She", "Ada Orell"),
    ]


def test_he_and_she_point_to_different_people():
    paragraph = "Mr. Brandt said it is old. Ms. Orell said it is new. He added that it will close. She denied it."
    assert references(paragraph) == [
        ("Mr. Brandt", None),
        ("Ms. Orell", None),
        ("He", "Brandt"),
        ("She", "Orell"),
    ]


def test_a_pronoun_without_anyone_before_it_stays_open():
    _, [mark], sources = attributed("She said the bridge is old.")
    assert mark.refers_to is None
    assert mark.speaker is None
    assert mark.source_kind is SourceKind.UNNAMED_PERSON
    assert sources == ()


def test_a_pronoun_does_not_reach_back_over_many_paragraphs():
    rest = ["The road is long."] * 4
    assert references("Ada Orell said the bridge is old.", *rest, "She said it will close.")[-1] == ("She", None)


def test_it_stands_for_a_body_and_they_for_several():
    assert references("The council said the bridge is old. It added that it will close.")[-1] == ("It", "The council")
    assert references("Two officials said the bridge is old. They added that it will close.")[-1] == (
        "They",
        "Two officials",
    )


def test_a_definite_phrase_points_back_to_an_unnamed_source():
    assert references("A harbour official said the bridge is old.", "The official said it will close.") == [
        ("A harbour official", None),
        ("The official", "A harbour official"),
    ]


def test_two_unnamed_officials_are_two_sources():
    assert names("An official said it is old.", "An official said it is new.") == ["An official", "An official"]


def test_who_stands_for_the_name_before_it():
    assert references("The road was built by Ada Orell, who said it would last.") == [("who", "Ada Orell")]


def test_sources_are_numbered_by_first_mention_and_a_short_name_refers_to_the_long_one():
    _, marks, sources = attributed("Ada Orell said it is old. Bo Brandt denied it.", "Orell insisted it is old.")
    assert [(source.id, source.name) for source in sources] == [("s1", "Ada Orell"), ("s2", "Bo Brandt")]
    assert [mark.speaker for mark in marks] == ["s1", "s2", "s1"]
    assert marks[-1].refers_to == "Ada Orell"


def test_the_outlet_of_the_article_is_its_own_kind():
    _, [mark], _ = attributed("The bridge is old, the Selm Courier reported.", outlet="Selm Courier")
    assert mark.source_kind is SourceKind.OUTLET


def test_a_bare_noun_in_the_headline_and_the_full_name_are_one_source():
    assert names("The pier is safe, ministry says.", "The Harbour Ministry said it will open.") == [
        "The Harbour Ministry"
    ]
    [source] = attributed("The pier is safe, mayor says.", "Ada Orell, the mayor of Selm, said it will open.")[2]
    assert (source.name, len(source.findings)) == ("Ada Orell", 2)


def test_a_body_is_not_one_with_several_of_its_kind():
    assert names("The League said it is late.", "Orvan and the League said it is early.") == [
        "The League",
        "Orvan and the League",
    ]


def test_two_offices_are_not_one_person():
    assert len(names("The mayor said it is late.", "Bo Tal, the deputy mayor of Selm, said it is early.")) == 2
