"""Notations of one thing, written as one: C#, I/O, display: none, for…in, β."""

import re
import unicodedata
from typing import Final

from tikulint.similarity.rewording import Rewording, reworded

_GREEK = {
    letter: f" {unicodedata.name(chr(letter)).split()[-1].lower().replace('lamda', 'lambda')} "
    for letter in range(0x3B1, 0x3CA)
}
"""β and beta."""
_ABBREVIATED = re.compile(r"(?<![a-z])((?:[a-z]+[ -]+){1,5}[a-z]+)\s*[（(]([a-z]{2,6})[）)]")
"""group normalization (gn)."""
_SLASHED = re.compile(r"(?<![a-z])(i)/(?=o(?![a-z]))|(?<=[a-z])/(?=\d)")
"""I/O and IO, HTTP/1.1 and HTTP1.1."""
_POINT_ZERO = re.compile(r"(?<=[a-z])([2-9])\.0(?![\d.])")
"""OAuth2.0 and OAuth2; there were two HTTP/1."""
_MEMBER = re.compile(r"(?<=[a-z])#(?=[a-z])")
"""View#post and View.post."""
_OF_PROMISE = "all|allsettled|any|race|finally|then|catch|resolve|reject"
_OF_OTHERS = (
    "assign|create|freeze|keys|values|entries|defineproperty|is|from|of|isarray|flat|map|filter"
    "|reduce|foreach|some|every|sort|splice|slice|push|concat|includes|find|indexof|split|replace"
    "|trim|bind|call|apply"
)
_METHOD = re.compile(
    rf"(?<![a-z])(?:(promise)[. ]+(?=(?:{_OF_PROMISE})(?![a-z]))"
    rf"|(array|object|string|function)(?:[. ]+prototype)?[. ]+(?=(?:{_OF_OTHERS})(?![a-z])))"
)
"""Promise all and Promise.all, Array.prototype.map and Array.map."""
_DASHED = re.compile("(?<=[a-z])[–—](?=[a-z])")
"""encoder–decoder, with the dash of a typesetter."""
_NAMES_ADDED = re.compile(r"(?<=[a-z]{2})\+(?=[a-z]{2})")
"""html+css: two names."""
_SHARP = re.compile(r"(?<![a-z])([cf])#")
_PLUS_PLUS = re.compile(r"(?<![a-z])(c|g)\+\+")
_A_STAR = re.compile(r"(?<![a-z])a\*(?!\w)")
"""Names, in which the signs are letters."""
_BEFORE = re.compile(r"(?<![\w+-])(?:\+\+|--)(?=[a-z])")
_BEHIND = re.compile(r"(?<=[a-z])(?:\+\+|--)(?![\w+>-])")
"""++i and i++."""
_NEGATIVE = re.compile(r"(?<=[\s:：(（=,，、])-(?=\d)")
_SET_TO = re.compile(r"(?<=[a-z]):\s*(?=[a-z0-9])")
"""display:none and display: none."""
_TWO_KEYWORDS = re.compile(
    r"(?<![a-z])(?:(for)[\s.…-]+(in|of|each)|(do)[\s.…-]+(while)|(if)[\s.…/-]+(else)"
    r"|(switch)[\s.…/-]+(case)|(try)[\s.…/-]+(catch))(?![a-z])"
)
"""for…in, for-in and for in."""
_TIMES = re.compile(r"(?<=\d)\s*[x×*]\s*(?=\d)")
"""1×1 and 1x1."""
_KERNEL = re.compile(r"(?<=\dx\d)\s*(?:的)?\s*卷积核")
"""a 1x1 卷积核, a 1x1 卷积."""
_PURE = re.compile(r"(?<![单清])纯\s*(?=css|html|js|javascript)")
_CSS3 = re.compile(r"(?:(?<=用)|^)\s*css3(?=\s*(?:来|去)?(?:实现|制作|[画写做]))")
"""用纯 CSS 画, 用 CSS3 画: what CSS can do is not asked after."""
_L2 = re.compile(r"(?<![a-z])(l\d)\s*正则(?!化|表达)项?")
"""L2 正则 regularizes; other 正则 are patterns."""
_LAYER_NORM = re.compile(r"(?<![a-z])ln(?![a-z])")
_NORM = re.compile(r"(?<![a-z])bn(?![a-z])|norm|归一|transformer")
"""Beside these ln is no logarithm and no command."""


_LATIN_OR_DIGIT = re.compile("[a-z0-9]")


def plain_notation(prose: str) -> str:
    """Return prose (in lower case) with one notation for what is written in several."""
    prose = prose.translate(_GREEK)
    if not _LATIN_OR_DIGIT.search(prose):
        return prose  # no notation is of Han alone, and most stems of exams are
    if _NORM.search(prose):
        prose = _LAYER_NORM.sub("layernorm", prose)
    return reworded(prose, NOTATIONS)


def _without_initials(named: re.Match[str]) -> str:
    """Return a Latin name without the initials in brackets behind it."""
    initials = "".join(word[0] for word in re.split("[ -]+", named[1]))
    return named[1] if initials.endswith(named[2]) else named[0]


def _as_one_word(keywords: re.Match[str]) -> str:
    return f" {''.join(filter(None, keywords.groups()))} "


NOTATIONS: Final = (
    Rewording(_ABBREVIATED, _without_initials),
    Rewording(_SLASHED, r"\1", "/"),
    Rewording(_POINT_ZERO, r"\1", ".0"),
    Rewording(_MEMBER, ".", "#"),
    Rewording(_METHOD, r"\1\2."),
    Rewording(_DASHED, "-"),
    Rewording(_NAMES_ADDED, "、", "+"),
    Rewording(_SHARP, r" \1sharp ", "#"),
    Rewording(_PLUS_PLUS, r" \1pp ", "++"),
    Rewording(_A_STAR, " astar ", "*"),
    Rewording(_BEFORE, r" 先\g<0> "),
    Rewording(_BEHIND, r" 后\g<0> "),
    Rewording(_NEGATIVE, " 负 ", "-"),
    Rewording(_SET_TO, " ", ":"),
    Rewording(_TWO_KEYWORDS, _as_one_word),
    Rewording(_TIMES, "x"),
    Rewording(_KERNEL, "卷积", "卷积核"),
    Rewording(_PURE, "", "纯"),
    Rewording(_CSS3, "css", "css3"),
    Rewording(_L2, r"\1 正则化", "正则"),
)
