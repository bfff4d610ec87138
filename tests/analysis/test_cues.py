import pytest

from tests.analysis.handmade import links_in

FOUND = {
    "a clause with that": (
        "Mayor Ada Orell said that the bridge will close.",
        ("Mayor Ada Orell", "said", "that the bridge will close"),
    ),
    "a clause without that": ("Orell said the bridge will close.", ("Orell", "said", "the bridge will close")),
    "a day between verb and clause": (
        "Orell said on Tuesday that the bridge will close.",
        ("Orell", "said", "that the bridge will close"),
    ),
    "a place between verb and clause": (
        "Orell said in a short statement that the bridge will close.",
        ("Orell", "said", "that the bridge will close"),
    ),
    "an insertion between verb and clause": (
        "Orell said, among other things, that the bridge will close.",
        ("Orell", "said", "that the bridge will close"),
    ),
    "auxiliaries and adverbs belong to the cue": (
        "Orell has repeatedly denied that the bridge is old.",
        ("Orell", "has repeatedly denied", "that the bridge is old"),
    ),
    "a negated statement": (
        "Orell did not say that the bridge is old.",
        ("Orell", "did not say", "that the bridge is old"),
    ),
    "an apposition belongs to the source": (
        "Orell, the mayor of Selm, said the bridge will close.",
        ("Orell, the mayor of Selm,", "said", "the bridge will close"),
    ),
    "a relative clause belongs to the source": (
        "Orell, who runs the town, said the bridge will close.",
        ("Orell, who runs the town,", "said", "the bridge will close"),
    ),
    "an adverbial between commas does not": (
        "Orell, for example, said the bridge will close.",
        ("Orell", "said", "the bridge will close"),
    ),
    "a setting before the subject does not": (
        "In a letter to the council Ada Orell said the bridge will close.",
        ("Ada Orell", "said", "the bridge will close"),
    ),
    "a day after the subject does not": (
        "Ada Orell on Tuesday said the bridge will close.",
        ("Ada Orell", "said", "the bridge will close"),
    ),
    "a quotation before subject and verb": (
        "“The bridge is old,” Orell said.",
        ("Orell", "said", "“The bridge is old,”"),
    ),
    "a very short quotation": ("“No,” she said.", ("she", "said", "“No,”")),
    "a quotation before verb and subject": (
        "“The bridge is old,” said Ada Orell, the mayor of Selm.",
        ("Ada Orell, the mayor of Selm", "said", "“The bridge is old,”"),
    ),
    "a quotation on both sides": (
        "“The bridge is old,” Orell said, “and the river is high.”",
        ("Orell", "said", "“The bridge is old,” + “and the river is high.”"),
    ),
    "a quotation after the verb": (
        "Orell said: “The bridge is old.”",
        ("Orell", "said", "“The bridge is old.”"),
    ),
    "a quotation in other words": (
        "Orell said the bridge is “older than me.”",
        ("Orell", "said", "the bridge is “older than me.”"),
    ),
    "a statement before subject and verb": (
        "The bridge will close in May, Orell said.",
        ("Orell", "said", "The bridge will close in May"),
    ),
    "a statement that the cue interrupts": (
        "The bridge, Orell said, will close in May.",
        ("Orell", "said", "The bridge + will close in May"),
    ),
    "according to, after": (
        "The bridge will close, according to two engineers.",
        ("two engineers", "according to", "The bridge will close"),
    ),
    "according to, before": (
        "According to two engineers, the bridge will close.",
        ("two engineers", "According to", "the bridge will close"),
    ),
    "the person told is not the source": (
        "Orell told the Selm Courier that the bridge will close.",
        ("Orell", "told", "that the bridge will close"),
    ),
    "the person told after a quotation": (
        "“The bridge is old,” Orell told reporters.",
        ("Orell", "told", "“The bridge is old,”"),
    ),
    "an accusation": (
        "The council has been accused of hiding the report.",
        ("", "has been accused of", "hiding the report"),
    ),
    "what people expect": (
        "The bridge is expected to close.",
        ("", "is expected", "The bridge + to close"),
    ),
    "an intention": ("The council is keen to close the bridge.", ("The council", "is keen to", "close the bridge")),
    "a plan in the making": (
        "The council is considering a new bridge.",
        ("The council", "is considering", "a new bridge"),
    ),
    "a noun with an owner": (
        "The council’s claim that the bridge is old came late.",
        ("The council", "claim", "that the bridge is old came late"),
    ),
    "a noun with a pronoun": ("It missed its aim of closing the bridge.", ("its", "aim", "of closing the bridge")),
    "a demand": (
        "Orell called for a new bridge.",
        ("Orell", "called for", "a new bridge"),
    ),
    "a finding of a document": (
        "The report found that the bridge is old.",
        ("The report", "found", "that the bridge is old"),
    ),
    "a state by its capital": (
        "Norvik rejected the claims.",
        ("Norvik", "rejected", "the claims"),
    ),
    "a speaker before a colon": (
        "ADA ORELL: We have waited for this bridge for years.",
        ("ADA ORELL", ":", "We have waited for this bridge for years"),
    ),
    "a question without a speaker": (
        "Asked whether the bridge is safe, nobody answered.",
        ("", "Asked", "whether the bridge is safe"),
    ),
    "which in a relative clause belongs to the content": (
        "The bridge, which Orell said was safe, fell.",
        ("Orell", "said", "which + was safe"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_an_attribution_is_found(text, expected):
    assert expected in links_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge closed in May.",
        "The claims were old and the reports were long.",
        "A call for tenders hung on the wall.",
        "She crossed the bridge and walked home.",
        "The “green” bridge is closed.",
        "The plan is on the table.",
        "The bridge carries 200 cars a day.",
        "He appeared at the bridge at noon.",
        "The state of the bridge is known from photographs.",
        "The farmers’ repeated requests were lost.",
    ],
)
def test_a_sentence_without_an_attribution_stays_unmarked(text):
    assert links_in(text) == []


def test_a_second_verb_shares_the_subject_and_ends_the_first_content():
    assert links_in("Orell said the bridge is old and added that it will close.") == [
        ("Orell", "said", "the bridge is old"),
        ("Orell", "added", "that it will close"),
    ]


def test_a_participle_shares_the_subject():
    assert links_in("Orell denied the report, insisting that the bridge is safe.") == [
        ("Orell", "denied", "the report"),
        ("Orell", "insisting", "that the bridge is safe"),
    ]


def test_a_leading_participle_has_the_subject_after_the_comma():
    assert links_in("Saying that the bridge was old, Orell closed the road.") == [
        ("Orell", "Saying", "that the bridge was old")
    ]


def test_a_statement_inside_a_statement_is_found_too():
    assert links_in("The council said Orell wants to close the bridge.") == [
        ("The council", "said", "Orell wants to close the bridge"),
        ("Orell", "wants", "to close the bridge"),
    ]


def test_a_quotation_that_goes_on_belongs_to_the_same_cue():
    assert links_in("“The bridge is old,” Orell said. “It will close.” The road is long.") == [
        ("Orell", "said", "“The bridge is old,” + “It will close.”")
    ]


def test_a_quotation_of_several_sentences_is_one_content():
    assert links_in("“The bridge is old. It will close,” Orell said.") == [
        ("Orell", "said", "“The bridge is old. It will close,”")
    ]


def test_a_quotation_in_the_next_paragraph_does_not_go_on():
    assert links_in("“The bridge is old,” Orell said.", "“It will close.”") == [
        ("Orell", "said", "“The bridge is old,”")
    ]


def test_a_mark_that_was_never_opened_still_ends_a_statement():
    assert ("the Courier", "reported", "The bridge is old and will close") in links_in(
        "The bridge is old and will close,” the Courier reported."
    )


def test_words_inside_a_quotation_are_no_cues():
    assert links_in("“I said that the bridge is old.”") == []


def test_an_abbreviation_at_the_end_keeps_its_stop():
    assert links_in("Orell said the parts come from the U.S.")[0][2] == "the parts come from the U.S."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boats are rare, and some say worse is to come.", ("some", "say", "worse is to come")),
        ("Observers note that the pier is new.", ("Observers", "note", "that the pier is new")),
        (
            "Sources close to the union report several protests.",
            ("Sources close to the union", "report", "several protests"),
        ),
        (
            "Several papers, among them the Selm Post, have now confirmed independently of each other that it is shut.",
            ("Several papers", "have now confirmed", "that it is shut"),
        ),
        (
            "The lake is calm, the ministry in Ostrel points out.",
            ("the ministry in Ostrel", "points out", "The lake is calm"),
        ),
        ("The report from Selm puts the start at 00:52.", ("The report from Selm", "puts", "the start at 00:52")),
        ("The Safety Board lists three fires.", ("The Safety Board", "lists", "three fires")),
        (
            "The log, which the port owns, notes the first blast.",
            ("The log, which the port owns,", "notes", "the first blast"),
        ),
        ("She thanked “the crews and the nurses.”", ("She", "thanked", "“the crews and the nurses.”")),
        ("Bo Lindt thanked in his remarks all towns that helped.", ("Bo Lindt", "thanked", "all towns that helped")),
        (
            "The ferry office nevertheless calls the fire “a hostile act”.",
            ("The ferry office", "nevertheless calls", "the fire “a hostile act”"),
        ),
        ("On 9 May an inspector, Lars Orell, reported a leak.", ("an inspector, Lars Orell,", "reported", "a leak")),
        (
            "For her part, the leader of the opposition, Ada Orell, said her party “stands firm.”",
            ("the leader of the opposition, Ada Orell,", "said", "her party “stands firm.”"),
        ),
        ("The fire was first reported by the Selm Post.", ("the Selm Post", "was first reported by", "The fire")),
        ("A long study found nine weak bridges.", ("A long study", "found", "nine weak bridges")),
        ("Data from Selm show a loss.", ("Data from Selm", "show", "a loss")),
        ("These voters point to the old law.", ("These voters", "point to", "the old law")),
        ("Orell called Lindt “a coward”.", ("Orell", "called", "Lindt “a coward”")),
        ("“It is late,” notes harbour analyst Bo Lindt.", ("harbour analyst Bo Lindt", "notes", "“It is late,”")),
        ("They left at once, he added.", ("he", "added", "They left at once")),
    ],
)
def test_these_are_read_as_reports(text, expected):
    assert links_in(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A drone fell down, warning shots were fired, and the port was shut.",
        "They come from a boat called Petrel.",
        "He slammed a door.",
        "The diver found nine coins.",
        "The League did it, which is telling.",
        "It did so without asking Norvia.",
        "She writes about boats.",
        "The clerk puts the letter in a box.",
        "The rescue boat responded “at once”.",
    ],
)
def test_these_report_nothing(text):
    assert links_in(text) == []


def test_a_closing_clause_is_no_part_of_what_it_reports():
    assert links_in("They appear to have left at once, he added.") == [
        ("", "appear", "They + to have left at once"),
        ("he", "added", "They appear to have left at once"),
    ]
    assert links_in("On the boats, which are believed to be safe, the minister said “we know.”")[-1] == (
        "the minister",
        "said",
        "“we know.”",
    )


def test_somebody_who_does_not_exist_wants_nothing():
    assert links_in("A navy that wanted to stay would have stayed.") == []
