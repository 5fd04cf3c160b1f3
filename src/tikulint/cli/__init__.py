"""The command line: parses, calls, prints, sets the exit code; decides nothing.

Each command stands in a module of its own that is imported only when it is called, so that
`tikulint --help` costs no more than click itself.
"""

import sys
from importlib import import_module

import click

from tikulint import __version__

COMMANDS = {
    "check": "检查题库，有错误就以 1 退出（门禁用）",
    "report": "检查题库，写出网页报告 reports/index.html",
    "questions": "列出读到的题目；--explain 逐行说明取了什么、留了什么",
    "compare": "把两道题并排比较，说明判定的理由",
    "baseline": "把现有的问题记入 checks/baseline.txt，以后只报新的",
    "explain": "解释一个检查：为什么、反例、正例、改法",
    "rules": "校验、列出、解释 checks/facts 里的事实规则",
}


class _LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = import_module(f"tikulint.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            nearest = get_close_matches(args[0], COMMANDS, n=1)
            if not nearest:
                raise
            message = f"没有 {args[0]!r} 这个命令（是不是 {nearest[0]}？）"
            raise click.UsageError(message, ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (too)
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tikulint", message="%(prog)s %(version)s")
def tikulint() -> None:
    """题库 lint：查重复题、查错误事实、查坏条目。

    Finds duplicate questions, wrong facts and broken entries in Chinese question banks.
    Exit codes: 0 nothing at or above the failing level, 1 findings, 2 the job could not be done.
    """


def main() -> int:
    """Run the command line and return its exit code; one line a problem a user can mend."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # TextIO
    try:
        outcome = tikulint(standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return 130
    except click.ClickException as error:
        click.echo(f"tikulint: {error.format_message()}", err=True)
        return 2
    except Exception as error:
        # By name, since importing the model here would make every start pay for pydantic.
        if type(error).__name__ != "UnusableInputError":
            raise
        for problem in error.problems:  # type: ignore[attr-defined]  # see above
            click.echo(f"tikulint: {problem}", err=True)
        return 2
    return outcome if isinstance(outcome, int) else 0
