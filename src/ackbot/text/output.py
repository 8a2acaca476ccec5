"""The last step before a stream: isolation, narrow encodings, JSON."""

from __future__ import annotations

from ackbot.text.cleaning import clean
from ackbot.text.later import later

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"

#: Typography with a plain spelling that reads better than an escape.
_PLAIN_FORMS = {
    "…": "...", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "•": "*", "·": ".", "│": "|", "▌": "|",
    "›": ">", "‹": "<", "→": "->", "←": "<-", "×": "x", "\u00a0": " ", "\u202f": " ",
    _FIRST_STRONG_ISOLATE: "", _POP_ISOLATE: "",
}  # fmt: skip


def isolate(text: str) -> str:
    """Wrap a one-line text so that its direction cannot reorder what stands beside it (UAX #9)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


# Our own isolates (U+2068, U+2069) stand in what is about to be written, and stay.
_ACTS = later(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066\u2067\ud800-\udfff]")


def inert(text: str) -> str:
    """Return text as it may be written to a stream, with a space for whatever still acts in it.

    The net below `clean`, which comes first: what should have been cleaned and was not shows as
    gaps, but moves no cursor and turns no line around.
    """
    return _ACTS.sub(" ", text)


def for_ascii(text: str, encoding: str | None) -> str:
    r"""Return the text with what `encoding` cannot show as plain forms or escapes (`\u4f50`).

    Never raises: an encoding that is missing or unknown counts as ASCII.
    """
    known = encoding if encoding and _encodes("", encoding) else "ascii"
    if _encodes(text, known):
        return text
    unknown = [char for char in set(text) if not _encodes(char, known)]
    return text.translate({ord(char): _narrow(char, known) for char in unknown})


def _encodes(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (LookupError, ValueError):
        return False
    return True


def _narrow(char: str, encoding: str) -> str:
    plain = _PLAIN_FORMS.get(char)
    if plain is not None and _encodes(plain, encoding):
        return plain
    return char.encode("ascii", "backslashreplace").decode("ascii")


#: What makes a spreadsheet take a cell for a formula, the full-width forms too
#: (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = "=+-@＝＋－＠"


def safe_cell(text: str) -> str:
    """Return a cleaned text for a cell of a table, which no spreadsheet takes for a formula."""
    shown = clean(text)
    return f"'{shown}" if shown.lstrip()[:1] in tuple(_FORMULA) else shown


def safe_json(value: object) -> str:
    """Return JSON in ASCII, every string in it (keys too) cleaned; it holds no raw control.

    Raises TypeError for what JSON cannot hold and ValueError for NaN and infinities.
    """
    import json

    return json.dumps(_cleaned(value), ensure_ascii=True, allow_nan=False)


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(item) for item in value]
    return value
