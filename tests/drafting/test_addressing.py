"""Whom a text speaks to, and an old reply said to somebody new."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.drafting.addressing import addressed, capitalised, readdressed
from ackbot.model import Person

MIRA = Person(id="mira", name="Mira Okonkwo", handle="mira@photos.example")
JONAS = Person(id="jonas", name="Jonas Weber", handle="jonas")
SHOP = Person(id="shop", name="paper & ink", handle="paperink")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Mira, that is kind.", ("Mira",)),
        ("Hi Mira, good to hear.", ("Mira",)),
        ("Thanks Mira! It is oak.", ("Mira",)),
        ("That works, Mira, try it.", ("Mira",)),
        ("See you, Ana-María!", ("Ana-María",)),
        ("Danke Jonas, das hilft.", ("Jonas",)),
        ("I like oak, ash and Elm.", ()),
        ("Jonas told me the same", ()),
    ],
)
def test_who_is_spoken_to(text: str, called: tuple[str, ...]) -> None:
    assert addressed(text) == called


def test_words_with_a_capital_may_be_names() -> None:
    assert capitalised("The fix is from Jonas, see @Lea and #Bug") == ("Jonas",)


@pytest.mark.parametrize(
    ("reply", "to_jonas", "to_the_shop"),
    [
        ("Thanks, Mira.", "Thanks, Jonas.", "Thanks."),
        ("Mira, it is oak.", "Jonas, it is oak.", "It is oak."),
        ("Dear Mira Okonkwo, yes.", "Dear Jonas, yes.", "Dear, yes."),
        ("@mira@photos.example It is oak.", "It is oak.", "It is oak."),
        ("Miracles happen.", "Miracles happen.", "Miracles happen."),
    ],
)
def test_an_old_reply_is_said_to_the_new_person(
    reply: str, to_jonas: str, to_the_shop: str
) -> None:
    assert readdressed(reply, MIRA, JONAS) == to_jonas
    assert readdressed(reply, MIRA, SHOP) == to_the_shop


def test_a_reply_to_nobody_by_name_stays_as_it_was() -> None:
    assert readdressed("It is oak.", SHOP, JONAS) == "It is oak."


@given(reply=st.text(max_size=200), old=st.text(max_size=30), new=st.text(max_size=30))
def test_any_reply_can_be_said_again(reply: str, old: str, new: str) -> None:
    assert isinstance(addressed(reply), tuple)
    readdressed(reply, Person(id="a", name=old), Person(id="b", name=new))
