"""What each line of a file shows that evidence can count: labels, options, folded answers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tikulint.loaders.markdown.asking import asks
from tikulint.loaders.markdown.labels import COMPOUND_HINT, Label, Labels, Role
from tikulint.loaders.markdown.labeltitles import numbered_titles, topic_titles
from tikulint.loaders.markdown.outline import Kind, Outline

OPTION_LINE = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?(?:\*\*|__|<(?:font|span|mark)\b[^>\n]*>|==)?"
    r"[(（\[【]?(?P<letter>[A-H]|[a-h](?=[)）]))"
    r"(?:[)）\]】](?:\*\*|__)?[.．、:：]?|(?:\*\*|__)?[ \t]*[.．、:：)）](?:\*\*|__)?)"
    r"[ \t]*(?P<text>.*)"
)
CHECK_BOX = re.compile(
    r"[ \t>]*(?P<item>(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[(?P<tick>[ xX])\][ \t]+(?=\S)"
)
MOST = 8
"""A list of more items with check boxes holds tasks, not options."""
ASKING = 0.4
"""Part of the items that ask something from which a list is one of questions."""
_SUMMARY = re.compile(r"<summary\b[^>]*>(?P<text>.*?)(?:</summary>|$)", re.IGNORECASE)
_OPENS = re.compile(
    r"答案|解析|解答|查看|展开|点击|点开|提示|answer|solution|hint|click|show", re.IGNORECASE
)
_EXPLAINS = re.compile(r"^(?!.*(?:答案|解答|answer|solution)).*解析", re.IGNORECASE)
_RIGHT = re.compile("(?:正确|参考|标准)答案")
_READ = frozenset({Kind.TEXT, Kind.HEADING, Kind.HTML})
_MARKS = " \t>#-*+_【[「〖(（0123456789.)"
_OPTION_HEADS = frozenset("ABCDEFGHabcdefgh<")
_BOXES = re.compile(r"(?m)^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+\[[xX]\][ \t]|\[[ xX]\][ \t]+\S)")
"""What a file holds where check boxes may be options: a tick, or a box without a bullet."""
_TAG = re.compile(r"</?\w[^>]*>")


class Features:
    """The labels, option lists and summaries of one outline, each list in the order of lines."""

    def __init__(self, outline: Outline, labels: Labels) -> None:
        self.outline = outline
        self.labels: dict[int, Label] = {}
        self.summaries: dict[int, str] = {}
        self._option_heads: list[int] = []
        self._pending: tuple[int, Label] | None = None
        before = ""
        heads = labels.heads | _OPTION_HEADS
        for number, kind in enumerate(outline.kinds):
            if kind in _READ:
                line = outline.line(number)
                head = line.lstrip(_MARKS)[:1]
                if head in heads or _is_emoji(head) or COMPOUND_HINT.search(line, 0, 24):
                    before = self._read(number, kind, line, labels, before)
                elif kind != Kind.TEXT:
                    before = ""
        self._settle("A")
        self.boxes = list(_boxes(outline)) if _BOXES.search(outline.text) else []
        if self.boxes:
            self._option_heads = sorted([*self._option_heads, *self.boxes])
        for number in numbered_titles(outline, self.labels):
            del self.labels[number]
        for number in list(topic_titles(outline, self.labels)):
            del self.labels[number]
        self._leave_given_answers()
        self.labels = dict(sorted(self.labels.items()))
        self.answer_lines = list(self._answer_lines())
        self.question_lines = [n for n, label in self.labels.items() if label.role is Role.QUESTION]

    def _read(self, number: int, kind: int, line: str, labels: Labels, before: str) -> str:
        """Read one line; return the letter of the option list that it stands in, if any."""
        option = OPTION_LINE.match(line) if kind == Kind.TEXT else None
        if option:
            letter = option["letter"].upper()
            self._settle(letter)
            if letter == "B" and before == "A":
                self._option_heads.append(number)
            if letter == "A" and _inline_options(option["text"]):
                self._option_heads.append(number)
            elif letter == "A":
                label = labels.at(line)
                self._pending = (number, label) if label else None
            return letter
        label = labels.at(line, heading=kind == Kind.HEADING, html="<summary" in line)
        if label is not None:
            self.labels[number] = label
        elif "<summary" in line:
            self._summary(number, line)
        return before if kind == Kind.TEXT and not label else ""

    def _settle(self, letter: str) -> None:
        """Take `A：` for an answer's label where no option B has come."""
        if self._pending and letter != "B":
            self.labels[self._pending[0]] = self._pending[1]
        self._pending = None

    def _leave_given_answers(self) -> None:
        """Take 我的答案 for a note where the file says the right answer as well."""
        given = {n for n, label in self.labels.items() if label.given}
        if any(
            _RIGHT.search(self.outline.line(n), label.end)
            if n in given
            else label.role is Role.ANSWER and label.sure
            for n, label in self.labels.items()
        ):
            for number in given:
                self.labels[number] = self.labels[number]._replace(role=Role.NOTE)

    def _answer_lines(self) -> Iterator[int]:
        """Yield the lines of answer labels; a summary above such a label only wraps it."""
        lines = [n for n, label in self.labels.items() if label.role is Role.ANSWER]
        folded = self.outline.folded
        for number, following in pairwise([*lines, -1]):
            wraps = self.labels[number].html and following >= 0
            if not (wraps and all(folded[number + 1 : following + 1])):
                yield number

    def _summary(self, number: int, line: str) -> None:
        match = _SUMMARY.search(line)
        text = _TAG.sub("", match["text"]).strip() if match else ""
        if not text or (len(text) <= 16 and _OPENS.search(text)):
            role = Role.EXPLANATION if _EXPLAINS.search(text) else Role.ANSWER
            self.labels[number] = Label(
                role, "summary", 0, match.end() if match else len(line), sure=True, html=True
            )
        else:
            self.summaries[number] = text

    def answers(self, first: int, stop: int) -> int:
        """Return how many answer labels stand on the lines `first` to `stop` (exclusive)."""
        return _between(self.answer_lines, first, stop)

    def questions(self, first: int, stop: int) -> int:
        """Return how many question labels stand on the lines `first` to `stop` (exclusive)."""
        return _between(self.question_lines, first, stop)

    def option_lists(self, first: int, stop: int) -> int:
        """Return how many lists of options begin on the lines `first` to `stop` (exclusive)."""
        return _between(self._option_heads, first, stop)


def _boxes(outline: Outline) -> Iterator[int]:
    """Yield the second lines of lists with check boxes, of which some are ticked or that have no
    bullets, unless the items are no options but tasks: too many, or questions that somebody ticks
    off.
    """
    items: list[tuple[int, bool, str]] = []
    bare = False
    for number in range(outline.count + 1):
        inside = number < outline.count
        line = outline.line(number) if inside and outline.kinds[number] == Kind.TEXT else ""
        match = CHECK_BOX.match(line)
        if match and not OPTION_LINE.match(line):
            items.append((number, match["tick"] != " ", line[match.end() :]))
            bare = not match["item"]
        elif items and not (inside and (outline.depths[number] or outline.is_blank(number))):
            ticks = [tick for _, tick, _ in items]
            chosen = (bare or any(ticks)) and not all(ticks)
            if 1 < len(items) <= MOST and chosen and not _tasks(items):
                yield items[1][0]
            items = []


def _tasks(items: Sequence[tuple[int, bool, str]]) -> bool:
    return sum(asks(text.strip()) for _, _, text in items) >= ASKING * len(items)


def _is_emoji(head: str) -> bool:
    """Whether a label may stand behind this character though it is no part of one."""
    return "\u2600" <= head <= "\u27bf" or head > "\ua000"


def _inline_options(text: str) -> bool:
    return bool(re.search(r"(?:^|[\s;；,，])B\s*[.．、:：)）]", text))


def _between(lines: Sequence[int], first: int, stop: int) -> int:
    return bisect_left(lines, stop) - bisect_left(lines, first)
