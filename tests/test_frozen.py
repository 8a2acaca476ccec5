"""`ackbot.frozen` makes what `dataclasses` would have made: each test asks both."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from ackbot import frozen

Making = Callable[..., Callable[[type[Any]], Any]]
BOTH = pytest.mark.parametrize("making", [dataclasses.dataclass, frozen.dataclass])


def person(making: Making) -> Any:
    """Return a class with all that ours have: defaults, factories, a hidden field, a property."""

    @making(frozen=True, slots=True, kw_only=True)
    class Person:
        """Somebody."""

        id: str
        name: str = "nobody"
        tags: list[str] = dataclasses.field(default_factory=list)
        token: str = dataclasses.field(default="", repr=False)

        @property
        def label(self) -> str:
            return f"{self.name} ({self.id})"

    return Person


def place(making: Making) -> Any:
    @making(frozen=True, slots=True)
    class Place:
        """Somewhere, by position."""

        at: int
        what: str = "here"

    return Place


@BOTH
def test_fields_are_set_by_name_and_shown(making: Making) -> None:
    one = person(making)(id="1", tags=["a"], token="secret")
    assert repr(one).endswith("Person(id='1', name='nobody', tags=['a'])")
    assert one.label == "nobody (1)"
    assert dataclasses.asdict(one) == {
        "id": "1",
        "name": "nobody",
        "tags": ["a"],
        "token": "secret",
    }


@BOTH
def test_each_gets_a_list_of_its_own(making: Making) -> None:
    kind = person(making)
    kind(id="1").tags.append("mine")
    assert kind(id="2").tags == []


@BOTH
def test_fields_are_set_by_position(making: Making) -> None:
    kind = place(making)
    assert kind(1, "there") == kind(what="there", at=1) == kind(1, what="there")
    assert kind(1).what == "here"


@BOTH
@pytest.mark.parametrize(
    ("args", "given"),
    [
        ((), {}),
        ((1, "a", "b"), {}),
        ((1,), {"at": 1}),
        ((), {"at": 1, "other": 2}),
        ((), {"what": "a", "other": 2}),
    ],
)
def test_what_does_not_fit_is_refused(
    making: Making, args: tuple[Any, ...], given: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match="Place"):
        place(making)(*args, **given)


@BOTH
def test_what_goes_by_name_is_not_taken_by_position(making: Making) -> None:
    with pytest.raises(TypeError, match="Person"):
        person(making)("1")


@BOTH
def test_equal_are_equal_and_hash_alike_only_in_one_class(making: Making) -> None:
    kind, other = place(making), place(making)
    assert kind(1) == kind(1) != kind(2)
    assert hash(kind(1)) == hash(kind(1))
    assert kind(1) != other(1)
    assert {kind(1), kind(1)} == {kind(1)}


@BOTH
def test_nothing_is_changed_or_taken_away(making: Making) -> None:
    one = place(making)(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.at = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del one.at
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        one.other = 2
    assert one.at == 1
    assert not hasattr(one, "__dict__")


@BOTH
def test_replace_and_copies_keep_the_rest(making: Making) -> None:
    one = person(making)(id="1", tags=["a"])
    assert dataclasses.replace(one, name="Mira").tags is one.tags
    assert copy.copy(one) == one == copy.deepcopy(one)


@BOTH
def test_what_extends_one_is_frozen_with_all_fields(making: Making) -> None:
    base = place(making)

    @making(frozen=True, slots=True)
    class Room(base):  # type: ignore[misc, valid-type]
        """A place with a number."""

        number: int = 0

    one = Room(1, "there", 2)
    assert (one.at, one.what, one.number) == (1, "there", 2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.number = 3
    with pytest.raises(TypeError):
        dataclasses.dataclass(type("Open", (base,), {"__annotations__": {"x": "int"}}))


@BOTH
def test_methods_of_its_own_stay(making: Making) -> None:
    @making(frozen=True, slots=True)
    class Word:
        """Compares without case."""

        said: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Word) and self.said.lower() == other.said.lower()

        def __hash__(self) -> int:
            return hash(self.said.lower())

        def __repr__(self) -> str:
            return f"<{self.said}>"

    word: Any = Word
    assert word("A") == word("a")
    assert repr(word("A")) == "<A>"


@BOTH
def test_what_is_not_frozen_can_be_changed(making: Making) -> None:
    @making(slots=True)
    class Tally:
        """Counts."""

        times: int = 0

    kind: Any = Tally
    tally = kind()
    tally.times += 1
    assert tally == kind(1)


def test_a_frozen_value_is_pickled() -> None:
    one = Kept(at=1, what="there")
    assert pickle.loads(pickle.dumps(one)) == one


@frozen.dataclass(frozen=True, slots=True)
class Kept:
    """Stands where pickle finds it."""

    at: int
    what: str
