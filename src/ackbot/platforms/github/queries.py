"""The GraphQL that is asked, put together from a few fragments.

Source: the public schema, https://docs.github.com/en/graphql/overview/public-schema. Counting as
GitHub does (connections / 100), the dearest of these queries costs seven points of 5,000 an hour.
"""

from __future__ import annotations

from collections.abc import Sequence

#: Threads a page of a search or of a repository's discussions.
THREADS = 25
#: Of each thread: the newest comments, reviews, review threads, and what stands in one of those.
COMMENTS = 40
REVIEWS = 30
BRANCHES = 20
REPLIES = 20
#: What a call brings that goes back in one thread.
BACK = 100
BRANCHES_BACK = 50
#: Nodes that one call takes.
NODES = 100

_WHO = """
fragment Who on Actor {
  __typename login url
  ... on User { databaseId name }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId name }
}"""
_SAID = """
fragment Said on Node {
  __typename id
  ... on Comment { author { ...Who } body createdAt lastEditedAt }
  ... on Reactable { reactionGroups { content viewerHasReacted } }
  ... on Minimizable { isMinimized minimizedReason }
  ... on IssueComment { fullDatabaseId url }
  ... on PullRequestReview { fullDatabaseId url verdict: state submittedAt }
  ... on PullRequestReviewComment {
    fullDatabaseId url stage: state replyTo { fullDatabaseId author { ...Who } }
  }
  ... on DiscussionComment { databaseId url deletedAt replyTo { id databaseId author { ...Who } } }
}"""
_THREAD = """
fragment Thread on Node {
  ...Said
  ... on Lockable { locked activeLockReason }
  ... on RepositoryNode {
    repository { databaseId nameWithOwner isPrivate isArchived viewerPermission }
  }
  ... on Issue { number title url updatedAt }
  ... on PullRequest { number title url updatedAt }
  ... on Discussion { number title url updatedAt }
}"""
_PAGE = "pageInfo { hasPreviousPage startCursor }"
_REVIEWS = f"reviews(last: {REVIEWS}) {{ {_PAGE} nodes {{ ...Said }} }}"
_TALK = f"comments(last: {COMMENTS}) {{ {_PAGE} nodes {{ ...Said }} }}"
_BRANCHES = (
    f"reviewThreads(last: {BRANCHES}) {{ {_PAGE} nodes {{ id"
    f" comments(last: {REPLIES}) {{ {_PAGE} nodes {{ ...Said }} }} }} }}"
)
_TREE = (
    f"comments(last: {COMMENTS}) {{ {_PAGE} nodes {{ ...Said"
    f" replies(last: {REPLIES}) {{ {_PAGE} nodes {{ ...Said }} }} }} }}"
)

#: What of each sort of thread is read with it.
_WITHIN = {
    "Issue": _TALK,
    "PullRequest": f"{_TALK} {_REVIEWS} {_BRANCHES}",
    "Discussion": _TREE,
}

#: (type, field) -> what a call brings that goes back in this list of a thread or branch.
BACKWARD = {
    ("Issue", "comments"): (BACK, "...Said"),
    ("PullRequest", "comments"): (BACK, "...Said"),
    ("PullRequest", "reviews"): (BACK, "...Said"),
    ("PullRequest", "reviewThreads"): (
        BRANCHES_BACK,
        f"id comments(last: {REPLIES}) {{ {_PAGE} nodes {{ ...Said }} }}",
    ),
    ("PullRequestReviewThread", "comments"): (BACK, "...Said"),
    ("Discussion", "comments"): (
        BRANCHES_BACK,
        f"...Said replies(last: {REPLIES}) {{ {_PAGE} nodes {{ ...Said }} }}",
    ),
    ("DiscussionComment", "replies"): (BACK, "...Said"),
}


def repositories(count: int) -> str:
    """Ask for repositories by `$o0, $n0, $o1 ...`; one that is renamed answers to its old name."""
    needs = ", ".join(f"$o{n}: String!, $n{n}: String!" for n in range(count))
    asked = "\n".join(
        f"  r{n}: repository(owner: $o{n}, name: $n{n}) {{ databaseId nameWithOwner isPrivate"
        " isArchived hasDiscussionsEnabled viewerPermission }"
        for n in range(count)
    )
    return f"query Repositories({needs}) {{\n{asked}\n}}"


def search(kind: str) -> str:
    """Ask for `$query`'s threads of a kind ("Issue", "PullRequest" or "Discussion")."""
    index = "DISCUSSION" if kind == "Discussion" else "ISSUE"
    return (
        "query Search($query: String!, $after: String) {\n"
        f"  search(type: {index}, query: $query, first: {THREADS}, after: $after)"
        " { pageInfo { hasNextPage endCursor }"
        f" nodes {{ ...Thread ... on {kind} {{ {_WITHIN[kind]} }} }} }}\n"
        f"}}{_THREAD}{_SAID}{_WHO}"
    )


DISCUSSIONS = (
    "query Discussions($owner: String!, $name: String!, $after: String) {\n"
    "  repository(owner: $owner, name: $name) {"
    f" discussions(first: {THREADS}, after: $after,"
    " orderBy: {field: UPDATED_AT, direction: DESC})"
    f" {{ pageInfo {{ hasNextPage endCursor }} nodes {{ ...Thread {_TREE} }} }} }}\n"
    f"}}{_THREAD}{_SAID}{_WHO}"
)

#: The reviews of pull requests that changed.
REVIEWS_OF = (
    "query Reviews($ids: [ID!]!) {\n"
    f"  nodes(ids: $ids) {{ id ... on PullRequest {{ {_REVIEWS} }} }}\n}}{_SAID}{_WHO}"
)

#: Posts, threads, or both, as they are now.
NODES_NOW = (
    f"query Nodes($ids: [ID!]!) {{\n  nodes(ids: $ids) {{ ...Thread }}\n}}{_THREAD}{_SAID}{_WHO}"
)

REACTIONS = (
    "query Reactions($ids: [ID!]!) {\n  nodes(ids: $ids) { id"
    " ... on Reactable { reactionGroups { viewerHasReacted } } }\n}"
)

#: A post and what was said last in its thread.
LOOK = (
    "query Look($ids: [ID!]!, $thread: ID!) {\n"
    "  nodes(ids: $ids) { ...Thread }\n"
    "  thread: node(id: $thread) { __typename id\n"
    f"    ... on Issue {{ comments(last: {BACK}) {{ nodes {{ ...Said }} }} }}\n"
    f"    ... on PullRequest {{ comments(last: {BACK}) {{ nodes {{ ...Said }} }} {_REVIEWS} }}\n"
    f"    ... on Discussion {{ comments(last: {BACK}) {{ nodes {{ ...Said }} }} }}\n"
    f"    ... on DiscussionComment {{ replies(last: {BACK}) {{ nodes {{ ...Said }} }} }}\n"
    f"  }}\n}}{_THREAD}{_SAID}{_WHO}"
)

REPLY = (
    "mutation Reply($input: AddDiscussionCommentInput!) {"
    " addDiscussionComment(input: $input) { comment { ...Said } } }"
    f"{_SAID}{_WHO}"
)
REACT = (
    "mutation React($input: AddReactionInput!) {"
    " addReaction(input: $input) { reaction { content } subject { id } } }"
)


def numbered(numbers: Sequence[int]) -> str:
    """Ask for issues and pull requests of a repository by number."""
    asked = "\n".join(
        f"    t{number}: issueOrPullRequest(number: {number}) {{ ... on Node {{ ...Thread }} }}"
        for number in numbers
    )
    return (
        "query Numbered($owner: String!, $name: String!) {\n"
        f"  repository(owner: $owner, name: $name) {{\n{asked}\n  }}\n}}{_THREAD}{_SAID}{_WHO}"
    )


def back(kind: str, field: str) -> str:
    """Ask for what stands before `$before` in one list of the node `$id`."""
    count, what = BACKWARD[kind, field]
    return (
        f"query Back($id: ID!, $before: String) {{\n  node(id: $id) {{ ... on {kind} {{"
        f" {field}(last: {count}, before: $before) {{ {_PAGE} nodes {{ {what} }} }} }} }}\n"
        f"}}{_SAID}{_WHO}"
    )


def people(count: int) -> str:
    """Ask for users by `$u0, $u1 ...`."""
    needs = ", ".join(f"$u{n}: String!" for n in range(count))
    asked = "\n".join(f"  u{n}: user(login: $u{n}) {{ ...Who }}" for n in range(count))
    return f"query People({needs}) {{\n{asked}\n}}{_WHO}"
