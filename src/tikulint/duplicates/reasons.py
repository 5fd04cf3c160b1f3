"""Why a pair was judged as it was, in words."""

import re
from collections.abc import Iterable
from typing import Literal

from tikulint.model.finding import Words
from tikulint.similarity.verdicts import Kind, Verdict

CODES = {Kind.DUPLICATE: "D101", Kind.CONFLICT: "D102", Kind.COPIED_ANSWER: "D103"}
"""The check that reports a pair of each kind; D104 and D105 report groups of them."""

_KINDS = {
    Kind.DUPLICATE: Words("同一道题", "one question asked twice"),
    Kind.CONFLICT: Words("同一道题，答案不同", "one question, answers that disagree"),
    Kind.COPIED_ANSWER: Words("两道题，答案是同一段话", "two questions, one answer"),
    Kind.DIFFERENT: Words("两道不同的题，不报", "two questions, not reported"),
}
_REASONS = {
    "": Words("题干问的是同一件事", "the stems ask the same"),
    "spelling": Words("只差个别字", "a few letters differ"),
    "kind": Words(
        "一处多说了类别、工具或场合", "one adds the kind of thing, the tool or the place"
    ),
    "extra": Words("一处多说了几个词", "one says a few words more"),
    "answers": Words("题干说法不同，看答案", "the stems are worded apart, the answers decide"),
    "key": Words("题干说法有别，答案是同一个", "the stems are worded apart, the key is one"),
    "distractors": Words(
        "题干问的是同一件事，只是选项不同", "one thing is asked, only the options differ"
    ),
    "subject": Words("各说各的概念", "each names something the other does not"),
    "aspect": Words("问的方面不同", "they ask for different aspects"),
    "order": Words("词的先后不同，意思不同", "the words stand in an order that matters"),
    "negation": Words("一处是否定", "one of them negates"),
    "tool": Words("工具或语言不同", "another tool or language"),
    "code": Words("代码不同", "the code differs"),
    "image": Words("图片不同", "the images differ"),
    "symbol": Words("符号或公式不同", "signs or formulas differ"),
    "options": Words("选项不同", "the options differ"),
    "context": Words("题干离开所在章节就看不懂", "the stems mean something only where they stand"),
}
_CONTRAST = "contrast:"
_ASPECTS = {
    "what": Words("定义", "the definition"),
    "grasp": Words("理解", "one's understanding"),
    "use": Words("作用", "the use"),
    "purpose": Words("目的", "the purpose"),
    "difference": Words("区别", "the difference"),
    "relation": Words("关系", "the relation"),
    "whyuse": Words("为什么要用", "why to use it"),
    "why": Words("原因", "the reason"),
    "how": Words("怎么做", "how to"),
    "solve": Words("怎么解决", "how to solve it"),
    "idea": Words("思路", "the idea"),
    "ways": Words("方法", "the ways"),
    "make": Words("实现", "an implementation"),
    "principle": Words("原理", "how it works"),
    "thought": Words("思想", "the idea behind it"),
    "list": Words("有哪些", "a list"),
    "several": Words("有哪些", "a list"),
    "structure": Words("结构", "the structure"),
    "classes": Words("分类", "the classes"),
    "pros": Words("优点", "the advantages"),
    "cons": Words("缺点", "the drawbacks"),
    "proscons": Words("优缺点", "advantages and drawbacks"),
    "problems": Words("问题", "the problems"),
    "when": Words("场合", "when"),
    "where": Words("哪里", "where"),
    "who": Words("谁", "who"),
    "many": Words("多少", "how many"),
    "process": Words("过程", "the process"),
    "feature": Words("特点", "the features"),
    "caution": Words("注意事项", "what to mind"),
    "effect": Words("影响", "the effect"),
    "outcome": Words("结果", "what happens"),
    "advice": Words("最佳实践", "good practice"),
    "which": Words("哪一个", "which one"),
    "used": Words("用过没有", "whether it was used"),
    "want": Words("想不想", "what one wants"),
    "whether": Words("是不是", "whether"),
    "used by": Words("谁在用", "who uses it"),
    "by what": Words("靠什么", "by what means"),
    "defined": Words("定义", "the definition"),
    "kinds": Words("种类", "the kinds"),
    "parts": Words("组成", "the parts"),
    "using": Words("怎么用", "how to use it"),
    "usage": Words("用法", "how to use it"),
    "working": Words("工作流程", "how it works"),
    "doing": Words("怎么做", "how to"),
    "in time": Words("时间", "the time"),
    "in use": Words("场合", "when"),
    "at work": Words("怎么运作", "how it works"),
}
"""What is asked for, by the names of similarity/lexicon/asking.txt and similarity/phrases.py."""


def kind_in_words(verdict: Verdict) -> Words:
    """Return what the pair is."""
    return _KINDS[verdict.kind]


def reason_in_words(verdict: Verdict) -> Words:
    """Return what decided it, with the words that only one side has."""
    if verdict.reason.startswith(_CONTRAST):
        left, right = verdict.reason.removeprefix(_CONTRAST).split("/", 1)
        return Words(f"{left}与{right}不是一回事", f"{left} and {right} are different things")
    reason = _REASONS[verdict.reason]
    if verdict.reason == "aspect":
        left_zh, right_zh = (_listed(side, "zh") for side in (verdict.left, verdict.right))
        left_en, right_en = (_listed(side, "en") for side in (verdict.left, verdict.right))
        return Words(f"{reason.zh}（{left_zh}→{right_zh}）", f"{reason.en} ({left_en}→{right_en})")
    swap = swapped(verdict)
    return Words(f"{reason.zh}（{swap}）", f"{reason.en} ({swap})") if swap else reason


def swapped(verdict: Verdict) -> str:
    """Return the words that only one side has as `left→right`, "" where there are none."""
    left, right = _joined(verdict.left), _joined(verdict.right)
    if (not left and not right) or verdict.reason in ("code", "image"):
        return ""
    return f"{_shown(left)}→{_shown(right)}"


def _listed(aspects: Iterable[str], lang: Literal["zh", "en"]) -> str:
    names = dict.fromkeys(getattr(_ASPECTS[aspect], lang) for aspect in aspects)
    return ("、" if lang == "zh" else ", ").join(names) or "∅"


def _joined(words: Iterable[str]) -> str:
    """Return words side by side, Latin ones parted by a blank."""
    return _BETWEEN_LATIN.sub(" ", _GAP.join(words)).replace(_GAP, "")


_GAP = "\0"
_BETWEEN_LATIN = re.compile(r"(?<=[A-Za-z0-9])\0(?=[A-Za-z0-9])")


def _shown(text: str) -> str:
    return (text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…") or "∅"


_LONGEST = 16
