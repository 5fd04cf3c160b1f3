"""The nearest right word for a wrong one, as every message about knowledge offers it."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], *, most: int = 12) -> str:
    """Return a remedy that names the known word nearest to `word`, or lists the few there are."""
    from rapidfuzz.distance import DamerauLevenshtein  # only a wrong word pays for the import

    words = sorted(set(known))
    scored = [
        (DamerauLevenshtein.normalized_distance(word.casefold(), other.casefold()), other)
        for other in words
    ]
    best, other = min(scored, default=(1.0, ""))
    if best <= 0.5:
        return f"是不是 {other}？"
    return f"可用：{'、'.join(words)}" if len(words) <= most else ""
