"""The configuration: the example is valid, and every mistake is named by file, line and key."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ackbot.config import Settings, load
from ackbot.config.parsing import parse
from ackbot.errors import ConfigError

ROOT = Path(__file__).parents[1]

#: What is written -> what the message must say, besides the line.
MISTAKES = [
    ('[inbox]\nlokback = "3d"', "line 2: inbox.lokback is not a setting. Did you mean lookback?"),
    ("[inbox]\nlookback = 3", "line 2: inbox.lookback must be a span of time in quotes"),
    ('[inbox]\n\nlookback = "3q"', "line 3: inbox.lookback is not a span of time: '3q'"),
    ('[inbox]\nlookback = "0d"', "line 2: inbox.lookback"),
    ("[inbox]\nundo_seconds = 9999", "line 2: inbox.undo_seconds must lie between 0 and 600"),
    ('[inbox]\nundo_seconds = "soon"', "line 2: inbox.undo_seconds is wrong"),
    ("[notify.a]\naddress = 's3cret://'", "line 2: notify.a.address must not stand"),
    ("[notify.a]\n", "line 1: notify.a does not say where its address is"),
    ("[notify.a]\naddress_env = 'A'\ndesktop = true", "line 3: notify.a.desktop and address_env"),
    ("[notify]\nphone = 'x'", "line 1: notify must hold one table a channel"),
    ("[voice]\nname = 3", "line 2: voice.name is wrong"),
    ('[voice]\nfacts = "one"', "line 2: voice.facts is wrong: it must be a list"),
    ('[voice]\nemoji = "always"', "line 2: voice.emoji is 'always'. Choose one of"),
    ("[accounts.a]\nplatform = 'x'\nvoice = 3", "line 3: accounts.a.voice must be a table"),
    (
        "[accounts.a]\nplatform = 'x'\n[accounts.a.voice]\nemojis = 'no'",
        "line 4: accounts.a.voice.emojis is not a setting. Did you mean emoji?",
    ),
    (
        "[accounts.a]\nplatform = 'x'\n[accounts.a.voice]\nformality = 'stiff'",
        "line 4: accounts.a.voice.formality is 'stiff'. Choose one of",
    ),
    (
        "[accounts.a]\nplatform = 'x'\n[accounts.a.voice]\nfacts = 'one'",
        "line 4: accounts.a.voice.facts is wrong: it must be a list",
    ),
    (
        "[voice.snippets]\nhi = 'Hi {nmae}'",
        "line 2: voice.snippets.hi holds {nmae}, which nothing fills in. Only {name}",
    ),
    ('[drafting]\ndrafter = "magic"', "line 2: drafting.drafter is 'magic'"),
    ('[drafting]\ndrafter = "llm"', "line 1: drafting.llm.base_url is needed for drafter"),
    (
        '[drafting]\ndrafter = "llm"\n[drafting.llm]\nbase_url = "https://x.example/v1"',
        "line 3: drafting.llm.model is needed for drafter",
    ),
    (
        '[drafting.llm]\nmodle = "m"',
        "line 2: drafting.llm.modle is not a setting. Did you",
    ),
    ('[drafting.llm]\napi_key = "s3cret"', "line 2: drafting.llm.api_key must not stand in"),
    ('[drafting.llm]\napi = "other"', "line 2: drafting.llm.api is 'other'"),
    ("[drafting.llm]\ntimeout = 20", "line 2: drafting.llm.timeout must be a span of time"),
    ('[drafting.llm]\ntimeout = "3d"', "line 2: drafting.llm.timeout must lie between 1s and 10m"),
    ("[drafting.llm]\nmax_tokens = 3", "line 2: drafting.llm.max_tokens must lie between"),
    ("[drafting.llm]\ntemperature = 3.5", "line 2: drafting.llm.temperature must lie between 0"),
    ("[drafting.llm]\nprice_in = -1", "line 2: drafting.llm.price_in must be 0 or more"),
    (
        '[drafting.llm]\nkey_env = "A"\nkey_command = ["b"]',
        "line 3: drafting.llm.key_command and key_env are both set",
    ),
    ("[drafting]\nllm = 3", "line 2: drafting.llm must be a table"),
    ("[accounts.a]\nserver = 'https://x.example'", "line 1: accounts.a does not say its platform"),
    ('[accounts.a]\nplatform = "x"\ntoken = "s3cret"', "line 3: accounts.a.token must not stand"),
    (
        '[accounts.a]\nplatform = "x"\ntoken_env = "A"\ntoken_file = "b"',
        "line 4: accounts.a.token_file and token_env are both set",
    ),
    ('[accounts."a.b"]\nplatform = 3', "line 2: accounts.a.b.platform is wrong"),
    ("accounts = 3", "line 1: accounts must hold one table an account"),
    ("inbox = 3", "line 1: inbox must be a table"),
    ("[inbox\n", "line 1"),
    ("[inbox]\n[inbox]\n", "line 2"),
    ("[inbox]\nlookback = '1d'\nlookback = '2d'", "line 3"),
    ("x = 1", "line 1: x is not a setting"),
]


class Kept(dict[str, str]):
    """A cache in memory, as `config.Cache`."""

    def set(self, key: str, value: str) -> None:
        self[key] = value


def test_the_example_shows_every_key_with_its_default() -> None:
    settings = load(ROOT / "config.example.toml")
    assert settings == Settings()


def test_the_example_of_an_account_is_valid() -> None:
    text = (ROOT / "config.example.toml").read_text("utf-8")
    account = text[text.index("# [accounts.bluesky]") :].split("\n#\n")[0]
    settings = parse(account.replace("\n# ", "\n").removeprefix("# "), "example")
    assert settings.accounts["bluesky"].token_command == ("pass", "show", "ackbot/bluesky")


@pytest.mark.parametrize(("text", "says"), MISTAKES, ids=[text for text, _ in MISTAKES])
def test_a_mistake_is_named_by_file_line_and_key(text: str, says: str) -> None:
    with pytest.raises(ConfigError) as refused:
        parse(text, "config.toml")
    assert f"config.toml, {says}" in str(refused.value)
    assert "s3cret" not in str(refused.value)
    assert refused.value.exit_code == 2


def test_a_model_is_read_and_kept_as_it_was_written(tmp_path: Path) -> None:
    path, kept = tmp_path / "config.toml", Kept()
    path.write_text(
        """
[drafting]
drafter = "llm"
[drafting.llm]
base_url = "http://localhost:11434/v1"
model = "llama3.1"
timeout = "45s"
key_command = ["pass", "show", "key"]
price_in = 1
[accounts.a]
platform = "x"
llm_private = true
timeout = "3"
""",
        "utf-8",
    )
    first = load(path, kept)
    assert first.drafting.llm.timeout == timedelta(seconds=45)
    assert first.drafting.llm.price_in == 1.0
    assert first.accounts["a"].llm_private
    assert first.accounts["a"].platform_settings == {"timeout": "3"}
    assert load(path, kept) == first


def test_a_missing_file_says_where_it_belongs(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no configuration at"):
        load(tmp_path / "config.toml")


def test_a_file_that_is_no_text_says_so(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"[inbox]\nlookback = '\xff'")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf[inbox]\nlookback = '10d'")
    assert load(path).inbox.lookback == timedelta(days=10)


def test_an_unchanged_file_is_not_validated_again(tmp_path: Path) -> None:
    path, kept = tmp_path / "config.toml", Kept()
    path.write_text('[accounts.a]\nplatform = "x"\nstale_after = "24h"\nhandle = "h"', "utf-8")
    first = load(path, kept)
    path.write_bytes(path.read_bytes())
    assert load(path, kept) == first
    path.write_text('[accounts.b]\nplatform = "x"', "utf-8")
    assert list(load(path, kept).accounts) == ["b"]


SHOP = """
[voice]
name = "Ana"
sign_off = "Ana"
emoji = "no"
avoid = ["super"]
facts = ["Bugs are best reported in the tracker."]
[voice.snippets]
bug = "Could you report it, {name}?"
stale_after = "a snippet may be called anything"

[accounts.code]
platform = "x"

[accounts.shop]
platform = "x"
[accounts.shop.voice]
name = "Ana at Paper & Ink"
sign_off = ""
facts = ["We are open from 9 to 5."]
[accounts.shop.voice.snippets]
bug = "Could you write to us?"
"""


def test_an_account_speaks_as_everywhere_but_for_what_its_table_says() -> None:
    settings = parse(SHOP, "config.toml")
    shop = settings.voice_of("shop")
    assert (shop.name, shop.sign_off, shop.emoji) == ("Ana at Paper & Ink", "", "no")
    assert shop.facts == ("Bugs are best reported in the tracker.", "We are open from 9 to 5.")
    assert shop.snippets["bug"] == "Could you write to us?"
    assert settings.voice_of("code") == settings.voice_of("gone") == settings.voice


def test_an_accounts_voice_is_kept_with_the_settings(tmp_path: Path) -> None:
    path, kept = tmp_path / "config.toml", Kept()
    path.write_text(SHOP, "utf-8")
    assert load(path, kept) == load(path, kept) == parse(SHOP, str(path))


@given(st.text(max_size=200))
def test_no_text_is_ever_a_traceback(text: str) -> None:
    with suppress(ConfigError):
        parse(text, "config.toml")
