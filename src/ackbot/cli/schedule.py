"""`ackbot schedule`: the morning sync and the stale check, run by the system at their times."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from ackbot.app.app import App
from ackbot.app.schedule import (
    NAMES,
    Documents,
    Proposal,
    Scheduler,
    difference,
    propose,
    scheduler,
    schedulers,
)
from ackbot.cli.groups import Group
from ackbot.cli.options import Options, common_options
from ackbot.cli.output import emit_json, note, say, verbatim
from ackbot.errors import UsageError
from ackbot.text import clean, one_line

if TYPE_CHECKING:
    from ackbot.app import documents

_WITH = click.option("--with", "name", type=click.Choice(NAMES), help="Use this one.")


@click.group(name="schedule", cls=Group)
@common_options
def schedule_command() -> None:
    """Run the morning sync and the stale check at their times, by cron, systemd or launchd.

    docs/cron.md says where what they print goes, and how they reach your secrets.

    \b
    Example: ackbot schedule install
             ackbot schedule show
    """


@schedule_command.command()
@_WITH
@click.option("--at", default="07:30", show_default=True, help="When to read in the morning.")
@click.option("--every", default="1h", show_default=True, help="How often to look who is late.")
@click.option("--print", "printing", is_flag=True, help="Print what it would install, no more.")
@click.option("--replace", is_flag=True, help="Replace a schedule that differs without asking.")
@common_options
@click.pass_obj
def install(
    options: Options, name: str | None, at: str, every: str, printing: bool, replace: bool
) -> None:
    """Install the two, or say that they are there already.

    What stands there and differs is shown before it is replaced. Nothing that runs by itself
    ever sends a reply.

    \b
    Example: ackbot schedule install --at 07:00 --every 2h
             ackbot schedule install --with crontab --print
    """
    _refuse_demo(options)
    with App(options) as app:
        found = propose(app, name=name, at=at, every=every, printing=printing)
        if printing:
            _print(found, options)
            return
        _install(app, found, options, replace=replace)


def _print(found: Proposal, options: Options) -> None:
    if options.json:
        emit_json(_proposed(found, changed=False))
        return
    _say_documents(found.documents)
    _say_concerns(found)


def _install(app: App, found: Proposal, options: Options, *, replace: bool) -> None:
    now = found.by.found()
    changes = dict(now) != dict(found.documents)
    if changes and now and not replace and not _agreed(app, found, now):
        if options.json:
            emit_json(_proposed(found, changed=False))
        else:
            say("Nothing was changed.")
        return
    changed = changes or not found.by.runs()
    if changed:
        found.by.put(found.documents)
    if options.json:
        emit_json(_proposed(found, changed=changed))
    else:
        _say_installed(found, changed=changed)


def _agreed(app: App, found: Proposal, now: Documents) -> bool:
    """Show what would be replaced, and ask. Raises UsageError where nobody is there."""
    from ackbot.cli.talk import TerminalTalk

    note(f"There is a schedule in {found.by.title} already, and it differs:")
    for line in difference(now, found.documents):
        note(f"  {clean(line)}")
    talk = TerminalTalk(app, {})
    if not talk.attended:
        raise UsageError(
            "Nothing was replaced: nobody is there to agree.",
            "To replace it as shown: ackbot schedule install --replace, with the same options.",
        )
    return talk.agrees("Replace it?")


def _proposed(found: Proposal, *, changed: bool) -> documents.upkeep.ScheduleInstall:
    jobs: list[documents.upkeep.Job] = [
        {"name": job.name, "when": job.times.words(), "command": shlex.join(job.argv)}
        for job in found.jobs
    ]
    return {
        "version": 1,
        "with": found.by.name,
        "changed": changed,
        "jobs": jobs,
        "documents": _listed(found.documents),
        "concerns": list(found.concerns),
    }


def _listed(found: Documents) -> list[documents.upkeep.Document]:
    return [{"name": name, "text": text} for name, text in found.items()]


def _say_documents(found: Documents) -> None:
    """Print what is to stand where, ready to be copied."""
    for at, (name, text) in enumerate(found.items()):
        if name != "crontab":
            verbatim(f"{'' if at == 0 else chr(10)}# {clean(name)}")
        verbatim(clean(text).rstrip("\n"))


def _say_installed(found: Proposal, *, changed: bool) -> None:
    head = "Installed in" if changed else "Nothing to do: it is installed in"
    say(f"{head} {found.by.title}.")
    for job in found.jobs:
        say(f"  {job.shown:<20}{job.times.words()}")
    for hint in found.by.hints():
        say(f"  {one_line(hint, 200)}")
    _say_concerns(found)
    _say_others(found.by)
    say("next  ackbot schedule show")


def _say_concerns(found: Proposal) -> None:
    for says in found.concerns:
        note(f"! {says}")


def _say_others(installed: Scheduler) -> None:
    """Say where else a schedule of ours stands: two would do everything twice."""
    for other in schedulers():
        if other.name != installed.name and other.found():
            note(
                f"! There is a schedule in {other.title}, too. To remove that one: "
                f"ackbot schedule remove --with {other.name}"
            )


@schedule_command.command()
@common_options
@click.pass_obj
def show(options: Options) -> None:
    """Show what is installed, to the letter.

    Example: ackbot schedule show --json
    """
    found = [(one, one.found()) for one in schedulers()]
    installed = [(one, texts) for one, texts in found if texts]
    if options.json:
        shown: documents.upkeep.ScheduleShow = {
            "version": 1,
            "schedules": [_shown(*each) for each in installed],
        }
        emit_json(shown)
        return
    for by, texts in installed:
        off = "" if by.runs() else ", but switched off"
        say(f"In {by.title}{off}:")
        _say_documents(texts)
        say()
    if not installed:
        say("No schedule is installed.")
    say(f"next  ackbot schedule {'remove' if installed else 'install'}")


def _shown(by: Scheduler, found: Documents) -> documents.upkeep.InstalledSchedule:
    return {"with": by.name, "runs": by.runs(), "documents": _listed(found)}


@schedule_command.command()
@_WITH
@common_options
@click.pass_obj
def remove(options: Options, name: str | None) -> None:
    """Remove what "schedule install" installed, and nothing else.

    Example: ackbot schedule remove
    """
    _refuse_demo(options)
    chosen = schedulers() if name is None else (scheduler(name),)
    removed = [(by, item) for by in chosen for item in by.take_away()]
    if options.json:
        document: documents.upkeep.ScheduleRemove = {
            "version": 1,
            "removed": [{"with": by.name, "name": item} for by, item in removed],
        }
        emit_json(document)
        return
    _say_removed(removed)
    _say_left(chosen)


def _say_removed(removed: Sequence[tuple[Scheduler, str]]) -> None:
    for by, item in removed:
        where = f": {one_line(item, 200)}" if item != by.name else ""
        say(f"Removed from {by.title}{where}.")
    if not removed:
        say("There was no schedule of ackbot's to remove.")


def _say_left(chosen: Iterable[Scheduler]) -> None:
    for by in chosen:
        for item in by.found():
            note(f"Left alone, because ackbot did not make it: {one_line(item, 200)}")


def _refuse_demo(options: Options) -> None:
    if options.demo:
        raise UsageError("The sample accounts have no schedule.", "Leave --demo out.")
