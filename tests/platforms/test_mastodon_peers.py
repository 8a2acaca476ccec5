"""Other people's clients list the fake's notifications and answer: proof that the fake is one.

`toot` (a program) and `Mastodon.py` (a library) know nothing of ackbot; what they read and post is
then seen by the connector.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from mastodon import Mastodon

from ackbot.testing import Pulled

from .fake_mastodon import FakeMastodon, running
from .mastodon_world import DOMAIN


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "sessions") as fake:
        yield fake


class Toot:
    """The program `toot`, signed in as ana with a configuration of its own."""

    def __init__(self, platform: FakeMastodon, home: Path) -> None:
        self._home = home
        app = {
            "instance": DOMAIN,
            "base_url": platform.url,
            "client_id": "id",
            "client_secret": "secret",
        }
        user = {"instance": DOMAIN, "username": "ana", "access_token": platform.secret}
        name = f"ana@{DOMAIN}"
        config = {"apps": {DOMAIN: app}, "users": {name: user}, "active_user": name}
        (home / "toot").mkdir(parents=True)
        (home / "toot" / "config.json").write_text(json.dumps(config), "utf-8")

    def run(self, *words: str) -> str:
        program = Path(sys.executable).with_name("toot")
        places = {"XDG_CONFIG_HOME": str(self._home), "XDG_CACHE_HOME": str(self._home)}
        done = subprocess.run(
            [program, *words],
            env={**os.environ, **places},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def test_toot_lists_the_notifications_and_posts_a_reply(
    platform: FakeMastodon, tmp_path: Path
) -> None:
    base = platform.i_post("Bread")
    mention = platform.they_write("Is it rye?", under=base)
    toot = Toot(platform, tmp_path / "home")
    assert "@ana" in toot.run("whoami")
    listed = json.loads(toot.run("notifications", "--json"))
    assert [one["status"]["uri"] for one in listed] == [mention]
    shown = toot.run("notifications")
    assert "mira@away.example" in shown
    assert "Is it rye?" in shown
    local = platform.by_uri(mention)["id"]
    assert "Bread" in toot.run("thread", local)
    toot.run("post", "--reply-to", local, "--visibility", "unlisted", "@mira@away.example It is.")
    assert platform.posted_under(mention) == ["It is."]
    own = [post for post in Pulled(platform).pull().own.values() if post.parent == mention]
    assert [(post.text, post.root) for post in own] == [("It is.", base)]


def test_mastodon_py_walks_the_notifications_and_posts_a_reply_once(
    platform: FakeMastodon,
) -> None:
    base = platform.i_post("Bread")
    written = [
        platform.they_write(f"n {n}", under=base, ago=timedelta(minutes=90 - n)) for n in range(90)
    ]
    client = Mastodon(access_token=platform.secret, api_base_url=platform.url)
    assert client.account_verify_credentials()["acct"] == "ana"
    first = client.notifications(types=["mention"], limit=40)
    walked: list[Any] = client.fetch_remaining(first)
    assert [one["status"]["uri"] for one in walked] == written[::-1]
    newer = client.notifications(since_id=walked[3]["id"], limit=40)
    assert [one["id"] for one in newer] == [one["id"] for one in walked[:3]]
    next_up = client.notifications(min_id=walked[50]["id"], limit=10)
    assert [one["id"] for one in next_up] == [one["id"] for one in walked[40:50]]

    target = walked[0]["status"]
    posted = [
        client.status_post("@mira@away.example Yes", in_reply_to_id=target, idempotency_key="k")
        for _ in "12"
    ]
    assert posted[0]["id"] == posted[1]["id"]
    assert platform.posted_under(target["uri"]) == ["Yes"]
    context = client.status_context(posted[0])
    assert [one["uri"] for one in context["ancestors"]] == [base, target["uri"]]
    client.status_favourite(target)
    assert platform.liked_by_me() == [target["uri"]]
    assert posted[0]["uri"] in Pulled(platform).pull().own
