"""One sentence taken apart: its clauses, who it is about, and to whom a stretch of it belongs."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from tikulint.claims.clauses import asks, clauses
from tikulint.claims.quantities import Quantity, quantities
from tikulint.claims.subjects import Mention


class Owner(NamedTuple):
    """Whose a stretch is: the subjects, and where the last of them stands (None: carried over)."""

    subjects: tuple[str, ...]
    mention: Mention | None = None


NOBODY = Owner(())

_REFERENCE_BEFORE = re.compile(
    r"(?:比|与|和|跟|同|不像|不同于|不如|相比于?|相较于?|相对于|类似于?|有别于|区别于|基于|借鉴|"
    r"沿用|继承|取代|替代|代替|超过|超越|优于|好于|胜过|低于|高于|小于|大于|少于|多于|快于|慢于|"
    r"等于|使用|采用|利用|引入|结合|把|将|对|受|从|作为|接近|逼近|以|通过|借助|依赖|参考|相当于|"
    r"击败|媲美|替换|加入|合并|调用|加载|微调|初始化|不及|远超|仅为|约为|称为|叫做?|就是|改进|"
    r"扩展|保留|保持|保有|维持|延续|than|like|unlike|from|based on|using)"
    r"了?\s*[“「\"]?$"
)
_COPULA_BEFORE = re.compile(r"[是为]\s*$")
_REFERRED_AFTER = re.compile(
    r"\s?(?:的[^，。；]{0,16}?(?:之外|以外|之上)|的(?:基础|启发|影响|思想|框架下|变体|后继|改进)|之前|以前|之后|以后|以外|之外|时代|"
    r"(?:出现|诞生|问世)(?:之|以)?[前后])"
)
_DIGIT = re.compile(r"\d")
_FIGURE_IS = re.compile(r"[\d%万亿KMB]\s?(?:词元|层|维)?\s?(?:就|才|正|也)?[是为]\s*$")
_JOINED = re.compile(r"\s*(?:、|和|与|及|以及|跟|或|/|and|&)\s*")
_COMPARED_AFTER = re.compile(
    r"[^，。；]{0,12}?(?:相比|不同|一样|相同|类似|相似|相当|一致|持平|相反|有别|无异|对比|同样|"
    r"齐平)"
)
_FOR_AFTER = re.compile(r"\s*(?:而言|来说|来讲)")
_HOLDS = re.compile(r"[^，。；]{0,10}?(?:保留|继承|沿用|延续|保持|维持|采用|使用|用)了?\s*$")

_OPENING = re.compile(
    r"[\s、:：“”\"()（）>*]*(?:(?:参考)?答案?[:：]|答[:：]|解析[:：]|[AQ][:：]|而且|并且|同时|"
    r"此外|另外|还|也|但是?|不过|因此|所以|因而|于是|"
    r"其中|然后|总共|一共|共计?|总计|合计|总|默认情况下|默认|通常|一般|实际上?|具体来?说?|例如|"
    r"比如|"
    r"它们?的?|其|(?:该|这个|此|这一|这种|本|整个)(?:模型|网络|数据集|方法|算法|架构|基准|语料|"
    r"结构|技术|框架|系统|机制|策略|损失|函数|优化器|分词器|排序|指标|任务|变体|版本)?的?|"
    r"模型的?|网络的?|数据集的?|全部|整体|每[层个一]?|单个?|原始|原文|论文(?:中|里)?的?|发表时|"
    r"问世时|发布时|其实|因为|由于|虽然|尽管|只|仅|都|均|且|则|并|而|又|就|与之相比|相比之下|"
    r"相比|后来|当时|最终|"
    r"编码器(?:和解码器)?的?|解码器的?|英文版?的?|base 版的?|最大的?版本?|最大版的?|标准|官方|"
    r"it|its|the model|the|this|which|and|has|with|also|a|total|of)*[\s的]*"
)


_LIGHT = re.compile(r"是|为|有|约|大约|由|使用|采用|用|基于|在|于|支持|[，,：:（(“\"]")


_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")
_VERB_FIRST = re.compile(
    r"\s*(?:有|共|由|采用|使用|用|是|为|支持|包含|包括|通过|于|可以?|能够?|将|把|对|引入|去掉|只|"
    r"仅|"
    r"在(?!.{1,12}[上中里]，)|基于|属于|主要|提出|发布|发表|诞生|训练|预训练|参数|结构)"
)
_OWN_NAME = re.compile(
    r"(?<![A-Za-z0-9\-])(?!(?:GPU|CPU|TPU|NLP|AI|API|CLS|SEP|MASK|FFN|ICLR|ACL|CVPR|NAACL|ICML|"
    r"NeurIPS|EMNLP|ICCV|ECCV|arXiv|Google|OpenAI|Meta|Facebook|Microsoft|DeepMind)\b)"
    r"[A-Z][A-Za-z]*[A-Z0-9a-z][A-Za-z0-9.\-]*\s?(?=的|有|由|是(?!由)|共|支持|包含|包括|拥有|"
    r"采用|使用|则|为)"
)


class Cue(NamedTuple):
    """An attribute's name at `text[start:end]`; `word` is it as editors wrote it."""

    start: int
    end: int
    word: str


class Sentence:
    """`text[start:end]` with the names in it.

    `carried` are the subjects it may be about without naming them; `question` is what stands before
    it, which it may be the bare answer to.
    """

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        mentions: Sequence[Mention],
        carried: tuple[str, ...] = (),
        spot: Callable[[str, int], list[Cue]] | None = None,
        question: str = "",
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.mentions = mentions
        self.carried = carried
        self.question = question
        self._spot = spot

    @cached_property
    def proper(self) -> "Sentence":
        """The same sentence without the names of concepts."""
        if all(mention.proper for mention in self.mentions):
            return self
        names = [mention for mention in self.mentions if mention.proper]
        sentence = Sentence(
            self.text, self.start, self.end, names, self.carried, self._spot, self.question
        )
        sentence.__dict__["quantities"] = self.quantities
        sentence.__dict__["cues"] = self.cues
        return sentence

    @cached_property
    def written(self) -> str:
        """The sentence as a string of its own."""
        return self.text[self.start : self.end]

    @cached_property
    def quantities(self) -> list[Quantity]:
        """The quantities outside names, with places in the whole text."""
        shift = self.start
        names = self.mentions
        kept = []
        for quantity in quantities(self.written):
            start, end = quantity.start + shift, quantity.end + shift
            if not any(name.start < end and start < name.end for name in names):
                kept.append(quantity._replace(start=start, end=end))
        return kept

    @cached_property
    def cues(self) -> list[Cue]:
        """The attribute names in the sentence, the longest first where they overlap."""
        return self._spot(self.written, self.start) if self._spot else []

    @cached_property
    def asked(self) -> list[Cue]:
        """The attribute names in the question."""
        return self._spot(self.question, 0) if self._spot and asks(self.question) else []

    def bare_until(self, at: int) -> bool:
        """Whether the sentence has no words of weight before the offset `at`."""
        opening = _OPENING.match(self.text, self.start, at)
        rest = self.text[opening.end() if opening else self.start : at]
        return not _LIGHT.sub("", rest).strip()

    @cached_property
    def clauses(self) -> list[tuple[int, int]]:
        """The clauses; the comma inside a figure (1,024) parts nothing."""
        return clauses(self.text, self.start, self.end)

    def clause(self, at: int) -> tuple[int, int]:
        """Return the clause that holds the offset `at`."""
        position = bisect_right(self._clause_starts, at) - 1
        return self.clauses[max(position, 0)]

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [start for start, _ in self.clauses]

    @cached_property
    def references(self) -> frozenset[Mention]:
        """The mentions that the sentence only refers to (比 BERT 多, 基于 BERT)."""
        found: set[Mention] = set()
        for place, mention in enumerate(self.mentions):
            joined = place > 0 and self._adjoins(place - 1)
            if joined and not _COMPARED_AFTER.match(self.text, mention.end):
                if self.mentions[place - 1] in found:
                    found.add(mention)
            elif self._is_reference(mention):
                found.add(mention)
        return frozenset(found)

    def _is_reference(self, mention: Mention) -> bool:
        start, _ = self.clause(mention.start)
        before = self.text[max(start, mention.start - 8) : mention.start]
        if _FOR_AFTER.match(self.text, mention.end):
            return False
        if _REFERRED_AFTER.match(self.text, mention.end):
            return True
        if _FIGURE_IS.search(before):
            return False
        if _COPULA_BEFORE.search(before):
            return self.text[mention.end : mention.end + 2].strip().startswith("的")
        return bool(_REFERENCE_BEFORE.search(before))

    def group(self, mention: Mention) -> tuple[Mention, ...]:
        """Return the names joined with `mention` (A、B 和 C), in order."""
        place = self.mentions.index(mention)
        first = last = place
        while first and self._adjoins(first - 1):
            first -= 1
        while last + 1 < len(self.mentions) and self._adjoins(last):
            last += 1
        return tuple(self.mentions[first : last + 1])

    def _adjoins(self, place: int) -> bool:
        gap = self.text[self.mentions[place].end : self.mentions[place + 1].start]
        return bool(_JOINED.fullmatch(gap))

    def owner(self, start: int, end: int) -> Owner:
        """Return whose the stretch `text[start:end]` is, or NOBODY where that is not certain."""
        clause_start, clause_end = self.clause(start)
        here = [m for m in self.mentions if clause_start <= m.start < clause_end]
        inside = [m for m in here if start <= m.start < end and m not in self.references]
        before = [m for m in here if m.end <= start]
        if before and _THAN_ONE_WITH.search(self.text, before[-1].end, start):
            after = [m for m in here if m.start >= end]
            return self._right_owner(after, end) or NOBODY
        if before and (owner := self._left_owner(before, start)):
            return owner
        if inside:
            return self._grouped(inside[0])
        after = [m for m in here if m.start >= end]
        if not before and (owner := self._right_owner(after, end)):
            return owner
        if before:
            return NOBODY
        return self._carried(clause_start, min([start, *(m.start for m in inside)]))

    def _left_owner(self, before: list[Mention], start: int) -> Owner | None:
        nearest = before[-1]
        if self._strange(nearest.end, start):
            return NOBODY
        if nearest in self.references:
            speakers = [m for m in before if m not in self.references]
            gap = self.text[nearest.end : start].strip()
            possessed = gap.startswith("的") and len(gap) <= 12 and not _DIGIT.search(gap)
            if not speakers:
                return NOBODY
            if (
                possessed
                and not _HOLDS.search(self.text, speakers[-1].end, nearest.start)
                and not _MOVES.search(self.text, speakers[-1].end, nearest.start)
            ):
                return self._grouped(nearest)
            return self._grouped(speakers[-1])
        return self._grouped(nearest)

    def _strange(self, start: int, end: int) -> bool:
        """Whether an unknown name that owns something stands in a stretch (X 的 …, X 有 …)."""
        for name in _OWN_NAME.finditer(self.text, start, end):
            whose = self.text[max(start, name.start() - 3) : name.start()].rstrip()
            cued = any(c.start < name.end() and name.start() < c.end for c in self.cues)
            if not whose.endswith("的") and not cued:
                return True
        return False

    def _right_owner(self, after: list[Mention], end: int) -> Owner | None:
        if not after or after[0] in self.references:
            return None
        gap = self.text[end : after[0].start]
        if len(gap) <= 10 and (gap.rstrip().endswith("的") or not gap.strip()):
            return self._grouped(after[0])
        return None

    def _grouped(self, mention: Mention) -> Owner:
        return Owner(tuple(member.subject for member in self.group(mention)), mention)

    def _carried(self, clause_start: int, start: int) -> Owner:
        """Return the subject of the clauses before, or that of the text before."""
        opening = _OPENING.match(self.text, clause_start, start)
        rest = self.text[opening.end() if opening else clause_start : start].strip()
        if len(rest) > 4 or _LATIN_WORD.search(rest):
            return NOBODY
        earlier = [m for m in self.mentions if m.end <= clause_start]
        speakers = [m for m in earlier if m not in self.references]
        if speakers:
            last_clause = self.clause(speakers[-1].start)
            first = next(m for m in speakers if self.clause(m.start) == last_clause)
            return self._grouped(first)
        if earlier or not self.carried or not self._opens_lightly(clause_start):
            return NOBODY
        return Owner(self.carried)

    def _opens_lightly(self, clause_start: int) -> bool:
        """Whether the sentence up to a later clause names no subject of its own."""
        if clause_start <= self.start:
            return True
        before = self.text[self.start : clause_start]
        opening = _OPENING.match(before)
        rest = before[opening.end() if opening else 0 :]
        cued = any(cue.start - self.start <= len(before) - len(rest) + 1 for cue in self.cues)
        return (cued or bool(_VERB_FIRST.match(rest))) and not _OWN_NAME.search(before)


def spoken_of(sentence: Sentence) -> tuple[str, ...]:
    """Return the one subject that a sentence is about, or nothing if it is about several.

    Where only concepts are named, the first of them is what the sentence is about.
    """
    speakers = [m for m in sentence.mentions if m not in sentence.references]
    names = list(dict.fromkeys(m.subject for m in speakers if m.proper))
    if not names:
        concepts = [m.subject for m in speakers if m.subject]
        return tuple(concepts[:1])
    return (names[0],) if len(names) == 1 and names[0] else ()


_THAN_ONE_WITH = re.compile(
    r"(?:比|与|和|跟|同|不如|优于|不及|超过|而|胜过)\s?(?:拥有|具有|具备|包含|共有|含有|有)\s?$"
)
_MOVES = re.compile(r"[把将]\s*$|把|将")
