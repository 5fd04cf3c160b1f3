"""Where the time of a run went: its steps, and the rules that took longest (`--profile`)."""

from collections import Counter, defaultdict
from time import perf_counter

RULES_SHOWN = 10


class Profile:
    """The seconds of each step in its order, and of each rule, with how often the rule ran.

    What several checks share is computed by the first of them that asks, and counts as its time.
    """

    def __init__(self) -> None:
        self._begun = perf_counter()
        self._step: str | None = None
        self._steps: defaultdict[str, float] = defaultdict(float)
        self._rules: defaultdict[str, float] = defaultdict(float)
        self._runs: Counter[str] = Counter()

    def stage(self, name: str) -> None:
        """Note that the step `name` begins, which ends the one before it."""
        now = perf_counter()
        if self._step is not None:
            self._steps[self._step] += now - self._begun
        self._step, self._begun = name, now

    def rule(self, rule: str, seconds: float) -> None:
        """Note that a rule ran once and how long it took."""
        self._rules[rule] += seconds
        self._runs[rule] += 1

    def told(self, language: str) -> str:
        """Return the steps in their order and the slowest rules, a line each, in milliseconds."""
        if self._step is not None:
            self.stage("")
        ran, times = ("跑了", "次") if language == "zh" else ("ran", "times")
        slowest = sorted(self._rules.items(), key=lambda each: -each[1])[:RULES_SHOWN]
        lines = [f"{seconds * 1000:9.1f} ms  {step}" for step, seconds in self._steps.items()]
        lines += [
            f"{seconds * 1000:9.1f} ms  {rule}  ({ran} {self._runs[rule]} {times})"
            for rule, seconds in slowest
        ]
        return "".join(f"{line}\n" for line in lines)
