"""tikulint: finds duplicate questions, wrong facts and broken entries in Chinese question banks."""

__version__ = "0.1.0"
