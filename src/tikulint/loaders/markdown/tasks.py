"""Lists whose questions carry check boxes: an item without one answers, or names what follows."""

import re
from collections.abc import Sequence

from tikulint.loaders.markdown.candidates import Candidate
from tikulint.loaders.markdown.features import CHECK_BOX
from tikulint.loaders.markdown.outline import Outline

UNBOXED = "清单里没有方框的项（item without a check box）"
LEAST = 3
"""Least number of check boxes in such lists."""
MOSTLY = 0.5
"""Part of all their items that carry one."""
_TITLE = 12
"""Characters of the longest item that may name a chapter."""
_TELLS = re.compile(r"[。；;！!，,：:、.]\s*$")


def mark_tasks(outline: Outline, candidates: Sequence[Candidate]) -> None:
    """Set `why` on the items without a check box among those with one, unless they ask, and let
    the text of a question go on through those that answer it.
    """
    boxed = {c for c in candidates if c.group and CHECK_BOX.match(outline.line(c.line))}
    lists: dict[int, list[Candidate]] = {item.group: [] for item in boxed}
    for candidate in candidates:
        if candidate.group in lists:
            lists[candidate.group].append(candidate)
    if len(boxed) < max(LEAST, MOSTLY * sum(map(len, lists.values()))):
        return
    for items in lists.values():
        asked: Candidate | None = None
        for item, following in zip(items, [*items[1:], None], strict=True):
            if item in boxed or item.asks == 1:
                asked = item
                continue
            item.why = UNBOXED
            if asked is not None and not _names_a_chapter(item, following in boxed):
                asked.last = item.last
            else:
                asked = None


def _names_a_chapter(item: Candidate, before_a_task: bool) -> bool:
    short = len(item.text) <= _TITLE and item.last == item.line and item.number is None
    return short and before_a_task and not _TELLS.search(item.text)
