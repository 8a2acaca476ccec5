"""The sets of words: kinds, states, choices."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a mention is, as its platform sees it."""

    MENTION = "mention"
    COMMENT = "comment"
    REPLY = "reply"
    QUOTE = "quote"
    REVIEW = "review"


class State(StrEnum):
    """Where a conversation stands (DESIGN, "States")."""

    WAITING = "waiting"
    WAITING_AGAIN = "waiting-again"
    PROMISED = "promised"
    SNOOZED = "snoozed"
    ANSWERED = "answered"
    NO_REPLY_NEEDED = "no-reply-needed"
    WONT_ANSWER = "wont-answer"
    MUTED = "muted"
    EXPIRED = "expired"
    GONE = "gone"


class How(StrEnum):
    """How a conversation came to be answered, or to need no reply."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    LIKED = "liked"
    GUESSED = "guessed"
    DECIDED = "decided"


class Threading(StrEnum):
    """What a platform's replies say of their parents."""

    TREE = "tree"
    """Every reply names its true parent."""
    TOP_LEVEL = "top-level"
    """Replies name only the top-level comment they stand under."""
    FLAT = "flat"
    """Replies name no parent: one list per issue or page."""


class Visibility(StrEnum):
    """Who can read a post, widest first."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    FOLLOWERS = "followers"
    DIRECT = "direct"


class Choice(StrEnum):
    """What the user may say of a conversation without answering it."""

    DISMISS = "dismiss"
    WONT_ANSWER = "wont-answer"
    SNOOZE = "snooze"
    MUTE = "mute"
    REOPEN = "reopen"


class ReadingKind(StrEnum):
    """What a comment is, as a reader would say."""

    PRAISE = "praise"
    THANKS = "thanks"
    QUESTION = "question"
    CORRECTION = "correction"
    BUG = "bug"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    STORY = "story"
    JOKE = "joke"
    CONGRATULATION = "congratulation"
    SHARE = "share"
    OFFER = "offer"
    INVITATION = "invitation"
    SPAM = "spam"
    ABUSE = "abuse"
    INSTRUCTION = "instruction"
    CLOSING = "closing"
    ASIDE = "aside"
    SENSITIVE = "sensitive"
    REMARK = "remark"


class Action(StrEnum):
    """What a draft proposes."""

    REPLY = "reply"
    SKIP = "skip"
    HUMAN = "human"


class SendState(StrEnum):
    """Where an approved reply (or like) stands. Only the edges in `outbox.EDGES` exist."""

    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class SendKind(StrEnum):
    """What an outbox row does when it goes out."""

    REPLY = "reply"
    LIKE = "like"
    HANDOVER = "handover"


class Shown(StrEnum):
    """The inbox's groups: those who wait, those who may need no reply, and the rest."""

    WAITING = "waiting"
    MAYBE = "maybe"
    NOT = "not"
