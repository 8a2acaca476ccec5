"""Reading Markdown as a forge shows it: whom it names, what it quotes, and what nobody sees.

GitHub and GitLab notify whom a text names outside code and quotations, and a quotation is how
people say whom they answer where replies have no parents. Linear in the text, whatever it holds.
Sources: https://docs.github.com/en/get-started/writing-on-github and
https://docs.gitlab.com/user/markdown/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ackbot.text import clean

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_QUOTED = re.compile(r" {0,3}>[ \t]?(.*)")
#: GitLab's sign above and below lines that are quoted.
_BLOCK = ">>>"
_CODE = re.compile(r"``[^`\n]*``|`[^`\n]*`")
_NAME = re.compile(
    r"(?<![\w/.@+-])@([A-Za-z0-9_][A-Za-z0-9_.-]*)((?:/[A-Za-z0-9_.-]+)*)(?:\[bot\])?"
)
_BETWEEN_NAMES = re.compile(r"[\s,&:;]*+(?:and\b)?+[\s,&:;]*+")
#: Fewer letters than these must be a whole line of what they quote.
_TELLING = 12


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a text, in lower case; `path` of a group or team ("org/team")."""

    name: str
    path: bool = False
    opens: bool = False
    """Whether it stands at the beginning: the text is said to them."""


def shown(body: str) -> str:
    """Return a text as its readers have it before them: Markdown, cleaned, without comments."""
    return clean("\n".join(line for line, _ in _visible(body))).strip()


def names(body: str) -> tuple[Named, ...]:
    """Return whom a text names, each once, outside code, quotations and comments."""
    said = "\n".join(_said(body)).strip()
    found: dict[str, Named] = {}
    begins, opens = 0, True
    for match in _NAME.finditer(said):
        opens = opens and _BETWEEN_NAMES.fullmatch(said, begins, match.start()) is not None
        begins = match.end()
        name = f"{match[1]}{match[2]}".lower().rstrip(".-_")
        if name:
            found.setdefault(name, Named(name, path=bool(match[2]), opens=opens))
    return tuple(found.values())


def quotations(body: str) -> tuple[str, ...]:
    """Return the blocks of lines that a text quotes, without what those quote themselves."""
    blocks: list[str] = []
    lines: list[str] = []
    for line, quoted in _lines(body):
        if quoted:
            inner = _QUOTED.fullmatch(line)
            lines.append("" if inner else line)
        elif lines:
            blocks.append("\n".join(lines))
            lines = []
    if lines:
        blocks.append("\n".join(lines))
    return tuple(block for block in blocks if letters(block))


def stands_in(quotation: str, body: str) -> bool:
    """Whether a quotation was taken from a text, however its spaces and marks came over."""
    wanted = letters(quotation)
    if len(wanted) < _TELLING:
        return bool(wanted) and any(letters(line) == wanted for line in body.splitlines())
    return wanted in letters(body)


def letters(text: str) -> str:
    """Return what quoting leaves as it is: letters and digits."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _said(body: str) -> Iterator[str]:
    """Yield the lines that are the author's own words, without code."""
    for line, quoted in _lines(body):
        yield "" if quoted else _CODE.sub(" ` ", line)


def fenced(body: str) -> Iterator[tuple[str, bool]]:
    """Yield all lines of a text, each with whether it is fenced code."""
    fence = ""
    for line in body.split("\n"):
        mark = _FENCE.match(line)
        yield line, bool(fence or mark)
        fence = _fence_after(line, fence)


def _fence_after(line: str, fence: str) -> str:
    """Return the fence that is open behind a line, empty where none is."""
    mark = _FENCE.match(line)
    if not mark or (fence and not (mark[1].startswith(fence) and not line.strip(" `~"))):
        return fence
    return "" if fence else mark[1]


def _lines(body: str) -> Iterator[tuple[str, bool]]:
    """Yield lines outside of fenced code, each with whether it is quoted; then bare of the sign."""
    block = False
    for line, is_code in _visible(body):
        if not is_code and line.rstrip() == _BLOCK:
            block = not block
        elif block:
            yield line, True
        elif not is_code:
            quoted = _QUOTED.fullmatch(line)
            yield (quoted[1], True) if quoted else (line, False)


def _visible(body: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines that are shown, each with whether it is fenced code.

    Templates of issues have HTML comments, which begin a line and which nobody sees.
    """
    fence = ""
    hidden = False
    for whole in body.replace("\r\n", "\n").split("\n"):
        line = whole
        if hidden:
            _, end, line = line.partition("-->")
            hidden = not end
        while not hidden and not fence and line.lstrip().startswith("<!--"):
            _, end, line = line.partition("-->")
            hidden = not end
        if hidden or (line != whole and not line.strip()):
            continue
        yield line, bool(fence or _FENCE.match(line))
        fence = _fence_after(line, fence)


def source_of(quotation: str, said: Iterable[tuple[str, str]]) -> str:
    """Return the id of the first of `said` (id, text) that a quotation was taken from, or ""."""
    return next((one for one, text in said if stands_in(quotation, text)), "")
