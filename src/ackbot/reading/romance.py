"""Telling Spanish, Portuguese, Italian and French apart by how words are written.

They share so many small words that a short text in one of them may count as much for another; what
they rarely share is spelling: "ção" and "lh", "ción" and "ll", "zione" and "gli".
"""

from __future__ import annotations

from collections.abc import Collection

from ackbot.text.later import later

ROMANCE = frozenset(("es", "pt", "it", "fr"))
#: One language must lead by more marks than this.
_MARGIN = 1
#: What is written so in one of them and rarely in the others.
_MARKS = {
    "es": later(
        r"[ñ¿¡]|ci[oó]n|[aeiouáéíóú]ll[aeoáéó]|\w(?:ie|ue)(?:[nr][td]|[mn]t|st|rr|lt|[bg]a|ro|ra|ve|lo)"
        r"|[aeo]j[aeoó]|\w{2}ó\b|d[ae]d(?:es)?\b|\b(?:el|los|las|y|lo|muy|hay|al)\b|\w{2}[áéó]n\b"
    ),
    "pt": later(
        r"[ãõçâêô]|[nl]h[aeouáéóõ]|\w{2}ou\b|\w{2}(?:ei|eu|iu)\b|[aeiou]ss[aeiou]|\w{2}a[mr]\b|\w{2}e[mr]\b"
        r"|gem\b|\w(?:ei|ou)[rtx]\w|\b(?:os?|as|d[ao]s?|n[ao]s?|em|uma?|às?|e)\b|\w{2}(?:ais|eis|óis|éis)\b"
    ),
    "it": later(
        r"bb|cc|dd|ff|gg|pp|tt|vv|zz|zion[ei]|gli|gn[aeio]|ch[ei]|\w{2}[àù]\b|\w{3}(?:ato|ito|uto)\b"
        r"|sc[ie]|\b(?:il|di|è|i|che|e|un|una|da|per|non|ha)\b|\w{2}[aeo][rtn]i\b"
    ),
    "fr": later(
        r"[œçèêùâîû]|eau|oi[rstlnx]|\b[dlnsjmtc]'|qu'|\w{2}(?:aux?|eux?|ez|ent|ais|ait|ées?|eurs?|euse|age|"
        r"tion|ment|ettes?|ble|cle|aire)s?\b|\b(?:les|des|du|une|et|aux?|à|pas|sur|est)\b|ou[rvst]"
    ),
}


def romance(low: str, among: Collection[str]) -> str:
    """Return which of these languages (of `ROMANCE`) a text in small letters is written in.

    Empty where their spelling does not tell either.
    """
    counts = sorted(
        ((sum(1 for _ in _MARKS[tongue].finditer(low)), tongue) for tongue in among), reverse=True
    )
    (most, best), (next_most, _) = counts[0], (*counts[1:], (0, ""))[0]
    return best if most - next_most > _MARGIN else ""
