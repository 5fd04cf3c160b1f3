"""A bank is all files in the order given, whatever they hold."""

from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

ENTRY = "### 1. 什么是梯度？\n\n**题目：** 什么是梯度？\n\n**答案：** 偏导数组成的向量。\n"
SUFFIXES = ["", ".md", ".txt", ".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".gift"]


def test_equal_questions_get_a_number_each_and_keep_their_order() -> None:
    sources = [Source("b.md", ENTRY.encode()), Source("a.md", (ENTRY + ENTRY).encode())]
    bank = load_bank(sources, Settings())
    first, second, third = bank.questions
    assert [first.path, second.path] == ["b.md", "a.md"]
    assert [second.key, third.key] == [f"{first.key}#2", f"{first.key}#3"]


def test_an_unreadable_file_is_kept_with_its_reason() -> None:
    bank = load_bank([Source("a.md", b"\x00\x01"), Source("b.md", ENTRY.encode())], Settings())
    assert [(each.path, each.line) for each in bank.unreadable] == [("a.md", 0)]
    assert len(bank.questions) == 1


@given(
    st.binary(max_size=200),
    st.sampled_from(SUFFIXES),
)
def test_any_bytes_load(content: bytes, suffix: str) -> None:
    load_bank([Source("a" + suffix, content)], Settings())
