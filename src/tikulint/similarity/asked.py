"""What a stem asks: its subject words in order, the aspect asked for, and all that is no word."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from tikulint.similarity.spelling import Spelling
from tikulint.similarity.visible import Visible, visible
from tikulint.similarity.vocabulary import FRAME, Vocabulary
from tikulint.similarity.wording import counted, plain_wording

_CONNECTOR = re.compile(r"\s*(?:、|，|,|/|\\|&|\n)\s*|\s+(?:vs\.?|versus|and)\s+")
_SYMBOL = re.compile(r"[+×÷=<>≤≥≠^%|√∞±→←⇒↔∪∩∈∉⊂⊆∅∀∃∧∨¬∑∏∫∂∆!&~]|[$#]\{|-(?=\d)|(?<=[\w)]) - ")
_HAN = re.compile(r"[\u3400-\u9fff]")
_INLINE_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_SIGNS = re.compile(r"(?!</?\w[^<>]*>$).*[^\w\s.\-]")
"""Code of more than names; a tag is a name."""
_POINTING = re.compile(
    r"(?:以下|下面|下列|如下|下边|这段|这个|上述|上面|以上|下述)的?(?:这段|一段|几段)?"
    r"(?:代码|程序|语句|函数|片段|表达式|输出)"
    r"|(?:代码|程序)(?:片段|段)?如下|[如右左下上]图|下表|根据材料|阅读材料|材料[一二]"
    r"|(?:^|[^\u4e00-\u9fff]|[从由据按在入于见看和与])(?:图[中示]|表中)"
)
"""有向图中, 列表中 and 代表中国 point to nothing that stands beside them."""
_LETTERS = re.compile(r"[\W_]+")
_JOINED = re.compile(r"(?<=[a-z]{2})-(?=\d|[a-z]{2})")
"""gpt-3 and gpt3, png-8 and png8, weak-map and weakmap."""
_ASIDE = re.compile(r"(?<=[\u3400-\u9fff？?])[（(]([^（）()\n]{2,60})[）)]")
"""构造器（constructor）, 作用域（查找顺序）: may be left unsaid."""
_HINT = re.compile(r"(?<=[？?])\s*[（(][^（）()\n]{8,}[）)]\s*$")
"""有哪些用途？（限流的方法，统计）: what the answer is to speak of, not what is asked."""
_GLOSSED = re.compile(r"([\u3400-\u9fff]{2,12})[（(]([a-z][a-z0-9 ._/-]{1,30})[）)]")
_JOINING = re.compile(r"[/\\_.-]+")
"""What joins words in the name of a file."""
_LAST_PHRASE = re.compile(r"^.*(?:什么是|解释|介绍|简述|说说|描述|的|中|里)(?=..)")
_TOPIC = re.compile(r"^\s*([\u3400-\u9fff]{2,8})[：:]\s*(?=.{6,})")
"""模型结构：为什么只用解码器: a label of the bank's own before the question."""
_SENTENCE_END = re.compile(r"[？?。！!；;，,]\s*")
_WHETHER = re.compile(
    r"吗|么(?=[？?\s]*$)|还是|是否|能否|能不能|可不可以|会不会|是不是|要不要|有没有|可否"
)
_USED_BY = re.compile(
    r"(?:哪些|哪几[种个类])(?!情况|场景|时候|地方|场合|情形)[^，。？?的]{1,12}?(?:使用|采用|用到|运用|应用)"
)
"""有哪些数据库使用倒排索引: asks who uses the subject, not what it is."""
SEVERAL = "several"
"""The aspect of a title that names what it lists; beside any other aspect, or none, it is none."""
_SEVERAL = re.compile(r"常[见用]|各种|[几两二三四五六七八九十\d][种类大]|所用")
"""常见浏览器内核, 五种布局: the title of a list."""
_TITLE = 20
"""Characters of the longest stem that may be such a title."""
_MEANS = "(?:机制|算法|协议|策略|模型|模式|技术|结构|方法|方式|框架|语言)"
_BY_WHAT = re.compile(
    rf"(?:采用|使用|基于|依靠|利用|用)(?:了|的是|的)?(?:什么|哪种|何种|哪一种)\w{{0,4}}?{_MEANS}"
    rf"|(?:采用|使用|用到|所用)的[^，。？?的]{{0,12}}?{_MEANS}(?:是什么|是哪|有哪些)"
)
"""数据绑定采用什么机制: asks for the means, not for the subject."""
AT_WORK = "at work"
"""The aspect of a stem that asks how something comes about by itself; beside any other, none."""
_AT_WORK = re.compile(
    r"是(?:怎么|如何|怎样)(?!办|做|用|样)[^，。？?；;]{1,10}的(?=[？?。\s]*$)|(?:怎么|如何|怎样)实现的"
)
"""浏览器是如何渲染页面的: its working, not what a reader is to do."""
_ROLES = (("used by", _USED_BY), ("by what", _BY_WHAT), (AT_WORK, _AT_WORK))
_LOOSE = dict.fromkeys(map(ord, "的地得了着时是在之中._-"))
_WIDE_DIGIT = re.compile("[０-９]")
_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


class Asked(NamedTuple):
    """A stem read for comparison.

    `bare` is its text in lower case without blanks and punctuation. `words` are the subject words
    in order, synonyms as one; `operands` the same cut at connectors (和, 、, vs); `asks` the
    aspects. `negations` counts negating words, `symbols` are operators in order. `generic` says
    that all words are such as any stem may have (输出是什么), `pointing` that the stem points to
    what stands beside it (下面的代码). `asides` are the words in brackets or of a topic before a
    colon; `glossed` has the words before a bracket and those in it: 服务（Service）. `again` has
    the words that a later sentence says again; `paired` those that 和 or 与 joins to others by
    themselves.
    """

    bare: str
    words: tuple[str, ...]
    operands: tuple[tuple[str, ...], ...]
    asks: frozenset[str]
    negations: int
    symbols: tuple[str, ...]
    code: tuple[str, ...]
    images: tuple[str, ...]
    generic: bool
    pointing: bool
    asides: frozenset[str] = frozenset()
    glossed: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    again: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()

    @property
    def bound(self) -> bool:
        """Whether the stem means something only where it stands."""
        return self.generic or self.pointing

    @property
    def counts(self) -> Counter[str]:
        """How often each subject word stands there."""
        return Counter(self.words)


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
        self._phrases = list(vocabulary.phrases)
        self._finder = AhoCorasick(self._phrases, matchkind=MatchKind.LeftmostLongest)

    def read(self, stem: str) -> Asked:
        """Return what `stem` (Markdown) asks."""
        seen = visible(stem, numbered=True)
        return self.read_visible(seen)

    def read_visible(self, seen: Visible) -> Asked:
        """Return what a stem asks that was taken apart already."""
        prose = plain_wording(seen.prose)
        sentences, asks = self._sentences(prose)
        if hint := _HINT.search(prose):
            _, asks = self._sentences(prose[: hint.start()])
        if not asks and len(prose) <= _TITLE and _SEVERAL.search(seen.prose):
            asks = frozenset({SEVERAL})
        fillers = self._fillers[bool(asks), not _HAN.search(prose)]
        cut = [[self._operands(piece, fillers) for piece in sentence] for sentence in sentences]
        by_sentence = [_distributed([*chain.from_iterable(pieces)]) for pieces in cut]
        operands = list(chain.from_iterable(by_sentence))
        again = frozenset[str]()
        if asks and len(by_sentence) > 1:
            again = _said_again(by_sentence)
            operands = _said_once(by_sentence)
        words = tuple(word for operand in operands for word in operand)
        kinds, bound = self._vocabulary.kinds, self._vocabulary.bound
        return Asked(
            bare=bare(prose),
            words=words,
            operands=tuple(operands),
            asks=_shared(asks),
            negations=sum(word in self._vocabulary.negating for word in words),
            symbols=(
                *_SYMBOL.findall(prose),
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
            paired=_shared(_paired(chain.from_iterable(cut))),
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

    def _sentences(self, prose: str) -> tuple[list[list[str]], frozenset[str]]:
        """Return the text between asking phrases, its sentences cut at connecting signs, and the
        aspects.
        """
        asks = set()
        rest = []
        position = 0
        for index, start, end in self._finder.find_matches_as_indexes(prose):
            aspect = self._vocabulary.phrases[self._phrases[index]]
            if not aspect:
                continue
            rest.append(prose[position:start])
            position = end
            if aspect != FRAME:
                asks.add(aspect)
        rest.append(prose[position:])
        left = "\n".join(rest)
        if _WHETHER.search(left):
            asks.add("whether")
        asks.update(name for name, asking in _ROLES if asking.search(prose))
        return [_CONNECTOR.split(part) for part in _SENTENCE_END.split(left)], frozenset(asks)

    def _asides(self, prose: str, fillers: frozenset[str]) -> Iterator[str]:
        if "(" in prose or "（" in prose or ":" in prose or "：" in prose:
            outside = chain.from_iterable(
                self._operands(_TOPIC.sub("", _ASIDE.sub("", prose)), fillers)
            )
            said = set(outside)
            for aside in (*_TOPIC.findall(prose), *_ASIDE.findall(prose)):
                for operand in self._operands(aside, fillers):
                    yield from (word for word in operand if word not in said)

    def _glossed(
        self, prose: str, fillers: frozenset[str]
    ) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
        for named in _GLOSSED.finditer(prose) if "(" in prose or "（" in prose else ():
            names = self._operands(_LAST_PHRASE.sub("", named[1]), fillers)[-1:]
            gloss = chain.from_iterable(self._operands(named[2], fillers))
            for name in names:
                yield frozenset(name), frozenset(gloss)

    def _operands(self, piece: str, fillers: frozenset[str]) -> list[tuple[str, ...]]:
        operands: list[list[str]] = [[]]
        before = ""
        for token in self._tokens(piece):
            word = self._spelt(token)
            if word in self._vocabulary.connecting:
                operands.append([])
            elif operands[-1][-1:] == [word]:
                continue  # a gloss: 微调（fine-tune）
            elif name := self._name_around(operands[-1], before, word):
                operands[-1][-1] = name
            elif word in self._vocabulary.negating or word not in fillers:
                operands[-1].append(word)
            before = token
        return [tuple(operand) for operand in operands if operand]


@lru_cache(maxsize=4096)
def _shared(words: frozenset[str]) -> frozenset[str]:
    """Return one set for all that are equal: a large bank holds few, and each takes 216 bytes."""
    return words


def _paired(pieces: Iterable[list[tuple[str, ...]]]) -> frozenset[str]:
    """Return the words that stand alone beside 和 or 与: both of RNN 与 LSTM."""
    return frozenset(
        operand[0]
        for operands in pieces
        if len(operands) > 1
        for operand in operands
        if len(operand) == 1
    )


def _distributed(operands: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return operands without the head that an earlier one has: git merge and git rebase."""
    heads: set[str] = set()
    named: set[str] = set()
    short = []
    for operand in operands:
        shared = len(operand) > 1 and operand[0] in heads and named.isdisjoint(operand[1:])
        short.append(operand[1:] if shared else operand)
        heads.update(operand[:-1])
        named.update(operand)
    return short


def _said_again(sentences: Iterable[list[tuple[str, ...]]]) -> frozenset[str]:
    """Return the words that stand in more than one sentence."""
    counts = Counter(chain.from_iterable(set(chain.from_iterable(each)) for each in sentences))
    return frozenset(word for word, count in counts.items() if count > 1)


def _said_once(sentences: Iterable[list[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """Return the operands of all sentences without words that an earlier sentence has named."""
    named: set[str] = set()
    operands = []
    for sentence in sentences:
        fresh = [tuple(word for word in operand if word not in named) for operand in sentence]
        operands += [operand for operand in fresh if operand]
        named.update(word for operand in sentence for word in operand)
    return operands


def joined(words: Iterable[str]) -> str:
    """Return words as one text that does not depend on how it was cut: 写时|复制, 写|时|复制."""
    return "".join(words).translate(_LOOSE)


_PARTICLES = dict.fromkeys(map(ord, "的地得了着吗呢吧啊呀么"))


def without_particles(bare: str) -> str:
    """Return letters without those that a sentence may do without: 折叠的方法, 折叠方法."""
    return bare.translate(_PARTICLES)


def bare(text: str) -> str:
    """Return the letters and digits of `text` alone, in lower case and half width."""
    letters = _LETTERS.sub("", text.lower())
    return letters.translate(_DIGITS) if _WIDE_DIGIT.search(letters) else letters
