"""What to look at twice before a draft goes out, whoever wrote it.

Each finding is a `Warn` that says what and why in the user's words; `blocks` means that the text
may not go out as it is. A proposed draft is held to more than what the user typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ackbot.drafting.base import Brief
from ackbot.drafting.moves import similarity
from ackbot.drafting.phrases import DEBRIS, FIGURE, HUMAN_CLAIM, PROMISES, STOCK
from ackbot.model import Warn
from ackbot.reading.language import detect
from ackbot.reading.phrasebook import plain
from ackbot.text import clean, handles, links

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_BARE_HOST = re.compile(
    r"(?<![\w@./-])(?:[\w-]{1,63}\.){1,4}(?:com|org|net|io|dev|app|info|biz|xyz|shop|online|site|club|link|ly|gg"
    r"|me|tv|ai|co|eu|uk|de|fr|es|nl|ru|cn|jp|br|it|pl|se|example)\b(?:/\S*)?",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w/.:-])\+?\d(?:[ ()./-]{0,2}\d){7,17}(?![\w-])")
_WALLET = re.compile(
    r"\b(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{20,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|"
    r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}"
    r"(?: ?[A-Z0-9]{1,3})?)\b"
)
_MARKDOWN_LINK = re.compile(
    r"!?\[[^\]\n]{0,200}\]\([^)\n]{1,300}\)|^\s*\[[^\]\n]{1,80}\]:\s*\S+", re.MULTILINE
)
_DIGITS = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_ALIKE = 0.6
_SAME_DAY_BLOCK = 3
_LANGUAGE_WORDS = 5


def check(brief: Brief, text: str, *, typed: bool) -> tuple[Warn, ...]:
    """Return what is to be said about a text before it may go out, gravest first.

    `typed` says that the user wrote or changed it: then addresses that they put in only warn.
    """
    found = [*_shape(brief, text), *_addresses(brief, text, typed=typed)]
    found += [*_claims(brief, text), *_style(brief, text), *_sameness(brief, text)]
    return tuple(sorted(found, key=lambda warn: not warn.blocks))


def _shape(brief: Brief, text: str) -> Iterator[Warn]:
    if not text.strip():
        yield Warn(about="empty", says="is empty", blocks=True)
    if clean(text) != text:
        yield Warn(about="control", says="holds control or hidden characters", blocks=True)
    if brief.limit is not None:
        length = brief.count(text)
        if length > brief.limit:
            says = f"is too long: {length} of {brief.limit} on {brief.platform}"
            yield Warn(about="length", says=says, blocks=True)
    debris = DEBRIS.search(text)
    if debris and debris[0] not in brief.text:
        yield Warn(
            about="debris",
            says=f"looks unfinished: “{debris[0].strip()}”",
            words=debris[0].strip(),
            blocks=True,
        )


def _known(brief: Brief) -> str:
    sources = (brief.text, brief.my_post, *brief.voice.facts, *brief.voice.snippets.values())
    return "\n".join((*sources, brief.voice.sign_off)).casefold()


def _addresses(brief: Brief, text: str, *, typed: bool) -> Iterator[Warn]:
    known = _known(brief)
    reachable = {f"@{brief.person.handle.lstrip('@')}".casefold()}
    seen: set[str] = set()
    for about, what, words in _addresses_in(text):
        low = words.casefold()
        if low in seen or low.rstrip("/.,") in known or (about == "handle" and low in reachable):
            continue
        if any(low in other for other in seen):
            continue
        seen.add(low)
        says = f"holds {what} that is neither in the comment nor in your facts: {words}"
        yield Warn(about=about, says=says, words=words, blocks=not typed)


def _addresses_in(text: str) -> Iterator[tuple[str, str, str]]:
    for found in _MARKDOWN_LINK.finditer(text):
        yield "link", "a link", found[0]
    for link in links(text):
        yield "link", "a link", link.text
    for found in _MAIL.finditer(text):
        yield "mail", "a mail address", found[0]
    for found in _BARE_HOST.finditer(text):
        yield "link", "a link", found[0]
    for handle in handles(_MAIL.sub(" ", text)):
        yield "handle", "a handle", handle
    for found in _WALLET.finditer(text):
        yield "wallet", "a wallet or account number", found[0]
    for found in _PHONE.finditer(_WALLET.sub(" ", text)):
        if len(_DIGITS.findall(found[0])) >= 8:
            yield "phone", "a phone number", found[0]


def _claims(brief: Brief, text: str) -> Iterator[Warn]:
    low = plain(text)
    stated = plain(_known(brief)) + "\n".join(plain(fact) for fact in brief.voice.facts)
    for about, says, pattern in PROMISES:
        found = pattern.search(low)
        if found and found[0] not in stated:
            yield Warn(about=about, says=f"{says}: “{found[0].strip()}”", words=found[0].strip())
    claim = HUMAN_CLAIM.search(low)
    if claim:
        yield Warn(about="human", says="says that a person wrote it", words=claim[0])
    known = _known(brief)
    for found in FIGURE.finditer(text):
        if found[0].casefold() not in known:
            says = f"names a figure that ackbot cannot check: {found[0]}"
            yield Warn(about="figure", says=says, words=found[0])
            break


def _style(brief: Brief, text: str) -> Iterator[Warn]:
    low = plain(text)
    stock = next((phrase for phrase in STOCK if phrase in low), "")
    if stock:
        yield Warn(about="stock", says=f"is a stock phrase: “{stock}”", words=stock)
    avoided = next((word for word in brief.voice.avoid if plain(word) in low), "")
    if avoided:
        yield Warn(about="avoid", says=f"uses a word you avoid: “{avoided}”", words=avoided)
    wanted = brief.reading.language
    got, sure = detect(text)
    enough = len(_WORDS.findall(text)) >= _LANGUAGE_WORDS or not text.isascii()
    if wanted != "und" and got not in ("und", wanted) and enough and sure >= 0.6:
        says = f"is in another language than the comment ({got}, not {wanted})"
        yield Warn(about="language", says=says)


def _sameness(brief: Brief, text: str) -> Iterator[Warn]:
    alike = [other for other in brief.recent if similarity(text, other) >= _ALIKE]
    if not alike:
        return
    blocks = len(alike) >= _SAME_DAY_BLOCK
    times = len(alike) + 1
    says = f"is much like an earlier reply: “{alike[-1][:60]}”"
    if blocks:
        says = f"would be the {times}th reply of this kind today: “{alike[-1][:60]}”"
    yield Warn(about="same", says=says, blocks=blocks)


def blocking(warnings: Iterable[Warn]) -> bool:
    """Whether any finding keeps the text from going out."""
    return any(warn.blocks for warn in warnings)
