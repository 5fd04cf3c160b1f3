"""From judged pairs to groups that an editor can act on: no pair is in two of one kind."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tikulint.duplicates.reading import Judged, Reading
from tikulint.model.bank import Bank
from tikulint.similarity.clusters import components, kept_apart, runs, spanning
from tikulint.similarity.rivals import apart
from tikulint.similarity.templates import Answer, templates
from tikulint.similarity.verdicts import Kind

SHORTEST_RUN = 4
"""Pairs in a row from which a stretch of a bank stands twice."""
_LEAST_COVERED = 8
"""Pairs of two files from which one may be a copy of the other's questions in another order."""
_COVERED = 0.6
"""Part of the smaller file that the larger must hold for that."""
_MANY_LINKS = 60
SERIES = 4
"""Questions sharing one answer with a term swapped from which they are a series."""


class Group(NamedTuple):
    """Questions that belong together (positions in the bank, in order), and what links them."""

    members: tuple[int, ...]
    links: tuple[Judged, ...]


class Series(NamedTuple):
    """Questions (positions, in order) whose answers share a sentence, and what fills its ○."""

    sentence: str
    members: tuple[int, ...]
    subjects: tuple[str, ...]


class Groups(NamedTuple):
    """All groups of a bank, by what an editor does about them."""

    chapters: tuple[Group, ...]
    duplicates: tuple[Group, ...]
    conflicts: tuple[Group, ...]
    copied: tuple[Group, ...]
    series: tuple[Group, ...]


def grouped(bank: Bank, reading: Reading, judged: Sequence[Judged]) -> Groups:
    """Return the groups that the verdicts form.

    Duplicates that stand in order, or make up most of a file, are chapters; what is left of them
    are groups of one question each, never with two about rival tools, though a bare name be like
    both. Copies equal in all join the group of any of them.
    """
    same = [pair for pair in judged if pair.verdict.kind is Kind.DUPLICATE]
    chapters = _chapters(bank, same)
    in_chapters = {id(link) for chapter in chapters for link in chapter.links}
    left = [pair for pair in same if id(pair) not in in_chapters]
    copies = _copies(bank, same)
    conflicts = [pair for pair in judged if pair.verdict.kind is Kind.CONFLICT]
    copied = _groups(pair for pair in judged if pair.verdict.kind is Kind.COPIED_ANSWER)
    return Groups(
        chapters=tuple(chapters),
        duplicates=tuple(
            _with_copies(group, copies) for group in _groups(_of_one_question(left, reading))
        ),
        conflicts=tuple(_groups(_of_one_question(conflicts, reading))),
        copied=tuple(group for group in copied if len(group.members) < SERIES),
        series=tuple(group for group in copied if len(group.members) >= SERIES),
    )


def series_of(bank: Bank, reading: Reading, groups: Groups) -> list[Series]:
    """Return the sentences that answers repeat with only the subject changed.

    Of questions that are duplicates the first alone is a member; series that a group of copied
    answers holds already are left out.
    """
    twins = {
        member
        for group in (*groups.duplicates, *groups.conflicts, *groups.chapters)
        for member in _seconds(group)
    }
    asked = [
        (position, Answer(f"{question.title}\n{question.prompt}", entry.answered.prose))
        for position, (question, entry) in enumerate(
            zip(bank.questions, reading.entries, strict=True)
        )
        if entry.answered.words and not question.options and position not in twins
    ]
    covered = [set(group.members) for group in (*groups.copied, *groups.series)]
    found = []
    for template in templates([answer for _, answer in asked]):
        members = tuple(asked[number][0] for number in template.members)
        if not any(group.issuperset(members) for group in covered):
            found.append(Series(template.sentence, members, template.subjects))
    return found


def _seconds(group: Group) -> list[int]:
    return [member for members in components(map(_ends, group.links)) for member in members[1:]]


def _ends(judged: Judged) -> tuple[int, int]:
    return judged.first, judged.second


def _of_one_question(links: Sequence[Judged], reading: Reading) -> list[Judged]:
    """Return the links that join no two questions apart: 生命周期 beside 生命周期 of two tools."""
    words = reading.vocabulary
    strongest = sorted(
        links, key=lambda link: (bool(link.verdict.reason), -link.score, link.first, link.second)
    )
    kept = kept_apart(
        map(_ends, strongest),
        lambda position: reading.entries[position].about(words),
        lambda one, other: apart(one, other, words),
    )
    together = set(kept)
    return [link for link in links if _ends(link) in together]


def _groups(links: Iterable[Judged]) -> list[Group]:
    links = list(links)
    found = components(map(_ends, links))
    number = {member: i for i, members in enumerate(found) for member in members}
    of_group = defaultdict(list)
    for link in links:
        of_group[number[link.first]].append(link)
    return [Group(tuple(members), _enough(of_group[i])) for i, members in enumerate(found)]


def _enough(links: list[Judged]) -> tuple[Judged, ...]:
    """Return all links of a small group, of a large one those that hold it together best."""
    if len(links) <= _MANY_LINKS:
        return tuple(links)
    strongest = sorted(links, key=lambda link: (-link.score, link.first, link.second))
    kept = spanning(map(_ends, strongest))
    return tuple(link for link in links if _ends(link) in kept)


def _chapters(bank: Bank, same: Sequence[Judged]) -> list[Group]:
    of_files: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for pair in same:
        paths = bank.questions[pair.first].path, bank.questions[pair.second].path
        of_files[paths].append(pair)
    copied_files = _covered(bank, same)
    found = []
    for paths, pairs in of_files.items():
        rest = pairs
        if paths in copied_files:
            matched = _one_to_one(pairs)
            found.append(matched)
            taken = set(matched)
            rest = [pair for pair in pairs if pair not in taken]
        by_place = {(pair.first, pair.second): pair for pair in rest}
        found += [[by_place[place] for place in run] for run in runs(by_place, SHORTEST_RUN)]
    return [
        Group(tuple(sorted({end for p in pairs for end in (p.first, p.second)})), tuple(pairs))
        for pairs in found
        if pairs
    ]


def _covered(bank: Bank, same: Sequence[Judged]) -> set[tuple[str, str]]:
    """Return the pairs of files of which one holds most of the other's questions, in any order."""
    sizes = {path: len(questions) for path, questions in bank.by_file.items()}
    shared: Counter[tuple[str, str]] = Counter()
    for members in components(map(_ends, same)):
        paths = list(dict.fromkeys(bank.questions[member].path for member in members))
        shared.update((a, b) for i, a in enumerate(paths) for b in paths[i + 1 :])
    return {
        paths
        for paths, count in shared.items()
        if count >= max(_LEAST_COVERED, _COVERED * min(sizes[path] for path in paths))
    }


def _one_to_one(pairs: Iterable[Judged]) -> list[Judged]:
    """Return the pairs that match each question at most once, the most similar first."""
    taken: set[int] = set()
    matched = []
    for pair in sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second)):
        if taken.isdisjoint((pair.first, pair.second)):
            taken.update((pair.first, pair.second))
            matched.append(pair)
    return sorted(matched, key=lambda pair: (pair.first, pair.second))


def _copies(bank: Bank, same: Sequence[Judged]) -> dict[int, list[int]]:
    """Return the questions equal in all to each question that has such twins, itself included."""
    equal = (
        (pair.first, pair.second)
        for pair in same
        if bank.questions[pair.first].content == bank.questions[pair.second].content
    )
    return {member: members for members in components(equal) for member in members}


def _with_copies(group: Group, copies: dict[int, list[int]]) -> Group:
    members = {copy for member in group.members for copy in copies.get(member, [member])}
    return group._replace(members=tuple(sorted(members)))
