"""`tikulint rules`: check, list, explain and test what editors know."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from tikulint.cli.options import bank_paths
from tikulint.cli.rule_texts import coverage_lines, explanation, gist, mark, say
from tikulint.cli.running import open_bank
from tikulint.loaders.coverage import coverage, unused
from tikulint.loaders.nearest import nearest
from tikulint.loaders.proof import closed_gaps, prove
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.problems import UnusableInputError
from tikulint.model.rule import Rule
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings
from tikulint.workspace import Workspace

language = click.option("--lang", type=click.Choice(["zh", "en"]), help="输出的语言")
knowledge = click.option("--checks", metavar="DIR", help="知识文件夹，默认 checks")


@click.group("rules", short_help="校验、列出、解释事实规则")
def command() -> None:
    """校验、列出、解释 checks/facts 里的事实规则（写法见 docs/facts.md）。"""


@command.command("check")
@knowledge
@language
def check(checks: str | None, lang: str | None) -> None:
    """校验全部规则：格式、引用、矛盾、正则，再用例句证明每一条。"""
    rulebook, settings = _open(checks, lang)
    _raise_unproven(rulebook)
    lapsed = len(rulebook.lapsed(settings.today or date.today()))
    subjects, sentences = len(rulebook.subjects), _sentences(rulebook.rules)
    click.echo(
        say(
            settings.lang,
            f"{len(rulebook.rules)} 条规则、{subjects} 个对象，{sentences} 个例句全部符合"
            + (f"；{lapsed} 条已过期，不再说话" if lapsed else ""),
            f"{len(rulebook.rules)} rules, {subjects} subjects: all {sentences} sentences hold"
            + (f"; {lapsed} have lapsed and are silent" if lapsed else ""),
        )
    )
    for rule, sentence in closed_gaps(rulebook):
        click.echo(
            say(
                settings.lang,
                f"提示：规则 {rule.id} 的 todo 例句已经能查出，可移到 flag：{sentence}",
                f"note: rule {rule.id} finds a todo sentence by now, move it to flag: {sentence}",
            )
        )


@command.command("list")
@click.option("--kind", help="只列这一种，如 quantity")
@click.option("--subject", help="只列这个对象（id）的")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@knowledge
@language
def list_(
    kind: str | None, subject: str | None, form: str, checks: str | None, lang: str | None
) -> None:
    """列出规则：名称、种类、级别、说的是什么；过期和该复核的有标记。"""
    rulebook, settings = _open(checks, lang)
    today = settings.today or date.today()
    rules = [
        rule
        for rule in rulebook.rules
        if kind in (None, rule.kind) and subject in (None, rule.subject)
    ]
    if form == "json":
        click.echo(json.dumps({"rules": [_record(rule) for rule in rules]}, ensure_ascii=False))
        return
    for rule in rules:
        when = mark(rule, today, settings.lang)
        click.echo(f"{rule.id:<32} {rule.kind:<12} {rule.severity:<8} {gist(rule, rulebook)}{when}")


@command.command("explain")
@click.argument("rule_id", metavar="ID")
@knowledge
@language
def explain(rule_id: str, checks: str | None, lang: str | None) -> None:
    """解释一条规则：查什么、什么对、凭什么、例句。"""
    rulebook, settings = _open(checks, lang)
    found = [rule for rule in rulebook.rules if rule.id == rule_id]
    if not found:
        hint = nearest(rule_id, (rule.id for rule in rulebook.rules), most=0)
        raise click.BadParameter(f"没有规则 {rule_id}（{hint or 'tikulint rules list 列出全部'}）")
    for line in explanation(found[0], rulebook, settings.lang):
        click.echo(line)


@command.command("test")
@click.option("--coverage", "covered", is_flag=True, help="说出例句没有用到的线索词、值和正则")
@knowledge
@language
def test(covered: bool, checks: str | None, lang: str | None) -> None:
    """运行全部例句；--coverage 说出每条规则还缺什么例句。"""
    rulebook, settings = _open(checks, lang)
    _raise_unproven(rulebook)
    rules = len(rulebook.rules)
    flags = sum(len(rule.flag) for rule in rulebook.rules)
    passes = sum(len(rule.passes) for rule in rulebook.rules)
    todo = sum(len(rule.todo) for rule in rulebook.rules)
    click.echo(
        say(
            settings.lang,
            f"{rules} 条规则：flag {flags} 句、pass {passes} 句全部符合，todo {todo} 句",
            f"{rules} rules: {flags} flag and {passes} pass sentences hold, {todo} todo",
        )
    )
    if covered:
        for line in coverage_lines(coverage(rulebook), settings.lang):
            click.echo(line)


@command.command("unused")
@click.argument("paths", nargs=-1, type=click.Path())
@knowledge
@language
def unused_(paths: tuple[str, ...], checks: str | None, lang: str | None) -> None:
    """列出在题库（PATH，默认全部）里从没说过话的规则：对象没出现，或出现了没比成。"""
    rulebook, settings = _open(checks, lang)
    workspace = Workspace(Path.cwd())
    given = tuple(str(path) for path in bank_paths(paths, settings, workspace.root))
    silent = unused(rulebook, open_bank(workspace, settings, given))
    for rule, met in silent:
        why = say(
            settings.lang,
            "对象出现过，没有可比的句子" if met else "对象没有出现",
            "subject met, nothing to judge" if met else "subject not met",
        )
        click.echo(f"{rule.id:<32} {why}")
    total = len(rulebook.rules)
    click.echo(
        say(
            settings.lang,
            f"{total} 条规则中 {total - len(silent)} 条说过话，{len(silent)} 条没有",
            f"{total - len(silent)} of {total} rules spoke, {len(silent)} did not",
        )
    )


def _open(checks: str | None, lang: str | None) -> tuple[Rulebook, Settings]:
    workspace = Workspace(Path.cwd())
    settings = workspace.settings()
    given = {"checks": checks or settings.checks, "lang": lang or settings.lang}
    settings = settings.model_copy(update=given)
    return load_rulebook(workspace.knowledge(settings.checks)), settings


def _raise_unproven(rulebook: Rulebook) -> None:
    problems = list(prove(rulebook, rulebook.rules))
    if problems:
        raise UnusableInputError(*problems)


def _sentences(rules: Sequence[Rule]) -> int:
    return sum(len(rule.flag) + len(rule.passes) for rule in rules)


def _record(rule: Rule) -> dict[str, object]:
    return rule.model_dump(mode="json", by_alias=True, exclude_defaults=True)
