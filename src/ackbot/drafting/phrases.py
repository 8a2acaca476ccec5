"""Phrases that a draft should not hold, as `ackbot.reading.phrasebook.plain` has them.

Promises, refunds, dates and admissions bind the user; stock phrases are what makes people say that
nobody read their comment.
"""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


#: (what it is about, what the screen says, where it is found)
PROMISES: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    (
        "refund",
        "speaks of money back or a gift",
        _any(
            r"\brefund\w*",
            r"\bmoney back\b",
            r"\bfree (?:of charge|replacement|gift|sample|shipping)\b",
            r"\bon the house\b",
            r"\b(?:voucher|gift card|discount|compensat\w+|reimburs\w+)\b",
            r"\b(?:reembols\w+|devolvemos el|te regalamos)\b",
            r"\b(?:rembours\w+|offert par)\b",
            r"\b(?:erstatt\w+|kostenlos\w*|gutschein)\b",
            r"\b(?:estorno|de graca)\b",
            r"\b(?:rimbors\w+|in omaggio)\b",
            r"\b(?:terugbetal\w+|geld terug|gratis)\b",
            "返金",
            "退款",
            "환불",
        ),
    ),
    (
        "date",
        "names a day",
        _any(
            r"\b(?:by|until|on|this|next) (?:monday|tuesday|wednesday|thursday|friday|"
            r"saturday|sunday|weekend|week|month)\b",
            r"\b(?:tomorrow|tonight|within (?:\d+|a|an|one|two|the next)\b)",
            r"\b(?:manana|la semana que viene|la proxima semana)\b",
            r"\b(?:demain|la semaine prochaine)\b",
            r"\b(?:nachste woche|bis morgen|bis (?:montag|freitag))\b",
            r"\b(?:amanha|semana que vem|proxima semana)\b",
            r"\b(?:domani|la prossima settimana)\b",
            r"\b(?:volgende week|morgen)\b",
        ),
    ),
    (
        "promise",
        "promises something",
        _any(
            r"\b(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to) \w+",
            r"\b(?:will|'ll) be (?:fixed|added|shipped|ready|released|resolved|live|out)\b",
            r"\bguarantee\w*|\b(?:i|we) promise\b|\blet me (?:check|look|find out|ask|get back)\b",
            r"\b(?:te aviso|os aviso|vamos a|voy a|lo miro|lo arreglo|lo corrijo|prometo|"
            r"me lo apunto)\b",
            r"\b(?:je vais|nous allons|je regarde|je vous tiens|je te tiens|je promets|je "
            r"verifie|je corrige)\b",
            r"\b(?:ich werde|wir werden|ich melde mich|wir melden uns|ich kummere mich|"
            r"verspreche\w*|ich schaue nach)\b",
            r"\b(?:vou (?:ver|verificar|corrigir|olhar|arrumar)|vamos (?:ver|verificar|"
            r"corrigir)|prometo|irei)\b",
            r"\b(?:ti faccio sapere|vi faccio sapere|controllero|verifichero|correggero|"
            r"prometto|me ne occupo)\b",
            r"\b(?:ik (?:zal|ga|kijk|zoek)|we (?:zullen|gaan)|wij (?:zullen|gaan)|"
            r"beloof\w*|laat ik je weten)\b",
        ),
    ),
    (
        "admission",
        "admits a fault or claims something is done",
        _any(
            r"\b(?:my|our) (?:fault|mistake|error)\b",
            r"\bi was wrong\b|\bwe were wrong\b|\bwe are liable\b|\bwe messed up\b",
            r"\b(?:i|we)(?:'ve| have)? (?:already |just |now )?(?:fixed|corrected|updated|"
            r"replaced|resolved|shipped|removed)\b",
            r"\b(?:is|are|has been|have been) (?:now |already )?(?:fixed|corrected|resolved)\b",
            r"\b(?:es culpa (?:mia|nuestra)|error (?:mio|nuestro)|ya esta (?:corregido|"
            r"arreglado))\b",
            r"\b(?:c'est (?:ma|notre) faute|c'est corrige)\b",
            r"\b(?:(?:meine|unsere) schuld|mein fehler|unser fehler|ist behoben|ist korrigiert)\b",
            r"\b(?:culpa (?:minha|nossa)|erro (?:meu|nosso)|ja corrigi\w*)\b",
            r"\b(?:colpa (?:mia|nostra)|errore (?:mio|nostro)|ho corretto)\b",
            r"\b(?:mijn schuld|onze schuld|onze fout|mijn fout|is opgelost)\b",
        ),
    ),
)

HUMAN_CLAIM = _any(
    r"\b(?:i am|i'm|this is) (?:a )?(?:real )?(?:human|person)\b",
    r"\bnot a bot\b|\bno bot here\b|\bwritten by (?:a human|hand)\b",
    r"\b(?:soy una persona|no soy un bot)\b",
    r"\b(?:je suis (?:un humain|une vraie personne)|je ne suis pas un (?:bot|robot))\b",
    r"\b(?:ich bin ein mensch|kein bot)\b",
    r"\b(?:sou (?:uma pessoa|humano|humana)|nao sou um robo)\b",
    r"\b(?:sono una persona|non sono un bot)\b",
    r"\b(?:ik ben een mens|geen bot)\b",
)

#: Versions, prices, percentages, times and longer numbers.
FIGURE = re.compile(
    r"\bv?\d+(?:\.\d+){1,3}\b|[$€£¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:%|€|\$|£|kg|km|USD|EUR)|\b\d{1,2}:\d{2}\b|\b\d{3,}\b"
)

DEBRIS = re.compile(
    r"\{[^}\n]{0,60}\}|\}\}|\[(?:name|first name|topic|your \w+|insert[^\]]{0,30}|link|"
    r"date|nombre|prénom|Name)\]"
    r"|<(?:name|topic|user|link)>|%\(\w+\)s|%s\b|\$\{\w*"
    r"|\b(?:TODO|FIXME|undefined|NaN|lorem ipsum)\b|</?(?:div|p|br|span|script|b|i|a|tool|"
    r"function)\b[^>\n]{0,80}>"
    r"|^\s*(?:Draft|Reply|Response|Subject|Assistant|User|System)\s*:|```|^\s*\{\s*\"|\bAs"
    r" an AI\b|\blanguage model\b"
    r"|Here(?:'s| is) (?:a|the|your) (?:draft|reply|response)",
    re.IGNORECASE | re.MULTILINE,
)

STOCK: tuple[str, ...] = tuple(
    phrase.strip()
    for phrase in """
thank you for your comment|thanks for your comment|thank you for commenting
thank you for your feedback|thanks for your feedback|thank you for reaching out
thanks for reaching out|thank you for your message|thank you for contacting|we appreciate your
we value your|your feedback is important|your feedback matters|valued customer
your support means|don't hesitate to|do not hesitate to|feel free to reach out|any inconvenience
for the inconvenience|understand your frustration|hope this message finds you
hope this finds you|rest assured|at your earliest convenience|we strive to|we're committed to
we are committed to|stay tuned|check out our|visit our website|follow us for|like and subscribe
use code|shop now|buy now|limited time|don't miss|game-changer|game changer|delve|testament to
means the world|we are thrilled|we're thrilled|we are delighted|we're delighted|so excited
thanks for sharing|thank you for sharing|kind words|much appreciated|glad you enjoyed
great question|good question|hope this helps|let us know if you have any
let me know if you have any|sorry to hear that|gracias por tu comentario
gracias por su comentario|gracias por comentar|valoramos tu opinion|lamentamos las molestias
disculpe las molestias|gracias por compartir|no dudes en|merci pour votre commentaire
merci pour ton commentaire|merci de votre commentaire|n'hesitez pas a|desole pour la gene
merci du partage|merci pour votre retour|merci pour ton retour|danke fur deinen kommentar
danke fur ihren kommentar|danke fur dein feedback|vielen dank fur ihr feedback
unannehmlichkeiten|danke furs teilen|wir schatzen ihr|obrigado pelo seu comentario
obrigada pelo seu comentario|obrigado por comentar|agradecemos seu feedback
desculpe pelo transtorno|obrigado por compartilhar|obrigada por compartilhar
grazie per il tuo commento|grazie per il suo commento|grazie del commento
ci scusiamo per il disagio|bedankt voor je reactie|bedankt voor uw reactie|dank voor je reactie
excuses voor het ongemak|コメントありがとうございます|ご不便をおかけ|感谢您的评论|感谢您的反馈
感谢您的支持|댓글 감사합니다|소중한 의견
""".replace("\n", "|").split("|")
    if phrase.strip()
)
