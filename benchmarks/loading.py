"""What loading costs: 100,000 JSON Lines records against `json.loads` alone on the same lines.

Run it with `python -m benchmarks.loading`. Both times are processor time, the best of three.
What Markdown costs is measured in `benchmarks.markdown` and printed below.
"""

import json
import random
import resource
import time
from collections.abc import Callable

from benchmarks import markdown
from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

RECORDS = 100_000
TARGET = 10.0
TARGET_MEMORY = 1024
"""In MiB, for the whole process."""
RUNS = 3

# The first plane's everyday characters, evenly: what they mean costs nothing.
_HAN = [chr(code) for code in range(0x4E00, 0x5E00)]


def records(count: int) -> str:
    """Return that many different choice questions as JSON Lines, the same ones every time."""
    chance = random.Random(7)

    def words(length: int) -> str:
        return "".join(chance.choices(_HAN, k=length))

    lines = []
    for number in range(count):
        record = {
            "id": number,
            "question": f"{words(40)}，{words(20)}？",
            "options": [f"{letter}. {words(12)}" for letter in "ABCD"],
            "answer": chance.choice("ABCD"),
            "analysis": f"{words(60)}。",
        }
        lines.append(json.dumps(record, ensure_ascii=False))
    return "\n".join(lines)


def seconds(work: Callable[[], object]) -> float:
    """Return the least processor time of several runs, in seconds."""
    times = []
    for _ in range(RUNS):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def json_lines() -> None:
    text = records(RECORDS)
    source = Source("bank.jsonl", text.encode())
    alone = seconds(lambda: [json.loads(line) for line in text.split("\n")])
    ours = seconds(lambda: load_bank([source], Settings()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("| records | json.loads alone, s | load_bank, s | ratio | target | MiB | target |")
    print("|--:|--:|--:|--:|--:|--:|--:|")
    print(
        f"| {RECORDS:,} | {alone:.2f} | {ours:.2f} | {ours / alone:.1f} | {TARGET:g}"
        f" | {memory:.0f} | {TARGET_MEMORY} |"
    )


if __name__ == "__main__":
    json_lines()
    markdown.main()
