"""Every question's best similarity, and with which other question it has it."""

from collections.abc import Sequence

import numpy as np

from tikulint.duplicates.reading import Judged, Reading
from tikulint.model.bank import Bank
from tikulint.model.report import Best

_EVERY_PAIR = 3_000
"""Questions up to which each is compared with each; beyond, the judged pairs say it."""


def best_of(bank: Bank, reading: Reading, judged: Sequence[Judged]) -> tuple[Best, ...]:
    """Return one entry a question, in the bank's order; of equal partners the first counts."""
    if len(bank.questions) <= _EVERY_PAIR:
        scores, partners = _of_all(reading)
    else:
        scores, partners = _of_judged(len(bank.questions), judged)
    return tuple(
        Best(key=question.key, score=score, partner=bank.questions[partner].key if score else None)
        for question, score, partner in zip(bank.questions, scores, partners, strict=True)
    )


def _of_all(reading: Reading) -> tuple[list[float], list[int]]:
    matrix = reading.vectors.matrix
    if 0 in matrix.shape:
        return [0.0] * matrix.shape[0], [0] * matrix.shape[0]
    alike = (matrix @ matrix.T).toarray().round(4)
    np.fill_diagonal(alike, 0.0)
    partners = alike.argmax(axis=1)
    scores = np.minimum(alike[np.arange(len(partners)), partners], 1.0)
    return scores.tolist(), partners.tolist()


def _of_judged(count: int, judged: Sequence[Judged]) -> tuple[list[float], list[int]]:
    scores, partners = [0.0] * count, [0] * count
    for pair in judged:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if pair.score > scores[one]:
                scores[one], partners[one] = pair.score, other
    return scores, partners
