"""Review keeps its promises: one approval for one shown text, nothing lost, nothing unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from ackbot.errors import Refused
from ackbot.model import Action, Choice, Draft, SendKind, SendState, Shown, Warn
from ackbot.review import Act, Group, Place, Press, Settle, Summary, Tone, review, tidy

from .desk import MASTODON, FakeDesk
from .people import JONAS, LEILA, MIRA, NOW, TOMAS, echo, in_doubt, left_over, said, waiting
from .reviewer import Script, Step

PROMISE = Warn(about="promise", says="promises a date: “this week”", words="this week")
LINK = Warn(about="link", says="a link of nobody's: evil.example", blocks=True)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


def sitting(desk: FakeDesk, *steps: Step, **answers: object) -> tuple[Script, Summary]:
    script = Script(list(steps))
    for name, value in answers.items():
        setattr(script, name, value)
    return script, review(desk, script, tuple(desk.conversations.values()))


# -- the order


def test_doubts_come_first_then_leftovers_then_the_waiting_then_the_maybe(desk: FakeDesk) -> None:
    desk.put(
        waiting(MIRA),
        waiting(LEILA, shown=Shown.MAYBE),
        left_over(waiting(JONAS)),
        in_doubt(waiting(TOMAS)),
    )

    script, _ = sitting(desk, Act.NEXT, Act.NEXT, Act.NEXT, Act.NEXT)

    groups = [screen.group for screen in script.screens]
    assert groups == [Group.DOUBT, Group.LEFT, Group.WAITING, Group.MAYBE]
    assert script.names == ["Tomás Herrera", "Jonas Weber", "Mira Okonkwo", "ليلى حداد"]


def test_positions_count_within_the_group(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), in_doubt(waiting(TOMAS)))

    script, _ = sitting(desk, Act.NEXT, Act.NEXT, Act.NEXT)

    assert [(one.position, one.total) for one in script.screens] == [(1, 1), (1, 2), (2, 2)]
    assert script.screens[0].waiting == 2


def test_words_about_one_person_do_not_follow_to_the_next(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(desk, Act.EDIT, Act.NEXT, Act.DISMISS, Act.NEXT, written="")

    said = [foot.said for foot in script.feet]
    assert said[1] == "nothing was written: the draft stays"
    assert said[2] == "left waiting:"
    assert said[3] == "no reply needed:"


def test_new_arrivals_go_behind_the_waiting_and_the_foot_tells(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(LEILA, shown=Shown.MAYBE))

    script, _ = sitting(
        desk, lambda: desk.arrives(waiting(JONAS, hours=0.1)), Act.NEXT, Act.NEXT, Act.NEXT
    )

    assert script.feet[0].new == 1
    assert script.names == ["Mira Okonkwo", "Jonas Weber", "ليلى حداد"]
    assert script.feet[1].new == 0


def test_who_was_answered_elsewhere_meanwhile_is_not_shown(desk: FakeDesk) -> None:
    _, jonas = desk.put(waiting(MIRA), waiting(JONAS))

    script, summary = sitting(desk, lambda: desk.answered_elsewhere(jonas), Act.NEXT)

    assert script.names == ["Mira Okonkwo"]
    assert summary.still == 1


# -- approving


def test_what_only_the_user_can_answer_begins_empty_whatever_the_drafter_holds_ready(
    desk: FakeDesk,
) -> None:
    (mira,) = desk.put(waiting(MIRA))
    desk.drafts[mira.id] = Draft(action=Action.HUMAN, text="I will look.", reason="it is money")

    script, _ = sitting(desk, Act.NEXT)

    assert script.screens[0].text == ""
    assert Act.APPROVE not in script.screens[0].acts


def test_approving_stores_exactly_what_was_shown_before_the_next_is_shown(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.APPROVE)

    assert desk.posted == ["Draft 0 for Mira Okonkwo."]
    assert desk.rows[1].target == f"post-{MIRA.id}"
    assert script.names == ["Mira Okonkwo", "Jonas Weber"]
    assert script.last.foot.said == "approved for"
    assert script.last.foot.name == "Mira Okonkwo"


def test_a_press_for_another_text_than_the_shown_one_approves_nothing(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Press(act=Act.APPROVE, text="Something else."))

    assert desk.posted == []
    assert script.names == ["Mira Okonkwo"]


def test_a_flagged_draft_asks_for_a_second_key(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.warns("Draft 0", PROMISE)

    script, _ = sitting(desk, Act.APPROVE, second=Act.APPROVE)

    assert script.questions == ["Send it with the promise? It stays owed until you keep it."]
    assert desk.posted == ["Draft 0 for Mira Okonkwo."]


@pytest.mark.parametrize("second", [None, Act.EDIT])
def test_any_other_second_key_sends_nothing(desk: FakeDesk, second: Act | None) -> None:
    desk.put(waiting(MIRA))
    desk.warns("Draft 0", PROMISE)

    script, _ = sitting(desk, Act.APPROVE, second=second, written="Soon, I hope.")

    assert desk.posted == []
    assert script.last.text == ("Soon, I hope." if second else "Draft 0 for Mira Okonkwo.")


def test_a_blocked_draft_cannot_be_approved(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.warns("Draft 0", LINK)

    script, _ = sitting(desk, Act.APPROVE, second=Act.APPROVE)

    assert desk.posted == []
    assert script.last.blocked
    assert Act.APPROVE not in script.last.acts


def test_a_draft_over_the_limit_cannot_be_approved(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.where = replace(MASTODON, limit=10)

    script, _ = sitting(desk, Act.APPROVE)

    assert desk.posted == []
    assert script.last.over


def test_what_the_user_typed_is_warned_of_not_blocked(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.warns("evil.example", LINK)

    script, _ = sitting(desk, Act.EDIT, Act.APPROVE, written="See evil.example", second=Act.APPROVE)

    assert script.questions == ["Send it all the same?"]
    assert desk.posted == ["See evil.example"]


def test_what_cannot_be_shown_as_it_is_never_becomes_a_draft(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))
    desk.drafts[mira.id] = Draft(action=Action.REPLY, text="Yes\x1b[2K\u202e no  \n\n\n\nok\n")

    script, _ = sitting(desk, Act.APPROVE)

    assert script.screens[0].text == desk.posted[0] == "Yes no\n\nok"
    assert tidy(desk.posted[0]) == desk.posted[0]


def test_a_refused_approval_stays_on_screen_with_the_reason(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(
        desk, lambda: desk.fails(Refused("Replies are closed.", "Open the page.")), Act.APPROVE
    )

    assert desk.posted == []
    assert script.last.foot.said == "! Replies are closed. Open the page."
    assert script.names == ["Mira Okonkwo"]


def test_a_handover_is_copied_and_its_page_opened(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.where = replace(MASTODON, handover=True)

    script, summary = sitting(desk, Act.APPROVE)

    assert desk.rows[1].kind is SendKind.HANDOVER
    assert desk.clipboard == "Draft 0 for Mira Okonkwo."
    assert desk.opened == [MASTODON.page]
    assert summary.ended[0].kind is SendKind.HANDOVER
    assert script.still == []  # nothing goes out by itself, so nothing is waited for


def test_a_handover_without_clipboard_says_where_the_text_is(desk: FakeDesk) -> None:
    mira, _ = desk.put(waiting(MIRA), waiting(JONAS))
    desk.where = replace(MASTODON, handover=True)
    desk.has_clipboard = False

    script, _ = sitting(desk, Act.APPROVE)

    assert script.last.foot.said.endswith(f"ackbot show {mira.short}")


# -- undo


def test_u_takes_an_approval_back_and_shows_its_item_again(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, summary = sitting(desk, Act.APPROVE, Act.UNDO)

    assert desk.posted == []
    assert script.names == ["Mira Okonkwo", "Jonas Weber", "Mira Okonkwo"]
    assert script.last.position == 1
    assert summary.ended == ()
    assert summary.still == 2


def test_u_takes_the_newest_of_several(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(desk, Act.APPROVE, Act.APPROVE, Act.UNDO)

    assert desk.posted == ["Draft 0 for Mira Okonkwo."]
    assert script.last.conversation.person == JONAS


def test_u_withdraws_a_decision(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.DISMISS, Act.UNDO)

    assert desk.said == []
    assert script.last.conversation.person == MIRA


def test_u_skips_over_what_was_only_left_waiting(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(desk, Act.APPROVE, Act.NEXT, Act.UNDO)

    assert desk.posted == []
    assert script.last.conversation.person == MIRA


def test_u_goes_back_to_whom_n_left_waiting(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, summary = sitting(desk, Act.NEXT, Act.UNDO, Act.APPROVE)

    assert script.feet[1].undo == "go back"
    assert script.names == ["Mira Okonkwo", "Jonas Weber", "Mira Okonkwo", "Jonas Weber"]
    assert [(one.position, one.total) for one in script.screens] == [(1, 3), (2, 3), (1, 3), (2, 3)]
    assert desk.posted == ["Draft 0 for Mira Okonkwo."]
    assert summary.still == 2, "who was left waiting and then answered waits no more"


def test_what_is_about_to_go_out_is_taken_back_before_a_skip(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(desk, Act.APPROVE, Act.NEXT, Act.HELP, desk.sends, Act.HELP)

    assert [foot.undo for foot in script.feet[2:4]] == ["take it back", "back to Jonas Weber"]


def test_bad_news_outlasts_a_skip(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(
        desk, Act.APPROVE, lambda: desk.sends(SendState.REFUSED, "no"), Act.HELP, Act.NEXT
    )

    assert script.feet[-1].said == "! not sent to"
    assert script.feet[-1].undo == "back to Jonas Weber"


def test_a_tone_that_changes_nothing_says_so(desk: FakeDesk) -> None:
    conversation = waiting(MIRA)
    desk.put(conversation)
    same = "Draft 0 for Mira Okonkwo, warmer."
    desk.drafts[conversation.id] = Draft(action=Action.REPLY, text=same, language="en")

    script, _ = sitting(desk, Act.TONE)

    assert script.last.foot.said == "tone: warmer, but the draft stays as it is"


def test_what_the_user_wrote_in_an_earlier_sitting_is_still_theirs(desk: FakeDesk) -> None:
    conversation = waiting(MIRA)
    desk.put(conversation)
    desk.drafts[conversation.id] = Draft(
        action=Action.REPLY, text="See evil.example", drafter="you"
    )
    desk.warns("evil.example", LINK)

    sitting(desk, Act.APPROVE, second=Act.APPROVE)

    assert desk.posted == ["See evil.example"]


def test_u_too_late_says_when_it_was_sent(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.APPROVE, desk.sends, Act.UNDO)

    assert desk.posted == ["Draft 0 for Mira Okonkwo."]
    assert script.last.conversation.person == JONAS
    foot = script.last.foot
    assert (foot.said, foot.name) == ("sent to", "Mira Okonkwo")
    assert "22 Nov" in foot.more


def test_u_with_nothing_to_take_back_says_so(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.UNDO)

    assert script.last.foot.said == "nothing to take back in this sitting"


def test_the_foot_offers_u_exactly_as_long_as_it_works(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.APPROVE, Act.HELP, desk.sends, Act.HELP)

    assert [foot.undo for foot in script.feet[1:3]] == ["take it back", ""]
    assert [foot.said for foot in script.feet[1:3]] == ["approved for", "sent to"]


@pytest.mark.parametrize(
    ("state", "said", "tone"),
    [
        (SendState.REFUSED, "! not sent to", Tone.NOT_SENT),
        (SendState.UNKNOWN, "! may or may not be posted: the reply to", Tone.LOOK),
    ],
)
def test_bad_news_about_an_earlier_approval_takes_the_foot(
    desk: FakeDesk, state: SendState, said: str, tone: Tone
) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, _ = sitting(
        desk, Act.APPROVE, Act.DISMISS, lambda: desk.sends(state, "The comment was deleted.")
    )

    assert script.feet[-1].said == said
    assert script.feet[-1].tone is tone


# -- drafts


def test_another_draft_and_other_tones(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.ANOTHER, Act.TONE, Act.TONE, Act.TONE, Act.TONE)

    assert [screen.text for screen in script.screens] == [
        "Draft 0 for Mira Okonkwo.",
        "Draft 1 for Mira Okonkwo.",
        "Draft 1 for Mira Okonkwo, warmer.",
        "Draft 1 for Mira Okonkwo, shorter.",
        "Draft 1 for Mira Okonkwo, plainer.",
        "Draft 1 for Mira Okonkwo.",
    ]


def test_an_edited_text_is_kept_at_once(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.EDIT, written="My own words.")

    assert desk.kept == {mira.id: "My own words."}
    assert script.last.text == "My own words."


@pytest.mark.parametrize("written", [None, "", "  \n ", "Draft 0 for Mira Okonkwo."])
def test_an_empty_or_unchanged_text_goes_back(desk: FakeDesk, written: str | None) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.EDIT, written=written)

    assert desk.kept == {}
    assert script.last.text == "Draft 0 for Mira Okonkwo."


def test_a_snippet_joins_the_draft_as_the_users_own_words(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))
    desk.ready = {"docs": "The manual: https://lumen.example/docs"}

    script, _ = sitting(desk, Act.SNIPPET, snippet="docs")

    assert script.last.text.endswith("Okonkwo.\n\nThe manual: https://lumen.example/docs")
    assert desk.kept[mira.id] == script.last.text


def test_without_snippets_there_is_no_such_key(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk)

    assert Act.SNIPPET not in script.last.acts


def test_an_earlier_reply_becomes_the_draft_and_is_approved_like_any_other(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))
    desk.replied = [echo("One."), echo("It is on purpose, and may change.")]

    script, _ = sitting(desk, Act.EARLIER, Act.APPROVE, echo=1)

    assert script.looked == ["Your replies to comments like this one.", *_said(desk)]
    assert desk.kept[mira.id] == "It is on purpose, and may change."
    assert desk.posted == ["It is on purpose, and may change."]


def _said(desk: FakeDesk) -> list[str]:
    return [one.answered.reply for one in desk.replied]


def test_an_earlier_reply_passes_all_checks(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.replied = [echo("It is on purpose.")]
    desk.warns("purpose", Warn(about="same", says="is much like an earlier reply"))

    script, _ = sitting(desk, Act.EARLIER, Act.APPROVE, echo=0)

    assert script.questions == ["Send it all the same?"]
    assert desk.posted == []


def test_an_earlier_reply_that_names_others_says_so(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.replied = [echo("Ask Tomás, he knows.", names=("Tomás",))]

    script, _ = sitting(desk, Act.EARLIER, Act.HELP, echo=0)

    assert script.feet[-1].said == "! it was said to somebody else and names Tomás"
    assert script.feet[-1].tone is Tone.LOOK


@pytest.mark.parametrize("chosen", [None, 7])
def test_going_back_from_the_earlier_replies_changes_nothing(
    desk: FakeDesk, chosen: int | None
) -> None:
    desk.put(waiting(MIRA))
    desk.replied = [echo("One.")]

    script, _ = sitting(desk, Act.EARLIER, echo=chosen)

    assert desk.kept == {}
    assert script.last.text == "Draft 0 for Mira Okonkwo."


def test_where_nothing_was_answered_yet_the_foot_says_so(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.EARLIER, Act.HELP)

    assert script.feet[-1].said == "you have not replied to anybody else in English yet"
    assert script.looked == ["help"]


def test_a_drafter_that_fails_leaves_the_conversation_reviewable(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.fails(Refused("The model did not answer."))

    script, _ = sitting(desk, Act.EDIT, Act.APPROVE, written="My own words.")

    assert script.screens[0].draft.reason == "The model did not answer."
    assert Act.APPROVE not in script.screens[0].acts
    assert desk.posted == ["My own words."]


def test_where_no_reply_can_be_given_none_is_drafted(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.where = Place(title="Mastodon", can_reply=False, cannot="comments are closed")

    script, _ = sitting(desk)

    acts = script.last.acts
    assert not acts & {Act.APPROVE, Act.EDIT, Act.ANOTHER, Act.LIKE, Act.OPEN}
    assert {Act.DISMISS, Act.NEXT} <= acts


def test_the_text_survives_undo(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.EDIT, Act.APPROVE, Act.UNDO, written="My own words.")

    assert script.last.text == "My own words."


# -- putting aside


def test_decisions_are_committed_one_by_one(desk: FakeDesk) -> None:
    mira, jonas, tomas = desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))
    until = NOW + timedelta(days=3)

    _, summary = sitting(desk, Act.DISMISS, Act.WONT, Act.SNOOZE, until=until)

    assert desk.said == [
        (mira.id, Choice.DISMISS, None),
        (jonas.id, Choice.WONT_ANSWER, None),
        (tomas.id, Choice.SNOOZE, until),
    ]
    assert [one.act for one in summary.ended] == [Act.DISMISS, Act.WONT, Act.SNOOZE]
    assert summary.still == 0


def test_a_snooze_without_a_moment_goes_back(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.SNOOZE, until=None)

    assert desk.said == []
    assert script.names == ["Mira Okonkwo"]


def test_a_snooze_into_the_past_goes_back(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, _ = sitting(desk, Act.SNOOZE, until=NOW - timedelta(hours=1))

    assert desk.said == []
    assert script.last.foot.said == "! that time has passed"


def test_a_like_passes_the_outbox_and_can_be_taken_back(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    script, _ = sitting(desk, Act.LIKE, Act.UNDO)

    assert desk.rows[1].kind is SendKind.LIKE
    assert desk.posted == []
    assert script.last.conversation.person == MIRA


# -- looking


@pytest.mark.parametrize("act", [Act.OPEN, Act.THREAD, Act.PERSON, Act.HELP])
def test_looking_changes_nothing(desk: FakeDesk, act: Act) -> None:
    desk.put(waiting(MIRA))
    before = dict(desk.conversations)

    script, summary = sitting(desk, act)

    assert desk.conversations == before
    assert (desk.rows, desk.said, desk.kept) == ({}, [], {})
    assert script.screens[0].text == script.screens[1].text
    assert summary.still == 1


def test_open_opens_the_page_or_names_it(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))
    desk.has_browser = False

    script, _ = sitting(desk, Act.OPEN)

    assert MASTODON.page in script.last.foot.said


def test_another_mention_may_be_answered_from_the_whole_view(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))
    first = said(MIRA, "Is there a manual?", post="first", hours=200)
    desk.threads[mira.id] = (first, mira.newest)

    sitting(
        desk, Act.THREAD, Act.APPROVE, in_thread=[Press(act=Act.AIM, text="first")], second=None
    )

    assert desk.rows[1].target == "first"


def test_somebody_elses_words_are_no_target(desk: FakeDesk) -> None:
    (mira,) = desk.put(waiting(MIRA))
    other = said(JONAS, "Me too.", post="other", root=mira.newest.post.root)
    desk.threads[mira.id] = (mira.newest, other)

    sitting(desk, Act.THREAD, Act.APPROVE, in_thread=[Press(act=Act.AIM, text="other")])

    assert desk.rows[1].target == mira.newest.post.id


# -- replies of unknown outcome, and leftovers


def test_a_doubtful_reply_cannot_be_approved_edited_or_put_aside(desk: FakeDesk) -> None:
    desk.put(in_doubt(waiting(MIRA)))

    script, _ = sitting(desk, Act.APPROVE, Act.EDIT, Act.DISMISS, Act.SNOOZE)

    assert desk.settled == []
    assert desk.said == []
    assert script.last.group is Group.DOUBT


def test_y_says_it_is_there(desk: FakeDesk) -> None:
    desk.put(in_doubt(waiting(MIRA)))

    _, summary = sitting(desk, Act.THERE)

    assert desk.settled == [(90, Settle.THERE)]
    assert summary.ended[0].state is SendState.SENT


def test_x_sends_nothing_and_puts_the_words_up_as_a_new_draft(desk: FakeDesk) -> None:
    desk.put(in_doubt(waiting(MIRA), "Oui, Inès."))

    script, _ = sitting(desk, Act.NOT_THERE)

    assert desk.settled == [(90, Settle.NOT_THERE)]
    assert desk.posted == []
    assert script.last.group is Group.WAITING
    assert script.last.text == "Oui, Inès."


def test_x_then_a_approves_once_more(desk: FakeDesk) -> None:
    desk.put(in_doubt(waiting(MIRA), "Oui, Inès."))

    sitting(desk, Act.NOT_THERE, Act.APPROVE)

    assert desk.posted == ["Oui, Inès."]


def test_n_looks_again_later(desk: FakeDesk) -> None:
    desk.put(in_doubt(waiting(MIRA)))

    sitting(desk, Act.NEXT)

    assert desk.settled == [(90, Settle.LATER)]
    assert desk.rows[90].state is SendState.UNKNOWN


def test_there_is_no_doubt_key_for_those_who_wait(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    sitting(desk, Act.THERE, Act.NOT_THERE)

    assert desk.settled == []


def test_a_leftover_is_asked_about_with_its_own_words(desk: FakeDesk) -> None:
    desk.put(left_over(waiting(MIRA), "Thanks, Mira."))

    script, _ = sitting(desk, Act.APPROVE)

    assert script.screens[0].text == "Thanks, Mira."
    assert script.questions == []


def test_a_held_reply_must_be_looked_at_twice(desk: FakeDesk) -> None:
    desk.put(left_over(waiting(MIRA), "Thanks, Mira.", held="They edited the comment."))

    script, _ = sitting(desk, Act.APPROVE)

    assert script.questions == ["Send it all the same?"]
    assert script.last.warnings[0].says == "was held: They edited the comment."
    assert list(desk.rows) == [80]


# -- the end


def test_quitting_keeps_everything_and_counts_it(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS), waiting(TOMAS))

    script, summary = sitting(desk, Act.APPROVE, Act.DISMISS, Act.QUIT, leaves=[Act.QUIT])

    assert desk.posted == ["Draft 0 for Mira Okonkwo."]
    assert script.still == [1]
    assert (summary.done, summary.total, summary.still, summary.left) == (2, 3, 1, 1)
    assert "Herrera" in summary.longest


def test_ending_inside_the_undo_window_u_takes_it_back_onto_the_screen(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, summary = sitting(desk, Act.APPROVE, Act.QUIT, leaves=[Act.UNDO])

    assert desk.posted == []
    assert script.last.conversation.person == MIRA
    assert summary.still == 1


def test_nothing_is_asked_at_the_end_when_nothing_waits_to_go_out(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA))

    script, summary = sitting(desk, Act.APPROVE, desk.sends)

    assert script.still == [1]  # asked once, right after the approval, inside the window
    assert summary.still == 0


def test_an_interrupt_loses_nothing_that_was_chosen(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA), waiting(JONAS))

    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sitting(desk, Act.APPROVE, interrupt)

    assert desk.posted == ["Draft 0 for Mira Okonkwo."]


def test_those_beyond_the_limit_still_wait(desk: FakeDesk) -> None:
    listed = desk.put(waiting(MIRA))

    summary = review(desk, Script([Act.DISMISS]), listed, more=150)

    assert (summary.still, summary.longest) == (150, "")


def test_the_maybe_group_never_counts_as_waiting(desk: FakeDesk) -> None:
    desk.put(waiting(MIRA, shown=Shown.MAYBE))

    _, summary = sitting(desk)

    assert summary.still == 0
