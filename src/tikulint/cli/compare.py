"""`tikulint compare`: two questions side by side, what differs, and how they were judged."""

import re
from pathlib import Path
from typing import Unpack

import click

from tikulint.cli.options import Asked, lint_options, merged
from tikulint.cli.running import open_bank, open_rulebook
from tikulint.evidence import Evidence
from tikulint.linting import nothing_to_lint
from tikulint.model.bank import Bank
from tikulint.model.problems import UnusableInputError
from tikulint.reporters import comparison
from tikulint.workspace import Workspace

_PLACE = re.compile(r"(.+):(\d+)")
_KEY = re.compile(r"[0-9a-f]{6,16}(?:#\d+)?")
_SHOWN = 5
"""Places that are named where a number is not unique."""


@click.command("compare", short_help="比较两道题")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@lint_options
def command(first: str, second: str, paths: tuple[str, ...], **asked: Unpack[Asked]) -> None:
    """把 PATH（默认 corpus/）里的两道题并排比较，说明判定的理由。

    A 和 B 是题号（Q23 或 23）、题的 key，或 文件:行。[ ] 里的只在左边有，{ } 里的只在右边有。
    """
    from rich.console import Console

    workspace = Workspace(Path.cwd())
    settings = merged(workspace.settings(), asked)
    bank = open_bank(workspace, settings, paths)
    if not bank.questions:
        raise UnusableInputError(*nothing_to_lint(bank))
    a, b = _find(bank, workspace, first), _find(bank, workspace, second)
    compared = Evidence(bank, open_rulebook(workspace, settings), settings).compare(a, b)
    a, b = sorted((a, b))
    comparison.show(
        bank.questions[a],
        bank.questions[b],
        compared,
        (_head(bank, a), _head(bank, b)),
        settings.lang,
        Console(highlight=False),
    )


def _find(bank: Bank, workspace: Workspace, name: str) -> int:
    """Return the position of the question called `name`.

    Raises:
        click.BadParameter: no question has this name, or more than one.
    """
    found = _positions(bank, workspace, name)
    if not found:
        raise click.BadParameter(f"没有题 {name!r}；`tikulint questions` 列出全部")
    if len(found) > 1:
        places = "、".join(_place(bank, position) for position in found[:_SHOWN])
        raise click.BadParameter(f"{name!r} 不止一题：{places}；请写成 文件:行")
    return found[0]


def _positions(bank: Bank, workspace: Workspace, name: str) -> list[int]:
    questions = list(enumerate(bank.questions))
    if place := _PLACE.fullmatch(name):
        path, line = workspace.relative(Path(place[1]).absolute()), int(place[2])
        path = path if path in bank.by_path else place[1]
        return [i for i, q in questions if q.path == path and _holds(bank, i, line)][:1]
    number = name[1:] if name[:1] in "Qq" else name
    by_number = [i for i, q in questions if q.number == number]
    if by_number or not _KEY.fullmatch(name):
        return by_number
    return [i for i, q in questions if q.key == name] or [
        i for i, q in questions if q.key.startswith(name)
    ]


def _holds(bank: Bank, position: int, line: int) -> bool:
    question = bank.questions[position]
    lines = bank.by_path[question.path].lines
    return lines.line(question.span.start) <= line <= lines.last_line(question.span)


def _place(bank: Bank, position: int) -> str:
    question = bank.questions[position]
    line = bank.by_path[question.path].lines.line(question.span.start)
    return f"{question.path}:{line}"


def _head(bank: Bank, position: int) -> str:
    number = bank.questions[position].number
    return f"Q{number} {_place(bank, position)}" if number else _place(bank, position)
