"""The language model of a run: made from the settings, agreed to by the user, and what it cost."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ackbot.errors import ConfigError, SignInNeeded
from ackbot.frozen import dataclass
from ackbot.model import Conversation, Fact, Visibility

if TYPE_CHECKING:
    from ackbot.app.ahead import Maker
    from ackbot.app.app import App
    from ackbot.config import LlmSettings, Settings
    from ackbot.drafting.base import Drafter
    from ackbot.drafting.llm.drafter import LlmDrafter, Proposal
    from ackbot.drafting.llm.endpoint import Endpoint
    from ackbot.secrets import Secret

#: What messages and the system keyring call the model's key.
KEY_NAME = "drafting.llm"
_SPENT = "model spent"

_HOME = {
    Visibility.DIRECT: "a direct message",
    Visibility.FOLLOWERS: "a message to followers only",
}


def wanted(settings: Settings) -> bool:
    """Whether the configuration asks for a model."""
    return settings.drafting.drafter == "llm"


def endpoint_of(llm: LlmSettings) -> Endpoint:
    """Return where the configured model is asked."""
    from ackbot.drafting.llm.endpoint import Endpoint

    return Endpoint(
        base_url=llm.base_url,
        model=llm.model,
        api=llm.api,
        max_tokens=llm.max_tokens,
        temperature=llm.temperature,
    )


def check_model(settings: Settings, path: Path) -> None:
    """Raise ConfigError for an address that may not be used."""
    if not settings.drafting.llm.base_url:
        return
    from ackbot.config.parsing import mistake
    from ackbot.net.origins import origin_of

    address = settings.drafting.llm.base_url
    try:
        origin_of(address)
        if "?" in address or "#" in address:
            raise ValueError("it holds more than a host and a path")
    except ValueError as error:
        raise mistake(
            path,
            ("drafting", "llm", "base_url"),
            f"cannot be used: {error}",
            "Write it as https://llm.example/v1; plain http is for this machine only.",
        ) from None


def drafter_of(
    settings: Settings,
    floor: Drafter,
    run: Callable[[Coroutine[Any, Any, Proposal]], Proposal],
    now: Callable[[], datetime],
) -> LlmDrafter:
    """Return the configured model drafter over an offline one."""
    from ackbot.drafting.llm.client import Client
    from ackbot.drafting.llm.drafter import LlmDrafter

    llm = settings.drafting.llm
    client = Client(
        endpoint_of(llm),
        key=lambda: key_of(llm),
        timeout=llm.timeout,
        now=now,
        has_key=_wants_key(llm),
    )
    return LlmDrafter(client, floor, run=run, now=now, names=llm.send_names)


def key_of(llm: LlmSettings) -> Secret | None:
    """Return the model's key from where the configuration says, else from the keyring.

    None where it says nothing and the model is on this machine, which wants none. Raises
    SignInNeeded where there should be one and is not.
    """
    from ackbot.secrets import read_secret

    if not _wants_key(llm):
        return None
    try:
        return read_secret(
            KEY_NAME,
            token_env=llm.key_env or None,
            token_file=llm.key_file or None,
            token_command=llm.key_command or None,
        )
    except SignInNeeded as error:
        raise SignInNeeded(
            error.message.replace("token_command", "key_command"),
            "Set key_env, key_file or key_command in [drafting.llm], or put it into the keyring.",
        ) from None


def _wants_key(llm: LlmSettings) -> bool:
    named = llm.key_env or llm.key_file or llm.key_command
    return bool(named) or not endpoint_of(llm).origin.loopback


def private(app: App, account: str, facts: Sequence[Fact]) -> str:
    """Return what of these may not leave the machine, as a phrase; empty where all may.

    One message that is not for everybody keeps the whole conversation at home.
    """
    found = app.settings.accounts.get(account)
    if app.settings.drafting.llm.send_private or (found is not None and found.llm_private):
        return ""
    kinds = {fact.post.visibility for fact in facts if not fact.gone}
    return next((says for kind, says in _HOME.items() if kind in kinds), "")


# -- in use


def stand_in(app: App) -> Maker:
    """Return what drafts without a model: offline, and not to be kept where one is configured."""
    from ackbot.app.ahead import Plain

    try:
        name = _drafted_by(app.settings)
    except ConfigError:
        name = ""  # drafts for a file need no configuration
    return Plain(app.drafter, name, keep=not name)


def _drafted_by(settings: Settings) -> str:
    """Return what tells a model's drafts from others; empty where none is configured."""
    llm = settings.drafting.llm
    return f"llm {llm.model} {llm.base_url} {llm.send_names}" if wanted(settings) else ""


def use_model(app: App, *, patient: bool) -> None:
    """Draft with the configured model from here on; `patient` waits for each draft.

    For commands that show drafts to a user who agreed to it, and for no other.
    """
    from ackbot.app.ahead import Ahead

    name = _drafted_by(app.settings)
    app.drafts.maker = Ahead(app.model, name, app.engine.start, patient=patient)


def drafter_in_use(app: App) -> Drafter:
    """Return the drafter of this run: the model's once `use_model` was called."""
    return app.model if app.drafts.maker.title else app.drafter


def stopped(app: App) -> str:
    """Return that the model is asked no more in this run, and why; empty where it still is."""
    if not app.drafts.maker.title or not app.model.stopped:
        return ""
    said = f"{app.model.title} {app.model.stopped}"
    return f"{said}: it is asked no more, drafts are made offline"


def with_drafts(app: App, found: Iterable[Conversation]) -> Iterator[Conversation]:
    """Yield conversations with their drafts; those of the next few are made meanwhile."""
    from ackbot.app.ahead import LOOK_AHEAD

    ahead: deque[Conversation] = deque()
    for one in found:
        app.drafts.expect([one])
        ahead.append(one)
        if len(ahead) > LOOK_AHEAD:
            yield app.with_draft(ahead.popleft())
    yield from map(app.with_draft, ahead)


# -- consent


def consent_key(llm: LlmSettings) -> str:
    """Return the note under which consent is kept: for one model at one host."""
    origin = endpoint_of(llm).origin
    return f"model agreed {origin.scheme}://{origin.host}:{origin.port} {llm.model}"


def agreed(app: App) -> bool:
    """Whether the user has agreed that text goes to this model at this host."""
    return app.ledger.get(consent_key(app.settings.drafting.llm)) is not None


def agree(app: App) -> None:
    """Keep the user's consent."""
    if not app.ledger.read_only:
        app.ledger.set(consent_key(app.settings.drafting.llm), app.now().isoformat())


# -- what it cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a model did in a run, and what it cost today."""

    title: str
    host: str
    drafts: int
    read: int
    """Tokens, of this run; `written` likewise."""
    written: int
    cost: float | None
    """In `currency`; None where no price is configured."""
    currency: str
    today: int
    """Tokens of the whole day, this run included."""
    today_cost: float | None
    failures: int
    last_failure: str
    stopped: bool


def report(app: App, drafter: LlmDrafter) -> Report | None:
    """Return what the model did, and add it to the day's count; None where it was not asked."""
    spent, llm = drafter.spent, app.settings.drafting.llm
    if not (spent.drafts or spent.failures or spent.tokens.read):
        return None
    read, written = spent.tokens.read, spent.tokens.written
    day_read, day_written = _add_to_day(app, read, written)
    return Report(
        title=drafter.title,
        host=drafter.client.endpoint.host,
        drafts=spent.drafts,
        read=read,
        written=written,
        cost=_cost(llm, read, written),
        currency=llm.currency,
        today=day_read + day_written,
        today_cost=_cost(llm, day_read, day_written),
        failures=spent.failures,
        last_failure=spent.last_failure,
        stopped=bool(drafter.stopped),
    )


def _cost(llm: LlmSettings, read: int, written: int) -> float | None:
    if llm.price_in is None and llm.price_out is None:
        return None
    return (read * (llm.price_in or 0) + written * (llm.price_out or 0)) / 1_000_000


def _add_to_day(app: App, read: int, written: int) -> tuple[int, int]:
    """Add a run's tokens to those of the local day and model, and return the sum."""
    day = f"{app.now().astimezone():%Y-%m-%d} {app.settings.drafting.llm.model}"
    kept = json.loads(app.ledger.get(_SPENT) or "{}")
    before = kept.get(day, [0, 0])
    total = (before[0] + read, before[1] + written)
    if not app.ledger.read_only:
        app.ledger.set(_SPENT, json.dumps({day: total}))
    return total
