"""Finds every text of the window that a translator has to see: (context, source) pairs, with the files they stand in.

Qt's own `lupdate` sees only literals inside `tr()` and `translate()`. Here a text also stands in a table that is
looked up later, or is handed on through functions such as `_text(source)`. So the sources are read as syntax trees:
a function that hands one of its parameters to `translate()` makes that parameter a place for texts, and whatever is
passed there is followed back to its literals. Tables whose texts are reached through attributes are named in `TABLES`.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TOLD: Final = "Told"
"""The context of the sentences that are told below the window."""

Message = tuple[str, str]
"""A context and a source text."""

Place = tuple[str, str]
"""A module and the name of a function or a constant in it."""


def messages() -> dict[Message, frozenset[str]]:
    """Every text to translate, with the files it stands in, from the root of the project."""
    from message_tables import from_tables  # brings the window's modules: compiling does without

    found = Finder(sorted((ROOT / "app").rglob("*.py"))).found
    for context, source, file in from_tables():
        found[context, source].add(file)
    return {message: frozenset(files) for message, files in found.items() if message[1].strip()}


class Module:
    """One file: its tree, its constants, its functions, and the names it takes from other modules of the program."""

    def __init__(self, path: Path) -> None:
        self.file = path.relative_to(ROOT).as_posix()
        self.name = self.file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.constants = dict(_constants(self.tree))
        self.imports = dict(_imports(self.tree))


class Finder:
    """Goes through the modules until no further function turns out to take texts."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.modules = {module.name: module for module in map(Module, paths)}
        self.found: defaultdict[Message, set[str]] = defaultdict(set)
        self.unfollowed: set[str] = set()
        self._takes: dict[Place, dict[str, str]] = {("app.told", "told"): {"template": TOLD}}
        self._parameters: dict[Place, list[str]] = {}
        known = -1
        while known != sum(map(len, self._takes.values())):
            known = sum(map(len, self._takes.values()))
            self.unfollowed.clear()
            for module in self.modules.values():
                Reader(self, module).visit(module.tree)

    def add(self, context: str, source: str, module: Module) -> None:
        """A text was found."""
        self.found[context, source].add(module.file)

    def takes(self, place: Place, parameters: list[str], name: str, context: str) -> None:
        """A function was found to translate what it is given as `name`."""
        self._parameters[place] = parameters
        self._takes.setdefault(place, {})[name] = context

    def texts_of(self, place: Place, call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
        """The arguments of a call that are texts, with their context."""
        wanted = self._takes.get(place, {})
        names = self._parameters.get(place, list(wanted))
        given = dict(zip(names, call.args, strict=False)) | {
            key.arg: key.value for key in call.keywords if key.arg
        }
        return ((wanted[name], value) for name, value in given.items() if name in wanted)

    def constant(self, module: Module, name: str) -> tuple[Module, ast.expr] | None:
        """What a name stands for at the top of a module, there or where it was imported from."""
        if name in module.constants:
            return module, module.constants[name]
        origin, there = module.imports.get(name, ("", ""))
        return self.constant(self.modules[origin], there) if origin in self.modules else None


class Reader(ast.NodeVisitor):
    """Reads one module: knows in which class and function it is."""

    def __init__(self, finder: Finder, module: Module) -> None:
        self._finder, self._module = finder, module
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Its name is the context of `tr()` inside."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Its parameters may be texts."""
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """A call may ask for a translation, or hand a text to a function that does."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name == "tr" and node.args and self._classes:
            self._follow(self._classes[-1], node.args[0])
        elif (
            name == "translate"
            and len(node.args) == 2
            and ast.unparse(node.func) == "QCoreApplication.translate"
        ):
            context = self._literal(node.args[0])
            if context:
                self._follow(context, node.args[1])
        else:
            for context, text in self._finder.texts_of(self._called(node.func), node):
                self._follow(context, text)
        self.generic_visit(node)

    def _called(self, function: ast.expr) -> Place:
        if isinstance(function, ast.Name):
            return self._module.imports.get(function.id, (self._module.name, function.id))
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            if function.value.id in ("self", "cls"):
                return self._module.name, function.attr
            origin, name = self._module.imports.get(function.value.id, ("", ""))
            return f"{origin}.{name}", function.attr
        return "", ""

    def _literal(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        found = self._finder.constant(self._module, node.id) if isinstance(node, ast.Name) else None
        return str(found[1].value) if found and isinstance(found[1], ast.Constant) else ""

    def _follow(self, context: str, node: ast.expr) -> None:
        """Go back from a place for texts to the literals that come there."""
        match node:
            case ast.Constant(value=str(source)):
                self._finder.add(context, source, self._module)
            case ast.IfExp(body=one, orelse=other):
                self._follow(context, one)
                self._follow(context, other)
            case ast.BoolOp(values=values):
                for value in values:
                    self._follow(context, value)
            case (ast.Subscript(value=table)) | (ast.Dict() as table) | (ast.Tuple() as table):
                self._harvest(context, table)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[_, *default]):
                self._harvest(context, table)
                for value in default:
                    self._follow(context, value)
            case ast.Name(id=name):
                self._follow_name(context, name)
            case _:
                self._finder.unfollowed.add(f"{self._module.file}: {context}: {ast.unparse(node)}")

    def _follow_name(self, context: str, name: str) -> None:
        for function in reversed(self._functions):
            parameters = [one.arg for one in (*function.args.args, *function.args.kwonlyargs)]
            if name in parameters:
                own = [one for one in parameters if one not in ("self", "cls")]
                self._finder.takes((self._module.name, function.name), own, name, context)
                return
            values = list(_given(function, name))
            for value, whole in values:
                (self._follow if whole else self._harvest)(context, value)
            if values:
                return
        self._harvest(context, ast.Name(id=name))

    def _harvest(self, context: str, node: ast.expr) -> None:
        """Every literal of a table is a text, but for the keys of a dictionary."""
        if isinstance(node, ast.Name):
            found = self._finder.constant(self._module, node.id)
            local = [value for function in self._functions for value, _whole in _given(function, node.id)]
            if found:
                for source in _strings(found[1]):
                    self._finder.add(context, source, found[0])
            elif local:
                for value in local:
                    self._harvest(context, value)
            else:
                self._finder.unfollowed.add(f"{self._module.file}: {context}: {node.id}")
        elif isinstance(node, ast.Subscript):
            self._harvest(context, node.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            self._harvest(context, node.func.value)
        else:
            for source in _strings(node):
                self._finder.add(context, source, self._module)


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _strings(value)
    elif not isinstance(node, ast.JoinedStr):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _strings(child)


def _given(function: ast.FunctionDef, name: str) -> Iterator[tuple[ast.expr, bool]]:
    """What a local name is set to in a function; whether to all of it (else to a part, in a loop or an unpacking)."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value, True
                elif isinstance(target, ast.Tuple) and _names(target, name):
                    yield node.value, False
        elif isinstance(node, ast.For | ast.comprehension) and _names(node.target, name):
            yield node.iter, False
        elif isinstance(node, ast.AnnAssign) and node.value and _names(node.target, name):
            yield node.value, True


def _names(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            yield node.target.id, node.value


def _imports(tree: ast.Module) -> Iterator[tuple[str, Place]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for name in node.names:
                yield name.asname or name.name, (node.module, name.name)


def by_context(found: Mapping[Message, object]) -> dict[str, list[str]]:
    """The source texts of each context, both in the order of the alphabet."""
    contexts: dict[str, list[str]] = {}
    for context, source in sorted(found):
        contexts.setdefault(context, []).append(source)
    return contexts
