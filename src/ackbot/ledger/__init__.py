"""The SQLite file: facts, decisions, drafts, outbox. All SQL lives in this folder."""
