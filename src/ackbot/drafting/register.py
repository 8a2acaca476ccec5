"""How somebody is addressed: tu or usted, du or Sie, as the user set it or as they do it. Pure.

Only words that address the reader count: pronouns, possessives and verbs of the second person,
polite forms, and how a letter is opened and closed. What has two readings ("sie", "su", "sei")
counts only where one of them is meant, and weak signs only where no strong one decides. In doubt
there is no register, and a draft does without.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from unicodedata import normalize

from ackbot.frozen import dataclass
from ackbot.text.later import later

FORMAL, INFORMAL = "formal", "informal"

_QUOTED = later(
    r"“[^“”]{0,300}”|„[^„“”]{0,300}[“”]|«[^«»]{0,300}»|\x22[^\x22\n]{0,300}\x22|^>.*$", re.MULTILINE
)
_READ = 4000
#: Inside a sentence: a capital here is meant, and is not the first word's.
_WITHIN = r"(?<=[\w,;)] )"


@dataclass(frozen=True, slots=True)
class _Signs:
    """A language's signs as patterns; `capital` ones are read with their case."""

    formal: str
    informal: str
    formal_capital: str = ""
    weak_formal: str = ""
    weak_informal: str = ""


_SIGNS = {
    "es": _Signs(
        formal=r"usted|ud|disculpe|perdone|estimad[oa]s?|atentamente"
        r"|le (?:agradezco|felicito|escribo|ruego)"
        r"|(?:felicitar|agradecer|preguntar|escribir|pedir|consultar)le",
        informal=r"tú|tus?|te|ti|contigo|tuy[oa]s?|vos|vosotr[oa]s|os|vuestr[oa]s?|eres|sos|tienes"
        r"|tenés|puedes|podés|podrías|haces|hacés|sabes|sabés|quieres|querés|estás|has|usas|usás"
        r"|vendes|crees|piensas|deberías"
        r"|\w+[áé]is|(?:dar|ver|leer)te|(?!\w*(?:parte|ierte|estandarte)\b)\w{3,}[aeií]rte",
        weak_formal=r"ustedes|podría|sería tan amable|un cordial saludo|saludos cordiales",
        weak_informal=r"oye|porfa|tío|tía|un abrazo|besos",
    ),
    "fr": _Signs(
        formal=r"(?<!rendez-)(?<!rendez )vous(?:-mêmes?)?|votre|vos|vôtres?|svp|cordialement",
        informal=r"tu|te|toi|t['’]\w+|ta|tes|tien(?:ne)?s?|stp"
        r"|(?<!\ble )(?<!\bun )(?<!\bce )(?<!\bdu )(?<!\bau )ton",
        weak_formal=r"madame|monsieur",
        weak_informal=r"coucou|bisous?|la bise",
    ),
    "de": _Signs(
        formal=r"sehr geehrte[rs]?|mit freundlichen grüßen|hochachtungsvoll",
        informal=r"du|dir|dich|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?"
        r"|(?:seid|habt|könnt|macht) ihr|ihr (?:seid|habt|macht|könnt|wart|wollt|müsst)"
        r"|hast|bist|kannst|willst|weißt|machst|könntest|würdest|solltest"
        r"|(?:mach|schau|guck|probier|sag|zeig|nimm|gib|schick|komm) (?:doch|mal|bitte|mir)",
        formal_capital=rf"{_WITHIN}(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)",
        weak_formal=r"guten tag|freundliche grüße|beste grüße",
        weak_informal=r"moin|servus|hallöchen|liebe grüße|lg",
    ),
    "pt": _Signs(
        formal=r"vossa|prezad[oa]s?|atenciosamente|exm[oa]"
        # "O senhor entrega?" speaks to us; "o senhor Silva", "a senhora do vídeo" of somebody else.
        r"|(?<!\bgraças )(?:o|a|ao|à|do|da|os|as) (?:sr|sra|senhora?s?)"
        r"(?!\w|\.? (?:(?-i:[A-ZÁÉÍÓÚ])|d[aoe]\b|que\b))",
        informal=r"voc[êe]s?|vc|vcs|tu|te|ti|contigo|teus?|tuas?|és|tens|podes|fazes",
        weak_formal=r"cordialmente|respeitosamente|com os melhores cumprimentos",
        weak_informal=r"oi|beijos?|bjs|abraços?|valeu",
    ),
    "it": _Signs(
        formal=r"egregi[oa]|distinti saluti|cordiali saluti|mi scusi|scusi|la ringrazio|le scrivo"
        r"|le chiedo|la prego|arrivederla",
        informal=r"tu|ti|tuo|tua|tuoi|tue|hai|puoi|vuoi|sai|fai|potresti|dovresti|usi|vendi"
        r"|(?<!\bil )(?<!\bun )(?<!\bdel )(?<!\bal )te"
        r"|sei (?:un[ao']?|il|la|brav\w+|molto|davvero|stat[oa]|sicur[oa]|grande|proprio|sempre)",
        formal_capital=rf"{_WITHIN}(?:Lei|Suo|Sua|Suoi|Sue|L[ae] \w+o)|\w+(?:ar|er|ir)(?:La|Le)"
        r"|Gentile|Gentilissim[oa]",
        weak_formal=r"potrebbe|buongiorno signora?|salve|(?:parlar|chieder|scriver|dir)le",
        weak_informal=r"ciao|bacioni?|un abbraccio",
    ),
    "nl": _Signs(
        formal=r"u|uw|uwe|alstublieft|geachte|hoogachtend",
        informal=r"je|jij|jou|jouw|jouwe|jullie|ge|gij|alsjeblieft",
        weak_informal=r"hoi|groetjes|doei",
    ),
}


@cache
def _pattern(words: str, *, cased: bool = False) -> re.Pattern[str] | None:
    if not words:
        return None
    return later(rf"(?<![\w’'])(?:{words})(?![\w-])", 0 if cased else re.IGNORECASE)


@lru_cache(maxsize=16)
def register(text: str, language: str, formality: str) -> str:
    """Return "formal" or "informal", or "" where nothing says which.

    `formality` is the user's setting: "formal" and "informal" hold for everybody, "mirror" takes
    up how the text addresses its reader (`language` is its BCP 47 primary subtag). Languages
    without the difference have no register to mirror.
    """
    if formality in (FORMAL, INFORMAL):
        return formality
    signs = _SIGNS.get(language)
    if signs is None:
        return ""
    words = _QUOTED.sub(" ", normalize("NFC", text[:_READ]))
    strong = _count(signs.formal, words) + _count(signs.formal_capital, words, cased=True)
    return _more(strong, _count(signs.informal, words)) or _more(
        _count(signs.weak_formal, words), _count(signs.weak_informal, words)
    )


def _count(signs: str, words: str, *, cased: bool = False) -> int:
    pattern = _pattern(signs, cased=cased)
    return len(pattern.findall(words)) if pattern else 0


def _more(formal: int, informal: int) -> str:
    if formal == informal:
        return ""
    return FORMAL if formal > informal else INFORMAL
