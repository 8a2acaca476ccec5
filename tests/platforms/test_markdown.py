from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.platforms.markdown import (
    fenced,
    letters,
    names,
    quotations,
    shown,
    source_of,
    stands_in,
)


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("@bob could you?", ["bob"]),
        ("Thanks @Bob, and @carol-x.", ["bob", "carol-x"]),
        ("see @bob_the_builder's", ["bob_the_builder"]),
        ("(@bob) [@carol]", ["bob", "carol"]),
        ("mail me: a@bob.example or b+c@carol", []),
        ("https://x.example/@bob", []),
        ("`@param` and ``@other``", []),
        ("```\n@bob\n```\n@carol", ["carol"]),
        ("~~~~\n@bob\n~~~\n@carol\n~~~~\n@dave", ["dave"]),
        ("> @bob said\n\nindeed", []),
        ("<!-- @bob -->\n@carol", ["carol"]),
        ("<!-- @bob\n\n@carol --> @dave", ["dave"]),
        ("an unclosed `@bob", ["bob"]),
        ("@org/maintainers", ["org/maintainers"]),
        ("@dependabot[bot] rebase", ["dependabot"]),
        ("@ @- @.", []),
    ],
)
def test_whom_a_text_names(body: str, named: list[str]) -> None:
    assert [name.name for name in names(body)] == named


def test_whom_a_text_is_said_to_stands_at_its_beginning() -> None:
    found = {name.name: name.opens for name in names("> x\n\n@bob, @carol and @dave: ask @erin")}
    assert found == {"bob": True, "carol": True, "dave": True, "erin": False}
    assert [name.path for name in names("@org/team hello")] == [True]


def test_what_a_text_quotes() -> None:
    body = "> one\n> two\n\nand\n> > older\n> three\n\n```\n> code\n```\n   > four\n>\n"
    assert quotations(body) == ("one\ntwo", "\nthree", "four\n")
    assert quotations(">>>\none\n\n@two\n>>>\nmine") == ("one\n\n@two",)
    assert names(">>>\n@two\n>>>\n@three")[0].name == "three"


@pytest.mark.parametrize(
    ("quotation", "body", "is_there"),
    [
        ("Does it run on FreeBSD", "Hello. **Does it run** on\n`FreeBSD`? Thanks", True),
        ("does it run on FreeBSD 14", "Does it run on FreeBSD?", False),
        ("yes", "Yes!", True),
        ("yes", "yesterday", False),
        ("no", "well\n- No.\nbut", True),
        ("…", "anything", False),
    ],
)
def test_a_quotation_is_known_by_its_letters(quotation: str, body: str, is_there: bool) -> None:
    assert stands_in(quotation, body) is is_there
    assert source_of(quotation, [("other", "Something else."), ("it", body)]) == (
        "it" if is_there else ""
    )


def test_which_lines_are_code() -> None:
    body = "a\n```sh\nb\n~~~\n```\nc\n~~~~\nd\n~~~\n~~~~\ne\n```"
    assert "".join("x" if code else "." for _, code in fenced(body)) == ".xxxx.xxxx.x"
    assert "\n".join(line for line, _ in fenced(body)) == body


def test_templates_are_not_shown_and_nothing_else_is_lost() -> None:
    body = "<!-- Please fill\nthis in. -->\r\n\r\n### What\r\n<!-- x --> It `<!-- stays -->`\n"
    assert shown(body) == "### What\n It `<!-- stays -->`"
    assert shown("```\n<!-- code -->\n```") == "```\n<!-- code -->\n```"
    assert shown("a\x1b[2Jb") == "ab"


@given(st.text(alphabet="@>` \n<!-~ab/[]", max_size=200))
def test_any_text_is_read(body: str) -> None:
    names(body)
    for quoted in quotations(body):
        assert letters(quoted)
    assert "\x1b" not in shown(body)


@pytest.mark.parametrize("part", ["@", "> ", "`", "<!--", "```\n", "@a ", " @", "~~~\n> @b\n"])
def test_long_texts_take_no_longer_for_being_odd(part: str) -> None:
    body = part * (60_000 // len(part))
    names(body)
    quotations(body)
    shown(body)
