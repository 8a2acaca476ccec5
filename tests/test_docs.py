"""docs/: every page is listed once, every link leads somewhere, what is generated is up to date."""

from __future__ import annotations

import re
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools.reference import PAGES
from tools.website.offline import fetched
from tools.wheel_contents import wrong

ROOT = Path(__file__).parent.parent
INDEX = ROOT / "docs" / "index.md"
DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES_READ = [*DOCS, *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]

_CODE = re.compile(r"^(```+|~~~+).*?^\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def links(page: Path) -> Iterator[str]:
    """Yield the addresses within the repository that a page links to."""
    text = _CODE.sub("", page.read_text("utf-8"))
    yield from (one for one in _LINK.findall(text) if not re.match(r"[a-z]+:", one))


def headings(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as the code host and the site name them."""
    text = re.sub(r"^(```+).*?^\1", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return {
        re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        for heading in _HEADING.findall(text)
    }


def test_every_page_is_listed_once() -> None:
    listed = [one for one in links(INDEX) if one.endswith(".md") and not one.startswith("..")]
    assert len(set(listed)) == len(listed), "docs/index.md lists a page twice"
    there = {page.relative_to(INDEX.parent).as_posix() for page in DOCS} - {"index.md"}
    missing = sorted(there - set(listed))
    assert not missing, (
        f"docs/index.md is the site's navigation and lacks {', '.join(missing)}: add a line like"
        f" `- [What it is about]({missing[0]})` under the heading it belongs to."
    )


@pytest.mark.parametrize("page", PAGES_READ, ids=relative)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{relative(page)} links to {link}, which is not there"
        if anchor and target.suffix == ".md":
            assert anchor in headings(target), f"{relative(page)} links to {link}: no such heading"


@pytest.mark.parametrize("page", PAGES, ids=relative)
def test_the_reference_is_as_the_code_says(page: Path) -> None:
    assert page.read_text("utf-8") == PAGES[page](), "run: make reference"


def test_every_page_of_the_reference_is_generated() -> None:
    assert set((ROOT / "docs" / "reference").iterdir()) == set(PAGES)


def test_what_a_site_fetches_from_elsewhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<link href="https://fonts.example/a.css"><script src="//cdn.example/b.js"></script>'
        '<a href="https://elsewhere.example">a link to follow</a><img src="../c.svg">'
    )
    (tmp_path / "d.css").write_text(
        '@import "https://fonts.example/e"; p { src: url(//f.example/g) }'
    )
    assert list(fetched(tmp_path)) == [
        "a.html: https://fonts.example/a.css",
        "a.html: //cdn.example/b.js",
        "d.css: https://fonts.example/e",
        "d.css: //f.example/g",
    ]


def test_every_extra_is_told_of() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    told = (ROOT / "docs" / "install.md").read_text("utf-8")
    for extra in extras["optional-dependencies"]:
        assert f"| `{extra}` |" in told, f"docs/install.md has no row for the extra {extra}"


def test_what_is_wrong_with_a_wheel_is_named(tmp_path: Path) -> None:
    wheel = tmp_path / "ackbot-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("ackbot/py.typed", "")
        archive.writestr("ackbot-1.dist-info/METADATA", "Name: ackbot\n")
        archive.writestr("tests/test_a.py", "HERE = '/home/ana/ackbot'")
    found = list(wrong(wheel, {"/home/ana"}))
    assert "/licenses/LICENSE is missing" in found
    assert "its metadata has no Version" in found
    assert "tests/test_a.py is no part of ackbot" in found
    assert "tests/test_a.py holds the path /home/ana" in found
    assert not [says for says in found if "py.typed" in says]
