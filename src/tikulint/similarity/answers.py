"""Are two answers one text? Equal, copied with changes, or written apart."""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from tikulint.similarity.differences import likeness
from tikulint.similarity.letters import bare
from tikulint.similarity.visible import Visible
from tikulint.similarity.vocabulary import Vocabulary

COPIED = 0.74
"""Likeness of two answers' letters, their own subjects masked, from which one is a copy."""
LEAST_COPIED = 15
"""Words of an answer below which its likeness to another is no sign of copying."""
LEAST_WORDS = 12
"""Words that an answer needs before its likeness to another says anything."""
SHORT = 24
"""Letters up to which an answer is a value to be compared, not a text."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_TRUE = ["对", "正确", "是", "真", "√", "✓", "✔", "t", "true", "yes", "y", "v"]
_FALSE = ["错", "错误", "不对", "不正确", "否", "假", "×", "✗", "✘", "f", "false", "no", "n", "x"]
_TRUTHS = dict.fromkeys(_TRUE, "true") | dict.fromkeys(_FALSE, "false")
_HAN = re.compile(r"[\u3400-\u9fff]")
_FORMULA = re.compile(r"[\d()=+*/^√]")
_MASK = "\x00"
_SENTENCE = re.compile(r"[。！!？?；;\n]")
_POINTER = re.compile(
    r"(?:看|见|参考|参照|参阅|阅读|移步|转到|跳转)[^，。]{0,12}?"
    r"(?:这篇|这里|此处|下文|上文|文章|文档|博客|博文|链接|教程|官网|书|教材|课件|视频|笔记"
    r"|https?:|第\s*[\d一二三四五六七八九十百]+\s*[章节条页讲课题])"
)
_PLACEHOLDER = re.compile(
    r"(?:参考)?(?:答案)?(?:从|暂)?略|(?:答案)?(?:待|未)(?:补充|完善|更新|完成|续|整理)|未完待续"
    r"|暂无(?:答案|解析|内容)?|同上|见上|todo|tbd"
)
_LONGEST_POINTER = {False: 24, True: 160}
"""Letters of a sentence that only points elsewhere, without and with a link in the answer."""


class Answered(NamedTuple):
    """An answer read for comparison: its prose, its letters alone, its words, code and images."""

    prose: str
    bare: str
    words: tuple[str, ...]
    code: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """The answer as a value: true and false in one spelling."""
        return _TRUTHS.get(self.bare, self.bare)

    @property
    def fact(self) -> str:
        """The letters of an answer that is a short fact, not a text, a truth or a letter; or ""."""
        short = len(self.words) < LEAST_COPIED and not (self.code or self.images)
        return self.bare if short and is_fact(self.bare) else ""


def is_fact(letters: str) -> bool:
    """Whether an answer of these letters says something of its own: not 对, not B."""
    return len(letters) > 1 and letters not in _TRUTHS


def truth(letters: str) -> str | None:
    """Return "true" or "false" for letters that mean one of them; None for others."""
    return _TRUTHS.get(letters)


def answered(seen: Visible, words: Sequence[str]) -> Answered:
    """Return an answer taken apart and cut into words; empty if it only points elsewhere."""
    # Below the mark stands what is right instead, or the chrome of a page that was copied.
    mark = seen.prose.partition("\n")[0].strip(" 。.()（）").lower()
    if not (seen.code or seen.images) and _says_nothing(seen):
        return Answered(prose="", bare="", words=(), links=seen.links)
    return Answered(
        prose=seen.prose,
        bare=truth(mark) or bare(seen.prose),
        words=tuple(words[:1] if truth(mark) else words),
        code=seen.code,
        images=seen.images,
        links=seen.links,
    )


def _says_nothing(seen: Visible) -> bool:
    """Whether an answer only points elsewhere, or stands where one is to be written."""
    if _PLACEHOLDER.fullmatch(bare(seen.prose)):
        return True
    sentences = [sentence for sentence in _SENTENCE.split(seen.prose) if bare(sentence)]
    longest = _LONGEST_POINTER[bool(seen.links) or "http" in seen.prose]
    return bool(sentences) and all(
        len(bare(sentence)) <= longest and _POINTER.search(sentence) for sentence in sentences
    )


class Agreement(StrEnum):
    """How two answers agree."""

    ABSENT = "absent"
    """One or both are missing."""
    EQUAL = "equal"
    COPIED = "copied"
    """One text with changes."""
    APART = "apart"
    """Two texts."""
    CONFLICT = "conflict"
    """Two values, or one text with another number or an opposite."""


class AnswerComparison(NamedTuple):
    """How two answers agree, and how alike they are (0 to 1, subjects masked)."""

    agreement: Agreement
    likeness: float = 0.0


def compare_answers(
    a: Answered,
    b: Answered,
    vocabulary: Vocabulary,
    subjects: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> AnswerComparison:
    """Return how two answers agree; `subjects`, each stem's own words, are masked."""
    if not (a.bare or a.code or a.images) or not (b.bare or b.code or b.images):
        return AnswerComparison(Agreement.ABSENT)
    if a.value == b.value and a.code == b.code and a.images == b.images:
        return AnswerComparison(Agreement.EQUAL, 1.0)
    if max(len(a.bare), len(b.bare)) <= SHORT and not (a.code or b.code or a.images or b.images):
        return AnswerComparison(_values(a, b))
    alike = likeness(_masked(a.bare, subjects[0]), _masked(b.bare, subjects[1]))
    if min(len(a.words), len(b.words)) < LEAST_WORDS or alike < COPIED:
        return AnswerComparison(Agreement.APART, alike)
    own = frozenset(chain(*subjects))
    conflict = _turned(
        [word for word in a.words if word not in own],
        [word for word in b.words if word not in own],
        vocabulary,
    )
    return AnswerComparison(Agreement.CONFLICT if conflict else Agreement.COPIED, alike)


def _values(a: Answered, b: Answered) -> Agreement:
    """Return whether two short answers can both be right."""
    left, right = a.value, b.value
    if {left, right} == {"true", "false"}:
        return Agreement.CONFLICT
    if not _HAN.search(left + right) and _FORMULA.search(a.prose + b.prose):
        return Agreement.CONFLICT
    if left in right or right in left:
        return Agreement.COPIED
    numbers = _NUMBER.findall(left), _NUMBER.findall(right)
    if all(numbers) and set(numbers[0]).isdisjoint(numbers[1]):
        return Agreement.CONFLICT
    return Agreement.CONFLICT if set(left).isdisjoint(right) else Agreement.APART


def _masked(text: str, subject: Sequence[str]) -> str:
    for word in sorted(subject, key=len, reverse=True):
        text = text.replace(word, _MASK) if len(word) > 1 else text
    return text


def _turned(left: list[str], right: list[str], vocabulary: Vocabulary) -> bool:
    """Whether what differs holds other numbers, or opposites."""
    from rapidfuzz.distance import Indel

    gone: list[str] = []
    come: list[str] = []
    for op in Indel.opcodes(left, right):
        if op.tag == "delete":
            gone += left[op.src_start : op.src_end]
        elif op.tag == "insert":
            come += right[op.dest_start : op.dest_end]
    if sorted(gone) == sorted(come):
        return False
    numbers = {w for w in gone if w[0].isdigit()}, {w for w in come if w[0].isdigit()}
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return True
    return any(vocabulary.opposed(x, y) for x in gone for y in come)
