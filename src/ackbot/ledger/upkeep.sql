-- Version 3: what was purged and must not come back, and whom nobody may answer.

-- A keyed hash of (platform, post id), 16 bytes: says that a post was here, and nothing of it.
CREATE TABLE purged (
  mark  BLOB PRIMARY KEY CHECK (length(mark) = 16)
) STRICT, WITHOUT ROWID;

-- The handles that the user said are one person: all rows with the same `same`.
CREATE TABLE same_person (
  platform  TEXT NOT NULL,
  id        TEXT NOT NULL,
  same      TEXT NOT NULL CHECK (same <> ''),
  PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_person_all ON same_person (same);

-- Who asked for no replies. It outlives a purge: it names nobody but by the platform's own id.
CREATE TABLE do_not_reply (
  platform  TEXT NOT NULL,
  id        TEXT NOT NULL,
  at        INTEGER NOT NULL,
  who       TEXT NOT NULL,                   -- the system's name of the user who noted it
  PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;
