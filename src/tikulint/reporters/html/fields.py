"""The fields of two questions side by side: what differs marked, what is long folded."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from tikulint.model.question import Question
from tikulint.reporters.html.boilerplate import stepped_over
from tikulint.reporters.html.naming import heading
from tikulint.reporters.marks import Side, Stretch, marked
from tikulint.reporters.substitutions import blanks_shown

LONGEST_STRETCH = 480
"""A longer stretch is folded in its middle."""
MOST_STRETCHES = 120
SHORTEST_UNLIKE = 60
LEAST_EQUAL = 0.3
"""Long texts of which a smaller part is equal are shown without marks."""

_FIELDS = ("prompt", "options", "answer", "explanation")


class Part(NamedTuple):
    """Some text of a field: changed, common to the whole bank, or neither."""

    text: str
    changed: bool
    common: bool


class Field(NamedTuple):
    """One field of two questions; a side is empty where its question has none.

    `same` if it need be shown only once, `unlike` if so little is equal that marks would hide it.
    """

    name: str
    same: bool
    unlike: bool
    left: tuple[Part, ...]
    right: tuple[Part, ...]


def fields(left: Question, right: Question, common: Collection[str]) -> Iterator[Field]:
    """Yield the fields that one of two questions has; `common` are clauses to step over."""
    for name in _FIELDS:
        texts = _text(left, name), _text(right, name)
        if name == "prompt" and not any(texts):
            texts = _titles(left, right)
        if any(texts):
            yield _field(name, *texts, common)


def _titles(left: Question, right: Question) -> tuple[str, str]:
    """Return the titles that ask the question, unless the card's heading shows all of them."""
    if left.title == right.title == heading(left):
        return "", ""
    return left.title, right.title


def _text(question: Question, name: str) -> str:
    if name == "options":
        return "\n".join(f"{option.letter}. {option.text}" for option in question.options)
    if name == "answer":
        parts = dict.fromkeys((question.answer_key, question.answer))
        return "\n".join(filter(None, parts))
    text: str = getattr(question, name)
    return text


def _field(name: str, left: str, right: str, common: Collection[str]) -> Field:
    if left == right:
        once = _shown((Stretch(left, False),), common)
        return Field(name, True, False, once, once)
    sides = marked(left, right)
    unlike = all(_is_unlike(side) for side in sides)
    if unlike or not (left and right):
        # What only one of them has is no change of words; struck out it would look refused.
        sides = _unmarked(left), _unmarked(right)
    return Field(name, False, unlike, _shown(sides[0], common), _shown(sides[1], common))


def _unmarked(text: str) -> Side:
    return (Stretch(text, False),) if text else ()


def _is_unlike(side: Side) -> bool:
    length = sum(len(stretch.text) for stretch in side)
    equal = sum(len(stretch.text) for stretch in side if not stretch.changed)
    return length >= SHORTEST_UNLIKE and equal < length * LEAST_EQUAL


def _shown(side: Side, common: Collection[str]) -> tuple[Part, ...]:
    parts = [
        Part(_short(stretch), stretch.changed, is_common)
        for stretch, is_common in stepped_over(side[:MOST_STRETCHES], common)
    ]
    if len(side) > MOST_STRETCHES:
        parts.append(Part(" …", False, False))
    return tuple(parts)


def _short(stretch: Stretch) -> str:
    text = stretch.text
    if len(text) > LONGEST_STRETCH:
        half = LONGEST_STRETCH // 2 - 20
        text = f"{text[:half]} …（{len(text) - 2 * half}）… {text[-half:]}"
    return blanks_shown(text) if stretch.changed else text
