"""The page of exit codes: what `ackbot help exit-codes` says, and which errors end in which."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from ackbot import errors
from ackbot.cli.help import text
from ackbot.errors import AckbotError

_HEAD = """# Exit codes

What a script may rely on; `ackbot help exit-codes` says it, too. Written by `make reference`.

| code | means | for instance |
|---|---|---|"""


def page() -> str:
    """Return the page as it should stand."""
    said = text("exit-codes")
    found = re.findall(r"^- ([\d, ]+): (.+)$", said, re.MULTILINE)
    rows = [f"| {code} | {means} | {'; '.join(_errors(code)) or '-'} |" for code, means in found]
    order = " ".join(said.strip().split("\n\n")[-1].split())
    return "\n".join([_HEAD, *rows, "", order]) + "\n"


def _errors(code: str) -> Iterator[str]:
    """Yield what the errors that end in a code say of themselves."""
    for kind in vars(errors).values():
        if inspect.isclass(kind) and issubclass(kind, AckbotError) and kind is not AckbotError:
            says = re.split(r"\. |;", inspect.getdoc(kind) or "")[0].rstrip(".")
            if str(kind.exit_code) == code and kind.__name__ not in ("PlatformError", "CannotDo"):
                yield says[:1].lower() + says[1:]
