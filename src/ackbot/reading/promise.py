"""Reading our own words: did we promise something, and for when?

A promise is a first person that will do something for them. The day is read only where the text
names one; "soon" is no day.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from functools import cache

from ackbot.model import Promise, Reading, ReadingKind
from ackbot.reading.language import detect
from ackbot.reading.phrasebook import plain
from ackbot.reading.quoted import said
from ackbot.text.later import Worded, later, part

_SAMPLE = 1500
_SENTENCE = later(r"[^.!?…。\n]+")

# Written as `plain` has them: no accents, lower case, straight apostrophes.
_PROMISES = {
    "en": r"\b(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to|'m gonna)"
    r"(?: (?:also|definitely|certainly|try to|have to|personally|just))* (?:look|check|get"
    r" back|come back|fix|try"
    r"|find out|ask|see (?:what|if|whether)|let you know|investigate|update|add|write|send"
    r"|sort|dig|test|follow up"
    r"|post|report back|reply|answer|have a look|take a look|go through|correct|put|tell|"
    r"share|reach out|rewatch|do)\b"
    r"|\blet me (?:look|check|find out|ask|see (?:what|if|whether)|get back|have a look|"
    r"take a look|dig)\b"
    r"|\b(?:will|'ll) (?:look into|get back to you|let you know|check and|follow up|report"
    r" back|have a look)\b"
    r"|\bon my (?:list|to-?do)\b|\bleave it with (?:me|us)\b|\b(?:i|we) owe you\b|\b(?:i|"
    r"we) promise\b"
    r"|\b(?:looking|checking) into (?:it|this|that)\b|\bmore (?:tomorrow|on monday|next week)\b",
    "es": r"\b(?:lo|la|los|las|os|te|le|les)? ?(?:miro|mirare|miraremos|reviso|revisare|"
    r"revisaremos|compruebo|comprobare"
    r"|comprobaremos|averiguo|averiguare|pregunto|preguntare|arreglare|arreglaremos|"
    r"corregire|corregiremos|investigare"
    r"|investigaremos|avisare|avisamos|avisaremos|contesto|contestare|respondere|"
    r"responderemos|dire|diremos|contare|contaremos)\b"
    r"|\bte digo (?:algo|el|manana)\b|\b(?:voy|vamos) a (?:mirar|revisar|comprobar|ver|"
    r"averiguar|preguntar|arreglar|corregir|investigar)\w*\b"
    r"|\bte aviso\b|\bos aviso\b|\ble aviso\b|\bme lo apunto\b|\bdejame (?:mirar|ver|"
    r"comprobar)\w*\b",
    "fr": r"\b(?:je|nous|on)(?: (?:vous|te|t'|le|la|les|l'))* ?"
    r"(?:regarde|regarderai|regarderons|verifie|verifierai|verifierons"
    r"|corrigerai|corrigerons|reviens vers|reviendrai|reviendrons|revenons vers|tiens au "
    r"courant|tiendrai|tiendrons|dirai|dirons"
    r"|repondrai|repondrons|demanderai|demanderons|enverrai|enverrons)\b"
    r"|\b(?:je vais|nous allons|on va) (?:regarder|verifier|voir|corriger|demander|me "
    r"renseigner|nous renseigner|chercher|tester)\b"
    r"|\bje m'en occupe\b|\bje me renseigne\b|\bje note pour\b|\blaisse[z]?-moi "
    r"(?:regarder|verifier|voir)\b",
    "de": r"\b(?:ich|wir) (?:schaue?n?|sehe?n?|prufe?n?|kummere?n?|kummern|melde?n?|"
    r"klare?n?|frage?n?|teste?n?|gebe?n?|korrigiere?n?)"
    r"(?: \w+){0,5}? ?(?:nach|an|mich|uns|bescheid|ab|das|es|noch)\b|\b(?:schaue?|schau|"
    r"melde|kummere|kummer) (?:ich )?(?:mir|mich|uns)\b"
    r"|\b(?:ich|wir) werden? (?:\w+ ){0,5}?(?:prufen|nachsehen|anschauen|melden|"
    r"korrigieren|klaren|fragen|kummern|testen|antworten)\b"
    r"|\bwerde (?:ich|mich)\b|\bwir melden uns\b|\bich melde mich\b|\bsage? (?:dir|euch|"
    r"ihnen) bescheid\b|\bgebe? (?:dir|euch|ihnen) bescheid\b",
    "pt": r"\b(?:vou|vamos|irei|iremos) (?:ver|verificar|olhar|checar|conferir|corrigir|"
    r"perguntar|investigar|testar|responder|procurar|dar uma olhada|te avisar|"
    r"avisar)\b"
    r"|\b(?:verificarei|verificaremos|responderei|responderemos|avisarei|avisaremos|"
    r"corrigirei|corrigiremos)\b"
    r"|\b(?:te|vos|lhe) (?:aviso|digo|respondo|conto) |\b(?:aviso|respondo) (?:voce|amanha"
    r"|na|no|ate)\b|\bdeixa comigo\b|\bdeixe comigo\b|\bfico de\b|\beu vejo isso\b",
    "it": r"\b(?:ci|lo|la|vi|ti|le)? ?(?:guardo|guardero|guarderemo|controllo|controllero|"
    r"controlleremo|verifico|verifichero|verificheremo"
    r"|correggero|correggeremo|chiedero|chiederemo|informo|informero|rispondero|"
    r"risponderemo|faro sapere|faremo sapere|faccio sapere"
    r"|facciamo sapere)\b|\bmi informo\b|\bme ne occupo\b|\bci penso io\b|\bdo "
    r"un'occhiata\b|\bdaro un'occhiata\b"
    r"|\b(?:fammi|fatemi|lasciami) (?:controllare|guardare|vedere|verificare)\b",
    "nl": r"\b(?:ik|we|wij) (?:kijk|kijken|zoek|zoeken|ga|gaan|check|checken|vraag|vragen|"
    r"laat|laten|kom|komen|controleer|controleren|zal|zullen)"
    r"(?: \w+){0,6}? (?:na|uit|nakijken|uitzoeken|kijken|vragen|checken|weten|terug|naar|"
    r"testen|controleren|aanpassen|het)\b"
    r"|\b(?:zoek|kijk|vraag|check) (?:ik|het) (?:\w+ ){0,3}?(?:uit|na|even)\b|\b(?:kom|"
    r"komen) (?:er|hier) (?:\w+ ){0,3}?op terug\b"
    r"|\blaat (?:ik )?(?:je|jullie|u) (?:\w+ ){0,4}?weten\b",
}


@cache
def _promising(language: str) -> re.Pattern[str]:
    return later(_PROMISES[language])


_WEEKDAYS = {
    "monday lunes lundi montag segunda lunedi maandag": 0,
    "tuesday martes mardi dienstag terca martedi dinsdag": 1,
    "wednesday miercoles mercredi mittwoch quarta mercoledi woensdag": 2,
    "thursday jueves jeudi donnerstag quinta giovedi donderdag": 3,
    "friday viernes vendredi freitag sexta venerdi vrijdag": 4,
    "saturday sabado samedi samstag sonnabend sabato zaterdag": 5,
    "sunday domingo dimanche sonntag domenica zondag": 6,
}
_DAY_OF = {name: day for names, day in _WEEKDAYS.items() for name in names.split()}
_MONTHS = (
    "january enero janvier januar janeiro gennaio januari jan",
    "february febrero fevrier februar fevereiro febbraio februari feb",
    "march marzo mars marz marco maart mar",
    "april abril avril aprile apr",
    "may mayo mai maio maggio mei",
    "june junio juin juni junho giugno jun",
    "july julio juillet juli julho luglio jul",
    "august agosto aout augustus aug",
    "september septiembre septembre setembro settembre sept sep",
    "october octubre octobre oktober outubro ottobre oct okt",
    "november noviembre novembre novembro nov",
    "december diciembre decembre dezember dezembro dicembre dec dez",
)
_MONTH_OF = {name: i for i, names in enumerate(_MONTHS, start=1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_DAY_MONTH = later(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:of |de |d')?({_MONTH})\b|\b({_MONTH}) "
    rf"(\d{{1,2}})(?:st|nd|rd|th)?\b"
)
_ISO = later(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_IN_DAYS = Worded(
    part(
        "day days week dia dias sema jour tage woch gior sett dag dage weke",
        r"\b(?:in|within|en|dentro de|dans|binnen|innerhalb von|em|daqui a|tra|fra|over)"
        r" (\d{1,3}|a|an|one|two|three|un|una|une|um|uma|ein|einer|einem|zwei|een|twee|dos|"
        r"deux|due|dois|duas|tres|trois|drei|drie|tre)"
        r" (days?|weeks?|dias?|semanas?|jours?|semaines?|tagen?|wochen?|giorn[io]|settiman[ae]"
        r"|dag(?:en)?|we(?:ek|ken))\b",
    )
)
_COUNTS = {
    **dict.fromkeys(
        ["a", "an", "one", "un", "una", "une", "um", "uma", "ein", "einer", "einem", "een"], 1
    ),
    **dict.fromkeys(["two", "zwei", "twee", "dos", "deux", "due", "dois", "duas"], 2),
    **dict.fromkeys(["three", "tres", "trois", "drei", "drie", "tre"], 3),
}
_WEEK_WORDS = ("week", "semana", "semaine", "woche", "settiman", "weken")
_TOMORROW = Worded(
    part(
        "tomo mana dema aman doma morg",
        r"\b(?:tomorrow|manana(?! por la manana)|demain|amanha|domani)\b|(?<!heute )(?<!guten "
        r")(?<!jeden )\bmorgen\b",
    )
)
_AFTER_TOMORROW = Worded(
    part(
        "over uber pasa dopo aman afte apre",
        r"\b(?:day after tomorrow|pasado manana|apres-demain|ubermorgen|depois de amanha|"
        r"dopodomani|overmorgen)\b",
    )
)
_TODAY = later(
    r"\b(?:today|tonight|this (?:afternoon|evening)|hoy|esta (?:tarde|noche)|aujourd'hui|"
    r"ce soir|heute|hoje|esta noite|oggi|stasera|vandaag|vanavond)\b"
)
_NEXT_WEEK = Worded(
    part(
        "week sema woch pros",
        r"\b(?:next week|(?:la )?(?:proxima semana|semana que viene)|semaine prochaine|"
        r"nachste[rn]? woche|semana que vem|prossima settimana|settimana prossima|volgende "
        r"week)\b",
    )
)
_THIS_WEEK = Worded(
    part(
        "week sema woch sett",
        r"\b(?:this week|esta semana|cette semaine|diese[rn]? woche|questa settimana|deze week"
        r"|end of the week|(?:by|at|over) the weekend|this weekend)\b",
    )
)
_NEXT_MONTH = Worded(
    part(
        "mont mes mois mona pros volg",
        r"\b(?:next month|(?:el )?(?:proximo mes|mes que viene)|mois prochain|nachsten monat|"
        r"mes que vem|prossimo mese|mese prossimo|volgende maand)\b",
    )
)
_WORD = later(r"[^\W\d_]+")
_NUMBERED = (_ISO, _DAY_MONTH)
_FIGURE = later(r"\d")
_DAYS_TO_COME = (
    *(_IN_DAYS, _AFTER_TOMORROW, _TOMORROW, _THIS_WEEK),
    *(_NEXT_WEEK, _NEXT_MONTH),
)
_ORDINALS = ("segunda", "terca", "quarta", "quinta")
_WEEKDAY_NAMED = Worded(
    part(
        " ".join(name[:4] for name in _DAY_OF),
        rf"\b(?:{'|'.join(name for name in _DAY_OF if name not in _ORDINALS)})s?\b"
        rf"|\b(?:{'|'.join(_ORDINALS)})-feira\b"
        rf"|\b(?:na|ate|nesta|proxima) (?:{'|'.join(_ORDINALS)})\b",
    )
)
_END_OF_DAY = time(23, 59)


def read_own(text: str, at: datetime) -> Reading:
    """Return the reading of our own words: language, and the promise they make, if any.

    `at` is when we said it (aware UTC); a day named in the text is taken from there on, as the end
    of that day.
    """
    sample = said(text)[:_SAMPLE]
    language, sure = detect(sample)
    promise = _promise(sample, language, at)
    return Reading(
        language=language,
        kind=ReadingKind.REMARK,
        wants_reply=False,
        why="promises something" if promise else "our own words",
        sure=sure,
        promise=promise,
    )


def day_named(low: str) -> tuple[int, int] | None:
    """Return where a text, as `plain` has it, names a day that is to come; None where it does not.

    Weekdays count by their bare names, but for those that are ordinals in Portuguese.
    """
    numbered = _NUMBERED if _FIGURE.search(low) else ()
    found = (pattern.search(low) for pattern in (*numbered, *_DAYS_TO_COME, _WEEKDAY_NAMED))
    return next((one.span() for one in found if one), None)


def _promise(text: str, language: str, at: datetime) -> Promise | None:
    patterns = [_promising(one) for one in ([language] if language in _PROMISES else _PROMISES)]
    for found in _SENTENCE.finditer(text):
        low = plain(found[0])
        if _OFFER_ONLY.search(low):
            continue
        if any(pattern.search(low) for pattern in patterns):
            return Promise(words=found[0].strip(), due=_due(low, at) or _due(plain(text), at))
    return None


# "Let us know and we'll ..." waits for them, not for us; "if" makes it theirs to call in.
_OFFER_ONLY = later(
    r"^\W*(?:if you|just let|let us know|let me know|si (?:tu |vous |te |me |quieres )|"
    r"wenn (?:du|sie|ihr)|se (?:voce|vuoi|quiser)|als je)\b"
)


def _due(low: str, at: datetime) -> datetime | None:
    days = _days_ahead(low, at)
    if days is None:
        return None
    try:
        day = at.date() + timedelta(days=days)
        return datetime.combine(day, _END_OF_DAY, tzinfo=at.tzinfo)
    except OverflowError:
        return None


def _days_ahead(low: str, at: datetime) -> int | None:
    """Return how many days after `at` the text names, the most exact reading first."""
    dated = _by_date(low, at)
    if dated is not None:
        return dated
    counted = _IN_DAYS.search(low)
    if counted:
        count = _COUNTS.get(counted[1]) or int(counted[1])
        return count * (7 if counted[2].startswith(_WEEK_WORDS) else 1)
    for pattern, days in (
        (_AFTER_TOMORROW, 2),
        (_TODAY, 0),
    ):
        if pattern.search(low):
            return days
    weekday = next((_DAY_OF[word] for word in _WORD.findall(low) if word in _DAY_OF), None)
    if weekday is not None:
        ahead = (weekday - at.weekday()) % 7 or 7
        return ahead + 7 if _NEXT_WEEK.search(low) and ahead + at.weekday() < 7 else ahead
    if _TOMORROW.search(low):
        return 1
    if _THIS_WEEK.search(low):
        return 6 - at.weekday()
    if _NEXT_WEEK.search(low):
        return 11 - at.weekday()
    return 30 if _NEXT_MONTH.search(low) else None


def _by_date(low: str, at: datetime) -> int | None:
    iso = _ISO.search(low)
    if iso:
        return _until(at, int(iso[1]), int(iso[2]), int(iso[3]))
    found = _DAY_MONTH.search(low)
    if not found:
        return None
    day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
    ahead = _until(at, at.year, _MONTH_OF[month], int(day))
    if ahead is None:
        return _until(at, at.year + 1, _MONTH_OF[month], int(day))
    return ahead


def _until(at: datetime, year: int, month: int, day: int) -> int | None:
    try:
        ahead = (datetime(year, month, day, tzinfo=at.tzinfo).date() - at.date()).days
    except ValueError:
        return None
    return ahead if ahead >= 0 else None
