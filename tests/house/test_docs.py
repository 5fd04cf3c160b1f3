"""What the READMEs and CONTRIBUTING show works as shown, and what is generated is fresh."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint
from tikulint.checkers import CHECKS
from tikulint.cli import COMMANDS
from tikulint.loaders.settings import load_settings
from tikulint.model.bank import Source
from tools.checks_page import pages

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")
PAGES = (*READMES, "CONTRIBUTING.md")

each_readme = pytest.mark.parametrize("name", READMES)
each_page = pytest.mark.parametrize("name", PAGES)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", read(name), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_what_is_generated_is_fresh(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == pages()[page], (
        "run `make docs` (python -m tools.checks_page)"
    )


@each_page
def test_every_command_and_target_shown_exists(name: str) -> None:
    text = read(name)
    commands = re.findall(r"(?:^\$ |`)(?:\.venv/bin/)?tikulint ([a-z]+)", text, re.MULTILINE)
    assert commands
    assert set(commands) <= set(COMMANDS)
    makefile = read("Makefile")
    for target in re.findall(r"(?:^\$ |`)make ([a-z-]+)", text, re.MULTILINE):
        assert re.search(rf"^{target}:.*## ", makefile, re.MULTILINE), target


@each_page
def test_every_link_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", read(name))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@each_page
def test_every_code_shown_is_a_check(name: str) -> None:
    shown = set(re.findall(r"\b[DFST]\d{3}\b", read(name)))
    assert shown <= {check.META.code for check in CHECKS}


@each_readme
def test_the_settings_shown_are_accepted(name: str) -> None:
    [toml] = blocks(name, "toml")
    assert load_settings(Source("pyproject.toml", toml.encode())).files


@each_readme
def test_the_hooks_shown_are_offered(name: str) -> None:
    [config] = blocks(name, "yaml")
    offered = re.findall(r"^- id: (\S+)", read(".pre-commit-hooks.yaml"), re.MULTILINE)
    assert set(re.findall(r"- id: (\S+)", config)) <= set(offered)
    assert all(f"`{hook}`" in read(name) or f"id: {hook}" in config for hook in offered)


def test_the_rule_shown_proves_itself(project: Path, tikulint: Tikulint) -> None:
    [rule] = blocks("CONTRIBUTING.md", "yaml")
    facts = project / "checks" / "facts"
    facts.mkdir(parents=True)
    (facts / "shown.yaml").write_text(rule, encoding="utf-8")
    assert tikulint("rules", "check").code == 0
    (facts / "shown.yaml").write_text(rule.replace("[1970]", "[1980]"), encoding="utf-8")
    assert tikulint("rules", "check").code == 2
