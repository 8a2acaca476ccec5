"""A desk for tests: remembers what was done, and can be told what goes wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ackbot.errors import AckbotError
from ackbot.model import (
    Action,
    Choice,
    Conversation,
    Draft,
    Fact,
    Outgoing,
    SendKind,
    SendState,
    Shown,
    Warn,
)
from ackbot.review import Earlier, Echo, Place, Settle
from tests.review.people import NOW, approved

MASTODON = Place(
    title="Mastodon",
    can_like=True,
    limit=500,
    page="https://social.example/@mira/11469",
    late=True,
    languages=("en",),
)


@dataclass
class FakeDesk:
    """Holds conversations in memory; drafts are "Draft 0 for Mira Okonkwo." and so on."""

    conversations: dict[str, Conversation] = field(default_factory=dict)
    where: Place = MASTODON
    hold: float = 10.0
    ready: Mapping[str, str] = field(default_factory=dict)
    """Snippets by name."""
    replied: list[Echo] = field(default_factory=list)
    """Earlier replies."""
    clock: datetime = NOW
    drafts: dict[str, Draft] = field(default_factory=dict)
    warnings: dict[str, tuple[Warn, ...]] = field(default_factory=dict)
    """By a word that the draft must hold."""
    rows: dict[int, Outgoing] = field(default_factory=dict)
    said: list[tuple[str, Choice, datetime | None]] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    settled: list[tuple[int, Settle]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    clipboard: str = ""
    has_browser: bool = True
    has_clipboard: bool = True
    trouble: AckbotError | None = None
    coming: list[Conversation] = field(default_factory=list)
    threads: dict[str, tuple[Fact, ...]] = field(default_factory=dict)
    drafter: str = ""
    writing: set[tuple[int, str]] = field(default_factory=set)
    """Variants and tones that the drafter is still busy with."""
    failed: set[tuple[int, str]] = field(default_factory=set)
    """Variants and tones for which the drafter gave nothing."""
    expected: list[str] = field(default_factory=list)
    trouble_told: str = ""

    # -- what a test tells it

    def put(self, *conversations: Conversation) -> tuple[Conversation, ...]:
        """Let these be in the ledger; returns them, for `review`."""
        for one in conversations:
            self.conversations[one.id] = one
            if one.outgoing is not None:
                self.rows[one.outgoing.row] = one.outgoing
        return conversations

    def arrives(self, conversation: Conversation) -> None:
        """Somebody writes while the user reads."""
        self.put(conversation)
        self.coming.append(conversation)

    def answered_elsewhere(self, conversation: Conversation) -> None:
        """A sync finds that the user answered in the platform's own app."""
        verdict = replace(conversation.verdict, shown=Shown.NOT, open=())
        self.conversations[conversation.id] = replace(conversation, verdict=verdict)

    def warns(self, word: str, *warnings: Warn) -> None:
        """Texts that hold `word` carry these warnings."""
        self.warnings[word] = warnings

    def fails(self, error: AckbotError) -> None:
        """The next change is refused."""
        self.trouble = error

    def sends(self, state: SendState = SendState.SENT, reason: str = "") -> None:
        """The undo window ends: all that is approved meets this outcome."""
        self.clock += timedelta(seconds=self.hold)
        for row, out in self.rows.items():
            if out.state is SendState.APPROVED:
                self.rows[row] = replace(out, state=state, attempted_at=self.clock, reason=reason)

    @property
    def posted(self) -> list[str]:
        """Texts approved and not taken back, oldest first."""
        return [out.text for out in self.rows.values() if out.state is not SendState.CANCELLED]

    # -- Desk

    def now(self) -> datetime:
        return self.clock

    def fresh(self, conversation_id: str) -> Conversation | None:
        return self.conversations.get(conversation_id)

    def arrived(self) -> tuple[Conversation, ...]:
        new, self.coming = tuple(self.coming), []
        return new

    def place(self, conversation: Conversation) -> Place:
        return self.where

    def exchange(self, conversation_id: str) -> tuple[Fact, ...]:
        return self.threads.get(conversation_id, (self.conversations[conversation_id].newest,))

    def draft(self, conversation: Conversation, variant: int, tone: str) -> Draft:
        self._may_fail()
        name = conversation.person.label
        stored = self.drafts.get(conversation.id)
        if stored is not None and not variant and not tone:
            return stored
        tail = f", {tone}" if tone else ""
        if (variant, tone) in self.writing | self.failed:
            text = f"Stand-in {variant} for {name}{tail}."
            pending = (variant, tone) in self.writing
            return Draft(action=Action.REPLY, text=text, language="en", pending=pending)
        return Draft(action=Action.REPLY, text=f"Draft {variant} for {name}{tail}.", language="en")

    def snippets(self, conversation: Conversation) -> Mapping[str, str]:
        return self.ready

    def earlier(self, conversation: Conversation) -> Earlier:
        if not self.replied:
            return Earlier(says="you have not replied to anybody else in English yet")
        says = "Your replies to comments like this one."
        return Earlier(echoes=tuple(self.replied), says=says)

    def expect(self, conversations: Sequence[Conversation]) -> None:
        self.expected += [one.person.label for one in conversations]

    def drafted(self, conversation: Conversation, variant: int, tone: str) -> bool:
        return (variant, tone) not in self.writing

    def better(self, conversation: Conversation, variant: int, tone: str) -> bool:
        return (variant, tone) not in self.writing | self.failed

    def news(self) -> str:
        told, self.trouble_told = self.trouble_told, ""
        return told

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        found = [warn for word, some in self.warnings.items() if word in text for warn in some]
        return tuple(replace(warn, blocks=warn.blocks and not typed) for warn in found)

    def count(self, conversation: Conversation, text: str) -> int:
        return len(text)

    def keep(self, conversation: Conversation, text: str) -> None:
        self._may_fail()
        self.kept[conversation.id] = text

    def approve(
        self, conversation: Conversation, text: str, kind: SendKind, target: str
    ) -> Outgoing:
        self._may_fail()
        row = len(self.rows) + 1
        out = approved(conversation, text, row=row, kind=kind, target=target, at=self.clock)
        self.rows[row] = out
        self.conversations[conversation.id] = replace(conversation, outgoing=out)
        return out

    def take_back(self, row: int) -> bool:
        out = self.rows[row]
        if out.state is not SendState.APPROVED:
            return False
        self.rows[row] = replace(out, state=SendState.CANCELLED)
        self._without_outgoing(out.conversation)
        return True

    def status(self, row: int) -> Outgoing:
        return self.rows[row]

    def settle(self, row: int, how: Settle) -> Outgoing:
        self.settled.append((row, how))
        if how is Settle.THERE:
            self.rows[row] = replace(self.rows[row], state=SendState.SENT)
        if how is Settle.NOT_THERE:
            self.rows[row] = replace(self.rows[row], state=SendState.CANCELLED)
            self._without_outgoing(self.rows[row].conversation)
        return self.rows[row]

    def decide(self, conversation_id: str, choice: Choice, until: datetime | None) -> None:
        self._may_fail()
        self.said.append((conversation_id, choice, until))

    def undecide(self, conversation_id: str) -> None:
        found = [one for one in self.said if one[0] == conversation_id]
        self.said.remove(found[-1])

    def open_page(self, url: str) -> bool:
        if self.has_browser:
            self.opened.append(url)
        return self.has_browser

    def copy(self, text: str) -> bool:
        if self.has_clipboard:
            self.clipboard = text
        return self.has_clipboard

    def _without_outgoing(self, conversation_id: str) -> None:
        one = self.conversations[conversation_id]
        self.conversations[conversation_id] = replace(one, outgoing=None)

    def _may_fail(self) -> None:
        error, self.trouble = self.trouble, None
        if error is not None:
            raise error
