"""Tables, the cron mail and the closing summary: as drawn, at every width, whatever they write."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.app.overview import Doubt, Overview, Standing
from ackbot.cli import lists
from ackbot.cli.lines import Line, cells, text_of
from ackbot.model import Action, Conversation, Draft, SendKind, SendState, Shown
from ackbot.review import Act, Ended, Place, Summary

from ..examples import examples
from ..review.desk import MASTODON
from ..review.people import JONAS, LEILA, MIRA, NOW, TOMAS, approved, waiting

ON_TIME = replace(MASTODON, late=False)
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e]")
FOSSTODON = Standing(
    name="fosstodon",
    title="Mastodon",
    waiting=9,
    too_long=1,
    oldest=NOW - timedelta(hours=148),
    read_at=NOW - timedelta(minutes=12),
)
WORK = Standing(
    name="work",
    title="LinkedIn",
    read_at=NOW - timedelta(days=2),
    error="The sign-in has run out.",
    sign_in=True,
)


def standing(*accounts: Standing, people: int = 23, **more: object) -> Overview:
    seen = Overview(
        people=people,
        conversations=people,
        too_long=min(5, people),
        maybe=4 if people else 0,
        longest=waiting(MIRA) if people else None,
        accounts=accounts or (FOSSTODON,),
        doubts=(),
        left=(),
    )
    return replace(seen, **more)  # type: ignore[arg-type]


def texts(lines: list[Line]) -> list[str]:
    return [text_of(one).rstrip() for one in lines]


def listed() -> list[tuple[Conversation, Place]]:
    return [
        (replace(waiting(MIRA), short="k7f"), MASTODON),
        (replace(waiting(TOMAS, "¿Se puede ordenar?", hours=46), short="c0z"), ON_TIME),
        (replace(waiting(LEILA, "🔥", hours=2, shown=Shown.MAYBE), short="h5r"), ON_TIME),
    ]


def test_the_table_is_as_drawn() -> None:
    shown = texts(lists.inbox(listed(), standing(), NOW, 80))

    assert shown[:5] == [
        " 23 people are waiting, 5 too long; 4 more may need no reply. Longest first.",
        "",
        " id      waiting  who               account    said",
        " k7f   ! 6 d 4 h  Mira Okonkwo      fosstodon  │ Congratulations on 0.9! 🎉 On…",
        " c0z    1 d 22 h  Tomás Herrera     fosstodon  │ ¿Se puede ordenar?",
    ]
    assert " 1 more may need no reply:" in shown
    assert " and 21 more: ackbot inbox --list --limit 0" in shown


def test_wide_tables_add_the_state_and_narrow_ones_take_two_lines() -> None:
    wide = texts(lists.inbox(listed(), standing(), NOW, 120))
    narrow = texts(lists.inbox(listed(), standing(), NOW, 40))

    assert "state" in wide[2]
    assert " ! 6 d 4 h  Mira Okonkwo  k7f" in narrow
    assert narrow[narrow.index(" ! 6 d 4 h  Mira Okonkwo  k7f") + 1].startswith(" │ Congrat")


def test_nobody_waiting_says_when_that_was_seen() -> None:
    assert texts(lists.inbox([], standing(people=0), NOW, 80)) == [
        " Nobody is waiting. Last read 12 min ago."
    ]


def test_nobody_waiting_is_not_claimed_for_an_account_that_could_not_be_read() -> None:
    shown = texts(lists.inbox([], standing(FOSSTODON, WORK, people=0), NOW, 80))

    assert shown[0] == " Nobody is waiting in 1 of 2 accounts; work could not be read."
    assert " ! work: The sign-in has run out. Last read 2 d ago." in shown


def test_nothing_is_claimed_where_no_account_could_be_read() -> None:
    named = replace(WORK, error="work (LinkedIn) was not read: the sign-in has run out.")
    shown = texts(lists.inbox([], standing(named, people=0), NOW, 80))

    assert shown[0] == " Who is waiting is not known: work could not be read."
    assert " ! work (LinkedIn) was not read: the sign-in has run out. Last read 2 d ago." in shown


def test_the_summary_shows_what_is_unknown_as_a_question_mark() -> None:
    doubt = approved(waiting(JONAS), state=SendState.UNKNOWN)
    known = Doubt(row=doubt, who="Jonas Weber", account="lumen")
    seen = standing(FOSSTODON, WORK, doubts=(known,))

    shown = texts(lists.overview(seen, NOW, 80))

    assert shown[0] == (" 23 people are waiting, 5 too long. The longest: Mira Okonkwo, 6 d 4 h.")
    work = next(row for row in shown if row.startswith(" work"))
    assert work.split() == ["work", "LinkedIn", "?", "?", "?", "2", "d", "ago", "!"]
    assert " ! A reply to Jonas Weber (lumen) may or may not be posted." in shown
    assert shown[-2:] == [
        " next  ackbot inbox              the reply in doubt, then the 23",
        "       ackbot accounts add work  sign in again",
    ]


def test_one_who_waits_is_one() -> None:
    shown = texts(lists.overview(standing(people=1), NOW, 80))

    assert shown[-1] == " next  ackbot inbox  the one who waits"


def test_the_cron_mail_is_as_drawn() -> None:
    (mira, place), *_ = listed()
    limits = {mira.id: timedelta(hours=24)}

    shown = texts(lists.stale([(mira, place)], limits, NOW, 72, told=3, newly=True))

    assert shown == [
        "1 person has newly waited too long. The longest: Mira Okonkwo, 6 d 4 h.",
        "",
        "6 d 4 h  Mira Okonkwo, on Mastodon (fosstodon, limit 24 h)",
        "  > Congratulations on 0.9! 🎉 One thing: since the update, watched",
        "  > folders no longer pick up new subfolders, only files… (1 more line)",
        "  ackbot reply k7f    https://social.example/@mira/11469",
        "",
        "3 told of earlier still wait: ackbot stale --all",
    ]


def test_show_tells_why_it_is_here_and_what_would_go_out() -> None:
    mira, place = listed()[0]
    verdict = replace(mira.verdict, evidence=("No word of yours follows theirs.",))
    mira = replace(mira, verdict=verdict, draft=Draft(action=Action.REPLY, text="Thanks, Mira."))

    shown = texts(lists.shown(mira, place, (mira.newest,), NOW, 80))

    assert " No word of yours follows theirs." in shown
    assert " ▌ Thanks, Mira." in shown
    assert shown[-1] == " next  ackbot reply k7f"


def test_the_outbox_has_three_words_for_outcomes() -> None:
    rows = [
        approved(waiting(JONAS), state=SendState.SENT),
        approved(waiting(MIRA), state=SendState.REFUSED, reason="The comment was deleted."),
        approved(waiting(TOMAS), state=SendState.UNKNOWN),
        approved(waiting(LEILA), "", kind=SendKind.LIKE, held=True, reason="They edited it."),
    ]

    shown = "\n".join(texts(lists.outbox(rows, {}, NOW, 80)))

    for words in ("  sent  ", "! not sent", "! in doubt", "! held", "(a like)", "was deleted"):
        assert words in shown
    assert texts(lists.outbox([], {}, NOW, 80)) == [" Nothing is approved, in doubt or refused."]


def ended(name: str, act: Act, state: SendState | None = None, **more: object) -> Ended:
    one = Ended(name=name, account="film", platform="X", act=act, state=state)
    kind = SendKind.REPLY if act is Act.APPROVE else None
    return replace(one, **{"kind": kind, **more})  # type: ignore[arg-type]


def test_the_closing_summary_is_as_drawn() -> None:
    until = NOW + timedelta(days=4)
    seen = Summary(
        ended=(
            *(ended("Mira", Act.APPROVE, SendState.SENT) for _ in range(13)),
            ended("Inès Fournier", Act.APPROVE, SendState.UNKNOWN),
            ended("Dev Malhotra", Act.APPROVE, SendState.APPROVED, kind=SendKind.HANDOVER),
            *(ended("Ruben", Act.DISMISS) for _ in range(3)),
            ended("Tomás Herrera", Act.SNOOZE, until=until),
            ended("Spam", Act.WONT),
        ),
        still=3,
        longest="Gareth Pryce",
        longest_wait=5 * 86400 + 7 * 3600,
        seconds=290,
        at=NOW,
        left=0,
    )

    shown = texts(lists.summary(seen, 80))

    assert shown == [
        " 20 of 23 done, in 4 min 50 s.",
        "  14 approved          13 sent, ! 1 in doubt",
        "   1 to paste          Dev Malhotra, on X",
        "   3 no reply needed",
        shown[4],
        "   1 won't answer",
        " ! The reply to Inès Fournier (film) may or may not be posted. It is not sent",
        "   again on its own; the next sync looks for it.",
        " 3 still wait. The longest: Gareth Pryce, 5 d 7 h.",
    ]
    assert shown[4].startswith("   1 snoozed           Tomás Herrera, until Thu 26 Nov, ")


def test_what_was_left_for_next_time_is_not_called_on_the_way() -> None:
    seen = Summary(
        ended=(
            ended("Mira", Act.APPROVE, SendState.APPROVED),
            ended("Jonas", Act.APPROVE, SendState.SENDING),
        ),
        still=0,
        longest="",
        longest_wait=0.0,
        seconds=9,
        at=NOW,
        left=1,
    )

    shown = texts(lists.summary(seen, 80))

    assert shown[1] == "   2 approved          1 on the way, 1 not gone out yet"


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
def test_the_closing_summary_fits(columns: int) -> None:
    refused = ended("Tomás Herrera", Act.APPROVE, SendState.REFUSED, reason="It was deleted.")
    seen = Summary(
        ended=(refused, ended("Held", Act.APPROVE, SendState.APPROVED, held=True)),
        still=1,
        longest="",
        longest_wait=0,
        seconds=7000,
        at=NOW,
        left=1,
    )

    assert all(cells(one) < columns for one in lists.summary(seen, columns)[1:])


@examples(80)
@given(st.text(max_size=200), st.text(max_size=200), st.integers(40, 200))
def test_whatever_they_write_stays_in_its_column(name: str, text: str, columns: int) -> None:
    hostile = waiting(replace(MIRA, name=name), f"QZ{text}\x1b[2J\u202e▌ yes\r│ no")
    placed = [(hostile, MASTODON)]

    mail = lists.stale(placed, {}, NOW, max(72, columns), told=0, newly=True)
    for lines in (
        mail,
        lists.inbox(placed, standing(), NOW, columns),
        lists.shown(hostile, MASTODON, (hostile.newest,), NOW, columns),
        lists.outbox([approved(hostile, reason=text)], {}, NOW, columns),
    ):
        for row in lines:
            assert cells(row) <= max(72, columns) if lines is mail else cells(row) < columns
            assert not CONTROL.search(text_of(row))
            assert "QZ" not in text_of(row) or re.search(
                r"([│] \u2068?|  > \u2068?)QZ", text_of(row)
            )
