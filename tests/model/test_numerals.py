"""Chinese numerals: every way they are written, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.model.numerals import numeral, value


@given(st.integers(0, 10**16 - 1))
def test_a_number_survives_being_written_as_a_numeral(number: int) -> None:
    assert value(numeral(number)) == number


@given(st.text("〇零一二三四五六七八九十百千万亿两点壹佰", max_size=12))
def test_any_row_of_numeral_characters_is_read_or_refused(text: str) -> None:
    found = value(text)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("一千零二十四", 1024),
        ("一零二四", 1024),
        ("伍佰壹拾贰", 512),
        ("两千零四十八", 2048),
        ("三百五", 350),
        ("三点四亿", 340_000_000),
        ("三亿四千万", 340_000_000),
        ("二〇一八", 2018),
        ("十百", None),
        ("一般", None),
        ("", None),
    ],
)
def test_spellings(written: str, number: int | None) -> None:
    assert value(written) == number
