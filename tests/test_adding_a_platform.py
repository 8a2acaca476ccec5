"""The guide for third parties shows a package that is there, installs and keeps the contract."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tools.guide import EXAMPLE, PAGE, shown, written


def run(*args: str, cwd: Path, env: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *args],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, installed without any network into `there`; its sources are gone."""
    copy = tmp_path_factory.mktemp("guestbook") / "package"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    alone = ["--no-deps", "--no-build-isolation", "--no-index", "--no-compile", "--quiet"]
    run("pip", "install", *alone, "--target", str(copy / "there"), ".", cwd=copy)
    shutil.rmtree(copy / "src")
    return copy


def outside(example: Path) -> dict[str, str]:
    home = example / "home"
    home.mkdir(exist_ok=True)
    return {
        "PYTHONPATH": str(example / "there"),
        "HOME": str(home),
        "ACKBOT_CONFIG": str(home / "config.toml"),
        "ACKBOT_LEDGER": str(home / "ledger.db"),
    }


def test_the_page_shows_the_files_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == written(), "run: make guide"


def test_the_page_shows_every_file_that_does_something() -> None:
    files = {str(path.relative_to(EXAMPLE)) for path in EXAMPLE.rglob("*.py")}
    assert set(shown()) == {"pyproject.toml", *files}


def test_the_installed_package_is_a_platform_like_others(example: Path) -> None:
    told = json.loads(run("ackbot", "platforms", "--json", cwd=example, env=outside(example)))
    found = {platform["name"]: platform for platform in told["platforms"]}
    assert found["guestbook"]["can_reply"] is True
    assert found["guestbook"]["blind_spots"]
    assert "mastodon" in found


def test_its_own_tests_pass(example: Path) -> None:
    """The whole contract, and `ackbot inbox --list` on its fake."""
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    told = run("pytest", *options, cwd=example, env=outside(example))
    assert " passed" in told
    assert "skipped" not in told
