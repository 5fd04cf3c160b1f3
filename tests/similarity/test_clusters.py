from hypothesis import given
from hypothesis import strategies as st

from tikulint.similarity.clusters import components, kept_apart, runs, spanning

PAIRS = st.lists(st.tuples(st.integers(0, 30), st.integers(31, 60)), max_size=40)


def test_components_are_joined_through_any_member() -> None:
    assert components([(5, 7), (1, 2), (2, 3), (7, 9)]) == [[1, 2, 3], [5, 7, 9]]


@given(PAIRS)
def test_each_member_is_in_one_component_with_its_partners(pairs: list[tuple[int, int]]) -> None:
    found = components(pairs)
    number = {member: i for i, members in enumerate(found) for member in members}
    assert sum(map(len, found)) == len(number)
    assert all(number[a] == number[b] for a, b in pairs)


def _other_parity(one: int, other: int) -> bool:
    return one != other


def test_what_is_apart_is_not_joined_through_a_third() -> None:
    """Of three numbers linked in a chain, the weaker link goes; a link is never its own rival."""
    assert kept_apart([(1, 2)], lambda item: item % 2, _other_parity) == [(1, 2)]
    weak, strong = (3, 4), (1, 3)
    assert kept_apart([strong, weak], lambda item: item, lambda a, b: {a, b} == {1, 4}) == [strong]


@given(PAIRS)
def test_groups_kept_apart_hold_no_two_that_are(pairs: list[tuple[int, int]]) -> None:
    kept = kept_apart(pairs, lambda item: item // 8, lambda a, b: abs(a - b) == 5)
    assert set(kept) <= set(pairs)
    linked = {frozenset((a // 8, b // 8)) for a, b in kept}
    for group in components(kept):
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                assert abs(a // 8 - b // 8) != 5 or frozenset((a // 8, b // 8)) in linked


@given(PAIRS)
def test_without_rivals_all_links_are_kept(pairs: list[tuple[int, int]]) -> None:
    assert kept_apart(pairs, lambda item: item, lambda _a, _b: False) == pairs


def test_a_run_follows_both_sides_over_small_gaps() -> None:
    copied = [(1, 11), (2, 12), (4, 13), (5, 15)]
    assert runs([*copied, (3, 40), (9, 30)], 4) == [copied]
    assert runs(copied, 5) == []


def test_a_run_does_not_overlap_itself() -> None:
    assert runs([(1, 2), (2, 3), (3, 4), (4, 5)], 4) == []


@given(PAIRS)
def test_no_pair_is_in_two_runs(pairs: list[tuple[int, int]]) -> None:
    found = [pair for run in runs(pairs, 3) for pair in run]
    assert len(found) == len(set(found))
    assert set(found) <= set(pairs)


@given(PAIRS)
def test_a_spanning_set_forms_the_same_groups_without_circles(pairs: list[tuple[int, int]]) -> None:
    kept = spanning(pairs)
    assert components(sorted(kept)) == components(pairs)
    assert len(kept) == sum(len(group) - 1 for group in components(pairs))
