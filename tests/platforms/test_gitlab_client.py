"""python-gitlab, which others wrote for the real server, works on our fake of one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gitlab as client
import pytest

from .fake_gitlab import FakeGitLab, running


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeGitLab]:
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture
def theirs(platform: FakeGitLab) -> Iterator[client.Gitlab]:
    with client.Gitlab(
        platform.url, oauth_token=platform.secret, per_page=20, keep_base_url=True
    ) as found:
        yield found


def test_it_reads_what_ackbot_reads(platform: FakeGitLab, theirs: client.Gitlab) -> None:
    issue = platform.opens("mira", body="@ana, is it rye?")
    merge = platform.opens("ana", "merge_requests")
    for n in range(45):
        platform.speaks("mira", f"n {n}", under=issue)
    theirs.auth()
    assert theirs.user is not None
    assert theirs.user.username == "ana"
    (todo,) = theirs.todos.list(action="directly_addressed", state="pending", get_all=True)
    assert todo.target["iid"] == 1
    mine = theirs.mergerequests.list(
        scope="created_by_me", state="all", order_by="updated_at", sort="asc", get_all=True
    )
    assert [each.iid for each in mine] == [platform.item(merge).iid]
    project = theirs.projects.get("bakery/oven")
    (found,) = project.issues.list(
        scope="all",
        state="all",
        order_by="updated_at",
        sort="asc",
        updated_after="2026-01-01T00:00:00Z",
        get_all=True,
    )
    threads = found.discussions.list(get_all=True)
    assert [thread.attributes["notes"][0]["body"] for thread in threads] == [
        f"n {n}" for n in range(45)
    ]
    notes = found.notes.list(order_by="created_at", sort="desc", get_all=True)
    assert notes[0].body == "n 44"


def test_it_writes_what_ackbot_writes(platform: FakeGitLab, theirs: client.Gitlab) -> None:
    issue = platform.opens("mira")
    said = platform.speaks("mira", "Is it rye?", under=issue)
    project = theirs.projects.get("bakery/oven", lazy=True)
    found = project.issues.get(platform.item(issue).iid)
    (thread,) = found.discussions.list(get_all=True)
    reply = thread.notes.create({"body": "It is."})
    assert platform.posted_under(said) == ["It is."]
    assert found.notes.create({"body": "And spelt."}).id != reply.id
    note = found.notes.get(platform.note(said).id, lazy=True)
    assert note.awardemojis.create({"name": "thumbsup"}).name == "thumbsup"
    with pytest.raises(client.GitlabCreateError, match="already been taken"):
        note.awardemojis.create({"name": "thumbsup"})
