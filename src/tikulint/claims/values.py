"""Whether a written figure agrees with an expected value, and how the right one is written."""

import re
from collections.abc import Sequence
from enum import StrEnum

from tikulint.claims.hedges import Bound
from tikulint.claims.quantities import Kind, Quantity
from tikulint.model.rule import Expectation


class Agreement(StrEnum):
    """What a figure says of the expected value."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "open"
    """True but too weak to say, of another sort, or too vague."""


_ABOUT = 0.06
"""What a hedge (约) allows on either side."""
_WEAK = 2.5
"""超过 X says something of values up to this many times X."""


_SOME = 1.5
"""X 多 says that the value is less than so many times X."""


def agreement(
    quantity: Quantity, expected: Expectation, values: Sequence[float], written_unit: str = ""
) -> Agreement:
    """Return how `quantity` agrees with any of `values` or with the expected interval.

    A figure agrees within the tolerance (wider when hedged), or if the expected value rounds to it
    at its last written place: 1.1 亿 agrees with 109,500,000.
    """
    if not _comparable(quantity, expected, values):
        return Agreement.OPEN
    quantity = _in_unit(quantity, expected.unit, written_unit)
    if expected.between and _within(quantity, expected.between):
        return Agreement.RIGHT
    if quantity.bound is Bound.VAGUE:
        near = any(abs(value) / 10 < abs(quantity.values[0]) < abs(value) * 10 for value in values)
        return Agreement.RIGHT if near else Agreement.OPEN
    if quantity.high is not None:
        low, high = quantity.values[0] * (1 - _ABOUT), quantity.high * (1 + _ABOUT)
        if any(low <= value <= high for value in values):
            return Agreement.RIGHT
        return Agreement.WRONG if values else Agreement.OPEN
    results = {
        _single(found, quantity, value, expected.tolerance)
        for found in quantity.values
        for value in values
    }
    for result in (Agreement.RIGHT, Agreement.OPEN, Agreement.WRONG):
        if result in results:
            return result
    return Agreement.WRONG if expected.between else Agreement.OPEN


def _comparable(quantity: Quantity, expected: Expectation, values: Sequence[float]) -> bool:
    share = expected.unit == "%"
    if quantity.kind is Kind.YEAR:
        return expected.unit == "year"
    if expected.unit == "year":
        return False
    if quantity.kind is Kind.SIZE:
        # 28×28 is a size whose sides are alike; 3×4 is two figures.
        return len(set(quantity.sides)) == 1 and expected.unit in ("", "像素")
    if quantity.kind is Kind.SHARE:
        small = bool(values) and all(0 <= value <= 1 for value in values)
        return share or (small and not expected.unit and quantity.step == 0)
    return not share or all(0 < value <= 1 for value in quantity.values)


_GIGA = {"TB": 1000.0, "T": 1000.0, "GB": 1.0, "G": 1.0, "MB": 0.001, "M": 0.001, "KB": 1e-6}


def _in_unit(quantity: Quantity, unit: str, written: str) -> Quantity:
    scale = _GIGA.get(written.upper()) if unit == "GB" else None
    if scale is None or scale == 1.0:
        return quantity
    values = tuple(value * scale for value in quantity.values)
    high = None if quantity.high is None else quantity.high * scale
    return quantity._replace(values=values, high=high, step=quantity.step * scale)


def _within(quantity: Quantity, between: tuple[float, float]) -> bool:
    low, high = between
    return all(low <= value <= high for value in (*quantity.values[:1], quantity.high or low))


def _single(found: float, quantity: Quantity, value: float, tolerance: float) -> Agreement:
    close = abs(found - value) <= max(tolerance * abs(value), 1e-12)
    if quantity.kind is Kind.YEAR:
        return Agreement.RIGHT if found == value else Agreement.WRONG
    if close or _rounds(found, value, quantity.step):
        return Agreement.RIGHT
    match quantity.bound:
        case Bound.ABOUT:
            near = abs(found - value) <= _ABOUT * abs(value)
            return Agreement.RIGHT if near else Agreement.WRONG
        case Bound.SOME_OVER:
            some = found * (1 - _ABOUT / 2) <= value < found * _SOME
            return Agreement.RIGHT if some else Agreement.WRONG
        case Bound.OVER:
            if value >= found * (1 - _ABOUT / 2):
                return Agreement.RIGHT if value <= _WEAK * found else Agreement.OPEN
            return Agreement.WRONG
        case Bound.UNDER:
            if value <= found:
                return Agreement.RIGHT if value * 1.3 >= found else Agreement.WRONG
            return Agreement.OPEN
    return Agreement.WRONG


def _rounds(found: float, value: float, step: float) -> bool:
    """Whether `value` rounds to `found` at the last written place, if that is a rounded figure."""
    if step in (0, 1) or (isinstance(found, int) and step < 1):
        return False
    return abs(found - value) <= step / 2 * (1 + 1e-9) and abs(found - value) <= 0.15 * abs(value)


def written_like(value: float, pattern: str, share: bool = False) -> str:
    """Return `value` in the manner of the figure `pattern`: 3.4 亿 for 340000000 after 1.1 亿."""
    if share or "%" in pattern or "％" in pattern:
        return f"{_plain(value * 100)}%"
    for mark, size in (("万亿", 10**12), ("亿", 10**8), ("万", 10**4)):
        if mark in pattern and value >= size / 100:
            space = " " if re.search(r"\d\s+[万亿]", pattern) else ""
            return f"{_plain(value / size)}{space}{mark}"
    letter = re.search(r"\d(\s?)([KkMBT])$", pattern)
    if letter:
        size = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}[letter[2].lower()]
        if value >= size / 10:
            return f"{_plain(value / size)}{letter[1]}{letter[2]}"
    if "," in pattern and value >= 1000:
        return f"{int(value):,}"
    return _plain(value)


def _plain(value: float) -> str:
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.6g}"


def readable(value: float, unit: str) -> str:
    """Return an expected value for readers: 1.1 亿, 15%, 2018, 512."""
    if unit == "%":
        return f"{_plain(value * 100)}%"
    if unit != "year":
        for mark, size in (("万亿", 10**12), ("亿", 10**8), ("万", 10**5)):
            if abs(value) >= size:
                size = 10**4 if mark == "万" else size
                return f"{_plain(value / size)} {mark}"
    if 0 < abs(value) < 1e-3:
        return f"{value:.0e}".replace("e-0", "e-")
    return _plain(value)
