"""A progress bar on standard error, on a terminal only."""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from tikulint.cli.profiling import Profile
from tikulint.model.check import Meta

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Progress:
    """Shows which check is running; silent where standard error is no terminal.

    With a `profile`, what happens is also timed there.
    """

    def __init__(self, language: str, profile: Profile | None = None) -> None:
        self._profile = profile
        self.rule: Callable[[str, float], None] | None = profile.rule if profile else None
        self._language = language
        self._bar: Bar | None = None

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, TextColumn
            from rich.progress import Progress as Bar

            self._bar = Bar(
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.completed}/{task.total}"),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.start()
            self._task = self._bar.add_task("", total=None)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            self._bar.stop()

    def stage(self, zh: str, en: str) -> None:
        """Name what is being done now."""
        if self._profile:
            self._profile.stage(zh if self._language == "zh" else en)
        if self._bar:
            self._bar.update(self._task, description=zh if self._language == "zh" else en)

    def check(self, meta: Meta, done: int, total: int) -> None:
        """Name the check that begins; `done` of `total` are finished."""
        if self._profile:
            self._profile.stage(f"{meta.code} {meta.name}")
        if self._bar:
            title = getattr(meta.title, self._language)
            self._bar.update(
                self._task, description=f"{meta.code} {title}", completed=done, total=total
            )
