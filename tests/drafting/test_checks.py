"""What a draft is stopped for, and what only draws a second look."""

from __future__ import annotations

from typing import Any

import pytest

from ackbot.drafting.base import Brief, Voice
from ackbot.drafting.checks import check
from ackbot.model import Person, Reading

FINE = "The harbour photo made my morning, Mira. Where were you standing?"


def brief(**changes: Any) -> Brief:
    known: dict[str, Any] = {
        "platform": "mastodon",
        "person": Person(id="1", name="Mira Okonkwo", handle="mira"),
        "text": "Is the shop at https://mugs.example open on Friday, @joe?",
        "reading": Reading(language="en"),
        "voice": Voice(facts=("Write to hello@mugs.example.",)),
        "limit": 200,
    }
    return Brief(**(known | changes))


def found(text: str, *, typed: bool = False, **changes: Any) -> dict[str, bool]:
    """Return what is said of a text: subject, and whether it blocks."""
    return {warn.about: warn.blocks for warn in check(brief(**changes), text, typed=typed)}


def test_an_ordinary_reply_draws_no_remark() -> None:
    assert found(FINE) == {}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("See https://evil.example/x for more on that, Mira.", "link"),
        ("See evil.example for more on that, Mira.", "link"),
        ("See [this](https://evil.example) for that, Mira.", "link"),
        ("Just ask @someone_else about that, Mira, please.", "handle"),
        ("Write to me at ana@evil.example about that, Mira.", "mail"),
        ("Call me on +49 30 1234 5678 about that, Mira.", "phone"),
        ("Send it to 0x52908400098527886E0F7030069857D2E4169EE7, Mira.", "wallet"),
    ],
)
def test_an_address_from_nowhere_blocks_a_proposal_and_warns_the_user(
    text: str, about: str
) -> None:
    assert found(text)[about] is True
    assert found(text, typed=True)[about] is False


@pytest.mark.parametrize(
    "text",
    [
        "It is at https://mugs.example as you say.",
        "Ask @joe about that.",
        "@mira that is it.",
        "Write to hello@mugs.example.",
    ],
)
def test_addresses_of_theirs_and_in_the_facts_may_stand(text: str) -> None:
    assert not {"link", "handle", "mail"} & found(text).keys()


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("We'll look into it, Mira.", "promise"),
        ("Lo miro y te aviso, Mira.", "promise"),
        ("Je vais vérifier ça, Mira.", "promise"),
        ("Ich kümmere mich darum, Mira.", "promise"),
        ("It comes back by Friday, Mira.", "date"),
        ("You get a refund for that, Mira.", "refund"),
        ("That was our fault, Mira.", "admission"),
        ("It has been fixed, Mira.", "admission"),
        ("I am a real person, Mira.", "human"),
        ("That came in 2.4.1, Mira.", "figure"),
        ("Thank you for your comment, Mira.", "stock"),
    ],
)
def test_what_binds_the_user_or_sounds_canned_asks_for_a_second_look(text: str, about: str) -> None:
    assert found(text)[about] is False


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("", "empty"),
        ("x" * 201, "length"),
        ("Hello {name}, thanks for that.", "debris"),
        ("Draft: thanks for that, Mira.", "debris"),
        ("Thanks\x1b[2J for that, Mira.", "control"),
        ("Thanks \u202eariM for that.", "control"),
    ],
)
def test_what_no_reply_may_be(text: str, about: str) -> None:
    assert found(text, typed=True)[about] is True


def test_what_looks_like_a_secret_is_not_proposed() -> None:
    text = "Use ghp_abcdefghijklmnopqrstuvwxyz0123456789, Mira."
    assert found(text)["secret"] is True
    assert found(text, typed=True)["secret"] is False


def test_length_is_counted_as_the_platform_counts() -> None:
    assert "length" in found("äöü", limit=3, count=lambda text: len(text.encode()))
    assert "length" not in found("äöü", limit=3)


def test_the_second_reply_alike_warns_and_the_fourth_blocks() -> None:
    assert found(FINE, sent=(FINE,)) == {"same": False}
    assert found(FINE, sent=(FINE, FINE)) == {"same": False}
    assert found(FINE, sent=(FINE, FINE, FINE)) == {"same": True}


def test_another_language_than_theirs_is_pointed_out() -> None:
    text = "Das Foto vom Hafen ist sehr schön, und ich mag es."
    assert found(text) == {"language": False}


def test_words_the_user_avoids_are_pointed_out() -> None:
    voice = Voice(avoid=("super",))
    assert "avoid" in found("That is super, Mira, it really is.", voice=voice)


def test_what_blocks_is_said_first() -> None:
    warnings = check(brief(), "Thank you for your comment, see evil.example", typed=False)
    assert [warn.blocks for warn in warnings] == sorted((w.blocks for w in warnings), reverse=True)
