"""What the command line says of a language model: what would leave, and what it cost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ackbot.app.model import use_model
from ackbot.cli.model import report, with_model
from ackbot.cli.options import Options
from ackbot.cli.prompt import show
from ackbot.errors import UsageError
from ackbot.model import Conversation
from tests.app.test_model import ModelApp, all_asked_about
from tests.drafting.fake_model import FakeModel


@pytest.fixture
def model() -> Iterator[FakeModel]:
    with FakeModel() as fake:
        yield fake


@pytest.fixture
def app(tmp_path: Path, model: FakeModel) -> Iterator[ModelApp]:
    with ModelApp(tmp_path, model) as found:
        found.asked.demo = False
        yield found


def asks(app: ModelApp) -> Conversation:
    return all_asked_about(app)[0]


def printed(
    app: ModelApp, found: list[Conversation], capsys: pytest.CaptureFixture[str], *, named: bool
) -> str:
    show(app, Options(), found, named=named)
    return capsys.readouterr().out


def unmarked(asked: dict[str, Any]) -> str:
    """Return a request with its random marker made the same."""
    text = json.dumps(asked)
    mark = text.partition(" begin: ...]")[0].rpartition("[")[2]
    assert len(mark) == 12
    return text.replace(mark, "MARK")


def test_what_would_leave_is_shown_to_the_letter_and_not_sent(
    app: ModelApp, model: FakeModel, capsys: pytest.CaptureFixture[str]
) -> None:
    one = asks(app)
    out = printed(app, [one], capsys, named=True)
    assert model.requests == []
    use_model(app, patient=True)
    app.drafts.draft(one)
    head, _, body = out.partition("\n\n")
    request = model.requests[0]
    first, *headers = head.split("\n")
    assert first == f"POST {model.loopback.url}{request.path}"
    names = {name.lower(): value for name, _, value in (line.partition(": ") for line in headers)}
    assert names == request.headers
    assert unmarked(json.loads(body)) == unmarked(json.loads(request.body))
    assert one.newest.post.text.split("\n")[0] in json.loads(body)["messages"][1]["content"]


def test_a_key_is_shown_as_stars_without_being_read(
    tmp_path: Path, model: FakeModel, capsys: pytest.CaptureFixture[str]
) -> None:
    with ModelApp(tmp_path, model, key_command=("false",)) as app:
        app.asked.demo = False
        lines = printed(app, [asks(app)], capsys, named=True).split("\n")
        assert "Authorization: Bearer ***" in lines


def test_without_an_id_the_first_of_whom_anything_would_leave(
    app: ModelApp, capsys: pytest.CaptureFixture[str]
) -> None:
    everybody = list(app.ledger.waiting())
    out = printed(app, everybody, capsys, named=False)
    assert out.count("POST http://") == 1
    assert "nothing would leave" not in out
    nobody = [one for one in everybody if app.model.decided(app.drafts.brief(one)) is not None]
    assert "nobody waits for whom a model would be asked" in printed(
        app, nobody, capsys, named=False
    )
    named = printed(app, nobody[:1], capsys, named=True)
    assert "nothing would leave the machine: " in named


def test_where_no_model_is_configured_there_is_no_prompt(app: ModelApp) -> None:
    app.asked.demo = True
    with pytest.raises(UsageError, match="No language model is configured"):
        show(app, Options(), [], named=False)


def test_without_a_terminal_nobody_agrees(
    app: ModelApp, model: FakeModel, capsys: pytest.CaptureFixture[str]
) -> None:
    with_model(app, patient=True)
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "nobody has agreed yet that text goes to maker/tiny-1 at 127.0.0.1:" in said
    assert app.drafts.draft(asks(app)).drafter == "offline"
    assert model.requests == []


def test_a_report_counts_drafts_tokens_and_failures(
    app: ModelApp, model: FakeModel, capsys: pytest.CaptureFixture[str]
) -> None:
    use_model(app, patient=True)
    people = all_asked_about(app)
    model.answers("From the model, with care.")
    app.drafts.draft(people[0])
    app.drafts.draft(people[1])
    model.errs(404, "no such model")
    app.drafts.draft(people[2])
    report(app, Options())
    said = " ".join(capsys.readouterr().out.split())
    host = app.model.client.endpoint.host
    assert said == (
        f"2 drafts by tiny-1 at {host}, 1,484 tokens. ! tiny-1 was of no use 1 time: it is not "
        f"known at {host}, or the address is wrong: “no such model”. It was asked no more; drafts "
        "were made offline."
    )


def test_a_report_says_nothing_where_nothing_was_asked(
    app: ModelApp, capsys: pytest.CaptureFixture[str]
) -> None:
    report(app, Options())
    use_model(app, patient=True)
    report(app, Options())
    assert capsys.readouterr().out == ""
