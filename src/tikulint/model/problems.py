"""Input that cannot be used: the one exception a user can mend, with every problem at once."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with a file that tikulint has to understand: where, what, and the remedy.

    `line` starts at 1; 0 means the file as a whole.
    """

    path: str
    line: int
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        """Return `path:line: message (remedy)`, on one line."""
        place = f"{self.path}:{self.line}" if self.line else self.path
        remedy = f"（{self.remedy}）" if self.remedy else ""
        return f"{place}: {self.message}{remedy}" if place else f"{self.message}{remedy}"


class UnusableInputError(Exception):
    """The job cannot be done with this input: exit code 2, one line a problem, no traceback."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))
