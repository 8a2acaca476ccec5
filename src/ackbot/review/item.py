"""One conversation on the desk: what has become of its draft, and the screen that shows it."""

from __future__ import annotations

from dataclasses import replace

from ackbot.errors import AckbotError
from ackbot.frozen import dataclass
from ackbot.model import Action, Conversation, Draft, Fact, SendState, Shown, Warn
from ackbot.review.roles import Desk
from ackbot.review.values import (
    Act,
    Foot,
    Group,
    Place,
    Screen,
    tidy,
)

_LOOKING = frozenset({Act.THREAD, Act.PERSON, Act.UNDO, Act.HELP, Act.QUIT})
_DECIDING = frozenset({Act.NEXT, Act.SNOOZE, Act.DISMISS, Act.WONT})
_WRITING = frozenset({Act.EDIT, Act.ANOTHER, Act.TONE, Act.EARLIER})
_SETTLING = frozenset({Act.THERE, Act.NOT_THERE, Act.NEXT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One conversation on the desk."""

    conversation: Conversation
    place: Place
    group: Group
    draft: Draft
    text: str
    target: Fact
    typed: bool = False
    """Whether the words are the user's own."""
    variant: int = 0
    tone: str = ""
    exchange: tuple[Fact, ...] = ()

    @property
    def short(self) -> str:
        """The id to type."""
        return self.conversation.short or self.conversation.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where in the sitting an item stands; `position` and `total` are of its group."""

    position: int
    total: int
    waiting: int
    beyond: int = 0
    """How many wait that this sitting does not come to."""


def group_of(conversation: Conversation) -> Group:
    """Return where in a sitting a conversation belongs."""
    out = conversation.outgoing
    if out is not None and out.state in (SendState.UNKNOWN, SendState.SENDING):
        return Group.DOUBT
    if out is not None and out.state is SendState.APPROVED:
        return Group.LEFT
    return Group.MAYBE if conversation.verdict.shown is Shown.MAYBE else Group.WAITING


def opened(desk: Desk, conversation: Conversation) -> Item:
    """Put a conversation on the desk. A drafter that fails leaves it reviewable."""
    place = desk.place(conversation)
    group = group_of(conversation)
    draft = _proposal(desk, conversation, place)
    return Item(
        conversation=conversation,
        place=place,
        group=group,
        draft=draft,
        text=_offered(draft),
        target=conversation.newest,
        typed=group is Group.LEFT or draft.drafter == "you",
        exchange=desk.exchange(conversation.id),
    )


def _offered(draft: Draft) -> str:
    """Return what stands on screen first. What only the user can answer begins empty.

    A holding line is there for `r`; offered at once, it would go out at one tired key.
    """
    return "" if draft.action is Action.HUMAN else tidy(draft.text)


def _proposal(desk: Desk, conversation: Conversation, place: Place) -> Draft:
    out = conversation.outgoing
    if out is not None and group_of(conversation) <= Group.LEFT:
        language = conversation.newest.reading.language  # replies are written in theirs
        return Draft(action=Action.REPLY, text=out.text, language=language)
    if not place.can_reply:
        return Draft(action=Action.HUMAN, reason=place.cannot)
    try:
        return desk.draft(conversation, 0, "")
    except AckbotError as error:
        return Draft(action=Action.HUMAN, reason=str(error))


def became(desk: Desk, item: Item) -> str:
    """Return what became of the draft that the one on screen stands in for; empty for nothing."""
    mark = (item.conversation, item.variant, item.tone)
    if not item.draft.pending or not desk.drafted(*mark):
        return ""
    return f"r shows {desk.drafter}'s draft" if desk.better(*mark) else f"{desk.drafter} gave none"


def screen_of(desk: Desk, item: Item, where: Where, foot: Foot) -> Screen:
    """Return everything the terminal needs to show an item."""
    conversation = item.conversation
    screen = Screen(
        conversation=conversation,
        place=item.place,
        group=item.group,
        now=desk.now(),
        position=where.position,
        total=where.total,
        waiting=where.waiting,
        beyond=where.beyond,
        draft=item.draft,
        text=item.text,
        target=item.target,
        warnings=_warnings(desk, item),
        count=desk.count(conversation, item.text) if item.text else 0,
        tone=item.tone,
        foot=foot,
        exchange=_before(item.exchange, conversation.newest),
        hold=desk.hold,
    )
    return replace(screen, acts=_acts(screen, snippets=bool(desk.snippets(conversation))))


def _warnings(desk: Desk, item: Item) -> tuple[Warn, ...]:
    if not item.text or item.group is Group.DOUBT:
        return ()
    found = desk.check(item.conversation, item.text, typed=item.typed)
    out = item.conversation.outgoing
    if item.group is Group.LEFT and out is not None and out.held:
        found = (Warn(about="changed", says=f"was held: {out.reason}"), *found)
    return found


def _acts(screen: Screen, *, snippets: bool) -> frozenset[Act]:
    place = screen.place
    page = frozenset({Act.OPEN}) if place.page else frozenset()
    if screen.group is Group.DOUBT:
        return _LOOKING | page | _SETTLING
    acts = _LOOKING | _DECIDING | page
    if place.can_reply:
        acts |= _WRITING | (frozenset({Act.SNIPPET}) if snippets else frozenset())
        sendable = screen.text and not screen.blocked
        acts |= frozenset({Act.APPROVE}) if sendable else frozenset()
    return acts | (frozenset({Act.LIKE}) if place.can_like else frozenset())


def _before(exchange: tuple[Fact, ...], newest: Fact) -> tuple[Fact, ...]:
    """Return the messages that stand before the newest mention, without what is gone."""
    ids = [fact.post.id for fact in exchange]
    end = ids.index(newest.post.id) if newest.post.id in ids else len(ids)
    return tuple(fact for fact in exchange[:end] if not fact.gone)
