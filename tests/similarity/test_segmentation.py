import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tikulint.similarity.segmentation import compiled_cut, reference_cut

TERMS = ["因果掩码", "提示学习", "零样本", "张量并行", "的地得", "模型"]
HAN = re.compile("[\u4e00-\u9fd5]+")
TEXT = "因果掩码和提示学习在零样本场景\n\0\n张量并行的地得模型训练\n王小明来到了网易杭研大厦"


@pytest.mark.parametrize("terms", [[], TERMS])
def test_both_cut_alike(terms: list[str]) -> None:
    pytest.importorskip("rjieba")
    assert compiled_cut(terms)(TEXT) == reference_cut(terms)(TEXT)


def test_both_cut_real_banks_alike() -> None:
    pytest.importorskip("rjieba")
    if "TIKULINT_SHARED" not in os.environ:
        pytest.skip("TIKULINT_SHARED is not set")
    banks = sorted(Path(os.environ["TIKULINT_SHARED"], "wild").rglob("*.md"))
    compiled, reference = compiled_cut(TERMS), reference_cut(TERMS)
    runs = {
        run
        for bank in banks
        for run in HAN.findall(bank.read_text(encoding="utf-8", errors="replace")[:20_000])
    }
    assert [run for run in sorted(runs) if compiled(run) != reference(run)] == []


def test_nothing_is_printed_and_jieba_itself_stays_untouched(tmp_path: Path) -> None:
    program = (
        "from tikulint.similarity.segmentation import reference_cut\n"
        "print(reference_cut(['因果掩码'])('因果掩码'))\n"
        "import jieba\n"
        "print(jieba.dt.initialized)\n"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONWARNINGS": "always"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout == "['因果掩码']\nFalse\n"
    assert done.stderr == ""
