"""What is no question: the lines that are left, with the reason, and their prose as passages."""

from collections.abc import Iterator, Sequence

from tikulint.loaders.markdown.candidates import Candidate
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.loaders.markdown.regions import Layout
from tikulint.model.bank import Left, Passage
from tikulint.model.places import Span
from tikulint.model.question import Question

_WHY = {
    Kind.FRONT_MATTER: "文件头（front matter）",
    Kind.CODE: "题目以外的代码（code）",
    Kind.HTML: "题目以外的 HTML",
    Kind.VERBATIM: "题目以外的 HTML",
    Kind.TABLE: "题目以外的表格（table）",
    Kind.RULE: "分隔线（rule）",
    Kind.HEADING: "标题的下划线（underline）",
}
PROSE = "题目以外的文字（prose）"
UNUSED = "没有题目的标题（heading without questions）"


def taken_lines(outline: Outline, layout: Layout, questions: Sequence[Question]) -> bytearray:
    """Return one byte a line: 1 in a question, 2 in a section heading, 0 elsewhere."""
    taken = bytearray(outline.count)
    for topic in layout.topics:
        taken[topic.line] = 2
    for region in layout.regions:
        taken[region.candidate.line : region.stop] = b"\1" * (region.stop - region.candidate.line)
    for question in questions:
        answer = question.answer_span
        if not layout.regions:
            taken[outline.line_at(question.span.start)] = 1
        elif answer and answer.start >= question.span.end:  # at the end of the paper
            first, last = outline.line_at(answer.start), outline.line_at(answer.end)
            taken[first : last + 1] = b"\1" * (last + 1 - first)
    return taken


def left_lines(
    outline: Outline, taken: bytearray, candidates: Sequence[Candidate]
) -> Iterator[Left]:
    """Yield every stretch of lines that belongs to no question and no section heading."""
    reasons = _reasons(taken, candidates)
    start: int | None = None
    why = ""
    last = 0
    for number in range(outline.count):
        if taken[number]:
            reason = ""
        elif outline.is_blank(number):
            continue
        else:
            reason = reasons.get(number) or _WHY.get(Kind(outline.kinds[number]), PROSE)
        if reason == _WHY[Kind.RULE] and start is not None:
            reason = why
        if reason != why or taken[number]:
            if start is not None:
                yield Left(line=start + 1, end_line=last + 1, why=why)
            start = number if reason else None
            why = reason
        last = number
    if start is not None:
        yield Left(line=start + 1, end_line=last + 1, why=why)


def _reasons(taken: bytearray, candidates: Sequence[Candidate]) -> dict[int, str]:
    reasons: dict[int, str] = {}
    path: list[Candidate] = []
    for candidate in candidates:
        if taken[candidate.line]:
            continue
        if candidate.tier <= 6:
            while path and path[-1].tier >= candidate.tier:
                path.pop()
            path.append(candidate)
        if candidate.why:
            for number in range(candidate.line, candidate.last + 1):
                reasons.setdefault(number, candidate.why)
        elif candidate.tier <= 6:
            reasons[candidate.line] = next((c.why for c in path if c.why), UNUSED)
    return reasons


def passages(path: str, outline: Outline, taken: bytearray, layout: Layout) -> Iterator[Passage]:
    """Yield the prose outside questions, a paragraph or list at a time."""
    start: int | None = None
    for number in range(outline.count + 1):
        prose = (
            number < outline.count
            and not taken[number]
            and outline.kinds[number] in (Kind.TEXT, Kind.TABLE)
        )
        if prose and start is None:
            start = number
        elif not prose and start is not None:
            begin, end = outline.starts[start], outline.end(number - 1)
            section = _section(layout, start)
            yield Passage(
                path=path, text=outline.text[begin:end], span=Span(begin, end), section=section
            )
            start = None


def _section(layout: Layout, line: int) -> tuple[str, ...]:
    path: list[Candidate] = []
    for topic in layout.topics:
        if topic.line > line:
            break
        while path and path[-1].tier >= topic.tier:
            path.pop()
        path.append(topic)
    return tuple(topic.text for topic in path if topic.text)
