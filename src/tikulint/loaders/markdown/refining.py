"""From the winning class to the questions, case by case: topics, points of answers, remarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tikulint.loaders.markdown.asides import REMARKS
from tikulint.loaders.markdown.candidates import ITEMS, Candidate
from tikulint.loaders.markdown.classes import Class

TOPIC = "主题标题"
POINT = "答案中的小标题"
NO_QUESTION = "不像题目"


@dataclass(slots=True, eq=False)
class _Node:
    heading: Candidate
    children: list["_Node"] = field(default_factory=list)


def refine_headings(winner: Class, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the headings that are questions, given the level that won.

    A heading of that level whose subheadings ask while it does not is a topic, and they are the
    questions; one above that level is a question where it asks and holds none.
    """
    chosen: list[Candidate] = []
    everyone = winner.asking >= 0.5 or winner.answered >= 0.5 or winner.sequence >= 0.5
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


def _choose(node: _Node, winner: Class, chosen: list[Candidate], *, everyone: bool) -> None:
    heading = node.heading
    if heading.tier >= winner.tier:
        if heading.why or (heading.tier > winner.tier and not (heading.asks == 1 and heading.body)):
            return
        if _is_topic(node, winner):
            for child in node.children:
                _choose(child, winner, chosen, everyone=everyone)
        elif everyone or heading.asks == 1:
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


def _is_topic(node: _Node, winner: Class) -> bool:
    """Whether a heading does not ask but most of its subheadings do."""
    heading = node.heading
    if heading.asks > 0 or heading.marks == 1 or len(node.children) < 2:
        return False
    if heading.number is not None and winner.sequence >= 0.8 and winner.asking >= 0.7:
        return False
    asking = sum(1 for child in node.children if child.heading.asks == 1)
    return asking >= 0.6 * len(node.children)


def _asks_itself(node: _Node, winner: Class) -> bool:
    heading = node.heading
    if heading.asks < 1 or heading.why:
        return False
    inside = [child.heading for child in node.children if not child.heading.why]
    if not inside:
        return heading.body
    points = sum(1 for child in inside if child.asks < 1)
    return winner.asking >= 0.5 and points > 0.7 * len(inside)


def _edges(siblings: Sequence[Candidate]) -> set[Candidate]:
    """Return the unnumbered, unasking headings before and after a run of numbered siblings."""
    numbered = [position for position, c in enumerate(siblings) if c.number is not None]
    if len(numbered) < 0.6 * len(siblings) or len(numbered) < 2:
        return set()
    outside = [*siblings[: numbered[0]], *siblings[numbered[-1] + 1 :]]
    return {c for c in outside if c.asks < 1 and not c.marks}


def refine_items(winner: Class, classes: dict[int, Class]) -> list[Candidate]:
    """Return the items that are questions, of every depth.

    An item that holds asking items and does not ask itself is a topic; where an item asks and
    those below it do not, they are points of its answer.
    """
    chosen = {member.line: member for member in winner.members}
    for tier in sorted(classes):
        if tier >= ITEMS and tier != winner.tier:
            for member in _asking_lists(classes[tier].members):
                chosen.setdefault(member.line, member)
    return [chosen[line] for line in sorted(chosen)]


def _asking_lists(members: Sequence[Candidate]) -> Iterator[Candidate]:
    for member in members:
        if member.asks == 1:
            yield member
