"""Rules about relations: which of a closed set a subject is, uses, or was made by."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tikulint.claims.clauses import asks, negated
from tikulint.claims.compiled import Compiled
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.respectively import aligned_word, pointed_at
from tikulint.claims.sentences import Sentence

_MAKING = ("提出", "发布", "推出", "开发", "发明", "研发", "开源", "研制", "打造", "发表", "设计")
_ALWAYS = r"是|为|属于|采用|使用|用|基于|由|以|依赖|沿用|based on|uses?|is|adopts?"
_CONTRAST = re.compile(
    r"(?!\s?而(?:不是|非))"
    r"\s*(?:\S{0,4}的)?[^，。；]{0,6}?(?:不同|相比|相反|而言|区别|替换|取代|替代|代替|换成|换为|"
    r"改为|改成|更|之外|以外|相对|对比|无关|不再|没有|并未|不适|不是|不能|不会)"
)


def judge_relations(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield what a rule about a relation says of the words of a sentence."""
    words = _vocabulary(rule.rule.expect.right, rule.rule.expect.wrong)
    found = list(words.finditer(sentence.text, sentence.start, sentence.end))
    for word in found:
        span = word.span()
        aligned = aligned_word(sentence, span, [other.span() for other in found])
        if aligned is None and (at := sentence.clause(span[0])[0]) < span[0]:
            aligned = pointed_at(sentence, at, span[0])
        if aligned is not None:
            if rule.subject in aligned:
                yield from _judged(rule, sentence, span, [word.group()])
            continue
        if not _predicated(rule, sentence, span):
            continue
        clause = sentence.clause(span[0])
        denied = negated(sentence.text, clause[0], span[0])
        if denied or _CONTRAST.match(sentence.text, span[1]):
            continue
        here = [
            other.group()
            for other in found
            if clause[0] <= other.start() < clause[1]
            and not negated(sentence.text, clause[0], other.start())
            and not _belongs(sentence.text, span, other.span())
        ]
        yield from _judged(rule, sentence, span, here)


_OF = re.compile(r"[^，。；、和与及]{0,10}的\s?")
_NOW = re.compile(r"(?:现|如今|后来|目前|当时尚?未|曾|加入|今)[^，。；]{0,4}$")


def _belongs(text: str, whose: tuple[int, int], member: tuple[int, int]) -> bool:
    """Whether the maker at `member` is said to work for the one at `whose` (谷歌的何恺明)."""
    if not _OF.fullmatch(text, whose[1], member[0]):
        return False
    return not _NOW.search(text, max(0, whose[0] - 8), whose[0])


def judge_word(rule: Compiled, sentence: Sentence, stretch: tuple[int, int]) -> Iterator[Judgement]:
    """Yield what a rule says of a stretch that is known to name its subject's relation."""
    words = _vocabulary(rule.rule.expect.right, rule.rule.expect.wrong)
    found = list(words.finditer(sentence.text, *stretch))
    for word in found:
        yield from _judged(rule, sentence, word.span(), [other.group() for other in found])


def _judged(
    rule: Compiled, sentence: Sentence, span: tuple[int, int], words: list[str]
) -> Iterator[Judgement]:
    """Judge the word at `span`; where a right one stands beside a wrong one, say nothing."""
    expect = rule.rule.expect
    right = {_same(word) for word in expect.right}
    shown = " / ".join(expect.right[:3])
    if _same(sentence.text[slice(*span)]) in right:
        yield rule.judgement(Verdict.SUPPORTED, span, sentence, expected=shown)
    elif not any(_same(word) in right for word in words):
        single = len(expect.right) == 1 or rule.attribute in ("organisation", "author")
        yield rule.judgement(
            Verdict.CONTRADICTED,
            span,
            sentence,
            expected=shown,
            replacement=expect.right[0] if single else "",
        )


def _same(word: str) -> str:
    return re.sub(r"[\s\-–—]", "", word).lower()


@lru_cache(maxsize=1024)
def _vocabulary(right: tuple[str, ...], wrong: tuple[str, ...]) -> re.Pattern[str]:
    words = sorted({*right, *wrong}, key=len, reverse=True)
    return re.compile("|".join(_bounded(word) for word in words), re.IGNORECASE)


def _bounded(word: str) -> str:
    spelled = re.sub(r"\\?[\s\-]+", r"[\\s\-–—]?", re.escape(word))
    before = r"(?<![A-Za-z0-9])(?<![A-Za-z0-9]-)" if word[0].isascii() else ""
    after = r"(?![A-Za-z0-9])(?!-[A-Za-z0-9])" if word[-1].isascii() else ""
    return before + spelled + after


def _predicated(rule: Compiled, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the sentence says the word at `span` of the rule's subject."""
    if _answers(rule, sentence, span):
        return True
    making = [cue for cue in rule.rule.cues if cue in _MAKING]
    if making:
        return _made_by(rule, sentence, span)
    text = sentence.text
    clause_start, clause_end = sentence.clause(span[0])
    owner = sentence.owner(_phrase_start(rule, sentence, span[0]), span[1])
    if rule.subject not in owner.subjects:
        return False
    start = (
        owner.mention.end
        if owner.mention and clause_start <= owner.mention.end <= span[0]
        else clause_start
    )
    between = text[start : span[0]]
    if len(between) > 24 or re.search(r"比|不同|相比|类似|优于|[？?]|之外|以外", between):
        return False
    cues = "|".join(re.escape(cue) for cue in rule.rule.cues)
    pattern = rf"(?:{cues}|{_ALWAYS})" if cues else rf"(?:{_ALWAYS})"
    return bool(
        re.search(pattern, between, re.IGNORECASE)
        or re.search(pattern, text[span[1] : min(clause_end, span[1] + 6)], re.IGNORECASE)
        or between.strip(" ：:（(") == ""
    )


def _answers(rule: Compiled, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the word at `span` is the bare answer to a question for it (谁提出？—— 谷歌。)."""
    if rule.subject not in sentence.carried or sentence.mentions or not asks(sentence.question):
        return False
    asked = any(cue in sentence.question for cue in rule.rule.cues)
    return asked and sentence.bare_until(span[0])


_INTRODUCES_A_NOUN = re.compile(
    r"[是为用由](?:[\d一二三四六十两多]+\s?[层个]|若干[层个]?|标准的?|完整的?)?的?\s?$"
)


def _phrase_start(rule: Compiled, sentence: Sentence, at: int) -> int:
    """Return where the noun phrase of the word at `at` begins (Transformer 的解码器)."""
    before = [m for m in sentence.mentions if m.end <= at]
    if before and before[-1].subject != rule.subject:
        gap = sentence.text[before[-1].end : at].strip()
        if gap in ("", "的") and _INTRODUCES_A_NOUN.search(
            sentence.text, max(0, before[-1].start - 8), before[-1].start
        ):
            return before[-1].start
    return at


_MAKER_IS = re.compile(
    r"\s?(?:的[^，。；的]{0,8}?(?:者|人|机构|公司|团队|方|单位|组织)(?:[^，。；的]{1,20}?(?:来自|就职于|任职于|供职于|所属)|\s?(?:是|为|：|:|来自|出自|属于|就职于|任职于))|(?:最早|最初|首先)?"
    r"(?:出自|来自于?|源自|源于|归属于?))[^，。；]{0,6}"
)
_CLEFT = re.compile(r"\s?的[^，。；]{0,6}?(?:是|为)\s?$")
_OBLIQUE = re.compile(r"基于|使用|利用|针对|用于|改进|[，；在]")
_MAKE = re.compile("|".join(_MAKING))


def _made_by(rule: Compiled, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the maker at `span` is said to have made the rule's subject."""
    text = sentence.text
    clause_start, clause_end = sentence.clause(span[0])
    ahead = [m for m in sentence.mentions if clause_start <= m.start and m.end <= span[0]]
    if ahead and _CLEFT.fullmatch(text, ahead[-1].end, span[0]):
        made_it = _MAKE.search(text, max(clause_start, ahead[-1].start - 6), ahead[-1].start)
        if made_it:
            return ahead[-1].subject == rule.subject
    if ahead and ahead[-1] not in sentence.references:
        link = text[ahead[-1].end : span[0]]
        if _MAKER_IS.fullmatch(link):
            return rule.subject in [m.subject for m in sentence.group(ahead[-1])]
    verb = _MAKE.search(text, span[1], min(clause_end, span[1] + 26))
    behind = [m for m in sentence.mentions if span[1] <= m.start < clause_end]
    if verb is None:
        # 谷歌的 BERT
        first = behind[0] if behind else None
        return bool(
            first
            and text[span[1] : first.start].strip() == "的"
            and first.subject == rule.subject
            and first not in sentence.references
        )
    between = [m for m in behind if m.start < verb.start()]
    if between:
        return False
    made = [m for m in behind if m.start >= verb.end()]
    if made:
        gap = text[verb.end() : made[0].start]
        loose = not made[0].proper and gap.strip("的了 ")
        if len(gap) <= 10 and not loose and not _OBLIQUE.search(gap):
            after = text[made[0].end : made[0].end + 2].strip()
            if after.startswith("的") or made[0] in sentence.references:
                return False
            return rule.subject in [m.subject for m in sentence.group(made[0])]
    owner = sentence.owner(span[0], verb.end())
    if rule.subject not in owner.subjects:
        return False
    start = (
        owner.mention.end if owner.mention and owner.mention.end >= clause_start else clause_start
    )
    link = text[start : span[0]]
    return (
        len(link) <= 30
        and bool(re.search(r"由|是|[，,]|^[\s（(]*$|被|于|在|：|:", link))
        and not _of_other(text, verb.end(), clause_end)
    )


_OTHER_OBJECT = re.compile(r"(?:了|过)(?!的)|的(?=[A-Z][A-Za-z]*[A-Z0-9])")


def _of_other(text: str, at: int, end: int) -> bool:
    """Whether the verb has an object of its own, so that something else was made."""
    return bool(_OTHER_OBJECT.match(text, at, end))
