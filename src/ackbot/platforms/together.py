"""Asking for several things at once, so that a failure leaves nothing running and hides nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar, overload

from ackbot.errors import PlatformError, SignInNeeded

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")


@overload
async def together(one: Coroutine[Any, Any, A], two: Coroutine[Any, Any, B], /) -> tuple[A, B]: ...


@overload
async def together(
    one: Coroutine[Any, Any, A], two: Coroutine[Any, Any, B], three: Coroutine[Any, Any, C], /
) -> tuple[A, B, C]: ...


@overload
async def together(
    one: Coroutine[Any, Any, A],
    two: Coroutine[Any, Any, B],
    three: Coroutine[Any, Any, C],
    four: Coroutine[Any, Any, D],
    /,
) -> tuple[A, B, C, D]: ...


@overload
async def together(*work: Coroutine[Any, Any, A]) -> tuple[A, ...]: ...


async def together(*work: Coroutine[Any, Any, Any]) -> tuple[Any, ...]:
    """Run coroutines side by side and return what they returned, in this order.

    The first failure stops the others, and all have ended when it is raised. Of several failures
    the one that matters most is raised as it is: a mistake of ours, then a sign-in that is needed,
    then whichever stands first; the others are notes on it.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one) for one in work]
    except BaseExceptionGroup as failures:
        raise _worst(list(_each(failures))) from None
    return tuple(task.result() for task in tasks)


def _worst(failures: list[BaseException]) -> BaseException:
    worst = min(failures, key=_weight)
    for other in failures:
        if other is not worst:
            said = str(other) if isinstance(other, PlatformError) else type(other).__name__
            worst.add_note(f"At the same time: {said}")
    return worst


def _weight(failure: BaseException) -> int:
    if not isinstance(failure, PlatformError):
        return 0
    return 1 if isinstance(failure, SignInNeeded) else 2


def _each(group: BaseExceptionGroup[BaseException]) -> Iterator[BaseException]:
    for one in group.exceptions:
        if isinstance(one, BaseExceptionGroup):
            yield from _each(one)
        else:
            yield one
