"""Sentences that answers repeat with only the subject changed."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.similarity.letters import bare

LEAST_MEMBERS = 3
"""Subjects that must share a sentence before it is a template."""
LEAST_LETTERS = 14
"""Letters of a sentence beside its subject."""
_LONGEST_SUBJECT = 24
_CLAUSE = re.compile(r"[^，,。；;！!？?：:|\n]+")
_OPENING = re.compile(
    r"(?:此外|另外|而且|并且|同时|因此|所以|这样|从而|例如|比如|其次|首先|最后|然后|但是|其中|总之|当然|在|对于|通过|使用|\W)+"
)


class Answer(NamedTuple):
    """An answer's prose, and the stem that names what it is about."""

    stem: str
    prose: str


class Template(NamedTuple):
    """A sentence without its subject (○), the answers that hold it, and what each fills in."""

    sentence: str
    members: tuple[int, ...]
    subjects: tuple[str, ...]


def templates(answers: Sequence[Answer]) -> list[Template]:
    """Return the templates of some answers, by number; each set of members is named once.

    A clause counts that begins with words of its own stem (the subject), perhaps after 此外 or 在,
    goes on for LEAST_LETTERS, and stands in answers with LEAST_MEMBERS different subjects.
    """
    filled: dict[str, dict[int, str]] = defaultdict(dict)
    for number, answer in enumerate(answers):
        for rest, subject in _clauses(answer):
            filled[rest].setdefault(number, subject)
    longest: dict[tuple[int, ...], str] = {}
    for rest, subjects in filled.items():
        if len(set(subjects.values())) >= LEAST_MEMBERS:
            members = tuple(sorted(subjects))
            longest[members] = max(
                longest.get(members, ""), rest, key=lambda text: (len(text), text)
            )
    found = []
    covered: list[frozenset[int]] = []
    for members, rest in sorted(longest.items(), key=lambda item: (-len(item[0]), item)):
        if not any(covering.issuperset(members) for covering in covered):
            covered.append(frozenset(members))
            subjects = filled[rest]
            found.append(Template("○" + rest, members, tuple(subjects[m] for m in members)))
    return found


def _clauses(answer: Answer) -> Iterator[tuple[str, str]]:
    stem = bare(answer.stem)
    for clause in _CLAUSE.findall(answer.prose):
        letters = bare(clause)
        if len(letters) <= LEAST_LETTERS:
            continue
        opening = _OPENING.match(letters)
        letters = letters[opening.end() :] if opening else letters
        subject = _subject(letters, stem)
        if subject and len(letters) - len(subject) >= LEAST_LETTERS:
            yield letters[len(subject) :], subject


def _subject(letters: str, stem: str) -> str:
    """Return the longest head of a clause that stands in the stem, "" below two letters."""
    for end in range(min(len(letters), _LONGEST_SUBJECT), 1, -1):
        if letters[:end] in stem:
            return letters[:end]
    return ""
