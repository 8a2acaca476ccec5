"""What a comment is as a whole: learned weights, and the comments behind them."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.weights import checksum, class_of, comments, learned

from ackbot.model import ReadingKind
from ackbot.reading import read
from ackbot.reading.reasons import ONLY_YOU
from ackbot.reading.weighing import BIAS, CLASSES, LANGUAGES, YOURS, features, likelihoods, weigh

UNHAPPY = (
    "Loved the old one, but the new app is a disappointment.",
    "Lovely people but the soup was cold and the bread stale.",
    "lol ten minutes of ads before a two minute tutorial, so annoying",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weights_were_learned_from_these_comments(language: str) -> None:
    module = import_module(f"ackbot.reading.weights.{language}")
    assert checksum(language) == module.CHECKSUM, "run: make weights"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_comment_belongs_to_a_class(language: str) -> None:
    assert {class_of(label) for label, _ in comments(language)} == set(range(len(CLASSES)))


def test_what_is_said_around_the_thing_is_left_to_the_user() -> None:
    found = read("We set his place at the table again and nobody sat there.", own=())
    assert found.only_you


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Which flour do you use for the baguettes on Saturdays?", "question"),
        ("My grandmother made these every winter, and we all helped to knead the dough.", "story"),
        ("The build fails on 3.12 with a fatal error in the lexer, 3.11 is fine.", "bug"),
    ],
)
def test_an_ordinary_comment_is_not(text: str, kind: str) -> None:
    found = read(text, own=())
    assert (found.only_you, found.kind.value) == ("", kind)


def test_a_complaint_is_never_cheered() -> None:
    read_as = {read(text, own=()).kind for text in UNHAPPY}
    assert not read_as & {ReadingKind.PRAISE, ReadingKind.THANKS, ReadingKind.JOKE}


def test_who_praises_and_asks_wants_an_answer() -> None:
    found = read(
        "36 frames on one sheet and not a single orphan on page two, this is lovely work. Can I set"
        " the gutter per roll, or only for the whole page? My square frames would like some room.",
        own=(),
    )
    assert found.kind is ReadingKind.QUESTION
    assert found.asks.startswith("Can I set")


def test_other_languages_are_not_weighed() -> None:
    assert weigh("Tjoffe mak ’n skottel.", "af", set()) is None


@given(st.text(max_size=400), st.sampled_from([label for label, _ in ONLY_YOU]))
def test_any_text_is_weighed(text: str, label: str) -> None:
    found = weigh(text, "en", {label})
    assert found is not None
    assert 0.0 <= found.yours <= 1.0
    assert 0.0 <= found.sure <= 1.0
    assert ReadingKind(found.kind)


def test_learning_tells_classes_apart_and_is_repeatable() -> None:
    yours, praise = CLASSES.index(YOURS), CLASSES.index("praise")
    rows = [(features(f"the funeral of {name} was quiet", ()), yours) for name in "abcdefgh"]
    rows += [(features(f"the bread of {name} was lovely", ()), praise) for name in "abcdefgh"]
    weights = learned(rows)
    assert weights == learned(rows)
    assert BIAS in weights
    assert likelihoods(weights, features("a funeral, quiet", ()))[yours] > 0.7
    assert likelihoods(weights, features("lovely bread", ()))[praise] > 0.7


def test_one_figure_is_as_good_as_another() -> None:
    assert features("Open at 6:40, not at 7", ()) == features("Open at 8:15, not at 9", ())


def test_letters_are_weighed_two_by_two_where_nothing_parts_words() -> None:
    assert {"返金", "金し", "して"} <= features("返金して", ())
    assert "refund" in features("refund please", ())
