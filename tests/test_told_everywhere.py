"""Every sentence that a `Problem` tells, in any room below the window, can be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

APP = Path(__file__).parents[1] / "app"
IMPORT = "from app.told import "
BELOW = sorted(file for file in APP.rglob("*.py") if "ui" not in file.relative_to(APP).parts[:1])
PROBLEMS = {"Problem", "Damaged", "CannotSave", "InUse"}


def calls(file: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def tellers() -> list[Path]:
    """The files that tell by `app.told`; others may have a `told` of their own."""
    return [file for file in BELOW if IMPORT in file.read_text(encoding="utf-8")]


def is_literal(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_told(node: ast.expr) -> bool:
    """Whether it is `told("…")`."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "told"
        and is_literal(node.args[0])
    )


def is_told_elsewhere(node: ast.expr) -> bool:
    """Whether it is what a function of the file, a table or a variable holds, not words put together on the spot."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id not in ("str", "repr")
    return isinstance(node, ast.Name | ast.Subscript)


def values_of(call: ast.Call) -> set[str]:
    return {keyword.arg for keyword in call.keywords if keyword.arg}


@pytest.mark.parametrize("file", BELOW, ids=lambda file: str(file.relative_to(APP)))
def test_problems_are_told(file: Path) -> None:
    for call in calls(file, PROBLEMS):
        sentence = call.args[0]
        assert is_told(sentence) or is_told_elsewhere(sentence), f"{file}:{call.lineno}"


@pytest.mark.parametrize("file", tellers(), ids=lambda file: str(file.relative_to(APP)))
def test_templates_are_literals_with_just_the_values_that_are_given(file: Path) -> None:
    for call in calls(file, {"told"}):
        assert len(call.args) == 1, f"{file}:{call.lineno}"
        assert is_told(call), f"{file}:{call.lineno}"
        template = ast.literal_eval(call.args[0])
        asked = {name for _, name, spec, how in Formatter().parse(template) if name is not None}
        plain = all(not spec and not how for _, _, spec, how in Formatter().parse(template))
        assert plain, f"{file}:{call.lineno}"
        assert asked == values_of(call), f"{file}:{call.lineno}"
