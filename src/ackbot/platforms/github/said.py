"""What is said on GitHub, whichever API told it: threads, and the words in them.

REST and GraphQL tell the same things in other words; `.rest` and `.graph` read them into these, so
that a comment has the same id, author and words wherever it came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ackbot.model import Person
from ackbot.platforms.forge import Word
from ackbot.platforms.github.place import Repository
from ackbot.platforms.shapes import Json, Unreadable

_ADDRESSED = {"APPROVED", "CHANGES_REQUESTED"}
#: Hidden by somebody who gave no reason.
HIDDEN = "hidden"


class Sort(StrEnum):
    """What something said is, by GraphQL's name for it."""

    ISSUE = "Issue"
    PULL = "PullRequest"
    DISCUSSION = "Discussion"
    COMMENT = "IssueComment"
    REVIEW = "PullRequestReview"
    LINE = "PullRequestReviewComment"
    ANSWER = "DiscussionComment"


ANCHORS = {
    Sort.COMMENT: "issuecomment-",
    Sort.REVIEW: "pullrequestreview-",
    Sort.LINE: "discussion_r",
    Sort.ANSWER: "discussioncomment-",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """An issue, pull request or discussion."""

    id: str
    sort: Sort
    node: str
    repository: int
    name: str
    """Of its repository, "owner/name"."""
    number: int
    title: str
    url: str
    author: Person
    closed: str = ""
    """Why it takes no words of mine."""
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Word):
    """One thing said in a thread, or the thread's own text."""

    sort: Sort
    node: str
    url: str
    edited: datetime | None = None
    number: int = 0
    """REST's number of it, to react to."""
    top_ref: str = ""
    """What replies into the branch are addressed with: a number, or a node in a discussion."""
    hidden: str = ""
    verdict: str = ""
    liked: bool | None = None
    """Whether I have a reaction on it; None where that was not told."""

    @property
    def root(self) -> str:
        """The conversation's root: the branch, where there is one, else the thread."""
        return self.top or self.thread

    @property
    def is_verdict(self) -> bool:
        """Whether it is a review that says all it has to say by approving, or not."""
        return self.sort is Sort.REVIEW and not self.body.strip() and self.verdict in _ADDRESSED


def takes_no_words(repository: Repository, locked: object, reason: str) -> str:
    """Say why a thread takes no words of mine: only who may write there answers a locked one."""
    if repository.closed or locked is not True or repository.writable:
        return repository.closed
    said = reason.lower().replace("_", " ")
    return f"the conversation is locked as {said}" if said else "the conversation is locked"


def body_of(found: Json) -> str:
    """Return the words of a row or node, which may be none. Raises Unreadable."""
    body = found.get("body")
    if body is not None and not isinstance(body, str):
        raise Unreadable("its text is missing")
    return body or ""


def number_of(found: Json, key: str) -> int:
    """Return a number; GraphQL writes large ones as text. Raises Unreadable."""
    value = found.get(key)
    if isinstance(value, str) and value.isdecimal() and len(value) < 19:
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise Unreadable(f"it has no {key}")
    return value
