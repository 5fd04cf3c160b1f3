"""A rule made ready to run: its cues, its units, its patterns on a linear-time engine."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.matching import unit_words
from tikulint.claims.sentences import Cue, Sentence
from tikulint.model.rule import Kind, Rule

_MEASURES = frozenset({Kind.QUANTITY, Kind.YEAR, Kind.COMPLEXITY})
_BLANK_IN_PATTERN = re.compile(r"(?<=[\u3400-\u9fffA-Za-z0-9)\]]) (?=[\u3400-\u9fffA-Za-z0-9(\[])")

_COUNTERS = "个张条道种只"
# Everyday words that hold a short cue and name something else.
_DECOY_WORDS = (
    "隐藏层 隐层 嵌入层 全连接层 线性层 输出层 输入层 卷积层 池化层 汇聚层 注意力层 归一化层 "
    "中间层 顶层 底层 "
    "浅层 深层 层次 层级 层面 图层 上层 下层 应用层 网络层 子层 前馈层 分类层 激活层 部门 专门 "
    "热门 入门 "
    "类似 类型 分类 人类 类比 种类 聚类 主题 话题 课题 标题 条件 位置 单位 部位 定位 地位 进一步 "
    "初步 同步 "
    "异步 步长 步幅 主张 扩张 紧张 夸张 预训练任务 分词 训练轮 微调数据"
)
_DECOYS = frozenset(_DECOY_WORDS.split())


class CueSpotter:
    """Finds the attribute names of all rules in a sentence, the longest first."""

    def __init__(self, words: Iterable[str]) -> None:
        spelled = [spelling for word in words for spelling in _numbers(word.lower())]
        self._words = list(dict.fromkeys([*spelled, *_DECOY_WORDS.split()]))
        self._automaton = AhoCorasick(self._words, matchkind=MatchKind.LeftmostLongest)

    def cues(self, written: str, shift: int) -> list[Cue]:
        """Return the cues in `written`, moved by `shift`."""
        lowered = written.lower()
        if len(lowered) != len(written):
            lowered = written
        return [
            Cue(start + shift, end + shift, self._words[index])
            for index, start, end in self._automaton.find_matches_as_indexes(lowered)
            if _whole(lowered, start, end)
        ]


def _numbers(word: str) -> list[str]:
    """Return a cue and its singular: 24 layers, a 24-layer model."""
    plural = word[-1] == "s" and len(word) > 4 and word.isascii()
    return [word, word[:-1]] if plural else [word]


def _whole(text: str, start: int, end: int) -> bool:
    first, last = text[start], text[end - 1]
    if _latin(first) and start and _latin(text[start - 1]):
        return False
    return not (_latin(last) and end < len(text) and _latin(text[end]) and text[end] != "s")


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


class Compiled:
    """A rule for one subject: its own, or a variant that inherits it.

    `same` are the words that other rules name the same attribute by; a longer word that holds one
    of our cues (可训练参数) and is none of them names another attribute.
    """

    def __init__(self, rule: Rule, subject: str = "", same: Collection[str] = ()) -> None:
        self.rule = rule
        self.same = same
        self.id = rule.id
        self.kind = rule.kind
        self.attribute = rule.attribute
        self.subject = subject or rule.subject
        self.measures = rule.kind in _MEASURES
        self.shown = rule.expect.unit
        self._named: dict[str, bool] = {}
        self._cues = [spelling for cue in rule.cues for spelling in _numbers(cue.lower())]

    def of(self, subject: str) -> "Compiled":
        """Return the rule as the variant `subject` inherits it."""
        return Compiled(self.rule, subject, self.same)

    @cached_property
    def unit(self) -> re.Pattern[str]:
        """What may follow a figure of this attribute."""
        return unit_words(self.rule.expect.unit, self.rule.cues)

    @cached_property
    def unit_only(self) -> re.Pattern[str]:
        """The words that are units of this attribute and no names of it."""
        return unit_words(self.rule.expect.unit, ())

    @cached_property
    def patterns(self) -> Sequence[Any]:
        """The refuted statements."""
        return [_pattern(pattern) for pattern in self.rule.patterns]

    @cached_property
    def special(self) -> Sequence[tuple[Any, tuple[float, ...], bool]]:
        """The values that are right only beside certain words."""
        return [(_pattern(s.when), s.values, s.instead) for s in self.rule.special]

    @cached_property
    def _unless(self) -> Sequence[Any]:
        return [_pattern(pattern) for pattern in self.rule.unless]

    def counts(self, sentence: Sentence) -> bool:
        """Whether the sentence holds anything that a rule about figures could judge."""
        return self.kind is Kind.COMPLEXITY or bool(sentence.quantities)

    def applies(self, written: str, topic: str) -> bool:
        """Whether the sentence lies in the rule's scope."""
        rule = self.rule
        if rule.need and not any(word in written or word in topic for word in rule.need):
            return False
        if any(word in written for word in rule.outside):
            return False
        return not self.measures or not self.excused(written)

    def excused(self, written: str) -> bool:
        """Whether the words of a statement make it another one (an `unless` pattern)."""
        return any(pattern.search(written) for pattern in self._unless)

    def cues_in(self, sentence: Sentence) -> list[Cue]:
        """Return where the rule's attribute is named; a longer name of another hides it."""
        return [cue for cue in sentence.cues if self.names(cue.word)]

    def names(self, word: str) -> bool:
        """Whether a cue found in a sentence names this rule's attribute."""
        known = self._named.get(word)
        if known is None:
            known = self._named[word] = self._names(word)
        return known

    def _names(self, word: str) -> bool:
        if word in self._cues:
            return True
        if word.lstrip(_COUNTERS) in self._cues:
            return True
        held = any(word.endswith(cue) or word.startswith(cue) for cue in self._cues)
        return held and word in self.same

    def judgement(
        self,
        verdict: Verdict,
        span: tuple[int, int],
        sentence: Sentence,
        *,
        expected: str,
        replacement: str = "",
        weight: int = 0,
    ) -> Judgement:
        """Return this rule's verdict on the stretch `span`."""
        return Judgement(
            rule=self.id,
            verdict=verdict,
            start=span[0],
            end=span[1],
            subject=self.subject,
            attribute=self.attribute,
            found=sentence.text[slice(*span)],
            expected=expected,
            sentence=(sentence.start, sentence.end),
            replacement=replacement,
            weight=weight,
        )


def _pattern(pattern: str) -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    # 保留 Dropout and 保留Dropout are one: editors space Latin words by taste.
    return re2.compile(_BLANK_IN_PATTERN.sub(" ?", pattern), options)
