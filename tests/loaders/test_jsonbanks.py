"""The layouts of JSON banks: lists, chapters, ids, passages, questions as keys."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.question import Question
from tikulint.model.settings import FileSettings, Settings

CHOICE = {"question": "哪个是优化器？", "options": ["(A)池化", "(B)Adam"], "label": "B"}


def bank_of(content: Any, path: str = "a.json", settings: Settings | None = None) -> Bank:
    text = (
        content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=1)
    )
    return load_bank([Source(path, text.encode())], settings or Settings())


def only(content: Any) -> Question:
    (question,) = bank_of(content).questions
    return question


def offered(question: Question) -> list[tuple[str, str]]:
    return [(option.letter, option.text) for option in question.options]


@pytest.mark.parametrize(
    "record",
    [
        CHOICE,
        {"题干": "哪个是优化器？", "选项": {"A": "池化", "B": "Adam"}, "正确答案": "B"},
        {"content": "哪个是优化器？", "answer": "B"}
        | {"options": [{"label": "A", "text": "池化"}, {"label": "B", "text": "Adam"}]},
        {"question": "哪个是优化器？\nA．池化 B．Adam", "answer": ["B"]},
        {"问题": "哪个是优化器？", "选项A": "池化", "选项B": "Adam", "选项C": "", "答案": "选B"},
        {"stem": "哪个是优化器？", "choices": ["池化", "Adam"], "answer": "Adam"},
        {"stem": "哪个是优化器？", "choices": ["池化", "Adam"], "key": "（B）"},
        {"title": "哪个是优化器？", "options": "A. 池化\nB. Adam", "correct_answer": "b"},
        {"question": "哪个是优化器？"}
        | {"answers": [{"text": "池化", "isCorrect": False}, {"text": "Adam", "isCorrect": True}]},
        {"name": "哪个是优化器？", "data": {"A": "池化", "B": "Adam"}, "da_an": "B"},
        {"describe": "哪个是优化器？", "option": ["池化", "Adam"], "solution": "B", "explain": ""},
        {"text": "哪个是优化器？"}
        | {"answerList": [{"text": "池化", "isTrue": False}, {"text": "Adam", "isTrue": True}]},
        {"title": "哪个是优化器？", "right_text": "B"}
        | {"xuanxiang": '{"A": "A.池化", "B": "B.Adam"}'},
        {"title": "哪个是优化器？", "answer": "B"}
        | {"chose": [{"label": "A、池化", "value": "A"}, {"label": "B、Adam", "value": "B"}]},
        {"description": "哪个是优化器？", "analysis": "", "solution": "B"}
        | {
            "options": [
                {"label": "A", "description": "池化"},
                {"label": "B", "description": "Adam"},
            ]
        },
        {"quContent": "哪个是优化器？", "quA": "池化", "quB": "Adam", "quC": "", "quAnswer": "B"},
        {"content": "哪个是优化器？", "answers": [{"content": "A.池化"}, {"content": "B.Adam"}]}
        | {"answer": "2"},
        {"QuestionContent": "哪个是优化器？", "Answers": [{"ItemOrder": "B", "Value": "true"}]}
        | {
            "Items": [
                {"ItemOrder": "A", "ItemAnswer": "池化"},
                {"ItemOrder": "B", "ItemAnswer": "Adam"},
            ]
        },
        {"title": "哪个是优化器？", "choices": "A.池化**B.Adam**", "answers": "B"},
        {"id": 7, "correct": "B"}
        | {"content": {"text": "哪个是优化器？", "options": [{"text": "池化"}, {"text": "Adam"}]}},
        {"question": {"zh": "哪个是优化器？", "en": "Which?"}, "options": ["池化", "Adam"]}
        | {"answer": {"zh": "Adam", "en": "Adam"}},
    ],
)
def test_one_choice_question_in_many_layouts(record: dict[str, Any]) -> None:
    question = only([record])
    assert question.stem == "哪个是优化器？"
    assert offered(question) == [("A", "池化"), ("B", "Adam")]
    assert question.answer_key == "B"


def test_options_under_names_of_their_own_without_a_key() -> None:
    options = [{"oOrder": "A", "oText": "甲"}, {"oOrder": "B", "oText": "乙"}]
    question = only([{"problem": "哪个？", "options": options}])
    assert offered(question) == [("A", "甲"), ("B", "乙")]
    assert question.answer_key == ""


def test_positions_are_counted_from_what_the_file_shows() -> None:
    records = [{"question": str(i), "options": ["甲", "乙"], "answer": i} for i in (0, 1)]
    assert [q.answer_key for q in bank_of(records).questions] == ["A", "B"]
    records = [{"question": str(i), "options": ["甲", "乙"], "answer": i} for i in (1, 2)]
    assert [q.answer_key for q in bank_of(records).questions] == ["A", "B"]


def test_several_right_letters() -> None:
    assert (
        only([{"question": "选", "options": ["甲", "乙", "丙"], "answer": "AC"}]).answer_key == "AC"
    )
    listed = {"question": "选", "options": ["甲", "乙", "丙"], "answer": ["A", "C"]}
    assert (only([listed]).answer, only([listed]).answer_key) == ("AC", "AC")


def test_chapters_and_ids() -> None:
    chapters = {"第一章": [CHOICE, CHOICE], "第二章": [CHOICE]}
    assert [q.section for q in bank_of(chapters).questions] == [("第一章",)] * 2 + [("第二章",)]
    named = {"chapters": [{"name": "绪论", "questions": [CHOICE]}]}
    assert only(named).section == ("绪论",)
    assert [q.number for q in bank_of({"1": CHOICE, "2": CHOICE}).questions] == ["1", "2"]


def test_a_passage_with_its_questions_is_one_question() -> None:
    parts = [{"question": "甲？", "answer": "一"}, {"question": "乙？", "answer": "二"}]
    question = only([{"content": "读下面的材料。", "questions": parts}])
    assert (question.prompt, question.answer) == ("读下面的材料。\n甲？\n乙？", "一\n二")
    nested = {"question": "据此完成 1～2 题．\n1．甲 A．子 B．丑\n2．乙 A．寅 B．卯\n"}
    assert only({"example": [nested | {"answer": ["A", "B"]}]}).options == ()


def test_questions_as_keys() -> None:
    question = only({"哪个是优化器？|池化|Adam": "Adam"})
    assert (question.stem, question.answer_key) == ("哪个是优化器？", "B")
    pairs = {"什么是梯度？": "偏导数。", "为什么要归一化？": "加速。", "哪里用池化？": "卷积网络。"}
    assert [q.answer for q in bank_of(pairs).questions] == ["偏导数。", "加速。", "卷积网络。"]


@pytest.mark.parametrize(
    ("record", "stem", "answer"),
    [
        (
            {"instruction": "解释过拟合。", "input": "", "output": "死记。"},
            "解释过拟合。",
            "死记。",
        ),
        ({"q": "什么是栈？", "a": "后进先出。"}, "什么是栈？", "后进先出。"),
        ({"statement": "选", "option_list": {"A": "甲", "B": "乙"}, "answer": ["A"]}, "选", "A"),
        ({"id": "9", "question": "选", "item1": "对", "item2": "错", "answer": "2"}, "选", "2"),
        ({"original_text": "二加三？", "equation": "x=2+3", "ans": 5}, "二加三？", "5"),
        ({"题目": "选", "选项": "A.甲|B.乙|C.丙", "答案": "A\n答案解析：因为"}, "选", "A"),
        ({"question": "谁？", "answers": [{"text": "图灵", "answer_start": 3}]}, "谁？", "图灵"),
    ],
)
def test_names_of_other_banks(record: dict[str, Any], stem: str, answer: str) -> None:
    assert (only([record]).prompt, only([record]).answer) == (stem, answer)


@pytest.mark.parametrize(
    "content",
    [
        {"question": "题目", "answer": "答案", "submit": "提交"},
        {"name": "quiz", "version": "1.0", "scripts": {"test": "jest"}, "keywords": ["a"]},
        [{"type": "MC", "title": None, "stem": {"format": "moodle"}, "choices": [{"text": {}}]}],
        [{"text": "这部电影很好看", "label": "正面"}],
        [1, 2, 3],
        {},
        "null",
    ],
)
def test_a_file_that_is_no_bank_says_why(content: Any) -> None:
    bank = bank_of(content)
    assert not bank.questions
    assert not bank.unreadable
    assert "没有找到题目" in bank.files[0].left[0].why


def test_columns_of_the_settings() -> None:
    settings = Settings(
        files=(FileSettings(paths=("*.json",), columns={"甲": "prompt", "乙": "answer"}),)
    )
    (question,) = bank_of([{"甲": "为什么？", "乙": "因为。"}], settings=settings).questions
    assert (question.prompt, question.answer) == ("为什么？", "因为。")


def test_what_stands_around_the_records_is_left_with_a_reason() -> None:
    bank = bank_of({"keywords": "x", "example": [CHOICE]})
    (question,) = bank.questions
    place = bank.place("a.json", question.span)
    left = [(each.line, each.end_line) for each in bank.files[0].left]
    assert left == [(1, place.line - 1), (place.end_line + 1, bank.files[0].text.count("\n") + 1)]


def test_broken_json_names_its_line_and_json_lines_are_known_by_content() -> None:
    assert "第 2 行" in bank_of('{"a": 1,\n "b": }').unreadable[0].why
    lines = "\n".join(json.dumps(CHOICE) for _ in range(3))
    assert len(bank_of(lines).questions) == 3


@pytest.mark.parametrize("path", ["a.jsonl", "a.json"])
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["题目", "答案", "options", "a", "questions"]), inner)
        ),
        max_leaves=12,
    )
)
def test_any_json_loads(path: str, content: Any) -> None:
    bank_of(json.dumps(content), path)


def test_deep_nesting_is_no_crash() -> None:
    assert bank_of("[" * 100_000 + "]" * 100_000).unreadable
    bank_of("[" * 900 + "]" * 900)
    bank_of('{"questions":[' * 300 + "]}" * 300)


@pytest.mark.parametrize("path", ["a.json", "a.jsonl"])
def test_half_a_character_becomes_a_replacement_mark(path: str) -> None:
    record = r'{"question": "\u4ec0\u4e48\u662f\ud83d\ude00\ud800\\ud800?", "answer": "\udc00"}'
    (question,) = bank_of(record if path.endswith("l") else f"[{record}]", path).questions
    assert question.stem == "什么是😀\ufffd\\ud800?"
    assert question.answer == "\ufffd"
