"""Two senders as they are often written. Neither is ackbot's; the sweep must catch both.

naive: posts, then notes that it did. looking: notes the same way, and before it posts looks whether
the reply is there already.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from ackbot.app.app import App
from ackbot.cli.options import Options
from ackbot.errors import AckbotError
from ackbot.identity import identity_of
from ackbot.model import Outgoing, SendState
from ackbot.platforms.base import Parcel, Presence


def _noted(notes: Path) -> set[int]:
    return {int(line) for line in notes.read_text().split()} if notes.exists() else set()


def _note(notes: Path, row: Outgoing) -> None:
    with notes.open("a") as file:
        file.write(f"{row.row}\n")
        file.flush()
        os.fsync(file.fileno())


async def _send(app: App, row: Outgoing, notes: Path, *, looks: bool) -> None:
    connector = app.connectors_by_id()[row.account]
    me = identity_of(app.twin.identity(row.account)[0])
    target = app.twin.post(row.account, row.target)
    assert target is not None
    parcel = Parcel(target=target.post, text=row.text, payload=row.payload, client_id=row.client_id)
    there = looks and (await connector.find(me, parcel)).presence is Presence.THERE
    if not there:
        await connector.post(me, parcel)
    _note(notes, row)


def main(looks: bool) -> None:
    """Send what is approved and not noted yet."""
    with App(Options()) as app:
        notes = app.ledger_path.with_name("notes")
        done = _noted(notes)
        for row in app.ledger.outbox(states=(SendState.APPROVED,)):
            if row.row not in done:
                try:
                    app.engine.run(_send(app, row, notes, looks=looks))
                except (AckbotError, asyncio.CancelledError):
                    continue  # again next time


if __name__ == "__main__":
    main(sys.argv[1] == "looking")
