"""Rules against a text: every claim that a rule can judge, with where it stands."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from tikulint.claims.clauses import (
    Block,
    Form,
    asserted,
    blocks,
    labelled_wrong,
    offers_options,
    quotes,
    refutes_previous,
    sentences,
)
from tikulint.claims.compiled import Compiled, CueSpotter
from tikulint.claims.figures import judge_figures
from tikulint.claims.judgement import Judgement
from tikulint.claims.reading import Reading
from tikulint.claims.sentences import Cue, Sentence
from tikulint.claims.statements import judge_statement
from tikulint.claims.subjects import Mention, Spotter
from tikulint.model.rule import Rule, Subject

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


class Judge:
    """What `rules` say of texts. Names are spotted once; a rule runs where its subject stands."""

    def __init__(self, rules: Iterable[Rule], subjects: Iterable[Subject]) -> None:
        subjects = list(subjects)
        self._spotter = Spotter(subjects)
        self._names = {subject.id: subject.name for subject in subjects}
        compiled = [Compiled(rule) for rule in rules]
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
        walk = _Walk(reading.text, mentions, carried, self._cues.cues)
        found = [
            judgement
            for sentence in walk.sentences()
            for rule in self._candidates(sentence)
            for judgement in self._apply(rule, sentence, topic)
        ]
        found.sort(key=lambda judgement: (judgement.start, judgement.end, judgement.rule))
        return [judgement.placed(reading) for judgement in _distinct(found)]

    def _apply(self, rule: Compiled, sentence: Sentence, topic: str) -> Iterator[Judgement]:
        if not rule.applies(sentence.written, topic):
            return
        yield from (
            judge_figures(rule, sentence) if rule.measures else judge_statement(rule, sentence)
        )

    def _candidates(self, sentence: Sentence) -> list[Compiled]:
        subjects = dict.fromkeys([m.subject for m in sentence.mentions if m.subject])
        subjects.update(dict.fromkeys(sentence.carried))
        rules = dict.fromkeys(rule for subject in subjects for rule in self._rules.get(subject, ()))
        return list(rules)

    def _spoken_of(self, topic: str) -> tuple[str, ...]:
        """Return the subject a question is about, or nothing if it is about several."""
        reading = Reading(topic)
        mentions = self._spotter.mentions(reading.text)
        sentence = Sentence(reading.text, 0, len(reading.text), mentions)
        speakers = [m.subject for m in mentions if m not in sentence.references]
        return (speakers[0],) if speakers and len(set(speakers)) == 1 and speakers[0] else ()


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
    kept: dict[tuple[str, str, int, int], Judgement] = {}
    for judgement in found:
        kept.setdefault(
            (judgement.rule, judgement.verdict, judgement.start, judgement.end), judgement
        )
    return list(kept.values())


class _Walk:
    """Goes through a text and hands out its asserted sentences with whom each may be about."""

    def __init__(
        self,
        text: str,
        mentions: list[Mention],
        carried: tuple[str, ...],
        spot: Callable[[str, int], list[Cue]],
    ) -> None:
        self.text = text
        self.mentions = mentions
        self.spot = spot
        self.topic = carried
        self.previous: tuple[str, ...] | None = None
        self.wrong = False
        self._next = 0

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences that assert something and may be about a known subject."""
        if offers_options(self.text):
            return
        for block in blocks(self.text):
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Sentence]:
        text = self.text
        if block.form is Form.BLANK:
            self.previous = None
            return
        if block.form is Form.HEADING:
            self.wrong = labelled_wrong(text[block.start : block.end])
        spans = list(sentences(text, block.start, block.end))
        for position, (start, end) in enumerate(spans):
            mentions = self._within(start, end)
            following = text[slice(*spans[position + 1])] if position + 1 < len(spans) else ""
            carried = self.topic if self.previous is None else self.previous
            sentence = Sentence(text, start, end, mentions, carried, self.spot)
            written = sentence.written
            stated = not self.wrong and asserted(written) and not refutes_previous(following)
            if stated and not _all_quoted(sentence) and (mentions or sentence.carried):
                yield sentence
            self._remember(sentence)

    def _within(self, start: int, end: int) -> list[Mention]:
        first = self._next
        while first < len(self.mentions) and self.mentions[first].start < start:
            first += 1
        last = first
        while last < len(self.mentions) and self.mentions[last].start < end:
            last += 1
        self._next = last
        return self.mentions[first:last]

    def _remember(self, sentence: Sentence) -> None:
        if not sentence.mentions:
            return
        speakers = [m for m in sentence.mentions if m not in sentence.references]
        names = {m.subject for m in speakers}
        self.previous = (speakers[0].subject,) if len(names) == 1 and "" not in names else ()


def _all_quoted(sentence: Sentence) -> bool:
    return any(
        any(start < m.start < end for m in sentence.mentions) and end - start > 12
        for start, end in quotes(sentence.text, sentence.start, sentence.end)
    )
