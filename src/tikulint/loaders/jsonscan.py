"""Walks the containers of a JSON text and says where each value stands."""

import json
from collections.abc import Iterator
from typing import Any

from tikulint.model.places import Span

_DECODER = json.JSONDecoder()
_blanks = json.decoder.WHITESPACE.match  # type: ignore[attr-defined]  # the module's own scanner


def skip_blanks(text: str, start: int) -> int:
    """Return the offset of the first character from `start` on that is no JSON white space."""
    return int(_blanks(text, start).end())


def elements(text: str, start: int) -> Iterator[tuple[Any, Span]]:
    """Yield the values of the array that begins at `start`, each with its place.

    The text must be valid JSON; a value is decoded at once, whatever it holds.
    """
    at = skip_blanks(text, start + 1)
    while text[at] != "]":
        value, end = _DECODER.raw_decode(text, at)
        yield value, Span(at, end)
        at = skip_blanks(text, end)
        if text[at] == ",":
            at = skip_blanks(text, at + 1)


def members(text: str, start: int) -> Iterator[tuple[str, Any, Span, Span]]:
    """Yield key, value, the place of the key and that of the value, for the object at `start`.

    A key that is given twice comes twice.
    """
    at = skip_blanks(text, start + 1)
    while text[at] != "}":
        key, end = _DECODER.raw_decode(text, at)
        colon = skip_blanks(text, end)
        value_start = skip_blanks(text, colon + 1)
        value, value_end = _DECODER.raw_decode(text, value_start)
        yield key, value, Span(at, end), Span(value_start, value_end)
        at = skip_blanks(text, value_end)
        if text[at] == ",":
            at = skip_blanks(text, at + 1)
