"""同一个题库里，同一件事有两个不同的数。

为什么：两处不能都对，读者不知道该信哪一处。不需要规则也能发现：题库自己反驳自己，一般总有一处是抄错的。
只比较说得直白的句子（X 的 Y 是几），带“约”“可以”“版本”等限定的不比；两处都可能是对的就不报。

反例：

    **答案：** Zephyr 的默认端口是 8081。

    **答案：** 启动以后访问 8080：Zephyr 的默认端口是 8080。

正例：

    **答案：** Zephyr 的默认端口是 8080。

改法：查证哪一处对，改另一处；若两处说的是不同版本或不同配置，把条件写进句子。
"""

from collections.abc import Iterator

from tikulint.evidence import Evidence
from tikulint.facts.contradictions import Contradiction, Said
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Related, Severity, Words
from tikulint.model.places import Place
from tikulint.model.question import normalised

META = Meta(
    code="F201",
    name="contradiction",
    severity=Severity.WARNING,
    title=Words("题库自相矛盾", "contradiction"),
    zh="{attribute}：这里是“{found}”，第 {line} 行是“{other}”，不能都对",
    en="{attribute}: “{found}” here, “{other}” in line {line}; both cannot be right",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield the places where the bank contradicts what it says elsewhere."""
    judged = {
        (id(statement.stretch.question), statement.judgement.start)
        for statement in evidence.stated
        if statement.judgement.verdict == "contradicted"
    }
    for contradiction in evidence.contradictions:
        places = (contradiction.later, *contradiction.others)
        # Where a rule already says which of the two is wrong, that says it better.
        if not any((id(p.stretch.question), p.claim.start) in judged for p in places):
            yield _finding(evidence.bank, contradiction)


def _finding(bank: Bank, contradiction: Contradiction) -> Finding:
    later, others = contradiction.later, contradiction.others
    related = tuple(
        Related(place=_place(bank, other), message=Words(other.sentence, other.sentence))
        for other in others
    )
    questions = [place.stretch.question for place in (later, *others) if place.stretch.question]
    return META.finding(
        _place(bank, later),
        list({question.key: question for question in questions}.values()),
        identity=[normalised(place.sentence) for place in (later, *others)],
        related=related,
        attribute=later.claim.shown,
        found=later.found,
        other=others[0].found,
        line=related[0].place.line,
    )


def _place(bank: Bank, place: Said) -> Place:
    return place.stretch.place(bank, place.claim.start, place.claim.end)
