"""`ackbot draft --show-prompt`: what would leave the machine for a draft, to the letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ackbot.app.model import wanted
from ackbot.cli.options import Options
from ackbot.cli.output import emit_json, say
from ackbot.errors import UsageError
from ackbot.text import clean, one_line

if TYPE_CHECKING:
    from ackbot.app import documents
    from ackbot.app.app import App
    from ackbot.model import Conversation


def show(app: App, options: Options, found: Sequence[Conversation], *, named: bool) -> None:
    """Print the request for each of these, or of the first for whom anything would leave.

    `named` says that the user asked for these; then what stays at home is said too.
    """
    if app.asked.demo or not wanted(app.settings):
        raise UsageError(
            "No language model is configured: drafts are made on this machine.",
            'docs/model.md shows how to name one: drafter = "llm" and [drafting.llm].',
        )
    requests: list[documents.talk.Request | documents.talk.Stays] = []
    for one in found:
        request = _request(app, one)
        if request is not None:
            requests.append(request)
        elif named:
            requests.append({"id": one.id, "stays": _why(app, one)})
        if requests and not named:
            break
    if options.json:
        document: documents.talk.Prompts = {"version": 1, "requests": requests}
        emit_json(document)
        return
    for shown in requests:
        _print(shown)
    if not requests:
        say("Nothing would leave the machine: nobody waits for whom a model would be asked.")


def _request(app: App, one: Conversation) -> documents.talk.Request | None:
    """Return what would be sent, None where nothing would."""
    brief = app.drafts.brief(one)
    if app.model.decided(brief) is not None:
        return None
    url, headers, body = app.engine.run(app.model.client.preview(app.model.prompt(brief)))
    return {
        "id": one.id,
        "method": "POST",
        "url": url,
        "headers": [list(header) for header in headers],
        "body": body.decode("utf-8"),
    }


def _why(app: App, one: Conversation) -> str:
    stands = app.model.decided(app.drafts.brief(one))
    draft = stands.draft if stands else None
    name = one_line(one.person.label, 40)
    why = one_line(draft.reason or draft.note) if draft else ""
    return f"For {name} nothing would leave the machine: {why}."


def _print(request: documents.talk.Request | documents.talk.Stays) -> None:
    if "url" not in request:
        say(request["stays"])
        return
    say(f"POST {clean(request['url'])}")
    for header, value in request["headers"]:
        say(f"{header}: {clean(value)}")
    say()
    say(clean(request["body"]))
