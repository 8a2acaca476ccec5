"""Setting up: who speaks, asked and written, so that what stands there is never lost unseen."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from ackbot.app.places import usual_language
from ackbot.config import VoiceSettings, load
from ackbot.config.writing import Table, change, difference, with_voice
from ackbot.text import one_line
from ackbot.wording import language_code

if TYPE_CHECKING:
    from ackbot.platforms.signing import Question, Talk


def ask_voice(talk: Talk, path: Path) -> Table:
    """Ask who speaks; what the configuration says already is what an empty answer means.

    Raises ConfigError where there is one that cannot be read.
    """
    known = load(path).voice if path.exists() else VoiceSettings()
    name, languages, sign_off = (talk.ask(question) for question in _questions(known))
    return {"name": name, "languages": tuple(languages.split(", ")), "sign_off": sign_off}


def _questions(known: VoiceSettings) -> tuple[Question, ...]:
    from ackbot.platforms.signing import Question

    languages = ", ".join(known.languages) or usual_language()
    return (
        Question(
            key="name", asks="Your name, as you would sign", default=known.name, optional=True
        ),
        Question(
            key="language",
            asks="Languages you write in, the usual one first",
            default=languages,
            read=codes,
        ),
        Question(
            key="sign_off", asks="What ends your replies", default=known.sign_off, optional=True
        ),
    )


def codes(typed: str) -> str:
    """Return languages, given by code or name, as their codes. Raises ValueError."""
    words = [word for word in typed.replace(";", ",").split(",") if word.strip()]
    if len(words) == 1:
        words = words[0].split()
    return ", ".join(dict.fromkeys(language_code(word) for word in words))


def write_voice(path: Path, voice: Table, agreed: Callable[[list[str]], bool]) -> bool:
    """Write who speaks into the configuration, made where there is none; True where it changed.

    `agreed` is asked with the lines that differ where there is a configuration already.
    Raises ConfigError, Unreachable.
    """
    if not path.exists():
        change(path, lambda text: with_voice(text, voice))
        return True
    before = path.read_bytes().decode("utf-8-sig")
    differs = difference(before, with_voice(before, voice))
    if not differs or not agreed(differs):
        return False
    change(path, lambda text: with_voice(text, voice))
    return True


def platform_question(*, again: bool) -> Question:
    """Ask for a platform, or for another one where some account is there; nothing goes on."""
    from ackbot.platforms.signing import Question

    return Question(
        key="platform",
        asks="Another one" if again else "Which one first",
        optional=True,
        read=platform_name,
        instead="--account",
    )


def platforms() -> tuple[str, ...]:
    """Return the platforms somebody can sign in to."""
    from ackbot.platforms import registry

    return tuple(name for name in registry.names() if name != "demo")


def platform_name(typed: str) -> str:
    """Return the platform that was meant. Raises ValueError, naming the nearest one."""
    name = typed.strip().lower().replace(" ", "-").replace(".", "-")
    known = platforms()
    if name in known:
        return name
    near = get_close_matches(name, known, 1, 0.5)
    hint = f"perhaps {near[0]}" if near else "ackbot platforms lists all"
    raise ValueError(f"there is no platform {one_line(typed.strip(), 40)!r}; {hint}")
