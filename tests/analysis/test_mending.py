from reader.analysis.attribution import Link
from reader.analysis.mending import mended
from reader.analysis.quotations import find_quotations
from reader.text.spans import Span
from tests.analysis.handmade import article_of


def mend(text, source, cue, *content):
    """The link with these words after mending, as words; nothing where it goes."""

    def find(words):
        return Span(text.index(words), text.index(words) + len(words))

    article = article_of(*text.split("\n"))
    link = Link(
        (find(source),) if source else (), (find(cue),) if cue else (), tuple(find(piece) for piece in content), 0.9
    )
    return [
        tuple(" + ".join(span.of(text) for span in part) for part in (one.source, one.cue, one.content))
        for one in mended(article, [link], find_quotations(article).spans)
    ]


def test_a_good_link_stays_as_it_is():
    assert mend("Ada Orell said it is late.", "Ada Orell", "said", "it is late") == [
        ("Ada Orell", "said", "it is late")
    ]


def test_a_place_line_is_no_part_of_the_source():
    text = "SELM, 14 May (Kalvari) - Mayor Ada Orell said it is late."
    assert mend(text, text[:40], "said", "it is late")[0][0] == "Mayor Ada Orell"
    assert mend("Selm Press/North: The mayor said it is late.", "Selm Press/North", "said", "it is late") == [
        ("The mayor", "said", "it is late")
    ]


def test_a_source_begins_after_a_colon():
    text = "Selm Agency reports: Ada Orell told them that it is late."
    assert mend(text, "Selm Agency reports: Ada Orell", "told", "that it is late")[0][0] == "Ada Orell"


def test_a_source_ends_where_what_is_said_begins():
    text = "According to the Selm Post, the mayor left."
    assert mend(text, "the Selm Post, the mayor", "According to", "the mayor left") == [
        ("the Selm Post", "According to", "the mayor left")
    ]


def test_a_source_of_another_sentence_gives_way_to_the_subject_of_the_cue():
    text = "It burned until noon, it says. The report from Selm is long."
    assert mend(text, "The report from Selm", "says", "It burned until noon")[0][0] == "it"


def test_what_is_said_outside_quotation_marks_stands_in_the_sentence_of_the_cue():
    text = "“It was nine,” he said. “Say ten.” He went home."
    assert mend(text, "he", "said", "“It was nine,”", "“Say ten.” He went home")[0][2] == "“It was nine,” + “Say ten.”"


def test_the_subject_of_a_passive_does_not_speak():
    text = "The crew are said to have left."
    assert mend(text, "The crew", "are said", "The crew", "to have left") == [
        ("", "are said", "The crew + to have left")
    ]
    assert mend("It has been said that it is late.", "It", "has been said", "that it is late")[0][0] == ""
    assert mend("It has been accused of theft.", "It", "has been accused of", "It", "theft") == [
        ("", "has been accused of", "theft")
    ]


def test_a_link_without_words_goes():
    assert mend("Ada Orell signed the paper.", "Ada Orell", "signed", "the") == []
    assert mend("Who fired is a riddle.", "", "is", "Who fired") == []


def test_a_quotation_that_goes_on_has_no_cue_and_stays():
    assert mend("“It will close.”", "", "", "“It will close.”") == [("", "", "“It will close.”")]


def test_a_participle_shares_the_subject_of_the_cue_before_it():
    text = "The League left. Norvia rejects the claim, suggesting that it rained."
    article = article_of(text)

    def span(words):
        return Span(text.index(words), text.index(words) + len(words))

    links = [
        Link((span("Norvia"),), (span("rejects"),), (span("the claim"),), 0.9),
        Link((span("The League"),), (span("suggesting"),), (span("that it rained"),), 0.9),
    ]
    assert [link.source for link in mended(article, links, ())] == [(span("Norvia"),)] * 2


def test_a_cue_does_not_reach_into_a_quotation():
    assert mend("Norvia is “keen to return”, they think.", "Norvia", "is “keen", "to return”") == []


def test_who_was_quoted_as_saying_is_the_source():
    text = "Last month a Selm official was quoted as saying that the pier is safe."
    [link] = mend(text, "Selm official", "was quoted", "a Selm official", "as saying that the pier is safe")
    assert link == ("a Selm official", "was quoted as saying", "that the pier is safe")


def test_a_source_has_no_clause_that_is_cut_off():
    text = "The harbour log, which the port put online on Monday, notes two fires."
    assert mend(text, "The harbour log, which the port put online", "notes", "two fires")[0][0] == "The harbour log"
    text = "Ada Orell, who runs the port, said it is late."
    assert mend(text, "Ada Orell, who runs the port,", "said", "it is late")[0][0] == "Ada Orell, who runs the port,"


def test_what_is_seen_is_nobodys_statement():
    assert mend("The road shows signs of wear.", "The road", "shows", "signs of wear") == []
    assert mend("The report shows signs of haste.", "The report", "shows", "signs of haste") != []
    assert mend("The fire shows that it was dry.", "The fire", "shows", "that it was dry") != []


def test_words_without_a_cue_are_somebodys_only_as_a_quotation_or_as_whole_sentences():
    text = "This comes after ships left the bay. “We stay,” it goes on. Nobody came to help them."
    assert mend(text, "", "", "ships left the bay") == []
    assert mend(text, "", "", "“We stay,”") != []
    assert mend(text, "", "", "Nobody came to help them.") != []


def test_a_subject_after_its_verb_is_the_source():
    text = "Tram line to close, says council"
    assert mend(text, "Tram line", "says", "Tram line to close") == [("council", "says", "Tram line to close")]


def test_a_label_before_a_headline_reports_nothing():
    assert mend("Explained: how the ferry works", "", "Explained", "how the ferry works") == []


def test_what_is_said_ends_before_its_speaker():
    text = "“It was magic,” Ms. Orell of the Selm Club said."
    link = mend(text, "Ms. Orell of the Selm Club", "said", "“It was magic,” Ms. Orell")
    assert link == [("Ms. Orell of the Selm Club", "said", "“It was magic,”")]


def test_what_is_said_does_not_break_off_after_a_small_word():
    text = "He said the pier fell in a storm last night, and left."
    assert mend(text, "He", "said", "the pier fell in")[0][2] == "the pier fell in a storm last night"


def test_an_article_alone_names_nobody():
    text = "The ferry came, a tacit acknowledgment that it is late."
    assert mend(text, "a", "acknowledgment", "that it is late")[0][0] != "a"


def test_a_colon_can_be_a_cue():
    assert mend("Mayor: the ferry will go on", "Mayor", ":", "the ferry will go on") != []
    assert mend("Selm harbour: what is known", "Selm harbour", ":", "what is known") == []
