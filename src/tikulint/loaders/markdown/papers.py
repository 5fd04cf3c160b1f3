"""The answers at the end of a paper, given to its questions: 参考答案, 一、1-5 ACBDA, 二、1. √."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tikulint.loaders.markdown.options import key_of
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.model.places import Span
from tikulint.model.question import Question, content_key

LEAST = 3
"""Least number of answers below such a title."""

_TITLE_LIKE = re.compile(r"(?m)^[^\n]{0,12}答案[^\n]{0,12}$")
_TITLE = re.compile(
    r"[#\s*【\[(（]*(?:(?:试题|习题|试卷|练习题?|课后题|各题|附[:：]?)?(?:参考|标准|正确)?答案"
    r"(?:(?:及|与|和)?(?:解析|详解|评分标准))?)[】\])）:：*\s]*"
)
_SECTION = re.compile(
    r"[#\s*]*[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：]?\s*"
    r"(?:(?:[^\d\n]{0,12}?题)?(?:[（(][^)）\n]*[)）])?[:：]?)[\s*]*"
)
_RANGE = re.compile(
    r"(?P<first>\d{1,3})\s*[-—–~～至]\s*(?P<last>\d{1,3})\s*[:：.、．]?\s*"
    r"(?P<keys>(?:[A-H√×✓✗对错][\s,，、;；]*)+)(?![A-Za-z])"
)
_SINGLE = re.compile(
    r"(?<![\d.．])(?P<number>\d{1,3})\s*[.、．:：)）]\s*(?![\d.．])"
    r"(?P<key>(?:[A-H]{1,8}|[√×✓✗✔✘对错]|正确|错误)(?![A-Za-z\u4e00-\u9fff]))?"
)


class Answer(NamedTuple):
    """The number of an answer and where its text stands, in code points."""

    number: int
    span: Span


def answers_title(outline: Outline) -> int | None:
    """Return the line that may head a paper's answers: the only one of its kind, or None."""
    titles = [
        number
        for found in _TITLE_LIKE.finditer(outline.text)
        if _TITLE.fullmatch(outline.line(number := outline.line_at(found.start())))
        if outline.kinds[number] in (Kind.TEXT, Kind.HEADING) and not outline.depths[number]
    ]
    return titles[0] if len(titles) == 1 else None


def answered(outline: Outline, title: int, questions: Sequence[Question]) -> list[Question]:
    """Return the questions with the answers that stand below the line `title`.

    Both are numbered anew in each part of the paper; where the parts do not match, none is given.
    """
    given = _matched(list(_answers(outline, title)), [_number(each) for each in questions])
    return [
        _with_answer(outline, question, given[at]) if at in given else question
        for at, question in enumerate(questions)
    ]


def _matched(answers: Sequence[Answer], numbers: Sequence[int]) -> dict[int, Span]:
    """Return the place of each question's answer by the question's position."""
    parts = _runs([answer.number for answer in answers])
    asked = _runs(numbers)
    if len(answers) < LEAST or len(parts) > len(asked):
        return {}
    given: dict[int, Span] = {}
    for (first, last), (start, stop) in zip(parts, asked, strict=False):
        places = {numbers[at]: at for at in range(start, stop)}
        for answer in answers[first:last]:
            if answer.number not in places:
                return {}
            given[places[answer.number]] = answer.span
    return given


def _answers(outline: Outline, title: int) -> Iterator[Answer]:
    text = outline.text
    begun: tuple[int, int] | None = None
    for number in range(title + 1, outline.count):
        start, end = outline.starts[number], outline.end(number)
        if section := _SECTION.match(text, start, end):
            if begun:
                yield _until(text, begun, start)
                begun = None
            start = section.end()
        while start < end:
            keys = _RANGE.match(text, start, end) if begun is None else None
            single = _SINGLE.match(text, start, end)
            if begun and not (single and int(single["number"]) == begun[0] + 1):
                following = _following(text, begun[0] + 1, start, end)
                if following is None:
                    break  # The text of an answer goes on to the end of the line.
                start = following
            elif keys and (several := list(_in_range(keys))):
                yield from several
                start = keys.end()
            elif single:
                if begun:
                    yield _until(text, begun, start)
                begun = None
                if single["key"]:
                    yield Answer(int(single["number"]), Span(*single.span("key")))
                else:
                    begun = int(single["number"]), single.end()
                start = single.end()
            else:
                start += 1
    if begun:
        yield _until(text, begun, len(text))


def _following(text: str, number: int, start: int, end: int) -> int | None:
    """Return where the answer with this number begins behind another on one line."""
    found = re.compile(rf"(?<=[\s。；;]){number}\s*[.、．:：)）]\s*(?![\d.．])").search(
        text, start, end
    )
    return found.start() if found else None


def _until(text: str, begun: tuple[int, int], stop: int) -> Answer:
    number, start = begun
    body = text[start:stop]
    left = start + len(body) - len(body.lstrip())
    return Answer(number, Span(left, max(left, start + len(body.rstrip()))))


def _in_range(found: re.Match[str]) -> Iterator[Answer]:
    """Yield the answers of 1-5 ACBDA, or of 1-3 AB ACD B where there are as many words."""
    first, last = int(found["first"]), int(found["last"])
    for pattern in ("[A-H√×✓✗对错]", "[A-H]+|[√×✓✗对错]"):
        keys = list(re.finditer(pattern, found["keys"]))
        if len(keys) == last - first + 1:
            begin = found.start("keys")
            for number, key in enumerate(keys, first):
                yield Answer(number, Span(begin + key.start(), begin + key.end()))
            return


def _number(question: Question) -> int:
    number = (question.number or "").rpartition(".")[2]
    return int(number) if number.isdecimal() else 0


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return where each run of rising numbers begins and ends."""
    breaks = [at for at, (x, y) in enumerate(pairwise(numbers), 1) if y <= x]
    return list(pairwise([0, *breaks, len(numbers)])) if numbers else []


def _with_answer(outline: Outline, question: Question, span: Span) -> Question:
    answer = outline.text[span.start : span.end]
    if question.answer or not answer:
        return question
    letters = [option.letter for option in question.options]
    key = key_of(answer, letters) if letters else ""
    return question.model_copy(
        update={
            "answer": answer,
            "answer_span": span,
            "answer_key": key,
            "answer_key_span": span if key else None,
            "key": content_key(question.stem, question.options, answer, key),
        }
    )
