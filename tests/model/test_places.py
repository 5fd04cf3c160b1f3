"""Lines and columns are what an editor counts."""

from hypothesis import given
from hypothesis import strategies as st

from tikulint.model.places import LineTable, Span


def test_a_line_ends_at_each_of_the_three_line_ends() -> None:
    table = LineTable("甲\n乙\r\n丙\r丁")
    assert [table.position(offset) for offset in (0, 2, 5, 7)] == [(1, 1), (2, 1), (3, 1), (4, 1)]


def test_a_span_becomes_a_place_with_an_exclusive_end() -> None:
    place = LineTable("一二\n三四").place("a.md", Span(1, 4))
    assert (place.line, place.column, place.end_line, place.end_column) == (1, 2, 2, 2)


@given(st.text(alphabet="甲a\n\r\u2028😀", max_size=60))
def test_positions_never_go_back(text: str) -> None:
    table = LineTable(text)
    positions = [table.position(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)
    assert [table.offset(*position) for position in positions] == list(range(len(text) + 1))
