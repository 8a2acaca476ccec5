"""`ackbot schedule`, with stand-ins for crontab, systemctl and launchctl."""

from __future__ import annotations

import plistlib
import re
import subprocess
from pathlib import Path

import pytest

from ackbot.app.schedule.crontab import Crontab
from ackbot.app.schedule.jobs import Job, plan
from ackbot.app.schedule.systemd import Systemd
from ackbot.config import Settings
from ackbot.errors import UsageError
from tests.fake_schedulers import FakeScheduler
from tests.program import PATIENCE, Done, Program

_CONFIGURATION = """
[accounts.photos]
platform = "bluesky"
server = "http://127.0.0.1:9"
handle = "ana.test"
token_file = "token"
"""
_MINE = "# my own\nMAILTO=ana@example.com\n5 4 * * * backup --to 50%\n"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """ackbot with one account, and nothing but our stand-ins on the PATH."""
    home = tmp_path / "home"
    home.mkdir()
    program = Program(home, {"PATH": str(tmp_path / "bin")})
    program.config.write_text(_CONFIGURATION, "utf-8")
    return program


def has(program: Program, kind: str) -> FakeScheduler:
    """Put a stand-in on the program's PATH."""
    return FakeScheduler(Path(program.env["PATH"]), kind)


def schedule(program: Program, *args: str) -> Done:
    return program.inside("schedule", *args)


def block(text: str) -> str:
    """Return our part of a crontab."""
    found = re.search(r"# >>> ackbot schedule.*?# <<< ackbot schedule\n", text, re.S)
    assert found, text
    return found[0]


# -- crontab


def test_install_adds_a_block_to_the_crontab_and_touches_nothing_else(program: Program) -> None:
    cron = has(program, "crontab")
    cron.tab = _MINE
    done = schedule(program, "install")
    assert done.code == 0, done.err
    assert cron.tab == _MINE + block(cron.tab)
    assert "every day at 07:30" in done.out
    sync, stale = block(cron.tab).splitlines()[1:3]
    assert sync.startswith("30 7 * * * /")
    assert sync.endswith("sync --quiet")
    assert stale.startswith("50 * * * * /")
    for line in (sync, stale):
        assert f"--config {program.config} --ledger {program.ledger}" in line


def test_a_second_install_changes_nothing(program: Program) -> None:
    cron = has(program, "crontab")
    schedule(program, "install")
    before = cron.tab
    done = schedule(program, "install")
    assert done.code == 0
    assert "Nothing to do" in done.out
    assert cron.done == ["written"]
    assert cron.tab == before


def test_one_that_was_edited_is_shown_and_kept_until_told_otherwise(program: Program) -> None:
    cron = has(program, "crontab")
    schedule(program, "install")
    cron.tab = edited = _MINE + cron.tab.replace("30 7", "30 9") + "1 1 * * * last\n"
    done = schedule(program, "install")
    assert done.code == 2
    assert "-30 9 * * *" in done.err
    assert "+30 7 * * *" in done.err
    assert cron.tab == edited
    assert schedule(program, "install", "--replace").code == 0
    assert cron.tab == edited.replace("30 9", "30 7")


@pytest.mark.parametrize(("answer", "kept"), [("n\n", True), ("y\n", False)])
def test_at_a_terminal_it_asks(program: Program, answer: str, kept: bool) -> None:
    cron = has(program, "crontab")
    schedule(program, "install", "--at", "9:05")
    with program.at_terminal("schedule", "install") as terminal:
        terminal.until("Replace it?")
        terminal.press(answer)
        assert terminal.end() == 0
    assert ("5 9 * * *" in cron.tab) is kept


def test_remove_takes_only_what_is_ours(program: Program) -> None:
    cron = has(program, "crontab")
    cron.tab = _MINE
    schedule(program, "install")
    assert schedule(program, "remove").code == 0
    assert cron.tab == _MINE
    done = schedule(program, "remove")
    assert "no schedule" in done.out
    assert cron.done == ["written", "written"]


def test_a_crontab_that_held_nothing_else_goes_as_a_whole(program: Program) -> None:
    cron = has(program, "crontab")
    schedule(program, "install")
    schedule(program, "remove")
    assert cron.done == ["written", "removed"]


def test_print_installs_nothing_and_prints_what_would_be(program: Program) -> None:
    cron = has(program, "crontab")
    done = schedule(program, "install", "--print")
    assert done.code == 0
    assert cron.done == []
    schedule(program, "install")
    assert done.out == cron.tab


def test_what_cron_runs_works_with_nothing_around_it(program: Program) -> None:
    cron = has(program, "crontab")
    folder = program.home / "100% mine & “yours”"
    folder.mkdir()
    config = folder / "config.toml"
    config.write_text(_CONFIGURATION.replace('"token"', f'"{folder}/token"'), "utf-8")
    (folder / "token").write_text("secret", "utf-8")
    (folder / "token").chmod(0o600)
    done = program.run(
        "schedule", "install", "--config", config.name, "--ledger", "l.db", cwd=folder
    )
    assert done.code == 0, done.err
    line = block(cron.tab).splitlines()[2]
    command = line.split(" ", 5)[5]
    assert not re.search(r"(?<!\\)%", command), "cron ends a command at a bare percent sign"
    ran = subprocess.run(
        ["/bin/sh", "-c", command.replace(r"\%", "%")],
        env={"HOME": "/", "PATH": "/usr/bin:/bin"},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ran.returncode == 75, ran.stderr
    assert "photos" in ran.stderr
    assert (folder / "l.db").exists()


def test_a_crontab_that_cannot_be_read_is_not_written(program: Program) -> None:
    cron = has(program, "crontab")
    cron.tab = _MINE
    cron.refuses()
    done = schedule(program, "install")
    assert done.code == 2
    assert "not allowed to use this program" in done.err
    assert cron.tab == _MINE


def test_half_a_block_is_left_to_the_user(program: Program) -> None:
    cron = has(program, "crontab")
    schedule(program, "install")
    cron.tab = broken = cron.tab.replace("# <<< ackbot schedule\n", "")
    for command in (["install", "--replace"], ["remove"]):
        done = schedule(program, *command)
        assert done.code == 2
        assert "crontab -e" in done.err
    assert cron.tab == broken


def planned(at: str = "07:30", every: str = "1h", config: str = "/c.toml") -> tuple[Job, ...]:
    return plan(
        at=at,
        every=every,
        config=Path(config),
        ledger=Path("/l.db"),
        settings=Settings(),
        environment={},
        usual_home=Path("/"),
    )


@pytest.mark.parametrize(
    ("every", "fields"),
    [
        ("15m", "5,20,35,50 * * * *"),
        ("60m", "50 * * * *"),
        ("6h", "50 1,7,13,19 * * *"),
        ("1d", "50 7 * * *"),
    ],
)
def test_how_often_it_looks(every: str, fields: str) -> None:
    lines = Crontab().wanted(planned(every=every))["crontab"].splitlines()
    assert lines[1].startswith("30 7 * * * /")
    assert lines[2].startswith(f"{fields} /")


@pytest.mark.parametrize(
    ("at", "every"), [("25:00", "1h"), ("noon", "1h"), ("7:30", "7h"), ("7:30", "90s")]
)
def test_times_that_cannot_be_are_refused(at: str, every: str) -> None:
    with pytest.raises(UsageError, match=f"“({at}|{every})”"):
        planned(at, every)


# -- systemd


def test_systemd_gets_two_services_and_their_timers(program: Program) -> None:
    systemd = has(program, "systemctl")
    done = schedule(program, "install")
    assert done.code == 0, done.err
    units = program.home / ".config" / "systemd" / "user"
    assert sorted(path.name for path in units.iterdir()) == [
        "ackbot-stale.service",
        "ackbot-stale.timer",
        "ackbot-sync.service",
        "ackbot-sync.timer",
    ]
    assert systemd.has("active") == ["ackbot-stale.timer", "ackbot-sync.timer"]
    assert "OnCalendar=*-*-* 07:30:00" in (units / "ackbot-sync.timer").read_text("utf-8")
    stale = (units / "ackbot-stale.service").read_text("utf-8")
    assert "SuccessExitStatus=1" in stale, "it ends with 1 where it has somebody to tell of"
    assert re.search(r"^ExecStart=/.* stale$", stale, re.M)


def test_systemd_is_left_alone_by_a_second_install_and_mended_where_off(program: Program) -> None:
    systemd = has(program, "systemctl")
    schedule(program, "install")
    before = systemd.done
    assert "Nothing to do" in schedule(program, "install").out
    assert systemd.done == before
    subprocess.run(
        [str(systemd.folder / "systemctl"), "--user", "disable", "ackbot-sync.timer"],
        env=program.environment(),
        check=True,
    )
    assert "switched off" in schedule(program, "show").out
    assert schedule(program, "install").code == 0
    assert systemd.has("enabled") == ["ackbot-stale.timer", "ackbot-sync.timer"]


def test_remove_leaves_a_unit_that_somebody_else_made(program: Program) -> None:
    systemd = has(program, "systemctl")
    schedule(program, "install")
    units = program.home / ".config" / "systemd" / "user"
    foreign = units / "ackbot-sync.service"
    foreign.write_text("[Service]\nExecStart=/bin/true\n", "utf-8")
    done = schedule(program, "remove")
    assert done.code == 0
    assert list(units.iterdir()) == [foreign]
    assert "Left alone" in done.err
    assert systemd.has("active") == []


def test_words_that_mean_something_to_systemd_are_written_for_themselves() -> None:
    units = Systemd().wanted(planned(config='/a %h $HOME "b"/c.toml'))
    written = r'"/a %%h $$HOME \"b\"/c.toml"'
    assert sum(written in text for text in units.values()) == 2


def test_where_systemd_does_not_answer_cron_is_taken(program: Program) -> None:
    has(program, "systemctl").is_down()
    cron = has(program, "crontab")
    assert schedule(program, "install").code == 0
    assert cron.tab
    done = schedule(program, "install", "--with", "systemd")
    assert done.code == 2
    assert "systemd cannot be used here" in done.err


def test_two_schedules_at_once_are_pointed_out(program: Program) -> None:
    cron, systemd = has(program, "crontab"), has(program, "systemctl")
    schedule(program, "install", "--with", "crontab")
    done = schedule(program, "install")
    assert "ackbot schedule remove --with crontab" in done.err
    assert systemd.has("enabled")
    assert [one["with"] for one in schedule(program, "show", "--json").json["schedules"]] == [
        "systemd",
        "crontab",
    ]
    schedule(program, "remove")
    assert cron.tab == ""
    assert schedule(program, "show", "--json").json == {"version": 1, "schedules": []}


# -- launchd


def test_launchd_gets_two_agents(program: Program) -> None:
    launchd = has(program, "launchctl")
    assert schedule(program, "install", "--every", "30m").code == 0
    agents = program.home / "Library" / "LaunchAgents"
    found = plistlib.loads((agents / "ackbot.stale.plist").read_bytes())
    assert found["StartCalendarInterval"] == [{"Minute": 20}, {"Minute": 50}]
    assert found["ProgramArguments"][-1] == "stale"
    assert found["StandardOutPath"].startswith(str(program.home))
    assert launchd.has("loaded") == ["ackbot.sync", "ackbot.stale"]
    before = launchd.done
    schedule(program, "install", "--every", "30m")
    assert launchd.done == before
    schedule(program, "remove")
    assert list(agents.iterdir()) == []
    assert launchd.has("loaded") == []


# -- secrets, and what else it needs


def test_a_secret_that_cron_cannot_reach_is_named_with_what_to_do(program: Program) -> None:
    has(program, "crontab")
    ring = _CONFIGURATION.replace('token_file = "token"', "")
    variable = _CONFIGURATION.replace("token_file", "token_env").replace("photos", "film")
    program.config.write_text(ring + variable, "utf-8")
    done = schedule(program, "install")
    assert done.code == 0
    first, second = done.err.splitlines()
    assert "photos has its secret in the system keyring, which cron cannot open" in first
    assert "ackbot accounts add photos --again --keep file" in first
    assert "film has its secret in the variable token" in second


def test_programs_that_print_secrets_are_found(program: Program, tmp_path: Path) -> None:
    has(program, "crontab")
    pass_ = tmp_path / "bin" / "pass"
    pass_.write_text("#!/bin/sh\n", "utf-8")
    pass_.chmod(0o755)
    command = _CONFIGURATION.replace('token_file = "token"', 'token_command = ["pass"]')
    program.config.write_text(command, "utf-8")
    done = schedule(program, "install", "--print")
    assert done.err == ""
    assert f"PATH={pass_.parent}:/usr/local/bin:/usr/bin:/bin " in done.out
    pass_.unlink()
    assert "pass, which is not found here" in schedule(program, "install").err


def test_another_home_is_carried_over(program: Program) -> None:
    done = schedule(program, "install", "--print", "--with", "crontab")
    assert f"/usr/bin/env HOME={program.home} " in done.out


def test_nothing_is_scheduled_without_a_configuration(program: Program) -> None:
    cron = has(program, "crontab")
    program.config.unlink()
    done = schedule(program, "install")
    assert done.code == 2
    assert "There is no configuration" in done.err
    assert cron.done == []


def test_where_nothing_runs_programs_the_lines_can_still_be_had(program: Program) -> None:
    done = schedule(program, "install")
    assert done.code == 2
    assert "--print" in done.err
    assert block(schedule(program, "install", "--print").out)


def test_json_says_what_was_installed(program: Program) -> None:
    cron = has(program, "crontab")
    told = schedule(program, "install", "--json").json
    assert told["version"] == 1
    assert (told["with"], told["changed"]) == ("crontab", True)
    assert [job["name"] for job in told["jobs"]] == ["sync", "stale"]
    assert told["documents"] == [{"name": "crontab", "text": cron.tab}]
    assert schedule(program, "install", "--json").json["changed"] is False
    removed = schedule(program, "remove", "--json").json
    assert removed["removed"] == [{"with": "crontab", "name": "crontab"}]


def test_the_sample_accounts_have_no_schedule(program: Program) -> None:
    cron = has(program, "crontab")
    for command in ("install", "remove"):
        assert schedule(program, command, "--demo").code == 2
    assert cron.done == []
    assert list(program.home.iterdir()) == [program.config]
