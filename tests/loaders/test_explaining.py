"""Every line is told what it was taken as."""

from tikulint.loaders.explaining import explain
from tikulint.loaders.markdown import load

TEXT = """\
# 优化

这一章讲优化。

## 1. 学习率太大时（ ）。

- A. 收敛慢
- B. 振荡

**答案：B**

**解析：** 步子太大。

## 参考文献

某书
"""


def test_each_line_says_what_it_is() -> None:
    loaded = load("a.md", TEXT, None)
    lines = {each.line: each.taken.zh for each in explain(loaded.file, loaded.questions)}
    assert lines == {
        1: "章节",
        3: "留下：题目以外的文字（prose）",
        5: "题 1 标题",
        7: "题 1 选项 A",
        8: "题 1 选项 B",
        10: "题 1 答案",
        12: "题 1 解析",
        14: "留下：总结、参考文献一类（remarks, references）",
        16: "留下：题目以外的文字（prose）",
    }


def test_a_table_has_its_rows_as_questions_too() -> None:
    loaded = load(
        "a.md", "| 题号 | 题目 | 答案 |\n|--|--|--|\n| 1 | 什么是栈？ | 后进先出 |\n", None
    )
    assert [each.taken.en for each in explain(loaded.file, loaded.questions)][-1] == "question 1"


def test_a_line_of_the_answers_at_the_end_names_the_questions_it_answers() -> None:
    asked = "1. 甲（ ）\nA. 一 B. 二\n2. 乙（ ）\nA. 一 B. 二\n3. 丙（ ）\nA. 一 B. 二\n"
    loaded = load("a.md", f"{asked}\n参考答案\n1-3 ABA\n", None)
    *_, last = explain(loaded.file, loaded.questions)
    assert last.taken.zh == "题 1 答案；题 2 答案；题 3 答案"
