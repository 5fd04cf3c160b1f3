"""Markdown banks of every family: file text to questions, sections, what was left and why."""

from tikulint.loaders.markdown.loading import load

__all__ = ["load"]
