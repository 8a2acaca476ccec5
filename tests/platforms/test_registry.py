from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import pytest

from ackbot.errors import ConfigError
from ackbot.platforms import registry
from ackbot.platforms.base import Connector, Facts
from ackbot.platforms.bluesky.connector import Bluesky


@dataclass(frozen=True)
class Added:
    """A platform that another package adds: an entry point with what it leads to."""

    name: str
    target: object

    def load(self) -> object:
        if isinstance(self.target, Exception):
            raise self.target
        return self.target


class Forum(Bluesky):
    """Stands for a third party's connector."""


def test_our_platforms_are_there_with_their_facts() -> None:
    assert {"bluesky", "demo"} <= set(registry.names(others=[]))
    for name in registry.names(others=[]):
        assert registry.facts(name, others=[]).name == name
        assert issubclass(registry.connector(name, others=[]), Connector)


def test_facts_that_are_read_alone_are_the_connectors_own() -> None:
    assert registry.connector("bluesky", others=[]).facts is registry.facts("bluesky", others=[])


def test_another_package_adds_a_platform_but_replaces_none() -> None:
    others = [Added("forum", Forum), Added("bluesky", Forum)]
    assert registry.connector("forum", others=others) is Forum
    assert registry.connector("bluesky", others=others) is Bluesky
    assert registry.names(others=others).count("bluesky") == 1


@pytest.mark.parametrize(
    ("written", "hint"),
    [("blusky", "Did you mean bluesky?"), ("Bluesky", "bluesky"), ("qqq", "There are: bluesky")],
)
def test_an_unknown_platform_names_the_nearest(written: str, hint: str) -> None:
    with pytest.raises(ConfigError, match="There is no platform") as unknown:
        registry.connector(written, others=[])
    assert hint in unknown.value.hint


@pytest.mark.parametrize(
    "target", [ImportError("no\x1b[31m such"), RuntimeError("boom"), object(), str, Connector]
)
def test_a_package_that_cannot_be_used_is_named_and_stops_nobody_else(target: object) -> None:
    others = [Added("forum", target)]
    with pytest.raises(ConfigError, match="forum") as unusable:
        registry.connector("forum", others=others)
    assert "\x1b" not in str(unusable.value)
    listed = list(registry.all_facts(others=others))
    assert sum(isinstance(each, ConfigError) for each in listed) == 1
    assert sum(isinstance(each, Facts) for each in listed) == len(registry.names(others=[]))


def test_listing_platforms_loads_no_network() -> None:
    code = (
        "import sys\nfrom ackbot.platforms import registry\n"
        "registry.names(), registry.facts('bluesky'), registry.connector('bluesky')\n"
        "assert not {'httpx', 'pydantic', 'rich', 'click'} & set(sys.modules), sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
