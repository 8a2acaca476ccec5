from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ackbot.platforms.webmention_io.microformats import Entry, entries

HERE = "https://ana.example/notes/"


def only(page: str) -> Entry:
    (entry,) = entries(page, HERE)
    return entry


def test_an_answer_is_read_with_address_time_and_words() -> None:
    entry = only(
        '<div class="h-entry"><p>In reply to <a class="u-in-reply-to" href="https://a.example/1">'
        'this</a></p><div class="e-content p-name"><p>It is.</p><p>Half &lt;rye&gt;.</p></div>'
        '<a class="u-url" href="/notes/7"><time class="dt-published" '
        'datetime="2026-03-04T10:00:00+01:00">4 March</time></a></div>'
    )
    assert entry == Entry(
        url="https://ana.example/notes/7",
        replies_to=("https://a.example/1",),
        text="It is.\n\nHalf <rye>.",
        published=datetime(2026, 3, 4, 9, 0, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "named",
    [
        '<a class="u-in-reply-to" href="https://a.example/1">x</a>',
        '<a rel="nofollow in-reply-to" href="https://a.example/1">x</a>',
        '<link class="u-in-reply-to" href="https://a.example/1">',
        '<data class="p-in-reply-to" value="https://a.example/1"></data>',
        '<span class="u-in-reply-to">https://a.example/1</span>',
        '<a class="u-in-reply-to h-cite" href="https://a.example/1">Mira</a>',
        (
            '<div class="u-in-reply-to h-cite"><a class="p-author h-card" href="/m">M</a>'
            '<a class="u-url" href="https://a.example/1">x</a></div>'
        ),
        '<div class="h-cite p-in-reply-to"><p><a class="u-url" href="https://a.example/1">x</div>',
    ],
)
def test_what_is_answered_is_named_in_many_ways(named: str) -> None:
    entry = only(f'<article class="h-entry post">{named}<p class="p-summary">It is.</article>')
    assert entry.replies_to == ("https://a.example/1",)
    assert entry.text == "It is."


def test_what_others_said_below_a_post_is_not_a_post_of_mine() -> None:
    entry = only(
        '<div class="h-entry"><a class="u-url" href="/1"></a><div class="e-content">Bread</div>'
        '<div class="u-comment h-entry"><a class="u-url" href="/1#c2"></a>'
        '<a class="u-in-reply-to" href="/1"></a><p class="e-content">Rye?</p></div>'
        '<ul><li class="h-entry"><a class="u-in-reply-to" href="/1"></a>Well?</ul></div>'
    )
    assert (entry.url, entry.replies_to, entry.text) == ("https://ana.example/1", (), "Bread")


def test_addresses_are_those_of_the_pages_base() -> None:
    page = '<base href="https://b.example/x/"><p class="h-entry"><a class="u-url" href="7"></a>'
    assert only(page).url == "https://b.example/x/7"
    assert only('<p class="h-entry"><a class="u-url" href="http://[bad"></a>').url == "http://[bad"


def test_entries_come_in_order_and_a_feed_around_them_is_no_entry() -> None:
    page = "".join(f'<li class="h-entry"><a class="u-url" href="/{n}">x</a></li>' for n in range(3))
    found = entries(f'<ol class="h-feed">{page}</ol>', HERE)
    assert [entry.url for entry in found] == [f"https://ana.example/{n}" for n in range(3)]


@pytest.mark.parametrize(
    "page",
    [
        "",
        "plain words",
        '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
        '<div class="hentry"><a rel="bookmark" href="/1">x</a></div>',
        "<" * 2000,
        '<a class="u-url" href="/1">outside of any entry</a>',
    ],
)
def test_a_page_without_any(page: str) -> None:
    assert entries(page, HERE) == []


def test_broken_markup_is_read_as_far_as_it_goes() -> None:
    page = (
        '</div><div class="h-entry"><b><p class="p-name">It <i>is.</b></p><a class="u-url" href="'
    )
    assert [entry.text for entry in entries(page, HERE)] == ["It is."]


def test_nesting_without_end_costs_no_more_than_its_length() -> None:
    deep = '<div class="h-entry e-content">' * 5_000
    assert len(entries(deep + "x", HERE)) == 1
