"""Names what differs between two questions in one line: 零→少 ×2、一个→∅."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from tikulint.model.finding import Difference
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say

MOST = 8
"""So many different substitutions are named; the rest are counted."""
LONGEST = 24
"""A side longer than so many characters is cut in the middle."""

_BLANKS = str.maketrans({" ": "␠", "\n": "↵", "\t": "⇥", "\u3000": "□"})


def named(differences: Iterable[Difference]) -> tuple[list[str], int]:
    """Return the first `MOST` substitutions, equal ones counted, and how many more there are."""
    counted = Counter(differences)
    names = [
        substitution(difference) + (f" ×{times}" if times > 1 else "")
        for difference, times in counted.items()
    ]
    return names[:MOST], sum(list(counted.values())[MOST:])


def in_one_line(differences: Iterable[Difference], language: str) -> str:
    """Return what differs as one phrase in `language`: `零→少 ×2、一个→∅`."""
    names, more = named(differences)
    if not names:
        return say(language, "identical")
    tail = say(language, "more_differences", n=more) if more else ""
    return say(language, "comma").join(names) + tail


def substitution(difference: Difference) -> str:
    """Return one difference as `left→right`, with what the eye would miss spelled out."""
    left, right = difference
    if (
        left
        and right
        and unicodedata.normalize("NFKC", left) == unicodedata.normalize("NFKC", right)
    ):
        return f"{_with_codes(left)}→{_with_codes(right)}"
    return f"{_side(left)}→{_side(right)}"


def blanks_shown(text: str) -> str:
    """Return `text` with a symbol for each blank, if it holds nothing else."""
    return text.translate(_BLANKS) if text.isspace() else text


def _side(text: str) -> str:
    if not text:
        return "∅"
    text = visible(blanks_shown(text)).replace("\n", "↵")
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST - 8]}…{text[-7:]}"


def _with_codes(text: str) -> str:
    if len(text) > 2:
        return _side(text)
    return f"{_side(text)}({' '.join(f'U+{ord(character):04X}' for character in text)})"
