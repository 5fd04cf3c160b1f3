"""文件标题许诺了一种题，文件里却一道也没有。

为什么：读者按标题找题；标题写着编程题、选择题或“附答案”，翻到底也没有，多半是漏收了一部分，或者标题没有跟着改。

反例：

    # 排序算法面试题与编程题

    ### 1. 什么是稳定排序？
    （后面全是简答题，没有一道要写代码）

正例：

    # 排序算法面试题

    ### 1. 什么是稳定排序？

改法：补上许诺的题，或者改标题。
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tikulint.evidence import Evidence
from tikulint.model.asserting import truth_value
from tikulint.model.bank import File
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.places import Span
from tikulint.model.question import Question
from tikulint.model.tracing import Notation

META = Meta(
    code="S108",
    name="title-promise",
    severity=Severity.NOTE,
    title=Words("标题许诺的题没有", "title promise"),
    zh="标题说有“{promised}”，{count} 道题里一道也没有",
    en="the title promises “{promised}”, yet none of the {count} questions is one",
)

FEWEST = 3
"""A file with fewer questions may just have been begun."""

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*\S)", re.MULTILINE)
_PROGRAM = re.compile(r"```|~~~|<pre|<code|代码|编程|程序|编写|手写|实现一|写出?一?[个段]|函数")
_BLANK = re.compile(r"_{2,}|＿|[（(【]\s*[)）】]|\\underline|\.{4,}|…{2,}")


class Promise(NamedTuple):
    """Words of a title, and what a question is that keeps them."""

    words: re.Pattern[str]
    kept: Callable[[Question], bool]


PROMISES = (
    Promise(
        re.compile(r"(?:编程|代码|上机|手写代码)题"),
        lambda question: bool(_PROGRAM.search(f"{question.stem}\n{question.answer}")),
    ),
    Promise(re.compile(r"选择题|[单多]项?选择?题"), lambda question: bool(question.options)),
    Promise(
        re.compile(r"判断题"),
        lambda question: truth_value(question.answer or question.answer_key) is not None,
    ),
    Promise(re.compile(r"填空题"), lambda question: bool(_BLANK.search(question.stem))),
    Promise(
        re.compile(r"[含附带及与和有]答案"),
        lambda question: bool(question.answer or question.answer_key or question.explanation),
    ),
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield each promise of a file's title that none of its questions keeps."""
    for file in evidence.bank.files:
        questions = evidence.bank.by_file.get(file.path, ())
        if file.notation is not Notation.MARKDOWN or len(questions) < FEWEST:
            continue
        title = _HEADING.search(file.text, 0, questions[0].span.start)
        if title:
            yield from _broken(file, title, questions)


def _broken(file: File, title: re.Match[str], questions: Sequence[Question]) -> Iterator[Finding]:
    for promise in PROMISES:
        words = promise.words.search(title[1])
        if words and not any(map(promise.kept, questions)):
            start = title.start(1) + words.start()
            yield META.finding(
                file.lines.place(file.path, Span(start, start + len(words[0]))),
                identity=(title[1], words[0]),
                promised=words[0],
                count=len(questions),
            )
