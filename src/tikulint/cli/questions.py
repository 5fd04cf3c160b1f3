"""`tikulint questions`: what was taken as a question, and what was left and why."""

import os
from pathlib import Path
from typing import Unpack

import click

from tikulint.cli.options import Asked, lint_options, merged
from tikulint.cli.running import open_bank
from tikulint.linting import nothing_to_lint
from tikulint.model.problems import UnusableInputError
from tikulint.reporters import jsonfile, listing
from tikulint.workspace import Workspace


@click.command("questions", short_help="列出读到的题目")
@lint_options
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def command(paths: tuple[str, ...], format_: str, **asked: Unpack[Asked]) -> None:
    """列出 PATH（默认 corpus/）里读到的题目，不做检查；一题也没有时退出码为 2。"""
    workspace = Workspace(Path.cwd())
    settings = merged(workspace.settings(), asked)
    bank = open_bank(workspace, settings, paths)

    def named_as(path: str) -> str:
        return Path(os.path.relpath(workspace.root / path)).as_posix()

    if format_ == "json":
        click.echo(jsonfile.render_questions(bank), nl=False)
    else:
        click.echo(listing.render(bank, settings.lang, named_as), nl=False)
    if not bank.questions:
        raise UnusableInputError(*nothing_to_lint(bank))
