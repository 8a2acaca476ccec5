-- Facts are what platforms said; decisions what the user said; the rest is derived or on its way
-- out. Times are microseconds since the epoch, UTC. Constraints carry the promises. Where many rows
-- are written, choices are spelt with OR: SQLite builds a table for each IN of each row.

CREATE TABLE meta (
  key    TEXT PRIMARY KEY,
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id          TEXT PRIMARY KEY,              -- platform:stable id
  platform    TEXT NOT NULL,
  name        TEXT NOT NULL,                 -- the table in the configuration; '' once another took it
  person      TEXT NOT NULL,                 -- our own stable id there
  identity    TEXT NOT NULL DEFAULT '{}',    -- JSON of platforms.base.Identity
  credential  TEXT NOT NULL DEFAULT '',      -- keyed hash: tells that the credential changed
  synced_at   INTEGER,
  UNIQUE (id, platform),
  FOREIGN KEY (platform, person) REFERENCES people (platform, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX accounts_name ON accounts (name) WHERE name <> '';

-- By configured name, because an account may fail before its stable id is known.
CREATE TABLE failures (
  name   TEXT PRIMARY KEY,
  error  TEXT NOT NULL CHECK (error <> ''),
  code   INTEGER NOT NULL,                   -- the exit code that goes with it
  at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cursors (
  account  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  listing  TEXT NOT NULL,
  cursor   TEXT NOT NULL,
  PRIMARY KEY (account, listing)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  platform  TEXT NOT NULL,
  id        TEXT NOT NULL,
  name      TEXT NOT NULL,
  handle    TEXT NOT NULL,
  url       TEXT NOT NULL,
  bot       INTEGER NOT NULL CHECK (bot IN (0, 1)),
  PRIMARY KEY (platform, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
  seq            INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order in which we learned of them
  account        TEXT NOT NULL,
  platform       TEXT NOT NULL,
  id             TEXT NOT NULL CHECK (id <> ''),
  root           TEXT NOT NULL,
  author         TEXT NOT NULL,
  role           TEXT NOT NULL
                 CHECK (role = 'incoming' OR role = 'own' OR role = 'context'),
  kind           TEXT NOT NULL
                 CHECK (kind = 'mention' OR kind = 'comment' OR kind = 'reply' OR
                        kind = 'quote' OR kind = 'review'),
  parent         TEXT,
  parent_author  TEXT,
  at             INTEGER,
  claimed_at     INTEGER,
  edited_at      INTEGER,
  seen_at        INTEGER NOT NULL,
  -- When it was said as far as anybody can tell: never later than when we first saw it.
  said_at        INTEGER NOT NULL
                 CHECK (said_at = min(coalesce(at, claimed_at, seen_at), seen_at)),
  raw            TEXT NOT NULL,
  text           TEXT NOT NULL,
  url            TEXT NOT NULL,
  language       TEXT,
  names          TEXT NOT NULL,              -- JSON list of stable ids
  quotes         TEXT NOT NULL,              -- JSON list of post ids
  visibility     TEXT NOT NULL
                 CHECK (visibility = 'public' OR visibility = 'unlisted' OR
                        visibility = 'followers' OR visibility = 'direct'),
  held           INTEGER NOT NULL CHECK (held IN (0, 1)),
  automatic      INTEGER NOT NULL CHECK (automatic IN (0, 1)),
  closed         TEXT NOT NULL,
  reply_until    INTEGER,
  on_text        TEXT NOT NULL,
  on_url         TEXT NOT NULL,
  details        TEXT NOT NULL,
  reading        TEXT NOT NULL,              -- JSON of what differs from model.Reading()
  gone           INTEGER NOT NULL CHECK (gone IN (0, 1)),
  liked_at       INTEGER,
  sent_for       TEXT NOT NULL,
  sent_known     INTEGER NOT NULL,
  UNIQUE (platform, id, account),            -- an account belongs to one platform: see below
  FOREIGN KEY (account, platform) REFERENCES accounts (id, platform),
  FOREIGN KEY (platform, author) REFERENCES people (platform, id)
) STRICT;
CREATE INDEX posts_thread ON posts (platform, root);
CREATE INDEX posts_author ON posts (platform, author, said_at, id)
  WHERE role = 'incoming' AND gone = 0;

-- Who quotes a post: the other way round of posts.quotes, kept by the database itself.
CREATE TABLE quotes (
  platform  TEXT NOT NULL,
  quoted    TEXT NOT NULL,
  post      TEXT NOT NULL,
  PRIMARY KEY (platform, quoted, post)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER posts_quote AFTER INSERT ON posts WHEN new.quotes <> '[]' BEGIN
  INSERT OR IGNORE INTO quotes SELECT new.platform, value, new.id FROM json_each(new.quotes);
END;
CREATE TRIGGER posts_requote AFTER UPDATE OF quotes ON posts WHEN new.quotes <> old.quotes BEGIN
  DELETE FROM quotes WHERE platform = old.platform AND post = old.id
    AND quoted IN (SELECT value FROM json_each(old.quotes));
  INSERT OR IGNORE INTO quotes SELECT new.platform, value, new.id FROM json_each(new.quotes);
END;

-- Parents that posts name and no listing brought; `asked_at` is set once a look-up was tried.
CREATE TABLE parents (
  account   TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id        TEXT NOT NULL,
  root      TEXT NOT NULL,                   -- where it was named
  asked_at  INTEGER,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX parents_unasked ON parents (account, id) WHERE asked_at IS NULL;

CREATE TABLE conversations (
  id           TEXT PRIMARY KEY CHECK (length(id) = 16),
  account      TEXT NOT NULL,
  platform     TEXT NOT NULL,
  root         TEXT NOT NULL,
  person       TEXT NOT NULL,
  state        TEXT NOT NULL
               CHECK (state = 'waiting' OR state = 'waiting-again' OR state = 'promised' OR
                      state = 'snoozed' OR state = 'answered' OR
                      state = 'no-reply-needed' OR state = 'wont-answer' OR
                      state = 'muted' OR state = 'expired' OR state = 'gone'),
  how          TEXT
               CHECK (how = 'here' OR how = 'elsewhere' OR how = 'liked' OR
                      how = 'guessed' OR how = 'decided'),
  since        INTEGER,
  due          INTEGER,
  shown        TEXT NOT NULL
               CHECK (shown = 'waiting' OR shown = 'maybe' OR shown = 'not'),
  rank_at      INTEGER,
  place        INTEGER NOT NULL              -- inbox order
               CHECK (place = coalesce(rank_at, since, 0)),
  next_moment  INTEGER,
  target       TEXT NOT NULL,
  open         TEXT NOT NULL,                -- JSON list of post ids, oldest first
  mentions     INTEGER NOT NULL,
  reason       TEXT NOT NULL,
  evidence     TEXT NOT NULL,                -- JSON list of sentences
  UNIQUE (platform, root, account, person),
  FOREIGN KEY (account, platform) REFERENCES accounts (id, platform),
  FOREIGN KEY (platform, person) REFERENCES people (platform, id),
  -- Nobody waits without a clock, and a boost only ever moves somebody forward.
  CHECK (shown <> 'waiting' OR (since IS NOT NULL AND rank_at IS NOT NULL AND rank_at <= since))
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_person ON conversations (platform, person, state, how);
CREATE INDEX conversations_inbox ON conversations (shown, place, id, since)
  WHERE shown <> 'not';
CREATE INDEX conversations_by_account ON conversations (account, shown, place, id, since)
  WHERE shown <> 'not';
CREATE INDEX conversations_stale ON conversations (account, since) WHERE shown = 'waiting';
CREATE INDEX conversations_promised ON conversations (account, since)
  WHERE shown = 'waiting' AND state = 'promised';
CREATE INDEX conversations_crowd ON conversations (platform, person, account, shown)
  WHERE shown = 'waiting';
CREATE INDEX conversations_snoozed ON conversations (account, due) WHERE state = 'snoozed';
CREATE INDEX conversations_next ON conversations (next_moment) WHERE next_moment IS NOT NULL;

CREATE TABLE decisions (
  seq           INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation  TEXT NOT NULL,
  choice        TEXT NOT NULL CHECK (choice IN ('dismiss', 'wont-answer', 'snooze', 'mute', 'reopen')),
  at            INTEGER NOT NULL,
  known         INTEGER NOT NULL,
  until         INTEGER,
  who           TEXT NOT NULL,
  CHECK ((choice = 'snooze') = (until IS NOT NULL))
) STRICT;
CREATE INDEX decisions_conversation ON decisions (conversation, seq);

-- One live draft a conversation; `basis` says for which facts and which drafter it was made.
CREATE TABLE drafts (
  conversation  TEXT PRIMARY KEY,
  basis         TEXT NOT NULL,
  draft         TEXT NOT NULL,               -- JSON of model.Draft
  by_user       INTEGER NOT NULL CHECK (by_user IN (0, 1)),
  made_at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation  TEXT NOT NULL,
  account       TEXT NOT NULL REFERENCES accounts (id),
  kind          TEXT NOT NULL CHECK (kind IN ('reply', 'like', 'handover')),
  target        TEXT NOT NULL,
  addressee     TEXT NOT NULL,
  text          TEXT NOT NULL,
  payload       BLOB NOT NULL,
  payload_hash  BLOB NOT NULL CHECK (length(payload_hash) = 32),  -- checked before each attempt
  client_id     TEXT NOT NULL,
  state         TEXT NOT NULL
                CHECK (state IN ('approved', 'sending', 'sent', 'refused', 'unknown', 'cancelled')),
  who           TEXT NOT NULL,
  approved_at   INTEGER NOT NULL,
  not_before    INTEGER NOT NULL,
  target_text   TEXT NOT NULL,
  known         INTEGER NOT NULL,
  attempts      INTEGER NOT NULL DEFAULT 0,
  attempted_at  INTEGER,                     -- the first attempt
  remote_id     TEXT NOT NULL DEFAULT '',
  url           TEXT NOT NULL DEFAULT '',
  reason        TEXT NOT NULL DEFAULT '',
  held          INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  looked_at     TEXT NOT NULL DEFAULT '[]',  -- JSON list of microseconds
  settled_at    INTEGER,
  CHECK (held = 0 OR state IN ('approved', 'cancelled')),
  CHECK (state <> 'sent' OR kind = 'handover' OR remote_id <> ''),
  CHECK (state NOT IN ('sending', 'unknown') OR (attempts > 0 AND attempted_at IS NOT NULL)),
  CHECK ((state IN ('sent', 'refused', 'cancelled')) = (settled_at IS NOT NULL))
) STRICT;
-- At most one open reply a conversation.
CREATE UNIQUE INDEX outbox_open ON outbox (conversation)
  WHERE state IN ('approved', 'sending', 'unknown');
CREATE INDEX outbox_state ON outbox (state, id)
  WHERE state IN ('approved', 'sending', 'unknown', 'refused');
CREATE INDEX outbox_conversation ON outbox (conversation);
CREATE INDEX outbox_recent ON outbox (approved_at);
CREATE UNIQUE INDEX outbox_client_id ON outbox (account, client_id) WHERE client_id <> '';
-- What was approved is what goes out, and what went out (or was taken back) stays so.
CREATE TRIGGER outbox_bytes BEFORE UPDATE OF conversation, account, kind, target, text, payload,
  payload_hash, client_id, approved_at, known ON outbox BEGIN
  SELECT raise(ABORT, 'an approved reply never changes');
END;
CREATE TRIGGER outbox_final BEFORE UPDATE OF state ON outbox
  WHEN old.state IN ('sent', 'cancelled') AND new.state <> old.state BEGIN
  SELECT raise(ABORT, 'a sent or cancelled reply is final');
END;

-- What `stale` has told, per channel and waiting episode.
CREATE TABLE told (
  channel       TEXT NOT NULL,
  conversation  TEXT NOT NULL,
  since         INTEGER NOT NULL,            -- the episode: where the clock stood
  at            INTEGER NOT NULL,
  PRIMARY KEY (channel, conversation, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped (
  account  TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id       TEXT NOT NULL,
  why      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
