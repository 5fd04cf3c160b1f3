"""Names what differs between two questions in one line: 零→少 ×2、一个→∅."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from tikulint.model.finding import Difference
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say

MOST = 8
"""So many different substitutions are named; the rest are counted."""
LONGEST = 24
"""A side longer than so many characters is cut in the middle."""
NOTHING = "∅"

_BLANKS = str.maketrans({" ": "␣", "\n": "↵", "\t": "⇥", "\u3000": "␣"})
_NEEDS_QUOTES = re.compile(r"[^\w\s./%+∅␣↵⇥…(-]")


class Substitution(NamedTuple):
    """What stands on the left, what in its place on the right (∅: nothing), and how often."""

    left: str
    right: str
    times: int = 1

    def __str__(self) -> str:
        """Return `left→right ×2`, with quotes where signs could be taken for ours."""
        sides = (
            f"“{side}”" if _NEEDS_QUOTES.search(side) else side for side in (self.left, self.right)
        )
        return "→".join(sides) + (f" ×{self.times}" if self.times > 1 else "")


def named(differences: Iterable[Difference]) -> tuple[list[Substitution], int]:
    """Return the first `MOST` substitutions, equal ones counted, and how many more there are."""
    counted = Counter(differences)
    names = [substitution(difference, times) for difference, times in counted.items()]
    return names[:MOST], sum(list(counted.values())[MOST:])


def in_one_line(differences: Iterable[Difference], language: str) -> str:
    """Return what differs as one phrase in `language`: `零→少 ×2、一个→∅`."""
    names, more = named(differences)
    tail = say(language, "more_differences", n=more) if more else ""
    return say(language, "comma").join(map(str, names)) + tail


def substitution(difference: Difference, times: int = 1) -> Substitution:
    """Return one difference ready to be shown, with what the eye would miss spelled out."""
    left, right = difference
    alike = unicodedata.normalize("NFKC", left) == unicodedata.normalize("NFKC", right)
    if left and right and alike and len(left + right) <= 4:
        return Substitution(_with_codes(left), _with_codes(right), times)
    return Substitution(_side(left), _side(right), times)


def blanks_shown(text: str) -> str:
    """Return `text` with a symbol for each blank, if it holds nothing else."""
    return text.translate(_BLANKS) if text.isspace() else text


def _side(text: str) -> str:
    if not text:
        return NOTHING
    text = visible(blanks_shown(text)).replace("\n", "↵")
    if len(text) <= LONGEST:
        return text
    return f"{text[: LONGEST - 8]}…{text[-7:]}"


def _with_codes(text: str) -> str:
    return f"{_side(text)} ({' '.join(f'U+{ord(character):04X}' for character in text)})"
