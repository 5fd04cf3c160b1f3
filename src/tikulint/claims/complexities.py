"""Rules about complexities, and growth rates as written: O(n log n), O(n²), 线性时间."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tikulint.claims.clauses import negated
from tikulint.claims.compiled import Compiled
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.sentences import Cue, Sentence


class Growth(NamedTuple):
    """A growth rate in one spelling; `simple` if it depends on n alone."""

    form: str
    simple: bool


_BIG_O = re.compile(r"[OΘθ]\s?\(((?:[^()\n]|\([^()\n]{0,20}\)){1,30})\)")
_WORDS = {
    "线性对数": "nlogn", "线性复杂度": "n", "线性时间": "n", "线性关系": "n", "线性增长": "n",
    "成线性": "n", "呈线性": "n", "线性级": "n", "对数": "logn", "平方": "n^2", "二次方": "n^2",
    "二次": "n^2",
    "立方": "n^3", "三次方": "n^3", "三次": "n^3", "指数级": "2^n", "指数时间": "2^n",
    "常数时间": "1", "常数级": "1",
}  # fmt: skip
_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
_SUPERSCRIPT = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]+")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉", "0123456789n0123456789")
_SIMPLE = re.compile(r"1|n|logn|nlogn|n\^\d(?:\.\d)?|2\^n|n!|sqrtn|logn\^2|n\^\dlogn")


def complexities(text: str, start: int, end: int) -> Iterator[tuple[int, int, Growth]]:
    """Yield the growth rates in `text[start:end]` with their places."""
    done = start
    for match in re.finditer(rf"{_BIG_O.pattern}|{_WORD.pattern}", text[start:end]):
        found = growth(match.group())
        at = match.start() + start
        if found and at >= done:
            done = match.end() + start
            yield at, done, found


def growth(written: str) -> Growth | None:
    """Return the growth rate that a complexity or a word for one stands for."""
    if word := _WORD.fullmatch(written.strip()):
        return Growth(_WORDS[word.group()], True)
    big = _BIG_O.fullmatch(written.strip())
    form = big[1] if big else written
    form = _SUPERSCRIPT.sub(lambda raised: "^" + raised.group(), form).translate(_PLAIN)
    form = re.sub(r"[\s*·×\\{}]", "", form).lower()
    form = form.replace("√", "sqrt").replace("lg", "log").replace("ln", "log")
    form = re.sub(r"log_?2(?=\(?n)", "log", form)
    form = re.sub(r"log\(n\)", "logn", form).replace("(n)", "n")
    form = re.sub(r"^(n)2(?=$|d)", r"\1^2", form)
    if re.fullmatch(r"n\*?n", form):
        form = "n^2"
    if form.startswith("lognn") or form == "(logn)n":
        form = "nlogn"
    if not re.fullmatch(r"[a-z0-9^+!/.()\-,|]{1,20}", form):
        return None
    return Growth(form, bool(_SIMPLE.fullmatch(form)))


def judge_complexities(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield what a rule about a complexity says of the growth rates of a sentence."""
    cues = rule.cues_in(sentence)
    text = sentence.text
    if not cues:
        return
    right = {growth(word) for word in rule.rule.expect.right} - {None}
    wrong = {growth(word) for word in rule.rule.expect.wrong} - {None}
    for start, end, found in complexities(text, sentence.start, sentence.end):
        cue = _ranked(sentence, start, end, cues)
        if cue is None:
            continue
        owner = sentence.owner(min(cue.start, start), max(cue.end, end))
        if rule.subject not in owner.subjects:
            continue
        clause = sentence.clause(start)
        if negated(text, clause[0], start):
            continue
        expected = rule.rule.truth or " / ".join(rule.rule.expect.right[:1])
        if found in right:
            yield rule.judgement(Verdict.SUPPORTED, (start, end), sentence, expected=expected)
        elif found in wrong or _certainly_other(found, right):
            yield rule.judgement(Verdict.CONTRADICTED, (start, end), sentence, expected=expected)


_CASES = re.compile(
    r"平均|最坏|最差|最好|最优|最佳|空间|期望|均摊|摊还|稳定|时间复杂度|复杂度|计算量|每一?层|"
    r"预处理|建树|单次|查询|插入|删除"
)


_ANY_CASE = frozenset({"复杂度", "时间复杂度", "计算量"})
_USUAL = frozenset({"平均", "最坏", "最差", "期望"})


def _ranked(sentence: Sentence, start: int, end: int, cues: list[Cue]) -> Cue | None:
    """Return the rule's cue if it is the case (平均, 最坏, 空间) that the complexity is said of."""
    text = sentence.text
    clause_start, clause_end = sentence.clause(start)
    own = {(cue.start, cue.end) for cue in cues}
    named = [cue for cue in cues if clause_start <= cue.start < start]
    cases = [m for m in _CASES.finditer(text, clause_start, start) if m.group() not in _ANY_CASE]
    if named and named[-1].word in _ANY_CASE and cases and cases[-1].group() in _USUAL:
        cases = []  # a rule of no case in particular holds in the usual ones
    if cases:
        last = cases[-1].start()
        matching = [cue for cue in cues if cue.start <= last < cue.end]
        return matching[-1] if matching else None
    if named:
        return named[-1] if start - named[-1].end <= 20 else None
    behind = [cue for cue in cues if end <= cue.start < clause_end and cue.start - end <= 8]
    later = [m for m in _CASES.finditer(text, end, min(clause_end, end + 8)) if m.span() not in own]
    return behind[0] if behind and not later else None


def _certainly_other(found: Growth, right: set[Growth | None]) -> bool:
    """Whether a complexity in n alone differs from right ones that are all in n alone."""
    return (
        found.simple and bool(right) and all(other is not None and other.simple for other in right)
    )
