"""JSON banks: lists of records at any depth, records by chapter or id, and question-answer maps."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tikulint.loaders import jsonlines
from tikulint.loaders.collecting import collect
from tikulint.loaders.jsonscan import elements, members, skip_blanks, without_halves
from tikulint.loaders.loaded import Loaded, UnreadableError
from tikulint.loaders.names import ASKS, role_of
from tikulint.loaders.records import Entry, Layout, layout_of, text_of
from tikulint.model.places import Span
from tikulint.model.settings import FileSettings
from tikulint.model.tracing import Notation

DEPTH = 12
"""Containers deeper than this hold no bank: each level costs one more reading of what is in it."""
PARTS = 20
"""Most sub-questions of one passage; more are a chapter."""

WHY_NONE = "JSON 里没有找到题目：没有题干一类的键（no record has a key for its stem）"

_PASSAGES = re.compile(r"content|text|stem|question|题干|题目|内容|body|材料")
_ENVELOPE = re.compile(
    r"data|datas|items?|list|questions?|examples?|rows|records|results?|entries|content|body"
    r"|train|test|dev|val|validation|题目|题目列表|试题|试题列表|题库|children",
    re.IGNORECASE,
)


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:
    """Return the questions of one JSON document, or of JSON Lines under the wrong suffix."""
    try:
        json.loads(text)
    except RecursionError as error:
        raise UnreadableError("JSON 嵌套太深（JSON nested too deeply）") from error
    except ValueError as error:
        if jsonlines.fits(text):
            return jsonlines.load(path, text, settings)
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise UnreadableError(
            f"第 {line} 行起不是有效的 JSON（not valid JSON from line {line} on: {error}）"
        ) from error
    walk = _Walk(path, without_halves(text), dict(settings.columns) if settings else {})
    entries = walk.entries(skip_blanks(text, 0), (), 0)
    return collect(path, text, entries, Notation.JSON, why_none=WHY_NONE)


class _Walk(NamedTuple):
    path: str
    text: str
    columns: Mapping[str, str]

    def entries(self, start: int, section: tuple[str, ...], depth: int) -> Iterator[Entry]:
        """Yield the records in the value at `start`, wherever in it they are."""
        if depth > DEPTH:
            return
        if self.text[start] == "[":
            yield from self._in_list(list(elements(self.text, start)), section, depth)
        elif self.text[start] == "{":
            yield from self._in_object(start, section, depth)

    def _in_list(
        self, values: Sequence[tuple[Any, Span]], section: tuple[str, ...], depth: int
    ) -> Iterator[Entry]:
        records = [value for value, _ in values if isinstance(value, dict)]
        asking = sum(self._is_record(record) for record in records)
        for value, span in values:
            if isinstance(value, dict) and 2 * asking >= len(records) and self._is_record(value):
                yield self._entry(value, span, section)
            elif isinstance(value, dict | list):
                yield from self.entries(span.start, section, depth + 1)

    def _in_object(self, start: int, section: tuple[str, ...], depth: int) -> Iterator[Entry]:
        found = list(members(self.text, start))
        values = {key: value for key, value, _, _ in found}
        if depth == 0 and self._is_record(values):
            yield self._entry(values, Span(start, found[-1][3].end + 1), section)
            return
        pairs = _questions_as_keys(found)
        if pairs:
            for key, value, key_span, span in pairs:
                place = Span(key_span.start, span.end)
                yield Entry(self.path, _unfolded(key, value), _PAIR, place, section)
            return
        by_id = [value for value in values.values() if isinstance(value, dict)]
        are_records = 2 * sum(map(self._is_record, by_id)) > len(by_id)
        inner = section + _name(values)
        containers = sum(isinstance(value, dict | list) for value in values.values())
        for key, value, _, span in found:
            if are_records and isinstance(value, dict) and self._is_record(value):
                yield self._entry(value, span, section, key)
            elif isinstance(value, dict | list):
                is_title = containers > 1 or bool(re.search("[\u4e00-\u9fff]", key))
                named = is_title and not _ENVELOPE.fullmatch(key) and not role_of(key)
                yield from self.entries(span.start, (*inner, key) if named else inner, depth + 1)

    def _layout(self, record: Mapping[str, Any]) -> Layout:
        return layout_of(tuple(record), self.columns)

    def _is_record(self, record: Mapping[str, Any]) -> bool:
        record = _unpacked(record)
        if self._parts(record):
            layout = self._layout(record)
            return any(
                isinstance(record[name], str) and record[name].strip()
                for name in (*layout.passage, layout.prompt or "")
                if name and (name in layout.passage or _PASSAGES.search(name))
            )
        return self._asks(record)

    def _asks(self, record: Mapping[str, Any]) -> bool:
        layout = self._layout(record)
        asked = record.get(layout.prompt or layout.title or "")
        if isinstance(asked, str) and len(asked) < 10 and role_of(asked):
            return False  # a dictionary of labels: {"question": "题目"}
        if isinstance(asked, Mapping):  # {"zh": …, "en": …}
            return layout.is_bank and isinstance(asked.get("zh"), str)
        return layout.is_bank and isinstance(asked, str | int | float)

    def _parts(self, record: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
        """Return the sub-questions of a passage: a short list of records in the record."""
        for value in record.values():
            if isinstance(value, list) and 0 < len(value) <= PARTS:
                parts = [each for each in value if isinstance(each, dict)]
                if len(parts) == len(value) and all(map(self._asks, parts)):
                    return tuple(parts)
        return ()

    def _entry(
        self,
        record: Mapping[str, Any],
        span: Span,
        section: tuple[str, ...],
        key: str | None = None,
    ) -> Entry:
        record = _unpacked(record)
        number = key if key and re.search(r"\d", key) and len(key) <= 12 else None
        parts = self._parts(record)
        return Entry(self.path, record, self._layout(record), span, section, number, parts)


def _unpacked(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a record whose stem and options stand in an object of their own, without that:
    {"id": 1, "content": {"text": …, "options": […]}}.
    """
    for key, value in record.items():
        named = role_of(key)
        if isinstance(value, dict) and named and named.role == "prompt":
            roles = {role.role for name in value if (role := role_of(name))}
            if {"prompt", "options"} <= roles:
                return {**{name: record[name] for name in record if name != key}, **value}
    return record


_PAIR = layout_of(("question", "options", "answer"), {})


def _questions_as_keys(
    found: Sequence[tuple[str, Any, Span, Span]],
) -> list[tuple[str, Any, Span, Span]]:
    """Return the members of an object whose keys are questions and whose values answer them."""
    answered = [each for each in found if isinstance(each[1], str | list) and text_of(each[1])]
    folded = [each for each in answered if text_of(each[1]) in _folded_options(each[0])]
    if folded and 2 * len(folded) > len(found):
        return answered
    plain = [each for each in answered if not re.search(r"[{\[]", text_of(each[1])[:1])]
    asking = [each for each in plain if len(each[0]) > 4 and ASKS.search(each[0])]
    return answered if len(asking) >= 3 and 5 * len(asking) > 3 * len(found) else []


def _folded_options(key: str) -> list[str]:
    return [part.strip() for part in key.split("|")[1:]]


def _unfolded(key: str, answer: Any) -> dict[str, Any]:
    options = _folded_options(key)
    if text_of(answer) in options:
        return {"question": key.split("|")[0], "options": options, "answer": answer}
    return {"question": key, "options": None, "answer": answer}


def _name(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what a container calls itself: `{"chapter": "…", "questions": […]}`."""
    for key, value in values.items():
        role = role_of(key)
        if role and role.role in ("section", "title") and isinstance(value, str) and value.strip():
            return (value.strip(),)
    return ()
