"""What a comment speaks of or has told already, so that a question back is a real one.

Phrases as `ackbot.reading.phrasebook.plain` has them, each the beginning of a word, in the
languages that ask questions back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from ackbot.text.later import later


def _subject(listed: str) -> re.Pattern[str]:
    phrases = [phrase.strip() for phrase in listed.replace("\n", "|").split("|")]
    return later(rf"(?<![^\W_])(?:{'|'.join(filter(None, phrases))})")


SUBJECTS: Mapping[str, re.Pattern[str]] = {
    "software": _subject(r"""
apps?\b|update|upgrad|install|crash|error|export|import|button|log ?in|sign ?in|plugin|browser
server|script|command|build|compil|traceback|exception|cli\b|api\b|repo|commit|branch|windows|linux|macos
mac\b|android|iphone|ipad|firefox|chrome|safari|docker|python|node\b|website|page (?:load|open)
actualiza|instala|descarga|aplicacion|boton|fehlermeldung|absturz|sturzt|aktualisier|einstellung
webseite|erreur|plante|telecharg|mise a jour|logiciel|appli\b|aggiorna|scarica|bottone|pulsante
erro\b|atualiza|botao|aplicativo|knop|loopt vast|bijgewerkt|instelling"""),
    "version": _subject(r"""
v?\d+\.\d+|version|versie|versione|versao|windows|linux|macos|mac\b|android|ios\b|iphone|ipad|ubuntu
debian|fedora|pixel|samsung|firefox|chrome|safari|edge\b|freebsd"""),
    "always": _subject(r"""
every time|always|each time|constantly|whenever|keeps?\b|siempre|cada vez|toujours|chaque fois|immer
jedes mal|jedesmal|sempre|ogni volta|toda vez|altijd|elke keer|steeds"""),
    "since": _subject(r"""
since|after (?:the|i|an)\b|yesterday|last week|today|seit|gestern|heute|desde|ayer|hoy|despues de
depuis|apres|hier\b|depois|ontem|hoje|dopo|ieri|oggi|sinds|gisteren|vandaag"""),
    "message": _subject(r"""
error|exception|traceback|message|keyerror|typeerror|fehlermeldung|mensaje|erreur|messag|mensagem
errore|foutmelding"""),
    "buying": _subject(r"""
price|cost|buy|stock|order|ship|deliver|available|for sale|size|colou?r|precio|cuesta|comprar|pedido
envi[oa]|talla|disponible|prix|coute|acheter|commande|livr|taille|preis|kostet|kaufen|bestell|liefer
grosse|erhaltlich|preco|custa|encomend|entrega|tamanho|prezzo|costa|comprare|ordin|spedi|taglia
prijs|kost\b|kopen|lever|maat\b|verkrijgbaar"""),
    "time": _subject(r"""
when (?:is|are|do|does|will|can)|open|hours|what time|which day|date\b|cuando|abre|horario|fecha
que dia|quand|ouvert|horaire|quel jour|wann|geoffnet|offnet|uhrzeit|quando|abert|comeca|apert|orari
inizia|wanneer|openingstijd"""),
    "dated": _subject(r"""
1[89]\d\d\b|20\d\d\b|'\d\d\b|years ago|weeks ago|months ago|days ago|when i was|hace (?:anos|meses)
il y a|vor \d+|vor (?:jahren|wochen)|ha \d+|anos atras|anni fa|mesi fa|jaar geleden|jaren geleden
yesterday|today|this morning|last night|gestern|heute|ayer|hoy|hier\b|aujourd|ontem|hoje|ieri|oggi
gisteren|vandaag"""),
    "event": _subject(r"""
was|were|waited|came|had to|got|arrived|turned out|went|fell|ordered|left|broke|tasted
drove|sat|stood|walked|missed|gave up|couldn't|could not|found|fue|estaba
llego|tardo|espere|etait|c'etait|attendu|arrive|recu|war|waren|kam|gewartet|foi|estava|veio|chegou
esperei|era|erano|aspettato|arrivat|kwam|gewacht|duurde"""),
    "tried": _subject(r"""
i (?:have )?tried|i've tried|i used|i did|he probado|he intentado|j'ai essaye|ich habe|tentei
ja usei|ho provato|ik heb"""),
    "learning": _subject(r"""
beginner|learn|course|class\b|lesson|workshop|practi[cs]e|principiante|curso|clase|taller|debutant
cours\b|atelier|anfanger|kurs|unterricht|iniciante|aula|oficina|corso|lezione|cursus|les\b"""),
}


@lru_cache(maxsize=64)
def speaks_of(text: str, subject: str) -> bool:
    """Whether a text (as `plain` has it) speaks of one of the `SUBJECTS`."""
    return bool(SUBJECTS[subject].search(text))
