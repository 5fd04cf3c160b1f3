"""Quantities: what a string holds, where, and what holds none."""

import csv
import math
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.claims.hedges import Bound
from tikulint.claims.quantities import Kind, quantities
from tikulint.claims.reading import Reading

SHARED = Path(os.environ.get("TIKULINT_SHARED", "/nowhere"))


def found(text: str) -> list[object]:
    """Return values as the shared table writes them: Y2018 a year, ('R', a, b) a range."""
    listed: list[object] = []
    for quantity in quantities(Reading(text).text):
        if quantity.high is not None:
            listed.append(("R", quantity.values[0], quantity.high))
        elif quantity.kind is Kind.YEAR:
            listed.append(f"Y{quantity.values[0]:.0f}")
        else:
            listed.append(quantity.values[0])
    return listed


def test_every_string_of_the_shared_table_is_right() -> None:
    table = SHARED / "facts" / "numbers.tsv"
    if not table.exists():
        pytest.skip("set TIKULINT_SHARED to the folder with the shared data")
    with table.open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            want = eval(row["expected"], {"__builtins__": {}})
            got = found(row["string"])
            assert len(got) == len(want), (row, got)
            for one, other in zip(got, want, strict=True):
                if isinstance(one, int | float):
                    assert math.isclose(one, other), (row, got)
                else:
                    assert one == other, (row, got)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("参数从 7B 到 70B 不等", [("R", 7e9, 7e10)]),
        ("Java 17 与 Python 3", []),
        ("图 3 和表 2 见第 4 节", []),
        ("3D 卷积与 2x 上采样", []),
        ("28×28 的灰度图", [28]),
        ("零点五", [0.5]),
        ("共 1 亿 1000 万", [110_000_000]),
        ("一个、一些、统一、唯一", []),
    ],
)
def test_running_text(text: str, values: list[object]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("约 3 亿", Bound.ABOUT),
        ("3 亿左右", Bound.ABOUT),
        ("超过 5 亿", Bound.OVER),
        ("不超过 512", Bound.UNDER),
        ("数十亿", Bound.VAGUE),
        ("512", Bound.EXACT),
    ],
)
def test_hedges(text: str, bound: Bound) -> None:
    assert [quantity.bound for quantity in quantities(text)] == [bound]


@given(
    st.text(max_size=80) | st.text("0123456789,.亿万千百十一两零%－×^-eKMB 年个层约第", max_size=40)
)
def test_a_quantity_is_read_again_from_its_own_span(text: str) -> None:
    for quantity in quantities(text):
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip()
