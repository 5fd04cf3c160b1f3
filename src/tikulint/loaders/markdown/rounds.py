"""Lists below the name of an interview's round: what they note was asked, whatever it says."""

import re
from collections.abc import Sequence

from tikulint.loaders.markdown.asking import tells
from tikulint.loaders.markdown.candidates import BOLD, Candidate

_WHO = "[一二三四五六1-6]|HR|终|群|初|复|交叉|加|主管|总监|技术|业务|电话|视频|现场|[一二三四1-4]轮"
_ROUND = re.compile(
    rf"(?<!的)(?:{_WHO})\s?面(?:试|经)?(?=$|[\s（(【\[\d:：,，、/|~—-]|挂|凉|过|已|通过|记录|面经|题)"
    "|第[一二三四1-4]轮|笔试(?:题|面经)?$|面经$",
    re.IGNORECASE,
)


def names_round(title: str) -> bool:
    """Whether a title names a round of an interview: 一面, 百度二面（60 分钟）, HR 面."""
    return bool(_ROUND.search(title.strip()))


def mark_rounds(candidates: Sequence[Candidate]) -> None:
    """Let the items ask that stand in a list below the name of a round, but for those that tell
    something and those that only head items that ask. Bullets between numbers answer them.
    """
    titled = False
    marked: int | None = None
    path: list[Candidate] = []
    asking: list[Candidate] = []
    heads: set[Candidate] = set()
    for candidate in candidates:
        if not candidate.group:
            if candidate.tier <= 6 or candidate.tier == BOLD:
                titled, marked = names_round(candidate.text), None
            continue
        while path and path[-1].last < candidate.line:
            path.pop()
        if not path and marked is None:
            marked = candidate.tier
        above = names_round(path[-1].text) if path else titled and candidate.tier == marked
        if above and _notes_a_question(candidate):
            asking.append(candidate)
        if candidate.asks == 1 and path:
            heads.add(path[-1])
        path.append(candidate)
    for candidate in asking:
        if candidate not in heads:
            candidate.asks = 1.0


def _notes_a_question(item: Candidate) -> bool:
    if not item.text or item.address is not None:
        return False
    return not tells(item.text) and not names_round(item.text)
