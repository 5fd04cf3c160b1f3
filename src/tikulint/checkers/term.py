"""没有用题库选定的写法。

为什么：同一个术语写法不一，检索和查重会漏，读者会以为是两个概念；误译和错别字还会误导人。
选定的写法是编辑的决定，写在 checks/terms.yaml 的 preferences 里。

反例：

    **答案：** 批正则化让每一层的输入分布更稳定。

正例：

    **答案：** 批归一化让每一层的输入分布更稳定。

改法：换成选定的写法。“也叫”“又称”后面的名称不报；不同意这个选择，就在自己的 checks/terms.yaml 里
用同一个 id 另写，或写进 disable。超过五道题用同一个写法时只提示一次。
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tikulint.claims.vocabulary import Use, Vocabulary
from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Edit, Finding, Severity, Suggestion, Words
from tikulint.model.question import Question
from tikulint.model.rulebook import Preference

META = Meta(
    code="T101",
    name="term",
    severity=Severity.NOTE,
    title=Words("用语", "preferred term"),
    zh="“{found}”应写作“{prefer}”{more}",
    en="“{found}” should be written “{prefer}”{more}",
)

MANY = 5
"""Where more questions than this use one avoided form, it is one finding for the whole bank."""

_OTHER_NAME = re.compile(
    r"(?:也叫|又叫|又称|也称|亦称|或称|俗称|旧称|旧译|误作|误写)[作为做]?[“「《]?$"
)


class _InQuestion(NamedTuple):
    """The uses of avoided forms in one question, each with the field it stands in."""

    question: Question
    uses: list[tuple[str, Use]]


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield a finding for each question and preference, or one for a habit of the whole bank."""
    terms = evidence.rulebook.terms
    avoided = {form: preference for preference in terms.preferences for form in preference.avoid}
    if not avoided:
        return
    right = [preference.prefer for preference in terms.preferences]
    names = [name for concept in terms.concepts for name in concept.names]
    vocabulary = Vocabulary([*right, *names, *avoided])
    found: dict[str, list[_InQuestion]] = {}
    for question in evidence.bank.questions:
        for id_, uses in _avoided_uses(question, vocabulary, avoided).items():
            found.setdefault(id_, []).append(_InQuestion(question, uses))
    for preference in terms.preferences:
        places = found.get(preference.id, [])
        groups = [places] if len(places) > MANY else [[place] for place in places]
        for group in groups:
            yield _finding(evidence.bank, preference, group)


def _avoided_uses(
    question: Question, vocabulary: Vocabulary, avoided: Mapping[str, Preference]
) -> dict[str, list[tuple[str, Use]]]:
    """Return the uses of avoided forms in a question, with their fields, by preference."""
    uses: dict[str, list[tuple[str, Use]]] = {}
    for field in question.fields:
        text = question.text_of(field)
        for use in vocabulary.uses(text):
            preference = avoided.get(use.name)
            if preference and not _OTHER_NAME.search(text[max(0, use.start - 6) : use.start]):
                uses.setdefault(preference.id, []).append((field, use))
    return uses


def _finding(bank: Bank, preference: Preference, group: Sequence[_InQuestion]) -> Finding:
    question, uses = group[0]
    field, first = uses[0]
    note = f"（{preference.note}）" if preference.note else ""
    text = Words(f"改成 {preference.prefer}{note}", f"write {preference.prefer}{note}")
    edits = tuple(
        Edit(place=bank.field_place(one, field, use.start, use.end), replacement=preference.prefer)
        for one, its_uses in group
        for field, use in its_uses
    )
    many = len(edits)
    about = [question] if len(group) == 1 else []
    return META.finding(
        bank.field_place(question, field, first.start, first.end),
        about,
        identity=[preference.id, *(one.content for one in about)],
        suggestion=Suggestion(text=text, edits=edits),
        found=question.text_of(field)[first.start : first.end],
        prefer=preference.prefer,
        more=Words(f"（共 {many} 处）", f" ({many} places)") if many > 1 else Words("", ""),
    )
