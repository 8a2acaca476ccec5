"""Languages with a few short, safe acknowledgements each, and nothing else.

Only sentences that hold for any gender of either side, and that fit praise, news and complaints
alike. What cannot be said so is left to the user.
"""

from __future__ import annotations

from collections.abc import Sequence

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences


def _small(
    code: str,
    quotes: tuple[str, str],
    name: str,
    told: Sequence[str],
    asked: Sequence[str],
    plain: Sequence[str],
    *,
    cased: bool = True,
) -> Language:
    """Build a language that acknowledges (`told`), asks back (`asked`) or thanks (`plain`)."""
    kinds = "praise thanks correction problem suggestion story joke congratulation share remark"
    moves = {kind: Sentences(named=tuple(told), plain=tuple(plain)) for kind in kinds.split()}
    moves["closing"] = Sentences(plain=tuple(plain))
    if asked:
        moves["question"] = Sentences(named=tuple(asked), plain=tuple(plain))
    return Language(code=code, quotes=quotes, name=name, lead="", moves=moves, cased=cased)


LANGUAGES = {
    found.code: found
    for found in (
        _small(
            "sv",
            ("”", "”"),
            ", {name}",
            (
                "Tack för att du tog upp {t}{n}.",
                "Det där om {t} var bra att få höra{n}.",
                "Fint att du skrev om {t}{n}. Berätta gärna mer.",
            ),
            ("Bra att du frågar om {t}{n}. Hur ser det ut hos dig just nu?",),
            ("Tack för att du skrev{n}.", "Vad fint att du hörde av dig{n}."),
        ),
        _small(
            "pl",
            ("„", "”"),
            ", {name}",
            (
                "Dzięki za te słowa o „{t}”{n}.".replace("„{t}”", "{t}"),
                "Dobrze wiedzieć o {t}{n}. Dzięki za wiadomość.",
            ),
            ("Dzięki za pytanie o {t}{n}. Jak to wygląda teraz u Ciebie?",),
            ("Dzięki za wiadomość{n}.",),
        ),
        _small(
            "tr",
            ("“", "”"),
            " {name}",
            (
                "{t} hakkında yazdığın için teşekkürler{n}.",
                "{t} konusunu duymak iyi oldu{n}, teşekkürler.",
            ),
            ("{t} konusunu sorman iyi oldu{n}. Şu anda sende nasıl?",),
            ("Yazdığın için teşekkürler{n}.",),
        ),
        _small(
            "ru",
            ("«", "»"),
            ", {name}",
            (
                "Спасибо, что рассказали про {t}{n}.",
                "Про {t} очень интересно{n}. Расскажите подробнее?",
                "Хорошо, что вы написали про {t}{n}.",
            ),
            ("Про {t} хочется ответить точно{n}. Как это устроено у вас сейчас?",),
            ("Спасибо, что написали{n}.",),
        ),
        _small(
            "uk",
            ("«", "»"),
            ", {name}",
            (
                "Дякую, що розповіли про {t}{n}.",
                "Про {t} дуже цікаво{n}. Розкажете докладніше?",
            ),
            ("Про {t} хочеться відповісти точно{n}. Як це влаштовано у вас зараз?",),
            ("Дякую, що написали{n}.",),
        ),
        _small(
            "ja",
            ("「", "」"),
            "{name}さん、",
            (
                "{n}{t}のこと、教えてくださってありがとうございます。",
                "{n}{t}のお話、じっくり読みました。",
                "{n}{t}という言葉が心に残りました。",
            ),
            ("{n}{t}についてですね。今はどのようにお使いですか?",),
            ("{n}読んでくださってありがとうございます。",),
            cased=False,
        ),
        _small(
            "zh",
            ("“", "”"),
            "{name},",
            (
                "{n}你提到的{t},我认真看了,谢谢告诉我。",
                "{n}关于{t}的这段话很有意思,方便多说一点吗?",
                "{n}{t}这一点说得很具体,谢谢。",
            ),
            ("{n}关于{t},我不想随便回答。你现在是怎么用的?",),
            ("{n}谢谢你写下这些。",),
            cased=False,
        ),
        _small(
            "ko",
            ("“", "”"),
            "{name}님, ",
            (
                "{n}{t} 이야기 잘 읽었습니다. 들려주셔서 감사합니다.",
                "{n}{t} 이야기가 기억에 남네요. 조금 더 들려주시겠어요?",
            ),
            ("{n}{t} 관련해서는 정확히 답하고 싶습니다. 지금은 어떻게 쓰고 계신가요?",),
            ("{n}남겨 주신 글 잘 읽었습니다.",),
            cased=False,
        ),
        _small(
            "ar",
            ("«", "»"),
            " يا {name}",
            (
                "قرأت كل ما كتبته عن {t}{n}، شكراً لك.",
                "ما كتبته عن {t} جميل{n}.",
            ),
            ("سؤال عن {t} يستحق جواباً دقيقاً{n}.",),
            ("شكراً لك على ما كتبته{n}.",),
            cased=False,
        ),
        _small(
            "fa",
            ("«", "»"),
            " {name}",
            ("ممنون که دربارهٔ {t} نوشتید{n}.",),
            (),
            ("ممنون که نوشتید{n}.",),
            cased=False,
        ),
        _small(
            "he",
            ("״", "״"),
            ", {name}",
            ("תודה שכתבת על {t}{n}.",),
            (),
            ("תודה שכתבת{n}.",),
            cased=False,
        ),
        _small(
            "hi",
            ("“", "”"),
            "{name} जी, ",
            (
                "{n}{t} वाली बात बताने के लिए शुक्रिया।",
                "{n}{t} वाली बात याद रहेगी।",
            ),
            ("{n}{t} वाली बात का जवाब अंदाज़े से देना ठीक नहीं। आपके यहाँ अभी कैसे चल रहा है?",),
            ("{n}लिखने के लिए शुक्रिया।",),
            cased=False,
        ),
        _small("el", ("«", "»"), ", {name}", (), (), ("Σ’ ευχαριστώ που έγραψες{n}.",)),
        _small("th", ("“", "”"), " {name}", (), (), ("ขอบคุณที่เล่าให้ฟังนะ{n}",), cased=False),
        _small(
            "vi", ("“", "”"), " {name}", ("Cảm ơn{n} đã kể về {t}.",), (), ("Cảm ơn{n} đã viết.",)
        ),
    )
}
