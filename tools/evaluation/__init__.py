"""Judging drafts against answer sheets: the checks, the formula, the tables."""
