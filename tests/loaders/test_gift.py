"""GIFT: every type of answer block, escapes, comments, categories; what is broken costs itself."""

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.question import Question
from tikulint.model.settings import Settings

SHARED = os.environ.get("TIKULINT_SHARED", "")
FIXTURES = Path(SHARED) / "wild" / "fuhrmanator+GIFT-grammar-PEG.js" / "tests" / "questions"


def bank_of(text: str, path: str = "a.gift") -> Bank:
    return load_bank([Source(path, text.encode())], Settings())


def only(text: str) -> Question:
    (question,) = bank_of(text).questions
    return question


@pytest.mark.parametrize(
    ("text", "stem", "answer", "key"),
    [
        ("2+2\\=?{~3 =4 ~5}", "2+2=?", "4", "B"),
        (
            "下列哪些是优化器？{~%50%Adam ~%50%SGD ~%-100%池化}",
            "下列哪些是优化器？",
            "Adam\nSGD",
            "AB",
        ),
        ("熵不会是负数。{T}", "熵不会是负数。", "T", ""),
        ("熵会是负数。{FALSE#不会#对}", "熵会是负数。", "FALSE", ""),
        ("梯度 {=偏导数 =偏微分} 组成。", "梯度 _____ 组成。", "偏导数\n偏微分", ""),
        ("圆周率？{#3.14:0.01}", "圆周率？", "3.14:0.01", ""),
        ("配对{=甲->子 =乙 -> 丑}", "配对", "甲 -> 子\n乙 -> 丑", ""),
        ("[html]<b>论述</b>{}", "<b>论述</b>", "", ""),
        ("写出集合 \\{x\\}\\: {一个}", "写出集合 {x}:", "一个", ""),
        ("代码 a{x} 是？{=下标 ~上标}", "代码 a{x} 是？", "下标", "A"),
    ],
)
def test_each_type(text: str, stem: str, answer: str, key: str) -> None:
    question = only(text)
    assert (question.prompt, question.answer, question.answer_key) == (stem, answer, key)


def test_feedback_of_right_answers_is_the_explanation() -> None:
    question = only("甲？{=对#好 ~错#不好\n####总评}")
    assert question.explanation == "好\n总评"


def test_title_category_comment_and_description() -> None:
    bank = bank_of(
        "// 第一份\n$CATEGORY: $course$/top/深度学习/优化\n\n"
        "::Q7:: 甲？{T}\n\n下面是说明。\n\n乙？{F}\n"
    )
    first, second = bank.questions
    assert (first.title, first.number, first.section) == ("Q7", "7", ("深度学习", "优化"))
    assert second.section == ("深度学习", "优化")
    assert [(each.line, each.why[:2]) for each in bank.files[0].left] == [(1, "注释"), (6, "说明")]
    assert [passage.text for passage in bank.passages] == ["下面是说明。"]


def test_an_open_block_costs_its_own_item() -> None:
    bank = bank_of("甲？{=一\n\n乙？{=二}\n\n丙？{=三\n\n四\n")
    assert [question.prompt for question in bank.questions] == ["乙？"]
    assert [each.line for each in bank.unreadable] == [1, 5]


def test_items_need_no_blank_line_where_the_next_is_plain() -> None:
    assert len(bank_of("甲？{T}\n乙？{F}\n::丙::丙？{\n=一\n\n~二\n}\n").questions) == 3


def test_a_text_file_of_gift_is_known_by_its_answer_blocks() -> None:
    assert len(bank_of("甲？{T}\n\n乙？{=一 ~二}\n", "a.txt").questions) == 2
    assert not bank_of("# 公式\n\n$\\frac{1}{2}$\n\n$x_{i}$\n", "a.txt").questions


def test_places_go_through_escapes() -> None:
    text = "甲\\=\\{乙\\}？{=一}"
    bank = bank_of(text)
    place = bank.field_place(bank.questions[0], "prompt", 2, 5)
    assert text[place.column - 1 : place.end_column - 1] == "\\{乙\\}"


TEXT = st.text(alphabet="甲乙=~#{}:\\ ", min_size=1, max_size=8).map(str.strip).filter(bool)


def escaped(text: str) -> str:
    return re.sub(r"([\\~=#{}:])", r"\\\1", text)


@given(st.lists(st.tuples(TEXT, st.lists(TEXT, min_size=2, max_size=4)), min_size=1, max_size=4))
def test_what_was_written_is_read(entries: list[tuple[str, list[str]]]) -> None:
    items = [
        f"::题::题：{escaped(stem)}{{={' ~'.join(escaped(option) for option in options)}}}"
        for stem, options in entries
    ]
    questions = bank_of("\n\n".join(items)).questions
    assert [
        (question.prompt, [option.text for option in question.options]) for question in questions
    ] == [(f"题：{stem}", options) for stem, options in entries]


@pytest.mark.skipif(not SHARED, reason="TIKULINT_SHARED is not set")
def test_the_fixtures_of_another_parser() -> None:
    for path in sorted(FIXTURES.glob("*.gift")):
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        listed = [expected] if isinstance(expected, dict) else expected
        asked = [each for each in listed if each["type"] not in ("Category", "Description")]
        questions = load_bank([Source(path.name, path.read_bytes())], Settings()).questions
        assert [(each["title"] or "", squeezed(each["stem"]["text"])) for each in asked] == [
            (question.title, squeezed(question.prompt)) for question in questions
        ], path.name
        for each, question in zip(asked, questions, strict=True):
            if each["type"] == "MC":
                texts = [squeezed(choice["text"]["text"]) for choice in each["choices"]]
                assert texts == [squeezed(option.text) for option in question.options]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
