"""Questions in the rows of Markdown tables, read as any other table once the cells are known."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tikulint.loaders.markdown.outline import Outline, Table
from tikulint.loaders.markdown.plaintext import plain
from tikulint.loaders.records import question_of
from tikulint.loaders.rows import Row, find_header, table
from tikulint.model.places import Span
from tikulint.model.question import Question

_BAR = re.compile(r"(?<!\\)\|")


class Rows(NamedTuple):
    """The questions of one table, and the table they stand in."""

    table: Table
    questions: list[Question]


def rows_of_tables(path: str, outline: Outline, columns: Mapping[str, str]) -> list[Rows]:
    """Return the tables whose header names a column for stems, with the questions in them."""
    found = []
    for each in outline.tables:
        rows = list(_rows(outline, each))
        if len(rows) > 1 and find_header(rows[:1], columns):
            entries = table(path, rows, columns).entries
            questions = [question for question in map(question_of, entries) if question]
            if questions:
                found.append(Rows(each, [_linked(question) for question in questions]))
    return found


def _rows(outline: Outline, each: Table) -> Iterator[Row]:
    for number in range(each.line, each.last + 1):
        if number == each.line + 1:
            continue
        line = outline.line(number)
        bare = line.strip().removeprefix("|")
        bare = bare[:-1] if bare.endswith("|") and not bare.endswith("\\|") else bare
        cells = [cell.strip().replace("\\|", "|") for cell in _BAR.split(bare)]
        span = Span(outline.starts[number], outline.starts[number] + len(line))
        yield Row(cells, span, number + 1, number + 1)


def _linked(question: Question) -> Question:
    """Return the question with its link or emphasis gone from the title, if it has one."""
    return question.model_copy(update={"title": plain(question.title or question.stem)})
