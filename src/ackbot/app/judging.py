"""Stored verdicts brought up to now: after a changed setting, and after time alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ackbot.app.accounts import stale_after

# Most starts find everything judged: triage loads where something must be judged again.
if TYPE_CHECKING:
    from ackbot.app.app import App


def own_limits(app: App) -> dict[str, timedelta]:
    """Return how long somebody may wait where an account has a limit of its own, by its id."""
    own = stale_after(app.accounts)
    if not own:
        return {}
    return {one.id: own[one.name] for one in app.ledger_here.accounts() if one.name in own}


def judge_again(app: App) -> None:
    """Judge again what a changed setting or the time that went by has changed."""
    judge_by_new_settings(app)
    _by_the_clock(app)


def policy_mark(app: App) -> str:
    """Return, as one text, what stored verdicts depend on besides the facts."""
    inbox = app.settings.inbox
    mark = repr((sorted(own_limits(app).items()), inbox.stale_after))
    us = ",".join(account.id for account in app.ledger_here.accounts())
    return f"{mark} {inbox.count_likes_as_answers} {us}"


def judge_by_new_settings(app: App) -> None:
    """Judge all again if a setting changed, or who "we" are: an account that was added speaks as us
    in older threads too.
    """
    ledger, mark = app.ledger_here, policy_mark(app)
    if ledger.get("policy") != mark:
        from ackbot.verdicts import retriage_all

        retriage_all(ledger, app.policy(), app.now())
        ledger.set("policy", mark)


def _by_the_clock(app: App) -> None:
    if app.ledger.due_roots(app.now()):
        from ackbot.verdicts import retriage_due

        retriage_due(app.ledger, app.policy(), app.now())
