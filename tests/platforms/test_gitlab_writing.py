"""What the connector sends to GitLab, where, and what becomes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.errors import Ambiguous, CannotDo, RateLimited, Refused, TooLong
from ackbot.model import Post
from ackbot.platforms.base import Presence
from ackbot.platforms.gitlab.composing import length, without_commands
from ackbot.testing import Fault, Pulled
from ackbot.testing.driving import mention_of
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.reading import look
from ackbot.testing.sending import compose, find, like, send
from ackbot.testing.served import answer

from .fake_gitlab import FakeGitLab, running


@pytest.fixture
def gitlab(tmp_path: Path) -> Iterator[FakeGitLab]:
    with running(tmp_path / "sessions") as fake:
        yield fake


def asked(gitlab: FakeGitLab, kind: str = "issues") -> Post:
    """Somebody comments on a thing of mine; return it as pulled."""
    return mention_of(gitlab, gitlab.speaks("mira", "Is it rye?", under=gitlab.opens("ana", kind)))


def written(gitlab: FakeGitLab) -> list[Request]:
    return [request for request in gitlab.loopback.requests if request.method != "GET"]


@pytest.mark.parametrize("kind", ["issues", "merge_requests"])
def test_a_reply_goes_into_the_thread_of_its_target(gitlab: FakeGitLab, kind: str) -> None:
    target = asked(gitlab, kind)
    parcel = compose(gitlab, target, "It *is* rye.")
    posted = send(gitlab, parcel)
    (request,) = written(gitlab)
    note, item = gitlab.note(target.id), gitlab.note(target.id).item
    place = f"/api/v4/projects/{item.project.id}/{kind}/{item.iid}"
    assert request.path == f"{place}/discussions/{note.discussion}/notes"
    assert json.loads(request.body) == {"body": "It *is* rye."}
    assert gitlab.note(posted.id).discussion == note.discussion
    mine = Pulled(gitlab).pull().own[posted.id]
    assert (mine.root, mine.parent, mine.url) == (target.root, target.id, posted.url)
    assert posted.id in {post.id for post in look(gitlab, target).posts}


def test_an_issue_itself_is_answered_below_it(gitlab: FakeGitLab) -> None:
    target = mention_of(gitlab, gitlab.opens("mira", body="Is it rye?"))
    parcel = compose(gitlab, target, "It is.")
    posted = send(gitlab, parcel)
    assert written(gitlab)[0].path.endswith("/issues/1/notes")
    assert find(gitlab, parcel).posted == posted
    assert posted.id in {post.id for post in look(gitlab, target).posts}
    with pytest.raises(CannotDo, match="reaction"):
        compose(gitlab, target, ":tada:")
    assert compose(gitlab, asked(gitlab), ":tada:").payload


# --- commands ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("/close", "\\/close"),
        ("Thanks!\n/close", "Thanks!\n\\/close"),
        ("Thanks!\r\n/assign @mira \r\n/label ~bug", "Thanks!\n\\/assign @mira \n\\/label ~bug"),
        ("Thanks!\r/close", "Thanks!\n\\/close"),
        ("/SHRUG I do not know", "\\/SHRUG I do not know"),
        ("/made_up_later now", "\\/made_up_later now"),
        ("/usr/bin/oven is missing", "/usr/bin/oven is missing"),
        (" /close", " /close"),
        ("use /close", "use /close"),
        ("> /close", "> /close"),
        ("either/or\n/", "either/or\n/"),
        ("```\nls /usr\n```\n/close", "```\nls /usr\n```\n\\/close"),
    ],
)
def test_no_line_is_ever_a_command(gitlab: FakeGitLab, text: str, sent: str) -> None:
    target = asked(gitlab)
    posted = send(gitlab, compose(gitlab, target, text))
    assert gitlab.executed == []
    assert gitlab.note(posted.id).body == sent
    assert find(gitlab, compose(gitlab, target, text)).posted == posted


@pytest.mark.parametrize(
    "text",
    [
        "```\n/close\n```",
        "~~~\n/close\n~~~",
        "<pre>\n/close\n</pre>",
        "$$\n/close\n$$",
        "```\n/close",
    ],
)
def test_where_the_words_could_not_be_kept_it_is_refused(gitlab: FakeGitLab, text: str) -> None:
    with pytest.raises(CannotDo, match="“/close” for a command"):
        compose(gitlab, asked(gitlab), text)
    assert compose(gitlab, asked(gitlab), text.replace("/close", "/usr/bin/close")).payload


@given(st.text(alphabet="/close as\n\r\t`~<$\\>", max_size=60))
def test_whatever_is_sent_holds_no_command(text: str) -> None:
    try:
        sent = without_commands(text, "work")
    except CannotDo:
        return
    lines = sent.replace("\r", "").split("\n")
    assert not any(line.split()[:1] == ["/close"] and line[0] == "/" for line in lines)
    assert sent.replace("\\/", "/").replace("\\", "") == (
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "")
    )
    assert length(text.replace("\r\n", "\n").replace("\r", "\n")) == len(sent)


def test_commands_that_were_taken_all_the_same_are_told(gitlab: FakeGitLab) -> None:
    parcel = compose(gitlab, asked(gitlab), "Thanks")
    gitlab.refuses = answer({"commands_changes": {}, "summary": ["Closed this."]}, 202)
    with pytest.raises(Refused, match="took it for commands"):
        send(gitlab, parcel)


# --- limits and refusals -------------------------------------------------------------------------


@pytest.mark.parametrize(("over", "fits"), [(-1, True), (0, True), (1, False)])
def test_a_reply_may_be_as_long_as_gitlab_takes(gitlab: FakeGitLab, over: int, fits: bool) -> None:
    target, text = asked(gitlab), "x\n/close " + "ü" * (1_000_000 - 10 + over)
    if not fits:
        with pytest.raises(TooLong, match="1,000,001 characters"):
            compose(gitlab, target, text)
        return
    assert send(gitlab, compose(gitlab, target, text)).id


def test_an_empty_reply_is_none(gitlab: FakeGitLab) -> None:
    with pytest.raises(CannotDo, match="empty"):
        compose(gitlab, asked(gitlab), " \n")


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (400, {"message": {"note": ["is too long", "is odd"]}}, "note is too long, is odd"),
        (400, {"message": "400 Bad request - Note {}"}, "Bad request"),
        (403, {"error": "insufficient_scope", "error_description": "needs api"}, "needs api"),
        (404, {"message": "404 Discussion Not Found"}, "Discussion Not Found"),
        (409, {"error": "conflict"}, "conflict"),
    ],
)
def test_what_gitlab_refuses_is_told_in_its_words(
    gitlab: FakeGitLab, status: int, body: object, says: str
) -> None:
    parcel = compose(gitlab, asked(gitlab), "Thanks")
    gitlab.refuses = answer(body, status)
    with pytest.raises(Refused) as told:
        send(gitlab, parcel)
    assert says in str(told.value)


def test_too_many_in_a_minute_go_out_later(gitlab: FakeGitLab) -> None:
    parcel = compose(gitlab, asked(gitlab), "Thanks")
    said = b"This endpoint has been requested too many times."
    gitlab.refuses = Reply(status=429, headers={"Retry-After": "60"}, body=said)
    with pytest.raises(RateLimited) as told:
        send(gitlab, parcel)
    assert told.value.until == gitlab.now + timedelta(minutes=1)
    assert send(gitlab, parcel).id


# --- a reply of unknown outcome ------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [0, 40, -40])
@pytest.mark.parametrize("in_thread", [True, False])
def test_the_same_words_from_before_the_attempt_are_another_reply(
    gitlab: FakeGitLab, ahead: int, in_thread: bool
) -> None:
    issue = gitlab.opens("mira", body="Is it rye?")
    under = gitlab.speaks("mira", "Is it?", under=issue) if in_thread else issue
    target = mention_of(gitlab, under)
    gitlab.speaks("ana", "Thank you!", under=under)
    gitlab.speaks("tomas", "Thank you!", under=under)
    gitlab.now += timedelta(minutes=10)
    gitlab.ahead = timedelta(minutes=ahead)
    parcel = compose(gitlab, target, "Thank you!")
    parcel = replace(parcel, attempted_at=gitlab.now - gitlab.ahead)
    assert find(gitlab, parcel).presence is Presence.NOT_SEEN
    gitlab.fail_next_write(Fault.APPLIED_HANG_UP)
    with pytest.raises(Ambiguous):
        send(gitlab, parcel)
    found = find(gitlab, parcel)
    assert found.posted is not None
    assert gitlab.note(found.posted.id).sent


def test_a_reply_is_looked_for_however_much_was_said_since(gitlab: FakeGitLab) -> None:
    target = mention_of(gitlab, gitlab.opens("mira", body="Is it rye?"))
    parcel = compose(gitlab, target, "Thank you!")
    gitlab.fail_next_write(Fault.APPLIED_HALF_JSON)
    with pytest.raises(Ambiguous):
        send(gitlab, parcel)
    for n in range(120):
        gitlab.speaks("mira", f"n {n}", under=target.id)
    assert find(gitlab, parcel).presence is Presence.THERE


# --- reactions -----------------------------------------------------------------------------------


def test_a_reaction_goes_to_a_comment_or_to_the_item(gitlab: FakeGitLab) -> None:
    gitlab.settings = {**gitlab.settings, "reaction": ":heart:"}
    note, issue = asked(gitlab), mention_of(gitlab, gitlab.opens("mira", body="Rye?"))
    for target in (note, issue):
        like(gitlab, target)
        like(gitlab, target)
    assert [award.name for award in gitlab.awards] == ["heart", "heart"]
    assert gitlab.liked_by_me() == [note.id, issue.id]
    paths = {request.path.partition("/issues/")[2] for request in written(gitlab)}
    assert paths == {f"1/notes/{gitlab.note(note.id).id}/award_emoji", "2/award_emoji"}
    gitlab.they_delete(note.id)
    with pytest.raises(Refused):
        like(gitlab, note)
