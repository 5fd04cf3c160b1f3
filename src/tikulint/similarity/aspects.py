"""Do two stems ask for the same aspect? 是什么 and 的理解 do, 优点 and 缺点 do not."""

from tikulint.similarity.asked import SEVERAL, Asked
from tikulint.similarity.vocabulary import Vocabulary

_UNSAID = frozenset({"list", "how", "ways", "what", "grasp", "used", "whether"})
"""Aspects that go without saying beside another one."""
_DEFINING = frozenset({"what", "grasp"})
"""Aspects that ask what a thing is, as a bare name does."""
_REASON = frozenset({"whether", "why"})
_ALIKE = (
    {"how", "make"},
    {"how", "ways"},
    {"how", "solve"},
    {"ways", "solve"},
    {"how", "process"},
    {"process", "principle"},
    {"use", "purpose"},
    {"how", "idea"},
    {"why", "whyuse"},
    {"list", "classes"},
)
"""Aspects that banks ask for in each other's words."""
_WAY = ({"how"}, {"make"})
"""How a thing is done, or made: 如何实现分布式锁."""
_ENOUGH = 2
"""Subject words that say by themselves that a list, or a way to do it, is asked for."""


def asks_agree(a: Asked, b: Asked, vocabulary: Vocabulary) -> bool:
    """Return whether two stems ask for one aspect of what they name, in whatever words."""
    if a.asks | b.asks == {"list", SEVERAL}:
        return True
    left, right = plain_asks(a.asks), plain_asks(b.asks)
    if "whether" in a.asks & b.asks:
        # A reason is wanted with the answer, whether the stem says so or not.
        left, right = left - _REASON, right - _REASON
    if left == right or _ways_agree(left, right):
        return True
    words = min(a.words, b.words, key=lambda words: (len(words), words))
    if "grasp" not in a.asks | b.asks and not (left and right):
        if {*left, *right} == {"difference"} and min(len(a.operands), len(b.operands)) > 1:
            # Two things side by side and nothing more: what else could be asked of them?
            return a.counts == b.counts and "what" not in a.asks | b.asks
        telling = [word for word in words if word not in vocabulary.tools | vocabulary.kinds]
        named = words and words[-1] in vocabulary.plural
        if {*left, *right} == {"list"}:
            defined = "what" in a.asks | b.asks
            return bool(named) or (len(telling) >= _ENOUGH and not defined)
        if {*left, *right} in _WAY and "how" in a.asks | b.asks and not (a.asks & b.asks):
            if "what" in a.asks | b.asks:
                # 何谓令牌桶？其容量、速率怎样？ and 令牌桶的容量、速率: the rest says what it is.
                return len(a.operands) == len(b.operands) > _ENOUGH
            return len(words) >= _ENOUGH and bool(telling)
    if {*left, *right} == {"principle"}:
        if "what" in a.asks | b.asks:
            return False
        return len(words) > _ENOUGH or not vocabulary.mechanisms.isdisjoint(words)
    if "list" in a.asks | b.asks and {*left, *right} not in ({"how", "ways"}, {"list", "classes"}):
        return False
    return len(left) == len(right) == 1 and {*left, *right} in _ALIKE


def _ways_agree(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether one asks for a list of ways, and the other for ways or for the way."""
    lists = {"how", "list"}
    ways = ({"how"}, {"ways"})
    return (left == lists and right in ways) or (right == lists and left in ways)


def stated_asks(asks: frozenset[str]) -> frozenset[str]:
    """Return `plain_asks` with one name for the way and the ways."""
    plain = plain_asks(asks)
    return plain - {"ways"} | {"how"} if "ways" in plain else plain


def plain_asks(asks: frozenset[str]) -> frozenset[str]:
    """Return the aspects without what goes without saying; a definition is the empty set."""
    asks -= {SEVERAL}
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
