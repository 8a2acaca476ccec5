"""A configured language model: drafted with ahead, kept, counted; and never where nobody agreed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from ackbot.app.desk import AppDesk
from ackbot.app.kept import settings_of
from ackbot.app.model import agree, agreed, report, use_model, with_drafts
from ackbot.config import DraftingSettings, LlmSettings, Settings
from ackbot.errors import ConfigError
from ackbot.ledger.store import Ledger
from ackbot.model import Action, Conversation, State
from ackbot.review import Act, review
from tests.app.sample import SampleApp, Waits
from tests.drafting.fake_model import FakeModel
from tests.review.reviewer import Script


class ModelApp(SampleApp):
    """The sample accounts, with a model on this machine."""

    def __init__(self, folder: Path, server: FakeModel, **llm: Any) -> None:
        super().__init__(folder)
        self._llm = LlmSettings(**{"base_url": server.url, "model": "maker/tiny-1", **llm})

    def __enter__(self) -> ModelApp:
        self.prepare()
        return self

    @cached_property
    def settings(self) -> Settings:
        """The sample settings, and the model's."""
        return replace(super().settings, drafting=DraftingSettings(drafter="llm", llm=self._llm))


@pytest.fixture
def model() -> Iterator[FakeModel]:
    with FakeModel() as fake:
        fake.answers("From the model, with care.")
        yield fake


@pytest.fixture
def app(tmp_path: Path, model: FakeModel) -> Iterator[ModelApp]:
    with ModelApp(tmp_path, model) as found:
        yield found
        model.releases()


def first(app: ModelApp) -> Conversation:
    """Somebody for whom the model is asked."""
    return all_asked_about(app)[0]


def all_asked_about(app: ModelApp) -> list[Conversation]:
    """All for whom it is, as long as it knows no language but English."""
    return [
        one
        for one in app.ledger.waiting()
        if one.verdict.state is not State.PROMISED
        and one.newest.reading.language == "en"
        and app.model.decided(app.drafts.brief(one)) is None
    ]


def until(app: ModelApp, come: Callable[[], bool]) -> None:
    """Let the engine go on until something has come."""
    while not come():
        app.engine.run(asyncio.sleep(0))


# -- without consent


def test_nothing_leaves_where_no_command_asks_for_it(app: ModelApp, model: FakeModel) -> None:
    mira = first(app)
    draft = app.drafts.draft(mira)
    assert draft.drafter == "offline"
    assert model.requests == []
    assert app.drafts.stored(mira) is None, "a stand-in is not taken for the model's"


def test_consent_is_for_one_model_at_one_host(
    app: ModelApp, model: FakeModel, tmp_path: Path
) -> None:
    assert not agreed(app)
    agree(app)
    assert agreed(app)
    with ModelApp(tmp_path, model, model="maker/tiny-2") as other:
        assert not agreed(other)
    with FakeModel() as elsewhere, ModelApp(tmp_path, elsewhere) as other:
        assert not agreed(other)
    with ModelApp(tmp_path, model, temperature=0.5) as same:
        assert agreed(same)


# -- with it


def test_drafts_are_the_model_s_and_are_kept(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=True)
    mira = first(app)
    assert app.drafts.draft(mira).text == "From the model, with care."
    assert app.drafts.draft(mira).note == "drafted by tiny-1"
    assert len(model.requests) == 1


def test_the_next_run_need_not_ask_again(app: ModelApp, model: FakeModel, tmp_path: Path) -> None:
    use_model(app, patient=True)
    mira = first(app)
    app.drafts.draft(mira)
    with ModelApp(tmp_path, model) as again:
        assert again.with_draft(mira).draft == app.drafts.stored(mira), "also for `show`"
        use_model(again, patient=True)
        assert again.drafts.draft(mira).text == "From the model, with care."
    with ModelApp(tmp_path, model, model="maker/tiny-2") as other:
        assert other.drafts.stored(mira) is None
    assert len(model.requests) == 1


def test_a_draft_made_for_want_of_the_model_s_is_not_kept(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=True)
    mira = first(app)
    model.errs(500)
    assert app.drafts.draft(mira).drafter == "offline"
    assert app.drafts.stored(mira) is None
    model.answers("https://evil.example")
    assert "held a link" in app.drafts.draft(mira, 1).note
    assert app.drafts.stored(mira) is not None


def test_a_list_is_drafted_for_two_at_a_time(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=True)
    found = list(with_drafts(app, all_asked_about(app)))
    assert len(found) > 5
    assert all(one.draft and one.draft.drafter == "llm" for one in found)
    assert len(model.requests) == len(found)
    assert model.most_busy <= 2


def sit(app: ModelApp, script: Script, people: list[Conversation]) -> AppDesk:
    desk = AppDesk(app, Waits(app), ())
    review(desk, script, people)
    return desk


def test_the_first_screen_does_not_wait_for_the_model(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=False)
    model.holds()
    people = all_asked_about(app)[:1]

    def comes() -> None:
        model.wait_for()
        model.releases()
        until(app, lambda: app.drafts.better(people[0], 0, ""))

    script = Script([Act.PERSON, comes, Act.ANOTHER, Act.NEXT])
    sit(app, script, people)
    stand_in, same, own = script.screens
    assert stand_in.draft.pending
    assert stand_in.draft.note == "tiny-1 is still writing: offline draft meanwhile"
    assert same.text == stand_in.text
    assert [foot.drafted for foot in script.feet] == ["", "r shows tiny-1's draft", ""]
    assert own.text == "From the model, with care."
    assert len(model.requests) == 1
    kept = app.drafts.stored(people[0])
    assert kept is not None
    assert kept.drafter == "llm"


def test_those_who_come_next_are_drafted_for_while_the_user_reads(
    app: ModelApp, model: FakeModel
) -> None:
    use_model(app, patient=False)
    people = all_asked_about(app)[:5]
    assert len(people) == 5
    script = Script([lambda: model.wait_for(4), Act.NEXT, lambda: model.wait_for(1), Act.QUIT])
    sit(app, script, people)
    assert script.screens[0].draft.pending
    for at, one in enumerate(people):
        assert any(one.person.label in model.user(asked) for asked in range(5)), at
    assert len(model.requests) == 5


def test_what_came_and_was_not_shown_is_kept_for_the_next_time(
    app: ModelApp, model: FakeModel
) -> None:
    use_model(app, patient=False)
    people = all_asked_about(app)[:3]
    app.drafts.expect(people)
    until(app, lambda: all(app.drafts.ready(one, 0, "") for one in people))
    app.drafts.keep_come()
    kept = [app.drafts.stored(one) for one in people]
    assert all(draft and draft.drafter == "llm" for draft in kept)


def test_a_draft_that_speaks_to_somebody_else_is_looked_at_twice(
    app: ModelApp, model: FakeModel
) -> None:
    use_model(app, patient=True)
    people = all_asked_about(app)
    somebody = people[0].person.name.split()[0]
    model.answers(f"{somebody}, that means a lot to me, with care.")
    draft = app.drafts.draft(people[1])
    assert draft.drafter == "llm"
    seen = AppDesk(app, Waits(app), ()).check(people[1], draft.text, typed=False)
    assert "name" in {warn.about for warn in seen}


def test_promises_are_not_drafted_for(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=True)
    promised = [one for one in app.ledger.waiting() if one.verdict.state is State.PROMISED]
    assert promised
    app.drafts.expect(promised)
    assert app.drafts.draft(promised[0]).action is Action.HUMAN
    assert model.requests == []


def test_that_a_model_is_given_up_on_is_told_once(app: ModelApp, model: FakeModel) -> None:
    use_model(app, patient=True)
    model.errs(404, "no such model")
    people = all_asked_about(app)[:3]
    script = Script([Act.NEXT, Act.NEXT, Act.NEXT])
    sit(app, script, people)
    said = [foot.said for foot in script.feet]
    assert sum("it is asked no more, drafts are made offline" in one for one in said) == 1
    assert all(screen.text for screen in script.screens if screen.draft.action is Action.REPLY)
    assert len(model.requests) <= 2


def test_private_words_stay_here_unless_the_account_may(
    app: ModelApp, model: FakeModel, tmp_path: Path
) -> None:
    mira = first(app)
    app.ledger.db.run(
        "UPDATE posts SET visibility = 'followers' WHERE id = ?", (mira.newest.post.id,)
    )
    use_model(app, patient=True)
    seen = app.ledger.conversation(mira.id)
    assert seen is not None
    assert app.drafts.draft(seen).note.startswith("a message to followers only stays on this")
    assert model.requests == []
    with ModelApp(tmp_path, model, send_private=True) as open_app:
        use_model(open_app, patient=True)
        assert open_app.drafts.draft(seen).drafter == "llm"


# -- what it cost


def test_the_cost_of_a_run_and_of_the_day_is_known(model: FakeModel, tmp_path: Path) -> None:
    prices = {"price_in": 2.0, "price_out": 10.0, "currency": "EUR"}
    for run, (day, today) in enumerate([(0, 742), (0, 1484), (1, 742)]):
        with ModelApp(tmp_path, model, **prices) as app:
            app.clock.passes(days=day)
            use_model(app, patient=True)
            app.drafts.draft(first(app), run + 1)
            found = report(app, app.model)
            assert found is not None
            assert (found.drafts, found.read, found.written) == (1, 700, 42)
            assert found.cost == pytest.approx(0.00182)
            assert found.today == today
            assert found.today_cost == pytest.approx(0.00182 * today / 742)


def test_a_run_that_asked_nothing_reports_nothing(app: ModelApp) -> None:
    use_model(app, patient=True)
    assert report(app, app.model) is None


@pytest.mark.parametrize(
    "base", ["http://llm.example/v1", "https://u@llm.example/v1", "https://llm.example/v1?x=1"]
)
def test_an_address_that_may_not_be_used_is_refused_with_its_line(
    tmp_path: Path, base: str
) -> None:

    config = tmp_path / "config.toml"
    config.write_text(
        f'[drafting]\ndrafter = "llm"\n\n[drafting.llm]\nmodel = "m"\nbase_url = "{base}"\n',
        "utf-8",
    )
    with Ledger.open(tmp_path / "ledger.db") as ledger, pytest.raises(ConfigError, match="line 6"):
        settings_of(config, ledger)
