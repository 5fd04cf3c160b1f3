"""Marks where two texts differ, in stretches an eye can follow."""

import re
from collections.abc import Sequence
from typing import NamedTuple

LARGEST = 16_000_000
"""Texts whose lengths multiply to more than this are compared line by line."""

_UNSPACED = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_ATOM = re.compile(
    rf"""(?x)
    (?: [\ud800-\udbff][\udc00-\udfff]                      # a pair of surrogates
      | (?: (?![{_UNSPACED}]) [^\W_] [\u0300-\u036f]* )+
        (?: [.,:'’] \d+ )*                                  # a Latin word, or a number: 1,024.5
      | \r\n
      | .
    )
    [\u0300-\u036f\u200d\u20d0-\u20f0\ufe00-\ufe0f]*        # what joins the sign before it
    """,
    re.DOTALL,
)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Stretch(NamedTuple):
    """Some text, and whether it differs from the other side."""

    text: str
    changed: bool


Side = tuple[Stretch, ...]


class _Block(NamedTuple):
    """Atoms of the left and of the right that belong together: `[start, end)` of each."""

    equal: bool
    left: tuple[int, int]
    right: tuple[int, int]

    @property
    def size(self) -> int:
        return max(self.left[1] - self.left[0], self.right[1] - self.right[0])


def marked(left: str, right: str) -> tuple[Side, Side]:
    """Return both texts cut into stretches; joined, the stretches of a side are its text.

    Han characters may differ one by one; numbers, words of other scripts and signs with their
    combining marks only as a whole. An equal run that is shorter than the changes on both of its
    sides is taken as changed with them (after diff-match-patch, "semantic cleanup").
    """
    atom = _LINE if len(left) * len(right) > LARGEST else _ATOM
    lefts, rights = atom.findall(left), atom.findall(right)
    blocks = _without_crumbs(_aligned(lefts, rights))
    return (
        _side(lefts, [(block.left, not block.equal) for block in blocks]),
        _side(rights, [(block.right, not block.equal) for block in blocks]),
    )


def atoms(text: str) -> list[str]:
    """Return the smallest pieces of `text` that may differ alone."""
    return _ATOM.findall(text)


def _aligned(lefts: Sequence[str], rights: Sequence[str]) -> list[_Block]:
    from rapidfuzz.distance import Indel

    blocks: list[_Block] = []
    for code in Indel.opcodes(lefts, rights):
        block = _Block(
            code.tag == "equal",
            (code.src_start, code.src_end),
            (code.dest_start, code.dest_end),
        )
        if blocks and not blocks[-1].equal and not block.equal:
            block = _joined(blocks.pop(), block)
        blocks.append(block)
    return blocks


def _without_crumbs(aligned: Sequence[_Block]) -> list[_Block]:
    blocks: list[_Block] = []
    for block in aligned:
        blocks.append(block)
        while (
            len(blocks) >= 3
            and not blocks[-1].equal
            and blocks[-2].size <= min(blocks[-1].size, blocks[-3].size)
        ):
            last, _, first = blocks.pop(), blocks.pop(), blocks.pop()
            blocks.append(_joined(first, last))
    return blocks


def _joined(first: _Block, last: _Block) -> _Block:
    return _Block(False, (first.left[0], last.left[1]), (first.right[0], last.right[1]))


def _side(pieces: Sequence[str], runs: Sequence[tuple[tuple[int, int], bool]]) -> Side:
    return tuple(
        Stretch("".join(pieces[start:end]), changed)
        for (start, end), changed in runs
        if end > start
    )
