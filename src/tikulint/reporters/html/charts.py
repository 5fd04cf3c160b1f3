"""The histogram of every question's best similarity: geometry only, the template draws it."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from tikulint.model.report import Best

BINS = 20
WIDTH, HEIGHT = 640, 150
"""Of the plot without its labels, in user units."""


class Bar(NamedTuple):
    """The questions whose best similarity lies in `[low, high)`; the last bin includes 1."""

    x: float
    y: float
    width: float
    height: float
    n: int
    hot: int
    """How many of them are reported as duplicates: the lower part of the bar."""
    hot_y: float
    low: float
    high: float


class Histogram(NamedTuple):
    """Bars, the threshold's place, and how many of the questions are reported."""

    bars: tuple[Bar, ...]
    threshold: float
    threshold_x: float
    hot: int
    total: int


def histogram(best: Sequence[Best], reported: Collection[str], threshold: float) -> Histogram:
    """Return the histogram of `best` scores in 20 bins from 0 to 1.

    `reported` are the keys of the questions that a duplicate check reported.
    """
    counts, hot = [0] * BINS, [0] * BINS
    for entry in best:
        position = min(BINS - 1, max(0, int(entry.score * BINS + 1e-9)))
        counts[position] += 1
        hot[position] += entry.key in reported
    most = max(counts, default=0) or 1
    step = WIDTH / BINS
    bars = []
    for position, count in enumerate(counts):
        height = max(2.0, HEIGHT * count / most) if count else 0.0
        bars.append(
            Bar(
                x=round(position * step + 2, 1),
                y=round(HEIGHT - height, 1),
                width=round(step - 4, 1),
                height=round(height, 1),
                n=count,
                hot=hot[position],
                hot_y=round(HEIGHT - height * hot[position] / (count or 1), 1),
                low=position / BINS,
                high=(position + 1) / BINS,
            )
        )
    return Histogram(
        bars=tuple(bars),
        threshold=threshold,
        threshold_x=round(WIDTH * threshold, 1),
        hot=sum(hot),
        total=len(best),
    )
