"""Reads stems: cuts them into what asks and what is asked about, synonyms as one word."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain

from tikulint.similarity.asked import Asked
from tikulint.similarity.counting import counted
from tikulint.similarity.letters import bare
from tikulint.similarity.operands import (
    Operand,
    completed,
    distributed,
    paired,
    said_again,
    said_once,
)
from tikulint.similarity.phrases import SEVERAL, Phrases, titles_a_list
from tikulint.similarity.spelling import Spelling
from tikulint.similarity.visible import Visible, visible
from tikulint.similarity.vocabulary import Vocabulary
from tikulint.similarity.wording import plain_wording

_SYMBOL = re.compile(
    r"(?<![a-z]{2})\+|\+(?![a-z]{2})|[×÷=<>≤≥≠^%|√∞±→←⇒↔∪∩∈∉⊂⊆∅∀∃∧∨¬∑∏∫∂∆!&~]|[$#]\{"
    r"|(?<![a-z])-(?=\d)|(?<=[\w)]) - "
)
_TAG = re.compile(r"</?[a-z][a-z0-9-]*\s*/?>")
"""`<i>` is a name, not two signs."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_INLINE_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_SIGNS = re.compile(r"(?!</?\w[^<>]*>$).*[^\w\s.\-]")
"""Code of more than names; a tag is a name."""
_POINTING = re.compile(
    r"(?:以下|下面|下列|如下|下边|这段|这个|上述|上面|以上|下述)的?(?:这段|一段|几段)?"
    r"(?:代码|程序|语句|函数|片段|表达式|输出)"
    r"|(?:代码|程序)(?:片段|段)?如下|[图表]如下|[如右左下上]图|下表|根据材料|阅读材料|材料[一二]"
    r"|(?:^|[^\u4e00-\u9fff]|[从由据按在入于见看和与])(?:图[中示]|表中)"
)
"""有向图中, 列表中 and 代表中国 point to nothing that stands beside them."""
_JOINED = re.compile(r"(?<=[a-z]{2})-(?=\d|[a-z]{2})")
"""gpt-3 and gpt3, png-8 and png8, weak-map and weakmap."""
_ASIDE = re.compile(
    r"(?:(?<=[\u3400-\u9fff？?])[（(](?=[^（）()\n]{2,60}[）)])"
    r"|(?<=[a-z0-9])\s?[（(](?=[\u3400-\u9fff]{2,12}[）)]))([^（）()\n]+)[）)]"
)
"""构造器（constructor）, 作用域（查找顺序）, adapter（适配器）: may be left unsaid."""
_GLOSSED = re.compile(r"([\u3400-\u9fff]{2,12})[（(]([a-z][a-z0-9 ._/-]{1,30})[）)]")
_JOINING = re.compile(r"[/\\_.-]+")
"""What joins words in the name of a file."""
_LAST_PHRASE = re.compile(r"^.*(?:什么是|解释|介绍|简述|说说|描述|的|中|里)(?=..)")
_PLACE = re.compile(
    r"^\s*(?:在)?([a-z][a-z0-9.+-]*(?: [a-z0-9.+-]+)?)\s*(?:模型|算法)?[中里]"
    r"(?:[的，,\s]|(?=[\u4e00-\u9fffa-z]))(?![国间文断心英])"
)
"""SVM 中核函数的作用: where it is met."""
_PLACE_OF_NAME = re.compile(
    r"^\s*(?:在)?([\u4e00-\u9fff]{2,6})(?:[中里](?:的)?\s*(?=[a-z])|的\s*(?=[a-z]+ ?\(\)))"
)
"""线程池中 submit() 的作用, 线程的 sleep() 方法: a Latin name says enough by itself."""
_MAY_HOLD_ASIDES = re.compile("[(（:：]|认为|指出|强调|提出|规定|[中里]|的 ?[a-z]+ ?\\(\\)")
_TOPIC = re.compile(
    r"^\s*(?:([\u3400-\u9fff]{2,8})[：:]\s*(?=.{6,})|([\u3400-\u9fff《》]{2,12}(?:认为|指出|强调|提出|规定))[，,：:]\s*)"
)
"""模型结构：为什么只用解码器, 营养学认为，水的作用是: the bank's own label, whose view it is."""


class Reader:
    """Reads stems with a tokenizer (synonyms as one word) and a vocabulary."""

    def __init__(self, tokens: Callable[[str], list[str]], vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._vocabulary = vocabulary
        # In a statement 可能, 必须 and 只 decide whether it is true; in a question they do not.
        self._fillers = {
            (asking, english): vocabulary.words
            | (vocabulary.modal if asking else frozenset())
            | (vocabulary.english if english else frozenset())
            for asking in (True, False)
            for english in (True, False)
        }
        named = vocabulary.canonical
        self._names = {name: name for name in named.values()} | dict(named)
        self._spelling = Spelling(vocabulary.latin)
        self._spelt = lru_cache(maxsize=1 << 16)(self._in_one_spelling)
        self._tools_named = lru_cache(maxsize=1024)(self._tools_in)
        self._phrases = Phrases(vocabulary)

    def read(self, stem: str) -> Asked:
        """Return what `stem` (Markdown) asks."""
        seen = visible(stem, numbered=True)
        return self.read_visible(seen)

    def read_visible(self, seen: Visible) -> Asked:
        """Return what a stem asks that was taken apart already."""
        prose = plain_wording(seen.prose)
        sentences, asks = self._phrases.part(prose)
        if not asks and titles_a_list(seen.prose):
            asks = frozenset({SEVERAL})
        fillers = self._fillers[bool(asks), not _HAN.search(prose)]
        cut = [[self._operands(piece, fillers) for piece in sentence] for sentence in sentences]
        by_sentence = [
            distributed(completed([*chain.from_iterable(pieces)], self._names)) for pieces in cut
        ]
        operands = list(chain.from_iterable(by_sentence))
        again = frozenset[str]()
        if asks and len(by_sentence) > 1:
            again = said_again(by_sentence)
            operands = said_once(by_sentence)
        words = tuple(word for operand in operands for word in operand)
        kinds, bound = self._vocabulary.kinds, self._vocabulary.bound
        return Asked(
            bare=bare(prose),
            words=words,
            operands=tuple(operands),
            asks=_shared(asks),
            negations=sum(word in self._vocabulary.negating for word in words),
            symbols=(
                *_SYMBOL.findall(_TAG.sub("", prose) if "<" in prose else prose),
                *(
                    "".join(code.split())
                    for code in _INLINE_CODE.findall(prose)
                    if _SIGNS.match(code)
                ),
            ),
            code=seen.code,
            images=seen.images,
            generic=all(word in bound or word in kinds for word in words),
            pointing=bool(_POINTING.search(prose)),
            asides=_shared(frozenset(self._asides(prose, fillers)) | counted(seen.prose)),
            glossed=tuple(self._glossed(prose, fillers)),
            again=_shared(again),
            paired=_shared(paired(chain.from_iterable(cut))),
        )

    def tools_named(self, places: Iterable[str]) -> frozenset[str]:
        """Return the tools in the path of a file and the headings of its sections."""
        return self._tools_named("\n".join(places))

    def _tools_in(self, places: str) -> frozenset[str]:
        return _shared(self._vocabulary.tools.intersection(self._tokens(_JOINING.sub(" ", places))))

    def _name_around(self, words: list[str], between: str, word: str) -> str | None:
        """Return the name that the last of `words` and `word` are around 的: 事件的代理."""
        return self._names.get(words[-1] + word) if words and between == "的" else None

    def _in_one_spelling(self, token: str) -> str:
        # A dot before it is what is left of a number, or of a suffix: .Spring, .css.
        word = _JOINED.sub("", token).lstrip(".") or token
        name = self._spelling.name(word)
        # The tokenizer knew other names of a thing, but not slipped in writing.
        return word if name == word else self._vocabulary.canonical.get(name, name)

    def _asides(self, prose: str, fillers: frozenset[str]) -> Iterator[str]:
        if _MAY_HOLD_ASIDES.search(prose):
            outside = chain.from_iterable(self._operands(self._without_asides(prose), fillers))
            said = set(outside)
            for aside in (*chain.from_iterable(_TOPIC.findall(prose)), *_ASIDE.findall(prose)):
                for operand in self._operands(aside, fillers):
                    yield from (word for word in operand if word not in said)
            for place in (*_PLACE.findall(prose), *_PLACE_OF_NAME.findall(prose)):
                # What a tool leaves unsaid has rules of its own, and so has a version of it.
                for operand in self._operands(place, fillers):
                    yield from (w for w in operand if w not in said and self._is_place(w))

    @staticmethod
    def _without_asides(prose: str) -> str:
        for pattern in (_ASIDE, _TOPIC, _PLACE, _PLACE_OF_NAME):
            prose = pattern.sub("", prose)
        return prose

    def _is_place(self, word: str) -> bool:
        return word not in self._vocabulary.tools and not word[-1].isdigit()

    def _glossed(
        self, prose: str, fillers: frozenset[str]
    ) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
        for named in _GLOSSED.finditer(prose) if "(" in prose or "（" in prose else ():
            names = self._operands(_LAST_PHRASE.sub("", named[1]), fillers)[-1:]
            gloss = chain.from_iterable(self._operands(named[2], fillers))
            for name in names:
                yield frozenset(name), frozenset(gloss)

    def _operands(self, piece: str, fillers: frozenset[str]) -> list[Operand]:
        operands: list[list[str]] = [[]]
        before = ""
        tokens = self._tokens(piece)
        for at, token in enumerate(tokens):
            word = self._spelt(token)
            if word in self._vocabulary.connecting:
                operands.append([])
            elif operands[-1][-1:] == [word]:
                continue  # a gloss: 微调（fine-tune）
            elif name := self._name_around(operands[-1], before, word):
                operands[-1][-1] = name
            elif (
                word in self._vocabulary.negating
                or word not in fillers
                or self._qualifies(word, before, tokens[at + 1 : at + 2], fillers)
            ):
                operands[-1].append(word)
            before = token
        return [tuple(operand) for operand in operands if operand]

    def _qualifies(
        self, word: str, before: str, behind: list[str], fillers: frozenset[str]
    ) -> bool:
        """Whether a filler is part of the name behind it: 简单随机抽样, but not 水闸的主要部件."""
        if word not in self._vocabulary.qualifying or before == "的":
            return False
        return any(name not in fillers for name in behind)


@lru_cache(maxsize=4096)
def _shared(words: frozenset[str]) -> frozenset[str]:
    """Return one set for all that are equal: a large bank holds few, and each takes 216 bytes."""
    return words
