"""Who owns a figure where several are named at once: 分别, 前者 and 后者, 都."""

import re
from collections.abc import Sequence

from tikulint.claims.quantities import Quantity
from tikulint.claims.sentences import Cue, Sentence

_RESPECTIVELY = re.compile(r"分别|依次|respectively")
_FORMER = re.compile(r"前者|后者|\b(?:former|latter)\b")


def owners(sentence: Sentence, quantity: Quantity, cue: Cue) -> tuple[str, ...]:
    """Return the subjects whose value of the attribute `cue` a figure is; none if uncertain."""
    text = sentence.text
    start, end = min(quantity.start, cue.start), max(quantity.end, cue.end)
    clause_start, _ = sentence.clause(quantity.start)
    pointed = pointed_at(sentence, clause_start, quantity.start)
    if pointed is not None:
        return pointed
    marks = list(_RESPECTIVELY.finditer(text, sentence.start, quantity.start))
    if marks:
        return _aligned(sentence, quantity, cue, marks[-1].end())
    return sentence.owner(start, end).subjects


def pointed_at(sentence: Sentence, start: int, at: int) -> tuple[str, ...] | None:
    """Return whom 前者 or 后者 between `start` and `at` means; None where neither is said."""
    former = list(_FORMER.finditer(sentence.text, start, at))
    if not former:
        return None
    pair = _pair(sentence, former[-1].start())
    return (pair[former[-1].group() in ("后者", "latter")],) if pair else ()


def aligned_word(
    sentence: Sentence, span: tuple[int, int], words: Sequence[tuple[int, int]]
) -> tuple[str, ...] | None:
    """Return the subject that stands at the word's place before 分别; None where it is not said."""
    marks = list(_RESPECTIVELY.finditer(sentence.text, sentence.start, span[0]))
    if not marks:
        return None
    named = [m for m in sentence.mentions if m.end <= marks[-1].start()]
    listed = [word for word in words if word[0] >= marks[-1].end()]
    group = sentence.group(named[-1]) if named else ()
    if len(group) != len(listed) or span not in listed:
        return ()
    return (group[listed.index(span)].subject,)


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
