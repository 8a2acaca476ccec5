"""GitHub's own descriptions judge what is asked of it and what our fake of it answers.

No GitHub can be started here. Its OpenAPI description and its GraphQL schema are published, though,
and too large for `make test`: here the whole contract runs, on all kinds of threads, in named
repositories and elsewhere, and every request, query and answer is held against them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    parse,
    validate,
)

from ackbot.platforms.github import queries
from ackbot.testing import FakePlatform, Pulled
from ackbot.testing.failing import FailingContract
from ackbot.testing.loopback import Reply, Request
from ackbot.testing.reading import ReadingContract
from ackbot.testing.sending import SendingContract, like
from tests.platforms.fake_github import FakeGitHub
from tests.platforms.github_graph import schema as our_schema

from .openapi import Description

pytestmark = pytest.mark.servers

PACKAGES = Path(__file__).parents[2] / ".cache/servers/github/node_modules/@octokit"


@cache
def description(name: str = "api.github.com") -> Description:
    return Description(PACKAGES / "openapi/generated" / f"{name}.json")


@cache
def their_schema() -> GraphQLSchema:
    text = (PACKAGES / "graphql-schema/schema.graphql").read_text("utf-8")
    # As it is published it breaks rules of GraphQL that do not matter here (fields named twice).
    return build_schema(text, assume_valid=True, assume_valid_sdl=True)


@cache
def mistakes(query: str) -> tuple[str, ...]:
    return tuple(error.message for error in validate(their_schema(), parse(query)))


class Judged(FakeGitHub):
    """The fake, with everything that passes held against the descriptions."""

    def __init__(self, folder: Path, *, kind: str = "Issue", named: bool = True) -> None:
        self.failures: list[AssertionError] = []
        super().__init__(folder, kind=kind, named=named)

    def handle(self, request: Request) -> Reply:
        reply = super().handle(request)
        try:
            self._judge(request, reply)
        except AssertionError as error:
            self.failures.append(error)
        return reply

    def _judge(self, request: Request, reply: Reply) -> None:
        if request.path == "/graphql":
            asked = json.loads(request.body)
            assert (request.method, asked.keys()) == ("POST", {"query", "variables"})
            assert not mistakes(asked["query"])
            return
        description().judge_request(request)
        description("ghes-3.17").judge_request(request)
        if reply.status < 400 and not any(item.broken for item in self.items.values()):
            description().judge_answer(request, reply)


@contextmanager
def judged(folder: Path, kind: str = "Issue", *, named: bool = True) -> Iterator[FakeGitHub]:
    fake = Judged(folder / "sessions", kind=kind, named=named)
    with fake.loopback:
        yield fake
    assert not fake.failures, fake.failures[0]


class Threads(ReadingContract, SendingContract):
    kind = "Issue"
    named = True

    @pytest.fixture
    def platform(self, tmp_path: Path) -> Iterator[FakePlatform]:
        with judged(tmp_path, self.kind, named=self.named) as fake:
            yield fake


class TestIssues(Threads, FailingContract): ...


class TestIssuesElsewhere(Threads):
    named = False


class TestDiscussions(Threads):
    kind = "Discussion"


class TestDiscussionsElsewhere(Threads):
    kind, named = "Discussion", False


class TestReviewThreads(Threads, FailingContract):
    kind = "PullRequest"


class TestReviewThreadsElsewhere(Threads):
    kind, named = "PullRequest", False


def test_the_judge_sees_what_is_wrong(tmp_path: Path) -> None:
    """A field too many, one too few, a parameter nobody knows."""
    with judged(tmp_path) as github:
        github.speaks("mira", "Hello", under=github.opens("mira"))
        Pulled(github).pull()
        asked = github.asked("/repos/ana/oven/issues/comments")[0]
        told = FakeGitHub.handle(github, asked)
    (row,) = json.loads(told.body)
    description().judge_answer(asked, told)
    for wrong in (
        {**row, "mood": "good"},
        {**row, "user": 7},
        {k: row[k] for k in row if k != "id"},
    ):
        with pytest.raises(AssertionError):
            description().judge_answer(asked, replace(told, body=json.dumps([wrong]).encode()))
    for query in ((("before", "x"),), (("per_page", "all"),), (("sort", "mood"),)):
        with pytest.raises(AssertionError):
            description().judge_request(replace(asked, query=query))
    assert mistakes("query { viewer { mood } }")


def test_everything_that_is_ever_asked_is_in_the_schema() -> None:
    asked = [
        queries.repositories(3),
        *map(queries.search, ("Issue", "PullRequest", "Discussion")),
        queries.DISCUSSIONS,
        queries.REVIEWS_OF,
        queries.NODES_NOW,
        queries.REACTIONS,
        queries.LOOK,
        queries.REPLY,
        queries.REACT,
        queries.numbered([1, 2]),
        queries.people(2),
        *(queries.back(kind, name) for kind, name in queries.BACKWARD),
    ]
    assert {query: mistakes(query) for query in asked if mistakes(query)} == {}


def test_the_fakes_schema_is_a_part_of_the_real_one() -> None:
    """Every type, field, argument and value in it stands there, too, with the same types."""
    for name, ours in our_schema().type_map.items():
        theirs = their_schema().type_map.get(name)
        assert type(theirs) is type(ours), name
        if isinstance(ours, GraphQLEnumType):
            assert isinstance(theirs, GraphQLEnumType)
            assert ours.values.keys() <= theirs.values.keys(), name
        elif isinstance(ours, GraphQLUnionType):
            assert isinstance(theirs, GraphQLUnionType)
            assert {str(t) for t in ours.types} <= {str(t) for t in theirs.types}, name
        elif not name.startswith("__"):
            assert fields(ours) <= fields(theirs), fields(ours) - fields(theirs)


def fields(found: object) -> set[str]:
    """Return all that a type says of its fields, a line each."""
    told: set[str] = set()
    if isinstance(found, GraphQLObjectType | GraphQLInterfaceType):
        told |= {f"{found} is {one}" for one in found.interfaces}
        for name, field in found.fields.items():
            told.add(f"{found}.{name}: {field.type}")
            told |= {f"{found}.{name}({a}: {arg.type})" for a, arg in field.args.items()}
    if isinstance(found, GraphQLInputObjectType):
        told |= {f"{found}.{name}: {field.type}" for name, field in found.fields.items()}
    return told


@pytest.mark.parametrize("content", ["+1", "heart", "hooray", "rocket", "laugh", "eyes"])
def test_every_reaction_is_one_of_githubs(tmp_path: Path, content: str) -> None:
    with judged(tmp_path) as github:
        github.settings = {**github.settings, "reaction": content}
        said = github.speaks("mira", "Nice", under=github.opens("ana"))
        talk = github.opens("mira", "Discussion")
        found = Pulled(github).pull().incoming
        for one in (said, talk):
            like(github, found[one])
        assert github.liked_by_me() == [said, talk]
