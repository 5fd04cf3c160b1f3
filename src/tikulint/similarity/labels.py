"""What stands around a question and is not asked: its number, its kind, who asked it."""

import re

from tikulint.similarity.lexicon import named_lists

_TOLD = r"""
    (?:(?:以下|下面)[是为][^。，,:：\n]{2,24}题[。，,:：]\s*)?请?[你您]?
    (?:(?:根据|结合|按照?|依据)[^。：:，,\n]{1,10}?[，,]?|[在从][^。：:，,\n]{1,10}中[，,]?)?(?:简要|准确)?
    (?:选择|选出|挑出|判断|回答|解答|完成|填写|填空)
    (?:下列|下面|以下|上述|其中|这个|这些|说法|陈述|命题|叙述|描述|选项|[各中的最]|恰当|合适|正确|一个|唯一
        |是否|对错|正误|真伪|小题|题目|问题|答案|一项|空白|句子|(?:选择|判断|填空|简答)题)*
    [。：:]\s*(?=.{4})
"""
"""What a reader is told to do: 请选出其中的正确答案。 But not: 请选出不正确的一项。"""
_POINTS = r"(?:每[题空]|共|本题|满分)?\s*\d+(?:\.\d+)?\s*分"
"""2 分, 每题 1.5 分."""
_BEFORE = re.compile(
    rf"""^\s*(?:
          {_TOLD}
        | 【[^【】\n]{{1,24}}】(?=.{{4}})
        | [\[【(（]\s*(?:单选|多选|不定项|判断|填空|简答|问答|选择|计算|名词解释|必考|高频|难度
            |\d{{4}}|{_POINTS})[^\]】)）\n]{{0,24}}[\]】)）]
        | (?:单选|单项选择|多选|多项选择|不定项(?:选择)?|判断|填空|简答|问答)题
            \s*(?:[（(\[【]?\s*{_POINTS}\s*[）)\]】]?)?(?:\s*[:：]\s*|\s+)(?=.{{4}})
        | 第\s*[0-9一二三四五六七八九十百]+\s*[题问道]\s*[:：、.．]?
        | (?:例题?|习题|练习|问题|问|题目|q|question)\s*\d*\s*[:：、.．]
        | [(（]?\d{{1,4}}(?:\.\d{{1,3}}){{0,3}}\s*
            (?:[、．)）:：]|[，,](?!\s?\d)|\.(?!\d)|(?<=\.\d)\s|(?<=\.\d\d)\s)
        | (?:\d{{1,3}}\ufe0f?\u20e3|[①-⑳])
        | 面试官\s*[:：]
        | [(（]?[一二三四五六七八九十]{{1,3}}[、）)]
        | \[[^\[\]\n]{{1,14}}\](?=\s)
        | [▲△▼▽↑🔺★☆⭐🔥👍❤●○◆◇■□\ufe0f]+\s*\d{{1,5}}\s+(?=\S)
        | \*\*|__|[*＊★☆⭐️#>▲△▼▽🔺🔥👍●○◆◇■□]+\s
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)


def _any_of(name: str) -> str:
    words = sorted(named_lists("labels.txt")[name], key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, words))})"


_COMPANY = _any_of("companies")
_MARK = f"(?:基本上?|几乎|绝对|经常)?{_any_of('marks')}"
"""必问, 基本必问."""
_LABEL = (
    rf"[*_!！\s]*(?:{_COMPANY}|{_MARK})(?:\s*[、,，/\-—\s]\s*(?:{_COMPANY}|{_MARK}))*[*_!！\s]*"
)
_ASKED_BY = rf"{_COMPANY}[，,、\s的][^\]】」)）\n]{{0,10}}"
"""（某公司，出现频率低）, [某公司的面试题]."""
_AFTER = re.compile(
    rf"""(?:
          \s*[\[【(（]\s*{_POINTS}\s*[\]】)）]
        | \s*[-—–]+\s*{_COMPANY}
        | \s*[\[【「(（]\s*(?:{_LABEL}|{_ASKED_BY}|[*\s]+)\s*[\]】」)）]
        | \s+不太?会
        | \s+(?:必[问考会背看]|常[考问]|高频|重点|待完善|待补充)
        | (?<=\w)\s*(?:教材|课本)\s*[pP]\d{{1,3}}(?:\s*[-~]\s*\d{{1,3}})?
    )+[\s。.:：]*$""",
    re.VERBOSE | re.IGNORECASE,
)
_HEAD_MARK = re.compile(rf"^\s*[\[(（]\s*{_LABEL}\s*[\])）]\s*(?=.{{4}})", re.IGNORECASE)


def without_labels(text: str) -> str:
    """Return a stem without the labels before and after it; never without all of it."""
    while label := _BEFORE.match(text) or _HEAD_MARK.match(text):
        rest = text[label.end() :]
        if not rest.strip():
            return text
        text = rest
    label = _AFTER.search(text)
    return text[: label.start()] if label and text[: label.start()].strip() else text
