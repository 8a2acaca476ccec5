"""The morning sync and the stale check, run by whatever this system runs programs with."""

from ackbot.app.schedule.base import Documents, Scheduler
from ackbot.app.schedule.choosing import NAMES, scheduler, schedulers
from ackbot.app.schedule.jobs import Job
from ackbot.app.schedule.setting import Proposal, difference, propose

__all__ = [
    "NAMES",
    "Documents",
    "Job",
    "Proposal",
    "Scheduler",
    "difference",
    "propose",
    "scheduler",
    "schedulers",
]
