"""Documents about voice, schedule, configuration and upkeep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from ackbot.app.doctor import Grade
from ackbot.app.documents.parts import Version


class VoiceSettings(TypedDict):
    """Who speaks, as configured."""

    name: str
    sign_off: str
    emoji: str
    formality: str
    avoid: list[str]
    facts: list[str]
    snippets: Mapping[str, str]


class Counted(TypedDict):
    """A phrase, and how often."""

    words: str
    times: int


class Habits(TypedDict):
    """How you write in one language, in counts of your newest replies."""

    language: str
    replies: int
    enough: bool
    """Whether there is enough to lean on."""
    words: int
    """Median number of words."""
    length: int
    """Median length in graphemes."""
    openings: list[Counted]
    nameable: int
    """To how many a name could have been said."""
    named: int
    named_first: int
    with_emoji: int
    with_exclamation: int
    drafts: int
    """How many began as a draft."""
    unchanged: int
    rewritten: int
    two_sentences: int
    cut_short: int
    struck: list[Counted]
    added: list[Counted]


class Voice(TypedDict):
    """`voice --json`."""

    version: Version
    account: str | None
    """The account asked for; null: all."""
    voice: VoiceSettings
    otherwise: Mapping[str, list[str]]
    """Account -> keys that are otherwise there."""
    replies: int
    sent_with_ackbot: int
    languages: list[Habits]


class VoiceForget(TypedDict):
    """`voice forget --json`."""

    version: Version
    account: str | None
    forgotten: int
    """How many replies teach nothing any more."""


class Job(TypedDict):
    """One thing the system runs."""

    name: str
    when: str
    command: str


class Document(TypedDict):
    """A file, or the block of a crontab."""

    name: str
    text: str


#: crontab, systemd or launchd.
Scheduler = str
ScheduleInstall = TypedDict(
    "ScheduleInstall",
    {
        "version": Version,
        "with": Scheduler,
        "changed": bool,
        "jobs": list[Job],
        "documents": list[Document],
        "concerns": list[str],
    },
)
InstalledSchedule = TypedDict(
    "InstalledSchedule", {"with": Scheduler, "runs": bool, "documents": list[Document]}
)
RemovedSchedule = TypedDict("RemovedSchedule", {"with": Scheduler, "name": str})


class ScheduleShow(TypedDict):
    """`schedule show --json`."""

    version: Version
    schedules: list[InstalledSchedule]


class ScheduleRemove(TypedDict):
    """`schedule remove --json`."""

    version: Version
    removed: list[RemovedSchedule]


class ConfigPath(TypedDict):
    """`config path --json`."""

    version: Version
    config: str
    exists: bool


class ConfigCheck(TypedDict):
    """`config check --json`, where it is right; else a sentence on standard error, and 2."""

    version: Version
    config: str
    accounts: list[str]


class Finding(TypedDict):
    """One thing looked at."""

    area: str
    account: str | None
    grade: Grade
    says: str
    do: str | None
    """What to do next."""
    code: int
    """The exit code that goes with it."""


class Doctor(TypedDict):
    """`doctor --json`."""

    version: Version
    code: int
    """The exit code: that of the worst it found."""
    findings: list[Finding]


class Backup(TypedDict):
    """`backup --json`."""

    version: Version
    file: str
    bytes: int
    sound: Literal[True]
    """It was read whole again."""


class Purge(TypedDict):
    """`purge --json`: what went, or with `--dry-run` would go."""

    version: Version
    purged: bool
    conversations: int
    people: int
    comments: int
    replies: int
    """Posts of your own."""
    waiting: int
    """How many of the conversations still waited."""
    kept: int
    """Left alone, because a reply there is approved or in doubt."""
    backups: list[str]
    """Copies made before, which may still hold it."""


class Help(TypedDict):
    """`help --json`."""

    version: Version
    topics: Mapping[str, str]
    """Topic -> what it is about."""
    text: str | None
    """What was asked for, in Markdown; null where nothing was."""
