"""What is shipped: the wheel works alone in an empty folder, the sdist has everything."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BANK = """\
# 小题库

### 1. 什么是交叉熵？

**题目：** 什么是交叉熵？

**答案：** 用一个分布给另一个分布编码所需的平均长度。

### 2. BERT 能读多长的文本？

**题目：** BERT 能读多长的文本？

**答案：** BERT 的最大输入长度是 1024 个 token。
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, expect: int = 0) -> str:
    bare = {name: os.environ[name] for name in ("HOME", "PATH", "TMPDIR") if name in os.environ}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=bare,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == expect, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=ROOT)
    return folder


def test_the_wheel_lints_a_bank_in_an_empty_folder(built: Path, tmp_path: Path) -> None:
    [wheel] = built.glob("*.whl")
    run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    install = (python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", wheel)
    run(*install, cwd=tmp_path)

    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "bank.md").write_text(BANK, encoding="utf-8")
    tikulint = tmp_path / "venv" / "bin" / "tikulint"
    found = run(tikulint, "check", "bank.md", cwd=empty, expect=1)
    assert "F101" in found
    assert "512" in found
    assert "D10" not in found

    pack = "import tikulint, pathlib; print(pathlib.Path(tikulint.__file__).parent / 'pack')"
    folder = Path(run(python, "-c", pack, cwd=empty).strip())
    shipped = {path.name for path in (folder / "facts").glob("*.yaml")}
    assert shipped == {path.name for path in (ROOT / "checks" / "facts").glob("*.yaml")}
    assert (folder / "terms.yaml").is_file()


def test_the_sdist_has_every_tracked_file(built: Path) -> None:
    listed = run("git", "ls-files", "-z", cwd=ROOT).split("\0")
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in listed if name and (ROOT / name).is_file()} <= packed
