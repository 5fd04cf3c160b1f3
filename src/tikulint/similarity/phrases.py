"""How a stem asks: the phrases and turns of a sentence that ask, and the aspects they ask for."""

import re

from ahocorasick_rs import AhoCorasick, MatchKind

from tikulint.similarity.vocabulary import FRAME, Vocabulary

_CONNECTOR = re.compile(r"\s*(?:、|，|,|/|\\|&|\n)\s*|\s+(?:vs\.?|versus|and)\s+")
_HINT = re.compile(r"(?<=[？?])\s*[（(][^（）()\n]{8,}[）)]\s*$")
"""有哪些用途？（限流的方法，统计）: what the answer is to speak of, not what is asked."""
_SENTENCE_END = re.compile(r"[？?。！!；;，,]\s*")
_WHETHER = re.compile(
    r"吗|(?<![什怎那这多])么(?=[？?\s]*$)|还是|是否|能否|能不能|可不可以|会不会|是不是|要不要|有没有|可否"
)
_ABLE = re.compile(
    r"(?<=[^\s，,。？?；;你您])(?:能不能|能否|可不可以|是否可以|可否)(?![^，。？?]{0,6}(?:说|讲|谈|聊|介绍|解释|描述|举|分享|简))"
)
"""构造函数能否声明为虚函数 asks whether; 能否说说 is politeness."""
_USED_BY = re.compile(
    r"(?:哪些|哪几[种个类])(?!情况|场景|时候|地方|场合|情形)[^，。？?的]{1,12}?(?:使用|采用|用到|运用|应用)"
)
"""有哪些数据库使用倒排索引: asks who uses the subject, not what it is."""
SEVERAL = "several"
"""The aspect of a title that names what it lists; beside any other aspect, or none, it is none."""
_SEVERAL = re.compile(r"常[见用]|各种|[几两二三四五六七八九十\d][种类大]|所用")
"""常见浏览器内核, 五种布局: the title of a list."""
_TITLE = 20
"""Characters of the longest stem that may be such a title."""
_MEANS = "(?:机制|算法|协议|策略|模型|模式|技术|结构|方法|方式|框架|语言)"
_BY_WHAT = re.compile(
    rf"(?:采用|使用|基于|依靠|利用|用)(?:了|的是|的)?(?:什么|哪种|何种|哪一种)\w{{0,4}}?{_MEANS}"
    rf"|(?:采用|使用|用到|所用)的[^，。？?的]{{0,12}}?{_MEANS}(?:是什么|是哪|有哪些)"
)
"""数据绑定采用什么机制: asks for the means, not for the subject."""
AT_WORK = "at work"
"""The aspect of a stem that asks how something comes about by itself; beside any other, none."""
_AT_WORK = re.compile(
    r"是(?:怎么|如何|怎样)(?!办|做|用|样|工作|运作|运行|运转)[^，。？?；;]{1,10}的(?=[？?。\s]*$)|(?:怎么|如何|怎样)实现的"
    r"|(?<=[a-z0-9])\s*是(?:怎么|如何|怎样)实现[^，。？?；;一]{1,10}(?=[？?。\s]*$)"
)
"""浏览器是如何渲染页面的, Zorb 是如何实现握手: its working, not what a reader is to do."""
_ROLES = (("used by", _USED_BY), ("by what", _BY_WHAT), (AT_WORK, _AT_WORK))
DEFINED = "defined"
KINDS = "kinds"
PARTS = "parts"
CONTENTS = "contents"
LISTED = "listed"
USING = "using"
USAGE = "usage"
WORKING = "working"
DOING = "doing"
IN_TIME = "in time"
IN_USE = "in use"
_SHADES = (
    (
        DEFINED,
        re.compile("什么是|何谓|何为|啥是|的(?:基本)?(?:定义|概念|含义)|定义是|概念是|名词解释"),
    ),
    (KINDS, re.compile("[几哪]大?[种类]|种类|类别|类型|分类")),
    # Not in 构成教育的三要素, which are the parts themselves.
    (PARTS, re.compile("(?:组成|构成)(?!的|.{1,8}的.{0,4}(?:要素|因素|成分|部分|单位))")),
    (CONTENTS, re.compile("内容")),
    (LISTED, re.compile(r"(?<![具含拥])有(?:哪些|哪几[个种]|什么|几[个种])(?=[？?。，,；;\s]*$)")),
    (
        USING,
        re.compile(
            "(?:如何|怎么|怎样|咋)(?:去|来)?(?:使用|用(?!什么|哪))|用法|使用(?:方法|方式|步骤)"
        ),
    ),
    (
        USAGE,
        re.compile(
            "(?:如何|怎么|怎样|咋)(?:去|来)?(?:使用|用)(?=[？?。，,；;\\s]*$)|用法|使用(?:方法|方式)"
        ),
    ),
    (WORKING, re.compile("(?:工作|运行|执行|运作|运转)(?:的)?(?:流程|过程)")),
    (DOING, re.compile("如何|怎么|怎样|咋|怎么办")),
    (IN_TIME, re.compile("是在?什么时(?:候|间)|是何时|哪一?年")),
    (IN_USE, re.compile("场景|场合|(?:应|使|适)用|什么时候(?:会|该|应该|需要|可以|适合|才)?用")),
)
"""Shades of an aspect, said beside it: by themselves they ask for nothing, but two of them may ask
for two things. 什么是锁 asks for no list of locks, as 锁是什么 may.
"""
MARKS = frozenset({SEVERAL, AT_WORK, *(shade for shade, _ in _SHADES)})
"""What is no aspect of its own."""


class Phrases:
    """Finds what asks in the prose of a stem."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._aspects = vocabulary.phrases
        self._phrases = list(vocabulary.phrases)
        self._finder = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest)

    def part(self, prose: str) -> tuple[list[list[str]], frozenset[str]]:
        """Return the text between asking phrases, as sentences cut at connecting signs, and the
        aspects.
        """
        left, aspects = self._without_phrases(prose)
        if hint := _HINT.search(prose):
            _, aspects = self._without_phrases(prose[: hint.start()])
        return [_CONNECTOR.split(part) for part in _SENTENCE_END.split(left)], aspects

    def _without_phrases(self, prose: str) -> tuple[str, frozenset[str]]:
        aspects = set()
        rest = []
        position = 0
        for index, start, end in self._finder.find_matches_as_indexes(prose):
            aspect = self._aspects[self._phrases[index]]
            if not aspect:
                continue
            rest.append(prose[position:start])
            position = end
            if aspect != FRAME:
                aspects.add(aspect)
        rest.append(prose[position:])
        left = "\n".join(rest)
        if _WHETHER.search(left) or _ABLE.search(prose):
            aspects.add("whether")
        aspects.update(name for name, asking in _ROLES if asking.search(prose))
        if aspects:
            aspects.update(shade for shade, said in _SHADES if said.search(prose))
        return left, frozenset(aspects)


def titles_a_list(prose: str) -> bool:
    """Whether a short text without an asking phrase names what it lists: 五种布局."""
    return len(prose) <= _TITLE and _SEVERAL.search(prose) is not None
