"""A language model's server on a loopback socket: it answers, or errs, exactly as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any, Self

from ackbot.testing.loopback import HANG_UP, Loopback, Reply, Request

Json = dict[str, Any]

OPENAI, ANTHROPIC = "openai", "anthropic"


class FakeModel:
    """Speaks one of the two APIs. What it is told last holds until it is told otherwise."""

    def __init__(self, api: str = OPENAI) -> None:
        self.api = api
        self.refused: set[str] = set()
        self.busy = 0
        self.most_busy = 0
        self._counting = threading.Lock()
        self._released = threading.Event()
        self._released.set()
        self._arrived = threading.Semaphore(0)
        self._reply: Callable[[Json], Reply] = lambda _asked: self._answer({})
        self.loopback = Loopback(self._handle, at_once=True)
        self.answers("The glaze you noticed is the old one.")

    def __enter__(self) -> Self:
        self.loopback.__enter__()
        return self

    def __exit__(self, *ending: object) -> None:
        self._released.set()
        self.loopback.stop()

    # -- what it is told

    def answers(self, draft: str, *, action: str = "reply", why: str = "") -> None:
        """It does what it was asked to."""
        self.says(json.dumps({"why": why, "action": action, "draft": draft}))

    def answers_each(self, draft: Callable[[str], str]) -> None:
        """It drafts from what it reads."""
        self._reply = lambda asked: self._answer(
            self._message(
                json.dumps({"why": "", "action": "reply", "draft": draft(self._user(asked))})
            )
        )

    def says(self, text: str) -> None:
        """It says this, whatever it was asked for."""
        self._reply = lambda _asked: self._answer(self._message(text))

    def ends_with(self, reason: str, text: str = "") -> None:
        """It stops for this reason (`finish_reason`, `stop_reason`)."""
        self._reply = lambda _asked: self._answer(self._message(text, reason))

    def calls_a_tool(self) -> None:
        """It asks for a tool that nobody offered."""
        if self.api == ANTHROPIC:
            block = {"type": "tool_use", "id": "t1", "name": "search", "input": {}}
            body = {**self._message("", "tool_use"), "content": [block]}
        else:
            call = {"id": "t1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
            body = self._message("", "tool_calls")
            body["choices"][0]["message"] = {"content": None, "tool_calls": [call]}
        self._reply = lambda _asked: self._answer(body)

    def declines(self) -> None:
        """It refuses, as the API's own field says."""
        body = self._message("", "refusal" if self.api == ANTHROPIC else "stop")
        if self.api == OPENAI:
            body["choices"][0]["message"] = {"content": None, "refusal": "I can't do that."}
        self._reply = lambda _asked: self._answer(body)

    def sends(self, body: Json, status: int = 200, **headers: str) -> None:
        """It sends this object."""
        self._reply = lambda _asked: self._answer(body, status, headers)

    def errs(self, status: int, says: str = "No.", **headers: str) -> None:
        """It answers with an error in its API's shape; `Retry_After` becomes Retry-After."""
        error = {"message": says, "type": "some_error"}
        body = {"type": "error", "error": error} if self.api == ANTHROPIC else {"error": error}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._reply = lambda _asked: self._answer(body, status, named)

    def sends_bytes(self, body: bytes, kind: str = "text/html") -> None:
        """It sends something that is no JSON."""
        self._reply = lambda _asked: Reply(headers={"Content-Type": kind}, body=body)

    def hangs_up(self) -> None:
        """It ends the connection without a word."""
        self._reply = lambda _asked: HANG_UP

    def breaks_off(self) -> None:
        """It resets the connection in mid-answer."""
        body = json.dumps(self._message("{}")).encode()
        self._reply = lambda _asked: Reply(body=body, cut=len(body) // 2 + 60)

    def refuses_field(self, *names: str) -> None:
        """It is an older server: it knows nothing of these fields."""
        self.refused |= set(names)

    def holds(self) -> None:
        """It says nothing from here on, until `releases`."""
        self._released.clear()

    def releases(self) -> None:
        """It goes on with what it held."""
        self._released.set()

    # -- what it got

    @property
    def url(self) -> str:
        """Its address, as a user would write it."""
        return self.loopback.url if self.api == ANTHROPIC else f"{self.loopback.url}/v1"

    @property
    def requests(self) -> list[Request]:
        """All requests, oldest first."""
        return self.loopback.requests

    @property
    def asked(self) -> list[Json]:
        """The bodies of all requests."""
        return [json.loads(request.body) for request in self.requests]

    @property
    def read(self) -> str:
        """All that it was ever given to read, in any part of a request."""
        return "\n".join(
            f"{request.path} {dict(request.headers)} {request.body.decode()}"
            for request in self.requests
        )

    def system(self, at: int = -1) -> str:
        """Our instructions in a request."""
        asked = self.asked[at]
        return str(asked["system"] if self.api == ANTHROPIC else asked["messages"][0]["content"])

    def user(self, at: int = -1) -> str:
        """The rest of what a request says."""
        return self._user(self.asked[at])

    def wait_for(self, requests: int = 1) -> None:
        """Wait until so many more requests have come."""
        for _ in range(requests):
            assert self._arrived.acquire(timeout=30), "no request came"

    def _user(self, asked: Json) -> str:
        return str(asked["messages"][-1]["content"])

    # -- answering

    def _handle(self, request: Request) -> Reply:
        asked = json.loads(request.body)
        with self._counting:
            self.busy += 1
            self.most_busy = max(self.most_busy, self.busy)
        self._arrived.release()
        self._released.wait(60)
        with self._counting:
            self.busy -= 1
        if unknown := self.refused & asked.keys():
            error = {"message": f"{min(unknown)}: Extra inputs are not permitted"}
            return self._answer({"type": "error", "error": error}, 400)
        return self._reply(asked)

    def _message(self, text: str, reason: str = "") -> Json:
        if self.api == ANTHROPIC:
            return {
                "type": "message",
                "role": "assistant",
                "content": [{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": text}],
                "stop_reason": reason or "end_turn",
                "usage": {"input_tokens": 600, "cache_read_input_tokens": 100, "output_tokens": 42},
            }
        return {
            "object": "chat.completion",
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": text},
                    "finish_reason": reason or "stop",
                }
            ],
            "usage": {"prompt_tokens": 700, "completion_tokens": 42, "total_tokens": 742},
        }

    def _answer(self, body: Json, status: int = 200, headers: Mapping[str, str] = {}) -> Reply:
        fields = {"Content-Type": "application/json", **headers}
        return Reply(status=status, headers=fields, body=json.dumps(body).encode())
