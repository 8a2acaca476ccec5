"""From what Google sends to our words: a review and its reply become `Post`s.

Source: https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews. The
reply stands in the review, has neither an id nor an author, and there is one at most. Where its
state stands (in the reply, or beside it) differs between the reference and what readers saw.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime

from ackbot.model import Kind, Person, Post, Subject
from ackbot.platforms.shapes import (
    Json,
    Unreadable,
    mapping_or,
    moment,
    moment_or_none,
    string,
    text_or,
)
from ackbot.text import clean, one_line

PENDING, REJECTED = "PENDING", "REJECTED"
_PLACE = re.compile(r"accounts/[\w.-]+/locations/[\w.-]+", re.ASCII)
_NAME = re.compile(r"(accounts/[\w.-]+)/(locations/[\w.-]+)/(reviews/[\w.:=-]+)", re.ASCII)
_STARS = {"ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5}
_TRANSLATED, _ORIGINAL = "(Translated by Google)", "(Original)"


@dataclass(frozen=True, slots=True)
class Location:
    """One of the user's locations. `name` is "locations/123", whoever manages it."""

    account: str
    name: str
    title: str = ""
    url: str = ""

    @property
    def path(self) -> str:
        """Return the name by which reviews are asked for."""
        return f"{self.account}/{self.name}"


def is_place(location: Location) -> bool:
    """Whether its name is one that can be asked for."""
    return _PLACE.fullmatch(location.path) is not None


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply that a review has."""

    text: str
    at: datetime | None
    state: str = ""
    violation: str = ""

    @property
    def rejected(self) -> bool:
        """Whether Google lets nobody see it."""
        return self.state == REJECTED

    @property
    def mark(self) -> str:
        """Return what tells it from another reply."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Review:
    """A review as Google sent it, with what everything about it needs."""

    id: str
    """The same for every account that manages the location: "locations/1/reviews/a"."""
    path: str
    """The name by which it is asked for."""
    row: Json
    at: datetime
    changed: datetime
    reply: Reply | None

    @property
    def own_id(self) -> str:
        """Return the id of the reply, present or future."""
        return f"{self.id}/reply"

    @property
    def standing(self) -> str:
        """Return the mark of the reply that everybody sees or soon will; empty where none is."""
        return self.reply.mark if self.reply and not self.reply.rejected else ""

    @property
    def words(self) -> str:
        """Return what the customer wrote, in their own language; empty for stars alone."""
        return original(text_or(self.row, "comment"))


def review_of(row: object) -> Review:
    """Read a review. Raises Unreadable."""
    if not isinstance(row, dict):
        raise Unreadable("it is no object")
    path = string(row, "name")
    found = _NAME.fullmatch(path)
    if found is None:
        raise Unreadable("its name cannot be read")
    if not isinstance(row.get("comment", ""), str):
        raise Unreadable("its text cannot be read")
    at = moment(text_or(row, "createTime"))
    return Review(
        id=f"{found[2]}/{found[3]}",
        path=path,
        row=row,
        at=at,
        changed=moment_or_none(text_or(row, "updateTime")) or at,
        reply=reply_of(mapping_or(row, "reviewReply"), text_or(row, "reviewReplyState")),
    )


def listed_at(row: object) -> datetime | None:
    """Return when a review was changed last, by which lists are sorted."""
    return moment_or_none(text_or(row, "updateTime") or text_or(row, "createTime"))


def reply_of(reply: Json, beside: str = "") -> Reply | None:
    """Read a reply; None where there is none. `beside` is the state where the review has it."""
    text = reply.get("comment")
    if not isinstance(text, str):
        return None
    states = (text_or(reply, "reviewReplyState"), text_or(reply, "state"))
    return Reply(
        text=text,
        at=moment_or_none(text_or(reply, "updateTime")),
        state=next(filter(None, (*states, beside)), ""),
        violation=_violation(reply.get("policyViolation")),
    )


def _violation(told: object) -> str:
    """Return what Google held against a reply, as words: it may be a word or an object."""
    if isinstance(told, dict):
        told = next((text_or(told, key) for key in ("reason", "type") if text_or(told, key)), "")
    return one_line(told if isinstance(told, str) else "").replace("_", " ").lower()


def post_of(review: Review, location: Location) -> Post:
    """Return what the customer said."""
    row = review.row
    author = person_of(review, location)
    about = {"path": review.path, "changed": review.changed.isoformat()}
    return Post(
        id=review.id,
        root=review.id,
        author=author,
        at=review.at,
        text=clean(review.words).strip(),
        raw=text_or(row, "comment"),
        kind=Kind.REVIEW,
        edited_at=review.changed if review.changed > review.at else None,
        url=_web(text_or(row, "reviewReplyUrl")) or location.url,
        on=_about(row, location),
        details=json.dumps({**about, "reply": review.standing}, sort_keys=True),
    )


def own_of(review: Review, location: Location, me: Person) -> Post | None:
    """Return what the business answered; None where it did not, or where nobody can read it."""
    reply = review.reply
    if reply is None or reply.rejected:
        return None
    return Post(
        id=review.own_id,
        root=review.id,
        author=me,
        at=reply.at,
        text=clean(reply.text).strip(),
        raw=reply.text,
        kind=Kind.REPLY,
        parent=review.id,
        parent_author=person_of(review, location).id,
        edited_at=reply.at,
        url=location.url,
        held=reply.state == PENDING,
        on=_about(review.row, location),
    )


def person_of(review: Review, location: Location) -> Person:
    """Return who wrote it: Google tells a name and nothing else, or not even that."""
    reviewer = mapping_or(review.row, "reviewer")
    name = one_line(text_or(reviewer, "displayName"))
    if reviewer.get("isAnonymous") is True or not name:
        return Person(id=f"{review.id}~", name=name)
    return Person(id=f"{location.name}~{name.casefold()}", name=name)


def stars(row: Json) -> str:
    """Return the stars as signs: "★★★★☆"; empty where there are none."""
    given = _STARS.get(text_or(row, "starRating"), 0)
    return "★" * given + "☆" * (5 - given) if given else ""


def original(comment: str) -> str:
    """Return what was written, without the translation that Google puts before or after it."""
    translated, _, rest = comment.partition(_ORIGINAL)
    if rest and _TRANSLATED in translated:
        return rest.strip()
    before, mark, _ = comment.partition(_TRANSLATED)
    return before.strip() if mark and before.strip() else comment.strip()


def _about(row: Json, location: Location) -> Subject:
    return Subject(text=f"{stars(row)} {location.title}".strip(), url=location.url)


def _web(address: str) -> str:
    return address if address.startswith("https://") and one_line(address) == address else ""
