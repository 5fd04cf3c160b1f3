"""Labels of fields: 题目：, **答案：**, 【解析】, #### 参考答案, A：, <summary>答案</summary>."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple


class Role(StrEnum):
    """The field that a label announces."""

    QUESTION = "prompt"
    ANSWER = "answer"
    EXPLANATION = "explanation"
    OPTIONS = "options"
    NOTE = "note"  # difficulty, source, topic: about the question, no field of it


class Label(NamedTuple):
    """A label at the head of a line: its role and word, where it starts, where its text begins.

    `sure` labels count wherever they stand; the others only where a file uses them throughout.
    """

    role: Role
    word: str
    start: int
    end: int
    sure: bool
    number: str | None = None
    bold: bool = False
    """Whether the label opened emphasis that its own end does not close: **答案：B**."""
    html: bool = False
    """Whether the label is a `<summary>`."""

    @property
    def given(self) -> bool:
        """Whether it heads the answer that somebody gave, which may be wrong: 我的答案."""
        return self.role is not Role.EXPLANATION and bool(_GIVEN.search(self.word))


_SURE: dict[str, Role] = {
    **dict.fromkeys(
        ("题目", "题干", "题面", "题目描述", "题目内容", "问题描述", "面试题", "试题"),
        Role.QUESTION,
    ),
    **dict.fromkeys(
        (
            "答案",
            "参考答案",
            "标准答案",
            "正确答案",
            "参考回答",
            "标准回答",
            "参考解答",
            "推荐答案",
            "简要答案",
            "详细答案",
            "答",
            "回答",
            "解答",
            "正确选项",
            "答案要点",
            "参考要点",
            "回答要点",
            "参考答案要点",
            "答案与解析",
            "答案及解析",
            "答案和解析",
            "参考答案与解析",
            "参考答案及解析",
            "answer",
            "answers",
            "correct answer",
            "ans",
            "面试回答",
            "回答示例",
            "示例答案",
            "答题要点",
            "面试题剖析",
            "题目剖析",
        ),
        Role.ANSWER,
    ),
    **dict.fromkeys(
        (
            "答案解析",
            "题目解析",
            "试题解析",
            "解析",
            "详细解析",
            "答案详解",
            "题解",
            "面试官心理分析",
            "考察意图",
            "explanation",
        ),
        Role.EXPLANATION,
    ),
    **dict.fromkeys(("选项", "options", "choices"), Role.OPTIONS),
    **dict.fromkeys(
        ("作答", "作答结果", "我的作答", "我的选择", "学生作答", "考生作答", "你的选择"),
        Role.ANSWER,
    ),
}
_UNSURE: dict[str, Role] = {
    **dict.fromkeys(("问题", "问", "题", "q", "question", "problem"), Role.QUESTION),
    **dict.fromkeys(("a", "解", "解法", "思路与答案", "solution"), Role.ANSWER),
    **dict.fromkeys(
        (
            "分析",
            "讲解",
            "详解",
            "点评",
            "解释",
            "说明",
            "解题思路",
            "思路",
            "答题思路",
            "analysis",
            "reason",
        ),
        Role.EXPLANATION,
    ),
    **dict.fromkeys(
        (
            "难度",
            "知识点",
            "考点",
            "考察点",
            "考查点",
            "标签",
            "分值",
            "来源",
            "出处",
            "分类",
            "题型",
            "类型",
            "关键词",
            "难易度",
            "章节",
            "难度等级",
            "难度系数",
            "考察知识点",
            "考查知识点",
            "得分",
            "本题得分",
            "difficulty",
            "tags",
            "category",
            "source",
            "level",
        ),
        Role.NOTE,
    ),
}


_COMPOUND = r"[\u4e00-\u9fff]{1,6}?(?:答案|解析|详解|讲解)"
"""A longer word that ends in one of these says the same: 本题参考答案, 官方解析, 知识点详解."""
COMPOUND_HINT = re.compile("答案|解析|详解|讲解")
_GIVEN = re.compile("[我你您]|学生|考生|用户|学员|错误|提交|作答|[所已]选")
"""What makes a word the answer that somebody gave, right or wrong: 我的答案."""
_EMPHASIS = r"\*{1,3}|_{2,3}"
_BEFORE = (
    r"[ \t>]*(?:#{1,6}[ \t]+)?(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?"
    r"(?:</?(?:p|b|strong|summary|details|div|font|span|br)\b[^>]*>\s*)*"
    r"[\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]*"
)


_FIELDS = {**{role.value: role for role in Role}, "title": Role.QUESTION, "answer_key": Role.ANSWER}


THINKING = frozenset({"解题思路", "思路", "答题思路", "思路分析", "算法思路"})
"""Headings that announce an answer where the file has no other word for it."""
PARTS = frozenset(
    {"代码", "代码实现", "参考代码", "实现代码", "示例代码", "完整代码", "参考实现", "复杂度分析"}
)
"""Headings of parts of an answer, where a file has headings for what is asked as well."""


_ONLY_HEADINGS = (THINKING | PARTS) - _UNSURE.keys()


class Labels:
    """The label words of one file: the known ones and those an editor has named."""

    def __init__(self, extra: Mapping[str, str] | None = None) -> None:
        self._sure = dict(_SURE)
        for word, field in (extra or {}).items():
            self._sure[_key(word)] = _FIELDS.get(field, Role.NOTE)
        words = sorted(
            {*self._sure, *_UNSURE, *THINKING, *PARTS}, key=lambda word: (-len(word), word)
        )
        self._label = _pattern(tuple(words))
        self.heads = frozenset(head for word in words for head in (word[0], word[0].upper()))
        """The characters that a label word may begin with."""

    def at(self, line: str, *, heading: bool = False, html: bool = False) -> Label | None:
        """Return the label that `line` begins with.

        Without a colon or brackets a word is a label only in bold, as a heading or as a
        `<summary>`, and only alone; but for **正确答案** B.
        """
        match = self._label.match(line)
        if match is None:
            return None
        word = match["word"]
        rest = line[match.end() :]
        bracketed = bool(match["open"] and match["close"])
        if not (match["colon"] or bracketed):
            bold = match["bold"] and match["bold2"]
            if not (heading or html or bold):
                return None
            alone = not re.sub(r"</?\w+[^>]*>|[*_#\s]", "", rest)
            if not alone and not (bold and _PLAIN.fullmatch(match["word"]) and _begins(rest)):
                return None
        if match["open"] == "[" and match["close"] and rest.startswith("("):
            return None  # a link
        key = _key(word)
        if key in _ONLY_HEADINGS and not heading:
            return None
        role, sure = self._role(key, bracketed=bracketed)
        known = key in self._sure or key in _UNSURE or key in _ONLY_HEADINGS
        if not (match["colon"] or bracketed or known):
            return None
        left_open = bool(match["bold"]) and match[0].count(match["bold"]) == 1
        return Label(
            role, key, match.start("word"), match.end(), sure, match["number"], left_open, html
        )

    def _role(self, key: str, *, bracketed: bool) -> tuple[Role, bool]:
        """Return the role of a word and whether it counts wherever it stands."""
        if key in self._sure:
            return self._sure[key], True
        if key in _UNSURE:
            return _UNSURE[key], bracketed and _UNSURE[key] is Role.EXPLANATION
        return (Role.ANSWER, True) if key.endswith("答案") else (Role.EXPLANATION, False)


_PLAIN = re.compile("(?:正确|参考|标准)?答案|(?:答案|试题|题目)?解析")
_GOES_ON = re.compile("[是为不的中里有在也就和与及到，,、。)）]")


def _begins(rest: str) -> bool:
    """Whether what follows **正确答案** is its text, not the sentence that the word stands in."""
    return not _GOES_ON.match(rest)


def _key(word: str) -> str:
    return re.sub(r"\s+", " ", word.strip().lower())


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    choice = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    # The word between the marks that may stand around it: **【答案】**：, <b>答案</b>, ####.
    return re.compile(
        rf"{_BEFORE}(?P<bold>{_EMPHASIS})?[ \t]*(?P<open>[【\[「〖(（]?)[ \t]*"
        rf"(?P<word>{_COMPOUND}|{choice})[ \t]*"
        r"(?P<number>[0-9一二三四五六七八九十]{1,4}(?=[】\]」〗)）:：*.、 \t]))?"
        rf"[ \t]*(?P<close>[】\]」〗)）]?)[ \t]*(?P<bold2>{_EMPHASIS})?[ \t]*"
        rf"(?:</(?:b|strong|font|span)>)?[ \t]*(?P<colon>[:：]?)[ \t]*"
        rf"(?(bold2)|(?(bold)(?:{_EMPHASIS})?))"
        r"(?:[ \t]*</(?:b|strong|font|span|summary)>)*[ \t]*",
        re.IGNORECASE,
    )
