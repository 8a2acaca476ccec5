from __future__ import annotations

import json
import os
import pickle
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from ackbot.errors import SignInNeeded, Unreachable
from ackbot.secrets import Keyring, Secret, Vault, forget_in_keyring, keep_in_keyring, read_secret

CANARY = "canary-7f3e-secret"


class FakeKeyring:
    """A keyring in memory; a locked one raises as desktop backends do, with the words asked for."""

    def __init__(self, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service_name: str, username: str) -> str | None:
        if self.locked:
            raise RuntimeError(f"locked while asked for {CANARY}")
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        del self.kept[service_name, username]


def no_keyring() -> Keyring:
    raise ImportError("No module named 'keyring'")


def script(folder: Path, body: str) -> list[str]:
    path = folder / "script.py"
    path.write_text(textwrap.dedent(body))
    return [sys.executable, str(path)]


def private(path: Path, content: str = CANARY + "\n") -> Path:
    path.write_text(content)
    path.chmod(0o600)
    return path


def test_a_secret_shows_itself_as_stars_and_cannot_be_pickled() -> None:
    secret = Secret(CANARY)
    shown = f"{secret} {secret!r} {secret:>40} {[secret]} {secret!s}"
    assert CANARY not in shown
    assert shown.count("***") == 5
    assert secret == Secret(CANARY) != Secret("other")
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_a_private_file_is_read_first_line_only(tmp_path: Path) -> None:
    file = private(tmp_path / "token", f"{CANARY}\nlogin: ana\n")
    assert read_secret("work", token_file=file).reveal() == CANARY


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666, 0o601])
def test_a_file_that_others_can_touch_is_refused(tmp_path: Path, mode: int) -> None:
    file = private(tmp_path / "token")
    file.chmod(mode)
    with pytest.raises(SignInNeeded, match="others can read or change it") as refused:
        read_secret("work", token_file=file)
    assert CANARY not in str(refused.value)
    assert "chmod 600" in refused.value.hint


def test_a_link_a_folder_and_a_pipe_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(private(tmp_path / "token"))
    os.mkfifo(tmp_path / "pipe", 0o600)
    with pytest.raises(SignInNeeded, match="symbolic link"):
        read_secret("work", token_file=tmp_path / "link")
    with pytest.raises(SignInNeeded, match="not a regular file"):
        read_secret("work", token_file=tmp_path)
    with pytest.raises(SignInNeeded, match="not a regular file"):
        read_secret("work", token_file=tmp_path / "pipe")
    with pytest.raises(SignInNeeded, match="No such file"):
        read_secret("work", token_file=tmp_path / "nowhere")


@pytest.mark.parametrize("content", ["", "\n\n", "tok\x1b[2Jen\n", "tok\x00en"])
def test_what_is_no_line_of_text_is_no_secret(tmp_path: Path, content: str) -> None:
    with pytest.raises(SignInNeeded):
        read_secret("work", token_file=private(tmp_path / "token", content))


def test_the_environment_is_read_and_a_missing_variable_named() -> None:
    name = next(name for name, value in os.environ.items() if value.isprintable() and value.strip())
    assert read_secret("work", token_env=name).reveal() == os.environ[name].strip()
    with pytest.raises(SignInNeeded, match="NO_SUCH_VARIABLE_HERE"):
        read_secret("work", token_env="NO_SUCH_VARIABLE_HERE")


def test_a_command_gives_its_first_line(tmp_path: Path) -> None:
    command = script(tmp_path, f"print('{CANARY}'); print('url: https://x.example')")
    assert read_secret("work", token_command=command).reveal() == CANARY


def test_a_command_is_no_shell(tmp_path: Path) -> None:
    command = [*script(tmp_path, "import sys; print(sys.argv[1])"), "$(id); `id` | x"]
    assert read_secret("work", token_command=command).reveal() == "$(id); `id` | x"


def test_a_failing_command_shows_neither_its_output_nor_its_complaints(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    body = f"import sys; print('{CANARY}'); sys.stderr.write('{CANARY}'); sys.exit(3)"
    with pytest.raises(SignInNeeded, match="status 3") as failed:
        read_secret("work", token_command=script(tmp_path, body))
    assert CANARY not in str(failed.value)
    assert CANARY not in "".join(capfd.readouterr())


def test_a_command_that_cannot_start_or_says_nothing_is_named(tmp_path: Path) -> None:
    with pytest.raises(SignInNeeded, match="did not start"):
        read_secret("work", token_command=[str(tmp_path / "nothing")])
    with pytest.raises(SignInNeeded, match="is empty"):
        read_secret("work", token_command=script(tmp_path, "pass"))


def test_a_command_without_end_of_output_is_bounded(tmp_path: Path) -> None:
    body = "import sys; sys.stdout.write('x' * 5_000_000)"
    with pytest.raises(SignInNeeded):
        read_secret("work", token_command=[*script(tmp_path, body)])


def test_the_keyring_keeps_gives_and_forgets() -> None:
    ring = FakeKeyring()
    keep_in_keyring("work", Secret(CANARY), keyring=lambda: ring)
    assert read_secret("work", keyring=lambda: ring) == Secret(CANARY)
    forget_in_keyring("work", keyring=lambda: ring)
    forget_in_keyring("work", keyring=lambda: ring)
    with pytest.raises(SignInNeeded, match="holds none"):
        read_secret("work", keyring=lambda: ring)


def test_a_locked_or_missing_keyring_says_what_to_use_instead() -> None:
    with pytest.raises(SignInNeeded, match="locked or missing") as locked:
        read_secret("work", keyring=lambda: FakeKeyring(locked=True))
    assert CANARY not in str(locked.value)
    assert locked.value.__suppress_context__
    with pytest.raises(SignInNeeded, match="not installed") as missing:
        read_secret("work", keyring=no_keyring)
    assert "token_command" in missing.value.hint


def test_a_vault_keeps_sessions_in_private_files(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "a" / "sessions")
    assert vault.load("work") is None
    vault.store("work", {"refresh": CANARY})
    vault.store("work", {"refresh": CANARY, "n": 2})
    assert vault.load("work") == {"refresh": CANARY, "n": 2}
    assert stat.S_IMODE((tmp_path / "a" / "sessions").stat().st_mode) == 0o700
    files = list((tmp_path / "a" / "sessions").iterdir())
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600]
    vault.forget("work")
    vault.forget("work")
    assert vault.load("work") is None


def test_a_vault_closes_what_a_careless_hand_opened(tmp_path: Path) -> None:
    folder = tmp_path / "sessions"
    folder.mkdir(mode=0o755)
    vault = Vault(folder)
    vault.store("work", {"n": 1})
    file = next(folder.iterdir())
    file.chmod(0o644)
    assert vault.load("work") == {"n": 1}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_session_that_cannot_be_stored_is_an_error_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SignInNeeded, match="was not stored") as refused:
        Vault(tmp_path / "file" / "sessions").store("work", {"refresh": CANARY})
    assert CANARY not in str(refused.value)


def test_a_vault_treats_a_damaged_file_as_none_and_a_link_as_foul_play(tmp_path: Path) -> None:
    vault = Vault(tmp_path)
    private(tmp_path / "work.json", '{"refresh": ')
    private(tmp_path / "list.json", "[1]")
    (tmp_path / "link.json").symlink_to(tmp_path / "work.json")
    assert vault.load("work") is None
    assert vault.load("list") is None
    with pytest.raises(SignInNeeded, match="link"):
        vault.load("link")


@pytest.mark.parametrize(
    "names", [["../../etc/passwd", "..", "."], ["Ana", "ana", "aNa"], ["a b", "a/b", "a\0b", "ä"]]
)
def test_account_names_become_safe_and_distinct_files(tmp_path: Path, names: list[str]) -> None:
    vault = Vault(tmp_path / "sessions")
    for name in names:
        vault.store(name, {"name": name})
    assert [vault.load(name) for name in names] == [{"name": name} for name in names]
    files = [path.name for path in (tmp_path / "sessions").iterdir()]
    assert len({name.lower() for name in files}) == len(names)
    assert list(tmp_path.iterdir()) == [tmp_path / "sessions"]


def test_a_lock_keeps_out_others_in_this_process_and_in_another(tmp_path: Path) -> None:
    vault = Vault(tmp_path)
    code = textwrap.dedent(
        """
        import pathlib, sys
        from ackbot.errors import Unreachable
        from ackbot.secrets import Vault
        try:
            with Vault(pathlib.Path(sys.argv[1])).lock("work", timeout=0):
                print("got it")
        except Unreachable:
            print("kept out")
        """
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with vault.lock("work"):
        with pytest.raises(Unreachable), Vault(tmp_path).lock("work", timeout=0):
            pass
        with vault.lock("other", timeout=0):
            pass
        held = subprocess.run(command, capture_output=True, text=True, check=True)
    free = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (held.stdout.strip(), free.stdout.strip()) == ("kept out", "got it")


def test_eight_processes_never_lose_a_rotation(tmp_path: Path) -> None:
    code = textwrap.dedent(
        """
        import pathlib, sys
        from ackbot.secrets import Vault
        vault = Vault(pathlib.Path(sys.argv[1]))
        for _ in range(20):
            with vault.lock("work"):
                vault.store("work", {"n": (vault.load("work") or {"n": 0})["n"] + 1})
        """
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    running = [subprocess.Popen(command) for _ in range(8)]
    assert [process.wait() for process in running] == [0] * 8
    assert json.loads((tmp_path / "work.json").read_text()) == {"n": 160}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["work.json", "work.lock"]
