"""Telling languages apart, held against the comments that `make weights` learns from."""

from __future__ import annotations

from collections import Counter

import pytest
from tools.weights import comments

from ackbot.model import ReadingKind
from ackbot.reading import read
from ackbot.reading.language import beside, detect
from ackbot.reading.weighing import LANGUAGES

#: These two share most of their words: of one in five of their comments nothing tells them apart.
CLOSE = ("da", "no")


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_comments_are_of_no_language_and_next_to_none_of_another(language: str) -> None:
    texts = [text for _, text in comments(language)]
    found = Counter(detect(text)[0] for text in texts[:: 1 + len(texts) // 1000])
    close = language in CLOSE
    wrong = found.total() - found[language] - found["und"]
    assert found[language] >= (0.75 if close else 0.9) * found.total()
    assert wrong <= (0.05 if close else 0.03) * found.total()


TITLES = {
    "en": "How we keep the bees through winter",
    "es": "Cómo arreglamos el molino del pueblo",
    "fr": "Comment nous avons réparé le moulin",
    "de": "Wie wir die alte Mühle gerettet haben",
    "pt": "Como arranjámos o moinho da aldeia",
    "it": "Come abbiamo riparato il mulino",
    "nl": "Hoe wij de oude molen hebben gered",
    "da": "Sådan fik vi den gamle mølle op at køre igen",
    "no": "Slik fikk vi den gamle mølla i gang igjen",
    "pl": "Jak naprawiliśmy stary młyn",
    "cs": "Jak jsme opravili starý mlýn",
    "ro": "Cum am reparat moara veche din sat",
}


def left_open(language: str) -> list[str]:
    """Comments in a language that their own words do not tell."""
    texts = [text for _, text in comments(language)][::4]
    return [text for text in texts if detect(text)[0] == "und"]


def test_what_it_answers_tells_the_language_of_a_comment_that_leaves_it_open() -> None:
    found = Counter(
        (language, beside(text, title)[0])
        for language, title in TITLES.items()
        for text in left_open(language)
    )
    told = sum(found[language, language] for language in TITLES)
    assert told >= 0.6 * found.total()
    assert told + sum(found[language, "und"] for language in TITLES) == found.total()


def test_a_comment_in_another_language_than_what_it_answers_is_mostly_left_open() -> None:
    other = {"es": "it", "it": "es", "pt": "es", "en": "nl", "nl": "de", "de": "nl", "fr": "es"}
    wrong = [
        text
        for language, near in other.items()
        for text in left_open(language)
        if beside(text, TITLES[near])[0] == near
    ]
    assert len(wrong) <= 0.01 * sum(len(comments(language)) // 4 for language in other)


def test_a_comment_is_read_in_the_language_of_what_it_was_left_under() -> None:
    said = "O piso da quadra solta farpa"
    assert read(said).language == "und"
    under = read(said, under="Como reformamos o ginásio da escola")
    assert (under.language, under.topic) == ("pt", "O piso da quadra")
    # What must not be missed is looked for in all languages all the same.
    assert read("Du Idiot", under="Como reformamos o ginásio").kind is ReadingKind.ABUSE
