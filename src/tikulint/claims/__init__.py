"""Texts to claims, claims to judgements: understood, not matched by pattern.

`judging.Judge` is the door: rules and subjects in, a text's judgements out.
"""
