"""`ackbot platforms`: what each platform can do, and what its API hides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from ackbot.cli.lines import Line, Span, line
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit, emit_json, terminal_width
from ackbot.platforms import registry
from ackbot.platforms.base import Facts, Once
from ackbot.text import wrap

if TYPE_CHECKING:
    from ackbot.app import documents

#: What each guard against posting twice means to a user.
ONCE = {
    Once.CLIENT_ID: "exactly once: ackbot chooses the reply's id and can look it up",
    Once.KEY: "once: the server remembers a key and answers a repeat with the first result",
    Once.DUPLICATE_GUARD: "once: the server refuses the same text twice",
    Once.NOTHING: "a reply whose sending broke off is looked for, then you are asked",
}

#: Cells for the labels, where none is longer.
_LABEL = 11


@click.command(name="platforms")
@common_options
@click.pass_obj
def platforms_command(options: Options) -> None:
    """What each platform can do, and what its API hides.

    Example: ackbot platforms --json
    """
    known = [registry.facts(name) for name in registry.names()]
    if options.json:
        document: documents.accounts.Platforms = {
            "version": 1,
            "platforms": [facts_json(facts) for facts in known],
        }
        emit_json(document)
        return
    room = max(20, min(terminal_width(), 92)) - 14
    emit((one for facts in known for one in described(facts, room)), options)


def facts_json(facts: Facts) -> documents.accounts.Platform:
    """Return a platform's facts for `--json`."""
    limit, rule = facts.limit, facts.automation
    return {
        "name": facts.name,
        "title": facts.title,
        "can_reply": facts.can_reply,
        "can_like": facts.can_like,
        "handover": facts.handover,
        "threading": facts.threading,
        "posting_twice": facts.once,
        "limit": {"most": limit.most, "unit": limit.unit, "bytes": limit.most_bytes}
        if limit
        else None,
        "reads": list(facts.reads),
        "writes": list(facts.writes),
        "credential": facts.credential,
        "scopes": list(facts.scopes),
        "settings": dict(facts.settings),
        "blind_spots": list(facts.blind_spots),
        "cost": facts.cost or None,
        "automation": {"says": rule.says, "read_on": rule.read_on, "source": rule.source}
        if rule
        else None,
    }


def described(facts: Facts, room: int) -> Iterator[Line]:
    """Describe one platform, a label in front of each fact."""
    yield line(Span(f" {facts.title}", "bold"), f"  platform = {facts.name!r}".replace("'", '"'))
    told = list(_told(facts))
    wide = max(_LABEL, *(len(label) + 1 for label, _ in told))
    for label, says in told:
        for number, part in enumerate(wrap(says, max(room + _LABEL - wide, _LABEL))):
            shown = label if number == 0 else ""
            yield line(" ", Span(f"{shown:<{wide}}", "dim"), part)
    yield line("")


def _told(facts: Facts) -> Iterator[tuple[str, str]]:
    yield "reads", ", ".join(facts.reads)
    yield "writes", ", ".join(facts.writes) or "nothing: you paste the reply yourself"
    if facts.limit:
        yield "length", f"{facts.limit.most:,} {facts.limit.unit}"
    if facts.can_reply:
        yield "sent", ONCE[facts.once]
    yield "sign-in", facts.credential or "none"
    if facts.scopes:
        yield "allows", ", ".join(facts.scopes)
    yield from facts.settings.items()
    for spot in facts.blind_spots:
        yield "cannot see", spot
    if facts.cost:
        yield "costs", facts.cost
    if facts.automation:
        rule = facts.automation
        yield "rule", f"{rule.says} ({rule.source}, read on {rule.read_on})"
