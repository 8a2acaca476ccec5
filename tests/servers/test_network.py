"""The network itself: what the other tests here build on is real and behaves as they assume."""

from __future__ import annotations

import httpx
import pytest

from .bluesky import BlueskyError, BlueskyNetwork

pytestmark = pytest.mark.servers


def test_a_reply_is_told_to_the_author_of_its_parent(bluesky: BlueskyNetwork) -> None:
    ana, ben = bluesky.create_account("ana"), bluesky.create_account("ben")
    post = ana.post("Bread is out of the oven")
    question = ben.reply(post, "Is it rye?")

    told = bluesky.wait_until_notified(ana, question)

    assert (told.reason, told.author) == ("reply", ben.did)
    assert (question.parent, question.root) == (post.uri, post.uri)


def test_an_answer_stands_once_under_its_parent_in_both_servers(bluesky: BlueskyNetwork) -> None:
    ana, ben = bluesky.create_account("ana"), bluesky.create_account("ben")
    post = ana.post("Bread is out of the oven")
    question = ben.reply(post, "Is it rye?")
    answer = ana.reply(question, "Half rye, half wheat.")
    bluesky.wait_until_indexed(answer)

    assert ana.replies_to(question) == [answer]
    assert ana.replies_to(post) == []
    assert bluesky.replies_under(question) == [answer]
    assert bluesky.replies_under(post) == [question, answer]
    assert (answer.parent, answer.root) == (question.uri, post.uri)


def test_mentions_quotes_and_likes_are_told_with_their_reason(bluesky: BlueskyNetwork) -> None:
    ana, ben = bluesky.create_account("ana"), bluesky.create_account("ben")
    post = ana.post("Bread is out of the oven")
    mention = ben.mention(ana, "is the best baker")
    quote = ben.quote(post, "Go there while it is warm")
    ben.like(post)

    assert bluesky.wait_until_notified(ana, mention).reason == "mention"
    assert bluesky.wait_until_notified(ana, quote).reason == "quote"
    bluesky.wait_until(
        lambda: "like" in {told.reason for told in ana.notifications()}, "ana is told of the like"
    )
    assert ben.likes() == [post.uri]


def test_a_deleted_reply_leaves_both_servers(bluesky: BlueskyNetwork) -> None:
    ana, ben = bluesky.create_account("ana"), bluesky.create_account("ben")
    post = ana.post("Bread is out of the oven")
    question = ben.reply(post, "Is it rye?")
    bluesky.wait_until_indexed(question)

    ben.delete(question)
    bluesky.wait_until_deleted(question)

    assert ben.posts() == []
    assert bluesky.replies_under(post) == []


def test_an_app_password_signs_in_and_names_the_server(bluesky: BlueskyNetwork) -> None:
    ana = bluesky.create_account("ana")

    session = bluesky.call(
        "com.atproto.server.createSession",
        json={"identifier": ana.handle, "password": ana.app_password},
    )

    assert session["did"] == ana.did
    services = {each["id"]: each["serviceEndpoint"] for each in session["didDoc"]["service"]}
    assert services["#atproto_pds"] == bluesky.pds_url


def test_a_wrong_password_is_refused(bluesky: BlueskyNetwork) -> None:
    ana = bluesky.create_account("ana")

    with pytest.raises(BlueskyError, match="401"):
        bluesky.call(
            "com.atproto.server.createSession",
            json={"identifier": ana.handle, "password": "not the one"},
        )


def test_the_servers_listen_on_one_loopback_address_alone(bluesky: BlueskyNetwork) -> None:
    for url in (bluesky.pds_url, bluesky.appview_url):
        assert httpx.get(f"{url}/xrpc/_health", trust_env=False).is_success
        with pytest.raises(httpx.ConnectError):  # whoever listens everywhere answers here, too
            httpx.get(f"http://127.0.0.2:{httpx.URL(url).port}/xrpc/_health", trust_env=False)
