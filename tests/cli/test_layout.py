"""Review screens at every size: nothing too wide, outside words behind their mark, draft whole."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.cli import earlier, parts, plain_text, views
from ackbot.cli.layout import Frame, frame, inner, margin
from ackbot.cli.lines import Line, Span, ansi, body, cells, folded, line, text_of
from ackbot.model import Action, Conversation, Draft, Person, Shown, Warn
from ackbot.review import Earlier, Foot, Screen, Tone, tidy
from ackbot.text import clean, width

from ..examples import examples
from ..review.desk import MASTODON, FakeDesk
from ..review.people import JONAS, LEILA, MIRA, NOW, echo, in_doubt, left_over, said, waiting
from .screens import screen

DRAFT = (
    "Thanks for spotting that, Mira. An issue would be the best place for it. Did new "
    "subfolders show up for you in 0.8?"
)
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067]")
HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x1b\x9b\x07\r\n\t\u202e\u2066\u2069\u200b│▌!> []aé佐ل🔥\u0301"),
    ),
    max_size=400,
)
WIDTHS = st.integers(20, 200)
HEIGHTS = st.integers(6, 60)


def mira(draft: str = DRAFT, *warnings: Warn, foot: Foot | None = None) -> Screen:
    desk = FakeDesk()
    conversation = waiting(MIRA)
    desk.drafts[conversation.id] = Draft(action=Action.REPLY, text=draft, language="en")
    if warnings:
        desk.warns("", *warnings)
    return screen(conversation, desk, foot)


def texts(shown: Frame) -> list[str]:
    return [text_of(row) for row in shown.rows]


def test_a_screen_at_eighty_columns_is_as_drawn() -> None:
    foot = Foot(said="approved for", name="Jonas Weber", undo="take it back", tone=Tone.NEWS)

    shown = texts(frame(mira(foot=foot), 80, 24))

    assert shown[:13] == [
        " Mira Okonkwo  waiting 6 d 4 h",
        " third comment, never answered; asks a question",
        "",
        " Mastodon, under your post “Lumen 0.9 is out: faster import, half the memory”",
        " │ Congratulations on 0.9! 🎉 One thing: since the update, watched folders no",
        " │ longer pick up new subfolders, only files. Is that on purpose, or shall I",
        " │ open an issue? Happy to test a fix on FreeBSD.",
        "",
        " to @mira@photos.example #4471  as @ana@social.example, public          115/500",
        " ▌ Thanks for spotting that, Mira. An issue would be the best place for it. Did",
        " ▌ new subfolders show up for you in 0.8?",
        "",
        " a approve  e edit  r another   n next  s snooze  d no reply   v thread  ? more",
    ]
    assert shown[-1] == " approved for Jonas Weber   u take it back" + " " * 30 + "7 of 23"
    assert len(shown) == 24


def test_at_twenty_columns_marks_stand_in_column_one() -> None:
    foot = Foot(said="approved for", name="Jonas Weber", undo="take it back", tone=Tone.NEWS)

    shown = texts(frame(mira("Thanks.", foot=foot), 20, 24))

    assert shown[:2] == ["Mira Okonkwo", "waiting 6 d 4 h"]
    assert "│ Congratulations" in shown
    assert "a e r n s d v ?" in shown
    assert shown[-1] == "u undo      7 of 23"
    assert not any("/500" in row for row in shown)


def test_at_forty_columns_keys_lose_their_words_and_handles_their_server() -> None:
    shown = texts(frame(mira("Thanks."), 40, 24))

    assert any("a approve  e r n s d v  ? more" in row for row in shown)
    assert not any("social.example" in row for row in shown[6:])


def test_wide_terminals_offer_more_keys_and_keep_the_text_narrow() -> None:
    shown = texts(frame(mira(), 120, 24))

    keys = next(row for row in shown if " a approve" in row)
    assert all(words in keys for words in ("t tone", "w won't answer", "o open", "q quit"))
    assert all(len(row) <= 92 for row in shown if "▌" in row or "│" in row)


def test_tall_wide_terminals_show_the_exchange_before() -> None:
    desk = FakeDesk()
    conversation = waiting(MIRA)
    first = said(MIRA, "Import stalls at about 12 GB.", post="first", hours=200)
    desk.threads[conversation.id] = (first, conversation.newest)

    tall = texts(frame(screen(conversation, desk), 120, 40))
    low = texts(frame(screen(conversation, desk), 120, 24))

    assert " │ Import stalls at about 12 GB." in tall
    assert " │ Import stalls at about 12 GB." not in low


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_dangers_stand_above_the_draft_gravest_first_at_most_three(columns: int) -> None:
    warned = [Warn(about=about, says=f"look: {about}") for about in ("link", "same", "promise")]
    shown = texts(
        frame(mira(DRAFT, *warned, Warn(about="visibility", says="look: wider")), columns, 24)
    )

    dangers = [row.strip() for row in shown if row.strip().startswith("!")]
    assert dangers == [
        "! look: wider",
        "! look: promise",
        "! look: same",
        "! and 1 more, v shows them",
    ]
    assert any("a approve…" in row for row in shown)


def test_the_words_in_question_are_underlined_across_lines() -> None:
    words = "Did new subfolders"
    shown = frame(mira(DRAFT, Warn(about="fact", says="claims", words=words)), 80, 24)

    marked = [span.text for row in shown.rows for span in row if span.style == "mark"]
    assert marked == ["Did", "new subfolders"]


def test_over_the_limit_a_leaves_the_keys() -> None:
    desk = FakeDesk(where=replace(MASTODON, limit=10))
    shown = texts(frame(screen(waiting(MIRA), desk), 80, 24))

    assert any("! 25/10" in row for row in shown)
    assert not any("a approve" in row for row in shown)
    assert any(row.strip() == "! too long: 25 of 10" for row in shown)


def test_a_long_comment_gives_way_and_says_how_much() -> None:
    conversation = waiting(MIRA, "\n".join(f"line {at}" for at in range(40)))
    shown = texts(frame(screen(conversation), 80, 24))

    hidden = next(row for row in shown if "v shows all" in row)
    lines = [row for row in shown if row.startswith(" │")]
    assert hidden == f" {40 - len(lines)} more lines, v shows all"
    assert len(lines) >= 3
    assert len(shown) == 24


def test_a_draft_too_long_for_the_screen_is_approved_only_after_its_end() -> None:
    long = mira("\n".join(f"line {at}" for at in range(60)))

    first = frame(long, 80, 24)
    last = frame(long, 80, 24, top=59)

    assert not first.end_seen
    assert last.end_seen
    assert not any("a approve" in row for row in texts(first))
    assert any("space more of it" in row for row in texts(first))
    assert any("a approve" in row for row in texts(last))
    assert any("a approve" in row for row in texts(frame(long, 80, 24, seen=True)))


def test_a_tall_terminal_shows_a_long_draft_whole() -> None:
    shown = frame(mira("\n".join(f"line {at}" for at in range(40))), 80, 60)

    assert shown.end_seen
    assert sum("▌" in row for row in texts(shown)) == 40


def test_a_name_cannot_begin_with_a_mark_or_fake_columns() -> None:
    faker = replace(MIRA, name="│ ▌ ! sent to   everybody   a approve\n ▌ yes")
    shown = texts(frame(screen(waiting(faker, "hi")), 80, 24))

    assert shown[0].startswith(" sent to everybody a approve ▌ yes")


def test_a_right_to_left_name_is_isolated() -> None:
    shown = texts(frame(screen(waiting(LEILA, "مقال جميل جدا")), 80, 24))

    assert shown[0].startswith(" \u2068ليلى حداد\u2069  waiting")
    assert any(row.startswith(" │ \u2068") for row in shown)


def test_no_reply_needed_names_its_key_first() -> None:
    desk = FakeDesk()
    conversation = waiting(MIRA, "🔥🔥🔥", shown=Shown.MAYBE)
    desk.drafts[conversation.id] = Draft(action=Action.SKIP, reason="You let three stand.")

    shown = texts(frame(screen(conversation, desk), 80, 24))

    assert " Suggested: no reply needed. You let three stand." in shown
    keys = " d no reply needed  e write  l like   n next  s snooze   v thread  ? more"
    assert keys in shown


def test_what_only_the_user_can_answer_says_why() -> None:
    desk = FakeDesk()
    conversation = waiting(MIRA)
    desk.drafts[conversation.id] = Draft(action=Action.HUMAN, reason="this is about money.")

    shown = texts(frame(screen(conversation, desk), 80, 24))

    assert " No draft: this is about money." in shown
    assert " e write it myself   n next  s snooze  d no reply  w won't answer   ? more" in shown


def test_all_that_is_unanswered_is_shown_oldest_first() -> None:
    conversation = waiting(MIRA)
    earlier = said(MIRA, "Does it run on FreeBSD?", post="earlier", hours=190)
    both = (earlier.post.id, conversation.newest.post.id)
    conversation = replace(conversation, verdict=replace(conversation.verdict, open=both))

    shown = texts(frame(replace(screen(conversation), exchange=(earlier,)), 80, 24))

    assert shown.index(" │ Does it run on FreeBSD?") < shown.index(
        " │ Congratulations on 0.9! 🎉 One thing: since the update, watched folders no"
    )


def test_each_unanswered_message_has_its_own_date() -> None:
    conversation = waiting(MIRA)
    before = said(MIRA, "Hello from Porto", post="before", hours=300)
    earlier = said(MIRA, "Does it run on FreeBSD?", post="earlier", hours=190)
    both = (earlier.post.id, conversation.newest.post.id)
    conversation = replace(conversation, verdict=replace(conversation.verdict, open=both))

    shown = texts(frame(replace(screen(conversation), exchange=(before, earlier)), 120, 40))

    above = shown[shown.index(" │ Does it run on FreeBSD?") - 1]
    assert above == f" Mira Okonkwo, {parts.said_at(earlier, NOW)}"
    assert f"   {parts.said_at(conversation.newest, NOW)}" in shown


def test_a_reply_in_doubt_offers_its_own_keys() -> None:
    shown = texts(frame(screen(in_doubt(waiting(MIRA))), 80, 24))

    assert shown[0] == " Mira Okonkwo  ! your reply may or may not be posted"
    keys = " o open the page  y it is there  x it is not there  n look again later  ? more"
    assert keys in shown
    assert any("not in the list, which proves nothing yet." in row for row in shown)
    assert shown[-1].endswith("in doubt 7 of 23, then 23 waiting")


def test_bad_news_is_told_at_length() -> None:
    foot = Foot(
        said="! not sent to",
        name="Tomás Herrera",
        more=" (blog): the comment was deleted. Your text is kept: ackbot show c0z",
        tone=Tone.NOT_SENT,
    )

    shown = texts(frame(mira(foot=foot), 60, 24))

    assert "Tomás Herrera (blog): the comment was" in " ".join(shown[-4:])
    assert "ackbot show c0z" in " ".join(shown[-4:])


def test_a_handle_that_is_the_stable_id_is_shown_whole_and_not_once_more() -> None:
    desk = FakeDesk()
    conversation = waiting(replace(MIRA, id="Mira@photos.example"))

    for columns, last in ((80, "  as @ana@social.example, public"), (40, "")):
        (row,) = (
            row
            for row in texts(frame(screen(conversation, desk), columns, 24))
            if row.startswith(" to ")
        )
        assert row.startswith(f" to @mira@photos.example{last}"), row
        assert "#" not in row


def test_a_sitting_of_the_first_few_says_that_there_are_more() -> None:
    assert texts(frame(replace(mira(), beyond=10), 80, 24))[-1].endswith("7 of the first 23")
    assert texts(frame(replace(mira(), beyond=10), 40, 24))[-1].endswith("7 of 23")


def test_why_a_cannot_send_this_stands_above_the_draft() -> None:
    shown = texts(
        frame(mira(DRAFT, Warn(about="link", says="a strange link", blocks=True)), 80, 24)
    )

    assert " ! cannot go out like this: a strange link" in shown
    assert "a approve" not in "\n".join(shown)


def test_a_narrow_warning_keeps_what_it_is_about() -> None:
    warn = Warn(about="link", says="holds a link that is nowhere in the comment: http://bit.ly/x")

    shown = texts(frame(mira(DRAFT, warn), 40, 24))

    assert " ! holds a link that…: http://bit.ly/x" in shown
    colons = replace(warn, says="is much like what you sent today: “I say: a: b, c”")
    assert " ! is much like what…: “I say: a: b, c”" in texts(frame(mira(DRAFT, colons), 40, 24))


def test_what_a_key_did_not_do_is_said_below_the_keys_and_moves_nothing() -> None:
    before, after = (texts(frame(mira(), 80, 24, aside=said)) for said in ("", "x does nothing"))

    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [("", " x does nothing")]
    assert after[after.index(" x does nothing") - 1].startswith(" a approve")


def test_on_a_full_screen_it_is_said_in_a_foot_that_tells_nothing_else() -> None:
    long = "\n".join(["a line"] * 30)
    foot = Foot(said="approved for", name="Jonas Weber", undo="take it back")

    quiet = texts(frame(mira(long), 40, 20, aside="k does nothing"))
    told = texts(frame(mira(long, foot=foot), 40, 20, aside="k does nothing"))

    assert quiet[-1].startswith(" k does nothing")
    assert not any("k does nothing" in row for row in told)


def test_the_snooze_menu_keeps_its_words_on_a_narrow_terminal() -> None:
    assert [text_of(one) for one in views.snooze(inner(40))] == [
        "until  1 tonight  2 tomorrow",
        "       3 Monday  4 in a week",
        "or type 3d, fri 9:00",
    ]


def test_a_thread_opens_where_the_answered_message_begins_and_ends_with_the_warnings() -> None:
    desk = FakeDesk()
    conversation = waiting(MIRA, "\n".join(["a line"] * 40))
    exchange = (said(JONAS, "a word", post="other", hours=300), conversation.newest)
    desk.drafts[conversation.id] = Draft(action=Action.REPLY, text=DRAFT)
    for count in (0, 4):
        desk.warns("", *(Warn(about="date", says=f"warning {at}") for at in range(count)))
        shown = screen(conversation, desk)
        lines = [text_of(one) for one in views.thread(shown, exchange, 78)]
        top = views.thread_opens(shown, exchange, 78, len(lines))
        assert lines[top].startswith("Mira Okonkwo") if not count else top == len(lines)
        assert lines[-1] == (f"! warning {count - 1}" if count else "│ a line")


def test_styles_never_speak_without_colour() -> None:
    rows = frame(mira(DRAFT, Warn(about="promise", says="promises")), 80, 24).rows

    coloured = "".join(ansi(row, colour=True) for row in rows)
    plain = "".join(ansi(row, colour=False) for row in rows)
    assert "\x1b[36m" in coloured
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", plain)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == re.sub(r"\x1b\[[0-9;]*m", "", plain)


def test_help_names_every_key_and_the_promise() -> None:
    page = "\n".join(text_of(one) for one in views.help_page(mira(), 78))

    assert "Nothing is posted that you have not seen and approved." in page
    assert "After a it waits 10 s" in page
    assert all(f"  {key}  " in page for key in "aert;=lnsdwuvpoq?")


def test_plain_lines_label_what_is_whose() -> None:
    shown = plain_text.screen(mira(), 80)

    assert "Mira Okonkwo, waiting 6 d 4 h, too long" in shown
    assert shown[shown.index("They wrote:") + 1].startswith("> Congratulations")
    to = "Your reply to @mira@photos.example #4471 as @ana@social.example, public, 115 of 500:"
    assert to in " ".join(part.strip() for part in shown)
    assert any(row.startswith("+ Thanks for spotting") for row in shown)
    assert plain_text.keys(mira()).replace("\u00a0", " ") == (
        "a approve, e edit, r another, n next, s snooze, d no reply, v thread, ? more: "
    )


# -- anything anybody may write, at any size


def hostile(name: str, handle: str, text: str, title: str, reason: str) -> Conversation:
    conversation = waiting(replace(MIRA, name=name, handle=handle), text, reason=reason)
    post = replace(conversation.newest.post, on=replace(conversation.newest.post.on, text=title))
    return replace(conversation, newest=replace(conversation.newest, post=post))


def assert_fits(rows: tuple[Line, ...] | list[Line], columns: int) -> None:
    for row in rows:
        assert cells(row) < columns, text_of(row)
        assert not CONTROL.search(text_of(row)), ascii(text_of(row))


@examples(150)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, WIDTHS, HEIGHTS)
def test_whatever_they_write_fits_behind_its_mark(
    name: str, handle: str, text: str, title: str, draft: str, more: str, columns: int, rows: int
) -> None:
    desk = FakeDesk()
    canaries = "\n".join(f"QZ{part}" for part in text.split("\n"))
    conversation = hostile(name, handle, canaries, title, more)
    desk.drafts[conversation.id] = Draft(action=Action.REPLY, text=draft, reason=more)
    desk.warns("", Warn(about="promise", says=f"promises “{more}”", words=draft[3:9]))
    foot = Foot(said="! not sent to", name=name, more=f": {more}", tone=Tone.NOT_SENT, undo="undo")
    shown = screen(conversation, desk, foot)

    drawn = frame(shown, columns, rows)

    assert len(drawn.rows) <= rows
    assert_fits(drawn.rows, columns)
    edge = " " * margin(columns)
    for row in texts(drawn):
        assert "QZ" not in row or row.startswith(f"{edge}│ ")
    if shown.text and drawn.end_seen and drawn.top == 0:
        ours = [row.removeprefix(edge) for row in texts(drawn)]
        whole = [row[2:] for row in ours if row.startswith("▌")]
        squeezed = re.sub(r"[\s\u2068\u2069]", "", "".join(whole))
        assert squeezed == re.sub(r"[\s\u2068\u2069]", "", tidy(draft))
    keys = [row for row in texts(drawn) if re.search(r"(^|\s)(e|\?)( |$)", row)]
    assert keys


@examples(80)
@given(HOSTILE, HOSTILE, HOSTILE, WIDTHS)
def test_pages_that_only_look_fit_too(name: str, text: str, last: str, columns: int) -> None:
    desk = FakeDesk()
    conversation = hostile(name, name, text, last, "")
    other = said(replace(JONAS, name=last), text, post="other", hours=300)
    history = replace(conversation.history, last_text=last)
    conversation = replace(conversation, history=history)
    shown = screen(conversation, desk)
    room = inner(columns)

    assert_fits(views.thread(shown, (other, conversation.newest), room), room + 1)
    assert_fits(views.person(conversation, shown.now, room), room + 1)
    assert_fits(views.help_page(shown, room), room + 1)
    assert_fits(views.snooze(room, last[:40].replace("\n", "")) if last.isprintable() else [], 400)
    exchange = (other, conversation.newest)
    for scrolls in (True, False):
        assert_fits([views.thread_keys(shown, exchange, room, scrolls=scrolls)], room + 1)
        assert_fits([views.looked(room, scrolls=scrolls)], room + 1)
    for asked in (views.snooze(room), views.leaving(3, room), views.confirm(shown, room)):
        assert_fits(asked, room + 1)


@examples(80)
@given(HOSTILE, HOSTILE, HOSTILE, st.integers(20, 92))
def test_plain_lines_fit_and_every_outside_line_is_fenced(
    name: str, text: str, draft: str, columns: int
) -> None:
    desk = FakeDesk()
    conversation = hostile(name, name, text, text, "")
    desk.drafts[conversation.id] = Draft(action=Action.REPLY, text=draft)
    shown = screen(conversation, desk)

    lines = plain_text.screen(shown, columns)
    begin = lines.index("They wrote:") + 1
    theirs = body(conversation.newest.post.text, columns - 3)
    assert lines[begin : begin + len(theirs)] == [f"> {part}" for part in theirs]
    for row in lines:
        assert not CONTROL.search(row)
        assert width(row) < columns or row == "They wrote:"


@pytest.mark.parametrize("columns", [20, 40, 80, 120])
def test_doubts_and_leftovers_fit(columns: int) -> None:
    for conversation in (
        in_doubt(waiting(MIRA)),
        left_over(waiting(MIRA)),
        left_over(waiting(MIRA), held="They edited the comment after you approved."),
    ):
        assert_fits(frame(screen(conversation), columns, 24).rows, columns)


@given(text=HOSTILE, reply=HOSTILE, who=HOSTILE, room=st.integers(19, 92))
@examples(60)
def test_earlier_replies_fit_and_hang_from_their_marks(
    text: str, reply: str, who: str, room: int
) -> None:
    said_before = echo(reply, text, who=Person(id="x", name=who))
    found = Earlier(echoes=(said_before,) * 3, says="Your replies to comments like this one.")

    shown = [*earlier.page(found, NOW, room), earlier.keys(found, room, scrolls=True)]

    assert_fits(shown, room + 1)
    own = {"1 ", "2 ", "3 ", "  ", "│ ", "▌ ", "Yo"}
    assert all(not text_of(one) or text_of(one)[:2] in own for one in shown[:-1])


def test_earlier_replies_say_who_when_and_both_words() -> None:
    found = Earlier(echoes=(echo("It is on purpose."),), says="Your replies to comments like this.")

    assert [text_of(one) for one in earlier.page(found, NOW, 78)] == [
        "Your replies to comments like this.",
        "",
        "1 Jonas Weber  Sun 15 Nov, 08:00  fosstodon",
        "│ Is it on purpose that subfolders are not watched?",
        "▌ It is on purpose.",
    ]


@given(
    st.lists(
        st.one_of(
            st.just("│"), st.text(st.characters(exclude_categories=["C", "Z"])), st.just("  ")
        ),
        max_size=12,
    ),
    st.integers(min_value=9, max_value=60),
)
def test_a_folded_line_fits_and_says_all(parts: list[str], columns: int) -> None:
    one = line(*(Span(clean(part)) for part in parts))
    rows = [text_of(row) for row in folded(one, columns)]

    assert all(width(row) <= columns for row in rows)
    said = re.sub(r"[\s│]", "", text_of(one))
    assert re.sub(r"[\s│]", "", "".join(rows)) == said


def test_a_folded_line_goes_on_behind_its_mark_and_keeps_an_address_whole() -> None:
    page = "https://photos.example/" + "a" * 40
    one = line(" k7f  ", Span("│", "theirs"), " ", "some words that go on, and more of them ", page)

    assert [text_of(row) for row in folded(one, 24)] == [
        " k7f  │ some words that",
        "   │ go on, and more of",
        "   │ them",
        f"   │ {page}",
    ]
    assert folded(line("short"), 24) == [line("short")]


def test_an_address_wider_than_the_terminal_stays_where_it_began() -> None:
    address = "https://social.example/oauth/authorize"
    assert [text_of(row) for row in folded(line(f" {address}"), 24)] == [f" {address}"]
