"""A distractor is never asserted, and a stem may turn the sense of its options round."""

import pytest

from tikulint.model.asserting import asks_for_false
from tikulint.model.places import Span
from tikulint.model.question import Option, Question, Shape


def question(stem: str, answer: str = "", key: str = "", *options: str) -> Question:
    return Question(
        path="a.md",
        key="0",
        prompt=stem,
        answer=answer,
        answer_key=key,
        options=tuple(Option("ABCD"[i], text) for i, text in enumerate(options)),
        shape=Shape.CHOICE,
        span=Span(0, 0),
    )


def asserted(*entry: str) -> list[tuple[str, str]]:
    return [(each.field, each.text) for each in question(*entry).assertions]


def test_only_the_right_options_are_asserted() -> None:
    assert asserted("哪些是激活函数？", "AC", "AC", "ReLU", "SGD", "tanh") == [
        ("options[0]", "ReLU"),
        ("options[2]", "tanh"),
    ]


def test_a_stem_that_asks_for_the_false_one_asserts_the_others() -> None:
    found = asserted("下列说法错误的是（ ）", "B", "B", "池化没有参数", "卷积没有参数")
    assert found == [("options[0]", "池化没有参数")]


def test_an_open_answer_is_read_in_the_light_of_its_question() -> None:
    (assertion,) = question("批量大小是什么？", "一次更新所用的样本数。").assertions
    assert (assertion.field, assertion.context) == ("answer", "批量大小是什么？")


@pytest.mark.parametrize(
    ("key", "expected"),
    [("对", [("prompt", "卷积有平移等变性。")]), ("×", []), ("错误", []), ("**正确**", 1)],
)
def test_a_true_or_false_stem_is_asserted_if_its_key_says_so(key: str, expected: object) -> None:
    found = asserted("卷积有平移等变性。", key)
    assert (found if isinstance(expected, list) else len(found)) == expected


def test_true_or_false_as_options() -> None:
    assert asserted("卷积有平移等变性。", "B", "B", "正确", "错误") == []
    assert len(asserted("卷积有平移等变性。", "A", "A", "正确", "错误")) == 1


@pytest.mark.parametrize(
    "stem",
    [
        "下列关于池化的说法，错误的是（ ）",
        "以下描述不正确的一项是：",
        "下列不属于优化器的是",
        "下面哪个不是激活函数？",
        "关于批归一化，下列叙述有误的是( )。",
        "这些层里，不包括可训练参数的有",
        "以下哪种说法是错误的？",
        "Which of the following is NOT an optimizer?",
    ],
)
def test_stems_that_ask_for_the_false(stem: str) -> None:
    assert asks_for_false(stem)


@pytest.mark.parametrize(
    "stem",
    [
        "关于错误处理，下列说法正确的是（ ）",
        "下列说法正确的是",
        "错误率是什么？",
        "为什么说精度不是唯一的指标？",
        "What does not converge mean?",
        "反向传播求的是什么？",
    ],
)
def test_stems_that_do_not(stem: str) -> None:
    assert not asks_for_false(stem)
