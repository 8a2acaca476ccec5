"""Replies approved and not yet proven sent: the transitions, the sender, and looking for lost ones.

What the user approved goes out once or not at all, as far as the platform lets anyone know; what
proves nothing is `unknown`, and is never sent again on its own.
"""

from ackbot.outbox.by_user import replace_stand_ins, resolve, settle_handovers
from ackbot.outbox.deliver import Attempt, attempt, deliver
from ackbot.outbox.lock import sender_lock
from ackbot.outbox.lost import adopt_orphans, look_for_lost, reconcile
from ackbot.outbox.objections import Objection, objection
from ackbot.outbox.rules import EDGES, class_of
from ackbot.outbox.sender import Event, EventKind, Sender

__all__ = [
    "EDGES",
    "Attempt",
    "Event",
    "EventKind",
    "Objection",
    "Sender",
    "adopt_orphans",
    "attempt",
    "class_of",
    "deliver",
    "look_for_lost",
    "objection",
    "reconcile",
    "replace_stand_ins",
    "resolve",
    "sender_lock",
    "settle_handovers",
]
