"""同一个概念在题库里有几种叫法。

为什么：一处叫“汇聚层”，一处叫“池化层”，读者会以为是两样东西；同一道题也容易换个名字再出一遍。
哪些名称是同一个概念，写在 checks/terms.yaml 的 concepts 里，第一个是选定的叫法。

反例：三道题只说“暂退法”，另外三道只说“随机失活”。

正例：全都说“暂退法”，第一次出现时写“暂退法（又称随机失活）”。

改法：统一成选定的叫法，或在第一次出现时说明别名。只比中文全称；英文原名和缩写可以并用。两种叫法各自
在三道以上的题里单独使用才报，每个概念只报一次。
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.claims.vocabulary import Use, Vocabulary
from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Related, Severity, Words
from tikulint.model.question import Question
from tikulint.model.rulebook import Concept

META = Meta(
    code="T102",
    name="concept-names",
    severity=Severity.NOTE,
    title=Words("一物多名", "one concept under several names"),
    zh="同一概念有 {many} 种叫法：{counts}；选定的是“{chosen}”",
    en="one concept goes by {many} names: {counts}; the chosen one is “{chosen}”",
)

ENOUGH = 3
"""Questions in which a name must stand without the other ones to count as a main name."""

_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,}")


class _First(NamedTuple):
    """The first use of a name on its own, and in how many questions it stands so."""

    question: Question
    field: str
    use: Use
    questions: int


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each concept that goes by several main names."""
    concepts = [
        Concept(names=names)
        for concept in evidence.rulebook.terms.concepts
        if len(names := tuple(name for name in concept.names if _HAN_NAME.fullmatch(name))) > 1
    ]
    all_names = [name for concept in evidence.rulebook.terms.concepts for name in concept.names]
    concept_of = {name: concept for concept in concepts for name in concept.names}
    vocabulary = Vocabulary(all_names)
    firsts: dict[str, _First] = {}
    for question in evidence.bank.questions if concepts else ():
        for name, (field, use) in _alone(question, vocabulary, concept_of).items():
            first = firsts.get(name)
            firsts[name] = (
                first._replace(questions=first.questions + 1)
                if first
                else _First(question, field, use, 1)
            )
    for concept in concepts:
        main = [firsts[name] for name in concept.names if name in firsts]
        main = [first for first in main if first.questions >= ENOUGH]
        if len(main) > 1:
            yield _finding(evidence.bank, concept, main)


def _alone(
    question: Question, vocabulary: Vocabulary, concept_of: dict[str, Concept]
) -> dict[str, tuple[str, Use]]:
    """Return the first use of every name that stands in the question without its other names."""
    uses: dict[str, tuple[str, Use]] = {}
    for field in question.fields:
        for use in vocabulary.uses(question.text_of(field)):
            if use.name in concept_of:
                uses.setdefault(use.name, (field, use))
    return {
        name: use
        for name, use in uses.items()
        if not any(other in uses for other in concept_of[name].names if other != name)
    }


def _finding(bank: Bank, concept: Concept, main: Sequence[_First]) -> Finding:
    main = sorted(main, key=lambda first: -first.questions)
    places = [
        bank.field_place(first.question, first.field, first.use.start, first.use.end)
        for first in main
    ]
    return META.finding(
        places[-1],
        identity=concept.names,
        related=[
            Related(
                place=place,
                message=Words(
                    f"“{first.use.name}”：{first.questions} 题，这里是第一处",
                    f"“{first.use.name}”: {first.questions} questions, this is the first place",
                ),
            )
            for first, place in zip(main[:-1], places[:-1], strict=True)
        ],
        many=len(main),
        counts=Words(
            "、".join(f"{first.use.name}（{first.questions} 题）" for first in main),
            ", ".join(f"{first.use.name} ({first.questions} questions)" for first in main),
        ),
        chosen=concept.names[0],
    )
