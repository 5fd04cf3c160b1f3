"""Who owns a figure where several are named at once: 分别, 前者 and 后者, 都."""

import re

from tikulint.claims.quantities import Quantity
from tikulint.claims.sentences import Cue, Sentence

_RESPECTIVELY = re.compile(r"分别|依次|respectively")
_FORMER = re.compile(r"前者|后者|\b(?:former|latter)\b")


def owners(sentence: Sentence, quantity: Quantity, cue: Cue) -> tuple[str, ...]:
    """Return the subjects whose value of the attribute `cue` a figure is; none if uncertain."""
    text = sentence.text
    start, end = min(quantity.start, cue.start), max(quantity.end, cue.end)
    clause_start, _ = sentence.clause(quantity.start)
    former = list(_FORMER.finditer(text, clause_start, quantity.start))
    if former:
        pair = _pair(sentence, former[-1].start())
        return (pair[former[-1].group() in ("后者", "latter")],) if pair else ()
    marks = list(_RESPECTIVELY.finditer(text, sentence.start, quantity.start))
    if marks:
        return _aligned(sentence, quantity, cue, marks[-1].end())
    return sentence.owner(start, end).subjects


def _pair(sentence: Sentence, at: int) -> tuple[str, str] | None:
    before = [m for m in sentence.mentions if m.end <= at]
    distinct = list(dict.fromkeys(m.subject for m in before))
    return (distinct[0], distinct[1]) if len(distinct) == 2 else None


def _aligned(sentence: Sentence, quantity: Quantity, cue: Cue, mark: int) -> tuple[str, ...]:
    """Return the subject that stands at the figure's place in the list before 分别."""
    text = sentence.text
    following = _RESPECTIVELY.search(text, mark, sentence.end)
    stop = following.start() if following else sentence.end
    figures = [q for q in sentence.quantities if mark <= q.start < stop]
    named = [m for m in sentence.mentions if m.end <= mark and m not in sentence.references]
    if quantity not in figures or not named:
        return ()
    group = sentence.group(named[-1])
    subjects = [m.subject for m in group]
    place = figures.index(quantity)
    if len(subjects) > 1:
        if len(figures) % len(subjects) or "" in subjects:
            return ()
        return (subjects[place % len(subjects)],)
    named_cues = [c for c in sentence.cues if group[0].end <= c.start < mark]
    if len(named_cues) == len(figures) and named_cues[place] == cue:
        return (subjects[0],)
    if cue.start >= quantity.end:
        return (subjects[0],)
    return ()
