"""题号重复，或者倒着走。

为什么：读者按题号引用题目（见第 7 题）；题号重复或倒退，多半是插入、删除以后忘了改号。

反例：

    ### 1. 什么是召回率？
    ### 2. 什么是精确率？
    ### 2. 什么是准确率？

正例：

    ### 1. 什么是召回率？
    ### 2. 什么是精确率？
    ### 3. 什么是准确率？

改法：改成连续的题号。每一节从 1 重新开始是可以的，中间缺号也不报；一个文件里到处重复时只提示一次。
"""

import re
from collections.abc import Iterator, Sequence

from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.question import Question

META = Meta(
    code="S102",
    name="number-sequence",
    severity=Severity.NOTE,
    title=Words("题号不连续", "number sequence"),
    zh="题号 {number} {problem}{more}",
    en="number {number} {problem}{more}",
)

REPEATED = Words("和前面的题重复", "is given twice")
BACKWARDS = Words("比前一题小", "is lower than the one before")
MANY = 5
"""More faults than this in one file are one finding: the numbers there mean something else."""

_HAN = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_PARTS = re.compile(r"\d+|[零〇一二两三四五六七八九十百]+")


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield numbers that repeat or go back within their section."""
    bank = evidence.bank
    for questions in bank.by_file.values():
        if 2 * sum(question.number is not None for question in questions) < len(questions):
            continue  # a figure here and there (HTTP 1.1) is no numbering
        faults = list(_faults(questions))
        if len(faults) > MANY:
            yield _finding(bank, *faults[0], [question for question, _ in faults])
        else:
            for question, problem in faults:
                yield _finding(bank, question, problem, [question])


def _faults(questions: Sequence[Question]) -> Iterator[tuple[Question, Words]]:
    section: tuple[str, ...] | None = None
    highest: dict[tuple[int, ...], int] = {}
    seen: set[tuple[int, ...]] = set()
    for question in questions:
        number = _parsed(question.number)
        if not number:
            continue
        parent, last = number[:-1], number[-1]
        if question.section != section or (last <= 1 < highest.get(parent, 0)):
            section, highest, seen = question.section, {}, set()
        if number in seen:
            yield question, REPEATED
        elif last < highest.get(parent, last):
            yield question, BACKWARDS
        seen.add(number)
        highest[parent] = max(last, highest.get(parent, last))


def _parsed(number: str | None) -> tuple[int, ...]:
    """Return "3.1.4" as (3, 1, 4), "007" as (7,), "二十一" as (21,); () where it is no number."""
    parts = _PARTS.findall(number or "")
    return tuple(int(part) if part.isdecimal() else _han(part) for part in parts)


def _han(digits: str) -> int:
    value = pending = 0
    for digit in digits:
        if digit in "十百":
            value += (pending or 1) * (10 if digit == "十" else 100)
            pending = 0
        else:
            pending = pending * 10 + _HAN[digit]
    return value + pending


def _finding(bank: Bank, question: Question, problem: Words, faulty: Sequence[Question]) -> Finding:
    count = len(faulty) - 1
    more = Words(f"（本文件还有 {count} 处）", f" ({count} more in this file)")
    return META.finding(
        heading_place(bank, question),
        [question],
        identity=[each.content for each in faulty],
        number=question.number or "",
        problem=problem,
        more=more if count else Words("", ""),
    )
