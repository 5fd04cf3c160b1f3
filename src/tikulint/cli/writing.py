"""Where a report goes: the screen, standard output, or files named by --output FORMAT=FILE."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from tikulint.model.report import Report
from tikulint.reporters import REPORTERS, terminal
from tikulint.workspace import Workspace


def outputs(values: tuple[str, ...]) -> list[tuple[str, Path]]:
    """Return the format and file of each `FORMAT=FILE`.

    Raises:
        click.BadParameter: no `=`, or no such format.
    """
    pairs = []
    for value in values:
        name, separator, file = value.partition("=")
        if not separator or not file or name not in REPORTERS:
            known = "、".join(REPORTERS)
            message = f"{value!r} 应写成 格式=文件，格式是 {known} 之一"
            raise click.BadParameter(message, param_hint="--output")
        pairs.append((name, Path(file)))
    return pairs


def show(report: Report, workspace: Workspace, language: str, written: Sequence[Path]) -> None:
    """Print the report for a person, its paths as they are called from the working folder."""
    from rich.console import Console  # a tenth of a second that the other formats do not need

    def named_as(path: str) -> str:
        return Path(os.path.relpath(workspace.root / path)).as_posix()

    files = [Path(os.path.relpath(file)).as_posix() for file in written]
    terminal.show(report, language, Console(), named_as=named_as, written=files)


def write(report: Report, name: str, language: str, file: Path) -> None:
    """Write the report in the format `name` to `file`, making its folder.

    Raises:
        click.FileError: the file cannot be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        text = REPORTERS[name](report, language)
        file.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
    except OSError as error:
        raise click.FileError(str(file), error.strerror or str(error)) from error
