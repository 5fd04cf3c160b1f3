"""Lists below the name of an interview's round: what they note was asked, whatever it says."""

import re
from collections.abc import Iterable

from tikulint.loaders.markdown.asking import tells
from tikulint.loaders.markdown.candidates import BOLD, Candidate

_ROUND = re.compile(
    r"(?<!的)(?:[一二三四五六1-6]|HR|终|群|初|复|交叉|加|主管|总监|技术|业务|电话|视频|现场|[一二三四1-4]轮)\s?面(?:试|经)?"
    r"(?=$|[\s（(【\[\d:：,，、/|~\-—]|挂|凉|过|已|通过|记录|面经|题)|第[一二三四1-4]轮|笔试(?:题|面经)?$|面经$",
    re.IGNORECASE,
)


def mark_rounds(candidates: Iterable[Candidate]) -> None:
    """Let the items ask that stand in a list below 一面, 百度二面（60 分钟）, HR 面, but for those
    that tell something.
    """
    titled = False
    path: list[Candidate] = []
    for candidate in candidates:
        if not candidate.group:
            if candidate.tier <= 6 or candidate.tier == BOLD:
                titled = bool(_ROUND.search(candidate.text))
            continue
        while path and path[-1].last < candidate.line:
            path.pop()
        above = bool(_ROUND.search(path[-1].text)) if path else titled
        if above and _notes_a_question(candidate):
            candidate.asks = 1.0
        path.append(candidate)


def _notes_a_question(item: Candidate) -> bool:
    if not item.text or item.address is not None:
        return False
    return not tells(item.text) and not _ROUND.search(item.text)
