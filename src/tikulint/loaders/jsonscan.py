"""Walks the containers of a JSON text and says where each value stands."""

import json
import re
from collections.abc import Iterator
from typing import Any

from tikulint.model.places import Span

_DECODER = json.JSONDecoder()
_blanks = json.decoder.WHITESPACE.match  # type: ignore[attr-defined]  # the module's own scanner


_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")


def without_halves(text: str) -> str:
    """Return a JSON text with U+FFFD for halves of a surrogate pair, no place in it moved.

    JSON can write half a character; it is no text, and nothing after the loader could encode it.
    """
    if not _HALF.search(text):
        return text
    return _ESCAPE.sub(lambda found: "\\ufffd" if found["half"] else found[0], text)


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
