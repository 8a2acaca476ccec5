"""What review asks of the app: drafts, checks, approvals, decisions; each committed on return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ackbot.app.decisions import decide, undecide, who_decides
from ackbot.app.model import stopped as stopped_model
from ackbot.app.places import place_of
from ackbot.app.sending import Sending
from ackbot.drafting.names import short_name
from ackbot.drafting.snippets import filled
from ackbot.errors import CannotDo, UsageError
from ackbot.identity import identity_of
from ackbot.model import (
    Choice,
    Conversation,
    Draft,
    Fact,
    Outgoing,
    SendKind,
    SendState,
    Warn,
)
from ackbot.outbox import resolve
from ackbot.review import Earlier, Place, Settle

if TYPE_CHECKING:
    from ackbot.app.app import App


class AppDesk:
    """The `Desk` of a sitting over an `App`. Close the sending when the sitting is over."""

    def __init__(self, app: App, sending: Sending, watched: tuple[str, ...] | None = None) -> None:
        """`watched` are the ids of the accounts whose new arrivals belong to this sitting."""
        self.app = app
        self.ledger = app.ledger
        self.sending = sending
        self._watched = watched
        self._told = ""
        # Asked first: what is written in between is then news, and not lost.
        self._version = self.ledger.data_version()
        self._seen = set(self.ledger.who_waits(watched).items())

    @property
    def hold(self) -> float:
        """Seconds that an approved reply waits."""
        return float(self.app.settings.inbox.undo_seconds)

    def now(self) -> datetime:
        """Return the time, aware UTC."""
        return self.app.now()

    # -- looking

    def fresh(self, conversation_id: str) -> Conversation | None:
        """Return the conversation as it is now."""
        return self.ledger.conversation(conversation_id)

    def arrived(self) -> tuple[Conversation, ...]:
        """Return who spoke and waits since the last call. One pragma where nothing was written."""
        version = self.ledger.data_version()
        if version == self._version:
            return ()
        self._version = version
        # Their newest mention tells one appearance in the inbox from the next.
        new = self.ledger.who_waits(self._watched).items() - self._seen
        self._seen |= new
        found = map(self.ledger.conversation, (key for key, _ in new))
        return tuple(sorted(filter(None, found), key=_order))

    def place(self, conversation: Conversation) -> Place:
        """Return what the connector declares of this conversation."""
        return place_of(self.app, conversation)

    def exchange(self, conversation_id: str) -> tuple[Fact, ...]:
        """Return everything said, oldest first."""
        return self.ledger.exchange(conversation_id)

    def status(self, row: int) -> Outgoing:
        """Return an outbox row as it is now."""
        return self.ledger.outgoing(row)

    # -- drafting

    def draft(self, conversation: Conversation, variant: int, tone: str) -> Draft:
        """Return the stored proposal, or another one."""
        return self.app.drafts.draft(conversation, variant, tone)

    def snippets(self, conversation: Conversation) -> Mapping[str, str]:
        """Return the account's snippets by name, filled in for this person."""
        voice = self.app.voice(conversation)
        name = short_name(conversation.person.name, conversation.person.handle)
        return {key: filled(text, name) for key, text in voice.snippets.items()}

    def earlier(self, conversation: Conversation) -> Earlier:
        """Return replies the user gave to comments like theirs."""
        from ackbot.app.earlier import earlier

        return earlier(self.app, conversation)

    @property
    def drafter(self) -> str:
        """Who drafts, where that takes a while."""
        return self.app.drafts.maker.title

    def expect(self, conversations: Sequence[Conversation]) -> None:
        """Begin to draft for those who come next, where they can be answered."""
        self.app.drafts.expect(one for one in conversations if self.place(one).can_reply)

    def drafted(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether the drafter's own draft is there, or will not come."""
        return self.app.drafts.ready(conversation, variant, tone)

    def better(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether the draft that another stood in for has come."""
        return self.app.drafts.better(conversation, variant, tone)

    def news(self) -> str:
        """Return, once, that the model is not asked any more."""
        stopped = stopped_model(self.app)
        told, self._told = self._told, stopped or self._told
        return "" if told else stopped

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        """Return what to look at twice."""
        return self.app.drafts.check(conversation, text, typed=typed)

    def count(self, conversation: Conversation, text: str) -> int:
        """Return the length as the platform counts it."""
        return self.app.counting(conversation).count(text)

    def keep(self, conversation: Conversation, text: str) -> None:
        """Store what the user wrote as the conversation's draft."""
        self.app.keep_text(conversation, text)

    # -- what goes out

    def approve(
        self, conversation: Conversation, text: str, kind: SendKind, target: str
    ) -> Outgoing:
        """Store an approval of exactly `text`, and hand it to the sender."""
        aimed = self.ledger.post(conversation.account.id, target)
        if aimed is None:
            raise UsageError(
                "The comment is no longer in the ledger.", "Sync and look again: ackbot inbox"
            )
        payload, client_id = self._composed(conversation, aimed, text, kind)
        now = self.now()
        hold = 0.0 if kind is SendKind.HANDOVER else self.hold
        approved = self._replace(
            Outgoing(
                row=0,
                conversation=conversation.id,
                account=conversation.account.id,
                kind=kind,
                target=target,
                to=_addressee(aimed),
                text=text,
                payload=payload,
                client_id=client_id,
                state=SendState.APPROVED,
                approved_at=now,
                not_before=now + timedelta(seconds=hold),
                target_text=aimed.post.text,
                known=self.ledger.version(conversation.id),
            ),
            conversation.outgoing,
        )
        if kind is not SendKind.HANDOVER:
            self.sending.submit(approved)
        return approved

    def _replace(self, out: Outgoing, shown: Outgoing | None) -> Outgoing:
        """Store an approval in place of the one that was shown: an earlier sitting left it behind.

        One that the user has not seen (another terminal's) stays, and is what the error tells of.
        """
        with self.ledger.transaction():
            if shown is not None and shown.state is SendState.APPROVED:
                self.take_back(shown.row)
            approved = self.ledger.approve(out, who=who_decides())
            self.ledger.learn(approved.row)
        return approved

    def _composed(
        self, conversation: Conversation, aimed: Fact, text: str, kind: SendKind
    ) -> tuple[bytes, str]:
        if kind is SendKind.LIKE:
            return b"", ""
        if any(warn.blocks for warn in self.check(conversation, text, typed=True)):
            raise UsageError("The text may not go out as it is.", "Edit it first.")
        if kind is SendKind.HANDOVER:
            return text.encode("utf-8"), ""
        account = self.app.configured(conversation.account)
        if account is None:
            raise CannotDo(
                f"{conversation.account.name} is no longer in the configuration.",
                "Put its table back to answer there.",
            )
        me = identity_of(self.ledger.identity(conversation.account.id)[0])
        people = self.ledger.handles(conversation.account.platform)
        return self.app.connector(account).compose(
            me, aimed.post, text, now=self.now(), people=people
        )

    def take_back(self, row: int) -> bool:
        """Cancel an approval not yet sent. False where it is too late."""
        if self.ledger.outgoing(row).state is not SendState.APPROVED:
            return False
        return self.ledger.cancel(row, at=self.now())

    def settle(self, row: int, how: Settle) -> Outgoing:
        """Settle a reply of unknown outcome by the user's word; it sends nothing."""
        found = self.ledger.outgoing(row)
        if how is Settle.LATER:
            return found
        return resolve(
            self.ledger,
            found,
            there=how is Settle.THERE,
            policy=self.app.policy(),
            now=self.now(),
        )

    # -- deciding

    def decide(self, conversation_id: str, choice: Choice, until: datetime | None) -> None:
        """Store a decision."""
        decide(self.app, conversation_id, choice, until)

    def undecide(self, conversation_id: str) -> None:
        """Withdraw the newest decision."""
        undecide(self.app, conversation_id)

    # -- the desktop

    def open_page(self, url: str) -> bool:
        """Open a page in the browser."""
        return self.app.browse(url)

    def copy(self, text: str) -> bool:
        """Put a text on the clipboard."""
        from ackbot.app.desktop import copy

        return copy(text)


def _order(conversation: Conversation) -> tuple[datetime, str]:
    rank_at = conversation.verdict.rank_at
    assert rank_at is not None, "whoever waits has a place"
    return rank_at, conversation.id


def _addressee(aimed: Fact) -> str:
    author = aimed.post.author
    return f"@{author.handle}" if author.handle else author.label
