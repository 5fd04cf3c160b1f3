"""`tikulint baseline`: what is known is written down, so that only what is new fails the gate."""

import click

from tikulint.cli.options import Asked
from tikulint.cli.running import run

_HEAD = """\
# 已知的问题：`tikulint baseline` 写，随题库一起提交；这里有的照样列出，但不算失败。
# Known findings, written by `tikulint baseline`: still shown, but they do not fail the gate.
"""


@click.command("baseline", short_help="记下现有的问题")
def command() -> None:
    """把整个题库现有的问题记入 checks/baseline.txt，并说明增减了几条。"""
    everything = Asked(select=(), ignore=(), lang=None, checks=None, exclude=(), today=None)
    workspace, settings, report = run((), everything)
    file = workspace.root / settings.checks / "baseline.txt"
    known = set(_fingerprints(file.read_text(encoding="utf-8"))) if file.exists() else set()
    lines = {
        finding.fingerprint: report.meta[finding.code].message(finding, "zh").splitlines()[0]
        for finding in report.findings
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    text = _HEAD + "".join(f"{print_}  # {line}\n" for print_, line in sorted(lines.items()))
    file.write_text(text, encoding="utf-8", newline="\n")
    added, gone = len(lines.keys() - known), len(known - lines.keys())
    shown = workspace.relative(file)
    if settings.lang == "zh":
        click.echo(f"{shown}：共 {len(lines)} 条，新增 {added} 条，去掉 {gone} 条")
    else:
        click.echo(f"{shown}: {len(lines)} findings, {added} added, {gone} removed")


def _fingerprints(text: str) -> list[str]:
    return [line.split("#")[0].strip() for line in text.splitlines() if line.split("#")[0].strip()]
