"""Changing accounts in a configuration: whatever it looks like, the rest stays as it was."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.config.parsing import parse
from ackbot.config.writing import (
    Table,
    change,
    shown,
    with_account,
    with_keys,
    with_new_name,
    without_account,
)
from ackbot.errors import ConfigError

TABLE: Table = {
    "platform": "isso",
    "server": "https://x.example",
    "token_command": ("pass", "show", "x"),
}
PLAIN = {**TABLE, "token_command": ["pass", "show", "x"]}

MINE = """# my file
[accounts.a]   # first
platform = "bluesky"
# why
handle = "x.example"

[voice]
name = "Ana"   # me

# the second
[accounts.b]
platform = "mastodon"
server = "https://b.example"   # here

[accounts.b.voice]
sign_off = "A."

# trailing
"""
#: The same accounts a and b, as people write them.
FORMS = (
    MINE,
    'accounts = {a = {platform = "x"}, b = {platform = "y"}}\n[voice]\nname = "Ana"\n',
    'accounts.a.platform = "x"\naccounts.b.platform = "y"\n[voice]\nname = "Ana"\n',
    '[accounts]\na = {platform = "x"}\nb.platform = "y"\n[voice]\nname = "Ana"\n',
    '[accounts."a"]\nplatform = "x"\n[ accounts . \'b\' ]\nplatform = "y"\n[voice]\nname = "Ana"',
    '[voice]\nname = "Ana"\n[accounts.a]\nplatform = "x"\r\n[accounts.b]\nplatform = "y"\r\n',
)


def accounts(text: str) -> dict[str, Any]:
    plain = tomllib.loads(text)
    assert plain["voice"]["name"] == "Ana"
    return dict(plain.get("accounts", {}))


@pytest.mark.parametrize("text", FORMS)
def test_only_the_one_account_changes(text: str) -> None:
    before = accounts(text)
    assert accounts(with_account(text, "new one", TABLE)) == {**before, "new one": PLAIN}
    assert accounts(without_account(text, "a")) == {"b": before["b"]}
    assert accounts(without_account(without_account(text, "a"), "b")) == {}
    assert accounts(with_new_name(text, "b", "c.d")) == {"a": before["a"], "c.d": before["b"]}
    changed = accounts(with_keys(text, "b", {"token_env": "T"}, drop=("server",)))
    kept = {key: value for key, value in before["b"].items() if key != "server"}
    assert changed == {"a": before["a"], "b": {**kept, "token_env": "T"}}


def test_comments_and_order_stay() -> None:
    assert with_account(MINE, "c", TABLE) == f"{MINE}\n{shown('c', TABLE)}"
    renamed = with_new_name(MINE, "b", "home")
    assert renamed == MINE.replace("[accounts.b", "[accounts.home")
    for comment in ("# my file", "# me", "# the second", "# trailing"):
        assert comment in without_account(MINE, "a")


def test_an_empty_file_gets_its_first_account() -> None:
    text = with_account("", "bluesky", {"platform": "bluesky", "handle": "ana.example"})
    assert text == '[accounts.bluesky]\nplatform = "bluesky"\nhandle = "ana.example"\n'
    assert parse(text, "here").accounts["bluesky"].platform == "bluesky"


@given(
    name=st.text(min_size=1).filter(lambda text: text.isprintable()),
    value=st.text().filter(lambda text: "\x7f" not in text),
)
def test_names_and_values_come_back_as_they_were(name: str, value: str) -> None:
    text = with_account("", name, {"platform": value})
    assert tomllib.loads(text)["accounts"] == {name: {"platform": value}}
    assert tomllib.loads(with_new_name(text, name, "x y"))["accounts"] == {
        "x y": {"platform": value}
    }


def test_a_file_that_is_shared_keeps_its_mode_and_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "ackbot.toml"
    real.parent.mkdir()
    real.write_text(MINE)
    real.chmod(0o644)
    link = tmp_path / "config.toml"
    link.symlink_to(real)
    change(link, lambda text: without_account(text, "a"))
    assert link.is_symlink()
    assert "[accounts.a]" not in real.read_text()
    assert stat.S_IMODE(real.stat().st_mode) == 0o644
    assert [path.name for path in real.parent.iterdir() if not path.name.endswith(".lock")] == [
        "ackbot.toml"
    ]


def test_a_new_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "one" / "two" / "config.toml"
    before = os.umask(0)
    try:
        change(path, lambda text: with_account(text, "a", TABLE))
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (path, path.parent, path.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_what_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="could not be written"):
        change(tmp_path / "file" / "config.toml", lambda text: text)
    (tmp_path / "latin.toml").write_bytes(b"# caf\xe9")
    with pytest.raises(ConfigError, match="not UTF-8"):
        change(tmp_path / "latin.toml", lambda text: text)
    assert (tmp_path / "latin.toml").read_bytes() == b"# caf\xe9"
