"""From an approved text to the exact bytes: nothing of it is ever taken for a command.

GitLab executes lines that begin with "/" and the name of a quick action ("/close"), and takes them
out of the text. A backslash before the "/" keeps the line, and Markdown shows the very words that
were approved. Inside of code and HTML a backslash is shown, too, and which blocks GitLab spares
depends on how they are written (lib/gitlab/quick_actions/extractor.rb): there it is refused.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime

from ackbot.errors import CannotDo, TooLong
from ackbot.model import Post
from ackbot.platforms.gitlab import CHARACTERS_MAX
from ackbot.platforms.gitlab.mapping import about
from ackbot.platforms.markdown import fenced

#: What GitLab could take for a command, whatever it calls its commands.
_COMMAND = re.compile(r"/[A-Za-z]\w*(?:[ \t\f\v]|$)", re.ASCII)
_MARKUP = re.compile(r"^[ \t]*(?:<|\$\$)", re.MULTILINE)
#: A comment that is nothing but an emoji's name becomes a reaction.
_EMOJI = re.compile(r"\s*:[\w+-]+:\s*")


def composed(target: Post, text: str, *, now: datetime, who: str) -> tuple[bytes, str]:
    """Return the body of the call that posts a reply, and an id that the server never sees.

    `who` names the account in messages. Raises TooLong or CannotDo.
    """
    if not text.strip():
        raise CannotDo(f"{who} cannot send an empty reply.", "Write something.")
    if target.closed:
        raise CannotDo(f"{who} cannot answer this: {target.closed}.", "Open it in the browser.")
    written = without_commands(text, who)
    if (length := len(written)) > CHARACTERS_MAX:
        raise TooLong(
            f"The reply has {length:,} characters and {who} takes {CHARACTERS_MAX:,}.",
            "Shorten it.",
        )
    if not about(target)["discussion"] and _EMOJI.fullmatch(written):
        raise CannotDo(
            f"{who} would make a reaction of a reply that is an emoji alone.", "Add a word."
        )
    body = json.dumps({"body": written}, ensure_ascii=False).encode()
    seed = f"{now.isoformat()} {target.id} {written}".encode("utf-8", "surrogatepass")
    return body, hashlib.sha256(seed).hexdigest()[:16]


def without_commands(text: str, who: str) -> str:
    """Return a text as it is sent: no line of it is a command, and all its words are shown.

    Raises CannotDo where that cannot be had.
    """
    # GitLab leaves these out before it looks for commands.
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = list(fenced(plain))
    commands = [(line, is_code) for line, is_code in lines if _COMMAND.match(line)]
    if commands and (any(is_code for _, is_code in commands) or _MARKUP.search(plain)):
        word = commands[0][0].split()[0]
        raise CannotDo(
            f"{who} could take the line that begins with “{word}” for a command.",
            "Put something before it, a blank is enough.",
        )
    return "\n".join(f"\\{line}" if _COMMAND.match(line) else line for line, _ in lines)


def length(text: str) -> int:
    """Return how many characters a text takes as it is sent."""
    plain = text.replace("\r\n", "\n")
    return len(plain) + sum(bool(_COMMAND.match(line)) for line in plain.split("\n"))


def same(one: str, other: str) -> bool:
    """Whether two texts are the same, but for blanks at their ends and how lines end."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
