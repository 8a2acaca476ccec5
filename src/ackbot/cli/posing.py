"""What poses as something else: a name made to be taken for another's, a link that lies. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ackbot.model import Conversation
from ackbot.text import clean, cut, links, lookalike, one_line

_MOST = 2
#: Hosts come from the far end of an address: what a reader must see is their end.
_HOST_CELLS = 60


def posing(conversation: Conversation) -> list[str]:
    """Return, each as words for a `!` line, what is not what it looks like; at most two."""
    return list(islice(_posing(conversation), _MOST))


def _posing(conversation: Conversation) -> Iterator[str]:
    person = conversation.person
    handle = one_line(person.handle)
    if handle and (why := lookalike(f"@{handle}")):
        yield f"the handle {why}"
    elif person.name and (why := lookalike(person.name)):
        yield f"the name {why}"
    for link in dict.fromkeys(links(clean(conversation.newest.post.text))):
        host = _end(link.ascii_host)
        if link.has_userinfo:
            yield f"a link goes to {host}, whatever stands before its @"
        elif link.host != link.ascii_host and lookalike(link.host):
            yield f"the link to {cut(one_line(link.host), 30)} goes to {host}"


def _end(host: str) -> str:
    return host if len(host) <= _HOST_CELLS else f"…{host[-_HOST_CELLS:]}"
