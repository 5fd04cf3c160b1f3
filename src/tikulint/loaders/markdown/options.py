"""The options of a choice question, one a line or several on one, and which are right."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.loaders.markdown.features import CHECK_BOX, MOST, OPTION_LINE
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.model.places import Span
from tikulint.model.question import Option

_NEXT = re.compile(
    r"(?:^|(?<=[\s\u3000\xa0;；,，。.|]))(?:\*\*)?[(（\[]?(?P<letter>[A-H])"
    r"(?:[)）\]][.．、:：]?|[ \t]*[.．、:：])[ \t]*"
)
_BOLD_LINE = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?(\*\*|__).*\1[ \t]*$")
_TICKED = re.compile(r"[ \t>]*[-*+][ \t]+\[[xX]\]|[✓✔√✅☑]|[（(]正确(?:答案)?[)）]\s*$")
_TICK = re.compile(r"\s*(?:[✓✔√✅☑]\ufe0f?|[（(]正确(?:答案)?[)）]|(?<=\*\*)[未已]选$)\s*")
_UNWRITTEN = re.compile(r"[\s.…。_]*")
"""What stands where an option is still to be written: A. …"""
_HIGHLIGHTED = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+)?(?:[(（]?[A-H][.．、:：)）]?[ \t]*)?"
    r"(?:<(?P<tag>font|span|mark)\b(?P<how>[^>\n]*)>.*</(?P=tag)>|==[^=\n]+==)[ \t]*[;；。]?[ \t]*$"
)
"""A. <font color='red'>虹吸</font>, - ==B. 水锤==: the right option, shown by its colour."""
_PLAIN_COLOUR = re.compile(r"(?:black|#0{3,6})\b")
_HIGHLIGHT = re.compile(r"</?(?:font|span|mark)\b[^>\n]*>|(?:^|(?<=[ \t]))==|==(?=[ \t;；。]*$)")
_JUDGEMENT = re.compile(
    r"[ \t>]*[-*+][ \t]+(?:<[a-z]+\b[^>\n]*>|\*\*|==)?(?P<truth>对|错|正确|错误|√|×)"
    r"(?:</[a-z]+>|\*\*|==)?[ \t]*$"
)
"""An item of two that say nothing but whether a statement is true."""
_KEY = re.compile(r"[\s*_`【\[(（]*(?P<key>[A-H](?:[\s、,，;；和及与/&]*[A-H]){0,9})(?![A-Za-z])")
_IN_STEM = re.compile(r"[（(【_]\s*(?P<key>[A-H](?:[\s、,，]*[A-H]){0,7})\s*[)）】_]")
_JUDGED = re.compile(r"[（(【]\s*(?P<key>[√×✓✗✔✘对错TF]|正确|错误)\s*[)）】]\s*[。.]?\s*$")


class Options(NamedTuple):
    """Options with where they begin and end, and the letters that are marked as right."""

    options: tuple[Option, ...]
    start: int
    end: int
    marked: str


class _Found(NamedTuple):
    letter: str
    start: int
    text_start: int
    line: int


def find_options(
    outline: Outline, start: int, end: int, first_line: int, *, boxes: bool = False
) -> Options | None:
    """Return the options between two offsets: A, B and on; None where there are not two, and none
    in their place where they are still to be written.

    `boxes`: items with check boxes are options too, lettered in their order.
    """
    heads = list(_heads(outline, start, end, first_line))
    if len(heads) < 2:
        heads = list(_judgements(outline, start, end, first_line))
    if len(heads) < 2 and boxes:
        heads = list(_boxes(outline, start, end, first_line))
    if len(heads) < 2:
        return None
    options = []
    marked = []
    stops = [head.start for head in heads[1:]] + [_end(outline, heads[-1], end)]
    for head, stop in zip(heads, stops, strict=True):
        line_start = outline.starts[head.line]
        alone = stop > outline.end(head.line) or stop == end or head is heads[-1]
        raw_line = outline.text[max(line_start, start) : min(outline.end(head.line), end)]
        option = _option(outline.text, head, stop)
        options.append(option)
        bold = _BOLD_LINE.match(raw_line) if alone else None
        own = raw_line if alone else outline.text[head.text_start : stop]
        if bold or _TICKED.search(own) or (alone and _is_highlighted(raw_line)):
            marked.append(head.letter)
    if all(_UNWRITTEN.fullmatch(option.text) for option in options):
        return Options((), heads[0].start, stops[-1], "")
    right = "".join(marked) if len(marked) < len(options) else ""
    return Options(tuple(options), heads[0].start, stops[-1], right)


def _heads(outline: Outline, start: int, end: int, first_line: int) -> Iterator[_Found]:
    expected = "A"
    number = first_line
    while number < outline.count and outline.starts[number] < end:
        begin = max(start, outline.starts[number])
        stop = min(end, outline.end(number))
        number += 1
        if outline.kinds[number - 1] not in (Kind.TEXT, Kind.HTML, Kind.BLANK) or begin >= stop:
            continue
        line = outline.text[begin:stop]
        match = OPTION_LINE.match(line) if begin == outline.starts[number - 1] else None
        position = 0
        if match and match["letter"].upper() == expected:
            yield _Found(expected, begin, begin + match.start("text"), number - 1)
            expected = chr(ord(expected) + 1)
            position = match.start("text")
        elif expected == "A" and not _has_inline(line):
            continue
        for inline in _NEXT.finditer(line, position):
            if inline["letter"] == expected:
                yield _Found(expected, begin + inline.start(), begin + inline.end(), number - 1)
                expected = chr(ord(expected) + 1)


def _boxes(outline: Outline, start: int, end: int, first_line: int) -> Iterator[_Found]:
    """Yield the items of the first list with check boxes."""
    number = first_line
    found: list[_Found] = []
    while number < outline.count and outline.starts[number] < end and len(found) <= MOST:
        begin = outline.starts[number]
        match = CHECK_BOX.match(outline.line(number)) if begin >= start else None
        if match and outline.kinds[number] == Kind.TEXT:
            found.append(_Found(chr(ord("A") + len(found)), begin, begin + match.end(), number))
        elif found and not (outline.depths[number] or outline.is_blank(number)):
            break
        number += 1
    if len(found) <= MOST:
        yield from found


def _judgements(outline: Outline, start: int, end: int, first_line: int) -> Iterator[_Found]:
    """Yield two items in a row that say nothing but that the statement is true, or is not."""
    found: list[_Found] = []
    number = first_line
    while number < outline.count and outline.starts[number] < end and len(found) < _TRUTHS:
        begin = outline.starts[number]
        match = _JUDGEMENT.match(outline.line(number)) if begin >= start else None
        if match:
            place = begin + match.start("truth")
            found.append(_Found("AB"[len(found)], begin, place, number))
        elif found and not outline.is_blank(number):
            break
        number += 1
    if len(found) == _TRUTHS:
        yield from found


_TRUTHS = 2


def _is_highlighted(line: str) -> bool:
    shown = _HIGHLIGHTED.match(line)
    return shown is not None and not _PLAIN_COLOUR.search(shown["how"] or "")


def _has_inline(line: str) -> bool:
    letters = [match["letter"] for match in _NEXT.finditer(line)]
    return "A" in letters and "B" in letters[letters.index("A") :]


def _end(outline: Outline, head: _Found, end: int) -> int:
    """Return where the last option ends: at a blank line outside its list item."""
    number = head.line + 1
    depth = outline.depths[head.line]
    while (
        number < outline.count
        and outline.starts[number] < end
        and outline.kinds[number] in (Kind.TEXT, Kind.CODE)
        and outline.depths[number] >= depth
        and (outline.kinds[number] == Kind.TEXT or depth)
    ):
        number += 1
    return min(end, outline.end(number - 1))


def _option(text: str, head: _Found, stop: int) -> Option:
    raw = text[head.text_start : stop]
    value = raw.strip()
    start = head.text_start + len(raw) - len(raw.lstrip())
    end = start + len(value)
    value = _TICK.sub("", value)
    if _is_highlighted(text[text.rfind("\n", 0, head.text_start) + 1 : end]):
        value = _HIGHLIGHT.sub("", value).strip()
    if value.count("**") % 2:
        value = value.removesuffix("**").removeprefix("**").strip()
    value = value.rstrip(";；").strip() if value else value
    lines = [line.strip() for line in value.splitlines()]
    return Option(head.letter, "\n".join(lines), Span(start, end))


def key_of(answer: str, letters: Sequence[str]) -> str:
    """Return the letters an answer begins with: `B`, `A、C`, `B. text`; else nothing."""
    match = _KEY.match(answer)
    if match is None:
        return ""
    key = "".join(sorted(set(re.findall("[A-H]", match["key"]))))
    rest = answer[match.end() :].lstrip()
    plain_end = (
        not rest or rest[0] in ".．、:：)）]】。,，;；*_`\r\n" or answer[match.end()].isspace()
    )
    if letters:
        return key if plain_end and (set(key) <= set(letters) or not rest) else ""
    return key if not rest.strip("*_`。.)）】 ") else ""


def key_in_stem(stem: str) -> tuple[str, int, int]:
    """Return the letters printed inside a stem's blank, with their place; empty where none are."""
    found = list(_IN_STEM.finditer(stem))
    if not found:
        return "", 0, 0
    last = found[-1]
    return "".join(re.findall("[A-H]", last["key"])), last.start("key"), last.end("key")


def verdict_in_stem(stem: str) -> tuple[str, int, int]:
    """Return the verdict printed behind a true-or-false stem, with its place."""
    match = _JUDGED.search(stem)
    return (match["key"], match.start("key"), match.end("key")) if match else ("", 0, 0)
