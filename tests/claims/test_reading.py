"""Reading: what markup leaves, and where each character came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.claims.reading import Reading


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("BERT 的**最大长度**为 `512`", "BERT 的最大长度为 512"),
        ("参数[约 1.1 亿](https://example.org)个", "参数约 1.1 亿个"),
        (r"复杂度为 $O(n^{2})$", "复杂度为 O(n^2)"),
        (r"$28 \times 28$", "28 × 28"),
        ("１０２４％", "1024%"),
        ("前\n```\nx = 1024\n```\n后", "前\n\n\n后"),
        ("见 https://example.org/1024 。", "见  。"),
    ],
)
def test_markup_is_dropped_and_width_folded(source: str, read: str) -> None:
    assert Reading(source).text == read


PARTS = [
    "**",
    "`",
    "$",
    "[链](u)",
    r"\times",
    "^{2}",
    "１２",
    "BERT",
    "，",
    "\n",
    "<br>",
    "```\nx\n```",
]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=4), max_size=15).map("".join))
def test_every_digit_and_han_character_leads_back_to_itself(source: str) -> None:
    reading = Reading(source)
    for place, character in enumerate(reading.text):
        start, end = reading.origin(place, place + 1)
        assert 0 <= start < end <= len(source)
        if "\u4e00" <= character <= "\u9fff":
            assert source[start] == character
