"""Breaks a line of mixed Chinese and Latin text for a terminal, as a typesetter would."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

_OPENING = "“‘（《〈「『【〔([{"
_CLOSING = "。，、；：？！”’）》〉」』】〕…—)]},.;:?!"
_UNIT = re.compile(
    rf"""(?x)
    [{re.escape(_OPENING)}]*
    (?: [^\s\u2e80-\uffef“”‘’…—{re.escape(_OPENING)}]+   # a Latin word, a path, a number
      | [^\s{re.escape(_OPENING)}]                         # or one Han character
    )?
    [{re.escape(_CLOSING)}]*
    \ *
    | \s
    """
)


class Piece(NamedTuple):
    """Some words of a line and the rich style they have on a terminal."""

    text: str
    style: str = ""


def wrapped(pieces: Sequence[Piece], width: int, indent: int) -> Iterator[list[Piece]]:
    """Yield lines of at most `width` columns (a Han character takes two).

    Lines after the first begin with `indent` blanks. Latin words stay whole where they fit;
    no line begins with a closing mark or ends with an opening one.
    """
    line: list[Piece] = []
    room = width
    for unit in _units(pieces, width - indent):
        if _columns(unit.text.rstrip()) > room:
            yield _finished(line)
            line, room = [Piece(" " * indent)], width - indent
        line.append(unit)
        room -= _columns(unit.text)
    yield _finished(line)


def _units(pieces: Sequence[Piece], most: int) -> Iterator[Piece]:
    for piece in pieces:
        for text in filter(None, _UNIT.findall(piece.text)):
            if _columns(text) <= most:
                yield Piece(text, piece.style)
            else:
                yield from (Piece(character, piece.style) for character in text)


def _columns(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)


def _finished(line: Sequence[Piece]) -> list[Piece]:
    """Return `line` with neighbours of one style joined and without blanks at its end."""
    joined = [
        Piece("".join(piece.text for piece in run), style)
        for style, run in groupby(line, key=lambda piece: piece.style)
    ]
    return [*joined[:-1], *(last._replace(text=last.text.rstrip()) for last in joined[-1:])]
