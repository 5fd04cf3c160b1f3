"""Numbers that only say how many are to be named: 四大特性, 有哪三种."""

import re
from typing import Final

from tikulint.similarity.figures import FIGURES
from tikulint.similarity.rewording import Rewording, reworded

_NUMBERS = ["1", "2", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
_NUMERALS = dict(zip("一二两三四五六七八九十", _NUMBERS, strict=True))
_MEASURE = "(?:大|个(?!人|体|性)|种(?:类(?!型|别))?|类(?!型|别)|条(?!件)|点|项(?!目))"
"""条 of 三条原则, but not of 条件."""
_COUNTED = re.compile(
    r"(?<![第\d.几二三四五六七八九十])([二两三四五六七八九十]|(?<![a-z])\d{1,2})"
    rf"\s?{_MEASURE}(?!分|别|[+\d])"
)
"""四大特性, 四个特性, 4 种特性."""
_TO_NAME = re.compile(
    r"\s*(?:主要|基本|核心|重要|必要|充分|关键)?的?(?:特[性点征]|原则|步骤|阶段|条件|要[素件]|部分|方面|类型|级别|层次|范式|方法|方式"
    r"|作用|功能|模块|环节|组成|因素|原因|优点|缺点|好处|意义|内容|规律|定律|定理|属性|状态|指标|概念|职能)"
)
"""What four of them are counted to be named: 四个特性; two of 两个数 are meant as they stand."""
_WHICH_OF = re.compile(
    rf"(?:分为|分成|是|有|包括|包含|具有|提供了?|存在|表现为)?哪(?:\d+|[几两俩三四五六七八九十])(?!步)\s*(?:{_MEASURE}|部分|层|方面)*"
)
"""是哪三种, 有哪七层."""
_ONE = re.compile(
    "一(?:张(?=(?:数据)?表)|条(?=语句|命令|记录|消息|指令|sql|数据)|台(?=机器|服务器|主机|电脑|计算机)|棵(?=\\w{0,4}树)|[位名](?=员工|用户|学生|教师|工程师))"
)
"""一张表, 一个表."""
_DAYS = re.compile("(?:多少|几)个?(?=[日天](?!期|数|志))[日天]")
_NORMAL_FORMS = re.compile("(?<!第)([一二三四五])大?(?=范式)")


def counted(prose: str) -> frozenset[str]:
    """Return the numbers that only say how many there are: 4 of 四种隔离级别."""
    lower = _WHICH_OF.sub("", reworded(prose.lower(), FIGURES))
    return frozenset(
        _NUMERALS.get(found[1], found[1])
        for found in _COUNTED.finditer(lower)
        if not found[0].endswith("个") or _TO_NAME.match(lower, found.end())
    )


def _digit(found: re.Match[str]) -> str:
    number = found[1]
    return f" {_NUMERALS.get(number, number)} "


def _which(found: re.Match[str]) -> str:
    return "有哪几种" if "种" in found[0] or "类" in found[0] else "有哪些"


COUNTS: Final = (
    Rewording(_WHICH_OF, _which, "哪"),
    Rewording(_COUNTED, _digit),
    Rewording(_ONE, "一个", "一"),
    Rewording(_DAYS, "多少天"),
    Rewording(_NORMAL_FORMS, _digit, "范式"),
)
"""Each with what is said plainly, in the order in which they are put in."""
