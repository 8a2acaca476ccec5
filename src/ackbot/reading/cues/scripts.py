"""Cues for scripts without spaces, or whose words take letters on: looked for inside the text.

Each of these languages has a file like the others, but its phrases are plain substrings, divided by
`|` or a line end; `_` stands for the beginning or the end of a word. `closing_only` lists the
pieces that a bare closing word is made of. Text and phrases are folded alike first, so that the
many ways to write the same letter do not count.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import import_module
from unicodedata import normalize

from ackbot.reading.phrasebook import UNHIDDEN
from ackbot.text.later import later

#: Languages whose phrases are substrings.
LANGUAGES = ("ja", "zh", "ko", "ar", "fa", "he", "hi", "th")

_LONGEST_CLOSING = 60
#: Marks that few people type, or that fonts and keyboards add: vowel points, joiners, a nukta.
_MARKS = later(
    "[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\ufe00-\ufe0f\u093c]"
)
_NO_WORD = later(r"[^\w\u0300-\u0e7f]+")
#: One letter for those that are typed for each other: Arabic and Persian forms, a Hindi nasal.
_LETTERS = str.maketrans("أإآٱىيكةۀئؤँ", "ااااییکههیوं")
#: Traditional Chinese, in pairs with the simplified sign that the phrases are written with.
_TRADITIONAL = """
謝谢 歡欢 請请 錢钱 買买 賣卖 寫写 錯错 應应 該该 說说 話话 訴诉 點点 連连 結结 個个 們们 這这 裡里
裏里 麼么 嗎吗 問问 題题 發发 貨货 還还 沒没 壞坏 爛烂 換换 單单 訂订 購购 見见 過过 時时 間间 後后
來来 開开 關关 閉闭 動动 無无 閃闪 報报 頁页 載载 圖图 畫画 書书 學学 習习 師师 傳传 講讲 課课 參参
辦办 會会 議议 節节 獎奖 賞赏 讚赞 贊赞 愛爱 樂乐 聽听 聲声 響响 體体 驗验 難难 離离 媽妈 爺爷 親亲
兒儿 孫孙 婦妇 貓猫 醫医 療疗 診诊 斷断 憂忧 鬱郁 藥药 術术 殺杀 傷伤 輕轻 區区 記记 採采 訪访 聞闻
視视 臺台 權权 許许 經经 證证 據据 騙骗 詐诈 盜盗 號号 帳账 賬账 戶户 隱隐 資资 訊讯 風风 險险 駭骇
燒烧 煙烟 氣气 滅灭 車车 導导 總总 厲厉 實实 際际 寶宝 優优 質质 讓让 種种 數数 費费 稅税 價价 貴贵
賺赚 億亿 萬万 職职 網网 鏈链 鍊链 註注 誤误 譯译 釋释 標标 簡简 幫帮 謹谨 從从 東东 條条 準准 確确
對对 給给 約约 紅红 終终 級级 組组 線线 練练 績绩 續续 維维 緊紧 滿满 為为 爲为 業业 極极 構构 樣样
機机 橋桥 檢检 歲岁 殘残 決决 況况 淚泪 淨净 減减 測测 滾滚 漢汉 潛潜 災灾 獨独 獻献 現现 環环 產产
異异 當当 癡痴 皺皱 盡尽 眾众 瞭了 礎础 禮礼 稱称 穩稳 窮穷 競竞 筆笔 簽签 糧粮 糾纠 紀纪 純纯 細细
紹绍 絕绝 統统 絲丝 縮缩 繼继 纜缆 罵骂 義义 聖圣 聯联 肅肃 腦脑 腳脚 舉举 舊旧 艱艰 蓋盖 蘇苏 處处
虛虚 蟲虫 衛卫 裝装 製制 複复 規规 覺觉 覽览 觀观 觸触 計计 討讨 訓训 託托 設设 評评 詞词 試试 詩诗
詢询 認认 語语 誠诚 誰谁 調调 談谈 諒谅 論论 諷讽 謊谎 識识 護护 讀读 變变 豐丰 貢贡 財财 貼贴 賀贺
賽赛 贈赠 趕赶 軟软 較较 輸输 轉转 辭辞 邊边 遠远 遲迟 選选 遺遗 郵邮 鄉乡 醜丑 釘钉 銀银 錄录 鎖锁
鐘钟 長长 門门 閒闲 閱阅 隊队 階阶 隨随 雖虽 雙双 雜杂 電电 靈灵 頂顶 項项 順顺 預预 領领 頭头 頻频
願愿 類类 顯显 飛飞 養养 餓饿 馬马 驚惊 鬥斗 鮮鲜 黨党 齊齐 龍龙 喪丧 弔吊 慶庆 賠赔 償偿 額额 補补
庫库 倉仓 運运 遞递 損损 殼壳
"""
_SIMPLER = str.maketrans({pair[0]: pair[1] for pair in _TRADITIONAL.split()})


@lru_cache(maxsize=16)
def fold(text: str, language: str) -> str:
    """Return a text as its language's phrases are compared with it."""
    folded = normalize("NFKC", text).casefold()
    if language == "zh":
        return folded.translate(_SIMPLER)
    if language in ("ja", "ko", "th"):
        return folded
    return _MARKS.sub("", normalize("NFD" if language == "hi" else "NFC", folded)).translate(
        _LETTERS
    )


def _spaced(text: str, language: str) -> str:
    """Return a folded text with one space for each gap between words, and at both ends."""
    folded = fold(text, language)
    if language in ("ja", "zh", "th"):
        return folded
    return f" {_NO_WORD.sub(' ', folded).strip()} "


@cache
def _listed(language: str) -> dict[str, tuple[str, ...]]:
    if language not in LANGUAGES:
        return {}
    phrases: dict[str, str] = import_module(f"ackbot.reading.cues.{language}").PHRASES
    return {
        label: tuple(
            fold(part, language).replace("_", " ") for part in re.split(r"[|\n]", listed) if part
        )
        for label, listed in phrases.items()
    }


def shown(text: str, language: str) -> set[str]:
    """Return the labels and groups whose substrings a text holds; none in other languages."""
    listed = _listed(language)
    if not listed:
        return set()
    sample = whole = _spaced(text, language)
    for part in listed.get("harmless", ()):
        sample = sample.replace(part, "·")
    return {
        label
        for label, parts in listed.items()
        if label not in ("harmless", "closing_only")
        and any(map((whole if label in UNHIDDEN else sample).__contains__, parts))
    }


def is_closing(text: str, language: str) -> bool:
    """Whether nothing is left of a text when the pieces of closing words are taken out."""
    pieces = _pieces(language)
    if not pieces or len(text) > _LONGEST_CLOSING:
        return False
    rest = _spaced(text, language)
    for piece in pieces:
        rest = rest.replace(piece, " ")
    return not any(char.isalnum() for char in rest)


@cache
def _pieces(language: str) -> tuple[str, ...]:
    return tuple(sorted(_listed(language).get("closing_only", ()), key=len, reverse=True))
