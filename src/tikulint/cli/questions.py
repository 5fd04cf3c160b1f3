"""`tikulint questions`: what was taken as a question, and what was left and why."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Unpack

import click

from tikulint.cli.options import Asked, lint_options, merged
from tikulint.cli.running import open_bank
from tikulint.linting import nothing_to_lint
from tikulint.loaders.explaining import explain
from tikulint.model.bank import Bank
from tikulint.model.problems import UnusableInputError
from tikulint.model.question import Question
from tikulint.reporters import jsonfile, listing
from tikulint.workspace import Workspace


@click.command("questions", short_help="列出读到的题目")
@lint_options
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
@click.option("--explain", "explained", is_flag=True, help="逐行说明取了什么、留了什么")
def command(paths: tuple[str, ...], format_: str, explained: bool, **asked: Unpack[Asked]) -> None:
    """列出 PATH（默认 corpus/）里读到的题目，不做检查；一题也没有时退出码为 2。"""
    workspace = Workspace(Path.cwd())
    settings = merged(workspace.settings(), asked)
    bank = open_bank(workspace, settings, paths)

    def named_as(path: str) -> str:
        return Path(os.path.relpath(workspace.root / path)).as_posix()

    if explained:
        for line in _explanation(bank, settings.lang, named_as):
            click.echo(line)
    elif format_ == "json":
        click.echo(jsonfile.render_questions(bank), nl=False)
    else:
        click.echo(listing.render(bank, settings.lang, named_as), nl=False)
    if not bank.questions:
        raise UnusableInputError(*nothing_to_lint(bank))


def _explanation(bank: Bank, language: str, named_as: Callable[[str], str]) -> Iterator[str]:
    taken: dict[str, list[Question]] = {file.path: [] for file in bank.files}
    for question in bank.questions:
        taken[question.path].append(question)
    for file in bank.files:
        for line in explain(file, taken[file.path]):
            what = getattr(line.taken, language)
            yield f"{named_as(file.path)}:{line.line}  [{what}]  {line.text}"
