"""Sentences in, quantities and claims out; knows no bank and no question."""
