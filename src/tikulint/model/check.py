"""What a check says of itself: its code, its name, its severity and its sentences."""

from collections.abc import Iterable, Sequence

from tikulint.model.bank import Bank
from tikulint.model.finding import (
    Finding,
    Pair,
    Related,
    RuleRef,
    Severity,
    Suggestion,
    Value,
    Words,
    fingerprint,
)
from tikulint.model.places import Place
from tikulint.model.question import Question
from tikulint.model.record import Record


class Meta(Record):
    """A check's identity and its sentences.

    `title` is the check's name for readers; `zh` and `en` are templates that the values of a
    finding fill with `str.format`.
    """

    code: str
    name: str
    severity: Severity
    title: Words
    zh: str
    en: str

    def message(self, finding: Finding, language: str) -> str:
        """Return the sentence of `finding` in `language` (`zh` or `en`)."""
        values = {
            name: getattr(value, language) if isinstance(value, Words) else value
            for name, value in finding.values.items()
        }
        return (self.zh if language == "zh" else self.en).format(**values)

    def finding(
        self,
        place: Place,
        questions: Sequence[Question] = (),
        *,
        identity: Iterable[str] | None = None,
        severity: Severity | None = None,
        pairs: Sequence[Pair] = (),
        related: Sequence[Related] = (),
        rule: RuleRef | None = None,
        suggestion: Suggestion | None = None,
        **values: Value,
    ) -> Finding:
        """Return a finding of this check at `place`, about `questions` (the anchored one first).

        `identity` is what the fingerprint is made of: by default the contents of the questions.
        """
        contents = identity if identity is not None else [q.content for q in questions]
        return Finding(
            code=self.code,
            severity=severity or self.severity,
            values=values,
            fingerprint=fingerprint(self.code, contents),
            place=place,
            questions=tuple(question.key for question in questions),
            pairs=tuple(pairs),
            related=tuple(related),
            rule=rule,
            suggestion=suggestion,
        )


def heading_place(bank: Bank, question: Question) -> Place:
    """Return the first line of a question: where a finding about the whole of it is anchored."""
    file = bank.by_path[question.path]
    line, column = file.lines.position(question.span.start)
    end = file.text.find("\n", question.span.start, question.span.end)
    width = (question.span.end if end < 0 else end) - question.span.start
    width -= file.text[question.span.start : question.span.start + width].endswith("\r")
    return Place(
        path=question.path, line=line, column=column, end_line=line, end_column=column + width
    )
