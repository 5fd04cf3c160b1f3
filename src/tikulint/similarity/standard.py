"""Standard questions of interviews, which every candidate words anew, worded as one."""

import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

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
    whole: re.Pattern[str]


def standard_wording(prose: str) -> str:
    """Return a stem (in lower case) as the standard question it asks is worded, or as it is."""
    if len(prose) > _LONGEST or not _may_ask().search(prose):
        return prose
    letters = _MARKS.sub("", prose)
    for standard in _standards():
        asked = all(_holds(letters, group) for group in standard.groups)
        if asked and not _holds(letters, standard.never) and standard.whole.fullmatch(letters):
            return standard.wording
    return prose


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
    whole = re.compile(f"(?>{'|'.join(map(re.escape, known))})*+")
    return Standard(wording, _parted(asked, "/"), parts.get("-", []), whole)


def _parted(words: list[str], signs: str) -> list[list[str]]:
    return [list(group) for sign, group in groupby(words, lambda word: word in signs) if not sign]


@cache
def _may_ask() -> re.Pattern[str]:
    first = (word for standard in _standards() for word in standard.groups[0])
    return re.compile("|".join(map(re.escape, first)))
