"""Words that look like an article and are none: pronouns before a verb, prepositions, verbs.

"La llevé" is "I took it", "ao chegar" is "on arriving", "lo chiamano" is "they call him": what
follows is no noun, whatever stands before it.
"""

from __future__ import annotations

import re

from ackbot.reading import nounwords, smallwords
from ackbot.text.later import later


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: Languages whose articles are nothing else.
SURE = _words("en de")
#: Spelled like an article without their accent.
_ACCENTED = _words("está estás él dá dê là dà dès nós")
#: "Cada uno", "each one": the second word stands for a noun.
_EACH = _words("cada qualquer cualquier nenhum algum")
_ONE = _words("un uno una um uma")
_INFINITIVE = later(r"\w\w[aeií]r(?:l[aeo]s?|[mts]e|nos)?$")
_IN_O = later(r"[^ã]o$")
_LO = later(r"s[^aeiou]|z|gn|ps|pn|x|y|i[aeou]")

#: Per language: such words, what the word behind them then looks like, and nouns that look so too.
_RULES: dict[str, tuple[tuple[frozenset[str], re.Pattern[str], frozenset[str]], ...]] = {
    "es": (
        (
            _words("la los las"),
            later(r"(?:[éó]|[áé]is|aron|ieron|[ai]ste)$"),
            _words("café bebé chalé comité puré consomé fe te"),
        ),
        (
            _words("la una"),
            _IN_O,
            _words(
                "mano foto moto radio soprano contralto modelo piloto testigo dinamo libido fisio"
                " intro"
            ),
        ),
        (
            _words("al"),
            _INFINITIVE,
            _words(
                "lugar bar mar par azar altar hogar taller alquiler amanecer atardecer anochecer"
                " militar pilar collar celular titular placer poder deber bazar"
            ),
        ),
    ),
    "pt": (
        (_words("a"), _INFINITIVE, _words("mulher colher")),
        (_words("a"), _IN_O, _words("foto moto tribo rádio soprano contralto modelo piloto")),
        (
            _words("ao"),
            _INFINITIVE,
            _words(
                "lugar bar mar luar jantar altar andar par lar colar celular militar poder prazer"
                " dever amanhecer entardecer anoitecer saber"
            ),
        ),
        (_words("o a os as no na um uma"), later(r"\w{3}(?:ei|ou|[aei]ram|avam)$"), frozenset()),
    ),
    "it": (
        (
            _words("la le gli i li"),
            later(r"\w\w(?:iamo|[aei]vano|[ai]rono|ano|ono)$"),
            _words("mano soprano"),
        ),
        (
            _words("la una"),
            _IN_O,
            _words("mano radio foto moto auto metro eco soprano dinamo biro libido"),
        ),
        (
            _words("la"),
            later(r"i$"),
            _words("crisi tesi analisi sintesi ipotesi oasi bici parentesi diagnosi estasi genesi"),
        ),
    ),
    "nl": (
        (
            _words("dat die dit het"),
            later(r"(?:gt|[^a]mt|[^a]dt|elt|uurt|ijft|eeft|gent)$"),
            _words("agent argent student"),
        ),
    ),
    "fr": ((_words("le la les"), later(r"\w(?:ez|aient|erai|erons|eront)$"), _words("nez rez")),),
}
#: "Una tecla para voltar", "la télé en disant": what a thing is for, or what somebody does at it,
#: is no part of its name.
_FOR = {
    "es": (_words("para por"), _INFINITIVE),
    "pt": (_words("para pra por"), _INFINITIVE),
    "fr": (_words("en"), later(r"\w\wants?$")),
}
#: "Of the": behind a noun without an article it only belongs to that noun ("que linha do tempo").
_OF_THE = {
    "es": _words("del"),
    "pt": _words("do da dos das"),
    "it": _words("del dello della dei degli delle"),
    "fr": _words("du"),
}
_ACTS = later(r"(?:[aeií]r|[aei]re|er|ir)$")
#: What an elided article never stands before: "l'ho", "l'on".
_NO_NOUNS = _words("ho hai ha abbiamo avete hanno aveva avevo avevano avrei on")


def is_none(word: str, following: str, before: str, language: str) -> bool:
    """Whether an article, as written, is none before the word that follows it.

    `before` is the word in front of it, "" at the start. `following` is "" at the end.
    """
    low, behind = word.lower(), following.lower()
    if low in _ACCENTED or (low in _ONE and before.lower() in _EACH):
        return True
    if language == "it" and low == "lo":
        return not _LO.match(behind)
    return any(
        low in articles and behind not in nouns and bool(looks.search(behind))
        for articles, looks, nouns in _RULES.get(language, ())
    )


def is_for_doing(link: str, following: str, language: str) -> bool:
    """Whether a preposition stands before a verb, and not between two nouns."""
    links, looks = _FOR.get(language, (frozenset[str](), _INFINITIVE))
    return link in links and bool(looks.search(following.lower()))


def belongs(low: str, before: str, language: str) -> bool:
    """Whether "of the" belongs to the word in front of it, and says nothing by itself.

    `before` is that word where it may be a noun, else "".
    """
    if low not in _OF_THE.get(language, ()):
        return False
    return bool(before) and not _ACTS.search(before)


def in_other_case(word: str, before: str, language: str) -> bool:
    """Whether a German article, as written, stands in a case that its noun loses in a reply."""
    if language != "de":
        return False
    low = word.lower()
    if low == "den":
        return before in smallwords.of("de").prepositions - nounwords.ACCUSATIVE
    return low in nounwords.OTHER_CASE and word != "Der"


def is_elided(word: str) -> bool:
    """Whether "l'" stands before a noun in a word that begins with it, not before a verb."""
    return word.lower().replace("’", "'").partition("'")[2] not in _NO_NOUNS
