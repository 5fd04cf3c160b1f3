"""From the winning class to the questions, case by case: topics, points of answers, remarks."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from tikulint.loaders.markdown.asides import REMARKS
from tikulint.loaders.markdown.candidates import NUMBERED, Candidate
from tikulint.loaders.markdown.classes import FLAT, Class
from tikulint.loaders.markdown.notes import noted_items

TOPIC = "主题标题"
POINT = "答案中的小标题"
NO_QUESTION = "不像题目"

LISTED = 5
"""Least number of subheadings with nothing below that are a list of questions."""
MOSTLY = 0.7
"""Part of them that have nothing below."""
SOME = 0.3
"""Part of them that ask."""


@dataclass(slots=True, eq=False)
class _Node:
    heading: Candidate
    children: list["_Node"] = field(default_factory=list)


def refine_headings(
    winner: Class, candidates: Sequence[Candidate], *, forced: bool = False
) -> list[Candidate]:
    """Return the headings that are questions, given the level that won.

    `forced`: an editor says that questions are headings, so they need not look like them.

    A heading of that level whose subheadings ask while it does not is a topic, and they are the
    questions; one above that level is a question where it asks and holds none.
    """
    chosen: list[Candidate] = []
    everyone = (
        forced
        or winner.asking >= 0.5
        or winner.answered >= 0.5
        or winner.sequence >= 0.5
        or len(winner.members) >= FLAT
    )
    for node in _tree([c for c in candidates if c.tier <= 6]):
        _choose(node, winner, chosen, everyone=everyone)
    return sorted(chosen, key=lambda candidate: candidate.line)


def _tree(headings: Sequence[Candidate]) -> list[_Node]:
    roots: list[_Node] = []
    path: list[_Node] = []
    for heading in headings:
        node = _Node(heading)
        while path and path[-1].heading.tier >= heading.tier:
            path.pop()
        (path[-1].children if path else roots).append(node)
        path.append(node)
    return roots


def _choose(
    node: _Node, winner: Class, chosen: list[Candidate], *, everyone: bool, below: bool = False
) -> None:
    """Add what is a question in a subtree; `below`: it stands below a topic of that level."""
    heading = node.heading
    if heading.tier >= winner.tier:
        if heading.why or (heading.tier > winner.tier and not _speaks_below(heading, below)):
            return
        if _is_topic(node, winner):
            if _is_listed(node):
                chosen += [child.heading for child in node.children if not child.heading.why]
                return
            for child in node.children:
                _choose(child, winner, chosen, everyone=everyone, below=True)
        elif heading.asks == 1 or (everyone and not _is_bare_title(heading, winner)):
            chosen.append(heading)
        return
    if heading.why == REMARKS:
        return
    if _asks_itself(node, winner):
        chosen.append(heading)
        return
    siblings = [child.heading for child in node.children if child.heading.tier == winner.tier]
    edge = _edges(siblings)
    for child in node.children:
        if child.heading not in edge:
            _choose(child, winner, chosen, everyone=everyone)


def _speaks_below(heading: Candidate, below: bool) -> bool:
    """Whether a heading deeper than the level that won is a question: it asks, or is numbered."""
    return heading.body and (heading.asks == 1 or (below and heading.number is not None))


def _is_topic(node: _Node, winner: Class) -> bool:
    """Whether a heading does not ask but most of its subheadings do."""
    heading = node.heading
    if heading.asks > 0 or heading.marks == 1 or len(node.children) < 2:
        return False
    if heading.number is not None and winner.sequence >= 0.8 and winner.asking >= 0.7:
        return False
    asking = sum(1 for child in node.children if child.heading.asks == 1)
    return asking >= (SOME if _is_listed(node) else 0.6) * len(node.children)


def _is_listed(node: _Node) -> bool:
    """Whether the subheadings of a heading are a list: several, with nothing below."""
    alone = sum(1 for child in node.children if child.heading.leaf and not child.heading.body)
    return len(node.children) >= LISTED and alone >= MOSTLY * len(node.children)


def _is_bare_title(heading: Candidate, winner: Class) -> bool:
    """Whether a heading that does not ask has nothing below it, unlike the others of its level.

    One with a number of the common style is a question without its answer, and so is one that may
    ask (虹吸的原理) among those that mostly do.
    """
    if heading.body or winner.bodies < 0.7 or (heading.asks and winner.asking >= 0.5):
        return False
    return heading.number is None or heading.style is not winner.style


def _asks_itself(node: _Node, winner: Class) -> bool:
    heading = node.heading
    if heading.asks < 1 or heading.why:
        return False
    inside = [child.heading for child in node.children if not child.heading.why]
    if not inside:
        return heading.body
    deeper = [child for child in _below(node) if child.tier == winner.tier]
    if 2 * sum(1 for child in deeper if child.asks == 1) > max(2, len(deeper)):
        # 这些题你都会了吗？ above chapters of questions.
        return False
    points = sum(1 for child in inside if child.asks < 1)
    return winner.asking >= 0.5 and points > 0.7 * len(inside)


def _below(node: _Node) -> Iterator[Candidate]:
    for child in node.children:
        yield child.heading
        yield from _below(child)


def _edges(siblings: Sequence[Candidate]) -> set[Candidate]:
    """Return the headings before and after a run of numbered siblings: 前言, 后记.

    The run goes on through those without a number as far as one of them asks: they were added
    later, 虹吸的特点 and 虹吸管 as well.
    """
    numbered = [c for c in siblings if c.number is not None]
    if len(numbered) < 0.6 * len(siblings) or len(numbered) < 2:
        return set()
    run = [at for at, c in enumerate(siblings) if c.number is not None or c.asks or c.marks]
    return {*siblings[: run[0]], *siblings[run[-1] + 1 :]}


def refine_items(winner: Class, candidates: Sequence[Candidate], lines: int) -> list[Candidate]:
    """Return the items that are questions, of every depth.

    An item that does not ask but holds some that do is a topic. Of the others those are questions
    that ask, and those that stand in a list whose items mostly ask; where those of all lists do, a
    third of them is enough for one, and a list that only notes questions needs fewer.
    """
    items = _comparable(winner, [c for c in candidates if c.group and not c.why])
    holders = _holders(items)
    plain = [item for item in items if item not in holders]
    in_list = _shares(plain, attrgetter("group"))
    in_root = _shares(plain, attrgetter("root"))
    throughout = sum(map(_speaks, plain)) >= 0.5 * len(plain)
    least = 0.35 if throughout else 0.5
    noted = noted_items(plain, candidates, lines)
    chosen = []
    for item in plain:
        around = in_root[item.root]
        alike = in_list[item.group] >= least or around >= 0.6
        if alike or item in noted or (_speaks(item) and around >= 0.3):
            chosen.append(item)
    return _without_points(chosen)


def refine_numbered(winner: Class, candidates: Sequence[Candidate], lines: int) -> list[Candidate]:
    """Return the numbered lines that are questions: those of the class, and those of lists that
    were left out of it but only note questions.
    """
    items = [c for c in candidates if c.tier == winner.tier and c.group and not c.why]
    noted = noted_items(items, candidates, lines)
    return sorted({*winner.members, *noted}, key=attrgetter("line"))


def _comparable(winner: Class, items: Sequence[Candidate]) -> list[Candidate]:
    """Return the items whose outermost list is numbered, or not, as that of most winners is."""
    ordered: dict[int, bool] = {}
    for item in items:
        ordered.setdefault(item.root, item.tier == NUMBERED)
    votes = Counter(ordered[member.root] for member in winner.members if member.root in ordered)
    style = votes.most_common(1)[0][0] if votes else True
    return [item for item in items if ordered[item.root] is style]


def _holders(items: Sequence[Candidate]) -> set[Candidate]:
    """Return the topics: items that do not ask and hold items that do, and their likes.

    Where most items of a list are topics, so are the others that hold anything.
    """
    holders: set[Candidate] = set()
    parents: set[Candidate] = set()
    path: list[Candidate] = []
    for item in items:
        while path and path[-1].last < item.line:
            path.pop()
        outside = [outer for outer in path if outer.asks < 1 and not outer.marks]
        parents.update(outside)
        if item.asks == 1:
            holders.update(outside)
        path.append(item)
    lists: Counter[int] = Counter(item.group for item in parents)
    topics: Counter[int] = Counter(item.group for item in holders)
    return {
        item for item in parents if item in holders or topics[item.group] > 0.5 * lists[item.group]
    }


def _speaks(item: Candidate) -> bool:
    return item.asks == 1 or item.marks > 0


def _shares(items: Sequence[Candidate], list_of: Callable[[Candidate], int]) -> dict[int, float]:
    """Return for every list the share of its items that ask or hold an answer."""
    sizes = Counter(list_of(item) for item in items)
    speaking = Counter(list_of(item) for item in items if _speaks(item))
    return {group: speaking[group] / size for group, size in sizes.items()}


def _without_points(chosen: Sequence[Candidate]) -> list[Candidate]:
    """Drop the items inside a question's answer: those below its label, those that do not ask."""
    kept: list[Candidate] = []
    path: list[Candidate] = []
    for item in chosen:
        while path and path[-1].last < item.line:
            path.pop()
        if not path or (item.asks == 1 and not path[-1].marks):
            kept.append(item)
            path.append(item)
    return kept
