"""What a reply worth sending does not say, as `words.plain` has it.

The lists are the judge's own: the drafter keeps others for itself (`ackbot.drafting.phrases`), and
one list for both would find nothing.
"""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.MULTILINE)


_YOUR_WORDS = "(?:comment|feedback|message|review|input|remark|kind comment)"

#: Nobody writes these to somebody they know.
STOCK = _any(
    rf"\bthank(?:s| you)(?: so much| very much)? for (?:your|the) {_YOUR_WORDS}\b",
    r"\bthank(?:s| you) for (?:commenting|reaching out|contacting|getting in touch)\b",
    r"\bwe(?: really| truly)? (?:appreciate|value) your\b|\byour feedback (?:is|matter)",
    r"\bvalued (?:customer|member|follower)|\byour support means\b",
    r"\b(?:don't|do not) hesitate to\b|\bfeel free to (?:reach|contact|message)\b",
    r"\b(?:apologi[sz]e|apologies|sorry) for (?:any|the|this) inconvenience\b",
    r"\bunderstand your (?:frustration|concern|disappointment)\b",
    r"\bhope this (?:message )?finds you\b|\brest assured\b|\bat your earliest convenience\b",
    r"\bwe strive to\b|\bwe(?:'re| are) (?:committed|dedicated) to\b|\bstay tuned\b",
    r"\bcheck out our\b|\bvisit our (?:website|shop|store)\b|\bfollow (?:us )?for\b",
    r"\blike and subscribe\b|\bsmash that\b|\buse code\b|\b(?:shop|buy|order) now\b",
    r"\blimited time\b|\bdon't miss\b|\bgame[- ]changer\b|\bdelve\b|\btestament to\b",
    r"\bmeans the world\b|\bwe(?:'re| are) (?:so )?(?:thrilled|delighted|excited)\b",
    r"\bas an ai\b|\bi'm an ai\b|\blanguage model\b",
    r"\bgracias por (?:(?:tu|su|vuestro) (?:comentario|mensaje)|comentar|contactar)\b",
    r"\bvaloramos (?:tu|su) opinion\b|\b(?:lamentamos|disculpe|disculpa) las molestias\b",
    r"\bmerci (?:pour|de) (?:votre|ton) (?:commentaire|message|retour)\b|\bdesole pour la gene\b",
    r"\bnous (?:apprecions|vous remercions pour) votre\b|\bnous nous excusons pour la gene\b",
    r"\b(?:vielen )?dank fur (?:deinen|ihren) (?:kommentar|beitrag)\b|\bunannehmlichkeiten\b",
    r"\b(?:vielen )?dank fur (?:dein|ihr) feedback\b|\bwir schatzen (?:ihr|dein)",
    r"\bobrigad[oa] (?:pelo|por) (?:seu |teu |o seu )?(?:comentario|comentar|mensagem)\b",
    r"\bagradecemos (?:o )?seu (?:feedback|comentario)\b|\bdesculpe (?:pelo|o) transtorno\b",
    r"\bgrazie (?:per il|del) (?:tuo |suo |vostro )?(?:commento|messaggio)\b",
    r"\bapprezziamo il (?:tuo|suo)\b|\bci scusiamo per il disagio\b",
    r"\b(?:be)?dank(?:t)? voor (?:je|uw|jouw) (?:reactie|bericht)\b|\bexcuses voor het ongemak\b",
    r"\btack for din kommentar\b|\bdziekuj(?:e|emy) za komentarz\b|\bcam on ban da binh luan\b",
    r"\byorumun(?:uz)? icin tesekkur|\bспасибо за (?:ваш )?(?:комментарии|отзыв)",
    "コメントありがとうございます|コメントをいただき|ご不便をおかけ",
    "感谢[您你]的(?:评论|反馈|支持)|谢谢[您你]的评论|댓글 감사합니다|소중한 의견",
    "شكرا (?:على|ل)\\s?تعليقك|टिप्पणी के लिए धन्यवाद",
)

#: Said too often to mean much; half as bad.
WORN = _any(
    r"\bthank(?:s| you) for sharing\b|\bkind words\b|\bmuch appreciated\b",
    r"\bwe(?: really)? appreciate\b",
    r"\b(?:so )?glad you (?:enjoyed|liked|love)|\bso glad you\b|\b(?:great|good) question\b",
    r"\bawesome\b|\bamazing\b|\babsolutely!|\blove (?:this|it)\b",
    r"\bthank(?:s| you) so much for\b|\bthank(?:s| you) for (?:the|your) (?:support|feedback)\b",
    r"\bhope (?:this|that) helps\b|\blet (?:me|us) know if you have any\b|\bsorry to hear that\b",
)

#: Left over from a template, a program or a model. Searched in the draft as it stands.
DEBRIS = re.compile(
    r"""
      [{}]{2} | \{[^}\n]{0,60}\}                                # places nobody filled
    | \[[A-Za-z][A-Za-z _/'-]{1,30}\](?!\()
    | <[A-Za-z_][\w\x20-]{0,30}> | %\(?\w*\)?s\b | \$\{?\w*name
    | \bNone\b(?!\ of) | \b(?:null|undefined|NaN|TODO|FIXME)\b | (?i:lorem\ ipsum)
    | (?i:^\s*(?:draft|reply|response|subject|answer)\s*:)
    | (?i:here(?:'s|\ is)\ (?:a|the|your)\ (?:draft|reply|response))
    | \x20[,;] | \w\x20\.(?:\s|$) | ,, | (?<!\.)\.\.(?!\.) | \?\? | \(\s*\) | ["“”]\s*["“”]
    | \*\* | (?i:\b(\w{2,})\s+\1\s+\1\b) | ^\s*[,.;:] | ^\s*["“][^"“”]*["”]\s*$
    | (?i:\b(?:the|your)\s*[.!?,](?:\s|$))
    | (?i:^(?:hi|hello|hey|dear|thanks)\x20?[,!.])
    """,
    re.VERBOSE | re.MULTILINE,
)

#: Binds the user to something, or says that something was done.
PROMISE = _any(
    r"\bwithin (?:the (?:next|hour|day)|\d+|an? |one|two)\b",
    r"\bby (?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of the)\b",
    r"(?:\bwill|'ll) be (?:fixed|added|shipped|ready|refunded|released|resolved|live|out)\b",
    r"\b(?:i|we)(?:'ve| have)? (?:already |just |now )?"
    r"(?:refunded|fixed|corrected|updated|replaced|resolved|shipped|credited|reordered)\b",
    r"\b(?:has|have) (?:now |already |just )?been "
    r"(?:fixed|corrected|updated|refunded|resolved|added|replaced|removed)\b",
    r"\b(?:is|are) (?:now )?(?:fixed|corrected|resolved|refunded)\b",
    r"\b(?:i|we)(?:'ll| will) (?:refund|replace|reimburse|compensate|ship|credit|send you)\b",
    r"\bfree (?:of charge|replacement|gift|sample|shipping)\b|\bon the house\b|\bmoney back\b",
    r"\bfull refund\b|\bvoucher\b|\bgift card\b|\bdiscount\b|\b\d+ ?% off\b|\bguarantee[ds]?\b",
    r"\b(?:i|we) promise\b|\blink in bio\b|\bclick (?:here|the link)\b|\bpromo code\b",
    r"\bour (?:support|technical|customer (?:care|service)) team\b",
    r"\b(?:te|le|os) (?:reembolsamos|devolvemos|regalamos)\b",
    r"\bya (?:esta|lo hemos) (?:corregi|arregl|solucion)",
    r"\b(?:on|nous) vous rembours|\bc'est corrige\b|\boffert par la maison\b",
    r"\bist (?:behoben|korrigiert)\b|\bwir erstatten\b|\bkostenlos",
    r"\bja (?:corrigimos|foi corrigid|corrigi)|\bvamos reembolsar\b|\b(?:ho|abbiamo) corretto\b",
    r"\brimborser|\b(?:is|al) (?:opgelost|verholpen)\b|\bwij? betalen .{0,20}terug\b",
    "返金(?:し|いた)|修正しました|已[经經]?修[复復]|退款",
)

#: Speaks of an acquaintance that there was none of.
MEMORY = _any(
    r"\bwelcome back\b|\b(?:see|hear(?: from)?) you again\b|\bas always\b|\blike last time\b",
    r"\b(?:good|nice) to (?:see|have) you back\b|\bas you (?:said|mentioned) (?:last|before)",
    r"\byour (?:last|previous|earlier) (?:comment|message|question|report|order)\b",
    r"\bde nuevo por aqui\b|\bcomo (?:siempre|sempre)\b|\bcomme toujours\b|\bwie immer\b",
    r"\bcome sempre\b|\bzoals altijd\b",
)

#: Cheer that hurts under bad news.
CHEER = _any(
    r"\b(?:awesome|amazing|fantastic|thrilled|excit(?:ed|ing)|delighted|yay|woohoo|wow|lol)\b",
    r"\bhaha+\b|\bso happy\b|\bcongrat|\benhorabuena\b|\bfelici(?:dades|tations)\b",
    r"\blaugh(?:ed|ing)?\b|\bmade my (?:day|morning)\b|\bme (?:hizo reir|fez rir)\b",
    r"\bfait rire\b|\bgelacht\b|\bgelachen\b|\bfatto ridere\b",
    r"\bgluckwunsch|\bparabens\b|\bgenial\b|\bfantastico\b|\bspitze\b|\bgefeliciteerd\b",
)
HAPPY = re.compile(
    "[\U0001f600-\U0001f60f\U0001f617-\U0001f61d\U0001f917\U0001f929\U0001f970\U0001f973"
    "\U0001f389\U0001f38a\U0001f64c\U0001f44f\U0001f525\U0001f680\u2728\u2764"
    "\U0001f499-\U0001f49b]"
)

#: Links, hosts, mail addresses and telephone numbers.
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w.-]+\.(?:com|org|net|io|dev|app|example|shop|ly)\b(?:/\S*)?"
    r"|[\w.+-]+@[\w-]+\.\w{2,}|\+?\d[\d ()-]{8,}\d"
)

GREETINGS = (
    "hi|hello|hey|dear|thanks|thank you|cheers|sorry|hola|hallo|bonjour|salut|ciao|ola|oi|gracias|"
    "merci|danke|grazie|obrigad[oa]|dank|bedankt|hej|czesc|merhaba"
)
