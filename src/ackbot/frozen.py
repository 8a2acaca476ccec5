"""Frozen dataclasses that are there at once: a command that starts makes fifty of them and more.

`dataclasses` writes and compiles six methods for every class, which takes most of a millisecond;
here those methods are made of parts that stand ready. `fields`, `replace`, `asdict` and whatever
else looks for a dataclass finds one: the fields are those that `dataclasses` gathered.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

#: Where a class has one of these itself, `dataclasses` makes it.
_OWN = frozenset(("__init__", "__post_init__", "__eq__", "__hash__", "__setattr__"))


def _dataclass(*, kw_only: bool = False, repr: bool = True, **more: bool) -> Callable[[Any], Any]:  # noqa: A002
    """Do as `dataclasses.dataclass` does; what is frozen, with slots, takes a tenth of the time.

    Fields are not `InitVar`, and differ by default, default factory and `repr` alone.
    """

    def made(cls: Any) -> Any:
        extends = any(map(dataclasses.is_dataclass, cls.__mro__))
        if extends or more != {"frozen": True, "slots": True} or _OWN & vars(cls).keys():
            return dataclasses.dataclass(kw_only=kw_only, repr=repr, **more)(cls)
        return _made(cls, kw_only=kw_only, repr=repr and "__repr__" not in vars(cls))

    return made


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _dataclass


def _made(plain: Any, *, kw_only: bool, repr: bool) -> Any:  # noqa: A002
    """Have the fields gathered and the slots made, and add the methods."""
    cls: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(
        plain
    )
    cls.__dataclass_params__.frozen = True  # so that what extends it must be frozen, too
    cls.__init__ = _init(cls)
    cls.__eq__, cls.__hash__ = _comparing(cls)
    cls.__setattr__ = cls.__delattr__ = _refuse
    cls.__getstate__, cls.__setstate__ = _state, _take_state
    if repr:
        cls.__repr__ = _repr
    return cls


def _init(cls: Any) -> Callable[..., None]:
    """Return what sets the fields from what is given, by position or by name."""
    fields = dataclasses.fields(cls)
    slots = [(one.name, getattr(cls, one.name).__set__) for one in fields]
    in_order = [one.name for one in fields if not one.kw_only]
    usual = {one.name: one.default for one in fields if one.default is not dataclasses.MISSING}
    makers = _makers(fields)

    def init(self: object, *args: object, **given: object) -> None:
        if len(args) == len(slots) == len(in_order) and not given:
            for (_, put), value in zip(slots, args, strict=True):
                put(self, value)
            return
        values = {**usual, **given}
        if args:
            values |= _by_position(cls, in_order, args, given)
        for name, make in makers:
            if name not in values:
                values[name] = make()
        try:
            for name, put in slots:
                put(self, values[name])
        except KeyError as missing:
            raise TypeError(f"{cls.__qualname__}() needs {missing}") from None
        if len(values) > len(slots):
            unknown = set(values).difference(one.name for one in fields)
            raise TypeError(f"{cls.__qualname__}() has no {sorted(unknown)}")

    return init


def _makers(fields: Iterable[dataclasses.Field[Any]]) -> list[tuple[str, Callable[[], Any]]]:
    return [
        (one.name, one.default_factory)
        for one in fields
        if one.default_factory is not dataclasses.MISSING
    ]


def _by_position(
    cls: Any, names: Sequence[str], args: Sequence[object], given: Mapping[str, object]
) -> dict[str, object]:
    """Return what the first arguments set; raises TypeError for too many, or one given twice."""
    found = dict(zip(names, args, strict=False))
    if len(found) < len(args) or not found.keys().isdisjoint(given):
        raise TypeError(f"{cls.__qualname__}() takes {list(names)} by position, each once")
    return found


def _comparing(cls: Any) -> tuple[Callable[[Any, Any], Any], Callable[[Any], int]]:
    """Return how two of a class are compared, and their hash."""
    names = [one.name for one in dataclasses.fields(cls)]
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()

    def equal(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    def hashed(self: object) -> int:
        return hash(values(self))

    return equal, hashed


def _repr(self: Any) -> str:
    shown = (one.name for one in dataclasses.fields(self) if one.repr)
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
    return f"{type(self).__qualname__}({said})"


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    del value
    raise dataclasses.FrozenInstanceError(f"{name!r} of {type(self).__qualname__} stays as it is")


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in dataclasses.fields(self)]


def _take_state(self: Any, state: list[Any]) -> None:
    for one, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)
