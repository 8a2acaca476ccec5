"""What a notification says: a calm line a person, with the command to answer them. Pure.

Only names leave the machine, never what was said. Channels give signs a meaning (a mention, a link,
bold type), so in a name these are replaced by look-alikes that have none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from ackbot.frozen import dataclass
from ackbot.model import Conversation
from ackbot.text import cut, one_line
from ackbot.wording import plural, wait

#: Longest message, in characters, whatever more the channel would take.
MOST = 1000
_NAME_CELLS = 40
_PLAIN = str.maketrans("@<>[]`*~|#\\", "＠‹›()'∗∼¦＃/")


@dataclass(frozen=True, slots=True)
class Notice:
    """One message, and whom it tells of."""

    title: str
    body: str
    about: tuple[Conversation, ...]


def notices(
    late: Sequence[tuple[Conversation, str]], now: datetime, most: int = MOST
) -> Iterator[Notice]:
    """Yield messages of at most `most` characters about all these; each comes with its platform."""
    said = [(one, _line(one, platform, now)) for one, platform in late]
    while said:
        size, count = 0, 0
        for _, line in said:
            size += len(line) + 1
            if count and size > min(most, MOST):
                break
            count += 1
        part, said = said[:count], said[count:]
        yield Notice(
            title=f"{plural(_people(part), 'person has', 'people have')} waited too long",
            body="\n".join(line for _, line in part),
            about=tuple(one for one, _ in part),
        )


def _people(said: Sequence[tuple[Conversation, str]]) -> int:
    return len({(one.account.platform, one.person.id) for one, _ in said})


def _line(one: Conversation, platform: str, now: datetime) -> str:
    since = one.verdict.since or one.newest.seen_at
    waited = wait((now - since).total_seconds())
    who = _plain(cut(one_line(one.person.label), _NAME_CELLS))
    where = f"{_plain(one_line(platform, 20))}, {_plain(one_line(one.account.name, 20))}"
    return f"{who} ({where}) has waited {waited}. ackbot reply {one.short or one.id}"


def _plain(text: str) -> str:
    return text.translate(_PLAIN)
