"""Links, hosts and handles in a text, and names that look like another.

Hosts are what a browser would go to (WHATWG URL: userinfo dropped, backslash as slash, ideographic
full stops as dots, percent-encoding decoded), with their Punycode form (RFC 3492) beside the
readable one. Look-alikes follow UTS #39's idea of mixed scripts, for the pairs people fall for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import name as character_name
from unicodedata import normalize

from ackbot.text.cleaning import clean
from ackbot.text.later import later

_STOP = r"\s<>\"“”«»`、。「」『』（）【】《》，；！？"
_LINK = later(
    rf"(?<![a-z0-9+.\-])(?:[a-z][a-z0-9+.\-]{{0,30}}://|www\.|(?:mailto|javascript|data|tel|magnet):)"
    rf"(?=[^{_STOP}])[^{_STOP}]++"
    rf"|(?<![\w:/])//(?=[^{_STOP}/.]{{1,64}}\.)[^{_STOP}]++",
    re.IGNORECASE,
)
_BARE_HOST = later(
    r"(?<![\w@./\-])(?:[\w-]{1,63}\.){1,8}(?:com|org|net|io|dev|app|info|biz|xyz|top|shop|online|site"
    r"|club|link|click|ly|gg|gl|tv|ai|eu|uk|de|fr|es|nl|ru|cn|jp|br|xn--[a-z0-9-]{1,59})(?![\w.-]*[\w@])",
    re.IGNORECASE,
)
_AUTHORITY = later(r"(?:[a-z][a-z0-9+.\-]*:)?[/\\]{0,8}([^/\\?#]*)", re.IGNORECASE)
_NO_HOST = later(r"(?:mailto|javascript|data|tel|magnet):", re.IGNORECASE)
_PERCENT = later(r"(?:%[0-9a-f]{2})+", re.IGNORECASE)
_UNSAFE = later(r"[^!#-;=?-\[\]_a-z~]+")  # RFC 3986, and what browsers let pass
_DOTS = str.maketrans("。．｡", "...")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_TRAILING = ".,;:!?'\"*_~’”»›…)]}|"
_HOST_MAX = 253
_LABEL_MAX = 63

_HANDLE = later(r"(?<![\w@＠/.])[@＠](\w++(?:[.\-]\w++)*+)(?:[@＠](\w++(?:[.\-]\w++)*+))?")


@dataclass(frozen=True)
class Link:
    """A link as written, and where it goes.

    `url` has a scheme, `host` is the readable host in lower case ("" for mailto: and the like),
    `ascii_host` its Punycode form. `has_userinfo` marks `https://bank.example@evil.example`.
    """

    text: str
    url: str
    host: str
    ascii_host: str
    has_userinfo: bool = False


def links(text: str) -> list[Link]:
    """Return every link with a scheme, a leading `//` or a bare `www.`, in order of appearance."""
    return [link_of(_trimmed(found[0])) for found in _LINK.finditer(text)]


def link_of(written: str) -> Link:
    """Return the link that this written address is."""
    if _NO_HOST.match(written):
        return Link(written, written, "", "")
    url = written
    if "://" not in written[:33]:
        url = f"https:{written}" if written.startswith("//") else f"https://{written}"
    found = _AUTHORITY.match(url)
    authority = found[1] if found else ""
    userinfo, at, host = authority.rpartition("@")
    host = _readable(_without_port(host))
    return Link(written, url, host, _punycode(host), bool(at and userinfo))


def address(url: str) -> str:
    """Return a web address as one word of ASCII, "" for what is none.

    What is no part of an address is percent-encoded and the host is Punycode (RFC 3986, RFC 3492),
    so that it can neither hold a sentence nor pass for another.
    """
    url = "".join(clean(url).split())
    if not url.lower().startswith(("https://", "http://")):
        return ""
    scheme, _, rest = url.partition("://")
    end = next((at for at, char in enumerate(rest) if char in "/?#\\"), len(rest))
    authority, path = rest[:end], rest[end:]
    before, at, host = authority.rpartition("@")
    name = _readable(_without_port(host))
    port = "" if host.startswith("[") else "".join(host.partition(":")[1:])
    shown = host if host.startswith("[") else f"{_punycode(name)}{port}"
    return _UNSAFE.sub(_percent, f"{scheme}://{before}{at}{shown}{path}")


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def hosts(text: str) -> list[str]:
    """Return the hosts (Punycode form) of links, and bare ones such as `shop.com`, each once."""
    linked = [link.ascii_host for link in links(text) if link.host]
    rest = _LINK.sub(" ", text)
    bare = [_punycode(_readable(found[0])) for found in _BARE_HOST.finditer(rest)]
    return list(dict.fromkeys(linked + bare))


def handles(text: str) -> list[str]:
    """Return `@user`, `@user.bsky.social` and `@user@host` in order, each once; no mail address."""
    if "@" not in text and "＠" not in text:
        return []
    found = (
        f"@{match[1]}@{match[2]}" if match[2] else f"@{match[1]}"
        for match in _HANDLE.finditer(_LINK.sub(" ", text))
    )
    return list(dict.fromkeys(found))


def _trimmed(written: str) -> str:
    """Drop what belongs to the sentence: from an unopened bracket on, and closing punctuation."""
    still_open = dict.fromkeys(_CLOSING.values(), 0)
    for index, char in enumerate(written):
        if char in still_open:
            still_open[char] += 1
        elif char in _CLOSING:
            still_open[_CLOSING[char]] -= 1
            if still_open[_CLOSING[char]] < 0:
                written = written[:index]
                break
    trailing = _TRAILING if written[-1:] not in _CLOSING else _TRAILING.rstrip(")]}|")
    return written.rstrip(trailing) or written


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]


def _readable(host: str) -> str:
    host = _PERCENT.sub(
        lambda run: bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "replace"), host
    )
    host = clean(normalize("NFKC", host.translate(_DOTS)).lower()).rstrip(".")
    if len(host) > _HOST_MAX:
        return host
    return ".".join(_readable_label(label) for label in host.split("."))


def _readable_label(label: str) -> str:
    if not label.startswith("xn--") or len(label) > _LABEL_MAX:
        return label
    try:
        decoded = label[4:].encode("ascii").decode("punycode")
    except ValueError:
        return label
    # What decodes to plain ASCII or to hidden characters is no name anybody registered.
    return label if decoded.isascii() or clean(decoded) != decoded or "." in decoded else decoded


def _punycode(host: str) -> str:
    if host.isascii() or len(host) > _HOST_MAX:
        return host.encode("ascii", "backslashreplace").decode("ascii")
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in host.split(".")
    )


# Letters that most fonts draw like a Latin one.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕһԁԛԝӏкмтвгпьвзАВЕКМНОРСТУХІЈЅԌԚԜҮ" + "οανρυικτηχωγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օոսհցաԍ",
        "aeopcyxijshdqwlkmtbrnbb3ABEKMHOPCTYXIJSGQWY" + "oavpuiktnxwyABEZHIKMNOPTYX" + "onuhgwG",
        strict=True,
    )
)
_WORD = later(r"[^\W_]++")
_IMPERSONATED = {"ackbot": "has the name of this program", "you": "is called what you are here"}
_WATCHED = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")
_SURE = frozenset("ӏԁԛԝһԍ")  # hardly used in the big languages written in Cyrillic


def lookalike(name: str) -> str | None:
    """Return why a handle or display name may pose as another, in our words; None if it does not.

    A word that mixes Latin with Cyrillic, Greek, Armenian, Cherokee or Coptic look-alikes; a word
    all of whose letters only look Latin; styled letters in a handle; the name of the program.
    """
    name = clean(name)
    is_handle = "@" in name or "＠" in name or ("." in name and " " not in name)
    plain = normalize("NFKC", name)
    if is_handle and plain != normalize("NFC", name):
        return f"is written with styled letters: it reads “{plain}”"
    skeleton = "".join(_LOOKALIKES.get(char, char) for char in plain).strip(" @").lower()
    if skeleton in _IMPERSONATED:
        return _IMPERSONATED[skeleton]
    reasons = (_word_reason(found[0], is_handle) for found in _WORD.finditer(plain))
    return next((reason for reason in reasons if reason), None)


def _word_reason(word: str, is_handle: bool) -> str | None:
    if word.isascii():
        return None
    scripts = [_script(char) for char in word]
    foreign = [char for char, script in zip(word, scripts, strict=True) if script in _WATCHED]
    posing = [char for char in foreign if char in _LOOKALIKES]
    if "LATIN" in scripts and posing:
        char = posing[0]
        script = _script(char).capitalize()
        return f"mixes Latin with {script}: “{char}” is not “{_LOOKALIKES[char]}”"
    if "LATIN" in scripts and any(_script(char) in ("CYRILLIC", "CHEROKEE") for char in foreign):
        return f"mixes Latin with {_script(foreign[0]).capitalize()} in “{word}”"
    letters = [char for char in word if char.isalpha()]
    all_posing = len(letters) > 2 and len(posing) == len(letters)
    if all_posing and (is_handle or _SURE.intersection(posing)):
        looks = "".join(_LOOKALIKES.get(char, char) for char in word)
        return f"looks like “{looks}” but is written in {_script(posing[0]).capitalize()}"
    return None


def _script(char: str) -> str:
    return character_name(char, "").partition(" ")[0] if char.isalpha() else ""
