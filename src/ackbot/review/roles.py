"""The two that the loop talks to: the person who decides, and the app that acts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from ackbot.model import Choice, Conversation, Draft, Fact, Outgoing, SendKind, Warn
from ackbot.review.earlier import Earlier
from ackbot.review.values import Act, Foot, Place, Press, Screen, Settle


class Reviewer(Protocol):
    """Stands in for the person: the terminal is one, a test's list of answers another."""

    def ask(self, screen: Screen, foot: Callable[[], Foot]) -> Press:
        """Show a conversation, wait for a key. `foot` tells of changes meanwhile; call it often.

        What was typed before the screen was shown must not count.
        """
        ...

    def confirm(self, screen: Screen) -> Act | None:
        """Ask `screen.question`: APPROVE (`y`), EDIT (`e`), or None for any other key."""
        ...

    def wait(self, screen: Screen, says: str, done: Callable[[], bool]) -> bool:
        """Wait for what the user asked for, saying so; False where any key goes on without it.

        `done` is asked often.
        """
        ...

    def edit(self, screen: Screen) -> str | None:
        """Let the user rewrite `screen.text`; None where nothing changed or nothing was left.

        Raises UsageError where no editor can be started.
        """
        ...

    def ask_snooze(self, screen: Screen) -> datetime | None:
        """Ask until when (aware UTC); None goes back."""
        ...

    def choose_snippet(self, screen: Screen, snippets: Mapping[str, str]) -> str | None:
        """Ask for one of the user's snippets by name; None goes back."""
        ...

    def choose_earlier(self, screen: Screen, found: Earlier) -> int | None:
        """Ask for one of the earlier replies by its place in `found.echoes`; None goes back."""
        ...

    def show_thread(self, screen: Screen, exchange: tuple[Fact, ...]) -> Press | None:
        """Show the whole conversation: OPEN, PERSON, AIM with a mention's id, or None for back."""
        ...

    def show_person(self, screen: Screen) -> None:
        """Show who they are until a key is pressed."""
        ...

    def help(self, screen: Screen) -> None:
        """Show all keys and marks until a key is pressed."""
        ...

    def ask_leaving(self, waiting: Callable[[], int]) -> Act | None:
        """Ask before the end while `waiting()` approved replies can still be taken back.

        UNDO takes the newest back, QUIT leaves them for next time, None once none is left.
        """
        ...


class Desk(Protocol):
    """What the loop needs of the app. All that changes something is committed on return.

    The changing methods may raise AckbotError; the loop shows it and stays where it is.
    """

    @property
    def hold(self) -> float:
        """Seconds that an approved reply waits (`undo_seconds`)."""
        ...

    @property
    def drafter(self) -> str:
        """Who drafts, where that takes a while and so is worth a word; else empty."""
        ...

    def now(self) -> datetime:
        """Return the time, aware UTC."""
        ...

    def fresh(self, conversation_id: str) -> Conversation | None:
        """Return the conversation as it is now; None where it is gone."""
        ...

    def arrived(self) -> tuple[Conversation, ...]:
        """Return what began to wait since the last call; called often, so it must be quick."""
        ...

    def place(self, conversation: Conversation) -> Place:
        """Return what the connector declares of this conversation."""
        ...

    def exchange(self, conversation_id: str) -> tuple[Fact, ...]:
        """Return everything said, oldest first."""
        ...

    def draft(self, conversation: Conversation, variant: int, tone: str) -> Draft:
        """Return the stored proposal (variant 0, no tone) or another one, and store it.

        At once: a `pending` one stands in for what takes longer.
        """
        ...

    def snippets(self, conversation: Conversation) -> Mapping[str, str]:
        """Return the user's snippets by name, filled in for this person."""
        ...

    def earlier(self, conversation: Conversation) -> Earlier:
        """Return replies the user gave to comments like theirs."""
        ...

    def expect(self, conversations: Sequence[Conversation]) -> None:
        """Begin to draft for those who come next."""
        ...

    def drafted(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether `draft` would return what is to stay; if not, it is being made from now on."""
        ...

    def better(self, conversation: Conversation, variant: int, tone: str) -> bool:
        """Whether the draft that a `pending` one stood in for has come; called often."""
        ...

    def news(self) -> str:
        """Return what became of the drafter, once ("stopped answering ..."); else empty."""
        ...

    def check(self, conversation: Conversation, text: str, *, typed: bool) -> tuple[Warn, ...]:
        """Return what to look at twice; `typed` text of the user's own is blocked less."""
        ...

    def count(self, conversation: Conversation, text: str) -> int:
        """Return the length as the platform counts it."""
        ...

    def keep(self, conversation: Conversation, text: str) -> None:
        """Store what the user wrote as the conversation's draft."""
        ...

    def approve(
        self, conversation: Conversation, text: str, kind: SendKind, target: str
    ) -> Outgoing:
        """Store an approval of exactly `text` for the mention `target`, replacing a held one."""
        ...

    def take_back(self, row: int) -> bool:
        """Cancel an approval not yet sending; False where it is too late."""
        ...

    def status(self, row: int) -> Outgoing:
        """Return an outbox row as it is now; called often."""
        ...

    def settle(self, row: int, how: Settle) -> Outgoing:
        """Settle a reply of unknown outcome by the user's word; it sends nothing."""
        ...

    def decide(self, conversation_id: str, choice: Choice, until: datetime | None) -> None:
        """Store a decision; `until` is the end of a snooze."""
        ...

    def undecide(self, conversation_id: str) -> None:
        """Withdraw the newest decision."""
        ...

    def open_page(self, url: str) -> bool:
        """Open a page in the browser; False where none could be started."""
        ...

    def copy(self, text: str) -> bool:
        """Put a text on the clipboard; False where there is none."""
        ...
