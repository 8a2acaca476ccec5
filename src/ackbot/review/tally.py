"""What was done in a sitting: what `u` takes back, what the foot says, what the summary counts."""

from __future__ import annotations

from datetime import datetime

from ackbot.frozen import dataclass
from ackbot.model import Conversation, Outgoing, SendKind, SendState
from ackbot.review.item import Item
from ackbot.review.roles import Desk
from ackbot.review.values import (
    Act,
    Ended,
    Foot,
    Group,
    Tone,
)
from ackbot.text import cut, isolate, one_line
from ackbot.wording import moment

_NAME_CELLS = 32
_SKIPPED = {Group.DOUBT: "still in doubt:", Group.LEFT: "left for next time:"}
_OPEN = (SendState.APPROVED, SendState.SENDING)


def name_of(conversation: Conversation) -> str:
    """Return the person's name as it may stand in a line of ours."""
    name = one_line(conversation.person.label, _NAME_CELLS) or "somebody"
    return name if name.isascii() else isolate(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing done, in order."""

    conversation: Conversation
    group: Group
    platform: str
    act: Act
    row: int | None = None
    until: datetime | None = None

    @property
    def name(self) -> str:
        """The person's name, fit for a line of ours."""
        return name_of(self.conversation)


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """The last event. One about an outbox row is worded from the row's state when it is shown."""

    said: str
    name: str = ""
    more: str = ""
    tone: Tone = Tone.PAST
    row: int | None = None
    about: Done | None = None


class Tally:
    """Keeps what was done and watches the approvals of the sitting."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.done: list[Done] = []
        self._undoable: list[Done] = []
        self._watched: list[Done] = []
        self._news = News(said="")
        self._told: dict[int, str] = {}

    def add(
        self, item: Item, act: Act, out: Outgoing | None = None, until: datetime | None = None
    ) -> Done:
        """Record what was just committed."""
        done = _of(item, act, out, until)
        self.done.append(done)
        if act is Act.THERE:
            return done
        self._undoable.append(done)
        if out is not None:
            self._watched.append(done)
            self._news = News(said="", row=out.row, about=done)
        return done

    def say(
        self,
        said: str,
        *,
        name: str = "",
        more: str = "",
        tone: Tone = Tone.PAST,
        last: bool = False,
    ) -> None:
        """Put words into the foot; `last` says that they are about what was done last."""
        about = self._undoable[-1] if last and self._undoable else None
        self._news = News(said=said, name=name, more=more, tone=tone, about=about)

    def passed_by(self) -> None:
        """Clear words about the conversation that was on screen; what was done last stays."""
        if self._news.row is None and self._news.about is None:
            self._news = News(said="")

    def skipped(self, item: Item) -> None:
        """Note that somebody was left waiting. Bad news and what `u` would do stay in the foot."""
        done = _of(item, Act.NEXT)
        self._undoable.append(done)
        if self._going_out() is None and not self._is_bad_news():
            said = _SKIPPED.get(item.group, "left waiting:")
            self._news = News(said=said, name=done.name, about=done)

    def _is_bad_news(self) -> bool:
        """Whether the foot tells of a reply that is not, or may not be, where it should be."""
        news = self._news
        if news.row is None or news.about is None:
            return False
        return _status_words(self.desk.status(news.row), news.about)[1] is not Tone.PAST

    def knows(self, row: int) -> bool:
        """Whether an outbox row is of this sitting."""
        return any(done.row == row for done in self.done)

    # -- undo

    def take_back(self) -> Done | None:
        """Take back what was done last; None, and words in the foot, where it is too late."""
        last = self._next_undo()
        if last is None:
            self.say("nothing to take back in this sitting")
            return None
        if last.act is Act.NEXT:
            self._undoable.remove(last)
            self.say("back to", name=last.name)
            return last
        if last.row is None:
            self.desk.undecide(last.conversation.id)
        elif not self.desk.take_back(last.row):
            self._too_late(last, self.desk.status(last.row))
            return None
        self._forget(last)
        self.say("taken back:", name=last.name)
        return last

    def _next_undo(self) -> Done | None:
        """Return what `u` takes back: the last, but what is about to go out before a skip."""
        last = self._undoable[-1] if self._undoable else None
        if last is None or last.act is not Act.NEXT:
            return last
        return self._going_out() or last

    def _going_out(self) -> Done | None:
        """Return the newest approval that is about to go out."""
        return next(filter(self._goes_out, reversed(self._watched)), None)

    def take_back_newest(self) -> Done | None:
        """Take back the newest approval that is about to go out."""
        for done in reversed(self._undoable):
            if self._goes_out(done) and done.row is not None and self.desk.take_back(done.row):
                self._forget(done)
                self.say("taken back:", name=done.name)
                return done
        return None

    def retractable(self) -> int:
        """How many approvals of the sitting are to go out and can still be taken back."""
        return sum(map(self._goes_out, self._undoable))

    def leaving(self) -> int:
        """How many are worth waiting for: about to go out or just going, and nothing in the way."""
        outs = map(self._by_itself, self._undoable)
        return sum(out is not None and out.state in _OPEN and not out.reason for out in outs)

    def _goes_out(self, done: Done) -> bool:
        out = self._by_itself(done)
        return out is not None and out.state is SendState.APPROVED

    def _by_itself(self, done: Done) -> Outgoing | None:
        """Return what is sent by itself: nothing held, and nothing that the user pastes."""
        out = None if done.row is None else self.desk.status(done.row)
        return None if out is None or out.kind is SendKind.HANDOVER or out.held else out

    def _can_take_back(self, done: Done) -> bool:
        return done.row is None or self.desk.status(done.row).state is SendState.APPROVED

    def _forget(self, done: Done) -> None:
        self.done.remove(done)
        self._undoable.remove(done)
        if done in self._watched:
            self._watched.remove(done)

    def _too_late(self, done: Done, out: Outgoing) -> None:
        if out.state is SendState.SENDING:
            self.say("too late, it is on its way to", name=done.name)
            return
        self._undoable.remove(done)
        now = self.desk.now()
        when = f" {moment(out.attempted_at, now)}" if out.attempted_at else ""
        said, tone, more = _status_words(out, done)
        self.say(said, name=done.name, more=f"{when}{more}", tone=tone)

    # -- the foot

    def foot(self, *, new: int) -> Foot:
        """Return the last line as it is now."""
        self._watch()
        news, undo = self._news, self._undo_words()
        if news.row is None or news.about is None:
            return Foot(
                said=news.said, name=news.name, more=news.more, tone=news.tone, undo=undo, new=new
            )
        said, tone, more = _status_words(self.desk.status(news.row), news.about)
        return Foot(said=said, name=news.about.name, more=more, tone=tone, undo=undo, new=new)

    def _undo_words(self) -> str:
        last = self._next_undo()
        if last is None or not self._can_take_back(last):
            return ""
        shown = self._news.about is last
        if last.act is Act.NEXT:
            return "go back" if shown else f"back to {last.name}"
        return "take it back" if shown else "undo"

    def _watch(self) -> None:
        """Let the foot tell of approvals that came to grief, whatever it said before."""
        for done in tuple(self._watched):
            if done.row is None:
                continue
            out = self.desk.status(done.row)
            if out.state in _OPEN and not out.held:
                self._tell_of_waiting(done, out)
                continue
            self._watched.remove(done)
            if out.held or out.state in (SendState.REFUSED, SendState.UNKNOWN):
                self._news = News(said="", row=done.row, about=done)

    def _tell_of_waiting(self, done: Done, out: Outgoing) -> None:
        """Let the foot tell, once, why an approval has not gone out yet."""
        if out.reason and self._told.get(out.row) != out.reason:
            self._news = News(said="", row=done.row, about=done)
        self._told[out.row] = out.reason

    # -- the end

    def ended(self) -> tuple[Ended, ...]:
        """Return everything done and not taken back, as it stands now."""
        return tuple(self._ended(done) for done in self.done)

    def _ended(self, done: Done) -> Ended:
        out = None if done.row is None else self.desk.status(done.row)
        return Ended(
            name=done.name,
            account=done.conversation.account.name,
            platform=done.platform,
            act=done.act,
            state=out.state if out else None,
            kind=out.kind if out else None,
            reason=out.reason if out else "",
            held=bool(out and out.held),
            until=done.until,
        )


def _of(item: Item, act: Act, out: Outgoing | None = None, until: datetime | None = None) -> Done:
    return Done(
        conversation=item.conversation,
        group=item.group,
        platform=item.place.title,
        act=act,
        row=None if out is None else out.row,
        until=until,
    )


def unwritten(written: str | None, text: str) -> str:
    """Say why the draft stays as it was."""
    if written is None:
        return "the editor ended with an error: the draft stays"
    return "nothing changed" if text else "nothing was written: the draft stays"


def _status_words(out: Outgoing, done: Done) -> tuple[str, Tone, str]:
    """Return (words before the name, how they are to be seen, words after it)."""
    what = "like" if out.kind is SendKind.LIKE else "reply"
    reason = f": {cut(one_line(out.reason), 200)}" if out.reason else ""
    if out.held:
        return "! held,", Tone.LOOK, f" ({done.conversation.account.name}){reason}"
    if out.state is SendState.UNKNOWN:
        return f"! may or may not be posted: the {what} to", Tone.LOOK, ""
    if out.state is SendState.REFUSED:
        return "! not sent to", Tone.NOT_SENT, reason
    if out.state is SendState.APPROVED and out.reason:
        return "! not gone out yet:", Tone.LOOK, f" ({done.conversation.account.name}){reason}"
    if out.state is SendState.CANCELLED:
        return "taken back:", Tone.PAST, ""
    said = {
        SendState.APPROVED: "like approved for" if what == "like" else "approved for",
        SendState.SENDING: "sending to",
        SendState.SENT: "liked, the words of" if what == "like" else "sent to",
    }[out.state]
    return said, Tone.NEWS if out.state is SendState.APPROVED else Tone.PAST, ""
