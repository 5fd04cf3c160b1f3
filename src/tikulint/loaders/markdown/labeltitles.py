"""Headings whose text is a label word and that label nothing: `### 2. 类型`, `# 面试题`."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from tikulint.loaders.markdown.labels import Label, Role
from tikulint.loaders.markdown.outline import Outline

_NUMBERED = re.compile(r" {0,3}#{1,6}[ \t]+(\d{1,4})[.)]")


def numbered_titles(outline: Outline, labels: Mapping[int, Label]) -> list[int]:
    """Return the lines of labels that are one of a run of numbered headings.

    The fields of one question may be numbered too; they begin with what is asked.
    """
    if not any(_NUMBERED.match(outline.line(number)) for number in labels):
        return []
    return [line for run in _runs(outline) for line in _titles(run, labels)]


def topic_titles(outline: Outline, labels: Mapping[int, Label]) -> Iterator[int]:
    """Yield the lines of labels that are titles of other headings: `# 面试题` above `## 内存`."""
    asked = [line for line, label in labels.items() if label.role is Role.QUESTION]
    answers = sum(1 for label in labels.values() if label.role is Role.ANSWER)
    if len(asked) == 1 and answers > 1 and [h.line for h in outline.headings] == asked:
        yield asked[0]
    for heading, below in pairwise(outline.headings):
        label = labels.get(heading.line)
        if label is None or label.role is not Role.QUESTION or below.level <= heading.level:
            continue
        end = outline.end(heading.last)
        bare = not outline.text[outline.starts[heading.line] + label.end : end].strip(" *_#")
        empty = not outline.text[end : outline.starts[below.line]].strip()
        if bare and below.line not in labels and (empty or heading.level == 1):
            yield heading.line


def _runs(outline: Outline) -> Iterator[list[int]]:
    """Yield the lines of the headings that stand side by side and are numbered one by one."""
    runs: dict[int, list[int]] = defaultdict(list)
    values: dict[int, int] = {}
    for heading in outline.headings:
        for deeper in [level for level in runs if level > heading.level]:
            yield runs.pop(deeper)
        match = _NUMBERED.match(outline.line(heading.line))
        value = int(match[1]) if match else 0
        run = runs[heading.level]
        if run and value != values[heading.level] + 1:
            yield run
            run = runs[heading.level] = []
        if value:
            run.append(heading.line)
            values[heading.level] = value
    yield from runs.values()


def _titles(run: list[int], labels: Mapping[int, Label]) -> list[int]:
    inside = [line for line in run if line in labels]
    if not inside or len(inside) == len(run):
        return []
    first = labels.get(run[0])
    return [] if first is not None and first.role is Role.QUESTION else inside
