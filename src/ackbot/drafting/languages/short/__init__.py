"""Languages answered with short, safe sentences: one file of data each, each with a `LANGUAGE`.

A sentence here holds for any gender of either side and suits a stranger. `{t}` is their thing and
stands only where it is right whatever its case, gender and number; `{q}` are a few words of theirs
in quotation marks; `{n}` is where a name may stand. Sentences of a kind are told apart by what they
hold; a kind without any of its own gets those of its nearest relative.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

#: What a kind without sentences of its own gets those of.
_NEAREST = {
    "thanks": "praise",
    "story": "praise",
    "joke": "story",
    "congratulation": "praise",
    "share": "thanks",
    "correction": "remark",
    "problem": "correction",
    "fault": "problem",
    "suggestion": "correction",
}


def short(
    code: str,
    quotes: tuple[str, str],
    name: str,
    sentences: Mapping[str, Sequence[str]],
    *,
    hold: Sequence[str],
    after: Mapping[str, Sequence[str]] | None = None,
    cased: bool = True,
) -> Language:
    """Build a language.

    `sentences` are by move, at least those of praise, remark, question and closing; `hold` is said
    of what is left to the user; `after` are second sentences of a move, one honest word each.
    """
    said = dict(sentences)
    for move, nearest in _NEAREST.items():
        said.setdefault(move, said[nearest])
    moves = {move: _split(listed, (after or {}).get(move, ())) for move, listed in said.items()}
    moves["hold"] = moves["hold_grave"] = Sentences(plain=tuple(hold))
    return Language(code=code, quotes=quotes, name=name, lead="", moves=moves, cased=cased)


def _split(listed: Sequence[str], after: Sequence[str]) -> Sentences:
    return Sentences(
        named=tuple(said for said in listed if "{t}" in said),
        quoted=tuple(said for said in listed if "{q}" in said),
        plain=tuple(said for said in listed if "{t}" not in said and "{q}" not in said),
        react=tuple(after),
    )
