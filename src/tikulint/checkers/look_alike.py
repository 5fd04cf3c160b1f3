"""看起来一样、其实不是同一个字的字符。

为什么：从 PDF 或网页粘来的文字里常有部首字符（⽤ 不是 用）、零宽字符、乱码和私用区字符；
眼睛看不出，搜索、查重和语音朗读全都失灵。

反例：

    **题目：** 请写出损失函数的定义，并说明它有什么作⽤。

正例：

    **题目：** 请写出损失函数的定义，并说明它有什么作用。

改法：部首字符换成普通汉字，零宽字符删掉（这两种可以自动改）；乱码和私用区字符要对照原文重新录入。
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.evidence import Evidence
from tikulint.model.bank import Bank, File
from tikulint.model.check import Meta
from tikulint.model.finding import Edit, Finding, Severity, Suggestion, Words
from tikulint.model.places import Span
from tikulint.model.question import Question
from tikulint.model.radicals import unified
from tikulint.model.tracing import Notation

META = Meta(
    code="S109",
    name="look-alike",
    severity=Severity.WARNING,
    title=Words("形似字符", "look-alike characters"),
    zh="{kind} {shown}{more}",
    en="{kind} {shown}{more}",
)

RADICAL = Words("部首字符", "radical in place of a character")
INVISIBLE = Words("零宽字符", "invisible character")
LOST = Words("乱码", "lost character")
PRIVATE = Words("私用区字符", "private use character")

MANY = 5
"""Where more questions of one file have the same kind of fault, it is one finding."""

# A joiner between emoji or Indic letters is spelling; between Han and Latin letters it is debris.
_SUSPECT = re.compile(
    r"[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5]|[\u200b\u200e\u200f\u2060-\u2064\ufeff]"
    r"|(?<=[\u4e00-\u9fffA-Za-z0-9，。])[\u200c\u200d]|[\ufffd\ue000-\uf8ff]"
)
_ESCAPED = re.compile(
    r"(?<!\\)(?:\\\\)*(\\u((?:2[eE][89a-fA-F]|2[fF][0-9a-dA-D]|200|206|[fF][eE][fF]|[fF]{2}[fF]"
    r"|[eE][0-9a-fA-F]{2}|[fF][0-8][0-9a-fA-F])[0-9a-fA-F]))"
)


class Suspect(NamedTuple):
    """One suspicious character: where it stands, as an escape or as it is, and what it is."""

    span: Span
    character: str
    kind: Words


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each question and kind, or one a file where many questions have it."""
    bank = evidence.bank
    for file in bank.files:
        groups = _by_kind_and_question(_suspects(file), bank.by_file.get(file.path, ()))
        for of_question in groups.values():
            if len(of_question) > MANY:
                together = [suspect for suspects in of_question.values() for suspect in suspects]
                yield _finding(bank, file, together, list(of_question))
            else:
                for question, suspects in of_question.items():
                    yield _finding(bank, file, suspects, [question])


def _suspects(file: File) -> Iterator[Suspect]:
    found = [(Span(*match.span()), match[0]) for match in _SUSPECT.finditer(file.text)]
    if file.notation is Notation.JSON:
        for match in _ESCAPED.finditer(file.text):
            character = chr(int(match[2], 16))
            if _SUSPECT.fullmatch(character):
                found.append((Span(*match.span(1)), character))
        found.sort()
    for span, character in found:
        yield Suspect(span, character, _kind(character))


def _kind(character: str) -> Words:
    if character == "\ufffd":
        return LOST
    if "\ue000" <= character <= "\uf8ff":
        return PRIVATE
    return RADICAL if "\u2e80" <= character <= "\u2fd5" else INVISIBLE


def _by_kind_and_question(
    suspects: Iterator[Suspect], questions: Sequence[Question]
) -> dict[Words, dict[Question | None, list[Suspect]]]:
    starts = [question.span.start for question in questions]
    groups: dict[Words, dict[Question | None, list[Suspect]]] = {}
    for suspect in suspects:
        position = bisect_right(starts, suspect.span.start) - 1
        inside = position >= 0 and suspect.span.start < questions[position].span.end
        question = questions[position] if inside else None
        groups.setdefault(suspect.kind, {}).setdefault(question, []).append(suspect)
    return groups


def _finding(
    bank: Bank, file: File, suspects: Sequence[Suspect], questions: Sequence[Question | None]
) -> Finding:
    first = suspects[0]
    about = [question for question in questions if question is not None]
    character = _shown(first.character)
    more = len(suspects) - 1
    return META.finding(
        bank.place(file.path, first.span),
        about if len(questions) == 1 else (),
        identity=[first.kind.en, *(question.content for question in about)],
        suggestion=_suggestion(bank, file, suspects),
        kind=first.kind,
        shown=character,
        more=Words(f"（共 {more + 1} 处）", f" ({more + 1} in all)") if more else Words("", ""),
    )


def _shown(character: str) -> str:
    code = f"U+{ord(character):04X}"
    right = unified(character)
    if right:
        return f"{character}（{code}）→ {right}（U+{ord(right):04X}）"
    return code


def _suggestion(bank: Bank, file: File, suspects: Sequence[Suspect]) -> Suggestion | None:
    edits = []
    for suspect in suspects:
        right = "" if suspect.kind == INVISIBLE else unified(suspect.character)
        if right is not None:
            place = bank.place(file.path, suspect.span)
            edits.append(Edit(place=place, replacement=right))
    if not edits:
        return None
    text = (
        Words("删掉它", "delete it")
        if suspects[0].kind == INVISIBLE
        else Words("换成普通汉字", "use the ordinary character")
    )
    return Suggestion(text=text, edits=tuple(edits))
