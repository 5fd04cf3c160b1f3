"""The manuals of the checks."""

from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint


@pytest.mark.parametrize("name", ["S101", "s101", "missing-field"])
def test_a_check_is_known_by_code_and_by_name(project: Path, tikulint: Tikulint, name: str) -> None:
    outcome = tikulint("explain", name)
    assert outcome.code == 0
    assert outcome.out.startswith("S101 missing-field")
    assert "为什么" in outcome.out


def test_without_a_code_every_check_is_listed(project: Path, tikulint: Tikulint) -> None:
    assert "S101" in tikulint("explain").out


def test_an_unknown_code_gets_the_nearest_one(project: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("explain", "S1O1")
    assert outcome.code == 2
    assert "S101" in outcome.err
