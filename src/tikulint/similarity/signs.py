"""Operators that tell stems of equal letters apart: B 树 and B+ 树."""

from tikulint.similarity.asked import Asked


def signs_tell(a: Asked, b: Asked) -> bool:
    """Whether operators make two stems of equal letters two questions: B 树 and B+ 树.

    A long text loses operators on its way from page to page; a short one is about them.
    """
    left, right = _signs(a, b), _signs(b, a)
    if len(a.bare) > _SHORT:
        return left != right and bool(left and right)
    return [sign for sign in left if sign not in _MARKS] != [
        sign for sign in right if sign not in _MARKS
    ]


def _signs(asked: Asked, other: Asked) -> list[str]:
    """Return the operators of a stem; those within code only if the other marks code as well."""
    marked = any(len(symbol) > _SIGN for symbol in other.symbols)
    return [symbol for symbol in asked.symbols if marked or len(symbol) <= _SIGN]


_SHORT = 40
"""Letters up to which a stem is short."""
_MARKS = frozenset({"&", "!", "~", "|", " - "})
"""Signs that may join or stress as well."""
_SIGN = 2
"""Letters of the longest operator; what is longer is marked as code."""
