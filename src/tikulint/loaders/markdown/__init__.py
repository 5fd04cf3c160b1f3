"""Markdown banks with one heading a question and labelled fields below it."""

import re

from tikulint.loaders.loaded import Loaded
from tikulint.model.bank import File, Left
from tikulint.model.places import LineTable, Span
from tikulint.model.question import Question, Shape, content_key
from tikulint.model.settings import FileSettings

_HEADING = re.compile(r"^#{1,6}[ \t]+(?:(\d+)[.、][ \t]*)?(.*\S)[ \t]*$", re.MULTILINE)
_LABEL = re.compile(r"^\*\*(题目|答案|解析)[：:]\*\*[ \t]*", re.MULTILINE)
_FIELDS = {"题目": "prompt", "答案": "answer", "解析": "explanation"}


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:  # noqa: ARG001 (every family's loader takes it)
    """Return the questions of one Markdown text."""
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)] * bool(headings)
    questions = []
    left = []
    lines = LineTable(text)
    for heading, end in zip(headings, ends, strict=True):
        question = _question(path, text, heading, end)
        if question:
            questions.append(question)
        else:
            line, last = lines.line(heading.start()), lines.last_line(Span(heading.start(), end))
            left.append(Left(line=line, end_line=last, why="没有题目或答案（no labelled field）"))
    file = File(
        path=path,
        text=text,
        shape=Shape.LABELLED if questions else None,
        questions=len(questions),
        left=tuple(left),
    )
    return Loaded(file, questions, [], [])


def _question(path: str, text: str, heading: re.Match[str], end: int) -> Question | None:
    labels = list(_LABEL.finditer(text, heading.end(), end))
    if not labels:
        return None
    spans: dict[str, Span] = {}
    stops = [label.start() for label in labels[1:]] + [end]
    for label, stop in zip(labels, stops, strict=True):
        field = text[label.end() : stop].rstrip()
        spans[_FIELDS[label[1]]] = Span(label.end(), label.end() + len(field))
    fields = {name: text[span.start : span.end] for name, span in spans.items()}
    stem = fields.get("prompt") or heading[2]
    return Question(
        path=path,
        key=content_key(stem, (), fields.get("answer", ""), ""),
        number=heading[1],
        title=heading[2],
        prompt=fields.get("prompt", ""),
        answer=fields.get("answer", ""),
        explanation=fields.get("explanation", ""),
        shape=Shape.LABELLED,
        span=Span(heading.start(), end),
        title_span=Span(*heading.span(2)),
        prompt_span=spans.get("prompt"),
        answer_span=spans.get("answer"),
        explanation_span=spans.get("explanation"),
    )
