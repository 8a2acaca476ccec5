"""Who a credential belongs to: asked when it changed, stored, and bound to the account."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Mapping
from dataclasses import replace

from ackbot.errors import ConfigError, SignInNeeded
from ackbot.ledger.store import Ledger
from ackbot.model import Account, Person
from ackbot.platforms.base import Connector, Identity
from ackbot.text import one_line


def identity_json(me: Identity) -> str:
    """Write an identity as the ledger stores it."""
    person = {name: getattr(me.person, name) for name in Person.__dataclass_fields__}
    return json.dumps({"person": person, "others": dict(me.others)}, sort_keys=True)


def identity_of(stored: str) -> Identity:
    """Read back what `identity_json` wrote."""
    told = json.loads(stored)
    return Identity(person=Person(**told["person"]), others=told["others"])


async def identify(
    connector: Connector,
    name: str,
    ledger: Ledger,
    configured: Collection[str],
    others: Mapping[str, Connector] | None = None,
) -> tuple[Account, Identity]:
    """Return the account and who we are there; asks the platform only if the credential changed.

    Raises ConfigError where another table of the configuration is the same account. One whose
    connector is among `others` and has another credential by now has only given up its name.
    """
    mark = await _mark(connector, ledger)
    account = ledger.account(name)
    if account is not None:
        stored, credential = ledger.identity(account.id)
        if credential == mark and account.platform == connector.facts.name:
            return account, identity_of(stored)
    me = await connector.who_am_i()
    account_id = f"{connector.facts.name}:{me.person.id}"
    before = ledger.account_by_id(account_id)
    if before is not None and before.name != name and before.name in configured:
        await _refuse_double(connector, name, before, ledger, (others or {}).get(before.name))
    account = replace(
        before
        or Account(id=account_id, platform=connector.facts.name, name=name, person=me.person),
        name=name,
        person=me.person,
    )
    ledger.put_account(account, identity=identity_json(me), credential=mark)
    return account, me


async def _refuse_double(
    connector: Connector, name: str, before: Account, ledger: Ledger, other: Connector | None
) -> None:
    """Raise ConfigError unless the table that had this account is another one's by now."""
    if other is not None and await _mark(other, ledger) != ledger.identity(before.id)[1]:
        return
    raise ConfigError(
        f"{name} and {before.name} are the same account on {connector.facts.title}.",
        f"Remove one of the two tables: [accounts.{name}] or [accounts.{before.name}].",
    )


async def _mark(connector: Connector, ledger: Ledger) -> str:
    """Return a keyed hash of all that decides who we are: server, settings and credential."""
    setup = connector.setup
    secret = ""
    if connector.facts.credential:
        # A password manager may take seconds to answer; the other accounts go on meanwhile.
        secret = (await asyncio.to_thread(setup.credential)).reveal()
    settings = sorted((key, str(value)) for key, value in setup.settings.items())
    return ledger.credential_mark(json.dumps([setup.server, settings, secret]))


async def prove(connector: Connector, account: Account) -> Identity:
    """Ask whom the credential belongs to, before a session's first send.

    Raises SignInNeeded where it is somebody other than the account that replies were approved as.
    """
    me = await connector.who_am_i()
    if me.person.id != account.person.id or connector.facts.name != account.platform:
        now, before = one_line(me.person.label), one_line(account.person.label)
        raise SignInNeeded(
            f"{account.name} ({connector.facts.title}) now signs in as {now}, not as {before}, "
            "whose replies these are.",
            f"Nothing was sent. Sign in as before: ackbot accounts add {account.name}",
        )
    return me
