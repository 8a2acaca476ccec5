"""A reviewer for tests: answers from a script and remembers every screen it was shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ackbot.model import Fact
from ackbot.review import Act, Earlier, Foot, Press, Screen

Step = Act | Press | Callable[[], None]


@dataclass
class Script:
    """Presses one act per screen; a function among them is something that happens meanwhile.

    Approving approves exactly what is shown. When the script is at its end, it quits.
    """

    steps: list[Step]
    second: Act | None = None
    written: str | None = None
    until: datetime | None = None
    snippet: str | None = None
    echo: int | None = None
    in_thread: list[Press] = field(default_factory=list)
    leaves: list[Act | None] = field(default_factory=list)
    screens: list[Screen] = field(default_factory=list)
    feet: list[Foot] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    looked: list[str] = field(default_factory=list)
    while_waiting: Callable[[], None] | None = None
    """What happens while the user waits; None for one who presses a key instead."""
    awaited: list[str] = field(default_factory=list)
    still: list[int] = field(default_factory=list)

    def ask(self, screen: Screen, foot: Callable[[], Foot]) -> Press:
        self.screens.append(screen)
        while self.steps:
            step = self.steps.pop(0)
            if isinstance(step, Press):
                self.feet.append(foot())
                return step
            if isinstance(step, Act):
                self.feet.append(foot())
                return Press(act=step, text=screen.text if step is Act.APPROVE else "")
            step()
        self.feet.append(foot())
        return Press(act=Act.QUIT)

    def confirm(self, screen: Screen) -> Act | None:
        self.questions.append(screen.question)
        return self.second

    def wait(self, screen: Screen, says: str, done: Callable[[], bool]) -> bool:
        self.awaited.append(says)
        if self.while_waiting is not None:
            self.while_waiting()
        return done()

    def edit(self, screen: Screen) -> str | None:
        return self.written

    def ask_snooze(self, screen: Screen) -> datetime | None:
        return self.until

    def choose_snippet(self, screen: Screen, snippets: Mapping[str, str]) -> str | None:
        return self.snippet

    def choose_earlier(self, screen: Screen, found: Earlier) -> int | None:
        self.looked += [found.says, *(echo.answered.reply for echo in found.echoes)]
        return self.echo

    def show_thread(self, screen: Screen, exchange: tuple[Fact, ...]) -> Press | None:
        self.looked.append("thread")
        return self.in_thread.pop(0) if self.in_thread else None

    def show_person(self, screen: Screen) -> None:
        self.looked.append("person")

    def help(self, screen: Screen) -> None:
        self.looked.append("help")

    def ask_leaving(self, waiting: Callable[[], int]) -> Act | None:
        self.still.append(waiting())
        return self.leaves.pop(0) if self.leaves else None

    @property
    def names(self) -> list[str]:
        """Who was on screen, one after the other."""
        names: list[str] = []
        for screen in self.screens:
            name = screen.conversation.person.label
            if names[-1:] != [name]:
                names.append(name)
        return names

    @property
    def last(self) -> Screen:
        """The newest screen."""
        return self.screens[-1]
