"""Pages as outlets set them, all made up: what belongs to the article, and what does not."""

import pytest

from reader.text.article import Region
from reader.text.importers import article_from_text

FIRST = "The harbour of Selm will close for three weeks in June, the port office said on Monday."
SECOND = (
    "Mayor Lena Orel told the council that the two northern piers had to be rebuilt before the winter storms, "
    "and that the ferries to Norvia would leave from Kesten until then."
)
THIRD = "Fishing crews who met at the quay on Tuesday said that nobody had asked them, and that the detour costs a day."
LAST = "The work is to begin on 4 June, according to a notice at the port gate."
BODY = "\n\n".join((FIRST, SECOND, THIRD, LAST))
HEADLINE = "Harbour of Selm to close for three weeks"


def regions(text: str) -> dict[str, Region]:
    article = article_from_text(text)
    return {block.span.of(article.text): block.region for block in article.blocks}


def region_of(line: str, text: str) -> Region:
    found = regions(text)
    for paragraph in (FIRST, SECOND, THIRD, LAST):
        if paragraph in text:
            assert found[paragraph] is Region.BODY
    return found[line]


def after_the_article(*lines: str) -> str:
    return "\n\n".join((HEADLINE, BODY, *lines))


def inside_the_article(*lines: str) -> str:
    return "\n\n".join((HEADLINE, FIRST, SECOND, *lines, THIRD, LAST))


def test_an_article_without_furniture_is_headline_and_body():
    found = regions(after_the_article())
    assert list(found.values()) == [Region.HEADLINE, *[Region.BODY] * 4]


def test_every_block_says_why():
    article = article_from_text(
        after_the_article("Related News:", "Ferries to Norvia moved", "3 COMMENTS", "Well done.")
    )
    assert all(block.reason for block in article.blocks)
    related = article.blocks_in(Region.RELATED)
    assert related[1].reason == "stands under “Related News:”"


def test_an_article_may_start_with_a_paragraph():
    assert regions(BODY)[FIRST] is Region.BODY


def test_a_sentence_before_the_place_line_is_the_headline():
    place = "SELM (Orvan News) – The port office said on Monday that the harbour of Selm will close for three weeks."
    found = regions(f"Selm’s port office announced the closing of the harbour.\n\n{place}\n\n{SECOND}\n\n{THIRD}")
    assert list(found.values())[:2] == [Region.HEADLINE, Region.BODY]


def test_the_name_of_a_section_is_not_the_headline():
    found = regions(f"World\n\n{HEADLINE}\n\n{BODY}")
    assert found["World"] is Region.SITE
    assert found[HEADLINE] is Region.HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "By Jan Tal",
        "BY JAN TAL AND ADA VELL",
        "By Jan Tal, Staff Writer",
        "By Jan Tal | May 3, 2021",
        "By JAN TAL, Orvan Press",
        "Written by Jan Tal",
        "Fact checked by The Selm Post desk",
        "Published: 3 May 2021, 10:15",
        "Updated 3:15 PM GMT, Monday, May 3, 2021",
        "May 3, 2021",
        "2021-05-03",
        "4 min read",
        "Posted on May 3, 2021 by Jan Tal",
        "Jan Tal",
        "From our correspondent in Kesten",
    ],
)
def test_lines_under_the_headline_name_author_and_date(line):
    assert region_of(line, f"{HEADLINE}\n\n{line}\n\n{BODY}") is Region.BYLINE


def test_a_sentence_between_headline_and_byline_is_the_standfirst():
    summary = "Ferries move to Kesten while two piers are rebuilt."
    assert region_of(summary, f"{HEADLINE}\n\n{summary}\n\nBy Jan Tal\n\n{BODY}") is Region.STANDFIRST


def test_a_line_without_a_full_stop_under_the_headline_is_the_standfirst():
    summary = "Ferries move to Kesten while two piers are rebuilt"
    assert region_of(summary, f"{HEADLINE}\n\n{summary}\n\n{BODY}") is Region.STANDFIRST


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Jan Tal; Editing by Ada Vell)",
        "Additional reporting by Ada Vell",
        "Reporting by Jan Tal in Selm and Ada Vell in Kesten; editing by Mira Lund",
        "Ada Vell contributed to this report.",
        "Translated by Mira Lund",
        "– By Jan Tal",
    ],
)
def test_closing_lines_name_who_reported(line):
    assert region_of(line, after_the_article(line)) is Region.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        "Source: Orvan State News",
        "Sources: Orvan State News, Selm Post",
        "Source: Agencies",
        "Via: The Kesten Mirror",
        "Agencies",
        "(ONA)",
        "— Agencies",
        "With inputs from agencies",
        "Originally published at kesten-mirror.example",
        "This article first appeared in The Kesten Mirror.",
        "Republished from The Kesten Mirror under a free licence.",
    ],
)
def test_closing_lines_name_the_source(line):
    assert region_of(line, after_the_article(line)) is Region.SOURCE_LINE


@pytest.mark.parametrize(
    "heading",
    [
        "Related News:",
        "RELATED",
        "Read More:",
        "See also",
        "More on this story",
        "Read also:",
        "Recommended for you",
        "You may also like",
    ],
)
def test_titles_under_a_related_heading_are_left_out_up_to_the_end(heading):
    titles = (
        "Ferries to Norvia move to Kesten",
        "Port office: “No other way”",
        "Who pays for the new piers?",
        "Mayor Lena Orel",
    )
    found = regions(after_the_article(heading, *titles))
    assert found[heading] is Region.RELATED
    assert {found[title] for title in titles} == {Region.RELATED}


def test_a_title_under_a_related_heading_inside_the_article_does_not_swallow_the_next_paragraph():
    assert (
        region_of(
            "Ferries to Norvia move to Kesten", inside_the_article("Related News:", "Ferries to Norvia move to Kesten")
        )
        is Region.RELATED
    )


def test_a_subheading_after_related_titles_still_heads_its_paragraph():
    text = inside_the_article("Read more:", "Ferries to Norvia move to Kesten for the summer", "A day lost")
    assert region_of("A day lost", text) is Region.SUBHEADING


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ferries to Norvia move to Kesten",
        "READ ALSO: Who pays for the new piers?",
        "Related: Ferries to Norvia move to Kesten",
        "Also read: Port office defends plan",
        "Read the full story here.",
        "WATCH: The old piers from above",
        "More from Jan Tal",
    ],
)
def test_a_line_that_points_elsewhere_is_related(line):
    assert region_of(line, inside_the_article(line)) is Region.RELATED
    assert region_of(line, after_the_article(line)) is Region.RELATED


def test_titles_without_a_heading_after_the_end_are_related():
    text = after_the_article(
        "Ferries to Norvia move to Kesten", "Storm tears boats from their moorings", "Council votes on new piers"
    )
    assert region_of("Storm tears boats from their moorings", text) is Region.RELATED


@pytest.mark.parametrize(
    "lines",
    [
        ("Jan Tal", "About Jan Tal 1204 Articles", "I am a sailor who writes about boats and the people on them."),
        ("About the author", "Jan Tal covers the coast. He lives in Kesten with two cats."),
        ("Jan Tal is a correspondent for The Selm Post. Follow him on Twitter @jantal.",),
        ("Dr. Ada Vell is a professor of hydrology at the University of Kesten and the author of three books.",),
        ("Follow Jan Tal on Twitter: @jantal",),
        ("Jan Tal is a freelance journalist based in Kesten.",),
    ],
)
def test_lines_about_the_author_are_left_out(lines):
    found = regions(after_the_article(*lines))
    assert {found[line] for line in lines} == {Region.AUTHOR_BIO}
    assert found[LAST] is Region.BODY


def test_a_speaker_introduced_at_the_end_is_no_author():
    speaker = "Lena Orel is the author of the plan and a professor of law."
    assert regions(after_the_article(speaker))[speaker] is Region.BODY


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed in this article are those of the author and do not necessarily reflect those of the Post.",
        "Opinions expressed are solely the author’s own.",
        "Views and opinions expressed by the author are not necessarily those of the publisher.",
        "© 2021 Selm Post Media. All rights reserved.",
        "Copyright 2021 Orvan Press. All rights reserved. This material may not be rewritten.",
        "Copyright © Selm Post",
        "Disclaimer: this text is for information only.",
        "Editor’s note: this story has been changed since it was first printed.",
        "This story has been updated.",
        "About us - Privacy Policy - Terms of Use",
    ],
)
def test_notices_of_the_site_are_disclaimers(line):
    assert region_of(line, after_the_article(line)) is Region.DISCLAIMER


def test_what_stands_under_a_notice_belongs_to_it():
    lines = (
        "DISCLAIMER",
        "The Selm Post prints what its readers send in and cannot vouch for all of it.",
        "We ask readers to look further.",
    )
    found = regions(after_the_article(*lines))
    assert {found[line] for line in lines} == {Region.DISCLAIMER}


def test_a_notice_at_the_top_does_not_swallow_the_article():
    assert region_of("Disclaimer", f"{HEADLINE}\n\nDisclaimer\n\n{BODY}") is Region.DISCLAIMER


def test_a_thread_of_comments_with_names_and_dates_is_left_out():
    thread = (
        "2 COMMENTS",
        "Harbour Rat",
        "May 4, 2021 at 9:12 am",
        "They said the same ten years ago, and the piers still stood in spring. Who counts the cost for the crews?",
        "Mira L.",
        "May 4, 2021 at 11:40 am",
        "Agreed, and the detour is longer than the council thinks.",
    )
    found = regions(after_the_article(*thread))
    assert {found[line] for line in thread} == {Region.COMMENT}


def test_numbered_comments_are_left_out():
    thread = (
        "3 Comments",
        "1. Good news for the crews at last, they waited for years.",
        "2. I doubt it.",
        "Comments are closed.",
    )
    found = regions(after_the_article(*thread))
    assert {found[line] for line in thread} == {Region.COMMENT}


def test_comments_without_a_heading_are_known_by_who_says_them():
    thread = (
        "Harbour Rat says:",
        "May 4, 2021 at 9:12 am",
        "They said the same ten years ago, and the piers still stood.",
    )
    found = regions(after_the_article(*thread))
    assert {found[line] for line in thread} == {Region.COMMENT}


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Share this:",
        "Share on Facebook",
        "Facebook Twitter WhatsApp Email",
        "Sign up for our newsletter and get the news of the coast every morning.",
        "Enter your email address",
        "We use cookies to make this page work better.",
        "Tags: harbour, Selm, ferries",
        "Filed under: Coast",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Follow us on Facebook and Twitter",
        "Support our work from only 1 crown a month.",
        "Subscribe",
        "Click to share on Twitter (Opens in new window)",
        "#harbour #selm",
        "Home > News > Coast",
        "* * *",
        "Skip to content",
        "Save my name, email, and website in this browser for the next time I comment.",
        "This site uses Akismet to reduce spam.",
        "You must be logged in to post a comment.",
    ],
)
def test_forms_buttons_and_tags_belong_to_the_site(line):
    assert region_of(line, after_the_article(line)) is Region.SITE
    assert region_of(line, inside_the_article(line)) is Region.SITE


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Lena Orel",
        "Lena Orel (left) and the head of the port office",
        "Fishing boats at the quay of Selm, 3 May 2021",
        "Photo: Jan Tal / Orvan Press",
        "The northern pier after the storm. (Photo by Jan Tal)",
        "[Photo: Selm Post]",
        "Orvan Press via Getty Images",
        "File photo of the harbour",
    ],
)
def test_lines_under_pictures_are_captions(line):
    assert region_of(line, inside_the_article(line)) is Region.CAPTION


@pytest.mark.parametrize(
    "line",
    ["A day lost", "Relations with Norvia", "Return of the storm piers", "WHAT COMES NEXT", "The cost of waiting"],
)
def test_short_lines_above_a_paragraph_are_subheadings(line):
    assert region_of(line, inside_the_article(line)) is Region.SUBHEADING


@pytest.mark.parametrize(
    "line",
    [
        "He said no.",
        "“We were never asked,” Orel said.",
        "By Tuesday the crews had had enough, and they blocked the quay.",
        "By then, nobody counted.",
        "Copyright law does not protect the plans, which were drawn in 1954, the office said.",
        "Comments from the crews were few, and most of them were angry.",
        "Related costs came to 40,000 crowns, the office said.",
        "Advertisements for the new ferry line went up in Kesten on Monday.",
        "Follow-up talks are planned for the autumn.",
        "The report says:",
        "Lena Orel said:",
        "Source after source told the council the same story, the minutes show.",
        "“Who pays for this?”",
        "What will the crews do now?",
        "The views expressed by the crews were shared by many in the town, a survey found.",
        "Share prices of the ferry line fell by a tenth.",
        "Tags were cut from the nets, and nobody knows by whom, he said.",
        "Reported losses in May rose to 4,000 crowns, a figure put out by the port office.",
        "The crews, who have sailed from here for years, will not move to Kesten without a fight about the cost of it",
        "She is a reporter at heart, her brother said.",
        "More than 300 people came.",
        "300.",
        "In this picture of the coast, he said, the crews have no place.",
        "I am a sailor, he said, and a sailor stays.",
        "Read the plan again, he told the council, and then vote.",
    ],
)
def test_sentences_of_the_article_stay_body(line):
    assert region_of(line, inside_the_article(line)) is Region.BODY


def test_a_last_paragraph_without_its_full_stop_stays_body():
    cut = LAST.removesuffix(".") + ", and nobody in the council had asked for a later date"
    assert regions(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{cut}")[cut] is Region.BODY


def test_a_list_in_the_article_stays_body():
    text = f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n- new piers\n- new lights\n\n{THIRD}"
    article = article_from_text(text, markdown=True)
    assert [block.span.of(article.text) for block in article.blocks_in(Region.BODY)][2:4] == ["new piers", "new lights"]


def test_nothing_but_furniture_has_no_body():
    assert set(regions("Share this\n\nTags: a, b\n\nLeave a Reply").values()) == {Region.SITE}


def test_the_menu_above_the_headline_belongs_to_the_site():
    found = regions(f"Home\nNews\nSport\nSelm Post\n{HEADLINE}\nBy Jan Tal\n{BODY}")
    assert found[HEADLINE] is Region.HEADLINE
    assert {found[line] for line in ("Home", "News", "Sport", "Selm Post")} == {Region.SITE}


def test_a_name_and_a_place_above_the_date_are_the_byline():
    found = regions(f"{HEADLINE}\n\nJan Tal in Selm\n\nMon 3 May 2021 10.15 BST\n\n{BODY}")
    assert found["Jan Tal in Selm"] is found["Mon 3 May 2021 10.15 BST"] is Region.BYLINE


def test_a_name_with_a_title_under_the_headline_is_a_caption():
    assert region_of("Mayor Lena Orel", f"{HEADLINE}\n\nMayor Lena Orel\n\n{BODY}") is Region.CAPTION


def test_numbered_headings_are_subheadings_from_the_first():
    found = regions(f"Three things to know\n\n1. The port closes\n\n{FIRST}\n\n2. A day lost\n\n{THIRD}\n\n{LAST}")
    assert found["1. The port closes"] is found["2. A day lost"] is Region.SUBHEADING


def test_the_buttons_of_a_thread_belong_to_the_comments():
    thread = ("12 Comments", "harbourrat", "2 hours ago", "They said the same ten years ago.", "Reply", "3")
    found = regions(after_the_article(*thread))
    assert {found[line] for line in thread} == {Region.COMMENT}


def test_dates_under_related_titles_belong_to_them():
    lines = ("More on this story", "Ferries move to Kesten", "Published 2 May 2021", "Who pays?", "1 May 2021")
    found = regions(after_the_article(*lines))
    assert {found[line] for line in lines} == {Region.RELATED}


def test_an_interview_stays_body():
    lines = (
        "SELM POST: When will it open?",
        "LENA OREL: In June.",
        "Q: And the ferries?",
        "A: They leave from Kesten.",
    )
    found = regions(inside_the_article(*lines))
    assert {found[line] for line in lines} == {Region.BODY}


def test_a_long_article_under_a_heading_that_looks_like_a_notice_stays_body():
    found = regions(f"{HEADLINE}\n\n{FIRST}\n\nDisclosure\n\n{SECOND}\n\n{THIRD}\n\n{LAST}")
    assert found[SECOND] is found[THIRD] is found[LAST] is Region.BODY


@pytest.mark.parametrize(
    "line", ["15 May 2024, by Mira Rask", "May 15, 2024 by Mira Rask", "By Mira Rask in Selm and Bo Lindt in Kesten"]
)
def test_a_byline_may_give_a_date_or_places(line):
    assert region_of(line, "\n\n".join((HEADLINE, line, BODY))) is Region.BYLINE


def test_two_sentences_above_the_byline_sum_the_article_up():
    line = "The port counts forty boats, the crews fewer. We looked at where each figure comes from."
    text = "\n\n".join((HEADLINE, line, "By Mira Rask in Selm and Bo Lindt in Kesten", BODY))
    assert region_of(line, text) is Region.STANDFIRST


def test_the_author_with_a_count_of_articles():
    bio = "Mira keeps bees, teaches swimming and writes about boats. She has lived in four towns."
    found = regions(after_the_article("Mira Rask", "About Mira Rask (2,318 articles)", bio))
    assert [found[line] for line in ("Mira Rask", "About Mira Rask (2,318 articles)", bio)] == [Region.AUTHOR_BIO] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Like what you read? Get The Selm Post in your inbox every morning.",
        "We do not print your e-mail address. Boxes with a star (*) must be filled in.",
        "Remember me on this computer",
    ],
)
def test_forms_and_invitations_belong_to_the_site(line):
    assert region_of(line, after_the_article(line)) is Region.SITE


def test_notes_on_how_the_article_was_made_are_no_part_of_it():
    note = "Mira Rask spoke to nine people in Selm on Tuesday."
    correction = "Correction, 16 May: An earlier version gave the name of the pier as North. It is East."
    found = regions(after_the_article("How we reported this", note, correction))
    assert found[note] is found[correction] is Region.DISCLAIMER
    assert regions(after_the_article(correction))[correction] is Region.DISCLAIMER


def test_what_stands_under_please_note_is_a_notice():
    note = "The Selm Post prints what its authors want to say. We do not edit opinions."
    assert region_of(note, after_the_article("Please note", note)) is Region.DISCLAIMER


def test_a_title_of_several_words_and_a_name_are_a_caption():
    assert region_of("Harbour Mayor Lena Orel", inside_the_article("Harbour Mayor Lena Orel")) is Region.CAPTION
