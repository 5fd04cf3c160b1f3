"""The words of a verdict as the two questions write them; a verdict holds the names that count."""

import re
from functools import lru_cache

from tikulint.duplicates.reading import Judged, Reading
from tikulint.model.bank import Bank
from tikulint.similarity.verdicts import Verdict


def as_written(bank: Bank, reading: Reading, judged: Judged) -> Verdict:
    """Return the verdict with JS where the stem says so and the verdict says javascript."""
    verdict = judged.verdict
    a, b = bank.questions[judged.first], bank.questions[judged.second]
    return verdict._replace(
        left=tuple(_in_text(word, a.stem, reading) for word in verdict.left),
        right=tuple(_in_text(word, b.stem, reading) for word in verdict.right),
    )


def _in_text(word: str, text: str, reading: Reading) -> str:
    others = sorted(reading.names.get(word, ()), key=lambda name: (-len(name), name))
    found = (_spelt(name).search(text) for name in (word, *others))
    return next((each[0] for each in found if each), word)


@lru_cache(maxsize=1024)
def _spelt(name: str) -> re.Pattern[str]:
    """Return what finds a name however its parts are joined: Vue-Router for vuerouter."""
    letters = (re.escape(letter) for letter in _JOINING.sub("", name))
    return re.compile(r"[\s._-]*".join(letters), re.IGNORECASE)


_JOINING = re.compile(r"[\s._-]+(?=\w)")
