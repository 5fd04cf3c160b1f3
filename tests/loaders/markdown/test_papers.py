"""Papers with their answers at the end: which answer belongs to which question."""

import pytest

from tikulint.loaders.markdown import load
from tikulint.model.question import Question

PAPER = """\
# 期末试卷

一、单选题（每题 2 分）

1．属于虹吸的是（ ）
A．甲管 B．乙管 C．丙管
2．渗流的单位是（ ）
A．米 B．秒 C．米每秒
3．冰凌常见于（ ）
A．春 B．夏 C．冬

二、判断题

1．虹吸需要真空。（ ）
2．渗流是紊流。（ ）

三、简答题

1．简述虹吸原理。
2．冰凌有哪些危害？
"""


def paper(answers: str, asked: str = PAPER) -> list[Question]:
    return load("a.md", f"{asked}\n{answers}", None).questions


def given(answers: str, asked: str = PAPER) -> list[str]:
    return [question.answer for question in paper(answers, asked)]


@pytest.mark.parametrize(
    "answers",
    [
        "参考答案\n\n一、1-3 BCC\n二、1. √ 2. ×\n三、1. 压差 2. 堵塞河道\n",
        (
            "## 参考答案\n\n一、单选题\n1~3：B C C\n\n二、判断题\n1、√\n2、×\n\n"
            "三、简答题\n1、压差\n2、堵塞河道\n"
        ),
        "【答案】\n1.B 2.C 3.C\n1.√ 2.×\n1.压差\n2.堵塞河道\n",
    ],
)
def test_answers_are_given_by_part_and_number(answers: str) -> None:
    assert given(answers) == ["B", "C", "C", "√", "×", "压差", "堵塞河道"]


def test_a_key_is_one_of_the_options_and_has_its_place() -> None:
    questions = paper("参考答案\n一、1-3 BCC\n")
    assert [question.answer_key for question in questions] == ["B", "C", "C", "", "", "", ""]
    span = questions[1].answer_key_span
    text = f"{PAPER}\n参考答案\n一、1-3 BCC\n"
    assert span is not None
    assert text[span.start - 1 : span.end + 1] == "BCC"


def test_several_letters_and_answers_of_several_lines() -> None:
    asked = (
        "1. 甲是（ ）\nA. 一 B. 二 C. 三\n2. 乙是（ ）\nA. 一 B. 二 C. 三\n3. 为何？\n4. 如何？\n"
    )
    answers = "参考答案\n1-2 AC BC\n3. 因为 1.5 倍，\n所以如此。\n4. 先做 3. 再做\n"
    assert given(answers, asked) == ["AC", "BC", "因为 1.5 倍，\n所以如此。", "先做 3. 再做"]


@pytest.mark.parametrize(
    "answers",
    [
        "参考答案\n1-9 BCCABCABC\n",
        "参考答案\n略\n",
        "参考答案\n一、1-3 BCC\n二、1. √ 2. ×\n三、1. 略 2. 略\n四、1. 略 2. 略\n",
    ],
)
def test_what_does_not_match_gives_no_answer_to_a_wrong_question(answers: str) -> None:
    assert "B" not in given(answers)[1:]
    assert len(paper(answers)) == 7


def test_the_answers_are_taken_and_in_no_question() -> None:
    loaded = load("a.md", f"{PAPER}\n参考答案\n\n一、1-3 BCC\n", None)
    assert loaded.questions[-1].answer == ""
    assert [left.line for left in loaded.file.left] == [22]
