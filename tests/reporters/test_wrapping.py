"""Lines fit, lose nothing but blanks at their ends, and break where a typesetter would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tikulint.reporters.wrapping import Piece, wrapped

mixed = st.text(alphabet="零样本，。“”（）→ab1-./ ", max_size=80)


def lines(text: str, width: int, indent: int = 2) -> list[str]:
    return ["".join(piece.text for piece in line) for line in wrapped([Piece(text)], width, indent)]


@given(mixed, st.integers(6, 40))
def test_every_line_fits_and_nothing_is_lost(text: str, width: int) -> None:
    rows = lines(text, width)
    assert all(cell_len(row) <= width for row in rows)
    assert "".join("".join(rows).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("零样本学习", 6, ["零样本", "  学习"]),
        ("看 corpus/a.md 吧", 14, ["看 corpus/a.md", "  吧"]),
        ("只差零，少", 6, ["只差", "  零，", "  少"]),
        ("就是“零”吧", 6, ["就是", "  “零”", "  吧"]),
        ("abcdefgh", 6, ["abcdef", "  gh"]),
    ],
)
def test_lines_break_where_a_typesetter_would(text: str, width: int, rows: list[str]) -> None:
    assert lines(text, width) == rows


def test_styles_stay_with_their_words() -> None:
    (line,) = wrapped([Piece("红", "red"), Piece("黑")], 10, 2)
    assert line == [Piece("红", "red"), Piece("黑")]
