"""Makes docs/review.svg from what `ackbot reply ID --demo` really puts on a terminal.

Run by `make picture`. A pty runs the program, pyte reads its bytes as a terminal would, rich draws.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path

import pyte
from rich.console import Console
from rich.style import Style
from rich.text import Text
from tests.program import Program

COLUMNS, ROWS = 80, 16

#: Whose conversation the picture shows: somebody who disagrees, and says so kindly.
WHO = "Cass Delacourt-Ng"

#: The frame of the picture. Fonts are the reader's own: a picture should fetch nothing.
FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" \
xmlns="http://www.w3.org/2000/svg">
<title>The review screen of ackbot</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>
{lines}</defs>
<rect fill="#16191d" x="1" y="1" width="{width}" height="{height}" rx="8"/>
<g transform="translate({terminal_x}, {terminal_y})" \
clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def styled(raw: bytes) -> Text:
    """Return the screen that these bytes make as rich text, cell by cell."""
    screen = pyte.Screen(COLUMNS, ROWS)
    # pyte knows no dim; italics, which ackbot never uses, stand in for it.
    pyte.ByteStream(screen).feed(raw.replace(b"\x1b[2m", b"\x1b[3m"))
    text = Text()
    for row in range(ROWS):
        for column in range(COLUMNS):
            cell = screen.buffer[row][column]
            colour = None if cell.fg == "default" else cell.fg.replace("brown", "yellow")
            style = Style(color=colour, bold=cell.bold, dim=cell.italics, underline=cell.underscore)
            text.append(cell.data, style)
        text.append("\n")
    return text


def main(target: Path) -> None:
    """Run the demo, wait for its first screen, and draw it."""
    with tempfile.TemporaryDirectory() as home:
        program = Program(Path(home))
        items = program.run("inbox", "--demo", "--json").json["items"]
        shown = next(item["id"] for item in items if item["author"]["name"] == WHO)
        with program.at_terminal("reply", shown, "--demo", columns=COLUMNS, rows=ROWS) as terminal:
            terminal.until("a approve", "1 of")
            picture = styled(terminal.raw)
            terminal.press("q")
            terminal.end()
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(picture, end="", highlight=False)
    svg = console.export_svg(title="ackbot inbox", code_format=FRAME, unique_id="ackbot")
    target.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
