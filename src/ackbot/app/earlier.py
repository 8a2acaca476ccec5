"""Earlier replies to comments like one: searched, spoken to this person, checked for names."""

from __future__ import annotations

import re
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
    accounts = {account.id: account.name for account in app.ledger.accounts()}
    return Earlier(
        echoes=tuple(_echo(app, conversation, one, accounts) for one in found),
        says=says.format(language_name(language)),
    )


def searched(text: str) -> tuple[str, ...]:
    """Return the words of a comment that are worth searching for, each once."""
    parts = (part for word in words_of(text) for part in re.split("['’]", word))
    kept = (part for part in parts if len(part) > 2 and part not in smallwords.ALL)
    return tuple(dict.fromkeys(kept))[:_WORDS]


def _echo(app: App, conversation: Conversation, found: Answered, accounts: dict[str, str]) -> Echo:
    text = readdressed(found.reply, found.person, conversation.person)
    own = {*words_of(conversation.person.label), *words_of(app.voice(conversation).name)}
    asked = [word for word in capitalised(text) if not own.issuperset(words_of(word))]
    names = app.ledger.known_names(asked)
    return Echo(
        answered=found,
        account=accounts.get(found.account, ""),
        text=text,
        names=tuple(word for word in asked if word in names),
    )
