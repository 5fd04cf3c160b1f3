"""Which files to read again: those that left headings which another file of the bank asks."""

from collections.abc import Iterator, Sequence

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.markdown.numbering import number_at
from tikulint.loaders.markdown.passages import UNUSED
from tikulint.loaders.markdown.plaintext import heading_text, plain
from tikulint.model.bank import File
from tikulint.model.places import LINE_END
from tikulint.model.question import normalised

LEAST = 5
"""Least number of headings left in one file that other files ask; fewer may be plain chance."""
MOST = 0.5
"""Part of the headings left in one file that other files must ask."""


def asked_elsewhere(read: Sequence[Loaded]) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the position of each file to read again, and what of its headings others ask.

    Two copies of one list may differ enough in what they answer that only one of them looks like
    questions by itself: 进程和线程 asks nothing, unless the other file holds it as a question.
    The headings come as `normalised` text without their numbers.
    """
    left = {position: _left(loaded.file) for position, loaded in enumerate(read)}
    left = {position: headings for position, headings in left.items() if len(headings) >= LEAST}
    if not left:
        return
    files: dict[str, set[str]] = {heading: set() for each in left.values() for heading in each}
    for loaded in read:
        for question in loaded.questions:
            titled = normalised(question.title)
            if titled in files:
                files[titled].add(question.path)
    for position, headings in left.items():
        path = read[position].file.path
        asked = frozenset(heading for heading in headings if files[heading] - {path})
        if len(asked) >= max(LEAST, MOST * len(headings)):
            yield position, asked


def _left(file: File) -> set[str]:
    """Return the headings of a file that were left for having no questions."""
    unused = [each for each in file.left if each.why == UNUSED]
    lines = LINE_END.split(file.text) if unused else []
    return {_bare(line) for left in unused for line in lines[left.line - 1 : left.end_line]} - {""}


def _bare(line: str) -> str:
    heading = plain(heading_text(line))
    number = number_at(heading)
    return normalised(heading[number.end :] if number else heading)
