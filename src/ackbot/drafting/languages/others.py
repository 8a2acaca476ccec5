"""Languages with a few short, safe acknowledgements each, and nothing else.

Only sentences that hold for any gender of either side. Each language has some for what pleased
somebody (`warm`), for what they report or wish (`noted`), and for questions (`asked`); what cannot
be said safely is left to the user.
"""

from __future__ import annotations

from collections.abc import Sequence

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

_WARM = ("praise", "thanks", "congratulation", "story", "joke", "share", "remark")
_NOTED = ("correction", "fault", "problem", "suggestion")


def _split(listed: Sequence[str]) -> Sentences:
    named = tuple(said for said in listed if "{t}" in said)
    return Sentences(named=named, plain=tuple(said for said in listed if "{t}" not in said))


def _small(
    code: str,
    quotes: tuple[str, str],
    name: str,
    warm: Sequence[str],
    noted: Sequence[str],
    asked: Sequence[str] = (),
    *,
    cased: bool = True,
) -> Language:
    """Build a language from its acknowledgements; those with `{t}` are used where one is sure."""
    moves = {kind: _split(warm) for kind in _WARM} | {kind: _split(noted) for kind in _NOTED}
    moves["closing"] = Sentences(plain=_split(warm).plain)
    if asked:
        moves["question"] = _split(asked)
    return Language(code=code, quotes=quotes, name=name, lead="", moves=moves, cased=cased)


LANGUAGES = {
    found.code: found
    for found in (
        _small(
            "sv",
            ("”", "”"),
            ", {name}",
            (
                "Det var fint att läsa det där om {t}{n}.",
                "Vad roligt att höra det om {t}{n}.",
                "Tack{n}, det var fint att läsa.",
                "Vad roligt att höra{n}.",
            ),
            (
                "Tack för att du tog upp det där om {t}{n}.",
                "Tack för att du säger till{n}.",
                "Bra att du hörde av dig om det{n}.",
            ),
            (
                "Jag vill inte gissa om {t}{n}. Kan du berätta lite mer?",
                "Jag vill inte gissa{n}. Kan du berätta lite mer?",
                "Bra fråga att ställa{n}. Är det något särskilt du undrar över?",
            ),
        ),
        _small(
            "pl",
            ("„", "”"),
            ", {name}",
            ("Bardzo miło to czytać{n}.", "Dzięki za miłe słowa{n}.", "Miło, że o tym piszesz{n}."),
            ("Dzięki za zwrócenie uwagi{n}.", "Dobrze, że o tym piszesz{n}."),
            (
                "Nie chcę zgadywać{n}. Możesz napisać trochę więcej?",
                "To pytanie zasługuje na dokładną odpowiedź{n}.",
            ),
        ),
        _small(
            "tr",
            ("“", "”"),
            " {name}",
            (
                "Bunu okumak çok güzel{n}, teşekkürler.",
                "Güzel sözlerin için teşekkürler{n}.",
                "Çok sevindim{n}.",
            ),
            ("Haber verdiğin için teşekkürler{n}.", "Bunu söylemen iyi oldu{n}, teşekkürler."),
            (
                "Tahminle cevap vermek istemem{n}. Biraz daha anlatır mısın?",
                "Yerinde bir soru{n}. Tam olarak ne için lazım?",
            ),
        ),
        _small(
            "ru",
            ("«", "»"),
            ", {name}",
            (
                "Приятно читать такое про {t}{n}.",
                "Спасибо за слова про {t}{n}.",
                "Очень приятно это читать{n}.",
                "Спасибо за тёплые слова{n}.",
            ),
            (
                "Спасибо, что написали про {t}{n}.",
                "Спасибо, что сообщили{n}.",
                "Хорошо, что вы об этом написали{n}.",
            ),
            (
                "Про {t} не хочется отвечать наугад{n}. Расскажете чуть подробнее?",
                "Не хочется отвечать наугад{n}. Расскажете чуть подробнее?",
                "Вопрос понятный{n}. Что для вас здесь важнее всего?",
            ),
        ),
        _small(
            "uk",
            ("«", "»"),
            ", {name}",
            (
                "Приємно читати таке про {t}{n}.",
                "Дякую за слова про {t}{n}.",
                "Дуже приємно це читати{n}.",
                "Дякую за теплі слова{n}.",
            ),
            (
                "Дякую, що написали про {t}{n}.",
                "Дякую, що повідомили{n}.",
                "Добре, що ви про це написали{n}.",
            ),
            (
                "Не хочеться відповідати навмання{n}. Розкажете трохи докладніше?",
                "Питання зрозуміле{n}. Що для вас тут найважливіше?",
            ),
        ),
        _small(
            "ja",
            ("「", "」"),
            "{name}さん、",
            (
                "{n}{t}のこと、そう言っていただけてうれしいです。",
                "{n}そう言っていただけてうれしいです。",
                "{n}とても励みになります。",
            ),
            (
                "{n}{t}の件、教えてくださって助かります。",
                "{n}教えてくださって助かります。",
                "{n}ご指摘、ありがたく読みました。",
            ),
            (
                "{n}{t}について、もう少し詳しく教えていただけますか?",
                "{n}きちんとお答えしたいので、もう少し詳しく教えていただけますか?",
            ),
            cased=False,
        ),
        _small(
            "zh",
            ("“", "”"),
            "{name},",
            ("{n}看到你这么说很开心。", "{n}谢谢你特意留言告诉我。", "{n}这样的话很鼓舞人。"),
            ("{n}谢谢你指出来,说得很清楚。", "{n}谢谢你直接告诉我。", "{n}这一点提得好。"),
            (
                "{n}我不想随便回答,方便多说一点你的情况吗?",
                "{n}这个问题值得认真回答。你主要想知道哪一方面?",
            ),
            cased=False,
        ),
        _small(
            "ko",
            ("“", "”"),
            "{name}님, ",
            (
                "{n}{t} 이야기를 그렇게 해 주셔서 기쁩니다.",
                "{n}그렇게 말씀해 주셔서 기쁩니다.",
                "{n}힘이 되는 말씀이네요.",
            ),
            (
                "{n}{t} 관련해서 알려 주셔서 고맙습니다.",
                "{n}알려 주셔서 고맙습니다.",
                "{n}짚어 주셔서 도움이 됩니다.",
            ),
            (
                "{n}{t}에 대해서는 짐작으로 답하고 싶지 않습니다. 조금 더 알려 주시겠어요?",
                "{n}짐작으로 답하고 싶지 않습니다. 조금 더 알려 주시겠어요?",
            ),
            cased=False,
        ),
        _small(
            "ar",
            ("«", "»"),
            " يا {name}",
            (
                "جميل أن أقرأ هذا عن {t}{n}.",
                "شكراً على هذه الكلمات عن {t}{n}.",
                "كلماتك تفرح القلب{n}.",
                "شكراً على هذه الكلمات{n}.",
            ),
            (
                "شكراً على التنبيه بخصوص {t}{n}.",
                "شكراً على التنبيه{n}.",
                "من الجيد أن أعرف هذا{n}.",
            ),
            (
                "لا أريد أن أخمن بخصوص {t}{n}، والسؤال يستحق جواباً دقيقاً.",
                "لا أريد أن أخمن{n}، والسؤال يستحق جواباً دقيقاً.",
            ),
            cased=False,
        ),
        _small(
            "fa",
            ("«", "»"),
            " {name}",
            ("خواندن این حرف‌ها دلگرم‌کننده است{n}.", "ممنون که نوشتید{n}."),
            ("ممنون که خبر دادید{n}.", "خوب شد که گفتید{n}."),
            ("نمی‌خواهم حدسی جواب بدهم{n}. کمی بیشتر توضیح می‌دهید؟",),
            cased=False,
        ),
        _small(
            "he",
            ("״", "״"),
            ", {name}",
            ("נעים מאוד לקרוא{n}.", "תודה על המילים החמות{n}."),
            ("תודה על ההערה{n}.", "טוב לדעת{n}, תודה."),
            ("עדיף תשובה מדויקת מניחוש{n}. אפשר עוד קצת פרטים?",),
            cased=False,
        ),
        _small(
            "hi",
            ("“", "”"),
            "{name} जी, ",
            (
                "{n}{t} के बारे में यह पढ़कर अच्छा लगा।",
                "{n}यह पढ़कर बहुत अच्छा लगा।",
                "{n}ऐसे शब्दों से हौसला बढ़ता है।",
            ),
            (
                "{n}{t} के बारे में बताने के लिए शुक्रिया।",
                "{n}बताने के लिए शुक्रिया।",
                "{n}ध्यान दिलाने के लिए शुक्रिया।",
            ),
            (
                "{n}{t} के बारे में अंदाज़े से जवाब देना ठीक नहीं। थोड़ा और बताएँगे?",
                "{n}अंदाज़े से जवाब देना ठीक नहीं। थोड़ा और बताएँगे?",
            ),
            cased=False,
        ),
        _small(
            "el",
            ("«", "»"),
            ", {name}",
            ("Χαίρομαι που το διαβάζω{n}.", "Ευχαριστώ για τα καλά λόγια{n}."),
            ("Ευχαριστώ για την επισήμανση{n}.",),
            ("Δεν θέλω να μαντέψω{n}. Μπορείς να πεις λίγα περισσότερα;",),
        ),
        _small(
            "th",
            ("“", "”"),
            " {name}",
            ("ดีใจที่ได้อ่าน{n}", "ขอบคุณสำหรับคำพูดดี ๆ{n}"),
            ("ขอบคุณที่บอกให้รู้{n}",),
            cased=False,
        ),
        _small(
            "vi",
            ("“", "”"),
            " {name}",
            ("Cảm ơn{n}, đọc được những lời này thật vui.",),
            ("Cảm ơn{n} đã góp ý.",),
        ),
    )
}
