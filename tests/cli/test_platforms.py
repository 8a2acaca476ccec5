"""`ackbot platforms`: every label is apart from what it says, however long it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ackbot.cli.lines import text_of
from ackbot.cli.platforms import described, facts_json
from ackbot.platforms import registry


@pytest.mark.parametrize("room", [20, 78])
@pytest.mark.parametrize("name", registry.names(others=[]))
def test_labels_stand_in_a_column_of_their_own(name: str, room: int) -> None:
    facts = registry.facts(name, others=[])
    long = replace(facts, settings={**facts.settings, "a_setting_of_length": "what it is"})
    lines = [text_of(line) for line in described(long, room)]
    said = next(line for line in lines if "a_setting_of_length" in line)
    start = said.index("what")
    assert said[:start].strip() == "a_setting_of_length"
    for line in lines[1:-1]:
        assert line[start - 1] == " "
        assert line[start] != " "


def test_what_a_platform_costs_is_said_where_it_costs() -> None:
    facts = replace(registry.facts("demo", others=[]), cost="a unit a page")
    lines = [text_of(line) for line in described(facts, 78)]
    assert [line.split() for line in lines if "unit" in line] == [
        ["costs", "a", "unit", "a", "page"]
    ]
    assert facts_json(facts)["cost"] == "a unit a page"
    assert not any("costs" in text_of(line) for line in described(replace(facts, cost=""), 78))


@pytest.mark.parametrize("name", registry.names(others=[]))
def test_what_a_sign_in_allows_is_what_it_asks_for(name: str) -> None:
    """The facts are the one place; a way in for those who want more, or less, may differ."""
    facts = registry.facts(name, others=[])
    assert facts_json(facts)["scopes"] == list(facts.scopes)
    shown = [text_of(line) for line in described(facts, 78)]
    assert any(line.split()[:1] == ["allows"] for line in shown) == bool(facts.scopes)
    asked = [way.scopes for way in registry.connector(name, others=[]).sign_in().ways if way.scopes]
    assert not asked or facts.scopes in asked
