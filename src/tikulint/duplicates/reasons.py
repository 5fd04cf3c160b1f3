"""Why a pair was judged as it was, in words."""

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


def kind_in_words(verdict: Verdict) -> Words:
    """Return what the pair is."""
    return _KINDS[verdict.kind]


def reason_in_words(verdict: Verdict) -> Words:
    """Return what decided it, with the words that only one side has."""
    if verdict.reason.startswith(_CONTRAST):
        left, right = verdict.reason.removeprefix(_CONTRAST).split("/", 1)
        return Words(f"{left}与{right}不是一回事", f"{left} and {right} are different things")
    reason = _REASONS[verdict.reason]
    swap = swapped(verdict)
    return Words(f"{reason.zh}（{swap}）", f"{reason.en} ({swap})") if swap else reason


def swapped(verdict: Verdict) -> str:
    """Return the words that only one side has as `left→right`, "" where there are none."""
    left, right = "".join(verdict.left), "".join(verdict.right)
    if (not left and not right) or verdict.reason in ("code", "image"):
        return ""
    return f"{_shown(left)}→{_shown(right)}"


def _shown(text: str) -> str:
    return (text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…") or "∅"


_LONGEST = 16
