"""The options that several commands share, and the settings they make."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypedDict, TypeVar

import click

from tikulint.model.finding import Severity
from tikulint.model.settings import Settings

Function = TypeVar("Function", bound=Callable[..., Any])


class Asked(TypedDict):
    """What the shared options were given; None or empty where the settings file decides."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    lang: str | None
    checks: str | None
    exclude: tuple[str, ...]
    today: str | None


def lint_options(function: Function) -> Function:
    """Add the options that decide what is linted and how it is told."""
    decorators = (
        click.argument("paths", nargs=-1, type=click.Path(allow_dash=True)),
        click.option("--select", multiple=True, metavar="CODES", help="只做这些检查，如 D,F1,S101"),
        click.option("--ignore", multiple=True, metavar="CODES", help="不做这些检查"),
        click.option(
            "--exclude", multiple=True, metavar="PATTERN", help="不看这些文件（git 写法）"
        ),
        click.option("--checks", metavar="DIR", help="知识文件夹，默认 checks"),
        click.option("--lang", type=click.Choice(["zh", "en"]), help="输出的语言"),
        click.option("--today", metavar="DATE", help="把这一天当作今天（规则有期限时用）"),
    )
    for decorator in reversed(decorators):
        function = decorator(function)
    return function


def merged(settings: Settings, asked: Asked, fail_on: str | None = None) -> Settings:
    """Return `settings` with what the command line asked for in the stead of the file's words.

    Here, at the door, a run learns what day it is.

    Raises:
        click.BadParameter: `--today` is no date.
    """
    changes: dict[str, object] = {
        "select": _codes(asked["select"]),
        "ignore": _codes(asked["ignore"]),
        "lang": asked["lang"],
        "checks": asked["checks"],
        "exclude": (*settings.exclude, *asked["exclude"]) if asked["exclude"] else (),
        "today": asked["today"] or settings.today or date.today(),
    }
    given: dict[str, object] = {name: value for name, value in changes.items() if value}
    if fail_on:
        given["fail_on"] = None if fail_on == "never" else Severity(fail_on)
    try:
        return Settings.model_validate(settings.model_dump() | given)
    except ValueError as error:
        message = f"{asked['today']!r} 不是日期，应写成 2026-01-31"
        raise click.BadParameter(message, param_hint="--today") from error


def bank_paths(paths: tuple[str, ...], settings: Settings, root: Path) -> list[Path]:
    """Return what to read: the paths given, or the settings' paths below the root."""
    return [Path(path) for path in paths] or [root / path for path in settings.paths]


def _codes(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for value in values for code in value.replace(",", " ").split() if code)
