"""What judges our requests and fakes must itself see what is wrong."""

from __future__ import annotations

import json

import pytest

from ackbot.testing.loopback import Request
from tests.platforms.google_discovery import described

YOUTUBE = described("youtube.v3")
LIST = "/youtube/v3/commentThreads"


def wrong_in(method: str, path: str, *query: tuple[str, str], body: object = None) -> list[str]:
    sent = b"" if body is None else json.dumps(body).encode()
    request = Request(method=method, path=path, query=query, body=sent)
    found = YOUTUBE.method(request)
    assert found is not None
    return list(found.wrong_in_request(request))


def wrong_answer(body: object) -> list[str]:
    found = YOUTUBE.method(Request(method="GET", path=LIST))
    assert found is not None
    return list(found.wrong_in_answer(body))


def test_what_is_as_described_passes() -> None:
    assert wrong_in("GET", LIST, ("part", "snippet"), ("maxResults", "100"), ("id", "a,b")) == []
    reply = {"snippet": {"parentId": "Ug1", "textOriginal": "Rye."}}
    assert wrong_in("POST", "/youtube/v3/comments", ("part", "snippet"), body=reply) == []
    at = "2026-03-04T09:00:00Z"
    top = {"id": "Ug1", "snippet": {"publishedAt": at, "likeCount": 0, "canRate": True}}
    assert wrong_answer({"items": [{"snippet": {"topLevelComment": top}}]}) == []


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ([], "part is missing"),
        ([("part", "snippet"), ("pages", "2")], "no parameter pages"),
        ([("part", "snippet"), ("maxResults", "101")], "out of bounds"),
        ([("part", "snippet"), ("maxResults", "many")], "no number"),
        ([("part", "snippet"), ("order", "newest")], "none of"),
        ([("part", "snippet"), ("order", "time"), ("order", "time")], "repeated"),
        ([("part", "snippet"), ("prettyPrint", "no")], "neither true nor false"),
    ],
)
def test_a_request_that_is_not_as_described_is_named(
    query: list[tuple[str, str]], says: str
) -> None:
    found = wrong_in("GET", LIST, *query)
    assert len(found) == 1
    assert says in found[0]


def test_a_body_that_is_not_as_described_is_named() -> None:
    body = {"snippet": {"parent": "Ug1", "textOriginal": 1}}
    found = wrong_in("POST", "/youtube/v3/comments", ("part", "snippet"), body=body)
    assert [one.partition(": ")[2] for one in found] == [
        "there is no field parent",
        "1 is no string",
    ]
    assert "nobody asked for" in wrong_in("GET", LIST, ("part", "id"), body={})[0]


@pytest.mark.parametrize(
    "snippet",
    [
        {"publishedAt": "yesterday"},
        {"publishedAt": "2026-03-04T09:00:00"},
        {"canRate": 1},
        {"likeCount": True},
        {"likeCount": 2**32},
        {"moderationStatus": "hidden"},
        {"authorChannelId": "UCana"},
    ],
)
def test_an_answer_that_is_not_as_described_is_named(snippet: dict[str, object]) -> None:
    top = {"id": "Ug1", "snippet": snippet}
    assert len(wrong_answer({"items": [{"snippet": {"topLevelComment": top}}]})) == 1


def test_what_is_not_described_has_no_method() -> None:
    assert YOUTUBE.method(Request(method="PUT", path=LIST)) is None
    assert YOUTUBE.method(Request(method="GET", path="/v4/accounts/1/locations")) is None
