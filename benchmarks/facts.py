"""What fact checking costs: 500 rules and 2,000 names over Chinese prose, beside a loop over `re`.

Run it with `python -m benchmarks.facts`. The prose is generated (Zipf words), with a sentence of
the pack's own in every twentieth place, so that rules have something to do; the pack is doubled
under other names until it has the size asked for. The loop searches one pattern a rule
(name, gap, cue, gap, figure), as the peers' rule languages do: it knows no clauses and judges
nothing. Times are processor time, the best of several runs.
"""

import re
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

from benchmarks.generated import generated_bank
from tikulint.claims.judging import Judge
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.rule import Kind, Rule, Subject
from tikulint.model.rulebook import Rulebook

ROOT = Path(__file__).parent.parent
RUNS = 3
RULES, NAMES, MEGABYTES = 500, 2000, 5.0
SHARE = 20
"""One sentence in so many is about a subject of the pack."""


def pack() -> Rulebook:
    """Return the shipped pack."""
    files = sorted((ROOT / "checks" / "facts").glob("*.yaml"))
    return load_rulebook([Source(f"checks/facts/{file.name}", file.read_bytes()) for file in files])


def grown(book: Rulebook, rules: int, names: int) -> tuple[list[Rule], list[Subject]]:
    """Return the pack cut or copied to so many rules, its subjects given so many names in all."""
    kept: list[Rule] = []
    subjects: dict[str, Subject] = {}
    for turn, rule in enumerate(islice(cycle(book.rules), rules)):
        copy = turn // len(book.rules)
        id_ = f"{rule.subject}~{copy}" if copy else rule.subject
        subject = book.subject_by_id[rule.subject]
        if id_ not in subjects:
            aliases = tuple(f"{alias}{copy}号" for alias in subject.aliases)
            subjects[id_] = subject.model_copy(
                update={"id": id_, "aliases": aliases} if copy else {}
            )
        kept.append(rule.model_copy(update={"id": f"{rule.id}~{copy}", "subject": id_}))
    held = sum(len(subject.aliases) for subject in subjects.values())
    first = next(iter(subjects))
    more = tuple(f"别名{number}型" for number in range(max(0, names - held)))
    aliases = (*subjects[first].aliases, *more)
    subjects[first] = subjects[first].model_copy(update={"aliases": aliases})
    return kept, list(subjects.values())


def prose(book: Rulebook, megabytes: float) -> list[str]:
    """Return answers of Chinese prose, so many megabytes of UTF-8 in all."""
    own = cycle(sentence for rule in book.rules for sentence in (*rule.flag, *rule.passes))
    answers: list[str] = []
    size = 0
    for number, question in enumerate(cycle(generated_bank(4000))):
        answer = question.answer
        if number % (SHARE // 5) == 0:
            answer += next(own)
        answers.append(answer)
        size += len(answer.encode())
        if size >= megabytes * 1e6:
            return answers
    return answers


def patterns(rules: Sequence[Rule], subjects: Sequence[Subject]) -> list[re.Pattern[str]]:
    """Return one pattern a rule, as an editor of a plain rule language would write it."""
    names = {subject.id: subject.aliases for subject in subjects}
    found = []
    for rule in rules:
        name = "|".join(map(re.escape, names[rule.subject][:4]))
        words = rule.cues or rule.expect.wrong or ("是",)
        cue = "|".join(map(re.escape, words[:8]))
        figure = r"\d[\d.,]*" if rule.kind in (Kind.QUANTITY, Kind.YEAR) else r"\S"
        found.append(
            re.compile(rf"(?:{name})[^。；\n]{{0,30}}?(?:{cue})[^。；\n]{{0,12}}?{figure}")
        )
    return found


def seconds(work: Callable[[], object]) -> float:
    """Return the best time of several runs."""
    times = []
    for _ in range(RUNS):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def judged(judge: Judge, answers: Sequence[str]) -> int:
    """Judge every answer; return the number of judgements."""
    return sum(len(judge.judge(answer)) for answer in answers)


def searched(compiled: Sequence[re.Pattern[str]], text: str) -> int:
    """Search every pattern in the whole text; return the number of hits."""
    return sum(1 for pattern in compiled for _ in pattern.finditer(text))


def main() -> None:
    book = pack()
    rules, subjects = grown(book, RULES, NAMES)
    answers = prose(book, MEGABYTES)
    text = "\n".join(answers)
    megabytes = len(text.encode()) / 1e6
    judge = Judge(rules, subjects)
    few = Judge(*grown(book, len(book.rules), NAMES))
    half = answers[: len(answers) // 2]
    ours = seconds(lambda: judged(judge, answers))
    loop = seconds(lambda: searched(patterns(rules, subjects), text))
    rows = (
        ("rules, names", f"{len(rules)}, {NAMES}", ""),
        ("prose, MB", f"{megabytes:.1f}", ""),
        ("tikulint, s", f"{ours:.2f}", ""),
        ("tikulint, MB/s", f"{megabytes / ours:.1f}", "5"),
        ("loop over `re`, s", f"{loop:.2f}", ""),
        ("loop / tikulint", f"{loop / ours:.1f}", "1"),
        ("twice the text / half", f"{ours / seconds(lambda: judged(judge, half)):.2f}", "2"),
        (
            f"{RULES} rules / {len(book.rules)} rules",
            f"{ours / seconds(lambda: judged(few, answers)):.2f}",
            "1",
        ),
    )
    print("| what | measured | target |")
    print("|---|--:|--:|")
    for row in rows:
        print("| {} | {} | {} |".format(*row))


if __name__ == "__main__":
    main()
