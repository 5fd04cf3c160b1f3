"""`tikulint check`: the gate."""

from typing import Unpack

import click

from tikulint.cli.options import Asked, lint_options
from tikulint.cli.profiling import Profile
from tikulint.cli.running import run
from tikulint.cli.writing import outputs, show, write
from tikulint.reporters import REPORTERS


@click.command("check", short_help="检查题库")
@lint_options
@click.option("--format", "format_", type=click.Choice(list(REPORTERS)), default="text")
@click.option("--output", multiple=True, metavar="FORMAT=FILE", help="另写一份到文件，可重复")
@click.option("--fail-on", type=click.Choice(["error", "warning", "note", "never"]))
@click.option("--profile", is_flag=True, help="另在标准错误上列出最费时的步骤和规则")
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: tuple[str, ...],
    format_: str,
    output: tuple[str, ...],
    fail_on: str | None,
    profile: bool,
    **asked: Unpack[Asked],
) -> None:
    """检查 PATH（默认 corpus/）里的题库；有达到失败级别的新问题时退出码为 1。"""
    files = outputs(output)
    times = Profile() if profile else None
    workspace, settings, report = run(paths, asked, fail_on, times)
    for name, file in files:
        write(report, name, settings.lang, file)
    if format_ == "text":
        show(report, workspace, settings.lang, [file for _, file in files])
    else:
        click.echo(REPORTERS[format_](report, settings.lang), nl=False)
    if times:
        click.echo(times.told(settings.lang), nl=False, err=True)
    context.exit(1 if report.fails(settings.fail_on) else 0)
