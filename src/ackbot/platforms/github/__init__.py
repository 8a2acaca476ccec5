"""GitHub: what the connector can do; the connector itself is in `.connector`.

Sources: https://docs.github.com/en/rest (issues, pulls, reactions, using-the-rest-api) and
https://docs.github.com/en/graphql (discussions, search, rate limits); REST version 2022-11-28.
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import AutomationRule, Facts, Limit, Once

#: What the server says it takes ("maximum is 65536 characters"); no page documents it.
CHARACTERS_MAX = 65_536

FACTS = Facts(
    name="github",
    title="GitHub",
    # Issues are flat; review threads and discussions name only the comment on top.
    threading=Threading.FLAT,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    default_server="https://api.github.com",
    subject="the thread",
    reads=(
        "in repositories that you name: issues, pull requests, discussions, reviews, comments",
        "elsewhere: what mentions or quotes you, and what is said in threads that you opened",
        "your own words there, wherever you typed them",
        "your own reactions, if they count",
    ),
    writes=("replies", "reactions"),
    scopes=("public_repo",),
    credential=(
        "a token: `gh auth token` prints one, or Settings > Developer settings > Personal access "
        "tokens (classic: repo, or public_repo; fine-grained: read and write access to Issues, "
        "Pull requests and Discussions)"
    ),
    settings={
        "repositories": "where every word is said to you: “owner/name”, in a list",
        "bots": "user names of people who are machines, in a list",
        "reaction": "what `l` gives: +1 (default), heart, hooray, rocket, laugh or eyes",
    },
    blind_spots=(
        "mentions of a team of yours",
        "in threads of others: answers that neither name nor quote you, but right behind yours",
        "whom a comment is for, but by name, quotation and order",
        "comments on commits and gists",
        "what an organization keeps back until the token is let in (SAML single sign-on)",
        "a new mention for as long as GitHub's search has not seen it, mostly minutes",
    ),
    cost=(
        "a request a list and repository, none where nothing changed; 5,000 an hour, shared with "
        "all that uses your account"
    ),
    automation=AutomationRule(
        says="No excessive automated bulk activity, no spam; what an account posts is its owner's.",
        read_on="2026-11-25",
        source="https://docs.github.com/en/site-policy/acceptable-use-policies/"
        "github-acceptable-use-policies",
    ),
)
