"""What the user's replies teach, and finding earlier replies by the words of the comment."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ackbot.ledger.db import Database
from ackbot.ledger.migrations import MIGRATIONS, VERSION, create_file, migrate, version
from ackbot.ledger.searching import catch_up
from ackbot.ledger.store import Ledger
from ackbot.model import Action, Draft, Post, Reading, SendKind, SendState

from .desk import ANA, ASKS, MIRA, NOW, TOM, Desk, account, post

MUGS = "Do your mugs survive a dishwasher?"
KAFFEE = "Wo gibt es die Becher zu kaufen?"


def proposes(desk: Desk, conversation: str, text: str, action: Action = Action.REPLY) -> None:
    draft = Draft(action=action, text=text)
    desk.ledger.put_draft(conversation, draft, "basis", by_user=False, at=NOW)


def writes(desk: Desk, conversation: str, text: str) -> None:
    draft = Draft(action=Action.REPLY, text=text, drafter="you")
    desk.ledger.put_draft(conversation, draft, "", by_user=True, at=NOW)


def sends(desk: Desk, conversation: str, target: str, text: str, **changes: object) -> int:
    """Approve and send, as review and the sender do; returns the outbox row."""
    row = desk.approves(conversation, text, target=target, **changes).row
    desk.ledger.learn(row)
    settles(desk, row)
    return row


def settles(desk: Desk, row: int, state: SendState = SendState.SENT) -> None:
    desk.ledger.claim(row, NOW + timedelta(minutes=1))
    leaves = (SendState.SENDING, SendState.APPROVED)
    assert desk.ledger.settle(row, leaves=leaves, state=state, at=NOW, remote_id=f"sent-{row}")


def replies(name: str, parent: str, text: str, hours_ago: float = 4) -> Post:
    return replace(post(name, ANA, root=parent, hours_ago=hours_ago, text=text), parent=parent)


def answered(desk: Desk, name: str, text: str, reply: str, *, language: str = "en") -> str:
    """Somebody said something and the user answered it in the platform's own app."""
    reading = replace(ASKS, language=language)
    desk.hears(post(name, text=text), reading=reading)
    desk.says(replies(f"{name}-reply", name, reply))
    return name


def found(desk: Desk, *words: str, language: str = "en", conversation: str = "") -> list[str]:
    similar = desk.ledger.similar(words, language=language, conversation=conversation)
    return [one.reply for one in similar]


# -- what replies teach


def test_a_reply_teaches_once_it_is_sent(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    proposes(desk, conversation, "Good question, Mira.")
    row = desk.approves(conversation, "Yes, Mira.").row
    desk.ledger.learn(row)
    assert desk.ledger.lessons() == ()
    settles(desk, row)
    [lesson] = desk.ledger.lessons()
    assert (lesson.proposed, lesson.sent) == ("Good question, Mira.", "Yes, Mira.")
    assert (lesson.to, lesson.language, lesson.theirs) == (MIRA, "en", "What about p1?")


@pytest.mark.parametrize("state", [SendState.REFUSED, SendState.UNKNOWN])
def test_what_was_never_proved_sent_teaches_nothing(desk: Desk, state: SendState) -> None:
    conversation = desk.waits(post("p1"))
    row = desk.approves(conversation, "Yes, Mira.").row
    desk.ledger.learn(row)
    settles(desk, row, state)
    assert desk.ledger.lessons() == ()


def test_what_was_taken_back_is_not_even_kept(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    row = desk.approves(conversation, "Yes, Mira.").row
    desk.ledger.learn(row)
    desk.ledger.cancel(row, at=NOW)
    assert desk.ledger.db.rows("SELECT * FROM learned") == []


def test_the_drafters_words_are_known_after_any_number_of_edits(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    proposes(desk, conversation, "Good question, Mira.")
    writes(desk, conversation, "Yes.")
    writes(desk, conversation, "Yes, Mira.")
    sends(desk, conversation, "p1", "Yes, Mira.")
    assert desk.ledger.lessons()[0].proposed == "Good question, Mira."


def test_another_draft_takes_the_first_ones_place(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    proposes(desk, conversation, "One.")
    writes(desk, conversation, "Mine.")
    proposes(desk, conversation, "Two.")
    sends(desk, conversation, "p1", "Two.")
    assert desk.ledger.lessons()[0].proposed == "Two."


def test_a_line_held_back_for_the_user_was_not_proposed(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    proposes(desk, conversation, "I read it.", Action.HUMAN)
    writes(desk, conversation, "My own.")
    sends(desk, conversation, "p1", "My own.")
    assert desk.ledger.lessons()[0].proposed == ""


def test_likes_teach_nothing(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    sends(desk, conversation, "p1", "", kind=SendKind.LIKE)
    assert desk.ledger.lessons() == ()


def test_what_was_pasted_teaches_as_it_was_pasted(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    row = sends(desk, conversation, "p1", "As approved.", kind=SendKind.HANDOVER)
    assert [one.sent for one in desk.ledger.lessons()] == ["As approved."]
    pasted = replies(f"sent-{row}", "p1", "As pasted.")
    desk.says(pasted)
    desk.ledger.mark_sent_for(desk.me.id, pasted.id, conversation, 1)
    assert [one.sent for one in desk.ledger.lessons()] == ["As pasted."]


def test_replies_typed_elsewhere_teach_too_but_not_what_a_machine_posted(desk: Desk) -> None:
    answered(desk, "p1", MUGS, "They do.")
    desk.says(replace(replies("auto", "p1", "We got your message."), automatic=True))
    desk.says(post("mine", ANA, text="A new mug!"))
    assert [(one.sent, one.proposed) for one in desk.ledger.lessons()] == [("They do.", "")]


def test_each_account_has_lessons_of_its_own(desk: Desk) -> None:
    shop = account("shop", TOM)
    desk.ledger.put_account(shop, identity="{}", credential="")
    answered(desk, "p1", MUGS, "They do.")
    assert len(desk.ledger.lessons(desk.me.id)) == 1
    assert desk.ledger.lessons(shop.id) == ()


def test_what_is_forgotten_is_gone_from_the_file_and_teaches_no_more(desk: Desk) -> None:
    conversation = desk.waits(post("p1"))
    proposes(desk, conversation, "Quixotic proposal, Mira.")
    sends(desk, conversation, "p1", "Yes, Mira.")
    other = desk.waits(post("p2", TOM))
    proposes(desk, other, "Quixotic draft, Tom.")
    writes(desk, other, "Mine, Tom.")
    answered(desk, "p3", MUGS, "They do.")
    assert desk.ledger.forget_lessons() == 2
    assert desk.ledger.lessons() == ()
    assert desk.ledger.draft(other) is not None
    assert b"Quixotic" not in desk.ledger.path.read_bytes()
    answered(desk, "p4", KAFFEE, "Im Laden.")
    assert [one.sent for one in desk.ledger.lessons()] == ["Im Laden."]


def test_forgetting_one_account_leaves_the_others(desk: Desk) -> None:
    shop = account("shop", TOM)
    desk.ledger.put_account(shop, identity="{}", credential="")
    answered(desk, "p1", MUGS, "They do.")
    assert desk.ledger.forget_lessons(shop.id) == 0
    assert len(desk.ledger.lessons()) == 1


# -- earlier replies


def test_an_answered_comment_is_found_by_its_words(desk: Desk) -> None:
    answered(desk, "p1", MUGS, "They do.")
    answered(desk, "p2", "Which camera is that?", "An old one.")
    assert found(desk, "dishwasher", "mug") == ["They do."]
    assert found(desk, "bicycle") == []
    [one] = desk.ledger.similar(["dishwasher"], language="en", conversation="")
    assert (one.person, one.text, one.reply) == (MIRA, MUGS, "They do.")
    assert one.replied_at == NOW - timedelta(hours=4)


def test_the_likest_comes_first_and_no_reply_twice(desk: Desk) -> None:
    answered(desk, "p1", "A mug, a mug!", "Yes, a mug.")
    answered(desk, "p2", MUGS, "They do.")
    answered(desk, "p3", "Is your mug safe in a dishwasher?", "They  do.")
    assert found(desk, "mug", "dishwasher", "survive") == ["They do.", "Yes, a mug."]


def test_only_the_same_language_is_offered(desk: Desk) -> None:
    answered(desk, "p1", "Die Mugs sind super", "Danke!", language="de")
    assert found(desk, "mugs") == []
    assert found(desk, "mugs", language="de") == ["Danke!"]


def test_accents_and_english_endings_do_not_matter(desk: Desk) -> None:
    answered(desk, "p1", "Où acheter ces théières ?", "Au marché.", language="fr")
    assert found(desk, "theiere", language="fr") == ["Au marché."]


def test_a_conversation_does_not_find_itself(desk: Desk) -> None:
    conversation = desk.waits(post("p1", text=MUGS))
    desk.says(replies("r1", "p1", "They do."))
    assert found(desk, "dishwasher") == ["They do."]
    assert found(desk, "dishwasher", conversation=conversation) == []


def test_a_reply_sent_where_replies_have_no_parents_is_found(desk: Desk) -> None:
    conversation = desk.waits(post("p1", text=MUGS))
    sends(desk, conversation, "p1", "They do, Mira.")
    assert found(desk, "dishwasher") == ["They do, Mira."]
    latest = desk.ledger.latest(language="en", conversation="")
    assert [one.reply for one in latest] == ["They do, Mira."]


def test_the_reply_may_be_known_before_the_comment(desk: Desk) -> None:
    desk.says(replies("r1", "p1", "They do."))
    assert found(desk, "dishwasher") == []
    desk.hears(post("p1", text=MUGS))
    assert found(desk, "dishwasher") == ["They do."]


def test_an_unanswered_comment_is_not_searched(desk: Desk) -> None:
    desk.hears(post("p1", text=MUGS))
    assert found(desk, "dishwasher") == []
    assert desk.ledger.db.row("SELECT 1 FROM sqlite_schema WHERE name = 'searched'") is None


def test_an_edit_is_searched_by_its_new_words(desk: Desk) -> None:
    answered(desk, "p1", MUGS, "They do.")
    desk.hears(replace(post("p1", text="Do they float?"), edited_at=NOW))
    assert (found(desk, "dishwasher"), found(desk, "float")) == ([], ["They do."])


def test_what_was_deleted_is_not_offered_and_comes_back_with_the_comment(desk: Desk) -> None:
    answered(desk, "p1", MUGS, "They do.")
    desk.ledger.mark_gone(desk.me.id, ["p1"])
    assert found(desk, "dishwasher") == []
    desk.hears(post("p1", text=MUGS))
    assert found(desk, "dishwasher") == ["They do."]
    desk.ledger.mark_gone(desk.me.id, ["p1-reply"])
    assert found(desk, "dishwasher") == []


def test_what_is_deleted_from_the_ledger_leaves_no_word_in_the_search(desk: Desk) -> None:
    for number in range(40):
        answered(desk, f"p{number}", f"{MUGS} Zyzzyva {number}", f"They do {number}.")
    assert found(desk, "zyzzyva")
    with desk.ledger.transaction():
        desk.ledger.db.run("DELETE FROM posts")
    assert found(desk, "dishwasher") == []
    content = desk.ledger.path.read_bytes().lower()
    assert b"zyzzyva" not in content
    assert desk.ledger.check() == ()


def test_words_that_mean_something_to_the_search_are_only_words(desk: Desk) -> None:
    answered(desk, "p1", MUGS, "They do.")
    for word in ("AND", "NOT", "mugs*", "words:", '"', "(", "^mugs", "-", "don't"):
        assert found(desk, word, "dishwasher") == ["They do."], word
    assert found(desk, '"') == []
    assert found(desk) == []


def test_the_newest_replies_come_first(desk: Desk) -> None:
    for number in range(8):
        desk.hears(post(f"p{number}", text=MUGS))
        desk.says(replies(f"r{number}", f"p{number}", f"Reply {number}", hours_ago=number))
    latest = desk.ledger.latest(language="en", conversation="", limit=3)
    assert [one.reply for one in latest] == ["Reply 0", "Reply 1", "Reply 2"]
    assert desk.ledger.latest(language="de", conversation="") == ()


class WithoutSearch(Database):
    """A ledger's connection where SQLite was built without FTS5."""

    @property
    def searches(self) -> bool:
        return False


def test_where_sqlite_has_no_search_all_else_works_and_one_that_has_it_catches_up(
    desk: Desk,
) -> None:
    with Ledger(WithoutSearch(desk.ledger.path, read_only=False)) as poor:
        without = replace(desk, ledger=poor)
        answered(without, "p1", MUGS, "They do.")
        assert not poor.searches
        assert found(without, "dishwasher") == []
        assert [one.reply for one in poor.latest(language="en", conversation="")] == ["They do."]
    answered(desk, "p2", "Which camera is that?", "An old one.")
    assert found(desk, "dishwasher") == ["They do."]


# -- from the version before


def before(path: Path) -> Database:
    """A ledger as the first version left it."""
    create_file(path)
    db = Database(path, read_only=False)
    migrate(db, MIGRATIONS[:1])
    return db


def test_a_ledger_of_the_version_before_learns_from_what_was_sent_with_it(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with closing(before(path)) as db:
        old = Ledger(db)
        db.before_commit = lambda _: None
        # Approving asks who wants no replies, which that version could not know yet.
        db.run("CREATE TEMP TABLE do_not_reply (platform TEXT, id TEXT, at INTEGER, who TEXT)")
        one = account()
        old.put_account(one, identity="{}", credential="")
        asked = post("p1", text=MUGS)
        old.add(one, [(asked, "incoming", ASKS)], seen_at=NOW)
        old.add(one, [(replies("r1", "p1", "They do."), "own", Reading())], seen_at=NOW)
        waits = Desk(ledger=old, me=one)
        row = waits.approves("c1", "They do.", target="p1").row
        settles(waits, row)
        taken_back = waits.approves("c2", "No.", target="p1").row
        old.cancel(taken_back, at=NOW)
    with Ledger.open(path) as ledger:
        assert version(ledger.db) == VERSION
        assert ledger.check() == ()
        assert {lesson.sent for lesson in ledger.lessons()} == {"They do."}
        assert ledger.db.rows("SELECT id FROM learned") == [(row,)]
        with ledger.transaction():
            catch_up(ledger.db)
        [one_found] = ledger.similar(["dishwasher"], language="en", conversation="")
        assert one_found.reply == "They do."
    oldest = min((tmp_path / "backups").iterdir(), key=lambda file: file.stat().st_mtime_ns)
    assert "-v1" in oldest.name
