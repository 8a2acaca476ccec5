from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ackbot.errors import CannotDo, Refused, TooLong
from ackbot.model import Kind as Said
from ackbot.model import Post, Visibility
from ackbot.platforms.base import LookedUp, Once, Parcel, Presence
from ackbot.platforms.mastodon import composing
from ackbot.platforms.mastodon.server import described
from ackbot.testing import ConnectorContract, Pulled
from ackbot.testing.driving import facts, mention_of, requests_of
from ackbot.testing.reading import look, reread
from ackbot.testing.sending import compose, find, send

from .fake_mastodon import GOTOSOCIAL, MASTODON, PLEROMA, SNAC, FakeMastodon, Kind, running

KINDS = [MASTODON, GOTOSOCIAL, PLEROMA, SNAC]
OLD = timedelta(days=90)


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "sessions") as fake:
        yield fake


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def any_kind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FakeMastodon]:
    kind: Kind = request.param
    with running(tmp_path / "sessions", kind) as fake:
        yield fake


@pytest.fixture
def gotosocial(tmp_path: Path) -> Iterator[FakeMastodon]:
    with running(tmp_path / "sessions", GOTOSOCIAL) as fake:
        yield fake


class TestContract(ConnectorContract):
    """Each kind of server keeps every promise of the interface."""

    @pytest.fixture
    def platform(self, any_kind: FakeMastodon) -> FakeMastodon:
        return any_kind


def sent(parcel: Parcel) -> Any:
    return json.loads(parcel.payload)


def a_mention(platform: FakeMastodon, text: str = "Rye?", **more: Any) -> Post:
    base = platform.i_post("Bread", visibility=more.get("visibility", "public"))
    return mention_of(platform, platform.answer_to(base, text, **more))


def long_ago(platform: FakeMastodon, text: str = "An old post") -> str:
    """I posted this before all that the first page of my posts shows."""
    base = platform.i_post(text, ago=OLD)
    for n in range(40):
        platform.i_post(f"since then {n}", ago=timedelta(hours=5 + 2 * n))
    return base


# --- the server --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("instance", "software", "expected"),
    [
        ({"version": "4.5.0"}, {"name": "mastodon", "version": "4.5.0"}, ("mastodon", True)),
        ({"version": "4.5.0+glitch"}, {"name": "hometown"}, ("hometown", True)),
        ({"version": "4.5.0"}, {}, ("", False)),
        ({"version": "2.7.2 (compatible; Pleroma 2.5.0)"}, {}, ("pleroma", False)),
        ({"version": "2.7.2 (compatible; Akkoma 3.13)"}, {"name": "Akkoma"}, ("akkoma", False)),
        ({"version": "4.0.0 (not true; really snac/2.52)"}, {}, ("snac", False)),
        ({"version": "0.17.3", "source_url": "https://x/gotosocial"}, {}, ("gotosocial", False)),
        ({"version": 7}, {"name": None}, ("", False)),
    ],
)
def test_keys_are_trusted_on_servers_known_to_keep_them(
    platform: FakeMastodon,
    instance: dict[str, Any],
    software: dict[str, Any],
    expected: tuple[str, bool],
) -> None:
    server = described("https://x.example", instance, software, platform.now)
    assert (server.kind, server.keeps_keys) == expected
    assert (server.facts.once is Once.KEY) == expected[1]


@pytest.mark.parametrize(
    ("instance", "expected"),
    [
        ({}, ("api.x.example", 500, 23)),
        ({"uri": "https://x.example/about", "max_toot_chars": 5000}, ("x.example", 5000, 23)),
        (
            {
                "domain": "x.example",
                "configuration": {
                    "statuses": {"max_characters": 800, "characters_reserved_per_url": 25}
                },
            },
            ("x.example", 800, 25),
        ),
        ({"domain": "x.example", "account_domain": "y.example"}, ("y.example", 500, 23)),
        ({"domain": "x/\x1b[31m", "max_toot_chars": -4}, ("api.x.example", 500, 23)),
        ({"domain": 4, "max_toot_chars": True, "configuration": []}, ("api.x.example", 500, 23)),
    ],
)
def test_domain_and_limits_are_the_servers(
    platform: FakeMastodon, instance: dict[str, Any], expected: tuple[str, int, int]
) -> None:
    server = described("https://api.x.example", instance, {}, platform.now)
    assert (server.domain, server.characters, server.url_weight) == expected


def test_the_server_is_asked_what_it_is_once_a_day(platform: FakeMastodon) -> None:
    for _ in range(3):
        Pulled(platform).pull()
    assert len(platform.asked("/api/v2/instance")) == 1
    platform.characters = 700
    platform.now += timedelta(days=2)
    Pulled(platform).pull()
    assert len(platform.asked("/api/v2/instance")) == 2
    limit = facts(platform).limit
    assert limit is not None
    assert limit.most == 668


def test_what_a_server_said_of_itself_holds_until_it_says_it_again(platform: FakeMastodon) -> None:
    platform.characters = 700
    mention = platform.they_write("Rye?", under=platform.i_post("Bread"))
    Pulled(platform).pull()
    platform.describes_itself = False
    platform.now += timedelta(days=2)
    assert set(Pulled(platform).pull().incoming) == {mention}
    declared = facts(platform)
    assert declared.limit is not None
    assert (declared.limit.most, declared.once) == (668, Once.KEY)


# --- reading -----------------------------------------------------------------------------------


def test_kinds_roots_and_subjects(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread is out")
    reply = platform.they_write("Rye?", under=base)
    answer = platform.i_answer_elsewhere(reply, "Rye.")
    again = platform.they_write("All of it?", under=answer)
    mention = platform.write("mira", "@ana@home.example what do you think?")
    quote = platform.write("mira", "look at this", quotes=base)
    found = Pulled(platform).pull().incoming
    asked = (reply, again, mention, quote)
    assert [found[uri].kind for uri in asked] == [
        Said.REPLY,
        Said.REPLY,
        Said.MENTION,
        Said.QUOTE,
    ]
    assert [found[uri].root for uri in asked] == [base, base, mention, quote]
    assert [found[uri].on.text for uri in asked] == ["Bread is out", "Rye.", "", "Bread is out"]
    assert found[quote].quotes == (base,)
    assert (found[again].parent, found[again].parent_author) == (answer, platform.me)
    assert (found[reply].author.id, found[reply].author.handle) == ("mira@away.example",) * 2
    assert found[mention].text == "what do you think?"
    assert found[mention].names == (platform.me,)
    assert found[reply].language == "en"


def test_the_list_in_front_names_nobody_and_a_typed_name_does(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread")
    plain = platform.they_write("Rye?", under=base)
    typed = platform.they_write("ask @tomas@away.example about rye", under=base)
    other = platform.write("tomas", "My bread")
    called = platform.write(
        "mira",
        "@tomas@away.example @ana@home.example look",
        in_reply_to_id=platform.by_uri(other)["id"],
    )
    aside = platform.they_write("right, Tomas", under=called, by="eve")
    found = Pulled(platform).pull().incoming
    assert [found[uri].names for uri in (plain, typed, called, aside)] == [
        (),
        ("tomas@away.example",),
        (platform.me,),
        (),
    ]
    assert found[typed].text == "ask @tomas about rye"
    assert found[aside].parent_author == "mira@away.example"


def test_what_stands_above_is_read_in_one_batch_for_many(platform: FakeMastodon) -> None:
    base = long_ago(platform)
    mentions = [platform.they_write(f"n {n}", under=base) for n in range(5)]
    theirs = platform.write("tomas", "A stranger's post", ago=OLD)
    mentions.append(platform.they_write("you too?", under=theirs))
    pulled = Pulled(platform).pull()
    assert {pulled.incoming[uri].root for uri in mentions} == {base, theirs}
    assert pulled.incoming[mentions[0]].on.text == "An old post"
    assert base in pulled.own
    assert [post.id for page in pulled.pages for post in page.context] == [theirs]
    assert len(platform.asked("/api/v1/statuses")) == 1


def test_without_batches_a_thread_is_one_call(gotosocial: FakeMastodon) -> None:
    base = long_ago(gotosocial)
    first = gotosocial.they_write("Rye?", under=base, ago=OLD)
    answer = gotosocial.answer_to(first, "Rye.", by="ana", ago=timedelta(days=80))
    mentions = [gotosocial.they_write(f"n {n}", under=answer) for n in range(9)]
    pulled = Pulled(gotosocial).pull()
    assert {pulled.incoming[uri].root for uri in mentions} == {base}
    contexts = [r for r in gotosocial.loopback.requests if r.path.endswith("/context")]
    assert len(contexts) == 1
    assert len(gotosocial.asked("/api/v1/statuses")) == 1, "asked once whether it has batches"
    assert requests_of(gotosocial, pulled.pull) == 3


def test_the_next_pull_asks_from_where_the_last_one_was(platform: FakeMastodon) -> None:
    base = long_ago(platform)
    platform.they_write("old", under=base, ago=timedelta(hours=5))
    platform.they_write("new", under=base)
    pulled = Pulled(platform).pull()
    before = len(platform.asked("/api/v1/statuses"))
    first = len(pulled.order)
    later = platform.they_write("newest", under=base, by="tomas")
    pulled.pull()
    assert pulled.order[first:] == [later]
    assert platform.asked("/api/v1/notifications")[-1].asked("since_id")
    assert len(platform.asked("/api/v1/statuses")) == before + 1
    pulled.pull()
    assert len(platform.asked("/api/v1/statuses")) == before + 1, "idle: nothing to look up"


def test_a_mention_that_is_listed_late_is_found(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread")
    platform.they_write("one", under=base, ago=timedelta(hours=3))
    platform.they_write("two", under=base)
    pulled = Pulled(platform).pull()
    late = platform.they_write("late", under=base, ago=timedelta(minutes=20))
    assert late in pulled.pull().incoming


def test_an_edit_within_the_overlap_is_read(any_kind: FakeMastodon) -> None:
    mention = any_kind.they_write("Rye?", under=any_kind.i_post("Bread"))
    pulled = Pulled(any_kind).pull()
    any_kind.they_edit(mention, "Spelt?")
    post = pulled.pull().incoming[mention]
    assert post.text == "Spelt?"
    assert post.edited_at == any_kind.now


def test_hidden_people_come_only_if_wanted(platform: FakeMastodon) -> None:
    Pulled(platform).pull()
    assert platform.asked("/api/v1/notifications")[-1].asked("include_filtered") == ""
    platform.settings = {"include_filtered": True}
    Pulled(platform).pull()
    assert platform.asked("/api/v1/notifications")[-1].asked("include_filtered") == "true"


HARD = (
    '<p class="quote-inline">RE: <a href="https://x.example/1">x.example/1</a></p>'
    '<p><span class="h-card"><a href="https://home.example/@ana" class="u-url mention">@<span>ana'
    '</span></a></span> so :blobcat: <a href="https://home.example/tags/rye" class="mention '
    'hashtag">#<span>rye</span></a></p><p><a href="https://evil.example/x">my bank</a><br>'
    '<a href="https://long.example/a/b"><span class="invisible">https://</span><span>long.example'
    '</span><span class="invisible">/a/b</span></a></p>'
)


def test_html_becomes_readable(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread")
    uri = platform.write(
        "mira",
        "@ana@home.example x",
        in_reply_to_id=platform.by_uri(base)["id"],
        quotes=platform.write("tomas", "q"),
        spoiler_text="food",
        media_attachments=[{"description": "a loaf"}, {"description": None}, 7],
    )
    platform.by_uri(uri)["content"] = HARD
    assert mention_of(platform, uri).text == (
        "CW: food\n\nso :blobcat: #rye\n\nmy bank [evil.example]\nhttps://long.example/a/b\n\n"
        "[picture: a loaf]\n[picture]\n[picture]"
    )


@pytest.mark.parametrize(
    ("field", "closed"),
    [
        ({"muted": True}, "you muted this conversation"),
        (
            {"filtered": [{"filter": {"title": "rye", "filter_action": "hide"}}]},
            "your filter “rye” hides it",
        ),
        ({"filtered": [{"filter": {"title": "rye", "filter_action": "warn"}}]}, ""),
        ({"visibility": "list:7"}, "who can see it is not known"),
        (
            {"interaction_policy": {"can_reply": {"always": ["author"]}}},
            "its author takes no replies",
        ),
        ({"interaction_policy": {"can_reply": {"always": ["mentioned"]}}}, ""),
        ({"interaction_policy": {"can_reply": {"with_approval": ["public"]}}}, ""),
        ({"interaction_policy": 7, "filtered": [7, None], "muted": "x"}, ""),
    ],
)
def test_filters_mutes_and_policies_are_respected(
    platform: FakeMastodon, field: dict[str, Any], closed: str
) -> None:
    post = a_mention(platform, **field)
    assert post.closed == closed
    if closed:
        with pytest.raises(CannotDo, match=closed):
            compose(platform, post, "Thanks")


@pytest.mark.parametrize(
    "broken",
    [
        7,
        None,
        {"id": "9", "type": "mention", "created_at": "2026-03-04T09:00:00Z"},
        {"status": {"uri": ""}},
        {"status": {"created_at": "yesterday"}},
        {"status": {"account": None}},
        {"status": {"account": {"acct": "\x1b[31m x"}}},
        {"status": {"content": None}},
    ],
)
def test_a_broken_notification_is_skipped_with_a_reason(
    platform: FakeMastodon, broken: Any
) -> None:
    fine = platform.they_write("hi", under=platform.i_post("Bread"))
    good = {**platform.notifications[-1], "status": platform.by_uri(fine)}
    if isinstance(broken, dict) and "type" not in broken:
        broken = {**good, "id": "1", "status": {**good["status"], "id": "2", **broken["status"]}}
    platform.odd = [broken, {**good, "type": "new.kind", "id": "3"}, good]
    pulled = Pulled(platform).pull()
    assert set(pulled.incoming) == {fine}
    assert len(pulled.skipped) == 1


def test_what_a_second_account_sees_on_another_server_is_the_same(
    platform: FakeMastodon, tmp_path: Path
) -> None:
    """Ids of posts and people do not depend on the server that shows them."""
    post = a_mention(platform)
    assert post.id == "https://away.example/users/mira/statuses/" + json.loads(post.details)["id"]
    assert post.root.startswith("https://home.example/users/ana/statuses/")
    with running(tmp_path / "other") as other:
        Pulled(other).pull()
        with pytest.raises(CannotDo, match="another server"):
            compose(other, post, "Thanks")


# --- reading again -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [MASTODON, PLEROMA], ids=lambda kind: kind.name)
def test_open_mentions_are_read_again_in_batches(tmp_path: Path, kind: Kind) -> None:
    with running(tmp_path, kind) as platform:
        base = platform.i_post("Bread", ago=OLD)
        uris = [platform.they_write(f"n {n}", under=base, by=f"p{n}") for n in range(45)]
        pulled = Pulled(platform).pull().incoming
        before = [pulled[uri] for uri in uris]
        platform.they_edit(uris[0], "edited")
        platform.they_delete(uris[1])
        platform.i_like_elsewhere(uris[2])
        platform.by_uri(uris[3])["muted"] = True
        platform.relate("p4", blocking=True)
        asked = len(platform.asked("/api/v1/statuses"))
        found = reread(platform, *before)
        assert len(platform.asked("/api/v1/statuses")) == asked + 3
        now = {post.id: post for post in found.posts}
        assert now[uris[0]].text == "edited"
        assert found.gone == {uris[1]}
        assert found.liked == {uris[2]}
        assert [now[uri].closed for uri in uris[3:5]] == [
            "you muted this conversation",
            "you blocked them",
        ]
        assert [now[uri] for uri in uris[5:]] == before[5:], "unchanged means equal"


def test_a_server_without_batches_tells_nothing_and_calls_nobody_gone(
    gotosocial: FakeMastodon,
) -> None:
    post = a_mention(gotosocial)
    gotosocial.they_delete(post.id)
    assert reread(gotosocial, post) == LookedUp()
    assert look(gotosocial, post).target is None


def test_the_look_shows_the_whole_thread(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread")
    first = platform.they_write("Rye?", under=base)
    target = mention_of(platform, platform.they_write("Or spelt?", under=base))
    answer = platform.i_answer_elsewhere(first, "Rye.")
    elsewhere = platform.i_post("Something else")
    found = {post.id: post for post in look(platform, target).posts}
    assert answer in found
    assert elsewhere not in found
    assert {post.root for post in found.values()} == {base}
    assert found[answer].parent == first


# --- writing -----------------------------------------------------------------------------------


def test_the_call_is_what_mastodon_documents(platform: FakeMastodon) -> None:
    target = a_mention(platform, spoiler_text="food", sensitive=True, language="de-AT")
    local = json.loads(target.details)
    assert sent(compose(platform, target, "Rye.")) == {
        "status": "@mira@away.example Rye.",
        "in_reply_to_id": local["id"],
        "visibility": "public",
        "spoiler_text": "re: food",
        "sensitive": True,
        "language": "de",
        "allowed_mentions": [platform.account("mira")["id"]],
    }


VISIBILITIES = [
    ("public", "public", "unlisted", Visibility.PUBLIC),
    ("unlisted", "unlisted", "unlisted", Visibility.UNLISTED),
    ("private", "private", "private", Visibility.FOLLOWERS),
    ("direct", "direct", "direct", Visibility.DIRECT),
]


@pytest.mark.parametrize(("theirs", "ours", "narrowed", "marked"), VISIBILITIES)
def test_a_reply_is_never_wider_than_the_comment(
    any_kind: FakeMastodon, theirs: str, ours: str, narrowed: str, marked: Visibility
) -> None:
    target = a_mention(any_kind, visibility=theirs)
    assert target.visibility is marked
    assert sent(compose(any_kind, target, "Rye."))["visibility"] == ours
    any_kind.settings = {"visibility": "unlisted"}
    parcel = compose(any_kind, target, "Rye.")
    assert sent(parcel)["visibility"] == narrowed
    send(any_kind, parcel)
    assert find(any_kind, parcel).presence is Presence.THERE


def test_others_are_named_by_a_setting_and_me_never(platform: FakeMastodon) -> None:
    base = platform.i_post("Bread")
    middle = platform.they_write("Rye?", under=base, by="tomas")
    near = platform.answer_to(middle, "Yes", by="nina")
    target = mention_of(platform, near)
    assert sent(compose(platform, target, "Rye."))["status"] == "@nina Rye."
    platform.settings = {"mention_others": True}
    call = sent(compose(platform, target, "Rye."))
    assert call["status"] == "@nina @tomas@away.example Rye."
    assert set(call["allowed_mentions"]) == {platform.account(n)["id"] for n in ("nina", "tomas")}
    send(platform, compose(platform, target, "Rye."))


def test_a_name_that_was_typed_is_neither_doubled_nor_forbidden(platform: FakeMastodon) -> None:
    target = a_mention(platform)
    call = sent(compose(platform, target, "Ask @Mira@away.example or @tomas@away.example"))
    assert call["status"] == "Ask @Mira@away.example or @tomas@away.example"
    assert "allowed_mentions" not in call
    mail = sent(compose(platform, target, "mail a@tomas.example"))
    assert "allowed_mentions" in mail


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("x" * 10, 10),
        ("e\u0301" * 10, 10),
        ("👩‍👩‍👧‍👦", 1),
        ("https://example.com/" + "a" * 200, 23),
        ("http://a.example see", 27),
        ("@mira@away.example hi", 8),
        ("a@b.example", 11),
    ],
)
def test_length_counts_as_the_server_counts(text: str, length: int) -> None:
    assert composing.count(text, 23) == length


def test_the_content_warning_and_names_count(platform: FakeMastodon) -> None:
    target = a_mention(platform, spoiler_text="w" * 60)
    with pytest.raises(TooLong, match="content warning"):
        compose(platform, target, "x" * 468)
    parcel = compose(platform, target, "x" * (500 - 64 - len("@mira ")))
    assert send(platform, parcel).id
    with pytest.raises(TooLong):
        compose(platform, target, "x" * (500 - 64 - len("@mira ") + 1))


def test_a_key_is_worth_an_hour_whatever_the_text(platform: FakeMastodon) -> None:
    parcel = compose(platform, a_mention(platform), "Rye.")
    first = send(platform, parcel)
    other = replace(parcel, payload=parcel.payload.replace(b"Rye.", b"Spelt."))
    assert send(platform, other).id == first.id
    declared = facts(platform)
    assert declared.once is Once.KEY
    assert declared.once_for == timedelta(minutes=50)


@pytest.mark.parametrize("passed", [timedelta(minutes=51), timedelta(days=2), timedelta(hours=-1)])
def test_past_its_time_a_repeat_looks_first(platform: FakeMastodon, passed: timedelta) -> None:
    parcel = compose(platform, a_mention(platform), "Rye.")
    first = send(platform, parcel)
    platform.keys.clear()
    platform.now += passed
    assert send(platform, parcel).id == first.id
    assert platform.posted_under(parcel.target.id) == ["Rye."]


def test_where_keys_are_worth_nothing_a_repeat_looks_first(gotosocial: FakeMastodon) -> None:
    assert facts(gotosocial).once is Once.NOTHING
    parcel = compose(gotosocial, a_mention(gotosocial), "Rye.")
    assert send(gotosocial, parcel).id == send(gotosocial, parcel).id
    assert gotosocial.posted_under(parcel.target.id) == ["Rye."]


def test_a_list_that_lags_hides_no_reply(any_kind: FakeMastodon) -> None:
    parcel = compose(any_kind, a_mention(any_kind), "Rye.")
    posted = send(any_kind, parcel)
    any_kind.lag = timedelta(minutes=5)
    found = find(any_kind, parcel)
    assert found.posted is not None
    assert found.posted.id == posted.id


def test_the_same_words_of_last_week_or_under_another_post_are_not_it(
    platform: FakeMastodon,
) -> None:
    target = a_mention(platform)
    platform.answer_to(target.id, "Rye.", by="ana", ago=timedelta(days=7))
    platform.answer_to(target.root, "Rye.", by="ana")
    assert find(platform, compose(platform, target, "Rye.")).presence is Presence.NOT_SEEN


def test_a_reply_that_the_server_renders_otherwise_is_found_by_its_source(
    platform: FakeMastodon,
) -> None:
    parcel = compose(platform, a_mention(platform), "Rye -- *of course*")
    posted = send(platform, parcel)
    platform.by_uri(posted.id)["content"] = "<p>Rye – <em>of course</em></p>"
    assert find(platform, parcel).presence is Presence.THERE


def test_a_deleted_comment_is_refused_unsent(any_kind: FakeMastodon) -> None:
    target = a_mention(any_kind)
    parcel = compose(any_kind, target, "Rye.")
    any_kind.they_delete(target.id)
    assert look(any_kind, target).target is None
    with pytest.raises(Refused):
        send(any_kind, parcel)


@pytest.mark.parametrize("address", ["https://evil.example", "http://127.0.0.1:1", "//evil"])
def test_a_next_page_said_to_be_elsewhere_is_asked_for_at_home(
    platform: FakeMastodon, address: str
) -> None:
    """As behind a proxy that rewrites no links; and the token never goes anywhere else."""
    platform.links_to = address
    base = platform.i_post("Bread")
    written = {platform.they_write(f"n {n}", under=base) for n in range(90)}
    assert set(Pulled(platform).pull().incoming) == written
