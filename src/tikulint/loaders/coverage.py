"""What of a rule its own sentences never use, and which rules never speak in a bank."""

from collections.abc import Iterable
from typing import NamedTuple

from tikulint.claims.judging import Judge
from tikulint.claims.vocabulary import Vocabulary
from tikulint.model.bank import Bank
from tikulint.model.rule import Rule
from tikulint.model.rulebook import Rulebook


class Coverage(NamedTuple):
    """What no sentence uses of a rule, or of the cues that several rules have of an attribute."""

    id: str
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    special: tuple[str, ...] = ()


def coverage(rulebook: Rulebook) -> list[Coverage]:
    """Return what the sentences leave untried: of every rule, then of every shared attribute.

    The cues of an attribute are tried by the sentences of all rules that leave theirs to it.
    """
    sentences: dict[str, list[str]] = {}
    rows = []
    for rule in rulebook.rules:
        attribute = rulebook.attribute_by_id.get(rule.attribute)
        shared = attribute is not None and rule.cues == attribute.cues
        if shared:
            sentences.setdefault(rule.attribute, []).extend((*rule.flag, *rule.passes, *rule.todo))
        rows.append(_coverage(rule, own_cues=() if shared else rule.cues))
    for id_, tried in sentences.items():
        rows.append(Coverage(id_, _untried(rulebook.attribute_by_id[id_].cues, tried)))
    return rows


def unused(rulebook: Rulebook, bank: Bank) -> list[tuple[Rule, bool]]:
    """Return the rules that judged nothing in `bank`, each with whether its subject stands there.

    A rule that found a right statement has spoken too.
    """
    judge = Judge(rulebook.rules, rulebook.subjects)
    owner = {alias: subject.id for subject in rulebook.subjects for alias in subject.aliases}
    names = Vocabulary([*owner, *(name for each in rulebook.subjects for name in each.excluded)])
    spoke: set[str] = set()
    met: set[str] = set()
    texts = [
        (assertion.text, assertion.context) for q in bank.questions for assertion in q.assertions
    ]
    texts += [(passage.text, "") for passage in bank.passages]
    for text, context in texts:
        spoke.update(judgement.rule for judgement in judge.judge(text, topic=context))
        met.update(owner[use.name] for use in names.uses(text) if use.name in owner)
        met.update(owner[use.name] for use in names.uses(context) if use.name in owner)
    return [(rule, rule.subject in met) for rule in rulebook.rules if rule.id not in spoke]


def _coverage(rule: Rule, own_cues: tuple[str, ...]) -> Coverage:
    import re2  # heavy to start, and only this command needs it here

    wrong = (*rule.flag, *rule.todo)
    every = (*wrong, *rule.passes)

    def unmatched(pattern: str, sentences: tuple[str, ...]) -> bool:
        return not any(re2.search(f"(?i){pattern}", sentence) for sentence in sentences)

    return Coverage(
        rule.id,
        _untried(own_cues, every),
        tuple(pattern for pattern in rule.patterns if unmatched(pattern, wrong)),
        tuple(each.when for each in rule.special if unmatched(each.when, every)),
    )


def _untried(cues: Iterable[str], sentences: Iterable[str]) -> tuple[str, ...]:
    lowered = "\n".join(sentences).casefold()
    return tuple(cue for cue in cues if cue.casefold() not in lowered)
