"""Answers in several parts below their own headings, and options with check boxes."""

import pytest

from tikulint.loaders.markdown import load


def test_headings_of_an_answers_parts_join_where_others_say_what_is_asked() -> None:
    text = "# 算法\n\n" + "".join(
        f"## {n}. {name}\n\n### 题目描述\n\n写出{name}。\n\n### 解题思路\n\n先想。\n\n"
        "### 参考代码\n\n```py\nx = 1\n```\n\n"
        for n, name in enumerate(("归并", "快排", "堆排"), 1)
    )
    first, *_ = questions = load("a.md", text, None).questions
    assert [q.title for q in questions] == ["归并", "快排", "堆排"]
    assert first.prompt == "写出归并。"
    assert first.answer == "先想。\n\n### 参考代码\n\n```py\nx = 1\n```"


def test_parts_below_a_question_without_labels_stay_in_its_answer() -> None:
    text = "".join(
        f"## {name}怎样实现？\n\n先说结论。\n\n### 代码实现\n\n```py\nx = 1\n```\n\n"
        for name in ("栈", "队列", "堆")
    )
    first, *_ = load("a.md", text, None).questions
    assert first.answer == "先说结论。\n\n### 代码实现\n\n```py\nx = 1\n```"


def test_check_boxes_are_options_and_the_ticked_ones_are_right() -> None:
    text = "".join(
        f"### {n}. 哪些是容器？\n\n- [x] 列表\n- [ ] 整数{n}\n- [x] 字典\n\n" for n in range(1, 4)
    )
    first, *_ = questions = load("a.md", text, None).questions
    assert len(questions) == 3
    assert [(o.letter, o.text) for o in first.options] == [
        ("A", "列表"),
        ("B", "整数1"),
        ("C", "字典"),
    ]
    assert (first.answer_key, first.answer) == ("AC", "")


@pytest.mark.parametrize(
    "right",
    [
        "B. <font color='red'>出水闸</font>",
        '<font color="red">B. 出水闸</font>',
        "B. <span style='color: #f00'>出水闸</span>",
        "B. <mark>出水闸</mark>",
        "B. ==出水闸==",
        "B. 出水闸（正确）",
    ],
)
def test_the_right_option_may_be_shown_by_its_colour(right: str) -> None:
    text = f"""\
**1. 水往哪里流？**

- A. 进水闸
- {right}
- C. <font color="black">分水闸</font>

**2. 谁来开闸？**

- A. ==守闸人==
- B. 过路人
"""
    first, second = load("bank.md", text, None).questions
    assert [option.text for option in first.options][1] == "出水闸"
    assert (first.answer_key, second.answer_key) == ("B", "A")


def test_two_items_that_judge_are_the_options_of_a_statement() -> None:
    text = """\
**1. 水闸可以拦水。**

- <font color='red'>对</font>
- 错

**2. 水锤对管道无害。**

- A. 对
- B. 错

**答案：** 错

**3. 水闸的门叶朝哪边开？**

- 左边
- 右边
"""
    first, second, third = load("bank.md", text, None).questions
    assert ([o.text for o in first.options], first.answer_key) == (["对", "错"], "A")
    assert (second.answer, second.answer_key) == ("错", "B")
    assert third.options == ()


def test_tasks_in_one_answer_are_no_options() -> None:
    text = "".join(f"## 第{n}件事是什么？\n\n见书。\n\n" for n in range(1, 5))
    questions = load("a.md", text + "## 还剩什么？\n\n- [x] 甲\n- [ ] 乙\n", None).questions
    assert len(questions) == 5
    assert questions[-1].options == ()
    assert "甲" in questions[-1].answer


def test_plain_lines_above_answer_labels_are_stems() -> None:
    text = "# 历史\n\n" + "".join(
        f"{name}成于哪一年？\nA. 早年\nB. 晚年\n答案：B\n\n" for name in ("甲书", "乙书", "丙书")
    )
    questions = load("a.md", text, None).questions
    assert [(q.title, q.answer_key) for q in questions] == [
        ("甲书成于哪一年？", "B"),
        ("乙书成于哪一年？", "B"),
        ("丙书成于哪一年？", "B"),
    ]


def test_nouns_as_headings_are_questions_where_the_title_says_so() -> None:
    text = "".join(f"## 名词{n}\n\n一段话。\n\n" for n in range(10))
    assert len(load("a.md", "# 后端面试题\n\n" + text, None).questions) == 10
    assert load("a.md", "# 后端手册\n\n" + text, None).questions == []


def test_questions_that_somebody_ticks_off_are_no_options() -> None:
    asked = ["怎样清淤", "闸门为什么锈蚀", "如何校准水位计", "什么是消力池", "涵洞的作用是什么"]
    learnt = [f"- [{'x' if n % 2 else ' '}] {text}" for n, text in enumerate(asked)]
    more = [f"- [{'x' if n % 3 else ' '}] 怎样检修第{n}座水闸" for n in range(10)]
    text = "\n".join(["# 水闸", "", *learnt, "", "# 检修", "", *more, ""])
    questions = load("a.md", text, None).questions
    assert [q.title for q in questions] == [line[6:] for line in (*learnt, *more)]
    assert not any(q.options for q in questions)


def test_a_list_of_questions_keeps_those_that_only_name_what_is_asked() -> None:
    asked = "".join(f"- [ ] 怎样检修第{n}座水闸？\n" for n in range(8))
    mixed = ["闸门的启闭顺序", "为什么先开边孔？", "消能原理", "如何防冻？", "冰凌"]
    text = f"# 检修\n\n{asked}\n# 运行\n\n" + "".join(f"- [ ] {each}\n" for each in mixed)
    assert [q.title for q in load("a.md", text, None).questions][8:] == mixed


def test_what_somebody_answered_is_not_the_right_answer() -> None:
    text = """\
1. (单选题) 虹吸靠什么？

A. 压差
B. 磁力

我的答案: B

正确答案: A

得分：0 分

2. (单选题) 水锤由什么引起？

A. 关阀太快
B. 开闸太慢

我的答案: B:开闸太慢; 正确答案: A:关阀太快;

得分：0 分
"""
    first, second = load("a.md", text, None).questions
    assert (first.answer, first.answer_key) == ("A", "A")
    assert (second.answer, second.answer_key) == ("A:关阀太快;", "A")


def test_what_somebody_answered_is_the_answer_where_there_is_no_other() -> None:
    text = "## 虹吸靠什么？\n\n我的答案：压差。\n\n## 水锤由什么引起？\n\n我的答案：关阀。\n"
    assert [q.answer for q in load("a.md", text, None).questions] == ["压差。", "关阀。"]


def test_an_answer_in_bold_needs_no_colon() -> None:
    text = """\
### 1. 虹吸靠什么？

- A. 压差
- B. 磁力

**正确答案** A

**答案解析**两端的水面高低不同。

### 2. 水锤由什么引起？

- A. 关阀太快
- B. 开闸太慢

**正确答案** A

**答案**是否唯一，要看管道。
"""
    first, second = load("a.md", text, None).questions
    assert (first.answer_key, first.explanation) == ("A", "两端的水面高低不同。")
    assert second.answer_key == "A"
    assert "**答案**是否唯一" in second.explanation


def test_headings_below_a_kind_of_question_may_be_years() -> None:
    text = "# 选择题\n\n" + "\n".join(
        f"## {year}\n\n1. 虹吸靠什么（）  \n   A. 压差   B. 磁力{year}\n"
        f"2. 水锤由什么引起（）  \n   A. 关阀   B. 开闸{year}\n"
        for year in (2018, 2019, 2020)
    )
    questions = load("a.md", text, None).questions
    assert [q.title for q in questions] == ["虹吸靠什么（）", "水锤由什么引起（）"] * 3
    assert [q.section[-1] for q in questions] == ["2018"] * 2 + ["2019"] * 2 + ["2020"] * 2
    assert [o.text for o in questions[3].options] == ["关阀", "开闸2019"]


@pytest.mark.parametrize(
    "line",
    [
        "### {n}. 单选题",
        "{n}.【单选题】",
        "{n}. 单选题（2.0 分）",
        "**{n}.** [单选]",
        "## 第 {n} 题（多选）",
    ],
)
def test_the_kind_of_a_question_is_not_its_title(line: str) -> None:
    text = "".join(
        f"{line.format(n=n)}\n\n{stem}\n\nA. 甲{n}\n\nB. 乙{n}\n\n正确答案：A\n\n"
        for n, stem in enumerate(["虹吸靠什么", "水锤由什么引起", "闸门朝哪边开"], 1)
    )
    questions = load("a.md", text, None).questions
    assert [q.title for q in questions] == ["虹吸靠什么", "水锤由什么引起", "闸门朝哪边开"]
    assert all(q.title_span and text[slice(*q.title_span)] == q.title for q in questions)
    assert [q.answer_key for q in questions] == ["A"] * 3


def test_options_that_are_still_to_be_written_are_none() -> None:
    text = "# 题\n\n" + "".join(
        f"{n}. {stem}（  ）\n   A. …   B. …   C. …\n"
        for n, stem in enumerate(["虹吸靠什么", "水锤由什么引起", "闸门朝哪边开"], 1)
    )
    questions = load("a.md", text, None).questions
    assert [(q.options, q.answer, q.answer_key) for q in questions] == [((), "", "")] * 3


def test_check_boxes_without_bullets_are_options_that_the_answer_repeats() -> None:
    text = "".join(
        f"**{n}.** [单选]\n\n```\n虹吸{n}靠什么\n```\n\n（ **1 分** **）**\n\n得分：**0** 分\n\n"
        "[ ] **磁力**未选\n\n[ ] **压差**\n\n**正确答案**压差\n\n"
        for n in range(1, 4)
    )
    first, *_ = questions = load("a.md", text, None).questions
    assert [q.title for q in questions] == ["虹吸1靠什么", "虹吸2靠什么", "虹吸3靠什么"]
    assert [o.text for o in first.options] == ["**磁力**", "**压差**"]
    assert (first.answer, first.answer_key) == ("压差", "B")
    assert "得分" not in first.prompt
