"""Do two stems ask for the same aspect? 是什么 and 的理解 do, 优点 and 缺点 do not."""

from collections.abc import Sequence

from tikulint.similarity.asked import Asked
from tikulint.similarity.phrases import (
    AT_WORK,
    CONTENTS,
    DEFINED,
    DOING,
    IN_TIME,
    IN_USE,
    KINDS,
    LISTED,
    MARKS,
    PARTS,
    SEVERAL,
    USAGE,
    USING,
    WORKING,
)
from tikulint.similarity.vocabulary import Vocabulary

_UNSAID = frozenset({"list", "how", "ways", "what", "grasp", "used", "whether"})
"""Aspects that go without saying beside another one."""
_DEFINING = frozenset({"what", "grasp"})
"""Aspects that ask what a thing is, as a bare name does."""
_REASON = frozenset({"whether", "why"})
_SETTLED = frozenset({"whether", "many", "which"})
"""Aspects that one word answers."""
_ALIKE = (
    {"how", "make"},
    {"how", "ways"},
    {"how", "solve"},
    {"ways", "solve"},
    {"how", "process"},
    {"use", "purpose"},
    {"how", "idea"},
    {"list", "classes"},
    {"outcome", "effect"},
    {"outcome", "process"},
    {"outcome", "problems"},
    {"cons", "problems"},
    {"thought", "principle"},
)
"""Aspects that banks ask for in each other's words."""
_WAY = ({"how"}, {"make"})
"""How a thing is done, or made: 如何实现分布式锁."""
_WORKING = ({"how", "principle"}, {"make", "principle"})
"""How a thing comes about by itself: 是怎么实现的 beside 怎么实现 and 实现原理."""
_ENOUGH = 2
"""Subject words that say by themselves that a list, or a way to do it, is asked for."""


def asks_agree(a: Asked, b: Asked, vocabulary: Vocabulary) -> bool:
    """Return whether two stems ask for one aspect of what they name, in whatever words."""
    if (a.asks | b.asks) - {LISTED} == {"list", SEVERAL}:
        return True
    left, right = plain_asks(a.asks), plain_asks(b.asks)
    doing = min(len(a.words), len(b.words)) > _ENOUGH
    if _shades_differ(a.asks, b.asks, doing) or _shades_differ(b.asks, a.asks, doing):
        return False
    if _SETTLED & a.asks & b.asks:
        # A reason is wanted with the answer, whether the stem says so or not.
        left, right = left - _REASON, right - _REASON
    if left == right or _ways_agree(left, right):
        return True
    words = min(a.words, b.words, key=lambda words: (len(words), words))
    if "grasp" not in a.asks | b.asks and not (left and right):
        agree = _unsaid_agrees(a, b, {*left, *right}, words, vocabulary)
        if agree is not None:
            return agree
    if {*left, *right} == {"principle"}:
        named = len(words) > _ENOUGH or not vocabulary.mechanisms.isdisjoint(words)
        return named and "what" not in a.asks | b.asks
    if {AT_WORK, "how"} <= a.asks | b.asks and {*left, *right} in _WORKING:
        return True
    if "list" in a.asks | b.asks and {*left, *right} not in ({"how", "ways"}, {"list", "classes"}):
        return False
    if {*left, *right} == {"process", "principle"}:
        # Zorb 的工作流程, Zorb 的原理; what is done to a thing, as 页面渲染, has no other.
        done = len(words) >= _ENOUGH and not vocabulary.acting.isdisjoint(words[-1:])
        return done or WORKING in a.asks | b.asks
    if "thought" in left ^ right and AT_WORK in a.asks | b.asks:
        return False  # 快速排序的思想, 快速排序是怎么实现的
    return _alike(left - right, right - left)


def _shades_differ(one: frozenset[str], other: frozenset[str], doing: bool) -> bool:
    """Whether the shades of an aspect, the same by name, tell two stems apart: 如何使用锁 is not
    answered by how locks are made, nor 锁的组成 by their kinds. `doing` says that the words tell
    what is done: 如何用 CSS 画三角形.
    """
    if plain_asks(one) == {"how"}:
        asked = plain_asks(other)
        if USING in one and USING not in other:
            return bool(asked) and not (doing and asked == {"how"} and DOING in other)
        if DOING not in one and asked in _DONE:
            return True  # 聚类的方法, 聚类的流程
    elif USAGE in one - other:
        return bool(plain_asks(one))  # 锁的作用及用法, 锁的作用
    if {PARTS, CONTENTS} & one and not {PARTS, CONTENTS} & other and KINDS in other - one:
        return True
    if LISTED in other - one and (PARTS in one - other or (CONTENTS in one - other and not doing)):
        return True  # 水闸的组成, 水闸有哪些; 检修人员的职业规范有哪些 asks for their contents
    return IN_TIME in one - other and IN_USE in other - one


def _alike(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether banks ask for one aspect in the words of the other; what both ask for beside it is
    left out: 虹吸的用途和缺点, 虹吸的用途和问题.
    """
    return len(left) == len(right) == 1 and {*left, *right} in _ALIKE


_DONE = ({"process"}, {"make"}, {"solve"})
"""Aspects that ask what to do, where 的方法 by itself may name what there is to choose from."""


def _unsaid_agrees(
    a: Asked, b: Asked, asked: set[str], words: tuple[str, ...], vocabulary: Vocabulary
) -> bool | None:
    """Whether a stem that names its subject alone asks for what the other says; None if that is
    not to be told from `words`, the shorter subject.
    """
    telling = [word for word in words if word not in vocabulary.tools | vocabulary.kinds]
    defined = "what" in a.asks | b.asks
    if asked == {"difference"} and min(map(_things, (a, b))) > 1:
        # Two things side by side and nothing more: what else could be asked of them?
        return a.counts == b.counts and not defined
    if asked == {"use"}:
        return defined and _names_a_means(words, vocabulary)
    if asked == {"list"}:
        named = words and words[-1] in vocabulary.plural and DEFINED not in a.asks | b.asks
        return bool(named) or (len(telling) >= _ENOUGH and not defined)
    if asked == {"many"}:
        return bool(words) and words[-1] in vocabulary.quantities  # 闸门数量, 闸门数量是多少
    if asked == {"make"} and words and {words[0], words[-1][-2:]} & vocabulary.acting:
        return len(telling) >= _ENOUGH  # 反转链表, 手写反转链表; 链表的逆序遍历
    if asked in _WAY and "how" in a.asks | b.asks and not (a.asks & b.asks):
        if defined:
            # 何谓令牌桶？其容量、速率怎样？ and 令牌桶的容量、速率: the rest says what it is.
            return len(a.operands) == len(b.operands) > _ENOUGH
        enough = _ENOUGH + (USING in a.asks | b.asks)  # the use of 缓存策略 is none of its own
        return len(words) >= enough and bool(telling)
    return None


def _names_a_means(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether `words` end in a Latin name and what it is a name of, which is all its use: a
    `static` 关键字, a z-index 属性.
    """
    name = words[-2] if len(words) > 1 else ""
    named = name.isascii() and name not in vocabulary.tools
    return bool(name) and named and words[-1] in vocabulary.means


def _things(asked: Asked) -> int:
    """How many things a stem names side by side; Latin names need no sign between them."""
    latin = all(word.isascii() for word in asked.words)
    return len(asked.words) if latin else len(asked.operands)


def _ways_agree(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether one asks for a list of ways, and the other for ways or for the way."""
    lists = {"how", "list"}
    ways = ({"how"}, {"ways"})
    return (left == lists and right in ways) or (right == lists and left in ways)


def differing_asks(a: Asked, b: Asked) -> frozenset[str]:
    """Return the aspects that one stem states and the other does not; the way and the ways are one,
    so are problems and drawbacks, and the title of a list asks for the list.
    """
    if (a.asks | b.asks) - {LISTED} == {"list", SEVERAL}:
        return frozenset()
    return _stated(a.asks) ^ _stated(b.asks)


def _stated(asks: frozenset[str]) -> frozenset[str]:
    return frozenset(_STATED.get(aspect, aspect) for aspect in plain_asks(asks))


_STATED = {"ways": "how", "problems": "cons"}
"""Aspects that another one states as well."""


def plain_asks(asks: frozenset[str]) -> frozenset[str]:
    """Return the aspects without what goes without saying; a definition is the empty set."""
    asks -= MARKS
    if "proscons" in asks:
        asks = (asks - {"proscons"}) | {"pros", "cons"}
    if "difference" in asks:
        asks -= {"relation"}
    if "pros" in asks and "cons" in asks:
        asks -= {"difference"}
    if asks & _DEFINING:
        asks -= {"used", "whether"}
    unsaid = asks - _DEFINING
    return asks - _UNSAID or unsaid - {"used", "whether"} or unsaid
