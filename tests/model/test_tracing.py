"""The text at a traced place, read as the file's notation says, is the stretch."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from tikulint.model.places import Span
from tikulint.model.tracing import Notation, trace

TEXT = st.text(alphabet='甲乙a"\\\n,😀 ~=', min_size=1, max_size=20).filter(str.strip)


def stretch_of(value: str, data: st.DataObject) -> Span:
    start = data.draw(st.integers(0, len(value) - 1))
    return Span(start, data.draw(st.integers(start + 1, len(value))))


@given(TEXT, st.booleans(), st.data())
def test_json_escapes(value: str, ascii_only: bool, data: st.DataObject) -> None:
    source = json.dumps({"id": "①", "question": value}, ensure_ascii=ascii_only)
    stretch = stretch_of(value, data)
    start, end = trace(source, Span(0, len(source)), value, stretch, Notation.JSON)
    assert json.loads(f'"{source[start:end]}"') == value[stretch.start : stretch.end]


@given(TEXT, st.data())
def test_csv_quotes(value: str, data: st.DataObject) -> None:
    row = io.StringIO()
    csv.writer(row).writerow(["①", value])
    source = row.getvalue()
    stretch = stretch_of(value, data)
    start, end = trace(source, Span(0, len(source)), value, stretch, Notation.CSV)
    assert source[start:end].replace('""', '"') == value[stretch.start : stretch.end]


@given(st.lists(st.text(alphabet="甲乙a-", min_size=1, max_size=6), min_size=1), st.data())
def test_container_indents(lines: list[str], data: st.DataObject) -> None:
    value = "\n".join(lines)
    source = "- 题\n  > " + value.replace("\n", "\n  > ")
    stretch = stretch_of(value, data)
    start, end = trace(source, Span(8, len(source)), value, stretch, Notation.MARKDOWN)
    assert source[start:end].replace("\n  > ", "\n") == value[stretch.start : stretch.end]


def test_a_text_that_the_loader_made_is_placed_on_the_first_line() -> None:
    source = '{"answer": 1,\n "n": 2}'
    where = trace(source, Span(0, len(source)), "B", Span(0, 1), Notation.JSON)
    assert source[where.start : where.end] == '{"answer": 1,'
