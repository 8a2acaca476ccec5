"""What people do on Bluesky, as a vocabulary for tests over plain HTTP.

It deliberately shares no code with ackbot: what these calls say is what the servers know.
API: https://docs.bsky.app/docs/category/http-reference (com.atproto.* and app.bsky.*).
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

import httpx

from .bluesky_server import Addresses

WAIT_SECONDS = 30.0  # everything is seen within a second; a busy machine gets more
POLL_SECONDS = 0.05

Json = dict[str, Any]


class BlueskyError(Exception):
    """A server refused a call; the message holds its status, error name and text."""


class NeverHappened(AssertionError):
    """What a test waited for did not come about before the deadline."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post as a server has it; `parent` and `root` are URIs, None on a top-level post."""

    uri: str
    cid: str
    author: str  # DID
    text: str
    parent: str | None = None
    root: str | None = None
    root_cid: str | None = None

    @property
    def rkey(self) -> str:
        """The record key, the last part of the URI."""
        return self.uri.rpartition("/")[2]

    @property
    def ref(self) -> Json:
        """A strong reference to this very version of the post."""
        return {"uri": self.uri, "cid": self.cid}

    @property
    def root_ref(self) -> Json:
        """A strong reference to the top of the thread that this post is in."""
        return {"uri": self.root, "cid": self.root_cid} if self.root else self.ref

    @classmethod
    def read(cls, found: Json) -> Self:
        """Read a post from listRecords (`value`), getPosts or getPostThread (`record`)."""
        record = found.get("value") or found["record"]
        reply = record.get("reply") or {}
        return cls(
            uri=found["uri"],
            cid=found["cid"],
            author=found["uri"].split("/")[2],
            text=record["text"],
            parent=reply["parent"]["uri"] if reply else None,
            root=reply["root"]["uri"] if reply else None,
            root_cid=reply["root"]["cid"] if reply else None,
        )


@dataclass(frozen=True, slots=True)
class Notification:
    """What a server tells a person: `reason` is reply, mention, quote, like, follow or repost."""

    uri: str
    reason: str
    author: str  # DID


class BlueskyNetwork:
    """A real, empty Bluesky network on this machine, and the words for what people do in it.

    Get it from the fixture `bluesky` (one network for all tests of a run, so make fresh people in
    each test)::

        ana = bluesky.create_account("ana")         # Person: did, handle, password, app_password
        ben = bluesky.create_account("ben")         # handles are made unique: ben-2.test
        post = ana.post("Bread is out of the oven")
        question = ben.reply(post, "Is it rye?")    # notifies ana; waits until `post` is indexed
        ben.mention(ana, "is the best baker")       # "@ana-1.test is the best baker"
        ana.like(question)

        bluesky.wait_until_notified(ana, question)  # before a sync that is to find `question`
        bluesky.wait_until_indexed(answer)          # the AppView shows it
        ben.delete(question)                        # returns once it has left the PDS
        bluesky.wait_until_deleted(question)        # and now the AppView has dropped it, too

        ana.replies_to(question)                    # what ana's own repository holds
        bluesky.replies_under(question)             # the AppView's whole thread below, anybody's
        bluesky.wait_until(lambda: ..., "what should come about")

    A person's own repository is always current; the AppView follows a moment later. Every answer
    is read afresh. Every `wait_until_...` polls and raises NeverHappened after WAIT_SECONDS.

    To sign ackbot in: `server` is `bluesky.pds_url`, the identifier is `ana.handle` (or `ana.did`),
    the secret is `ana.app_password`.
    """

    def __init__(self, addresses: Addresses) -> None:
        self.pds_url = addresses.pds
        self.appview_url = addresses.appview
        self._http = httpx.Client(timeout=WAIT_SECONDS, trust_env=False)
        self._numbers = itertools.count(1)

    def close(self) -> None:
        """Drop the connections; the servers go on."""
        self._http.close()

    def create_account(self, name: str) -> Person:
        """Make a person; their handle is NAME-NUMBER.test, NAME at most 12 letters or digits."""
        handle = f"{name}-{next(self._numbers)}.test"
        password = f"password of {handle}"
        session = self.call(
            "com.atproto.server.createAccount",
            json={"handle": handle, "email": f"{handle}@example.test", "password": password},
        )
        person = Person(self, session["did"], handle, password, session["accessJwt"])
        self.wait_until(lambda: self._knows(person), f"the AppView knows {handle}")
        return person

    def posts(self, *uris: str) -> list[Post]:
        """Those of the posts (25 at most) that the AppView has."""
        found = self.call("app.bsky.feed.getPosts", at=self.appview_url, params={"uris": uris})
        return [Post.read(post) for post in found["posts"]]

    def replies_under(self, post: Post) -> list[Post]:
        """Everybody's replies below a post, of any depth, as the AppView shows the thread."""
        found = self.call(
            "app.bsky.feed.getPostThread",
            at=self.appview_url,
            params={"uri": post.uri, "depth": 100, "parentHeight": 0},
        )
        return list(_below(found["thread"]))

    def wait_until_indexed(self, post: Post) -> None:
        """Return once the AppView shows the post."""
        self.wait_until(lambda: bool(self.posts(post.uri)), f"the AppView shows {post.text!r}")

    def wait_until_deleted(self, post: Post) -> None:
        """Return once the AppView shows the post no more."""
        self.wait_until(lambda: not self.posts(post.uri), f"the AppView drops {post.text!r}")

    def wait_until_notified(self, person: Person, post: Post) -> Notification:
        """Return the person's notification about the post, once there is one."""
        found: list[Notification] = []

        def notified() -> bool:
            found.extend(each for each in person.notifications() if each.uri == post.uri)
            return bool(found)

        self.wait_until(notified, f"{person.handle} is notified of {post.text!r}")
        return found[0]

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Poll a condition until it holds; raise NeverHappened with `what` at the deadline."""
        deadline = time.monotonic() + WAIT_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                raise NeverHappened(f"Waited {WAIT_SECONDS:.0f} s in vain until {what}.")
            time.sleep(POLL_SECONDS)

    def call(
        self,
        method: str,
        *,
        at: str | None = None,
        token: str | None = None,
        params: Json | None = None,
        json: Json | None = None,
    ) -> Json:
        """Call an XRPC method (POST if there is `json`) at the PDS, or at another server."""
        response = self._http.request(
            "GET" if json is None else "POST",
            f"{at or self.pds_url}/xrpc/{method}",
            params=params,
            json=json,
            headers={"Authorization": f"Bearer {token}"} if token else {},
        )
        if response.is_error:
            raise BlueskyError(f"{method}: {response.status_code} {response.text}")
        answer: Json = response.json() if response.content else {}
        return answer

    def _knows(self, person: Person) -> bool:
        found = self.call(
            "app.bsky.actor.getProfiles", at=self.appview_url, params={"actors": [person.did]}
        )
        return any(profile["handle"] == person.handle for profile in found["profiles"])


class Person:
    """Somebody with an account; what they do is done on the server when the call returns."""

    def __init__(
        self, network: BlueskyNetwork, did: str, handle: str, password: str, token: str
    ) -> None:
        self.did = did
        self.handle = handle
        self.password = password
        self._network = network
        self._token = token
        self.app_password = self._create_app_password()

    def post(self, text: str, **fields: Any) -> Post:
        """Write a top-level post; `fields` are further ones of app.bsky.feed.post."""
        record = {"text": text, "createdAt": datetime.now(UTC).isoformat(), **fields}
        made = self._create("app.bsky.feed.post", record)
        return Post.read({**made, "record": record})

    def reply(self, to: Post, text: str) -> Post:
        """Reply to a post, anybody's.

        The AppView notifies nobody of a reply to a post that it has not indexed yet, so this waits.
        """
        self._network.wait_until_indexed(to)
        return self.post(text, reply={"root": to.root_ref, "parent": to.ref})

    def mention(self, person: Person, text: str) -> Post:
        """Write a top-level post that begins with the person's handle and then has the text."""
        name = f"@{person.handle}"
        facet = {
            "index": {"byteStart": 0, "byteEnd": len(name.encode())},
            "features": [{"$type": "app.bsky.richtext.facet#mention", "did": person.did}],
        }
        return self.post(f"{name} {text}", facets=[facet])

    def quote(self, post: Post, text: str) -> Post:
        """Write a top-level post that quotes another."""
        self._network.wait_until_indexed(post)
        return self.post(text, embed={"$type": "app.bsky.embed.record", "record": post.ref})

    def like(self, post: Post) -> None:
        """Like a post."""
        created = datetime.now(UTC).isoformat()
        self._create("app.bsky.feed.like", {"subject": post.ref, "createdAt": created})

    def delete(self, post: Post) -> None:
        """Delete a post of one's own."""
        record = {"repo": self.did, "collection": "app.bsky.feed.post", "rkey": post.rkey}
        self._call("com.atproto.repo.deleteRecord", json=record)

    def posts(self) -> list[Post]:
        """Every post and reply in this person's repository, newest first: always current."""
        return [Post.read(found) for found in self._records("app.bsky.feed.post")]

    def replies_to(self, post: Post) -> list[Post]:
        """Every reply by this person whose parent is that very post: always current."""
        return [mine for mine in self.posts() if mine.parent == post.uri]

    def likes(self) -> list[str]:
        """The URIs of the posts this person likes: always current."""
        return [found["value"]["subject"]["uri"] for found in self._records("app.bsky.feed.like")]

    def notifications(self) -> list[Notification]:
        """The newest hundred things that the AppView tells this person, newest first."""
        found = self._call("app.bsky.notification.listNotifications", params={"limit": 100})
        return [
            Notification(each["uri"], each["reason"], each["author"]["did"])
            for each in found["notifications"]
        ]

    def _create_app_password(self) -> str:
        made = self._call("com.atproto.server.createAppPassword", json={"name": "ackbot"})
        password: str = made["password"]
        return password

    def _create(self, collection: str, record: Json) -> Json:
        return self._call(
            "com.atproto.repo.createRecord",
            json={
                "repo": self.did,
                "collection": collection,
                "record": {"$type": collection, **record},
            },
        )

    def _records(self, collection: str) -> Iterator[Json]:
        page: Json = {"repo": self.did, "collection": collection, "limit": 100}
        while True:
            found = self._call("com.atproto.repo.listRecords", params=page)
            yield from found["records"]
            if not found["records"] or "cursor" not in found:
                return
            page["cursor"] = found["cursor"]

    def _call(self, method: str, params: Json | None = None, json: Json | None = None) -> Json:
        return self._network.call(method, token=self._token, params=params, json=json)


def _below(thread: Json) -> Iterator[Post]:
    for reply in thread.get("replies") or []:
        if "post" in reply:  # else deleted or blocked
            yield Post.read(reply["post"])
        yield from _below(reply)
