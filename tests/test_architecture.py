"""Imports point one way, also the lazy ones inside functions. `docs/` says why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

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
    "cases": "triage",
    "reasons": "triage",
    "verdicts": "changes",
    "identity": "changes",
}
#: What stands below everything: our version, and how frozen values are made.
GROUND = {"", "frozen"}
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
    "frozen": set(),
    "": set(),
}
IMPURE = {"httpx", "sqlite3", "click", "rich", "asyncio"}


@cache
def modules() -> dict[Path, str]:
    """Return our files and the modules that they are, without "ackbot."."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        found[path] = ".".join(part for part in parts if part != "__init__")
    return found


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


@cache
def imported(path: Path) -> set[str]:
    """Return the full names of what a file imports, wherever in it."""
    names: set[str] = set()
    package = path.relative_to(SOURCE.parent).parent.parts
    for node in nodes(path):
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
    """Yield the modules of ackbot, without "ackbot.", that a file imports."""
    known = set(modules().values())
    for name in imported(path):
        inner = name.removeprefix("ackbot.")
        if inner != name:
            # `from ackbot.model import Post` names a module and something in it
            yield inner if inner in known else inner.rpartition(".")[0]


def wrong_way(path: Path, module: str) -> Iterator[str]:
    """Yield what a module imports and may not."""
    here = part(module)
    assert here in MAY, f"{module} belongs to no part of the house: say here to which"
    allowed = MAY[here] | GROUND | {here}
    for other in ours(path):
        if part(other) not in allowed and other not in allowed:
            yield f"{module} must not import {other}"


def test_imports_point_one_way() -> None:
    assert not [wrong for path, module in modules().items() for wrong in wrong_way(path, module)]


def test_the_pure_stay_pure() -> None:
    pure = [path for path, module in modules().items() if part(module) in PURE]
    assert pure
    impure = [
        f"{path.name} must not import {name}"
        for path in pure
        for name in imported(path)
        if name.split(".")[0] in IMPURE
    ]
    assert not impure


def test_the_check_sees_lazy_and_relative_imports() -> None:
    assert "ackbot.cli.main.run" in imported(SOURCE / "__main__.py")
    reasons = set(ours(SOURCE / "reasons.py"))
    assert reasons == {"answers"}
    assert part("answers") == "triage"
    assert "model.x must not import answers" in wrong_way(SOURCE / "reasons.py", "model.x")


def patching(path: Path) -> Iterator[str]:
    """Yield where a file patches something; most files hold no such word and need no parser."""
    text = path.read_text(encoding="utf-8").lower()
    for node in nodes(path) if "patch" in text or "mock" in text else ():
        if isinstance(node, ast.arg):
            patches = node.arg == "monkeypatch"
        elif isinstance(node, ast.Attribute):
            patches = node.attr == "patch" and ast.unparse(node.value).endswith("mock")
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = {alias.name for alias in node.names} | {getattr(node, "module", "") or ""}
            patches = not names.isdisjoint({"unittest.mock", "mock", "MonkeyPatch"})
        else:
            continue
        if patches:
            yield f"{path.name}, line {node.lineno}"


def test_nothing_is_patched() -> None:
    files = sorted([*SOURCE.rglob("*.py"), *TESTS.rglob("*.py")])
    assert not [where for path in files for where in patching(path)]


#: What makes code or objects out of data: nothing that a server says may come near it.
MAKES_CODE = {"pickle", "marshal", "shelve", "dill", "yaml", "jsonpickle", "xmlrpc", "code"}


def test_nothing_remote_becomes_code() -> None:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in nodes(path):
            if isinstance(node, ast.Import):
                named = {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                named = {(node.module or "").partition(".")[0]}
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                named = {node.func.id}
            else:
                continue
            found += [f"{path.name}: {one}" for one in named & (MAKES_CODE | {"eval", "exec"})]
    assert found == []
