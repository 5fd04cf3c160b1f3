"""A bank written out in a family and loaded again is the same bank."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.markdown import load

BLOCKS = st.sampled_from(
    [
        "动量累积过去的梯度。",
        "**重点**是学习率，见 `f(x)`。",
        "- 甲\n- 乙",
        "1. 先算误差\n2. 再更新",
        "```py\n# 不是标题\nx = 1\n```",
        "> 引用一句话",
        "| 方法 | 速度 |\n| --- | --- |\n| 动量 | 快 |",
    ]
)
ANSWERS = st.lists(BLOCKS, min_size=1, max_size=4).map("\n\n".join)
TITLES = st.sampled_from(
    ["什么是动量法？", "为什么要打乱样本？", "如何选学习率？", "早停的作用是什么？"]
)
BANKS = st.lists(st.tuples(TITLES, ANSWERS), min_size=2, max_size=6)


def heading(number: int, title: str, answer: str) -> str:
    return f"## {number}. {title}\n\n{answer}\n\n"


def labelled(number: int, title: str, answer: str) -> str:
    return f"### {number}. {title}\n\n**题目：** {title}\n\n**答案：**\n\n{answer}\n\n"


def item(number: int, title: str, answer: str) -> str:
    indented = "\n".join(f"   {line}" if line else "" for line in answer.split("\n"))
    return f"{number}. {title}\n\n{indented}\n\n"


def bold(number: int, title: str, answer: str) -> str:
    return f"**Q{number}：{title}**\n\n{answer}\n\n"


def folded(number: int, title: str, answer: str) -> str:
    summary = "<details><summary>答案</summary>"
    return f"### {number}. {title}\n\n{summary}\n\n{answer}\n\n</details>\n\n"


@given(BANKS, st.sampled_from([heading, labelled, item, bold, folded]))
def test_what_was_written_is_read(
    bank: list[tuple[str, str]], family: Callable[[int, str, str], str]
) -> None:
    written = [(number, title, answer) for number, (title, answer) in enumerate(bank, 1)]
    text = "# 优化\n\n" + "".join(family(*each) for each in written)
    found = [(q.number, q.title, q.answer) for q in load("bank.md", text, None).questions]
    assert found == [(str(number), title, answer) for number, title, answer in written]
