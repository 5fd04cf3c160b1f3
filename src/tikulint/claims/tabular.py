"""Tables: whose row or column a cell stands in, and what its header says it is."""

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tikulint.claims.compiled import Compiled
from tikulint.claims.figures import judge_value
from tikulint.claims.judgement import Judgement
from tikulint.claims.quantities import Kind as Figure
from tikulint.claims.relations import judge_word
from tikulint.claims.sentences import Cue, Sentence
from tikulint.model.rule import Kind

_RULE = re.compile(r"[\s:|\-+=]+")
_SCALES = {
    "万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "T": 10**12, "B": 10**9,
    "M": 10**6, "K": 10**3, "k": 10**3, "billion": 10**9, "million": 10**6,
}  # fmt: skip
_SCALE = re.compile(r"[（(/]\s*(万亿|亿|千万|百万|万|[TBMKk](?![A-Za-z])|billion|million)")
_LOOSE = re.compile(
    r"[\s约大~≈*`（）()个层维头张类种条道对年月词小时位%％,，/+]|tokens?|词元|参数|左右|以上|多"
)
_NAMES = {
    "organisation": ("机构", "公司", "组织", "厂商", "团队", "作者", "单位", "来源", "出品"),
    "author": ("作者", "提出者", "发明"),
    "architecture": ("架构", "结构"),
    "tokenizer": ("分词",),
    "year": ("年份", "时间", "年代", "发布年", "年"),
    "ensemble_type": ("类型", "集成"),
    "detector_type": ("类型", "阶段"),
    "criterion": ("准则", "标准", "依据"),
}
_SCOPED = re.compile(r"微调|实验|设置|本文|我们|训练时|推理时|每|差|增|减|提升|对比|下降")


class Cell(NamedTuple):
    """One cell of a table: its place in the text."""

    start: int
    end: int


def rows(text: str, start: int, end: int) -> list[list[Cell]]:
    """Return the rows of the table `text[start:end]`, without the line under the header."""
    table = []
    at = start
    for line in text[start:end].split("\n"):
        if line.strip() and not _RULE.fullmatch(line):
            table.append(_cells(line, at))
        at += len(line) + 1
    return table


def _cells(line: str, at: int) -> list[Cell]:
    """Return the cells between the bars of a line; outer bars open and close no cell."""
    bars = [-1, *(bar.start() for bar in re.finditer(r"\|", line)), len(line)]
    pairs = list(itertools.pairwise(bars))
    if not line[: bars[1]].strip():
        pairs = pairs[1:]
    if pairs and not line[bars[-2] + 1 :].strip():
        pairs = pairs[:-1]
    return [Cell(at + first + 1, at + last) for first, last in pairs]


def judge_table(
    table: list[list[Cell]], whole: Sentence, rules: Mapping[str, tuple[Compiled, ...]]
) -> Iterator[Judgement]:
    """Yield the judgements on a table whose rows or columns are headed by subjects."""
    if len(table) < 2:
        return
    header = table[0]
    for row in table[1:]:
        if len(row) != len(header):
            continue
        for place in range(1, len(row)):
            for name, head in ((row[0], header[place]), (header[place], row[0])):
                yield from _cell(name, head, row[place], whole, rules)


def _cell(
    name: Cell, head: Cell, cell: Cell, whole: Sentence, rules: Mapping[str, tuple[Compiled, ...]]
) -> Iterator[Judgement]:
    mentions = [m for m in whole.mentions if name.start <= m.start < name.end and m.proper]
    if len(mentions) != 1 or _SCOPED.search(whole.text, head.start, head.end):
        return
    cues = [cue for cue in whole.cues if head.start <= cue.start < head.end]
    around = " ".join(whole.text[part.start : part.end] for part in (name, head, cell))
    for rule in rules.get(mentions[0].subject, ()):
        if not rule.applies(around, ""):
            continue
        if rule.kind in (Kind.QUANTITY, Kind.YEAR) and _heads(rule, cues, head, whole.text):
            yield from _value(rule, head, cell, whole)
        elif rule.kind is Kind.RELATION and _heads(rule, cues, head, whole.text):
            yield from judge_word(rule, whole, (cell.start, cell.end))


def _heads(rule: Compiled, cues: list[Cue], head: Cell, text: str) -> bool:
    """Whether a header names the rule's attribute."""
    if any(rule.names(cue.word) for cue in cues) and rule.kind is not Kind.RELATION:
        return True
    written = text[head.start : head.end]
    return any(word in written for word in _NAMES.get(rule.attribute, ()))


def _value(rule: Compiled, head: Cell, cell: Cell, whole: Sentence) -> Iterator[Judgement]:
    figures = [q for q in whole.quantities if cell.start <= q.start < cell.end]
    if len(figures) != 1:
        return
    figure = figures[0]
    rest = whole.text[cell.start : figure.start] + whole.text[figure.end : cell.end]
    if len(_LOOSE.sub("", rest)) > 1:
        return
    scale = _SCALE.search(whole.text, head.start, head.end)
    if scale and figure.kind is Figure.NUMBER and figure.step <= 1:
        size = _SCALES[scale[1]]
        values = tuple(value * size for value in figure.values)
        figure = figure._replace(values=values, step=figure.step * size)
    if rule.kind is Kind.YEAR and figure.kind is Figure.NUMBER and 1900 < figure.values[0] < 2100:
        figure = figure._replace(kind=Figure.YEAR)
    yield from judge_value(rule, whole, figure, scaled=bool(scale))
