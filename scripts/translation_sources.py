# SPDX-License-Identifier: MIT
"""Finds every sentence that can be translated, by reading the programs.

What counts: `self.tr("…")`, `QCoreApplication.translate("Context", "…")`, functions and methods
that only pass a text on to one of these, functions that only give their text back (marks), and
`said("…")` and `counted("…", "…")` of `core.language`. Texts of tables are asked of the tables.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "als_reader"
CORE = "Core"
"""The context of everything that is said by `core`."""
WINDOW = "MainWindow"
ERRORS = {
    "ReaderError": (0,),
    "ArticleError": (1, 2),
    "SaveError": (1,),
    "NotSavedError": (0,),
    "ExportError": (0,),
    "FormatError": (0,),
    "PlaceError": (0,),
    "RefreshError": (0, 1),
    "ReplyError": (0, 1),
    "CannotImportError": (0, 1),
}
"""Errors that say their words themselves, and which of their values these are."""
_TELLING = re.compile(
    rb"\btr\(|_tr\b|translat|core\.language|_mark\(|(Article|Save|Export|Format|Refresh|Reply|Import)Error\("
)
"""What a program has that says something; the others need not be parsed."""
_EMPTY = (ast.Name, ast.Constant, ast.expr_context, ast.operator, ast.cmpop, ast.arguments)
"""Parts of a program in which nothing is called."""
EARLY = "too early"
"""Stands for a context whose words are said before there is a language; no call may do so."""
UNKNOWN = "?"
"""Stands for a context that cannot be read from the program; no call may have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One sentence to translate."""

    context: str
    source: str
    one: str = ""
    """How it goes in English for one thing; only a counted sentence has this."""
    file: str = ""
    line: int = 0
    comment: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.context, self.source


@dataclass(slots=True)
class _Module:
    name: str
    file: str
    comments: dict[int, str]
    wrappers: dict[str, str] = field(default_factory=dict)
    """Functions that translate their text, with their context."""
    marks: set[str] = field(default_factory=set)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    calls: list[tuple[ast.Call, str]] = field(default_factory=list)
    """Every call, with the class that it stands in."""
    early: set[int] = field(default_factory=set)
    """Which of them run when the program is loaded: then no language is known yet."""
    others: list[ast.ImportFrom | ast.ClassDef | ast.FunctionDef] = field(default_factory=list)
    bases: dict[str, str] = field(default_factory=dict)
    """What each class is a kind of."""


def find_messages() -> tuple[list[Message], list[str]]:
    """All messages in the order of their files, and calls whose text is not plain to see."""
    files = [file for file in sorted(PACKAGE.rglob("*.py")) if _TELLING.search(file.read_bytes())]
    modules = {module.name: module for module in map(_read, files)}
    found: dict[tuple[str, str], Message] = {}
    dynamic: list[str] = []
    for module in modules.values():
        for message in _messages(module, modules, dynamic):
            found.setdefault(message.key, message)
    return list(found.values()), dynamic


def _read(file: Path) -> _Module:
    text = file.read_text("utf-8")
    tree = ast.parse(text)
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    comments = {
        number: line.partition("# tr: ")[2]
        for number, line in enumerate(text.splitlines(), 1)
        if "# tr: " in line
    }
    module = _Module(name, file.relative_to(PACKAGE).as_posix(), comments)
    _collect(tree, "", module, is_early=True)
    for node in module.others:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.imported[alias.asname or alias.name] = (node.module, alias.name)
        elif isinstance(node, ast.ClassDef) and node.bases:
            module.bases[node.name] = _last_name(node.bases[0])
        elif isinstance(node, ast.FunctionDef):
            _look_at_function(module, node)
    return module


def _look_at_function(module: _Module, node: ast.FunctionDef) -> None:
    """Learn whether a function passes its text on to a translator, or only marks it."""
    parameters = [a.arg for a in node.args.args if a.arg != "self"]
    last = node.body[-1]
    if not parameters or not isinstance(last, ast.Return) or len(node.body) > 2:
        return
    text = parameters[0]
    if isinstance(last.value, ast.Name) and last.value.id == text:
        module.marks.add(node.name)
    if isinstance(last.value, ast.Call) and not last.value.keywords and last.value.args:
        argument = last.value.args[-1]
        if isinstance(argument, ast.Name) and argument.id == text:
            context = _context_of(last.value, "")
            if (context and last.value.args[0] is not argument) or _ends_in(last.value, "tr"):
                module.wrappers[node.name] = context


def _ends_in(call: ast.Call, name: str) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == name


def _context_of(call: ast.Call, of_class: str) -> str:
    """The context of `tr` or `translate`; empty for any other call."""
    function = call.func
    if not isinstance(function, ast.Attribute):
        return ""
    if function.attr == "translate" and _last_name(function.value) == "QCoreApplication":
        first = call.args[0]
        return str(first.value) if isinstance(first, ast.Constant) else ""
    if function.attr == "tr":
        owner = _last_name(function.value)
        if owner == "self":
            return of_class
        if owner in ("window", "_window"):
            return WINDOW
        return UNKNOWN
    return ""


def _messages(
    module: _Module, modules: dict[str, _Module], dynamic: list[str]
) -> Iterator[Message]:
    passing = [
        node
        for node in module.others
        if isinstance(node, ast.FunctionDef) and node.name in module.wrappers
    ]
    inside = {id(inner) for node in passing for inner in ast.walk(node)}
    for node, of_class in module.calls:
        if id(node) in inside:
            continue
        found = list(_of_call(module, modules, node, of_class, dynamic))
        if found and id(node) in module.early and not _only_marks(module, node):
            dynamic.append(f"{module.file}:{node.lineno}: {EARLY}: {ast.unparse(node)}")
        yield from found


def _only_marks(module: _Module, call: ast.Call) -> bool:
    """Whether a call marks its text for later; this error says its words when it is told."""
    name = _last_name(call.func)
    return (
        name == "CannotImportError"
        or name in module.marks
        or module.imported.get(name, ("", ""))[1] == "sentence"
    )


def _collect(tree: ast.AST, of_class: str, module: _Module, *, is_early: bool) -> None:
    """Take out of a program all calls, in the order of the text, and what gives them a meaning.

    `is_early` says that this part runs when the program is loaded.
    """
    is_early = is_early and not isinstance(tree, ast.FunctionDef | ast.Lambda)
    for name in tree._fields:
        value = getattr(tree, name)
        for node in value if isinstance(value, list) else (value,):
            if isinstance(node, ast.Call):
                module.calls.append((node, of_class))
                if is_early:
                    module.early.add(id(node))
            elif isinstance(node, ast.ImportFrom | ast.ClassDef | ast.FunctionDef):
                module.others.append(node)
            elif not isinstance(node, ast.AST) or isinstance(node, _EMPTY):
                continue
            inner = node.name if isinstance(node, ast.ClassDef) else of_class
            _collect(node, inner, module, is_early=is_early)


def _last_name(node: ast.expr) -> str:
    """Such as "window" for `self.window`; empty for anything but names."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _of_call(
    module: _Module,
    modules: dict[str, _Module],
    call: ast.Call,
    of_class: str,
    dynamic: list[str],
) -> Iterator[Message]:
    comment = module.comments.get(call.lineno, module.comments.get(call.lineno - 1, ""))
    for text in _of_error(module, call, of_class):
        yield Message(context=CORE, source=text, file=module.file, line=call.lineno)
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    origin = module.imported.get(name, (module.name, name))
    if origin[0] == "als_reader.core.language" and origin[1] in ("said", "sentence", "counted"):
        texts = _texts(call.args[0])
        if origin[1] == "counted":
            ones, manys = texts, _texts(call.args[1])
            for one, many in zip(ones, manys, strict=True):
                yield Message(context=CORE, source=many, one=one, file=module.file, comment=comment)
            return
        context, shown = CORE, call.args[0]
    elif context := _context_of(call, of_class):
        shown = call.args[-1]
    elif _is_wrapper(modules, origin):
        context, shown = modules[origin[0]].wrappers[origin[1]], call.args[0]
    elif _is_own_method(module, call):
        context, shown = module.wrappers[call.func.attr], call.args[0]  # type: ignore[attr-defined]
    elif name in module.marks and len(set(module.wrappers.values())) == 1:
        context, shown = next(iter(module.wrappers.values())), call.args[0]
    else:
        return
    texts = _texts(shown)
    if not texts or context == UNKNOWN:
        dynamic.append(f"{module.file}:{call.lineno}: {context}: {ast.unparse(shown)}")
    for text in texts:
        yield Message(
            context=context, source=text, file=module.file, line=call.lineno, comment=comment
        )


def _of_error(module: _Module, call: ast.Call, of_class: str) -> list[str]:
    """The words of an error that is made here, or of its own kind of error."""
    name = _last_name(call.func)
    if name == "__init__":
        name = module.bases.get(of_class, "")
    places = [place for place in ERRORS.get(name, ()) if place < len(call.args)]
    return [text for place in places for text in _texts(call.args[place])]


def _is_wrapper(modules: dict[str, _Module], origin: tuple[str, str]) -> bool:
    return origin[0] in modules and origin[1] in modules[origin[0]].wrappers


def _is_own_method(module: _Module, call: ast.Call) -> bool:
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr in module.wrappers
        and _last_name(function.value) == "self"
    )


def _texts(shown: ast.expr) -> list[str]:
    """All texts that an argument can be: of both sides of a choice, and what follows an `or`."""
    match shown:
        case ast.Constant(value=str() as text):
            return [text] if text else []
        case ast.IfExp(body=one, orelse=other):
            return _texts(one) + _texts(other)
        case _:
            return []
