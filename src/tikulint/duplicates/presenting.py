"""Judged pairs as findings show them: what differs, which rare words they share, which to keep."""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

import numpy as np

from tikulint.duplicates.reading import Judged, Reading
from tikulint.model.bank import Bank
from tikulint.model.check import heading_place
from tikulint.model.finding import Difference, Pair, Related, Words
from tikulint.model.question import Question
from tikulint.similarity.differences import likeness, substitutions, units

_MOST_SHARED = 6
"""Shared words a pair names."""
_COMMON = 5
"""Questions of the bank that hold a word from which it is no longer rare."""
_LEAST_IDF = 5.0
"""Weight below which a word is too plain to show: 使用, 可以, 进行."""
_LONGEST_NAME = 40
_LONGEST_CHANGE = 12
_ONE_TEXT = 0.5
"""Likeness of two answers from which their differences are worth reading one by one."""


def link(bank: Bank, reading: Reading, judged: Judged) -> Pair:
    """Return a judged pair with its differences and the rare words both have."""
    a, b = bank.questions[judged.first], bank.questions[judged.second]
    return Pair(
        a=a.key,
        b=b.key,
        score=round(judged.score, 4),
        differences=differences(a, b),
        shared=shared_words(reading, judged.first, judged.second),
    )


def differences(a: Question, b: Question) -> tuple[Difference, ...]:
    """Return what differs between two questions, in the field where it says most.

    That is the answers where they are one text, and the stems otherwise; for choice questions the
    stems, the options that only one offers, and the right options' texts.
    """
    if a.options and b.options:
        found = substitutions(a.stem, b.stem) + _options(a, b) + _keys(a, b)
    elif a.answer and b.answer and _one_text(a.answer, b.answer):
        found = substitutions(a.answer, b.answer) or substitutions(a.stem, b.stem)
    else:
        found = substitutions(a.stem, b.stem) or substitutions(a.title, b.title)
    return tuple(Difference(*pair) for pair in found)


def answer_differences(bank: Bank, judged: Judged) -> list[Difference]:
    """Return what the answers of a pair disagree in: the right options' texts, or the answers."""
    a, b = bank.questions[judged.first], bank.questions[judged.second]
    found = _keys(a, b) if a.options and b.options else _answers(a, b)
    return [Difference(*pair) for pair in found]


def shared_words(reading: Reading, first: int, second: int) -> tuple[str, ...]:
    """Return the rarest words of both questions, words rare in this bank before those common."""
    _, words, idf = reading.vectors
    common = np.intersect1d(_columns(reading, first), _columns(reading, second))
    telling = [int(column) for column in common if idf[column] >= _LEAST_IDF]
    spread = reading.spread
    telling.sort(key=lambda column: (spread[column] >= _COMMON, -idf[column], words[column]))
    return tuple(words[column] for column in telling[:_MOST_SHARED])


def kept(bank: Bank, members: Sequence[int]) -> tuple[int, Words]:
    """Return the question of a group to keep, and why: the fullest one, of equals the first."""
    best = max(members, key=lambda i: (_fullness(bank.questions[i]), -i))
    others = {_fullness(bank.questions[i]) for i in members}
    if len(others) == 1:
        return best, Words("它在前面", "it comes first")
    if all(bank.questions[i].answer or bank.questions[i].options for i in members):
        return best, Words("它最完整", "it is the most complete")
    return best, Words("它有答案，最完整", "it has an answer and is the most complete")


def name(question: Question) -> str:
    """Return a question as editors call it: its number and title, shortened."""
    text = " ".join((question.title or question.prompt).split())
    text = text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…"
    number = (question.number or "").strip()
    return f"{number}. {text}" if number and not text.startswith(number) else text


def twins(bank: Bank, members: Sequence[int], anchor: int) -> list[Related]:
    """Return the places of all members but the anchored one."""
    return [
        Related(
            place=heading_place(bank, bank.questions[member]),
            message=Words(f"另一处：{name(bank.questions[member])}", name(bank.questions[member])),
        )
        for member in members
        if member != anchor
    ]


def changes(differences: Sequence[Difference], most: int = 4) -> str:
    """Return what differs in one line, such as `零→少 ×2、一个→∅`."""
    counted = Counter(_shown_apart(each.left, each.right) for each in differences)
    parts = [
        f"{left}→{right}" + (f" ×{count}" if count > 1 else "")
        for (left, right), count in counted.items()
    ]
    return "、".join(parts[:most]) + ("……" if len(parts) > most else "")


def _shown_apart(left: str, right: str) -> tuple[str, str]:
    """Return both sides shortened, from where they part if their beginnings look the same."""
    shown = _shown(left), _shown(right)
    if shown[0] != shown[1] or left == right:
        return shown
    parting = next(at for at, (a, b) in enumerate(zip_longest(left, right)) if a != b)
    return f"…{_shown(left[parting:])}", f"…{_shown(right[parting:])}"


def _shown(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        return "␠" if text else "∅"
    return line if len(line) <= _LONGEST_CHANGE else f"{line[:_LONGEST_CHANGE]}…"


def _fullness(question: Question) -> tuple[bool, bool, int]:
    body = question.answer + question.explanation + "".join(o.text for o in question.options)
    return bool(question.answer or question.answer_key), bool(question.explanation), len(body)


def _columns(reading: Reading, row: int) -> np.ndarray:
    matrix = reading.vectors.matrix
    return matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]]


def _answers(a: Question, b: Question) -> list[tuple[str, str]]:
    left, right = a.answer or a.answer_key, b.answer or b.answer_key
    return [(left, right)] if max(len(left), len(right)) <= 40 else substitutions(left, right)


def _one_text(left: str, right: str) -> bool:
    short = max(len(left), len(right)) <= 40
    return short or likeness(units(left), units(right)) >= _ONE_TEXT


def _options(a: Question, b: Question) -> list[tuple[str, str]]:
    left = [option.text for option in a.options]
    right = [option.text for option in b.options]
    only_left = [text for text in left if text not in right]
    only_right = [text for text in right if text not in left]
    width = max(len(only_left), len(only_right))
    only_left += [""] * (width - len(only_left))
    only_right += [""] * (width - len(only_right))
    return list(zip(only_left, only_right, strict=True))


def _keys(a: Question, b: Question) -> list[tuple[str, str]]:
    left, right = _right_texts(a), _right_texts(b)
    return [("；".join(left), "；".join(right))] if sorted(left) != sorted(right) else []


def _right_texts(question: Question) -> list[str]:
    return [option.text for option in question.options if option.letter in question.answer_key]
