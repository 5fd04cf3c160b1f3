"""标题的级别颠倒或者跳级。

为什么：目录、导航和本工具都按标题级别判断哪一题属于哪一章；级别乱了，题目就挂到了错的章节下。

反例：

    #### 机器学习题库
    ### 1. 什么是偏差？

正例：

    # 机器学习题库
    ## 1. 什么是偏差？

改法：文档标题用最高一级，往下一级一级地用。整个文件都不用的级别不算跳级；每个文件只报第一处。
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tikulint.evidence import Evidence
from tikulint.model.bank import File, Heading
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.places import Place, Span
from tikulint.model.question import Question
from tikulint.model.tracing import Notation

META = Meta(
    code="S103",
    name="heading-levels",
    severity=Severity.NOTE,
    title=Words("标题级别不对", "heading levels"),
    zh="{level} 级标题{problem}",
    en="a level {level} heading {problem}",
)

DEEPEST = 6
"""Sections below this are lines that stand for headings: bold lines, items of a list."""

_ATX = re.compile(r"[ \t>]*(#{1,6})(?=[ \t])(.*)")


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield the first heading of a file that stands lower than it should."""
    for file in evidence.bank.files:
        if file.notation is not Notation.MARKDOWN:
            continue
        headings = _headings(file, evidence.bank.by_file.get(file.path, ()))
        fault = _first_fault(headings)
        if fault:
            heading, problem = fault
            yield META.finding(
                _place(file, heading),
                identity=(heading.text,),
                level=heading.level,
                problem=problem,
            )


def _headings(file: File, questions: Sequence[Question]) -> list[Heading]:
    """Return the headings of sections, of questions and of what was left, in the order of lines."""
    found = {heading.line: heading for heading in file.headings if heading.level <= DEEPEST}
    starts = [question.span.start for question in questions]
    starts += [file.lines.start(left.line) for left in file.left]
    for start in starts:
        end = file.text.find("\n", start)
        match = _ATX.match(file.text, start, end if end >= 0 else len(file.text))
        if match:
            line = file.lines.line(start)
            found[line] = Heading(line=line, level=len(match[1]), text=match[2].strip())
    return [found[line] for line in sorted(found)]


def _first_fault(headings: Sequence[Heading]) -> tuple[Heading, Words] | None:
    if not headings:
        return None
    first = headings[0]
    top = min(heading.level for heading in headings)
    if first.level > top:
        return first, Words(
            f"排在文件开头，后面却有更高的 {top} 级标题",
            f"opens the file, yet a level {top} heading follows",
        )
    used = {heading.level for heading in headings}
    for above, heading in pairwise(headings):
        if any(level in used for level in range(above.level + 1, heading.level)):
            return heading, Words(
                f"直接跟在 {above.level} 级标题下面，中间跳级",
                f"stands right under a level {above.level} heading: a level is skipped",
            )
    return None


def _place(file: File, heading: Heading) -> Place:
    start = file.lines.start(heading.line)
    end = file.text.find("\n", start)
    end = len(file.text) if end < 0 else end
    line = file.text[start:end]
    indent = len(line) - len(line.lstrip())
    return file.lines.place(file.path, Span(start + indent, start + len(line.rstrip())))
