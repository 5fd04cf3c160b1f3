"""The numbers that questions are printed with: 4, 001, 3.1.4, 七, 第 9 题, Q12, （3）."""

import re
from enum import StrEnum
from typing import NamedTuple


class Style(StrEnum):
    """How a number is written; numbers of one run of questions share their style."""

    NAMED = "named"  # 第 9 题, 问题 2, Q12
    DOTTED = "dotted"  # 3.1.4
    ARABIC = "arabic"  # 4. and 4、
    BARE = "bare"  # 4 and a blank
    CHINESE = "chinese"  # 七、
    ENCLOSED = "enclosed"  # （4）, ①


class Number(NamedTuple):
    """A number at the head of a text: as printed, its value (its last part), where it ends."""

    printed: str
    value: int
    style: Style
    end: int


_LEAD = r"[\s\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff*_#>`]*"
_DIGITS = r"(?P<digits>[0-9０-９]{1,6})"
_NAMED = re.compile(
    _LEAD
    + r"(?:第\s*(?P<nth>[0-9０-９]{1,5}|[一二三四五六七八九十百零〇]{1,7})\s*[题道问期](?!目的)"
    r"|(?:(?:面试|编程|算法|简答|选择|判断|填空|思考|练习|真题|试)?题目?|问题?|例题?|习题"
    r"|[Qq](?:uestion|UESTION)?|[Pp]roblem|[Nn]o|Day)"
    r"\s*[.#:：]?\s*(?P<named>[0-9０-９]{1,5}(?:[.-][0-9]{1,4}){0,3}(?![0-9个种条位张只件])|[一二三四五六七八九十]{1,3}(?=[、.．:：\s])))"
    r"[\s*_]*[、.．:：)）|\-—]*"
)
_DOTTED = re.compile(
    _LEAD + r"[\[【（(]?(?P<dotted>[0-9]{1,4}(?:[.．\-][0-9]{1,4}){1,5})[\]】）)]?"
    r"(?:[\s*_]*[.．、:：)）]+|(?=[\s*_])|(?=[\u3400-\u9fffA-Za-z]))"
)
_ARABIC = re.compile(
    _LEAD + r"[#\[【]?" + _DIGITS + r"[\]】]?(?:[*_]*\s?[、．:：)）】]|[*_]*\\?[.](?![0-9])"
    r"|[*_]*[，,](?=\s?[^\s0-9０-９]))+"
)
_BARE = re.compile(_LEAD + r"[\[【]?" + _DIGITS + r"(?:[\]】]\s*|\s+(?=\S))")
_CHINESE = re.compile(_LEAD + r"(?P<chinese>[一二三四五六七八九十百零〇]{1,7})[*_]*\s*[、．.:：]")
_ENCLOSED = re.compile(
    _LEAD + r"(?:[（(]\s*(?P<inner>[0-9０-９]{1,5}|[一二三四五六七八九十]{1,3})\s*[)）]"
    r"|(?P<circled>[①-⑳]))[、.．]?"
)
_PATTERNS = (
    (Style.NAMED, _NAMED),
    (Style.CHINESE, _CHINESE),
    (Style.ENCLOSED, _ENCLOSED),
    (Style.DOTTED, _DOTTED),
    (Style.ARABIC, _ARABIC),
    (Style.BARE, _BARE),
)
_UNIT = (
    r"(?:[年月日号时点分秒世岁元个种位倍条次名台代层只人项万亿成度米克吨周天版的%％℃°]"
    r"|(?:[kKMGTB]i?[Bb]?|[munpk]?[smgAVW]|[cmk]m|[mk]?Hz|GHz|MHz|kg|ms|us|px|bit|fps|[xXDd])"
    r"(?![A-Za-z0-9.]))"
)
_HEAD = re.compile(
    r"[\s\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff*_#>`（(\[【]*[0-9０-９一二三四五六七八九十百零〇①-⑳第题问面编算简选判填思练真试例习QqPpND]"
)
_GLUED = re.compile(
    r"[ \t]{0,3}(?:#{1,6}[ \t]*)?(?P<digits>[0-9]{1,4})(?=[\u3400-\u9fff《“（(])"
    r"(?![年月日个种])"
)
_DATE = r"(?:19|20)[0-9]{2}([.．/-])[0-9]{1,2}\1[0-9]{1,2}(?![0-9])"
_ADDRESS = r"[0-9]+(?:[.．][0-9]+){3,}(?![0-9])"
_BOUND = r"[0-9]+[.．][0-9]+以[上下内前后](?![哪各选说关属不]|是\s*[（(])"
_BOUNDED = re.compile(_BOUND)
_QUANTITY = re.compile(
    rf"{_LEAD}(?:{_ADDRESS}|{_DATE}|{_BOUND}|[0-9]+(?:[.．][0-9]+)?[ \t]*{_UNIT})",
)
_CHINESE_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0}


def number_at(text: str) -> Number | None:
    """Return the number that `text` begins with, emphasis and emoji before it left aside."""
    if not _HEAD.match(text) or _BOUNDED.match(text):
        return None
    for style, pattern in _PATTERNS:
        match = pattern.match(text)
        if match:
            printed = next(group for group in match.groups() if group)
            return Number(printed, value_of(printed), style, match.end())
    return None


def glued_number(line: str) -> Number | None:
    """Return the number that a line's text is glued to: 3下列…; never a quantity such as 3个."""
    match = _GLUED.match(line)
    if match is None:
        return None
    return Number(match["digits"], int(match["digits"]), Style.BARE, match.end())


def is_quantity(text: str) -> bool:
    """Whether a text begins with an amount, a year or an address."""
    return bool(_QUANTITY.match(text))


def value_of(printed: str) -> int:
    """Return the value of the last part of a printed number: 4 for 3.1.4, 12 for 十二."""
    if "①" <= printed <= "⑳":
        return ord(printed) - ord("①") + 1
    last = re.split(r"[.．\-]", printed)[-1]
    if last.isdigit():
        return int(last)
    return _chinese_value(last)


def _chinese_value(text: str) -> int:
    total = digit = 0
    for character in text:
        if character == "十":
            total += (digit or 1) * 10
            digit = 0
        elif character == "百":
            total += (digit or 1) * 100
            digit = 0
        else:
            digit = _CHINESE_DIGITS.get(character, 0)
    return total + digit
