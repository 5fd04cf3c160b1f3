"""The command line: parses, calls, prints, sets the exit code; decides nothing."""

import click

from tikulint import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tikulint")
def main() -> None:
    """题库 lint：查重复题、查错误事实、查坏条目。"""
