"""Earlier replies to comments like one: searched, spoken to this person, checked for names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ackbot.drafting.addressing import capitalised, readdressed
from ackbot.model import Answered, Conversation
from ackbot.reading import smallwords
from ackbot.reading.phrasebook import words_of
from ackbot.review import Earlier, Echo
from ackbot.wording import language_name

if TYPE_CHECKING:
    from ackbot.app.app import App

#: How many are offered: as many as a screen shows and a digit picks.
OFFERED = 5
#: So many different words of a comment are searched for.
_WORDS = 40

_LIKE_THIS = "Your replies to comments like this one."
_NO_SEARCH = "This Python's SQLite has no full-text search; these are your newest replies in {}."
_NEWEST = "Nothing you answered was like this; these are your newest replies in {}."
_NONE = "you have not replied to anybody else in {} yet"


def earlier(app: App, conversation: Conversation) -> Earlier:
    """Return up to five earlier replies of the user's for a conversation, in its language.

    Those to comments like it, whatever the platform; where there are none, the newest.
    """
    post, language = conversation.newest.post, conversation.newest.reading.language
    found = app.ledger.similar(
        searched(post.text), language=language, conversation=conversation.id, limit=OFFERED
    )
    says = _LIKE_THIS
    if not found:
        found = app.ledger.latest(language=language, conversation=conversation.id, limit=OFFERED)
        says = (_NEWEST if app.ledger.searches else _NO_SEARCH) if found else _NONE
    return Earlier(
        echoes=_echoes(app, conversation, found), says=says.format(language_name(language))
    )


def searched(text: str) -> tuple[str, ...]:
    """Return the words of a comment that are worth searching for, each once."""
    parts = (part for word in words_of(text) for part in re.split("['’]", word))
    kept = (part for part in parts if len(part) > 2 and part not in smallwords.ALL)
    return tuple(dict.fromkeys(kept))[:_WORDS]


def _echoes(app: App, conversation: Conversation, found: Sequence[Answered]) -> tuple[Echo, ...]:
    """Say each reply to this person, and note whom else it names: one look into the ledger."""
    person = conversation.person
    said = [(one, readdressed(one.reply, one.person, person)) for one in found]
    own = {*words_of(person.label), *words_of(app.voice(conversation).name)}
    asked = {
        text: [word for word in capitalised(text) if not own.issuperset(words_of(word))]
        for _, text in said
    }
    names = app.ledger.known_names(word for words in asked.values() for word in words)
    accounts = {account.id: account.name for account in app.ledger.accounts()}
    return tuple(
        Echo(
            answered=one,
            account=accounts.get(one.account, ""),
            text=text,
            names=tuple(word for word in asked[text] if word in names),
        )
        for one, text in said
    )
