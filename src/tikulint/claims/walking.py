"""Through a text sentence by sentence, knowing whom each may be about without saying so."""

from collections.abc import Callable, Iterator, Sequence

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
from tikulint.claims.sentences import Cue, Sentence, spoken_of
from tikulint.claims.subjects import Mention

_INTRODUCES = ("：", ":")


class Walk:
    """Hands out the sentences of `text`; `tables` fills on the way.

    A sentence without a name of its own may be about the subject of the sentence before, of the
    line that introduces its list, of its heading, or of the question (`carried`, `topic`).
    """

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        spot: Callable[[str, int], list[Cue]],
        carried: tuple[str, ...] = (),
        topic: str = "",
    ) -> None:
        self.tables: list[Sentence] = []
        self._text = text
        self._mentions = mentions
        self._spot = spot
        self._topic = carried
        self._question = topic
        self._previous: tuple[str, ...] | None = None
        self._introduced: tuple[str, ...] | None = None
        self._wrong = False
        self._next = 0

    def sentences(self) -> Iterator[tuple[Sentence, tuple[int, int]]]:
        """Yield the sentences that may be about a known subject, each with the next one's span.

        Whether one states anything is for `states` to say: it costs more than most rules do.
        """
        if offers_options(self._text):
            return
        for block in blocks(self._text):
            if block.form is Form.BLANK:
                self._previous = None
            elif block.form is Form.TABLE:
                self._keep(block)
            elif self._may_concern(block):
                yield from self._spoken(block)

    def _may_concern(self, block: Block) -> bool:
        """Whether a block names something, or may go on about what was named before it."""
        if self._topic or self._previous or self._introduced or block.form is Form.HEADING:
            return True
        while self._next < len(self._mentions) and self._mentions[self._next].start < block.start:
            self._next += 1
        following = self._mentions[self._next : self._next + 1]
        return bool(following) and following[0].start < block.end

    def _keep(self, block: Block) -> None:
        if not self._wrong:
            named = self._within(block.start, block.end)
            self.tables.append(Sentence(self._text, block.start, block.end, named, (), self._spot))

    def _spoken(self, block: Block) -> Iterator[tuple[Sentence, tuple[int, int]]]:
        text = self._text
        if block.form is Form.HEADING:
            self._wrong = labelled_wrong(text[block.start : block.end])
        if block.form is Form.ITEM:
            self._previous = self._introduced
        else:
            self._introduced = None
        spans = list(sentences(text, block.start, block.end))
        for position, (start, end) in enumerate(spans):
            sentence = self._sentence(start, end)
            if not self._wrong and (sentence.mentions or sentence.carried):
                following = spans[position + 1] if position + 1 < len(spans) else (end, end)
                yield sentence, following
            self._remember(sentence, block)

    def _sentence(self, start: int, end: int) -> Sentence:
        carried = self._topic if self._previous is None else self._previous
        mentions = self._within(start, end)
        question = self._question
        return Sentence(self._text, start, end, mentions, carried, self._spot, question)

    def _remember(self, sentence: Sentence, block: Block) -> None:
        if sentence.mentions:
            self._previous = spoken_of(sentence)
            if block.form is Form.HEADING:
                self._topic = self._previous
        self._question = sentence.written
        if self._question.rstrip().endswith(_INTRODUCES) and block.form is not Form.ITEM:
            self._introduced = self._topic if self._previous is None else self._previous

    def _within(self, start: int, end: int) -> Sequence[Mention]:
        first = self._next
        while first < len(self._mentions) and self._mentions[first].start < start:
            first += 1
        last = first
        while last < len(self._mentions) and self._mentions[last].start < end:
            last += 1
        self._next = last
        return self._mentions[first:last]


def states(sentence: Sentence, following: tuple[int, int]) -> bool:
    """Whether a sentence says something as its own, which `following` does not take back."""
    if refutes_previous(sentence.text[slice(*following)]) or not asserted(sentence.written):
        return False
    return not _all_quoted(sentence)


def _all_quoted(sentence: Sentence) -> bool:
    """Whether a quotation holds a name and more: words that are mentioned, not used."""
    return any(
        any(
            start < m.start < end and end - start - 2 > m.end - m.start + 3
            for m in sentence.mentions
        )
        for start, end in quotes(sentence.text, sentence.start, sentence.end)
    )
