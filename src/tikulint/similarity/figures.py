"""Numbers in figures and in characters, written alike: 第3范式, 1949 年, 10%."""

import re
from typing import Final

from tikulint.model.numerals import CHARACTERS, DIGITS, numeral, value
from tikulint.similarity.rewording import Rewording

_YEAR = re.compile("(?<![一二三四五六七八九〇零○])[一二][一二三四五六七八九〇零○]{3}(?=年)")
"""一九四九年."""
_PERCENT = re.compile(rf"百分之([{CHARACTERS}]+|\d+(?:\.\d+)?)")
_ORDINAL = re.compile(r"第\s*(\d{1,3})(?![\d.])\s*")
"""jieba knows 第三; in figures it would be two words."""
_RANKED = re.compile(
    r"(?<![a-z0-9.\-/])(\d{1,2})(?=(?:级|阶段|阶|元|相|维|层|代|次|步|叉|节气|指肠|月份)(?![a-z0-9]))"
)
"""3级缓存, 2阶段提交, 24节气."""
_TWO = re.compile("两(?=(?:级|阶段|阶|相|维|层|代|次|步|叉))")

_COUNTED = re.compile(
    "(?<![第单双])([二两三四五六七八九十])大?(?=(?:要素|因素|原则|条件|职能|环节|步骤))"
)
"""商品的二因素, 两个因素: one of them counts with 个."""
_HOW_LONG = re.compile(
    "(?<![在于第])(?:几|多少)个?(?:年|(?<=个)月|天|周|小时|分钟)(?=[？?。\\s]*$)"
)
"""有效期是几年, 有效期是多久."""
_LIMIT = re.compile(
    "(?:最[多长高大迟晚](?:的)?)?(?:不得|不能|不应当|不应该|不应|不可以|不可|不宜|不允许|不准|不许|不)"
    "(?=超过|大于|多于|高于|晚于)"
    "|(?:最[少短低小早])?(?:不得|不能|不应当|不应该|不应|不可以|不可|不宜|不允许|不准|不许|不)"
    "(?=少于|小于|低于|早于|短于)"
)
"""最长不得超过, 最多不超过."""
_UNIT = re.compile(
    "(?<=多少)(?:伏|安|瓦|欧姆?|赫兹?|千?米|公里|厘米|毫米|千?克|公?斤|吨|元|度|摄氏度|岁|升|毫升|毫米汞柱|%)"
    "(?=[？?。\\s]*$)"
)
"""安全电压是多少伏, 安全电压是多少."""


def _counted(found: re.Match[str]) -> str:
    return f"{'两' if found[1] == '二' else found[1]}个"


def _in_figures(found: re.Match[str]) -> str:
    return "".join(str(DIGITS.get(character, 0)) for character in found[0])


def _as_percentage(found: re.Match[str]) -> str:
    number = found[1] if found[1][0].isdecimal() else value(found[1])
    return found[0] if number is None else f"{number}%"


def _as_ordinal(found: re.Match[str]) -> str:
    return f"第{numeral(int(found[1]))}"


def _in_characters(found: re.Match[str]) -> str:
    return numeral(int(found[0]))


FIGURES: Final = (
    Rewording(_YEAR, _in_figures, "年"),
    Rewording(_PERCENT, _as_percentage, "百分之"),
    Rewording(_ORDINAL, _as_ordinal, "第"),
    Rewording(_RANKED, _in_characters),
    Rewording(_TWO, "二", "两"),
    Rewording(_COUNTED, _counted),
    Rewording(_HOW_LONG, "多久"),
    Rewording(_LIMIT, "不", "不"),
    Rewording(_UNIT, "", "多少"),
)
"""Each with how it is written here, in the order in which they are put in."""
