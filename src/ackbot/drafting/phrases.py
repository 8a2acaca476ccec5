"""Phrases that a draft should not hold, in the seven languages that are drafted in.

Written as `ackbot.reading.phrasebook.plain` has them (lower case, no accents, straight
apostrophes), but for FUTURE, where the accent alone tells a promise from another word. Promises,
refunds, dates and admissions bind the user; stock phrases and the marks of a machine are what makes
people say that nobody read their comment.
"""

from __future__ import annotations

import re

from ackbot.text.later import Rare, Worded, beginnings, later, part


class Listed:
    """The phrases of a list, parted by bars and line ends, at the beginning of a word."""

    def __init__(self, phrases: str) -> None:
        listed = [one.strip() for one in phrases.replace("\n", "|").split("|") if one.strip()]
        spaced = [one for one in listed if one.isascii()]
        # Scripts without spaces have no beginnings of words. One \b for all is quickest.
        self._unspaced = [one for one in listed if not one.isascii()]
        either = "|".join(map(re.escape, spaced))
        self._phrases = listed
        self._pattern = later("|".join((rf"\b(?:{either})", *map(re.escape, self._unspaced))))
        #: How the longest word of each phrase begins: few texts hold any of those.
        self._begin = frozenset(
            beginning for one in spaced for beginning in beginnings(max(one.split(), key=len))
        )

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first of the phrases in a text; most texts hold none, which is soon seen."""
        far = self._begin.isdisjoint(beginnings(text))
        if far and (text.isascii() or not any(map(text.__contains__, self._unspaced))):
            return None
        if not any(map(text.__contains__, self._phrases)):
            return None
        return self._pattern.search(text)


#: First person, future: the accent tells "miraré" from "mire".
FUTURE = Rare(
    part(
        "ré remos",
        r"\b(?!andré\b|honoré\b)\w+(?:aré|eré|iré)\b|\b(?!queremos\b|esperemos\b)\w+"
        r"(?:aremos|eremos|iremos)\b",
    ),
    part(
        "rai rons",
        r"\b(?:je|j['’])(?: (?:vous|te|t['’]|le|la|les|l['’]|y|en))* ?\w+rai\b"
        r"|\bnous(?: (?:vous|te|le|la|les))* \w+rons\b",
    ),
    part("rei", r"\b\w+(?:arei|erei|irei)\b"),
    part("rò", r"\b(?!però\b)\w+rò\b"),
)

UNSPACED_REFUND = Rare(part("返金 退款 환불 割引 优惠券", "返金|退款|환불|割引|优惠券"))

#: (what it is about, what the screen says, where it is found)
BINDING: tuple[tuple[str, str, Rare], ...] = (
    (
        "refund",
        "speaks of money back or a gift",
        Worded(
            part(
                "mone trea refu cred hous",
                r"\brefund\w*|\bmoney back\b|\bon the house\b|\bstore credit\b|\bmy treat\b",
            ),
            part(
                "free",
                r"\bfree (?:of charge|replacement|gift|sample|shipping|month|copy|upgrade)\b",
            ),
            part(
                "vouc coup reim gift disc comp",
                r"\b(?:voucher|gift card|discount|coupon|compensat\w+|reimburs\w+)\b",
            ),
            part(
                "waiv cost free char",
                r"\b(?:for free|at no (?:extra )?(?:cost|charge)|waive[ds]?)\b",
            ),
            part(
                "rega devo sin reem cupo envi comp desc",
                r"\b(?:reembols\w+|devolvemos el|devolveremos|devolucion del dinero|"
                r"(?:te|os) regal\w+|descuento|cupon|vale de compra|compensacion|sin coste|"
                r"sin cargo|envio gratis)\b",
            ),
            part(
                "offe remb bon remi dedo sans grat prom",
                r"\b(?:rembours\w+|offert par|offert[es]?|bon d'achat|code promo|remise de|"
                r"dedommag\w+|gratuit\w*|sans frais)\b",
            ),
            part(
                "kost guts raba ruck zuru ents aufs erst grat",
                r"\b(?:erstatt\w+|ruckerstatt\w+|geld zuruck|kostenlos\w*|gutschein\w*|gratis\w*|"
                r"rabatt\w*|entschadig\w+|aufs haus)\b",
            ),
            part(
                "dinh cupo grat inde esto grac brin desc",
                r"\b(?:estorn\w+|de graca|gratuit[oa]s?|desconto|cupom|devolucao do dinheiro|"
                r"devolvemos o dinheiro|indeniz\w+|brinde)\b",
            ),
            part(
                "omag scon rimb senz sped risa",
                r"\b(?:rimbors\w+|in omaggio|omaggio|buono sconto|sconto|risarci\w+|senza costi|"
                r"spedizione gratuita)\b",
            ),
            part(
                "teru kort verg tego cade kost",
                r"\b(?:terugbetal\w+|geld terug|korting\w*|tegoedbon|cadeaubon|vergoed\w*|"
                r"kosteloos)\b",
            ),
        ),
    ),
    ("refund", "speaks of money back or a gift", UNSPACED_REFUND),
    (
        "promise",
        "promises something",
        Worded(
            part(
                "goin shal gonn will ll",
                r"\b(?:i|we)(?:'ll| will| shall| am going to| are going to|'m going to|"
                r"'re going to|'m gonna) "
                r"(?!admit|confess|miss|remember|take|happily|gladly|never|be honest)\w+",
            ),
            part(
                "goin will ll",
                r"\b(?:will|'ll|is going to|are going to) be (?:fixed|added|shipped|ready|released|"
                r"resolved|live|out|sent|updated|restocked|back)\b",
            ),
            part(
                "prom guar coun word",
                r"\bguarantee\w*|\b(?:i|we) promise\b|\byou have my word\b|\bcount on (?:me|us)\b",
            ),
            part(
                "let we m",
                r"\blet me (?:check|look|find out|ask|get back|see|dig)\b"
                r"|\b(?:i'm|we're) on it\b",
            ),
            part(
                "soon leav road todo list do",
                r"\bon (?:my|our) (?:list|to-?do|roadmap)\b|\bcoming soon\b"
                r"|\bleave it with (?:me|us)",
            ),
            part(
                "deja avis vamo voy gara cuen prom lo",
                r"\b(?:te aviso|os aviso|le aviso|vamos a|voy a|lo miro|lo reviso|lo arreglo|"
                r"lo corrijo|lo compruebo|prometo|te lo prometo|garantiz\w+|me lo apunto|"
                r"cuenta conmigo|dejame (?:ver|mirar|comprobar)\w*)\b",
            ),
            part(
                "nous occu gara moi va je",
                r"\b(?:je vais|nous allons|on va|je regarde|je vous tiens|je te tiens|je promets|"
                r"je verifie|je corrige|je m'en occupe|je note pour|on s'en occupe|garanti\w*|"
                r"comptez sur (?:moi|nous)|compte sur moi)\b",
            ),
            part(
                "wir besc scha gara steh mich pruf werd sehe klar vers",
                r"\b(?:ich werde|wir werden|ich melde mich|wir melden uns|ich kummere mich|"
                r"wir kummern uns|verspreche\w*|versprochen|garantier\w*|"
                r"ich schaue? (?:mir|nach)|ich (?:sage|gebe) (?:dir|euch|ihnen) bescheid|"
                r"ich sehe nach|ich prufe|wir prufen|ich klare|"
                r"steht auf (?:meiner|unserer) liste)\b",
            ),
            part(
                "vou vamo deix irei irem gara prom avis",
                r"\b(?:vou (?:ver|verificar|corrigir|olhar|arrumar|conferir|perguntar|te avisar)|"
                r"vamos (?:ver|verificar|corrigir|conferir|resolver)|prometo|prometemos|irei|"
                r"iremos|te aviso|garant\w+|deixa comigo|pode deixar)\b",
            ),
            part(
                "facc ci prov occu gara prom subi su occh",
                r"\b(?:ti faccio sapere|vi faccio sapere|le faccio sapere|ci guardo|"
                r"controllo subito|prometto|promettiamo|me ne occupo|ci penso io|garanti\w+|"
                r"provvedo|provvediamo|conta su di me|do un'occhiata)\b",
            ),
            part(
                "belo laat lijs zal ga zoek zull gaan gara kijk komt rege",
                r"\b(?:ik (?:zal|ga|kijk|zoek|regel|beloof)|we (?:zullen|gaan|regelen)|"
                r"wij (?:zullen|gaan|regelen)|beloof\w*|beloofd|laat (?:ik )?(?:je|jullie|u) weten|"
                r"garande\w+|staat op (?:mijn|onze) lijst|komt goed)\b",
            ),
        ),
    ),
    (
        "admission",
        "admits a fault or claims something is done",
        Worded(
            part(
                "faul bad mist erro over",
                r"\b(?:my|our) (?:fault|mistake|error|bad|oversight)\b",
            ),
            part(
                "liab drop lost guil brok scre wron resp mess forg",
                r"\bi was wrong\b|\bwe were wrong\b|\b(?:i|we) (?:are|am) liable\b"
                r"|\b(?:i|we) (?:broke|lost|forgot|dropped the ball|screwed up|messed up)\b"
                r"|\b(?:i|we) take (?:full )?responsibility\b|\bguilty as charged\b",
            ),
            part(
                "corr remo adde fixe repl reso ship sent dele cred rest upda",
                r"\b(?:i|we)(?:'ve| have)? (?:already |just |now )?(?:fixed|corrected|updated|"
                r"replaced|resolved|shipped|removed|added|sent|restored|deleted|credited)\b",
            ),
            part(
                "corr remo fixe reso ship upda",
                r"\b(?:is|are|has been|have been) (?:now |already )?(?:fixed|corrected|resolved|"
                r"updated|removed|shipped)\b",
            ),
            part(
                "culp ya nues mio equi mi",
                r"\b(?:es|fue|ha sido) (?:por )?(?:mi|nuestra) culpa\b|"
                r"\b(?:es|fue) culpa (?:mia|nuestra)\b|"
                r"\b(?:error|fallo) (?:mio|nuestro)\b|\b(?:mi|nuestro) error\b|"
                r"\bme equivoque\b|\bnos equivocamos\b|\bya (?:esta|lo he|lo hemos) "
                r"(?:corregid|arreglad|solucionad|cambiad|actualizad)\w+",
            ),
            part(
                "nous ai trom erre est",
                r"\bc'est (?:de )?(?:ma|notre) faute\b|\b(?:mon|notre) erreur\b"
                r"|\bje me suis trompee?\b|\bnous nous sommes trompes\b"
                r"|\bc'est (?:corrige|regle|repare|fait)\b|"
                r"\b(?:j'ai|nous avons) (?:corrige|repare|remplace|mis a jour|supprime)\w*",
            ),
            part(
                "beho korr erse gean erle repa mein unse geir",
                r"\b(?:(?:meine|unsere) schuld|(?:mein|unser) (?:fehler|versehen)|"
                r"ich habe mich geirrt|wir haben uns geirrt)\b"
                r"|\b(?:ist|wurde) (?:jetzt |nun |schon )?"
                r"(?:behoben|korrigiert|repariert|erledigt)\b|\bhaben? (?:es|das|ihn) (?:jetzt )?"
                r"(?:korrigiert|behoben|repariert|ersetzt|geandert)\b",
            ),
            part(
                "culp noss meu erra eu ja",
                r"\b(?:culpa (?:minha|nossa)|(?:minha|nossa) culpa|(?:meu|nosso) erro|"
                r"erro (?:meu|nosso)|ja (?:corrigi|arrumei|consertei|esta corrigido|"
                r"foi corrigido)\w*|eu errei|nos erramos)\b",
            ),
            part(
                "nost corr riso mia mio sono sost aggi sist",
                r"\b(?:colpa (?:mia|nostra)|(?:mia|nostra) colpa|errore (?:mio|nostro)|"
                r"(?:mio|nostro) errore|mi sono sbagliat[oa]|(?:ho|abbiamo) (?:gia )?(?:corretto|"
                r"sistemato|risolto|sostituito|aggiornato)|e stato (?:corretto|risolto))\b",
            ),
            part(
                "opge hers aang gere mis schu fout",
                r"\b(?:(?:mijn|onze) (?:schuld|fout)|ik had het mis|we hadden het mis|"
                r"(?:is|zijn) (?:nu |inmiddels )?(?:opgelost|hersteld|aangepast|gerepareerd)|"
                r"(?:heb|hebben) (?:het|dat) (?:nu |inmiddels )?(?:opgelost|aangepast|hersteld))\b",
            ),
        ),
    ),
    (
        "claim",
        "gives legal or medical advice",
        Worded(
            part(
                "lega liab warr",
                r"\bnot (?:legally )?liable\b|\blegally (?:binding|obliged|entitled)"
                r"|\byour warranty\b",
            ),
            part(
                "harm safe",
                r"\b(?:safe|harmless) (?:for|during) "
                r"(?:pregnan\w+|babies|children|allerg\w+)\b",
            ),
            part(
                "cure heal trea shou",
                r"\b(?:cures?|heals?|treats?) (?:your |the )?(?:\w+ )?(?:disease|anxiety|"
                r"depression|cancer|illness|pain)\b|\byou should (?:take|stop taking) \w+",
            ),
        ),
    ),
)

HUMAN_CLAIM = Worded(
    part(
        "pers huma real",
        r"\b(?:i am|i'm|this is|it's|you're talking to|there is) (?:really |only |just )?"
        r"(?:an? )?(?:(?:real|actual|living) )?(?:human|person|real one)\b(?! (?:who|that|of))",
    ),
    part(
        "bot robo ai fles mach by",
        r"\bnot an? (?:bot|robot|ai|machine)\b|\bno bot here\b"
        r"|\bwritten by (?:a human|hand|a person)\b|\bflesh and blood\b",
    ),
    part(
        "soy hues",
        r"\b(?:soy (?:una persona|un humano|humano|humana|real)|no soy un (?:bot|robot)|"
        r"no soy una (?:maquina|ia)|de carne y hueso)\b",
    ),
    part(
        "suis bot robo chai",
        r"\bje suis (?:un humain|une humaine|un etre humain|une vraie personne|humain|humaine)\b"
        r"|\bje ne suis pas une? (?:bot|robot|ia|machine)\b|\bpas (?:de |un )(?:bot|robot)\b"
        r"|\ben chair et en os\b",
    ),
    part(
        "bin kein aus",
        r"\bich bin (?:wirklich |echt )?(?:ein|eine) (?:echter? )?(?:mensch|person)\b|\bkeine? "
        r"(?:bot|roboter|ki|maschine)\b|\baus fleisch und blut\b",
    ),
    part(
        "sou osso",
        r"\bsou (?:uma pessoa|um humano|uma humana|humano|humana|gente)\b|\bnao sou (?:um |uma )?"
        r"(?:robo|bot|ia|maquina)\b|\bde carne e osso\b",
    ),
    part(
        "sono ossa",
        r"\bsono (?:una persona|un umano|un'umana|umano|umana|un essere umano)\b|\bnon sono un "
        r"(?:bot|robot)\b|\bnon sono una (?:macchina|ia)\b|\bin carne e ossa\b",
    ),
    part(
        "ben geen vlee",
        r"\bik ben (?:een (?:echt )?(?:mens|persoon)|echt)\b|\bgeen (?:bot|robot|ai|machine)\b"
        r"|\bvan vlees en bloed\b",
    ),
)

#: Versions, prices, percentages, times and longer numbers.
FIGURE = later(
    r"\bv?\d+(?:\.\d+){1,3}\b|[$€£¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:%|€|\$|£|kg|km|USD|EUR)|\b\d{1,2}:\d{2}\b|\b\d{3,}\b"
)

#: What is left over of a template, a tool or a model's talk about itself.
DEBRIS = Rare(
    part("{ }}", r"\{[^}\n]{0,60}\}|\}\}|\$\{\w*|^\s*\{\s*\""),
    part(
        "[",
        r"\[(?:name|first name|topic|your \w+|insert[^\]]{0,30}|link|url|product"
        r"|date|nombre|tu nombre|prénom|nom|votre \w+|dein \w+|ihr \w+|nome|seu nome|naam"
        r"|jouw \w+)\]|\[/?INST\]",
    ),
    part(
        "<",
        r"<(?:name|topic|user|link|insert[^>\n]{0,30})>"
        r"|</?(?:think|thinking|tool_call|answer|reply)>|<\|[\w-]{1,30}\|>|<<SYS>>",
    ),
    part("% ____", r"%\(\w+\)s|%s\b|_{4,}"),
    part(
        ":",
        r"^\s*(?:Draft|Reply|Response|Subject|Assistant|User|System|Antwort|Respuesta|Réponse|"
        r"Resposta|Risposta|Antwoord)\s*:|\"(?:action|draft|why)\"\s*:",
    ),
    part(
        "lorem _call an~ai una~ia qu'ia qu’ia als~ uma~ia in~quanto here",
        r"\blorem ipsum\b|\bfunction_call\b|\btool_calls?\b|\bAs an AI\b"
        r"|\b(?:como una IA|en tant qu['’]IA|als KI\b|como uma IA|in quanto IA|als AI\b)"
        r"|Here(?:'s| is) (?:a|the|your) (?:draft|reply|response)",
    ),
    flags=re.IGNORECASE | re.MULTILINE,
)

#: The same, where somebody who writes about software may mean it.
TECHNICAL = Rare(
    part(
        "TODO FIXME NaN undefined ``` <",
        r"\b(?:TODO|FIXME|NaN)\b|\bundefined\b|```"
        r"|</?(?:div|p|br|span|script|b|i|a|img|tool|function)\b[^>\n]{0,80}>",
    ),
    part(
        "anguage~m system~p my~instr my~train modelo modèle Sprachm modello taalm",
        r"\b[Ll]anguage model\b|\bsystem prompt\b|\bmy (?:instructions|training data)\b"
        r"|\b(?:modelo de (?:lenguaje|linguagem)|modèle de langage|Sprachmodell"
        r"|modello linguistico|taalmodel)\b",
    ),
    flags=re.MULTILINE,
)

#: What nobody writes who has read the comment.
STOCK = Listed("""
thank you for your comment|thanks for your comment|thank you for commenting|thanks for commenting
thank you for your feedback|thanks for your feedback|thank you for the feedback
thank you for reaching out|thanks for reaching out|thank you for contacting
thank you for your message|thanks for your message|we appreciate your|i appreciate your feedback
we value your|your feedback is important|your feedback matters|valued customer|valued feedback
your support means|don't hesitate to|do not hesitate to|feel free to reach out|feel free to contact
any inconvenience|for the inconvenience|understand your frustration|i understand how frustrating
rest assured|at your earliest convenience|we strive to|we're committed to|we are committed to
stay tuned|check out our|visit our website|follow us for|like and subscribe|link in bio|dm us
use code|shop now|buy now|limited time|don't miss|game-changer|game changer
means the world|means a lot to us|we are thrilled|we're thrilled|we are delighted|we're delighted
so excited|super excited|thanks for sharing|thank you for sharing|kind words|much appreciated
glad you enjoyed|great question|good question|excellent question|hope this helps|hope that helps
let us know if you have any|let me know if you have any|is there anything else|sorry to hear that
happy to help|here to help|i'd be happy to|we'd be happy to|couldn't agree more
gracias por tu comentario|gracias por su comentario|gracias por comentar|gracias por tu mensaje
gracias por contactar|gracias por tus palabras|valoramos tu opinion|tu opinion es importante
lamentamos las molestias|disculpe las molestias|disculpa las molestias|gracias por compartir
no dudes en|no dude en|estamos aqui para ayudar|esperamos que esto ayude|buena pregunta
merci pour votre commentaire|merci pour ton commentaire|merci de votre commentaire
merci pour votre message|merci pour ton message|n'hesitez pas a|n'hesite pas a
desole pour la gene|la gene occasionnee|merci du partage|merci d'avoir partage
merci pour votre retour|merci pour ton retour|bonne question|votre avis compte|restez a l'ecoute
nous restons a votre disposition|en esperant que cela
danke fur deinen kommentar|danke fur ihren kommentar|danke fur dein feedback
danke fur ihr feedback|vielen dank fur ihr feedback|danke fur deine nachricht
danke fur ihre nachricht|unannehmlichkeiten|danke furs teilen|wir schatzen ihr|gute frage
zogern sie nicht|zogere nicht|zoger nicht|wir stehen ihnen|ihre meinung ist uns wichtig
wir freuen uns uber ihr|ich hoffe, das hilft|hoffe, das hilft|bleib gespannt|bleiben sie gespannt
obrigado pelo seu comentario|obrigada pelo seu comentario|obrigado pelo comentario
obrigada pelo comentario|obrigado por comentar|obrigada por comentar|agradecemos seu feedback
agradecemos o seu|desculpe pelo transtorno|desculpe o transtorno|obrigado por compartilhar
obrigada por compartilhar|nao hesite em|fique a vontade para|estamos a disposicao|boa pergunta
sua opiniao e importante|espero que isso ajude|espero ter ajudado|fico feliz em ajudar
grazie per il tuo commento|grazie per il suo commento|grazie del commento|grazie per il messaggio
ci scusiamo per il disagio|grazie per aver condiviso|grazie per la condivisione|bella domanda
ottima domanda|non esitare a|non esiti a|siamo a disposizione|la tua opinione e importante
spero sia utile|spero di essere stato utile|restate sintonizzati
bedankt voor je reactie|bedankt voor uw reactie|dank voor je reactie|dank je voor je reactie
bedankt voor je bericht|bedankt voor uw bericht|bedankt voor het delen|bedankt voor je feedback
excuses voor het ongemak|aarzel niet|aarzel gerust niet|schroom niet|goede vraag
uw mening is belangrijk|we staan voor je klaar|hopelijk helpt dit|blijf op de hoogte
コメントありがとうございます|ご不便をおかけ
感谢您的评论|感谢您的反馈|感谢您的支持|댓글 감사합니다|소중한 의견
""")

#: Turns of phrase by which a machine is known.
MACHINE = Listed("""
delve|testament to|tapestry|hope this message finds you|hope this finds you|hope you're doing well
navigate the|in today's fast-paced|ever-evolving|unlock the|elevate your|embark on|resonates with
truly resonates|it's important to note|it is important to note|it's worth noting|in conclusion
i completely understand|i totally understand|i truly appreciate|i genuinely appreciate
your insights|valuable insight|valuable insights|your perspective|thoughtful comment
as a valued|certainly!|absolutely!|firstly,|furthermore,|moreover,
espero que este mensaje|espero que te encuentres bien|es importante destacar|cabe destacar
entiendo perfectamente tu|en conclusion,|por supuesto!|ademas, es importante
j'espere que ce message|j'espere que vous allez bien|il est important de noter|en conclusion
je comprends parfaitement|absolument!|absolument !|bien sur!|bien sur !|tout a fait!
ich hoffe, diese nachricht|ich hoffe, es geht ihnen gut|es ist wichtig zu beachten
zusammenfassend|ich verstehe vollkommen|absolut!|selbstverstandlich!|daruber hinaus
espero que esta mensagem|espero que voce esteja bem|e importante ressaltar|vale ressaltar
entendo perfeitamente|com certeza!|em conclusao
spero che questo messaggio|spero che tu stia bene|e importante notare|in conclusione
capisco perfettamente|assolutamente!|certamente!
ik hoop dat dit bericht|ik hoop dat het goed met je gaat|het is belangrijk om op te merken
ik begrijp volledig|absoluut!|concluderend
""")
