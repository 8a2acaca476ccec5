"""The loop: shows one conversation at a time and commits each choice before the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto

from ackbot.errors import AckbotError
from ackbot.model import Choice, Conversation, Outgoing, SendKind
from ackbot.review.item import Item, became, group_of, opened, screen_of
from ackbot.review.queue import Queue
from ackbot.review.roles import Desk, Reviewer
from ackbot.review.tally import Tally, name_of, unwritten
from ackbot.review.values import (
    TONES,
    Act,
    Foot,
    Group,
    Press,
    Screen,
    Settle,
    Summary,
    Tone,
    tidy,
)
from ackbot.wording import moment

_PROMISE = "Send it with the promise? It stays owed until you keep it."
_ALL_THE_SAME = "Send it all the same?"

#: For how many after the one on screen drafts are begun.
LOOK_AHEAD = 3


class _Step(Enum):
    NEXT = auto()
    BACK = auto()
    """Another conversation, just taken back, comes first."""
    QUIT = auto()


def review(
    desk: Desk, reviewer: Reviewer, items: Iterable[Conversation], *, more: int = 0
) -> Summary:
    """Run a sitting over `items` (inbox order) and return what it came to.

    Replies of unknown outcome come first, then leftovers, those who wait, and those who may need
    no reply. `more` counts the waiting that were not listed. Interrupts pass through: all that
    was chosen is committed.
    """
    return _Sitting(desk, reviewer, items, more).run()


class _Sitting:
    def __init__(
        self, desk: Desk, reviewer: Reviewer, items: Iterable[Conversation], more: int
    ) -> None:
        self.desk = desk
        self.reviewer = reviewer
        self.began = desk.now()
        self.queue = Queue(desk, items, more)
        self.tally = Tally(desk)
        self.kept: dict[str, Item] = {}
        self.on_screen: Item | None = None
        self.handlers: dict[Act, Callable[[Item, Screen, Press], Item | _Step]] = {
            Act.APPROVE: self._approve,
            Act.EDIT: self._edit,
            Act.ANOTHER: self._another,
            Act.TONE: self._tone,
            Act.SNIPPET: self._snippet,
            Act.EARLIER: self._earlier,
            Act.NEXT: self._skip,
            Act.SNOOZE: self._snooze,
            Act.DISMISS: self._dismiss,
            Act.WONT: self._wont,
            Act.LIKE: self._like,
            Act.OPEN: self._open,
            Act.THREAD: self._thread,
            Act.PERSON: self._person,
            Act.UNDO: self._undo,
            Act.HELP: self._help,
            Act.QUIT: lambda _item, _screen, _press: _Step.QUIT,
            Act.THERE: self._there,
            Act.NOT_THERE: self._not_there,
        }

    # -- the way through the queue

    def run(self) -> Summary:
        while True:
            conversation = self.queue.take(self.tally.knows)
            over = conversation is None or self._show(conversation) is _Step.QUIT
            if over and self._leave():
                return self._summary()

    def _show(self, conversation: Conversation) -> _Step:
        item = self.kept.get(conversation.id)
        if item is None or item.conversation.newest.post != conversation.newest.post:
            item = opened(self.desk, conversation)
        else:
            item = replace(item, conversation=conversation, group=group_of(conversation))
        self._expect()
        if news := self.desk.news():
            self.tally.say(f"! {news}", tone=Tone.LOOK)
        while True:
            self.on_screen = item
            screen = screen_of(self.desk, item, self.queue.where(item), self._foot())
            press = self.reviewer.ask(screen, self._foot)
            if press.act not in screen.acts:
                continue
            step = self._handled(item, screen, press)
            if isinstance(step, Item):
                item = step
                continue
            self.kept[item.conversation.id] = item
            if step is _Step.NEXT:
                self.queue.passed(item)
            elif step is _Step.QUIT:
                self.queue.put_back(item.conversation)
            return step

    def _handled(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        try:
            return self.handlers[press.act](item, screen, press)
        except AckbotError as error:
            self.tally.say(f"! {error}", tone=Tone.LOOK)
            return item

    def _leave(self) -> bool:
        """Whether the sitting may end: what is about to go out is asked about first."""
        if not self.tally.leaving():
            return True
        if self.reviewer.ask_leaving(self.tally.leaving) is not Act.UNDO:
            return True
        taken = self.tally.take_back_newest()
        if taken is not None:
            self.queue.bring_back(taken.conversation, taken.group)
        return False

    def _foot(self) -> Foot:
        self.queue.admit()
        foot = self.tally.foot(new=self.queue.arrivals)
        item = self.on_screen
        return replace(foot, drafted=became(self.desk, item)) if item else foot

    def _expect(self) -> None:
        """Have drafts made for those who come next, but for what is no draft of anybody's."""
        coming = self.queue.next_few(LOOK_AHEAD)
        self.desk.expect([one for one in coming if group_of(one) > Group.LEFT])

    # -- the draft

    def _edit(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        written = self.reviewer.edit(screen)
        text = tidy(written or "")
        if not text or text == item.text:
            self.tally.say(unwritten(written, text))
            return item
        return self._written(item, text)

    def _written(self, item: Item, text: str) -> Item:
        self.desk.keep(item.conversation, text)
        return replace(item, text=text, typed=True)

    def _another(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        mark = (item.conversation, item.variant, item.tone)
        failed = self.desk.drafted(*mark) and not self.desk.better(*mark)
        # What another draft stands in for, if it comes, is the next one to see.
        variant = item.variant if item.draft.pending and not failed else item.variant + 1
        return self._drafted(item, screen, variant, item.tone)

    def _tone(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        tone = TONES[(TONES.index(item.tone) + 1) % len(TONES)]
        drafted = self._drafted(item, screen, item.variant, tone)
        if drafted is not item:
            same = ", but the draft stays as it is" if drafted.text == item.text else ""
            self.tally.say(f"tone: {tone or 'as usual'}{same}")
        return drafted

    def _drafted(self, item: Item, screen: Screen, variant: int, tone: str) -> Item:
        """Show another draft. Waits for one that takes a while, unless any key says otherwise."""
        conversation = item.conversation

        def done() -> bool:
            return self.desk.drafted(conversation, variant, tone)

        if not done() and not self.reviewer.wait(screen, f"{self.desk.drafter} is writing", done):
            self.tally.say(f"{self.desk.drafter} goes on writing: r asks for it again")
            return item
        draft = self.desk.draft(conversation, variant, tone)
        text = tidy(draft.text)
        if text == item.text and draft.action is item.draft.action:
            self.tally.say(draft.note or "no other draft comes to mind: e lets you write it")
        else:
            self.tally.passed_by()
        return replace(item, draft=draft, text=text, typed=False, variant=variant, tone=tone)

    def _snippet(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        snippets = self.desk.snippets(item.conversation)
        name = self.reviewer.choose_snippet(screen, snippets)
        if name is None or name not in snippets:
            return item
        return self._written(item, tidy(f"{item.text}\n\n{snippets[name]}"))

    def _earlier(self, item: Item, screen: Screen, press: Press) -> Item:
        """Take an earlier reply for the draft: checked and approved like any other."""
        del press
        found = self.desk.earlier(item.conversation)
        if not found.echoes:
            self.tally.say(found.says)
            return item
        at = self.reviewer.choose_earlier(screen, found)
        if at is None or not 0 <= at < len(found.echoes):
            return item
        echo = found.echoes[at]
        if echo.names:
            also = ", ".join(echo.names)
            self.tally.say(f"! it was said to somebody else and names {also}", tone=Tone.LOOK)
        return self._written(item, tidy(echo.text))

    # -- what goes out

    def _approve(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        if press.text != screen.text:
            return item
        if screen.warnings:
            promises = any(warn.about == "promise" for warn in screen.warnings)
            question = _PROMISE if promises else _ALL_THE_SAME
            second = self.reviewer.confirm(replace(screen, question=question))
            if second is Act.EDIT:
                return self._edit(item, screen, press)
            if second is not Act.APPROVE:
                return item
        kind = SendKind.HANDOVER if item.place.handover else SendKind.REPLY
        self._sent_off(item, Act.APPROVE, screen.text, kind)
        return _Step.NEXT

    def _sent_off(self, item: Item, act: Act, text: str, kind: SendKind) -> None:
        target = item.target.post.id
        out = self.desk.approve(item.conversation, text, kind, target)
        self.tally.add(item, act, out)
        if kind is SendKind.HANDOVER:
            self._hand_over(item, out)

    def _hand_over(self, item: Item, out: Outgoing) -> None:
        copied, opened = self.desk.copy(out.text), self.desk.open_page(item.place.page)
        said = {
            (True, True): "copied, page opened: paste it there",
            (True, False): f"copied: paste it at {item.place.page}",
            (False, True): f"page opened; copy the text from ackbot show {item.short}",
        }.get((copied, opened), f"! copy the text from ackbot show {item.short}")
        self.tally.say(said, tone=Tone.NEWS, last=True)

    def _like(self, item: Item, screen: Screen, press: Press) -> _Step:
        del screen, press
        self._sent_off(item, Act.LIKE, "", SendKind.LIKE)
        return _Step.NEXT

    def _there(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        del press
        if screen.doubt is None:
            return item
        out = self.desk.settle(screen.doubt.row, Settle.THERE)
        self.tally.add(item, Act.THERE, out)
        self.tally.say("posted, by your word:", name=name_of(item.conversation))
        return _Step.NEXT

    def _not_there(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        """Put the same words up as a new draft; nothing is sent."""
        del press
        if screen.doubt is None:
            return item
        words = tidy(screen.doubt.text)
        self.desk.settle(screen.doubt.row, Settle.NOT_THERE)
        self.desk.keep(item.conversation, words)
        fresh = self.desk.fresh(item.conversation.id) or item.conversation
        self.queue.passed(item)
        again = replace(fresh, outgoing=None)
        self.tally.say("not posted, by your word; a sends it anew")
        return replace(opened(self.desk, again), text=words, typed=True)

    # -- what is put aside

    def _skip(self, item: Item, screen: Screen, press: Press) -> _Step:
        del press
        if screen.doubt is not None:
            self.desk.settle(screen.doubt.row, Settle.LATER)
        self.queue.skip(item.conversation)
        self.tally.skipped(item)
        return _Step.NEXT

    def _snooze(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        del press
        until = self.reviewer.ask_snooze(screen)
        if until is None:
            return item
        now = self.desk.now()
        if until <= now:
            self.tally.say("! that time has passed", tone=Tone.LOOK)
            return item
        self.desk.decide(item.conversation.id, Choice.SNOOZE, until)
        self.tally.add(item, Act.SNOOZE, until=until)
        name = name_of(item.conversation)
        self.tally.say("snoozed", name=name, more=f" until {moment(until, now)}", last=True)
        return _Step.NEXT

    def _dismiss(self, item: Item, screen: Screen, press: Press) -> _Step:
        del screen, press
        return self._decided(item, Act.DISMISS, Choice.DISMISS, "no reply needed:")

    def _wont(self, item: Item, screen: Screen, press: Press) -> _Step:
        del screen, press
        return self._decided(item, Act.WONT, Choice.WONT_ANSWER, "won't answer:")

    def _decided(self, item: Item, act: Act, choice: Choice, said: str) -> _Step:
        self.desk.decide(item.conversation.id, choice, None)
        self.tally.add(item, act)
        self.tally.say(said, name=name_of(item.conversation), last=True)
        return _Step.NEXT

    def _undo(self, item: Item, screen: Screen, press: Press) -> Item | _Step:
        del screen, press
        taken = self.tally.take_back()
        if taken is None:
            return item
        self.queue.put_back(item.conversation)
        self.queue.bring_back(taken.conversation, taken.group)
        return _Step.BACK

    # -- looking changes nothing

    def _open(self, item: Item, screen: Screen, press: Press) -> Item:
        del screen, press
        if not self.desk.open_page(item.place.page):
            self.tally.say(f"! no browser could be started for {item.place.page}", tone=Tone.LOOK)
        return item

    def _thread(self, item: Item, screen: Screen, press: Press) -> Item:
        while True:
            seen = self.reviewer.show_thread(screen, item.exchange)
            if seen is None:
                return item
            if seen.act is Act.AIM:
                return self._aimed(item, seen.text)
            if seen.act is Act.OPEN:
                self._open(item, screen, press)
            else:
                self.reviewer.show_person(screen)

    def _aimed(self, item: Item, post: str) -> Item:
        for fact in item.exchange:
            theirs = fact.post.author.id == item.conversation.person.id
            if fact.post.id == post and theirs and not fact.gone and not fact.post.closed:
                return replace(item, target=fact)
        return item

    def _person(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        self.reviewer.show_person(screen)
        return item

    def _help(self, item: Item, screen: Screen, press: Press) -> Item:
        del press
        self.reviewer.help(screen)
        return item

    # -- the end

    def _summary(self) -> Summary:
        now = self.desk.now()
        waiting = self.queue.still_waiting()
        ended = self.tally.ended()
        longest = min(waiting, key=_since, default=None)
        since = longest.verdict.since if longest else None
        return Summary(
            ended=ended,
            still=len(waiting) + self.queue.more,
            longest=name_of(longest) if longest else "",
            longest_wait=(now - since).total_seconds() if since else 0.0,
            seconds=(now - self.began).total_seconds(),
            at=now,
            left=self.tally.retractable(),
        )


def _since(conversation: Conversation) -> float:
    since = conversation.verdict.since
    return since.timestamp() if since else float("inf")
