"""One run from the disk to a report: what `check`, `report` and `baseline` have in common."""

import gc
import sys
from pathlib import Path
from typing import NamedTuple

import click

from tikulint.cli.options import Asked, bank_paths, merged
from tikulint.cli.profiling import Profile
from tikulint.cli.progress import Progress
from tikulint.cli.proving import prove_own
from tikulint.linting import lint
from tikulint.loaders.bank import load_bank
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Bank, Source
from tikulint.model.report import Report
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings
from tikulint.workspace import Opened, Workspace

STANDARD_INPUT = "-"


class Run(NamedTuple):
    """A finished run: the project, its settings, and the report."""

    workspace: Workspace
    settings: Settings
    report: Report


def run(
    paths: tuple[str, ...],
    asked: Asked,
    fail_on: str | None = None,
    profile: Profile | None = None,
) -> Run:
    """Read, load and lint `paths`, with a progress bar on a terminal.

    Raises:
        UnusableInputError: anything that the user can mend.
    """
    workspace = Workspace(Path.cwd())
    settings = merged(workspace.settings(), asked, fail_on)
    with Progress(settings.lang, profile) as progress:
        progress.stage("读题库", "reading")
        bank = open_bank(workspace, settings, paths)
        rulebook = open_rulebook(workspace, settings)
        gc.freeze()  # a large bank stays to the end: walking through it again and again is waste
        report = lint(bank, rulebook, settings, progress)
    _tell_lapsed(rulebook, settings)
    return Run(workspace, settings, report)


def _tell_lapsed(rulebook: Rulebook, settings: Settings) -> None:
    """Say which rules are silent because their last day has passed."""
    if lapsed := rulebook.lapsed(settings.today):
        names = "、".join(rule.id for rule in lapsed[:5]) + ("……" if len(lapsed) > 5 else "")
        zh = f"{len(lapsed)} 条规则过了有效期，不再说话：{names}"
        en = f"{len(lapsed)} rules are past their last day and silent: {names}"
        click.echo(f"tikulint: {zh if settings.lang == 'zh' else en}", err=True)


def open_bank(workspace: Workspace, settings: Settings, paths: tuple[str, ...]) -> Bank:
    """Return the bank that `paths` (or the settings' paths) hold; `-` is standard input."""
    if paths == (STANDARD_INPUT,):
        opened = Opened([Source("<stdin>", sys.stdin.buffer.read())], [])
    else:
        wanted = bank_paths(paths, settings, workspace.root)
        opened = workspace.bank_sources(wanted, settings.exclude)
    bank = load_bank(opened.sources, settings)
    if not opened.refused:
        return bank
    return bank.model_copy(update={"unreadable": (*bank.unreadable, *opened.refused)})


def open_rulebook(workspace: Workspace, settings: Settings) -> Rulebook:
    """Return the knowledge of the pack and of the project, proven where it is new.

    Raises:
        UnusableInputError: a file is broken, or a rule fails its own sentences.
    """
    rulebook = load_rulebook(workspace.knowledge(settings.checks))
    prove_own(rulebook, workspace.root)
    return rulebook
