"""Where a platform signs people in: pages to allow it on, codes, tokens; strict about all of it.

It stands in front of a fake platform's API, or alone, and hands out what it is told to. Whoever
opens its page allows the sign-in unless `answer` says otherwise.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from ackbot.testing.loopback import Reply, Request

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


def spoken(data: object, status: int = 200) -> Reply:
    kind = {"Content-Type": "application/json"}
    return Reply(status=status, headers=kind, body=json.dumps(data).encode())


def page(text: str, status: int = 200) -> Reply:
    kind = {"Content-Type": "text/html"}
    return Reply(status=status, headers=kind, body=f"<html>{text}</html>".encode())


@dataclass
class Door:
    """An OAuth server; paths are those of the platform it stands for."""

    token: str = "canary-token"
    refresh: str = ""
    seconds: str = ""
    """How long the token lasts, where the server says it."""
    authorize_at: str = "/oauth/authorize"
    token_at: str = "/oauth/token"
    device_at: str = "/device/code"
    answer: str = "allow"
    """What whoever opens the page does: "allow", "deny", "close" it, or be sent "elsewhere"."""
    leaves_out: tuple[str, ...] = ()
    """Scopes that are not granted."""
    clients: dict[str, tuple[str, str]] = field(default_factory=lambda: {"app-1": ("", "")})
    """Client id -> (secret, redirect); an empty redirect is any on this machine."""
    apps: int = 0
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    """Code -> what was asked for on the page; each is good once."""
    shown: str = ""
    """The code that the page shows, where it sends nobody anywhere."""
    asked: list[dict[str, str]] = field(default_factory=list)
    """What each opening of the page asked for."""
    pending: int = 0
    """How often a device is told to wait before its code was typed."""
    slows: bool = False
    pkce: bool = True
    device_ends: str = ""
    """The error that ends the waiting of a device, instead of a token."""

    def __call__(self, request: Request) -> Reply | None:
        form = dict(parse_qsl(request.body.decode("utf-8", "replace"))) | _client(request)
        if request.path == "/api/v1/apps" and request.method == "POST":
            return self._register(json.loads(request.body))
        if request.path == self.authorize_at:
            return self._page(dict(request.query))
        if request.path == self.device_at:
            return self._device(form)
        if request.path == self.token_at and form.get("grant_type") != "refresh_token":
            return self._trade(form)
        return None

    def _register(self, asked: dict[str, str]) -> Reply:
        self.apps += 1
        number = f"client-{self.apps}"
        self.clients[number] = (f"canary-secret-{self.apps}", asked["redirect_uris"])
        return spoken({"client_id": number, "client_secret": self.clients[number][0]})

    def _page(self, asked: dict[str, str]) -> Reply:
        self.asked.append(asked)
        back = asked["redirect_uri"]
        _, registered = self.clients[asked["client_id"]]
        if registered not in ("", back) or asked["response_type"] != "code":
            return page("bad request", 400)
        if self.answer == "close":
            return page("closed")
        told = {"state": asked["state"], **self._outcome(asked)}
        if self.answer == "elsewhere":
            told["state"] = "another"
        if back == OUT_OF_BAND:
            self.shown = told.get("code", "")
            return page(f"code: {self.shown}")
        return Reply(status=302, headers={"Location": f"{back}?{urlencode(told)}"})

    def _outcome(self, asked: dict[str, str]) -> dict[str, str]:
        if self.answer == "deny":
            return {"error": "access_denied"}
        code = f"canary-code-{len(self.asked)}"
        self.codes[code] = asked
        return {"code": code}

    def _device(self, form: dict[str, str]) -> Reply:
        self.asked.append(form)
        self.codes["canary-device"] = form
        return spoken(
            {
                "device_code": "canary-device",
                "user_code": "WDJB-MJHT",
                "verification_uri": "https://platform.example/device",
                "expires_in": 900,
                "interval": 5,
            }
        )

    def _trade(self, form: dict[str, str]) -> Reply:
        if "device_code" in form and (wait := self._waits()):
            return wait
        asked = self.codes.pop(form.get("code") or form.get("device_code", ""), None)
        if asked is None or not self._proves(form, asked):
            return spoken({"error": "invalid_grant", "error_description": "no such code"}, 400)
        granted = [one for one in asked["scope"].split() if one not in self.leaves_out]
        told = {"access_token": self.token, "token_type": "Bearer", "scope": " ".join(granted)}
        if self.refresh:
            told |= {"refresh_token": self.refresh, "expires_in": "3600"}
        if self.seconds:
            told["expires_in"] = self.seconds
        return spoken(told)

    def _waits(self) -> Reply | None:
        if self.pending:
            self.pending -= 1
            return spoken({"error": "slow_down" if self.slows else "authorization_pending"}, 400)
        return spoken({"error": self.device_ends}, 400) if self.device_ends else None

    def _proves(self, form: dict[str, str], asked: dict[str, str]) -> bool:
        secret, _ = self.clients[asked["client_id"]]
        same = form.get("client_id") == asked["client_id"]
        same = same and form.get("client_secret", "") == secret
        if "device_code" in form:
            return same
        if not self.pkce:
            return same and form.get("redirect_uri") == asked["redirect_uri"]
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return (
            same
            and form.get("redirect_uri") == asked["redirect_uri"]
            and asked["code_challenge_method"] == "S256"
            and asked["code_challenge"] == challenge
            and len(form["code_verifier"]) >= 43
        )


def _client(request: Request) -> dict[str, str]:
    """Return the client that a Basic header names, as a form would."""
    kind, _, packed = request.headers.get("authorization", "").partition(" ")
    if kind != "Basic":
        return {}
    number, _, secret = base64.b64decode(packed).decode().partition(":")
    return {"client_id": number, "client_secret": secret}
