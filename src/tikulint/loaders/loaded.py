"""What every family of loader hands back for one file."""

from typing import NamedTuple

from tikulint.model.bank import File, Passage, Unreadable
from tikulint.model.question import Question


class Loaded(NamedTuple):
    """One file's records; the questions' keys are as `content_key` makes them, without `#n`."""

    file: File
    questions: list[Question]
    passages: list[Passage]
    unreadable: list[Unreadable]


class UnreadableError(Exception):
    """A whole file that cannot be read; `why` says so to the user, in Chinese and English."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)
