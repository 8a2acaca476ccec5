"""The demo's server: its worlds come into being as their scripts tell, once per process."""

from __future__ import annotations

from datetime import datetime
from threading import Lock

from ackbot.model import Kind, Post, Subject, Threading
from ackbot.platforms.demo.script import Line, Script, ScriptedThread, script, span
from ackbot.platforms.demo.world import Saying, World


class Server:
    """All worlds of a process; each comes into being when it is first asked for.

    `worlds` are there from the start, as they are.
    """

    def __init__(self, *worlds: World) -> None:
        self._worlds = {world.name: world for world in worlds}
        self._lock = Lock()

    def world(self, name: str, now: datetime) -> World:
        """Return the world of this name; `now` (aware UTC) matters only the first time."""
        with self._lock:
            if name not in self._worlds:
                self._worlds[name] = played(name, now)
            return self._worlds[name]


def played(name: str, now: datetime) -> World:
    """Return a world of its own in which all that its script tells has just happened."""
    play = _Play(script(name), now)
    play.run()
    return play.world


class _Play:
    """Lets everything in a script happen, in the order of time."""

    def __init__(self, script: Script, now: datetime) -> None:
        self.script = script
        self.now = now
        self.world = World(script.name, script.people["me"])
        self._said: dict[str, Post] = {}

    def run(self) -> None:
        said = [(thread, line) for thread in self.script.threads for line in thread.lines]
        for thread, line in sorted(said, key=lambda one: span(one[1].age), reverse=True):
            self._said[line.id] = self._say(thread, line)
        # A sync must learn who spoke before it learns that they took it back.
        for _, line in said:
            if line.liked:
                self.world.like_from_phone(self._said[line.id])
            if line.deleted:
                self.world.delete(self._said[line.id])

    def _say(self, thread: ScriptedThread, line: Line) -> Post:
        people = self.script.people
        page = f"https://{self.world.name}.halfsheet.example/{thread.id}"
        return self.world.say(
            Saying(
                id=line.id,
                text=line.text,
                at=self.now - span(line.age),
                by=people[line.by],
                to=self._parent(thread, line),
                page=Subject(text=thread.title, url=page),
                kind=Kind(line.kind) if line.kind else None,
                language=line.language,
                names=tuple(people[name].id for name in line.names),
                quotes=tuple(self._said[quoted].id for quoted in line.quotes),
                held=line.held,
                closed=line.closed,
                reply_until=self.now + span(line.closes_in) if line.closes_in else None,
                aside=line.aside,
            )
        )

    def _parent(self, thread: ScriptedThread, line: Line) -> Post | None:
        if line.to:
            return self._said[line.to]
        first = thread.lines[0]
        below = self.world.facts.threading is Threading.TREE and line is not first
        return self._said[first.id] if below else None
