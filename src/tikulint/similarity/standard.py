"""Standard questions of interviews, which every candidate words anew, worded as one."""

import re
from collections import defaultdict
from functools import cache
from itertools import chain, groupby
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from tikulint.similarity.lexicon import named_lists

_LONGEST = 60
"""Letters of a stem from which it says more than a standard question."""
_MARKS = re.compile(r"[^\w+#]+|_+")


class Standard(NamedTuple):
    """A standard question: its wording, the groups of which it holds a word each, what it never
    holds, and all it may consist of.
    """

    wording: str
    groups: list[list[str]]
    never: list[str]
    whole: str
    """A pattern, compiled when it is first needed: a run meets few of these questions."""


def standard_wording(prose: str) -> str:
    """Return a stem (in lower case) as the standard question it asks is worded, or as it is."""
    if len(prose) > _LONGEST:
        return prose
    letters = _MARKS.sub("", prose)
    for standard in _named_in(letters):
        asked = all(_holds(letters, group) for group in standard.groups)
        if asked and not _holds(letters, standard.never) and re.fullmatch(standard.whole, letters):
            return standard.wording
    return prose


def _named_in(letters: str) -> list[Standard]:
    """Return the standard questions of whose first group a stem holds a word, in their order."""
    finder, numbers = _by_first_word()
    found = finder.find_matches_as_indexes(letters, overlapping=True)
    named = set(chain.from_iterable(numbers[word] for word, _, _ in found))
    standards = _standards()
    return [standards[number] for number in sorted(named)]


def _holds(letters: str, words: list[str]) -> bool:
    return any(word in letters for word in words)


@cache
def _standards() -> list[Standard]:
    lists = named_lists("standard.txt")
    common = lists.pop("common")
    return [_standard(wording, words, common) for wording, words in lists.items()]


def _standard(wording: str, words: list[str], common: list[str]) -> Standard:
    parts = {sign: words[at + 1 :] for at, sign in enumerate(words) if sign in "+-"}
    asked, *_ = _parted(words, "+-")
    beside = next(iter(_parted(parts.get("+", []), "-")), [])
    known = sorted({*asked, *beside, *common} - {"/"}, key=len, reverse=True)
    # Atomic and possessive: the longest word at a place is it, so that no stem takes long.
    whole = f"(?>{'|'.join(map(re.escape, known))})*+"
    return Standard(wording, _parted(asked, "/"), parts.get("-", []), whole)


def _parted(words: list[str], signs: str) -> list[list[str]]:
    return [list(group) for sign, group in groupby(words, lambda word: word in signs) if not sign]


@cache
def _by_first_word() -> tuple[AhoCorasick, list[list[int]]]:
    """Return what finds the words of first groups, and for each word the questions it is of."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, standard in enumerate(_standards()):
        for word in standard.groups[0]:
            numbers[word].append(number)
    return AhoCorasick(numbers), list(numbers.values())
