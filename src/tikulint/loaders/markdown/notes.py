"""Lists that note questions in a word or two, as interviews are remembered: 二分查找, 闭包."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tikulint.loaders.markdown.asking import tells
from tikulint.loaders.markdown.candidates import ITEMS, NUMBERED, Candidate

SOME = 0.15
"""Part of a list's items that ask, at least."""
MOSTLY = 0.4
"""Part of the items that ask in all lists below headings of that level."""
ALL = 0.8
"""Part of a file's lines but for headings that lists make up where nothing is beside them."""
TOLD = 0.2
"""Part of a list's items that may be statements or links."""
MANY = 4
"""Least number of lists that ask around one that does not."""
LEAST = 3
"""Least number of items in a list marked otherwise than those of the questions."""
NEARLY_ALL = 0.8
"""Part of its items that ask."""


def noted_items(
    items: Sequence[Candidate], candidates: Sequence[Candidate], lines: int
) -> set[Candidate]:
    """Return the items of lists that hold questions though most of their items do not ask.

    They tell nothing, some of the items ask, and the other lists below headings of the same level
    do too, or the file has nothing but lists (`lines` of it hold anything). A list of which none
    asks is taken where nearly all of many lists around it are questions.
    """
    listed = sum(candidate.lines for candidate in candidates if _is_outermost(candidate))
    alone = listed >= ALL * (lines - sum(1 for candidate in candidates if candidate.tier <= 6))
    levels = _levels_above(items, candidates)
    lists: dict[int, list[Candidate]] = defaultdict(list)
    for item in items:
        lists[item.root].append(item)
    asking = {root: _share([_asks(item) for item in members]) for root, members in lists.items()}
    noted: set[int] = set()
    for level in set(levels.values()):
        roots = [root for root in lists if levels[root] == level]
        around = _share([_asks(item) for root in roots for item in lists[root]])
        if around < MOSTLY and not alone:
            continue
        plain = [root for root in roots if not _tells(lists[root])]
        some = [root for root in plain if asking[root] >= SOME]
        many = len(some) >= MANY and len(some) >= NEARLY_ALL * len(roots)
        noted.update(plain if many else some)
    return {item for root in noted for item in lists[root] if not tells(item.text)}


def _asks(item: Candidate) -> bool:
    return item.asks == 1 or item.marks > 0


def _tells(items: Sequence[Candidate]) -> bool:
    telling = sum(1 for item in items if tells(item.text) or item.address is not None)
    return telling > TOLD * len(items)


def _share(values: Sequence[bool]) -> float:
    return sum(values) / len(values)


def _levels_above(items: Sequence[Candidate], candidates: Iterable[Candidate]) -> dict[int, int]:
    """Return for every outermost list the level of the heading above it, 0 for none."""
    headings = [candidate for candidate in candidates if candidate.tier <= 6]
    lines = [heading.line for heading in headings]
    levels: dict[int, int] = {}
    for item in items:
        if item.root not in levels:
            at = bisect_left(lines, item.line)
            levels[item.root] = headings[at - 1].tier if at else 0
    return levels


def other_lists(
    chosen: Sequence[Candidate], candidates: Sequence[Candidate], lines: int
) -> list[Candidate]:
    """Return the items of lists marked otherwise than those of the questions: bullets, numbers.

    They stand right below a heading of a level that such questions stand below too, so that they
    are no part of a question's text. Nearly all of their items ask, or they note questions.
    """
    taken = {item.line for item in chosen}
    above = 0
    fresh = True
    lists: dict[int, list[Candidate]] = defaultdict(list)
    levels: dict[int, int] = {}
    allowed: set[int] = set()
    for candidate in candidates:
        if candidate.tier <= 6:
            above, fresh = candidate.tier, True
        elif candidate.line in taken:
            fresh = False
            allowed.add(above)
        elif _is_outermost(candidate) and (fresh or candidate.root in levels):
            levels[candidate.root] = above
            lists[candidate.root].append(candidate)
    noted = noted_items([c for c in candidates if _is_outermost(c)], candidates, lines)
    found: list[Candidate] = []
    for root, items in lists.items():
        if levels[root] not in allowed:
            continue
        asking = _share([item.asks == 1 for item in items])
        every = len(items) >= LEAST and asking >= NEARLY_ALL
        found += items if every else [item for item in items if item in noted]
    return found


def _is_outermost(candidate: Candidate) -> bool:
    outermost = candidate.tier in (NUMBERED, ITEMS, ITEMS + 1)
    return candidate.group > 0 and outermost and not candidate.why
