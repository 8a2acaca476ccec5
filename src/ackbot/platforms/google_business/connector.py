"""The Google Business Profile connector: what the interface asks for, in calls of three APIs.

A review and its reply are one object, so that what is unanswered shows without a further call. The
reply is put in place by the review's name: putting the same one there again changes nothing, and
another one would take its place, which is why each send looks first.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime

from ackbot.errors import (
    BadAnswer,
    CannotDo,
    PlatformError,
    Refused,
    ServerTrouble,
    TooLong,
    Unreachable,
)
from ackbot.model import Person, Post
from ackbot.platforms.base import (
    Connector,
    Found,
    Identity,
    Look,
    LookedUp,
    Page,
    Parcel,
    Posted,
    Presence,
    Setup,
    Window,
)
from ackbot.platforms.google_business import BYTES_MAX, FACTS
from ackbot.platforms.google_business.api import OAUTH, Api, body_of
from ackbot.platforms.google_business.mapping import PENDING, Location, Reply, Review, reply_of
from ackbot.platforms.google_business.reading import Reading, location_of
from ackbot.platforms.google_business.state import Places
from ackbot.platforms.http import Answer
from ackbot.platforms.shapes import text_or
from ackbot.platforms.signing import SignIn
from ackbot.platforms.together import together
from ackbot.text import one_line, utf8_bytes

__all__ = ["OAUTH", "GoogleBusiness"]

CONSOLE = "https://console.cloud.google.com/apis/library"
PROJECT = (
    "In the Google Cloud console, make a project, and note its number.",
    "Apply for access at https://support.google.com/business/contact/api_default; it takes days.",
    "Enable three APIs: My Business, its Account Management and its Business Information.",
)
_PLACES = "locations"


class GoogleBusiness(Connector):
    """One Google account that manages locations."""

    facts = FACTS

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._web = setup.web
        self._api = Api(setup)
        self._rejected: dict[str, str] = {}

    @classmethod
    def sign_in(cls) -> SignIn:
        """Sign in with Google; there is one scope for everything."""
        from ackbot.platforms.google_sign_in import sign_in

        return sign_in(OAUTH, project=PROJECT, page=CONSOLE)

    async def who_am_i(self) -> Identity:
        """Ask which accounts there are; the first one is the user's own."""
        accounts = await self._api.accounts()
        name = text_or(accounts[0], "name") if accounts else ""
        if not name:
            raise self._web.sign_in_needed("this Google account manages no business")
        person = Person(id=name, name=one_line(text_or(accounts[0], "accountName")))
        return Identity(person=person)

    async def pull(
        self, me: Identity, cursors: Mapping[str, str], window: Window
    ) -> AsyncGenerator[Page, None]:
        """Yield the locations, and then the reviews of each, last changed first."""
        places, now = Places.read(cursors.get(_PLACES, "")), self.setup.now()
        if not places.serves(window, now):
            places = Places(now, tuple(await self._api.locations()))
        yield Page(listing=_PLACES, cursor=places.text())
        chosen = places.chosen(self._wanted())
        if places.locations and not chosen:
            raise self._web.bad_answer("it manages none of the `locations` in the configuration")
        pages = self._reading(me).pages(chosen, dict(cursors), window)
        async with contextlib.aclosing(pages):
            async for page in pages:
                yield page

    async def look_up(self, me: Identity, posts: Sequence[str]) -> LookedUp:
        """Return nothing: a review cannot be asked for without the account that manages it."""
        return LookedUp()

    async def reread(self, me: Identity, posts: Sequence[Post]) -> LookedUp:
        """Read open reviews again, and with them what the business answered."""
        reading = self._reading(me)
        by_place: dict[Location, list[Post]] = {}
        for post in posts:
            by_place.setdefault(location_of(post), []).append(post)
        told: list[Post] = []
        gone: set[str] = set()
        read = await together(*(reading.known(place, by_place[place]) for place in by_place))
        for asked, found in zip(by_place.values(), read, strict=True):
            if found is None:
                continue
            for post in asked:
                review = found.get(post.id)
                told += _shown(reading, review, post) if review else []
                gone |= set() if review else {post.id}
        return LookedUp(posts=tuple(told), gone=frozenset(gone))

    async def look(self, me: Identity, target: Post) -> Look:
        """Read the review as it is now, and the reply that stands there."""
        reading = self._reading(me)
        review = await reading.one(target)
        if review is None:
            return Look(target=None)
        said, *answered = _shown(reading, review, target)
        return Look(target=said, posts=tuple(answered))

    def compose(
        self, me: Identity, target: Post, text: str, *, now: datetime, people: Mapping[str, str]
    ) -> tuple[bytes, str]:
        """Return the body of the call, and an id that names the reply it may replace."""
        who = self._web.who
        if not text.strip():
            raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
        if (size := self.count(text)) > BYTES_MAX:
            raise TooLong(
                f"The reply has {size:,} bytes and {who} takes {BYTES_MAX:,}.", "Shorten it."
            )
        seed = f"{now.isoformat()} {target.id} {text}".encode("utf-8", "surrogatepass")
        return body_of(text), f"{hashlib.sha256(seed).hexdigest()[:24]}.{_known_reply(target)}"

    async def post(self, me: Identity, parcel: Parcel) -> Posted:
        """Put the reply in place, unless another one than was known at approval stands there."""
        review = await self._before(me, parcel.target)
        if review is None:
            raise self._refused("the review is gone", 404)
        if review.reply is not None and _is_it(review.reply, parcel):
            if review.reply.rejected and parcel.attempted_at is None:
                raise self._refused("Google rejected these very words", 409)
            return _proof(review, review.reply, parcel.target)
        if review.standing not in ("", parcel.client_id.partition(".")[2]):
            raise self._refused("another reply stands there, which you have not seen", 409)
        answer = await self._api.reply(review.path, parcel.payload)
        return _proof(review, self._stored(answer, parcel), parcel.target)

    async def find(self, me: Identity, parcel: Parcel) -> Found:
        """Look at the review: there is one reply, this one, another one or none."""
        review = await self._reading(me).one(parcel.target)
        reply = review.reply if review else None
        if review is None or reply is None:
            return Found(presence=Presence.ABSENT)
        if not _is_it(reply, parcel):
            return Found(presence=Presence.NOT_SEEN)
        return Found(presence=Presence.THERE, posted=_proof(review, reply, parcel.target))

    def notes(self) -> tuple[str, ...]:
        """Say which replies Google rejected."""
        return tuple(self._rejected.values())

    def count(self, text: str) -> int:
        """Return the length in bytes."""
        return utf8_bytes(text)

    def _reading(self, me: Identity) -> Reading:
        return Reading(self.setup, self._api, me.person, self._rejected)

    def _wanted(self) -> tuple[str, ...]:
        told = self.setup.settings.get("locations")
        listed = told if isinstance(told, list | tuple) else [told] if told else []
        return tuple(str(one).removeprefix("locations/") for one in listed)

    async def _before(self, me: Identity, target: Post) -> Review | None:
        """Look at the review before anything is written. Raises as a write does."""
        try:
            return await self._reading(me).one(target)
        except (ServerTrouble, BadAnswer) as error:
            why = "the review could not be read first"
            raise Unreachable(
                f"{self._web.who} was sent nothing: {why}.",
                "The next send tries again.",
                status=error.status,
            ) from None

    def _refused(self, why: str, status: int) -> Refused:
        return Refused(
            f"{self._web.who} was sent nothing: {why}.", "Look: ackbot sync", status=status
        )

    def _stored(self, answer: Answer, parcel: Parcel) -> Reply:
        """Return the reply as Google says that it stands there now."""
        reply = None
        with contextlib.suppress(PlatformError):
            reply = reply_of(self._web.data(answer))
        if reply is None or not _is_it(reply, parcel):
            raise self._web.ambiguous("it did not say what it stored", status=answer.status)
        return reply


def _shown(reading: Reading, review: Review, known: Post) -> list[Post]:
    """Return a known review as it is now, and the reply to it, if any."""
    said, answered = reading.posts(review, location_of(known))
    return [said, answered] if answered else [said]


def _proof(review: Review, reply: Reply, target: Post) -> Posted:
    held = reply.state == PENDING
    return Posted(id=review.own_id, url=target.on.url, at=reply.at, held=held)


def _known_reply(target: Post) -> str:
    told = json.loads(target.details).get("reply")
    return told if isinstance(told, str) else ""


def _is_it(reply: Reply, parcel: Parcel) -> bool:
    """Whether a reply has the words that were approved; Google may set the spaces in its way."""
    return reply.text.split() == parcel.text.split()
