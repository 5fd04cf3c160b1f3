"""Words that a stem may leave unsaid: the kind of a thing, the tool, what stands aside."""

import re
from collections import Counter
from itertools import pairwise

from tikulint.similarity.asked import Asked
from tikulint.similarity.phrases import SEVERAL
from tikulint.similarity.vocabulary import Vocabulary


def light(asked: Asked, words: Counter[str], vocabulary: Vocabulary) -> Counter[str]:
    """Return those of `words` that name a kind or a tool beside the subject, or stand aside.

    Where a list is asked for, the kind is what is listed: 有哪些属性 and 常用方法 are two. A tool
    that 和 joins to the subject is a subject as well: RNN 与 LSTM; so is one that is to be made:
    用 Promise 实现 ajax.
    """
    subjects = asked.paired.union(asked.words[-1:] if "make" in asked.asks else ())
    ending = {
        operand[-1]: operand[-2] if len(operand) > 1 else ""
        for operand in asked.operands
        if operand[-1] in vocabulary.kinds and _LISTING.isdisjoint(asked.asks)
    }
    beside = {
        word
        for operand in asked.operands
        for name, word in pairwise(operand)
        if word in (vocabulary.platforms if name in vocabulary.tools else vocabulary.beside)
        and name.isascii()
        and not name.isdigit()
        and not stands_behind(word, asked, vocabulary)
    }
    return Counter(
        {
            word: count
            for word, count in words.items()
            if (word in vocabulary.tools and word not in subjects)
            or (word in ending and not _asked_after(word, ending[word], asked, vocabulary))
            or word in beside
            or word in asked.asides
        }
    )


_SORTS = frozenset({"排序", "查找", "搜索"})
_LISTING = frozenset({"list", SEVERAL})


def _asked_after(kind: str, before: str, asked: Asked, vocabulary: Vocabulary) -> bool:
    """Whether a kind behind the word `before` is what is asked about: 缓存策略 and 水闸的标准 are
    no other names of 缓存 and 水闸, as 单例模式 is of 单例.
    """
    if before[-2:] in _SORTS and len(before) > 2 and kind == "算法":
        return False  # 快速排序 is the name of one.
    if before[-2:] in vocabulary.acting:
        # How to evict is 淘汰策略; 排序算法 are what there is to sort with.
        return kind in _FACETS | {"算法"} and kind != "策略"
    if kind in _FACETS:
        named = before.isascii() and kind in _NAMED
        return not named or stands_behind(kind, asked, vocabulary)
    return kind not in _LOOSE and stands_behind(kind, asked, vocabulary)


def stands_behind(word: str, asked: Asked, vocabulary: Vocabulary) -> bool:
    """Whether a word, or another name of it, stands behind 的."""
    return any(
        vocabulary.canonical.get(name, name) == word
        for behind in _BEHIND.finditer(asked.bare)
        for name in (behind[1][:2], behind[1][:3], behind[1])
    )


_BEHIND = re.compile("的(?=([\u4e00-\u9fff]{2,4}))")
_FACETS = frozenset(
    {
        "结构",
        "架构",
        "框架",
        "功能",
        "原理",
        "流程",
        "过程",
        "属性",
        "规则",
        "标准",
        "原则",
        "策略",
        "操作",
    }
)
"""Kinds that are sides of a thing rather than what it is."""
_NAMED = frozenset({"框架", "属性", "策略", "操作", "标准", "规则"})
"""Those of them that a Latin name may be of: LRU 策略, z-index 属性."""
_LOOSE = frozenset({"概念", "现象", "问题", "技术", "知识", "知识点", "面试题", "效果", "特效"})
"""Kinds that say nothing more behind 的 either."""


def glossed(asked: Asked, words: Counter[str]) -> Counter[str]:
    """Return those of `words` whose gloss both stems have: 服务（Service） beside Service."""
    shared = (asked.counts - words).keys()
    named = {word for names, gloss in asked.glossed if gloss and gloss <= shared for word in names}
    return Counter({word: count for word, count in words.items() if word in named})


def light_agree(
    a: Asked, b: Asked, unsaid: tuple[Counter[str], Counter[str]], vocabulary: Vocabulary
) -> bool:
    """Whether of two kinds, of two tools, and of two asides only one side names one."""
    left, right = unsaid[0].keys(), unsaid[1].keys()
    tools = vocabulary.tools
    return not (
        (left & tools and right & tools)
        or (left & a.asides and right & b.asides)
        or (left - tools - a.asides and right - tools - b.asides)
    )
