"""What of a rule its own sentences never use, and which rules never speak in a bank."""

from typing import NamedTuple

from tikulint.claims.judging import Judge
from tikulint.claims.vocabulary import Vocabulary
from tikulint.model.bank import Bank
from tikulint.model.rule import Rule
from tikulint.model.rulebook import Rulebook


class Coverage(NamedTuple):
    """What no sentence of `rule` uses: cues of its own, patterns, special cases."""

    rule: str
    cues: tuple[str, ...]
    patterns: tuple[str, ...]
    special: tuple[str, ...]


def coverage(rulebook: Rulebook) -> list[Coverage]:
    """Return what each rule's sentences leave untried, in the order of the rules.

    Cues that come from a shared attribute are tried across all rules of that attribute.
    """
    tried: dict[str, str] = {}
    for rule in rulebook.rules:
        tried[rule.attribute] = "\n".join(
            (tried.get(rule.attribute, ""), *rule.flag, *rule.passes, *rule.todo)
        )
    return [_coverage(rule, tried[rule.attribute]) for rule in rulebook.rules]


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


def _coverage(rule: Rule, tried: str) -> Coverage:
    import re2  # heavy to start, and only this command needs it here

    lowered = tried.casefold()
    return Coverage(
        rule.id,
        tuple(cue for cue in rule.cues if cue.casefold() not in lowered),
        tuple(
            pattern
            for pattern in rule.patterns
            if not any(re2.search(pattern, sentence) for sentence in (*rule.flag, *rule.todo))
        ),
        tuple(
            special.when
            for special in rule.special
            if not any(re2.search(special.when, s) for s in (*rule.flag, *rule.passes, *rule.todo))
        ),
    )
