"""Interviews as they are remembered: lists below a company or a round, a word or two an item."""

from textwrap import dedent

import pytest

from tikulint.loaders.markdown import load


def titles(text: str) -> list[str]:
    return [question.title for question in load("a.md", dedent(text), None).questions]


ASKED = """
1. 渗流有哪些类型
2. 什么是扬压力？
3. 水锤怎么防护
"""


def test_a_list_between_others_that_ask_may_only_name_what_is_asked() -> None:
    text = (
        f"# 甲\n{ASKED}\n# 乙\n\n1. 消力池\n2. 虹吸原理\n3. 管涌和流土的区别\n4. 面板坝\n5. 冰凌\n"
    )
    assert titles(text)[3:] == ["消力池", "虹吸原理", "管涌和流土的区别", "面板坝", "冰凌"]


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("## 投递记录", ["甲院 笔试怎么都没过", "乙院 简历挂", "丙院 无消息", "丁院 泡池子"]),
        ("# 体会", ["面试官人很好。", "准备要趁早。", "怎么都要多练", "祝大家好运！"]),
        ("# 目录", ["[甲](a.md)", "[乙](b.md)", "[什么是丙](c.md)", "[丁](d.md)"]),
        ("# 名称", ["甲闸", "乙闸", "丙闸", "丁闸"]),
        ("# 参阅", ["https://a.example/?q=1", "https://b.example/?q=2", "https://c.example/?q=3"]),
    ],
)
def test_a_list_elsewhere_or_of_statements_links_or_mere_names_asks_nothing(
    heading: str, items: list[str]
) -> None:
    other = f"{heading}\n\n" + "".join(f"{n}. {each}\n" for n, each in enumerate(items, 1))
    assert len(titles(f"# 甲\n{ASKED}\n# 乙\n{ASKED}\n{other}")) == 6


def test_where_many_lists_ask_one_may_only_name_things() -> None:
    text = "".join(f"# 第{n}院\n{ASKED}\n" for n in range(5))
    assert len(titles(f"{text}# 丁院\n\n1. 冰凌\n2. 面板坝\n")) == 17
    assert len(titles(f"{text}# 投递进度\n\n1. 甲院 已笔试\n2. 乙院 已挂\n")) == 15
    assert len(titles(f"{text}# 体会\n\n1. 面试官人很好。\n2. 准备要趁早。\n")) == 15


def test_a_file_that_is_one_list_is_taken_whole_where_a_third_of_it_asks() -> None:
    named = [
        "虹吸",
        "渗流计算",
        "倒虹吸和虹吸的区别",
        "面板坝",
        "水锤怎么防护",
        "什么是冰凌",
        "水面线",
    ]
    assert titles("## 甲院\n\n" + "".join(f"+ [ ] {each}\n" for each in named)) == named


@pytest.mark.parametrize(
    "above",
    [
        "## 一面",
        "## 甲院 二面（60min）",
        "**HR 面**\n",
        "## 三面 3/12 40分钟",
        "## 笔试",
        "## 乙院技术面",
    ],
)
def test_what_stands_below_a_round_was_asked(above: str) -> None:
    text = f"# 甲院\n\n{above}\n\n- 反问\n- 包体积\n- 死水位，如何定。\n- 面板坝\n"
    assert titles(text) == ["反问", "包体积", "死水位，如何定。", "面板坝"]


def test_what_is_told_below_a_round_was_not_asked() -> None:
    assert titles("# 甲院\n\n## 一面\n\n- 面试官迟到了。\n- 体验不好。\n- 没有算法题！\n") == []


def test_an_item_that_names_a_round_is_the_title_of_those_below_it() -> None:
    text = "# 甲院\n\n- 一面\n    - 虹吸\n    - 面板坝\n- 二面\n    - 冰凌\n    - 反问\n"
    assert titles(text) == ["虹吸", "面板坝", "冰凌", "反问"]


def test_bullets_between_the_numbers_of_a_round_are_answers() -> None:
    text = "# 甲院\n\n## 一面\n\n1. 虹吸\n\n- 先灌水\n- 再放\n\n2. 面板坝\n\n- 堆石\n\n3. 冰凌\n"
    questions = load("a.md", text, None).questions
    assert [(q.title, q.answer) for q in questions] == [
        ("虹吸", "- 先灌水\n- 再放"),
        ("面板坝", "- 堆石"),
        ("冰凌", ""),
    ]


def test_an_item_that_heads_others_that_ask_is_no_question_below_a_round() -> None:
    text = (
        "# 甲院\n\n## 二面\n\n- 反问\n- 算法题\n    - 判断闸门是否关闭\n    - 求最大水深\n- 冰凌\n"
    )
    assert titles(text) == ["反问", "判断闸门是否关闭", "求最大水深", "冰凌"]


@pytest.mark.parametrize("above", ["## 镜子的一面", "## 两面", "## 路面", "## 全面的考察"])
def test_what_only_sounds_like_a_round_makes_no_questions(above: str) -> None:
    assert titles(f"# 甲院\n\n{above}\n\n- 包体积\n- 面板坝\n- 冰凌\n") == []


def test_bullets_and_numbers_are_both_taken_where_both_ask() -> None:
    bullets = "- 虹吸怎么启动\n- 为什么设面板\n- 冰凌有哪些危害\n"
    text = f"# 甲院\n{ASKED}\n# 乙院\n\n{bullets}"
    assert len(titles(text)) == 6
    inside = f"# 甲院\n{ASKED}\n{bullets}"
    assert len(titles(inside)) == 3


def test_bullets_that_note_questions_are_taken_beside_numbers_that_ask() -> None:
    noted = "- 虹吸\n- 面板坝\n- 冰凌有哪些危害\n- 渗流\n"
    assert len(titles(f"# 甲院\n{ASKED}\n# 乙院\n{ASKED}\n# 丙院\n\n{noted}")) == 10
    assert len(titles(f"# 甲院\n{ASKED}\n# 乙院\n{ASKED}\n## 丙院\n\n{noted}")) == 6


def test_a_date_is_no_number() -> None:
    assert titles(f"# 甲院\n\n2023.10.08\n{ASKED}") == titles(f"# 甲院\n{ASKED}")


def test_questions_in_an_indented_block_are_no_code() -> None:
    block = "".join(f"    {line}\n" for line in ASKED.split("\n") if line)
    assert titles(f"# 一面\n\n{block}\n# 二面\n\n{block}") == 2 * [
        "渗流有哪些类型",
        "什么是扬压力？",
        "水锤怎么防护",
    ]


def test_code_with_chinese_remarks_stays_code() -> None:
    lines = ["# 1. 什么是水位", "level = read()  // 读取水位", "// 2. 怎么开闸", "open(gate);"]
    code = "".join(f"    {line}\n" for line in lines)
    assert titles(f"# 例子\n\n{code}\n# 又一例\n\n{code}") == []


def test_a_quote_with_a_number_is_a_question_with_what_stands_below_it() -> None:
    text = "".join(
        f"> {n}.{asked}<br/>\n[甲](https://a.example/{n})\n\n"
        for n, asked in enumerate(["虹吸怎么启动？", "面板坝的优缺点", "冰凌，如何防治。"], 1)
    )
    questions = load("a.md", f"### 水闸\n{text}", None).questions
    assert [(q.number, q.title) for q in questions] == [
        ("1", "虹吸怎么启动？"),
        ("2", "面板坝的优缺点"),
        ("3", "冰凌，如何防治。"),
    ]
    assert questions[0].answer == "[甲](https://a.example/1)"
