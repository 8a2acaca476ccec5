"""What all tests of signing in start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from .home import Home
from .person import Person


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def person(home: Home) -> Person:
    return Person(home.app())
