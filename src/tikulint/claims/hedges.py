"""How exactly a writer commits to a figure: 约, 超过, 不到, 左右, 多."""

import re
from enum import StrEnum


class Bound(StrEnum):
    """How exactly a writer commits to a figure."""

    EXACT = ""
    ABOUT = "about"
    OVER = "over"
    SOME_OVER = "some over"
    """10 万多: at least that, and not much more."""
    UNDER = "under"
    VAGUE = "vague"
    """An order of magnitude: 数十亿, 千亿级."""


_ABOUT_BEFORE = re.compile(
    r"(?:大约|大概|约(?:为|有|是)?|将近|接近|近|差不多|几乎|左右|≈|~|～|about|around|roughly|"
    r"approximately|nearly)\s{0,2}$"
)
_OVER_BEFORE = re.compile(
    r"(?:超过了?|不止|不只|何止|超|多于|高于|大于|逾|不少于|不低于|至少有?|突破|>|"
    r"≥|over|more than|at least)\s{0,2}$"
)
_UNDER_BEFORE = re.compile(
    r"(?:不超过|不能超过|不得超过|不可超过|不多于|不大于|不高于|少于|小于|低于|不足|不到|至多|"
    r"最多(?:为|有|是)?|上限(?:为|是)?|<|≤|less than|at most|up to|under)\s{0,2}$"
)
_ABOUT_AFTER = re.compile(r"\s?[个层种张条道位步万亿]?\s?(?:左右|上下|出头|许)")
_SOME_OVER_AFTER = re.compile(r"\s?(?:多(?![头种任模类])|余|几|来(?=[个层种]))")
_OVER_AFTER = re.compile(r"\s?(?:\+|以上|[个层种张条道步]\s?以上)")
_UNDER_AFTER = re.compile(r"\s?[个层种张条道步]?\s?(?:以下|以内|之内)")


def bound_of(text: str, start: int, end: int) -> Bound:
    """Return how the words around the figure `text[start:end]` bound it."""
    window = max(0, start - 14), start
    for bound, before, after in (
        (Bound.UNDER, _UNDER_BEFORE, _UNDER_AFTER),
        (Bound.OVER, _OVER_BEFORE, _OVER_AFTER),
        (Bound.ABOUT, _ABOUT_BEFORE, _ABOUT_AFTER),
    ):
        if before.search(text, *window) or after.match(text, end):
            return bound
    return Bound.SOME_OVER if _SOME_OVER_AFTER.match(text, end) else Bound.EXACT
