"""Names are found whole, in prose only, with their places in the text as written."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tikulint.claims.vocabulary import Vocabulary

LETTERS = st.text("ab批归一，Ａ`", max_size=12)


def names(vocabulary: list[str], text: str) -> list[tuple[str, str]]:
    return [(use.name, text[use.start : use.end]) for use in Vocabulary(vocabulary).uses(text)]


def test_the_longest_name_wins() -> None:
    assert names(["注意力", "自注意力"], "自注意力与注意力") == [
        ("自注意力", "自注意力"),
        ("注意力", "注意力"),
    ]


def test_a_latin_name_stands_alone_and_a_han_name_need_not() -> None:
    assert names(["GPT", "微调"], "ChatGPT、GPT2、GPT模型微调了") == [
        ("GPT", "GPT"),
        ("微调", "微调"),
    ]


def test_width_does_not_count() -> None:
    assert names(["词元（token）"], "词元(ｔoken)") == [("词元（token）", "词元(ｔoken)")]


def test_code_and_addresses_are_no_prose() -> None:
    text = "`微调` [微调](a/微调) https://微调.cn\n```\n微调\n```"
    assert names(["微调"], text) == [("微调", "微调")]


@given(st.lists(LETTERS.filter(bool), max_size=5), LETTERS)
def test_uses_are_in_order_and_never_overlap(vocabulary: list[str], text: str) -> None:
    uses = list(Vocabulary(vocabulary).uses(text))
    assert all(0 <= use.start < use.end <= len(text) for use in uses)
    assert all(left.end <= right.start for left, right in pairwise(uses))
