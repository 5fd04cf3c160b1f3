"""A text down to its letters: what is left of it for those who write and cut it in other ways."""

import re
from collections.abc import Iterable

_NO_LETTERS = re.compile(r"[\W_]+")
_WIDE_DIGIT = re.compile("[０-９]")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_LOOSE = dict.fromkeys(map(ord, "的地得了着时是在之中._-"))
_PARTICLES = dict.fromkeys(map(ord, "的地得了着吗呢吧啊呀么"))


def bare(text: str) -> str:
    """Return the letters and digits of `text` alone, in lower case and half width."""
    letters = _NO_LETTERS.sub("", text.lower())
    return letters.translate(_DIGITS) if _WIDE_DIGIT.search(letters) else letters


def without_particles(bare: str) -> str:
    """Return letters without those that a sentence may do without: 折叠的方法, 折叠方法."""
    return bare.translate(_PARTICLES)


def joined(words: Iterable[str]) -> str:
    """Return words as one text that does not depend on how it was cut: 写时|复制, 写|时|复制."""
    return "".join(words).translate(_LOOSE)
