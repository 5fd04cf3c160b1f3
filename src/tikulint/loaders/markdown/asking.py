"""Whether a line asks something: question marks, question words, blanks to fill in."""

import re

_WORD = re.compile(
    r"什么|为何|怎么|怎样|如何|哪些|哪个|哪种|哪几|哪里|哪儿|哪一|是否|能否|可否|有没有|是不是|会不会|能不能|可不可以|啥"
    r"|区别|有何|何谓|何为|何时|几种|几个|多少|差异|异同|不同(?:点|之处)?$|(?:吗|呢|么)[。.!！]?\s*$"
)
_REQUEST = re.compile(
    r"^(?:请|试|简述|说说|说下|说一|讲讲|讲下|讲一|谈|聊|介绍|解释|描述|阐述|论述|列举|列出|举例|对比|比较|概述|简要|简单|分析"
    r"|写出|写一|写个|编写|(?:编码|编程|模拟)实现|手写|手撕|手动|画出|画一|画个|计算|求|证明|推导|设计|实现|用.{1,12}实现|判断|给定|给出|已知|假设|假如|如果让你)"
)
_BLANK = re.compile(
    r"[(（][\s\u3000\xa0]*[)）]|_{3,}|[(（]\s*[A-Ha-h√×✓✗对错]{1,6}\s*[)）]"
    r"|(?:下列|(?<![0-9岁元个年月天人本])以下|下面).{0,30}(?:是|的|有)"
)
_TAGS = re.compile(r"^(?:\s*[\[【（(][^\[\]【】（）()]{1,12}[\])）】]\s*)+(?=\S)")
_TITLE_END = re.compile(r"(?:篇|系列|专题|专栏|相关|大全|汇总|合集|题库|面试题)$")
_STATEMENT_END = re.compile(r"[。；;！!]\s*$")
ADDRESS = re.compile(r"<?https?://[^\s<>\u3400-\u9fff]+>?")
LONG = 60
"""A question word in a longer line, in code points, is more likely part of a statement."""
_ENGLISH = re.compile(
    r"^(?:what|why|how|when|where|which|who|whose|is|are|can|could|do|does|did|should|would|will|explain"
    r"|describe|define|compare|list|give|name|write|implement|discuss|tell|differentiate|state)\b",
    re.IGNORECASE,
)
_ENGLISH_TERM = re.compile(r"\bdifferences?\b|\bvs\.?\b", re.IGNORECASE)
_LIKELY = re.compile(
    r"原理|作用|理解|认识|看法|优缺点|优点|缺点|优势|特点|流程|过程|机制|关系|场景|方法|方式|步骤|原因|影响|意义|定义|概念|含义|用途|用法"
    r"|\bvs\b|对比|比较|实现|应用|优化|自我介绍|问题$"
)


def asks(text: str) -> float:
    """Return how much a line reads like a question: 1 clearly, 0.5 perhaps, 0 not at all."""
    if "://" in text:
        text = ADDRESS.sub("", text).strip()
    if _asks_clearly(text):
        return 1.0
    statement = len(text) > LONG or _STATEMENT_END.search(text)
    return 0.5 if not statement and _LIKELY.search(text) else 0.0


def tells(text: str) -> bool:
    """Whether a line can note no question: a sentence without a question word, a title, a text."""
    if asks(text) == 1:
        return False
    statement = len(text) > LONG or _STATEMENT_END.search(text)
    return bool((statement and not _WORD.search(text)) or _TITLE_END.search(text))


def _asks_clearly(text: str) -> bool:
    text = _TAGS.sub("", text)
    mark = max(text.rfind("?"), text.rfind("？"))
    if mark >= 0:
        return len(text) - mark <= LONG
    if _TITLE_END.search(text):
        return False
    if _REQUEST.match(text) or _BLANK.search(text):
        return True
    if _STATEMENT_END.search(text) or len(text) > LONG:
        return False
    return bool(_WORD.search(text) or _ENGLISH.match(text) or _ENGLISH_TERM.search(text))
