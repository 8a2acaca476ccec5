"""Writes the tables of docs/platforms.md again, from what the connectors declare.

python -m tools.platforms_page            # writes the page
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ackbot.platforms import registry
from ackbot.platforms.base import Facts, Once

PAGE = Path(__file__).parent.parent / "docs" / "platforms.md"
_BLOCK = re.compile(r"(<!-- (\w+): begin -->\n).*?(<!-- \w+: end -->)", re.DOTALL)

#: What each connector was tested against: a real server, the platform's own machine-readable
#: description, other people's clients, or documented examples field by field.
TESTED = {
    "bluesky": "a real network: PDS, AppView and directory (`make test-servers`)",
    "discourse": "the forum's OpenAPI description (`make test-servers`)",
    "disqus": "documented examples",
    "facebook": "the fields and parameters of Meta's own SDK",
    "ghost": "the server's code, as it does",
    "github": "the OpenAPI description and the GraphQL schema (`make test-servers`)",
    "gitlab": "documented examples, and python-gitlab reading and writing through the same fake",
    "google-business": "Google's descriptions for accounts and locations; documented examples for"
    " reviews",
    "hacker-news": "documented examples of the search",
    "instagram": "the fields of Meta's own SDK",
    "isso": "real servers, three ways set up (`make test-servers`)",
    "lemmy": "the types of the official client, both generations (`make test-servers`)",
    "linkedin": "documented examples",
    "mastodon": "documented examples for four kinds of server, and toot and Mastodon.py through the"
    " same fake",
    "reddit": "PRAW reading and answering through the same fake",
    "stack-exchange": "documented examples",
    "threads": "Meta's Postman collection and guides",
    "webmention-io": "the service's code, as it does",
    "wordpress": "a real blog (`make test-servers`)",
    "wordpress-com": "the published index of routes, and what it shares with WordPress",
    "x": "X's description by way of its own kit",
    "youtube": "Google's discovery document: every request and every answer",
}
_ONCE = {
    Once.CLIENT_ID: "exactly once",
    Once.KEY: "once, by a key",
    Once.DUPLICATE_GUARD: "once: the server refuses a second",
    Once.NOTHING: "looked for, then you are asked",
}


def written() -> str:
    """Return the page as it should stand."""
    known = [found for found in _known() if found.name != "demo"]
    tables = {
        "abilities": "\n".join(_abilities(known)),
        "needs": "\n".join(_needs(known)),
        "tested": "\n".join(_tested(known)),
    }
    page = PAGE.read_text(encoding="utf-8")
    return _BLOCK.sub(lambda found: f"{found[1]}{tables[found[2]]}\n{found[3]}", page)


def _known() -> Iterator[Facts]:
    yield from (found for found in registry.all_facts(others=()) if isinstance(found, Facts))


def _abilities(known: list[Facts]) -> Iterator[str]:
    yield "| platform | reads | replies | a reply that broke off | likes | longest reply |"
    yield "|---|---|---|---|---|---|"
    for facts in known:
        once = _ONCE[facts.once] if facts.can_reply else "-"
        limit = f"{facts.limit.most:,} {facts.limit.unit}" if facts.limit else "-"
        yield (
            f"| [{facts.title}](platforms/{facts.name}.md) | {'; '.join(facts.reads)} "
            f"| {'sent' if facts.can_reply else 'you paste it'} | {once} "
            f"| {'yes' if facts.can_like else 'no'} | {limit} |"
        )


def _needs(known: list[Facts]) -> Iterator[str]:
    yield "| platform | sign-in | what it allows | what reading and writing cost |"
    yield "|---|---|---|---|"
    for facts in known:
        scopes = ", ".join(f"`{scope}`" for scope in facts.scopes) or "-"
        sign_in = facts.credential or "none"
        yield f"| {facts.title} | {sign_in} | {scopes} | {facts.cost or 'nothing'} |"


def _tested(known: list[Facts]) -> Iterator[str]:
    yield "| platform | tested against |"
    yield "|---|---|"
    for facts in known:
        yield f"| {facts.title} | {TESTED[facts.name]} |"


def main() -> None:
    PAGE.write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
