"""Things named in other scripts, by the mark their language puts on them: a particle, an article.

Where no mark vouches for a word it is not taken: a draft that names nothing asks instead.
"""

from __future__ import annotations

from ackbot.reading.chunks import Phrase
from ackbot.text.later import later

_PATTERNS = {
    # Kanji or katakana before a particle, not cut from an inflected word.
    "ja": later(
        r"(?<![\u4e00-\u9fff々\u30a1-\u30ffー])((?:[\u4e00-\u9fff々]|[\u30a1-\u30ffー]|[A-Za-z]){2,12})"
        r"(?=[がをはも]|の(?!で|に))"
    ),
    "ko": later(
        r"(?<!\S)([\uac00-\ud7a3]{2,8}?)(?=(?:을|를|은|는|이|가|의|에|에는|에서|에서는)(?:\s|$))"
    ),
    "hi": later(r"(?<!\S)([^\s.,!?।]{2,20})(?= (?:को|का|की|के|में|पर)(?:\s|$))"),
    "ar": later(r"(?<!\S)(ال[^\s.,!?،؟]{3,16})"),
    "fa": later(r"(?<!\S)([^\s.,!?،؟]{3,20})(?= (?:را|رو)(?:\s|$))"),
    # "за" and "про" take the case that "про" needs in the reply.
    "ru": later(r"(?<!\S)(?:[Зз]а|[Пп]ро) ([а-яё-]{4,20})(?![а-яё])"),
    "uk": later(r"(?<!\S)(?:[Зз]а|[Пп]ро) ([а-яіїєґ'-]{4,20})(?![а-яіїєґ])"),
    "sv": later(
        r"(?<!\S)(?:på|i|av|om|för|med) ([a-zåäö]{2,16}(?:en|et|na|orna|arna|erna))(?![a-zåäö])"
    ),
}


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ADJECTIVE = later(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ую|юю|их|ых|ним|ной|ні|ну)$")
_QUANTITY = later("^[一二三四五六七八九十百千何数毎今昨明]|[年月日時分回度個人]$")
_NO_THINGS = _words("""
本当 自分 最高 素敵 大好 一番 今日 昨日 明日 皆様 私達 写真 動画 投稿 記事 質問 感想 気持 時間 場合
全部 方法 오늘 어제 내일 정말 우리 제가 저는 이것 그것 사진 영상 시간 사람 마음 생각 덕분
मैं मैंने आप आपने यह वह इस उस हम मेरी मेरे मेरा आपका आपकी आपके उन इन किसी जिस दिन बार बात बारे
वीडियो सब लोगों समय आज
الطريقة الشيء الأشياء المرة اليوم الوقت الآن الذي التي الذين السلام الخير الله الحمد الكثير
المزيد البعض الكل الجميع الأمر الموضوع الفيديو الصورة المنشور
это этот такие такое такую ваше ваши вашу ваших твою твой твои него меня тебя вас ваші
вашу такі таке мене тебе нього
gången dagen tiden helgen veckan kvällen morgonen året månaden
början slutet sätt saken natten den men igen egen även
""")


def marked(sample: str, language: str) -> list[Phrase]:
    """Return the words of a text that their language marks as things, in order."""
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return []
    return [
        Phrase(match[1], match.start(1), 2.0 - 0.1 * order)
        for order, match in enumerate(pattern.finditer(sample))
        if _is_thing(match[1], language)
    ]


def _is_thing(word: str, language: str) -> bool:
    if word in _NO_THINGS:
        return False
    if language in ("ru", "uk"):
        return not _ADJECTIVE.search(word)
    return not (language == "ja" and _QUANTITY.search(word))
