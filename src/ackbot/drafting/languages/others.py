"""Languages with a few short, safe acknowledgements each, and nothing else.

Only sentences that hold for any gender of either side. Each language has some for what pleased
somebody (`warm`), for what they report or wish (`noted`), for questions (`asked`), and one line
(`hold`) for what is left to the user; what cannot be said safely is left to the user.
"""

from __future__ import annotations

from collections.abc import Sequence

from ackbot.drafting.languages import Language
from ackbot.drafting.moves import Sentences

_WARM = ("praise", "thanks", "congratulation", "story", "joke", "share")
#: A remark that no phrase marks may be no kind one.
_NOTED = ("correction", "fault", "problem", "suggestion", "remark")


def _split(listed: Sequence[str]) -> Sentences:
    return Sentences(
        named=tuple(said for said in listed if "{t}" in said),
        quoted=tuple(said for said in listed if "{q}" in said),
        plain=tuple(said for said in listed if "{t}" not in said and "{q}" not in said),
    )


def _small(
    code: str,
    quotes: tuple[str, str],
    name: str,
    warm: Sequence[str],
    noted: Sequence[str],
    asked: Sequence[str],
    hold: str,
    *,
    seen: Sequence[str] = (),
    cased: bool = True,
) -> Language:
    """Build a language; `{t}` is their thing, `{q}` a few words of theirs.

    `seen` are words for a remark of which nobody knows how it was meant.
    """
    moves = {kind: _split(warm) for kind in _WARM} | {kind: _split(noted) for kind in _NOTED}
    if seen:
        moves["remark"] = _split(seen)
    moves["closing"] = Sentences(plain=_split(warm).plain)
    moves["question"] = _split(asked)
    moves["hold"] = moves["hold_grave"] = Sentences(plain=(hold,))
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
                "”{q}” tar jag med mig{n}.",
                "Tack{n}, det var fint att läsa.",
                "Vad roligt att höra{n}.",
            ),
            (
                "Tack för att du tog upp det där om {t}{n}.",
                "Tack för att du säger till om ”{q}”{n}.",
                "Tack för att du säger till{n}.",
                "Bra att du hörde av dig om det{n}.",
            ),
            (
                "Jag vill inte gissa om {t}{n}. Kan du berätta lite mer?",
                "Om ”{q}” vill jag inte gissa{n}. Kan du berätta lite mer?",
                "Jag vill inte gissa{n}. Kan du berätta lite mer?",
                "Bra fråga att ställa{n}. Är det något särskilt du undrar över?",
            ),
            "Jag har läst det{n}, och det förtjänar ett genomtänkt svar.",
            seen=(
                "Jag har läst det där om {t}{n}, och det är bra att du skrev.",
                "Jag har läst det{n}, och det är bra att du skrev.",
                "”{q}” tar jag med mig{n}.",
            ),
        ),
        _small(
            "da",
            ("”", "”"),
            ", {name}",
            (
                "Det var rart at læse det om {t}{n}.",
                "”{q}” tager jeg med mig{n}.",
                "Tak{n}, det var rart at læse.",
                "Det glæder mig at høre{n}.",
            ),
            (
                "Tak, fordi du siger det om {t}{n}.",
                "Tak, fordi du gør opmærksom på ”{q}”{n}.",
                "Tak, fordi du siger det{n}.",
                "Godt, at du skriver det{n}.",
            ),
            (
                "Om ”{q}” vil jeg ikke gætte{n}. Kan du fortælle lidt mere?",
                "Jeg vil ikke gætte{n}. Kan du fortælle lidt mere?",
            ),
            "Jeg har læst det{n}, og det fortjener et gennemtænkt svar.",
        ),
        _small(
            "no",
            ("«", "»"),
            ", {name}",
            (
                "Det var fint å lese det om {t}{n}.",
                "«{q}» tar jeg med meg{n}.",
                "Takk{n}, det var fint å lese.",
                "Så hyggelig å høre{n}.",
            ),
            (
                "Takk for at du tar opp det om {t}{n}.",
                "Takk for at du sier ifra om «{q}»{n}.",
                "Takk for at du sier ifra{n}.",
                "Bra at du skrev det{n}.",
            ),
            (
                "Om «{q}» vil jeg ikke gjette{n}. Kan du fortelle litt mer?",
                "Jeg vil ikke gjette{n}. Kan du fortelle litt mer?",
            ),
            "Jeg har lest det{n}, og det fortjener et gjennomtenkt svar.",
        ),
        _small(
            "cs",
            ("„", "“"),
            "",
            (
                "Slova „{q}“ potěšila.",
                "To se moc hezky čte.",
                "Díky za milá slova.",
            ),
            (
                "Díky za upozornění na „{q}“.",
                "Díky za upozornění.",
                "Dobře, že o tom vím, díky.",
            ),
            (
                "Co se týká „{q}“, nechci hádat. Můžete napsat trochu víc?",
                "Nechci hádat. Můžete napsat trochu víc?",
            ),
            "Přečteno. Tohle si zaslouží promyšlenou odpověď.",
        ),
        _small(
            "ro",
            ("„", "”"),
            ", {name}",
            (
                "Mă bucur să citesc „{q}”{n}.",
                "Mă bucur să citesc asta{n}.",
                "Mulțumesc pentru cuvintele calde{n}.",
            ),
            (
                "Mulțumesc pentru observația despre „{q}”{n}.",
                "Mulțumesc pentru observație{n}.",
                "E bine de știut{n}, mulțumesc.",
            ),
            (
                "În legătură cu „{q}” nu vreau să ghicesc{n}. Câteva detalii ar ajuta mult.",
                "Nu vreau să ghicesc{n}. Câteva detalii în plus ar ajuta mult.",
            ),
            "Am citit{n}. Merită un răspuns gândit.",
        ),
        _small(
            "fi",
            ("”", "”"),
            ", {name}",
            (
                "”{q}” jää mieleen{n}.",
                "Kiva lukea tämä{n}, kiitos.",
                "Kiitos kauniista sanoista{n}.",
            ),
            (
                "Kiitos, että otit puheeksi kohdan ”{q}”{n}.",
                "Kiitos, että kerroit{n}.",
                "Hyvä, että sanoit{n}.",
            ),
            (
                "Kohdasta ”{q}” en halua arvailla{n}. Kertoisitko vähän lisää?",
                "En halua arvailla{n}. Kertoisitko vähän lisää?",
            ),
            "Luin tämän{n}. Tämä ansaitsee harkitun vastauksen.",
        ),
        _small(
            "hu",
            ("„", "”"),
            ", {name}",
            (
                "Jó ezt olvasni: „{q}”.",
                "Jó ezt olvasni{n}, köszönöm.",
                "Köszönöm a kedves szavakat{n}.",
            ),
            (
                "Köszönöm, hogy szóba került: „{q}”.",
                "Köszönöm a jelzést{n}.",
                "Jó, hogy szóba került{n}, köszönöm.",
            ),
            (
                "Erről nem szeretnék találgatni: „{q}”. Lehet kicsit többet tudni róla?",
                "Nem szeretnék találgatni{n}. Lehet kicsit többet tudni róla?",
            ),
            "Elolvastam{n}. Ez átgondolt választ érdemel.",
        ),
        _small(
            "id",
            ("“", "”"),
            ", {name}",
            (
                "Senang membaca “{q}”{n}.",
                "Senang sekali membacanya{n}.",
                "Terima kasih atas kata-katanya{n}.",
            ),
            (
                "Terima kasih sudah menyebut “{q}”{n}.",
                "Terima kasih sudah memberi tahu{n}.",
                "Baik sekali sudah disampaikan{n}, terima kasih.",
            ),
            (
                "Soal “{q}” saya tidak mau asal jawab{n}. Bisa cerita sedikit lagi?",
                "Saya tidak mau asal jawab{n}. Bisa cerita sedikit lagi?",
            ),
            "Sudah saya baca{n}. Ini perlu jawaban yang matang.",
        ),
        _small(
            "pl",
            ("„", "”"),
            ", {name}",
            (
                "„{q}” zostaje w pamięci{n}.",
                "Bardzo miło to czytać{n}.",
                "Dzięki za miłe słowa{n}.",
                "Miło, że o tym piszesz{n}.",
            ),
            (
                "Dzięki za zwrócenie uwagi na „{q}”{n}.",
                "Dzięki za zwrócenie uwagi{n}.",
                "Dobrze, że o tym piszesz{n}.",
            ),
            (
                "Co do „{q}” nie chcę zgadywać{n}. Możesz napisać trochę więcej?",
                "Nie chcę zgadywać{n}. Możesz napisać trochę więcej?",
                "To pytanie zasługuje na dokładną odpowiedź{n}.",
            ),
            "Przeczytane{n}. To zasługuje na przemyślaną odpowiedź.",
        ),
        _small(
            "tr",
            ("“", "”"),
            ", {name}",
            (
                "“{q}” sözü aklımda kaldı{n}.",
                "Bunu okumak çok güzel{n}, teşekkürler.",
                "Güzel sözlerin için teşekkürler{n}.",
                "Çok sevindim{n}.",
            ),
            (
                "“{q}” demen iyi oldu{n}, teşekkürler.",
                "Haber verdiğin için teşekkürler{n}.",
                "Bunu söylemen iyi oldu{n}, teşekkürler.",
            ),
            (
                "“{q}” konusunda tahminle cevap vermek istemem{n}. Biraz daha anlatır mısın?",
                "Tahminle cevap vermek istemem{n}. Biraz daha anlatır mısın?",
                "Yerinde bir soru{n}. Tam olarak ne için lazım?",
            ),
            "Okudum{n}. Buna aceleyle cevap vermek istemem.",
        ),
        _small(
            "ru",
            ("«", "»"),
            ", {name}",
            (
                "Приятно читать такое про {t}{n}.",
                "Спасибо за слова про {t}{n}.",
                "Слова «{q}» запоминаются{n}.",
                "Очень приятно это читать{n}.",
                "Спасибо за тёплые слова{n}.",
            ),
            (
                "Спасибо, что написали про {t}{n}.",
                "Спасибо, что обратили внимание на «{q}»{n}.",
                "Спасибо, что сообщили{n}.",
                "Хорошо, что вы об этом написали{n}.",
            ),
            (
                "Про {t} не хочется отвечать наугад{n}. Расскажете чуть подробнее?",
                "Насчёт «{q}» не хочется отвечать наугад{n}. Расскажете чуть подробнее?",
                "Не хочется отвечать наугад{n}. Расскажете чуть подробнее?",
                "Вопрос понятный{n}. Что для вас здесь важнее всего?",
            ),
            "Прочитано{n}. Здесь нужен обдуманный ответ.",
        ),
        _small(
            "uk",
            ("«", "»"),
            ", {name}",
            (
                "Приємно читати таке про {t}{n}.",
                "Дякую за слова про {t}{n}.",
                "Слова «{q}» запам’ятовуються{n}.",
                "Дуже приємно це читати{n}.",
                "Дякую за теплі слова{n}.",
            ),
            (
                "Дякую, що написали про {t}{n}.",
                "Дякую, що звернули увагу на «{q}»{n}.",
                "Дякую, що повідомили{n}.",
                "Добре, що ви про це написали{n}.",
            ),
            (
                "Щодо «{q}» не хочеться відповідати навмання{n}. Розкажете трохи докладніше?",
                "Не хочеться відповідати навмання{n}. Розкажете трохи докладніше?",
                "Питання зрозуміле{n}. Що для вас тут найважливіше?",
            ),
            "Прочитано{n}. Тут потрібна обдумана відповідь.",
        ),
        _small(
            "ja",
            ("「", "」"),
            "{name}さん、",
            (
                "{n}{t}のこと、そう言っていただけてうれしいです。",
                "{n}「{q}」という言葉、うれしく読みました。",
                "{n}そう言っていただけてうれしいです。",
                "{n}とても励みになります。",
            ),
            (
                "{n}{t}の件、教えてくださって助かります。",
                "{n}「{q}」の件、教えてくださって助かります。",
                "{n}教えてくださって助かります。",
                "{n}ご指摘、ありがたく読みました。",
            ),
            (
                "{n}{t}について、もう少し詳しく教えていただけますか?",
                "{n}「{q}」について、もう少し詳しく教えていただけますか?",
                "{n}きちんとお答えしたいので、もう少し詳しく教えていただけますか?",
            ),
            "{n}拝読しました。きちんと考えてお返事したいことです。",
            seen=(
                "{n}{t}のこと、しっかり読みました。",
                "{n}書いてくださったこと、しっかり読みました。",
                "{n}「{q}」という言葉、心に留めておきます。",
            ),
            cased=False,
        ),
        _small(
            "zh",
            ("“", "”"),
            "{name},",
            (
                "{n}看到“{q}”这句很开心。",
                "{n}看到你这么说很开心。",
                "{n}谢谢你特意留言告诉我。",
                "{n}这样的话很鼓舞人。",
            ),
            (
                "{n}谢谢你提到“{q}”。",
                "{n}谢谢你指出来,说得很清楚。",
                "{n}谢谢你直接告诉我。",
                "{n}这一点提得好。",
            ),
            (
                "{n}关于“{q}”我不想随便回答,方便多说一点吗?",
                "{n}我不想随便回答,方便多说一点你的情况吗?",
                "{n}这个问题值得认真回答。你主要想知道哪一方面?",
            ),
            "{n}我看到了,这件事值得认真回复。",
            cased=False,
        ),
        _small(
            "ko",
            ("“", "”"),
            "{name}님, ",
            (
                "{n}{t} 이야기를 그렇게 해 주셔서 기쁩니다.",
                "{n}“{q}”라는 말씀이 기억에 남습니다.",
                "{n}그렇게 말씀해 주셔서 기쁩니다.",
                "{n}힘이 되는 말씀이네요.",
            ),
            (
                "{n}{t} 관련해서 알려 주셔서 고맙습니다.",
                "{n}“{q}” 부분을 짚어 주셔서 고맙습니다.",
                "{n}알려 주셔서 고맙습니다.",
                "{n}짚어 주셔서 도움이 됩니다.",
            ),
            (
                "{n}{t}에 대해서는 짐작으로 답하고 싶지 않습니다. 조금 더 알려 주시겠어요?",
                "{n}“{q}”에 대해서는 짐작으로 답하고 싶지 않습니다. 조금 더 알려 주시겠어요?",
                "{n}짐작으로 답하고 싶지 않습니다. 조금 더 알려 주시겠어요?",
            ),
            "{n}읽었습니다. 가볍게 답할 일이 아니라고 생각합니다.",
            seen=(
                "{n}{t} 이야기, 잘 읽었습니다.",
                "{n}잘 읽었습니다. 적어 주셔서 고맙습니다.",
                "{n}“{q}”라는 말씀, 잘 읽었습니다.",
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
                "«{q}» عبارة تبقى في البال{n}.",
                "كلماتك تفرح القلب{n}.",
                "شكراً على هذه الكلمات{n}.",
            ),
            (
                "شكراً على التنبيه بخصوص {t}{n}.",
                "شكراً على التنبيه بخصوص «{q}»{n}.",
                "شكراً على التنبيه{n}.",
                "من الجيد أن أعرف هذا{n}.",
            ),
            (
                "لا أريد أن أخمن بخصوص {t}{n}، والسؤال يستحق جواباً دقيقاً.",
                "بخصوص «{q}» لا أريد أن أخمن{n}، والسؤال يستحق جواباً دقيقاً.",
                "لا أريد أن أخمن{n}، والسؤال يستحق جواباً دقيقاً.",
            ),
            "قرأت هذا{n}، وهو يستحق رداً متأنياً.",
            cased=False,
        ),
        _small(
            "fa",
            ("«", "»"),
            " {name}",
            (
                "خواندن «{q}» دلگرم‌کننده است{n}.",
                "خواندن این حرف‌ها دلگرم‌کننده است{n}.",
                "ممنون که نوشتید{n}.",
            ),
            (
                "ممنون که درباره‌ی «{q}» گفتید{n}.",
                "ممنون که خبر دادید{n}.",
                "خوب شد که گفتید{n}.",
            ),
            (
                "درباره‌ی «{q}» نمی‌خواهم حدسی جواب بدهم{n}. کمی بیشتر توضیح می‌دهید؟",
                "نمی‌خواهم حدسی جواب بدهم{n}. کمی بیشتر توضیح می‌دهید؟",
            ),
            "این را خواندم{n}. جوابش فکر می‌خواهد.",
            cased=False,
        ),
        _small(
            "he",
            ("״", "״"),
            ", {name}",
            (
                "המילים ״{q}״ נשארות איתי{n}.",
                "נעים מאוד לקרוא{n}.",
                "תודה על המילים החמות{n}.",
            ),
            (
                "תודה על ההערה לגבי ״{q}״{n}.",
                "תודה על ההערה{n}.",
                "טוב לדעת{n}, תודה.",
            ),
            (
                "לגבי ״{q}״ עדיף תשובה מדויקת מניחוש{n}. אפשר עוד קצת פרטים?",
                "עדיף תשובה מדויקת מניחוש{n}. אפשר עוד קצת פרטים?",
            ),
            "קראתי{n}. זה ראוי לתשובה שקולה.",
            cased=False,
        ),
        _small(
            "hi",
            ("“", "”"),
            "{name} जी, ",
            (
                "{n}{t} के बारे में यह पढ़कर अच्छा लगा।",
                "{n}“{q}” पढ़कर बहुत अच्छा लगा।",
                "{n}यह पढ़कर बहुत अच्छा लगा।",
                "{n}ऐसे शब्दों से हौसला बढ़ता है।",
            ),
            (
                "{n}{t} के बारे में बताने के लिए शुक्रिया।",
                "{n}“{q}” की ओर ध्यान दिलाने के लिए शुक्रिया।",
                "{n}बताने के लिए शुक्रिया।",
                "{n}ध्यान दिलाने के लिए शुक्रिया।",
            ),
            (
                "{n}{t} के बारे में अंदाज़े से जवाब देना ठीक नहीं। थोड़ा और बताएँगे?",
                "{n}“{q}” के बारे में अंदाज़े से जवाब देना ठीक नहीं। थोड़ा और बताएँगे?",
                "{n}अंदाज़े से जवाब देना ठीक नहीं। थोड़ा और बताएँगे?",
            ),
            "{n}यह पढ़ा है, और इसका जवाब सोच-समझकर देना ठीक रहेगा।",
            cased=False,
        ),
        _small(
            "el",
            ("«", "»"),
            ", {name}",
            (
                "Το «{q}» χαίρομαι που το διαβάζω{n}.",
                "Χαίρομαι που το διαβάζω{n}.",
                "Ευχαριστώ για τα καλά λόγια{n}.",
            ),
            (
                "Ευχαριστώ για την επισήμανση σχετικά με το «{q}»{n}.",
                "Ευχαριστώ για την επισήμανση{n}.",
            ),
            (
                "Για το «{q}» δεν θέλω να μαντέψω{n}. Μπορείς να πεις λίγα περισσότερα;",
                "Δεν θέλω να μαντέψω{n}. Μπορείς να πεις λίγα περισσότερα;",
            ),
            "Το διάβασα{n}. Αξίζει προσεκτική απάντηση.",
        ),
        _small(
            "th",
            ("“", "”"),
            " {name}",
            (
                "อ่าน “{q}” แล้วดีใจ{n}",
                "ดีใจที่ได้อ่าน{n}",
                "ขอบคุณสำหรับคำพูดดี ๆ{n}",
            ),
            (
                "ขอบคุณที่พูดถึง “{q}”{n}",
                "ขอบคุณที่บอกให้รู้{n}",
            ),
            (
                "เรื่อง “{q}” ไม่อยากเดา{n} ช่วยเล่าเพิ่มอีกนิดได้ไหม",
                "ไม่อยากเดา{n} ช่วยเล่าเพิ่มอีกนิดได้ไหม",
            ),
            "อ่านแล้ว{n} เรื่องนี้ควรตอบอย่างรอบคอบ",
            cased=False,
        ),
        _small(
            "vi",
            ("“", "”"),
            " {name}",
            (
                "Đọc “{q}” thật vui.",
                "Cảm ơn{n}, đọc được những lời này thật vui.",
            ),
            (
                "Cảm ơn{n} đã nói về “{q}”.",
                "Cảm ơn{n} đã góp ý.",
            ),
            (
                "Về “{q}” mình không muốn đoán bừa. Bạn nói thêm một chút được không?",
                "Mình không muốn đoán bừa. Bạn nói thêm một chút được không?",
            ),
            "Mình đã đọc. Chuyện này cần một câu trả lời kỹ lưỡng.",
        ),
    )
}
