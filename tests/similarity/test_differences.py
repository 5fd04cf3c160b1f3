import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tikulint.similarity.differences import hunks, likeness, substitutions, units

TEXTS = st.text(
    st.one_of(
        st.sampled_from("零少样本学习，。（）aB3.-_ \n"),
        st.characters(codec=None),
    ),
    max_size=60,
)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_both_sides_reconstruct_exactly(left: str, right: str) -> None:
    found = hunks(left, right)
    assert "".join(hunk.left for hunk in found) == left
    assert "".join(hunk.right for hunk in found) == right
    assert all(hunk.left == hunk.right for hunk in found if hunk.equal)


@settings(deadline=None)
@given(TEXTS)
def test_equal_texts_have_no_difference(text: str) -> None:
    assert substitutions(text, text) == []
    assert likeness(units(text), units(text)) == 1


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_numbers_are_never_cut(left: int, right: int) -> None:
    found = substitutions(f"共有{left}个词", f"共有{right}个词")
    assert found == ([] if left == right else [(str(left), str(right))])


def test_latin_words_and_surrogate_pairs_are_never_cut() -> None:
    assert substitutions("先用 encoder 读完", "先用 decoder 读完") == [("encoder", "decoder")]
    assert substitutions("𠀀字", "𠀁字") == [("𠀀", "𠀁")]


def test_a_few_words_are_a_few_changes() -> None:
    left = "左旋不改变中序遍历的次序，它把右孩子提上来，自己成为左孩子。"
    right = "右旋不改变中序遍历的次序，它把左孩子提上来，自己成为右孩子。"
    assert substitutions(left, right) == [("左", "右"), ("右", "左"), ("左", "右")]


def test_units_join_up() -> None:
    text = "GPT-3 有 1,750 亿个参数，don't 慌。"
    assert "".join(units(text)) == text
    assert {"GPT-3", "1,750", "don't"} <= set(units(text))
    assert not any(re.fullmatch(r"[A-Za-z]", unit) for unit in units(text))
