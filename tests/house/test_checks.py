"""The checks themselves are linted: codes, names, manuals, and the page made of them."""

import re
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

import tikulint.checkers
from tests.checkers.test_examples import NO_EXAMPLE
from tikulint.checkers import CHECKS, Check
from tikulint.model.finding import Severity
from tools.checks_page import manual, manuals

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "tests" / "checkers"
PARTS = ("为什么：", "反例：", "正例：", "改法：")


def module_name(check: Check) -> str:
    return cast("ModuleType", check).__name__.rpartition(".")[2]


each_check = pytest.mark.parametrize("check", CHECKS, ids=module_name)


def test_every_file_among_the_checks_is_listed() -> None:
    folder = Path(tikulint.checkers.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {module_name(check) for check in CHECKS} == files


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [check.META.code for check in CHECKS]
    assert codes == sorted(set(codes))
    assert len({check.META.name for check in CHECKS}) == len(CHECKS)


@each_check
def test_one_name_in_four_places(check: Check) -> None:
    file = module_name(check)
    assert check.META.name == file.replace("_", "-")
    assert re.fullmatch(r"[DFST]\d{3}", check.META.code)
    assert check.META.code in NO_EXAMPLE or (EXAMPLES / f"{file}.md").is_file()
    heading = f"## {check.META.code} {check.META.name}\n"
    assert manuals(CHECKS).count(heading) == 1


def test_every_example_file_belongs_to_a_check() -> None:
    files = {path.stem for path in EXAMPLES.glob("*.md")}
    assert files <= {module_name(check) for check in CHECKS}


@each_check
def test_the_manual_has_its_fixed_parts_in_order(check: Check) -> None:
    text = manual(check)
    first = text.partition("\n")[0]
    assert first.endswith("。"), "a manual begins with one sentence that says what is found"
    pattern = "|".join(PARTS)
    found = re.findall(rf"^(?:{pattern})", text, re.MULTILINE)
    assert tuple(found) == PARTS
    bodies = re.split(rf"^(?:{pattern})", text, flags=re.MULTILINE)[1:]
    assert all(body.strip() for body in bodies)


@each_check
def test_both_languages_name_the_same_values(check: Check) -> None:
    def names(template: str) -> set[str]:
        return set(re.findall(r"\{(\w+)", template))

    assert names(check.META.zh) == names(check.META.en)
    assert check.META.title.zh
    assert check.META.title.en
    assert check.META.severity in Severity
