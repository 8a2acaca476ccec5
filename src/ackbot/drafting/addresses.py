"""Addresses in a draft: links, handles, mails, phones, wallets and commands, however written.

What a draft may name is what the comment or the user named: two addresses are the same if their
keys are, never because one is a part of the other ("op.example" is not "shop.example"). Disguises
are undone first: full-width letters, ideographic stops, "evil [dot] example".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import normalize

from ackbot.frozen import dataclass
from ackbot.text import handles, links
from ackbot.text.later import Rare, later, part

# Endings of names that are not words themselves, then those that are: "fine.It" is no address.
_ENDINGS = (
    "com|org|net|io|dev|app|info|biz|xyz|top|shop|store|online|site|website|club|link|click|page|"
    "blog|cloud|live|pro|tech|fun|vip|bio|digital|agency|example|test|eth|ly|gg|gl|tv|ai|co|cc|ws|"
    "tk|ml|ga|cf|su|eu|uk|de|fr|es|nl|ru|cn|jp|br|pl|se|dk|fi|ie|nz|kr|tw|hk|mx|ar|cl|ch|ca|au|"
    "xn--[a-z0-9-]{1,59}"
)
_WORDS = "it|me|is|in|to|so|no|at|be|us|am|im|la|su"
_BARE = later(
    rf"(?<![\w@./-])(?:[\w-]{{1,63}}\.){{1,4}}(?:{_ENDINGS})\b(?![\w@-])(?:/\S*)?"
    rf"|(?<![\w@./-])(?-i:(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_WORDS})\b(?![\w@-]))(?:/\S*)?",
    re.IGNORECASE,
)
_MAIL = later(r"(?<![@\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = later(r"(?<![\w/.:-])\+?\d(?:[ ()./-]{0,2}\d){7,17}(?![\w-])")
_WALLET = later(
    r"\b(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{20,60}|"
    r"(?=[a-km-zA-HJ-NP-Z]*[1-9])(?=\w*[a-z])(?=\w*[A-Z])[1-9A-HJ-NP-Za-km-z]{26,95}|"
    r"[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\b"
)
_MARKDOWN = later(
    r"!?\[[^\]\n]{0,200}\]\(\s*([^)\s]{1,300})[^)\n]{0,100}\)|^\s*\[[^\]\n]{1,80}\]:\s*(\S+)",
    re.MULTILINE,
)
_COMMAND = Rare(
    part(
        "curl wget sudo~ rm~- pip uv~ npm~ npx~ brew~ cargo~ apt~ apt-get~ dnf~ gem~ docker~"
        " go~install powershell iwr base64 eval",
        r"\b(?:curl|wget)\b[^\n|]{0,200}\|\s*(?:sudo )?(?:ba|z|da)?sh\b|\bsudo [a-z]\S*"
        r"|\brm -\w*[rf]\w*\b|\b(?:pip3?|pipx|uv|npm|npx|pnpm|brew|cargo|apt|apt-get|dnf|gem"
        r"|docker) (?:-\S+ )?(?:install|add|run|exec|pull)\s+\S+|\bgo install \S+@\S+"
        r"|\bpowershell(?:\.exe)? [-\w]|\biwr\b.{0,100}\biex\b|\bbase64 -d\b|\beval\s*[\"(`$]",
    ),
    flags=re.IGNORECASE,
)
_HIDDEN_DOT = later(
    r"\s?(?:\[\s?(?:\.|dot|punkt|punto|point)\s?\]|\(\s?(?:\.|dot)\s?\)|(?<!\bthe) dot )\s?"
)
_HIDDEN_AT = later(r"\s?(?:\[\s?(?:@|at)\s?\]|\(\s?(?:@|at)\s?\))\s?")
_SCHEME = later(r"\b(?:hxxps?|h\*\*ps?)(?=://)", re.IGNORECASE)
_STOPS = later(r"(?<=[\w-])[。．｡](?=[\w-])")
_DIGIT = later(r"\d")
#: Without one of these, once compatibility forms are plain, a text names at most a command.
_HINT = later(r"[@\d\[(。]|[./:]\S|\bdot\b", re.IGNORECASE)
_LEAST_DIGITS = 8
_EDGE = "/.,;:!?'\"*_~’”»›…)]}|"


@dataclass(frozen=True, slots=True)
class Address:
    """One way to reach something that a text names."""

    about: str
    """"link", "handle", "mail", "phone", "wallet" or "command"."""
    what: str
    """With its article, for a sentence."""
    words: str
    """As written, or as it reads once its disguise is undone."""
    key: str
    """What two writings of the same address have in common."""


@lru_cache(maxsize=256)
def addresses(text: str) -> tuple[Address, ...]:
    """Return what a text names, disguised or not, the same one perhaps more than once."""
    folded = normalize("NFKC", text)
    if not _HINT.search(folded):
        return (*_commands(text), *(_commands(folded) if folded != text else ()))
    undone = _undisguised(folded)
    return (*_written(text), *(_written(undone) if undone != text else ()))


def unknown(text: str, sources: Iterable[str], people: Iterable[str]) -> list[Address]:
    """Return what a text names and none of the sources does; each once, in order.

    `people` are handles (without @) that may be spoken to.
    """
    named = addresses(text)
    if not named:
        return []
    listed = [one for source in sources for one in addresses(source)]
    known = {(one.about, one.key) for one in listed}
    known |= {("link", one.key.partition("/")[0]) for one in listed if one.about == "link"}
    for person in filter(None, people):
        whole = person.lstrip("@").casefold()
        known |= {("handle", whole), ("handle", whole.partition("@")[0])}
    found: dict[str, Address] = {}
    for one in named:
        if (one.about, one.key) not in known and not any(one.key in other for other in found):
            found.setdefault(one.key, one)
    return list(found.values())


def _written(text: str) -> Iterator[Address]:
    for found in _MARKDOWN.finditer(text) if "]" in text else ():
        target = found[1] or found[2]
        yield Address("link", "a link", found[0].strip(), _link_key(target))
    for link in links(text):
        yield Address("link", "a link", link.text, _link_key(link.url))
    unmailed = text
    if "@" in text:
        for found in _MAIL.finditer(text):
            yield Address("mail", "a mail address", found[0], found[0].casefold())
        unmailed = _MAIL.sub(" ", text)
    for found in _BARE.finditer(unmailed) if "." in unmailed else ():
        yield Address("link", "a link", found[0].rstrip(_EDGE), _link_key(found[0]))
    for handle in handles(unmailed):
        yield Address("handle", "a handle", handle, handle.lstrip("@＠").casefold())
    if _DIGIT.search(text):
        yield from _numbers(text)
    yield from _commands(text)


def _commands(text: str) -> Iterator[Address]:
    for found in _COMMAND.finditer(text):
        words = " ".join(found[0].split())
        yield Address("command", "a command for a shell", words, words.casefold())


def _numbers(text: str) -> Iterator[Address]:
    for found in _WALLET.finditer(text):
        yield Address("wallet", "a wallet or account number", found[0], found[0].replace(" ", ""))
    for found in _PHONE.finditer(_WALLET.sub(" ", text)):
        digits = "".join(_DIGIT.findall(found[0])).lstrip("0")
        if len(digits) >= _LEAST_DIGITS - 1:
            yield Address("phone", "a phone number", found[0], digits)


def _link_key(url: str) -> str:
    """Return host and path, however the link was written."""
    bare = normalize("NFKC", url).partition("://")[2] or url
    return bare.removeprefix("//").casefold().removeprefix("www.").rstrip(_EDGE)


def _undisguised(folded: str) -> str:
    plain = _STOPS.sub(".", folded)
    plain = _HIDDEN_AT.sub("@", _HIDDEN_DOT.sub(".", plain))
    return _SCHEME.sub("https", plain)
