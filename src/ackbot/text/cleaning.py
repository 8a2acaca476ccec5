"""Multi-line outside text made safe for a terminal, a file, a log or a language model.

The steps run in an order that makes `clean` idempotent: each later step only takes away or
replaces what no earlier step looks at. Every pattern is linear: none can start again inside
what it already walked over.

Sources: ECMA-48 (control functions), UAX #9 (bidi controls), UTS #51 (emoji sequences, the three
recommended tag flags), the Unicode core specification chapters 9, 12, 13, 16, 18 and 23 (joiners,
Khmer, Mongolian, Hangul fillers, variation selectors).
"""

from __future__ import annotations

import re
from unicodedata import category

from ackbot.text.later import later
from ackbot.text.letters import SIMPLE

# Letters, digits and punctuation that need no look: ASCII, Latin, Greek, Cyrillic, general
# punctuation without its controls, kana, CJK ideographs and Hangul syllables.
_PLAIN = later(
    r"[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530"
    r"\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2200-\u22ff\u2500-\u259f"
    r"\u3000-\u3029\u3030-\u3098\u309b-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\U0001f300-\U0001faff]*+"
)

# A control string (OSC, DCS, SOS, PM, APC, screen's title) is taken out only if it ends within its
# line and holds no other control: an open one must not swallow the words behind it.
_SEQUENCE = later(
    r"(?:\x1b[\]PX^_k]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x1f\x7f-\x9f]*+(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[\]PX^_]"
    r"|(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]?"
    r"|\x1b[ -/]*+[0-~]?"
)
_NEWLINE = later("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = later(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
_NONCHARACTER = later(
    "[\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
_BRAILLE = later(r"[\u2801-\u28ff]")

_HIDDEN_CLASS = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065"
    r"\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f"
    r"\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_TAG_FLAG = (
    r"\U0001f3f4\U000e0067\U000e0062"
    r"(?:\U000e0065\U000e006e\U000e0067|\U000e0073\U000e0063\U000e0074|\U000e0077\U000e006c\U000e0073)"
    r"\U000e007f"
)
_HIDDEN = later(f"({_TAG_FLAG})|[{_HIDDEN_CLASS}]++")
_HIDDEN_ONE = later(f"[{_HIDDEN_CLASS}]")

_PICTURE = later(
    r"[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u2388\u23cf"
    r"\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935"
    r"\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299"
    r"\U0001f000-\U0001faff\U0001fc00-\U0001fffd]"
)
# Plain comparisons: compiling classes this large would cost start-up a millisecond each.
_IDEOGRAPHS = (
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_VARIED = (  # what has standardised variants besides emoji and ideographs
    ("\u1000", "\u109f"),
    ("\u2190", "\u22ff"),
    ("\u2a00", "\u2aff"),
    ("\u3000", "\u303f"),
    ("\ua840", "\ua877"),
    ("\uaa60", "\uaa7f"),
    ("\uff01", "\uff60"),
    ("\U00010ac0", "\U00010aff"),
)
_JOINING = later(  # scripts in which ZWJ and ZWNJ change how a word is written
    r"[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a20-\u1b7f\u1b80-\u1c4f\ua840-\ua87f"
    r"\ua8e0-\ua9df\uaa60-\uaa7f\uabc0-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010aff"
    r"\U00010d00-\U00010d3f\U00011000-\U00011fff\U0001e900-\U0001e95f]"
)
_UNSPACED = later(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\uaa60-\uaa7f]")
_RTL = later(
    r"[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

# Where more than four marks on one letter are ordinary spelling.
_DEEP_STACKS = later(
    r"[\u0591-\u05c7\u0f18-\u0fc6\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf\uaa60-\uaa7f]"
)
_MARKS_MAX = 4
_MARKS_MAX_DEEP = 8
_MAYBE_MARKS = later(  # five or more in a row that could be marks; most text has none
    r"[^\x00-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0530\u05d0-\u05ea\u0621-\u063f\u0905-\u0939"
    r"\u2010-\u202f\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3400-\u9fff\uac00-\ud7a3]{5,}+"
)
_INITIAL = later(f"^[{_HIDDEN_CLASS}]*+[^\x00-\u00ac\u00ae-\u02ff]", re.MULTILINE)


def clean(text: str) -> str:
    """Return multi-line outside text without anything that acts unseen. Idempotent, linear.

    The result holds no control but the newline, no escape sequence, no bidi override, embedding
    or isolate, no lone surrogate. Runs of hidden characters show as `[12 hidden characters]`;
    a single one is dropped, unless spelling or an emoji needs it. At most four combining marks
    (eight in scripts that stack) stay on one letter.
    """
    # Most texts are simple, and the wider class alone takes long to compile.
    if SIMPLE.fullmatch(text.replace("\n", " ")) or _PLAIN.fullmatch(text):
        return text
    text = _without_controls(_paired(text))
    if "\u2800" in text and not _BRAILLE.search(text):
        text = text.replace("\u2800", " ")
    text = _MAYBE_MARKS.sub(_cap_marks, text)
    text = _show_hidden(text)
    return _INITIAL.sub(_with_base, text)


def _paired(text: str) -> str:
    """Join surrogate pairs and put U+FFFD for lone ones and for noncharacters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _NONCHARACTER.sub("\ufffd", text)


def _without_controls(text: str) -> str:
    text = _NEWLINE.sub("\n", _SEQUENCE.sub("", text))
    # The controls go before the tabs are set, or a second pass would count other columns.
    return _CONTROL.sub("", text).expandtabs(4)


def _cap_marks(found: re.Match[str]) -> str:
    kept: list[str] = []
    stacked = 0
    for char in found[0]:
        if _HIDDEN_ONE.match(char):
            kept.append(char)  # hidden ones do not end a stack: taking them out must not join two
            continue
        stacked = stacked + 1 if category(char)[0] == "M" else 0
        limit = _MARKS_MAX_DEEP if _DEEP_STACKS.match(char) else _MARKS_MAX
        if stacked > limit:
            stacked -= 1
        else:
            kept.append(char)
    return "".join(kept)


def _show_hidden(text: str) -> str:
    has_rtl = _RTL.search(text) is not None

    def shown(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        run = found[0]
        before = text[found.start() - 1] if found.start() else ""
        after = text[found.end()] if found.end() < len(text) else ""
        kept = run[0] if _selects(before, run[0], after if len(run) == 1 else "") else ""
        rest = run[len(kept) :]
        if len(rest) == 1 and _joins(_base(text, found.start()), rest, after, has_rtl):
            return run
        return kept if len(rest) < 2 else f"{kept}[{len(rest)} hidden characters]"

    return _HIDDEN.sub(shown, text)


def _base(text: str, end: int) -> str:
    """Return the last character before `end` that is no mark (marks are capped by now)."""
    for index in range(end - 1, max(-1, end - 2 - _MARKS_MAX_DEEP), -1):
        if _HIDDEN_ONE.match(text[index]):
            return "x"  # it may vanish: nothing that would not stand after a letter is kept
        if category(text[index])[0] != "M":
            return text[index]
    return ""


def _selects(before: str, char: str, after: str) -> bool:
    """Whether `char` is a variation selector or filler that belongs to the character before."""
    if not before:
        return False
    if char == "\ufe0f" and before in "0123456789#*":
        return after == "\u20e3"
    if "\ufe00" <= char <= "\ufe0f":
        return bool(_PICTURE.match(before)) or _within(before, _VARIED + _IDEOGRAPHS)
    if "\U000e0100" <= char <= "\U000e01ef":
        return _within(before, _IDEOGRAPHS)
    if "\u180b" <= char <= "\u180f":
        return "\u1800" <= before <= "\u18af"
    if char in "\u17b4\u17b5":
        return "\u1780" <= before <= "\u17ff"
    if "\U00013430" <= char <= "\U0001343f":
        return "\U00013000" <= before <= "\U0001342f"
    return char == "\u034f" and "\u0590" <= before <= "\u05ff"


def _within(char: str, ranges: tuple[tuple[str, str], ...]) -> bool:
    return any(first <= char <= last for first, last in ranges)


def _joins(before: str, char: str, after: str, has_rtl: bool) -> bool:
    """Whether `char`, alone between two visible characters, is needed to write them."""
    if char in "\u200c\u200d":
        if before and _JOINING.match(before):
            return True
        if char == "\u200c" or not after:
            return False
        if before and _PICTURE.match(before):
            return _PICTURE.match(after) is not None
        return _JOINING.match(after) is not None and not before.isalnum()
    if char in "\u200e\u200f\u061c":
        return has_rtl and not (_ltr_letter(before) and _ltr_letter(after))
    if char == "\u200b":
        spaced = before and after and _UNSPACED.match(before) and _UNSPACED.match(after)
        return bool(spaced) and category(after)[0] != "M"
    if char == "\u115f":
        return "\u1161" <= after <= "\u11a7"
    return char == "\u1160" and "\u1100" <= before <= "\u115e"


def _ltr_letter(char: str) -> bool:
    return char.isalpha() and not _RTL.match(char)


def _with_base(found: re.Match[str]) -> str:
    """Give a mark that opens a line the dotted circle, or it would sit on what we print before."""
    return f"\u25cc{found[0]}" if category(found[0][-1])[0] == "M" else found[0]
