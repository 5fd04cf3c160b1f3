"""One GIFT item: title, stem, and the answer block of every type that Moodle knows."""

import re
from typing import NamedTuple

from tikulint.loaders.choices import LETTERS
from tikulint.model.question import Option

BLANK = "_____"
"""Stands in a stem where the answer block stood in mid sentence."""

_ESCAPE = re.compile(r"\\([~=#{}:\\n])")
_ESCAPED = "~=#{}:\\n"
_HIDDEN = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5\ufdd6\ufdd7"
"""What escaped characters are while the item is taken apart: code points that no text has."""
_SHOWN = str.maketrans(_HIDDEN, _ESCAPED[:-1] + "\n")

_SURE_ANSWER = re.compile(r"\{\s*(?:[=~#%]|(?:T|F|TRUE|FALSE)\s*[#}]|\})", re.IGNORECASE)
"""The beginning of an answer block that is surely one: stems may hold braces of formulas."""
_TITLE = re.compile(r"::(.*?)::\s*", re.DOTALL)
_FORMAT = re.compile(r"\s*\[(?:html|markdown|plain|moodle)\]", re.IGNORECASE)
_TRUTH = re.compile(r"\s*(T|F|TRUE|FALSE)\s*(?:#(.*))?", re.IGNORECASE | re.DOTALL)
_WEIGHT = re.compile(r"\s*%(-?\d+(?:\.\d*)?)%")
_ARROW = re.compile(r"\s*->\s*")
# An unescaped = in mid word is a slip of the editor's, not the next answer.
_MARK = re.compile(r"~|(?:^|(?<=\s))=")
_TIGHT_MARK = re.compile(r"[~=]")


class ItemText(NamedTuple):
    """What one item says, its escapes undone."""

    title: str
    stem: str
    answer: str = ""
    explanation: str = ""
    options: tuple[Option, ...] = ()
    key: str = ""


class _Answer(NamedTuple):
    right: bool
    weight: float | None
    text: str
    feedback: str

    @property
    def counts(self) -> bool:
        return self.right and (self.weight is None or self.weight >= 100)


def has_answer(text: str) -> bool:
    """Whether an item has an answer block as only GIFT writes it."""
    return bool(_SURE_ANSWER.search(_hidden(text)))


def item_of(text: str) -> ItemText | None:
    """Return what an item says, None for a description, which has no answer block."""
    text = _hidden(text)
    title = ""
    named = _TITLE.match(text)
    if named:
        title, text = _plain(named[1]), text[named.end() :]
    sure = _SURE_ANSWER.search(text)
    start = sure.start() if sure else text.find("{")
    end = text.find("}", start)
    if start < 0 or end < 0:
        return None
    before, after = _FORMAT.sub("", text[:start], count=1).strip(), text[end + 1 :].strip()
    stem = _plain(" ".join(filter(None, (before, BLANK, after))) if after else before)
    return _answered(ItemText(title, stem), text[start + 1 : end])


def _hidden(text: str) -> str:
    return _ESCAPE.sub(lambda escape: _HIDDEN[_ESCAPED.index(escape[1])], text)


def _answered(item: ItemText, block: str) -> ItemText:
    block, _, general = block.partition("####")
    explanation = _rich(general)
    truth = _TRUTH.fullmatch(block)
    if truth:
        feedback = [_rich(each) for each in (truth[2] or "").split("#")]
        return item._replace(answer=truth[1], explanation=_joined(*feedback, explanation))
    numerical = block.lstrip().startswith("#")
    answers = _answers(block.lstrip()[1:] if numerical else block)
    right = [answer for answer in answers if answer.counts]
    explanation = _joined(*(answer.feedback for answer in right), explanation)
    if not numerical and any(not answer.right for answer in answers):
        return _choice(item, answers, explanation)
    right = right or [answer for answer in answers if answer.right]
    given = "\n".join(answer.text for answer in right)
    return item._replace(answer=given, explanation=explanation)


def _choice(item: ItemText, answers: list[_Answer], explanation: str) -> ItemText:
    options = tuple(
        Option(LETTERS[position % 26], answer.text) for position, answer in enumerate(answers)
    )
    some = [answer.right for answer in answers]
    if not any(some):
        some = [(answer.weight or 0) > 0 for answer in answers]
    right = [option for option, is_right in zip(options, some, strict=True) if is_right]
    return item._replace(
        options=options,
        key="".join(option.letter for option in right),
        answer="\n".join(option.text for option in right),
        explanation=explanation,
    )


def _answers(block: str) -> list[_Answer]:
    if not block.strip():
        return []
    answers = _split(block, _MARK)
    settled = any(answer.right or (answer.weight or 0) > 0 for answer in answers)
    return answers if settled else _split(block, _TIGHT_MARK)


def _split(block: str, mark: re.Pattern[str]) -> list[_Answer]:
    marks = list(mark.finditer(block))
    if not marks:  # {One}: a single right answer needs no mark
        return [_one(True, block)]
    ends = [found.start() for found in marks[1:]] + [len(block)]
    answers = [
        _one(found[0] == "=", block[found.end() : end])
        for found, end in zip(marks, ends, strict=True)
    ]
    before = block[: marks[0].start()].strip()
    return [_one(True, before), *answers] if before else answers


def _one(right: bool, text: str) -> _Answer:
    weighted = _WEIGHT.match(text)
    if weighted:
        text = text[weighted.end() :]
    said, _, feedback = text.partition("#")
    said = _ARROW.sub(" -> ", _rich(said)) if right else _rich(said)
    return _Answer(
        right,
        float(weighted[1]) if weighted else None,
        said,
        _rich(feedback),
    )


def _rich(text: str) -> str:
    return _plain(_FORMAT.sub("", text, count=1))


def _plain(text: str) -> str:
    return text.translate(_SHOWN).strip()


def _joined(*texts: str) -> str:
    return "\n".join(filter(None, texts))
