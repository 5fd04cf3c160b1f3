"""One verdict a pair: which kind of repetition it is, or none, and what decided."""

import re
from enum import StrEnum
from typing import NamedTuple

from tikulint.similarity.answers import (
    LEAST_COPIED,
    Agreement,
    AnswerComparison,
    Answered,
    compare_answers,
    truth,
)
from tikulint.similarity.asked import Asked
from tikulint.similarity.differences import likeness
from tikulint.similarity.letters import without_particles
from tikulint.similarity.options import Offered, OptionComparison, compare_options
from tikulint.similarity.overlap import one_thing
from tikulint.similarity.rivals import About, about, rival_tools
from tikulint.similarity.spelling import slips_between
from tikulint.similarity.stems import Comparison, Likeness, compare_stems
from tikulint.similarity.vocabulary import Vocabulary


class Kind(StrEnum):
    """What a pair of questions is."""

    DUPLICATE = "duplicate"
    """One question asked twice."""
    CONFLICT = "conflict"
    """One question asked twice, with answers that disagree."""
    COPIED_ANSWER = "copied-answer"
    """Two questions, one answer with a term swapped."""
    DIFFERENT = "different"
    """Two questions: siblings, or strangers."""


class Entry(NamedTuple):
    """A question as small values: what its stem asks, what answers it, where it stands.

    `place` is the innermost section; a stem that names no subject is read within it. `tools` are
    those that its file and its sections are named after; a stem that names none is about them.
    """

    asked: Asked
    answered: Answered
    offered: Offered = Offered()
    place: str = ""
    tools: frozenset[str] = frozenset()

    def about(self, vocabulary: Vocabulary) -> About:
        """Return what the stem is about, within the file where it stands."""
        return about(frozenset(self.asked.words), self.tools, vocabulary)


class Verdict(NamedTuple):
    """The kind of a pair and the difference that decided it (see `Comparison.reason`)."""

    kind: Kind
    reason: str = ""
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


_MOST_OPTIONS = 0.75
"""Part of the options that two copies of a choice question share at least."""
_TELLING = 8
"""Letters from which a stem can hardly be asked of two things."""
_LONG = 24
"""Letters of a stem in which a slip is one, though no answer says so."""
_AMONG_OPTIONS = re.compile(
    "下列|以下|下面|上述|如下|各[句组项题]|哪一?[项组句个些种]|一[项组句]|划线|加点|横线|空[格白处]|填入|材料|图|[这该此]|标志|所示"
    "|[上文短]文|文章|作者|诗|词语|选出|选择|[正准]确|错误|恰当|合理|合适|属于|不(?!超|少|低|高|多|小|大|足|同)|包括|包含|说法|叙述|表述"
    "|设|已知|若|则|which|following"
)
"""Words of a stem that asks among its options, or of a problem whose figures stand elsewhere."""
_MOST_LETTERS = 0.6
"""Likeness of two stems from which the longer one only says more than the other."""
_SOME_LETTERS = 0.35
"""Likeness of two stems from which they may be one, where everything else is."""
_LONG_OPTIONS = 30
"""Letters of all options from which no other question has the same ones."""
_LOOSE_SHARE = 0.12
"""Part of a long stem's letters that may differ where options and key are the same."""
_SAME_TEXT = 0.9
"""Likeness of two answers from which a difference of the stems is a rewording."""
_ONE_SENTENCE = 60
"""Letters of an answer below which it may be one sentence, a definition."""
_STRANGE = 0.15
"""Likeness of two answers below which stems that only nearly agree ask different things."""


def verdict(a: Entry, b: Entry, vocabulary: Vocabulary) -> Verdict:
    """Return what the pair is; the order of the two does not matter but for `left` and `right`."""
    if a.offered.texts and b.offered.texts:
        one, other = _asking_for_an_option(a.asked), _asking_for_an_option(b.asked)
        return _choices(a, b, compare_stems(one, other, vocabulary, asking=True), vocabulary)
    implied = a.tools.intersection(b.asked.words) | b.tools.intersection(a.asked.words)
    stems = compare_stems(a.asked, b.asked, vocabulary, implied=implied)
    if a.offered.texts or b.offered.texts:
        return _mixed(a, b, stems)
    return _open(a, b, stems, vocabulary)


_TOLD_APART = frozenset({"subject", "extra", "order", "aspect"})
"""Reasons for which two stems differ, though they may have been written of one fact."""
_OF_OPTIONS = frozenset({"which", "what", "list", "make"})
"""Aspects that go without saying where options are offered: 是什么, 是以下哪一项, 是（ ）.

Nothing is to be made there: 实现 is what someone wanted, or did.
"""


def _asking_for_an_option(asked: Asked) -> Asked:
    return asked._replace(asks=asked.asks - _OF_OPTIONS)


def _choices(a: Entry, b: Entry, stems: Comparison, vocabulary: Vocabulary) -> Verdict:
    options = compare_options(a.offered, b.offered, vocabulary)
    duplicate = Kind.CONFLICT if options.keys_agree is False else Kind.DUPLICATE
    shown = a.asked.images or a.asked.code
    if duplicate is Kind.CONFLICT and a.asked.pointing and b.asked.pointing and not shown:
        # What they point to did not come along: it may be two pictures.
        return Verdict(Kind.DIFFERENT, "context")
    if stems.likeness is Likeness.SAME:
        alike = options.matched == 1
        if not alike and not (a.asked.bound or b.asked.bound):
            # Other distractors, the same right answer: still one question.
            long = min(len(a.asked.bare), len(b.asked.bare)) >= _TELLING
            alike = (
                options.same_answer
                or options.within
                or (options.matched >= _MOST_OPTIONS and (long or options.keys_agree is not None))
                or (options.shared_answer and long)
            )
            if not alike and _asks_without_options(a) and _asks_without_options(b):
                return Verdict(Kind.DUPLICATE, "distractors")
    elif stems.likeness is Likeness.RESPELT:
        # Of two keys one slip is not to blame: 京酱园, 老酱园 are two.
        alike = options.keys_agree is not False and (
            options.matched == 1 or (options.matched >= _MOST_OPTIONS and options.same_answer)
        )
    elif stems.likeness is Likeness.WIDER:
        alike = options.matched == 1
    elif _answered_alike(a, b, stems, options, vocabulary):
        return Verdict(Kind.DUPLICATE, "key", stems.left, stems.right)
    else:
        return _different(stems)
    return _as(duplicate, stems) if alike else Verdict(Kind.DIFFERENT, "options")


def _asks_without_options(entry: Entry) -> bool:
    """Whether a stem says what is asked for: 压强的单位是, not 下列说法正确的是."""
    bare = entry.asked.bare
    return len(bare) >= _TELLING and _AMONG_OPTIONS.search(bare) is None


def _answered_alike(
    a: Entry, b: Entry, stems: Comparison, options: OptionComparison, vocabulary: Vocabulary
) -> bool:
    """Whether options and key settle that two stems, worded apart, are one question.

    One may say more than the other (盛产于( ), 盛产于( )山区), or a few of many letters may differ;
    where each names something of its own, one set of options serves two questions (甲属于哪一类,
    乙属于哪一类).
    """
    if not options.same_answer or min(len(a.asked.bare), len(b.asked.bare)) < _TELLING:
        return False
    if stems.reason in _TOLD_APART and options.matched and one_thing(a.asked, b.asked):
        return True
    left, right = a.asked.bare, b.asked.bare
    alike = likeness(left, right)
    if stems.likeness is Likeness.LONGER:
        return alike >= _MOST_LETTERS
    # Long options that all are the same were written for one question.
    written_once = options.matched == 1 and sum(map(len, a.offered.texts)) >= _LONG_OPTIONS
    if stems.reason in ("subject", "order") and written_once and alike >= _SOME_LETTERS:
        return True
    slips = slips_between(left, right, vocabulary, share=_LOOSE_SHARE, shortest=2 * _TELLING)
    return stems.reason == "subject" and options.matched >= _MOST_OPTIONS and slips is not None


def _mixed(a: Entry, b: Entry, stems: Comparison) -> Verdict:
    """Judge a choice question beside one without options: their stems have to say it all, in the
    same letters, or in the same words with the right option as the other's answer.
    """
    if stems.likeness is Likeness.SAME and not (a.asked.bound or b.asked.bound):
        right = _right_letters(a)
        if a.asked.bare == b.asked.bare or (right and right == _right_letters(b)):
            return _as(Kind.DUPLICATE, stems)
    return _different(stems)


def _right_letters(entry: Entry) -> str:
    """Return the letters of the right options, or of an answer, in one order."""
    return entry.offered.answer or "".join(sorted(without_particles(entry.answered.bare)))


def _open(a: Entry, b: Entry, stems: Comparison, vocabulary: Vocabulary) -> Verdict:
    if stems.reason in ("code", "image", "symbol"):
        return _different(stems)
    subjects = (stems.left, stems.right) if stems.likeness is Likeness.OTHER else ((), ())
    answers = compare_answers(a.answered, b.answered, vocabulary, subjects)
    if stems.likeness in (Likeness.SAME, Likeness.WIDER, Likeness.RESPELT):
        return _one_stem(a, b, stems, answers, vocabulary)
    return _two_stems(a, b, stems, answers)


def _one_stem(
    a: Entry, b: Entry, stems: Comparison, answers: AnswerComparison, vocabulary: Vocabulary
) -> Verdict:
    copied = answers.agreement in (Agreement.EQUAL, Agreement.COPIED)
    conflict = answers.agreement is Agreement.CONFLICT
    if not copied and (rivals := rival_tools(a.about(vocabulary), b.about(vocabulary), vocabulary)):
        return Verdict(Kind.DIFFERENT, "context", *rivals)
    if (a.asked.bound or b.asked.bound) and not _said_in_full(a, b):
        if a.answered.code != b.answered.code:
            return Verdict(Kind.DIFFERENT, "code")
        texts = min(len(a.answered.words), len(b.answered.words)) > 4 or a.asked.code
        if a.place != b.place and not (copied and texts):
            return Verdict(Kind.DIFFERENT, "context")
        if not copied and answers.agreement is not Agreement.ABSENT:
            return Verdict(Kind.DIFFERENT, "context")
    if stems.likeness is Likeness.RESPELT and not copied:
        long = min(len(a.asked.bare), len(b.asked.bare)) >= _LONG
        if not long or answers.agreement is not Agreement.ABSENT:
            return _different(stems)
    if stems.likeness is Likeness.WIDER and 0 < answers.likeness < _STRANGE:
        return Verdict(Kind.DIFFERENT, "answers", stems.left, stems.right)
    return _as(Kind.CONFLICT if conflict else Kind.DUPLICATE, stems)


def _said_in_full(a: Entry, b: Entry) -> bool:
    """Whether two stems are the same letters and operators, and long, with no answer or code that
    may differ.
    """
    if a.asked.bare != b.asked.bare or (a.asked.generic and a.asked.pointing):
        return False
    beside = (a.answered, b.answered, a.asked.code, a.asked.images)
    long = len(a.asked.bare) + len(a.asked.symbols) >= _TELLING
    return long and a.asked.symbols == b.asked.symbols and not any(any(part) for part in beside)


def _two_stems(a: Entry, b: Entry, stems: Comparison, answers: AnswerComparison) -> Verdict:
    said_twice = answers.agreement is Agreement.EQUAL and len(a.answered.bare) >= LEAST_ANSWER
    if stems.likeness is Likeness.LONGER and (said_twice or _stated_twice(a, b, answers)):
        return _as(Kind.DUPLICATE, stems)
    one_fact = a.answered.fact and a.answered.fact == b.answered.fact
    if one_fact and stems.reason in _TOLD_APART and one_thing(a.asked, b.asked):
        return Verdict(Kind.DUPLICATE, "key", stems.left, stems.right)
    copied = answers.agreement in (Agreement.EQUAL, Agreement.COPIED, Agreement.CONFLICT)
    if not copied or min(len(a.answered.words), len(b.answered.words)) < LEAST_COPIED:
        return _different(stems)
    if stems.likeness is Likeness.LONGER:
        return _as(Kind.DUPLICATE, stems)
    if stems.reason == "aspect" and answers.likeness >= _SAME_TEXT:
        return Verdict(Kind.DUPLICATE, "answers", stems.left, stems.right)
    short = min(len(a.answered.bare), len(b.answered.bare)) < _ONE_SENTENCE
    if short and answers.likeness < _SAME_TEXT:
        # Two terms of a kind are defined in one frame, and rightly so.
        return _different(stems)
    return Verdict(Kind.COPIED_ANSWER, stems.reason, stems.left, stems.right)


def _stated_twice(a: Entry, b: Entry, answers: AnswerComparison) -> bool:
    """Whether two statements, both true or both false, are nearly the same letters."""
    if answers.agreement is not Agreement.EQUAL or truth(a.answered.bare) is None:
        return False
    long = min(len(a.asked.bare), len(b.asked.bare)) >= _TELLING
    return long and likeness(a.asked.bare, b.asked.bare) >= _NEARLY


_NEARLY = 0.8
"""Likeness of two statements from which one only says a word more than the other."""
LEAST_ANSWER = 8
"""Letters of an answer, of which most are said for one question only."""


def _as(kind: Kind, stems: Comparison) -> Verdict:
    return Verdict(kind, stems.reason, stems.left, stems.right)


def _different(stems: Comparison) -> Verdict:
    return Verdict(Kind.DIFFERENT, stems.reason, stems.left, stems.right)
