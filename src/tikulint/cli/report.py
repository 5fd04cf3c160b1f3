"""`tikulint report`: for reading; its exit code says only whether the report could be made."""

from typing import Unpack

import click

from tikulint.cli.options import Asked, lint_options
from tikulint.cli.running import run
from tikulint.cli.writing import show, write

_FILES = {"html": "index.html", "json": "findings.json"}


@click.command("report", short_help="写出网页报告")
@lint_options
def command(paths: tuple[str, ...], **asked: Unpack[Asked]) -> None:
    """检查 PATH（默认 corpus/），写出 reports/index.html 和 reports/findings.json。"""
    workspace, settings, report = run(paths, asked)
    files = {name: workspace.root / "reports" / file for name, file in _FILES.items()}
    for name, file in files.items():
        write(report, name, settings.lang, file)
    show(report, workspace, settings.lang, list(files.values()))
