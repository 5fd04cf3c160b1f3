"""The page is whole, harmless, the same every time, and not too large."""

import base64
import hashlib
import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.reporters.evil import EVIL
from tests.reporters.samples import (
    METAS,
    bank_of,
    group,
    missing_answer,
    near_duplicate,
    sample,
)
from tikulint.linting import lint
from tikulint.loaders.bank import load_bank
from tikulint.loaders.pack import pack_sources
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.finding import Difference, Finding, Reference, RuleRef, Suggestion, Words
from tikulint.model.report import Best, Report
from tikulint.model.settings import Settings
from tikulint.reporters import REPORTERS
from tikulint.reporters.html import page as pages
from tikulint.reporters.html.cards import DUPLICATES, FACTS

render = REPORTERS["html"]


class Skeleton(HTMLParser):
    """Collects the elements of a page with the names of their attributes, and its ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, ...]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, *(name for name, _ in attrs)))
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def report_saying(*texts: str) -> Report:
    """Return a report that holds each of `texts` in every field a bank or a rule can fill."""
    bank = bank_of(
        [
            (text, nth + text, nth + text, nth + text)
            for number, text in enumerate(texts)
            for nth in (f"甲{number}", f"乙{number}")
        ]
    )
    findings = [
        finding
        for number, text in enumerate(texts)
        for finding in _findings_saying(text, near_duplicate(bank, 2 * number, 2 * number + 1))
    ]
    return Report(bank=bank, checks=METAS, findings=tuple(findings))


def _findings_saying(text: str, near: Finding) -> Iterator[Finding]:
    pair = near.pairs[0].model_copy(
        update={"shared": (text,), "differences": (Difference(text, "甲"),)}
    )
    words = Suggestion(text=Words(text, text))
    yield near.model_copy(update={"pairs": (pair,), "suggestion": words})
    rule = RuleRef(
        id=text,
        certainty=text,
        sources=(Reference(title=text, url=text),),
        expected=text,
        found=text,
    )
    values = {"subject": text, "found": text, "expected": text}
    yield near.model_copy(update={"code": "F101", "values": values, "pairs": (), "rule": rule})


@pytest.mark.parametrize("evil", EVIL)
def test_no_text_becomes_an_element_or_an_attribute(evil: str) -> None:
    harmless = Skeleton(render(report_saying("甲"), "zh"))
    page = render(report_saying(evil), "zh")
    assert Skeleton(page).elements == harmless.elements
    assert all(link.startswith(("#", "data:,")) for link in Skeleton(page).links)
    page.encode("utf-8")


def test_only_addresses_of_the_web_become_links() -> None:
    links = [link for link in Skeleton(render(sample(), "zh")).links if not link.startswith("#")]
    assert links == ["data:,", "https://arxiv.org/abs/1810.04805"]


def test_the_policy_allows_this_style_and_this_script_only() -> None:
    page = render(sample(), "zh")
    for tag, source in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{source} &#39;sha256-{digest}&#39;" in page
    assert not re.search(r"<[^>]*\s(?:style|on\w+)=", page.partition("<body>")[2])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_report_is_the_same_bytes_and_every_link_arrives(language: str) -> None:
    page = render(sample(), language)
    assert page == render(sample(), language)
    skeleton = Skeleton(page)
    assert len(skeleton.ids) == len(set(skeleton.ids))
    assert {link[1:] for link in skeleton.links if link.startswith("#")} <= set(skeleton.ids)


def test_an_english_page_says_that_the_bank_is_chinese() -> None:
    page = render(sample(), "en")
    assert '<html lang="en">' in page
    assert '<blockquote lang="zh-CN">' in page


def test_what_editors_must_see_is_there() -> None:
    page = render(sample(), "zh")
    assert "未通过：2 条必须处理" in page
    assert "<mark>1024</mark>" in page
    assert '<dd class="right">512 token</dd>' in page
    assert "让小模型模仿<del>一个</del>大模型" in page
    assert "<del>模型</del>→<ins>知识</ins> ×2" in page
    assert "<del>一个</del>→∅" in page
    assert "输出分布 · 模仿" in page


def test_equal_fingerprints_get_different_anchors() -> None:
    bank = bank_of()
    twice = Report(bank=bank, checks=METAS, findings=(missing_answer(bank),) * 2)
    ids = Skeleton(render(twice, "zh")).ids
    assert len(ids) == len(set(ids))


def test_a_group_is_shown_against_one_of_its_members() -> None:
    page = render(group(4), "zh")
    assert "4 题一组" in page
    assert page.count('<div class="pair">') == 3


def test_a_large_group_is_listed() -> None:
    page = render(group(60), "zh")
    assert '<div class="pair">' not in page
    assert page.count("<del>") == 0
    assert "另有 9 对未列出" in page
    assert "另有 10 题未列出" in page


def large(n: int) -> Report:
    """Return a report on `n` questions with as many findings of three sorts."""
    bank = bank_of([entry for number in range(n // 2) for entry in _twins(number)])
    keys = [question.key for question in bank.questions]
    return Report(
        bank=bank,
        checks=METAS,
        findings=tuple(
            near_duplicate(bank, number - 1, number)
            if number % 2
            else missing_answer(bank).model_copy(update={"questions": (keys[number],)})
            for number in range(n)
        ),
        best=tuple(Best(key=key, score=0.9, partner=keys[0]) for key in keys),
        threshold=0.6,
    )


def _twins(number: int) -> Iterator[tuple[str, str, str, str]]:
    answer = f"第{number}种方法先取一批样本，再按权重求和，最后把结果归一化到零和一之间。" * 4
    yield str(2 * number), f"第{number}种方法怎么做？", f"请说明第{number}种方法。", answer
    yield str(2 * number + 1), f"第{number}法怎么做？", f"请讲第{number}法。", answer + "如此而已。"


@pytest.mark.parametrize(("n", "found", "most"), [(30, 12, 60_000), (1_000, 1_000, 1_500_000)])
def test_the_page_stays_small(n: int, found: int, most: int) -> None:
    report = large(n)
    report = report.model_copy(update={"findings": report.findings[:found]})
    assert len(render(report, "zh").encode()) <= most


def test_style_and_script_are_small() -> None:
    page = render(sample(), "zh")
    for tag, most in (("style", 12_000), ("script", 15_000)):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(text.encode()) <= most


def test_the_page_on_the_seed_stays_small() -> None:
    shared = os.environ.get("TIKULINT_SHARED")
    if not shared:
        pytest.skip("TIKULINT_SHARED is not set: no seed to read")
    seed = (Path(shared) / "seed" / "pretraining.md").read_bytes()
    bank = load_bank([Source("corpus/pretraining.md", seed)], Settings())
    report = lint(bank, load_rulebook(pack_sources()), Settings())
    assert report.findings
    assert len(render(report, "zh").encode()) <= 60_000


def test_what_a_large_page_leaves_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "CARD_BYTES", {FACTS: 4_000, DUPLICATES: 9_000})
    monkeypatch.setattr(pages, "MOST_ROWS", 20)
    monkeypatch.setattr(pages, "MOST_QUESTIONS", 10)
    report = large(60)
    page = render(report, "zh")
    shown = len(re.findall(r'class="(?:card )?item ', page))
    assert shown == 20
    assert f"这一页共略去 {len(report.findings) - shown} 条" in page
    assert "另有 50 题" in page
    assert page.count("<tr id=") == 10
