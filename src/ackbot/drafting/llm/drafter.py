"""The model drafter: what the offline drafter leaves to a draft is asked of a model.

The offline drafter stands under it as floor and fallback. Where its reading says that no reply is
needed, or that only the user can answer, no model is asked: nothing leaves, nothing is spent, and
nothing a comment says can talk a model out of it. A model may say "no reply needed" or "answer it
yourself" where a reply was possible, never the other way round. What it writes passes the checks
that every draft passes; a draft that fails one, or is in another language than the comment, gives
way to the offline draft, with the reason. So does every failure, and after some in a row nothing is
asked for the rest of the run.
"""

from __future__ import annotations

import asyncio
import secrets as randomness
from collections.abc import Callable, Coroutine
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from ackbot.drafting.base import Brief, Drafter
from ackbot.drafting.checks import check
from ackbot.drafting.llm.answers import Said, Tokens
from ackbot.drafting.llm.client import Client
from ackbot.drafting.llm.prompt import Prompt, build
from ackbot.drafting.llm.trouble import ModelTrouble
from ackbot.frozen import dataclass
from ackbot.model import Action, Draft, Warn

#: Requests under way at the same time.
AT_ONCE = 2
#: After so many failures in a row nothing more is asked.
FAILURES = 3
_MARK_BYTES = 6

#: What a draft did that failed a check, by what the check is about.
_FAILED = {
    "link": "held a link that is not yours",
    "handle": "held a handle that is not yours or theirs",
    "mail": "held a mail address that is not yours",
    "phone": "held a phone number that is not yours",
    "wallet": "held an account number that is not yours",
    "command": "held a command for a shell",
    "lookalike": "held letters that pose as others",
    "control": "held hidden characters",
    "debris": "was not finished",
    "empty": "was empty",
    "length": "was too long",
    "same": "was too much like others of today",
    "language": "was in another language",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A draft, and whether it is worth keeping: one made for want of a model's is not."""

    draft: Draft
    keep: bool = True


@dataclass(slots=True)
class Spent:
    """What a run has asked of a model, and got."""

    drafts: int = 0
    """How many drafts are the model's own."""
    failures: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    last_failure: str = ""


class LlmDrafter:
    """Asks a model; see the module. All that it awaits belongs in one event loop."""

    name = "llm"

    def __init__(
        self,
        client: Client,
        floor: Drafter,
        *,
        run: Callable[[Coroutine[Any, Any, Proposal]], Proposal],
        now: Callable[[], datetime],
        names: bool = True,
    ) -> None:
        """`run` does a coroutine in the event loop and waits for it; `names` may be told or not."""
        self.client = client
        self.title = client.endpoint.title
        self._floor = floor
        self._run = run
        self._now = now
        self._names = names
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._spent = Spent()
        self._in_a_row = 0
        self._stopped = ""
        self._pause: datetime | None = None

    @property
    def spent(self) -> Spent:
        """What was asked and got so far."""
        return replace(self._spent, tokens=self.client.tokens)

    @property
    def stopped(self) -> str:
        """Why nothing more is asked in this run, to follow the model's name; "" where it is."""
        return self._stopped

    def draft(self, brief: Brief) -> Draft:
        """Return a proposal, already checked; waits for the model."""
        return self._run(self.propose(brief)).draft

    def without(self, brief: Brief, why: str = "") -> Draft:
        """Return the offline draft, marked with why it is one."""
        draft = self._floor.draft(brief)
        return replace(draft, note=_instead(why, draft)) if why else draft

    def decided(self, brief: Brief) -> Proposal | None:
        """Return what stands without a model; None where one is to be asked."""
        draft = self._floor.draft(brief)
        if draft.action is Action.SKIP or brief.reading.only_you:
            return Proposal(draft=draft)
        if brief.private:
            why = f"{brief.private} stays on this machine"
            return Proposal(draft=replace(draft, note=_instead(why, draft)), keep=False)
        if self._stopped:
            return Proposal(draft=replace(draft, note="offline draft"), keep=False)
        if why := self._paused():
            return Proposal(draft=self.without(brief, why), keep=False)
        return None

    async def propose(self, brief: Brief) -> Proposal:
        """Return a proposal, by the model where one is to be asked; never raises over it."""
        if stands := self.decided(brief):
            return stands
        async with self._turn:
            # Those before this one may have shown that asking is no use.
            if stands := self.decided(brief):
                return stands
            try:
                await self.client.prepare()
                prompt = self.prompt(brief)
                said = await self.client.ask(prompt)
            except ModelTrouble as trouble:
                self._failed(trouble)
                says = f"{self.title} {trouble.says}"
                return Proposal(draft=self.without(brief, says), keep=trouble.final)
        self._in_a_row = 0
        return Proposal(draft=self._judged(brief, said, prompt.mark))

    def prompt(self, brief: Brief) -> Prompt:
        """Return what is asked for a brief, with a marker of its own."""
        mark = randomness.token_hex(_MARK_BYTES)
        return build(brief, mark, names=self._names, secrets=self.client.secrets())

    # -- what came back

    def _judged(self, brief: Brief, said: Said, mark: str) -> Draft:
        reading = brief.reading
        draft = Draft(
            action=said.action,
            intent=reading.kind.value,
            language=reading.language,
            drafter=self.name,
            note=f"drafted by {self.title}",
        )
        if said.action is not Action.REPLY:
            self._spent.drafts += 1
            reason = f"{self.title} says “{said.why}”" if said.why else f"{self.title} says so"
            return replace(draft, reason=reason, note="")
        text = f"{said.draft} {brief.voice.sign_off}".strip()
        warnings = check(brief, text, typed=False)
        unfit = next((_FAILED.get(one.about, "") for one in warnings if _unfit(one)), None)
        if unfit is not None or mark in text:
            did = unfit or "failed a check"
            return self.without(brief, f"{self.title}'s draft {did}")
        self._spent.drafts += 1
        return replace(draft, text=text, warnings=warnings)

    # -- what went wrong

    def _failed(self, trouble: ModelTrouble) -> None:
        self._in_a_row = 0 if trouble.final else self._in_a_row + 1
        self._spent.failures += 1
        self._spent.last_failure = trouble.says
        if trouble.until is not None:
            self._pause = trouble.until
        if trouble.lasting or self._in_a_row >= FAILURES:
            self._stopped = trouble.says

    def _paused(self) -> str:
        if self._pause is None or self._now() >= self._pause:
            return ""
        return f"{self.title} asks to wait until {self._pause.astimezone():%H:%M}"


def _unfit(warning: Warn) -> bool:
    """Whether a model's draft with this finding is not worth showing."""
    return warning.blocks or warning.about == "language"


def _instead(why: str, draft: Draft) -> str:
    return f"{why}: {'offline draft' if draft.text else 'no draft'} instead"
