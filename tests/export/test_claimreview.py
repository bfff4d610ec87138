import json
from dataclasses import replace

import pytest

from reader.export.claimreview import claim_reviews
from reader.storage.records import NoteFinding, NoteStatus

UNDECIDED = (NoteFinding.SOURCES_DISAGREE, NoteFinding.NOT_ENOUGH_EVIDENCE, NoteFinding.NOT_CHECKABLE)


def reviews_of(dossier, *notes):
    return json.loads(claim_reviews([replace(dossier, notes=notes)]))["@graph"]


def test_only_checked_notes_with_a_finding_are_reviews(dossier, checked):
    open_one = replace(checked, status=NoteStatus.IN_PROGRESS)
    without = replace(checked, finding=None)
    about_nothing = replace(checked, claim=" ", quote=None)
    assert reviews_of(dossier, open_one, without, about_nothing) == []
    assert len(reviews_of(dossier, checked)) == 1


def test_a_review_says_three_times_that_it_is_an_exercise(dossier, checked):
    (review,) = reviews_of(dossier, checked)
    assert review["author"]["name"] == "A student exercise made with Lateral Reader"
    assert review["name"].startswith("Class exercise: ")
    assert "not a published fact check" in review["reviewBody"]


def test_the_claim_appears_in_the_article(dossier, checked):
    (review,) = reviews_of(dossier, checked)
    assert review["claimReviewed"] == review["itemReviewed"]["text"] == "Forty boats left the harbour."
    appearance = review["itemReviewed"]["appearance"]
    assert appearance["headline"] == "Harbour of Selm 🚢 reopens"
    assert appearance["publisher"]["name"] == "The Tidewater <Post>"
    assert "url" not in appearance, "the article has no address of the web"


def test_without_own_words_the_claim_is_the_passage(dossier, checked):
    (review,) = reviews_of(dossier, replace(checked, claim=""))
    assert review["claimReviewed"] == "Some 40 boats left"


@pytest.mark.parametrize(
    ("finding", "value"),
    [(NoteFinding.CONTRADICTED, 1), (NoteFinding.PARTLY_SUPPORTED, 2), (NoteFinding.SUPPORTED, 3)],
)
def test_a_finding_that_decides_has_a_value_on_a_named_scale(dossier, checked, finding, value):
    (review,) = reviews_of(dossier, replace(checked, finding=finding))
    rating = review["reviewRating"]
    assert (rating["worstRating"], rating["ratingValue"], rating["bestRating"]) == (1, value, 3)


@pytest.mark.parametrize("finding", UNDECIDED)
def test_a_finding_that_decides_nothing_has_words_and_no_value(dossier, checked, finding):
    (review,) = reviews_of(dossier, replace(checked, finding=finding))
    assert review["reviewRating"].keys() == {"@type", "alternateName"}


def test_evidence_is_cited_and_only_addresses_of_the_web_are_addresses(dossier, checked):
    (review,) = reviews_of(dossier, checked)
    first, second = review["citation"]
    assert (first["name"], first["url"]) == ("Harbour log", "https://port.example/log?a=1&b=2")
    assert first["description"] == "Supports, p. 3"
    assert "url" not in second
    odd = replace(checked, evidence=(replace(checked.evidence[0], url="javascript:alert(1)"),))
    assert "url" not in reviews_of(dossier, odd)[0]["citation"][0]
