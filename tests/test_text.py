"""The boundary for outside text: hostile text comes out harmless, benign text comes out whole."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from itertools import pairwise

import pyte
import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies as st

from ackbot.text import (
    address,
    clean,
    cut,
    for_ascii,
    graphemes,
    handles,
    hosts,
    html_to_text,
    inert,
    isolate,
    links,
    lookalike,
    one_line,
    safe_json,
    split_graphemes,
    utf8_bytes,
    width,
    wrap,
)

ZWSP, ZWNJ, ZWJ, VS16, NBSP, NNBSP, SHY = (
    "\u200b", "\u200c", "\u200d", "\ufe0f", "\u00a0", "\u202f", "\u00ad",
)  # fmt: skip
FORBIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# Text in which everything that clean looks at is frequent.
AWKWARD = [
    *("\x1b", "[", "]", "0;t", "\x07", "\x1b\\", "\x9c", "\x9b", "31m", "\n", "\r", "\t", "\x00"),
    *(" ", "a", "B", "1", "я", "字", "한", "ᄀ", "ᅡ", "ا", "ب", "ש", "\u05b8", "क", "\u094d", "ा"),
    *("ก", "\u0e47", "မ", "\u1039", "ក", "ᠠ", "\u0301", "\u0489", "\u20e3", "\u034f", "\u0600"),
    *(ZWSP, ZWNJ, ZWJ, VS16, NBSP, NNBSP, SHY, "\u200e", "\u200f", "\u061c", "\u2060", "\ufeff"),
    *("\u3164", "\u115f", "\u1160", "\u17b4", "\u180b", "\u2800", "⠁", "\u3000", "…", "。", "「"),
    *(
        "\U0001f468",
        "\U0001f3fd",
        "❤",
        "🔥",
        "\U0001f3f4",
        "\U000e0067",
        "\U000e0062",
        "\U000e007f",
    ),
    *(
        "\U0001f1e9",
        "\U000e0100",
        "\u202e",
        "\u2068",
        "\u2069",
        "\u2028",
        "\ud83d",
        "\ude00",
        "\ufffe",
    ),
]
awkward = st.lists(st.sampled_from(AWKWARD), max_size=25).map("".join)
any_text = st.one_of(
    awkward,
    st.text(max_size=60),
    st.text(st.characters(categories=["L", "M", "C", "S"]), max_size=60),
)
cells = st.integers(min_value=2, max_value=30)

BENIGN = [
    "Plain words, “quoted”, and a dash – here…",
    "Ça va\u00a0? Très bien\u202f!",
    "می\u200cخواهم کتاب\u200cها را بخوانم",  # Persian plural and prefix
    "هـ\u200d ۱۴۰۳",
    "क्\u200dष और क्\u200cष, नमस्ते दुनिया",
    "ශ්\u200dරී ලංකා",
    "ന\u0d4d\u200d മലയാളം",
    "শুভেচ্ছা",
    "ภาษาไทย น้ำ กี่",
    "ភាសា\u200bខ្មែរ",
    "မြန်မာဘာသာ ကျွန်ုပ်",
    "བོད་སྐད་ཧཱུྃ",
    "שָׁלוֹם עֲלֵיכֶם",
    "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ",
    "C++\u200e في لينكس",
    "Tiếng Việt: nghĩa, e\u0302\u0301",
    "ᠮᠣᠩᠭᠣᠯ\u180e\u1820",
    "葛\U000e0100城市 と 辻\U000e0101",
    "とても分かりやすかったです。がんばって\u3099",
    "안녕하세요 \u115f\u1161",
    "👩\u200d👩\u200d👧 👩🏽\u200d🚀 🏳\ufe0f\u200d🌈 👁\ufe0f\u200d🗨\ufe0f",
    "❤\ufe0f\u200d🔥 ☺\ufe0f ☎\ufe0e",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    "🇩🇪🇫🇷 1\ufe0f\u20e3 #\ufe0f\u20e3",
    "⠠⠃⠗⠇\u2800⠁",
    "∩\ufe00 ≨\ufe00 x² ½ µm Ω",
    "line one\n\nline two",
]


@pytest.mark.parametrize("text", BENIGN)
def test_benign_text_stays_whole(text: str) -> None:
    assert clean(text) == text


@given(any_text)
def test_cleaned_text_holds_no_control_and_is_stable(text: str) -> None:
    once = clean(text)
    assert not FORBIDDEN.search(once)
    assert clean(once) == once
    once.encode()


@given(any_text)
def test_cleaned_text_never_has_two_hidden_characters_side_by_side_in_latin(text: str) -> None:
    hidden = f"[{ZWSP}{ZWNJ}{ZWJ}\u2060\ufeff\u3164{SHY}\U000e0000-\U000e00ff]"
    assert not re.search(f"[a-zA-Z0-9]{hidden}|{hidden}{{2}}[a-z]", clean(text))


@given(any_text)
def test_a_terminal_shows_cleaned_text_in_its_own_line(text: str) -> None:
    screen = pyte.Screen(200, 5)
    stream = pyte.Stream(screen)
    stream.feed("before\r\n" + cut(one_line(text), 80) + "\r\nafter")
    assert screen.display[0].rstrip() == "before"
    assert screen.display[2].rstrip() == "after"
    assert screen.title == ""


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b[2J\x1b[H\x1b[999;999Hx", "x"),
        ("\x1b[", ""),
        ("\x1b[31", ""),
        ("a\x1b", "a"),
        ("\x1b]0;title\x07x", "x"),
        ("\x1b]52;c;aGk=\x1b\\x", "x"),
        ("\x9d0;title\x9cx", "x"),
        ("\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\", "click"),
        ("\x1b]0;all of this stays", "0;all of this stays"),
        ("\x1b]0;open\nnext\x07", "0;open\nnext"),
        ("\x1bPq#0\x1b\\x", "x"),
        ("\x1b_Gapc\x1b\\x", "x"),
        ("\x1bcx", "x"),
        ("\x1b(0x", "x"),
        ("\x1b\x1b[31mx", "x"),
        ("safe\b\b\b\bevil", "safeevil"),
        ("a\rb\r\nc\x0bd\x0ce\x85f\u2028g\u2029", "a\nb\nc\nd\ne\nf\ng\n"),
        ("a\tb", "a   b"),
        ("a\x00b\x7fc\x84d", "abcd"),
        ("file\u202egnp.exe\u202c \u2066x\u2069", "filegnp.exe x"),
        ("\ud83d\ude00 \ud83d.", "😀 \ufffd."),
        ("x\ufdd0\U0010ffff", "x\ufffd\ufffd"),
    ],
)  # fmt: skip
def test_controls_lose_their_effect(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


def tagged(text: str) -> str:
    return "".join(chr(0xE0000 + ord(char)) for char in text)


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("hi" + tagged("send secrets"), "hi[12 hidden characters]"),
        ("\U0001f3f4" + tagged("usca") + "\U000e007f", "\U0001f3f4[5 hidden characters]"),
        ("😀" + "\U000e0101" * 40, "😀[40 hidden characters]"),
        ("😀" + VS16 * 9, "😀" + VS16 + "[8 hidden characters]"),
        ("a" + ZWSP * 3 + "b", "a[3 hidden characters]b"),
        ("a" + ZWSP + "\u2060" + ZWNJ + ZWJ + "b", "a[4 hidden characters]b"),
        ("\u3164" * 20, "[20 hidden characters]"),
        (SHY * 7 + "x", "[7 hidden characters]x"),
        ("i" + ZWSP + "g" + ZWNJ + "n" + ZWJ + "o" + SHY + "re", "ignore"),
        ("\ufeffstart", "start"),
        ("a\u200fb", "ab"),
        ("x" + VS16, "x"),
        ("1" + VS16, "1"),
        ("a\u2800b", "a b"),
    ],
)
def test_hidden_text_shows(hostile: str, shown: str) -> None:
    assert clean(hostile) == shown


def test_stacks_of_marks_are_capped() -> None:
    assert clean("e" + "\u0301" * 300 + "f") == "e" + "\u0301" * 4 + "f"
    assert clean("ก" + "\u0e47" * 300) == "ก" + "\u0e47" * 4
    hidden_between = "e" + ("\u0301" + ZWSP) * 50
    assert sum(unicodedata.category(char) == "Mn" for char in clean(hidden_between)) == 4


def test_a_mark_cannot_sit_on_what_we_print_before_it() -> None:
    assert clean("\u0338x\n\u0338y") == "\u25cc\u0338x\n\u25cc\u0338y"


def test_one_line_has_no_columns_to_fake() -> None:
    assert one_line("  Ana \n\n you\u3000\u2003sent\t\tit ") == "Ana you sent it"
    assert one_line("a" + NBSP * 30 + "b") == "a b"
    assert one_line(f"Ça va{NBSP}?") == f"Ça va{NBSP}?"


@given(any_text, st.integers(min_value=0, max_value=20))
def test_one_line_fits_its_field(text: str, most: int) -> None:
    line = one_line(text, most)
    assert "\n" not in line
    assert width(line) <= most


def test_cut_ends_at_a_grapheme() -> None:
    family = "👩\u200d👩\u200d👧"
    assert cut(f"ab{family}cd", 6) == f"ab{family}cd"
    assert cut(f"ab{family}cd", 5) == f"ab{family}…"
    assert cut(f"ab{family}cd", 4) == "ab…"
    assert cut("two words", 5) == "two…"
    assert cut("x", 0) == ""


def test_isolate_wraps() -> None:
    assert isolate("ليلى") == "\u2068ليلى\u2069"
    assert clean(isolate("ليلى")) == "ليلى"
    assert width(isolate("ab")) == 2


@given(any_text)
def test_what_was_never_cleaned_is_inert_all_the_same(text: str) -> None:
    assert not FORBIDDEN.search(re.sub("[\u2068\u2069]", "", inert(text)))
    assert inert(clean(text)) == clean(text)
    assert inert(isolate("ليلى")) == isolate("ليلى")


def test_narrow_encodings_get_plain_forms_or_escapes() -> None:
    assert for_ascii("“佐藤…” 😀", "ascii") == '"\\u4f50\\u85e4..." \\U0001f600'
    assert for_ascii("Zoë 佐", "latin-1") == "Zoë \\u4f50"
    assert for_ascii("Zoë 佐", "utf-8") == "Zoë 佐"
    assert for_ascii(isolate("é"), "no-such-encoding") == "\\xe9"
    assert for_ascii("é", None) == "\\xe9"


@given(st.text(), st.sampled_from(["ascii", "latin-1", "cp1252", "shift_jis", "utf-8", "koi8-r"]))
def test_narrowed_text_can_always_be_written(text: str, encoding: str) -> None:
    for_ascii(text, encoding).encode(encoding)


def test_lengths() -> None:
    assert width("佐藤 a") == 6
    assert width("❤\ufe0f") == 2
    assert graphemes("👩\u200d👩\u200d👧e\u0301🇩🇪") == 3
    assert split_graphemes("ab") == ["a", "b"]
    assert utf8_bytes("é佐\ud800") == 2 + 3 + 3
    assert graphemes("🇩🇪" * 100) == 100


def test_letters_are_counted_as_wcwidth_counts_them() -> None:
    for code in range(0x20, 0x2100):
        said = f"a{chr(code)}é"
        assert split_graphemes(said) == list(wcwidth.iter_graphemes(said)), hex(code)
        assert width(said) == wcwidth.width(said), hex(code)


@given(any_text)
def test_graphemes_are_the_text(text: str) -> None:
    assert "".join(split_graphemes(text)) == text


@given(any_text, cells)
def test_wrapped_lines_fit(text: str, most: int) -> None:
    assert all(width(line) <= most for line in wrap(clean(text), most))


@given(any_text, cells)
def test_wrapping_drops_nothing_but_white_space(text: str, most: int) -> None:
    def solid(words: str) -> str:
        return re.sub(r"\s+", "", words)

    text = clean(text)
    assert solid("".join(wrap(text, most))) == solid(text)


@given(any_text, cells)
def test_wrapping_keeps_at_most_one_blank_line(text: str, most: int) -> None:
    lines = wrap(clean(text), most)
    assert all(line or after for line, after in pairwise(lines))
    assert not lines or (lines[0] and lines[-1])


def test_wrapping_keeps_words_and_paragraphs() -> None:
    assert wrap("one two three\n\n\n\nfour", 8) == ["one two", "three", "", "four"]
    assert wrap("\n\nx\n\n", 8) == ["x"]
    assert wrap("", 8) == []
    assert wrap("  indented", 20) == ["  indented"]


def test_wrapping_never_breaks_at_a_no_break_space() -> None:
    assert wrap(f"aaaa bbb{NBSP}?", 8) == ["aaaa", f"bbb{NBSP}?"]
    assert wrap(f"aaaa bbb{NNBSP}?", 8) == ["aaaa", f"bbb{NNBSP}?"]


def test_wrapping_breaks_cjk_between_characters_but_not_before_its_full_stop() -> None:
    assert wrap("とても分かりました。", 10) == ["とても分か", "りました。"]
    assert wrap("あいうえ。お", 8) == ["あいう", "え。お"]


def test_wrapping_breaks_a_long_word_at_graphemes() -> None:
    assert wrap("see https://example.com/aaaa", 10) == ["see", "https://ex", "ample.com/", "aaaa"]
    assert wrap("👩\u200d👩\u200d👧" * 3, 5) == ["👩\u200d👩\u200d👧" * 2, "👩\u200d👩\u200d👧"]


def test_wrapping_needs_two_cells() -> None:
    with pytest.raises(ValueError, match="two cells"):
        wrap("x", 1)


@pytest.mark.parametrize(
    ("text", "written", "ascii_host"),
    [
        ("see https://a.example/x, ok", "https://a.example/x", "a.example"),
        ("(https://a.example/x_(y))", "https://a.example/x_(y)", "a.example"),
        ("[x](http://c.example)more", "http://c.example", "c.example"),
        ("![](//d.example/p.png)", "//d.example/p.png", "d.example"),
        ("WWW.B.example.", "WWW.B.example", "www.b.example"),
        ("https://еvil.example/", "https://еvil.example/", "xn--vil-qdd.example"),
        ("https://xn--vil-qdd.example", "https://xn--vil-qdd.example", "xn--vil-qdd.example"),
        ("https://a.example@evil.example/", "https://a.example@evil.example/", "evil.example"),
        ("https://evil.example\\@a.example", "https://evil.example\\@a.example", "evil.example"),
        ("https://ev%69l.example:8080/", "https://ev%69l.example:8080/", "evil.example"),
        ("https://[::1]:80/x", "https://[::1]:80/x", "[::1]"),
        ("詳細はhttps://a.example/、", "https://a.example/", "a.example"),
        ("mailto:a@b.example", "mailto:a@b.example", ""),
    ],
)  # fmt: skip
def test_links_say_where_they_go(text: str, written: str, ascii_host: str) -> None:
    (link,) = links(text)
    assert (link.text, link.ascii_host) == (written, ascii_host)


def test_links_show_userinfo_and_the_readable_host() -> None:
    assert links("https://bank.example@evil.example/")[0].has_userinfo
    assert not links("https://a.example/@b")[0].has_userinfo
    assert links("https://xn--vil-qdd.example")[0].host == "еvil.example"


def test_no_links() -> None:
    assert links("a // b, 3:4, and/or, e.g. this: that // c.d") == []


@pytest.mark.parametrize(
    ("given", "is_safe"),
    [
        ("https://a.example/@b?c=d&e#f", "https://a.example/@b?c=d&e#f"),
        ("HTTP://A.example:8080/%20", "HTTP://a.example:8080/%20"),
        ("https://a.example/ ▌ sent\nto all", "https://a.example/%E2%96%8Csenttoall"),
        ("https://a.example/\x1b]0;x\x07\u202eé", "https://a.example/%C3%A9"),
        ("https://еvil.example/é", "https://xn--vil-qdd.example/%C3%A9"),
        ("https://a@b.example\\c", "https://a@b.example%5Cc"),
        ("https://[::1]:80/x", "https://[::1]:80/x"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("//a.example", ""),
        ("", ""),
    ],
)
def test_an_address_is_one_word_that_a_browser_opens(given: str, is_safe: str) -> None:
    assert address(given) == is_safe
    assert address(address(given)) == address(given)


def test_hosts_hold_bare_ones_too() -> None:
    text = "try shop.com or https://a.example/x.org and https://a.example, not a@mail.com or a.py"
    assert hosts(text) == ["a.example", "shop.com"]


def test_handles() -> None:
    text = "@a, @b@c.example. (@d.bsky.social) x@mail.example ＠e https://s.example/@f @a @佐藤"
    assert handles(text) == ["@a", "@b@c.example", "@d.bsky.social", "@e", "@佐藤"]


@pytest.mark.parametrize(
    "name", ["аlice", "@pаypal", "Ивaн", "аӏісе", "@сора", "gοοgle", "@𝐚lice", "ackbot", "@уou"]
)
def test_posing_names_get_a_reason(name: str) -> None:
    assert lookalike(name)


@pytest.mark.parametrize(
    "name",
    [
        "alice",
        "Müller",
        "Иван Petrov",
        "сора",
        "佐藤 kenji",
        "λ-calculus",
        "ليلى حداد",
        "@α",
        "J. R.",
    ],
)
def test_honest_names_get_none(name: str) -> None:
    assert lookalike(name) is None


def test_a_posing_name_says_which_letter() -> None:
    assert lookalike("аlice") == "mixes Latin with Cyrillic: “а” is not “a”"


def test_json_is_clean_ascii() -> None:
    value = {"te\x08xt": ["é\x1b[31m", ("x\u202e", 1, None, True, 2.5)]}
    assert safe_json(value) == '{"text": ["\\u00e9", ["x", 1, null, true, 2.5]]}'
    assert json.loads(safe_json(value)) == {"text": ["é", ["x", 1, None, True, 2.5]]}


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree"),
        ("a &amp; b &lt;c&gt; &nbsp;d", "a & b <c> \u00a0d"),
        ("x < y, 3<4 and <3", "x < y, 3<4 and <3"),
        ("a<script>alert('</p>')</script><style>p{}</style>b", "ab"),
        ("a<!-- not <b>shown</b> -->b", "ab"),
        ("<blockquote><p>q</p><p>r</p></blockquote><p>a</p>", "> q\n>\n> r\n\na"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<ol><li>a<li>b<ul><li>c</ul></ol>", "1. a\n2. b\n  - c"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("  lots \n of\t space ", "lots of space"),
        ("so <b>bo</b>ld <i> x</i>", "so bold x"),
        ('<img src="x" alt=":blobcat:"> hi', ":blobcat: hi"),
        ('<a href="https://a.example/x">here</a>', "here [a.example]"),
        ('<a href="https://a.example/x">a.example/x</a>', "a.example/x"),
        ('<a href="https://c.example">https://a.example</a>', "https://a.example [c.example]"),
        ('<a href="https://a.example@evil.example">a.example</a>', "a.example [evil.example]"),
        ('<a href="https:\\\\evil.example">x</a>', "x [evil.example]"),
        ('<a href="/local">x</a>', "x"),
        ('<a href="https://s.example/@ana">@<span>ana</span></a>', "@ana"),
        ('<a href="https://s.example/tags/caf%C3%A9">#café</a>', "#café"),
        ('<a href="https://evil.example/">@bank</a>', "@bank [evil.example]"),
        ('<a href="https://еvil.example">x</a>', "x [еvil.example, that is xn--vil-qdd.example]"),
        (
            ('<a href="https://a.example/b/c"><span class="invisible">https://</span><span '
            'class="ellipsis">a.example/b</span><span class="invisible">/c</span></a>'),
            "https://a.example/b/c",
        ),
        ('a<span style="display: none">b</span>c', "a[hidden: b]c"),
        ("<div hidden><p>b</p></div><p>c</p>", "[hidden: b]\n\nc"),
        ('a <span class="invisible">b</span>', "a [hidden: b]"),
        ("&#27;[31mred &#x202e;x &#8203;&#8203;y", "[31mred x [2 hidden characters]y"),
        ("<p>unclosed <b>bold", "unclosed bold"),
        ("</p></div>stray", "stray"),
        ("", ""),
    ],
)  # fmt: skip
def test_html_reads_like_text(html: str, text: str) -> None:
    assert html_to_text(html) == text


def test_deep_html_is_no_trouble() -> None:
    deep = "<div><blockquote><ul><li>" * 2000
    assert html_to_text(deep + "x").endswith("x")
    assert "y" in html_to_text("<b>" * 5000 + "y" + "</b>" * 5000)


TAGS = ["<p>", "</p>", "<a href='//b.c'>", "</a>", "<li>", "<ul>", "</ul>", "<pre>", "</pre>"]
TAGS += ["<blockquote>", "</blockquote>", "<p hidden>", "<script>", "</script>", "<br>", "<!--"]
TAGS += ["-->", "<", ">", '"', "'", "&#27;", "&lt;", "<a '", "x", " ", "\n", "\u202e", "<svg/>"]


@given(st.lists(st.sampled_from(TAGS), max_size=40).map("".join))
def test_any_html_becomes_clean_text(html: str) -> None:
    text = html_to_text(html)
    assert clean(text) == text


HOSTILE_UNITS = [
    *(
        "\x1b]",
        "\x1b[",
        "\x9d",
        "\x1b[0",
        "a\u0301",
        "\u0301",
        ZWSP,
        "a" + ZWSP,
        "\U000e0061",
        "\r",
    ),
    *("http://a(", ")", "www.", "a.", "@a.", "//a.", "%41", "x", "\U0001f1e9", "\ud800", "नमस्ते "),
    *(
        "<",
        "<!--",
        "<a ",
        '<a "',
        "<a b='",
        "&",
        "&#",
        "<?",
        "</",
        "<div>",
        "<b>a</i>",
        "<p hidden>",
    ),
]


@pytest.mark.timeout(15)
@pytest.mark.parametrize("unit", HOSTILE_UNITS)
def test_work_stays_linear(unit: str) -> None:
    """What is quadratic in 100,000 characters does not end within this test's time limit.

    Twice as many take twice as long and show no more, for the limit would have to be four times.
    """
    text = unit * (100_000 // len(unit))
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert all(width(line) <= 40 for line in wrap(cleaned, 40))
    assert not FORBIDDEN.search(html_to_text(text))
    assert len(links(text)) + len(handles(text)) + len(hosts(text)) <= 3 * len(text)


def test_importing_costs_no_heavy_library() -> None:
    code = (
        "import sys, ackbot.text as t; t.one_line('plain', 3); t.graphemes('“é”'); "
        "print([m for m in ('wcwidth', 'html.parser', 'json', 'httpx') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
