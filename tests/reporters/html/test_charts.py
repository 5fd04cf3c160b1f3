"""The histogram counts every question once."""

from hypothesis import given
from hypothesis import strategies as st

from tikulint.model.report import Best
from tikulint.reporters.html.charts import HEIGHT, WIDTH, histogram


@given(st.lists(st.floats(0, 1)), st.floats(0, 1))
def test_every_question_is_in_one_bar_inside_the_plot(
    scores: list[float], threshold: float
) -> None:
    chart = histogram([Best(key="0" * 16, score=score) for score in scores], (), threshold)
    assert sum(bar.n for bar in chart.bars) == chart.total == len(scores)
    assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH for bar in chart.bars)
    assert all(bar.y >= 0 and bar.y + bar.height <= HEIGHT + 0.1 for bar in chart.bars)


def test_scores_fall_into_bins_of_a_twentieth_and_one_into_the_last() -> None:
    scores = (0.0, 0.05, 0.15, 0.3, 1.0)
    chart = histogram([Best(key="0" * 16, score=score) for score in scores], (), 0.6)
    assert [bar.low for bar in chart.bars if bar.n] == [0.0, 0.05, 0.15, 0.3, 0.95]


def test_what_is_reported_is_the_lower_part_of_its_bar() -> None:
    best = [Best(key=digit * 16, score=0.91) for digit in "0123"]
    chart = histogram(best, {"0" * 16}, 0.6)
    (bar,) = (bar for bar in chart.bars if bar.n)
    assert (bar.n, bar.hot, chart.hot) == (4, 1, 1)
    assert bar.hot_y == HEIGHT * 3 / 4
