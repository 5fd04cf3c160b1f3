"""Quantities in running Chinese and English: values with ranges, hedges, multipliers, years."""

import re
from enum import StrEnum
from typing import NamedTuple

from tikulint.claims.hedges import Bound, bound_of
from tikulint.model import numerals


class Kind(StrEnum):
    """What sort of figure a quantity is: two of different sorts are never compared."""

    NUMBER = "number"
    SHARE = "share"
    """A percentage or a fraction."""
    YEAR = "year"
    SIZE = "size"
    """28×28: `values` holds its first side, `sides` all."""


class Quantity(NamedTuple):
    """A figure as written in `text[start:end]` (multiplier and % included, unit noun not).

    `values` are the values it can stand for (1K is 1000 or 1024); a range runs from `values[0]` to
    `high`. `step` is the size of the last written place: 1.1 亿 has a step of 10 million.
    """

    start: int
    end: int
    values: tuple[float, ...]
    kind: Kind = Kind.NUMBER
    high: float | None = None
    bound: Bound = Bound.EXACT
    step: float = 1
    sides: tuple[float, ...] = ()
    short: bool = False
    """A year of two digits (18 年), which may as well be a span of years."""


_MULTIPLIERS = {
    "万亿": 10**12, "千亿": 10**11, "百亿": 10**10, "十亿": 10**9, "亿": 10**8, "千万": 10**7,
    "百万": 10**6, "十万": 10**5, "万": 10**4, "千": 10**3, "trillion": 10**12,
    "billion": 10**9, "million": 10**6, "thousand": 10**3, "k": 10**3, "m": 10**6, "b": 10**9,
    "t": 10**12,
}  # fmt: skip
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")

_CN = f"[{numerals.CHARACTERS}]"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_TIMES = (
    r"\s?(?:万亿|千亿|百亿|十亿|亿|千万|百万|万"
    r"|(?i:trillion|billion|million|thousand)\b|千(?!克|米|瓦|字节))"
)
_LETTER = r"\s?[KkMBT](?![A-Za-z0-9])"
_MEASURES = (
    "层个种类步头维位门张倍阶项组块台只部句篇本份条道题对棵词字张幅段轮颗款代级"
    "点列行名天月周年秒岁元双路卡"
)
_TOKEN = re.compile(
    # Names and numbers that count nothing.
    r"(?P<mask>"
    r"(?i:arxiv)[:：\s]{0,2}\d{4}\.\d{4,5}(?:v\d+)?|(?i:doi)[:：]\s?\S+"
    r"|\bO\((?:[^()\n]|\([^()\n]{0,20}\)){1,30}\)"
    r"|(?<![\d.])\d+\s?[xX×]\s?\d+[BM]\b"
    r"|第\s?(?:\d+|[〇零一二三四五六七八九十百千]+)"
    r"|(?:[图表式章节页题卷版]|公式|步骤|附录|(?i:fig\.|figure|table|section|eq\.|"
    r"step))\s?\d+(?:[.\-]\d+)*(?![\d年])"
    r"|(?m:^[ \t>#]*\d{1,3}(?:\.\d{1,3})*[.、)）](?!\d))"
    r"|\[\d+(?:[,，\-]\d+)*\]|\(\d+\)|（\d+）"
    r"|(?<![A-Za-z0-9])[A-Z][A-Za-z]{2,}\s\d{1,2}(?:\.\d+)*(?![\d.%]|\s?(?:["
    + _MEASURES
    + r"小KkMBT亿万月日年]|[A-Za-z]))"
    r"|"
    r"(?<![A-Za-z])[A-Za-zα-ωΑ-Ω_][A-Za-zα-ωΑ-Ω_.+]*(?:[\-/]?[A-Za-zα-ω_.+]*\d(?:\.(?=\d))?)+[A-Za-z\-+_]*(?:\d+[A-Za-z]*)*"
    r")"
    rf"|(?P<per>百分之|千分之|万分之)(?P<per_value>{_NUMBER}|{_CN}+(?:点{_CN}+)?)"
    rf"|(?P<below>{_NUMBER}|{_CN}+)\s?分之\s?(?P<above>{_NUMBER}|{_CN}+)"
    rf"|(?P<inverse>(?<![\d./])1/[1-9]\d{{0,2}}(?![\d/%]))"
    rf"|(?:(?P<mantissa>{_NUMBER})\s?[×x*]\s?)?(?P<base>10|2)"
    rf"(?:\s?\^\s?\(?(?P<power>[-−]?\d+)\)?|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
    rf"|\s?的\s?(?P<minus>负)?(?P<nth>{_CN}+|\d+)\s?次[方幂])"
    r"|(?P<science>\d+(?:\.\d+)?[eE][-+−]?\d+)(?![A-Za-z\d])"
    r"|(?P<size>(?<![\d.])\d+(?:\s?[×xX*]\s?\d+){1,3})(?![\d.]|\s?[A-Za-z])"
    r"|(?P<year>(?<![\d.,])(?:1[6-9]|20)\d\d)(?=\s?年(?!代)|\s?-\s?\d{1,2}\s?月)"
    r"|(?P<venue>(?<=[A-Z][A-Z])[\s'’]{1,2}(?:19|20)\d\d|(?<=[a-zA-Z][A-Z]S)[\s'’]{1,2}(?:19|"
    r"20)\d\d)(?![\d年])"
    r"|(?P<cn_year>[一二][〇零一二三四五六七八九]{3})(?=\s?年)"
    r"|(?P<short>(?<![\d.,第])[0-3]\d(?=\s?年)|[〇零一二][〇零一二三四五六七八九](?=\s?年))"
    rf"|(?P<number>(?<![\d.A-Za-z_])-?{_NUMBER})(?P<times>(?:{_TIMES}|{_LETTER})?)"
    r"(?P<share>\s?%)?"
    rf"|(?P<cn>{_CN}+(?:点{_CN}+)?)"
)
_YEARS_AFTER = re.compile(r"\s?年(?:来|以来|间|后|前|内|时间|多|期|的时间|的历史|寿命)")
_YEARS_BEFORE = re.compile(r"(?:近|约|过去|历时|经过|长达|超过|未来|每|这|前|数)\s?$")
_LETTERS_AFTER = re.compile(
    r"(?:-?(?i:gb|tb|mb|kb|bits?|bytes?|tokens?|words?|layers?|heads?|params?|epochs?|hours?|"
    r"dim|d(?=ims?)|ms|s|h|px|pt|steps?|classes|way|shot)\b)"
)

_RANGE_GAP = re.compile(r"\s?(?:-|~|～|–|—|－|至|到|\.\.\.?|to)\s?")
_VAGUE_BEFORE = re.compile(r"(?:数|几|上|好几|成)\s?$")


def quantities(text: str) -> list[Quantity]:
    """Return the quantities of `text` in order.

    Names (GPT-3.5), ordinals (第三层), list and figure numbers, citations, O(…) and the numerals
    inside words (一般, 万一, 十分) give nothing. Time is linear in the text.
    """
    found = (_quantity(match, text) for match in _TOKEN.finditer(text) if match["mask"] is None)
    return _joined([quantity for quantity in found if quantity], text)


def _quantity(match: re.Match[str], text: str) -> Quantity | None:
    start, end = match.span()
    if match["number"] is not None:
        return _number(match, text)
    if match["cn"] is not None:
        return _chinese(match["cn"], start, end, text)
    if (share := _share(match)) is not None:
        return _bounded(Quantity(start, end, (share,), Kind.SHARE, step=0), text)
    if match["base"] is not None or match["science"] is not None:
        return _bounded(Quantity(start, end, (_power(match),), step=0), text)
    if match["size"] is not None:
        sides = tuple(float(side) for side in re.findall(r"\d+", match["size"]))
        return Quantity(start, end, (sides[0],), Kind.SIZE, sides=sides)
    return _year(match, text)


def _number(match: re.Match[str], text: str) -> Quantity | None:
    start, end = match.span()
    written, times = match["number"], match["times"].strip().lower()
    if not times and not match["share"] and end < len(text) and text[end].isascii():
        following = text[end]
        if (following.isalpha() or following == "_") and not _LETTERS_AFTER.match(text, end):
            return None
    if written.startswith("-") and start and text[start - 1] not in " =为是(（[":
        # A hyphen between two figures or after a word joins, it does not negate.
        written, start = written[1:], start + 1
    number = written.replace(",", "")
    size = _MULTIPLIERS.get(times, 1)
    decimals = len(number.partition(".")[2])
    step = size / 10**decimals
    if match["share"]:
        value = _scaled(number, 1) / 100
        return _bounded(Quantity(start, end, (value,), Kind.SHARE, step=step / 100), text)
    values: tuple[float, ...] = (_scaled(number, size),)
    if times == "k":
        values = (*values, float(number) * 1024)
    if text.startswith("级", end):
        return Quantity(start, end, values, bound=Bound.VAGUE, step=step)
    return _bounded(Quantity(start, end, values, step=step), text)


def _scaled(number: str, size: int) -> float:
    """Return `number` times `size` without binary noise: 1.1 亿 is 110000000 exactly."""
    whole, _, decimals = number.partition(".")
    if not decimals:
        return int(whole) * size
    return int(whole + decimals) * size / float(10 ** len(decimals))


_ONE = re.compile(r"层|阶|字节|倍|比特|位(?!置|于|移)|步(?!步|骤|到|长)|头(?!脑)|维(?!护|持)")
_ONE_BEFORE = re.compile(r"[每某这那同另上下后任前唯逐之首]\s?$|进\s?$")
_WORDS = re.compile(
    r"一(?:[般些样致定直起旦半共律并度系次批方面点句切])|万(?:一|能|物)|千万(?=[不要别])|"
    r"十分(?![之])|百(?:度|科)|三角|四边|两边|两侧|两者|两端|二者|三者"
)
_MEASURE = re.compile(
    rf"\s?(?:[{_MEASURES}]|小时|分钟|阶段|字节|比特|参数|token|余|多|来(?=[个层种])|几|级|以上|"
    rf"左右|页|章)"
)


def _chinese(written: str, start: int, end: int, text: str) -> Quantity | None:
    if _WORDS.match(text, start) or (start and text[start - 1] in "第初周统唯同万之期逐其专单"):
        return None
    vague = bool(_VAGUE_BEFORE.search(text, max(0, start - 3), start))
    if len(written) == 1:
        if written in "万亿千百" or (not _MEASURE.match(text, end) and not vague):
            return None
        if written in "一壹〇零" and (
            not _ONE.match(text, end) or _ONE_BEFORE.search(text, max(0, start - 2), start)
        ):
            return None
    value = numerals.value(written)
    if value is None and len(written) > 1 and written[0] in "百千万十":
        value = numerals.value("一" + written)
    if value is None or _loose_digits(written):
        return None
    step = 10 ** (len(str(int(value))) - len(str(int(value)).rstrip("0"))) if value >= 1 else 0
    step = min(step, value) if not set(written) & set("万亿") else min(step, value / 10)
    quantity = Quantity(start, end, (value,), step=step)
    if vague or text.startswith("级", end):
        return quantity._replace(bound=Bound.VAGUE)
    return _bounded(quantity, text)


def _loose_digits(written: str) -> bool:
    """Whether digits merely stand in a row (二三, 七八): an estimate, or no number at all."""
    plain = all(character in numerals.DIGITS for character in written)
    return plain and 1 < len(written) < 3


def _share(match: re.Match[str]) -> float | None:
    if match["per"]:
        value = _any(match["per_value"])
        return (
            None if value is None else value / {"百": 100, "千": 1000, "万": 10000}[match["per"][0]]
        )
    if match["below"]:
        below, above = _any(match["below"]), _any(match["above"])
        return above / below if above is not None and below else None
    return 1 / int(match["inverse"][2:]) if match["inverse"] else None


def _any(written: str) -> float | None:
    if written[0].isdigit():
        return float(written.replace(",", ""))
    return numerals.value(written)


def _power(match: re.Match[str]) -> float:
    if match["science"]:
        return float(match["science"].replace("−", "-"))
    if match["power"]:
        exponent = int(match["power"].replace("−", "-"))
    elif match["raised"]:
        exponent = int(match["raised"].translate(_SUPERSCRIPTS))
    else:
        exponent = int(_any(match["nth"]) or 0) * (-1 if match["minus"] else 1)
    exponent = max(-300, min(300, exponent))
    mantissa = match["mantissa"].replace(",", "") if match["mantissa"] else "1"
    if match["base"] == "10":
        return float(f"{mantissa}e{exponent}")
    return float(mantissa) * 2.0**exponent


def _year(match: re.Match[str], text: str) -> Quantity | None:
    start, end = match.span()
    if match["year"] or match["venue"]:
        digits = (match["year"] or match["venue"]).strip(" '’\n")
        start = end - len(digits)
        return Quantity(start, end, (int(digits),), Kind.YEAR)
    written = match["cn_year"] or match["short"]
    value = numerals.value(written) if not written[0].isdigit() else int(written)
    if value is None:
        return None
    if match["cn_year"]:
        return Quantity(start, end, (value,), Kind.YEAR)
    if _YEARS_AFTER.match(text, end) or _YEARS_BEFORE.search(text, max(0, start - 4), start):
        return None
    return Quantity(start, end, (2000 + value,), Kind.YEAR, short=True)


def _bounded(quantity: Quantity, text: str) -> Quantity:
    bound = bound_of(text, quantity.start, quantity.end)
    return quantity if bound is Bound.EXACT else quantity._replace(bound=bound)


def _joined(found: list[Quantity], text: str) -> list[Quantity]:
    """Join ranges (4K-8K) and sums (1 亿 1000 万), which are one figure each."""
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last and last.end <= quantity.start <= last.end + 6:
            gap = text[last.end : quantity.start]
            if _is_sum(last, quantity, gap):
                total = last.values[0] + quantity.values[0]
                joined[-1] = last._replace(end=quantity.end, values=(total,), step=quantity.step)
                continue
            if _is_range(last, quantity, gap):
                low = last.values[0]
                if text[last.end - 1].isdigit() and last.step == 1 and quantity.step > 1:
                    low *= quantity.step  # 3-4 万
                high = quantity.values[-1]
                if low < high:
                    joined[-1] = last._replace(end=quantity.end, values=(low,), high=high)
                    if (
                        quantity.kind is Kind.NUMBER
                        and quantity.values[0] % 1000 == 0
                        and len(quantity.values) > 1
                    ):
                        joined[-1] = joined[-1]._replace(high=quantity.values[0])
                    continue
        joined.append(quantity)
    return joined


def _is_sum(last: Quantity, quantity: Quantity, gap: str) -> bool:
    return (
        not gap.strip()
        and last.kind is quantity.kind is Kind.NUMBER
        and last.high is None
        and last.step >= 10**8
        and 10**4 <= quantity.step < last.step
    )


def _is_range(last: Quantity, quantity: Quantity, gap: str) -> bool:
    if last.high is not None or last.kind is not quantity.kind:
        return False
    return last.kind in (Kind.NUMBER, Kind.SHARE) and bool(_RANGE_GAP.fullmatch(gap))
