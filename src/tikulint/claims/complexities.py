"""Growth rates as they are written: O(n log n), O(n²), n 的平方, 线性时间."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Growth(NamedTuple):
    """A growth rate in one spelling; `simple` if it depends on n alone."""

    form: str
    simple: bool


_BIG_O = re.compile(r"[OΘθ]\s?\(((?:[^()\n]|\([^()\n]{0,20}\)){1,30})\)")
_WORDS = {
    "线性对数": "nlogn", "线性复杂度": "n", "线性时间": "n", "线性关系": "n", "线性增长": "n",
    "成线性": "n", "呈线性": "n", "线性级": "n", "对数": "logn", "平方": "n^2", "二次方": "n^2",
    "二次": "n^2",
    "立方": "n^3", "三次方": "n^3", "三次": "n^3", "指数级": "2^n", "指数时间": "2^n",
    "常数时间": "1", "常数级": "1",
}  # fmt: skip
_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]+")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉", "0123456789n0123456789")
_SIMPLE = re.compile(r"1|n|logn|nlogn|n\^\d(?:\.\d)?|2\^n|n!|sqrtn|logn\^2|n\^\dlogn")


def complexities(text: str, start: int, end: int) -> Iterator[tuple[int, int, Growth]]:
    """Yield the growth rates in `text[start:end]` with their places."""
    done = start
    for match in re.finditer(rf"{_BIG_O.pattern}|{_WORD.pattern}", text[start:end]):
        found = growth(match.group())
        at = match.start() + start
        if found and at >= done:
            done = match.end() + start
            yield at, done, found


def growth(written: str) -> Growth | None:
    """Return the growth rate that a complexity or a word for one stands for."""
    if word := _WORD.fullmatch(written.strip()):
        return Growth(_WORDS[word.group()], True)
    big = _BIG_O.fullmatch(written.strip())
    form = big[1] if big else written
    form = _SUPERSCRIPT.sub(lambda raised: "^" + raised.group(), form).translate(_PLAIN)
    form = re.sub(r"[\s*·×\\{}]", "", form).lower()
    form = form.replace("√", "sqrt").replace("lg", "log").replace("ln", "log")
    form = re.sub(r"log_?2(?=\(?n)", "log", form)
    form = re.sub(r"log\(n\)", "logn", form).replace("(n)", "n")
    form = re.sub(r"^(n)2(?=$|d)", r"\1^2", form)
    if re.fullmatch(r"n\*?n", form):
        form = "n^2"
    if form.startswith("lognn") or form == "(logn)n":
        form = "nlogn"
    if not re.fullmatch(r"[a-z0-9^+!/.()\-,|]{1,20}", form):
        return None
    return Growth(form, bool(_SIMPLE.fullmatch(form)))
