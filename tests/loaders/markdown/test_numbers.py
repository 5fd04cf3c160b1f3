"""Which numbers and words at the head of a line are a question's own, and which are its text."""

import pytest

from tikulint.loaders.markdown import load

TERMS = ("变量", "类型", "答案", "解析", "函数", "题目", "总结", "选项")


def titles(text: str) -> list[str]:
    return [question.title for question in load("a.md", text, None).questions]


def test_numbered_headings_that_are_label_words_are_questions() -> None:
    text = "".join(f"### {n}. {term}\n\n说的是{term}。\n\n" for n, term in enumerate(TERMS, 1))
    assert titles("# 语言\n\n" + text) == list(TERMS)


def test_numbered_labels_below_each_question_stay_labels() -> None:
    text = "".join(
        f"## {name}怎样实现？\n\n### 1. 题目\n\n写{name}。\n\n### 2. 答案\n\n用数组。\n\n"
        for name in ("栈", "队列", "堆")
    )
    questions = load("a.md", text, None).questions
    assert [(q.prompt, q.answer) for q in questions] == [
        (f"写{name}。", "用数组。") for name in ("栈", "队列", "堆")
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "127.0.0.1 和本机名有什么区别？",
        "3.5 mm 插头有几段？",
        "2.4G 频段为什么拥挤？",
        "1990 年代的网络什么样？",
        "1.1版本的网桥为什么只能串行转发？",
        "2.0的网桥有什么不同？",
        "编程题：3个网桥怎样轮流转发？",
    ],
)
def test_an_amount_is_no_number_of_a_question(asked: str) -> None:
    text = f"## 网卡是什么？\n\n硬件。\n\n## {asked}\n\n见书。\n\n## 网关是什么？\n\n出口。\n"
    assert titles(text)[1] == asked


def test_an_amount_that_goes_on_from_its_neighbours_is_a_number() -> None:
    text = "".join(f"## {n} 个人怎样分工{n}？\n\n看情况。\n\n" for n in range(1, 5))
    assert [q.number for q in load("a.md", text, None).questions] == ["1", "2", "3", "4"]


def test_a_comma_may_stand_behind_a_number() -> None:
    text = "".join(f"### {n}，{term}\n\n说的是{term}。\n\n" for n, term in enumerate(TERMS, 1))
    questions = load("a.md", "# 语言\n\n" + text, None).questions
    assert [(q.number, q.title) for q in questions] == [
        (str(n), term) for n, term in enumerate(TERMS, 1)
    ]
    assert titles("## 3, 5 和 7 有什么公倍数？\n\n105\n\n## 什么是质数？\n\n只有两个因数。\n")[
        0
    ] == ("3, 5 和 7 有什么公倍数？")


def test_a_question_added_behind_the_numbered_ones_is_one_and_an_afterword_is_none() -> None:
    asked = ["水锤是什么？", "堰是什么？", "渡槽是什么？"]
    text = "".join(f"### {n}. {stem}\n\n见书。\n\n" for n, stem in enumerate(asked, 1))
    more = "### 虹吸管\n\n弯管。\n\n### 虹吸的特点\n\n先升后降。\n\n### 后记\n\n写于雨季。\n"
    assert titles(f"# 水工\n\n{text}{more}") == [*asked, "虹吸管", "虹吸的特点"]


def test_glued_numbers_that_run_on_are_numbers() -> None:
    text = "".join(f"{n}关于栈正确的是（ ）\nA. 甲\nB. 乙\n答案：A\n\n" for n in range(1, 5))
    questions = load("a.md", text, None).questions
    assert [q.number for q in questions] == ["1", "2", "3", "4"]
    assert questions[0].title == "关于栈正确的是（ ）"


def test_a_label_above_code_alone_is_no_bank() -> None:
    assert titles("# 题\n\n```python\nprint(1)\n```\n") == []


def test_chapters_of_one_question_are_sections() -> None:
    text = "## 第一章\n\n### 什么是栈？\n\n**答案：** 后进先出。\n\n"
    text += "## 第二章\n\n### 什么是堆？\n\n**答案：** 一种树。\n"
    questions = load("a.md", text, None).questions
    assert [(q.section, q.title) for q in questions] == [
        (("第一章",), "什么是栈？"),
        (("第二章",), "什么是堆？"),
    ]


def test_a_quoted_bold_question_is_answered_behind_its_quote() -> None:
    text = "".join(
        f"> **{n}、什么是{name}？**\n\n{name}就是那样。\n\n" for n, name in ((1, "栈"), (2, "堆"))
    )
    questions = load("a.md", text, None).questions
    assert [(q.title, q.answer) for q in questions] == [
        ("什么是栈？", "栈就是那样。"),
        ("什么是堆？", "堆就是那样。"),
    ]


def test_plain_headings_below_topics_of_an_interview_bank_are_questions() -> None:
    text = "# 面试题\n\n## 执行\n\n### 线程和协程的区别\n\n一。\n\n### 纤程\n\n二。\n\n"
    text += "## 内存\n\n### 换页\n\n三。\n\n#### 缺页\n\n四。\n\n#### 抖动\n\n五。\n"
    assert titles(text) == ["线程和协程的区别", "纤程", "换页"]
