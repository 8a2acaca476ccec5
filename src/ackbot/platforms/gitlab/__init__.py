"""GitLab: what the connector can do; the connector itself is in `.connector`.

Sources: https://docs.gitlab.com/api/ (todos, issues, merge_requests, discussions, notes,
emoji_reactions, rest) and the server's code where those are silent (https://gitlab.com/gitlab-org/gitlab:
lib/api, app/models/note.rb, lib/gitlab/quick_actions/extractor.rb).
"""

from __future__ import annotations

from ackbot.model import Threading
from ackbot.platforms.base import Facts, Limit, Once

#: https://docs.gitlab.com/api/notes/ says so of each kind of note.
CHARACTERS_MAX = 1_000_000

FACTS = Facts(
    name="gitlab",
    title="GitLab",
    # Threads name the note on top alone; what stands in none names nothing.
    threading=Threading.FLAT,
    can_reply=True,
    can_like=True,
    once=Once.NOTHING,
    limit=Limit(most=CHARACTERS_MAX, unit="characters"),
    default_server="https://gitlab.com",
    subject="the thread",
    reads=(
        "mentions of you in issues and merge requests, by your to-do list",
        "comments on your own issues and merge requests",
        "in projects that you name: all issues, merge requests and comments",
        "your own words there, wherever you typed them",
    ),
    writes=("replies", "reactions"),
    scopes=("api",),
    credential=(
        "a personal access token (Preferences > Access tokens) with the scope api; read_api is "
        "enough to read"
    ),
    settings={
        "projects": "where every word is said to you: “group/project”, in a list",
        "bots": "user names of people who are machines, in a list",
        "reaction": "what `l` gives: the name of an emoji (default: thumbsup)",
    },
    blind_spots=(
        "mentions of a group of yours, and of @all",
        "mentions on commits, epics, designs, snippets and in wikis",
        "whom a comment is for, but by name, quotation, thread and order",
        "that an open comment was deleted, until something else is said there or you answer it",
        "your own reactions",
        "mentions further back than the last 500 of the to-do list",
    ),
    cost=(
        "a request a list, and one for each issue or merge request in which something changed; "
        "gitlab.com allows some 2,000 a minute"
    ),
)
