"""Texts in, tokens, similar pairs and differences out; knows no bank and no question."""
