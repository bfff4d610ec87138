from reader.analysis.findings import SourceKind
from reader.analysis.naming import Gender
from reader.analysis.people import mentions_of_people
from reader.analysis.places import places_of
from tests.analysis.handmade import article_of, attributed


def references(*paragraphs):
    article, marks, _ = attributed(*paragraphs)
    return [(mark.source[0].of(article.text), mark.refers_to) for mark in marks if mark.source]


def kinds(*paragraphs):
    article, marks, _ = attributed(*paragraphs)
    return {mark.source[0].of(article.text): mark.source_kind for mark in marks if mark.source}


def test_a_pronoun_points_to_the_subject_named_last_even_one_who_was_no_source_yet():
    assert references(
        "Minister Ada Orell told the council that her office had counted forty boats.",
        "Bo Lindt, the ferry master, stayed at his post. “I saw nine,” he said.",
    ) == [("Minister Ada Orell", None), ("he", "Bo Lindt")]


def test_a_pronoun_follows_the_gender_that_the_text_shows():
    assert references(
        "Ada Orell said that her boat was safe. Bo Lindt lost his. It cost little, she said.",
    )[-1] == ("she", "Ada Orell")


def test_a_pronoun_with_nobody_of_its_gender_stays_open():
    assert references("Ms. Orell said the boat is old. “It sank,” he added.")[-1] == ("he", None)


def test_they_are_several_people_rather_than_a_body():
    assert references("Two officials said that the ministry is shut. They added that the ministry is poor.")[-1] == (
        "They",
        "Two officials",
    )


def test_an_office_points_to_the_only_person_who_holds_it():
    assert references(
        "Harbour Minister Ada Orell said the pier is safe.",
        "“It is new,” the minister said. “It was cheap,” the harbour minister added.",
    ) == [("Harbour Minister Ada Orell", None), ("the minister", "Ada Orell"), ("the harbour minister", "Ada Orell")]


def test_a_title_alone_is_the_person_who_holds_it():
    assert references("Prime Minister Ada Orell left. Prime Minister announced that it is late.") == [
        ("Prime Minister", "Ada Orell")
    ]


def test_an_office_that_two_people_hold_points_to_nobody():
    assert references(
        "Harbour Minister Ada Orell and Road Minister Bo Lindt met. The minister said the pier is safe."
    ) == [("The minister", None)]


def test_a_former_office_is_another_one():
    assert references("Former mayor Ada Orell wrote a book. The mayor said it was long.")[-1] == (
        "The mayor",
        None,
    )


def test_a_description_after_the_name_gives_the_office_too():
    assert references("Bo Lindt, the ferry master, stayed. The ferry master said it was cold.") == [
        ("The ferry master", "Bo Lindt")
    ]


def test_who_is_the_noun_before_it_and_never_reaches_into_another_sentence():
    assert references("Half of them fell into the lake. A farmer who said it was cold went home.") == [
        ("who", "A farmer")
    ]


def test_which_after_a_whole_statement_names_nobody():
    _, marks, sources = attributed("It was gone by noon, which suggests that somebody knew.")
    assert [(mark.refers_to, mark.speaker) for mark in marks] == [(None, None)]
    assert sources == ()


def test_a_place_that_speaks_is_a_body():
    found = kinds(
        "Ferries left from Norvia’s ports. Norvia rejects the claim.",
        "Wells are dry in Tessel. Tessel denied the report.",
        "Orell denied it too.",
    )
    assert found["Norvia"] is found["Tessel"] is SourceKind.NAMED_ORGANISATION
    assert found["Orell"] is SourceKind.NAMED_PERSON


def test_a_surname_is_no_place():
    article = article_of("The trust in Orell is gone. Mayor Ada Orell left. They live in Norvia.")
    assert places_of(article) == {"norvia"}


def test_people_outside_the_sources_are_not_listed_as_sources():
    _, _, sources = attributed("Bo Lindt waved. Ada Orell said it was cold.")
    assert [(source.id, source.name) for source in sources] == [("s1", "Ada Orell")]


def test_mentions_know_the_subject_and_its_gender():
    article = article_of("In Selm, the head of the ferry office, Ada Orell, read her letter to Bo Lindt.")
    first, *_, last = [mention for mention in mentions_of_people(article, ()) if "Selm" not in mention.phrase]
    assert (first.phrase, first.gender, first.focus) == (
        "the head of the ferry office, Ada Orell,",
        Gender.FEMALE,
        True,
    )
    assert (last.phrase, last.focus) == ("Bo Lindt", False)


def test_an_owner_of_what_is_said_does_not_take_the_pronouns_over():
    assert references(
        "Bo Lindt said it is cold.",
        "On President Ivo Rask’s announcement that it will rain, he said “we know.”",
    )[-1] == ("he", "Bo Lindt")


def test_who_after_a_preposition_is_the_person_right_before_it():
    assert references("It was a version questioned by local sources who say it is old.")[-1] == ("who", "local sources")


def test_another_report_is_another_source():
    _, _, sources = attributed("The port’s accident report said it rained. The report from Tessel says it snowed.")
    assert [source.name for source in sources] == ["The port’s accident report", "The report"]


def test_a_name_with_an_adjective_is_a_place():
    article = article_of("Norvian boats left. Norvia denies it.")
    assert places_of(article) == {"norvia"}


def test_we_outside_quotation_marks_is_the_outlet():
    found = kinds("We asked the ferry office for its log. “We asked for nothing,” Ada Orell said.")
    assert found["We"] is SourceKind.OUTLET
