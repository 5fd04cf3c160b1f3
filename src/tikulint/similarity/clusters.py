"""Pairs to groups: connected components, and runs that follow one another on both sides."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Nature = TypeVar("Nature", bound=Hashable)
Pair = tuple[int, int]

_REACH = 4
"""How far the next pair of a run may stand from the last, on either side."""


def components(pairs: Iterable[Pair]) -> list[list[int]]:
    """Return the groups that pairs of numbers form, each in order, by their first members."""
    forest = _Forest()
    for pair in pairs:
        forest.join(*pair)
    groups = defaultdict(list)
    for item in sorted(forest.parent):
        groups[forest.root(item)].append(item)
    return list(groups.values())


def spanning(pairs: Iterable[Pair]) -> set[Pair]:
    """Return the pairs, of those given the earlier before the later, that hold groups together."""
    forest = _Forest()
    return {pair for pair in pairs if forest.join(*pair)}


def kept_apart(
    pairs: Iterable[Pair], nature: Callable[[int], Nature], apart: Callable[[Nature, Nature], bool]
) -> list[Pair]:
    """Return the pairs, the strongest given first, but for those that would bring into one group
    two others whose natures are `apart`.
    """
    forest = _Forest()
    natures: dict[int, set[Nature]] = {}
    kept = []
    for pair in pairs:
        first, second = (forest.root(item) for item in pair)
        left, right = (natures.setdefault(root, {nature(root)}) for root in (first, second))
        if first != second:
            own = tuple(map(nature, pair))
            if any(apart(x, y) for x in left for y in right if (x, y) != own):
                continue
            forest.join(*pair)
            natures[forest.root(first)] = left | right
        kept.append(pair)
    return kept


class _Forest:
    """Disjoint sets of numbers, each known by its smallest member."""

    def __init__(self) -> None:
        self.parent: dict[int, int] = {}

    def root(self, item: int) -> int:
        parent = self.parent
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, a: int, b: int) -> bool:
        """Join the sets of two numbers; say whether they were two."""
        first, second = sorted((self.root(a), self.root(b)))
        self.parent[second] = first
        return first != second


def runs(pairs: Iterable[Pair], shortest: int) -> list[list[Pair]]:
    """Return the runs of at least `shortest` pairs, the longest first; no pair is in two runs.

    A run goes forward on both sides, in steps of at most _REACH, and its sides do not overlap. The
    pairs are (a, b) with a < b; numbers are positions.
    """
    ordered = sorted(set(pairs))
    best: dict[Pair, tuple[int, Pair | None]] = {}
    by_first: dict[int, list[int]] = defaultdict(list)
    for a, b in ordered:
        before = [
            (best[x, y][0], (x, y))
            for x in range(a - _REACH, a)
            for y in by_first.get(x, ())
            if 0 < b - y <= _REACH
        ]
        length, previous = max(before, default=(0, None), key=lambda item: (item[0], item[1]))
        best[a, b] = (length + 1, previous)
        by_first[a].append(b)
    return _chosen(best, shortest)


def _chosen(best: dict[Pair, tuple[int, Pair | None]], shortest: int) -> list[list[Pair]]:
    used: set[Pair] = set()
    found = []
    for end in sorted(best, key=lambda pair: (-best[pair][0], pair)):
        if best[end][0] < shortest:
            break
        chain = []
        pair: Pair | None = end
        while pair is not None and pair not in used:
            chain.append(pair)
            pair = best[pair][1]
        chain.reverse()
        chain = _apart(chain)
        if len(chain) >= shortest:
            used.update(chain)
            found.append(chain)
    return found


def _apart(chain: list[Pair]) -> list[Pair]:
    """Return the part of a chain whose left side ends before its right side begins."""
    return [pair for pair in chain if pair[0] < chain[0][1]]
