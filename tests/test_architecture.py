"""Imports point one way, also the lazy ones inside functions. `docs/` says why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "src" / "ackbot"

LEAVES = {"text", "wording", "errors", "model"}
PURE = LEAVES | {"triage", "results", "reading"}
MIDDLE = {"platforms", "ledger", "drafting"}
TOP = {"sync", "review", "outbox", "changes"}
SETTINGS = {"config", "secrets"}
#: What may talk to a network, and with what.
NET = {"net"}
#: Modules that stand in a file of their own and belong to a part of the house.
PART_OF = {
    "answers": "triage",
    "reasons": "triage",
    "verdicts": "changes",
    "identity": "changes",
}
#: What each part may import besides itself.
MAY = {
    "model": set(),
    "errors": {"model"},
    "text": {"model", "errors"},
    "wording": {"model", "errors", "text"},
    "triage": LEAVES,
    "results": LEAVES | {"triage", "reading"},
    "reading": LEAVES,
    "net": LEAVES,
    "drafting": PURE | NET | {"secrets"},
    "ledger": PURE,
    "platforms": PURE | NET | {"secrets"},
    "config": LEAVES | {"drafting.base", "secrets.files"},
    "secrets": LEAVES | {"drafting.base"},
    "changes": PURE | MIDDLE,
    "outbox": PURE | MIDDLE | {"changes"},
    "sync": PURE | MIDDLE | {"changes", "outbox"},
    "review": PURE | MIDDLE | {"changes"},
    "testing": PURE | MIDDLE | NET | SETTINGS,
    "app": PURE | MIDDLE | NET | SETTINGS | TOP,
    "cli": PURE | MIDDLE | NET | SETTINGS | TOP | {"app"},
    "__main__": {"cli"},
    "": set(),
}
IMPURE = {"httpx", "sqlite3", "click", "rich", "asyncio"}


def modules() -> Iterator[tuple[Path, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        yield path, ".".join(part for part in parts if part != "__init__")


def imported(path: Path) -> set[str]:
    """Return the full names of what a file imports, wherever in it."""
    names: set[str] = set()
    package = path.relative_to(SOURCE.parent).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *filter(None, [node.module])])
            names |= {f"{base}.{alias.name}" for alias in node.names}
    return names


def part(module: str) -> str:
    first = module.split(".")[0]
    return PART_OF.get(first, first)


def ours(path: Path) -> Iterator[str]:
    """Yield what a file imports of ours, without the package's name."""
    known = {name for _, name in modules()}
    for name in imported(path):
        inner = name.removeprefix("ackbot.")
        if inner != name:
            # `from ackbot.model import Post` names a module and something in it
            yield inner if inner in known else inner.rpartition(".")[0]


@pytest.mark.parametrize(("path", "module"), list(modules()), ids=lambda value: str(value)[-40:])
def test_imports_point_one_way(path: Path, module: str) -> None:
    here = part(module)
    assert here in MAY, f"{module} belongs to no part of the house: say here to which"
    allowed = MAY[here] | {here, ""}
    wrong = {other for other in ours(path) if part(other) not in allowed and other not in allowed}
    assert not wrong, f"{module} must not import {', '.join(sorted(wrong))}"


@pytest.mark.parametrize(("path", "module"), list(modules()), ids=lambda value: str(value)[-40:])
def test_the_pure_stay_pure(path: Path, module: str) -> None:
    if part(module) in PURE:
        assert IMPURE.isdisjoint(name.split(".")[0] for name in imported(path))


def test_the_check_sees_lazy_and_relative_imports() -> None:
    assert "ackbot.cli.main.run" in imported(SOURCE / "__main__.py")
    reasons = set(ours(SOURCE / "reasons.py"))
    assert reasons == {"answers"}
    assert part("answers") == "triage"


@pytest.mark.parametrize(
    "path", sorted([*SOURCE.rglob("*.py"), *TESTS.rglob("*.py")]), ids=lambda path: path.name
)
def test_nothing_is_patched(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.arg):
            assert node.arg != "monkeypatch"
        elif isinstance(node, ast.Attribute):
            assert not (node.attr == "patch" and ast.unparse(node.value).endswith("mock"))
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = {alias.name for alias in node.names} | {getattr(node, "module", "") or ""}
            assert names.isdisjoint({"unittest.mock", "mock", "MonkeyPatch"})
