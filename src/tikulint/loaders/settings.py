"""`[tool.tikulint]` of pyproject.toml, or tikulint.toml, to settings: every mistake at once."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from tikulint.loaders.nearest import nearest
from tikulint.model.bank import Source
from tikulint.model.finding import Severity
from tikulint.model.problems import Problem, UnusableInputError
from tikulint.model.question import Shape
from tikulint.model.settings import FileSettings, Settings

SECTION = ("tool", "tikulint")
"""Where the settings stand in pyproject.toml; tikulint.toml has them at the top."""

_TOML_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")
_HEADER = re.compile(r"\s*\[\[?([^\]]+)\]")
_Place = tuple[int | str, ...]


def load_settings(source: Source) -> Settings:
    """Return the settings that a TOML file asks for, the defaults where it has none.

    Raises UnusableInputError with every problem of the file: its line and the nearest right word.
    """
    text = source.content.decode("utf-8-sig", "replace")
    try:
        content: Mapping[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInputError(_syntax_problem(source.path, str(error))) from error
    prefix: _Place = ()
    if source.path.rpartition("/")[2] == "pyproject.toml":
        prefix = SECTION
        content = content.get("tool", {}).get("tikulint", {})
    try:
        settings = Settings.model_validate(content)
    except ValidationError as error:
        problems = [
            Problem(source.path, _line(text, prefix, each["loc"]), *_message(each))
            for each in error.errors(include_url=False)
        ]
        raise UnusableInputError(*sorted(problems, key=lambda each: each.line)) from error
    problems = [
        Problem(source.path, _line(text, prefix, place), message, "RE2 语法，不支持回溯和断言")
        for place, message in _bad_patterns(settings)
    ]
    if problems:
        raise UnusableInputError(*problems)
    return settings


def _syntax_problem(path: str, message: str) -> Problem:
    place = _TOML_PLACE.search(message)
    line = int(place[1]) if place else 0
    return Problem(path, line, f"不是有效的 TOML：{_TOML_PLACE.sub('', message)}")


def _message(error: Any) -> tuple[str, str]:
    """Return what is wrong and the remedy, for one pydantic error."""
    place: _Place = error["loc"]
    name = ".".join(str(part) for part in place if isinstance(part, str) and part != "[key]")
    if error["type"] == "extra_forbidden":
        model = _model_at(place[:-1])
        return f"没有 {place[-1]} 这个设置", nearest(str(place[-1]), model.model_fields)
    if error["type"] == "missing":
        return f"缺少 {place[-1]}", ""
    known = _choices(error, place)
    if known:
        return f"{name} 不能是 {error['input']!r}", nearest(str(error["input"]), known)
    return f"{name} 的值 {error['input']!r} 不对：{error['msg']}", ""


def _model_at(place: _Place) -> type[BaseModel]:
    return FileSettings if place[:1] == ("files",) else Settings


def _choices(error: Any, place: _Place) -> list[str]:
    if error["type"] == "literal_error":
        return re.findall(r"'([^']+)'", error["ctx"]["expected"])
    if error["type"] == "enum":
        enum = Severity if place[0] == "fail_on" else Shape
        return [member.value for member in enum]
    return []


def _bad_patterns(settings: Settings) -> Iterator[tuple[_Place, str]]:
    import re2  # only settings with a pattern pay for the import

    for position, entry in enumerate(settings.files):
        if entry.question_pattern is not None:
            try:
                re2.compile(entry.question_pattern)
            except re2.error as error:
                yield ("files", position, "question_pattern"), f"question_pattern 不对：{error}"


def _line(text: str, prefix: _Place, place: _Place) -> int:
    """Return the line of the setting at `place`, 0 where the file writes it in some other way."""
    path = (*prefix, *place)
    names = [part for part in path if isinstance(part, str) and part != "[key]"]
    entry = next((part for part in path if isinstance(part, int)), 0)
    lines = text.splitlines()
    start = depth = 0
    for depth in range(len(names), 0, -1):
        headers = [n for n, line in enumerate(lines, 1) if _table(line) == names[:depth]]
        if headers:
            start = headers[min(entry, len(headers) - 1)]
            break
    if start and depth == len(names):
        return start
    key = re.compile(rf"(?:.*[.{{,])?\s*[\"']?{re.escape(names[-1])}[\"']?\s*=")
    return next((n for n, line in enumerate(lines[start:], start + 1) if key.match(line)), start)


def _table(line: str) -> list[str]:
    header = _HEADER.match(line)
    return re.sub(r"[\s\"']", "", header[1]).split(".") if header else []
