"""One record of a table or a JSON list, its roles known, to one question."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from tikulint.loaders.choices import (
    LETTERS,
    key_of,
    letters_in,
    option_letter,
    options_of,
    split_options,
)
from tikulint.loaders.names import role_of
from tikulint.model.places import Span
from tikulint.model.question import Option, Question, Shape, content_key

LONGEST_NUMBER = 20
"""A longer identifier is nothing that was printed beside the question."""
_KEY_AND_MORE = re.compile(
    r"([A-H]{1,8}|对|错|正确|错误|√|×)\s*[\n。；;，,]\s*[【\[（(]?(?:答案|试题)?(?:解析|分析|解释)[】\]）)]?[:：]?"
)
"""An answer cell that holds the explanation too."""
_HEAD = re.compile("[a-z]{1,8}(?=[A-Z])|[a-z]{1,8}_")
"""What names of one record may begin with alike: qu in quContent, qu_ in qu_content."""


class Layout(NamedTuple):
    """Which names of a record hold what; of several for one role the surest comes first."""

    number: str | None
    title: str | None
    prompt: str | None
    passage: tuple[str, ...]
    answer: tuple[str, ...]
    explanation: tuple[str, ...]
    options: str | None
    letters: tuple[tuple[str, str], ...]
    section: tuple[str, ...]
    is_bank: bool
    """Whether names like these are those of questions."""


def layout_of(names: Sequence[str], columns: Mapping[str, str]) -> Layout:
    """Return what a record with these names holds; `columns` overrides, as the settings say."""
    found = _roles(names, columns, "")
    if not {"prompt", "title"} & found.keys() and (prefix := _prefix(names)):
        found = _roles(names, columns, prefix)
    letters = [letter for letter in LETTERS[:8] if letter in found]
    if letters == ["A"] and found["A"][0].name.casefold() == "a" and "answer" not in found:
        found["answer"] = [_Named(-1, 0, found["A"][0].name)]  # {"q": …, "a": …}
    for named in found.values():
        named.sort()
    return _layout(names, found, letters if len(letters) > 1 else [])


def _roles(
    names: Sequence[str], columns: Mapping[str, str], prefix: str
) -> dict[str, list["_Named"]]:
    found: dict[str, list[_Named]] = {}
    for name in names:
        if name in columns:
            found.setdefault(columns[name], []).append(_Named(-2, -1, name))
        elif role := role_of(name.removeprefix(prefix)):
            found.setdefault(role.role, []).append(_Named(-role.weight, role.rank, name))
    return found


def _prefix(names: Sequence[str]) -> str:
    """Return what most names begin with: qu in quContent, quA, quAnswer."""
    heads = Counter(match[0] for name in names if (match := _HEAD.match(name)))
    head, times = heads.most_common(1)[0] if heads else ("", 0)
    return head if times >= 3 and 2 * times > len(names) else ""


class _Named(NamedTuple):
    """A name of a role, the surest first in order."""

    unsure: int
    rank: int
    name: str


def _layout(
    names: Sequence[str], found: Mapping[str, Sequence[_Named]], letters: Sequence[str]
) -> Layout:
    def all_of(role: str) -> tuple[str, ...]:
        return tuple(named.name for named in found.get(role, ()))

    def first(role: str) -> str | None:
        return next(iter(all_of(role)), None)

    def weight(role: str) -> int:
        return max((-named.unsure for named in found.get(role, ())), default=0)

    others = max(*map(weight, ("answer", "options", "explanation")), 2 if letters else 0)
    stem = "prompt" in found or "title" in found
    sections = all_of("section")
    return Layout(
        number=first("number"),
        title=first("title"),
        prompt=first("prompt"),
        passage=all_of("passage"),
        answer=all_of("answer"),
        explanation=all_of("explanation"),
        options=first("options"),
        letters=tuple((letter, found[letter][0].name) for letter in letters),
        section=tuple(name for name in names if name in sections),
        is_bank=stem and weight("prompt") + others >= 2,
    )


class Entry(NamedTuple):
    """One record with all that has to be known to make a question of it."""

    path: str
    record: Mapping[str, Any]
    layout: Layout
    span: Span
    section: tuple[str, ...] = ()
    number: str | None = None
    parts: tuple[Mapping[str, Any], ...] = ()
    """Sub-questions that share its passage: they count with it as one question."""


def question_of(entry: Entry, first: int = 0) -> Question | None:
    """Return the question in a record, None where it holds none.

    `first` is the position that the file's keys count options from, 0 or 1.
    """
    record, layout = entry.record, entry.layout
    options, key = _options(record, layout)
    stem = text_of(record[layout.prompt]) if layout.prompt else ""
    if not options and stem and not entry.parts:
        stem, options = split_options(stem)
    answer = ""
    for name in layout.answer:
        value = record[name]
        if not answer:
            answer = text_of(value)
            answered = value
        plain = text_of(value) if isinstance(value, Mapping) else value
        key = key or key_of(plain, options, first)
    if key and options and answer and _are_records(answered):
        answer = ""  # the options themselves, or the letters of the right ones
    answer = _letters_joined(answered, answer) if answer and key else answer or key
    explained = layout.explanation
    if options and not answer:
        explained, answer = _key_among(record, explained)
        key = key_of(answer, options, first)
    explanation = _first_text(record, explained)
    if not key and not explanation and (both := _KEY_AND_MORE.match(answer)):
        answer, explanation = both[1], answer[both.end() :].strip()
        key = key_of(answer, options, first)
    title = text_of(record[layout.title]) if layout.title else ""
    prompt = stem
    if layout.passage:
        passages = [text_of(record[name]) for name in layout.passage]
        prompt = "\n".join(filter(None, (*passages, stem)))
    if entry.parts:
        prompt, answer, explanation = _with_parts(entry, first, prompt, answer, explanation)
    if not (prompt or title or answer or options):
        return None
    return Question(
        path=entry.path,
        key=content_key(prompt or title, tuple(options), answer, key),
        number=_number(record[layout.number]) if layout.number else entry.number,
        title=title,
        prompt=prompt,
        answer=answer,
        explanation=explanation,
        options=tuple(options),
        answer_key=key,
        section=entry.section + _section(record, layout.section),
        shape=Shape.TABLE,
        span=entry.span,
    )


def _with_parts(
    entry: Entry, first: int, prompt: str, answer: str, explanation: str
) -> tuple[str, str, str]:
    prompts, answers, explanations = [prompt], [answer], [explanation]
    for record in entry.parts:
        part = question_of(
            Entry(entry.path, record, layout_of(tuple(record), {}), entry.span), first
        )
        if part:
            offered = [f"{option.letter}. {option.text}" for option in part.options]
            prompts += [part.stem, *offered]
            answers.append(part.answer)
            explanations.append(part.explanation)
    return (
        "\n".join(filter(None, prompts)),
        "\n".join(filter(None, answers)),
        "\n".join(filter(None, explanations)),
    )


def counts_from(answers: Iterable[tuple[Any, int]]) -> int:
    """Return 1 where positions count options from 1, else 0; `answers` come with their options."""
    highest = 0
    for answer, options in answers:
        text = str(answer).strip()
        if text == "0":
            return 0
        if text.isdecimal() and int(text) == options:
            highest = 1
    return highest


def text_of(value: Any) -> str:
    """Return a cell's or a JSON value's text, without outer blanks; "" for null."""
    if isinstance(value, str):
        return value.strip()
    if type(value) is int:
        return str(value)
    if value is None or value != value:  # NaN, as pandas writes an empty cell
        return ""
    if isinstance(value, list) and all(isinstance(v, str | int | float | dict) for v in value):
        return "\n".join(map(text_of, value))
    if isinstance(value, Mapping):
        inner = next((value[k] for k in ("text", "content", "value", "zh") if k in value), None)
        if isinstance(inner, str):
            return inner.strip()
    return json.dumps(value, ensure_ascii=False)


def _options(record: Mapping[str, Any], layout: Layout) -> tuple[list[Option], str]:
    if layout.options and record.get(layout.options):
        options, key = options_of(record[layout.options])
        if options:
            return options, key
    listed = [record[name] for name in layout.answer if isinstance(record[name], list)]
    for value in listed:  # {"answers": [{"text": …, "correct": true}, …]}
        options, key = options_of(value) if any(isinstance(v, dict) for v in value) else ([], "")
        if key:
            return options, key
    for value in listed:  # {"answers": [{"content": "A.…"}, …], "answer": "1"}
        options, _ = options_of(value) if all(isinstance(v, dict) for v in value) else ([], "")
        if len(options) > 1 and len(layout.answer) > len(listed):
            return options, ""
    if elsewhere := _lettered_elsewhere(record):
        return options_of(elsewhere)
    lettered = [Option(letter, text_of(record[name])) for letter, name in layout.letters]
    while lettered and not lettered[-1].text:
        lettered.pop()
    return lettered, ""


def _lettered_elsewhere(record: Mapping[str, Any]) -> Any:
    """Return a value whose letters say that it holds the options, whatever its name is:
    `{"A": …, "B": …}` or `[{"order": "A", …}, {"order": "B", …}]`; None if there is none.
    """
    for value in record.values():
        if isinstance(value, Mapping) and "".join(value) in (LETTERS[:n] for n in range(2, 9)):
            return dict(value)
        if _are_records(value) and len(value) > 1:
            letters = "".join(map(option_letter, value))
            if letters == LETTERS[: len(value)]:
                return value
    return None


def _are_records(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def _key_among(record: Mapping[str, Any], explained: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Return the names of explanations but for one that holds a key, and that: solution: B."""
    for name in explained:
        text = text_of(record[name])
        if letters_in(text):
            return tuple(other for other in explained if other != name), text
    return tuple(explained), ""


def _first_text(record: Mapping[str, Any], names: Sequence[str]) -> str:
    for name in names:
        text = text_of(record[name])
        if text:
            return text
    return ""


def _letters_joined(value: Any, text: str) -> str:
    """Return `["A", "C"]` as AC: the key of one question, not the answers of several."""
    if isinstance(value, list) and all(len(text_of(each)) == 1 for each in value):
        return text.replace("\n", "")
    return text


def _number(value: Any) -> str | None:
    text = text_of(value) if isinstance(value, str | int | float) else ""
    return text if 0 < len(text) <= LONGEST_NUMBER else None


def _section(record: Mapping[str, Any], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, [text_of(record[name]) for name in names])) if names else ()
