"""The histogram of every question's best similarity: geometry only, the template draws it."""

from collections.abc import Sequence
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
    low: float
    high: float
    hot: bool
    """Whether the bin lies at or above the threshold."""


class Histogram(NamedTuple):
    """Bars, the threshold's place, and how many questions reach it."""

    bars: tuple[Bar, ...]
    threshold: float
    threshold_x: float
    above: int
    total: int


def histogram(best: Sequence[Best], threshold: float) -> Histogram:
    """Return the histogram of `best` scores in 20 bins from 0 to 1."""
    counts = [0] * BINS
    for entry in best:
        counts[min(BINS - 1, max(0, int(entry.score * BINS + 1e-9)))] += 1
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
                low=position / BINS,
                high=(position + 1) / BINS,
                hot=position / BINS >= threshold - 1e-9,
            )
        )
    return Histogram(
        bars=tuple(bars),
        threshold=threshold,
        threshold_x=round(WIDTH * threshold, 1),
        above=sum(entry.score >= threshold for entry in best),
        total=len(best),
    )
