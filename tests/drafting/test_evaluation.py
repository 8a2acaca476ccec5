"""The judge of drafts: what each check sees, and what the formula makes of it."""

from __future__ import annotations

from typing import Any

import pytest
from tools.evaluation.checks import judge
from tools.evaluation.items import Drafted, Item, item
from tools.evaluation.report import report
from tools.evaluation.scoring import Outcome, score

GOOD = "The harbour wall took me the longest, Mira. Did you know the spot?"
#: Nobody would write any of these twice.
REPLIES = (
    "The harbour wall took me the longest, Mira. Did you know the spot?",
    "Mira, I stood at that harbour until my feet were wet.",
    "So someone else has a soft spot for an old harbour.",
    "Next time the tide is out at the harbour I'll think of you, Mira.",
    "You saw it before the harbour cranes went, Mira?",
    "It was raining when I drew the harbour, hence the smudges.",
    "Blue was hard, Mira, harbour blue hardest of all.",
    "There is a bench at the harbour with your name on it, Mira, nearly.",
    "Half of that harbour is pencil and the other half is stubbornness.",
    "My sister says the harbour leans. Do you think she has a point, Mira?",
)


def comment(**changes: Any) -> Item:
    record: dict[str, Any] = {
        "id": "x1",
        "platform": "mastodon",
        "author": {"name": "Mira Okonkwo", "handle": "@mira_draws"},
        "history": {"earlier_interactions": 0, "last": None},
        "my_post": "I painted the old quay.",
        "text": "I love the harbour wall in this, it looks so cold and so very old today",
        "waited_hours": 5,
        "language": "en",
        "kind": "praise",
        "sentiment": "positive",
        "needs_reply": True,
        "action": "reply",
        "call_ok": ["Mira"],
        "call_expected": True,
        "must_mention": ["harbour", "wall"],
        "must_not": ["buy a print"],
        "ideal": GOOD,
    }
    return item(record | changes)


def failed(draft: str, **changes: Any) -> list[str]:
    return judge(comment(**changes), draft).failed


def test_a_good_reply_passes_every_check() -> None:
    assert failed(GOOD) == []
    assert judge(comment(), GOOD).quality == 1


@pytest.mark.parametrize(
    ("draft", "check"),
    [
        ("It took me the longest to paint, Mira, of all I did there.", "mention"),
        ("Thank you for your comment about the harbour, Mira.", "stock"),
        ("The harbour is amazing in the rain too, Mira.", "stock"),
        ("The harbour! The wall! The cold! All of it, Mira.", "stock"),
        ("Hi mira_draws, the harbour wall took me the longest.", "name"),
        ("The harbour wall took me the longest of all I did.", "name"),
        ("El muro me llevó más tiempo que nada, Mira, en el harbour.", "language"),
        ("The harbour is on sale, Mira, you could buy a print of it.", "must_not"),
        ("The {topic} at the harbour took the longest, Mira.", "debris"),
        ("The harbour took long, Mira .. and the rest too.", "debris"),
        ("The harbour wall will be fixed, Mira, you are right.", "promise"),
        ("The harbour wall is on quay.example, Mira, in colour.", "promise"),
        ("The harbour again, Mira, as always you see it first.", "memory"),
        ("I love the harbour wall in this, it looks so old, Mira.", "echo"),
        ("Harbour, Mira.", "length"),
        ("The harbour wall is long, Mira, and " + "so is this reply, " * 40, "length"),
    ],
)
def test_each_check_sees_what_it_is_for(draft: str, check: str) -> None:
    assert failed(draft) == [check]


def test_cheer_is_wrong_only_under_bad_news() -> None:
    cheer = "What a harbour, Mira, I had to smile at that wall!"
    assert failed(cheer) == []
    assert failed(cheer, sentiment="negative") == ["tone"]
    assert failed(cheer, kind="urgent") == ["tone"]


def test_what_they_said_themselves_is_no_invention() -> None:
    asked = comment(text="Will the harbour wall be on quay.example? It has been fixed.")
    assert judge(asked, "On quay.example, Mira? The harbour wall has been fixed.").failed == []


def test_somebody_known_may_be_remembered() -> None:
    known = {"earlier_interactions": 3, "last": "asked about the quay"}
    assert failed("The harbour again, Mira, as always you see it first.", history=known) == []


@pytest.mark.parametrize(
    ("draft", "worth"),
    [
        ("The wall took weeks, Harbour & Co, it really did.", 1.0),
        ("The wall took weeks, it really did.", 1.0),
        ("Hi Harbour, the wall took weeks, it really did.", 0.0),
    ],
)
def test_a_firm_is_called_by_its_whole_name_or_not_at_all(draft: str, worth: float) -> None:
    firm = comment(
        author={"name": "Harbour & Co", "handle": "harbourco"},
        call_ok=["Harbour & Co"],
        call_expected=False,
    )
    assert judge(firm, draft).outcome["name"] == worth


@pytest.mark.parametrize(
    ("name", "draft", "worth"),
    [
        ("Dr Mira Okonkwo", "Dear Dr Mira, the harbour took weeks.", 0.0),
        ("Mira (she/her)", "Mira (she/her), the harbour took weeks.", 0.0),
        ("Mira \N{HERB}", "Mira \N{HERB}, the harbour took weeks.", 0.0),
        ("Mira Okonkwo", "Mira Okonkwo, the harbour took weeks.", 0.7),
        ("Mira Okonkwo", "@mira_draws The harbour took weeks, Mira.", 1.0),
    ],
)
def test_titles_pronouns_and_emoji_are_no_part_of_a_name(
    name: str, draft: str, worth: float
) -> None:
    called = comment(author={"name": name, "handle": "@mira_draws"})
    assert judge(called, draft).outcome["name"] == worth


@pytest.mark.parametrize(
    ("language", "stem", "draft", "worth"),
    [
        ("ja", "港", "Miraさん、港の壁はいちばん時間がかかりました。", 1.0),
        ("zh", "港", "Miraさん、港の壁はいちばん時間がかかりました。", 0.0),
        ("he", "נמל", "Mira, בנמל הקיר לקח הכי הרבה זמן.", 1.0),
        ("he", "harbour", "The harbour wall took me the longest, Mira.", 0.25),
        ("de", "Hafen", "Die Hafenmauer hat am längsten gedauert, Mira, und das ist gut so.", 1.0),
        ("id", "tembok", "Tembok pelabuhan itu paling lama, Mira.", 1.0),
    ],
)
def test_a_draft_is_in_their_language(language: str, stem: str, draft: str, worth: float) -> None:
    outcome = judge(comment(language=language, must_mention=[stem]), draft).outcome
    assert (outcome["language"], outcome["mention"]) == (worth, 1.0)


def sitting(drafts: list[str]) -> Outcome:
    skipped = [comment(action="skip", ideal=None), comment(action="human")]
    replies = [comment() for _ in drafts]
    made = [Drafted(action="skip"), Drafted(action="human")]
    made += [Drafted(action="reply", draft=draft) for draft in drafts]
    return score([*skipped, *replies], made)


def test_good_replies_unlike_each_other_score_all_there_is() -> None:
    outcome = sitting(list(REPLIES))
    assert [row.checked.failed for row in outcome.rows[2:] if row.checked] == [
        [] if "Mira" in reply else ["name"] for reply in REPLIES
    ]
    assert outcome.variety.untwinned == 1
    assert outcome.total > 94
    assert sitting([*REPLIES, GOOD]).variety.untwinned < 1


def test_one_template_for_all_scores_low_whatever_it_names() -> None:
    nouns = ["harbour", "wall", "cold", "old", "today", "looks", "love", "quay", "painted", "this"]
    outcome = sitting([f"What you say about the {noun} of it, Mira, stays." for noun in nouns])
    assert outcome.variety.untwinned == 0
    assert outcome.variety.factor < 0.6
    assert outcome.total < 55


def test_a_fixed_action_tells_nothing_apart() -> None:
    wanted = [comment(action=action) for action in ("reply", "skip", "human")]
    made = [Drafted(action="reply", draft=GOOD)] * 3
    assert score(wanted, made).triage == 0
    told = [made[0], Drafted(action="skip"), Drafted(action="human")]
    assert score(wanted, told).triage == 1


def test_a_holding_draft_must_be_clean_and_none_is_fine() -> None:
    wanted = [comment(action="human", kind="sensitive", sentiment="negative")]
    assert score(wanted, [Drafted(action="human")]).care == 1
    assert score(wanted, [Drafted(action="human", draft="I read it, Mira.")]).care == 1
    assert score(wanted, [Drafted(action="human", draft="Thrilled to read it!")]).care < 0.6
    assert score(wanted, [Drafted(action="reply", draft=GOOD)]).care == 0


def test_a_reply_without_a_draft_is_a_miss() -> None:
    outcome = score([comment()], [Drafted(action="reply")])
    assert outcome.confusion["reply", "missing"] == 1
    assert outcome.quality == 0


def test_the_worst_are_told_with_what_is_wrong_only_where_asked() -> None:
    outcome = score([comment()], [Drafted(action="reply", draft="Nice to hear from you today.")])
    told = "\n".join(report("open", outcome, worst=5))
    assert "x1 en praise (Mira Okonkwo): mention, name" in told
    assert "Nice to hear from you today." in told
    kept = "\n".join(report("frozen", outcome, worst=0))
    assert not {"x1", "Mira", "harbour"} & set(kept.replace(":", " ").split())
    assert "TOTAL" in kept
