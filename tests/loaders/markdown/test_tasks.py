"""Lists whose questions carry check boxes, with answers and chapters between them that do not."""

from textwrap import dedent

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.markdown import load


def loaded(text: str) -> Loaded:
    return load("a.md", dedent(text), None)


TASKS = """\
    # 水工自测

    - [ ] 什么是水锤？
    - 水流骤停引起的压力波。
    - 闸门
    - [ ] 闸门有哪些类型
    - 1) 平板闸门
      - 又称平面闸门
    - 2) 弧形闸门

    - [x] 3.0以下和3.0以上的规程有什么区别？
      - 3.0以下是单级验收，要逐段检查。
    - [ ] 泵站怎么启动
"""


def test_items_without_a_check_box_answer_the_one_above_them() -> None:
    questions = loaded(TASKS).questions
    assert [question.title for question in questions] == [
        "什么是水锤？",
        "闸门有哪些类型",
        "3.0以下和3.0以上的规程有什么区别？",
        "泵站怎么启动",
    ]
    assert [" ".join(question.answer.split()) for question in questions] == [
        "- 水流骤停引起的压力波。",
        "- 1) 平板闸门 - 又称平面闸门 - 2) 弧形闸门",
        "- 3.0以下是单级验收，要逐段检查。",
        "",
    ]


def test_one_that_names_a_chapter_is_left_and_said_to_be() -> None:
    assert [(left.line, left.why) for left in loaded(TASKS).file.left] == [
        (5, "清单里没有方框的项（item without a check box）")
    ]


def test_a_question_may_want_its_check_box() -> None:
    text = "# 水工\n\n- [ ] 什么是水锤？\n- [ ] 什么是闸门？\n- 什么是泵站？\n- [ ] 什么是堤坝？\n"
    assert len(loaded(text).questions) == 4


def test_few_check_boxes_among_many_items_say_nothing() -> None:
    text = (
        "# 水工\n\n- [ ] 什么是水锤？\n- 闸门的类型\n- 泵站的组成\n- 什么是堤坝？\n- 什么是涵洞？\n"
    )
    assert len(loaded(text).questions) == 5


def test_a_numbered_item_may_carry_a_check_box() -> None:
    text = (
        "# 水工\n\n1. [ ] 什么是水锤？\n2. [ ] 什么是闸门？\n3. 挡水的门。\n4. [x] 什么是泵站？\n"
    )
    assert [question.title for question in loaded(text).questions] == [
        "什么是水锤？",
        "什么是闸门？",
        "什么是泵站？",
    ]
