"""The short form of a name to address somebody by, or none when in doubt.

Nobody minds not being named; everybody minds "Hi Best" and "Hi xX_dragon_Xx". So a form is used
only where the display name looks like a person's: titles, pronouns, emoji and roles are taken off,
firms and handles get none.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

from ackbot.text.later import later
from ackbot.text.letters import is_east_asian

_MAX = 24


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_BRACKETS = later(r"[(\[{|/\\•·~].*$")
_PRONOUNS = later(
    r"\b(?:she|he|they|it|xe|ze|elle|il|iel|ella|él|sie|er|hen)\s*/\s*\w+(?:\s*/\s*\w+)?",
    re.IGNORECASE,
)
_TITLES = _words("""
dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend fr sr sra srta don doña
dona herr frau m mme mlle monsieur madame mevrouw meneer dhr mevr señor señora senhor
senhora sig signor signora dott dottssa captain capt sgt lt col ing mag dipl phd md esq the
dra profa mtra mtro lic pan pani mudr judr mgr
st saint auntie aunt uncle tante onkel tío tía grandpa grandma granny nana papa mama old
young big little der die das le la el il de het nonna nonno opa oma zio zia seu
""")
# Kin and nicknames that stand before a name: what follows is the name.
_BEFORE_NAME = _words("""
uncle auntie aunt grandpa grandma granny nana old young big little tante onkel tío tía nonna nonno
opa oma zio zia seu dona babcia dziadek
""")
# What follows one of these alone is a surname, and nobody is called by that.
_BEFORE_SURNAME = _words("""
dr prof professor mr mrs ms miss mx rev reverend sr sra srta herr frau m mme mlle monsieur madame
mevrouw meneer dhr mevr señor señora senhor senhora sig signor signora dott dottssa captain capt sgt
lt col ing mag dra profa mtra mtro lic pan pani mudr judr mgr
""")
# Who begins with one of these is no person, or is called by a word and a name together.
_ARTICLES = _words("""
the der die das le la el il de het los las les
chú cô bác thầy ông bà anh chị dì cậu mbak mas pak bu bang kak أم أبو
""")
_NOT_PEOPLE = _words("""
guild union church choir meetup conference festival market county collective
cooperative bakers makers growers knitters friends board books bookshop press studio
studios radio tv news media agency seo ltd llc inc gmbh ag sa
srl bv co company corp group pygroup club team society association foundation museum library
school academy university institute shop store boutique bakery café cafe coffee restaurant
bar kitchen hotel tools toys games gaming design designs photography photos music records
band crafts craft yarns yarn wool pottery ceramics garden gardens farm foods food travel
tours fitness gym yoga official support service services help info admin bot daily weekly
times gazette herald tribune journal magazine podcast show channel network labs lab tech
software systems solutions digital marketing consulting partners bros brothers sons fans fan
community council city town project initiative verein laden bäckerei buchhandlung werkstatt
kanzlei praxis agentur cartiera
tienda librería panadería boulangerie librairie atelier winkel bakkerij negozio libreria
loja padaria anonymous anon user guest nobody someone patriot truth deals crypto forex
trader trading investor invest loans spellcaster healer cam girls sexy best free cheap top
""")
_COMMON = _words("""
happy sad lazy crazy angry hungry tired lost random just not no yes real fake dark light red
blue green black white golden silver cool hot cold mad super mega ultra captain king queen
lord lady dog cat wolf dragon panda tiger bear fox moon sun star night day sky sea ocean
river forest mountain garden flower coffee tea pizza cheese bread book books music guitar
piano metronome dude guy girl boy man woman mom dad mum kid baby ghost ninja pirate wizard
witch unicorn hello hi hey love peace hope dream life world time code dev hacker coder gamer
player reader writer maker builder baker cook gardener runner rider hiker walker traveler
teacher student doctor engineer artist
""")
_LATIN_NAME = later(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?", re.UNICODE)
_CAMEL_KIN = later(r"^(?:Grandpa|Grandma|Granny|Uncle|Auntie|Aunt|Nana)([A-Z][a-z]{2,})$")
_CAMEL = later(r"[a-z][A-Z]")
_MC = later(r"^(?:Mc|Mac|De|Di|Le|La|O')[A-Z]")
_MAYBE_GLYPH = later(r"[`^]|[^\x00-\x7f]")
_GLYPH = frozenset({"So", "Sk", "Cs", "Co", "Cn", "Cf"})


def short_name(name: str, handle: str = "") -> str:
    """Return the form to address this person by; empty when a display name gives none.

    `handle` is used only to see that the display name is more than the handle again.
    """
    base = normalize("NFC", name[:200])
    base = _PRONOUNS.sub(" ", base) if "/" in base else base
    base = _BRACKETS.sub("", base) if not is_east_asian(base) else re.split(r"[(（\[|/@]", base)[0]
    if _MAYBE_GLYPH.search(base):
        base = "".join(" " if category(char) in _GLYPH else char for char in base)
    base = " ".join(base.split()).strip(" .,;:!?*#-_\"'“”")
    if not base or len(base) > 60 or "@" in base or any(char.isdigit() for char in base):
        return ""
    if is_east_asian(base):
        return _cjk(base)
    return _spaced(base, handle)


def _cjk(base: str) -> str:
    if not all(is_east_asian(char) or char in " ・･ー" for char in base):
        return ""
    whole = base.replace(" ", "")
    return whole if 1 < len(whole) <= 8 else ""


def _spaced(base: str, handle: str) -> str:
    words = base.replace("_", " ").split() if "_" not in base else []
    if not words or len(words) > 5:
        return ""
    if len(words) == 1 and (kin := _CAMEL_KIN.match(words[0])):
        return kin[1]
    lows = [word.strip(".,").casefold() for word in words]
    if any(low in _NOT_PEOPLE for low in lows) or "&" in words:
        return ""
    if lows[0] in _ARTICLES and len(words) > 1:
        return ""
    titled = surnamed = False
    while len(words) > 1 and lows[0] in _TITLES:
        titled, surnamed = True, surnamed or lows[0] in _BEFORE_SURNAME
        words, lows = words[1:], lows[1:]
    if surnamed and len(words) == 1:
        return ""
    first = words[0].rstrip(",")
    if _is_initial(first):
        return ""
    if not _looks_given(first, lone=len(words) == 1 and not titled, handle=handle):
        return ""
    return first.rstrip(".")


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) < 2 or (word.endswith(".") and len(word) < 4)


def _looks_given(word: str, *, lone: bool, handle: str) -> bool:
    bare = word.rstrip(".")
    if not _LATIN_NAME.fullmatch(word) and not _letters_and_marks(bare):
        return False
    if len(bare) > _MAX or bare.casefold() in _COMMON:
        return False
    if not bare[0].isascii() and not bare[0].isupper() and bare[0].lower() != bare[0].upper():
        return False  # a script with cases, written small: a handle
    if bare.isascii() and not bare[0].isupper():
        return False
    if len(bare) > 3 and bare.isupper() and lone:
        return False
    if _CAMEL.search(bare) and not _MC.match(bare) and "-" not in bare:
        return False
    return not (
        lone and bare.casefold() == handle.lstrip("@").casefold() and not bare[:1].isupper()
    )


def _letters_and_marks(word: str) -> bool:
    return bool(word) and all(
        category(char)[0] in "LM" or char in "-'’\u200c\u200d" for char in word
    )
