"""What Markdown costs: `python -m benchmarks.markdown [FOLDER]`; ratios, not seconds, count.

Our whole loading, and the part that finds the questions, against the block rules of
markdown-it-py alone on the same text. Without FOLDER a bank is made up.
"""

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tikulint.loaders.decoding import decode
from tikulint.loaders.markdown import load
from tikulint.loaders.markdown.candidates import find_candidates
from tikulint.loaders.markdown.evidence import judge
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.labels import Labels
from tikulint.loaders.markdown.outline import Outline

ENTRY = """\
## {n}. 第 {n} 种缓存有什么作用？

把**常用**的数据留在近处，`get` 时先看这里：

1. 命中就直接返回；
2. 没有命中再去取，取到以后放进来。

```python
value = cache.get(key) or cache.put(key, load(key))
```

"""


def markdown(texts: Sequence[str]) -> None:
    def blocks() -> None:
        from markdown_it import MarkdownIt
        from markdown_it.rules_core import StateCore, normalize

        parser = MarkdownIt("commonmark").enable("table")
        for text in texts:
            state = StateCore(text, parser, {})
            normalize(state)
            parser.block.parse(state.src, parser, {}, state.tokens)

    def find() -> None:
        for text in texts:
            outline = Outline(text)
            features = Features(outline, Labels())
            judge(outline, features, find_candidates(outline, features))

    def whole() -> None:
        for text in texts:
            load("bank.md", text, None)

    size = sum(len(text.encode()) for text in texts) / 1e6
    base = seconds(blocks)
    print(f"Markdown, {size:.1f} MB; block rules of markdown-it-py alone: {base:.2f} s")
    for name, work in (("finding the questions", find), ("loading them", whole)):
        spent = seconds(work)
        print(f"  {name}: {spent:.2f} s, {spent / base:.2f} of that")


def no_quadratic_path() -> None:
    """Print what twice the input costs: 2 is linear."""
    inputs = {
        "one line": "字" * 400_000,
        "headings": "# 什么是缓存？\n" * 20_000,
        "nested quotes": ">" * 5_000 + " a\n",
        "nested lists": "- " * 5_000 + "a\n",
        "numbered items": "1. 什么是缓存？\n" * 20_000,
        "labels": "问：什么？\n答：缓存。\n\n" * 10_000,
    }
    for name, text in inputs.items():
        once = seconds(partial(load, "a.md", text, None))
        twice = seconds(partial(load, "a.md", text + text, None))
        print(f"  {name}: {once:.2f} s, twice the input {twice / max(once, 1e-3):.1f} times that")


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    folder = sys.argv[1] if len(sys.argv) > 1 else None
    if folder:
        paths = sorted(Path(folder).rglob("*.md"))
        texts = [decode(path.read_bytes()).text for path in paths]
    else:
        texts = ["# 缓存\n\n" + "".join(ENTRY.format(n=n) for n in range(1, 4001))]
    markdown(texts)
    no_quadratic_path()


if __name__ == "__main__":
    main()
