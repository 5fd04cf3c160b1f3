"""Any text loads, and no line of it is lost."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.markdown import load
from tikulint.model.places import Span

PIECES = st.sampled_from(
    [
        *(
            "# ",
            "## ",
            "### ",
            "- ",
            "1. ",
            "2. ",
            "2、",
            "   ",
            "    ",
            "> ",
            "* ",
            "|",
            "---",
            "===",
        ),
        *(
            "**",
            "`",
            "```",
            "~~~",
            "<details>",
            "</details>",
            "<summary>答案</summary>",
            "<p>",
            "[",
            "](",
        ),
        *(
            "题目：",
            "答案：",
            "**答案：**",
            "【解析】",
            "A：",
            "Q3：",
            "A. ",
            "B. ",
            "（ B ）",
            "第 9 题",
            "七、",
        ),
        *(
            "什么是梯度？",
            "学习率",
            "总结",
            "目录",
            "3.1.4 ",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "\u3000",
        ),
        *("\u2028", "\x0b", "\x85", "\ufeff", "\ud800", "&nbsp;", "\\", "$", "_", "title: x\n"),
    ]
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join))


def lines_of(loaded: Loaded) -> set[int]:
    table = loaded.file.lines
    found: set[int] = set()
    for question in loaded.questions:
        found.update(range(table.line(question.span.start), table.last_line(question.span) + 1))
    found.update(heading.line for heading in loaded.file.headings)
    for left in loaded.file.left:
        found.update(range(left.line, left.end_line + 1))
    return found


@given(TEXTS)
@example("---\na: b\n---\n# x\n\n## 什么？\ny\n")
@example("标题\n====\n\n1. 什么？\n2.为何？\n")
def test_every_line_with_text_is_accounted_for(text: str) -> None:
    loaded = load("a.md", text, None)
    table = loaded.file.lines
    accounted = lines_of(loaded)
    offset = 0
    while offset < len(text):
        if not text[offset].isspace():
            assert table.line(offset) in accounted
        offset += 1


@given(TEXTS)
def test_fields_stand_where_their_spans_say(text: str) -> None:
    for question in load("a.md", text, None).questions:
        assert 0 <= question.span.start < question.span.end <= len(text)
        for name in ("prompt", "answer", "explanation"):
            value, span = question.text_of(name), question.span_of(name)
            assert bool(value) == (span is not None)
            if span:
                assert question.span.start <= span.start < span.end <= question.span.end
                assert value.split()[-1] in text[slice(*span)]


@given(TEXTS)
def test_questions_do_not_overlap(text: str) -> None:
    spans = [Span(*question.span) for question in load("a.md", text, None).questions]
    assert all(before.end <= after.start for before, after in pairwise(spans))
