"""Marks lose nothing, split no word or number, and stay few."""

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.reporters.marks import Side, atoms, marked

any_text = st.text(st.characters(exclude_categories=()), max_size=60)
bank_like = st.text(alphabet="零少样本学习，GPT3.5 e\u0301\n😀\ud83d\ude00，", max_size=60)


def joined(side: Side) -> str:
    return "".join(stretch.text for stretch in side)


def shown(side: Side) -> str:
    return "".join(f"[{stretch.text}]" if stretch.changed else stretch.text for stretch in side)


@given(any_text | bank_like, any_text | bank_like)
def test_both_sides_are_whole_and_agree_where_they_are_not_marked(left: str, right: str) -> None:
    sides = marked(left, right)
    assert (joined(sides[0]), joined(sides[1])) == (left, right)
    plain = ["".join(s.text for s in side if not s.changed) for side in sides]
    assert plain[0] == plain[1]


@given(bank_like, bank_like)
def test_no_mark_begins_or_ends_inside_a_word_a_number_or_a_sign(left: str, right: str) -> None:
    for side in marked(left, right):
        for before, after in pairwise(side):
            seam = before.text[-1] + after.text[0]
            assert not re.fullmatch(
                r"[A-Za-z0-9]{2}|.[\u0301]|[\ud800-\udbff][\udc00-\udfff]", seam
            )


@given(any_text)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(not stretch.changed for side in marked(text, text) for stretch in side)


def test_words_and_numbers_are_whole() -> None:
    assert atoms("GPT-3 有1,750.5亿") == ["GPT", "-", "3", " ", "有", "1,750.5", "亿"]


@pytest.mark.parametrize(
    ("left", "right", "left_shown", "right_shown"),
    [
        ("零样本学习", "少样本学习", "[零]样本学习", "[少]样本学习"),
        ("共1024个词", "共1025个词", "共[1024]个词", "共[1025]个词"),
        ("让一个模型学", "让模型学", "让[一个]模型学", "让模型学"),
        ("天地玄黄宇", "日月玄盈昃", "[天地玄黄宇]", "[日月玄盈昃]"),
    ],
)
def test_marks_are_where_an_eye_expects_them(
    left: str, right: str, left_shown: str, right_shown: str
) -> None:
    sides = marked(left, right)
    assert (shown(sides[0]), shown(sides[1])) == (left_shown, right_shown)


def test_very_long_texts_are_compared_by_lines() -> None:
    left = "".join(f"第{number}行\n" for number in range(2000))
    right = left.replace("第7行", "第七行")
    assert [s.text for s in marked(left, right)[0] if s.changed] == ["第7行\n"]


@pytest.mark.parametrize(("first", "second"), [(23, 29), (24, 30), (10, 16), (11, 17), (9, 13)])
def test_the_copies_of_the_seed_have_few_marks(first: int, second: int) -> None:
    shared = os.environ.get("TIKULINT_SHARED")
    if not shared:
        pytest.skip("TIKULINT_SHARED is not set: no seed to read")
    text = (Path(shared) / "seed" / "pretraining.md").read_text("utf-8")
    answers = [part.partition("\n### ")[0].strip() for part in text.split("**答案：**")[1:]]
    for side in marked(answers[first - 1], answers[second - 1]):
        assert 0 < sum(stretch.changed for stretch in side) <= 7
