"""Questions that are bare lines or bare headings, with nothing that marks them."""

from tikulint.loaders.markdown import load
from tikulint.loaders.markdown.plaintext import plain

ASKED = ["简述虹吸的原理？", "面板坝有哪些优点", "怎么防治冰凌？", "渗流", "为什么设消力池？"]


def titles(text: str) -> list[str]:
    return [question.title for question in load("a.md", text, None).questions]


def test_lines_that_ask_are_questions_each() -> None:
    assert titles("# 水闸\n\n" + "\n".join(ASKED) + "\n") == ASKED
    assert titles("# 水闸\n\n" + "\n\n".join(ASKED) + "\n") == ASKED


def test_lines_below_a_round_are_questions_though_few_of_them_ask() -> None:
    noted = ["自我介绍", "面板坝", "冰凌", "渗流", "反问"]
    assert titles("# 甲院一面\n" + "\n".join(noted) + "\n") == noted
    assert titles("# 甲院\n" + "\n".join(noted) + "\n") == []


def test_an_address_below_a_line_that_asks_belongs_to_it() -> None:
    text = "# 水闸\n\n" + "".join(f"{each}\n\nhttps://a.example/1?q=2\n\n" for each in ASKED)
    assert titles(text) == ASKED


def test_numbered_headings_above_lists_that_ask_are_chapters() -> None:
    noted = ["启闭方式", "闸门怎么防锈", "止水", "闸墩裂缝", "启闭机", "闸门为什么振动"]
    items = "".join(f"- [ ] {each}\n\n" for each in noted)
    text = f"# 水利\n\n## 1、建筑物\n\n### 1.1 闸\n\n{items}### 1.2 坝\n\n{items}"
    assert titles(text) == [*noted, *noted]


def test_prose_that_asks_now_and_then_is_no_list_of_questions() -> None:
    told = "闸门由面板、主梁和支臂组成。\n主梁承受大部分水压力。\n支臂把它传给闸墩。\n"
    assert titles(f"# 水闸\n\n你也想知道吗？\n怎么办？\n为什么？\n\n# 结构\n\n{told}{told}") == []
    assert titles(f"# 水闸\n\n{told}为什么这样设计？\n") == []


def test_bare_subheadings_are_the_questions_though_others_stand_a_level_higher() -> None:
    noted = ["虹吸的组件", "虹吸怎么启动", "虹吸预热", "虹吸的原理", "虹吸会漏气吗", "检修步骤"]
    inner = "".join(f"### {each}\n\n" for each in noted)
    outer = "".join(f"## {each}\n\n" for each in [*ASKED, "闸墩怎么养护", "如何度汛"])
    expected = [*noted, *ASKED, "闸墩怎么养护", "如何度汛"]
    assert titles(f"# 水利\n\n## 虹吸\n\n{inner}{outer}") == expected


def test_a_link_by_name_is_read_as_its_text() -> None:
    assert plain("[虹吸的原理][siphon]") == "虹吸的原理"
    assert plain("[ 虹吸？][甲]和[渗流][乙]") == "虹吸？和渗流"
    assert plain("int level[10][2] 的含义") == "int level[10][2] 的含义"
    assert plain("水位 [0][1]") == "水位 [0][1]"


def test_numbers_that_go_on_across_answers_are_one_list() -> None:
    text = "1) 虹吸怎么启动？\n\n先灌水。\n\n2) 渗流分几类？\n\n三种。\n\n3) 面板坝\n\n堆石。\n"
    questions = load("a.md", text, None).questions
    assert [(q.number, q.title, q.answer) for q in questions] == [
        ("1", "虹吸怎么启动？", "先灌水。"),
        ("2", "渗流分几类？", "三种。"),
        ("3", "面板坝", "堆石。"),
    ]


def test_a_number_may_stand_behind_stars() -> None:
    text = "### ⭐️⭐️ 1. 虹吸怎么启动？\n\n灌水。\n\n### ⭐ 2. 渗流分几类？\n\n三。\n"
    assert [(q.number, q.title) for q in load("a.md", text, None).questions] == [
        ("1", "虹吸怎么启动？"),
        ("2", "渗流分几类？"),
    ]


def test_lists_below_topics_are_taken_whole_where_there_is_nothing_else() -> None:
    text = "# 水利\n\n+ 虹吸\n  1. 虹吸怎么启动\n  2. 原理\n+ 渗流\n  1. 什么是渗流\n  2. 防治\n"
    assert titles(text) == ["虹吸怎么启动", "原理", "什么是渗流", "防治"]


def test_a_file_whose_only_title_asks_is_one_question() -> None:
    points = "## 1. 水头\n\n能量。\n\n## 2. 压强\n\n力。\n\n## 3. 流速\n\n快慢。\n"
    (question,) = load("a.md", f"# 08. 为什么用水头？\n\n{points}", None).questions
    assert (question.number, question.title) == ("08", "为什么用水头？")
    assert question.answer.startswith("## 1. 水头")
    assert titles(f"# 水利面试怎么准备？\n\n{points}") == ["水头", "压强", "流速"]
    assert titles(f"# 水利\n\n{points}") == ["水头", "压强", "流速"]


def test_questions_are_taken_where_they_are_answered_not_from_the_list_of_contents() -> None:
    asked = [f"- [ ] [1-{n} {each}](#1-{n})\n\n" for n, each in enumerate(ASKED, 1)]
    answered = "".join(f"{each}  第 {n} 个答案。\n\n" for n, each in enumerate(asked, 1))
    text = f"# 水闸\n\n{''.join(asked)}# 解答\n\n{answered}"
    questions = load("a.md", text, None).questions
    assert [(q.title, q.answer) for q in questions] == [
        (each, f"第 {n} 个答案。") for n, each in enumerate(ASKED, 1)
    ]


def test_a_question_below_its_label_goes_on_through_deeper_headings() -> None:
    text = (
        "## 面试题\n如何保证启闭的顺序？\n\n## 面试官心理分析\n看你想没想过。\n\n"
        "## 面试题剖析\n有两种做法。\n\n### 做法一\n\n排队。\n\n### 做法二\n\n编号。\n"
    )
    (question,) = load("a.md", text, None).questions
    assert question.stem == "如何保证启闭的顺序？"
    assert question.explanation == "看你想没想过。"
    assert question.answer == "有两种做法。\n\n### 做法一\n\n排队。\n\n### 做法二\n\n编号。"


def test_a_bold_line_may_be_slanted_as_well() -> None:
    lines = ["**_水锤怎么防护?_**", "装阀。", "_**闸门如何选型?**_", "看水头。"]
    text = "\n\n".join([*lines, "***虹吸怎么启动?***", "灌水。"])
    assert [(q.title, q.answer) for q in load("a.md", text, None).questions] == [
        ("水锤怎么防护?", "装阀。"),
        ("闸门如何选型?", "看水头。"),
        ("虹吸怎么启动?", "灌水。"),
    ]
