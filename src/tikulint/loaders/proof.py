"""Every rule proves itself: it finds what it must, and leaves alone what it must.

Prose is proven by the same engine that lints a bank. A proof costs more than loading, so callers
keep what `credentials` returns for a rule that passed, and prove again only what `unproven` names.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping

from tikulint import __version__
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.judging import Judge
from tikulint.loaders.pack import PACK
from tikulint.model.problems import Problem
from tikulint.model.rule import Rule, Subject
from tikulint.model.rulebook import Rulebook

ACCUSES = frozenset({Verdict.CONTRADICTED, Verdict.UNVERIFIABLE})
"""Verdicts that say a sentence is wrong; a remark on its unit does not."""


def unproven(rulebook: Rulebook, proven: Collection[str]) -> list[Rule]:
    """Return the bank's own rules whose credentials are not among `proven`.

    The pack's rules are proven before a release, never on a user's machine.
    """
    held = credentials(rulebook)
    own = (rule for rule in rulebook.rules if not rule.path.startswith(PACK))
    return [rule for rule in own if held[rule.id] not in proven]


def credentials(rulebook: Rulebook) -> Mapping[str, str]:
    """Return 16 hex digits for every rule id: they change with all that its proof rests on.

    That is the rule's content, the names of all subjects (a longer name hides a shorter one), the
    attributes and this version of the engine; not the place where the rule stands.
    """
    names = _digest(__version__, *map(_content, rulebook.subjects))
    return {rule.id: _digest(names, _content(rule)) for rule in rulebook.rules}


def prove(rulebook: Rulebook, rules: Iterable[Rule]) -> Iterator[Problem]:
    """Yield what is wrong with `rules`: sentences of theirs on which the engine disagrees.

    A `flag` sentence must be found by its rule, and with the right value put in it must pass; a
    `pass` sentence is true, so no rule of the rulebook may accuse it.
    """
    judge = Judge(rulebook.rules, rulebook.subjects)
    for rule in rules:
        for sentence in rule.flag:
            yield from _flag_problems(rule, sentence, judge)
        for sentence in rule.passes:
            yield from _pass_problems(rule, sentence, judge)


def closed_gaps(rulebook: Rulebook) -> Iterator[tuple[Rule, str]]:
    """Yield the `todo` sentences that are found by now: they belong among the `flag` ones."""
    judge = Judge(rulebook.rules, rulebook.subjects)
    for rule in rulebook.rules:
        for sentence in rule.todo:
            if _accusations(judge, sentence, rule.id):
                yield rule, sentence


def _flag_problems(rule: Rule, sentence: str, judge: Judge) -> Iterator[Problem]:
    accused = _accusations(judge, sentence, rule.id)
    if not accused:
        yield _problem(rule, f"flag 例句没有报：{sentence}", "改例句或规则；暂时做不到的移到 todo")
    corrected = _corrected(sentence, accused)
    for again in _accusations(judge, corrected, rule.id):
        yield _problem(
            rule,
            f"flag 例句换上正确的值以后仍报“{again.found}”：{corrected}",
            "一句只错一处；或检查 expect",
        )


def _pass_problems(rule: Rule, sentence: str, judge: Judge) -> Iterator[Problem]:
    for accused in _accusations(judge, sentence):
        by = "" if accused.rule == rule.id else f"规则 {accused.rule} "
        yield _problem(
            rule, f"pass 例句被{by}误报“{accused.found}”：{sentence}", "改例句，或收窄规则"
        )


def _accusations(judge: Judge, sentence: str, rule: str | None = None) -> list[Judgement]:
    return [
        judgement
        for judgement in judge.judge(sentence)
        if judgement.verdict in ACCUSES and (rule is None or judgement.rule == rule)
    ]


def _corrected(sentence: str, accused: Iterable[Judgement]) -> str:
    """Return the sentence with each wrong value replaced, empty where one has no replacement."""
    text = sentence
    for judgement in sorted(accused, key=lambda each: -each.start):
        if not judgement.replacement:
            return ""
        text = text[: judgement.start] + judgement.replacement + text[judgement.end :]
    return text


def _problem(rule: Rule, message: str, remedy: str) -> Problem:
    return Problem(rule.path, rule.line, f"规则 {rule.id}：{message}", remedy)


def _content(entry: Rule | Subject) -> str:
    return entry.model_dump_json(exclude={"path", "line"})


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
