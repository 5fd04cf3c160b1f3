"""`tikulint explain`: the manual of a check is its docstring."""

from difflib import get_close_matches
from inspect import cleandoc

import click

from tikulint.checkers import CHECKS


@click.command("explain", short_help="解释一个检查")
@click.argument("code", required=False)
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh")
def command(code: str | None, lang: str) -> None:
    """解释检查 CODE（如 D101 或 near-duplicate）；不写 CODE 就列出全部。"""
    if code is None:
        for check in CHECKS:
            meta = check.META
            title = getattr(meta.title, lang)
            click.echo(f"{meta.code}  {meta.severity:<7}  {meta.name:<28}  {title}")
        return
    by_name = {name: check for check in CHECKS for name in (check.META.code, check.META.name)}
    found = by_name.get(code) or by_name.get(code.upper()) or by_name.get(code.lower())
    if found is None:
        nearest = get_close_matches(code.upper(), by_name, n=1) or get_close_matches(code, by_name)
        hint = f"，是不是 {nearest[0]}？" if nearest else "；`tikulint explain` 列出全部"
        raise click.BadParameter(f"没有编号为 {code!r} 的检查{hint}", param_hint="CODE")
    meta = found.META
    click.echo(f"{meta.code} {meta.name} · {meta.title.zh} · {meta.severity}\n")
    click.echo(cleandoc(found.__doc__ or ""))
