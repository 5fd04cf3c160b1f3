"""Do two stems ask the same? What differs decides, not how much is shared."""

import re
from collections import Counter
from enum import StrEnum
from itertools import chain, pairwise
from typing import NamedTuple

from tikulint.similarity.asked import Asked
from tikulint.similarity.aspects import asks_agree, differing_asks
from tikulint.similarity.letters import joined, without_particles
from tikulint.similarity.phrases import AT_WORK, MARKS
from tikulint.similarity.spelling import one_name, slips_between
from tikulint.similarity.vocabulary import Vocabulary


class Likeness(StrEnum):
    """How two stems are alike, the closest first."""

    SAME = "same"
    """One question: equal, or equal but for order, spacing, politeness and synonyms."""
    RESPELT = "respelt"
    """Equal but for a few characters that turn nothing: a slip, or another spelling."""
    WIDER = "wider"
    """One names the kind, the tool or the place beside what both ask for."""
    LONGER = "longer"
    """One asks what the other asks, and for something more or something narrower."""
    OTHER = "other"
    """Each names something the other does not."""


class Comparison(NamedTuple):
    """How two stems are alike, the words only one has, and the difference that decided."""

    likeness: Likeness
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    reason: str = ""


def compare_stems(
    a: Asked,
    b: Asked,
    vocabulary: Vocabulary,
    *,
    asking: bool = False,
    implied: frozenset[str] = frozenset(),
) -> Comparison:
    """Return how two stems are alike; `asking` says that both ask, though no word of theirs does:
    the stem of a choice question may break off before its options. `implied` are tools that one
    names and that the other's place says.
    """
    if a.code != b.code and not (a.code and b.code and _same_code(a.code, b.code)):
        return Comparison(Likeness.OTHER, a.code, b.code, "code")
    if a.images and b.images and sorted(a.images) != sorted(b.images):
        return Comparison(Likeness.OTHER, a.images, b.images, "image")
    if a.bare == b.bare or without_particles(a.bare) == without_particles(b.bare):
        if _signs_tell(_signs(a, b), _signs(b, a), len(a.bare)):
            return Comparison(Likeness.OTHER, a.symbols, b.symbols, "symbol")
        return Comparison(Likeness.SAME)
    asking = asking or bool(a.asks or b.asks)
    by_words = _compare_words(a, b, vocabulary, asking=asking, implied=implied)
    if by_words.likeness in (Likeness.SAME, Likeness.WIDER):
        return by_words
    slips = slips_between(a.bare, b.bare, vocabulary)
    return Comparison(Likeness.RESPELT, *slips, "spelling") if slips else by_words


def _compare_words(
    a: Asked, b: Asked, vocabulary: Vocabulary, *, asking: bool, implied: frozenset[str]
) -> Comparison:
    if not (a.words or b.words):
        return Comparison(Likeness.OTHER, (), (), "subject")  # 你怎么做的, 你怎么处理的
    left, right = _unslipped(a.counts - b.counts, b.counts - a.counts)
    left, right = _in_full(left, right, a.counts & b.counts)
    if asking:
        left, right = _telling(left, a, b, vocabulary), _telling(right, b, a, vocabulary)
    if (not left and not right) or joined(a.words) == joined(b.words):
        if not asks_agree(a, b, vocabulary):
            return _other(a.asks - b.asks, b.asks - a.asks, "aspect")
        if a.symbols != b.symbols and a.symbols and b.symbols:
            return Comparison(Likeness.OTHER, a.symbols, b.symbols, "symbol")
        if not _order_agrees(a, b, vocabulary) or (a.again and b.again and a.again != b.again):
            return Comparison(Likeness.OTHER, a.words, b.words, "order")
        return Comparison(Likeness.SAME)
    extra = tuple(left.elements()), tuple(right.elements())
    if left and right and (pair := _opposition(left, right, vocabulary)):
        return Comparison(Likeness.OTHER, *extra, "contrast:" + "/".join(pair))
    if a.negations != b.negations:
        return Comparison(Likeness.OTHER, *extra, "negation")
    return _compare_extra(a, b, (left, right), vocabulary, implied)


def _compare_extra(
    a: Asked,
    b: Asked,
    only: tuple[Counter[str], Counter[str]],
    vocabulary: Vocabulary,
    implied: frozenset[str],
) -> Comparison:
    """Return how two stems are alike that `only` tells apart, the words that only one has."""
    left, right = only
    extra = tuple(left.elements()), tuple(right.elements())
    light_left = _light(a, left, vocabulary) | _glossed(a, left)
    light_right = _light(b, right, vocabulary) | _glossed(b, right)
    heavy_left, heavy_right = left - light_left, right - light_right
    if (heavy_left and heavy_right) or not _light_agree(
        a, b, (light_left, light_right), vocabulary
    ):
        return Comparison(Likeness.OTHER, *extra, "subject")
    differing = differing_asks(a, b)
    if vocabulary.mechanisms.issuperset(chain(*extra)) and (
        AT_WORK in a.asks | b.asks or _MECHANISMS.issuperset(chain(*extra))
    ):
        differing -= {"how"}  # 是如何扩容的, 如何扩容, 扩容机制
    decided = not vocabulary.kinds.isdisjoint(chain(*extra)) or differing != {"how"}
    named = not (vocabulary.kinds | vocabulary.tools).isdisjoint(chain(*extra))
    if not asks_agree(a, b, vocabulary) or (
        decided and named and differing and not (heavy_left or heavy_right)
    ):
        # A kind beside another way of asking is what is asked for: 如何抽取 and 抽取的模式.
        return _other(a.asks - b.asks, b.asks - a.asks, "aspect")
    if heavy_left or heavy_right:
        return Comparison(Likeness.LONGER, *extra, "extra")
    if a.symbols != b.symbols or not _enough_shared(a, b, {*chain(*extra)} - implied, vocabulary):
        return Comparison(Likeness.OTHER, *extra, "subject")
    if not _order_agrees(_lighter(a, light_left), _lighter(b, light_right), vocabulary):
        return Comparison(Likeness.OTHER, a.words, b.words, "order")
    return Comparison(Likeness.WIDER, *extra, "kind")


_MECHANISMS = frozenset({"机制", "策略"})
"""Kinds of things that are how something is done: 淘汰策略, 如何淘汰."""


def _unslipped(left: Counter[str], right: Counter[str]) -> tuple[Counter[str], Counter[str]]:
    """Return the words of each side but for Latin names that are one, slipped in writing."""
    for one in list(left):
        other = next((word for word in right if one_name(one, word)), None)
        if other is not None:
            left, right = left - Counter([one]), right - Counter([other])
    return left, right


def _in_full(
    left: Counter[str], right: Counter[str], shared: Counter[str]
) -> tuple[Counter[str], Counter[str]]:
    """Return the words of each side but for those that lack no more than the tail of a `shared`
    one: 白盒 in 白盒与黑盒测试 is 白盒测试.
    """
    for one in list(left):
        for other in list(right):
            short, full = sorted((one, other), key=len)
            tail = full.removeprefix(short)
            if len(tail) > 1 and full != tail and any(word.endswith(tail) for word in shared):
                left, right = left - Counter([one]), right - Counter([other])
    return left, right


def _lighter(asked: Asked, light: Counter[str]) -> Asked:
    """Return what a stem asks without the words that only it has."""
    operands = (tuple(w for w in operand if w not in light) for operand in asked.operands)
    kept = tuple(operand for operand in operands if operand)
    return asked._replace(words=tuple(chain.from_iterable(kept)), operands=kept)


def _telling(
    extra: Counter[str], asked: Asked, other: Asked, vocabulary: Vocabulary
) -> Counter[str]:
    """Return `extra`, the words of `asked` that `other` lacks, without those that only help to ask
    (满足, 受到) and those said again (死锁的概念以及预防死锁的办法).
    """
    again = other.words if "difference" not in asked.asks | other.asks else ()
    if asked.bound or other.bound:
        return extra
    if vocabulary.weak.issuperset(asked.words) or vocabulary.weak.issuperset(other.words):
        return extra
    return Counter(
        {
            word: count
            for word, count in extra.items()
            if word not in again
            and not (word in vocabulary.weak and not _heads(word, asked, vocabulary))
        }
    )


def _heads(word: str, asked: Asked, vocabulary: Vocabulary) -> bool:
    """Whether a weak word is what is asked about: 超参数的设置, but not 如何设置超参数."""
    return word == "设置" and ("list" in asked.asks or _behind(word, asked, vocabulary))


def _enough_shared(a: Asked, b: Asked, extra: set[str], vocabulary: Vocabulary) -> bool:
    """Whether both name a subject; where one leaves a tool unsaid, among the `extra` words, one
    that is telling wherever it is asked: two words, or a long name.
    """
    shared = a.counts & b.counts
    # What both say is no aside, though one says it in brackets.
    no_aside = frozenset[str]()
    shared -= _light(a._replace(asides=no_aside), shared, vocabulary) & _light(
        b._replace(asides=no_aside), shared, vocabulary
    )
    if vocabulary.tools.isdisjoint(extra):
        return bool(shared or a.symbols)
    # A tool that both name tells as much as another word, beside one.
    named = sum(word in vocabulary.tools for word in a.counts & b.counts)
    return bool(shared) and (
        shared.total() + named > 1
        or any(len(word) >= (6 if word.isascii() else 3) for word in shared)
    )


def _light(asked: Asked, words: Counter[str], vocabulary: Vocabulary) -> Counter[str]:
    """Return those of `words` that name a kind or a tool beside the subject, or stand aside.

    Where a list is asked for, the kind is what is listed: 有哪些属性 and 有哪些方法 are two. A tool
    that 和 joins to the subject is a subject as well: RNN 与 LSTM; so is one that is to be made:
    用 Promise 实现 ajax.
    """
    subjects = asked.paired.union(asked.words[-1:] if "make" in asked.asks else ())
    ending = {
        operand[-1]: operand[-2] if len(operand) > 1 else ""
        for operand in asked.operands
        if operand[-1] in vocabulary.kinds and "list" not in asked.asks
    }
    beside = {
        word
        for operand in asked.operands
        for name, word in pairwise(operand)
        if word in (vocabulary.platforms if name in vocabulary.tools else vocabulary.beside)
        and name.isascii()
        and not name.isdigit()
        and not _behind(word, asked, vocabulary)
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


def _asked_after(kind: str, before: str, asked: Asked, vocabulary: Vocabulary) -> bool:
    """Whether a kind behind the word `before` is what is asked about: 缓存策略 and 水闸的标准 are
    no other names of 缓存 and 水闸, as 单例模式 is of 单例.
    """
    if before in vocabulary.acting:
        # How to evict is 淘汰策略; 排序算法 are what there is to sort with.
        return kind in _FACETS | {"算法"} and kind != "策略"
    if kind in _FACETS:
        named = before.isascii() and kind in _NAMED
        return not named or _behind(kind, asked, vocabulary)
    return kind not in _LOOSE and _behind(kind, asked, vocabulary)


def _behind(word: str, asked: Asked, vocabulary: Vocabulary) -> bool:
    """Whether a word, or another name of it, stands behind 的."""
    return any(
        vocabulary.canonical.get(name, name) == word
        for behind in _BEHIND.finditer(asked.bare)
        for name in (behind[1][:2], behind[1][:3], behind[1])
    )


_BEHIND = re.compile("的(?=([\u4e00-\u9fff]{2,4}))")
_FACETS = frozenset(
    {"结构", "架构", "功能", "原理", "流程", "过程", "属性", "规则", "标准", "原则", "策略", "操作"}
)
"""Kinds that are sides of a thing rather than what it is."""
_NAMED = frozenset({"属性", "策略", "操作", "标准", "规则"})
"""Those of them that a Latin name may be of: LRU 策略, z-index 属性."""
_LOOSE = frozenset({"概念", "现象", "问题", "技术", "知识", "知识点", "面试题", "效果", "特效"})
"""Kinds that say nothing more behind 的 either."""


def _glossed(asked: Asked, words: Counter[str]) -> Counter[str]:
    """Return those of `words` whose gloss both stems have: 服务（Service） beside Service."""
    shared = (asked.counts - words).keys()
    named = {word for names, gloss in asked.glossed if gloss and gloss <= shared for word in names}
    return Counter({word: count for word, count in words.items() if word in named})


def _light_agree(
    a: Asked, b: Asked, light: tuple[Counter[str], Counter[str]], vocabulary: Vocabulary
) -> bool:
    """Whether of two kinds, of two tools, and of two asides only one side names one."""
    left, right = light[0].keys(), light[1].keys()
    tools = vocabulary.tools
    return not (
        (left & tools and right & tools)
        or (left & a.asides and right & b.asides)
        or (left - tools - a.asides and right - tools - b.asides)
    )


def _other(left: frozenset[str], right: frozenset[str], reason: str) -> Comparison:
    if (left | right) - MARKS:
        left, right = left - MARKS, right - MARKS
    return Comparison(Likeness.OTHER, tuple(sorted(left)), tuple(sorted(right)), reason)


def _signs(asked: Asked, other: Asked) -> list[str]:
    """Return the operators of a stem; those within code only if the other marks code as well."""
    marked = any(len(symbol) > _SIGN for symbol in other.symbols)
    return [symbol for symbol in asked.symbols if marked or len(symbol) <= _SIGN]


def _signs_tell(left: list[str], right: list[str], letters: int) -> bool:
    """Whether operators make two stems of equal letters two questions: B 树 and B+ 树.

    A long text loses operators on its way from page to page; a short one is about them.
    """
    if letters > _SHORT:
        return left != right and bool(left and right)
    return [sign for sign in left if sign not in _MARKS] != [
        sign for sign in right if sign not in _MARKS
    ]


_SHORT = 40
"""Letters up to which a stem is short."""
_MARKS = frozenset({"&", "!", "~", "|", " - "})
"""Signs that may join or stress as well."""
_SIGN = 2
"""Letters of the longest operator; what is longer is marked as code."""


def _same_code(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return "".join(left) == "".join(right)


def _opposition(
    left: Counter[str], right: Counter[str], vocabulary: Vocabulary
) -> tuple[str, str] | None:
    return next(((a, b) for a in left for b in right if vocabulary.opposed(a, b)), None)


_MEASURE = re.compile(r"[\d一二三四五六七八九十两]+.?")
_INTO = "转换"
"""From what to what is the question: JSON 转对象, 对象转 JSON."""
_SYMMETRIC = frozenset({"difference", "relation"})


def _order_agrees(a: Asked, b: Asked, vocabulary: Vocabulary) -> bool:
    """Whether another order of the same words still asks the same.

    A and B may change places around 和, 与, 、 or vs; a block may move as a whole (在 X 中 at the
    head or in the middle). 指针数组 and 数组指针, or 字符串转数字 and 数字转字符串, are two things.
    """
    if joined(a.words) == joined(b.words) or sorted(a.operands) == sorted(b.operands):
        return True
    if _SYMMETRIC & a.asks & b.asks and (
        min(len(a.operands), len(b.operands)) > 1 or all(word.isascii() for word in a.words)
    ):
        return True
    left, right = a.words, b.words
    if len({word for word in left if word in vocabulary.tools}) == 1 and _INTO not in left:
        # Where a thing is done may be said at the head or at the end.
        left = tuple(word for word in left if word not in vocabulary.tools)
        right = tuple(word for word in right if word not in vocabulary.tools)
    moved = [i for i, (x, y) in enumerate(zip(left, right, strict=False)) if x != y]
    if not moved or len(left) != len(right):
        return True
    x, y = left[moved[0] : moved[-1] + 1], right[moved[0] : moved[-1] + 1]
    if len(x) == 1:
        return True  # a slip: the counts of the words agree
    if len(x) == 2:
        if (x[0] in vocabulary.acting) != (x[1] in vocabulary.acting):
            return True
        if any(kind in vocabulary.beside and name.isascii() for kind, name in (x, y)):
            return True  # 标签 meter, meter 标签
        measured = any(len(word) == 1 or _MEASURE.fullmatch(word) for word in x)
        parted = not (_side_by_side(x, a) and _side_by_side(x, b))
        return measured or parted or ("的".join(x) in a.bare) != ("的".join(y) in b.bare)
    swapped = x[0] == y[-1] and x[-1] == y[0] and x[1:-1] == y[1:-1]
    return not swapped and _rotated(x, y)


def _side_by_side(words: tuple[str, ...], asked: Asked) -> bool:
    """Whether two words stand in one operand: in 标准差怎么计算 the asking words part them."""
    return any(operand.count(words[0]) and operand.count(words[1]) for operand in asked.operands)


def _rotated(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    return any(x[i:] + x[:i] == y for i in range(1, len(x)))
