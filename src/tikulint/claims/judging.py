"""Rules against a text: every claim that a rule can judge, with where it stands."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from time import perf_counter

from tikulint.claims.compiled import Compiled, CueSpotter
from tikulint.claims.complexities import judge_complexities
from tikulint.claims.dating import judge_years
from tikulint.claims.figures import judge_quantities
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.reading import Reading
from tikulint.claims.relations import judge_relations
from tikulint.claims.sentences import Sentence, spoken_of
from tikulint.claims.statements import judge_statements
from tikulint.claims.subjects import Spotter
from tikulint.claims.tabular import judge_table, rows
from tikulint.claims.walking import Walk, states
from tikulint.model.rule import Kind, Rule, Subject

INHERITED = frozenset(
    {
        "architecture",
        "direction",
        "objective",
        "objectives",
        "organisation",
        "tokenizer",
        "structure",
    }
)
"""Attributes that a variant shares with its parent, whatever its size."""
SAME_IN_ALL_SIZES = INHERITED | {
    "context_length",
    "vocab_size",
    "mask_rate",
    "positional_encoding",
    "embedding_size",
    "year",
    "masking",
}
_SIZE = ("base", "large", "small", "medium", "xl", "tiny", "mini", "big", "huge")

_JUDGES: Mapping[Kind, Callable[[Compiled, Sentence], Iterator[Judgement]]] = {
    Kind.QUANTITY: judge_quantities,
    Kind.YEAR: judge_years,
    Kind.COMPLEXITY: judge_complexities,
    Kind.RELATION: judge_relations,
}


Timed = Callable[[str, float], None]
"""Told each time a rule has run: its id and the seconds it took."""


class Judge:
    """What `rules` say of texts. Names are spotted once; a rule runs where its subject stands."""

    def __init__(
        self, rules: Iterable[Rule], subjects: Iterable[Subject], timed: Timed | None = None
    ) -> None:
        self._timed = timed
        subjects = list(subjects)
        self._spotter = Spotter(subjects)
        self._concepts = {subject.id for subject in subjects if subject.type == "concept"}
        rules = list(rules)
        same: dict[str, set[str]] = defaultdict(set)
        for rule in rules:
            same[rule.attribute].update(cue.lower() for cue in rule.cues)
        compiled = [Compiled(rule, same=same[rule.attribute]) for rule in rules]
        self._cues = CueSpotter(cue for rule in compiled for cue in rule.rule.cues)
        self._rules = _by_subject(compiled, subjects)
        self._topic = lru_cache(maxsize=256)(self._spoken_of)

    def judge(self, text: str, *, topic: str = "") -> list[Judgement]:
        """Return what the rules say of `text`, in the order of the text.

        `topic` is the question that `text` answers: its subject may stand only there.
        Places count code points of `text`.
        """
        reading = Reading(text)
        mentions = self._spotter.mentions(reading.text)
        carried = self._topic(topic) if topic else ()
        if not carried and not any(mention.subject in self._rules for mention in mentions):
            return []
        walk = Walk(reading.text, mentions, self._cues.cues, carried, topic)
        found: list[Judgement] = []
        for sentence, following in walk.sentences():
            judged = [
                judgement
                for rule in self._candidates(sentence)
                for judgement in self._run(rule, sentence, topic)
            ]
            if judged and states(sentence, following):
                found += judged
        for table in walk.tables:
            found += judge_table(rows(table.text, table.start, table.end), table, self._rules)
        found.sort(key=lambda judgement: (judgement.start, judgement.end, judgement.rule))
        return [judgement.placed(reading) for judgement in _distinct(found)]

    def _run(self, rule: Compiled, sentence: Sentence, topic: str) -> Iterable[Judgement]:
        if self._timed is None:
            return self._apply(rule, sentence, topic)
        begin = perf_counter()
        found = list(self._apply(rule, sentence, topic))
        self._timed(rule.rule.id, perf_counter() - begin)
        return found

    def _apply(self, rule: Compiled, sentence: Sentence, topic: str) -> Iterator[Judgement]:
        if rule.measures and not rule.counts(sentence):
            return
        if not rule.applies(sentence.written, topic):
            return
        view = sentence if rule.subject in self._concepts else sentence.proper
        yield from _JUDGES.get(rule.kind, judge_statements)(rule, view)

    def _candidates(self, sentence: Sentence) -> list[Compiled]:
        subjects = dict.fromkeys([m.subject for m in sentence.mentions if m.subject])
        subjects.update(dict.fromkeys(sentence.carried))
        rules = dict.fromkeys(rule for subject in subjects for rule in self._rules.get(subject, ()))
        return list(rules)

    def _spoken_of(self, topic: str) -> tuple[str, ...]:
        """Return the subject a question is about, or nothing if it is about several."""
        reading = Reading(topic)
        mentions = self._spotter.mentions(reading.text)
        return spoken_of(Sentence(reading.text, 0, len(reading.text), mentions))


def _by_subject(
    rules: list[Compiled], subjects: list[Subject]
) -> Mapping[str, tuple[Compiled, ...]]:
    """Return the rules of every subject, with those it inherits from what it is a variant of."""
    own: dict[str, list[Compiled]] = defaultdict(list)
    for rule in rules:
        own[rule.subject].append(rule)
    known = {subject.id: subject for subject in subjects}
    table: dict[str, tuple[Compiled, ...]] = {}
    for subject in subjects:
        gathered = list(own[subject.id])
        stated = {rule.attribute for rule in gathered}
        child, parent = subject, known.get(subject.variant_of or "")
        only_size = True
        seen = {subject.id}
        while parent and parent.id not in seen:
            seen.add(parent.id)
            only_size = only_size and _only_size(child, parent)
            shared = SAME_IN_ALL_SIZES if only_size else INHERITED
            gathered += [
                rule.of(subject.id)
                for rule in own[parent.id]
                if rule.attribute in shared and rule.attribute not in stated
            ]
            child, parent = parent, known.get(parent.variant_of or "")
        if gathered:
            table[subject.id] = tuple(gathered)
    return table


def _only_size(child: Subject, parent: Subject) -> bool:
    rest = child.name.lower().removeprefix(parent.name.lower())
    return rest != child.name.lower() and rest.strip("-_ ") in _SIZE


def _distinct(found: list[Judgement]) -> list[Judgement]:
    """Return one judgement a rule and place; of rules that disagree on a figure, the kindest.

    Of two rules that both refute a figure, the one whose attribute is named more plainly counts.
    """
    first: dict[tuple[str, str, int, int], Judgement] = {}
    for one in found:
        first.setdefault((one.rule, one.verdict, one.start, one.end), one)
    supported: dict[tuple[int, int], int] = {}
    for one in first.values():
        if one.verdict is Verdict.SUPPORTED:
            place = one.start, one.end
            supported[place] = max(one.weight, supported.get(place, 0))
    weights: dict[tuple[int, int], int] = defaultdict(int)
    for one in first.values():
        weights[one.start, one.end] = max(weights[one.start, one.end], one.weight)
    return [
        one
        for one in first.values()
        if one.verdict is not Verdict.CONTRADICTED
        or supported.get((one.start, one.end), 0) <= one.weight == weights[one.start, one.end]
    ]
