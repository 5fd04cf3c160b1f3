"""checks/ → Rulebook: the shipped pack first, then what the bank's own editors add or override."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVar

from tikulint.loaders.nearest import nearest
from tikulint.loaders.pack import PACK
from tikulint.loaders.rulechecks import contradictions, unresolved, unsound
from tikulint.loaders.yamlnodes import compose, item_lines
from tikulint.loaders.yamlrecords import Reader
from tikulint.model.bank import Source
from tikulint.model.problems import Problem, UnusableInputError
from tikulint.model.record import Record
from tikulint.model.rule import Attribute, Citation, Expectation, Rule, Subject
from tikulint.model.rulebook import Concept, Preference, Rulebook, Terms

_FINGERPRINT = re.compile(r"[A-Z][0-9]{3}-[0-9a-f]{16}(?:#[0-9]+)?")


class FactsFile(Record):
    """One topic of checks/facts: what is known of its subjects; `disable` switches rules off."""

    subjects: tuple[Subject, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    sources: tuple[Citation, ...] = ()
    rules: tuple[Rule, ...] = ()
    disable: tuple[str, ...] = ()


class TermsFile(Record):
    """checks/terms.yaml: the bank's vocabulary; `disable` switches preferences off."""

    concepts: tuple[Concept, ...] = ()
    contrasts: tuple[tuple[str, ...], ...] = ()
    preferences: tuple[Preference, ...] = ()
    disable: tuple[str, ...] = ()


class _Off(NamedTuple):
    """An entry that a file switches off, and where it says so."""

    id: str
    path: str
    line: int


class _Shelf(NamedTuple):
    """What one set of files holds: the pack, or one bank's checks/."""

    facts: list[FactsFile]
    terms: list[TermsFile]
    rules_off: list[_Off]
    terms_off: list[_Off]
    baseline: list[str]


_WHERE_TO_WRITE = "事实放进 facts/ 文件夹，用语写进 terms.yaml"
_Entry = TypeVar("_Entry", Subject, Attribute, Citation, Rule, Preference)
_AnyFile = TypeVar("_AnyFile", FactsFile, TermsFile)


def load_rulebook(sources: Iterable[Source]) -> Rulebook:
    """Return everything in `sources`, the pack's among them, as one rulebook.

    Reads the YAML files below facts/, terms.yaml and baseline.txt. A bank's own entry overrides the
    pack's entry of the same id. Raises UnusableInputError with every problem of every file at once.
    """
    problems: list[Problem] = []
    own: list[Source] = []
    packed: list[Source] = []
    for source in sources:
        (packed if source.path.startswith(PACK) else own).append(source)
    copies = {source.content for source in own}  # in our own repository they are the same files
    packed = [source for source in packed if source.content not in copies]
    shelves = [_shelf(packed, problems), _shelf(own, problems)]
    merged = _merged(shelves, problems)
    if not problems:  # an entry that was not read would be reported as unknown again
        problems += unresolved(merged)
        problems += unsound(merged)
        problems += contradictions(merged)
    if problems:
        order = {problem.path: position for position, problem in reversed([*enumerate(problems)])}
        raise UnusableInputError(*sorted(problems, key=lambda p: (order[p.path], p.line)))
    return merged


def _shelf(sources: Iterable[Source], problems: list[Problem]) -> _Shelf:
    shelf = _Shelf([], [], [], [], [])
    for source in sources:
        place = PurePosixPath(source.path)
        written = place.suffix in (".yaml", ".yml")
        if written and "facts" in place.parts[:-1]:
            facts, off = _file(source, FactsFile, problems)
            shelf.facts.append(facts)
            shelf.rules_off.extend(off)
        elif place.name == "terms.yaml":
            terms, off = _file(source, TermsFile, problems)
            shelf.terms.append(terms)
            shelf.terms_off.extend(off)
        elif place.name == "baseline.txt":
            shelf.baseline.extend(_baseline(source, problems))
        elif written and "decisions" not in place.parts[:-1]:
            problems.append(Problem(source.path, 0, "没有这样的知识文件", _WHERE_TO_WRITE))
    return shelf


def _file(
    source: Source, kind: type[_AnyFile], problems: list[Problem]
) -> tuple[_AnyFile, list[_Off]]:
    """Return a file's content, empty after noting what is wrong, and what it switches off."""
    try:
        root = compose(source)
    except UnusableInputError as error:
        problems.extend(error.problems)
        root = None
    if root is None:
        return kind(), []
    reader = Reader(source.path)
    record = reader.read(root, kind) or kind()
    problems.extend(reader.problems)
    off = item_lines(root, "disable").items()
    return record, [_Off(id_, source.path, line) for id_, line in off]


def _baseline(source: Source, problems: list[Problem]) -> Iterable[str]:
    text = source.content.decode("utf-8-sig", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        word = line.partition(" ")[0].strip()
        if not word or word.startswith("#"):
            continue
        if _FINGERPRINT.fullmatch(word):
            yield word
        else:
            problems.append(
                Problem(
                    source.path,
                    number,
                    f"不是问题的编号：{word[:40]}",
                    "形如 D101-3f9a1c2e77b0d514",
                )
            )


def _merged(shelves: Sequence[_Shelf], problems: list[Problem]) -> Rulebook:
    subjects: dict[str, Subject] = {}
    attributes: dict[str, Attribute] = {}
    citations: dict[str, Citation] = {}
    rules: dict[str, Rule] = {}
    preferences: dict[str, Preference] = {}
    for shelf in shelves:
        facts, terms = shelf.facts, shelf.terms
        subjects |= _by_id((e for file in facts for e in file.subjects), "对象", problems)
        attributes |= _by_id((e for file in facts for e in file.attributes), "属性", problems)
        citations |= _by_id((e for file in facts for e in file.sources), "来源", problems)
        rules |= _by_id((e for file in facts for e in file.rules), "规则", problems)
        preferences |= _by_id((e for file in terms for e in file.preferences), "用语", problems)
        _switch_off(shelf.rules_off, rules, problems)
        _switch_off(shelf.terms_off, preferences, problems)
    vocabularies = [file for shelf in shelves for file in shelf.terms]
    return Rulebook(
        subjects=tuple(subjects.values()),
        attributes=tuple(attributes.values()),
        citations=tuple(citations.values()),
        rules=tuple(_completed(rule, attributes) for rule in rules.values()),
        terms=Terms(
            concepts=tuple(dict.fromkeys(c for file in vocabularies for c in file.concepts)),
            contrasts=tuple(dict.fromkeys(c for file in vocabularies for c in file.contrasts)),
            preferences=tuple(preferences.values()),
        ),
        baseline=frozenset(word for shelf in shelves for word in shelf.baseline),
    )


def _completed(rule: Rule, attributes: Mapping[str, Attribute]) -> Rule:
    """Return the rule with what it leaves to its attribute."""
    attribute = attributes.get(rule.attribute)
    if attribute is None:
        return rule
    changes: dict[str, object] = {}
    if attribute.cues and not rule.cues:
        changes["cues"] = attribute.cues
    if details := _expected(rule.expect, attribute):
        changes["expect"] = rule.expect.model_copy(update=details)
    return rule.model_copy(update=changes) if changes else rule


def _expected(expect: Expectation, attribute: Attribute) -> dict[str, tuple[str, ...] | str]:
    """Return what an expectation leaves to its attribute: units, and the wrong choices."""
    details: dict[str, tuple[str, ...] | str] = {}
    if expect.values and attribute.unit and not expect.unit:
        details["unit"] = attribute.unit
    if expect.values and attribute.wrong_units and not expect.wrong_units:
        details["wrong_units"] = attribute.wrong_units
    if expect.right and attribute.choices and not expect.wrong:
        details["wrong"] = tuple(word for word in attribute.choices if word not in expect.right)
    return details


def _by_id(entries: Iterable[_Entry], what: str, problems: list[Problem]) -> dict[str, _Entry]:
    by_id: dict[str, _Entry] = {}
    for entry in entries:
        if first := by_id.get(entry.id):
            problems.append(
                Problem(
                    entry.path,
                    entry.line,
                    f"{what} {entry.id} 重复",
                    f"{first.path}:{first.line} 已经有了",
                )
            )
        else:
            by_id[entry.id] = entry
    return by_id


def _switch_off(
    switched: Iterable[_Off], entries: dict[str, _Entry], problems: list[Problem]
) -> None:
    for off in switched:
        if off.id in entries:
            del entries[off.id]
        else:
            remedy = nearest(off.id, entries, most=0)
            problems.append(Problem(off.path, off.line, f"disable：没有 {off.id}", remedy))
