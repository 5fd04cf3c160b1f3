"""Who a sentence is about: every known name in a text, the longest first."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from tikulint.model.rule import Subject


class Mention(NamedTuple):
    """A name at `text[start:end]`; `subject` is the id, empty for a name no rule is about.

    `proper` is false for the name of a concept (预训练), which seldom owns a figure near it.
    """

    start: int
    end: int
    subject: str
    proper: bool = True


_JOINT = re.compile(r"(?<=[A-Za-z0-9])[-_ ](?=[A-Za-z0-9])")
_MIXED_GAP = re.compile(
    r"(?<=[\u3400-\u9fff])\s+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])\s+(?=[\u3400-\u9fff])"
)
_MEASURE_AFTER = re.compile(r"\s?[个种类层次位条张倍步]")
_COMPOUND_AFTER = re.compile(
    r"[-_][A-Za-z0-9]|\.[a-z0-9]|\+\+?(?=[\s，。的]|$)"
    r"|\s\d{1,2}(?:\.\d+)?(?![\d.%,]|\s?[个层种类维头位条张倍步万亿KMBkT年月~～到至-])"
    r"|\s?(?:式|风格|系(?!列)|家族|变体|的变体|的?改进版|类模型)"
)
_COMPOUND_BEFORE = re.compile(r"[A-Za-z0-9][-_]$")
_WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z+.\-]*)\s$")
_VARIANT_BEFORE = re.compile(
    r"(?:(?<!一)(?<!分)类|仿|伪|改进的?|改进型|轻量级?|增强版?|变体|衍生)\s?$"
)
_MAKER_WORDS = (
    "google meta openai facebook microsoft deepmind nvidia ibm baidu alibaba the a an and or of in "
    "like use using with is by for to from vs than pytorch tensorflow keras sklearn ai fair "
    "research brain stanford huggingface our standard original vanilla both"
)
_MAKERS = frozenset(_MAKER_WORDS.split())
# Names that are everyday English words: in other letters than the editor's they are those words.
_EVERYDAY = (
    "adam bart bloom cart clip coco electra gan glue he iris lasso mae palm rag ridge roc "
    "switch swin whisper cot sam"
)
_WORDS = frozenset(_EVERYDAY.split())


class Spotter:
    """Finds the names of `subjects` in texts, all at once, in time linear in the text.

    The longest name counts (BERT within RoBERTa or BERT-wwm is another name); Latin names are
    bounded by letters and digits, Han names are not; hyphen, blank or nothing between the parts
    of a name is one name (GPT-3, GPT 3, GPT3).
    """

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self.names: dict[str, tuple[str, str]] = {}  # lower case -> (subject, written)
        subjects = list(subjects)
        self._parents = {subject.id: subject.variant_of for subject in subjects}
        self._concepts = {subject.id for subject in subjects if subject.type == "concept"}
        for subject in subjects:
            for name in subject.excluded:
                for spelling in _spellings(name):
                    self.names.setdefault(spelling.lower(), ("", spelling))
        for subject in subjects:
            for position, name in enumerate(_names(subject)):
                for spelling in _spellings(name):
                    known = self.names.get(spelling.lower())
                    if known is None or not known[0] or position < len(subject.aliases):
                        self.names[spelling.lower()] = (subject.id, spelling)
        self._spelled = list(self.names)
        self._sizes = {
            (subject.variant_of, size): subject.id
            for subject in subjects
            if subject.variant_of and (size := _size(subject.name))
        }

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._spelled, matchkind=MatchKind.LeftmostLongest)

    def mentions(self, text: str) -> list[Mention]:
        """Return the known names in `text` in order; names of other things have no subject."""
        if not self._spelled:
            return []
        lowered = _lower(text)
        found = [
            self._mention(text, start, end, self._spelled[index])
            for index, start, end in self._automaton.find_matches_as_indexes(lowered)
            if _bounded(lowered, start, end)
        ]
        return self._with_sizes(text, found) if found and self._sizes else found

    def _with_sizes(self, text: str, found: list[Mention]) -> list[Mention]:
        """Add the sizes that are named alone (base 版) after the thing they are a size of."""
        starts = [mention.start for mention in found]
        added = []
        for size in _SIZE_ALONE.finditer(text):
            place = bisect_right(starts, size.start())
            if not place or found[place - 1].end > size.start():
                continue
            last = next((m for m in reversed(found[:place]) if m.proper and m.subject), None)
            if last and size.start() - last.end <= 80:
                family = (last.subject, self._parents.get(last.subject) or "")
                word = size[1].lower()
                variant = next((v for p in family if (v := self._sizes.get((p, word)))), None)
                if variant:
                    added.append(Mention(size.start(), size.end(), variant))
        return sorted([*found, *added]) if added else found

    def _mention(self, text: str, start: int, end: int, spelled: str) -> Mention:
        subject = self._subject(text, start, end, spelled)
        proper = subject not in self._concepts if subject else spelled[0].isascii()
        return Mention(start, end, subject, proper)

    def _subject(self, text: str, start: int, end: int, spelled: str) -> str:
        subject, written = self.names[spelled]
        if not subject:
            return ""
        if spelled in _WORDS and text[start:end] not in (written, written.upper()):
            return ""
        before = text[max(0, start - 16) : start]
        if spelled[0].isascii():
            word = _WORD_BEFORE.search(before)
            if word and word[1].lower() not in _MAKERS and word[1][0].isupper():
                return ""
        if _COMPOUND_BEFORE.search(before) or _VARIANT_BEFORE.search(before):
            return ""
        if _COMPOUND_AFTER.match(text, end):
            return ""
        if spelled[-1].isdigit() and " " in spelled and _MEASURE_AFTER.match(text, end):
            return ""
        return subject


_SIZE_ALONE = re.compile(
    r"(?<![A-Za-z0-9\-_])(base|large|small|tiny|xl)\s?(?:版本?|模型|型号?)", re.IGNORECASE
)
_SIZE_LAST = re.compile(r"[-_ ](base|large|small|tiny|xl)$", re.IGNORECASE)


def _size(name: str) -> str:
    """Return the size that a name ends in, in lower case, or nothing."""
    size = _SIZE_LAST.search(name)
    return size[1].lower() if size else ""


def _names(subject: Subject) -> Sequence[str]:
    return (*subject.aliases, *(() if subject.name in subject.aliases else (subject.name,)))


def _spellings(name: str) -> Iterator[str]:
    """Yield the ways a name is spaced: GPT-3, GPT 3, GPT3; KL 散度, KL散度."""
    closed = _MIXED_GAP.sub("", name)
    for spaced in dict.fromkeys((name, closed, _opened(closed))):
        yield spaced
        if _JOINT.search(spaced):
            for joint in ("-", " ", "_", ""):
                yield _JOINT.sub(joint, spaced)


def _opened(name: str) -> str:
    return re.sub(
        r"(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])", " ", name
    )


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether no Latin letter or digit runs on where a name begins or ends with one."""
    first, last = text[start], text[end - 1]
    if first.isascii() and first.isalnum() and start and _latin(text[start - 1]):
        return False
    return not (last.isascii() and last.isalnum() and end < len(text) and _latin(text[end]))


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
