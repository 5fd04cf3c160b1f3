"""The whole linter in one function: run the checks, apply what editors said, sort, report."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Protocol

from tikulint.checkers import CHECKS, Check
from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, State
from tikulint.model.problems import Problem, UnusableInputError
from tikulint.model.report import Report
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings

_HOW_TO_SAY = "`tikulint questions --explain` 逐行说明；在 tikulint.toml 里可以指定 shape"


class Watch(Protocol):
    """Somebody who is told how the run goes on."""

    rule: Callable[[str, float], None] | None
    """Told each time a rule has run: its id and the seconds it took; None where nobody asks."""

    def check(self, meta: Meta, done: int, total: int) -> None:
        """Take note that a check begins; `done` of `total` are finished."""
        ...


def lint(bank: Bank, rulebook: Rulebook, settings: Settings, watch: Watch | None = None) -> Report:
    """Return everything the selected checks find in `bank`, in the order of places and codes.

    Raises:
        UnusableInputError: a code is unknown, or there is nothing in the bank to lint.
    """
    checks = selected(CHECKS, settings)
    _require_something_to_lint(bank, checks)
    evidence = Evidence(bank, rulebook, settings, watch.rule if watch else None)
    findings: list[Finding] = []
    for done, check in enumerate(checks):
        if watch:
            watch.check(check.META, done, len(checks))
        findings.extend(_with_state(finding, rulebook) for finding in check.find(evidence))
    return Report(
        bank=bank,
        checks=tuple(check.META for check in checks),
        findings=tuple(sorted(findings, key=_order(bank))),
        best=evidence.best() if any(check.META.code.startswith("D") for check in checks) else (),
        threshold=evidence.threshold,
        rules=len(rulebook.rules),
        fail_on=settings.fail_on,
    )


def selected(checks: Iterable[Check], settings: Settings) -> list[Check]:
    """Return the checks whose code begins with a selected prefix and with no ignored one.

    Raises:
        UnusableInputError: a prefix that no code begins with.
    """
    checks = tuple(checks)
    codes = [check.META.code for check in checks]
    unknown = [
        prefix
        for prefix in (*settings.select, *settings.ignore)
        if not any(code.startswith(prefix) for code in codes)
    ]
    if unknown:
        raise UnusableInputError(*(_unknown_code(prefix, codes) for prefix in unknown))
    return [
        check
        for check in checks
        if check.META.code.startswith(settings.select or ("",))
        and not (settings.ignore and check.META.code.startswith(settings.ignore))
    ]


def _unknown_code(prefix: str, codes: list[str]) -> Problem:
    nearest = get_close_matches(prefix.upper(), codes, n=1, cutoff=0.5)
    remedy = f"是不是 {nearest[0]}？" if nearest else "`tikulint explain` 列出全部检查"
    return Problem("", 0, f"没有编号为 {prefix} 的检查", remedy)


def nothing_to_lint(bank: Bank) -> list[Problem]:
    """Return why there is no question in `bank`: one problem for each file that was looked at."""
    problems = [Problem(each.path, each.line, each.why) for each in bank.unreadable]
    for file in bank.files:
        why = file.left[0].why if file.left else "文件是空的"
        problems.append(Problem(file.path, 0, f"没有读到题目：{why}", _HOW_TO_SAY))
    return problems or [Problem("", 0, "没有要检查的文件")]


def _require_something_to_lint(bank: Bank, checks: list[Check]) -> None:
    """Refuse a bank that would pass only because nothing in it was looked at."""
    prose_will_do = all(check.META.code.startswith("F") for check in checks)
    if not bank.questions and not (bank.passages and prose_will_do):
        raise UnusableInputError(*nothing_to_lint(bank))


def _with_state(finding: Finding, rulebook: Rulebook) -> Finding:
    if finding.fingerprint in rulebook.baseline:
        return finding.model_copy(update={"state": State.BASELINED})
    return finding


def _order(bank: Bank) -> Callable[[Finding], tuple[int, int, int, str, str]]:
    rank = {file.path: position for position, file in enumerate(bank.files)}

    def order(finding: Finding) -> tuple[int, int, int, str, str]:
        place = finding.place
        position = rank.get(place.path, len(rank))
        return position, place.line, place.column, finding.code, finding.fingerprint

    return order
