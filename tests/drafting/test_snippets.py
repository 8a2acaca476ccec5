"""Snippets, filled in for the person they go to."""

from __future__ import annotations

import pytest

from ackbot.drafting.snippets import filled


@pytest.mark.parametrize(
    ("text", "named", "unnamed"),
    [
        ("Could you open an issue?", "Could you open an issue?", "Could you open an issue?"),
        ("Noted, {name}, and done.", "Noted, Mira, and done.", "Noted, and done."),
        ("Thanks, {name}.", "Thanks, Mira.", "Thanks."),
        ("Thanks {name}! See you.", "Thanks Mira! See you.", "Thanks! See you."),
        ("Hi {name}, could you?", "Hi Mira, could you?", "Hi, could you?"),
        ("{name}, could you?", "Mira, could you?", "Could you?"),
        ("Yes. {name}, could you?", "Yes. Mira, could you?", "Yes. Could you?"),
        ("{name}: über uns", "Mira: über uns", "Über uns"),
        ("{name}", "Mira", ""),
    ],
)
def test_a_name_is_filled_in_or_left_out_with_its_comma(
    text: str, named: str, unnamed: str
) -> None:
    assert filled(text, "Mira") == named
    assert filled(text, "") == unnamed
