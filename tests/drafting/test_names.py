"""How people are addressed: a display name, and the short form that fits a reply."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.drafting.names import short_name


@pytest.mark.parametrize(
    ("shown", "called"),
    [
        ("Mira Okonkwo", "Mira"),
        ("Ana-María Ruiz", "Ana-María"),
        ("Dr. Lena Vogt", "Lena"),
        ("Mrs. Patricia Hill", "Patricia"),
        ("Dra. Helga Monteiro", "Helga"),
        ("Pan Jan Nowak", "Jan"),
        ("Uncle Bob", "Bob"),
        ("GrandmaRose", "Rose"),
        ("Jo (she/her)", "Jo"),
        ("Sam 🌱", "Sam"),
        ("Łukasz", "Łukasz"),
        ("Анна Петрова", "Анна"),
        ("أحمد علي", "أحمد"),
        ("सुनीता शर्मा", "सुनीता"),
        ("山田花子", "山田花子"),
        ("김민지", "김민지"),
        ("王 小明", "王小明"),
        ("Kim McDonald", "Kim"),
    ],
)
def test_a_person_is_called_by_the_short_form(shown: str, called: str) -> None:
    assert short_name(shown) == called


@pytest.mark.parametrize(
    "shown",
    [
        "",
        "🔥",
        "xX_dragon_Xx",
        "Chú Tư Kênh",
        "Pani Kowalska",
        "user8842",
        "nell.exe",
        "The Copper Kettle",
        "Grainline Tools",
        "Leeds Bakers Guild",
        "Smith & Sons",
        "Best SEO Agency",
        "MetronomeMan",
        "anon",
        "J. Petrov",
        "@mira",
        "https://example.org",
        "BIGSALE",
        "News Daily",
        "happy camper",
    ],
)
def test_none_when_in_doubt(shown: str) -> None:
    assert short_name(shown) == ""


@given(st.text(max_size=80))
def test_a_form_of_address_is_part_of_the_name(shown: str) -> None:
    called = short_name(shown)
    assert len(called) <= 24
    assert not any(char.isdigit() or char in "@/\n<>" for char in called)
