"""Do two stems ask the same? What differs decides, not how much is shared."""

from collections import Counter
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from tikulint.similarity.asked import Asked
from tikulint.similarity.aspects import asks_agree, differing_asks
from tikulint.similarity.kinds import glossed, light, light_agree, stands_behind
from tikulint.similarity.letters import joined, without_particles
from tikulint.similarity.order import order_agrees
from tikulint.similarity.phrases import AT_WORK, MARKS
from tikulint.similarity.signs import signs_tell
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
        if signs_tell(a, b):
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
        if a.symbols and b.symbols and not _symbols_agree(a, b):
            return Comparison(Likeness.OTHER, a.symbols, b.symbols, "symbol")
        if not order_agrees(a, b, vocabulary) or (a.again and b.again and a.again != b.again):
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
    light_left = light(a, left, vocabulary) | glossed(a, left)
    light_right = light(b, right, vocabulary) | glossed(b, right)
    heavy_left, heavy_right = left - light_left, right - light_right
    if (heavy_left and heavy_right) or not light_agree(a, b, (light_left, light_right), vocabulary):
        return Comparison(Likeness.OTHER, *extra, "subject")
    differing = differing_asks(a, b)
    if vocabulary.mechanisms.issuperset(chain(*extra)) and (
        AT_WORK in a.asks | b.asks or _MECHANISMS.issuperset(chain(*extra))
    ):
        differing -= {"how"}  # 是如何扩容的, 如何扩容, 扩容机制
    one_thing_each = len(a.operands) == len(b.operands) == 1
    if one_thing_each and vocabulary.tools.issuperset(chain(*extra)):
        differing -= {"list"}  # Zorb 淘汰算法, 淘汰算法有哪些
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
    if not order_agrees(_lighter(a, light_left), _lighter(b, light_right), vocabulary):
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


def _lighter(asked: Asked, unsaid: Counter[str]) -> Asked:
    """Return what a stem asks without the words that only it has."""
    operands = (tuple(w for w in operand if w not in unsaid) for operand in asked.operands)
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
    """Whether a weak word is what is asked about: 超参数的设置, 配置 Zorb, but not 设置背景虚化."""
    named = "配置" in asked.bare or "list" in asked.asks
    return word == "设置" and (named or stands_behind(word, asked, vocabulary))


def _enough_shared(a: Asked, b: Asked, extra: set[str], vocabulary: Vocabulary) -> bool:
    """Whether both name a subject; where one leaves a tool unsaid, among the `extra` words, one
    that is telling wherever it is asked: two words, or a long name.
    """
    shared = a.counts & b.counts
    # What both say is no aside, though one says it in brackets.
    no_aside = frozenset[str]()
    shared -= light(a._replace(asides=no_aside), shared, vocabulary) & light(
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


def _other(left: frozenset[str], right: frozenset[str], reason: str) -> Comparison:
    if (left | right) - MARKS:
        left, right = left - MARKS, right - MARKS
    return Comparison(Likeness.OTHER, tuple(sorted(left)), tuple(sorted(right)), reason)


def _same_code(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return "".join(left) == "".join(right)


def _symbols_agree(a: Asked, b: Asked) -> bool:
    """Whether two stems hold the same signs, in one order unless they ask what parts them."""
    if "difference" in a.asks & b.asks:
        return sorted(a.symbols) == sorted(b.symbols)
    return a.symbols == b.symbols


def _opposition(
    left: Counter[str], right: Counter[str], vocabulary: Vocabulary
) -> tuple[str, str] | None:
    return next(((a, b) for a in left for b in right if vocabulary.opposed(a, b)), None)
