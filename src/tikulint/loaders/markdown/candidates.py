"""Lines that may be questions: headings, bold lines, numbered lines, list items, summaries."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tikulint.loaders.markdown.asking import asks
from tikulint.loaders.markdown.features import OPTION_LINE, Features
from tikulint.loaders.markdown.labels import Label, Role
from tikulint.loaders.markdown.numbering import Number, Style, is_quantity, number_at
from tikulint.loaders.markdown.outline import Item, Kind, Outline
from tikulint.loaders.markdown.plaintext import heading_text, plain

SUMMARY = 7
LABEL = 8
BOLD = 9
QUOTED = 10
NAMED_LINE = 11
CHINESE_LINE = 12
NUMBERED = 13
ENCLOSED_LINE = 14
ITEMS = 15
"""Tiers below the six heading levels; items take two a depth: ordered, then bullets."""

_BOLD = re.compile(r"[\s>]*([*_]?)(\*\*|__)(?=\S)((?:`[^`]*`|(?!\2).)+)\2\1[\s:：]*$")
_MARKER = re.compile(r"[ \t>]*(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
_SIMPLE_LINK = re.compile(r"\s*\[([^\[\]*_`<>&\\~!]*)\]\([^()\s<>]*\)\s*")
_LINK_ONLY = re.compile(
    r"\s*!?\[.*\]\((?P<address>[^)\s]*)[^)]*\)\s*$|\s*<?(?P<bare>https?://[^\s<>]+)>?\s*$"
)
_NUMBER_HEAD = re.compile(
    r"[ \t]*(?:\*\*|__)?[第（(【\[#①-⑳0-9０-９一二三四五六七八九十QqPp题问面例习编简DN]"
)


@dataclass(slots=True, eq=False)
class Candidate:
    """A line that may be a question.

    `tier` ranks the kinds from outer to inner; `text` is the plain text without its number;
    `start` is the offset of the raw text behind heading marks or list marker; `last` is the last
    line of the block itself; `group` is the list an item belongs to, 0 for other lines, and
    `root` the outermost list around it. `Extents.measure` sets what stands in its text: where it
    ends (`stop`), its filled `lines`, how many answers or option lists (`marks`) and question
    labels (`prompts`), whether there is a `body`, no heading (`leaf`) or only a `todo`.
    `why` says why it is no question; `matches`, that it matches the pattern in the settings.
    """

    line: int
    last: int
    tier: int
    start: int
    text: str
    number: str | None
    value: int
    style: Style | None
    asks: float
    group: int = 0
    root: int = 0
    address: str | None = None
    label: Label | None = None
    stop: int = 0
    lines: int = 0
    marks: int = 0
    prompts: int = 0
    body: bool = False
    leaf: bool = False
    todo: bool = False
    why: str = ""
    matches: bool = False


def find_candidates(
    outline: Outline, features: Features, pattern: str | None = None
) -> list[Candidate]:
    """Return every candidate of a file, in the order of lines; the outermost of a line only.

    With a `pattern` (RE2) every heading, item or line that it matches is one, and says so.
    """
    found: dict[int, Candidate] = {}
    for number, text in features.summaries.items():
        start = outline.starts[number]
        found[number] = candidate_at(number, number, SUMMARY, start, text)
    for source in (_headings, _items, _lines):
        for candidate in source(outline, features):
            found.setdefault(candidate.line, candidate)
    if pattern is not None:
        _match(outline, found, pattern)
    return list(_in_sequence(outline, [found[line] for line in sorted(found)]))


def _match(outline: Outline, found: dict[int, Candidate], pattern: str) -> None:
    import re2

    asked = re2.compile(pattern)
    for number, kind in enumerate(outline.kinds):
        if kind not in (Kind.TEXT, Kind.HEADING):
            continue
        line = outline.line(number)
        marker = _MARKER.match(line)
        content = heading_text(line[marker.end() :] if marker else line)
        if content and (asked.search(content) or asked.search(line.strip())):
            if number not in found:
                start = outline.starts[number] + line.find(content)
                found[number] = candidate_at(number, number, NUMBERED, start, content)
            found[number].matches = True


def _in_sequence(outline: Outline, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates but for numbered lines inside an item that are not the next item.

    `2.text` below `1. text` continues the item by CommonMark, and is the second for any reader.
    """
    value = 0
    for candidate in candidates:
        if candidate.tier == NUMBERED:
            inside = not (candidate.group or candidate.matches) and outline.depths[candidate.line]
            if inside and candidate.value != value + 1:
                continue
            value = candidate.value
        yield candidate


def candidate_at(
    line: int, last: int, tier: int, start: int, raw: str, *, bare: bool = True
) -> Candidate:
    """Return the candidate with the raw text `raw`; `bare`: a number may stand without a dot."""
    link = _SIMPLE_LINK.fullmatch(raw)
    text = link[1].strip() if link else plain(raw)
    number: Number | None = number_at(text)
    if number is not None and number.style is Style.BARE and not bare:
        number = None
    if number is not None:
        text = text[number.end :].strip()
    return Candidate(
        line=line,
        last=last,
        tier=tier,
        start=start,
        text=text,
        number=number.printed if number else None,
        value=number.value if number else 0,
        style=number.style if number else None,
        asks=asks(text),
    )


def _headings(outline: Outline, features: Features) -> Iterator[Candidate]:
    for heading in outline.headings:
        if outline.folded[heading.line]:
            continue
        raw = heading_text(outline.line(heading.line))
        label = features.labels.get(heading.line)
        if label is not None and label.number is None:
            if label.role is Role.QUESTION:
                yield _labelled(outline, heading.line, label, heading.level)
            continue
        start = outline.starts[heading.line] + outline.line(heading.line).find(raw)
        yield candidate_at(heading.line, heading.last, heading.level, start, raw)


def _labelled(outline: Outline, line: int, label: Label, level: int = 0) -> Candidate:
    start = outline.starts[line] + label.end
    candidate = candidate_at(line, line, LABEL, start, outline.text[start : outline.end(line)])
    candidate.label = label
    candidate.value = candidate.value or level
    candidate.asks = 1.0
    return candidate


def _items(outline: Outline, features: Features) -> Iterator[Candidate]:
    for item in outline.items:
        if outline.quoted[item.line] or outline.folded[item.line]:
            continue
        line = outline.line(item.line)
        label = features.labels.get(item.line)
        if (label is not None and label.number is None and label.role is not Role.QUESTION) or (
            item.depth > 0 and OPTION_LINE.match(line)
        ):
            continue
        yield from _item(outline, item, line, label)


def _item(outline: Outline, item: Item, line: str, label: Label | None) -> Iterator[Candidate]:
    marker = _MARKER.match(line)
    # An item may stand behind another's marker: `- - text`.
    begin = marker.end() if marker else 0
    raw = line[label.end :] if label and label.number is None else line[begin:]
    tier = ITEMS + 2 * (item.depth - 1) + (not item.ordered)
    if item.ordered and item.depth == 1:
        tier = NUMBERED
    if not raw.strip() and item.last > item.line:
        raw = ""
    candidate = candidate_at(
        item.line,
        item.last,
        tier,
        outline.starts[item.line] + len(line) - len(raw),
        heading_text(raw),
    )
    if item.ordered and marker and marker[1]:
        candidate.number, candidate.value = marker[1], int(marker[1])
        candidate.style = Style.ARABIC
        if is_quantity(raw):
            candidate.text = plain(raw)
    candidate.group, candidate.root = item.group, item.root
    link = _LINK_ONLY.match(raw)
    candidate.address = link["address"] or link["bare"] if link else None
    yield candidate


def _lines(outline: Outline, features: Features) -> Iterator[Candidate]:
    kinds, depths, quoted, folded = outline.kinds, outline.depths, outline.quoted, outline.folded
    for number in range(outline.count):
        if kinds[number] != Kind.TEXT or depths[number] > 1 or folded[number]:
            continue
        line = outline.line(number)
        if quoted[number]:
            yield from _quoted(outline, number, line)
            continue
        label = features.labels.get(number)
        if label is not None and label.number is None:
            if label.role is Role.QUESTION and not depths[number]:
                yield _labelled(outline, number, label)
            continue
        candidate = _line(outline, number, line, nested=depths[number] > 0)
        if candidate is not None:
            yield candidate


def _quoted(outline: Outline, number: int, line: str) -> Iterator[Candidate]:
    """Yield a bold line that asks or is numbered and is all that its quote holds, or the first line
    of a quote if it is numbered.
    """
    around = (number - 1, number + 1)
    alone = not any(0 <= n < outline.count and outline.quoted[n] for n in around)
    bold = _BOLD.match(line) if alone else None
    if bold:
        start = outline.starts[number] + bold.start(3)
        candidate = candidate_at(number, number, BOLD, start, bold[3])
        if candidate.asks == 1 or candidate.number is not None:
            yield candidate
    elif not (number and outline.quoted[number - 1]) and _NUMBER_HEAD.match(line.lstrip(" >")):
        start = outline.starts[number]
        candidate = candidate_at(number, number, QUOTED, start, line, bare=False)
        if candidate.style in (Style.ARABIC, Style.NAMED):
            yield candidate


def _line(outline: Outline, number: int, line: str, *, nested: bool) -> Candidate | None:
    start = outline.starts[number]
    bold = None if nested else _BOLD.match(line)
    if bold:
        return candidate_at(number, number, BOLD, start + bold.start(3), bold[3])
    if not _NUMBER_HEAD.match(line):
        return None
    candidate = candidate_at(number, number, NUMBERED, start, line, bare=False)
    if candidate.style is None or (nested and candidate.style is not Style.ARABIC):
        return None
    candidate.tier = {
        Style.NAMED: NAMED_LINE,
        Style.CHINESE: CHINESE_LINE,
        Style.ENCLOSED: ENCLOSED_LINE,
    }.get(candidate.style, NUMBERED)
    return candidate
