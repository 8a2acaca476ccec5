"""`ackbot voice`: who speaks, what was learned in plain words, and forgetting it for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ackbot.drafting.describing import described
from ackbot.drafting.habits import NONE, Habits
from ackbot.ledger.store import Ledger
from ackbot.model import (
    Account,
    Action,
    Draft,
    Key,
    Outgoing,
    Person,
    Post,
    Reading,
    SendKind,
    SendState,
)
from tests.program import Program

NOW = datetime.now(UTC) - timedelta(hours=2)
ANA = Person(id="did:plc:ana", name="Ana", handle="ana.test")
ME = Account(id="bluesky:did:plc:ana", platform="bluesky", name="photos", person=ANA)
CONFIGURATION = """
[voice]
name = "Ana"
emoji = "no"
avoid = ["super"]
facts = ["We are open from 9 to 5."]

[voice.snippets]
bug = "Could you report it, {name}?"

[accounts.photos]
platform = "bluesky"
handle = "ana.test"
token_env = "UNSET"
[accounts.photos.voice]
formality = "informal"

[accounts.shop]
platform = "bluesky"
handle = "shop.test"
token_env = "UNSET"
"""


def sends(ledger: Ledger, number: int, proposed: str, text: str) -> None:
    """Somebody asked, ackbot proposed, and the user sent."""
    mira = Person(id=f"did:plc:{number}", name="Mira Okonkwo", handle=f"mira{number}.test")
    post = Post(id=f"at://{number}", root=f"at://{number}", author=mira, at=NOW, text="Lovely!")
    ledger.add(ME, [(post, "incoming", Reading(language="en"))], seen_at=NOW)
    key = Key(account=ME.id, root=post.root, person=mira.id)
    draft = Draft(action=Action.REPLY, text=proposed)
    ledger.put_draft(key.id, draft, "", by_user=False, at=NOW)
    out = Outgoing(
        row=0,
        conversation=key.id,
        account=ME.id,
        kind=SendKind.REPLY,
        target=post.id,
        to="@mira",
        text=text,
        payload=text.encode(),
        client_id="",
        state=SendState.APPROVED,
        approved_at=NOW + timedelta(minutes=number),
        not_before=NOW,
        target_text=post.text,
        known=1,
    )
    row = ledger.approve(out, who="ana").row
    ledger.learn(row)
    ledger.claim(row, NOW + timedelta(hours=1))
    ledger.settle(
        row, leaves=(SendState.SENDING,), state=SendState.SENT, at=NOW, remote_id=f"r{number}"
    )


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot, with six replies sent on the account photos."""
    found = Program(tmp_path)
    found.config.write_text(CONFIGURATION, "utf-8")
    with Ledger.open(found.ledger) as ledger:
        ledger.put_account(replace(ME, synced_at=NOW), identity="{}", credential="")
        for number in range(6):
            text = f"Mira, picture {number} took a week."
            sends(ledger, number, f"Zyzzyva thank you for that, Mira. {text}", text)
    return found


def test_it_says_who_speaks_and_what_was_learned(program: Program) -> None:
    done = program.run("voice")
    assert done.code == 0
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert "name Ana" in lines
    assert "emoji never" in lines
    assert "snippets bug" in lines
    assert "otherwise on photos: formality" in lines
    assert "What was learned from 6 replies, sent with ackbot" in lines
    assert "English, 6 replies" in lines
    assert "about 6 words (28 characters)" in lines
    assert "you open with the name (6)" in lines
    assert "you call people by name in 100 %, at the beginning in 100 %" in lines
    assert "you sent 0 of 6 drafts unchanged" in lines
    assert "you struck “zyzzyva thank you for” 6 times" in lines


def test_one_account_has_its_own_voice_and_its_own_lessons(program: Program) -> None:
    photos = program.run("voice", "--account", "photos", "--json").json
    assert photos["voice"]["formality"] == "informal"
    assert (photos["replies"], photos["account"]) == (6, "photos")
    shop = program.run("voice", "--account", "shop", "--json").json
    assert (shop["replies"], shop["voice"]["formality"]) == (0, "mirror")
    assert "nothing yet" in program.run("voice", "--account", "shop").out
    assert program.run("voice", "--account", "gone").code == 2


def test_json_counts_what_the_words_say(program: Program) -> None:
    found = program.run("voice", "--json").json
    assert found["version"] == 1
    [english] = found["languages"]
    assert english["language"] == "en"
    assert english["openings"] == [{"words": "{name}", "times": 6}]
    assert english["struck"][0] == {"words": "zyzzyva thank you for", "times": 6}
    assert found["otherwise"] == {"photos": ["formality"]}


def test_forgetting_asks_first_and_is_for_good(program: Program) -> None:
    refused = program.run("voice", "forget")
    assert refused.code == 2
    assert "ackbot voice forget --yes" in refused.err
    with program.at_terminal("voice", "forget") as terminal:
        terminal.until("Forget what your replies on all accounts taught?")
        terminal.press("n\r")
        terminal.until("Nothing was forgotten.")
        assert terminal.end() == 0
    assert b"Zyzzyva" in program.ledger.read_bytes()
    done = program.run("voice", "forget", "--yes")
    assert done.out == "Forgotten: what 6 replies taught.\n"
    assert b"Zyzzyva" not in program.ledger.read_bytes()
    assert "nothing yet" in program.run("voice").out
    assert program.run("voice", "forget", "--yes").out == "Nothing had been learned.\n"


@pytest.mark.parametrize(
    "command", [["voice", "--account", "shop", "forget"], ["voice", "forget", "--account", "shop"]]
)
def test_forgetting_one_account_leaves_the_others(program: Program, command: list[str]) -> None:
    assert program.run(*command, "--yes", "--json").json["forgotten"] == 0
    assert program.run("voice", "--json").json["replies"] == 6


def test_the_demo_shows_it_without_a_configuration(tmp_path: Path) -> None:
    done = Program(tmp_path).run("voice", "--demo")
    assert done.code == 0
    assert "What was learned" in done.out


def test_nothing_known_says_nothing_and_few_replies_only_phrases() -> None:
    assert described(NONE) == ()
    few = Habits(replies=3, words=4, length=20, struck=(("thank you for", 2),))
    assert described(few) == ("you struck “thank you for” 2 times",)


def test_never_is_said_only_after_many() -> None:
    assert "no emoji so far" in described(Habits(replies=5, words=4, length=20))
    assert "you never use emoji" in described(Habits(replies=9, words=4, length=20))
    assert "you use emoji in 10 %" in described(Habits(replies=10, with_emoji=1))


def test_cut_sentences_are_told_of() -> None:
    known = Habits(replies=9, drafts=9, unchanged=2, rewritten=1, two_sentences=4, cut_short=3)
    told = described(known)
    assert "you sent 2 of 9 drafts unchanged and wrote 1 anew" in told
    assert "you cut 3 of 4 longer drafts to the first sentence: drafts now have one" in told
