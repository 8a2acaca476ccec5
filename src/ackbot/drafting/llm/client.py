"""Asking a model: one request, one answer, within limits; every ending has its words.

Nothing is tried again after a failure: the morning goes on with the offline draft, and asking twice
may cost twice. The one exception is a server that refuses a field of ours by its name (older
compatible servers know no schemas): it is asked again without it, within the same time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ackbot.drafting.llm.answers import (
    Said,
    Tokens,
    anthropic_text,
    openai_text,
    read,
    refusal_words,
    tokens_of,
)
from ackbot.drafting.llm.endpoint import ANTHROPIC, OPTIONAL, Endpoint, refused_field
from ackbot.drafting.llm.prompt import Prompt
from ackbot.drafting.llm.trouble import ModelTrouble
from ackbot.errors import AckbotError
from ackbot.net.waits import wait_until
from ackbot.net.wire import Answer, Ending, Unusable, Wire, load_httpx, outcome, transport_errors
from ackbot.secrets import Secret

#: Answers are short: what is longer than this, in bytes, is none.
ANSWER_MAX = 1024 * 1024
_CONNECT_SECONDS = 10.0
_REFUSED = (400, 422)


class Client:
    """Asks one endpoint. Everything it awaits belongs in one event loop."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        key: Callable[[], Secret | None],
        timeout: timedelta,
        now: Callable[[], datetime],
        has_key: bool = True,
    ) -> None:
        """`key` is called once, in a thread of its own; None where the server wants none.

        `has_key` says, without reading it, whether there is one to be shown as ***.
        """
        self.endpoint = endpoint
        self.tokens = Tokens()
        """What all answers so far cost, the useless ones too."""
        self._key = key
        self._known_key: Secret | None = None
        self._has_key = has_key
        self._key_read = False
        self._reading_key = asyncio.Lock()
        self._seconds = timeout.total_seconds()
        self._now = now
        self._wire = Wire(
            connect=min(_CONNECT_SECONDS, self._seconds),
            read=self._seconds,
            total=self._seconds,
            most=ANSWER_MAX,
        )
        self._without: frozenset[str] = frozenset()

    def secrets(self) -> tuple[str, ...]:
        """Return what must stand in no prompt."""
        return (self._known_key.reveal(),) if self._known_key else ()

    async def prepare(self) -> None:
        """Read the key, once. Raises ModelTrouble where there is none to be had."""
        async with self._reading_key:
            if self._key_read:
                return
            try:
                self._known_key = await asyncio.to_thread(self._key)
            except AckbotError as error:
                raise ModelTrouble(f"was not asked: {error}", lasting=True) from None
            self._key_read = True

    async def ask(self, prompt: Prompt) -> Said:
        """Return the answer to a prompt. Raises ModelTrouble, and nothing else."""
        await self.prepare()
        try:
            async with asyncio.timeout(self._seconds):
                answer = await self._answered(prompt)
        except TimeoutError:
            raise self._too_slow() from None
        return self._read(answer)

    async def preview(self, prompt: Prompt) -> tuple[str, Sequence[tuple[str, str]], bytes]:
        """Return the address, the headers and the body that `ask` would send; the key as ***."""
        body = self.endpoint.body(prompt, self._without)
        keyed = self.endpoint.key_header("***") if self._has_key else {}
        headers = {**self.endpoint.headers(), **keyed}
        return self.endpoint.url, self._wire.preview("POST", self.endpoint.url, headers, body), body

    async def close(self) -> None:
        """Let go of the connections."""
        await self._wire.__aexit__()

    # -- asking

    async def _answered(self, prompt: Prompt) -> Answer:
        for _ in range(len(OPTIONAL) + 1):
            body = self.endpoint.body(prompt, self._without)
            answer = await self._once(body)
            if answer.status not in _REFUSED:
                return answer
            field = refused_field(answer.body[:4096].decode("utf-8", "replace"), body)
            if not field:
                return answer
            self._without |= {field}
        return answer

    async def _once(self, body: bytes) -> Answer:
        headers = self.endpoint.headers()
        if self._known_key:
            headers |= self.endpoint.key_header(self._known_key.reveal())
        try:
            answer = await self._wire.ask(
                "POST", self.endpoint.url, params=(), headers=headers, body=body
            )
        except transport_errors() as trouble:
            raise self._unanswered(trouble) from None
        # Some servers repeat a key that they do not take.
        for secret in self.secrets():
            answer = replace(answer, body=answer.body.replace(secret.encode(), b"***"))
        return answer

    def _unanswered(self, trouble: Exception) -> ModelTrouble:
        if isinstance(trouble, Unusable):
            return ModelTrouble(f"could not be read: {trouble}")
        if outcome(trouble) is Ending.NOT_SENT:
            return ModelTrouble(f"was not reached at {self.endpoint.host}")
        if isinstance(trouble, TimeoutError | load_httpx().TimeoutException):
            return self._too_slow()
        return ModelTrouble("hung up")

    def _too_slow(self) -> ModelTrouble:
        return ModelTrouble(f"did not answer within {self._seconds:g} s")

    # -- reading

    def _read(self, answer: Answer) -> Said:
        if not 200 <= answer.status < 300:
            raise self._refusal(answer)
        try:
            body = answer.json()
        except ValueError:
            raise ModelTrouble("sent no data that can be read") from None
        if not isinstance(body, dict):
            raise ModelTrouble("sent an answer of another shape")
        self.tokens += tokens_of(body)
        text = anthropic_text(body) if self.endpoint.speaks == ANTHROPIC else openai_text(body)
        return read(text)

    def _refusal(self, answer: Answer) -> ModelTrouble:
        status, why = answer.status, self._why(answer)
        if 300 <= status < 400:
            return ModelTrouble("was not asked: its server redirects elsewhere", lasting=True)
        if status in (401, 403):
            return ModelTrouble(f"does not take the key{why}", lasting=True)
        if status == 402:
            return ModelTrouble(f"wants to be paid first{why}", lasting=True)
        if status == 404:
            says = f"is not known at {self.endpoint.host}, or the address is wrong{why}"
            return ModelTrouble(says, lasting=True)
        if status == 429:
            until = wait_until(answer.headers, self._now())
            when = f" until {until.astimezone():%H:%M}" if until else ""
            return ModelTrouble(f"asks to wait{when}{why}", until=until)
        if status == 408 or status >= 500:
            return ModelTrouble(f"has trouble at its server{why}")
        return ModelTrouble(f"did not take the question{why}")

    def _why(self, answer: Answer) -> str:
        try:
            said = refusal_words(answer.json())
        except ValueError:
            return ""
        return f": “{said}”" if said else ""
