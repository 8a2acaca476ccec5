"""Whatever else reads bytes from outside: it understands them, or refuses in our own words."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ackbot.config.parsing import parse
from ackbot.drafting.batch import draft_lines
from ackbot.drafting.llm import answers
from ackbot.drafting.llm.trouble import ModelTrouble
from ackbot.drafting.offline import OfflineDrafter
from ackbot.errors import AckbotError
from ackbot.net.pacing import Pacing
from ackbot.net.waits import wait_until
from ackbot.platforms import markdown
from ackbot.platforms.bluesky.composing import facets_of
from ackbot.platforms.bluesky.records import at_uri, time_of_tid
from ackbot.platforms.clocks import ahead
from ackbot.platforms.oauth import understood
from ackbot.platforms.shapes import Unreadable, moment_or_none
from ackbot.platforms.signing.listener import Listener
from ackbot.platforms.webmention_io.microformats import entries
from ackbot.reading import read, read_own
from ackbot.text import address, clean, handles, hosts, html_to_text, links, one_line, wrap
from ackbot.wording import parse_span, parse_when

from . import dice
from .mutation import ADDRESSES, TEXTS, TIMES, mutated, odd

pytestmark = pytest.mark.fuzz

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
EXAMPLE = (Path(__file__).parents[2] / "config.example.toml").read_text("utf-8")
#: Scraps of which texts are put together: of HTML, Markdown, TOML, addresses and headers.
SCRAPS = [
    *("<p>", "</p>", "<a href='", "'>", "</a>", "<!--", "-->", "<", ">", '"', "&#27;", "&", ";"),
    *("<div class='h-entry'>", "<span style=display:none>", "<blockquote>", "<li>", "<pre>"),
    *("> ", "```", "`", "[x](", ")", "![", "* ", "# ", "|", "\\", "\n", "\r", " ", "@ana", "---"),
    *("https://", "//", "www.", ".example", "%41", "at://did:plc:x/", "state=", "code=", "?", "="),
    *("1", "e9", ".", "-", ":", "T", "Z", "+02:00", "Mon, ", "GMT", "d", "h", "fri", "９", "\x00"),
    *("{", "}", "[", "]", ",", "null", '"draft"', '"action": "reply"', "<think>", "</think>"),
]


def words(random: Random) -> str:
    """Put a text together."""
    how = random.random()
    if how < 0.15:
        return random.choice(TEXTS + TIMES + ADDRESSES)
    parts = random.choices(SCRAPS + TEXTS[:200], k=random.randrange(1, 25))
    return "".join(parts) * random.choice((1, 1, 1, 1, 20))


def _markup(random: Random) -> None:
    text = html_to_text(words(random))
    assert clean(text) == text


def _plain(random: Random) -> None:
    text = words(random)
    assert clean(clean(text)) == clean(text)
    assert "\n" not in one_line(text)
    wrap(clean(text), random.choice((2, 20, 80)))
    for link in links(text):
        assert link.ascii_host.isascii()
    handles(text), hosts(text)
    url = address(text)
    assert url == "" or (url.isascii() and " " not in url)
    assert address(url) == url


def _markdown(random: Random) -> None:
    text = words(random)
    markdown.shown(text)
    markdown.names(text)
    for one in markdown.quotations(text):
        markdown.stands_in(one, text)
    facets_of(clean(text), {"ana": "did:plc:ana"})


def _reading(random: Random) -> None:
    text = words(random)
    found = read(clean(text))
    assert 0 <= found.sure <= 1
    read_own(clean(text), NOW)


def _drafting(random: Random) -> None:
    """A draft for anything: clean, whole, or a reason."""
    record = {
        "id": "1",
        "platform": random.choice(("mastodon", "github", "youtube")),
        "author": {"name": words(random)[:80], "handle": words(random)[:80]},
        "history": {"earlier_interactions": random.randrange(4), "last": None},
        "my_post": words(random)[:200],
        "text": words(random)[:3000],
        "waited_hours": random.randrange(500),
    }
    (made,) = draft_lines([json.dumps(record)], OfflineDrafter())
    draft = made["draft"] or ""
    assert clean(draft) == draft
    assert made["action"] in ("reply", "human", "skip")
    assert not hosts(draft) or set(hosts(draft)) <= set(hosts(clean(json.dumps(record))))


def _microformats(random: Random) -> None:
    entries(words(random), "https://a.example/page")


def _times(random: Random) -> None:
    text = random.choice([*TIMES, words(random)])
    found = moment_or_none(text)
    assert found is None or found.utcoffset() == timedelta(0)
    headers = {"retry-after": text, "ratelimit-reset": text, "date": text}
    until = wait_until(headers, NOW)
    assert until is None or NOW <= until <= NOW + timedelta(hours=1)
    ahead(headers, NOW)
    time_of_tid(text)
    _ours(lambda: parse_span(text))
    _ours(lambda: parse_when(text, NOW))


def _addresses(random: Random) -> None:
    text = random.choice([*ADDRESSES, words(random)])
    try:
        at_uri(text)
    except Unreadable:
        return


def _model(random: Random) -> None:
    said = json.dumps({"action": "reply", "draft": words(random), "why": words(random)})
    openai = {"choices": [{"message": {"content": said}, "finish_reason": "stop"}]}
    claude = {"content": [{"type": "text", "text": said}], "stop_reason": "end_turn"}
    used = {"usage": {"prompt_tokens": 3, "completion_tokens": 4, "input_tokens": 1}}
    for reads, body in ((answers.openai_text, openai), (answers.anthropic_text, claude)):
        answer: Any = {**body, **used}
        for _ in range(random.randrange(3)):
            answer = mutated(answer, random)
        if not isinstance(answer, dict):
            continue
        answers.tokens_of(answer)
        assert one_line(answers.error_words(answer)) == answers.error_words(answer)
        answers.refusal_words(answer)
        _model_text(reads, answer)
    _model_text(lambda body: body["text"], {"text": words(random)})


def _model_text(reads: Callable[[Any], str], answer: Any) -> None:
    try:
        said = answers.read(reads(answer))
    except ModelTrouble:
        return
    assert one_line(said.why) == said.why


def _configuration(random: Random) -> None:
    lines = EXAMPLE.split("\n")
    for _ in range(random.choice((1, 1, 2, 6))):
        at = random.randrange(len(lines))
        line = lines[at].removeprefix("# ") if random.random() < 0.4 else lines[at]
        cut = random.randrange(len(line) + 1)
        lines[at] = random.choice([line, line[:cut], line[:cut] + words(random) + line[cut:], ""])
    _ours(lambda: parse("\n".join(lines), "config.toml"))


def _sign_in(random: Random) -> None:
    understood(words(random))
    understood(json.dumps(odd(random)))
    with Listener(None) as listener:
        pasted = f"http://127.0.0.1/?state={listener.state}&code={words(random)}"
        for text in (pasted, words(random)):
            try:
                found = listener.pasted(text)
            except ValueError:
                continue
            assert found.code.isascii()
        listener.take({"state": words(random), "code": words(random), "error": words(random)})


def _pacing(random: Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rests.json"
        text = random.choice([words(random), json.dumps({"a.example": odd(random)})])
        path.write_bytes(text.encode("utf-8", "replace"))
        pacing = Pacing(path)
        found = pacing.rest("a.example", "work", NOW)
        assert found is None or found.until <= NOW + timedelta(hours=1)
        pacing.failed("a.example", NOW)
        pacing.worked("a.example")


def _ours(work: Callable[[], object]) -> None:
    """Run what may refuse in our own words, which are clean."""
    says = ""
    try:
        work()
    except AckbotError as error:
        says = str(error)
    assert clean(says) == says


SUBJECTS: dict[str, Callable[[Random], None]] = {
    "markup": _markup,
    "plain": _plain,
    "markdown": _markdown,
    "reading": _reading,
    "drafting": _drafting,
    "microformats": _microformats,
    "times": _times,
    "addresses": _addresses,
    "model": _model,
    "configuration": _configuration,
    "sign-in": _sign_in,
    "pacing": _pacing,
}


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.timeout(600)
def test_anything_is_understood_or_refused_in_our_words(subject: str) -> None:
    for which, random in dice(subject):
        try:
            SUBJECTS[subject](random)
        except Exception as error:
            raise AssertionError(which) from error
